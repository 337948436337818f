# A folder of sheets on the command line.

folder-sheet-failed = { $file }: { $reason }
folder-needs-out = Una cartella di schede si legge in una cartella di casi, e non ne è stata indicata nessuna
    .hint = Aggiungi --out con la cartella per i casi
folder-only-whole = Una cartella di schede si legge com’è; --explain e --arrange valgono per una scheda alla volta
    .hint = Indica una delle schede
folder-empty = La cartella { $path } non ha file; non viene scritto nulla
folder-summary = { $written ->
        [0] Nessun caso è scritto
        [one] 1 caso è scritto
       *[other] { $written } casi sono scritti
    } in { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } invariati
    }{ $failed ->
        [0] {""}
        [one] , 1 file non si è potuto leggere
       *[other] , { $failed } file non si sono potuti leggere
    }{ $unsure ->
        [0] {""}
       *[other] ; { $unsure } con qualcosa da controllare
    }
arrange-impossible = La modifica “{ $change }” non si può fare in questo caso; non viene scritto nulla
    .hint = Guarda i numeri di destinatari e righe con --explain
