# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = Accetta tutte le modifiche proposte
    .tooltip = Cambia il caso come propone ogni osservazione; “Annulla” torna indietro
accept-all-count = { $count ->
        [one] Accetta la modifica proposta
       *[other] Accetta tutte le { $count } modifiche proposte
    }
regroup-split = Qui comincia un nuovo destinatario
regroup-join = I destinatari { $number } e { $next } sono uno solo
regroup-line-up = Questa riga è del destinatario { $number }
regroup-line-down = Questa riga è del destinatario { $number }
regroup-join-line = Unisci alla riga sotto
regroup-cut-line = Taglia questa riga…
regroup-to-copy = Il destinatario { $number } riceve solo una copia
regroup-to-appeal = Il destinatario { $number } riceve l’appello
give-headline = Titolo
give-summary = Che cosa è successo, in breve
give-address-above = Il destinatario sopra
give-new-addressee = Un nuovo destinatario

# What a damaged PDF says of itself
sheet-cut-off = Il file è tronco; possono mancare pagine o indirizzi
    .hint = Procurati di nuovo la scheda, e confronta l’ultima pagina
