# The five steps, the first hints, and the window's own words and size.

menu-steps = Wechseln zu
menu-language = Sprache

command-step-case = Fall
    .tooltip = Zum Fall gehen: was geschehen ist, worum gebeten wird, was zu prüfen ist
command-step-you = Sie
    .tooltip = Zu Ihrem Namen und Ihrer Adresse gehen
command-step-addressees = Empfänger
    .tooltip = Zu den Personen und Botschaften gehen, an die Briefe gehen
command-step-letters = Briefe
    .tooltip = Zum Brief auf dem Tisch gehen
command-step-print = Drucken
    .tooltip = Zum Drucken und Speichern gehen
command-next-step = Nächster Schritt
    .tooltip = Zum nächsten der fünf Schritte gehen
command-previous-step = Schritt davor
    .tooltip = Zum vorigen Schritt zurückgehen
command-speak-system = Wie das System
    .tooltip = Die Sprache Ihres Desktops sprechen
command-speak = Sprache
    .tooltip = Diese Sprache sprechen: Menüs, Schaltflächen und Meldungen. Die Briefe behalten ihre.
command-larger-text = Größere Schrift
    .tooltip = Alles im Fenster größer machen
command-smaller-text = Kleinere Schrift
    .tooltip = Alles im Fenster kleiner machen
command-usual-text = Übliche Schriftgröße
    .tooltip = Das Fenster so groß zeigen, wie der Desktop es vorschlägt

# The bar of the steps. { $state } is one of the states below.
step-case = Fall
step-you = Sie
step-addressees = Empfänger
step-letters = Briefe
step-print = Drucken
step-spoken = Schritt { $place } von 5: { $name }, { $state }
step-region = Hier beginnt: { $name }
step-done = erledigt
step-case-none = ein Blatt öffnen
step-case-findings = { $count } zu prüfen
step-you-missing = Ihr Name fehlt
step-addressees-none = noch niemand
step-addressees-findings = { $count ->
        [one] 1 Adresse zu prüfen
       *[other] { $count } Adressen zu prüfen
    }
step-addressees-blank = { $count ->
        [one] 1 auszufüllen
       *[other] { $count } auszufüllen
    }
step-letters-none = keiner fertig
step-letters-ready = { $count } fertig
step-print-waiting = noch nicht
step-print-ready = bereit
step-print-running = in Arbeit
step-print-done = { $count ->
        [one] 1 Brief erstellt
       *[other] { $count } Briefe erstellt
    }

# Hints of the first days
hint-place = Tipp { $place } von 3
hint-you = Beginnen Sie mit Ihrem Namen. Er steht unter jedem Brief und bleibt auf diesem Computer.
hint-write = Klicken Sie in den Brief und tippen Sie. Was Sie schreiben, steht in allen Briefen, außer Sie wählen „Nur dieser Brief“.
hint-sheet = Dies ist ein Übungsfall. Wenn Sie ein eigenes Fallblatt haben, ziehen Sie es auf dieses Fenster.
hint-read = Verstanden

# The bottom line
status-reading = Das Blatt wird gelesen…
