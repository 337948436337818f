# The library, and how things are kept.

command-desk = Terug naar de brieven
    .tooltip = De zaak en haar brieven tonen
command-library = Bibliotheek
    .tooltip = Elke zaak vinden die hier is geopend
command-send-case = De zaak voor iemand anders opslaan…
    .tooltip = Een klein bestand met de zaak, alleen of met uw woorden; nooit wie u bent
command-versions = Eerdere versies…
    .tooltip = Bekijken wat u eerder hebt geschreven, en het terughalen
command-your-data = Uw gegevens…
    .tooltip = Waar het programma bewaart wat u invult
command-forget = Mijn gegevens wissen…
    .tooltip = Alles wissen wat dit programma over u bewaart
room-back = Terug naar de brieven

library-search = Zoeken op titel, persoon, land of nummer
library-count = { $count ->
        [one] 1 zaak
       *[other] { $count } zaken
    }
library-reading = { $count } zaken, en er worden er nog meer gelezen…
library-put-away = Opgeborgen zaken tonen
library-recent = Laatst geopend
library-open-recent = Opnieuw openen: { $title }
library-empty = Er is nog geen zaak geopend
    .help = Sleep zaakbladen naar dit venster, gerust meer tegelijk
library-nothing-put-away = Er is niets opgeborgen
    .help = “Opbergen” haalt een zaak uit de lijst en bewaart alles erin
library-nothing-found = Geen zaak heet zo
    .help = Probeer minder woorden, of kijk bij de opgeborgen zaken
library-put-this-away = Opbergen
    .named = Opbergen: { $title }
library-bring-back = Terughalen
    .named = Terughalen: { $title }
library-remove = Verwijderen…
    .named = Voorgoed verwijderen: { $title }
badge-closed = gesloten
badge-passed = { $date } · voorbij
badge-today = uiterste datum vandaag
badge-near = { $date } · nog { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
badge-far = { $date } · nog { $days } dagen
case-gone = Deze zaak is niet meer in de bibliotheek
    .hint = Iemand heeft haar verwijderd; open het blad opnieuw
copy-of = { $title } (mijn kopie)

taken-running = Nog { $left ->
        [one] 1 blad wordt
       *[other] { $left } bladen worden
    } gelezen…
taken-done = { $count ->
        [one] 1 blad is gelezen
       *[other] { $count } bladen zijn gelezen
    }
taken-read = { $file } · { $count ->
        [0] gelezen
        [one] gelezen, 1 punt na te kijken
       *[other] gelezen, { $count } punten na te kijken
    }
taken-known = { $file } · was al in de bibliotheek
taken-failed = { $file } · niet gelezen

# Giving a case to somebody else
send-title = De zaak voor iemand anders opslaan
send-body = Wie u bent gaat nooit mee, en ook niet wat u hebt verstuurd.
send-case-only = Alleen de zaak
    .help = Wat het blad zegt, met uw verbeteringen
send-with-words = De zaak met mijn woorden en keuzes
    .help = Ook uw teksten, vinkjes en ambassades, zodat iemand anders daar verder kan
browse-file-title = Kies een bestand of een map
file-written = Opgeslagen als { $file }
words-came-title = Deze zaak kwam met de woorden van iemand
words-came-body = U hebt zelf in deze zaak geschreven. Welke woorden moeten op de brieven staan?
words-came-keep = De mijne houden
    .help = De meegekomen woorden blijven in hun bestand
words-came-take = De meegekomen nemen
    .help = “Ongedaan maken” brengt de uwe terug, en ze blijven bij de eerdere versies

# Earlier versions
versions-title = Eerdere versies
versions-body = Wat aan het eind van de laatste tien sessies op de brieven van deze zaak stond.
versions-none = Van deze zaak is er nog geen eerdere versie. Er wordt er een bewaard telkens als u het programma opnieuw start en verder schrijft.
versions-letter = De brief aan { $name } zoals hij was
versions-bring-back = Dit terughalen
version-saved = { $date }, { $time }
version-undated = Een eerdere dag
version-texts = { $count ->
        [0] geen eigen woorden
        [one] 1 eigen tekst
       *[other] { $count } eigen teksten
    }

# What is not safe
unsaved-title = Nog niet opgeslagen
unsaved-body = Uw tekst blijft hier en wordt opgeslagen zodra het kan. Sluit het venster niet.
unsafe-title = Uw tekst is niet opgeslagen
unsafe-body = Gaat u nu door, dan is verloren wat u sindsdien hebt getypt.
unsafe-stay = Hier blijven
    .help = Het programma probeert het om de paar seconden opnieuw
unsafe-leave = Mijn laatste wijzigingen opgeven
    .help = Wat eerder was opgeslagen blijft zoals het was
conflict-title = Veranderd door een ander venster of programma
conflict-body = Deze zaak is elders veranderd terwijl u erin schreef. Van geen van beide is iets verloren: zeg waarmee het verder gaat.
conflict-decide = Beslissen…
conflict-copy = Het mijne als kopie houden
    .help = Het uwe wordt een eigen zaak in de bibliotheek; het andere blijft zoals het is
conflict-theirs = Het andere nemen
    .help = Het uwe blijft bij de eerdere versies
taken-over = Deze zaak is in een ander venster veranderd; hier staat wat zij nu zegt

# A person's data
data-title = Uw gegevens
data-local = Wat u invult en schrijft ligt in deze map op deze computer, alleen voor u leesbaar.
data-portable = Wat u invult en schrijft ligt naast het programma en reist ermee mee.
data-mirrored = Deze map lijkt op een map die { $service } naar andere computers kopieert
    .help = Maak naast het programma een map appeal-writer-data, op een schijf of stick die niet wordt gekopieerd; vanaf de volgende start wordt die gebruikt
forget-title = Mijn gegevens wissen?
forget-body = Alles wat dit programma over u bewaart wordt voorgoed gewist: wie u bent, uw ambassades, alle zaken met uw woorden, de eerdere versies, wat is verstuurd en wat het venster onthoudt. Brieven die u in eigen mappen hebt opgeslagen blijven.
forget-confirm = Alles wissen
remove-title = Deze zaak verwijderen?
remove-body = “{ $title }” en alles wat u erin hebt geschreven, ook eerdere versies, wordt voorgoed verwijderd.
remove-confirm = Voorgoed verwijderen

# On the command line
library-added = { $file } is in de bibliotheek
missions-read = { $count ->
        [0] Er is geen ambassade gelezen
        [one] 1 ambassade is gelezen
       *[other] { $count } ambassades zijn gelezen
    }
missions-written = De ambassades zijn geschreven naar { $file }
column-taken = { $column }: { $meaning } ({ $code })
column-unknown = Er is geen kolom “{ $text }” in de tabel
    .hint = Geef het opschrift zoals het in de eerste regel van de tabel staat
sent-noted = { $count ->
        [one] 1 brief is genoteerd
       *[other] { $count } brieven zijn genoteerd
    }, { $date }
