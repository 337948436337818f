# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = Uw zaakblad openen…
start-ways = PDF, Word, webpagina of tekst; u kunt het bestand ook naar dit venster slepen. Hieronder staat een oefenzaak: probeer alles uit.
hint-you-do = Naam invullen

# Menus
menu-wording = Formulering

# Keys
key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-page-up = Page Up
key-page-down = Page Down
key-up = Omhoog
key-down = Omlaag
key-enter = Enter
key-delete = Del

# The file dialog
browse-open = Openen
