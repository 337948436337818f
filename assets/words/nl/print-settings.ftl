# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = Afdrukinstellingen…
    .tooltip = Enveloppen, papier en letter, etiketten, en waar te beginnen
command-printer = Printer…
    .tooltip = Kiezen waar brieven heen gaan, en een printer bijstellen die een paar millimeter ernaast drukt

# The one question
print-question-title = Welke enveloppen gebruikt u?
print-question-later = U wordt dit maar één keer gevraagd; in de afdrukinstellingen kan het altijd worden veranderd.
print-envelopes-plain = Enveloppen zonder venster
print-envelopes-window = Vensterenveloppen

# Settings
print-settings-title = Afdrukinstellingen
print-section-envelopes = Enveloppen
print-envelope = Envelop
print-section-type = Papier en letter
print-layout = Briefindeling
print-layout-usual = { $layout } (naar uw land)
print-layout-by-country = Naar uw land
print-serif = Letter met schreven
print-sans = Letter zonder schreven
print-size = Lettergrootte
print-big = Grote letter
print-justified = Beide randen recht
print-hyphenated = Woorden afbreken
print-return-line = Uw adres boven het hunne
print-fold-marks = Vouwtekens
print-practice-line = “Oefenbrief” onderaan
print-section-stack = De stapel
print-cover-sheet = Bovenop een blad dat de brieven opsomt
print-begin-at = Vanaf brief
no-letter-from = Er wordt geen brief afgedrukt: vanaf brief { $number } is er geen aangevinkt
    .hint = Zet ‘Vanaf brief’ in de afdrukinstellingen weer op 1, of vink een brief aan
print-goes-to = Brieven gaan naar { $printer }
print-goes-to-viewer = Brieven worden in de PDF-lezer getoond, om daar af te drukken
print-section-addresses = Enveloppen en etiketten om af te drukken
print-envelopes = Enveloppen
print-envelopes-now = Enveloppen afdrukken
print-sender-on-flap = Uw adres op de klep
print-labels = Etiketten
print-labels-now = Etiketten afdrukken
print-label-start = Vanaf etiket
sent-to-printer = Naar { $printer } gestuurd als { $job }
exported-sent = { $count ->
        [one] 1 brief is naar de printer gestuurd
       *[other] { $count } brieven zijn naar de printer gestuurd
    }

print-done = Klaar

# The window envelope
fit-working = Er wordt gekeken hoe de brieven in de envelop liggen…
fit-row-shows = het adres is te zien, waarheen het blad ook schuift
fit-row-hidden = niet het hele adres is te zien
fit-pushed-up = Naar linksboven geschoven
fit-pushed-down = Naar rechtsonder geschoven
fit-offers = Wat helpt:
fit-do-join = Korte regels van het adres samenvoegen
fit-do-envelope = In plaats daarvan { $envelope } gebruiken
fit-do-label = Een etiket voor dit adres afdrukken
fit-do-printed = Dit adres op een envelop afdrukken

# The printer
printer-title = Printer
printer-goes-to = Brieven gaan naar
printer-viewer = De PDF-lezer
printer-name = Printer
printer-name-hint = een naam, om de waarden onder te bewaren
printer-tray = Papierlade
printer-tray-usual = De keuze van de printer
printer-viewer-note = Kies daar enkelzijdig, en “ware grootte” of 100 procent.
printer-section-ruler = Als hij een paar millimeter ernaast drukt
printer-why = Een printer die papier scheef pakt of te laag drukt wordt één keer bijgesteld, voor brieven, enveloppen en etiketten.
printer-ruler-now = Het meetblad afdrukken
printer-needs-name = Noem de printer, dan kunnen zijn waarden worden bewaard.
printer-reading = { $edge }, mm
printer-keep-readings = Deze waarden gebruiken
printer-forget-readings = Wissen
printer-kept-note = De pagina op het scherm en opgeslagen bestanden blijven zoals ze zijn; alleen wat hiervandaan wordt afgedrukt schuift op.
