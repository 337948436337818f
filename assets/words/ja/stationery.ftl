# 同梱の便箋の書式の名前。

stationery-de-online-post = ドイツ、オンライン郵便の手紙
stationery-din-5008-a = DIN 5008 A型
stationery-din-5008-b = DIN 5008 B型
stationery-din-mtext = DIN 676、本文が多い、KOMA-Script 式
stationery-din = DIN 676、KOMA-Script 式
stationery-fr-hybrid = フランス、ハイブリッド郵便の手紙
stationery-kaku-ll = 日本、角形封筒
stationery-koma-old = 旧版の KOMA-Script
stationery-nf = フランス、NF Z 11-001
stationery-nippon-el = 日本、長形・洋形3号と4号、窓45
stationery-nippon-eh = 日本、長形・洋形3号と4号、窓55
stationery-nippon-lh = 日本、窓55、宛名は内側寄り
stationery-nippon-ll = 日本、窓45、宛名は内側寄り
stationery-nippon-rl = 日本、宛名は右
stationery-ru-dl = ロシア、窓付き DL
stationery-swiss-left = スイス、宛名は左
stationery-swiss-right = スイス、宛名は右
stationery-uk-dl = イギリス、窓付き DL
stationery-uk = イギリス
stationery-us-10-double-window = US レター、二窓の10号封筒
stationery-us-10 = US レター、10号封筒
stationery-us-letter-2-windows = US レター、二窓
