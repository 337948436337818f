# What reading columns of plain text found.
address-from-column = Ten adres stał w kolumnie obok innego tekstu: { $text }
    .hint = Proszę porównać jego wiersze z arkuszem
