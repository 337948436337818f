# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
        [one] 1 lettera
       *[other] { $count } lettere
    }

# Opening
open-newer-format = Questo file è stato salvato da una versione più recente di questo programma (formato del caso { $found }; questa versione legge { $known }), e resta com’è
    .hint = Aggiorna il programma, o chiedi la scheda del caso stessa
open-broken-case = È un caso salvato, ma è danneggiato o troncato alla riga { $line }; non sono state create lettere
    .hint = Chiedi di nuovo il file, o apri la scheda del caso da cui è stato fatto
    .detail = { $reason }

open-no-case = È JSON, ma non un caso; non sono state create lettere
    .hint = Un file del mittente va dopo --sender, uno delle ambasciate dopo --missions; apri la scheda del caso o un caso salvato

# The deadline
deadline-passed = La scadenza era il { $date }, { $unit ->
        [years] { $count } anni fa
        [months] { $count } mesi fa
       *[days] { $days ->
            [one] ieri
           *[other] { $days } giorni fa
        }
    }
    .hint = Prima di spedire queste lettere, chiedi a chi ti ha mandato il caso se servono ancora
deadline-today = La scadenza è oggi
    .hint = La sola posta arriverà tardi: usa il fax o l’e-mail dove il caso li dà, e chiedi prima di spedire più tardi
deadline-near = La scadenza è il { $date }, fra { $days ->
        [one] 1 giorno
       *[other] { $days } giorni
    }: una lettera per l’estero può metterci di più
    .hint = Spedisci oggi, o usa il fax o l’e-mail dove il caso li dà
case-closed = Questo caso è chiuso{ $date ->
        [none] {""}
       *[other] {" "}dal { $date }
    }: { $outcome }
    .hint = Non spedire queste lettere senza chiedere a chi ti ha mandato il caso
case-practice = Questo è un caso di prova, chiuso{ $date ->
        [none] {""}
       *[other] {" "}dal { $date }
    }: { $outcome }
    .hint = Prova quello che vuoi: in fondo alle lettere sta scritto che non sono da spedire
case-stop = La scheda non chiede altre azioni: non c’è nulla da spedire
    .hint = Se vuoi scrivere lo stesso, chiedi prima a chi ti ha mandato la scheda
no-recipients = Il caso non nomina nessuno a cui scrivere, quindi non ci sono lettere
    .hint = Guarda gli indirizzi nella scheda e aggiungi i destinatari a mano
mission-wanted = Il caso chiede di scrivere anche all’ambasciata di questo paese nel tuo ({ $country }), e non se ne conosce nessuna
    .hint = Compila l’indirizzo dell’ambasciata, o stampa la sua lettera con righe da riempire a mano
mission-elsewhere = È stata tralasciata un’ambasciata ({ $country }, paese ospitante: { $host }), perché scrivi da un altro paese ({ $from })
    .hint = Se vuoi scriverle, cambia il paese dell’ambasciata o del mittente

# Exporting
letter-crashed = Un errore di questo programma ha fermato la lettera a { $recipient }
    .hint = Le altre lettere non sono toccate; avvisaci, così che possiamo rimediare
pdf-failed = La lettera a { $recipient } non si è potuta mettere in PDF
    .hint = Le altre lettere non sono toccate; riprova, e avvisaci se resta così
    .detail = { $reason }
bundle-failed = Il file con tutte le lettere non si è potuto fare
    .hint = Le lettere stesse non sono toccate
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = Tutte le lettere
cover-heading = Che cosa c’è in questa pila
cover-scale = Questa linea è lunga 100 mm. Se non lo è, stampa al 100 per cento, senza “adatta alla pagina”.
cover-pages = { $pages ->
        [one] 1 pagina
       *[other] { $pages } pagine
    }
