# Namen van de meegeleverde briefindelingen.

stationery-de-online-post = Duitsland, brief via onlinepost
stationery-din-5008-a = DIN 5008, vorm A
stationery-din-5008-b = DIN 5008, vorm B
stationery-din-mtext = DIN 676 met meer tekst, zoals KOMA-Script
stationery-din = DIN 676, zoals KOMA-Script
stationery-fr-hybrid = Frankrijk, brief via hybride post
stationery-kaku-ll = Japan, Kaku-enveloppen
stationery-koma-old = KOMA-Script, oude versie
stationery-nf = Frankrijk, NF Z 11-001
stationery-nippon-el = Japan, Chou of You 3 en 4, venster 45
stationery-nippon-eh = Japan, Chou of You 3 en 4, venster 55
stationery-nippon-lh = Japan, venster 55, veld verder naar binnen
stationery-nippon-ll = Japan, venster 45, veld verder naar binnen
stationery-nippon-rl = Japan, adres rechts
stationery-ru-dl = Rusland, DL met venster
stationery-swiss-left = Zwitserland, adres links
stationery-swiss-right = Zwitserland, adres rechts
stationery-uk-dl = Verenigd Koninkrijk, DL met venster
stationery-uk = Verenigd Koninkrijk
stationery-us-10-double-window = US Letter, envelop nr. 10 met twee vensters
stationery-us-10 = US Letter, envelop nr. 10
stationery-us-letter-2-windows = US Letter, twee vensters
