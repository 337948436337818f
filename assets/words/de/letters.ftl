# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = Jedes Zeichen lässt sich drucken
    .failed = „{ $text }“ lässt sich nicht drucken
    .reason = Keine Schrift hier hat dieses Zeichen; wenn Sie es übergehen, fehlt es im Brief

# The command line
work-file-broken = Die Arbeitsdatei { $path } ist in Zeile { $line } nicht zu verstehen; nichts wird geschrieben
    .hint = Geben Sie die Datei an, die das Fenster neben dem Fall aufbewahrt
    .detail = { $reason }
work-file-newer = Die Arbeitsdatei { $path } wurde von einer neueren Version dieses Programms gespeichert (Format { $found }; diese Version liest { $known })
    .hint = Das Programm aktualisieren
work-of-another-case = Die Arbeit in { $path } galt einem anderen Fall und passt vielleicht nicht zu diesem
    .hint = Geben Sie den Fall an, dem sie galt
export-text-summary = { $count ->
        [one] 1 Brief
       *[other] { $count } Briefe
    } als Text nach { $folder } geschrieben

# Commands
command-next-wording = Nächste Formulierung
    .tooltip = Einen anderen der vorgeschlagenen Sätze in den gewählten Absatz setzen
command-previous-wording = Vorige Formulierung
    .tooltip = Den vorgeschlagenen Satz davor in den gewählten Absatz setzen
command-proposed-text = Zurück zum vorgeschlagenen Text
    .tooltip = Die eigenen Worte im gewählten Absatz aufgeben und den vorgeschlagenen Text wieder haben
command-use-in-all = Diesen Text in allen Briefen verwenden
    .tooltip = Was in diesem Absatz steht, steht in jedem Brief, was auch immer die anderen dort hatten
command-use-common = Hier den gemeinsamen Text verwenden
    .tooltip = Aufgeben, was nur dieser Brief in diesem Absatz hat
command-add-paragraph = Einen eigenen Absatz hinzufügen
    .tooltip = Auf der Seite einen leeren Absatz beginnen, vor der Bitte um Antwort
command-add-appeal = Jemanden hinzufügen, dem zu schreiben ist
    .tooltip = Ein weiterer Empfänger mit leerer Adresse
command-add-copy = Jemanden hinzufügen, der eine Kopie bekommt
    .tooltip = Noch jemand, der informiert wird, mit leerer Adresse
command-duplicate = Diesen Empfänger duplizieren
    .tooltip = Dieselbe Adresse und dieselben Worte noch einmal, für jemanden im selben Amt
command-remove = Diesen Empfänger entfernen
    .tooltip = Diesen Empfänger aus dem Fall nehmen; „Rückgängig“ bringt ihn zurück
command-move-up = Diesen Empfänger nach oben
    .tooltip = Briefe werden in der Reihenfolge der Liste gedruckt
command-move-down = Diesen Empfänger nach unten
    .tooltip = Briefe werden in der Reihenfolge der Liste gedruckt
command-copy-text = Den Text dieses Briefs kopieren
    .tooltip = Den ganzen Brief in die Zwischenablage legen, für eine E-Mail oder ein Textprogramm
command-save-text = Als Text speichern…
    .tooltip = Jeden angehakten Brief als Textdatei speichern, für Fax und E-Mail
command-edit-case = Den Fall berichtigen
    .tooltip = Alles, was aus dem Blatt gelesen wurde, in Felder verwandeln, oder zurück
command-show-timings = Zeigen, wie lange ein Tastendruck dauert
    .tooltip = Zeigen, wie lange die letzte Änderung brauchte, bis sie auf der Seite stand

text-copied = Der Text des Briefs ist kopiert

# Wordings
wording-place = { $place } von { $of }
wording-differs = { $count ->
        [one] 1 Brief hat eigenen
       *[other] { $count } Briefe haben eigenen
    }
wording-previous-beside = { $part }: die Formulierung davor
wording-next-beside = { $part }: die nächste Formulierung
wording-back-beside = { $part }: zurück zum vorgeschlagenen Text
part-demand-sentence = Forderung { $number }
page-text = Text von Seite { $page }
timings = gesetzt { $set } · geprüft { $checked } · gezeichnet { $drawn } · zusammen { $all } ms

# Checks
check-overrule = In diesem Brief ist es nicht wichtig
check-matters = Es ist wieder wichtig
check-overruled = { $check }; in diesem Brief übergangen

# Languages
language-of-letter = Sprache des Briefs
language-for-all = Für alle Briefe
language-only-this = Nur dieser Brief
language-asked-for = erbeten, zu übersetzen
language-to-translate = zu übersetzen
language-no-phrases = zu übersetzen, ohne Mustersätze
language-waits = Diesen Briefen fehlt noch { $demands ->
        [one] 1 Forderung
       *[other] { $demands } Forderungen
    } auf { $language }
language-lacks = Einige Namen oder Ämter sind auf { $language } noch nicht bekannt
translation-fill-in = Auf { $language } ausfüllen
translation-open = Die Übersetzung ansehen…
translation-title = Der Fall auf { $language }
translation-ready = Die Forderungen sind da: Briefe werden auf { $language } geschrieben
translation-waits = { $count ->
        [one] 1 Forderung fehlt
       *[other] { $count } Forderungen fehlen
    }; bis dahin bleiben die Briefe in der Sprache des Blatts
translation-no-source = Hier sagt das Blatt nichts
translation-section-subject = Betreff
translation-section-people = Personen
translation-section-addressees = Empfänger

# The case by hand
case-edit = Bearbeiten
case-edit-done = Fertig
case-fields-intro = Was Sie hier berichtigen, kommt in jeden Absatz, den Sie nicht selbst geschrieben haben.
changed-by-hand = von Hand geändert
show-lines-of = Die Zeilen zeigen von: { $field }
leave-out = Weglassen: { $field }
move-field-up = Nach oben: { $field }
move-field-down = Nach unten: { $field }
section-people = Personen
section-closed = Das Ende des Falls
add-demand = Eine Forderung hinzufügen
add-fact = Einen Absatz hinzufügen
add-note = Einen Hinweis hinzufügen
add-background = Einen Absatz hinzufügen
add-person = Eine Person hinzufügen
deadline-day = Letzter Tag
date-not-read = Schreiben Sie Tag, Monat und Jahr: { $date }
close-case-intro = Schließen Sie den Fall ab, wenn nichts mehr zu schreiben ist. Vor dem Drucken seiner Briefe wird dann gefragt.
close-case = Diesen Fall abschließen
open-case-again = Den Fall wieder öffnen
closed-day = Abgeschlossen am
closed-outcome = Was daraus wurde
post-by = Briefe bis zum { $date } abschicken
post-too-late = Für die Post allein zu spät: Nehmen Sie auch Fax oder E-Mail

# Addressees
entry-differs = hat eigene Worte
entry-duplicate = Duplizieren
entry-remove = Entfernen
entry-add-appeal = + Empfänger
entry-add-copy = + Kopie
field-office = Amt
field-country = Land
field-role = Bekommt
role-appeal = Den Appell
role-copy = Eine Kopie
envelope-title = Der Umschlag
envelope-spoken = Umschlag: { $text }
envelope-note = Wie er gedruckt wird, wenn Sie Umschläge drucken.
