# 机：住所、以前に保存した手紙、済んだこと。

desk-address-lines = 住所（一行ずつ）
desk-printed-as = 手紙に印刷される住所：
desk-name-hint = 大使または大使館
desk-street-hint = 通りと番地
desk-town-hint = 郵便番号と市
desk-new-addressee = 新しい宛先
desk-ask-save-title = それでもこれらの手紙を保存しますか？
desk-save-all-the-same = それでも保存
desk-minor-note = 十八歳未満の手紙には名だけが載り、グループか学校気付になります。返事が届く先なので、下に名称と住所を記入してください。
desk-saved-title = これらの手紙の一部はすでにあります
desk-saved-body = このフォルダーの{ $count }個のファイルの内容が変わります。まだ何も書き込まれていません。
desk-saved-replace = 古いものを置き換える
    .help = 新しいファイルが完成するまで、古いファイルは残ります。
desk-saved-both = 両方残す
    .help = 新しいファイルの名前の末尾に番号が付きます。
evening-ties-question = { $guest }さん：あなたや親しい人は{ $country }とつながりがありますか、またはそこへ旅行の予定がありますか？
evening-ties-asked = { $of }人中{ $asked }人に確認済み
evening-ties-again = もう一度尋ねる
guests-not-asked = 宛先の国とのつながりを尋ねていない人がリストにいます
    .hint = 一人ひとりに尋ねてください。列「ties」に「yes」か「unsure」とあれば、手紙に書き手のことは載りません
