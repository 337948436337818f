# A folder of sheets on the command line.

folder-sheet-failed = { $file }：{ $reason }
folder-needs-out = 案件单的文件夹会读入案件的文件夹，因此必须指明
    .hint = 请用 --out 指明案件的文件夹
folder-only-whole = 案件单的文件夹按原样读取；--explain 和 --arrange 一次只用于一份案件单
    .hint = 请指明其中一份案件单
folder-empty = 文件夹 { $path } 中没有文件，因此没有写入
folder-summary = { $written ->
        [0] 没有写入案件
       *[other] 已写入 { $written } 个案件
    }到 { $folder }{ $unchanged ->
        [0] {""}
       *[other] ，{ $unchanged } 个未变
    }{ $failed ->
        [0] {""}
       *[other] ，{ $failed } 个文件无法读取
    }{ $unsure ->
        [0] {""}
       *[other] ；{ $unsure } 个有需要检查之处
    }
arrange-impossible = 此案件无法作更改“{ $change }”，因此没有写入
    .hint = 用 --explain 查看收信人和行的编号
