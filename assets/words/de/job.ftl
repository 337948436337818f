# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
        [one] 1 Brief
       *[other] { $count } Briefe
    }

# Opening
open-newer-format = Die Datei wurde von einer neueren Version dieses Programms gespeichert (Fallformat { $found }; diese Version liest { $known }) und bleibt unverändert
    .hint = Das Programm aktualisieren oder um das Fallblatt selbst bitten
open-broken-case = Das ist ein gespeicherter Fall, aber in Zeile { $line } beschädigt oder abgeschnitten; es entstanden keine Briefe
    .hint = Noch einmal um die Datei bitten oder das Fallblatt öffnen, aus dem sie entstand
    .detail = { $reason }

open-no-case = Das ist JSON, aber kein Fall; es entstanden keine Briefe
    .hint = Eine Absenderdatei gehört hinter --sender, eine Botschaftendatei hinter --missions; öffnen Sie das Fallblatt oder einen gespeicherten Fall

# The deadline
deadline-passed = Die Frist endete am { $date }, { $unit ->
        [years] vor { $count } Jahren
        [months] vor { $count } Monaten
       *[days] { $days ->
            [one] gestern
           *[other] vor { $days } Tagen
        }
    }
    .hint = Bevor Sie diese Briefe abschicken, fragen Sie dort, woher der Fall kam, ob sie noch helfen
deadline-today = Heute läuft die Frist ab
    .hint = Die Post allein kommt zu spät: Nehmen Sie Fax oder E-Mail, wo der Fall sie nennt, und fragen Sie, bevor Sie später etwas abschicken
deadline-near = Die Frist endet am { $date }, in { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    }: Ein Brief ins Ausland kann länger brauchen
    .hint = Heute abschicken oder Fax oder E-Mail nehmen, wo der Fall sie nennt
case-closed = Dieser Fall ist{ $date ->
        [none] {""}
       *[other] {" "}seit dem { $date }
    } abgeschlossen: { $outcome }
    .hint = Diese Briefe nicht abschicken, ohne dort zu fragen, woher der Fall kam
case-practice = Dies ist ein Übungsfall,{ $date ->
        [none] {""}
       *[other] {" "}seit dem { $date }
    } abgeschlossen: { $outcome }
    .hint = Probieren Sie aus, was Sie möchten: Am Fuß der Briefe steht, dass sie nicht für die Post sind
case-stop = Das Blatt bittet um nichts Weiteres: Es ist nichts abzuschicken
    .hint = Wenn Sie trotzdem schreiben möchten, fragen Sie zuerst dort, woher das Blatt kam
no-recipients = Der Fall nennt niemanden, dem zu schreiben wäre; es gibt also keine Briefe
    .hint = Sehen Sie in den Adressteil des Blatts und fügen Sie die Empfänger von Hand hinzu
mission-wanted = Der Fall bittet auch um einen Brief an die Botschaft dieses Landes in Ihrem Land ({ $country }), und keine ist bekannt
    .hint = Die Adresse der Botschaft eintragen oder ihren Brief mit leeren Zeilen zum Ausfüllen drucken
mission-elsewhere = Eine Botschaft ({ $country }, Gastland: { $host }) bleibt weg, denn Sie schreiben aus einem anderen Land ({ $from })
    .hint = Wenn Sie dorthin schreiben möchten, ändern Sie das Land der Botschaft oder des Absenders

# Exporting
letter-crashed = Ein Fehler dieses Programms hat den Brief an { $recipient } verhindert
    .hint = Die anderen Briefe sind nicht betroffen; sagen Sie uns Bescheid, damit wir es beheben können
pdf-failed = Der Brief an { $recipient } ließ sich nicht als PDF schreiben
    .hint = Die anderen Briefe sind nicht betroffen; versuchen Sie es noch einmal und sagen Sie uns, wenn es so bleibt
    .detail = { $reason }
bundle-failed = Die Datei mit allen Briefen ließ sich nicht erstellen
    .hint = Die Briefe selbst sind nicht betroffen
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = Alle Briefe
cover-heading = Was in diesem Stapel ist
cover-scale = Diese Linie ist 100 mm lang. Wenn nicht, drucken Sie mit 100 Prozent, ohne „An Seite anpassen“.
cover-pages = { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    }
