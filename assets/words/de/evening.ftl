# An evening: many writers, several cases.

guest-without-name = Zeile { $line } der Liste wurde weggelassen, denn ihr fehlt ein Name
    .hint = Jeder Brief braucht jemanden, der ihn unterschreibt
guest-privacy-unknown = Zeile { $line } der Liste nennt für die Privatsphäre „{ $words }“, und das ist nicht bekannt: Auf den Briefen dieser Person sagt nichts, wer schreibt
    .hint = Schreiben Sie full, town, initials, first-name-age, care-of oder none
guest-column-unread = Die Spalte „{ $words }“ der Liste wird nicht gelesen: Was darin steht, ändert keinen Brief
    .hint = Spalten heißen Name, Ort, Satz, Datenschutz, Fälle und Bindungen
guest-cases-unclear = Zeile { $line } der Liste wählt die Fälle „{ $words }“, und nicht alles davon ließ sich lesen: Diese Person schreibt nur für die Zahlen darin
    .hint = Schreiben Sie Zahlen wie 1 3 oder 1-3; leer lassen heißt: alle Fälle
guest-case-beyond = { $guest } hat den Fall { $number } gewählt, aber der Abend hat { $count } Fälle
    .hint = Berichtigen Sie die Zahl in der Liste, oder nehmen Sie den Fall dazu
evening-case-unread = Es wurden keine Briefe erstellt, denn der Fall „{ $case }“ ließ sich nicht lesen
    .hint = Öffnen Sie ihn in der Bibliothek, um zu sehen, was nicht stimmt, oder nehmen Sie seinen Haken weg
    .detail = { $reason }
evening-case-gone = Es wurden keine Briefe erstellt, denn der Fall „{ $case }“ ist nicht mehr in der Bibliothek
    .hint = Nehmen Sie seinen Haken weg
guests-unreadable = Die Liste der Schreibenden { $path } ließ sich nicht lesen
    .hint = Speichern Sie sie als CSV in UTF-8, mit einer ersten Zeile: name, town, sentence
    .detail = { $reason }
guests-no-name = Die Liste der Schreibenden { $path } ließ sich nicht lesen, denn in der ersten Zeile fehlt die Spalte „name“
    .hint = Geben Sie ihr eine erste Zeile wie: name, town, sentence
evening-progress = { $guest } ({ $done } von { $of })
evening-summary = { $written ->
        [0] Kein Brief ist
        [one] 1 Brief ist
       *[other] { $written } Briefe sind
    } für { $guests ->
        [one] 1 Schreibenden
       *[other] { $guests } Schreibende
    } nach { $folder } geschrieben{ $missing ->
        [0] {""}
       *[other] , { $missing } misslungen
    }

# In the window
command-evening = Ein Briefabend
    .tooltip = Viele schreiben in mehreren Fällen: für jeden ein Stapel Briefe
evening-intro = Viele schreiben in mehreren Fällen. Jeder bekommt einen Ordner mit seinen Briefen. Die Namen werden nirgends aufbewahrt außer in diesen Briefen.
evening-guests = Wer schreibt
    .help = Einer je Zeile: Name; Ort; ein eigener Satz. Oder eine Tabelle mit diesen Spalten.
    .example = Anna Feld; Kassel; Ich unterrichte Kinder, die nach Ihnen fragen.
evening-choose-list = Eine Liste öffnen…
evening-guest-count = { $count ->
        [one] 1 schreibt
       *[other] { $count } schreiben
    }
evening-cases = Für wen
    .help = Haken Sie die Fälle an. Um einen zu finden, suchen Sie zuerst in der Bibliothek.
evening-start = Die Briefe erstellen…
evening-case = „{ $title }“: { $reason }
    .hint = Fragen Sie dort, woher der Fall kam, bevor jemand diese Briefe abschickt
evening-cases-title = Trotzdem Briefe für diese Fälle machen?
evening-cases-confirm = Trotzdem machen
evening-wipe = Den Abend löschen…
evening-running = { $done } von { $of } Briefen · { $guest }
evening-done = { $count ->
        [one] 1 Brief ist erstellt
       *[other] { $count } Briefe sind erstellt
    }
evening-done-partly = { $count } Briefe sind erstellt, { $missing } nicht
evening-pause = Pause
evening-go-on = Weiter
evening-stop = Anhalten
evening-wipe-title = Diesen Abend löschen?
evening-wipe-body = Die Namen und Sätze verschwinden, und die Briefe, die an diesem Abend gespeichert wurden, werden aus ihren Ordnern entfernt. Drucken Sie sie vorher.
evening-wipe-confirm = Löschen
browse-guests-title = Eine Liste von Schreibenden öffnen
