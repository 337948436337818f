# What the command line says.

label-error = خطأ
label-warning = تحذير
label-note = ملاحظة
label-hint = نصيحة
label-detail = السبب

more-of-this-kind = … و{ $count } غيرها مثلها

# What was done
letter-written = { $file }
letter-unchanged = { $file } (دون تغيير)
letter-skipped = { $file } (تُرك كما كان)
letter-failed = { $file } (لم يُكتب)
letter-not-reached = { $file } (لم يبلغ)
export-summary = { $written ->
        [0] لم تُكتب رسالة
        [one] كُتبت رسالة واحدة
        [two] كُتبت رسالتان
        [few] كُتبت { $written } رسائل
       *[other] كُتبت { $written } رسالة
    } في { $folder }{ $unchanged ->
        [0] {""}
       *[other] ، دون تغيير: { $unchanged }
    }{ $skipped ->
        [0] {""}
       *[other] ، ترك كما كان: { $skipped }
    }{ $failed ->
        [0] {""}
       *[other] ، أخفق: { $failed }
    }
case-written = كُتبت القضية في { $file }
page-written = كُتبت الصفحة { $page } من { $pages } في { $file }

fixes-proposed = تطبع العناوين كما هي، لأنه لم يقبل أي تغيير مقترح
    .hint = نفذ كل التغييرات المقترحة هنا بالخيار --accept-fixes، أو صحح ملف القضية

# What was asked for and cannot be
unknown-only = ليس في القضية مرسل إليه معرفه { $id }، فلم يُكتب شيء
    .hint = المعرفات: { $known }
unknown-stationery = لا يوجد نسق رسالة باسم { $id }، فلم يُكتب شيء
    .hint = الأنساق: { $known }
unknown-letter = لا توجد رسالة { $number }: { $count ->
        [0] لا أحد في القضية يكتب إليه
        [one] في القضية رسالة واحدة
        [two] في القضية رسالتان
        [few] في القضية { $count } رسائل
       *[other] في القضية { $count } رسالة
    }
    .hint = عد من 1، بالترتيب الذي يكتبها به export
unknown-page = لا توجد صفحة { $number }: في الرسالة { $count ->
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
       *[other] { $count } صفحة
    }
unknown-envelope = لا يوجد ظرف باسم { $id }
    .hint = الأظرف: { $known }
sender-file-broken = ملف المرسل { $path } غير مفهوم عند السطر { $line }، فلم يُكتب شيء
    .hint = انظر شكله: appeal-writer export --help
    .detail = { $reason }
missions-file-broken = ملف السفارات { $path } غير مفهوم عند السطر { $line }، فلم يُكتب شيء
    .hint = انظر شكله: appeal-writer export --help
    .detail = { $reason }
file-field-unknown = في { $path } حقل { $field } لا معنى له هنا، فلا يستخدم
    .hint = انظر الحقول الموجودة: appeal-writer export --help
sender-country-unknown = بلد المرسل { $text } غير معروف، فنسق الرسائل هو الدولي
    .hint = اكتبه كما يكتب بالإنجليزية أو برمز ISO مثل GB
sheet-would-be-overwritten = ستكتب القضية فوق الصحيفة { $path } نفسها، فلم يُكتب شيء
    .hint = اختر اسما آخر للخيار --out
output-failed = تعذر عرض النتيجة
    .detail = { $reason }
no-display = لا يمكن فتح النافذة هنا، لأنه لا شاشة تستطيع استخدامها
    .hint = يمكن إعداد الرسائل دونها: appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = لوحظ أيضا
explain-unused = لم يستخدمه أي حقل
explain-proposal = المقترح بدلا منه: { $text }

# fit
fit-shows = يظهر العنوان في النافذة أينما انزلقت الورقة
fit-no-window = الظرف بلا نافذة: اطبع العنوان أو اكتبه عليه
fit-does-not-go-in = لا تدخل الورقة المطوية في هذا الظرف
fit-hidden = تخفي النافذة حتى { $millimetres } مم من «{ $line }»
fit-intruding = تظهر النافذة أكثر من العنوان: «{ $line }»
fit-offer-tighter = ما يفيد: تقريب أسطر العنوان
fit-offer-smaller = ما يفيد: صف العنوان بحجم { $size } نقطة
fit-offer-join = ما يفيد: وضع سطرين من العنوان في سطر واحد
fit-offer-envelope = ما يفيد: استخدام الظرف { $id }
fit-offer-label = ما يفيد: لصق بطاقة على الظرف
fit-offer-printed = ما يفيد: طباعة العنوان على الظرف
