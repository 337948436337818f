sheet-lines-joined = Dos líneas de la ficha se leyeron como una, porque su columna es estrecha: «{ $text }»
    .hint = Si en la ficha son dos líneas, vuelva a separarlas en la dirección
sheet-lines-maybe-one = Estas dos líneas pueden ser una sola, partida por una columna estrecha: «{ $text }»
    .hint = Compare la dirección con la ficha y una las líneas si son una sola
sheet-page-is-picture = La página { $page } es una imagen sin texto, así que no se leyó nada de ella
    .hint = Mire la página: si tiene direcciones o peticiones, escríbalas
finding-keep = Dejarlo así
