# 对读取结果的疑问。

doubt-line = 这一行可能不属于地址：“{ $text }”
    .hint = 请与案件单对照，如果不是地址的一部分就去掉
doubt-two-in-one = 这可能是两位收信人的地址合成了一个：{ $text }
    .hint = 请与案件单对照，如果是就分开
doubt-salutation = 这个称呼可能是给另一位收信人的：“{ $text }”
    .hint = 请与每位收信人的姓名和职务对照
doubt-no-salutation = 其他收信人都有称呼，这一位没有：{ $text }
    .hint = 请看案件单中是否有属于这里的称呼；没有的话，信以姓名或职务开头
doubt-left-over = 这看起来是地址，但不在任何收信人中：“{ $text }”
    .hint = 请查看案件单的这个地方，如果缺少收信人就添加
doubt-left-beside = 案件单在这个地址后面有没用到的内容：“{ $text }”
    .hint = 如果属于这位收信人，请填进去
doubt-demand = 这可能不是要求，而是标题或地址的一部分：“{ $text }”
    .hint = 如果其中没有提出要求，就去掉
doubt-person = 这可能不是姓名：“{ $text }”
    .hint = 请改正，让信中写出正确的人
doubt-half = 这可能只是半个地址：{ $text }
    .hint = 请与案件单对照，如果与前面或后面的地址是一个，就合并
doubt-number = 这个号码可能缺少最后几位：{ $text }
    .hint = 请与案件单对照：那里可能有字母代替了数字
doubt-date = 这个日期有两种读法，{ $date } 或 { $other_date }：“{ $text }”
    .hint = 请与案情表上的日期对照；如果先写月份，请更正截止日期
deadline-before-issue = 截止日期早于案件单的发布日期：“{ $text }”
    .hint = 请将两个日期与案件单核对，其中一个可能是印刷错误
doubts-too-many = 收信人多达 { $count } 位，程序没有逐一检查
    .hint = 打印前请将地址与案情表对照
