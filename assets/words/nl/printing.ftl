# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = Een liniaal die { $reading } mm van de rand begint kan niet van het meetblad zijn afgelezen; er is niets veranderd
    .hint = Meet in millimeters van de papierrand tot de nul van de liniaal ernaast: ongeveer 10 is gewoon
reading-fitted = Het meetblad kwam eruit op { $percent } procent van zijn grootte: het is aan de pagina aangepast; er is niets veranderd
    .hint = Zet “aanpassen aan pagina” uit in de printerinstellingen (“ware grootte”, 100 procent), druk het meetblad opnieuw af en meet dat
printer-kept = Van nu af worden pagina’s voor { $printer } { $right } mm naar rechts en { $down } mm naar beneden verplaatst, en op { $width } procent van hun breedte en { $height } procent van hun hoogte gezet
printer-forgotten = Wat over { $printer } bekend was is gewist
printer-not-known = Van { $printer } is geen meetblad gelezen; de pagina’s worden afgedrukt zoals ze zijn
    .hint = Druk het meetblad af (appeal-writer ruler) en voer de waarden in (appeal-writer calibrate)

# Printing
print-title = Brieven
no-print-system = Dit systeem heeft geen lp en lpstat, de programma’s waarmee brieven naar een printer gaan
    .hint = Toon de brieven in de PDF-lezer en druk daar af: enkelzijdig, op 100 procent
no-printers = Dit systeem kent geen printer
    .hint = Stel er een in bij de systeeminstellingen, of toon de brieven in de PDF-lezer
no-such-printer = Er is geen printer met de naam { $printer }; er is niets afgedrukt
    .hint = De printers zijn: { $known }
no-such-tray = { $printer } heeft geen lade met de naam { $tray }; er is niets afgedrukt
    .hint = De laden zijn: { $known }
no-such-paper = { $printer } zegt geen papier van formaat { $paper } te hebben; er is niets afgedrukt
    .hint = Kies een andere briefindeling of een andere printer; de papieren zijn: { $known }
print-refused = Het afdruksysteem heeft niets aangenomen: { $program } is mislukt
    .hint = Kijk of de printer aan staat en papier heeft, of toon de brieven in de PDF-lezer
    .detail = { $reason }
print-no-answer = Het afdruksysteem antwoordt niet ({ $program }); er is niets afgedrukt
    .hint = Kijk of de printer aan staat, of toon de brieven in de PDF-lezer
printed-letters = { $letters ->
        [one] 1 brief
       *[other] { $letters } brieven
    } naar { $printer } gestuurd als { $job }
printed-other = { $pages ->
        [one] 1 pagina
       *[other] { $pages } pagina’s
    } naar { $printer } gestuurd als { $job }
shown-in-viewer = { $file } staat in de PDF-lezer: druk het enkelzijdig af, op 100 procent
printers-usual = gebruikelijk
printers-calibrated = ingesteld
viewer-not-shown = Het bestand staat in { $path }, maar het systeem toont het in geen enkele lezer
    .detail = { $reason }
