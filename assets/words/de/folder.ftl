# A folder of sheets on the command line.

folder-sheet-failed = { $file }: { $reason }
folder-needs-out = Ein Ordner mit Blättern wird in einen Ordner mit Fällen gelesen, und keiner wurde genannt
    .hint = --out mit dem Ordner für die Fälle ergänzen
folder-only-whole = Ein Ordner mit Blättern wird gelesen, wie er ist; --explain und --arrange gelten für ein Blatt nach dem anderen
    .hint = Eines der Blätter nennen
folder-empty = Der Ordner { $path } hat keine Dateien; nichts wird geschrieben
folder-summary = { $written ->
        [0] Kein Fall ist
        [one] 1 Fall ist
       *[other] { $written } Fälle sind
    } nach { $folder } geschrieben{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } unverändert
    }{ $failed ->
        [0] {""}
        [one] , 1 Datei war nicht zu lesen
       *[other] , { $failed } Dateien waren nicht zu lesen
    }{ $unsure ->
        [0] {""}
       *[other] ; bei { $unsure } ist etwas zu prüfen
    }
arrange-impossible = Die Änderung „{ $change }“ ist in diesem Fall nicht möglich; nichts wird geschrieben
    .hint = Die Nummern der Empfänger und Zeilen zeigt --explain
