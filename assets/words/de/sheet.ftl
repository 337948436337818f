# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = Alle Vorschläge annehmen
    .tooltip = Den Fall ändern, wie jeder Befund es vorschlägt; „Rückgängig“ nimmt es zurück
accept-all-count = { $count ->
        [one] Den Vorschlag annehmen
       *[other] Alle { $count } Vorschläge annehmen
    }
regroup-split = Hier beginnt ein neuer Empfänger
regroup-join = Die Empfänger { $number } und { $next } sind einer
regroup-line-up = Diese Zeile gehört zum Empfänger { $number }
regroup-line-down = Diese Zeile gehört zum Empfänger { $number }
regroup-join-line = Mit der Zeile darunter verbinden
regroup-cut-line = Diese Zeile teilen…
regroup-to-copy = Empfänger { $number } bekommt nur eine Kopie
regroup-to-appeal = Empfänger { $number } bekommt den Appell
give-headline = Titel
give-summary = Was geschehen ist, in Kürze
give-address-above = Der Empfänger darüber
give-new-addressee = Ein neuer Empfänger

# What a damaged PDF says of itself
sheet-cut-off = Die Datei ist abgeschnitten; Seiten oder Adressen können fehlen
    .hint = Holen Sie das Blatt noch einmal und vergleichen Sie die letzte Seite
