# The five steps, the first hints, and the window's own words and size.

menu-steps = Aller à
menu-language = Langue

command-step-case = Cas
    .tooltip = Aller au cas : ce qui s’est passé, ce qui est demandé, ce qu’il faut vérifier
command-step-you = Vous
    .tooltip = Aller à votre nom et à votre adresse
command-step-addressees = Destinataires
    .tooltip = Aller aux personnes et aux ambassades à qui vont les lettres
command-step-letters = Lettres
    .tooltip = Aller à la lettre sur le bureau
command-step-print = Imprimer
    .tooltip = Aller à l’impression et à l’enregistrement
command-next-step = Étape suivante
    .tooltip = Passer à la suivante des cinq étapes
command-previous-step = Étape précédente
    .tooltip = Revenir à l’étape précédente
command-speak-system = Comme le système
    .tooltip = Parler la langue de votre environnement de bureau
command-speak = Langue
    .tooltip = Parler cette langue : menus, boutons et messages. Les lettres gardent la leur.
command-larger-text = Texte plus grand
    .tooltip = Tout agrandir dans la fenêtre
command-smaller-text = Texte plus petit
    .tooltip = Tout réduire dans la fenêtre
command-usual-text = Taille de texte habituelle
    .tooltip = Afficher la fenêtre à la taille que propose l’environnement

# The bar of the steps. { $state } is one of the states below.
step-case = Cas
step-you = Vous
step-addressees = Destinataires
step-letters = Lettres
step-print = Imprimer
step-spoken = Étape { $place } sur 5 : { $name }, { $state }
step-region = Ici commence : { $name }
step-done = fait
step-case-none = ouvrez une fiche
step-case-findings = { $count } à vérifier
step-you-missing = votre nom manque
step-addressees-none = personne encore
step-addressees-findings = { $count } à vérifier
step-addressees-blank = { $count } à remplir
step-letters-none = aucune prête
step-letters-ready = { $count ->
        [one] { $count } prête
       *[other] { $count } prêtes
    }
step-print-waiting = pas encore
step-print-ready = prêt
step-print-running = en cours
step-print-done = { $count ->
        [one] { $count } lettre faite
       *[other] { $count } lettres faites
    }

# Hints of the first days
hint-place = Astuce { $place } sur 3
hint-you = Commencez par votre nom. Il figure au bas de chaque lettre et reste sur cet ordinateur.
hint-write = Cliquez dans la lettre et écrivez. Votre texte va dans toutes les lettres, sauf si vous choisissez « Cette lettre seulement ».
hint-sheet = Ceci est un cas d’exercice. Quand vous aurez votre propre fiche de cas, déposez-la sur cette fenêtre.
hint-read = Compris

# The bottom line
status-reading = Lecture de la fiche…
