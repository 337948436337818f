# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = A ruler that begins { $reading } mm from the edge cannot be read off the ruler sheet, so nothing was changed
    .hint = Measure in millimetres from the edge of the paper to the zero of the ruler beside it: about 10 is usual
reading-fitted = The ruler sheet came out at { $percent } percent of its size: it was fitted to the page, so nothing was changed
    .hint = Switch off “fit to page” in the printer’s settings (“actual size”, 100 percent), print the ruler sheet again and measure that one
printer-kept = From now on pages for { $printer } are moved { $right } mm to the right and { $down } mm down, and set at { $width } percent of their width and { $height } percent of their height
printer-forgotten = What was known about { $printer } is removed
printer-not-known = No ruler sheet of { $printer } has been read, so its pages are printed as they are
    .hint = Print the ruler sheet (appeal-writer ruler) and enter its readings (appeal-writer calibrate)

# Printing
print-title = Letters
no-print-system = This system has no lp and lpstat, the programs through which letters are sent to a printer
    .hint = Show the letters in the viewer and print from there: single-sided, at 100 percent
no-printers = This system knows no printer
    .hint = Set one up in the system’s settings, or show the letters in the viewer
no-such-printer = There is no printer called { $printer }, so nothing was printed
    .hint = The printers are: { $known }
no-such-tray = { $printer } has no tray called { $tray }, so nothing was printed
    .hint = Its trays are: { $known }
no-such-paper = { $printer } says that it has no paper of the size { $paper }, so nothing was printed
    .hint = Choose another letter layout or another printer; its papers are: { $known }
print-refused = The print system took nothing: { $program } failed
    .hint = Check whether the printer is on and has paper, or show the letters in the viewer
    .detail = { $reason }
print-no-answer = The print system gives no answer ({ $program }), so nothing was printed
    .hint = Check whether the printer is on, or show the letters in the viewer
printed-letters = { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    } sent to { $printer } as { $job }
printed-other = { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } sent to { $printer } as { $job }
shown-in-viewer = { $file } is shown in the viewer: print it single-sided, at 100 percent
printers-usual = usual
printers-calibrated = calibrated
viewer-not-shown = The file is at { $path }, but the system shows it in no viewer
    .detail = { $reason }
