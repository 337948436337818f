# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = فتح صحيفة القضية…
start-ways = ملف PDF أو Word أو صفحة ويب أو نص؛ ويمكن أيضًا إفلات الملف على هذه النافذة. وفي الأسفل قضية تدريبية لتجربة كل شيء.
hint-you-do = كتابة الاسم

# Menus
menu-wording = الصياغة

# Keys
key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-page-up = Page Up
key-page-down = Page Down
key-up = سهم لأعلى
key-down = سهم لأسفل
key-enter = Enter
key-delete = Del

# The file dialog
browse-open = فتح
