# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = Questa lettera non si può stampare: nessuno dei caratteri di stampa inclusi ha il segno “{ $text }” ({ $code })
    .hint = Scrivilo in un altro modo, in un alfabeto usato dalla lingua della lettera, o toglilo

letter-over-one-page = Questa lettera occupa { $pages } pagine, e chi la riceve ne legge una
    .hint = Accorcia le parole tue, o togli una frase del caso

address-smaller = L’indirizzo è composto in { $size } punti perché si veda tutto nella finestrella
    .hint = Con una busta senza finestrella o un’etichetta non importa

address-too-wide = Questa riga è troppo larga di { $over } mm per il campo dell’indirizzo, e la fine può non vedersi: “{ $text }”
    .hint = Dividila in due righe, accorciala, o usa un’etichetta o una busta stampata

address-too-long = L’indirizzo ha { $lines } righe, e nel campo dell’indirizzo ce ne stanno { $most }
    .hint = Unisci due righe corte, o usa un’etichetta o una busta stampata

address-too-large = Questo indirizzo è troppo grande per la sua etichetta o busta: “{ $text }”
    .hint = Scegli un’etichetta o una busta più grande, o unisci due righe

# Envelopes, labels, the ruler sheet
envelopes-file-name = Buste
labels-file-name = Etichette
no-addresses = Nessuna di queste lettere ha un indirizzo; non c’è nulla da stampare su buste o etichette
    .hint = Compila gli indirizzi, o scegli altre lettere
print-failed = Il file non si può fare
    .detail = { $reason }
ruler-title = Foglio di calibrazione
ruler-step-1 = Stampa questo foglio su carta bianca, su un lato, al 100 per cento (“dimensione reale”), dal cassetto che usi per le lettere
ruler-step-2 = Misura dal bordo sinistro della carta allo zero del righello a sinistra: 10 mm è giusto. Fai lo stesso agli altri tre bordi, e annota le quattro cifre.
ruler-step-3 = Misura i due righelli lunghi: ciascuno è lungo 100 mm se la stampante rispetta la scala
ruler-step-4 = Se una cifra è sbagliata di più di 2 mm, cerca prima “adatta alla pagina” nelle impostazioni della stampante, e disattivalo
ruler-left = bordo sinistro
ruler-top = bordo superiore
ruler-right = bordo destro
ruler-bottom = bordo inferiore
ruler-written = Il foglio di calibrazione è scritto in { $file }
unknown-labels = Non c’è un foglio di etichette di nome { $id }
    .hint = I fogli di etichette sono: { $known }
