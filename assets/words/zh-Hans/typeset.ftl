# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = 这封信无法打印：没有信件字体包含字符“{ $text }”（{ $code }）
    .hint = 请换一种写法，使用信件语言的文字，或删去它

letter-over-one-page = 这封信占 { $pages } 页，而官员只读一页
    .hint = 请缩短您自己的话，或去掉案件中的一句

address-smaller = 地址用 { $size } 点排印，以便全部显示在窗口中
    .hint = 使用不开窗的信封或标签时无需在意

address-too-wide = 这一行比地址栏宽 { $over } 毫米，末尾可能看不到：“{ $text }”
    .hint = 请分成两行、缩短，或使用标签或印好地址的信封

address-too-long = 地址有 { $lines } 行，而地址栏容纳 { $most } 行
    .hint = 请合并两个短行，或使用标签或印好地址的信封

address-too-large = 这个地址对标签或信封来说太大：“{ $text }”
    .hint = 请选择更大的标签或信封，或合并其中两行

# Envelopes, labels, the ruler sheet
envelopes-file-name = 信封
labels-file-name = 标签
no-addresses = 这些信都没有地址，信封或标签上没有可打印的内容
    .hint = 请填写地址，或选择其他信件
print-failed = 文件无法生成
    .detail = { $reason }
ruler-title = 标尺页
ruler-step-1 = 请把这一页单面打印在白纸上，按 100%（“实际大小”），使用您打印信件的纸盒
ruler-step-2 = 量出纸张左边缘到左侧标尺零点的距离：10 毫米为正确。其他三边也这样量，并记下四个数字。
ruler-step-3 = 量两条长标尺：如果打印机保持比例，每条长 100 毫米
ruler-step-4 = 如果某个数字误差超过 2 毫米，请先在打印机设置中找到“适合页面”并关闭
ruler-left = 左边缘
ruler-top = 上边缘
ruler-right = 右边缘
ruler-bottom = 下边缘
ruler-written = 标尺页已写入 { $file }
unknown-labels = 没有名为 { $id } 的标签纸
    .hint = 标签纸有：{ $known }
