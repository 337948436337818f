# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = Die Datei { $path } ist nicht zu verstehen (Zeile { $line }); was sie beschreibt, wird nicht angeboten
    .hint = Vergleichen Sie sie mit den Schemas in assets/schema oder beginnen Sie mit der Kopie einer mitgelieferten Datei
    .detail = { $reason }

own-paper-faulty = Auf das Papier aus { $path } lässt sich nichts drucken ({ $fault }); es wird nicht angeboten
    .hint = Längen sind Millimeter; die Schemas in assets/schema sagen, was jedes Feld bedeutet

own-paper-field = Die Datei { $path } hat ein Feld { $field }, das hier nichts bedeutet; es bleibt unbenutzt
    .hint = Die Schemas in assets/schema sagen, welche Felder es gibt

address-hidden = Das Fenster des Umschlags „{ $envelope }“ kann bis zu { $millimetres } mm der Adresse verdecken: „{ $text }“
    .hint = Die Druckeinstellungen zeichnen den Brief in seinem Umschlag und bieten an, was hilft; auf der Befehlszeile tut es appeal-writer fit

window-shows-more = Das Fenster des Umschlags „{ $envelope }“ zeigt mehr als die Adresse: „{ $text }“
    .hint = Die Druckeinstellungen zeichnen den Brief in seinem Umschlag und bieten an, was hilft; auf der Befehlszeile tut es appeal-writer fit

sheet-not-in-envelope = Das gefaltete Blatt passt nicht in den Umschlag „{ $envelope }“
    .hint = Die Druckeinstellungen zeichnen den Brief in seinem Umschlag und bieten an, was hilft; auf der Befehlszeile tut es appeal-writer fit

list-window = Fenster { $width } × { $height } mm
