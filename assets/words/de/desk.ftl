# Der Schreibtisch: Adressen, schon gespeicherte Briefe, Erledigtes.

desk-address-lines = Adresse, Zeile für Zeile
desk-printed-as = Auf dem Brief steht:
desk-name-hint = Botschafter, Botschaft
desk-street-hint = Straße und Hausnummer
desk-town-hint = Postleitzahl und Ort
desk-new-addressee = Neuer Empfänger
desk-ask-save-title = Diese Briefe trotzdem speichern?
desk-save-all-the-same = Trotzdem speichern
desk-minor-note = Unter achtzehn Jahren steht nur Ihr Vorname auf dem Brief, dazu die Adresse einer Gruppe oder Schule: Tragen Sie unten deren Namen und Adresse ein, denn dorthin gehen die Antworten.
desk-saved-title = Einige dieser Briefe sind schon da
desk-saved-body = { $count ->
    [one] 1 Datei in diesem Ordner würde sich ändern. Noch ist nichts geschrieben.
   *[other] { $count } Dateien in diesem Ordner würden sich ändern. Noch ist nichts geschrieben.
}
desk-saved-replace = Die alten ersetzen
    .help = Jede alte Datei bleibt, bis die neue vollständig ist.
desk-saved-both = Beide behalten
    .help = Die neuen Dateien bekommen eine Nummer am Ende ihres Namens.
evening-ties-question = { $guest } – { $country }: Haben Sie oder Menschen, die Ihnen nahestehen, Verbindungen oder Reisepläne dorthin?
evening-ties-asked = { $asked } von { $of } gefragt
evening-ties-again = Noch einmal fragen
guests-not-asked = Nicht alle auf der Liste wurden nach Verbindungen zu den Ländern gefragt, an die sie schreiben
    .hint = Fragen Sie jede Person; mit „yes“ oder „unsure“ in einer Spalte „ties“ sagt nichts auf ihren Briefen, wer geschrieben hat
