# A fault of the program itself.

save-crashed = Un errore di questo programma ha impedito di salvare il testo
    .hint = Il programma riprova da solo; copia ciò che hai scritto in un altro programma prima di chiudere questa finestra
worker-crashed = Un errore di questo programma ha interrotto l’operazione
    .hint = Nulla di ciò che era già salvato è andato perso; riprova, e avvisaci se continua così
sheet-crashed = Un errore di questo programma ha impedito di leggere questa scheda
    .hint = Le altre vengono lette; provala da sola o incolla il suo testo, e faccelo sapere
