# La scrivania: indirizzi, lettere già salvate, ciò che è fatto.

desk-address-lines = Indirizzo, riga per riga
desk-printed-as = Stampato sulla lettera:
desk-name-hint = ambasciatore, ambasciata
desk-street-hint = Via e numero
desk-town-hint = CAP e città
desk-new-addressee = Nuovo destinatario
desk-ask-save-title = Salvare comunque queste lettere?
desk-save-all-the-same = Salva comunque
desk-minor-note = Sotto i diciotto anni la lettera porta solo il tuo nome, presso un gruppo o una scuola: scrivi qui sotto il loro nome e indirizzo, perché le risposte arrivano lì.
desk-saved-title = Alcune di queste lettere ci sono già
desk-saved-body = { $count ->
    [one] 1 file di questa cartella cambierebbe. Non è ancora stato scritto nulla.
   *[other] { $count } file di questa cartella cambierebbero. Non è ancora stato scritto nulla.
}
desk-saved-replace = Sostituisci le vecchie
    .help = Ogni vecchio file resta finché il nuovo non è completo.
desk-saved-both = Tieni entrambe
    .help = I nuovi file ricevono un numero alla fine del nome.
evening-ties-question = { $guest } – { $country }: tu, o persone a te vicine, avete legami là o progetti di andarci?
evening-ties-asked = Chiesto a { $asked } su { $of }
evening-ties-again = Chiedi di nuovo
guests-not-asked = Non a tutte le persone dell’elenco sono stati chiesti i legami con i paesi a cui scrivono
    .hint = Chiedi a ogni persona; con “yes” o “unsure” in una colonna “ties”, niente sulle sue lettere dice chi ha scritto
