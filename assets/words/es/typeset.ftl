# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = Esta carta no se puede imprimir: ningún tipo de letra de los incluidos tiene el carácter «{ $text }» ({ $code })
    .hint = Escríbalo de otro modo, en un alfabeto que use el idioma de la carta, o quítelo

letter-over-one-page = Esta carta ocupa { $pages } páginas, y los funcionarios leen una
    .hint = Acorte sus propias palabras, o quite una frase del caso

address-smaller = La dirección está en { $size } puntos para que se vea entera en la ventanilla
    .hint = Con un sobre sin ventanilla o una etiqueta no importa

address-too-wide = Esta línea es { $over } mm demasiado ancha para el campo de la dirección, y puede que no se vea su final: «{ $text }»
    .hint = Divídala en dos líneas, acórtela, o use una etiqueta o un sobre impreso

address-too-long = La dirección tiene { $lines } líneas, y en el campo de la dirección caben { $most }
    .hint = Una dos líneas cortas, o use una etiqueta o un sobre impreso

address-too-large = Esta dirección es demasiado grande para su etiqueta o sobre: «{ $text }»
    .hint = Elija una etiqueta o un sobre más grande, o una dos de sus líneas

# Envelopes, labels, the ruler sheet
envelopes-file-name = Sobres
labels-file-name = Etiquetas
no-addresses = Ninguna de estas cartas tiene dirección; no hay nada que imprimir en sobres o etiquetas
    .hint = Rellene las direcciones, o elija otras cartas
print-failed = El archivo no se puede hacer
    .detail = { $reason }
ruler-title = Hoja de calibración
ruler-step-1 = Imprima esta hoja en papel en blanco, por una cara, al 100 por ciento («tamaño real»), desde la bandeja que usa para las cartas
ruler-step-2 = Mida desde el borde izquierdo del papel hasta el cero de la regla de la izquierda: 10 mm es lo correcto. Haga lo mismo en los otros tres bordes y anote las cuatro cifras.
ruler-step-3 = Mida las dos reglas largas: cada una mide 100 mm si la impresora respeta la escala
ruler-step-4 = Si una cifra se desvía más de 2 mm, busque primero «ajustar a la página» en los ajustes de la impresora y desactívelo
ruler-left = borde izquierdo
ruler-top = borde superior
ruler-right = borde derecho
ruler-bottom = borde inferior
ruler-written = La hoja de calibración está escrita en { $file }
unknown-labels = No hay ninguna hoja de etiquetas llamada { $id }
    .hint = Las hojas de etiquetas son: { $known }
