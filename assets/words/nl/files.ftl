sheet-lines-joined = Twee regels van het blad zijn als één gelezen, omdat hun kolom smal is: “{ $text }”
    .hint = Als het op het blad twee regels zijn, splits ze dan weer in het adres
sheet-lines-maybe-one = Deze twee regels zijn misschien één regel, afgebroken door een smalle kolom: “{ $text }”
    .hint = Vergelijk het adres met het blad en voeg de regels samen als het er één is
sheet-page-is-picture = Pagina { $page } is een afbeelding zonder tekst; er is niets van gelezen
    .hint = Bekijk de pagina: staan er adressen of verzoeken op, typ ze dan in
finding-keep = Zo laten
