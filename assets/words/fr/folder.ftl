# A folder of sheets on the command line.

folder-sheet-failed = { $file } : { $reason }
folder-needs-out = Un dossier de fiches se lit dans un dossier de cas, et aucun n’a été indiqué
    .hint = Ajoutez --out avec le dossier pour les cas
folder-only-whole = Un dossier de fiches se lit tel quel ; --explain et --arrange sont pour une fiche à la fois
    .hint = Nommez l’une des fiches
folder-empty = Le dossier { $path } n’a pas de fichiers ; rien n’est écrit
folder-summary = { $written ->
        [0] Aucun cas n’est écrit
        [one] { $written } cas est écrit
       *[other] { $written } cas sont écrits
    } dans { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } sans changement
    }{ $failed ->
        [0] {""}
        [one] , { $failed } fichier illisible
       *[other] , { $failed } fichiers illisibles
    }{ $unsure ->
        [0] {""}
       *[other]  ; { $unsure } avec quelque chose à vérifier
    }
arrange-impossible = La modification « { $change } » ne peut pas se faire dans ce cas ; rien n’est écrit
    .hint = Voyez les numéros des destinataires et des lignes avec --explain
