# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = 事案シートを開く…
start-ways = PDF、Word、ウェブページ、テキスト。このウィンドウにファイルをドロップしても開けます。下は練習用の事案です。自由にお試しください。
hint-you-do = 名前を記入

# Menus
menu-wording = 言い回し

# Keys
key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-page-up = Page Up
key-page-down = Page Down
key-up = 上矢印
key-down = 下矢印
key-enter = Enter
key-delete = Del

# The file dialog
browse-open = 開く
