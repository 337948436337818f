# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = Aceptar todos los cambios propuestos
    .tooltip = Cambiar el caso como propone cada observación; «Deshacer» lo anula
accept-all-count = { $count ->
        [one] Aceptar el cambio propuesto
       *[other] Aceptar los { $count } cambios propuestos
    }
regroup-split = Aquí empieza un destinatario nuevo
regroup-join = Los destinatarios { $number } y { $next } son uno
regroup-line-up = Esta línea es del destinatario { $number }
regroup-line-down = Esta línea es del destinatario { $number }
regroup-join-line = Unir con la línea de abajo
regroup-cut-line = Cortar esta línea…
regroup-to-copy = El destinatario { $number } solo recibe una copia
regroup-to-appeal = El destinatario { $number } recibe el llamamiento
give-headline = Título
give-summary = Qué ha pasado, en breve
give-address-above = El destinatario de arriba
give-new-addressee = Un destinatario nuevo

# What a damaged PDF says of itself
sheet-cut-off = El archivo está cortado; pueden faltar páginas o direcciones
    .hint = Consiga la ficha otra vez y compare la última página
