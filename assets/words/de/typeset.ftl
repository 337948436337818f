# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = Dieser Brief lässt sich nicht drucken: Keine Schrift hier hat das Zeichen „{ $text }“ ({ $code })
    .hint = Anders schreiben, in einem Alphabet, das die Sprache des Briefs verwendet, oder herausnehmen

letter-over-one-page = Dieser Brief braucht { $pages } Seiten, und in Ämtern wird eine gelesen
    .hint = Die eigenen Worte kürzen oder einen Satz des Falls herausnehmen

address-smaller = Die Adresse ist in { $size } Punkt gesetzt, damit sie ganz im Fenster zu sehen ist
    .hint = Bei einem Umschlag ohne Fenster oder einem Etikett ist das gleichgültig

address-too-wide = Diese Zeile ist { $over } mm zu breit für das Adressfeld, und ihr Ende ist vielleicht nicht zu sehen: „{ $text }“
    .hint = In zwei Zeilen teilen, kürzen oder ein Etikett oder einen bedruckten Umschlag nehmen

address-too-long = Die Adresse hat { $lines } Zeilen, und das Adressfeld hat Platz für { $most }
    .hint = Zwei kurze Zeilen verbinden oder ein Etikett oder einen bedruckten Umschlag nehmen

address-too-large = Diese Adresse ist zu groß für ihr Etikett oder ihren Umschlag: „{ $text }“
    .hint = Ein größeres Etikett oder einen größeren Umschlag wählen oder zwei Zeilen verbinden

# Envelopes, labels, the ruler sheet
envelopes-file-name = Umschläge
labels-file-name = Etiketten
no-addresses = Keiner dieser Briefe hat eine Adresse; auf Umschläge oder Etiketten ist nichts zu drucken
    .hint = Die Adressen eintragen oder andere Briefe wählen
print-failed = Die Datei lässt sich nicht erstellen
    .detail = { $reason }
ruler-title = Messblatt
ruler-step-1 = Drucken Sie dieses Blatt auf leeres Papier, einseitig, mit 100 Prozent („Tatsächliche Größe“), aus dem Fach, das Sie für Briefe nehmen
ruler-step-2 = Messen Sie vom linken Rand des Papiers bis zur Null des Lineals links: 10 mm ist richtig. Tun Sie dasselbe an den anderen drei Rändern und schreiben Sie die vier Zahlen auf.
ruler-step-3 = Messen Sie die beiden langen Lineale: Jedes ist 100 mm lang, wenn der Drucker den Maßstab einhält
ruler-step-4 = Wenn eine Zahl um mehr als 2 mm abweicht, suchen Sie zuerst in den Druckereinstellungen nach „An Seite anpassen“ und schalten Sie es aus
ruler-left = linker Rand
ruler-top = oberer Rand
ruler-right = rechter Rand
ruler-bottom = unterer Rand
ruler-written = Das Messblatt ist nach { $file } geschrieben
unknown-labels = Es gibt keinen Etikettenbogen namens { $id }
    .hint = Die Etikettenbögen sind: { $known }
