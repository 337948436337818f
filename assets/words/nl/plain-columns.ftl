# What reading columns of plain text found.
address-from-column = Dit adres stond in een kolom naast andere tekst: { $text }
    .hint = Vergelijk de regels met het blad
