# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = Print settings…
    .tooltip = Envelopes, paper and type, labels, and where to begin
command-printer = Printer…
    .tooltip = Choose where letters go, and correct a printer that prints a few millimetres off

# The one question
print-question-title = Which envelopes do you use?
print-question-later = Asked only once; the print settings change it.
print-envelopes-plain = Plain envelopes
print-envelopes-window = Window envelopes

# Settings
print-settings-title = Print settings
print-section-envelopes = Envelopes
print-envelope = Envelope
print-section-type = Paper and type
print-layout = Letter layout
print-layout-usual = { $layout } (by your country)
print-layout-by-country = By your country
print-serif = Serif type
print-sans = Sans-serif type
print-size = Type size
print-big = Big type
print-justified = Both edges straight
print-hyphenated = Divide words
print-return-line = Your address above theirs
print-fold-marks = Fold marks
print-practice-line = “Practice letter” at the foot
print-section-stack = The stack
print-cover-sheet = A sheet on top that lists the letters
print-begin-at = From letter
no-letter-from = No letter is printed: from letter { $number } on none is ticked
    .hint = Set “From letter” back to 1 in the print settings, or tick a letter
print-goes-to = Letters go to { $printer }
print-goes-to-viewer = Letters are shown in the viewer, to be printed from there
print-section-addresses = Envelopes and labels to print
print-envelopes = Envelopes
print-envelopes-now = Print envelopes
print-sender-on-flap = Your address on the flap
print-labels = Labels
print-labels-now = Print labels
print-label-start = From label
sent-to-printer = Sent to { $printer } as { $job }
exported-sent = { $count ->
    [one] 1 letter is sent to the printer
   *[other] { $count } letters are sent to the printer
}

print-done = Done

# The window envelope
fit-working = Checking how the letters lie in the envelope…
fit-row-shows = the address shows, wherever the sheet slides
fit-row-hidden = not all of the address shows
fit-pushed-up = Pushed up and to the left
fit-pushed-down = Pushed down and to the right
fit-offers = What helps:
fit-do-join = Put short lines of the address together
fit-do-envelope = Use { $envelope } instead
fit-do-label = Print a label for this address
fit-do-printed = Print this address on an envelope

# The printer
printer-title = Printer
printer-goes-to = Letters go to
printer-viewer = The viewer
printer-name = Printer
printer-name-hint = any name, to keep its readings under
printer-tray = Paper tray
printer-tray-usual = The printer’s own choice
printer-viewer-note = In the viewer choose single-sided, and “actual size” or 100 percent.
printer-section-ruler = When it prints a few millimetres off
printer-why = A printer that takes in paper askew or prints low is corrected once, for letters, envelopes and labels.
printer-ruler-now = Print the ruler sheet
printer-needs-name = Name the printer, and its readings can be kept.
printer-reading = { $edge }, mm
printer-keep-readings = Use these readings
printer-forget-readings = Remove them
printer-kept-note = The page on the screen and files that you save stay as they are; only what is printed from here is moved.
