# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = Druckeinstellungen…
    .tooltip = Umschläge, Papier und Schrift, Etiketten und wo begonnen wird
command-printer = Drucker…
    .tooltip = Wählen, wohin die Briefe gehen, und einen Drucker einstellen, der ein paar Millimeter daneben druckt

# The one question
print-question-title = Welche Umschläge nehmen Sie?
print-question-later = Sie werden nur einmal gefragt; in den Druckeinstellungen lässt es sich jederzeit ändern.
print-envelopes-plain = Umschläge ohne Fenster
print-envelopes-window = Fensterumschläge

# Settings
print-settings-title = Druckeinstellungen
print-section-envelopes = Umschläge
print-envelope = Umschlag
print-section-type = Papier und Schrift
print-layout = Brieflayout
print-layout-usual = { $layout } (nach Ihrem Land)
print-layout-by-country = Nach Ihrem Land
print-serif = Schrift mit Serifen
print-sans = Schrift ohne Serifen
print-size = Schriftgröße
print-big = Große Schrift
print-justified = Beide Ränder gerade
print-hyphenated = Wörter trennen
print-return-line = Ihre Adresse über der anderen
print-fold-marks = Falzmarken
print-practice-line = „Übungsbrief“ am Fuß
print-section-stack = Der Stapel
print-cover-sheet = Obenauf ein Blatt, das die Briefe aufzählt
print-begin-at = Ab Brief
no-letter-from = Es wird kein Brief gedruckt: Ab Brief { $number } ist keiner angehakt
    .hint = „Ab Brief“ in den Druckeinstellungen wieder auf 1 setzen oder einen Brief anhaken
print-goes-to = Briefe gehen an { $printer }
print-goes-to-viewer = Briefe werden im PDF-Programm gezeigt und dort gedruckt
print-section-addresses = Umschläge und Etiketten zum Drucken
print-envelopes = Umschläge
print-envelopes-now = Umschläge drucken
print-sender-on-flap = Ihre Adresse auf der Klappe
print-labels = Etiketten
print-labels-now = Etiketten drucken
print-label-start = Ab Etikett
sent-to-printer = An { $printer } gesendet als { $job }
exported-sent = { $count ->
        [one] 1 Brief ist an den Drucker gesendet
       *[other] { $count } Briefe sind an den Drucker gesendet
    }

print-done = Fertig

# The window envelope
fit-working = Es wird geprüft, wie die Briefe im Umschlag liegen…
fit-row-shows = die Adresse ist zu sehen, wohin das Blatt auch rutscht
fit-row-hidden = die Adresse ist nicht ganz zu sehen
fit-pushed-up = Nach oben links geschoben
fit-pushed-down = Nach unten rechts geschoben
fit-offers = Was hilft:
fit-do-join = Kurze Zeilen der Adresse verbinden
fit-do-envelope = Stattdessen { $envelope } nehmen
fit-do-label = Für diese Adresse ein Etikett drucken
fit-do-printed = Diese Adresse auf einen Umschlag drucken

# The printer
printer-title = Drucker
printer-goes-to = Briefe gehen an
printer-viewer = Das PDF-Programm
printer-name = Drucker
printer-name-hint = ein Name, unter dem seine Messwerte bleiben
printer-tray = Papierfach
printer-tray-usual = Die Wahl des Druckers
printer-viewer-note = Wählen Sie dort einseitig und „Tatsächliche Größe“ oder 100 Prozent.
printer-section-ruler = Wenn er ein paar Millimeter daneben druckt
printer-why = Ein Drucker, der Papier schief einzieht oder zu tief druckt, wird einmal eingestellt, für Briefe, Umschläge und Etiketten.
printer-ruler-now = Das Messblatt drucken
printer-needs-name = Nennen Sie den Drucker, dann lassen sich seine Messwerte aufbewahren.
printer-reading = { $edge }, mm
printer-keep-readings = Diese Messwerte verwenden
printer-forget-readings = Löschen
printer-kept-note = Die Seite auf dem Bildschirm und gespeicherte Dateien bleiben, wie sie sind; verschoben wird nur, was von hier gedruckt wird.
