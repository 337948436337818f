# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = 提案をすべて受け入れる
    .tooltip = すべての指摘の提案どおりに事案を変更します。「元に戻す」で取り消せます
accept-all-count = { $count ->
        [one] 提案を受け入れる
       *[other] 提案 { $count }件をすべて受け入れる
    }
regroup-split = ここから新しい宛先
regroup-join = 宛先 { $number } と { $next } は同じ
regroup-line-up = この行は宛先 { $number } のもの
regroup-line-down = この行は宛先 { $number } のもの
regroup-join-line = 下の行とつなげる
regroup-cut-line = この行を分ける…
regroup-to-copy = 宛先 { $number } は写しだけ受け取る
regroup-to-appeal = 宛先 { $number } は要請先
give-headline = 題名
give-summary = 何が起きたか（要約）
give-address-above = 上の宛先
give-new-addressee = 新しい宛先

# What a damaged PDF says of itself
sheet-cut-off = ファイルが途切れているため、ページか住所が欠けているかもしれません
    .hint = シートをもう一度入手し、最後のページと比べてください
