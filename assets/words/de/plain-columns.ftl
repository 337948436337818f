# What reading columns of plain text found.
address-from-column = Diese Adresse stand in einer Spalte neben anderem Text: { $text }
    .hint = Vergleichen Sie ihre Zeilen mit dem Blatt
