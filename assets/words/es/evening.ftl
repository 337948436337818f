# An evening: many writers, several cases.

guest-without-name = La línea { $line } de la lista se dejó fuera, porque no tiene nombre
    .hint = Cada carta necesita a alguien que la firme
guest-privacy-unknown = La línea { $line } de la lista pide la privacidad «{ $words }», que no se conoce: nada en las cartas de esa persona dice quién escribe
    .hint = Escriba full, town, initials, first-name-age, care-of o none
guest-column-unread = La columna «{ $words }» de la lista no se lee: nada de ella cambia una carta
    .hint = Las columnas se llaman nombre, ciudad, frase, privacidad, casos y vínculos
guest-cases-unclear = La línea { $line } de la lista elige los casos «{ $words }», y no todo se pudo leer: esa persona escribe solo por los números que contiene
    .hint = Escriba números como 1 3 o 1-3; déjelo vacío para todos los casos
guest-case-beyond = { $guest } eligió el caso { $number }, pero la tarde tiene { $count } casos
    .hint = Corrija el número en la lista o añada el caso
evening-case-unread = No se hizo ninguna carta, porque el caso «{ $case }» no se pudo leer
    .hint = Ábralo en la biblioteca para ver qué falla, o quítele la marca
    .detail = { $reason }
evening-case-gone = No se hizo ninguna carta, porque el caso «{ $case }» ya no está en la biblioteca
    .hint = Quítele la marca
guests-unreadable = La lista de participantes { $path } no se pudo leer
    .hint = Guárdela como CSV en UTF-8, con una primera línea: name, town, sentence
    .detail = { $reason }
guests-no-name = La lista de participantes { $path } no se pudo leer, porque su primera línea no tiene la columna «name»
    .hint = Póngale una primera línea como: name, town, sentence
evening-progress = { $guest } ({ $done } de { $of })
evening-summary = { $written ->
        [0] No se escribió ninguna carta
        [one] 1 carta está escrita
       *[other] { $written } cartas están escritas
    } para { $guests ->
        [one] 1 participante
       *[other] { $guests } participantes
    } en { $folder }{ $missing ->
        [0] {""}
       *[other] , { $missing } fallidas
    }

# In the window
command-evening = Una tarde de cartas
    .tooltip = Muchas personas escriben en varios casos: un montón de cartas para cada uno
evening-intro = Muchas personas escriben en varios casos. Cada una recibe una carpeta con sus cartas. Los nombres no se guardan en ningún sitio salvo en esas cartas.
evening-guests = Quién escribe
    .help = Uno por línea: nombre; población; una frase propia. O una tabla con estas columnas.
    .example = Ana Campo; Sevilla; Enseño a niños que preguntan por usted.
evening-choose-list = Abrir una lista…
evening-guest-count = { $count ->
        [one] 1 participante
       *[other] { $count } participantes
    }
evening-cases = Para quién
    .help = Marque los casos. Para encontrar uno, busque antes en la biblioteca.
evening-start = Hacer las cartas…
evening-case = «{ $title }»: { $reason }
    .hint = Antes de que alguien envíe estas cartas, pregunte a quien le envió el caso
evening-cases-title = ¿Hacer cartas para estos casos de todos modos?
evening-cases-confirm = Hacerlas de todos modos
evening-wipe = Borrar la tarde…
evening-running = { $done } de { $of } cartas · { $guest }
evening-done = { $count ->
        [one] 1 carta está hecha
       *[other] { $count } cartas están hechas
    }
evening-done-partly = { $count } cartas están hechas, { $missing } no
evening-pause = Pausa
evening-go-on = Seguir
evening-stop = Detener
evening-wipe-title = ¿Borrar esta tarde?
evening-wipe-body = Los nombres y las frases desaparecen, y las cartas guardadas esta tarde se quitan de sus carpetas. Imprímalas antes.
evening-wipe-confirm = Borrar
browse-guests-title = Abrir una lista de participantes
