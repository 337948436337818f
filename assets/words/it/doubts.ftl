# Dubbi su ciò che è stato letto.

doubt-line = Questa riga forse non fa parte dell’indirizzo: “{ $text }”
    .hint = Confrontala con la scheda e toglila se non ne fa parte
doubt-two-in-one = Forse è l’indirizzo di due destinatari in uno: { $text }
    .hint = Confrontalo con la scheda e dividilo se è così
doubt-salutation = Questa formula di apertura forse è per un altro destinatario: “{ $text }”
    .hint = Confrontala con il nome e la carica di ogni destinatario
doubt-no-salutation = Questo destinatario non ha una formula di apertura, e gli altri sì: { $text }
    .hint = Guarda nella scheda se ce n’è una; senza, la lettera si apre con il nome o la carica
doubt-left-over = Questo sembra un indirizzo, e nessun destinatario lo ha: “{ $text }”
    .hint = Guarda la scheda in quel punto e aggiungi un destinatario se ne manca uno
doubt-left-beside = Dietro questo indirizzo la scheda ha qualcosa che non è stato usato: “{ $text }”
    .hint = Inseriscilo presso il destinatario se gli spetta
doubt-demand = Forse non è una richiesta, ma un titolo o parte di un indirizzo: “{ $text }”
    .hint = Toglila se non chiede nulla
doubt-person = Forse non è un nome: “{ $text }”
    .hint = Correggilo, così che le lettere nominino la persona giusta
doubt-half = Forse è solo mezzo indirizzo: { $text }
    .hint = Confrontalo con la scheda e uniscilo all’indirizzo prima o dopo se sono uno solo
doubt-number = A questo numero forse mancano le ultime cifre: { $text }
    .hint = Confrontalo con la scheda: forse una lettera sta al posto di una cifra
doubt-date = Questo giorno si può leggere in due modi, { $date } o { $other_date }: “{ $text }”
    .hint = Confrontalo con la data della scheda e correggi la scadenza se il mese viene prima
deadline-before-issue = La scadenza è prima del giorno in cui è uscita la scheda: “{ $text }”
    .hint = Confronta i due giorni con la scheda; uno può essere un refuso
doubts-too-many = Così tanti destinatari ({ $count }) non vengono esaminati uno per uno
    .hint = Confronta gli indirizzi con la scheda prima di stampare
