# Nomes dos modelos de carta incluídos.

stationery-de-online-post = Alemanha, carta por correio em linha
stationery-din-5008-a = DIN 5008, forma A
stationery-din-5008-b = DIN 5008, forma B
stationery-din-mtext = DIN 676 com mais texto, como o KOMA-Script
stationery-din = DIN 676, como o KOMA-Script
stationery-fr-hybrid = França, carta por correio híbrido
stationery-kaku-ll = Japão, envelopes Kaku
stationery-koma-old = KOMA-Script, versão antiga
stationery-nf = França, NF Z 11-001
stationery-nippon-el = Japão, Chou ou You 3 e 4, janela 45
stationery-nippon-eh = Japão, Chou ou You 3 e 4, janela 55
stationery-nippon-lh = Japão, janela 55, campo mais para dentro
stationery-nippon-ll = Japão, janela 45, campo mais para dentro
stationery-nippon-rl = Japão, endereço à direita
stationery-ru-dl = Rússia, DL com janela
stationery-swiss-left = Suíça, endereço à esquerda
stationery-swiss-right = Suíça, endereço à direita
stationery-uk-dl = Reino Unido, DL com janela
stationery-uk = Reino Unido
stationery-us-10-double-window = US Letter, envelope n.º 10 com duas janelas
stationery-us-10 = US Letter, envelope n.º 10
stationery-us-letter-2-windows = US Letter, duas janelas
