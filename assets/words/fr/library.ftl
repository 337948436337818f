# The library, and how things are kept.

command-desk = Retour aux lettres
    .tooltip = Afficher le cas et ses lettres
command-library = Bibliothèque
    .tooltip = Trouver chaque cas ouvert ici
command-send-case = Enregistrer le cas pour quelqu’un d’autre…
    .tooltip = Un petit fichier avec le cas, seul ou avec vos mots ; jamais qui vous êtes
command-versions = Versions antérieures…
    .tooltip = Revoir ce que vous aviez écrit, et le reprendre
command-your-data = Vos données…
    .tooltip = Où le programme garde ce que vous remplissez
command-forget = Effacer mes données…
    .tooltip = Supprimer tout ce que ce programme garde de vous
room-back = Retour aux lettres

library-search = Chercher par titre, personne, pays ou numéro
library-count = { $count ->
        [one] { $count } cas
       *[other] { $count } cas
    }
library-reading = { $count } cas, et d’autres sont en cours de lecture…
library-put-away = Afficher les cas rangés
library-recent = Derniers ouverts
library-open-recent = Rouvrir : { $title }
library-empty = Aucun cas n’a encore été ouvert
    .help = Déposez des fiches de cas sur cette fenêtre, plusieurs à la fois si vous voulez
library-nothing-put-away = Rien n’a été rangé
    .help = « Ranger » retire un cas de la liste et garde tout ce qu’il contient
library-nothing-found = Aucun cas ne porte ce nom
    .help = Essayez moins de mots, ou regardez parmi les cas rangés
library-put-this-away = Ranger
    .named = Ranger : { $title }
library-bring-back = Reprendre
    .named = Reprendre : { $title }
library-remove = Supprimer…
    .named = Supprimer définitivement : { $title }
badge-closed = clos
badge-passed = { $date } · passée
badge-today = date limite aujourd’hui
badge-near = { $date } · encore { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
badge-far = { $date } · encore { $days } jours
case-gone = Ce cas n’est plus dans la bibliothèque
    .hint = Quelqu’un l’a supprimé ; rouvrez sa fiche
copy-of = { $title } (ma copie)

taken-running = Lecture en cours : encore { $left ->
        [one] { $left } fiche
       *[other] { $left } fiches
    }…
taken-done = { $count ->
        [one] { $count } fiche a été lue
       *[other] { $count } fiches ont été lues
    }
taken-read = { $file } · { $count ->
        [0] lu
        [one] lu, { $count } point à vérifier
       *[other] lu, { $count } points à vérifier
    }
taken-known = { $file } · était déjà dans la bibliothèque
taken-failed = { $file } · non lu

# Giving a case to somebody else
send-title = Enregistrer le cas pour quelqu’un d’autre
send-body = Qui vous êtes n’est jamais joint, ni ce que vous avez envoyé.
send-case-only = Le cas seul
    .help = Ce que dit la fiche, avec vos corrections
send-with-words = Le cas avec mes mots et mes choix
    .help = Aussi vos textes, vos coches et vos ambassades, pour que quelqu’un d’autre puisse continuer
browse-file-title = Choisir un fichier ou un dossier
file-written = Enregistré sous { $file }
words-came-title = Ce cas est venu avec les mots de quelqu’un
words-came-body = Vous avez écrit vous-même dans ce cas. Quels mots doivent figurer sur les lettres ?
words-came-keep = Garder les miens
    .help = Les mots reçus restent dans leur fichier
words-came-take = Prendre les mots reçus
    .help = « Annuler » ramène les vôtres, et ils restent parmi les versions antérieures

# Earlier versions
versions-title = Versions antérieures
versions-body = Ce qui figurait sur les lettres de ce cas à la fin des dix dernières sessions.
versions-none = Il n’y a pas encore de version antérieure de ce cas. Une est gardée chaque fois que vous redémarrez le programme et continuez à écrire.
versions-letter = La lettre à { $name } telle qu’elle était
versions-bring-back = Reprendre ceci
version-saved = { $date }, { $time }
version-undated = Un jour antérieur
version-texts = { $count ->
        [0] aucun mot à vous
        [one] { $count } texte à vous
       *[other] { $count } textes à vous
    }

# What is not safe
unsaved-title = Pas encore enregistré
unsaved-body = Votre texte reste ici et sera enregistré dès que possible. Ne fermez pas la fenêtre.
unsafe-title = Votre texte n’est pas enregistré
unsafe-body = Si vous continuez maintenant, ce que vous avez écrit depuis est perdu.
unsafe-stay = Rester ici
    .help = Le programme réessaie toutes les quelques secondes
unsafe-leave = Abandonner mes dernières modifications
    .help = Ce qui était enregistré reste tel quel
conflict-title = Modifié par une autre fenêtre ou un autre programme
conflict-body = Ce cas a été modifié ailleurs pendant que vous y écriviez. Rien n’est perdu de part et d’autre : dites lequel doit continuer.
conflict-decide = Décider…
conflict-copy = Garder le mien en copie
    .help = Le vôtre devient un cas à part dans la bibliothèque ; l’autre reste tel quel
conflict-theirs = Prendre l’autre
    .help = Le vôtre est gardé parmi les versions antérieures
taken-over = Ce cas a été modifié dans une autre fenêtre ; voici ce qu’il dit maintenant

# A person's data
data-title = Vos données
data-local = Ce que vous remplissez et écrivez est dans ce dossier sur cet ordinateur ; personne d’autre que vous ne peut le lire.
data-portable = Ce que vous remplissez et écrivez est à côté du programme et voyage avec lui.
data-mirrored = Ce dossier ressemble à ceux que { $service } copie sur d’autres ordinateurs
    .help = Créez à côté du programme un dossier nommé appeal-writer-data, sur un disque ou une clé qui n’est pas copié ; il servira au prochain démarrage
forget-title = Effacer mes données ?
forget-body = Tout ce que ce programme garde de vous est supprimé définitivement : qui vous êtes, vos ambassades, tous les cas avec vos mots, leurs versions antérieures, ce qui a été envoyé et ce que la fenêtre retient. Les lettres enregistrées dans vos propres dossiers restent.
forget-confirm = Tout supprimer
remove-title = Supprimer ce cas ?
remove-body = « { $title } » et tout ce que vous y avez écrit, versions antérieures comprises, sera supprimé définitivement.
remove-confirm = Supprimer définitivement

# On the command line
library-added = { $file } est dans la bibliothèque
missions-read = { $count ->
        [0] Aucune ambassade n’a été lue
        [one] { $count } ambassade a été lue
       *[other] { $count } ambassades ont été lues
    }
missions-written = Les ambassades sont écrites dans { $file }
column-taken = { $column } : { $meaning } ({ $code })
column-unknown = Il n’y a pas de colonne « { $text } » dans le tableau
    .hint = Donnez l’en-tête tel qu’il est dans la première ligne du tableau
sent-noted = { $count ->
        [one] { $count } lettre est notée
       *[other] { $count } lettres sont notées
    }, { $date }
