# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = すべての文字を印刷できます
    .failed = 「{ $text }」は印刷できません
    .reason = この文字のある書体がありません。無視すると、手紙から抜けます

# The command line
work-file-broken = 作業ファイル { $path } の{ $line }行目を理解できないため、何も書き込みません
    .hint = ウィンドウが事案の横に保管しているファイルを指定してください
    .detail = { $reason }
work-file-newer = 作業ファイル { $path } はこのプログラムの新しい版で保存されています（形式 { $found }、この版が読めるのは { $known }）
    .hint = プログラムを更新してください
work-of-another-case = { $path } の作業は別の事案のもので、この事案に合わないかもしれません
    .hint = 作業した事案を指定してください
export-text-summary = 手紙 { $count ->
       *[other] { $count }通
    }をテキストとして { $folder } に書き込みました

# Commands
command-next-wording = 次の言い回し
    .tooltip = 選んだ段落に、提案された別の文を入れます
command-previous-wording = 前の言い回し
    .tooltip = 選んだ段落に、一つ前の提案の文を入れます
command-proposed-text = 提案の文に戻す
    .tooltip = 選んだ段落のご自身の言葉をやめて、提案の文に戻します
command-use-in-all = この文章をすべての手紙で使う
    .tooltip = この段落の内容が、ほかの手紙の内容にかかわらず、すべての手紙に入ります
command-use-common = ここで共通の文章を使う
    .tooltip = この段落で、この手紙だけにある内容をやめます
command-add-paragraph = 自分の段落を追加
    .tooltip = ページの、返信のお願いの前に空の段落を作ります
command-add-appeal = 宛先を追加
    .tooltip = 住所が空の宛先を一つ加えます
command-add-copy = 写しを受け取る人を追加
    .tooltip = 知らせる相手を、空の住所で一人加えます
command-duplicate = この宛先を複製
    .tooltip = 同じ役職の別の人のために、同じ住所と言葉をもう一度使います
command-remove = この宛先を削除
    .tooltip = この宛先を事案から外します。「元に戻す」で戻ります
command-move-up = この宛先を上へ
    .tooltip = 手紙は一覧の順に印刷されます
command-move-down = この宛先を下へ
    .tooltip = 手紙は一覧の順に印刷されます
command-copy-text = この手紙の文章をコピー
    .tooltip = メールや文書作成ソフトのため、手紙の全文をクリップボードに入れます
command-save-text = テキストとして保存…
    .tooltip = ファックスとメールのため、チェックした手紙をそれぞれテキストファイルに保存します
command-edit-case = 事案を直す
    .tooltip = シートから読み取ったすべてを入力欄にします。もう一度で戻ります
command-show-timings = キー入力にかかる時間を表示
    .tooltip = 最後の変更がページに出るまでの時間を表示します

text-copied = 手紙の文章をコピーしました

# Wordings
wording-place = { $place } / { $of }
wording-differs = { $count ->
       *[other] 手紙 { $count }通に独自の文
    }
wording-previous-beside = { $part }：前の言い回し
wording-next-beside = { $part }：次の言い回し
wording-back-beside = { $part }：提案の文に戻す
part-demand-sentence = 要請事項 { $number }
page-text = { $page }ページの本文
timings = 組版 { $set } · 確認 { $checked } · 描画 { $drawn } · 合計 { $all } ms

# Checks
check-overrule = この手紙では問題にしない
check-matters = 再び問題にする
check-overruled = { $check }（この手紙では問題にしません）

# Languages
language-of-letter = 手紙の言語
language-for-all = すべての手紙
language-only-this = この手紙だけ
language-asked-for = 求められている言語、要翻訳
language-to-translate = 要翻訳
language-no-phrases = 要翻訳、文例なし
language-waits = これらの手紙には{ $language }の{ $demands ->
       *[other] 要請事項 { $demands }件
    }が足りません
language-lacks = { $language }での名前か役職がまだわからないものがあります
translation-fill-in = { $language }で記入
translation-open = 翻訳を見る…
translation-title = { $language }の事案
translation-ready = 要請事項はそろっています。手紙は{ $language }で書かれます
translation-waits = { $count ->
       *[other] 要請事項 { $count }件が足りません
    }。それまで手紙はシートの言語のままです
translation-no-source = ここにシートの記述はありません
translation-section-subject = 件名
translation-section-people = 人物
translation-section-addressees = 宛先

# The case by hand
case-edit = 編集
case-edit-done = 完了
case-fields-intro = ここで直した内容は、ご自身で書いていないすべての段落に入ります。
changed-by-hand = 手で変更
show-lines-of = 元の行を表示：{ $field }
leave-out = 外す：{ $field }
move-field-up = 上へ：{ $field }
move-field-down = 下へ：{ $field }
section-people = 人物
section-closed = 事案の終了
add-demand = 要請事項を追加
add-fact = 段落を追加
add-note = 注意を追加
add-background = 段落を追加
add-person = 人物を追加
deadline-day = 最終日
date-not-read = 年、月、日を書いてください：{ $date }
close-case-intro = 書くことがなくなったら事案を終了にします。その手紙は印刷の前に確認するようになります。
close-case = この事案を終了にする
open-case-again = 事案を再び開く
closed-day = 終了日
closed-outcome = 結果
post-by = 手紙は{ $date }までに投函
post-too-late = 郵便では間に合わないおそれがあります：ファックスかメールも使ってください

# Addressees
entry-differs = 独自の言葉あり
entry-duplicate = 複製
entry-remove = 削除
entry-add-appeal = + 宛先
entry-add-copy = + 写し
field-office = 役職
field-country = 国
field-role = 受け取るもの
role-appeal = 要請文
role-copy = 写し
envelope-title = 封筒
envelope-spoken = 封筒：{ $text }
envelope-note = 封筒を印刷するときの見え方です。
