# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = Une règle qui commence à { $reading } mm du bord ne peut pas venir de la feuille de réglage ; rien n’a été changé
    .hint = Mesurez en millimètres du bord du papier au zéro de la règle voisine : environ 10 est habituel
reading-fitted = La feuille de réglage est sortie à { $percent } % de sa taille : elle a été ajustée à la page ; rien n’a été changé
    .hint = Désactivez « ajuster à la page » dans les réglages de l’imprimante (« taille réelle », 100 %), imprimez de nouveau la feuille de réglage et mesurez celle-ci
printer-kept = Désormais, les pages pour { $printer } sont décalées de { $right } mm vers la droite et de { $down } mm vers le bas, et mises à { $width } % de leur largeur et { $height } % de leur hauteur
printer-forgotten = Ce qui était connu de { $printer } est effacé
printer-not-known = Aucune feuille de réglage de { $printer } n’a été lue ; ses pages sont imprimées telles quelles
    .hint = Imprimez la feuille de réglage (appeal-writer ruler) et donnez ses mesures (appeal-writer calibrate)

# Printing
print-title = Lettres
no-print-system = Ce système n’a ni lp ni lpstat, les programmes par lesquels les lettres vont à l’imprimante
    .hint = Affichez les lettres dans le lecteur de PDF et imprimez de là : au recto, à 100 %
no-printers = Ce système ne connaît aucune imprimante
    .hint = Installez-en une dans les réglages du système, ou affichez les lettres dans le lecteur de PDF
no-such-printer = Il n’y a pas d’imprimante nommée { $printer } ; rien n’a été imprimé
    .hint = Les imprimantes sont : { $known }
no-such-tray = { $printer } n’a pas de bac nommé { $tray } ; rien n’a été imprimé
    .hint = Ses bacs sont : { $known }
no-such-paper = { $printer } dit ne pas avoir de papier de format { $paper } ; rien n’a été imprimé
    .hint = Choisissez une autre mise en page ou une autre imprimante ; ses papiers sont : { $known }
print-refused = Le système d’impression n’a rien pris : { $program } a échoué
    .hint = Voyez si l’imprimante est allumée et a du papier, ou affichez les lettres dans le lecteur de PDF
    .detail = { $reason }
print-no-answer = Le système d’impression ne répond pas ({ $program }) ; rien n’a été imprimé
    .hint = Voyez si l’imprimante est allumée, ou affichez les lettres dans le lecteur de PDF
printed-letters = { $letters ->
        [one] { $letters } lettre envoyée
       *[other] { $letters } lettres envoyées
    } à { $printer } sous { $job }
printed-other = { $pages ->
        [one] { $pages } page envoyée
       *[other] { $pages } pages envoyées
    } à { $printer } sous { $job }
shown-in-viewer = { $file } est affiché dans le lecteur de PDF : imprimez au recto, à 100 %
printers-usual = habituelle
printers-calibrated = réglée
viewer-not-shown = Le fichier est dans { $path }, mais le système ne l’affiche dans aucun lecteur
    .detail = { $reason }
