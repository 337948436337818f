# What the command line says.

label-error = エラー
label-warning = 警告
label-note = 注意
label-hint = ヒント
label-detail = 理由

more-of-this-kind = … ほか同様 { $count }件

# What was done
letter-written = { $file }
letter-unchanged = { $file }（変更なし）
letter-skipped = { $file }（そのまま）
letter-failed = { $file }（書き込みなし）
letter-not-reached = { $file }（未処理）
export-summary = { $folder } に{ $written ->
        [0] 書き込んだ手紙はありません
       *[other] 手紙 { $written }通を書き込みました
    }{ $unchanged ->
        [0] {""}
       *[other] 、変更なし { $unchanged }通
    }{ $skipped ->
        [0] {""}
       *[other] 、そのまま { $skipped }通
    }{ $failed ->
        [0] {""}
       *[other] 、失敗 { $failed }通
    }
case-written = 事案を { $file } に書き込みました
page-written = { $pages }ページ中{ $page }ページ目を { $file } に書き込みました

fixes-proposed = 提案された変更を受け入れていないため、住所はそのまま印刷されます
    .hint = --accept-fixes で提案をすべて行うか、事案ファイルを直してください

# What was asked for and cannot be
unknown-only = 事案に ID { $id } の宛先がないため、何も書き込みません
    .hint = ID の一覧：{ $known }
unknown-stationery = { $id } という便箋の書式がないため、何も書き込みません
    .hint = 書式の一覧：{ $known }
unknown-letter = 手紙 { $number } はありません：{ $count ->
        [0] 事案に宛先がありません
       *[other] 事案の手紙は { $count }通です
    }
    .hint = export が書き込む順に 1 から数えてください
unknown-page = { $number }ページ目はありません：手紙は{ $count ->
       *[other] { $count }ページ
    }です
unknown-envelope = { $id } という封筒はありません
    .hint = 封筒の一覧：{ $known }
sender-file-broken = 差出人ファイル { $path } の{ $line }行目を理解できないため、何も書き込みません
    .hint = 形式は次で確かめられます：appeal-writer export --help
    .detail = { $reason }
missions-file-broken = 大使館ファイル { $path } の{ $line }行目を理解できないため、何も書き込みません
    .hint = 形式は次で確かめられます：appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } の項目 { $field } はここでは意味がないため、使いません
    .hint = 項目は次で確かめられます：appeal-writer export --help
sender-country-unknown = 差出人の国 { $text } がわからないため、手紙は国際書式になります
    .hint = 英語の国名か、GB のような ISO コードで書いてください
sheet-would-be-overwritten = シート { $path } そのものに上書きすることになるため、何も書き込みません
    .hint = --out に別の名前を選んでください
output-failed = 結果を表示できませんでした
    .detail = { $reason }
no-display = 使える画面がないため、ここではウィンドウを開けません
    .hint = 画面がなくても手紙は作れます：appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = ほかに気づいた点
explain-unused = どの項目にも使われていません
explain-proposal = 代わりの提案：{ $text }

# fit
fit-shows = 紙がどちらにずれても、住所は窓に見えます
fit-no-window = 封筒に窓がありません：住所を印刷するか書いてください
fit-does-not-go-in = 折った紙がこの封筒に入りません
fit-hidden = 窓が「{ $line }」を最大 { $millimetres } mm 隠します
fit-intruding = 窓に住所以外のものが見えます：「{ $line }」
fit-offer-tighter = 解決策：住所の行間を詰める
fit-offer-smaller = 解決策：住所を { $size } ポイントで組む
fit-offer-join = 解決策：住所の二行を一行にする
fit-offer-envelope = 解決策：封筒 { $id } を使う
fit-offer-label = 解決策：封筒にラベルを貼る
fit-offer-printed = 解決策：封筒に住所を印刷する
