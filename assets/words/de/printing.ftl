# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = Ein Lineal, das { $reading } mm vom Rand beginnt, kann nicht vom Messblatt abgelesen sein; nichts wurde geändert
    .hint = Messen Sie in Millimetern vom Papierrand bis zur Null des Lineals daneben: etwa 10 ist üblich
reading-fitted = Das Messblatt kam mit { $percent } Prozent seiner Größe heraus: Es wurde an die Seite angepasst; nichts wurde geändert
    .hint = Schalten Sie „An Seite anpassen“ in den Druckereinstellungen aus („Tatsächliche Größe“, 100 Prozent), drucken Sie das Messblatt noch einmal und messen Sie dieses
printer-kept = Von nun an werden Seiten für { $printer } um { $right } mm nach rechts und { $down } mm nach unten verschoben und auf { $width } Prozent ihrer Breite und { $height } Prozent ihrer Höhe gesetzt
printer-forgotten = Was über { $printer } bekannt war, ist gelöscht
printer-not-known = Von { $printer } ist kein Messblatt abgelesen; die Seiten werden gedruckt, wie sie sind
    .hint = Drucken Sie das Messblatt (appeal-writer ruler) und geben Sie die Zahlen ein (appeal-writer calibrate)

# Printing
print-title = Briefe
no-print-system = Diesem System fehlen lp und lpstat, die Programme, über die Briefe zum Drucker gehen
    .hint = Zeigen Sie die Briefe im PDF-Programm und drucken Sie von dort: einseitig, mit 100 Prozent
no-printers = Diesem System ist kein Drucker bekannt
    .hint = Richten Sie einen in den Systemeinstellungen ein oder zeigen Sie die Briefe im PDF-Programm
no-such-printer = Es gibt keinen Drucker namens { $printer }; nichts wurde gedruckt
    .hint = Die Drucker sind: { $known }
no-such-tray = { $printer } hat kein Fach namens { $tray }; nichts wurde gedruckt
    .hint = Seine Fächer sind: { $known }
no-such-paper = { $printer } sagt, dass kein Papier der Größe { $paper } da ist; nichts wurde gedruckt
    .hint = Wählen Sie ein anderes Brieflayout oder einen anderen Drucker; seine Papiere sind: { $known }
print-refused = Das Drucksystem hat nichts angenommen: { $program } ist gescheitert
    .hint = Sehen Sie nach, ob der Drucker an ist und Papier hat, oder zeigen Sie die Briefe im PDF-Programm
    .detail = { $reason }
print-no-answer = Das Drucksystem antwortet nicht ({ $program }); nichts wurde gedruckt
    .hint = Sehen Sie nach, ob der Drucker an ist, oder zeigen Sie die Briefe im PDF-Programm
printed-letters = { $letters ->
        [one] 1 Brief
       *[other] { $letters } Briefe
    } an { $printer } gesendet als { $job }
printed-other = { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    } an { $printer } gesendet als { $job }
shown-in-viewer = { $file } ist im PDF-Programm zu sehen: Drucken Sie einseitig, mit 100 Prozent
printers-usual = üblich
printers-calibrated = eingestellt
viewer-not-shown = Die Datei liegt unter { $path }, aber das System zeigt sie in keinem Programm
    .detail = { $reason }
