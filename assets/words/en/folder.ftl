# A folder of sheets on the command line.

folder-sheet-failed = { $file }: { $reason }
folder-needs-out = A folder of sheets is read into a folder of cases, and none was named
    .hint = Add --out with the folder for the cases
folder-only-whole = A folder of sheets is read as it is, so --explain and --arrange are for one sheet at a time
    .hint = Name one of the sheets
folder-empty = The folder { $path } has no files, so nothing is written
folder-summary = { $written ->
        [0] No case was written
        [one] 1 case is written
       *[other] { $written } cases are written
    } to { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } unchanged
    }{ $failed ->
        [0] {""}
        [one] , 1 file could not be read
       *[other] , { $failed } files could not be read
    }{ $unsure ->
        [0] {""}
       *[other] ; { $unsure } with something to check
    }
arrange-impossible = The change “{ $change }” cannot be made in this case, so nothing is written
    .hint = Look at the numbers of addressees and lines with --explain
