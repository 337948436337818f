# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = 文件 { $path } 无法理解（第 { $line } 行），因此不提供其中所描述的纸张
    .hint = 请与 assets/schema 中的模式对照，或从附带文件的副本开始
    .detail = { $reason }

own-paper-faulty = 无法在 { $path } 所描述的纸上打印（{ $fault }），因此不提供
    .hint = 长度单位为毫米；assets/schema 中的模式说明每个字段的含义

own-paper-field = 文件 { $path } 有一个在此没有意义的字段 { $field }，不会使用
    .hint = assets/schema 中的模式说明有哪些字段

address-hidden = 信封“{ $envelope }”的窗口最多可能遮住地址的 { $millimetres } 毫米：“{ $text }”
    .hint = 打印设置会画出信在信封里的样子并提供解决办法；命令行上用 appeal-writer fit

window-shows-more = 信封“{ $envelope }”的窗口显示了地址以外的内容：“{ $text }”
    .hint = 打印设置会画出信在信封里的样子并提供解决办法；命令行上用 appeal-writer fit

sheet-not-in-envelope = 折好的信纸放不进信封“{ $envelope }”
    .hint = 打印设置会画出信在信封里的样子并提供解决办法；命令行上用 appeal-writer fit

list-window = 窗口 { $width } × { $height } 毫米
