# Who writes, what of them goes on the letters, ties to a country.

sender-profile = 差出人
sender-profile-name = { $who }（{ $kind }）
sender-new = 新しい差出人
sender-add = ほかに追加…
sender-add-person = 個人
sender-add-group = グループ
sender-add-school = 学校またはクラス
sender-remove = 削除…
sender-remove-title = この差出人を削除しますか？
sender-remove-body = { $who } をこのコンピューターから消します。保存した手紙はそのままです。
sender-remove-confirm = 削除
sender-kind = 立場
sender-kind-person = 個人
sender-kind-group = グループ
sender-kind-school = 学校
sender-school-note = シートにある暴力の記述は、開くまで畳まれています。手紙は同じです。
sender-minor = 十八歳未満
case-privacy = この事案では
case-privacy-usual = いつもと同じ（{ $usual }）
privacy-group-missing = 上にグループの住所を記入してください。返信はそこに届きます。

missing-ties = 先に一つ質問
ties-title = 手紙の前に一つの質問
ties-question = あなたや身近な人は、{ $country }とのつながりや、そこへの旅行の予定がありますか？
ties-why = お答えは記録されません。「はい」またはわからない場合、これらの手紙にはあなたが誰かを示すものは何も載りません。
ties-no = いいえ
ties-yes = はい
ties-unsure = わからない
ties-hidden = これらの手紙は、あなたについて何も示しません
    .help = 名前も住所も署名もなく、ファイルの中にもありません。大使館への手紙もありません。
ties-change = 答え直す

section-violence = 暴力の詳細

# The embassies and consulates
command-book = 大使館と領事館
    .tooltip = 登録された住所を見て、ほかの人に渡します
book-intro = 一度記入した内容は、同じ国のすべての事案で提示されます。使う前に住所を確かめてください。
book-search = 国か住所で検索
book-import = 読み込む…
book-export = 名前を付けて保存…
book-export-json = ほかのボランティアのための小さなファイル
book-export-csv = 表計算用の表（CSV）
book-export-vcf = アドレス帳用の連絡先（vCard）
book-entry = { $of }（{ $host }駐在）
book-empty = 大使館はまだ登録されていません
    .help = 手紙の横で記入するか、もらった一覧を読み込んでください
book-nothing-found = その名前の大使館はありません
    .help = 国の名前で試してください
book-taken = { $count ->
        [0] そのファイルに新しいものはありません
       *[other] 大使館 { $count }件を加えました
    }
book-remove = 削除…
    .named = 削除：{ $mission }
book-remove-title = この大使館を削除しますか？
book-remove-body = { $address }
mission-confirmed = { $date }に確認
mission-unconfirmed = まだ確認していません
mission-still-right = 今も正しい
    .named = 今も正しい：{ $mission }
mission-add = 大使館か領事館をもう一つ
mission-remove = これを削除
living-in = 住んでいる国
browse-contacts-title = 大使館の一覧を開く
import-title = これらの大使館を読み込みますか？
import-mapping = 各列を何として読み取ったかです。誤りは直してください。
import-column = 列 { $column }
import-found = { $count ->
        [0] 大使館が見つかりません
       *[other] 大使館 { $count }件が見つかりました
    }
import-confirm = 読み込む
column-left-out = 使わない
column-of = どの国の大使館か
column-in = 所在国
column-head = 館長
column-full-name = 名称
column-given-name = 名
column-family-name = 姓
column-title = 敬称
column-organisation = 大使館の名称
column-address-line = 住所の一行
column-formatted = 住所の全体
column-street = 通り
column-post-box = 私書箱
column-town = 市区町村
column-state = 州または県
column-postcode = 郵便番号
column-country = 国
column-fax = ファックス
column-email = メール
column-salutation = 呼びかけ
column-confirmed = 確認した日
column-number-type = 番号の種類
column-number = 番号
contacts-unreadable = { $path } から大使館を読み取れませんでした
    .hint = 連絡先を CSV か vCard でもう一度書き出してください
    .detail = { $reason }
contacts-no-column = 一行目に住所の列名がないため、{ $path } から大使館を読み取れませんでした
    .hint = 列に organisation、street、city、postcode、country などの名前を付けてください
contacts-too-large = { $path } は大使館の一覧としては大きすぎます
    .hint = 大使館の連絡先だけを書き出してください
