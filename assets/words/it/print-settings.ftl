# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = Impostazioni di stampa…
    .tooltip = Buste, carta e carattere, etichette, e da dove cominciare
command-printer = Stampante…
    .tooltip = Scegli dove vanno le lettere, e correggi una stampante che stampa qualche millimetro fuori posto

# The one question
print-question-title = Quali buste usi?
print-question-later = Viene chiesto una volta sola; le impostazioni di stampa lo cambiano quando vuoi.
print-envelopes-plain = Buste senza finestrella
print-envelopes-window = Buste con finestrella

# Settings
print-settings-title = Impostazioni di stampa
print-section-envelopes = Buste
print-envelope = Busta
print-section-type = Carta e carattere
print-layout = Impaginazione
print-layout-usual = { $layout } (secondo il tuo paese)
print-layout-by-country = Secondo il tuo paese
print-serif = Carattere con grazie
print-sans = Carattere senza grazie
print-size = Corpo del carattere
print-big = Carattere grande
print-justified = Entrambi i margini diritti
print-hyphenated = Dividi le parole
print-return-line = Il tuo indirizzo sopra il loro
print-fold-marks = Segni di piega
print-practice-line = “Lettera di prova” in fondo
print-section-stack = La pila
print-cover-sheet = Un foglio in cima che elenca le lettere
print-begin-at = Dalla lettera
no-letter-from = Nessuna lettera viene stampata: dalla lettera { $number } in poi nessuna è spuntata
    .hint = Riporta «Dalla lettera» a 1 nelle impostazioni di stampa, o spunta una lettera
print-goes-to = Le lettere vanno a { $printer }
print-goes-to-viewer = Le lettere si mostrano nel lettore PDF, per stamparle da lì
print-section-addresses = Buste ed etichette da stampare
print-envelopes = Buste
print-envelopes-now = Stampa le buste
print-sender-on-flap = Il tuo indirizzo sul lembo
print-labels = Etichette
print-labels-now = Stampa le etichette
print-label-start = Dall’etichetta
sent-to-printer = Inviato a { $printer } come { $job }
exported-sent = { $count ->
        [one] 1 lettera è inviata alla stampante
       *[other] { $count } lettere sono inviate alla stampante
    }

print-done = Fatto

# The window envelope
fit-working = Controllo di come stanno le lettere nella busta…
fit-row-shows = l’indirizzo si vede, ovunque scivoli il foglio
fit-row-hidden = l’indirizzo non si vede tutto
fit-pushed-up = Spinto in alto a sinistra
fit-pushed-down = Spinto in basso a destra
fit-offers = Che cosa aiuta:
fit-do-join = Unisci righe corte dell’indirizzo
fit-do-envelope = Usa invece { $envelope }
fit-do-label = Stampa un’etichetta per questo indirizzo
fit-do-printed = Stampa questo indirizzo su una busta

# The printer
printer-title = Stampante
printer-goes-to = Le lettere vanno a
printer-viewer = Il lettore PDF
printer-name = Stampante
printer-name-hint = un nome, sotto cui tenere le sue misure
printer-tray = Cassetto della carta
printer-tray-usual = La scelta della stampante
printer-viewer-note = Nel lettore scegli un solo lato, e “dimensione reale” o 100 per cento.
printer-section-ruler = Quando stampa qualche millimetro fuori posto
printer-why = Una stampante che prende la carta storta o stampa in basso si corregge una volta, per lettere, buste ed etichette.
printer-ruler-now = Stampa il foglio di calibrazione
printer-needs-name = Dai un nome alla stampante, e le sue misure si potranno tenere.
printer-reading = { $edge }, mm
printer-keep-readings = Usa queste misure
printer-forget-readings = Cancellale
printer-kept-note = La pagina sullo schermo e i file salvati restano come sono; si sposta solo ciò che si stampa da qui.
