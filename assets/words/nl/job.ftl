# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
        [one] 1 brief
       *[other] { $count } brieven
    }

# Opening
open-newer-format = Dit bestand is opgeslagen door een nieuwere versie van dit programma (zaakformaat { $found }; deze versie leest { $known }) en blijft zoals het is
    .hint = Werk het programma bij of vraag om het zaakblad zelf
open-broken-case = Het is een bewaarde zaak, maar beschadigd of afgebroken op regel { $line }; er zijn geen brieven gemaakt
    .hint = Vraag het bestand nog eens, of open het zaakblad waaruit het is gemaakt
    .detail = { $reason }

open-no-case = Het is JSON, maar geen zaak; er zijn geen brieven gemaakt
    .hint = Een afzenderbestand hoort achter --sender, een ambassadebestand achter --missions; open het zaakblad of een bewaarde zaak

# The deadline
deadline-passed = De uiterste datum was { $date }, { $unit ->
        [years] { $count } jaar geleden
        [months] { $count } maanden geleden
       *[days] { $days ->
            [one] gisteren
           *[other] { $days } dagen geleden
        }
    }
    .hint = Vraag voordat u deze brieven post aan wie u de zaak stuurde of ze nog helpen
deadline-today = De uiterste datum is vandaag
    .hint = Met de post alleen komt het te laat: gebruik fax of e-mail waar de zaak die geeft, en vraag eerst voordat u later post
deadline-near = De uiterste datum is { $date }, over { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }: een brief naar het buitenland kan langer duren
    .hint = Post vandaag, of gebruik fax of e-mail waar de zaak die geeft
case-closed = Deze zaak is{ $date ->
        [none] {""}
       *[other] {" "}sinds { $date }
    } gesloten: { $outcome }
    .hint = Post deze brieven niet zonder te vragen aan wie u de zaak stuurde
case-practice = Dit is een oefenzaak,{ $date ->
        [none] {""}
       *[other] {" "}sinds { $date }
    } gesloten: { $outcome }
    .hint = Probeer wat u wilt: onderaan de brieven staat dat ze niet voor de post zijn
case-stop = Het blad vraagt geen verdere actie: er hoeft niets te worden verstuurd
    .hint = Wilt u toch schrijven, vraag het dan eerst aan wie u het blad stuurde
no-recipients = De zaak noemt niemand om aan te schrijven, dus zijn er geen brieven
    .hint = Kijk naar de adressen op het blad en voeg de geadresseerden met de hand toe
mission-wanted = De zaak vraagt ook aan de ambassade van dit land in uw land te schrijven ({ $country }), en er is geen bekend
    .hint = Vul het adres van de ambassade in, of druk de brief af met regels om met de hand in te vullen
mission-elsewhere = Een ambassade is weggelaten ({ $country }, gastland: { $host }), want u schrijft vanuit een ander land ({ $from })
    .hint = Wilt u haar schrijven, verander dan het land van de ambassade of van de afzender

# Exporting
letter-crashed = Een fout van dit programma heeft de brief aan { $recipient } tegengehouden
    .hint = De andere brieven zijn niet geraakt; laat het ons weten, zodat wij het kunnen verhelpen
pdf-failed = Van de brief aan { $recipient } kon geen PDF worden gemaakt
    .hint = De andere brieven zijn niet geraakt; probeer het nog eens, en laat het ons weten als het zo blijft
    .detail = { $reason }
bundle-failed = Het bestand met alle brieven kon niet worden gemaakt
    .hint = De brieven zelf zijn niet geraakt
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = Alle brieven
cover-heading = Wat er in deze stapel zit
cover-scale = Deze lijn is 100 mm lang. Zo niet, druk dan af op 100 procent, zonder “aanpassen aan pagina”.
cover-pages = { $pages ->
        [one] 1 pagina
       *[other] { $pages } pagina’s
    }
