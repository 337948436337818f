# The window.

# Dates
date = { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = القضية
menu-letters = الرسائل
menu-print = الطباعة
menu-view = العرض
menu-help = المساعدة

# Commands
command-choose-sheet = فتح…
    .tooltip = فتح صحيفة قضية أو قضية محفوظة: PDF أو Word أو نص
command-paste-sheet = لصق نص صحيفة
    .tooltip = إنشاء قضية من النص المنسوخ
command-open-example = فتح القضية التدريبية
    .tooltip = وضع المثال المرفق على المكتب للتجربة
command-print-letters = طباعة الرسائل
    .tooltip = جمع الرسائل المحددة في ملف PDF واحد وعرضه جاهزا للطباعة
command-save-letters = حفظ بصيغة PDF…
    .tooltip = حفظ ملف PDF لكل رسالة محددة في مجلد تختاره
command-stop-export = إيقاف
    .tooltip = إيقاف إعداد الرسائل؛ وما اكتمل منها يبقى
command-show-folder = إظهار المجلد
    .tooltip = إظهار مكان حفظ الرسائل
command-show-sheet = الصحيفة والحقول
    .tooltip = معرفة ما صار إليه كل سطر من الصحيفة وما لم يستخدم
command-undo = تراجع
    .tooltip = التراجع عن آخر تغيير
command-redo = إعادة
    .tooltip = إعادة التغيير الذي تم التراجع عنه
command-next-letter = الرسالة التالية
    .tooltip = عرض الرسالة التالية
command-previous-letter = الرسالة السابقة
    .tooltip = عرض الرسالة التي قبل هذه
command-zoom-in = تكبير
    .tooltip = عرض الصفحة أكبر
command-zoom-out = تصغير
    .tooltip = عرض الصفحة أصغر
command-fit-width = ملء العرض
    .tooltip = عرض الصفحة بعرض المكتب
command-fit-page = الصفحة كاملة
    .tooltip = عرض الصفحة كلها
command-actual-size = حجم الورق
    .tooltip = عرض الصفحة بحجمها على الورق
command-look-system = مثل سطح المكتب
    .tooltip = فاتح أو داكن، مثل سطح المكتب
command-look-light = فاتح
    .tooltip = حبر داكن على ورق فاتح
command-look-dark = داكن
    .tooltip = مكتب داكن للمساء
command-look-high-contrast = تباين عال
    .tooltip = ألوان قوية على أسود
command-find = البحث أو تنفيذ أمر
    .tooltip = العثور على أي أمر بكلمة
command-help = طريقة العمل
    .tooltip = الطريق من صحيفة القضية إلى رسائل في البريد
command-quit = إنهاء
    .tooltip = إغلاق النافذة؛ كل شيء محفوظ

find-prompt = البحث أو تنفيذ أمر…
find-nothing = لا شيء بهذا الاسم

# No case on the desk
no-case-title = افتح صحيفة القضية
no-case-body = أفلت ملف PDF أو مستند Word أو نصا على هذه النافذة، أو الصق نص الصحيفة. تكتب فورا رسالة إلى كل من ورد ذكره فيها.
no-letter-title = لا قضية على المكتب
no-letter-body = افتح صحيفة قضية، فتظهر الرسائل هنا كما ستطبع.
no-recipient-title = لا أحد تكتب إليه
no-recipient-body = لا تذكر الصحيفة أي عنوان. انظر في نصها وأضف من تكتب إليهم.
blank-mission-title = هذه الرسالة تنتظر عنوانا
blank-mission-body = املأ بيانات السفارة: يكفي الاسم والعنوان. تظهر الرسالة هنا أثناء الكتابة.

# The case
case-untitled = قضية بلا عنوان
practice-title = قضية تدريبية، مغلقة
practice-body = في أسفل رسائلها أنها ليست للإرسال. جرب ما تشاء.
closed-title = أُغلقت هذه القضية في { $date }
deadline-unknown = الموعد النهائي: { $text }
deadline-clock-passed = { $date } · انقضى الموعد النهائي
deadline-clock-today = الموعد النهائي اليوم
deadline-clock-near = { $date } · بقي { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }
deadline-clock-far = { $date } · بقي { $days ->
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }
findings-title = { $count ->
        [one] أمر واحد للمراجعة
        [two] أمران للمراجعة
        [few] { $count } أمور للمراجعة
        [many] { $count } أمرا للمراجعة
       *[other] { $count } أمر للمراجعة
    }
finding-proposes = بدلا منه: { $proposed }
finding-accept = تصحيح
detail = المزيد عنه
section-summary = ما حدث
section-facts = الوقائع كاملة
section-demands = نطلب منهم
no-demands-read = لم يقرأ في الصحيفة أي مطلب
section-languages = الكتابة باللغة
section-notes = ملاحظات لك
section-background = معلومات إضافية
section-model-letter = نموذج الرسالة في الصحيفة

# The sheet beside its fields
sheet-title = الصحيفة وما قرئ منها
sheet-close = العودة إلى الرسائل
sheet-intro = اختر حقلا لترى أسطره، أو سطرا لترى حقله. الأسطر الكهرمانية لم تستخدم.
give-title = إسناد إلى…
give-line = إسناد إلى حقل: { $line }
give-facts = ما حدث
give-demands = المطالب
give-background = معلومات إضافية
give-notes = ملاحظات لك
sheet-field-title = العنوان
sheet-field-case-number = رقم القضية
sheet-field-case-kind = النوع
sheet-field-index = الفهرس
sheet-field-country = البلد
sheet-field-issued = تاريخ الإصدار
sheet-field-language = اللغة
sheet-field-people = الشخص { $number }
sheet-field-summary = ما حدث باختصار
sheet-field-facts = الوقائع { $number }
sheet-field-languages = اللغات
sheet-field-demands = المطلب { $number }
sheet-field-deadline = الموعد النهائي
sheet-field-deadline-text = الموعد النهائي كما كتب
sheet-field-addressees = المرسل إليه { $number }
sheet-field-lines = السطر { $number }
sheet-field-name = الاسم
sheet-field-family-name = اسم العائلة
sheet-field-gender = الجنس
sheet-field-pronouns = الضمائر
sheet-field-age = العمر
sheet-field-about = عن الشخص
sheet-field-office = المنصب
sheet-field-role = نداء أو نسخة
sheet-field-fax = الفاكس
sheet-field-email = البريد الإلكتروني
sheet-field-phone = الهاتف
sheet-field-web = الموقع
sheet-field-salutation = صيغة المخاطبة
sheet-field-note = ملاحظة
sheet-field-missions-wanted = تنبغي الكتابة إلى السفارات أيضا
sheet-field-missions = السفارة { $number }
sheet-field-background = معلومة إضافية { $number }
sheet-field-model-letter = نموذج الرسالة في الصحيفة
sheet-field-notes = ملاحظة لك { $number }
language-own = لغتك أنت
language-ar = العربية
language-de = الألمانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-it = الإيطالية
language-ja = اليابانية
language-nl = الهولندية
language-pl = البولندية
language-pt = البرتغالية
language-ru = الروسية
language-tr = التركية
language-uk = الأوكرانية
language-zh = الصينية
language-zh-Hans = الصينية
language-zh-Hant = الصينية التقليدية

# The addressees
group-appeals = النداءات
group-copies = النسخ
group-missions = السفارات في بلدك
no-addressees = لا تذكر الصحيفة أحدا تكتب إليه
tick-letter = طباعة الرسالة إلى { $name }
entry-findings = { $count ->
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
       *[other] { $count } ملاحظة
    }
entry-blank = املأ العنوان
mission-form-title = سفارة { $country } في بلدك
mission-intro = تتركه الصحيفة لك. يبقى على هذا الحاسوب ويعرض من جديد.
mission-known = استخدام ما ملأته من قبل: { $place }
mission-known-since = استخدام ما ملأته من قبل: { $place }، مؤكد في { $date }
addressee-form-title = العنوان
field-name = الاسم
field-address = العنوان { $number }
field-fax = الفاكس
field-email = البريد الإلكتروني
field-head = يرأسها
field-salutation = صيغة المخاطبة
head-ambassador = سفير أو سفيرة
head-high-commissioner = مفوض سام أو مفوضة سامية
head-charge = قائم أو قائمة بالأعمال
head-consul = قنصل
head-unknown = لا أعرف

# The sender
sender-title = المرسل: { $who }
sender-ask = من يكتب؟ املأ الاسم
sender-unknown = لا أحد بعد
sender-name = اسمك
sender-about = من أنت
sender-about-hint = معلمة في القاهرة
sender-street = الشارع والرقم
sender-postcode = الرمز البريدي
sender-town = المدينة
sender-country = البلد
sender-email = البريد الإلكتروني
sender-privacy = على الرسائل
sender-age = العمر
sender-group = المجموعة أو المدرسة
sender-group-lines = عنوانها
privacy-full = الاسم والعنوان
    .effect = على الرسالة اسمك وشارعك ومدينتك وبلدك؛ ويمكن أن يصلك رد.
privacy-town = الاسم والمدينة
    .effect = على الرسالة اسمك ومدينتك وبلدك، دون الشارع.
privacy-initials = الأحرف الأولى والرمز البريدي
    .effect = على الرسالة الأحرف الأولى من اسمك ورمزك البريدي وبلدك، دون الاسم.
privacy-first-name-age = الاسم الأول والعمر
    .effect = على الرسالة اسمك الأول وعمرك وبلدك.
privacy-care-of = الاسم الأول، بواسطة مجموعة
    .effect = على الرسالة اسمك الأول، وعنوان المجموعة للرد.
privacy-none = لا شيء عني
    .effect = لا تقول الرسالة شيئا عنك: لا اسم ولا عنوان ولا توقيع.
sender-note = يبقى على هذا الحاسوب. يظهر على رسائلك ولا يذهب إلى مكان آخر.

# The letter
letter-place = الرسالة { $place } من { $of }
page-label = الصفحة { $page } من { $of } من الرسالة إلى { $name }
checks-more = و{ $count } غيرها
own-words-part = نص الجزء
own-words-choose = انقر على فقرة…
own-words-add = جملتك أنت
own-words-for-all = لكل الرسائل
own-words-only-this = هذه الرسالة فقط
own-words-close = تم
own-words-open = في حقل
own-words-back = العودة إلى النص المقترح
own-words-field = نص: { $part }
own-words-hint = اكتب هنا؛ يظهر على الصفحة فورا
origin-phrase = جملة مقترحة
origin-sheet = كلمات الصحيفة
origin-mixed = كلمات الصحيفة تسبقها جملة مقترحة
origin-own = كلماتك أنت
origin-sender = من بياناتك
part-subject = الموضوع
part-salutation = صيغة المخاطبة
part-greeting = التحية
part-opening = المقدمة
part-facts = الوقائع { $number }
part-concern = القلق { $number }
part-demands-lead-in = قبل المطالب
part-demand = المطلب { $number }
part-own-words = كلماتك أنت { $number }
part-model-letter = الفقرة { $number }
part-covering = نص الإرفاق
part-request = طلب الرد
part-closing = الخاتمة
part-closing-second = سطر الخاتمة الثاني

# The bottom line
status-nothing = لا شيء للطباعة بعد
status-ready = { $count ->
        [0] لا رسالة جاهزة
        [one] رسالة واحدة جاهزة
        [two] رسالتان جاهزتان
        [few] { $count } رسائل جاهزة
       *[other] { $count } رسالة جاهزة
    }
missing-sender = لم يذكر من يكتب
missing-missions = { $count ->
        [one] رسالة واحدة تحتاج إلى عنوان
        [two] رسالتان تحتاجان إلى عنوان
        [few] { $count } رسائل تحتاج إلى عنوان
       *[other] { $count } رسالة تحتاج إلى عنوان
    }
missing-findings = { $count ->
        [one] عنوان واحد للمراجعة
        [two] عنوانان للمراجعة
        [few] { $count } عناوين للمراجعة
        [many] { $count } عنوانا للمراجعة
       *[other] { $count } عنوان للمراجعة
    }
missing-unticked = غير محدد: { $count }

# Printing and saving
export-progress = الرسائل: { $done } من { $of }
exported-all = { $count ->
        [one] حُفظت رسالة واحدة
        [two] حُفظت رسالتان
        [few] حُفظت { $count } رسائل
       *[other] حُفظت { $count } رسالة
    }
exported-print = { $count ->
        [one] رسالة واحدة جاهزة للطباعة
        [two] رسالتان جاهزتان للطباعة
        [few] { $count } رسائل جاهزة للطباعة
       *[other] { $count } رسالة جاهزة للطباعة
    }
exported-some = { $count ->
        [one] اكتملت رسالة واحدة ولم تكتمل غيرها
        [two] اكتملت رسالتان ولم تكتمل غيرهما
        [few] اكتملت { $count } رسائل ولم تكتمل غيرها
       *[other] اكتملت { $count } رسالة ولم تكتمل غيرها
    }
exported-nothing = لم تُعدّ أي رسالة
viewer-failed = الرسائل جاهزة، لكن لم يعثر على برنامج يعرضها
    .hint = افتح { $path } في قارئ PDF
    .detail = { $reason }
ask-closed-title = طباعة هذه الرسائل رغم ذلك؟
ask-closed-confirm = الطباعة رغم ذلك
dialog-cancel = ليس الآن
dialog-close = إغلاق
browse-open-title = فتح صحيفة قضية
browse-save-title = حفظ الرسائل في مجلد
browse-folder = المجلد
browse-up = المجلد الأعلى
browse-save-here = الحفظ هنا

# Help
help-title = من صحيفة القضية إلى رسائل في البريد
help-open = 1. افتح صحيفة القضية أو أفلتها على النافذة. ترى كيف فهمت وما تنبغي مراجعته.
help-you = 2. اذكر من أنت. يبقى ذلك على هذا الحاسوب.
help-addressees = 3. حدد من تذهب إليهم الرسائل. املأ السفارة في بلدك إن طلبت الصحيفة ذلك.
help-letter = 4. اقرأ الرسالة. انقر على فقرة لتقولها بكلماتك.
help-print = 5. اطبع الرسائل أو احفظها بصيغة PDF. اطبع بنسبة 100 بالمئة على وجه واحد، ووقع بخط اليد.
