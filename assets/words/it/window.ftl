# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = Apri la tua scheda del caso…
start-ways = PDF, Word, pagina web o testo; puoi anche trascinare il file su questa finestra. Qui sotto c’è un caso di prova: prova tutto.
hint-you-do = Scrivi il tuo nome

# Menus
menu-wording = Formulazione

# Keys
key-control = Ctrl
key-shift = Maiusc
key-alt = Alt
key-page-up = Pag Su
key-page-down = Pag Giù
key-up = Su
key-down = Giù
key-enter = Invio
key-delete = Canc

# The file dialog
browse-open = Apri
