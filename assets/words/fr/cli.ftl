# What the command line says.

label-error = erreur
label-warning = avertissement
label-note = remarque
label-hint = conseil
label-detail = raison

more-of-this-kind = … et { $count } autres de ce genre

# What was done
letter-written = { $file }
letter-unchanged = { $file } (inchangé)
letter-skipped = { $file } (laissé tel quel)
letter-failed = { $file } (non écrit)
letter-not-reached = { $file } (non atteint)
export-summary = { $written ->
        [0] Aucune lettre n’est écrite
        [one] { $written } lettre est écrite
       *[other] { $written } lettres sont écrites
    } dans { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } sans changement
    }{ $skipped ->
        [0] {""}
       *[other] , { $skipped } laissées telles quelles
    }{ $failed ->
        [0] {""}
       *[other] , { $failed } en échec
    }
case-written = Le cas est écrit dans { $file }
page-written = La page { $page } sur { $pages } est écrite dans { $file }

fixes-proposed = Les adresses sont imprimées telles quelles, car aucune modification proposée n’a été acceptée
    .hint = Faites toutes les modifications proposées ici avec --accept-fixes, ou corrigez le fichier du cas

# What was asked for and cannot be
unknown-only = Le cas n’a pas de destinataire d’identifiant { $id } ; rien n’est écrit
    .hint = Les identifiants sont : { $known }
unknown-stationery = Il n’y a pas de mise en page nommée { $id } ; rien n’est écrit
    .hint = Les mises en page sont : { $known }
unknown-letter = Il n’y a pas de lettre { $number } : le cas a { $count ->
        [0] personne à qui écrire
        [one] { $count } lettre
       *[other] { $count } lettres
    }
    .hint = Comptez à partir de 1, dans l’ordre où export les écrit
unknown-page = Il n’y a pas de page { $number } : la lettre a { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
unknown-envelope = Il n’y a pas d’enveloppe nommée { $id }
    .hint = Les enveloppes sont : { $known }
sender-file-broken = Le fichier d’expéditeur { $path } est incompréhensible à la ligne { $line } ; rien n’est écrit
    .hint = Pour voir sa forme : appeal-writer export --help
    .detail = { $reason }
missions-file-broken = Le fichier d’ambassades { $path } est incompréhensible à la ligne { $line } ; rien n’est écrit
    .hint = Pour voir sa forme : appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } a un champ { $field } qui ne signifie rien ici ; il n’est pas utilisé
    .hint = Pour voir quels champs existent : appeal-writer export --help
sender-country-unknown = Le pays { $text } de l’expéditeur n’est pas connu ; les lettres ont donc la mise en page internationale
    .hint = Écrivez-le comme en anglais ou par son code ISO, par exemple GB
sheet-would-be-overwritten = Le cas serait écrit par-dessus la fiche { $path } elle-même ; rien n’est écrit
    .hint = Choisissez un autre nom pour --out
output-failed = Le résultat n’a pas pu être affiché
    .detail = { $reason }
no-display = La fenêtre ne peut pas s’ouvrir ici, car il n’y a pas d’écran utilisable
    .hint = Les lettres peuvent se faire sans : appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = Aussi remarqué
explain-unused = Utilisé par aucun champ
explain-proposal = Proposé à la place : { $text }

# fit
fit-shows = L’adresse se voit dans la fenêtre, où que glisse la feuille
fit-no-window = L’enveloppe n’a pas de fenêtre : imprimez ou écrivez l’adresse dessus
fit-does-not-go-in = La feuille pliée n’entre pas dans cette enveloppe
fit-hidden = La fenêtre cache jusqu’à { $millimetres } mm de « { $line } »
fit-intruding = La fenêtre montre plus que l’adresse : « { $line } »
fit-offer-tighter = Ce qui aide : resserrer les lignes de l’adresse
fit-offer-smaller = Ce qui aide : composer l’adresse en { $size } points
fit-offer-join = Ce qui aide : mettre deux lignes de l’adresse sur une
fit-offer-envelope = Ce qui aide : prendre l’enveloppe { $id }
fit-offer-label = Ce qui aide : coller une étiquette sur l’enveloppe
fit-offer-printed = Ce qui aide : imprimer l’adresse sur l’enveloppe
