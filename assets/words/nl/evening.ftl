# An evening: many writers, several cases.

guest-without-name = Regel { $line } van de lijst is weggelaten, want er staat geen naam in
    .hint = Elke brief heeft iemand nodig die hem ondertekent
guest-privacy-unknown = Regel { $line } van de lijst vraagt om de privacy “{ $words }”, en die is niet bekend: niets op de brieven van deze persoon zegt wie schrijft
    .hint = Schrijf full, town, initials, first-name-age, care-of of none
guest-column-unread = De kolom “{ $words }” van de lijst wordt niet gelezen: niets erin verandert een brief
    .hint = Kolommen heten naam, plaats, zin, privacy, zaken en banden
guest-cases-unclear = Regel { $line } van de lijst kiest de zaken “{ $words }”, en niet alles was te lezen: deze persoon schrijft alleen voor de nummers die erin staan
    .hint = Schrijf nummers als 1 3 of 1-3; leeg betekent alle zaken
guest-case-beyond = { $guest } koos zaak { $number }, maar de avond heeft { $count } zaken
    .hint = Verbeter het nummer in de lijst, of neem de zaak erbij
evening-case-unread = Er zijn geen brieven gemaakt, want de zaak “{ $case }” was niet te lezen
    .hint = Open haar in de bibliotheek om te zien wat er mis is, of haal het vinkje weg
    .detail = { $reason }
evening-case-gone = Er zijn geen brieven gemaakt, want de zaak “{ $case }” staat niet meer in de bibliotheek
    .hint = Haal het vinkje weg
guests-unreadable = De lijst van schrijvers { $path } was niet te lezen
    .hint = Sla haar op als CSV in UTF-8, met een eerste regel: name, town, sentence
    .detail = { $reason }
guests-no-name = De lijst van schrijvers { $path } was niet te lezen, want de eerste regel heeft geen kolom “name”
    .hint = Geef haar een eerste regel als: name, town, sentence
evening-progress = { $guest } ({ $done } van { $of })
evening-summary = { $written ->
        [0] Er is geen brief
        [one] 1 brief is
       *[other] { $written } brieven zijn
    } voor { $guests ->
        [one] 1 schrijver
       *[other] { $guests } schrijvers
    } geschreven naar { $folder }{ $missing ->
        [0] {""}
       *[other] , { $missing } mislukt
    }

# In the window
command-evening = Een brievenavond
    .tooltip = Veel mensen schrijven in meer zaken: voor ieder een stapel brieven
evening-intro = Veel mensen schrijven in meer zaken. Ieder krijgt een map met de eigen brieven. De namen worden nergens bewaard, behalve in die brieven.
evening-guests = Wie schrijft
    .help = Eén per regel: naam; plaats; een eigen zin. Of een tabel met deze kolommen.
    .example = Anna Velds; Utrecht; Ik geef les aan kinderen die naar u vragen.
evening-choose-list = Een lijst openen…
evening-guest-count = { $count ->
        [one] 1 schrijver
       *[other] { $count } schrijvers
    }
evening-cases = Voor wie
    .help = Vink de zaken aan. Zoek er een eerst in de bibliotheek.
evening-start = De brieven maken…
evening-case = ‘{ $title }’: { $reason }
    .hint = Vraag het aan wie u de zaak stuurde voordat iemand deze brieven verstuurt
evening-cases-title = Toch brieven voor deze zaken maken?
evening-cases-confirm = Toch maken
evening-wipe = De avond wissen…
evening-running = { $done } van { $of } brieven · { $guest }
evening-done = { $count ->
        [one] 1 brief is gemaakt
       *[other] { $count } brieven zijn gemaakt
    }
evening-done-partly = { $count } brieven zijn gemaakt, { $missing } niet
evening-pause = Pauze
evening-go-on = Verder
evening-stop = Stoppen
evening-wipe-title = Deze avond wissen?
evening-wipe-body = De namen en zinnen verdwijnen, en de brieven die deze avond zijn opgeslagen worden uit hun mappen verwijderd. Druk ze eerst af.
evening-wipe-confirm = Wissen
browse-guests-title = Een lijst van schrijvers openen
