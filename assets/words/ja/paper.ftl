# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = ファイル { $path } を理解できないため（{ $line }行目）、その内容を一覧に出しません
    .hint = assets/schema のスキーマと比べるか、付属のファイルのコピーから始めてください
    .detail = { $reason }

own-paper-faulty = { $path } の紙には何も印刷できないため（{ $fault }）、一覧に出しません
    .hint = 長さはミリメートルです。各項目の意味は assets/schema のスキーマにあります

own-paper-field = ファイル { $path } の項目 { $field } はここでは意味がないため、使いません
    .hint = 項目の一覧は assets/schema のスキーマにあります

address-hidden = 封筒「{ $envelope }」の窓が住所を最大 { $millimetres } mm 隠すことがあります：「{ $text }」
    .hint = 印刷の設定で、封筒に入れた手紙の図と解決策が見られます。コマンドラインでは appeal-writer fit です

window-shows-more = 封筒「{ $envelope }」の窓に住所以外のものが見えます：「{ $text }」
    .hint = 印刷の設定で、封筒に入れた手紙の図と解決策が見られます。コマンドラインでは appeal-writer fit です

sheet-not-in-envelope = 折った紙が封筒「{ $envelope }」に入りません
    .hint = 印刷の設定で、封筒に入れた手紙の図と解決策が見られます。コマンドラインでは appeal-writer fit です

list-window = 窓 { $width } × { $height } mm
