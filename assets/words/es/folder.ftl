# A folder of sheets on the command line.

folder-sheet-failed = { $file }: { $reason }
folder-needs-out = Una carpeta de fichas se lee en una carpeta de casos, y no se ha indicado ninguna
    .hint = Añada --out con la carpeta para los casos
folder-only-whole = Una carpeta de fichas se lee como está; --explain y --arrange son para una ficha cada vez
    .hint = Nombre una de las fichas
folder-empty = La carpeta { $path } no tiene archivos; no se escribe nada
folder-summary = { $written ->
        [0] No se escribió ningún caso
        [one] 1 caso está escrito
       *[other] { $written } casos están escritos
    } en { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } sin cambios
    }{ $failed ->
        [0] {""}
        [one] , 1 archivo no se pudo leer
       *[other] , { $failed } archivos no se pudieron leer
    }{ $unsure ->
        [0] {""}
       *[other] ; { $unsure } con algo por revisar
    }
arrange-impossible = El cambio «{ $change }» no se puede hacer en este caso; no se escribe nada
    .hint = Vea los números de destinatarios y líneas con --explain
