# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = Una regla que empieza a { $reading } mm del borde no puede salir de la hoja de calibración; no se cambió nada
    .hint = Mida en milímetros desde el borde del papel hasta el cero de la regla de al lado: lo usual es unos 10
reading-fitted = La hoja de calibración salió al { $percent } por ciento de su tamaño: se ajustó a la página; no se cambió nada
    .hint = Desactive «ajustar a la página» en los ajustes de la impresora («tamaño real», 100 por ciento), imprima otra vez la hoja de calibración y mida esa
printer-kept = A partir de ahora las páginas para { $printer } se mueven { $right } mm a la derecha y { $down } mm hacia abajo, y se ponen al { $width } por ciento de su ancho y al { $height } por ciento de su alto
printer-forgotten = Lo que se sabía de { $printer } se ha borrado
printer-not-known = No se ha leído ninguna hoja de calibración de { $printer }; sus páginas se imprimen como están
    .hint = Imprima la hoja de calibración (appeal-writer ruler) e introduzca sus lecturas (appeal-writer calibrate)

# Printing
print-title = Cartas
no-print-system = Este sistema no tiene lp ni lpstat, los programas por los que las cartas van a la impresora
    .hint = Muestre las cartas en el visor e imprima desde ahí: por una cara, al 100 por ciento
no-printers = Este sistema no conoce ninguna impresora
    .hint = Configure una en los ajustes del sistema, o muestre las cartas en el visor
no-such-printer = No hay ninguna impresora llamada { $printer }; no se imprimió nada
    .hint = Las impresoras son: { $known }
no-such-tray = { $printer } no tiene ninguna bandeja llamada { $tray }; no se imprimió nada
    .hint = Sus bandejas son: { $known }
no-such-paper = { $printer } dice que no tiene papel de tamaño { $paper }; no se imprimió nada
    .hint = Elija otro formato de carta u otra impresora; sus papeles son: { $known }
print-refused = El sistema de impresión no aceptó nada: { $program } falló
    .hint = Compruebe que la impresora está encendida y tiene papel, o muestre las cartas en el visor
    .detail = { $reason }
print-no-answer = El sistema de impresión no responde ({ $program }); no se imprimió nada
    .hint = Compruebe que la impresora está encendida, o muestre las cartas en el visor
printed-letters = { $letters ->
        [one] 1 carta enviada
       *[other] { $letters } cartas enviadas
    } a { $printer } como { $job }
printed-other = { $pages ->
        [one] 1 página enviada
       *[other] { $pages } páginas enviadas
    } a { $printer } como { $job }
shown-in-viewer = { $file } se muestra en el visor: imprímalo por una cara, al 100 por ciento
printers-usual = habitual
printers-calibrated = calibrada
viewer-not-shown = El archivo está en { $path }, pero el sistema no lo muestra en ningún visor
    .detail = { $reason }
