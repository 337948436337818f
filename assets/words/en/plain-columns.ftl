# What reading columns of plain text found.
address-from-column = This address stood in a column beside other text: { $text }
    .hint = Compare its lines with the sheet
