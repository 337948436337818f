# The five steps, the first hints, and the window's own words and size.

menu-steps = Ga naar
menu-language = Taal

command-step-case = Zaak
    .tooltip = Naar de zaak gaan: wat er is gebeurd, wat er wordt gevraagd, wat u moet nakijken
command-step-you = U
    .tooltip = Naar uw naam en adres gaan
command-step-addressees = Geadresseerden
    .tooltip = Naar de mensen en ambassades gaan aan wie de brieven gaan
command-step-letters = Brieven
    .tooltip = Naar de brief op tafel gaan
command-step-print = Afdrukken
    .tooltip = Naar afdrukken en opslaan gaan
command-next-step = Volgende stap
    .tooltip = Naar de volgende van de vijf stappen gaan
command-previous-step = Vorige stap
    .tooltip = Teruggaan naar de stap hiervoor
command-speak-system = Zoals het systeem
    .tooltip = De taal van uw bureaublad spreken
command-speak = Taal
    .tooltip = Deze taal spreken: menu’s, knoppen en meldingen. De brieven houden de hunne.
command-larger-text = Grotere tekst
    .tooltip = Alles in het venster groter maken
command-smaller-text = Kleinere tekst
    .tooltip = Alles in het venster kleiner maken
command-usual-text = Gewone tekstgrootte
    .tooltip = Het venster zo groot tonen als het bureaublad voorstelt

# The bar of the steps. { $state } is one of the states below.
step-case = Zaak
step-you = U
step-addressees = Geadresseerden
step-letters = Brieven
step-print = Afdrukken
step-spoken = Stap { $place } van 5: { $name }, { $state }
step-region = Hier begint: { $name }
step-done = klaar
step-case-none = open een blad
step-case-findings = { $count } na te kijken
step-you-missing = uw naam ontbreekt
step-addressees-none = nog niemand
step-addressees-findings = { $count } na te kijken
step-addressees-blank = { $count } in te vullen
step-letters-none = nog geen klaar
step-letters-ready = { $count } klaar
step-print-waiting = nog niet
step-print-ready = gereed
step-print-running = bezig
step-print-done = { $count ->
        [one] 1 brief gemaakt
       *[other] { $count } brieven gemaakt
    }

# Hints of the first days
hint-place = Tip { $place } van 3
hint-you = Begin met uw naam. Die staat onder elke brief en blijft op deze computer.
hint-write = Klik in de brief en typ. Wat u schrijft staat in alle brieven, tenzij u “Alleen deze brief” kiest.
hint-sheet = Dit is een oefenzaak. Hebt u een eigen zaakblad, sleep het dan naar dit venster.
hint-read = Begrepen

# The bottom line
status-reading = Het blad wordt gelezen…
