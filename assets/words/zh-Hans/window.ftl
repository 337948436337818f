# The window: how it begins, what keys are called on the keyboards of this language, and its own file dialog.

start-open = 打开您的案件单…
start-ways = PDF、Word、网页或文本；也可以把文件拖到这个窗口。下面是练习案件，可以随意试用。
hint-you-do = 填写姓名

# Menus
menu-wording = 措辞

# Keys
key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-page-up = Page Up
key-page-down = Page Down
key-up = 上箭头
key-down = 下箭头
key-enter = 回车
key-delete = Del

# The file dialog
browse-open = 打开
