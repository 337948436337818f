# Who writes, what of them goes on the letters, ties to a country.

sender-profile = Afzender
sender-profile-name = { $who } ({ $kind })
sender-new = een nieuwe
sender-add = Nog een toevoegen…
sender-add-person = Een persoon
sender-add-group = Een groep
sender-add-school = Een school of klas
sender-remove = Verwijderen…
sender-remove-title = Deze afzender verwijderen?
sender-remove-body = { $who } wordt van deze computer verwijderd. Opgeslagen brieven blijven zoals ze zijn.
sender-remove-confirm = Verwijderen
sender-kind = Schrijft als
sender-kind-person = persoon
sender-kind-group = groep
sender-kind-school = school
sender-school-note = Wat een blad over geweld vertelt is dichtgeklapt totdat u het opent. De brieven zijn dezelfde.
sender-minor = Onder de achttien
case-privacy = In deze zaak
case-privacy-usual = Zoals altijd ({ $usual })
privacy-group-missing = Vul hierboven het adres van de groep in: daar gaan antwoorden heen.

missing-ties = eerst één vraag
ties-title = Eén vraag vóór de brieven
ties-question = Hebt u, of hebben mensen die u na staan, banden met dit land ({ $country }) of plannen om erheen te reizen?
ties-why = Uw antwoord wordt niet opgeschreven. Bij een ja, of als u het niet zeker weet, zegt niets op deze brieven wie u bent.
ties-no = Nee
ties-yes = Ja
ties-unsure = Niet zeker
ties-hidden = Deze brieven zeggen niets over u
    .help = Geen naam, geen adres, geen handtekening, ook niet in de bestanden; en naar de ambassade gaat er geen.
ties-change = Opnieuw antwoorden

section-violence = Bijzonderheden van het geweld

# The embassies and consulates
command-book = Ambassades en consulaten
    .tooltip = De bekende adressen bekijken, en aan anderen geven
book-intro = Wat één keer is ingevuld wordt in elke zaak van hetzelfde land aangeboden. Zoek een adres op voordat u erop vertrouwt.
book-search = Zoeken op land of adres
book-import = Importeren…
book-export = Opslaan als…
book-export-json = Een klein bestand voor andere vrijwilligers
book-export-csv = Een tabel (CSV), voor een rekenblad
book-export-vcf = Contacten (vCard), voor een adresboek
book-entry = { $of } in { $host }
book-empty = Er is nog geen ambassade bekend
    .help = Vul er een in bij een brief, of importeer een lijst die u hebt gekregen
book-nothing-found = Geen ambassade heet zo
    .help = Probeer de naam van een land
book-taken = { $count ->
        [0] In dat bestand stond niets nieuws
        [one] 1 ambassade is toegevoegd
       *[other] { $count } ambassades zijn toegevoegd
    }
book-remove = Verwijderen…
    .named = Verwijderen: { $mission }
book-remove-title = Deze ambassade verwijderen?
book-remove-body = { $address }
mission-confirmed = Bevestigd op { $date }
mission-unconfirmed = Nog niet bevestigd
mission-still-right = Klopt nog
    .named = Klopt nog: { $mission }
mission-add = Nog een ambassade of consulaat
mission-remove = Deze verwijderen
living-in = Ik woon in
browse-contacts-title = Een lijst van ambassades openen
import-title = Deze ambassades importeren?
import-mapping = Waarvoor elke kolom wordt gehouden. Verander het waar het fout is.
import-column = Kolom { $column }
import-found = { $count ->
        [0] Er is geen ambassade gevonden
        [one] 1 ambassade is gevonden
       *[other] { $count } ambassades zijn gevonden
    }
import-confirm = Importeren
column-left-out = weggelaten
column-of = van wie de ambassade is
column-in = land waar zij is
column-head = wie haar leidt
column-full-name = naam
column-given-name = voornaam
column-family-name = achternaam
column-title = titel
column-organisation = naam van de ambassade
column-address-line = een regel van het adres
column-formatted = het hele adres
column-street = straat
column-post-box = postbus
column-town = plaats
column-state = staat of provincie
column-postcode = postcode
column-country = land
column-fax = fax
column-email = e-mail
column-salutation = aanhef
column-confirmed = dag van bevestiging
column-number-type = soort nummer
column-number = nummer
contacts-unreadable = Uit { $path } was geen ambassade te lezen
    .hint = Exporteer de contacten nog eens, als CSV of vCard
    .detail = { $reason }
contacts-no-column = Uit { $path } was geen ambassade te lezen, want de eerste regel noemt geen kolom van een adres
    .hint = Geef de kolommen namen als organisation, street, city, postcode, country
contacts-too-large = { $path } is te groot voor een lijst van ambassades
    .hint = Exporteer alleen de contacten die ambassades zijn
