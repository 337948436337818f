sheet-lines-joined = Dwa wiersze karty odczytano jako jeden, bo ich kolumna jest wąska: „{ $text }”
    .hint = Jeśli w karcie są to dwa wiersze, rozdziel je ponownie w adresie
sheet-lines-maybe-one = Te dwa wiersze mogą być jednym, złamanym przez wąską kolumnę: „{ $text }”
    .hint = Porównaj adres z kartą i połącz wiersze, jeśli to jeden
sheet-page-is-picture = Strona { $page } jest obrazem bez tekstu, więc nic z niej nie odczytano
    .hint = Obejrzyj stronę: jeśli są na niej adresy lub postulaty, wpisz je
finding-keep = Pozostaw tak
