# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = Plik { $path } jest niezrozumiały (wiersz { $line }); tego, co opisuje, program nie proponuje
    .hint = Porównaj go ze schematami w assets/schema lub zacznij od kopii dołączonego pliku
    .detail = { $reason }

own-paper-faulty = Na papierze z { $path } nic nie da się wydrukować ({ $fault }); program go nie proponuje
    .hint = Długości podaje się w milimetrach; schematy w assets/schema mówią, co znaczy każde pole

own-paper-field = Plik { $path } ma pole { $field }, które tu nic nie znaczy; nie zostanie użyte
    .hint = Schematy w assets/schema mówią, jakie są pola

address-hidden = Okienko koperty „{ $envelope }” może zakryć do { $millimetres } mm adresu: „{ $text }”
    .hint = Ustawienia druku pokazują list w kopercie i proponują, co pomoże; w wierszu poleceń robi to appeal-writer fit

window-shows-more = Okienko koperty „{ $envelope }” pokazuje więcej niż adres: „{ $text }”
    .hint = Ustawienia druku pokazują list w kopercie i proponują, co pomoże; w wierszu poleceń robi to appeal-writer fit

sheet-not-in-envelope = Złożona kartka nie mieści się w kopercie „{ $envelope }”
    .hint = Ustawienia druku pokazują list w kopercie i proponują, co pomoże; w wierszu poleceń robi to appeal-writer fit

list-window = okienko { $width } × { $height } mm
