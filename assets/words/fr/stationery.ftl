# Noms des mises en page fournies.

stationery-de-online-post = Allemagne, lettre par poste en ligne
stationery-din-5008-a = DIN 5008, forme A
stationery-din-5008-b = DIN 5008, forme B
stationery-din-mtext = DIN 676 avec plus de texte, comme KOMA-Script
stationery-din = DIN 676, comme KOMA-Script
stationery-fr-hybrid = France, courrier hybride
stationery-kaku-ll = Japon, enveloppes Kaku
stationery-koma-old = KOMA-Script, ancienne version
stationery-nf = France, norme NF Z 11-001
stationery-nippon-el = Japon, Chou ou You 3 et 4, fenêtre 45
stationery-nippon-eh = Japon, Chou ou You 3 et 4, fenêtre 55
stationery-nippon-lh = Japon, fenêtre 55, champ plus à l’intérieur
stationery-nippon-ll = Japon, fenêtre 45, champ plus à l’intérieur
stationery-nippon-rl = Japon, adresse à droite
stationery-ru-dl = Russie, DL à fenêtre
stationery-swiss-left = Suisse, adresse à gauche
stationery-swiss-right = Suisse, adresse à droite
stationery-uk-dl = Royaume-Uni, DL à fenêtre
stationery-uk = Royaume-Uni
stationery-us-10-double-window = US Letter, enveloppe nº 10 à deux fenêtres
stationery-us-10 = US Letter, enveloppe nº 10
stationery-us-letter-2-windows = US Letter, deux fenêtres
