# A fault of the program itself.

save-crashed = 本程序的一个错误使您的文字未能保存
    .hint = 程序会自动重试；关闭此窗口之前，请把您写的内容复制到别的程序中
worker-crashed = 本程序的一个错误中断了您要求的操作
    .hint = 此前保存的内容没有丢失；请再试一次，如果仍然如此，请告诉我们
sheet-crashed = 本程序出错，无法读取这份案件单
    .hint = 其他的会照常读取；请单独再试，或粘贴其文字，并告诉我们
