# A fault of the program itself.

save-crashed = Un errore di questo programma ha impedito di salvare il testo
    .hint = Si riprova automaticamente; copi ciò che ha scritto in un altro programma prima di chiudere questa finestra
worker-crashed = Un errore di questo programma ha interrotto ciò che ha chiesto
    .hint = Nulla di ciò che era già salvato è perso; riprovi, e ci avvisi se continua così
