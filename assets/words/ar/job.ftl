# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
       *[other] { $count } رسالة
    }

# Opening
open-newer-format = هذا الملف حفظته نسخة أحدث من البرنامج (صيغة القضية { $found }؛ وهذه النسخة تقرأ { $known })، ويُترك كما هو
    .hint = حدث البرنامج، أو اطلب صحيفة القضية نفسها
open-broken-case = هذه قضية محفوظة لكنها تالفة أو مقطوعة عند السطر { $line }، فلم تُعدّ رسائل
    .hint = اطلب الملف مرة أخرى، أو افتح صحيفة القضية التي أخذ منها
    .detail = { $reason }

open-no-case = هذا الملف JSON لكنه ليس قضية، فلم تُعدّ رسائل
    .hint = مكان ملف المرسل بعد --sender وملف السفارات بعد --missions؛ افتح صحيفة القضية أو قضية محفوظة

# The deadline
deadline-passed = كان الموعد النهائي { $date }، { $unit ->
        [years] { $count ->
            [two] قبل سنتين
            [few] قبل { $count } سنوات
           *[other] قبل { $count } سنة
        }
        [months] { $count ->
            [two] قبل شهرين
            [few] قبل { $count } أشهر
            [many] قبل { $count } شهرًا
           *[other] قبل { $count } شهر
        }
       *[days] { $days ->
            [one] أمس
            [two] قبل يومين
            [few] قبل { $days } أيام
            [many] قبل { $days } يومًا
           *[other] قبل { $days } يوم
        }
    }
    .hint = قبل إرسال هذه الرسائل، اسأل من أرسل إليك القضية هل ما زالت تفيد
deadline-today = الموعد النهائي اليوم
    .hint = البريد وحده سيتأخر: استخدم الفاكس أو البريد الإلكتروني حيث تذكرهما القضية، واسأل قبل الإرسال لاحقا
deadline-near = الموعد النهائي { $date }، بعد { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }: قد تستغرق الرسالة إلى الخارج أكثر
    .hint = أرسل اليوم، أو استخدم الفاكس أو البريد الإلكتروني حيث تذكرهما القضية
case-closed = هذه القضية مغلقة{ $date ->
        [none] {""}
       *[other] {" "}منذ { $date }
    }: { $outcome }
    .hint = لا ترسل هذه الرسائل قبل سؤال من أرسل إليك القضية
case-practice = هذه قضية تدريبية مغلقة{ $date ->
        [none] {""}
       *[other] {" "}منذ { $date }
    }: { $outcome }
    .hint = جرب ما تشاء: في أسفل الرسائل أنها ليست للإرسال
case-stop = لا تطلب الصحيفة أي تحرك آخر: لا شيء يرسل
    .hint = إن أردت الكتابة رغم ذلك، فاسأل أولا من أرسل إليك الصحيفة
no-recipients = لا تذكر القضية أحدا تكتب إليه، فلا رسائل
    .hint = انظر في قسم العناوين من الصحيفة وأضف المرسل إليهم باليد
mission-wanted = تطلب القضية الكتابة أيضا إلى سفارة { $country } في بلدك، ولا تعرف أي سفارة
    .hint = املأ عنوان السفارة، أو اطبع رسالتها بأسطر فارغة تملأ باليد
mission-elsewhere = تُركت سفارة { $country } في { $host }، لأنك تكتب من { $from }
    .hint = إن أردت الكتابة إليها، فغير بلد السفارة أو بلد المرسل

# Exporting
letter-crashed = خطأ في البرنامج أوقف الرسالة إلى { $recipient }
    .hint = لم تتأثر الرسائل الأخرى؛ أبلغنا لنصلحه
pdf-failed = تعذر تحويل الرسالة إلى { $recipient } إلى PDF
    .hint = لم تتأثر الرسائل الأخرى؛ حاول مرة أخرى، وأبلغنا إن استمر ذلك
    .detail = { $reason }
bundle-failed = تعذر إعداد الملف الذي يضم كل الرسائل
    .hint = لم تتأثر الرسائل نفسها
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = كل الرسائل
cover-heading = محتوى هذه الرزمة
cover-scale = طول هذا الخط 100 مم. إن لم يكن كذلك فاطبع بنسبة 100 بالمئة دون «ملاءمة الصفحة».
cover-pages = { $pages ->
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
       *[other] { $pages } صفحة
    }
