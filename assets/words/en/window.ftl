# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = Open your case sheet…
start-ways = PDF, Word, web page or text; you can also drop the file on this window. Below is a practice case: try everything out.
hint-you-do = Fill in your name

# Menus
menu-wording = Wording

# Keys
key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-page-up = Page Up
key-page-down = Page Down
key-up = Up
key-down = Down
key-enter = Enter
key-delete = Del

# The file dialog
browse-open = Open
