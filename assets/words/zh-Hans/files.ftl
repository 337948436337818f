sheet-lines-joined = 因为栏太窄，案件单中的两行被读作一行：“{ $text }”
    .hint = 如果案件单中是两行，请在地址中重新分开
sheet-lines-maybe-one = 这两行可能是被窄栏折断的一行：“{ $text }”
    .hint = 请将地址与案件单对照，如果是一行就合并
sheet-page-is-picture = 第 { $page } 页是没有文字的图片，因此没有读取任何内容
    .hint = 请查看该页：如有地址或诉求，请手动输入
finding-keep = 保持原样
