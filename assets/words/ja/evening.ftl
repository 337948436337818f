# An evening: many writers, several cases.

guest-without-name = 名前がないため、一覧の{ $line }行目を省きました
    .hint = どの手紙にも署名する人が必要です
guest-privacy-unknown = 一覧の{ $line }行目にある公開の範囲「{ $words }」は不明なため、その人の手紙には書き手がわかることを何も載せません
    .hint = full、town、initials、first-name-age、care-of、none のどれかを書いてください
guest-column-unread = 一覧の列「{ $words }」は読まれません。その内容は手紙に影響しません
    .hint = 列の名前は、氏名、都市、一文、公開の範囲、事案、つながりです
guest-cases-unclear = 一覧の{ $line }行目にある事案「{ $words }」の一部を読めなかったため、その人の手紙は読めた番号の事案だけになります
    .hint = 1 3 や 1-3 のように番号を書いてください。すべての事案なら空のままにします
guest-case-beyond = { $guest } は事案{ $number }を選んでいますが、この夕べの事案は{ $count }件です
    .hint = 一覧の番号を直すか、事案を加えてください
evening-case-unread = 事案「{ $case }」を読めなかったため、手紙を作りませんでした
    .hint = 書庫で開いて原因を確かめるか、チェックを外してください
    .detail = { $reason }
evening-case-gone = 事案「{ $case }」がもう書庫にないため、手紙を作りませんでした
    .hint = チェックを外してください
guests-unreadable = 書き手の一覧 { $path } を読めませんでした
    .hint = UTF-8 の CSV として保存し、一行目を次のようにしてください：name, town, sentence
    .detail = { $reason }
guests-no-name = 一行目に「name」という列がないため、書き手の一覧 { $path } を読めませんでした
    .hint = 一行目を次のようにしてください：name, town, sentence
evening-progress = { $guest }（{ $of }通中{ $done }通）
evening-summary = { $guests ->
       *[other] 書き手 { $guests }人
    }の{ $written ->
        [0] 手紙は書き込まれていません
       *[other] 手紙 { $written }通を書き込みました
    }：{ $folder }{ $missing ->
        [0] {""}
       *[other] （失敗 { $missing }通）
    }

# In the window
command-evening = 手紙の夕べ
    .tooltip = 大勢がいくつかの事案に書きます。一人に一束の手紙です
evening-intro = 大勢がいくつかの事案に書きます。一人ずつ、手紙のフォルダーができます。名前はその手紙以外のどこにも残りません。
evening-guests = 書き手
    .help = 一行に一人：名前; 市区町村; 自分の一文。またはこの列のある表。
    .example = 田中花; 東京; 私の教える子どもたちが、あなたのことを尋ねています。
evening-choose-list = 一覧を開く…
evening-guest-count = { $count ->
       *[other] 書き手 { $count }人
    }
evening-cases = 誰のために
    .help = 事案をチェックしてください。探すには、まず書庫で検索します。
evening-start = 手紙を作る…
evening-case = 「{ $title }」：{ $reason }
    .hint = だれかがこの手紙を出す前に、事案の送り主に尋ねてください
evening-cases-title = それでもこれらの事案の手紙を作りますか
evening-cases-confirm = それでも作る
evening-wipe = 今夜の分を消す…
evening-running = { $of }通中{ $done }通 · { $guest }
evening-done = { $count ->
       *[other] 手紙 { $count }通ができました
    }
evening-done-partly = 手紙 { $count }通ができました。{ $missing }通はできていません
evening-pause = 一時停止
evening-go-on = 続ける
evening-stop = 中止
evening-wipe-title = 今夜の分を消しますか？
evening-wipe-body = 名前と文は消え、今夜保存した手紙はフォルダーから削除されます。先に印刷してください。
evening-wipe-confirm = 消す
browse-guests-title = 書き手の一覧を開く
