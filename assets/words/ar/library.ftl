# The library, and how things are kept.

command-desk = العودة إلى الرسائل
    .tooltip = عرض القضية ورسائلها
command-library = المكتبة
    .tooltip = العثور على كل قضية فتحت هنا
command-send-case = حفظ القضية لشخص آخر…
    .tooltip = ملف صغير فيه القضية وحدها أو مع كلماتك؛ وليس فيه أبدا من أنت
command-versions = النسخ السابقة…
    .tooltip = النظر فيما كتبته من قبل واستعادته
command-your-data = بياناتك…
    .tooltip = أين يحفظ البرنامج ما تملؤه
command-forget = محو بياناتي…
    .tooltip = محو كل ما يحفظه هذا البرنامج عنك
room-back = العودة إلى الرسائل

library-search = البحث بالعنوان أو الشخص أو البلد أو الرقم
library-count = { $count ->
        [one] قضية واحدة
        [two] قضيتان
        [few] { $count } قضايا
       *[other] { $count } قضية
    }
library-reading = القضايا: { $count }، وتقرأ غيرها…
library-put-away = إظهار القضايا المنحاة
library-recent = آخر ما فتح
library-open-recent = فتح من جديد: { $title }
library-empty = لم تفتح أي قضية بعد
    .help = أفلت صحف القضايا على هذه النافذة، ولو عدة صحف معا
library-nothing-put-away = لا شيء منحى
    .help = «تنحية» تخرج القضية من القائمة وتحفظ كل ما فيها
library-nothing-found = لا قضية بهذا الاسم
    .help = جرب كلمات أقل، أو انظر بين القضايا المنحاة
library-put-this-away = تنحية
    .named = تنحية: { $title }
library-bring-back = استعادة
    .named = استعادة: { $title }
library-remove = إزالة…
    .named = إزالة نهائية: { $title }
badge-closed = مغلقة
badge-passed = { $date } · انقضى
badge-today = الموعد النهائي اليوم
badge-near = { $date } · بقي { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }
badge-far = { $date } · بقي { $days ->
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }
case-gone = لم تعد هذه القضية في المكتبة
    .hint = أزالها أحد؛ افتح صحيفتها من جديد
copy-of = { $title } (نسختي)

taken-running = القراءة جارية، بقي { $left ->
        [one] صحيفة واحدة
        [two] صحيفتان
        [few] { $left } صحف
       *[other] { $left } صحيفة
    }…
taken-done = { $count ->
        [one] قُرئت صحيفة واحدة
        [two] قُرئت صحيفتان
        [few] قُرئت { $count } صحف
       *[other] قُرئت { $count } صحيفة
    }
taken-read = { $file } · { $count ->
        [0] قرئ
        [one] قرئ، أمر واحد للمراجعة
       *[other] قرئ، للمراجعة: { $count }
    }
taken-known = { $file } · كان في المكتبة
taken-failed = { $file } · لم يقرأ

# Giving a case to somebody else
send-title = حفظ القضية لشخص آخر
send-body = من أنت لا يرفق أبدا، ولا ما أرسلته.
send-case-only = القضية وحدها
    .help = ما تقوله الصحيفة مع تصحيحاتك
send-with-words = القضية مع كلماتي واختياراتي
    .help = نصوصك وعلاماتك وسفاراتك أيضا، ليتابع غيرك من هناك
browse-file-title = اختيار ملف أو مجلد
file-written = حُفظ باسم { $file }
words-came-title = جاءت هذه القضية مع كلمات شخص ما
words-came-body = كتبت أنت أيضا في هذه القضية. أي الكلمات تكون على الرسائل؟
words-came-keep = إبقاء كلماتي
    .help = تبقى الكلمات التي جاءت في ملفها
words-came-take = أخذ الكلمات التي جاءت
    .help = «تراجع» يعيد كلماتك، وتبقى بين النسخ السابقة

# Earlier versions
versions-title = النسخ السابقة
versions-body = ما كان على رسائل هذه القضية في نهاية آخر عشر جلسات.
versions-none = لا نسخة سابقة لهذه القضية بعد. تُحفظ واحدة كلما شغّلت البرنامج من جديد وتابعت الكتابة.
versions-letter = الرسالة إلى { $name } كما كانت
versions-bring-back = استعادة هذا
version-saved = { $date }، { $time }
version-undated = يوم سابق
version-texts = { $count ->
        [0] لا كلمات منك
        [one] نص واحد منك
        [two] نصان منك
        [few] { $count } نصوص منك
        [many] { $count } نصا منك
       *[other] { $count } نص منك
    }

# What is not safe
unsaved-title = لم يُحفظ بعد
unsaved-body = يبقى نصك هنا ويحفظ متى أمكن ذلك. لا تغلق النافذة.
unsafe-title = نصك غير محفوظ
unsafe-body = إن تابعت الآن ضاع ما كتبته منذ ذلك.
unsafe-stay = البقاء هنا
    .help = يعيد البرنامج المحاولة كل بضع ثوان
unsafe-leave = ترك تغييراتي الأخيرة
    .help = يبقى ما حفظ من قبل كما كان
conflict-title = غيرته نافذة أو برنامج آخر
conflict-body = تغيرت هذه القضية في مكان آخر أثناء كتابتك فيها. لم يضع شيء من الاثنين: اذكر أيهما يستمر.
conflict-decide = القرار…
conflict-copy = إبقاء ما لدي نسخة
    .help = يصير ما لديك قضية مستقلة في المكتبة؛ ويبقى الآخر كما هو
conflict-theirs = أخذ الآخر
    .help = يبقى ما لديك بين النسخ السابقة
taken-over = تغيرت هذه القضية في نافذة أخرى؛ ويظهر هنا ما تقوله الآن

# A person's data
data-title = بياناتك
data-local = ما تملؤه وتكتبه في هذا المجلد على هذا الحاسوب، ولا يقرؤه سواك.
data-portable = ما تملؤه وتكتبه بجانب البرنامج ويسافر معه.
data-mirrored = يبدو هذا المجلد مما ينسخه { $service } إلى حواسيب أخرى
    .help = أنشئ بجانب البرنامج مجلدا باسم appeal-writer-data على قرص أو وحدة تخزين لا تنسخ؛ ويستخدم منذ التشغيل التالي
forget-title = محو بياناتي؟
forget-body = يُمحى نهائيا كل ما يحفظه هذا البرنامج عنك: من أنت، وسفاراتك، وكل القضايا مع كلماتك، ونسخها السابقة، وما أُرسل، وما تتذكره النافذة. وتبقى الرسائل التي حفظتها في مجلداتك.
forget-confirm = محو كل شيء
remove-title = إزالة هذه القضية؟
remove-body = تزال نهائيا «{ $title }» وكل ما كتبته فيها، والنسخ السابقة أيضا.
remove-confirm = إزالة نهائية

# On the command line
library-added = { $file } في المكتبة
missions-read = { $count ->
        [0] لم تُقرأ أي سفارة
        [one] قُرئت سفارة واحدة
        [two] قُرئت سفارتان
        [few] قُرئت { $count } سفارات
       *[other] قُرئت { $count } سفارة
    }
missions-written = كُتبت السفارات في { $file }
column-taken = { $column }: { $meaning } ({ $code })
column-unknown = لا يوجد عمود «{ $text }» في الجدول
    .hint = اذكر الترويسة كما هي في السطر الأول من الجدول
sent-noted = { $count ->
        [one] سُجّلت رسالة واحدة
        [two] سُجّلت رسالتان
        [few] سُجّلت { $count } رسائل
       *[other] سُجّلت { $count } رسالة
    }، { $date }
