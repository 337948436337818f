# Wie die mitgelieferten Brieflayouts heißen.

stationery-de-online-post = Deutschland, Brief über Online-Post
stationery-din-5008-a = DIN 5008, Form A
stationery-din-5008-b = DIN 5008, Form B
stationery-din-mtext = DIN 676 mit mehr Text, wie KOMA-Script setzt
stationery-din = DIN 676, wie KOMA-Script setzt
stationery-fr-hybrid = Frankreich, Hybridbrief
stationery-kaku-ll = Japan, Kaku-Umschläge
stationery-koma-old = KOMA-Script, frühere Fassung
stationery-nf = Frankreich, NF Z 11-001
stationery-nippon-el = Japan, Chou oder You 3 und 4, Fenster 45
stationery-nippon-eh = Japan, Chou oder You 3 und 4, Fenster 55
stationery-nippon-lh = Japan, Fenster 55, Feld weiter innen
stationery-nippon-ll = Japan, Fenster 45, Feld weiter innen
stationery-nippon-rl = Japan, Anschrift rechts
stationery-ru-dl = Russland, DL mit Fenster
stationery-swiss-left = Schweiz, Anschrift links
stationery-swiss-right = Schweiz, Anschrift rechts
stationery-uk-dl = Vereinigtes Königreich, DL mit Fenster
stationery-uk = Vereinigtes Königreich
stationery-us-10-double-window = US Letter, Umschlag Nr. 10 mit zwei Fenstern
stationery-us-10 = US Letter, Umschlag Nr. 10
stationery-us-letter-2-windows = US Letter, zwei Fenster
