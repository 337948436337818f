# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = Ihr Fallblatt öffnen…
start-ways = PDF, Word, Webseite oder Text; Sie können die Datei auch auf dieses Fenster ziehen. Darunter steht ein Übungsfall: Probieren Sie alles aus.
hint-you-do = Namen eintragen

# Menus
menu-wording = Formulierung

# Keys
key-control = Strg
key-shift = Umschalt
key-alt = Alt
key-page-up = Bild auf
key-page-down = Bild ab
key-up = Pfeil auf
key-down = Pfeil ab
key-enter = Eingabe
key-delete = Entf

# The file dialog
browse-open = Öffnen
