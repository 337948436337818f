# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = Accepter toutes les modifications proposées
    .tooltip = Changer le cas comme chaque remarque le propose ; « Annuler » revient dessus
accept-all-count = { $count ->
        [one] Accepter la modification proposée
       *[other] Accepter les { $count } modifications proposées
    }
regroup-split = Un nouveau destinataire commence ici
regroup-join = Les destinataires { $number } et { $next } n’en font qu’un
regroup-line-up = Cette ligne est au destinataire { $number }
regroup-line-down = Cette ligne est au destinataire { $number }
regroup-join-line = Réunir avec la ligne suivante
regroup-cut-line = Couper cette ligne…
regroup-to-copy = Le destinataire { $number } ne reçoit qu’une copie
regroup-to-appeal = Le destinataire { $number } reçoit l’appel
give-headline = Titre
give-summary = Ce qui s’est passé, en bref
give-address-above = Le destinataire au-dessus
give-new-addressee = Un nouveau destinataire

# What a damaged PDF says of itself
sheet-cut-off = Le fichier est coupé ; des pages ou des adresses peuvent manquer
    .hint = Procurez-vous de nouveau la fiche, et comparez la dernière page
