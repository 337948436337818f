# A fault of the program itself.

save-crashed = Door een fout in dit programma is uw tekst niet opgeslagen
    .hint = Het wordt vanzelf opnieuw geprobeerd; kopieer wat u geschreven hebt naar een ander programma voordat u dit venster sluit
worker-crashed = Door een fout in dit programma is de opdracht afgebroken
    .hint = Niets wat al was opgeslagen is verloren; probeer het opnieuw, en laat het ons weten als het zo blijft
sheet-crashed = Een fout van dit programma verhinderde dat dit zaakblad werd gelezen
    .hint = De andere worden gelezen; probeer het apart of plak de tekst ervan, en laat het ons weten
