# What reading columns of plain text found.
address-from-column = Cette adresse se trouvait dans une colonne à côté d’un autre texte : { $text }
    .hint = Comparez ses lignes avec la fiche
