# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = 接受全部建议的更改
    .tooltip = 按每处问题的建议更改案件；“撤销”可撤回
accept-all-count = { $count ->
        [one] 接受建议的更改
       *[other] 接受全部 { $count } 项建议的更改
    }
regroup-split = 这里开始新的收信人
regroup-join = 收信人 { $number } 和 { $next } 是同一人
regroup-line-up = 这一行属于收信人 { $number }
regroup-line-down = 这一行属于收信人 { $number }
regroup-join-line = 与下一行合并
regroup-cut-line = 拆分这一行…
regroup-to-copy = 收信人 { $number } 只收副本
regroup-to-appeal = 收信人 { $number } 收呼吁信
give-headline = 标题
give-summary = 事件简述
give-address-above = 上面的收信人
give-new-addressee = 新的收信人

# What a damaged PDF says of itself
sheet-cut-off = 文件被截断，可能缺少页面或地址
    .hint = 请重新获取案件单，并核对最后一页
