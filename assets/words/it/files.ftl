sheet-lines-joined = Due righe della scheda sono state lette come una sola, perché la colonna è stretta: “{ $text }”
    .hint = Se nella scheda sono due righe, separale di nuovo nell’indirizzo
sheet-lines-maybe-one = Queste due righe potrebbero essere una sola, spezzata da una colonna stretta: “{ $text }”
    .hint = Confronta l’indirizzo con la scheda e unisci le righe se sono una sola
sheet-page-is-picture = La pagina { $page } è un’immagine senza testo, quindi non ne è stato letto nulla
    .hint = Guarda la pagina: se contiene indirizzi o richieste, inseriscili a mano
finding-keep = Lasciare così
