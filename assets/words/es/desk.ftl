# El escritorio: direcciones, cartas ya guardadas, lo que está hecho.

desk-address-lines = Dirección, línea por línea
desk-printed-as = Impreso en la carta:
desk-name-hint = embajador o embajada
desk-street-hint = Calle y número
desk-town-hint = Código postal y ciudad
desk-new-addressee = Nuevo destinatario
desk-ask-save-title = ¿Guardar estas cartas de todos modos?
desk-save-all-the-same = Guardar de todos modos
desk-minor-note = Antes de los dieciocho años, la carta lleva solo su nombre de pila y la dirección de un grupo o una escuela: indique abajo el nombre y la dirección de ese grupo o escuela, porque allí llegan las respuestas.
desk-saved-title = Algunas de estas cartas ya están ahí
desk-saved-body = { $count ->
    [one] 1 archivo de esta carpeta cambiaría. Todavía no se ha escrito nada.
   *[other] { $count } archivos de esta carpeta cambiarían. Todavía no se ha escrito nada.
}
desk-saved-replace = Sustituir las anteriores
    .help = Cada archivo anterior se conserva hasta que el nuevo está completo.
desk-saved-both = Conservar ambas
    .help = Los archivos nuevos llevan un número al final del nombre.
evening-ties-question = { $guest }: ¿tiene usted, o personas cercanas a usted, vínculos con { $country } o planes de viajar allí?
evening-ties-asked = Se ha preguntado a { $asked } de { $of }
evening-ties-again = Preguntar otra vez
guests-not-asked = No se ha preguntado a todas las personas de la lista por sus vínculos con los países a los que escriben
    .hint = Pregunte a cada persona; con «yes» o «unsure» en una columna «ties», nada en sus cartas dice quién escribió
