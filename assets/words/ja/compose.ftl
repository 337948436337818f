# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = 選んだ言語の要請事項が事案にないため、この手紙はシートの言語で書かれています
    .hint = その言語の要請事項を事案に加えてから、もう一度言語を選んでください
no-phrases-in-language = この言語の文例がまだないため、この手紙には書き出しと結びがありません
    .hint = ご自身の言葉で書くか、別の言語を選んでください
name-not-in-language = この手紙では人の名前がラテン文字で書かれています
    .hint = 手紙の言語での書き方の名前を加えてください
salutation-proposed = シートに呼びかけがないため、役職から「{ $text }」を提案しました
    .hint = その人にふさわしいか確かめてください
salutation-neutral = ほかの呼びかけ方がわからないため、手紙は「{ $text }」で始まります
    .hint = よりよい呼びかけをご存じなら記入してください
no-sender = 差出人が記入されていないため、お名前の欄は空けてあります
    .hint = お名前と住所を記入するか、手書きで署名してください
about-left-out = ご自身についての一言は別の言語で書かれているため、この手紙には入れていません
    .hint = この手紙の言語で書き入れてください
nobody-named = 事案に名前がないため、手紙にも名前がありません
    .hint = 事案に本人の名前を加えてください
demand-as-it-stands = 要請「{ $text }」は形がわからないため、原文のまま手紙に入れました
    .hint = 手紙を読み、合わない所を書き換えてください
demand-for-somebody-else = シートはこの要請を、手紙を受け取らない人（{ $target }）に向けています。すべての手紙に入れました：「{ $text }」
    .hint = その人を宛先に加えるか、合わない手紙から要請を外してください
model-letter-of-another = シートの手紙には書き手がだれかが書かれていますが、あなたではないかもしれません：「{ $text }」
    .hint = この段落を読み、自分のことに書き換えるか、外してください
capitals-restored = シートは大文字を失っています。手紙では戻せるものを戻しました
    .hint = 手紙の中の名前を読んで直してください

one-page = 一ページ
    .failed = 手紙は{ $pages }ページあります
    .reason = 一ページの手紙は最後まで読まれます
name-present = 名前があります
    .failed = 名前 { $name } がありません
    .reason = 返事も助けも、正しい人に届かなければなりません
demands-covered = 要請事項 { $of }件中{ $covered }件
    .failed = 要請事項 { $of }件中{ $covered }件：「{ $demand }」がありません
    .reason = 手紙はシートが求めることをすべて、それだけを求めます
asks-for-answer = 返信を求めています
    .failed = 手紙が返信を求めていません
    .reason = 返信を求められた担当官は事案を調べます
hedges-kept = 「伝えられるところでは」などの留保がすべて残っています
    .failed = シートの「{ $hedge }」という言葉がありません
    .reason = 確かでないことを確かであるとは書きません
no-organisation = 団体の名前はありません
    .failed = 手紙に{ $organisation }の名前があります
    .reason = 一個人として書く手紙です。団体の名前は扉を閉ざすことがあります
salutation-present = 呼びかけがあります
    .failed = 呼びかけがありません
    .reason = 呼びかけのない手紙は、人への手紙として読まれません
own-words-marked = { $own ->
        [0] ご自身の言葉はまだありません
       *[other] { $own }か所がご自身の言葉です
    }
    .reason = ご自身の言葉で書かれた手紙は重みがあります
writer-hidden = ページには、選んだ範囲を超える個人情報はありません
    .failed = 手紙には、選んだ範囲を超える個人情報があります
    .reason = 選んだ内容は、ページのすべての言葉に当てはまります
