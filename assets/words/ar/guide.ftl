# The five steps, the first hints, and the window's own words and size.

menu-steps = الانتقال إلى
menu-language = اللغة

command-step-case = القضية
    .tooltip = الانتقال إلى القضية: ما حدث وما يطلب وما يراجع
command-step-you = المرسل
    .tooltip = الانتقال إلى اسمك وعنوانك
command-step-addressees = المرسل إليهم
    .tooltip = الانتقال إلى الأشخاص والسفارات التي تذهب إليها الرسائل
command-step-letters = الرسائل
    .tooltip = الانتقال إلى الرسالة التي على المكتب
command-step-print = الطباعة
    .tooltip = الانتقال إلى الطباعة والحفظ
command-next-step = الخطوة التالية
    .tooltip = الانتقال إلى التالية من الخطوات الخمس
command-previous-step = الخطوة السابقة
    .tooltip = العودة إلى الخطوة التي قبلها
command-speak-system = مثل النظام
    .tooltip = التحدث بلغة سطح المكتب
command-speak = اللغة
    .tooltip = التحدث بهذه اللغة: القوائم والأزرار والرسائل التنبيهية. تبقى رسائل القضية بلغتها.
command-larger-text = نص أكبر
    .tooltip = تكبير كل ما في النافذة
command-smaller-text = نص أصغر
    .tooltip = تصغير كل ما في النافذة
command-usual-text = حجم النص المعتاد
    .tooltip = عرض النافذة بالحجم الذي يقترحه سطح المكتب

# The bar of the steps. { $state } is one of the states below.
step-case = القضية
step-you = المرسل
step-addressees = المرسل إليهم
step-letters = الرسائل
step-print = الطباعة
step-spoken = الخطوة { $place } من 5: { $name }، { $state }
step-region = هنا تبدأ: { $name }
step-done = تم
step-case-none = افتح صحيفة
step-case-findings = للمراجعة: { $count }
step-you-missing = ينقص اسمك
step-addressees-none = لا أحد بعد
step-addressees-findings = { $count ->
        [one] عنوان واحد للمراجعة
        [two] عنوانان للمراجعة
        [few] { $count } عناوين للمراجعة
        [many] { $count } عنوانا للمراجعة
       *[other] { $count } عنوان للمراجعة
    }
step-addressees-blank = { $count ->
        [one] واحد للملء
        [two] اثنان للملء
        [few] { $count } للملء
       *[other] { $count } للملء
    }
step-letters-none = لا شيء جاهز
step-letters-ready = جاهز: { $count }
step-print-waiting = ليس بعد
step-print-ready = جاهز
step-print-running = جار
step-print-done = { $count ->
        [one] أُعدّت رسالة واحدة
        [two] أُعدّت رسالتان
        [few] أُعدّت { $count } رسائل
       *[other] أُعدّت { $count } رسالة
    }

# Hints of the first days
hint-place = نصيحة { $place } من 3
hint-you = ابدأ باسمك. يأتي تحت كل رسالة ويبقى على هذا الحاسوب.
hint-write = انقر في الرسالة واكتب. ما تكتبه يظهر في كل الرسائل، إلا إذا اخترت «هذه الرسالة فقط».
hint-sheet = هذه قضية تدريبية. متى كانت لديك صحيفة قضية، فأفلتها على هذه النافذة.
hint-read = فهمت

# The bottom line
status-reading = جار قراءة الصحيفة…
