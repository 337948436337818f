# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = يمكن طباعة كل حرف
    .failed = لا يمكن طباعة «{ $text }»
    .reason = لا خط هنا فيه هذا الحرف؛ وإن تجاوزت ذلك غاب عن الرسالة

# The command line
work-file-broken = ملف العمل { $path } غير مفهوم عند السطر { $line }، فلم يُكتب شيء
    .hint = اذكر الملف الذي تحفظه النافذة بجانب القضية
    .detail = { $reason }
work-file-newer = ملف العمل { $path } حفظته نسخة أحدث من البرنامج (الصيغة { $found }؛ وهذه النسخة تقرأ { $known })
    .hint = حدث البرنامج
work-of-another-case = العمل في { $path } لقضية أخرى، وقد لا يناسب هذه
    .hint = اذكر القضية التي عمل عليها
export-text-summary = { $count ->
        [one] كُتبت رسالة واحدة
        [two] كُتبت رسالتان
        [few] كُتبت { $count } رسائل
       *[other] كُتبت { $count } رسالة
    } نصا في { $folder }

# Commands
command-next-wording = الصياغة التالية
    .tooltip = وضع جملة أخرى من المقترحة في الفقرة المختارة
command-previous-wording = الصياغة السابقة
    .tooltip = وضع الجملة المقترحة التي قبلها في الفقرة المختارة
command-proposed-text = العودة إلى النص المقترح
    .tooltip = ترك كلماتك في الفقرة المختارة واستعادة النص المقترح
command-use-in-all = استخدام هذا النص في كل الرسائل
    .tooltip = ما في هذه الفقرة يكون في كل رسالة، مهما كان في غيرها
command-use-common = استخدام النص المشترك هنا
    .tooltip = ترك ما تنفرد به هذه الرسالة في هذه الفقرة
command-add-paragraph = إضافة فقرة لك
    .tooltip = بدء فقرة فارغة على الصفحة قبل طلب الرد
command-add-appeal = إضافة من تكتب إليه
    .tooltip = مرسل إليه آخر بعنوان فارغ
command-add-copy = إضافة من يتلقى نسخة
    .tooltip = شخص آخر يبلغ، بعنوان فارغ
command-duplicate = تكرار هذا المرسل إليه
    .tooltip = العنوان نفسه والكلمات نفسها مرة أخرى لشخص في المنصب نفسه
command-remove = إزالة هذا المرسل إليه
    .tooltip = إخراج هذا المرسل إليه من القضية؛ «تراجع» يعيده
command-move-up = رفع هذا المرسل إليه
    .tooltip = تطبع الرسائل بترتيب القائمة
command-move-down = خفض هذا المرسل إليه
    .tooltip = تطبع الرسائل بترتيب القائمة
command-copy-text = نسخ نص هذه الرسالة
    .tooltip = وضع الرسالة كلها في الحافظة، لبريد إلكتروني أو معالج نصوص
command-save-text = حفظ نصا…
    .tooltip = حفظ كل رسالة محددة ملف نص، للفاكس والبريد الإلكتروني
command-edit-case = تصحيح القضية
    .tooltip = تحويل كل ما قرئ من الصحيفة إلى حقول، أو العودة
command-show-timings = إظهار مدة ضغطة المفتاح
    .tooltip = إظهار المدة التي مضت حتى ظهر آخر تغيير على الصفحة

text-copied = نُسخ نص الرسالة

# Wordings
wording-place = { $place } من { $of }
wording-differs = { $count ->
        [one] لرسالة واحدة نصها
        [two] لرسالتين نصهما
        [few] لـ{ $count } رسائل نصها
       *[other] لـ{ $count } رسالة نصها
    }
wording-previous-beside = { $part }: الصياغة السابقة
wording-next-beside = { $part }: الصياغة التالية
wording-back-beside = { $part }: العودة إلى النص المقترح
part-demand-sentence = المطلب { $number }
page-text = نص الصفحة { $page }
timings = الصف { $set } · الفحص { $checked } · الرسم { $drawn } · المجموع { $all } م.ث

# Checks
check-overrule = لا يهم ذلك في هذه الرسالة
check-matters = يهم من جديد
check-overruled = { $check }؛ متجاوز في هذه الرسالة

# Languages
language-of-letter = لغة الرسالة
language-for-all = لكل الرسائل
language-only-this = هذه الرسالة فقط
language-asked-for = مطلوبة، تنتظر الترجمة
language-to-translate = تنتظر الترجمة
language-no-phrases = تنتظر الترجمة، بلا عبارات
language-waits = ينقص هذه الرسائل باللغة ({ $language }) { $demands ->
        [one] مطلب واحد
        [two] مطلبان
        [few] { $demands } مطالب
        [many] { $demands } مطلبا
       *[other] { $demands } مطلب
    }
language-lacks = بعض الأسماء أو المناصب غير معروفة بعد باللغة ({ $language })
translation-fill-in = الملء باللغة ({ $language })
translation-open = النظر في الترجمة…
translation-title = القضية باللغة ({ $language })
translation-ready = المطالب موجودة: تكتب الرسائل باللغة ({ $language })
translation-waits = { $count ->
        [one] ينقص مطلب واحد
        [two] ينقص مطلبان
        [few] تنقص { $count } مطالب
        [many] ينقص { $count } مطلبا
       *[other] ينقص { $count } مطلب
    }؛ وحتى ذلك تبقى الرسائل بلغة الصحيفة
translation-no-source = لا تقول الصحيفة هنا شيئا
translation-section-subject = الموضوع
translation-section-people = الأشخاص
translation-section-addressees = المرسل إليهم

# The case by hand
case-edit = تحرير
case-edit-done = تم
case-fields-intro = ما تصححه هنا يدخل كل فقرة لم تكتبها بنفسك.
changed-by-hand = غُيّر باليد
show-lines-of = إظهار أسطر: { $field }
leave-out = ترك: { $field }
move-field-up = إلى أعلى: { $field }
move-field-down = إلى أسفل: { $field }
section-people = الأشخاص
section-closed = نهاية القضية
add-demand = إضافة مطلب
add-fact = إضافة فقرة
add-note = إضافة ملاحظة
add-background = إضافة فقرة
add-person = إضافة شخص
deadline-day = آخر يوم
date-not-read = اكتب اليوم والشهر والسنة: { $date }
close-case-intro = أغلق القضية حين لا يبقى ما يكتب من أجله. عندها يسأل قبل طباعة رسائلها.
close-case = إغلاق هذه القضية
open-case-again = فتح القضية من جديد
closed-day = أُغلقت في
closed-outcome = ما آلت إليه
post-by = أرسل الرسائل قبل { $date }
post-too-late = فات وقت الاعتماد على البريد: استخدم الفاكس أو البريد الإلكتروني أيضا

# Addressees
entry-differs = فيها كلماتها
entry-duplicate = تكرار
entry-remove = إزالة
entry-add-appeal = + مرسل إليه
entry-add-copy = + نسخة
field-office = المنصب
field-country = البلد
field-role = يتلقى
role-appeal = النداء
role-copy = نسخة
envelope-title = الظرف
envelope-spoken = الظرف: { $text }
envelope-note = كما يطبع عند طباعة الأظرف.
