# Nomi dei modelli di lettera inclusi.

stationery-de-online-post = Germania, lettera via posta online
stationery-din-5008-a = DIN 5008, forma A
stationery-din-5008-b = DIN 5008, forma B
stationery-din-mtext = DIN 676 con più testo, come KOMA-Script
stationery-din = DIN 676, come KOMA-Script
stationery-fr-hybrid = Francia, lettera via posta ibrida
stationery-kaku-ll = Giappone, buste Kaku
stationery-koma-old = KOMA-Script, versione precedente
stationery-nf = Francia, NF Z 11-001
stationery-nippon-el = Giappone, Chou o You 3 e 4, finestra 45
stationery-nippon-eh = Giappone, Chou o You 3 e 4, finestra 55
stationery-nippon-lh = Giappone, finestra 55, campo più interno
stationery-nippon-ll = Giappone, finestra 45, campo più interno
stationery-nippon-rl = Giappone, indirizzo a destra
stationery-ru-dl = Russia, DL con finestra
stationery-swiss-left = Svizzera, indirizzo a sinistra
stationery-swiss-right = Svizzera, indirizzo a destra
stationery-uk-dl = Regno Unito, DL con finestra
stationery-uk = Regno Unito
stationery-us-10-double-window = US Letter, busta n. 10 con due finestre
stationery-us-10 = US Letter, busta n. 10
stationery-us-letter-2-windows = US Letter, due finestre
