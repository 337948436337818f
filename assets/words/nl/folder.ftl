# A folder of sheets on the command line.

folder-sheet-failed = { $file }: { $reason }
folder-needs-out = Een map met bladen wordt in een map met zaken gelezen, en er is geen genoemd
    .hint = Voeg --out toe met de map voor de zaken
folder-only-whole = Een map met bladen wordt gelezen zoals zij is; --explain en --arrange zijn voor één blad tegelijk
    .hint = Noem een van de bladen
folder-empty = De map { $path } heeft geen bestanden; er is niets geschreven
folder-summary = { $written ->
        [0] Er is geen zaak
        [one] 1 zaak is
       *[other] { $written } zaken zijn
    } geschreven naar { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } onveranderd
    }{ $failed ->
        [0] {""}
        [one] , 1 bestand was niet te lezen
       *[other] , { $failed } bestanden waren niet te lezen
    }{ $unsure ->
        [0] {""}
       *[other] ; { $unsure } met iets om na te kijken
    }
arrange-impossible = De wijziging “{ $change }” kan in deze zaak niet; er is niets geschreven
    .hint = Bekijk de nummers van geadresseerden en regels met --explain
