# What the command line says.

label-error = 错误
label-warning = 警告
label-note = 说明
label-hint = 提示
label-detail = 原因

more-of-this-kind = … 还有 { $count } 条类似的

# What was done
letter-written = { $file }
letter-unchanged = { $file }（未变）
letter-skipped = { $file }（保持原样）
letter-failed = { $file }（未写入）
letter-not-reached = { $file }（未处理到）
export-summary = { $written ->
        [0] 没有写入信件
       *[other] { $written } 封信已写入
    } { $folder }{ $unchanged ->
        [0] {""}
       *[other] ，{ $unchanged } 封未变
    }{ $skipped ->
        [0] {""}
       *[other] ，{ $skipped } 封保持原样
    }{ $failed ->
        [0] {""}
       *[other] ，{ $failed } 封失败
    }
case-written = 案件已写入 { $file }
page-written = 第 { $page } 页（共 { $pages } 页）已写入 { $file }

fixes-proposed = 地址按原样打印，因为没有接受任何建议的更改
    .hint = 用 --accept-fixes 执行这里建议的全部更改，或更正案件文件

# What was asked for and cannot be
unknown-only = 案件中没有标识为 { $id } 的收信人，因此没有写入
    .hint = 标识有：{ $known }
unknown-stationery = 没有名为 { $id } 的信件版式，因此没有写入
    .hint = 版式有：{ $known }
unknown-letter = 没有第 { $number } 封信：案件{ $count ->
        [0] 没有收信人
       *[other] 有 { $count } 封信
    }
    .hint = 请从 1 数起，按 export 写入的顺序
unknown-page = 没有第 { $number } 页：这封信有 { $count ->
       *[other] { $count } 页
    }
unknown-envelope = 没有名为 { $id } 的信封
    .hint = 信封有：{ $known }
sender-file-broken = 寄信人文件 { $path } 第 { $line } 行无法理解，因此没有写入
    .hint = 查看它的样子：appeal-writer export --help
    .detail = { $reason }
missions-file-broken = 使馆文件 { $path } 第 { $line } 行无法理解，因此没有写入
    .hint = 查看它的样子：appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } 有一个在此没有意义的字段 { $field }，不会使用
    .hint = 查看有哪些字段：appeal-writer export --help
sender-country-unknown = 不认识寄信人的国家 { $text }，因此信件使用国际版式
    .hint = 请用英文写法或 ISO 代码，例如 GB
sheet-would-be-overwritten = 案件会覆盖案件单 { $path } 本身，因此没有写入
    .hint = 请为 --out 选择另一个名称
output-failed = 结果无法显示
    .detail = { $reason }
no-display = 窗口无法在这里打开，因为没有可用的屏幕
    .hint = 没有窗口也能生成信件：appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = 另外注意到
explain-unused = 没有任何字段使用
explain-proposal = 建议改为：{ $text }

# fit
fit-shows = 无论信纸怎样滑动，地址都显示在窗口中
fit-no-window = 信封没有窗口：请把地址打印或写在信封上
fit-does-not-go-in = 折好的信纸放不进这个信封
fit-hidden = 窗口最多遮住“{ $line }”的 { $millimetres } 毫米
fit-intruding = 窗口显示了地址以外的内容：“{ $line }”
fit-offer-tighter = 解决办法：缩小地址的行距
fit-offer-smaller = 解决办法：地址用 { $size } 点排印
fit-offer-join = 解决办法：把地址的两行合为一行
fit-offer-envelope = 解决办法：使用信封 { $id }
fit-offer-label = 解决办法：在信封上贴标签
fit-offer-printed = 解决办法：把地址打印在信封上
