# The window.

# Dates
date = { $year }年{ $month }月{ $day }日

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = 案件
menu-letters = 信件
menu-print = 打印
menu-view = 查看
menu-help = 帮助

# Commands
command-choose-sheet = 打开…
    .tooltip = 打开案件单或已保存的案件：PDF、Word 或文本
command-paste-sheet = 粘贴案件单的文字
    .tooltip = 用复制的文字建立一个案件
command-open-example = 打开练习案件
    .tooltip = 把附带的示例放到桌上试一试
command-print-letters = 打印信件
    .tooltip = 把勾选的信件合成一个 PDF 并显示，可直接打印
command-save-letters = 另存为 PDF…
    .tooltip = 为每封勾选的信件在所选文件夹中保存一个 PDF
command-stop-export = 停止
    .tooltip = 不再生成信件；已完成的保留
command-show-folder = 显示文件夹
    .tooltip = 显示信件保存在哪里
command-show-sheet = 案件单与字段
    .tooltip = 查看案件单的每一行成了什么，哪些没有用到
command-undo = 撤销
    .tooltip = 撤回上一次更改
command-redo = 重做
    .tooltip = 再次执行撤回的更改
command-next-letter = 下一封信
    .tooltip = 显示下一封信
command-previous-letter = 上一封信
    .tooltip = 显示前一封信
command-zoom-in = 放大
    .tooltip = 放大页面
command-zoom-out = 缩小
    .tooltip = 缩小页面
command-fit-width = 适合宽度
    .tooltip = 让页面与桌面同宽
command-fit-page = 适合页面
    .tooltip = 显示整页
command-actual-size = 纸张大小
    .tooltip = 按纸上的实际大小显示页面
command-look-system = 与系统桌面一致
    .tooltip = 浅色或深色，与系统桌面一致
command-look-light = 浅色
    .tooltip = 浅色纸上的深色墨水
command-look-dark = 深色
    .tooltip = 适合夜晚的深色桌面
command-look-high-contrast = 高对比度
    .tooltip = 黑底上的鲜明颜色
command-find = 搜索或执行命令
    .tooltip = 用一个词找到任何命令
command-help = 使用方法
    .tooltip = 从案件单到寄出信件的步骤
command-quit = 退出
    .tooltip = 关闭窗口；一切均已保存

find-prompt = 搜索或执行命令…
find-nothing = 没有这个名称

# No case on the desk
no-case-title = 打开您的案件单
no-case-body = 把 PDF、Word 文档或文本拖到此窗口，或粘贴案件单的文字。程序会立即给其中提到的每个人写好一封信。
no-letter-title = 桌上没有案件
no-letter-body = 打开案件单后，信件会按打印的样子显示在这里。
no-recipient-title = 没有收信人
no-recipient-body = 案件单没有给出地址。请查看它的文字，并添加收信人。
blank-mission-title = 这封信还缺地址
blank-mission-body = 请填写使馆：名称和地址就够了。填写时信件会显示在这里。

# The case
case-untitled = 没有标题的案件
practice-title = 练习案件，已结案
practice-body = 信件底部注明不可寄出。请随意试用。
closed-title = 此案件已于{ $date }结案
deadline-unknown = 截止日期：{ $text }
deadline-clock-passed = { $date } · 截止日期已过
deadline-clock-today = 截止日期是今天
deadline-clock-near = { $date } · 还剩 { $days ->
       *[other] { $days } 天
    }
deadline-clock-far = { $date } · 还剩 { $days } 天
findings-title = { $count ->
       *[other] { $count } 处需要检查
    }
finding-proposes = 改为：{ $proposed }
finding-accept = 更正
detail = 更多说明
section-summary = 发生了什么
section-facts = 完整事实
section-demands = 我们请他们
no-demands-read = 案件单中没有可读出的诉求
section-languages = 写信语言
section-notes = 给您的提示
section-background = 补充信息
section-model-letter = 案件单自带的范本信

# The sheet beside its fields
sheet-title = 案件单及从中读出的内容
sheet-close = 返回信件
sheet-intro = 选一个字段可看到它的各行，选一行可看到它的字段。琥珀色的行没有用到。
give-title = 归入…
give-line = 归入字段：{ $line }
give-facts = 发生了什么
give-demands = 诉求
give-background = 补充信息
give-notes = 给您的提示
sheet-field-title = 标题
sheet-field-case-number = 案件编号
sheet-field-case-kind = 类型
sheet-field-index = 索引号
sheet-field-country = 国家
sheet-field-issued = 发布日期
sheet-field-language = 语言
sheet-field-people = 人物 { $number }
sheet-field-summary = 事件简述
sheet-field-facts = 事实 { $number }
sheet-field-languages = 语言
sheet-field-demands = 诉求 { $number }
sheet-field-deadline = 截止日期
sheet-field-deadline-text = 截止日期原文
sheet-field-addressees = 收信人 { $number }
sheet-field-lines = 第 { $number } 行
sheet-field-name = 姓名
sheet-field-family-name = 姓氏
sheet-field-gender = 性别
sheet-field-pronouns = 代词
sheet-field-age = 年龄
sheet-field-about = 关于此人
sheet-field-office = 职务
sheet-field-role = 呼吁信或副本
sheet-field-fax = 传真
sheet-field-email = 电子邮件
sheet-field-phone = 电话
sheet-field-web = 网址
sheet-field-salutation = 称呼
sheet-field-note = 备注
sheet-field-missions-wanted = 也应写信给使馆
sheet-field-missions = 使馆 { $number }
sheet-field-background = 补充信息 { $number }
sheet-field-model-letter = 案件单自带的范本信
sheet-field-notes = 给您的提示 { $number }
language-own = 您自己的语言
language-ar = 阿拉伯语
language-de = 德语
language-en = 英语
language-es = 西班牙语
language-fa = 波斯语
language-fr = 法语
language-it = 意大利语
language-ja = 日语
language-nl = 荷兰语
language-pl = 波兰语
language-pt = 葡萄牙语
language-ru = 俄语
language-tr = 土耳其语
language-uk = 乌克兰语
language-zh = 中文
language-zh-Hans = 简体中文
language-zh-Hant = 繁体中文

# The addressees
group-appeals = 呼吁信
group-copies = 副本
group-missions = 您所在国家的使馆
no-addressees = 案件单没有提到收信人
tick-letter = 打印给 { $name } 的信
entry-findings = { $count ->
       *[other] { $count } 处问题
    }
entry-blank = 请填写地址
mission-form-title = { $country }驻您所在国家的使馆
mission-intro = 案件单留给您填写。内容只保存在这台电脑上，以后会再次提供。
mission-known = 使用您以前填写的内容：{ $place }
mission-known-since = 使用您以前填写的内容：{ $place }，{ $date }确认
addressee-form-title = 地址
field-name = 名称
field-address = 地址 { $number }
field-fax = 传真
field-email = 电子邮件
field-head = 馆长
field-salutation = 称呼
head-ambassador = 大使
head-high-commissioner = 高级专员
head-charge = 代办
head-consul = 领事
head-unknown = 我不知道

# The sender
sender-title = 您：{ $who }
sender-ask = 谁来写信？请填写您的姓名
sender-unknown = 还没有人
sender-name = 您的姓名
sender-about = 您的身份
sender-about-hint = 上海的一名教师
sender-street = 街道和门牌号
sender-postcode = 邮政编码
sender-town = 城市
sender-country = 国家
sender-email = 电子邮件
sender-privacy = 信上显示
sender-age = 年龄
sender-group = 团体或学校
sender-group-lines = 其地址
privacy-full = 姓名和地址
    .effect = 信上有您的姓名、街道、城市和国家；答复可以寄到您手中。
privacy-town = 姓名和城市
    .effect = 信上有您的姓名、城市和国家，没有街道。
privacy-initials = 姓名首字母和邮政编码
    .effect = 信上有您的姓名首字母、邮政编码和国家，没有姓名。
privacy-first-name-age = 名字和年龄
    .effect = 信上有您的名字、年龄和国家。
privacy-care-of = 名字，由团体转交
    .effect = 信上有您的名字，以及用于答复的团体地址。
privacy-none = 不透露我的信息
    .effect = 信件不透露您的信息：没有姓名、地址和签名。
sender-note = 只保存在这台电脑上。只会出现在您的信上，别处都没有。

# The letter
letter-place = 第 { $place } 封，共 { $of } 封
page-label = 给 { $name } 的信，第 { $page } 页，共 { $of } 页
checks-more = 另有 { $count } 项
own-words-part = 文字部分
own-words-choose = 点击一个段落…
own-words-add = 您自己的句子
own-words-for-all = 用于所有信件
own-words-only-this = 只用于这封信
own-words-close = 完成
own-words-open = 在输入框中
own-words-back = 恢复建议的文字
own-words-field = 文字：{ $part }
own-words-hint = 在这里书写，页面上立即显示
origin-phrase = 建议的句子
origin-sheet = 案件单的原文
origin-mixed = 案件单的原文，由建议的句子引出
origin-own = 您自己的话
origin-sender = 来自您的资料
part-subject = 主题
part-salutation = 称呼
part-greeting = 问候
part-opening = 开头
part-facts = 事实 { $number }
part-concern = 关切 { $number }
part-demands-lead-in = 诉求之前
part-demand = 诉求 { $number }
part-own-words = 您自己的话 { $number }
part-model-letter = 第 { $number } 段
part-covering = 附信文字
part-request = 请求答复
part-closing = 结尾
part-closing-second = 结尾第二行

# The bottom line
status-nothing = 还没有可打印的内容
status-ready = { $count ->
        [0] 还没有准备好的信
       *[other] { $count } 封信已准备好
    }
missing-sender = 还没有填写写信人
missing-missions = { $count ->
       *[other] { $count } 封缺地址
    }
missing-findings = { $count ->
       *[other] { $count } 个地址需要检查
    }
missing-unticked = { $count } 封未勾选

# Printing and saving
export-progress = { $done } / { $of } 封信
exported-all = { $count ->
       *[other] { $count } 封信已保存
    }
exported-print = { $count ->
       *[other] { $count } 封信可以打印
    }
exported-some = { $count ->
       *[other] { $count } 封信已完成，其余没有
    }
exported-nothing = 没有生成信件
viewer-failed = 信件已准备好，但找不到能显示它们的程序
    .hint = 请用您的 PDF 阅读器打开 { $path }
    .detail = { $reason }
ask-closed-title = 仍要打印这些信件吗？
ask-closed-confirm = 仍然打印
dialog-cancel = 暂时不要
dialog-close = 关闭
browse-open-title = 打开案件单
browse-save-title = 把信件保存到文件夹
browse-folder = 文件夹
browse-up = 上一级文件夹
browse-save-here = 保存到这里

# Help
help-title = 从案件单到寄出的信件
help-open = 1. 打开案件单，或把它拖到窗口上。左侧显示程序如何理解它，以及需要检查的地方。
help-you = 2. 在右侧填写您是谁。资料只留在这台电脑上。
help-addressees = 3. 勾选收信人。如果案件单有要求，请填写您所在国家的使馆。
help-letter = 4. 阅读信件。点击一个段落，用自己的话来写。
help-print = 5. 打印信件，或保存为 PDF。请按 100% 单面打印，并亲笔签名。
