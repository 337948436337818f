# What reading columns of plain text found.
address-from-column = Este endereço estava numa coluna ao lado de outro texto: { $text }
    .hint = Compare as linhas com a folha
