# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = El archivo { $path } no se entiende (línea { $line }); lo que describe no se ofrece
    .hint = Compárelo con los esquemas de assets/schema, o empiece con una copia de un archivo incluido
    .detail = { $reason }

own-paper-faulty = No se puede imprimir nada en el papel de { $path } ({ $fault }); no se ofrece
    .hint = Las longitudes son milímetros; los esquemas de assets/schema dicen qué significa cada campo

own-paper-field = El archivo { $path } tiene un campo { $field } que aquí no significa nada; no se usa
    .hint = Los esquemas de assets/schema dicen qué campos hay

address-hidden = La ventanilla del sobre «{ $envelope }» puede ocultar hasta { $millimetres } mm de la dirección: «{ $text }»
    .hint = Los ajustes de impresión dibujan la carta en su sobre y ofrecen lo que ayuda; en la línea de órdenes lo hace appeal-writer fit

window-shows-more = La ventanilla del sobre «{ $envelope }» muestra más que la dirección: «{ $text }»
    .hint = Los ajustes de impresión dibujan la carta en su sobre y ofrecen lo que ayuda; en la línea de órdenes lo hace appeal-writer fit

sheet-not-in-envelope = La hoja doblada no cabe en el sobre «{ $envelope }»
    .hint = Los ajustes de impresión dibujan la carta en su sobre y ofrecen lo que ayuda; en la línea de órdenes lo hace appeal-writer fit

list-window = ventanilla { $width } × { $height } mm
