# An evening: many writers, several cases.

guest-without-name = La ligne { $line } de la liste a été laissée de côté, car il y manque un nom
    .hint = Chaque lettre a besoin de quelqu’un qui la signe
guest-privacy-unknown = La ligne { $line } de la liste demande la confidentialité « { $words } », qui n’est pas connue : rien sur les lettres de cette personne ne dit qui écrit
    .hint = Écrivez full, town, initials, first-name-age, care-of ou none
guest-column-unread = La colonne « { $words } » de la liste n’est pas lue : ce qu’elle contient ne change aucune lettre
    .hint = Les colonnes s’appellent nom, ville, phrase, confidentialité, cas et liens
guest-cases-unclear = La ligne { $line } de la liste choisit les cas « { $words } », et tout n’a pas pu être lu : cette personne n’écrit que pour les numéros qui s’y trouvent
    .hint = Écrivez des numéros comme 1 3 ou 1-3 ; laissez vide pour tous les cas
guest-case-beyond = { $guest } a choisi le cas { $number }, mais la soirée compte { $count } cas
    .hint = Corrigez le numéro dans la liste, ou ajoutez le cas
evening-case-unread = Aucune lettre n’a été faite, car le cas « { $case } » n’a pas pu être lu
    .hint = Ouvrez-le dans la bibliothèque pour voir ce qui ne va pas, ou décochez-le
    .detail = { $reason }
evening-case-gone = Aucune lettre n’a été faite, car le cas « { $case } » n’est plus dans la bibliothèque
    .hint = Décochez-le
guests-unreadable = La liste des participants { $path } n’a pas pu être lue
    .hint = Enregistrez-la en CSV en UTF-8, avec une première ligne : name, town, sentence
    .detail = { $reason }
guests-no-name = La liste des participants { $path } n’a pas pu être lue, car sa première ligne n’a pas de colonne « name »
    .hint = Donnez-lui une première ligne comme : name, town, sentence
evening-progress = { $guest } ({ $done } sur { $of })
evening-summary = { $written ->
        [0] Aucune lettre n’est écrite
        [one] { $written } lettre est écrite
       *[other] { $written } lettres sont écrites
    } pour { $guests ->
        [one] { $guests } participant
       *[other] { $guests } participants
    } dans { $folder }{ $missing ->
        [0] {""}
       *[other] , { $missing } en échec
    }

# In the window
command-evening = Une soirée de lettres
    .tooltip = Beaucoup de gens écrivent dans plusieurs cas : une pile de lettres pour chacun
evening-intro = Beaucoup de gens écrivent dans plusieurs cas. Chacun reçoit un dossier avec ses lettres. Les noms ne sont gardés nulle part, sauf dans ces lettres.
evening-guests = Qui écrit
    .help = Un par ligne : nom ; ville ; une phrase personnelle. Ou un tableau avec ces colonnes.
    .example = Anne Martin; Lyon; J’enseigne à des enfants qui demandent de vos nouvelles.
evening-choose-list = Ouvrir une liste…
evening-guest-count = { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }
evening-cases = Pour qui
    .help = Cochez les cas. Pour en trouver un, cherchez d’abord dans la bibliothèque.
evening-start = Faire les lettres…
evening-case = « { $title } » : { $reason }
    .hint = Avant que quelqu’un poste ces lettres, demandez à qui vous a envoyé le cas
evening-cases-title = Faire quand même des lettres pour ces cas ?
evening-cases-confirm = Les faire quand même
evening-wipe = Effacer la soirée…
evening-running = { $done } lettres sur { $of } · { $guest }
evening-done = { $count ->
        [one] { $count } lettre est faite
       *[other] { $count } lettres sont faites
    }
evening-done-partly = { $count } lettres sont faites, { $missing } ne le sont pas
evening-pause = Pause
evening-go-on = Continuer
evening-stop = Arrêter
evening-wipe-title = Effacer cette soirée ?
evening-wipe-body = Les noms et les phrases disparaissent, et les lettres enregistrées ce soir sont retirées de leurs dossiers. Imprimez-les d’abord.
evening-wipe-confirm = Effacer
browse-guests-title = Ouvrir une liste de participants
