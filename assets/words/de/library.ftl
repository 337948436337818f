# The library, and how things are kept.

command-desk = Zurück zu den Briefen
    .tooltip = Den Fall und seine Briefe zeigen
command-library = Bibliothek
    .tooltip = Jeden Fall finden, der hier geöffnet wurde
command-send-case = Den Fall für jemand anderen speichern…
    .tooltip = Eine kleine Datei mit dem Fall, allein oder mit Ihren Worten; nie, wer Sie sind
command-versions = Frühere Fassungen…
    .tooltip = Ansehen, was Sie früher geschrieben haben, und es zurückholen
command-your-data = Ihre Daten…
    .tooltip = Wo das Programm aufbewahrt, was Sie eintragen
command-forget = Meine Daten löschen…
    .tooltip = Alles löschen, was dieses Programm über Sie aufbewahrt
room-back = Zurück zu den Briefen

library-search = Nach Titel, Person, Land oder Nummer suchen
library-count = { $count ->
        [one] 1 Fall
       *[other] { $count } Fälle
    }
library-reading = { $count } Fälle, weitere werden gelesen…
library-put-away = Weggelegte Fälle zeigen
library-recent = Zuletzt geöffnet
library-open-recent = Wieder öffnen: { $title }
library-empty = Noch wurde kein Fall geöffnet
    .help = Ziehen Sie Fallblätter auf dieses Fenster, gern mehrere auf einmal
library-nothing-put-away = Nichts ist weggelegt
    .help = „Weglegen“ nimmt einen Fall aus der Liste und behält alles darin
library-nothing-found = So heißt kein Fall
    .help = Versuchen Sie weniger Wörter oder sehen Sie unter den weggelegten Fällen nach
library-put-this-away = Weglegen
    .named = Weglegen: { $title }
library-bring-back = Zurückholen
    .named = Zurückholen: { $title }
library-remove = Entfernen…
    .named = Endgültig entfernen: { $title }
badge-closed = abgeschlossen
badge-passed = { $date } · vorbei
badge-today = Frist heute
badge-near = { $date } · noch { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }
badge-far = { $date } · noch { $days } Tage
case-gone = Dieser Fall ist nicht mehr in der Bibliothek
    .hint = Jemand hat ihn entfernt; öffnen Sie sein Blatt noch einmal
copy-of = { $title } (meine Kopie)

taken-running = Noch { $left ->
        [one] 1 Blatt wird
       *[other] { $left } Blätter werden
    } gelesen…
taken-done = { $count ->
        [one] 1 Blatt wurde gelesen
       *[other] { $count } Blätter wurden gelesen
    }
taken-read = { $file } · { $count ->
        [0] gelesen
        [one] gelesen, 1 Punkt zu prüfen
       *[other] gelesen, { $count } Punkte zu prüfen
    }
taken-known = { $file } · war schon in der Bibliothek
taken-failed = { $file } · nicht gelesen

# Giving a case to somebody else
send-title = Den Fall für jemand anderen speichern
send-body = Wer Sie sind, geht nie mit, und auch nicht, was Sie abgeschickt haben.
send-case-only = Nur der Fall
    .help = Was das Blatt sagt, mit Ihren Berichtigungen
send-with-words = Der Fall mit meinen Worten und Entscheidungen
    .help = Auch Ihre Texte, Häkchen und Botschaften, damit jemand anderes dort weitermachen kann
browse-file-title = Eine Datei oder einen Ordner wählen
file-written = Gespeichert als { $file }
words-came-title = Dieser Fall kam mit den Worten von jemandem
words-came-body = Sie haben in diesem Fall selbst geschrieben. Welche Worte sollen auf den Briefen stehen?
words-came-keep = Meine behalten
    .help = Die mitgekommenen Worte bleiben in ihrer Datei
words-came-take = Die mitgekommenen nehmen
    .help = „Rückgängig“ bringt Ihre zurück, und sie bleiben unter den früheren Fassungen

# Earlier versions
versions-title = Frühere Fassungen
versions-body = Was am Ende der letzten zehn Sitzungen auf den Briefen dieses Falls stand.
versions-none = Von diesem Fall gibt es noch keine frühere Fassung. Eine wird jedes Mal aufbewahrt, wenn Sie das Programm neu starten und weiterschreiben.
versions-letter = Der Brief an { $name }, wie er war
versions-bring-back = Dies zurückholen
version-saved = { $date }, { $time }
version-undated = Ein früherer Tag
version-texts = { $count ->
        [0] keine eigenen Worte
        [one] 1 eigener Text
       *[other] { $count } eigene Texte
    }

# What is not safe
unsaved-title = Noch nicht gespeichert
unsaved-body = Ihr Text bleibt hier und wird gespeichert, sobald es geht. Schließen Sie das Fenster nicht.
unsafe-title = Ihr Text ist nicht gespeichert
unsafe-body = Wenn Sie jetzt weitermachen, geht verloren, was Sie seither getippt haben.
unsafe-stay = Hier bleiben
    .help = Das Programm versucht es alle paar Sekunden wieder
unsafe-leave = Meine letzten Änderungen aufgeben
    .help = Was vorher gespeichert war, bleibt, wie es war
conflict-title = Von einem anderen Fenster oder Programm geändert
conflict-body = Dieser Fall wurde anderswo geändert, während Sie darin schrieben. Von beidem ist nichts verloren: Sagen Sie, womit es weitergeht.
conflict-decide = Entscheiden…
conflict-copy = Meines als Kopie behalten
    .help = Ihres wird ein eigener Fall in der Bibliothek; das andere bleibt, wie es ist
conflict-theirs = Das andere nehmen
    .help = Ihres bleibt unter den früheren Fassungen
taken-over = Dieser Fall wurde in einem anderen Fenster geändert; hier steht, was er jetzt sagt

# A person's data
data-title = Ihre Daten
data-local = Was Sie eintragen und schreiben, liegt in diesem Ordner auf diesem Computer, nur für Sie lesbar.
data-portable = Was Sie eintragen und schreiben, liegt neben dem Programm und reist mit ihm.
data-mirrored = Dieser Ordner sieht aus wie einer, den { $service } auf andere Computer kopiert
    .help = Legen Sie neben dem Programm einen Ordner namens appeal-writer-data an, auf einem Datenträger, der nicht kopiert wird; er wird ab dem nächsten Start verwendet
forget-title = Meine Daten löschen?
forget-body = Alles, was dieses Programm über Sie aufbewahrt, wird endgültig gelöscht: wer Sie sind, Ihre Botschaften, alle Fälle mit Ihren Worten, deren frühere Fassungen, was abgeschickt wurde und was sich das Fenster merkt. Briefe, die Sie in eigene Ordner gespeichert haben, bleiben.
forget-confirm = Alles löschen
remove-title = Diesen Fall entfernen?
remove-body = „{ $title }“ und alles, was Sie darin geschrieben haben, auch frühere Fassungen, wird endgültig entfernt.
remove-confirm = Endgültig entfernen

# On the command line
library-added = { $file } ist in der Bibliothek
missions-read = { $count ->
        [0] Keine Botschaft wurde gelesen
        [one] 1 Botschaft wurde gelesen
       *[other] { $count } Botschaften wurden gelesen
    }
missions-written = Die Botschaften sind nach { $file } geschrieben
column-taken = { $column }: { $meaning } ({ $code })
column-unknown = In der Tabelle gibt es keine Spalte „{ $text }“
    .hint = Geben Sie die Überschrift so an, wie sie in der ersten Zeile der Tabelle steht
sent-noted = { $count ->
        [one] 1 Brief ist vermerkt
       *[other] { $count } Briefe sind vermerkt
    }, { $date }
