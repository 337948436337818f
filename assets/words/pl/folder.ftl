# A folder of sheets on the command line.

folder-sheet-failed = { $file }: { $reason }
folder-needs-out = Folder kart wczytuje się do folderu spraw, a żadnego nie podano
    .hint = Dodaj --out z folderem na sprawy
folder-only-whole = Folder kart wczytuje się, jaki jest; --explain i --arrange są dla jednej karty naraz
    .hint = Podaj jedną z kart
folder-empty = Folder { $path } nie ma plików; nic nie zapisano
folder-summary = { $written ->
        [0] Nie zapisano żadnej sprawy
        [one] Zapisano 1 sprawę
        [few] Zapisano { $written } sprawy
       *[other] Zapisano { $written } spraw
    } w { $folder }{ $unchanged ->
        [0] {""}
       *[other] , bez zmian: { $unchanged }
    }{ $failed ->
        [0] {""}
       *[other] , nieodczytane pliki: { $failed }
    }{ $unsure ->
        [0] {""}
       *[other] ; do sprawdzenia: { $unsure }
    }
arrange-impossible = Zmiany „{ $change }” nie da się wprowadzić w tej sprawie; nic nie zapisano
    .hint = Numery adresatów i wierszy pokaże --explain
