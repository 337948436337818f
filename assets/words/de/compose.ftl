# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = Dieser Brief steht in der Sprache des Blatts, denn in der gewählten Sprache hat der Fall keine Forderungen
    .hint = Die Forderungen in dieser Sprache zum Fall hinzufügen, dann die Sprache noch einmal wählen
no-phrases-in-language = Dieser Brief hat weder Einleitung noch Schluss, denn in seiner Sprache gibt es noch keine Sätze
    .hint = Beides in eigenen Worten schreiben oder eine andere Sprache wählen
name-not-in-language = Der Name der Person steht in diesem Brief in lateinischen Buchstaben
    .hint = Den Namen so ergänzen, wie die Sprache des Briefs ihn schreibt
salutation-proposed = Die Anrede „{ $text }“ ist nach dem Amt vorgeschlagen, denn das Blatt gibt keine vor
    .hint = Prüfen, ob sie zur Person passt
salutation-neutral = Der Brief beginnt mit „{ $text }“, denn mehr ist über die Anrede nicht bekannt
    .hint = Eine Anrede eintragen, wenn Sie eine bessere wissen
no-sender = Der Brief lässt leere Zeilen für Ihren Namen, denn es ist nicht eingetragen, wer schreibt
    .hint = Namen und Adresse eintragen oder von Hand unterschreiben
about-left-out = Der Halbsatz über Sie fehlt in diesem Brief, denn er ist in einer anderen Sprache
    .hint = Ihn in diesem Brief in der Sprache des Briefs schreiben
nobody-named = Der Brief nennt niemanden, denn der Fall nennt niemanden
    .hint = Den Namen der Person zum Fall hinzufügen
demand-as-it-stands = Die Forderung „{ $text }“ steht wörtlich im Brief, denn ihre Form ist unbekannt
    .hint = Den Brief lesen und umschreiben, wo es nicht passt
demand-for-somebody-else = Diese Forderung richtet das Blatt an jemanden ({ $target }), der keinen Brief bekommt; sie steht in allen Briefen: „{ $text }“
    .hint = Diese Person als Empfänger hinzufügen oder die Forderung weglassen, wo sie nicht passt
model-letter-of-another = Der Brief des Blattes sagt, wer ihn schreibt, und das sind vielleicht nicht Sie: „{ $text }“
    .hint = Den Absatz lesen und darin sagen, wer Sie sind, oder es weglassen
capitals-restored = Das Blatt hat seine Großbuchstaben verloren; der Brief hat die, die sich wiederherstellen ließen
    .hint = Die Namen im Brief lesen und berichtigen

one-page = Eine Seite
    .failed = Der Brief hat { $pages } Seiten
    .reason = Ein Brief von einer Seite wird zu Ende gelesen
name-present = Der Name steht da
    .failed = Der Name { $name } fehlt
    .reason = Eine Antwort und Hilfe müssen die richtige Person erreichen
demands-covered = { $covered } von { $of } Forderungen
    .failed = { $covered } von { $of } Forderungen: „{ $demand }“ fehlt
    .reason = Der Brief bittet um alles, worum das Blatt bittet, und um nichts anderes
asks-for-answer = Bittet um Antwort
    .failed = Der Brief bittet nicht um Antwort
    .reason = Wer um eine Antwort gebeten wird, sieht sich den Fall an
hedges-kept = Jede Einschränkung wie „Berichten zufolge“ ist erhalten
    .failed = Das Wort „{ $hedge }“ des Blatts fehlt
    .reason = Was nicht sicher ist, wird nicht als sicher hingestellt
no-organisation = Keine Organisation ist genannt
    .failed = Der Brief nennt { $organisation }
    .reason = Sie schreiben für sich selbst; der Name einer Organisation kann Türen schließen
salutation-present = Die Anrede ist da
    .failed = Die Anrede fehlt
    .reason = Ein Brief ohne Anrede liest sich nicht wie ein Brief an einen Menschen
own-words-marked = { $own ->
        [0] Noch keine eigenen Worte
        [one] Ein Teil in eigenen Worten
       *[other] { $own } Teile in eigenen Worten
    }
    .reason = Ein Brief in eigenen Worten zählt mehr
writer-hidden = Auf der Seite steht nicht mehr über Sie, als Sie gewählt haben
    .failed = Der Brief sagt mehr über Sie, als Sie gewählt haben
    .reason = Was Sie gewählt haben, gilt für jedes Wort auf der Seite
