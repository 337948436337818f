# The library, and how things are kept.

command-desk = 返回信件
    .tooltip = 显示案件及其信件
command-library = 案件库
    .tooltip = 找到在这里打开过的每个案件
command-send-case = 为他人保存案件…
    .tooltip = 一个小文件，只含案件，或连同您的文字；绝不含您是谁
command-versions = 早先的版本…
    .tooltip = 查看您以前写的内容，并恢复它
command-your-data = 您的数据…
    .tooltip = 程序存放您所填内容的地方
command-forget = 清除我的数据…
    .tooltip = 删除本程序保存的关于您的一切
room-back = 返回信件

library-search = 按标题、人物、国家或编号搜索
library-count = { $count ->
       *[other] { $count } 个案件
    }
library-reading = { $count } 个案件，仍在读取更多…
library-put-away = 显示收起的案件
library-recent = 最近打开
library-open-recent = 再次打开：{ $title }
library-empty = 还没有打开过案件
    .help = 把案件单拖到此窗口，可以一次多个
library-nothing-put-away = 没有收起的案件
    .help = “收起”把案件移出列表，内容全部保留
library-nothing-found = 没有这个名称的案件
    .help = 请少用几个词，或在收起的案件中查找
library-put-this-away = 收起
    .named = 收起：{ $title }
library-bring-back = 恢复
    .named = 恢复：{ $title }
library-remove = 删除…
    .named = 永久删除：{ $title }
badge-closed = 已结案
badge-passed = { $date } · 已过
badge-today = 今天截止
badge-near = { $date } · 还剩 { $days ->
       *[other] { $days } 天
    }
badge-far = { $date } · 还剩 { $days } 天
case-gone = 案件库中已没有此案件
    .hint = 有人删除了它；请再次打开案件单
copy-of = { $title }（我的副本）

taken-running = 正在读取，还有 { $left ->
       *[other] { $left } 份案件单
    }…
taken-done = { $count ->
       *[other] 已读取 { $count } 份案件单
    }
taken-read = { $file } · { $count ->
        [0] 已读取
       *[other] 已读取，{ $count } 处需要检查
    }
taken-known = { $file } · 案件库中已有
taken-failed = { $file } · 未读取

# Giving a case to somebody else
send-title = 为他人保存案件
send-body = 绝不包含您是谁，也不包含您寄出了什么。
send-case-only = 只有案件
    .help = 案件单的内容，以及您的更正
send-with-words = 案件连同我的文字和选择
    .help = 还包括您的文字、勾选和使馆，方便他人接着做
browse-file-title = 选择文件或文件夹
file-written = 已保存为 { $file }
words-came-title = 这个案件带有他人的文字
words-came-body = 您自己也在这个案件中写过。信上应使用哪些文字？
words-came-keep = 保留我的
    .help = 带来的文字留在它的文件里
words-came-take = 使用带来的
    .help = “撤销”可恢复您的文字，它们也保留在早先的版本中

# Earlier versions
versions-title = 早先的版本
versions-body = 最近十次使用结束时，此案件信件上的内容。
versions-none = 此案件还没有早先的版本。每当您重新启动程序并继续书写时，会保留一个。
versions-letter = 给 { $name } 的信当时的样子
versions-bring-back = 恢复这一版
version-saved = { $date } { $time }
version-undated = 更早的一天
version-texts = { $count ->
        [0] 没有您自己的话
       *[other] { $count } 处您自己的文字
    }

# What is not safe
unsaved-title = 尚未保存
unsaved-body = 您的文字留在这里，一有可能就会保存。请不要关闭窗口。
unsafe-title = 您的文字没有保存
unsafe-body = 如果现在继续，此后输入的内容会丢失。
unsafe-stay = 留在这里
    .help = 程序每隔几秒再试一次
unsafe-leave = 放弃我最近的更改
    .help = 以前保存的内容保持原样
conflict-title = 被另一个窗口或程序更改
conflict-body = 您在此案件中书写时，它在别处被更改了。两边的内容都没有丢失：请说明用哪一个继续。
conflict-decide = 决定…
conflict-copy = 把我的保留为副本
    .help = 您的成为案件库中单独的案件；另一个保持原样
conflict-theirs = 使用对方的
    .help = 您的保留在早先的版本中
taken-over = 此案件在另一个窗口中更改了；这里显示现在的内容

# A person's data
data-title = 您的数据
data-local = 您填写和书写的内容在这台电脑的这个文件夹里，只有您能读取。
data-portable = 您填写和书写的内容在程序旁边，随程序一起携带。
data-mirrored = 这个文件夹像是 { $service } 会复制到其他电脑的文件夹
    .help = 请在程序旁建立名为 appeal-writer-data 的文件夹，放在不会被复制的磁盘或 U 盘上；下次启动起使用
forget-title = 清除我的数据？
forget-body = 本程序保存的关于您的一切将永久删除：您是谁、您的使馆、所有案件及您的文字、早先的版本、寄出记录，以及窗口记住的内容。您保存到自己文件夹中的信件保留。
forget-confirm = 全部删除
remove-title = 删除此案件？
remove-body = “{ $title }”以及您在其中写的一切，包括早先的版本，将永久删除。
remove-confirm = 永久删除

# On the command line
library-added = { $file } 已在案件库中
missions-read = { $count ->
        [0] 没有读到使馆
       *[other] 读到 { $count } 个使馆
    }
missions-written = 使馆已写入 { $file }
column-taken = { $column }：{ $meaning }（{ $code }）
column-unknown = 表格中没有“{ $text }”这一列
    .hint = 请按表格第一行中的写法给出标题
sent-noted = { $count ->
       *[other] 已记录 { $count } 封信
    }，{ $date }
