sheet-lines-joined = Twee regels van het blad zijn als één gelezen, omdat hun kolom smal is: “{ $text }”
    .hint = Als het blad twee regels bedoelt, splits ze dan weer in het adres.
sheet-lines-maybe-one = Deze twee regels zijn misschien één regel die een smalle kolom brak: “{ $text }”
    .hint = Vergelijk het adres met het blad en voeg de regels samen als het er één is.
sheet-page-is-picture = Pagina { $page } is een afbeelding zonder tekst; er is niets van gelezen
    .hint = Bekijk de pagina: staan er adressen of eisen op, typ ze dan in.
