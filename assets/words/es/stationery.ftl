# Nombres de los diseños de carta incluidos.

stationery-de-online-post = Alemania, carta por correo en línea
stationery-din-5008-a = DIN 5008, forma A
stationery-din-5008-b = DIN 5008, forma B
stationery-din-mtext = DIN 676 con más texto, como KOMA-Script
stationery-din = DIN 676, como KOMA-Script
stationery-fr-hybrid = Francia, carta por correo híbrido
stationery-kaku-ll = Japón, sobres Kaku
stationery-koma-old = KOMA-Script, versión antigua
stationery-nf = Francia, NF Z 11-001
stationery-nippon-el = Japón, Chou o You 3 y 4, ventanilla 45
stationery-nippon-eh = Japón, Chou o You 3 y 4, ventanilla 55
stationery-nippon-lh = Japón, ventanilla 55, campo más adentro
stationery-nippon-ll = Japón, ventanilla 45, campo más adentro
stationery-nippon-rl = Japón, dirección a la derecha
stationery-ru-dl = Rusia, DL con ventanilla
stationery-swiss-left = Suiza, dirección a la izquierda
stationery-swiss-right = Suiza, dirección a la derecha
stationery-uk-dl = Reino Unido, DL con ventanilla
stationery-uk = Reino Unido
stationery-us-10-double-window = US Letter, sobre n.º 10 con dos ventanillas
stationery-us-10 = US Letter, sobre n.º 10
stationery-us-letter-2-windows = US Letter, dos ventanillas
