# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = Deze brief is in de taal van het blad, want de zaak heeft geen verzoeken in de gekozen taal
    .hint = Voeg de verzoeken in die taal aan de zaak toe en kies de taal opnieuw
no-phrases-in-language = Deze brief heeft geen inleiding en geen slot, want in zijn taal zijn er nog geen zinnen
    .hint = Schrijf ze in eigen woorden of kies een andere taal
name-not-in-language = De naam van de persoon staat in deze brief in Latijnse letters
    .hint = Voeg de naam toe zoals de taal van de brief hem schrijft
salutation-proposed = De aanhef “{ $text }” is voorgesteld op grond van het ambt, want het blad geeft er geen
    .hint = Kijk of die bij de persoon past
salutation-neutral = De brief opent met “{ $text }”, want over de aanspreekvorm is niets meer bekend
    .hint = Vul een aanhef in als u een betere weet
no-sender = De brief laat regels leeg voor uw naam, want er is niet ingevuld wie schrijft
    .hint = Vul uw naam en adres in of onderteken met de hand
about-left-out = De halve zin over u ontbreekt in deze brief, want hij is in een andere taal
    .hint = Schrijf hem in deze brief in de taal van de brief
nobody-named = De brief noemt niemand, want de zaak noemt niemand
    .hint = Voeg de naam van de persoon aan de zaak toe
demand-as-it-stands = Het verzoek “{ $text }” staat woord voor woord in de brief, want de vorm is niet bekend
    .hint = Lees de brief en herschrijf waar het niet past
demand-for-somebody-else = Het blad richt dit verzoek tot iemand ({ $target }) die geen brief krijgt; het staat in de brief aan iedereen: “{ $text }”
    .hint = Voeg die persoon als geadresseerde toe, of laat het verzoek weg waar het niet past
model-letter-of-another = De brief van het blad zegt wie hem schrijft, en dat bent u misschien niet: ‘{ $text }’
    .hint = Lees deze alinea en zeg daarin wie u bent, of laat het weg
capitals-restored = Het blad heeft zijn hoofdletters verloren; de brief heeft de hoofdletters die te herstellen waren
    .hint = Lees de namen in de brief en verbeter ze

one-page = Eén pagina
    .failed = De brief heeft { $pages } pagina’s
    .reason = Een brief van één pagina wordt tot het eind gelezen
name-present = De naam staat erin
    .failed = De naam { $name } ontbreekt
    .reason = Een antwoord, en hulp, moeten de juiste persoon bereiken
demands-covered = { $covered } van { $of } verzoeken
    .failed = { $covered } van { $of } verzoeken: “{ $demand }” ontbreekt
    .reason = De brief vraagt alles wat het blad vraagt, en niets anders
asks-for-answer = Vraagt om antwoord
    .failed = De brief vraagt niet om antwoord
    .reason = Een ambtenaar die om een antwoord wordt gevraagd, kijkt naar de zaak
hedges-kept = Elk voorbehoud (“naar verluidt”) is behouden
    .failed = Het woord “{ $hedge }” van het blad ontbreekt
    .reason = Wat niet zeker is, wordt niet als zeker gesteld
no-organisation = Geen organisatie wordt genoemd
    .failed = De brief noemt { $organisation }
    .reason = U schrijft voor uzelf; de naam van een organisatie kan deuren sluiten
salutation-present = De aanhef staat erin
    .failed = De aanhef ontbreekt
    .reason = Een brief zonder aanhef leest niet als een brief aan een mens
own-words-marked = { $own ->
        [0] Nog geen eigen woorden
        [one] Eén deel in eigen woorden
       *[other] { $own } delen in eigen woorden
    }
    .reason = Een brief in eigen woorden telt zwaarder
writer-hidden = Er staat niet meer van u op de pagina dan u hebt gekozen
    .failed = De brief zegt meer over u dan u hebt gekozen
    .reason = Wat u hebt gekozen geldt voor elk woord op de pagina
