# An evening: many writers, several cases.

guest-without-name = La riga { $line } dell’elenco è stata tralasciata, perché non ha un nome
    .hint = Ogni lettera ha bisogno di qualcuno che la firmi
guest-privacy-unknown = La riga { $line } dell’elenco chiede la riservatezza “{ $words }”, che non è nota: nulla sulle lettere di questa persona dice chi scrive
    .hint = Scrivi full, town, initials, first-name-age, care-of o none
guest-column-unread = La colonna “{ $words }” dell’elenco non viene letta: ciò che contiene non cambia alcuna lettera
    .hint = Le colonne si chiamano nome, città, frase, riservatezza, casi e legami
guest-cases-unclear = La riga { $line } dell’elenco sceglie i casi “{ $words }”, e non tutto si è potuto leggere: questa persona scrive solo per i numeri che vi si trovano
    .hint = Scrivi numeri come 1 3 o 1-3; lascia vuoto per tutti i casi
guest-case-beyond = { $guest } ha scelto il caso { $number }, ma la serata ha { $count } casi
    .hint = Correggi il numero nell’elenco, o aggiungi il caso
evening-case-unread = Nessuna lettera è stata fatta, perché il caso “{ $case }” non si è potuto leggere
    .hint = Aprilo nella biblioteca per vedere che cosa non va, o togli la spunta
    .detail = { $reason }
evening-case-gone = Nessuna lettera è stata fatta, perché il caso “{ $case }” non è più nella biblioteca
    .hint = Togli la spunta
guests-unreadable = L’elenco dei partecipanti { $path } non si è potuto leggere
    .hint = Salvalo come CSV in UTF-8, con una prima riga: name, town, sentence
    .detail = { $reason }
guests-no-name = L’elenco dei partecipanti { $path } non si è potuto leggere, perché la prima riga non ha la colonna “name”
    .hint = Dagli una prima riga come: name, town, sentence
evening-progress = { $guest } ({ $done } di { $of })
evening-summary = { $written ->
        [0] Nessuna lettera è scritta
        [one] 1 lettera è scritta
       *[other] { $written } lettere sono scritte
    } per { $guests ->
        [one] 1 partecipante
       *[other] { $guests } partecipanti
    } in { $folder }{ $missing ->
        [0] {""}
       *[other] , { $missing } non riuscite
    }

# In the window
command-evening = Una serata di lettere
    .tooltip = Molte persone scrivono in più casi: una pila di lettere per ciascuna
evening-intro = Molte persone scrivono in più casi. Ciascuna riceve una cartella con le sue lettere. I nomi non si conservano da nessuna parte, salvo in quelle lettere.
evening-guests = Chi scrive
    .help = Uno per riga: nome; città; una frase propria. Oppure una tabella con queste colonne.
    .example = Anna Campi; Bologna; Insegno a bambini che chiedono di lei.
evening-choose-list = Apri un elenco…
evening-guest-count = { $count ->
        [one] 1 partecipante
       *[other] { $count } partecipanti
    }
evening-cases = Per chi
    .help = Spunta i casi. Per trovarne uno, cerca prima nella biblioteca.
evening-start = Fai le lettere…
evening-case = «{ $title }»: { $reason }
    .hint = Prima che qualcuno spedisca queste lettere, chiedi a chi ti ha mandato il caso
evening-cases-title = Fare comunque lettere per questi casi?
evening-cases-confirm = Fare comunque
evening-wipe = Cancella la serata…
evening-running = { $done } di { $of } lettere · { $guest }
evening-done = { $count ->
        [one] 1 lettera è fatta
       *[other] { $count } lettere sono fatte
    }
evening-done-partly = { $count } lettere sono fatte, { $missing } no
evening-pause = Pausa
evening-go-on = Continua
evening-stop = Ferma
evening-wipe-title = Cancellare questa serata?
evening-wipe-body = I nomi e le frasi spariscono, e le lettere salvate questa sera vengono tolte dalle loro cartelle. Stampale prima.
evening-wipe-confirm = Cancella
browse-guests-title = Apri un elenco di partecipanti
