# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = Elk teken kan worden afgedrukt
    .failed = “{ $text }” kan niet worden afgedrukt
    .reason = Geen van de lettertypen hier heeft dit teken; als u het negeert, ontbreekt het in de brief

# The command line
work-file-broken = Het werkbestand { $path } is op regel { $line } niet te begrijpen; er is niets geschreven
    .hint = Geef het bestand dat het venster naast de zaak bewaart
    .detail = { $reason }
work-file-newer = Het werkbestand { $path } is opgeslagen door een nieuwere versie van dit programma (formaat { $found }; deze versie leest { $known })
    .hint = Werk het programma bij
work-of-another-case = Het werk in { $path } hoort bij een andere zaak en past misschien niet bij deze
    .hint = Geef de zaak waar het bij hoort
export-text-summary = { $count ->
        [one] 1 brief
       *[other] { $count } brieven
    } als tekst geschreven naar { $folder }

# Commands
command-next-wording = Volgende formulering
    .tooltip = Een andere van de voorgestelde zinnen in de gekozen alinea zetten
command-previous-wording = Vorige formulering
    .tooltip = De voorgestelde zin hiervoor in de gekozen alinea zetten
command-proposed-text = Terug naar de voorgestelde tekst
    .tooltip = Uw eigen woorden in de gekozen alinea opgeven en de voorgestelde tekst weer hebben
command-use-in-all = Deze tekst in alle brieven gebruiken
    .tooltip = Wat in deze alinea staat, staat in elke brief, wat de andere daar ook hadden
command-use-common = Hier de gemeenschappelijke tekst gebruiken
    .tooltip = Opgeven wat alleen deze brief in deze alinea heeft
command-add-paragraph = Een eigen alinea toevoegen
    .tooltip = Een lege alinea op de pagina beginnen, vóór het verzoek om antwoord
command-add-appeal = Iemand toevoegen om aan te schrijven
    .tooltip = Nog een geadresseerde, met een leeg adres
command-add-copy = Iemand toevoegen die een kopie krijgt
    .tooltip = Nog iemand die wordt ingelicht, met een leeg adres
command-duplicate = Deze geadresseerde dupliceren
    .tooltip = Hetzelfde adres en dezelfde woorden nog eens, voor iemand in hetzelfde ambt
command-remove = Deze geadresseerde verwijderen
    .tooltip = Deze geadresseerde uit de zaak halen; “Ongedaan maken” brengt die terug
command-move-up = Deze geadresseerde omhoog
    .tooltip = Brieven worden in de volgorde van de lijst afgedrukt
command-move-down = Deze geadresseerde omlaag
    .tooltip = Brieven worden in de volgorde van de lijst afgedrukt
command-copy-text = De tekst van deze brief kopiëren
    .tooltip = De hele brief op het klembord zetten, voor een e-mail of een tekstverwerker
command-save-text = Opslaan als tekst…
    .tooltip = Elke aangevinkte brief als tekstbestand opslaan, voor fax en e-mail
command-edit-case = De zaak verbeteren
    .tooltip = Alles wat uit het blad is gelezen in velden veranderen, of terug
command-show-timings = Tonen hoe lang een toets duurt
    .tooltip = Tonen hoe lang de laatste wijziging erover deed om op de pagina te staan

text-copied = De tekst van de brief is gekopieerd

# Wordings
wording-place = { $place } van { $of }
wording-differs = { $count ->
        [one] 1 brief heeft een eigen tekst
       *[other] { $count } brieven hebben een eigen tekst
    }
wording-previous-beside = { $part }: de formulering hiervoor
wording-next-beside = { $part }: de volgende formulering
wording-back-beside = { $part }: terug naar de voorgestelde tekst
part-demand-sentence = Verzoek { $number }
page-text = Tekst van pagina { $page }
timings = gezet { $set } · nagekeken { $checked } · getekend { $drawn } · samen { $all } ms

# Checks
check-overrule = In deze brief doet het er niet toe
check-matters = Het doet er weer toe
check-overruled = { $check }; genegeerd in deze brief

# Languages
language-of-letter = Taal van de brief
language-for-all = Voor alle brieven
language-only-this = Alleen deze brief
language-asked-for = gevraagd, te vertalen
language-to-translate = te vertalen
language-no-phrases = te vertalen, zonder zinnen
language-waits = Deze brieven wachten op { $demands ->
        [one] 1 verzoek
       *[other] { $demands } verzoeken
    } in het { $language }
language-lacks = Sommige namen of ambten zijn in het { $language } nog niet bekend
translation-fill-in = Invullen in het { $language }
translation-open = De vertaling bekijken…
translation-title = De zaak in het { $language }
translation-ready = De verzoeken zijn er: brieven worden in het { $language } geschreven
translation-waits = { $count ->
        [one] 1 verzoek ontbreekt
       *[other] { $count } verzoeken ontbreken
    }; tot dan blijven de brieven in de taal van het blad
translation-no-source = Hier zegt het blad niets
translation-section-subject = Onderwerp
translation-section-people = Personen
translation-section-addressees = Geadresseerden

# The case by hand
case-edit = Bewerken
case-edit-done = Klaar
case-fields-intro = Wat u hier verbetert gaat naar elke alinea die u niet zelf hebt geschreven.
changed-by-hand = met de hand veranderd
show-lines-of = De regels tonen van: { $field }
leave-out = Weglaten: { $field }
move-field-up = Omhoog: { $field }
move-field-down = Omlaag: { $field }
section-people = Personen
section-closed = Het einde van de zaak
add-demand = Een verzoek toevoegen
add-fact = Een alinea toevoegen
add-note = Een opmerking toevoegen
add-background = Een alinea toevoegen
add-person = Een persoon toevoegen
deadline-day = Laatste dag
date-not-read = Schrijf dag, maand en jaar: { $date }
close-case-intro = Sluit de zaak als er niets meer te schrijven is. Voordat de brieven worden afgedrukt, wordt dan om bevestiging gevraagd.
close-case = Deze zaak sluiten
open-case-again = De zaak weer openen
closed-day = Gesloten op
closed-outcome = Wat ervan kwam
post-by = Post de brieven uiterlijk { $date }
post-too-late = Te laat om op de post te vertrouwen: gebruik ook fax of e-mail

# Addressees
entry-differs = heeft eigen woorden
entry-duplicate = Dupliceren
entry-remove = Verwijderen
entry-add-appeal = + Geadresseerde
entry-add-copy = + Kopie
field-office = Ambt
field-country = Land
field-role = Krijgt
role-appeal = De oproep
role-copy = Een kopie
envelope-title = De envelop
envelope-spoken = Envelop: { $text }
envelope-note = Zoals hij wordt afgedrukt als u enveloppen afdrukt.
