# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = Ogni carattere si può stampare
    .failed = “{ $text }” non si può stampare
    .reason = Nessuno dei caratteri di stampa inclusi ha questo segno; se lo ignori, manca nella lettera

# The command line
work-file-broken = Il file di lavoro { $path } non è comprensibile alla riga { $line }; non viene scritto nulla
    .hint = Indica il file che la finestra tiene accanto al caso
    .detail = { $reason }
work-file-newer = Il file di lavoro { $path } è stato salvato da una versione più recente di questo programma (formato { $found }; questa versione legge { $known })
    .hint = Aggiorna il programma
work-of-another-case = Il lavoro in { $path } riguarda un altro caso, e forse non va bene per questo
    .hint = Indica il caso a cui si riferisce
export-text-summary = { $count ->
        [one] 1 lettera scritta
       *[other] { $count } lettere scritte
    } come testo in { $folder }

# Commands
command-next-wording = Formulazione successiva
    .tooltip = Metti nel paragrafo scelto un’altra delle frasi proposte
command-previous-wording = Formulazione precedente
    .tooltip = Metti nel paragrafo scelto la frase proposta prima di questa
command-proposed-text = Torna al testo proposto
    .tooltip = Scarta le tue parole nel paragrafo scelto e riprendi il testo proposto
command-use-in-all = Usa questo testo in tutte le lettere
    .tooltip = Ciò che sta in questo paragrafo sta in ogni lettera, qualunque cosa ci avessero le altre
command-use-common = Usa qui il testo comune
    .tooltip = Scarta ciò che solo questa lettera ha in questo paragrafo
command-add-paragraph = Aggiungi un paragrafo tuo
    .tooltip = Comincia un paragrafo vuoto sulla pagina, prima della richiesta di risposta
command-add-appeal = Aggiungi qualcuno a cui scrivere
    .tooltip = Un destinatario in più, con l’indirizzo vuoto
command-add-copy = Aggiungi qualcuno che riceve una copia
    .tooltip = Qualcun altro da informare, con l’indirizzo vuoto
command-duplicate = Duplica questo destinatario
    .tooltip = Lo stesso indirizzo e le stesse parole ancora una volta, per qualcuno della stessa carica
command-remove = Togli questo destinatario
    .tooltip = Togli questo destinatario dal caso; “Annulla” lo riporta
command-move-up = Sposta su questo destinatario
    .tooltip = Le lettere si stampano nell’ordine dell’elenco
command-move-down = Sposta giù questo destinatario
    .tooltip = Le lettere si stampano nell’ordine dell’elenco
command-copy-text = Copia il testo di questa lettera
    .tooltip = Metti tutta la lettera negli appunti, per un’e-mail o un programma di scrittura
command-save-text = Salva come testo…
    .tooltip = Salva ogni lettera spuntata come file di testo, per fax ed e-mail
command-edit-case = Correggi il caso
    .tooltip = Trasforma in campi tutto ciò che è stato letto dalla scheda, o torna indietro
command-show-timings = Mostra quanto dura un tasto
    .tooltip = Mostra quanto ci ha messo l’ultima modifica ad arrivare sulla pagina

text-copied = Il testo della lettera è copiato

# Wordings
wording-place = { $place } di { $of }
wording-differs = { $count ->
        [one] 1 lettera ha il suo
       *[other] { $count } lettere hanno il loro
    }
wording-previous-beside = { $part }: la formulazione precedente
wording-next-beside = { $part }: la formulazione successiva
wording-back-beside = { $part }: torna al testo proposto
part-demand-sentence = Richiesta { $number }
page-text = Testo della pagina { $page }
timings = composta { $set } · controllata { $checked } · disegnata { $drawn } · in tutto { $all } ms

# Checks
check-overrule = In questa lettera non importa
check-matters = Importa di nuovo
check-overruled = { $check }; ignorato in questa lettera

# Languages
language-of-letter = Lingua della lettera
language-for-all = Per tutte le lettere
language-only-this = Solo questa lettera
language-asked-for = chiesta, da tradurre
language-to-translate = da tradurre
language-no-phrases = da tradurre, senza frasi
language-waits = A queste lettere manca { $demands ->
        [one] 1 richiesta
       *[other] { $demands } richieste
    } in { $language }
language-lacks = Alcuni nomi o cariche non sono ancora noti in { $language }
translation-fill-in = Compila in { $language }
translation-open = Guarda la traduzione…
translation-title = Il caso in { $language }
translation-ready = Le richieste ci sono: le lettere si scrivono in { $language }
translation-waits = { $count ->
        [one] Manca 1 richiesta
       *[other] Mancano { $count } richieste
    }; fino ad allora le lettere restano nella lingua della scheda
translation-no-source = Qui la scheda non dice nulla
translation-section-subject = Oggetto
translation-section-people = Persone
translation-section-addressees = Destinatari

# The case by hand
case-edit = Modifica
case-edit-done = Fatto
case-fields-intro = Ciò che correggi qui va in ogni paragrafo che non hai scritto tu.
changed-by-hand = cambiato a mano
show-lines-of = Mostra le righe di: { $field }
leave-out = Tralascia: { $field }
move-field-up = Sposta su: { $field }
move-field-down = Sposta giù: { $field }
section-people = Persone
section-closed = La fine del caso
add-demand = Aggiungi una richiesta
add-fact = Aggiungi un paragrafo
add-note = Aggiungi una nota
add-background = Aggiungi un paragrafo
add-person = Aggiungi una persona
deadline-day = Ultimo giorno
date-not-read = Scrivi giorno, mese e anno: { $date }
close-case-intro = Chiudi il caso quando non c’è più nulla per cui scrivere. Prima di stampare le sue lettere verrà allora chiesta conferma.
close-case = Chiudi questo caso
open-case-again = Riapri il caso
closed-day = Chiuso il
closed-outcome = Com’è andata a finire
post-by = Spedire le lettere entro il { $date }
post-too-late = Troppo tardi per fidarsi della posta: usa anche il fax o l’e-mail

# Addressees
entry-differs = ha parole proprie
entry-duplicate = Duplica
entry-remove = Togli
entry-add-appeal = + Destinatario
entry-add-copy = + Copia
field-office = Carica
field-country = Paese
field-role = Riceve
role-appeal = L’appello
role-copy = Una copia
envelope-title = La busta
envelope-spoken = Busta: { $text }
envelope-note = Come viene stampata quando stampi le buste.
