# The window.

# Dates
date = { $day } { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    } { $year }

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = Caso
menu-letters = Lettere
menu-print = Stampa
menu-view = Vista
menu-help = Aiuto

# Commands
command-choose-sheet = Apri…
    .tooltip = Apri una scheda del caso o un caso salvato: PDF, Word o testo
command-paste-sheet = Incolla il testo di una scheda
    .tooltip = Crea un caso dal testo copiato
command-open-example = Apri il caso di prova
    .tooltip = Metti sul tavolo l’esempio incluso per provare
command-print-letters = Stampa lettere
    .tooltip = Riunisci tutte le lettere spuntate in un PDF e mostralo, pronto da stampare
command-save-letters = Salva come PDF…
    .tooltip = Salva un PDF per ogni lettera spuntata nella cartella che scegli
command-stop-export = Ferma
    .tooltip = Smetti di fare lettere; quelle finite restano
command-show-folder = Mostra cartella
    .tooltip = Mostra dove sono state salvate le lettere
command-show-sheet = Scheda e campi
    .tooltip = Vedi che cosa è diventata ogni riga della scheda e quali non servono a nulla
command-undo = Annulla
    .tooltip = Annulla l’ultima modifica
command-redo = Ripeti
    .tooltip = Rifai la modifica annullata
command-next-letter = Lettera successiva
    .tooltip = Mostra la lettera successiva
command-previous-letter = Lettera precedente
    .tooltip = Mostra la lettera precedente
command-zoom-in = Più grande
    .tooltip = Mostra la pagina più grande
command-zoom-out = Più piccola
    .tooltip = Mostra la pagina più piccola
command-fit-width = Tutta la larghezza
    .tooltip = Mostra la pagina larga quanto il tavolo
command-fit-page = Pagina intera
    .tooltip = Mostra tutta la pagina
command-actual-size = Dimensione della carta
    .tooltip = Mostra la pagina grande come sarà sulla carta
command-look-system = Come il desktop
    .tooltip = Chiaro o scuro, come il desktop
command-look-light = Chiaro
    .tooltip = Inchiostro scuro su carta chiara
command-look-dark = Scuro
    .tooltip = Un tavolo scuro per la sera
command-look-high-contrast = Contrasto elevato
    .tooltip = Colori forti sul nero
command-find = Cerca o fai qualcosa
    .tooltip = Trova ogni comando con una parola
command-help = Come funziona
    .tooltip = La via dalla scheda del caso alle lettere nella posta
command-quit = Esci
    .tooltip = Chiudi la finestra; tutto è salvato

find-prompt = Cerca o fai qualcosa…
find-nothing = Nulla si chiama così

# No case on the desk
no-case-title = Apri la tua scheda del caso
no-case-body = Trascina su questa finestra un PDF, un documento Word o un testo, oppure incolla il testo della scheda. Una lettera a ciascuna persona nominata è scritta subito.
no-letter-title = Nessun caso sul tavolo
no-letter-body = Apri una scheda del caso, e le lettere appariranno qui come saranno stampate.
no-recipient-title = Nessuno a cui scrivere
no-recipient-body = La scheda non dà alcun indirizzo. Guarda il suo testo e aggiungi a chi scrivere.
blank-mission-title = Questa lettera aspetta un indirizzo
blank-mission-body = Compila l’ambasciata: bastano nome e indirizzo. La lettera appare qui mentre scrivi.

# The case
case-untitled = Un caso senza titolo
practice-title = Caso di prova, chiuso
practice-body = In fondo alle lettere sta scritto che non sono da spedire. Prova quello che vuoi.
closed-title = Questo caso è stato chiuso il { $date }
deadline-unknown = Scadenza: { $text }
deadline-clock-passed = { $date } · la scadenza è passata
deadline-clock-today = La scadenza è oggi
deadline-clock-near = { $date } · { $days ->
        [one] manca 1 giorno
       *[other] mancano { $days } giorni
    }
deadline-clock-far = { $date } · mancano { $days } giorni
findings-title = { $count ->
        [one] 1 cosa da controllare
       *[other] { $count } cose da controllare
    }
finding-proposes = Invece: { $proposed }
finding-accept = Correggi
detail = Di più su questo
section-summary = Che cosa è successo
section-facts = I fatti per intero
section-demands = Chiediamo loro di
no-demands-read = Nella scheda non si è potuta leggere alcuna richiesta
section-languages = Scrivere in
section-notes = Note per te
section-background = Informazioni aggiuntive
section-model-letter = La lettera modello della scheda

# The sheet beside its fields
sheet-title = La scheda e ciò che vi è stato letto
sheet-close = Torna alle lettere
sheet-intro = Scegli un campo per vedere le sue righe, o una riga per vedere il suo campo. Le righe ambra non servono a nulla.
give-title = Assegna a…
give-line = Assegna a un campo: { $line }
give-facts = Che cosa è successo
give-demands = Richieste
give-background = Informazioni aggiuntive
give-notes = Note per te
sheet-field-title = Titolo
sheet-field-case-number = Numero del caso
sheet-field-case-kind = Tipo
sheet-field-index = Indice
sheet-field-country = Paese
sheet-field-issued = Emessa
sheet-field-language = Lingua
sheet-field-people = Persona { $number }
sheet-field-summary = Che cosa è successo, in breve
sheet-field-facts = Fatti { $number }
sheet-field-languages = Lingue
sheet-field-demands = Richiesta { $number }
sheet-field-deadline = Scadenza
sheet-field-deadline-text = Scadenza, come è scritta
sheet-field-addressees = Destinatario { $number }
sheet-field-lines = Riga { $number }
sheet-field-name = Nome
sheet-field-family-name = Cognome
sheet-field-gender = Genere
sheet-field-pronouns = Pronomi
sheet-field-age = Età
sheet-field-about = Sulla persona
sheet-field-office = Carica
sheet-field-role = Appello o copia
sheet-field-fax = Fax
sheet-field-email = E-mail
sheet-field-phone = Telefono
sheet-field-web = Web
sheet-field-salutation = Formula di apertura
sheet-field-note = Nota
sheet-field-missions-wanted = Va scritto anche alle ambasciate
sheet-field-missions = Ambasciata { $number }
sheet-field-background = Informazione aggiuntiva { $number }
sheet-field-model-letter = La lettera modello della scheda
sheet-field-notes = Nota per te { $number }
language-own = la tua lingua
language-ar = arabo
language-de = tedesco
language-en = inglese
language-es = spagnolo
language-fa = persiano
language-fr = francese
language-it = italiano
language-ja = giapponese
language-nl = olandese
language-pl = polacco
language-pt = portoghese
language-ru = russo
language-tr = turco
language-uk = ucraino
language-zh = cinese
language-zh-Hans = cinese
language-zh-Hant = cinese (tradizionale)

# The addressees
group-appeals = Appelli
group-copies = Copie
group-missions = Ambasciate nel tuo paese
no-addressees = La scheda non nomina nessuno a cui scrivere
tick-letter = Stampa la lettera a { $name }
entry-findings = { $count ->
        [one] 1 osservazione
       *[other] { $count } osservazioni
    }
entry-blank = Compila l’indirizzo
mission-form-title = Ambasciata nel tuo paese: { $country }
mission-intro = La scheda lo lascia a te. Resta su questo computer e sarà riproposto.
mission-known = Usa ciò che hai compilato prima: { $place }
mission-known-since = Usa ciò che hai compilato prima: { $place }, confermato il { $date }
addressee-form-title = Indirizzo
field-name = Nome
field-address = Indirizzo { $number }
field-fax = Fax
field-email = E-mail
field-head = Diretta da
field-salutation = Formula di apertura
head-ambassador = Un ambasciatore o un’ambasciatrice
head-high-commissioner = Un alto commissario o un’alta commissaria
head-charge = Un incaricato o un’incaricata d’affari
head-consul = Un o una console
head-unknown = Non lo so

# The sender
sender-title = Tu: { $who }
sender-ask = Chi scrive? Inserisci il tuo nome
sender-unknown = ancora nessuno
sender-name = Il tuo nome
sender-about = Chi sei
sender-about-hint = insegnante a Bologna
sender-street = Via e numero
sender-postcode = Codice postale
sender-town = Città
sender-country = Paese
sender-email = E-mail
sender-privacy = Sulle lettere
sender-age = Età
sender-group = Gruppo o scuola
sender-group-lines = Il suo indirizzo
privacy-full = Nome e indirizzo
    .effect = Sulla lettera stanno nome, via, città e paese; una risposta può raggiungerti.
privacy-town = Nome e città
    .effect = Sulla lettera stanno nome, città e paese, senza via.
privacy-initials = Iniziali e codice postale
    .effect = Sulla lettera stanno iniziali, codice postale e paese, senza nome.
privacy-first-name-age = Nome di battesimo ed età
    .effect = Sulla lettera stanno nome di battesimo, età e paese.
privacy-care-of = Nome di battesimo, presso un gruppo
    .effect = Sulla lettera sta il nome di battesimo, con l’indirizzo del gruppo per la risposta.
privacy-none = Nulla su di me
    .effect = La lettera non dice nulla di te: né nome, né indirizzo, né firma.
sender-note = Resta su questo computer. Va sulle tue lettere e in nessun altro posto.

# The letter
letter-place = Lettera { $place } di { $of }
page-label = Pagina { $page } di { $of } della lettera a { $name }
checks-more = e altri { $count }
own-words-part = Parole di
own-words-choose = clicca su un paragrafo…
own-words-add = La tua frase
own-words-for-all = Per tutte le lettere
own-words-only-this = Solo questa lettera
own-words-close = Fatto
own-words-open = In un campo
own-words-back = Torna al testo proposto
own-words-field = Testo di: { $part }
own-words-hint = Scrivi qui; appare subito sulla pagina
origin-phrase = Una frase proposta
origin-sheet = Le parole della scheda
origin-mixed = Le parole della scheda, introdotte da una frase proposta
origin-own = Parole tue
origin-sender = Dai tuoi dati
part-subject = Oggetto
part-salutation = Formula di apertura
part-greeting = Saluto
part-opening = Introduzione
part-facts = Fatti { $number }
part-concern = Preoccupazione { $number }
part-demands-lead-in = Prima delle richieste
part-demand = Richiesta { $number }
part-own-words = Parole tue { $number }
part-model-letter = Paragrafo { $number }
part-covering = Testo di accompagnamento
part-request = Richiesta di risposta
part-closing = Chiusura
part-closing-second = Seconda riga di chiusura

# The bottom line
status-nothing = Ancora niente da stampare
status-ready = { $count ->
        [0] Nessuna lettera è pronta
        [one] 1 lettera pronta
       *[other] { $count } lettere pronte
    }
missing-sender = non hai detto chi scrive
missing-missions = { $count ->
        [one] 1 ha bisogno di un indirizzo
       *[other] { $count } hanno bisogno di un indirizzo
    }
missing-findings = { $count ->
        [one] 1 indirizzo da controllare
       *[other] { $count } indirizzi da controllare
    }
missing-unticked = { $count } senza spunta

# Printing and saving
export-progress = { $done } di { $of } lettere
exported-all = { $count ->
        [one] 1 lettera è salvata
       *[other] { $count } lettere sono salvate
    }
exported-print = { $count ->
        [one] 1 lettera è pronta da stampare
       *[other] { $count } lettere sono pronte da stampare
    }
exported-some = { $count ->
        [one] 1 lettera c’è, altre no
       *[other] { $count } lettere ci sono, altre no
    }
exported-nothing = Non è stata creata alcuna lettera
viewer-failed = Le lettere sono pronte, ma non si è trovato un programma che le mostri
    .hint = Apri { $path } nel tuo lettore PDF
    .detail = { $reason }
ask-closed-title = Stampare queste lettere lo stesso?
ask-closed-confirm = Stampa lo stesso
dialog-cancel = Non ora
dialog-close = Chiudi
browse-open-title = Apri una scheda del caso
browse-save-title = Salva le lettere in una cartella
browse-folder = Cartella
browse-up = Cartella superiore
browse-save-here = Salva qui

# Help
help-title = Dalla scheda del caso alle lettere nella posta
help-open = 1. Apri la scheda del caso o trascinala sulla finestra. A sinistra vedi come è stata capita e che cosa va controllato.
help-you = 2. Di’ a destra chi sei. Resta su questo computer.
help-addressees = 3. Spunta a chi vanno le lettere. Compila l’ambasciata nel tuo paese, se la scheda lo chiede.
help-letter = 4. Leggi la lettera. Clicca su un paragrafo per dirlo con parole tue.
help-print = 5. Stampa le lettere o salvale come PDF. Stampa al 100 per cento, su un lato; firma a mano.
