# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = Un righello che comincia a { $reading } mm dal bordo non può venire dal foglio di calibrazione; nulla è stato cambiato
    .hint = Misura in millimetri dal bordo della carta allo zero del righello accanto: circa 10 è il solito
reading-fitted = Il foglio di calibrazione è uscito al { $percent } per cento della sua misura: è stato adattato alla pagina; nulla è stato cambiato
    .hint = Disattiva “adatta alla pagina” nelle impostazioni della stampante (“dimensione reale”, 100 per cento), stampa di nuovo il foglio di calibrazione e misura quello
printer-kept = D’ora in poi le pagine per { $printer } sono spostate di { $right } mm a destra e di { $down } mm in basso, e portate al { $width } per cento della larghezza e al { $height } per cento dell’altezza
printer-forgotten = Ciò che si sapeva di { $printer } è stato cancellato
printer-not-known = Nessun foglio di calibrazione di { $printer } è stato letto; le sue pagine sono stampate come sono
    .hint = Stampa il foglio di calibrazione (appeal-writer ruler) e inserisci le misure (appeal-writer calibrate)

# Printing
print-title = Lettere
no-print-system = Questo sistema non ha lp e lpstat, i programmi con cui le lettere vanno alla stampante
    .hint = Mostra le lettere nel lettore PDF e stampa da lì: su un lato, al 100 per cento
no-printers = Questo sistema non conosce stampanti
    .hint = Configurane una nelle impostazioni del sistema, o mostra le lettere nel lettore PDF
no-such-printer = Non c’è una stampante di nome { $printer }; nulla è stato stampato
    .hint = Le stampanti sono: { $known }
no-such-tray = { $printer } non ha un cassetto di nome { $tray }; nulla è stato stampato
    .hint = I suoi cassetti sono: { $known }
no-such-paper = { $printer } dice di non avere carta di misura { $paper }; nulla è stato stampato
    .hint = Scegli un’altra impaginazione o un’altra stampante; le sue carte sono: { $known }
print-refused = Il sistema di stampa non ha preso nulla: { $program } non è riuscito
    .hint = Controlla che la stampante sia accesa e abbia carta, o mostra le lettere nel lettore PDF
    .detail = { $reason }
print-no-answer = Il sistema di stampa non risponde ({ $program }); nulla è stato stampato
    .hint = Controlla che la stampante sia accesa, o mostra le lettere nel lettore PDF
printed-letters = { $letters ->
        [one] 1 lettera inviata
       *[other] { $letters } lettere inviate
    } a { $printer } come { $job }
printed-other = { $pages ->
        [one] 1 pagina inviata
       *[other] { $pages } pagine inviate
    } a { $printer } come { $job }
shown-in-viewer = { $file } è mostrato nel lettore PDF: stampalo su un lato, al 100 per cento
printers-usual = abituale
printers-calibrated = calibrata
viewer-not-shown = Il file è in { $path }, ma il sistema non lo mostra in alcun lettore
    .detail = { $reason }
