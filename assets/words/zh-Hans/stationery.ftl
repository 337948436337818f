# 内置信件版式的名称。

stationery-de-online-post = 德国，网上邮寄信件
stationery-din-5008-a = DIN 5008 A 式
stationery-din-5008-b = DIN 5008 B 式
stationery-din-mtext = DIN 676，正文更多，按 KOMA-Script
stationery-din = DIN 676，按 KOMA-Script
stationery-fr-hybrid = 法国，混合邮件信件
stationery-kaku-ll = 日本，角形信封
stationery-koma-old = 旧版 KOMA-Script
stationery-nf = 法国，NF Z 11-001
stationery-nippon-el = 日本，长形或洋形 3、4 号，窗口 45
stationery-nippon-eh = 日本，长形或洋形 3、4 号，窗口 55
stationery-nippon-lh = 日本，窗口 55，地址更靠内
stationery-nippon-ll = 日本，窗口 45，地址更靠内
stationery-nippon-rl = 日本，地址在右
stationery-ru-dl = 俄罗斯，DL 开窗
stationery-swiss-left = 瑞士，地址在左
stationery-swiss-right = 瑞士，地址在右
stationery-uk-dl = 英国，DL 开窗
stationery-uk = 英国
stationery-us-10-double-window = US Letter，10 号双窗信封
stationery-us-10 = US Letter，10 号信封
stationery-us-letter-2-windows = US Letter，双窗
