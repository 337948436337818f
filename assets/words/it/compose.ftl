# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = Questa lettera è nella lingua della scheda, perché il caso non ha richieste nella lingua scelta
    .hint = Aggiungi al caso le richieste in quella lingua, poi sceglila di nuovo
no-phrases-in-language = Questa lettera non ha introduzione né chiusura, perché nella sua lingua non ci sono ancora frasi
    .hint = Scrivile con parole tue o scegli un’altra lingua
name-not-in-language = Il nome della persona è in lettere latine in questa lettera
    .hint = Aggiungi il nome come si scrive nella lingua della lettera
salutation-proposed = La formula di apertura “{ $text }” è proposta in base alla carica, perché la scheda non ne dà
    .hint = Controlla se è adatta alla persona
salutation-neutral = La lettera si apre con “{ $text }”, perché della formula di apertura non si sa altro
    .hint = Inserisci una formula di apertura se ne conosci una migliore
no-sender = La lettera lascia righe vuote per il tuo nome, perché non è indicato chi scrive
    .hint = Inserisci nome e indirizzo, o firma a mano
about-left-out = La mezza frase su di te manca in questa lettera, perché è in un’altra lingua
    .hint = Scrivila in questa lettera nella lingua della lettera
nobody-named = La lettera non nomina nessuno, perché il caso non nomina nessuno
    .hint = Aggiungi al caso il nome della persona
demand-as-it-stands = La richiesta “{ $text }” sta nella lettera parola per parola, perché la sua forma non è nota
    .hint = Leggi la lettera e riscrivi dove non va
demand-for-somebody-else = La scheda rivolge questa richiesta a qualcuno ({ $target }) che non riceve lettere; sta nella lettera a tutti: “{ $text }”
    .hint = Aggiungi quella persona come destinataria, o togli la richiesta dalle lettere in cui non va
model-letter-of-another = La lettera della scheda dice chi la scrive, e potrebbe non essere lei: “{ $text }”
    .hint = Leggi questo paragrafo e scrivi chi sei, oppure toglilo
capitals-restored = La scheda ha perso le maiuscole; la lettera ha quelle che si sono potute ripristinare
    .hint = Leggi i nomi nella lettera e correggili

one-page = Una pagina
    .failed = La lettera ha { $pages } pagine
    .reason = Una lettera di una pagina si legge fino in fondo
name-present = Il nome c’è
    .failed = Manca il nome { $name }
    .reason = Una risposta, e un aiuto, devono raggiungere la persona giusta
demands-covered = { $covered } di { $of } richieste
    .failed = { $covered } di { $of } richieste: manca “{ $demand }”
    .reason = La lettera chiede tutto ciò che chiede la scheda, e nient’altro
asks-for-answer = Chiede una risposta
    .failed = La lettera non chiede una risposta
    .reason = Un funzionario a cui si chiede una risposta esamina il caso
hedges-kept = Ogni riserva (“secondo quanto riferito”) è mantenuta
    .failed = Manca la parola “{ $hedge }” della scheda
    .reason = Ciò che non è certo non è detto come certo
no-organisation = Nessuna organizzazione è nominata
    .failed = La lettera nomina { $organisation }
    .reason = Scrivi per te; il nome di un’organizzazione può chiudere porte
salutation-present = La formula di apertura c’è
    .failed = Manca la formula di apertura
    .reason = Una lettera senza formula di apertura non si legge come una lettera a una persona
own-words-marked = { $own ->
        [0] Ancora nessuna parola tua
        [one] Una parte con parole tue
       *[other] { $own } parti con parole tue
    }
    .reason = Una lettera con parole tue conta di più
writer-hidden = Sulla pagina non c’è di te più di quanto hai scelto
    .failed = La lettera dice di te più di quanto hai scelto
    .reason = Ciò che hai scelto vale per ogni parola della pagina
