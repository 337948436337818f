# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = مسطرة تبدأ على بعد { $reading } مم من الحافة لا يمكن أن تكون من صفحة المساطر، فلم يتغير شيء
    .hint = قس بالمليمتر من حافة الورق إلى صفر المسطرة المجاورة: المعتاد نحو 10
reading-fitted = خرجت صفحة المساطر بنسبة { $percent } بالمئة من حجمها: جرت ملاءمتها للصفحة، فلم يتغير شيء
    .hint = أوقف «ملاءمة الصفحة» في إعدادات الطابعة («الحجم الفعلي»، 100 بالمئة)، واطبع صفحة المساطر مرة أخرى وقسها
printer-kept = من الآن تزاح صفحات { $printer } بمقدار { $right } مم يمينا و{ $down } مم إلى أسفل، وتضبط على { $width } بالمئة من عرضها و{ $height } بالمئة من ارتفاعها
printer-forgotten = مُحي ما كان معروفا عن { $printer }
printer-not-known = لم تقرأ صفحة مساطر للطابعة { $printer }، فتطبع صفحاتها كما هي
    .hint = اطبع صفحة المساطر (appeal-writer ruler) وأدخل قراءاتها (appeal-writer calibrate)

# Printing
print-title = الرسائل
no-print-system = ليس في هذا النظام lp وlpstat، البرنامجان اللذان ترسل بهما الرسائل إلى الطابعة
    .hint = اعرض الرسائل في القارئ واطبع منه: على وجه واحد بنسبة 100 بالمئة
no-printers = لا يعرف هذا النظام أي طابعة
    .hint = أضف طابعة في إعدادات النظام، أو اعرض الرسائل في القارئ
no-such-printer = لا توجد طابعة باسم { $printer }، فلم يُطبع شيء
    .hint = الطابعات: { $known }
no-such-tray = ليس في { $printer } درج باسم { $tray }، فلم يُطبع شيء
    .hint = أدراجها: { $known }
no-such-paper = تقول { $printer } إنه لا ورق فيها بالحجم { $paper }، فلم يُطبع شيء
    .hint = اختر نسق رسالة آخر أو طابعة أخرى؛ أوراقها: { $known }
print-refused = لم يقبل نظام الطباعة شيئا: أخفق { $program }
    .hint = انظر هل الطابعة مشغلة وفيها ورق، أو اعرض الرسائل في القارئ
    .detail = { $reason }
print-no-answer = لا يجيب نظام الطباعة ({ $program })، فلم يُطبع شيء
    .hint = انظر هل الطابعة مشغلة، أو اعرض الرسائل في القارئ
printed-letters = { $letters ->
        [one] أُرسلت رسالة واحدة
        [two] أُرسلت رسالتان
        [few] أُرسلت { $letters } رسائل
       *[other] أُرسلت { $letters } رسالة
    } إلى { $printer } باسم { $job }
printed-other = { $pages ->
        [one] أُرسلت صفحة واحدة
        [two] أُرسلت صفحتان
        [few] أُرسلت { $pages } صفحات
       *[other] أُرسلت { $pages } صفحة
    } إلى { $printer } باسم { $job }
shown-in-viewer = يعرض { $file } في القارئ: اطبعه على وجه واحد بنسبة 100 بالمئة
printers-usual = المعتادة
printers-calibrated = معايرة
viewer-not-shown = الملف في { $path }، لكن النظام لا يعرضه في أي قارئ
    .detail = { $reason }
