# The library, and how things are kept.

command-desk = 手紙に戻る
    .tooltip = 事案とその手紙を表示します
command-library = 書庫
    .tooltip = ここで開いたすべての事案を探します
command-send-case = ほかの人のために事案を保存…
    .tooltip = 事案だけ、またはご自身の言葉も入れた小さなファイルです。あなたが誰かは決して入りません
command-versions = 以前の版…
    .tooltip = 前に書いた内容を見て、戻します
command-your-data = あなたのデータ…
    .tooltip = 記入した内容をプログラムが保管する場所です
command-forget = 私のデータを消す…
    .tooltip = このプログラムが保管しているあなたの情報をすべて消します
room-back = 手紙に戻る

library-search = 題名、人物、国、番号で検索
library-count = { $count ->
       *[other] 事案 { $count }件
    }
library-reading = 事案 { $count }件（まだ読み込み中です）…
library-put-away = しまった事案を表示
library-recent = 最近開いたもの
library-open-recent = もう一度開く：{ $title }
library-empty = まだ事案を開いていません
    .help = このウィンドウに事案シートをドロップしてください。いくつでも一度にできます
library-nothing-put-away = しまった事案はありません
    .help = 「しまう」と一覧から外れますが、中身はすべて残ります
library-nothing-found = その名前の事案はありません
    .help = 言葉を減らすか、しまった事案の中を探してください
library-put-this-away = しまう
    .named = しまう：{ $title }
library-bring-back = 戻す
    .named = 戻す：{ $title }
library-remove = 削除…
    .named = 完全に削除：{ $title }
badge-closed = 終了
badge-passed = { $date } · 経過
badge-today = 期限は今日
badge-near = { $date } · あと{ $days ->
       *[other] { $days }日
    }
badge-far = { $date } · あと{ $days }日
case-gone = この事案は書庫にありません
    .hint = 誰かが削除しました。シートをもう一度開いてください
copy-of = { $title }（自分の写し）

taken-running = 読み込み中：残り { $left ->
       *[other] { $left }枚
    }…
taken-done = { $count ->
       *[other] シート { $count }枚を読みました
    }
taken-read = { $file } · { $count ->
        [0] 読み込み済み
       *[other] 読み込み済み、確認 { $count }件
    }
taken-known = { $file } · すでに書庫にありました
taken-failed = { $file } · 読めませんでした

# Giving a case to somebody else
send-title = ほかの人のために事案を保存
send-body = あなたが誰か、何を送ったかは決して入りません。
send-case-only = 事案だけ
    .help = シートの内容と、あなたの訂正
send-with-words = 事案と、自分の言葉や選択
    .help = 文章、チェック、大使館も入るので、ほかの人が続きから始められます
browse-file-title = ファイルかフォルダーを選ぶ
file-written = { $file } として保存しました
words-came-title = この事案には誰かの言葉が付いています
words-came-body = この事案にはご自身の言葉もあります。手紙にはどちらを載せますか？
words-came-keep = 自分の言葉を残す
    .help = 届いた言葉は元のファイルに残ります
words-came-take = 届いた言葉を使う
    .help = 「元に戻す」でご自身の言葉に戻せます。以前の版にも残ります

# Earlier versions
versions-title = 以前の版
versions-body = 最近十回の作業の終わりに、この事案の手紙にあった内容です。
versions-none = この事案の以前の版はまだありません。プログラムを起動し直して書き続けるたびに、一つ保管されます。
versions-letter = 当時の { $name } への手紙
versions-bring-back = これを戻す
version-saved = { $date } { $time }
version-undated = 以前の日
version-texts = { $count ->
        [0] ご自身の言葉なし
       *[other] ご自身の文 { $count }件
    }

# What is not safe
unsaved-title = まだ保存されていません
unsaved-body = 文章はここに残り、できるようになりしだい保存されます。ウィンドウを閉じないでください。
unsafe-title = 文章が保存されていません
unsafe-body = このまま進むと、その後に入力した内容が失われます。
unsafe-stay = ここに留まる
    .help = プログラムは数秒ごとにもう一度試します
unsafe-leave = 最後の変更を捨てる
    .help = 前に保存した内容はそのまま残ります
conflict-title = 別のウィンドウかプログラムによる変更
conflict-body = 書いている間に、この事案がほかで変更されました。どちらの内容も失われていません。どちらで続けるか選んでください。
conflict-decide = 選ぶ…
conflict-copy = 自分のものを写しとして残す
    .help = ご自身のものは書庫で別の事案になり、もう一方はそのまま残ります
conflict-theirs = もう一方を使う
    .help = ご自身のものは以前の版に残ります
taken-over = この事案は別のウィンドウで変更されました。ここには今の内容を表示しています

# A person's data
data-title = あなたのデータ
data-local = 記入し、書いた内容は、このコンピューターのこのフォルダーにあり、あなただけが読めます。
data-portable = 記入し、書いた内容はプログラムの隣にあり、一緒に持ち運べます。
data-mirrored = このフォルダーは { $service } がほかのコンピューターに複製するもののようです
    .help = 複製されないディスクか USB メモリーに、プログラムの隣に appeal-writer-data というフォルダーを作ると、次の起動から使います
forget-title = 私のデータを消しますか？
forget-body = このプログラムが保管しているあなたの情報を完全に消します：差出人、大使館、すべての事案とご自身の言葉、以前の版、送付の記録、ウィンドウの設定。ご自分のフォルダーに保存した手紙は残ります。
forget-confirm = すべて消す
remove-title = この事案を削除しますか？
remove-body = 「{ $title }」と、その中に書いたすべてを、以前の版も含めて完全に削除します。
remove-confirm = 完全に削除

# On the command line
library-added = { $file } は書庫にあります
missions-read = { $count ->
        [0] 大使館は読み取れませんでした
       *[other] 大使館 { $count }件を読みました
    }
missions-written = 大使館を { $file } に書き込みました
column-taken = { $column }：{ $meaning }（{ $code }）
column-unknown = 表に「{ $text }」という列がありません
    .hint = 表の一行目にあるとおりの見出しを指定してください
sent-noted = { $count ->
       *[other] 手紙 { $count }通を記録しました
    }（{ $date }）
