# What the command line says.

label-error = Fehler
label-warning = Warnung
label-note = Hinweis
label-hint = Tipp
label-detail = Grund

more-of-this-kind = … und { $count } weitere dieser Art

# What was done
letter-written = { $file }
letter-unchanged = { $file } (unverändert)
letter-skipped = { $file } (gelassen, wie es war)
letter-failed = { $file } (nicht geschrieben)
letter-not-reached = { $file } (nicht erreicht)
export-summary = { $written ->
        [0] Kein Brief wurde
        [one] 1 Brief ist
       *[other] { $written } Briefe sind
    } nach { $folder } geschrieben{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } unverändert
    }{ $skipped ->
        [0] {""}
       *[other] , { $skipped } gelassen, wie sie waren
    }{ $failed ->
        [0] {""}
       *[other] , { $failed } misslungen
    }
case-written = Der Fall ist nach { $file } geschrieben
page-written = Seite { $page } von { $pages } ist nach { $file } geschrieben

fixes-proposed = Die Adressen werden gedruckt, wie sie dastehen, denn kein Vorschlag wurde angenommen
    .hint = Alle hier vorgeschlagenen Änderungen mit --accept-fixes vornehmen oder die Falldatei berichtigen

# What was asked for and cannot be
unknown-only = Der Fall hat keinen Empfänger mit der Kennung { $id }; nichts wird geschrieben
    .hint = Die Kennungen sind: { $known }
unknown-stationery = Es gibt kein Brieflayout namens { $id }; nichts wird geschrieben
    .hint = Die Layouts sind: { $known }
unknown-letter = Es gibt keinen Brief { $number }: Der Fall hat { $count ->
        [0] niemanden, dem zu schreiben wäre
        [one] 1 Brief
       *[other] { $count } Briefe
    }
    .hint = Zählen Sie ab 1, in der Reihenfolge, in der export sie schreibt
unknown-page = Es gibt keine Seite { $number }: Der Brief hat { $count ->
        [one] 1 Seite
       *[other] { $count } Seiten
    }
unknown-envelope = Es gibt keinen Umschlag namens { $id }
    .hint = Die Umschläge sind: { $known }
sender-file-broken = Die Absenderdatei { $path } ist in Zeile { $line } nicht zu verstehen; nichts wird geschrieben
    .hint = Wie sie aussieht, zeigt: appeal-writer export --help
    .detail = { $reason }
missions-file-broken = Die Botschaftendatei { $path } ist in Zeile { $line } nicht zu verstehen; nichts wird geschrieben
    .hint = Wie sie aussieht, zeigt: appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } hat ein Feld { $field }, das hier nichts bedeutet; es bleibt unbenutzt
    .hint = Welche Felder es gibt, zeigt: appeal-writer export --help
sender-country-unknown = Das Land { $text } des Absenders ist nicht bekannt; die Briefe haben deshalb das internationale Layout
    .hint = Es so schreiben, wie es auf Englisch geschrieben wird, oder als ISO-Kürzel, etwa GB
sheet-would-be-overwritten = Der Fall würde über das Blatt { $path } selbst geschrieben; nichts wird geschrieben
    .hint = Einen anderen Namen für --out wählen
output-failed = Das Ergebnis ließ sich nicht anzeigen
    .detail = { $reason }
no-display = Das Fenster kann hier nicht aufgehen, denn es gibt keinen Bildschirm, den es nutzen kann
    .hint = Briefe lassen sich auch ohne erstellen: appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = Außerdem bemerkt
explain-unused = Von keinem Feld verwendet
explain-proposal = Stattdessen vorgeschlagen: { $text }

# fit
fit-shows = Die Adresse ist im Fenster zu sehen, wohin das Blatt auch rutscht
fit-no-window = Der Umschlag hat kein Fenster: Drucken oder schreiben Sie die Adresse darauf
fit-does-not-go-in = Das gefaltete Blatt passt nicht in diesen Umschlag
fit-hidden = Das Fenster verdeckt bis zu { $millimetres } mm von „{ $line }“
fit-intruding = Das Fenster zeigt mehr als die Adresse: „{ $line }“
fit-offer-tighter = Was hilft: die Zeilen der Adresse enger setzen
fit-offer-smaller = Was hilft: die Adresse in { $size } Punkt setzen
fit-offer-join = Was hilft: zwei Zeilen der Adresse in eine setzen
fit-offer-envelope = Was hilft: den Umschlag { $id } nehmen
fit-offer-label = Was hilft: ein Etikett auf den Umschlag kleben
fit-offer-printed = Was hilft: die Adresse auf den Umschlag drucken
