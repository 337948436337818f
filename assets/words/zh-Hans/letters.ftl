# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = 每个字符都能打印
    .failed = “{ $text }”无法打印
    .reason = 这里没有信件字体包含这个字符；如果忽略，信中会缺少它

# The command line
work-file-broken = 工作文件 { $path } 第 { $line } 行无法理解，因此没有写入
    .hint = 请给出窗口保存在案件旁的文件
    .detail = { $reason }
work-file-newer = 工作文件 { $path } 由本程序的较新版本保存（格式 { $found }；此版本读取 { $known }）
    .hint = 请更新程序
work-of-another-case = { $path } 中的工作属于另一个案件，可能不适合这一个
    .hint = 请给出它所属的案件
export-text-summary = { $count ->
       *[other] { $count } 封信
    }已作为文本写入 { $folder }

# Commands
command-next-wording = 下一种措辞
    .tooltip = 在所选段落中换上另一个建议的句子
command-previous-wording = 上一种措辞
    .tooltip = 在所选段落中换上前一个建议的句子
command-proposed-text = 恢复建议的文字
    .tooltip = 放弃所选段落中您自己的话，恢复建议的文字
command-use-in-all = 在所有信件中使用这段文字
    .tooltip = 这一段的内容会出现在每封信里，不论其他信原来是什么
command-use-common = 在这里使用共同的文字
    .tooltip = 放弃只有这封信在此段中的内容
command-add-paragraph = 添加您自己的段落
    .tooltip = 在页面上请求答复之前开始一个空段落
command-add-appeal = 添加收信人
    .tooltip = 再加一位收信人，地址为空
command-add-copy = 添加收副本的人
    .tooltip = 再加一位要告知的人，地址为空
command-duplicate = 复制这位收信人
    .tooltip = 再用一次相同的地址和文字，给同一职务的人
command-remove = 移除这位收信人
    .tooltip = 把这位收信人从案件中去掉；“撤销”可恢复
command-move-up = 上移这位收信人
    .tooltip = 信件按列表的顺序打印
command-move-down = 下移这位收信人
    .tooltip = 信件按列表的顺序打印
command-copy-text = 复制这封信的文字
    .tooltip = 把整封信放入剪贴板，用于电子邮件或文字处理程序
command-save-text = 另存为文本…
    .tooltip = 把每封勾选的信保存为文本文件，用于传真和电子邮件
command-edit-case = 更正案件
    .tooltip = 把从案件单读出的一切变成字段，或恢复
command-show-timings = 显示按键所用的时间
    .tooltip = 显示上一次更改出现在页面上所用的时间

text-copied = 信件文字已复制

# Wordings
wording-place = { $place } / { $of }
wording-differs = { $count ->
       *[other] { $count } 封信有自己的文字
    }
wording-previous-beside = { $part }：上一种措辞
wording-next-beside = { $part }：下一种措辞
wording-back-beside = { $part }：恢复建议的文字
part-demand-sentence = 诉求 { $number }
page-text = 第 { $page } 页的文字
timings = 排版 { $set } · 检查 { $checked } · 绘制 { $drawn } · 共 { $all } 毫秒

# Checks
check-overrule = 在这封信中忽略此项
check-matters = 恢复此项检查
check-overruled = { $check }；在这封信中已忽略

# Languages
language-of-letter = 信件的语言
language-for-all = 用于所有信件
language-only-this = 只用于这封信
language-asked-for = 要求的语言，待翻译
language-to-translate = 待翻译
language-no-phrases = 待翻译，没有常用语句
language-waits = 这些信还缺少{ $language }的 { $demands ->
       *[other] { $demands } 项诉求
    }
language-lacks = 有些姓名或职务还没有{ $language }写法
translation-fill-in = 用{ $language }填写
translation-open = 查看译文…
translation-title = { $language }的案件
translation-ready = 诉求已齐：信件用{ $language }书写
translation-waits = { $count ->
       *[other] 缺少 { $count } 项诉求
    }；在此之前信件仍用案件单的语言
translation-no-source = 案件单在此没有内容
translation-section-subject = 主题
translation-section-people = 人物
translation-section-addressees = 收信人

# The case by hand
case-edit = 编辑
case-edit-done = 完成
case-fields-intro = 您在这里更正的内容会进入每个不是您自己写的段落。
changed-by-hand = 手动更改
show-lines-of = 显示来源行：{ $field }
leave-out = 去掉：{ $field }
move-field-up = 上移：{ $field }
move-field-down = 下移：{ $field }
section-people = 人物
section-closed = 案件的结束
add-demand = 添加诉求
add-fact = 添加段落
add-note = 添加提示
add-background = 添加段落
add-person = 添加人物
deadline-day = 最后一天
date-not-read = 请写年、月、日：{ $date }
close-case-intro = 没有什么可写时，请结案。此后打印其信件前会先询问。
close-case = 结案
open-case-again = 重新打开案件
closed-day = 结案日期
closed-outcome = 结果如何
post-by = 请最迟于{ $date }寄出信件
post-too-late = 单靠邮寄已来不及：请同时使用传真或电子邮件

# Addressees
entry-differs = 有自己的文字
entry-duplicate = 复制
entry-remove = 移除
entry-add-appeal = + 收信人
entry-add-copy = + 副本
field-office = 职务
field-country = 国家
field-role = 收到
role-appeal = 呼吁信
role-copy = 副本
envelope-title = 信封
envelope-spoken = 信封：{ $text }
envelope-note = 打印信封时的样子。
