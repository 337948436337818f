# What the command line says.

label-error = fout
label-warning = waarschuwing
label-note = opmerking
label-hint = tip
label-detail = reden

more-of-this-kind = … en nog { $count } zoals deze

# What was done
letter-written = { $file }
letter-unchanged = { $file } (onveranderd)
letter-skipped = { $file } (gelaten zoals het was)
letter-failed = { $file } (niet geschreven)
letter-not-reached = { $file } (niet bereikt)
export-summary = { $written ->
        [0] Er is geen brief
        [one] 1 brief is
       *[other] { $written } brieven zijn
    } geschreven naar { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } onveranderd
    }{ $skipped ->
        [0] {""}
       *[other] , { $skipped } gelaten zoals ze waren
    }{ $failed ->
        [0] {""}
       *[other] , { $failed } mislukt
    }
case-written = De zaak is geschreven naar { $file }
page-written = Pagina { $page } van { $pages } is geschreven naar { $file }

fixes-proposed = De adressen worden afgedrukt zoals ze er staan, want geen voorstel is overgenomen
    .hint = Voer alle voorgestelde wijzigingen uit met --accept-fixes, of verbeter het zaakbestand

# What was asked for and cannot be
unknown-only = De zaak heeft geen geadresseerde met de id { $id }; er is niets geschreven
    .hint = De id’s zijn: { $known }
unknown-stationery = Er is geen briefindeling met de naam { $id }; er is niets geschreven
    .hint = De indelingen zijn: { $known }
unknown-letter = Er is geen brief { $number }: de zaak heeft { $count ->
        [0] niemand om aan te schrijven
        [one] 1 brief
       *[other] { $count } brieven
    }
    .hint = Tel vanaf 1, in de volgorde waarin export ze schrijft
unknown-page = Er is geen pagina { $number }: de brief heeft { $count ->
        [one] 1 pagina
       *[other] { $count } pagina’s
    }
unknown-envelope = Er is geen envelop met de naam { $id }
    .hint = De enveloppen zijn: { $known }
sender-file-broken = Het afzenderbestand { $path } is op regel { $line } niet te begrijpen; er is niets geschreven
    .hint = Hoe het eruitziet: appeal-writer export --help
    .detail = { $reason }
missions-file-broken = Het ambassadebestand { $path } is op regel { $line } niet te begrijpen; er is niets geschreven
    .hint = Hoe het eruitziet: appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } heeft een veld { $field } dat hier niets betekent; het wordt niet gebruikt
    .hint = Welke velden er zijn: appeal-writer export --help
sender-country-unknown = Het land { $text } van de afzender is niet bekend, dus hebben de brieven de internationale indeling
    .hint = Schrijf het zoals in het Engels of als ISO-code, bijvoorbeeld GB
sheet-would-be-overwritten = De zaak zou over het blad { $path } zelf worden geschreven; er is niets geschreven
    .hint = Kies een andere naam voor --out
output-failed = Het resultaat kon niet worden getoond
    .detail = { $reason }
no-display = Het venster kan hier niet open, want er is geen scherm dat het kan gebruiken
    .hint = Brieven kunnen ook zonder worden gemaakt: appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = Ook opgemerkt
explain-unused = Door geen enkel veld gebruikt
explain-proposal = In plaats daarvan voorgesteld: { $text }

# fit
fit-shows = Het adres is in het venster te zien, waarheen het blad ook schuift
fit-no-window = De envelop heeft geen venster: druk of schrijf het adres erop
fit-does-not-go-in = Het gevouwen blad past niet in deze envelop
fit-hidden = Het venster verbergt tot { $millimetres } mm van “{ $line }”
fit-intruding = Het venster toont meer dan het adres: “{ $line }”
fit-offer-tighter = Wat helpt: de regels van het adres dichter op elkaar zetten
fit-offer-smaller = Wat helpt: het adres in { $size } punt zetten
fit-offer-join = Wat helpt: twee regels van het adres op één zetten
fit-offer-envelope = Wat helpt: envelop { $id } gebruiken
fit-offer-label = Wat helpt: een etiket op de envelop plakken
fit-offer-printed = Wat helpt: het adres op de envelop drukken
