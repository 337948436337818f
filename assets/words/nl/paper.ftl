# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = Het bestand { $path } is niet te begrijpen (regel { $line }); wat het beschrijft wordt niet aangeboden
    .hint = Vergelijk het met de schema’s in assets/schema, of begin met een kopie van een meegeleverd bestand
    .detail = { $reason }

own-paper-faulty = Op het papier van { $path } kan niets worden gedrukt ({ $fault }); het wordt niet aangeboden
    .hint = Lengtes zijn millimeters; de schema’s in assets/schema zeggen wat elk veld betekent

own-paper-field = Het bestand { $path } heeft een veld { $field } dat hier niets betekent; het wordt niet gebruikt
    .hint = De schema’s in assets/schema zeggen welke velden er zijn

address-hidden = Het venster van de envelop “{ $envelope }” kan tot { $millimetres } mm van het adres verbergen: “{ $text }”
    .hint = De afdrukinstellingen tonen de brief in zijn envelop en stellen voor wat helpt; op de opdrachtregel doet appeal-writer fit dat

window-shows-more = Het venster van de envelop “{ $envelope }” toont meer dan het adres: “{ $text }”
    .hint = De afdrukinstellingen tonen de brief in zijn envelop en stellen voor wat helpt; op de opdrachtregel doet appeal-writer fit dat

sheet-not-in-envelope = Het gevouwen blad past niet in de envelop “{ $envelope }”
    .hint = De afdrukinstellingen tonen de brief in zijn envelop en stellen voor wat helpt; op de opdrachtregel doet appeal-writer fit dat

list-window = venster { $width } × { $height } mm
