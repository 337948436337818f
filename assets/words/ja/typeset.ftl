# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = この手紙は印刷できません。文字「{ $text }」（{ $code }）のある書体がありません
    .hint = 手紙の言語の文字で書き換えるか、取り除いてください

letter-over-one-page = この手紙は{ $pages }ページになります。担当官が読むのは一ページです
    .hint = ご自身の文を短くするか、事案の文を一つ外してください

address-smaller = 住所全体が窓に見えるよう、{ $size } ポイントで組みました
    .hint = 窓のない封筒やラベルでは気にしなくてかまいません

address-too-wide = この行は住所欄より { $over } mm 広く、末尾が見えないかもしれません：「{ $text }」
    .hint = 二行に分けるか、短くするか、ラベルか宛名を印刷した封筒を使ってください

address-too-long = 住所は{ $lines }行ですが、住所欄に入るのは{ $most }行です
    .hint = 短い二行をつなげるか、ラベルか宛名を印刷した封筒を使ってください

address-too-large = この住所はラベルや封筒には大きすぎます：「{ $text }」
    .hint = 大きいラベルか封筒を選ぶか、二行をつなげてください

# Envelopes, labels, the ruler sheet
envelopes-file-name = 封筒
labels-file-name = ラベル
no-addresses = 住所のある手紙がないため、封筒やラベルに印刷するものがありません
    .hint = 住所を記入するか、別の手紙を選んでください
print-failed = ファイルを作れません
    .detail = { $reason }
ruler-title = 定規シート
ruler-step-1 = このシートを白い紙に、片面、100%（「実際のサイズ」）で、手紙に使うトレイから印刷してください
ruler-step-2 = 紙の左端から左の定規の 0 までを測ります。10 mm が正しい値です。ほかの三辺も同じように測り、四つの数値を書き留めてください。
ruler-step-3 = 二本の長い定規を測ります。縮尺が保たれていれば、それぞれ 100 mm です
ruler-step-4 = 数値が 2 mm より大きくずれていたら、まずプリンター設定の「ページに合わせる」を探してオフにしてください
ruler-left = 左端
ruler-top = 上端
ruler-right = 右端
ruler-bottom = 下端
ruler-written = 定規シートを { $file } に書き込みました
unknown-labels = { $id } というラベル用紙はありません
    .hint = ラベル用紙の一覧：{ $known }
