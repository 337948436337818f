# What the command line says.

label-error = errore
label-warning = avviso
label-note = nota
label-hint = consiglio
label-detail = motivo

more-of-this-kind = … e altri { $count } come questo

# What was done
letter-written = { $file }
letter-unchanged = { $file } (invariato)
letter-skipped = { $file } (lasciato com’era)
letter-failed = { $file } (non scritto)
letter-not-reached = { $file } (non raggiunto)
export-summary = { $written ->
        [0] Nessuna lettera è scritta
        [one] 1 lettera è scritta
       *[other] { $written } lettere sono scritte
    } in { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } invariate
    }{ $skipped ->
        [0] {""}
       *[other] , { $skipped } lasciate com’erano
    }{ $failed ->
        [0] {""}
       *[other] , { $failed } non riuscite
    }
case-written = Il caso è scritto in { $file }
page-written = La pagina { $page } di { $pages } è scritta in { $file }

fixes-proposed = Gli indirizzi sono stampati come stanno, perché nessuna modifica proposta è stata accettata
    .hint = Fai tutte le modifiche proposte qui con --accept-fixes, o correggi il file del caso

# What was asked for and cannot be
unknown-only = Il caso non ha un destinatario con l’identificativo { $id }; non viene scritto nulla
    .hint = Gli identificativi sono: { $known }
unknown-stationery = Non c’è un’impaginazione di nome { $id }; non viene scritto nulla
    .hint = Le impaginazioni sono: { $known }
unknown-letter = Non c’è la lettera { $number }: il caso ha { $count ->
        [0] nessuno a cui scrivere
        [one] 1 lettera
       *[other] { $count } lettere
    }
    .hint = Conta da 1, nell’ordine in cui export le scrive
unknown-page = Non c’è la pagina { $number }: la lettera ha { $count ->
        [one] 1 pagina
       *[other] { $count } pagine
    }
unknown-envelope = Non c’è una busta di nome { $id }
    .hint = Le buste sono: { $known }
sender-file-broken = Il file del mittente { $path } non è comprensibile alla riga { $line }; non viene scritto nulla
    .hint = Vedi com’è fatto con: appeal-writer export --help
    .detail = { $reason }
missions-file-broken = Il file delle ambasciate { $path } non è comprensibile alla riga { $line }; non viene scritto nulla
    .hint = Vedi com’è fatto con: appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } ha un campo { $field } che qui non significa nulla; non è usato
    .hint = Vedi quali campi ci sono con: appeal-writer export --help
sender-country-unknown = Il paese { $text } del mittente non è noto, quindi le lettere hanno l’impaginazione internazionale
    .hint = Scrivilo come in inglese o con il codice ISO, per esempio GB
sheet-would-be-overwritten = Il caso verrebbe scritto sopra la scheda { $path } stessa; non viene scritto nulla
    .hint = Scegli un altro nome per --out
output-failed = Il risultato non si è potuto mostrare
    .detail = { $reason }
no-display = La finestra non si può aprire qui, perché non c’è uno schermo che possa usare
    .hint = Le lettere si possono fare senza: appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = Notato anche
explain-unused = Usato da nessun campo
explain-proposal = Proposto invece: { $text }

# fit
fit-shows = L’indirizzo si vede nella finestrella, ovunque scivoli il foglio
fit-no-window = La busta non ha finestrella: stampa o scrivi l’indirizzo sulla busta
fit-does-not-go-in = Il foglio piegato non entra in questa busta
fit-hidden = La finestrella nasconde fino a { $millimetres } mm di “{ $line }”
fit-intruding = La finestrella mostra più dell’indirizzo: “{ $line }”
fit-offer-tighter = Che cosa aiuta: avvicinare le righe dell’indirizzo
fit-offer-smaller = Che cosa aiuta: comporre l’indirizzo in { $size } punti
fit-offer-join = Che cosa aiuta: mettere due righe dell’indirizzo su una
fit-offer-envelope = Che cosa aiuta: usare la busta { $id }
fit-offer-label = Che cosa aiuta: mettere un’etichetta sulla busta
fit-offer-printed = Che cosa aiuta: stampare l’indirizzo sulla busta
