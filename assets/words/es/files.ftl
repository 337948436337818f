sheet-lines-joined = Dos líneas de la hoja se leyeron como una, porque su columna es estrecha: «{ $text }»
    .hint = Si en la hoja son dos líneas, vuelva a separarlas en la dirección.
sheet-lines-maybe-one = Estas dos líneas pueden ser una que una columna estrecha partió: «{ $text }»
    .hint = Compare la dirección con la hoja y una las líneas si son una sola.
sheet-page-is-picture = La página { $page } es una imagen sin texto, así que no se leyó nada de ella
    .hint = Mire la página: si tiene direcciones o peticiones, escríbalas.
