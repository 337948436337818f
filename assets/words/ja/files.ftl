sheet-lines-joined = 段の幅が狭いため、シートの2行を1行として読みました：「{ $text }」
    .hint = シートで2行のときは、住所の欄で分け直してください
sheet-lines-maybe-one = 狭い段で折り返された1行かもしれない2行です：「{ $text }」
    .hint = 住所をシートと見比べ、1行ならつなげてください
sheet-page-is-picture = { $page }ページは文字のない画像なので、何も読み取れませんでした
    .hint = ページを見て、宛先や要請事項があれば入力してください
finding-keep = このままにする
