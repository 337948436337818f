# Twijfels over wat er gelezen is.

doubt-line = Deze regel hoort misschien niet bij het adres: “{ $text }”
    .hint = Vergelijk hem met het blad en haal hem weg als hij er niet bij hoort
doubt-two-in-one = Dit is misschien het adres van twee geadresseerden in één: { $text }
    .hint = Vergelijk het met het blad en splits het als dat zo is
doubt-salutation = Deze aanhef is misschien voor een andere geadresseerde: “{ $text }”
    .hint = Vergelijk hem met de naam en het ambt van elke geadresseerde
doubt-no-salutation = Deze geadresseerde heeft geen aanhef, en de andere wel: { $text }
    .hint = Kijk in het blad of er een bij hoort; zonder aanhef begint de brief met naam of ambt
doubt-left-over = Dit lijkt een adres, en geen geadresseerde heeft het: “{ $text }”
    .hint = Kijk daar in het blad en voeg een geadresseerde toe als er een ontbreekt
doubt-left-beside = Achter dit adres heeft het blad iets dat niet gebruikt is: “{ $text }”
    .hint = Vul het bij de geadresseerde in als het daar hoort
doubt-demand = Dit is misschien geen eis, maar een kop of een deel van een adres: “{ $text }”
    .hint = Haal het weg als er niets in gevraagd wordt
doubt-person = Dit is misschien geen naam: “{ $text }”
    .hint = Verbeter hem, zodat de brieven de juiste persoon noemen
doubt-half = Dit is misschien maar een half adres: { $text }
    .hint = Vergelijk het met het blad en voeg het samen met het adres ervoor of erachter als het er één is
doubt-number = Dit nummer mist misschien de laatste cijfers: { $text }
    .hint = Vergelijk het met het blad: misschien staat er een letter voor een cijfer
doubt-date = Deze dag kan op twee manieren worden gelezen, { $date } of { $other_date }: “{ $text }”
    .hint = Vergelijk hem met de datum van het blad en verbeter de uiterste datum als de maand daar eerst staat
deadline-before-issue = De uiterste dag ligt vóór de dag waarop het blad verscheen: “{ $text }”
    .hint = Vergelijk beide dagen met het blad; een ervan kan een drukfout zijn
doubts-too-many = Zoveel geadresseerden ({ $count }) worden niet een voor een bekeken
    .hint = Vergelijk de adressen met het blad voordat u afdrukt
