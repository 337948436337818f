# The window.

# Dates
date = { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = Fall
menu-letters = Briefe
menu-print = Drucken
menu-view = Ansicht
menu-help = Hilfe

# Commands
command-choose-sheet = Öffnen…
    .tooltip = Ein Fallblatt oder einen gespeicherten Fall öffnen: PDF, Word oder Text
command-paste-sheet = Text eines Fallblatts einfügen
    .tooltip = Aus dem kopierten Text einen Fall machen
command-open-example = Übungsfall öffnen
    .tooltip = Das mitgelieferte Beispiel zum Ausprobieren auf den Tisch legen
command-print-letters = Briefe drucken
    .tooltip = Alle angehakten Briefe in ein PDF schreiben und druckfertig anzeigen
command-save-letters = Als PDF speichern…
    .tooltip = Für jeden angehakten Brief ein PDF in einen Ordner Ihrer Wahl speichern
command-stop-export = Anhalten
    .tooltip = Keine weiteren Briefe erstellen; die fertigen bleiben
command-show-folder = Ordner zeigen
    .tooltip = Zeigen, wohin die Briefe gespeichert wurden
command-show-sheet = Blatt und Felder
    .tooltip = Sehen, welche Zeile des Blatts wozu wurde und welche nirgends verwendet ist
command-undo = Rückgängig
    .tooltip = Die letzte Änderung zurücknehmen
command-redo = Wiederholen
    .tooltip = Die zurückgenommene Änderung wieder ausführen
command-next-letter = Nächster Brief
    .tooltip = Den nächsten Brief zeigen
command-previous-letter = Voriger Brief
    .tooltip = Den Brief davor zeigen
command-zoom-in = Größer
    .tooltip = Die Seite größer zeigen
command-zoom-out = Kleiner
    .tooltip = Die Seite kleiner zeigen
command-fit-width = Ganze Breite
    .tooltip = Die Seite so breit wie den Tisch zeigen
command-fit-page = Ganze Seite
    .tooltip = Die ganze Seite zeigen
command-actual-size = Papiergröße
    .tooltip = Die Seite so groß zeigen, wie sie auf dem Papier ist
command-look-system = Wie der Desktop
    .tooltip = Hell oder dunkel, wie der Desktop es ist
command-look-light = Hell
    .tooltip = Dunkle Tinte auf hellem Papier
command-look-dark = Dunkel
    .tooltip = Ein dunkler Tisch für den Abend
command-look-high-contrast = Hoher Kontrast
    .tooltip = Kräftige Farben auf Schwarz
command-find = Suchen oder etwas tun
    .tooltip = Jeden Befehl über ein Wort finden
command-help = So geht es
    .tooltip = Der Weg vom Fallblatt zu Briefen in der Post
command-quit = Beenden
    .tooltip = Das Fenster schließen; alles ist gespeichert

find-prompt = Suchen oder etwas tun…
find-nothing = So heißt nichts

# No case on the desk
no-case-title = Öffnen Sie Ihr Fallblatt
no-case-body = Ziehen Sie ein PDF, ein Word-Dokument oder einen Text auf dieses Fenster, oder fügen Sie den Text des Blatts ein. An alle, die darin stehen, entsteht sofort ein Brief.
no-letter-title = Kein Fall auf dem Tisch
no-letter-body = Öffnen Sie ein Fallblatt; hier erscheinen dann die Briefe, wie sie gedruckt werden.
no-recipient-title = Niemand, dem zu schreiben wäre
no-recipient-body = Das Blatt nennt keine Adresse. Lesen Sie seinen Text, und fügen Sie hinzu, an wen geschrieben werden soll.
blank-mission-title = Diesem Brief fehlt noch die Adresse
blank-mission-body = Tragen Sie die Botschaft ein: Name und Adresse genügen. Der Brief erscheint hier, während Sie tippen.

# The case
case-untitled = Ein Fall ohne Titel
practice-title = Übungsfall, abgeschlossen
practice-body = Am Fuß der Briefe steht, dass sie nicht für die Post sind. Probieren Sie aus, was Sie möchten.
closed-title = Dieser Fall wurde am { $date } abgeschlossen
deadline-unknown = Frist: { $text }
deadline-clock-passed = { $date } · die Frist ist vorbei
deadline-clock-today = Heute läuft die Frist ab
deadline-clock-near = { $date } · noch { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }
deadline-clock-far = { $date } · noch { $days } Tage
findings-title = { $count ->
        [one] 1 Punkt zu prüfen
       *[other] { $count } Punkte zu prüfen
    }
finding-proposes = Stattdessen: { $proposed }
finding-accept = Berichtigen
detail = Mehr dazu
section-summary = Was geschehen ist
section-facts = Der ganze Sachverhalt
section-demands = Wir bitten sie
no-demands-read = Im Blatt ließ sich keine Forderung erkennen
section-languages = Schreiben auf
section-notes = Hinweise für Sie
section-background = Weitere Informationen
section-model-letter = Der Musterbrief des Blatts

# The sheet beside its fields
sheet-title = Das Blatt und was daraus gelesen wurde
sheet-close = Zurück zu den Briefen
sheet-intro = Wählen Sie ein Feld, um seine Zeilen zu sehen, oder eine Zeile, um ihr Feld zu sehen. Bernsteinfarbene Zeilen sind nirgends verwendet.
give-title = Zuordnen…
give-line = Einem Feld zuordnen: { $line }
give-facts = Was geschehen ist
give-demands = Forderungen
give-background = Weitere Informationen
give-notes = Hinweise für Sie
sheet-field-title = Titel
sheet-field-case-number = Fallnummer
sheet-field-case-kind = Art
sheet-field-index = Index
sheet-field-country = Land
sheet-field-issued = Ausgegeben am
sheet-field-language = Sprache
sheet-field-people = Person { $number }
sheet-field-summary = Was geschehen ist, in Kürze
sheet-field-facts = Sachverhalt { $number }
sheet-field-languages = Sprachen
sheet-field-demands = Forderung { $number }
sheet-field-deadline = Frist
sheet-field-deadline-text = Frist, wie geschrieben
sheet-field-addressees = Empfänger { $number }
sheet-field-lines = Zeile { $number }
sheet-field-name = Name
sheet-field-family-name = Familienname
sheet-field-gender = Geschlecht
sheet-field-pronouns = Pronomen
sheet-field-age = Alter
sheet-field-about = Zur Person
sheet-field-office = Amt
sheet-field-role = Appell oder Kopie
sheet-field-fax = Fax
sheet-field-email = E-Mail
sheet-field-phone = Telefon
sheet-field-web = Web
sheet-field-salutation = Anrede
sheet-field-note = Anmerkung
sheet-field-missions-wanted = Auch an Botschaften ist zu schreiben
sheet-field-missions = Botschaft { $number }
sheet-field-background = Weitere Information { $number }
sheet-field-model-letter = Der Musterbrief des Blatts
sheet-field-notes = Hinweis für Sie { $number }
language-own = Ihre eigene Sprache
language-ar = Arabisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch
language-fr = Französisch
language-it = Italienisch
language-ja = Japanisch
language-nl = Niederländisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ru = Russisch
language-tr = Türkisch
language-uk = Ukrainisch
language-zh = Chinesisch
language-zh-Hans = Chinesisch
language-zh-Hant = Chinesisch (traditionell)

# The addressees
group-appeals = Appelle
group-copies = Kopien
group-missions = Botschaften in Ihrem Land
no-addressees = Das Blatt nennt niemanden, dem zu schreiben wäre
tick-letter = Den Brief an { $name } drucken
entry-findings = { $count ->
        [one] 1 Befund
       *[other] { $count } Befunde
    }
entry-blank = Adresse eintragen
mission-form-title = Botschaft in Ihrem Land: { $country }
mission-intro = Das überlässt das Blatt Ihnen. Es bleibt auf diesem Computer und wird wieder angeboten.
mission-known = Übernehmen, was Sie früher eingetragen haben: { $place }
mission-known-since = Übernehmen, was Sie früher eingetragen haben: { $place }, bestätigt am { $date }
addressee-form-title = Adresse
field-name = Name
field-address = Adresse { $number }
field-fax = Fax
field-email = E-Mail
field-head = Leitung
field-salutation = Anrede
head-ambassador = Botschafter oder Botschafterin
head-high-commissioner = Hochkommissar oder Hochkommissarin
head-charge = Geschäftsträger oder Geschäftsträgerin
head-consul = Konsul oder Konsulin
head-unknown = Ich weiß es nicht

# The sender
sender-title = Sie: { $who }
sender-ask = Wer schreibt? Namen eintragen
sender-unknown = noch niemand
sender-name = Ihr Name
sender-about = Wer Sie sind
sender-about-hint = Lehrerin in Kassel
sender-street = Straße und Nummer
sender-postcode = Postleitzahl
sender-town = Ort
sender-country = Land
sender-email = E-Mail
sender-privacy = Auf den Briefen
sender-age = Alter
sender-group = Gruppe oder Schule
sender-group-lines = Ihre Adresse
privacy-full = Name und Adresse
    .effect = Ihr Name, Straße, Ort und Land stehen auf dem Brief; eine Antwort kann Sie erreichen.
privacy-town = Name und Ort
    .effect = Ihr Name, Ort und Land stehen auf dem Brief, keine Straße.
privacy-initials = Initialen und Postleitzahl
    .effect = Ihre Initialen, Postleitzahl und Land stehen auf dem Brief, kein Name.
privacy-first-name-age = Vorname und Alter
    .effect = Ihr Vorname, Ihr Alter und Ihr Land stehen auf dem Brief.
privacy-care-of = Vorname, über eine Gruppe
    .effect = Ihr Vorname steht auf dem Brief, und die Adresse der Gruppe für die Antwort.
privacy-none = Nichts über mich
    .effect = Der Brief sagt nichts über Sie: kein Name, keine Adresse, keine Unterschrift.
sender-note = Bleibt auf diesem Computer. Es kommt auf Ihre Briefe und sonst nirgendwohin.

# The letter
letter-place = Brief { $place } von { $of }
page-label = Seite { $page } von { $of } des Briefs an { $name }
checks-more = und { $count } weitere
own-words-part = Worte von
own-words-choose = auf einen Absatz klicken…
own-words-add = Ihr eigener Satz
own-words-for-all = Für alle Briefe
own-words-only-this = Nur dieser Brief
own-words-close = Fertig
own-words-open = In einem Feld
own-words-back = Zurück zum vorgeschlagenen Text
own-words-field = Text von: { $part }
own-words-hint = Schreiben Sie hier; es steht sofort auf der Seite
origin-phrase = Ein vorgeschlagener Satz
origin-sheet = Die Worte des Blatts
origin-mixed = Die Worte des Blatts, eingeleitet von einem vorgeschlagenen Satz
origin-own = Ihre eigenen Worte
origin-sender = Aus Ihren Angaben
part-subject = Betreff
part-salutation = Anrede
part-greeting = Gruß
part-opening = Einleitung
part-facts = Sachverhalt { $number }
part-concern = Sorge { $number }
part-demands-lead-in = Vor den Forderungen
part-demand = Forderung { $number }
part-own-words = Ihre eigenen Worte { $number }
part-model-letter = Absatz { $number }
part-covering = Begleittext
part-request = Bitte um Antwort
part-closing = Schluss
part-closing-second = Zweite Schlusszeile

# The bottom line
status-nothing = Noch nichts zu drucken
status-ready = { $count ->
        [0] Kein Brief ist fertig
        [one] 1 Brief fertig
       *[other] { $count } Briefe fertig
    }
missing-sender = Sie haben noch nicht gesagt, wer schreibt
missing-missions = { $count ->
        [one] 1 braucht eine Adresse
       *[other] { $count } brauchen eine Adresse
    }
missing-findings = { $count ->
        [one] 1 Adresse zu prüfen
       *[other] { $count } Adressen zu prüfen
    }
missing-unticked = { $count } nicht angehakt

# Printing and saving
export-progress = { $done } von { $of } Briefen
exported-all = { $count ->
        [one] 1 Brief ist gespeichert
       *[other] { $count } Briefe sind gespeichert
    }
exported-print = { $count ->
        [one] 1 Brief ist bereit zum Drucken
       *[other] { $count } Briefe sind bereit zum Drucken
    }
exported-some = { $count ->
        [one] 1 Brief ist da, andere nicht
       *[other] { $count } Briefe sind da, andere nicht
    }
exported-nothing = Es entstand kein Brief
viewer-failed = Die Briefe sind fertig, aber es fand sich kein Programm, das sie anzeigt
    .hint = Öffnen Sie { $path } in Ihrem PDF-Programm
    .detail = { $reason }
ask-closed-title = Diese Briefe trotzdem drucken?
ask-closed-confirm = Trotzdem drucken
dialog-cancel = Jetzt nicht
dialog-close = Schließen
browse-open-title = Ein Fallblatt öffnen
browse-save-title = Die Briefe in einen Ordner speichern
browse-folder = Ordner
browse-up = Einen Ordner nach oben
browse-save-here = Hier speichern

# Help
help-title = Vom Fallblatt zu Briefen in der Post
help-open = 1. Öffnen Sie das Fallblatt oder ziehen Sie es auf das Fenster. Links sehen Sie, wie es verstanden wurde und was zu prüfen ist.
help-you = 2. Sagen Sie rechts, wer Sie sind. Das bleibt auf diesem Computer.
help-addressees = 3. Haken Sie an, an wen Briefe gehen. Tragen Sie die Botschaft in Ihrem Land ein, wenn das Blatt darum bittet.
help-letter = 4. Lesen Sie den Brief. Klicken Sie auf einen Absatz, um ihn in eigene Worte zu fassen.
help-print = 5. Drucken Sie die Briefe oder speichern Sie sie als PDF. Drucken Sie mit 100 Prozent, einseitig; unterschreiben Sie von Hand.
