# The library, and how things are kept.

command-desk = Torna alle lettere
    .tooltip = Mostra il caso e le sue lettere
command-library = Biblioteca
    .tooltip = Trova ogni caso aperto qui
command-send-case = Salva il caso per qualcun altro…
    .tooltip = Un piccolo file con il caso, da solo o con le tue parole; mai chi sei
command-versions = Versioni precedenti…
    .tooltip = Guarda che cosa hai scritto prima, e riprendilo
command-your-data = I tuoi dati…
    .tooltip = Dove il programma tiene ciò che compili
command-forget = Cancella i miei dati…
    .tooltip = Cancella tutto ciò che questo programma conserva su di te
room-back = Torna alle lettere

library-search = Cerca per titolo, persona, paese o numero
library-count = { $count ->
        [one] 1 caso
       *[other] { $count } casi
    }
library-reading = { $count } casi, e altri si stanno leggendo…
library-put-away = Mostra i casi messi via
library-recent = Aperti per ultimi
library-open-recent = Riapri: { $title }
library-empty = Nessun caso è stato ancora aperto
    .help = Trascina schede del caso su questa finestra, anche più d’una alla volta
library-nothing-put-away = Nulla è stato messo via
    .help = “Metti via” toglie un caso dall’elenco e ne tiene tutto il contenuto
library-nothing-found = Nessun caso si chiama così
    .help = Prova con meno parole, o guarda tra i casi messi via
library-put-this-away = Metti via
    .named = Metti via: { $title }
library-bring-back = Riprendi
    .named = Riprendi: { $title }
library-remove = Elimina…
    .named = Elimina definitivamente: { $title }
badge-closed = chiuso
badge-passed = { $date } · passata
badge-today = scadenza oggi
badge-near = { $date } · { $days ->
        [one] manca 1 giorno
       *[other] mancano { $days } giorni
    }
badge-far = { $date } · mancano { $days } giorni
case-gone = Questo caso non è più nella biblioteca
    .hint = È stato eliminato; riapri la sua scheda
copy-of = { $title } (la mia copia)

taken-running = Lettura in corso: { $left ->
        [one] ancora 1 scheda
       *[other] ancora { $left } schede
    }…
taken-done = { $count ->
        [one] 1 scheda è stata letta
       *[other] { $count } schede sono state lette
    }
taken-read = { $file } · { $count ->
        [0] letto
        [one] letto, 1 cosa da controllare
       *[other] letto, { $count } cose da controllare
    }
taken-known = { $file } · era già nella biblioteca
taken-failed = { $file } · non letto

# Giving a case to somebody else
send-title = Salva il caso per qualcun altro
send-body = Chi sei non va mai insieme, né ciò che hai spedito.
send-case-only = Solo il caso
    .help = Ciò che dice la scheda, con le tue correzioni
send-with-words = Il caso con le mie parole e scelte
    .help = Anche i tuoi testi, le spunte e le ambasciate, così che qualcun altro possa proseguire da lì
browse-file-title = Scegli un file o una cartella
file-written = Salvato come { $file }
words-came-title = Questo caso è arrivato con le parole di qualcuno
words-came-body = In questo caso hai scritto anche tu. Quali parole devono stare sulle lettere?
words-came-keep = Tieni le mie
    .help = Le parole arrivate restano nel loro file
words-came-take = Prendi quelle arrivate
    .help = “Annulla” riporta le tue, e restano tra le versioni precedenti

# Earlier versions
versions-title = Versioni precedenti
versions-body = Ciò che stava sulle lettere di questo caso alla fine delle ultime dieci sessioni.
versions-none = Non c’è ancora una versione precedente di questo caso. Se ne conserva una ogni volta che riavvii il programma e continui a scrivere.
versions-letter = La lettera a { $name } com’era
versions-bring-back = Riprendi questo
version-saved = { $date }, { $time }
version-undated = Un giorno precedente
version-texts = { $count ->
        [0] nessuna parola tua
        [one] 1 testo tuo
       *[other] { $count } testi tuoi
    }

# What is not safe
unsaved-title = Non ancora salvato
unsaved-body = Il tuo testo resta qui e sarà salvato appena possibile. Non chiudere la finestra.
unsafe-title = Il tuo testo non è salvato
unsafe-body = Se vai avanti ora, ciò che hai scritto da allora è perduto.
unsafe-stay = Resta qui
    .help = Il programma riprova ogni pochi secondi
unsafe-leave = Scarta le mie ultime modifiche
    .help = Ciò che era salvato resta com’era
conflict-title = Cambiato da un’altra finestra o un altro programma
conflict-body = Questo caso è stato cambiato altrove mentre ci scrivevi. Nulla dei due è perduto: di’ quale deve proseguire.
conflict-decide = Decidi…
conflict-copy = Tieni il mio come copia
    .help = Il tuo diventa un caso a sé nella biblioteca; l’altro resta com’è
conflict-theirs = Prendi l’altro
    .help = Il tuo resta tra le versioni precedenti
taken-over = Questo caso è stato cambiato in un’altra finestra; qui sta ciò che dice ora

# A person's data
data-title = I tuoi dati
data-local = Ciò che compili e scrivi sta in questa cartella su questo computer, e solo tu puoi leggerlo.
data-portable = Ciò che compili e scrivi sta accanto al programma e viaggia con esso.
data-mirrored = Questa cartella sembra una di quelle che { $service } copia su altri computer
    .help = Crea accanto al programma una cartella chiamata appeal-writer-data, su un disco o una chiavetta che non viene copiata; sarà usata dal prossimo avvio
forget-title = Cancellare i miei dati?
forget-body = Tutto ciò che questo programma conserva su di te viene cancellato definitivamente: chi sei, le tue ambasciate, tutti i casi con le tue parole, le loro versioni precedenti, ciò che è stato spedito e ciò che la finestra ricorda. Le lettere salvate in cartelle tue restano.
forget-confirm = Cancella tutto
remove-title = Eliminare questo caso?
remove-body = “{ $title }” e tutto ciò che vi hai scritto, anche le versioni precedenti, viene eliminato definitivamente.
remove-confirm = Elimina definitivamente

# On the command line
library-added = { $file } è nella biblioteca
missions-read = { $count ->
        [0] Nessuna ambasciata è stata letta
        [one] 1 ambasciata è stata letta
       *[other] { $count } ambasciate sono state lette
    }
missions-written = Le ambasciate sono scritte in { $file }
column-taken = { $column }: { $meaning } ({ $code })
column-unknown = Nella tabella non c’è una colonna “{ $text }”
    .hint = Dai l’intestazione come sta nella prima riga della tabella
sent-noted = { $count ->
        [one] 1 lettera è annotata
       *[other] { $count } lettere sono annotate
    }, { $date }
