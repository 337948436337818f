# A folder of sheets on the command line.

folder-sheet-failed = { $file }: { $reason }
folder-needs-out = مجلد الصحف يقرأ في مجلد قضايا، فيجب ذكره
    .hint = أضف --out مع مجلد القضايا
folder-only-whole = يقرأ مجلد الصحف كما هو؛ أما --explain و--arrange فلصحيفة واحدة كل مرة
    .hint = اذكر واحدة من الصحف
folder-empty = لا ملفات في المجلد { $path }، فلم يُكتب شيء
folder-summary = { $written ->
        [0] لم تُكتب قضية
        [one] كُتبت قضية واحدة
        [two] كُتبت قضيتان
        [few] كُتبت { $written } قضايا
       *[other] كُتبت { $written } قضية
    } في { $folder }{ $unchanged ->
        [0] {""}
       *[other] ، دون تغيير: { $unchanged }
    }{ $failed ->
        [0] {""}
       *[other] ، ملفات لم تقرأ: { $failed }
    }{ $unsure ->
        [0] {""}
       *[other] ؛ للمراجعة: { $unsure }
    }
arrange-impossible = لا يمكن إجراء التغيير «{ $change }» في هذه القضية، فلم يُكتب شيء
    .hint = انظر أرقام المرسل إليهم والأسطر بالخيار --explain
