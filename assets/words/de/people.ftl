# Who writes, what of them goes on the letters, ties to a country.

sender-profile = Absender
sender-profile-name = { $who } ({ $kind })
sender-new = ein neuer
sender-add = Weiteren hinzufügen…
sender-add-person = Eine Person
sender-add-group = Eine Gruppe
sender-add-school = Eine Schule oder Klasse
sender-remove = Entfernen…
sender-remove-title = Diesen Absender entfernen?
sender-remove-body = { $who } wird von diesem Computer entfernt. Gespeicherte Briefe bleiben, wie sie sind.
sender-remove-confirm = Entfernen
sender-kind = Schreibt als
sender-kind-person = Person
sender-kind-group = Gruppe
sender-kind-school = Schule
sender-school-note = Was ein Blatt über Gewalt sagt, ist zugeklappt, bis Sie es öffnen. Die Briefe sind dieselben.
sender-minor = Unter achtzehn
case-privacy = In diesem Fall
case-privacy-usual = Wie sonst ({ $usual })
privacy-group-missing = Tragen Sie oben die Adresse der Gruppe ein: Dorthin gehen Antworten.

missing-ties = zuerst eine Frage
ties-title = Eine Frage vor den Briefen
ties-question = Haben Sie oder Menschen, die Ihnen nahestehen, Verbindungen zu diesem Land ({ $country }) oder Reisepläne dorthin?
ties-why = Ihre Antwort wird nicht aufgeschrieben. Bei einem Ja, oder wenn Sie nicht sicher sind, steht auf diesen Briefen nichts darüber, wer Sie sind.
ties-no = Nein
ties-yes = Ja
ties-unsure = Nicht sicher
ties-hidden = Diese Briefe sagen nichts über Sie
    .help = Kein Name, keine Adresse, keine Unterschrift, auch nicht in den Dateien; und an die Botschaft geht keiner.
ties-change = Noch einmal antworten

section-violence = Einzelheiten der Gewalt

# The embassies and consulates
command-book = Botschaften und Konsulate
    .tooltip = Die bekannten Adressen ansehen und an andere weitergeben
book-intro = Was einmal eingetragen wurde, wird in jedem Fall desselben Landes angeboten. Schlagen Sie eine Adresse nach, bevor Sie sich darauf verlassen.
book-search = Nach Land oder Adresse suchen
book-import = Importieren…
book-export = Speichern als…
book-export-json = Eine kleine Datei für andere Freiwillige
book-export-csv = Eine Tabelle (CSV) für eine Tabellenkalkulation
book-export-vcf = Kontakte (vCard) für ein Adressbuch
book-entry = { $of } in { $host }
book-empty = Noch ist keine Botschaft bekannt
    .help = Tragen Sie eine bei einem Brief ein oder importieren Sie eine Liste, die Sie bekommen haben
book-nothing-found = So heißt keine Botschaft
    .help = Versuchen Sie den Namen eines Landes
book-taken = { $count ->
        [0] In dieser Datei war nichts Neues
        [one] 1 Botschaft wurde hinzugefügt
       *[other] { $count } Botschaften wurden hinzugefügt
    }
book-remove = Entfernen…
    .named = Entfernen: { $mission }
book-remove-title = Diese Botschaft entfernen?
book-remove-body = { $address }
mission-confirmed = Bestätigt am { $date }
mission-unconfirmed = Noch nicht bestätigt
mission-still-right = Stimmt noch
    .named = Stimmt noch: { $mission }
mission-add = Noch eine Botschaft oder ein Konsulat
mission-remove = Diese entfernen
living-in = Ich lebe in
browse-contacts-title = Eine Liste von Botschaften öffnen
import-title = Diese Botschaften importieren?
import-mapping = Wofür jede Spalte gehalten wird. Ändern Sie es, wo es falsch ist.
import-column = Spalte { $column }
import-found = { $count ->
        [0] Keine Botschaft wurde gefunden
        [one] 1 Botschaft wurde gefunden
       *[other] { $count } Botschaften wurden gefunden
    }
import-confirm = Importieren
column-left-out = weggelassen
column-of = wessen Botschaft es ist
column-in = Land, in dem sie ist
column-head = wer sie leitet
column-full-name = Name
column-given-name = Vorname
column-family-name = Familienname
column-title = Titel
column-organisation = Name der Botschaft
column-address-line = eine Zeile der Adresse
column-formatted = die ganze Adresse
column-street = Straße
column-post-box = Postfach
column-town = Ort
column-state = Bundesland oder Provinz
column-postcode = Postleitzahl
column-country = Land
column-fax = Fax
column-email = E-Mail
column-salutation = Anrede
column-confirmed = Tag der Bestätigung
column-number-type = Art der Nummer
column-number = Nummer
contacts-unreadable = Aus { $path } ließ sich keine Botschaft lesen
    .hint = Exportieren Sie die Kontakte noch einmal, als CSV oder vCard
    .detail = { $reason }
contacts-no-column = Aus { $path } ließ sich keine Botschaft lesen, denn die erste Zeile nennt keine Spalte einer Adresse
    .hint = Geben Sie den Spalten Namen wie organisation, street, city, postcode, country
contacts-too-large = { $path } ist zu groß für eine Liste von Botschaften
    .hint = Exportieren Sie nur die Kontakte, die Botschaften sind
