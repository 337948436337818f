# What the bundled letter layouts are called.

stationery-de-online-post = Germany, letter by online post
stationery-din-5008-a = DIN 5008 form A
stationery-din-5008-b = DIN 5008 form B
stationery-din-mtext = DIN 676 with more text, as KOMA-Script sets it
stationery-din = DIN 676, as KOMA-Script sets it
stationery-fr-hybrid = France, letter by hybrid mail
stationery-kaku-ll = Japan, Kaku envelopes
stationery-koma-old = KOMA-Script of old
stationery-nf = France, NF Z 11-001
stationery-nippon-el = Japan, Chou or You 3 and 4, window 45
stationery-nippon-eh = Japan, Chou or You 3 and 4, window 55
stationery-nippon-lh = Japan, window 55, field further in
stationery-nippon-ll = Japan, window 45, field further in
stationery-nippon-rl = Japan, address at the right
stationery-ru-dl = Russia, DL with window
stationery-swiss-left = Switzerland, address at the left
stationery-swiss-right = Switzerland, address at the right
stationery-uk-dl = United Kingdom, DL window
stationery-uk = United Kingdom
stationery-us-10-double-window = US Letter, number 10 envelope with two windows
stationery-us-10 = US Letter, number 10 envelope
stationery-us-letter-2-windows = US Letter, two windows
