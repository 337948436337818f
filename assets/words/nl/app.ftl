# The window.

# Dates
date = { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = Zaak
menu-letters = Brieven
menu-print = Afdrukken
menu-view = Beeld
menu-help = Hulp

# Commands
command-choose-sheet = Openen…
    .tooltip = Een zaakblad of een bewaarde zaak openen: PDF, Word of tekst
command-paste-sheet = Tekst van een blad plakken
    .tooltip = Een zaak maken van de gekopieerde tekst
command-open-example = De oefenzaak openen
    .tooltip = Het meegeleverde voorbeeld op tafel leggen om te proberen
command-print-letters = Brieven afdrukken
    .tooltip = Alle aangevinkte brieven in één PDF zetten en tonen, klaar om af te drukken
command-save-letters = Opslaan als PDF…
    .tooltip = Voor elke aangevinkte brief een PDF opslaan in een map naar keuze
command-stop-export = Stoppen
    .tooltip = Geen brieven meer maken; wat klaar is, blijft
command-show-folder = Map tonen
    .tooltip = Tonen waar de brieven zijn opgeslagen
command-show-sheet = Blad en velden
    .tooltip = Zien wat er van elke regel van het blad is geworden, en welke nergens zijn gebruikt
command-undo = Ongedaan maken
    .tooltip = De laatste wijziging ongedaan maken
command-redo = Opnieuw
    .tooltip = De ongedaan gemaakte wijziging weer uitvoeren
command-next-letter = Volgende brief
    .tooltip = De volgende brief tonen
command-previous-letter = Vorige brief
    .tooltip = De brief hiervoor tonen
command-zoom-in = Groter
    .tooltip = De pagina groter tonen
command-zoom-out = Kleiner
    .tooltip = De pagina kleiner tonen
command-fit-width = Hele breedte
    .tooltip = De pagina zo breed als de tafel tonen
command-fit-page = Hele pagina
    .tooltip = De hele pagina tonen
command-actual-size = Papierformaat
    .tooltip = De pagina zo groot tonen als op papier
command-look-system = Zoals het bureaublad
    .tooltip = Licht of donker, zoals het bureaublad
command-look-light = Licht
    .tooltip = Donkere inkt op licht papier
command-look-dark = Donker
    .tooltip = Een donkere tafel voor de avond
command-look-high-contrast = Hoog contrast
    .tooltip = Sterke kleuren op zwart
command-find = Zoeken of iets doen
    .tooltip = Elke opdracht vinden met een woord
command-help = Zo werkt het
    .tooltip = De weg van een zaakblad naar brieven op de post
command-quit = Afsluiten
    .tooltip = Het venster sluiten; alles is opgeslagen

find-prompt = Zoeken of iets doen…
find-nothing = Niets heet zo

# No case on the desk
no-case-title = Open uw zaakblad
no-case-body = Sleep een PDF, een Word-document of een tekst naar dit venster, of plak de tekst van het blad. Aan iedereen die erin staat wordt meteen een brief geschreven.
no-letter-title = Geen zaak op tafel
no-letter-body = Open een zaakblad; de brieven verschijnen hier zoals ze worden afgedrukt.
no-recipient-title = Niemand om aan te schrijven
no-recipient-body = Het blad noemt geen adres. Kijk naar de tekst en voeg toe aan wie u wilt schrijven.
blank-mission-title = Deze brief wacht op een adres
blank-mission-body = Vul de ambassade in: naam en adres zijn genoeg. De brief verschijnt hier terwijl u typt.

# The case
case-untitled = Een zaak zonder titel
practice-title = Oefenzaak, gesloten
practice-body = Onderaan de brieven staat dat ze niet voor de post zijn. Probeer wat u wilt.
closed-title = Deze zaak is gesloten op { $date }
deadline-unknown = Uiterste datum: { $text }
deadline-clock-passed = { $date } · de uiterste datum is voorbij
deadline-clock-today = De uiterste datum is vandaag
deadline-clock-near = { $date } · nog { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
deadline-clock-far = { $date } · nog { $days } dagen
findings-title = { $count ->
        [one] 1 punt om na te kijken
       *[other] { $count } punten om na te kijken
    }
finding-proposes = In plaats daarvan: { $proposed }
finding-accept = Verbeteren
detail = Meer hierover
section-summary = Wat er is gebeurd
section-facts = Alle feiten
section-demands = Wij vragen hun
no-demands-read = In het blad was geen verzoek te lezen
section-languages = Schrijven in het
section-notes = Opmerkingen voor u
section-background = Aanvullende informatie
section-model-letter = De voorbeeldbrief van het blad

# The sheet beside its fields
sheet-title = Het blad en wat eruit is gelezen
sheet-close = Terug naar de brieven
sheet-intro = Kies een veld om zijn regels te zien, of een regel om zijn veld te zien. Regels in amber zijn nergens gebruikt.
give-title = Toewijzen aan…
give-line = Toewijzen aan een veld: { $line }
give-facts = Wat er is gebeurd
give-demands = Verzoeken
give-background = Aanvullende informatie
give-notes = Opmerkingen voor u
sheet-field-title = Titel
sheet-field-case-number = Zaaknummer
sheet-field-case-kind = Soort
sheet-field-index = Index
sheet-field-country = Land
sheet-field-issued = Uitgegeven op
sheet-field-language = Taal
sheet-field-people = Persoon { $number }
sheet-field-summary = Wat er is gebeurd, in het kort
sheet-field-facts = Feiten { $number }
sheet-field-languages = Talen
sheet-field-demands = Verzoek { $number }
sheet-field-deadline = Uiterste datum
sheet-field-deadline-text = Uiterste datum, zoals geschreven
sheet-field-addressees = Geadresseerde { $number }
sheet-field-lines = Regel { $number }
sheet-field-name = Naam
sheet-field-family-name = Achternaam
sheet-field-gender = Geslacht
sheet-field-pronouns = Voornaamwoorden
sheet-field-age = Leeftijd
sheet-field-about = Over de persoon
sheet-field-office = Ambt
sheet-field-role = Oproep of kopie
sheet-field-fax = Fax
sheet-field-email = E-mail
sheet-field-phone = Telefoon
sheet-field-web = Web
sheet-field-salutation = Aanhef
sheet-field-note = Opmerking
sheet-field-missions-wanted = Ook de ambassades moeten worden aangeschreven
sheet-field-missions = Ambassade { $number }
sheet-field-background = Aanvullende informatie { $number }
sheet-field-model-letter = De voorbeeldbrief van het blad
sheet-field-notes = Opmerking voor u { $number }
language-own = uw eigen taal
language-ar = Arabisch
language-de = Duits
language-en = Engels
language-es = Spaans
language-fa = Perzisch
language-fr = Frans
language-it = Italiaans
language-ja = Japans
language-nl = Nederlands
language-pl = Pools
language-pt = Portugees
language-ru = Russisch
language-tr = Turks
language-uk = Oekraïens
language-zh = Chinees
language-zh-Hans = Chinees
language-zh-Hant = Chinees (traditioneel)

# The addressees
group-appeals = Oproepen
group-copies = Kopieën
group-missions = Ambassades in uw land
no-addressees = Het blad noemt niemand om aan te schrijven
tick-letter = De brief aan { $name } afdrukken
entry-findings = { $count ->
        [one] 1 bevinding
       *[other] { $count } bevindingen
    }
entry-blank = Vul het adres in
mission-form-title = Ambassade in uw land: { $country }
mission-intro = Het blad laat dit aan u over. Het blijft op deze computer en wordt opnieuw aangeboden.
mission-known = Gebruik wat u eerder hebt ingevuld: { $place }
mission-known-since = Gebruik wat u eerder hebt ingevuld: { $place }, bevestigd op { $date }
addressee-form-title = Adres
field-name = Naam
field-address = Adres { $number }
field-fax = Fax
field-email = E-mail
field-head = Geleid door
field-salutation = Aanhef
head-ambassador = Een ambassadeur
head-high-commissioner = Een hoge commissaris
head-charge = Een zaakgelastigde
head-consul = Een consul
head-unknown = Ik weet het niet

# The sender
sender-title = U: { $who }
sender-ask = Wie schrijft? Vul uw naam in
sender-unknown = nog niemand
sender-name = Uw naam
sender-about = Wie u bent
sender-about-hint = lerares in Utrecht
sender-street = Straat en nummer
sender-postcode = Postcode
sender-town = Plaats
sender-country = Land
sender-email = E-mail
sender-privacy = Op de brieven
sender-age = Leeftijd
sender-group = Groep of school
sender-group-lines = Het adres ervan
privacy-full = Naam en adres
    .effect = Uw naam, straat, plaats en land staan op de brief; een antwoord kan u bereiken.
privacy-town = Naam en plaats
    .effect = Uw naam, plaats en land staan op de brief, geen straat.
privacy-initials = Initialen en postcode
    .effect = Uw initialen, postcode en land staan op de brief, geen naam.
privacy-first-name-age = Voornaam en leeftijd
    .effect = Uw voornaam, uw leeftijd en uw land staan op de brief.
privacy-care-of = Voornaam, per adres van een groep
    .effect = Uw voornaam staat op de brief, en het adres van de groep voor het antwoord.
privacy-none = Niets over mij
    .effect = De brief zegt niets over u: geen naam, geen adres, geen handtekening.
sender-note = Blijft op deze computer. Het komt op uw brieven en nergens anders.

# The letter
letter-place = Brief { $place } van { $of }
page-label = Pagina { $page } van { $of } van de brief aan { $name }
checks-more = en nog { $count }
own-words-part = Woorden van
own-words-choose = klik op een alinea…
own-words-add = Uw eigen zin
own-words-for-all = Voor alle brieven
own-words-only-this = Alleen deze brief
own-words-close = Klaar
own-words-open = In een veld
own-words-back = Terug naar de voorgestelde tekst
own-words-field = Tekst van: { $part }
own-words-hint = Schrijf hier; het staat meteen op de pagina
origin-phrase = Een voorgestelde zin
origin-sheet = De woorden van het blad
origin-mixed = De woorden van het blad, ingeleid door een voorgestelde zin
origin-own = Uw eigen woorden
origin-sender = Uit uw gegevens
part-subject = Onderwerp
part-salutation = Aanhef
part-greeting = Groet
part-opening = Inleiding
part-facts = Feiten { $number }
part-concern = Zorg { $number }
part-demands-lead-in = Vóór de verzoeken
part-demand = Verzoek { $number }
part-own-words = Uw eigen woorden { $number }
part-model-letter = Alinea { $number }
part-covering = Begeleidende tekst
part-request = Verzoek om antwoord
part-closing = Slot
part-closing-second = Tweede slotregel

# The bottom line
status-nothing = Nog niets af te drukken
status-ready = { $count ->
        [0] Er is nog geen brief klaar
        [one] 1 brief klaar
       *[other] { $count } brieven klaar
    }
missing-sender = u hebt niet gezegd wie schrijft
missing-missions = { $count ->
        [one] 1 heeft een adres nodig
       *[other] { $count } hebben een adres nodig
    }
missing-findings = { $count ->
        [one] 1 adres na te kijken
       *[other] { $count } adressen na te kijken
    }
missing-unticked = { $count } niet aangevinkt

# Printing and saving
export-progress = { $done } van { $of } brieven
exported-all = { $count ->
        [one] 1 brief is opgeslagen
       *[other] { $count } brieven zijn opgeslagen
    }
exported-print = { $count ->
        [one] 1 brief is klaar om af te drukken
       *[other] { $count } brieven zijn klaar om af te drukken
    }
exported-some = { $count ->
        [one] 1 brief is er, andere niet
       *[other] { $count } brieven zijn er, andere niet
    }
exported-nothing = Er is geen brief gemaakt
viewer-failed = De brieven zijn klaar, maar er is geen programma gevonden dat ze toont
    .hint = Open { $path } in uw PDF-lezer
    .detail = { $reason }
ask-closed-title = Deze brieven toch afdrukken?
ask-closed-confirm = Toch afdrukken
dialog-cancel = Nu niet
dialog-close = Sluiten
browse-open-title = Een zaakblad openen
browse-save-title = De brieven in een map opslaan
browse-folder = Map
browse-up = Een map omhoog
browse-save-here = Hier opslaan

# Help
help-title = Van een zaakblad naar brieven op de post
help-open = 1. Open het zaakblad of sleep het naar het venster. Links ziet u hoe het is begrepen en wat u moet nakijken.
help-you = 2. Zeg rechts wie u bent. Dat blijft op deze computer.
help-addressees = 3. Vink aan wie een brief krijgt. Vul de ambassade in uw land in als het blad daarom vraagt.
help-letter = 4. Lees de brief. Klik op een alinea om die in eigen woorden te zeggen.
help-print = 5. Druk de brieven af of sla ze op als PDF. Druk af op 100 procent, enkelzijdig; onderteken met de hand.
