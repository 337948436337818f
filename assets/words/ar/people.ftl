# Who writes, what of them goes on the letters, ties to a country.

sender-profile = المرسل
sender-profile-name = { $who } ({ $kind })
sender-new = مرسل جديد
sender-add = إضافة آخر…
sender-add-person = شخص
sender-add-group = مجموعة
sender-add-school = مدرسة أو صف
sender-remove = إزالة…
sender-remove-title = إزالة هذا المرسل؟
sender-remove-body = يزال { $who } من هذا الحاسوب. تبقى الرسائل المحفوظة كما هي.
sender-remove-confirm = إزالة
sender-kind = يكتب بصفته
sender-kind-person = شخص
sender-kind-group = مجموعة
sender-kind-school = مدرسة
sender-school-note = ما تقوله الصحيفة عن العنف مطوي حتى تفتحه. الرسائل هي نفسها.
sender-minor = دون الثامنة عشرة
case-privacy = في هذه القضية
case-privacy-usual = كالمعتاد ({ $usual })
privacy-group-missing = املأ أعلاه عنوان المجموعة: إليه تذهب الردود.

missing-ties = سؤال واحد أولا
ties-title = سؤال واحد قبل الرسائل
ties-question = هل لك أو لمقربين منك صلات ببلد القضية ({ $country }) أو خطط للسفر إليه؟
ties-why = لا يسجل جوابك. إن كان نعم، أو لم تكن متأكدا، فلا شيء في هذه الرسائل يدل عليك.
ties-no = لا
ties-yes = نعم
ties-unsure = غير متأكد
ties-hidden = لا تقول هذه الرسائل شيئا عنك
    .help = لا اسم ولا عنوان ولا توقيع، ولا في الملفات؛ ولا تذهب واحدة إلى السفارة.
ties-change = الإجابة من جديد

section-violence = تفاصيل العنف

# The embassies and consulates
command-book = السفارات والقنصليات
    .tooltip = النظر في العناوين المعروفة وإعطاؤها لآخرين
book-intro = ما ملئ مرة يعرض في كل قضية للبلد نفسه. تحقق من العنوان قبل الاعتماد عليه.
book-search = البحث بالبلد أو العنوان
book-import = استيراد…
book-export = حفظ باسم…
book-export-json = ملف صغير لمتطوعين آخرين
book-export-csv = جدول (CSV) لبرنامج الجداول
book-export-vcf = جهات اتصال (vCard) لدفتر العناوين
book-entry = { $of } في { $host }
book-empty = لا سفارة معروفة بعد
    .help = املأ واحدة بجانب رسالة، أو استورد قائمة أعطيت لك
book-nothing-found = لا سفارة بهذا الاسم
    .help = جرب اسم بلد
book-taken = { $count ->
        [0] لا جديد في ذلك الملف
        [one] أُضيفت سفارة واحدة
        [two] أُضيفت سفارتان
        [few] أُضيفت { $count } سفارات
       *[other] أُضيفت { $count } سفارة
    }
book-remove = إزالة…
    .named = إزالة: { $mission }
book-remove-title = إزالة هذه السفارة؟
book-remove-body = { $address }
mission-confirmed = مؤكدة في { $date }
mission-unconfirmed = غير مؤكدة بعد
mission-still-right = ما زالت صحيحة
    .named = ما زالت صحيحة: { $mission }
mission-add = سفارة أو قنصلية أخرى
mission-remove = إزالة هذه
living-in = أعيش في
browse-contacts-title = فتح قائمة سفارات
import-title = استيراد هذه السفارات؟
import-mapping = ما فُهم من كل عمود. غيّره حيث يكون خطأ.
import-column = العمود { $column }
import-found = { $count ->
        [0] لم يعثر على سفارة
        [one] عُثر على سفارة واحدة
        [two] عُثر على سفارتين
        [few] عُثر على { $count } سفارات
       *[other] عُثر على { $count } سفارة
    }
import-confirm = استيراد
column-left-out = متروك
column-of = سفارة أي بلد
column-in = البلد الذي هي فيه
column-head = من يرأسها
column-full-name = الاسم
column-given-name = الاسم الأول
column-family-name = اسم العائلة
column-title = اللقب
column-organisation = اسم السفارة
column-address-line = سطر من العنوان
column-formatted = العنوان كله
column-street = الشارع
column-post-box = صندوق البريد
column-town = المدينة
column-state = الولاية أو المقاطعة
column-postcode = الرمز البريدي
column-country = البلد
column-fax = الفاكس
column-email = البريد الإلكتروني
column-salutation = صيغة المخاطبة
column-confirmed = يوم التأكيد
column-number-type = نوع الرقم
column-number = الرقم
contacts-unreadable = لم تقرأ أي سفارة من { $path }
    .hint = صدر جهات الاتصال مرة أخرى بصيغة CSV أو vCard
    .detail = { $reason }
contacts-no-column = لم تقرأ أي سفارة من { $path }، لأن سطره الأول لا يسمي عمودا من عنوان
    .hint = سم الأعمدة بأسماء مثل organisation, street, city, postcode, country
contacts-too-large = { $path } أكبر من أن يكون قائمة سفارات
    .hint = صدر جهات الاتصال التي هي سفارات فقط
