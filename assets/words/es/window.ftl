# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = Abrir su ficha de caso…
start-ways = PDF, Word, página web o texto; también puede soltar el archivo sobre esta ventana. Debajo hay un caso de práctica: pruébelo todo.
hint-you-do = Escribir su nombre

# Menus
menu-wording = Redacción

# Keys
key-control = Ctrl
key-shift = Mayús
key-alt = Alt
key-page-up = Re Pág
key-page-down = Av Pág
key-up = Arriba
key-down = Abajo
key-enter = Intro
key-delete = Supr

# The file dialog
browse-open = Abrir
