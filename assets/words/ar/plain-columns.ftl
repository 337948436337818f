# What reading columns of plain text found.
address-from-column = كان هذا العنوان في عمود بجانب نص آخر: { $text }
    .hint = قارن أسطره بالورقة الأصلية
