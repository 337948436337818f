# Who writes, what of them goes on the letters, ties to a country.

sender-profile = Mittente
sender-profile-name = { $who } ({ $kind })
sender-new = uno nuovo
sender-add = Aggiungine un altro…
sender-add-person = Una persona
sender-add-group = Un gruppo
sender-add-school = Una scuola o una classe
sender-remove = Togli…
sender-remove-title = Togliere questo mittente?
sender-remove-body = { $who } viene tolto da questo computer. Le lettere salvate restano come sono.
sender-remove-confirm = Togli
sender-kind = Scrive come
sender-kind-person = persona
sender-kind-group = gruppo
sender-kind-school = scuola
sender-school-note = Ciò che una scheda dice di violenza è ripiegato finché non lo apri. Le lettere sono le stesse.
sender-minor = Meno di diciotto anni
case-privacy = In questo caso
case-privacy-usual = Come al solito ({ $usual })
privacy-group-missing = Compila sopra l’indirizzo del gruppo: le risposte vanno lì.

missing-ties = prima una domanda
ties-title = Una domanda prima delle lettere
ties-question = Tu, o persone a te vicine, avete legami con questo paese ({ $country }) o progetti di andarci?
ties-why = La tua risposta non viene annotata. Con un sì, o se hai dubbi, nulla su queste lettere dice chi sei.
ties-no = No
ties-yes = Sì
ties-unsure = Non so
ties-hidden = Queste lettere non dicono nulla di te
    .help = Nessun nome, indirizzo o firma, nemmeno nei file; e nessuna va all’ambasciata.
ties-change = Rispondi di nuovo

section-violence = Particolari della violenza

# The embassies and consulates
command-book = Ambasciate e consolati
    .tooltip = Guarda gli indirizzi noti, e dalli ad altri
book-intro = Ciò che è stato compilato una volta viene proposto in ogni caso dello stesso paese. Verifica un indirizzo prima di fidartene.
book-search = Cerca per paese o indirizzo
book-import = Importa…
book-export = Salva come…
book-export-json = Un piccolo file per altri volontari
book-export-csv = Una tabella (CSV), per un foglio di calcolo
book-export-vcf = Contatti (vCard), per una rubrica
book-entry = { $of } in { $host }
book-empty = Ancora nessuna ambasciata nota
    .help = Compilane una accanto a una lettera, o importa un elenco che ti hanno dato
book-nothing-found = Nessuna ambasciata si chiama così
    .help = Prova il nome di un paese
book-taken = { $count ->
        [0] In quel file non c’era nulla di nuovo
        [one] 1 ambasciata è stata aggiunta
       *[other] { $count } ambasciate sono state aggiunte
    }
book-remove = Togli…
    .named = Togli: { $mission }
book-remove-title = Togliere questa ambasciata?
book-remove-body = { $address }
mission-confirmed = Confermata il { $date }
mission-unconfirmed = Non ancora confermata
mission-still-right = Ancora giusta
    .named = Ancora giusta: { $mission }
mission-add = Un’altra ambasciata o un altro consolato
mission-remove = Togli questa
living-in = Vivo in
browse-contacts-title = Apri un elenco di ambasciate
import-title = Importare queste ambasciate?
import-mapping = Che cosa si è capito di ogni colonna. Cambialo dove è sbagliato.
import-column = Colonna { $column }
import-found = { $count ->
        [0] Nessuna ambasciata trovata
        [one] 1 ambasciata trovata
       *[other] { $count } ambasciate trovate
    }
import-confirm = Importa
column-left-out = tralasciato
column-of = di chi è l’ambasciata
column-in = paese in cui si trova
column-head = chi la dirige
column-full-name = nome
column-given-name = nome di battesimo
column-family-name = cognome
column-title = titolo
column-organisation = nome dell’ambasciata
column-address-line = una riga dell’indirizzo
column-formatted = tutto l’indirizzo
column-street = via
column-post-box = casella postale
column-town = città
column-state = stato o provincia
column-postcode = codice postale
column-country = paese
column-fax = fax
column-email = e-mail
column-salutation = formula di apertura
column-confirmed = giorno della conferma
column-number-type = tipo di numero
column-number = numero
contacts-unreadable = Da { $path } non si è potuta leggere alcuna ambasciata
    .hint = Esporta i contatti ancora una volta, come CSV o vCard
    .detail = { $reason }
contacts-no-column = Da { $path } non si è potuta leggere alcuna ambasciata, perché la prima riga non nomina colonne di un indirizzo
    .hint = Dai alle colonne nomi come organisation, street, city, postcode, country
contacts-too-large = { $path } è troppo grande per un elenco di ambasciate
    .hint = Esporta solo i contatti che sono ambasciate
