# A folder of sheets on the command line.

folder-sheet-failed = { $file }: { $reason }
folder-needs-out = Uma pasta de fichas lê-se para uma pasta de casos, e nenhuma foi indicada
    .hint = Acrescente --out com a pasta para os casos
folder-only-whole = Uma pasta de fichas lê-se como está; --explain e --arrange são para uma ficha de cada vez
    .hint = Indique uma das fichas
folder-empty = A pasta { $path } não tem ficheiros; nada é escrito
folder-summary = { $written ->
        [0] Nenhum caso está escrito
        [one] 1 caso está escrito
       *[other] { $written } casos estão escritos
    } em { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } inalterados
    }{ $failed ->
        [0] {""}
        [one] , 1 ficheiro não pôde ser lido
       *[other] , { $failed } ficheiros não puderam ser lidos
    }{ $unsure ->
        [0] {""}
       *[other] ; { $unsure } com algo a verificar
    }
arrange-impossible = A alteração “{ $change }” não pode ser feita neste caso; nada é escrito
    .hint = Veja os números de destinatários e linhas com --explain
