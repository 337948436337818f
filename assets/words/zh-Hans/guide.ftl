# The five steps, the first hints, and the window's own words and size.

menu-steps = 转到
menu-language = 语言

command-step-case = 案件
    .tooltip = 转到案件：发生了什么，提出了什么诉求，需要检查什么
command-step-you = 您
    .tooltip = 转到您的姓名和地址
command-step-addressees = 收信人
    .tooltip = 转到收信的人和使馆
command-step-letters = 信件
    .tooltip = 转到桌上的信件
command-step-print = 打印
    .tooltip = 转到打印和保存
command-next-step = 下一步
    .tooltip = 前往五个步骤中的下一步
command-previous-step = 上一步
    .tooltip = 返回前一步
command-speak-system = 与系统一致
    .tooltip = 使用系统桌面的语言
command-speak = 语言
    .tooltip = 使用这种语言：菜单、按钮和消息。信件保持各自的语言。
command-larger-text = 放大文字
    .tooltip = 把窗口中的一切放大
command-smaller-text = 缩小文字
    .tooltip = 把窗口中的一切缩小
command-usual-text = 默认文字大小
    .tooltip = 按系统桌面建议的大小显示窗口

# The bar of the steps. { $state } is one of the states below.
step-case = 案件
step-you = 您
step-addressees = 收信人
step-letters = 信件
step-print = 打印
step-spoken = 第 { $place } 步，共 5 步：{ $name }，{ $state }
step-region = 从这里开始：{ $name }
step-done = 完成
step-case-none = 请打开案件单
step-case-findings = { $count } 处需要检查
step-you-missing = 缺少您的姓名
step-addressees-none = 还没有人
step-addressees-findings = { $count ->
       *[other] { $count } 个地址需要检查
    }
step-addressees-blank = { $count ->
       *[other] { $count } 处待填写
    }
step-letters-none = 没有准备好的
step-letters-ready = { $count } 封已准备好
step-print-waiting = 尚未就绪
step-print-ready = 就绪
step-print-running = 进行中
step-print-done = { $count ->
       *[other] { $count } 封信已完成
    }

# Hints of the first days
hint-place = 提示 { $place } / 3
hint-you = 请先填写您的姓名。它会写在每封信的末尾，只留在这台电脑上。
hint-write = 点击信件即可输入。您写的内容会出现在所有信件里，除非选择“只用于这封信”。
hint-sheet = 这是练习案件。有了自己的案件单后，把它拖到这个窗口。
hint-read = 知道了

# The bottom line
status-reading = 正在读取案件单…
