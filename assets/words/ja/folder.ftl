# A folder of sheets on the command line.

folder-sheet-failed = { $file }：{ $reason }
folder-needs-out = シートのフォルダーは事案のフォルダーに読み込むため、指定が必要です
    .hint = --out で事案のフォルダーを指定してください
folder-only-whole = シートのフォルダーはそのまま読み込みます。--explain と --arrange は一度に一枚のシートに使います
    .hint = シートを一つ指定してください
folder-empty = フォルダー { $path } にファイルがないため、何も書き込みません
folder-summary = { $folder } に{ $written ->
        [0] 書き込んだ事案はありません
       *[other] 事案 { $written }件を書き込みました
    }{ $unchanged ->
        [0] {""}
       *[other] 、変更なし { $unchanged }件
    }{ $failed ->
        [0] {""}
       *[other] 、読めないファイル { $failed }件
    }{ $unsure ->
        [0] {""}
       *[other] 。確認が必要なもの { $unsure }件
    }
arrange-impossible = この事案では変更「{ $change }」ができないため、何も書き込みません
    .hint = 宛先と行の番号は --explain で確かめてください
