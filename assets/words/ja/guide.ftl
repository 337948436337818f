# The five steps, the first hints, and the window's own words and size.

menu-steps = 移動
menu-language = 言語

command-step-case = 事案
    .tooltip = 事案へ移動します：何が起きたか、何を求めるか、何を確認するか
command-step-you = あなた
    .tooltip = お名前と住所へ移動します
command-step-addressees = 宛先
    .tooltip = 手紙を受け取る人と大使館へ移動します
command-step-letters = 手紙
    .tooltip = 机の上の手紙へ移動します
command-step-print = 印刷
    .tooltip = 印刷と保存へ移動します
command-next-step = 次のステップ
    .tooltip = 五つのステップの次へ進みます
command-previous-step = 前のステップ
    .tooltip = 一つ前のステップへ戻ります
command-speak-system = システムに合わせる
    .tooltip = デスクトップの言語で表示します
command-speak = 言語
    .tooltip = この言語で表示します：メニュー、ボタン、メッセージ。手紙の言語は変わりません。
command-larger-text = 文字を大きく
    .tooltip = ウィンドウ全体を大きくします
command-smaller-text = 文字を小さく
    .tooltip = ウィンドウ全体を小さくします
command-usual-text = 標準の文字サイズ
    .tooltip = デスクトップが勧める大きさで表示します

# The bar of the steps. { $state } is one of the states below.
step-case = 事案
step-you = あなた
step-addressees = 宛先
step-letters = 手紙
step-print = 印刷
step-spoken = ステップ { $place } / 5：{ $name }、{ $state }
step-region = ここから：{ $name }
step-done = 完了
step-case-none = シートを開いてください
step-case-findings = 確認が必要：{ $count }件
step-you-missing = お名前が未記入
step-addressees-none = まだなし
step-addressees-findings = { $count ->
       *[other] 住所の確認：{ $count }件
    }
step-addressees-blank = { $count ->
       *[other] 未記入：{ $count }件
    }
step-letters-none = 準備できた手紙なし
step-letters-ready = { $count }通準備完了
step-print-waiting = まだできません
step-print-ready = 印刷できます
step-print-running = 作成中
step-print-done = { $count ->
       *[other] 手紙 { $count }通を作成済み
    }

# Hints of the first days
hint-place = ヒント { $place } / 3
hint-you = まずお名前を記入してください。どの手紙の末尾にも入り、このコンピューターにだけ残ります。
hint-write = 手紙をクリックして入力してください。「この手紙だけ」を選ばない限り、書いた内容はすべての手紙に入ります。
hint-sheet = これは練習用の事案です。ご自分の事案シートがあれば、このウィンドウにドロップしてください。
hint-read = わかりました

# The bottom line
status-reading = シートを読み取っています…
