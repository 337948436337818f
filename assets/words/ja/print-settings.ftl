# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = 印刷の設定…
    .tooltip = 封筒、紙と書体、ラベル、どこから始めるか
command-printer = プリンター…
    .tooltip = 手紙の送り先を選び、数ミリずれるプリンターを直します

# The one question
print-question-title = どの封筒を使いますか？
print-question-later = お尋ねするのは一度だけです。印刷の設定でいつでも変えられます。
print-envelopes-plain = 窓のない封筒
print-envelopes-window = 窓付き封筒

# Settings
print-settings-title = 印刷の設定
print-section-envelopes = 封筒
print-envelope = 封筒
print-section-type = 紙と書体
print-layout = 便箋の書式
print-layout-usual = { $layout }（お住まいの国による）
print-layout-by-country = お住まいの国による
print-serif = セリフ書体
print-sans = サンセリフ書体
print-size = 文字の大きさ
print-big = 大きな文字
print-justified = 両端をそろえる
print-hyphenated = 単語を分割する
print-return-line = 相手の住所の上に自分の住所
print-fold-marks = 折り目の印
print-practice-line = 下に「練習用の手紙」
print-section-stack = 束
print-cover-sheet = 手紙の一覧の紙を一番上に
print-begin-at = 最初の手紙
no-letter-from = 印刷される手紙はありません。{ $number } 通目から後に、チェックの付いた手紙がありません
    .hint = 印刷の設定で「最初の手紙」を 1 に戻すか、手紙にチェックを入れてください
print-goes-to = 手紙は { $printer } に送られます
print-goes-to-viewer = 手紙は閲覧ソフトに表示され、そこから印刷します
print-section-addresses = 印刷する封筒とラベル
print-envelopes = 封筒
print-envelopes-now = 封筒を印刷
print-sender-on-flap = ふたに自分の住所
print-labels = ラベル
print-labels-now = ラベルを印刷
print-label-start = 最初のラベル
sent-to-printer = { $printer } に送りました（ジョブ { $job }）
exported-sent = { $count ->
       *[other] 手紙 { $count }通をプリンターに送りました
    }

print-done = 完了

# The window envelope
fit-working = 封筒の中の手紙の位置を調べています…
fit-row-shows = 紙がどちらにずれても住所が見えます
fit-row-hidden = 住所の一部が見えません
fit-pushed-up = 左上に寄せた場合
fit-pushed-down = 右下に寄せた場合
fit-offers = 解決策：
fit-do-join = 住所の短い行をつなげる
fit-do-envelope = 代わりに { $envelope } を使う
fit-do-label = この住所のラベルを印刷する
fit-do-printed = この住所を封筒に印刷する

# The printer
printer-title = プリンター
printer-goes-to = 手紙の送り先
printer-viewer = 閲覧ソフト
printer-name = プリンター
printer-name-hint = 値を保管するための名前（自由）
printer-tray = 給紙トレイ
printer-tray-usual = プリンターに任せる
printer-viewer-note = 閲覧ソフトで片面と「実際のサイズ」または 100% を選んでください。
printer-section-ruler = 数ミリずれて印刷されるとき
printer-why = 紙が斜めに入る、または下にずれるプリンターは一度直せば、手紙、封筒、ラベルに効きます。
printer-ruler-now = 定規シートを印刷
printer-needs-name = プリンターに名前を付けると、値を保管できます。
printer-reading = { $edge }（mm）
printer-keep-readings = この値を使う
printer-forget-readings = 値を消す
printer-kept-note = 画面のページと保存したファイルはそのままです。ここから印刷するものだけが動きます。
