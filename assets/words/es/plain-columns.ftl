# What reading columns of plain text found.
address-from-column = Esta dirección estaba en una columna junto a otro texto: { $text }
    .hint = Compare sus líneas con la hoja
