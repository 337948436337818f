# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = Il file { $path } non è comprensibile (riga { $line }); ciò che descrive non viene proposto
    .hint = Confrontalo con gli schemi in assets/schema, o parti dalla copia di un file incluso
    .detail = { $reason }

own-paper-faulty = Sulla carta di { $path } non si può stampare nulla ({ $fault }); non viene proposta
    .hint = Le lunghezze sono in millimetri; gli schemi in assets/schema dicono che cosa significa ogni campo

own-paper-field = Il file { $path } ha un campo { $field } che qui non significa nulla; non viene usato
    .hint = Gli schemi in assets/schema dicono quali campi ci sono

address-hidden = La finestrella della busta “{ $envelope }” può nascondere fino a { $millimetres } mm dell’indirizzo: “{ $text }”
    .hint = Le impostazioni di stampa mostrano la lettera nella sua busta e propongono un rimedio; sulla riga di comando lo fa appeal-writer fit

window-shows-more = La finestrella della busta “{ $envelope }” mostra più dell’indirizzo: “{ $text }”
    .hint = Le impostazioni di stampa mostrano la lettera nella sua busta e propongono un rimedio; sulla riga di comando lo fa appeal-writer fit

sheet-not-in-envelope = Il foglio piegato non entra nella busta “{ $envelope }”
    .hint = Le impostazioni di stampa mostrano la lettera nella sua busta e propongono un rimedio; sulla riga di comando lo fa appeal-writer fit

list-window = finestrella { $width } × { $height } mm
