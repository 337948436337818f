# The window.

# Dates
date = { $year }年{ $month }月{ $day }日

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = 事案
menu-letters = 手紙
menu-print = 印刷
menu-view = 表示
menu-help = ヘルプ

# Commands
command-choose-sheet = 開く…
    .tooltip = 事案シートまたは保存した事案を開きます：PDF、Word、テキスト
command-paste-sheet = シートの文章を貼り付け
    .tooltip = コピーした文章から事案を作ります
command-open-example = 練習用の事案を開く
    .tooltip = 付属の例を机に置いて試します
command-print-letters = 手紙を印刷
    .tooltip = チェックした手紙を一つの PDF にまとめ、印刷できる状態で表示します
command-save-letters = PDF として保存…
    .tooltip = チェックした手紙ごとに PDF を一つ、選んだフォルダーに保存します
command-stop-export = 中止
    .tooltip = 手紙の作成をやめます。できた手紙は残ります
command-show-folder = フォルダーを表示
    .tooltip = 手紙を保存した場所を表示します
command-show-sheet = シートと項目
    .tooltip = シートの各行が何になったか、使われなかった行はどれかを見ます
command-undo = 元に戻す
    .tooltip = 最後の変更を取り消します
command-redo = やり直す
    .tooltip = 取り消した変更をもう一度行います
command-next-letter = 次の手紙
    .tooltip = 次の手紙を表示します
command-previous-letter = 前の手紙
    .tooltip = 一つ前の手紙を表示します
command-zoom-in = 拡大
    .tooltip = ページを大きく表示します
command-zoom-out = 縮小
    .tooltip = ページを小さく表示します
command-fit-width = 幅に合わせる
    .tooltip = ページを机の幅で表示します
command-fit-page = 全体を表示
    .tooltip = ページ全体を表示します
command-actual-size = 用紙の大きさ
    .tooltip = 紙の上と同じ大きさでページを表示します
command-look-system = デスクトップに合わせる
    .tooltip = デスクトップと同じ明るさにします
command-look-light = ライト
    .tooltip = 明るい紙に濃い文字
command-look-dark = ダーク
    .tooltip = 夜のための暗い机
command-look-high-contrast = ハイコントラスト
    .tooltip = 黒地にはっきりした色
command-find = 検索または操作
    .tooltip = どの操作も言葉で探せます
command-help = 使い方
    .tooltip = 事案シートから手紙を投函するまで
command-quit = 終了
    .tooltip = ウィンドウを閉じます。すべて保存されています

find-prompt = 検索または操作…
find-nothing = その名前のものはありません

# No case on the desk
no-case-title = 事案シートを開いてください
no-case-body = PDF、Word 文書、テキストをこのウィンドウにドロップするか、シートの文章を貼り付けてください。書かれているすべての宛先への手紙がすぐにできます。
no-letter-title = 机の上に事案がありません
no-letter-body = 事案シートを開くと、印刷されるとおりの手紙がここに表示されます。
no-recipient-title = 宛先がありません
no-recipient-body = シートに住所がありません。本文を確かめ、宛先を追加してください。
blank-mission-title = この手紙は住所待ちです
blank-mission-body = 大使館を記入してください。名称と住所だけで十分です。入力すると手紙がここに表示されます。

# The case
case-untitled = 題名のない事案
practice-title = 練習用の事案（終了）
practice-body = 手紙の下に、投函用ではないと書かれています。自由に試してください。
closed-title = この事案は{ $date }に終了しました
deadline-unknown = 期限：{ $text }
deadline-clock-passed = { $date } · 期限を過ぎました
deadline-clock-today = 期限は今日です
deadline-clock-near = { $date } · あと{ $days ->
       *[other] { $days }日
    }
deadline-clock-far = { $date } · あと{ $days }日
findings-title = { $count ->
       *[other] 確認が必要：{ $count }件
    }
finding-proposes = 代わりに：{ $proposed }
finding-accept = 直す
detail = 詳しく
section-summary = 何が起きたか
section-facts = 事実の全文
section-demands = 求めること
no-demands-read = シートから要請事項を読み取れませんでした
section-languages = 手紙の言語
section-notes = あなたへの注意
section-background = 追加情報
section-model-letter = シートの文例

# The sheet beside its fields
sheet-title = シートと、そこから読み取った内容
sheet-close = 手紙に戻る
sheet-intro = 項目を選ぶとその行が、行を選ぶとその項目が示されます。琥珀色の行はどこにも使われていません。
give-title = 割り当て先…
give-line = 項目に割り当てる：{ $line }
give-facts = 何が起きたか
give-demands = 要請事項
give-background = 追加情報
give-notes = あなたへの注意
sheet-field-title = 題名
sheet-field-case-number = 事案番号
sheet-field-case-kind = 種類
sheet-field-index = 索引番号
sheet-field-country = 国
sheet-field-issued = 発行日
sheet-field-language = 言語
sheet-field-people = 人物 { $number }
sheet-field-summary = 何が起きたか（要約）
sheet-field-facts = 事実 { $number }
sheet-field-languages = 言語
sheet-field-demands = 要請事項 { $number }
sheet-field-deadline = 期限
sheet-field-deadline-text = 期限（原文）
sheet-field-addressees = 宛先 { $number }
sheet-field-lines = { $number }行目
sheet-field-name = 氏名
sheet-field-family-name = 姓
sheet-field-gender = 性別
sheet-field-pronouns = 代名詞
sheet-field-age = 年齢
sheet-field-about = この人について
sheet-field-office = 役職
sheet-field-role = 要請文か写しか
sheet-field-fax = ファックス
sheet-field-email = メール
sheet-field-phone = 電話
sheet-field-web = ウェブ
sheet-field-salutation = 呼びかけ
sheet-field-note = 備考
sheet-field-missions-wanted = 大使館にも書くこと
sheet-field-missions = 大使館 { $number }
sheet-field-background = 追加情報 { $number }
sheet-field-model-letter = シートの文例
sheet-field-notes = あなたへの注意 { $number }
language-own = あなた自身の言語
language-ar = アラビア語
language-de = ドイツ語
language-en = 英語
language-es = スペイン語
language-fa = ペルシア語
language-fr = フランス語
language-it = イタリア語
language-ja = 日本語
language-nl = オランダ語
language-pl = ポーランド語
language-pt = ポルトガル語
language-ru = ロシア語
language-tr = トルコ語
language-uk = ウクライナ語
language-zh = 中国語
language-zh-Hans = 中国語（簡体字）
language-zh-Hant = 中国語（繁体字）

# The addressees
group-appeals = 要請先
group-copies = 写し
group-missions = お住まいの国の大使館
no-addressees = シートに宛先がありません
tick-letter = { $name } への手紙を印刷
entry-findings = { $count ->
       *[other] 指摘 { $count }件
    }
entry-blank = 住所を記入してください
mission-form-title = お住まいの国にある{ $country }の大使館
mission-intro = シートでは空欄です。記入した内容はこのコンピューターにだけ残り、次回も提示されます。
mission-known = 前に記入した内容を使う：{ $place }
mission-known-since = 前に記入した内容を使う：{ $place }（{ $date }に確認）
addressee-form-title = 住所
field-name = 名称
field-address = 住所 { $number }
field-fax = ファックス
field-email = メール
field-head = 館長
field-salutation = 呼びかけ
head-ambassador = 大使
head-high-commissioner = 高等弁務官
head-charge = 臨時代理大使
head-consul = 領事
head-unknown = わかりません

# The sender
sender-title = あなた：{ $who }
sender-ask = 差出人は？お名前を記入してください
sender-unknown = 未記入
sender-name = お名前
sender-about = ご自身について
sender-about-hint = 東京の教師
sender-street = 番地
sender-postcode = 郵便番号
sender-town = 市区町村
sender-country = 国
sender-email = メール
sender-privacy = 手紙に載せる内容
sender-age = 年齢
sender-group = グループまたは学校
sender-group-lines = その住所
privacy-full = 氏名と住所
    .effect = 氏名、番地、市区町村、国が手紙に載り、返信が届きます。
privacy-town = 氏名と市区町村
    .effect = 氏名、市区町村、国が手紙に載り、番地は載りません。
privacy-initials = イニシャルと郵便番号
    .effect = イニシャル、郵便番号、国が手紙に載り、氏名は載りません。
privacy-first-name-age = 名と年齢
    .effect = 名、年齢、国が手紙に載ります。
privacy-care-of = 名（グループ気付）
    .effect = 名が手紙に載り、返信先としてグループの住所が載ります。
privacy-none = 何も載せない
    .effect = 手紙はあなたについて何も示しません：氏名も住所も署名もありません。
sender-note = このコンピューターにだけ残ります。手紙に載るほかは、どこにも送られません。

# The letter
letter-place = 手紙 { $place } / { $of }
page-label = { $name } への手紙、{ $of }ページ中{ $page }ページ目
checks-more = ほか{ $count }件
own-words-part = 編集する部分
own-words-choose = 段落をクリック…
own-words-add = ご自身の文
own-words-for-all = すべての手紙
own-words-only-this = この手紙だけ
own-words-close = 完了
own-words-open = 入力欄で
own-words-back = 提案の文に戻す
own-words-field = 本文：{ $part }
own-words-hint = ここに書くと、すぐページに表示されます
origin-phrase = 提案された文
origin-sheet = シートの言葉
origin-mixed = 提案された文に続く、シートの言葉
origin-own = ご自身の言葉
origin-sender = あなたの情報から
part-subject = 件名
part-salutation = 呼びかけ
part-greeting = 挨拶
part-opening = 書き出し
part-facts = 事実 { $number }
part-concern = 懸念 { $number }
part-demands-lead-in = 要請事項の前
part-demand = 要請事項 { $number }
part-own-words = ご自身の言葉 { $number }
part-model-letter = 段落 { $number }
part-covering = 添え状の文
part-request = 返信のお願い
part-closing = 結び
part-closing-second = 結びの二行目

# The bottom line
status-nothing = 印刷するものはまだありません
status-ready = { $count ->
        [0] できた手紙はありません
       *[other] 手紙 { $count }通が準備できました
    }
missing-sender = 差出人が未記入です
missing-missions = { $count ->
       *[other] 住所が必要：{ $count }通
    }
missing-findings = { $count ->
       *[other] 住所の確認：{ $count }件
    }
missing-unticked = チェックなし：{ $count }通

# Printing and saving
export-progress = { $of }通中{ $done }通
exported-all = { $count ->
       *[other] 手紙 { $count }通を保存しました
    }
exported-print = { $count ->
       *[other] 手紙 { $count }通を印刷できます
    }
exported-some = { $count ->
       *[other] 手紙 { $count }通ができました。残りはできていません
    }
exported-nothing = 手紙はできませんでした
viewer-failed = 手紙はできましたが、表示するプログラムが見つかりません
    .hint = PDF 閲覧ソフトで { $path } を開いてください
    .detail = { $reason }
ask-closed-title = それでもこれらの手紙を印刷しますか？
ask-closed-confirm = それでも印刷
dialog-cancel = 今はしない
dialog-close = 閉じる
browse-open-title = 事案シートを開く
browse-save-title = 手紙をフォルダーに保存
browse-folder = フォルダー
browse-up = 一つ上のフォルダー
browse-save-here = ここに保存

# Help
help-title = 事案シートから手紙を投函するまで
help-open = 1. 事案シートを開くか、ウィンドウにドロップします。左に、どう読み取られたか、何を確認すべきかが表示されます。
help-you = 2. 右で、ご自身について記入します。このコンピューターにだけ残ります。
help-addressees = 3. 手紙の宛先をチェックします。シートに求められていれば、お住まいの国の大使館を記入します。
help-letter = 4. 手紙を読みます。段落をクリックすると、ご自身の言葉で書けます。
help-print = 5. 手紙を印刷するか、PDF として保存します。100%・片面で印刷し、手書きで署名してください。
