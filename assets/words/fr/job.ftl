# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    }

# Opening
open-newer-format = Ce fichier a été enregistré par une version plus récente du programme (format de cas { $found } ; cette version lit { $known }) et reste tel quel
    .hint = Mettez le programme à jour ou demandez la fiche de cas elle-même
open-broken-case = C’est un cas enregistré, mais il est abîmé ou coupé à la ligne { $line } ; aucune lettre n’a été créée
    .hint = Redemandez le fichier, ou ouvrez la fiche de cas dont il provient
    .detail = { $reason }

open-no-case = C’est du JSON, mais pas un cas ; aucune lettre n’a été créée
    .hint = Un fichier d’expéditeur se donne après --sender, un fichier d’ambassades après --missions ; ouvrez la fiche de cas ou un cas enregistré

# The deadline
deadline-passed = La date limite était le { $date }, { $unit ->
        [years] il y a { $count } ans
        [months] il y a { $count } mois
       *[days] { $days ->
            [one] hier
           *[other] il y a { $days } jours
        }
    }
    .hint = Avant de poster ces lettres, demandez à qui vous a envoyé le cas si elles aident encore
deadline-today = La date limite est aujourd’hui
    .hint = La poste seule arrivera trop tard : utilisez le fax ou l’e-mail quand le cas en donne, et demandez avant de poster plus tard
deadline-near = La date limite est le { $date }, dans { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } : une lettre pour l’étranger peut mettre plus longtemps
    .hint = Postez aujourd’hui, ou utilisez le fax ou l’e-mail quand le cas en donne
case-closed = Ce cas est clos{ $date ->
        [none] {""}
       *[other] {" "}depuis le { $date }
    } : { $outcome }
    .hint = Ne postez pas ces lettres sans demander à qui vous a envoyé le cas
case-practice = Ceci est un cas d’exercice, clos{ $date ->
        [none] {""}
       *[other] {" "}depuis le { $date }
    } : { $outcome }
    .hint = Essayez ce que vous voulez : les lettres portent au bas qu’elles ne sont pas à poster
case-stop = La fiche ne demande plus d’action : il n’y a rien à envoyer
    .hint = Si vous voulez écrire malgré tout, demandez d’abord à qui vous a envoyé la fiche
no-recipients = Le cas ne nomme personne à qui écrire ; il n’y a donc pas de lettres
    .hint = Regardez les adresses dans la fiche et ajoutez les destinataires à la main
mission-wanted = Le cas demande aussi d’écrire à l’ambassade de ce pays dans le vôtre ({ $country }), et aucune n’est connue
    .hint = Remplissez l’adresse de l’ambassade, ou imprimez sa lettre avec des lignes à remplir à la main
mission-elsewhere = Une ambassade a été laissée de côté ({ $country }, pays d’accueil : { $host }), car vous écrivez d’un autre pays ({ $from })
    .hint = Si vous voulez lui écrire, changez le pays de l’ambassade ou de l’expéditeur

# Exporting
letter-crashed = Une erreur du programme a arrêté la lettre à { $recipient }
    .hint = Les autres lettres ne sont pas touchées ; dites-le-nous pour que nous puissions y remédier
pdf-failed = La lettre à { $recipient } n’a pas pu être mise en PDF
    .hint = Les autres lettres ne sont pas touchées ; réessayez, et dites-le-nous si cela persiste
    .detail = { $reason }
bundle-failed = Le fichier avec toutes les lettres n’a pas pu être fait
    .hint = Les lettres elles-mêmes ne sont pas touchées
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = Toutes les lettres
cover-heading = Ce que contient cette pile
cover-scale = Ce trait mesure 100 mm. Sinon, imprimez à 100 %, sans « ajuster à la page ».
cover-pages = { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
