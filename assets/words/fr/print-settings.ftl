# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = Réglages d’impression…
    .tooltip = Enveloppes, papier et caractères, étiquettes, et par où commencer
command-printer = Imprimante…
    .tooltip = Choisir où vont les lettres, et régler une imprimante qui imprime avec quelques millimètres de décalage

# The one question
print-question-title = Quelles enveloppes utilisez-vous ?
print-question-later = La question n’est posée qu’une fois ; les réglages d’impression permettent de changer à tout moment.
print-envelopes-plain = Enveloppes sans fenêtre
print-envelopes-window = Enveloppes à fenêtre

# Settings
print-settings-title = Réglages d’impression
print-section-envelopes = Enveloppes
print-envelope = Enveloppe
print-section-type = Papier et caractères
print-layout = Mise en page
print-layout-usual = { $layout } (selon votre pays)
print-layout-by-country = Selon votre pays
print-serif = Caractères à empattements
print-sans = Caractères sans empattements
print-size = Taille des caractères
print-big = Gros caractères
print-justified = Les deux bords droits
print-hyphenated = Couper les mots
print-return-line = Votre adresse au-dessus de la leur
print-fold-marks = Repères de pliage
print-practice-line = « Lettre d’exercice » au bas
print-section-stack = La pile
print-cover-sheet = Une feuille en tête qui énumère les lettres
print-begin-at = À partir de la lettre
no-letter-from = Aucune lettre n’est imprimée : à partir de la lettre { $number }, aucune n’est cochée
    .hint = Remettez « À partir de la lettre » à 1 dans les réglages d’impression, ou cochez une lettre
print-goes-to = Les lettres vont à { $printer }
print-goes-to-viewer = Les lettres s’affichent dans le lecteur de PDF, pour être imprimées de là
print-section-addresses = Enveloppes et étiquettes à imprimer
print-envelopes = Enveloppes
print-envelopes-now = Imprimer les enveloppes
print-sender-on-flap = Votre adresse sur le rabat
print-labels = Étiquettes
print-labels-now = Imprimer les étiquettes
print-label-start = À partir de l’étiquette
sent-to-printer = Envoyé à { $printer } sous { $job }
exported-sent = { $count ->
        [one] { $count } lettre est envoyée à l’imprimante
       *[other] { $count } lettres sont envoyées à l’imprimante
    }

print-done = Terminé

# The window envelope
fit-working = Vérification de la place des lettres dans l’enveloppe…
fit-row-shows = l’adresse se voit, où que glisse la feuille
fit-row-hidden = l’adresse ne se voit pas entière
fit-pushed-up = Poussée en haut à gauche
fit-pushed-down = Poussée en bas à droite
fit-offers = Ce qui aide :
fit-do-join = Réunir des lignes courtes de l’adresse
fit-do-envelope = Prendre plutôt { $envelope }
fit-do-label = Imprimer une étiquette pour cette adresse
fit-do-printed = Imprimer cette adresse sur une enveloppe

# The printer
printer-title = Imprimante
printer-goes-to = Les lettres vont à
printer-viewer = Le lecteur de PDF
printer-name = Imprimante
printer-name-hint = un nom, sous lequel garder ses mesures
printer-tray = Bac à papier
printer-tray-usual = Le choix de l’imprimante
printer-viewer-note = Dans le lecteur, choisissez le recto et « taille réelle » ou 100 %.
printer-section-ruler = Si elle imprime avec quelques millimètres de décalage
printer-why = Une imprimante qui prend le papier de travers ou imprime trop bas se règle une fois, pour les lettres, les enveloppes et les étiquettes.
printer-ruler-now = Imprimer la feuille de réglage
printer-needs-name = Nommez l’imprimante, et ses mesures pourront être gardées.
printer-reading = { $edge }, mm
printer-keep-readings = Utiliser ces mesures
printer-forget-readings = Les effacer
printer-kept-note = La page à l’écran et les fichiers enregistrés restent tels quels ; seul est décalé ce qui s’imprime d’ici.
