# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
       *[other] 手紙 { $count }通
    }

# Opening
open-newer-format = このプログラムの新しい版で保存されています（事案の形式 { $found }、この版が読めるのは { $known }）。そのまま残します
    .hint = プログラムを更新するか、事案シートそのものを頼んでください
open-broken-case = 保存された事案ですが、{ $line }行目で壊れているか途切れているため、手紙は作られませんでした
    .hint = ファイルをもう一度頼むか、元の事案シートを開いてください
    .detail = { $reason }

open-no-case = JSON ですが事案ではないため、手紙は作られませんでした
    .hint = 差出人のファイルは --sender、大使館のファイルは --missions の後に置きます。事案シートか保存した事案を開いてください

# The deadline
deadline-passed = 期限は{ $date }でした（{ $unit ->
        [years] { $count }年前
        [months] { $count }か月前
       *[days] { $days ->
            [1] 昨日
           *[other] { $days }日前
        }
    }）
    .hint = 投函する前に、手紙がまだ役に立つか、事案の送り主に尋ねてください
deadline-today = 期限は今日です
    .hint = 郵便だけでは間に合いません。事案にファックスやメールがあれば使い、後で投函する前に尋ねてください
deadline-near = 期限は{ $date }、あと{ $days ->
       *[other] { $days }日
    }です。外国への手紙はもっとかかることがあります
    .hint = 今日投函するか、事案にファックスやメールがあれば使ってください
case-closed = この事案は{ $date ->
        [none] {""}
       *[other] { $date }に
    }終了しました：{ $outcome }
    .hint = 事案の送り主に尋ねずに、これらの手紙を投函しないでください
case-practice = これは練習用の事案です{ $date ->
        [none] {""}
       *[other] （{ $date }に終了）
    }：{ $outcome }
    .hint = 自由に試してください。手紙の下に、投函用ではないと書かれています
case-stop = シートはこれ以上の行動を求めていません。何も送らないでください
    .hint = それでも書きたい場合は、まずシートの送り主に尋ねてください
no-recipients = 事案に宛先がないため、手紙はありません
    .hint = シートの住所の部分を見て、宛先を手で加えてください
mission-wanted = お住まいの国にある{ $country }の大使館にも書くよう求められていますが、まだ登録がありません
    .hint = 大使館の住所を記入するか、手書き用の空行のある手紙を印刷してください
mission-elsewhere = { $from }から書いているため、{ $host }駐在の{ $country }の大使館は省きました
    .hint = そこに書きたい場合は、大使館か差出人の国を変えてください

# Exporting
letter-crashed = プログラムの不具合で { $recipient } への手紙が止まりました
    .hint = ほかの手紙に影響はありません。直せるようお知らせください
pdf-failed = { $recipient } への手紙を PDF にできませんでした
    .hint = ほかの手紙に影響はありません。もう一度試し、続くようならお知らせください
    .detail = { $reason }
bundle-failed = すべての手紙をまとめたファイルを作れませんでした
    .hint = 手紙そのものに影響はありません
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = すべての手紙
cover-heading = この束の内容
cover-scale = この線は 100 mm です。違う場合は「ページに合わせる」を使わず、100% で印刷してください。
cover-pages = { $pages ->
       *[other] { $pages }ページ
    }
