# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = إعدادات الطباعة…
    .tooltip = الأظرف والورق والخط والبطاقات ومن أين البدء
command-printer = الطابعة…
    .tooltip = اختيار أين تذهب الرسائل، وتصحيح طابعة تطبع منحرفة بضعة مليمترات

# The one question
print-question-title = أي أظرف تستخدم؟
print-question-later = يسأل عن ذلك مرة واحدة؛ ويمكن تغييره في إعدادات الطباعة في أي وقت.
print-envelopes-plain = أظرف بلا نافذة
print-envelopes-window = أظرف ذات نافذة

# Settings
print-settings-title = إعدادات الطباعة
print-section-envelopes = الأظرف
print-envelope = الظرف
print-section-type = الورق والخط
print-layout = نسق الرسالة
print-layout-usual = { $layout } (حسب بلدك)
print-layout-by-country = حسب بلدك
print-serif = خط مذيل
print-sans = خط غير مذيل
print-size = حجم الخط
print-big = خط كبير
print-justified = الحافتان مستقيمتان
print-hyphenated = تقسيم الكلمات
print-return-line = عنوانك فوق عنوانهم
print-fold-marks = علامات الطي
print-practice-line = «رسالة تدريبية» في الأسفل
print-section-stack = الرزمة
print-cover-sheet = صفحة في الأعلى تسرد الرسائل
print-begin-at = من الرسالة
no-letter-from = لا تُطبع أي رسالة: لا رسالة محددة من الرسالة { $number } فصاعدًا
    .hint = أعد «من الرسالة» إلى 1 في إعدادات الطباعة، أو حدّد رسالة
print-goes-to = تذهب الرسائل إلى { $printer }
print-goes-to-viewer = تعرض الرسائل في القارئ لتطبع منه
print-section-addresses = أظرف وبطاقات للطباعة
print-envelopes = الأظرف
print-envelopes-now = طباعة الأظرف
print-sender-on-flap = عنوانك على لسان الظرف
print-labels = البطاقات
print-labels-now = طباعة البطاقات
print-label-start = من البطاقة
sent-to-printer = أرسل إلى { $printer } باسم { $job }
exported-sent = { $count ->
        [one] أُرسلت رسالة واحدة إلى الطابعة
        [two] أُرسلت رسالتان إلى الطابعة
        [few] أُرسلت { $count } رسائل إلى الطابعة
       *[other] أُرسلت { $count } رسالة إلى الطابعة
    }

print-done = تم

# The window envelope
fit-working = ينظر كيف تقع الرسائل في الظرف…
fit-row-shows = يظهر العنوان أينما انزلقت الورقة
fit-row-hidden = لا يظهر العنوان كله
fit-pushed-up = مدفوعة إلى أعلى اليسار
fit-pushed-down = مدفوعة إلى أسفل اليمين
fit-offers = ما يفيد:
fit-do-join = جمع الأسطر القصيرة من العنوان
fit-do-envelope = استخدام { $envelope } بدلا منه
fit-do-label = طباعة بطاقة لهذا العنوان
fit-do-printed = طباعة هذا العنوان على ظرف

# The printer
printer-title = الطابعة
printer-goes-to = تذهب الرسائل إلى
printer-viewer = القارئ
printer-name = الطابعة
printer-name-hint = أي اسم تحفظ تحته قراءاتها
printer-tray = درج الورق
printer-tray-usual = ما تختاره الطابعة
printer-viewer-note = اختر في القارئ وجها واحدا و«الحجم الفعلي» أو 100 بالمئة.
printer-section-ruler = حين تطبع منحرفة بضعة مليمترات
printer-why = الطابعة التي تسحب الورق مائلا أو تطبع منخفضا تصحح مرة واحدة، للرسائل والأظرف والبطاقات.
printer-ruler-now = طباعة صفحة المساطر
printer-needs-name = سم الطابعة ليمكن حفظ قراءاتها.
printer-reading = { $edge }، مم
printer-keep-readings = استخدام هذه القراءات
printer-forget-readings = محوها
printer-kept-note = تبقى الصفحة على الشاشة والملفات المحفوظة كما هي؛ ولا يزاح إلا ما يطبع من هنا.
