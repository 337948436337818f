# Nazwy dołączonych układów listu.

stationery-de-online-post = Niemcy, list przez pocztę internetową
stationery-din-5008-a = DIN 5008, forma A
stationery-din-5008-b = DIN 5008, forma B
stationery-din-mtext = DIN 676 z większą ilością tekstu, jak KOMA-Script
stationery-din = DIN 676, jak KOMA-Script
stationery-fr-hybrid = Francja, list hybrydowy
stationery-kaku-ll = Japonia, koperty Kaku
stationery-koma-old = KOMA-Script, dawna wersja
stationery-nf = Francja, NF Z 11-001
stationery-nippon-el = Japonia, Chou lub You 3 i 4, okno 45
stationery-nippon-eh = Japonia, Chou lub You 3 i 4, okno 55
stationery-nippon-lh = Japonia, okno 55, pole bardziej do środka
stationery-nippon-ll = Japonia, okno 45, pole bardziej do środka
stationery-nippon-rl = Japonia, adres po prawej
stationery-ru-dl = Rosja, DL z oknem
stationery-swiss-left = Szwajcaria, adres po lewej
stationery-swiss-right = Szwajcaria, adres po prawej
stationery-uk-dl = Wielka Brytania, DL z oknem
stationery-uk = Wielka Brytania
stationery-us-10-double-window = US Letter, koperta nr 10 z dwoma oknami
stationery-us-10 = US Letter, koperta nr 10
stationery-us-letter-2-windows = US Letter, dwa okna
