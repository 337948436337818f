# What reading columns of plain text found.
address-from-column = Questo indirizzo si trovava in una colonna accanto ad altro testo: { $text }
    .hint = Confronti le sue righe con il foglio
