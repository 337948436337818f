# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = Otwórz swoją kartę sprawy…
start-ways = PDF, Word, strona internetowa lub tekst; plik można też upuścić na to okno. Poniżej jest sprawa ćwiczebna: wypróbuj wszystko.
hint-you-do = Wpisz imię i nazwisko

# Menus
menu-wording = Sformułowania

# Keys
key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-page-up = Page Up
key-page-down = Page Down
key-up = Strzałka w górę
key-down = Strzałka w dół
key-enter = Enter
key-delete = Del

# The file dialog
browse-open = Otwórz
