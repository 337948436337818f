# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = Abrir a sua ficha do caso…
start-ways = PDF, Word, página web ou texto; também pode largar o ficheiro nesta janela. Abaixo está um caso de treino: experimente tudo.
hint-you-do = Preencher o nome

# Menus
menu-wording = Redação

# Keys
key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-page-up = Page Up
key-page-down = Page Down
key-up = Seta para cima
key-down = Seta para baixo
key-enter = Enter
key-delete = Del

# The file dialog
browse-open = Abrir
