# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = Ajustes de impresión…
    .tooltip = Sobres, papel y letra, etiquetas, y por dónde empezar
command-printer = Impresora…
    .tooltip = Elegir adónde van las cartas, y corregir una impresora que imprime unos milímetros desviada

# The one question
print-question-title = ¿Qué sobres usa?
print-question-later = Solo se pregunta una vez; los ajustes de impresión lo cambian cuando quiera.
print-envelopes-plain = Sobres sin ventanilla
print-envelopes-window = Sobres de ventanilla

# Settings
print-settings-title = Ajustes de impresión
print-section-envelopes = Sobres
print-envelope = Sobre
print-section-type = Papel y letra
print-layout = Formato de carta
print-layout-usual = { $layout } (según su país)
print-layout-by-country = Según su país
print-serif = Letra con serifas
print-sans = Letra sin serifas
print-size = Tamaño de letra
print-big = Letra grande
print-justified = Ambos bordes rectos
print-hyphenated = Dividir palabras
print-return-line = Su dirección encima de la otra
print-fold-marks = Marcas de doblado
print-practice-line = «Carta de práctica» al pie
print-section-stack = El montón
print-cover-sheet = Una hoja encima que enumera las cartas
print-begin-at = Desde la carta
no-letter-from = No se imprime ninguna carta: desde la carta { $number } no hay ninguna marcada
    .hint = Vuelva a poner «Desde la carta» en 1 en los ajustes de impresión, o marque una carta
print-goes-to = Las cartas van a { $printer }
print-goes-to-viewer = Las cartas se muestran en el visor, para imprimirlas desde ahí
print-section-addresses = Sobres y etiquetas para imprimir
print-envelopes = Sobres
print-envelopes-now = Imprimir sobres
print-sender-on-flap = Su dirección en la solapa
print-labels = Etiquetas
print-labels-now = Imprimir etiquetas
print-label-start = Desde la etiqueta
sent-to-printer = Enviado a { $printer } como { $job }
exported-sent = { $count ->
        [one] 1 carta enviada a la impresora
       *[other] { $count } cartas enviadas a la impresora
    }

print-done = Hecho

# The window envelope
fit-working = Comprobando cómo quedan las cartas en el sobre…
fit-row-shows = la dirección se ve, se deslice como se deslice la hoja
fit-row-hidden = no se ve toda la dirección
fit-pushed-up = Empujada arriba a la izquierda
fit-pushed-down = Empujada abajo a la derecha
fit-offers = Lo que ayuda:
fit-do-join = Unir líneas cortas de la dirección
fit-do-envelope = Usar en su lugar { $envelope }
fit-do-label = Imprimir una etiqueta para esta dirección
fit-do-printed = Imprimir esta dirección en un sobre

# The printer
printer-title = Impresora
printer-goes-to = Las cartas van a
printer-viewer = El visor
printer-name = Impresora
printer-name-hint = un nombre, para guardar bajo él sus lecturas
printer-tray = Bandeja de papel
printer-tray-usual = La que elija la impresora
printer-viewer-note = En el visor elija una cara, y «tamaño real» o 100 por ciento.
printer-section-ruler = Cuando imprime unos milímetros desviada
printer-why = Una impresora que toma el papel torcido o imprime bajo se corrige una vez, para cartas, sobres y etiquetas.
printer-ruler-now = Imprimir la hoja de calibración
printer-needs-name = Nombre la impresora, y se podrán guardar sus lecturas.
printer-reading = { $edge }, mm
printer-keep-readings = Usar estas lecturas
printer-forget-readings = Borrarlas
printer-kept-note = La página en pantalla y los archivos guardados quedan como están; solo se mueve lo que se imprime desde aquí.
