# What reading columns of plain text found.
address-from-column = この住所は、他の文と並んだ段にありました：{ $text }
    .hint = 各行を元の資料と見比べてください
