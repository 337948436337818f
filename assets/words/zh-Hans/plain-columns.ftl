# What reading columns of plain text found.
address-from-column = 此地址在原文中与其他文字并排成栏：{ $text }
    .hint = 请将各行与原文核对
