# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = Cette lettre ne peut pas être imprimée : aucune police n’a ici le caractère « { $text } » ({ $code })
    .hint = Écrivez-le autrement, dans un alphabet de la langue de la lettre, ou retirez-le

letter-over-one-page = Cette lettre prend { $pages } pages, et les responsables en lisent une
    .hint = Raccourcissez vos propres mots, ou retirez une phrase du cas

address-smaller = L’adresse est composée en { $size } points pour se voir entière dans la fenêtre
    .hint = Avec une enveloppe sans fenêtre ou une étiquette, cela n’importe pas

address-too-wide = Cette ligne est trop large de { $over } mm pour le champ d’adresse, et sa fin peut ne pas se voir : « { $text } »
    .hint = Partagez-la en deux lignes, raccourcissez-la, ou prenez une étiquette ou une enveloppe imprimée

address-too-long = L’adresse a { $lines } lignes, et le champ d’adresse en contient { $most }
    .hint = Réunissez deux lignes courtes, ou prenez une étiquette ou une enveloppe imprimée

address-too-large = Cette adresse est trop grande pour son étiquette ou son enveloppe : « { $text } »
    .hint = Choisissez une étiquette ou une enveloppe plus grande, ou réunissez deux de ses lignes

# Envelopes, labels, the ruler sheet
envelopes-file-name = Enveloppes
labels-file-name = Étiquettes
no-addresses = Aucune de ces lettres n’a d’adresse ; il n’y a rien à imprimer sur des enveloppes ou des étiquettes
    .hint = Remplissez les adresses, ou choisissez d’autres lettres
print-failed = Le fichier ne peut pas être fait
    .detail = { $reason }
ruler-title = Feuille de réglage
ruler-step-1 = Imprimez cette feuille sur du papier blanc, au recto, à 100 % (« taille réelle »), depuis le bac que vous utilisez pour les lettres
ruler-step-2 = Mesurez du bord gauche du papier au zéro de la règle de gauche : 10 mm est juste. Faites de même aux trois autres bords, et notez les quatre chiffres.
ruler-step-3 = Mesurez les deux longues règles : chacune fait 100 mm si l’imprimante garde l’échelle
ruler-step-4 = Si un chiffre s’écarte de plus de 2 mm, cherchez d’abord « ajuster à la page » dans les réglages de l’imprimante, et désactivez-le
ruler-left = bord gauche
ruler-top = bord supérieur
ruler-right = bord droit
ruler-bottom = bord inférieur
ruler-written = La feuille de réglage est écrite dans { $file }
unknown-labels = Il n’y a pas de planche d’étiquettes nommée { $id }
    .hint = Les planches d’étiquettes sont : { $known }
