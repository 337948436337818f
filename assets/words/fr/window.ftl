# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = Ouvrir votre fiche de cas…
start-ways = PDF, Word, page web ou texte ; vous pouvez aussi déposer le fichier sur cette fenêtre. Ci-dessous, un cas d’exercice : essayez tout.
hint-you-do = Indiquer votre nom

# Menus
menu-wording = Formulation

# Keys
key-control = Ctrl
key-shift = Maj
key-alt = Alt
key-page-up = Pg. préc
key-page-down = Pg. suiv
key-up = Haut
key-down = Bas
key-enter = Entrée
key-delete = Suppr

# The file dialog
browse-open = Ouvrir
