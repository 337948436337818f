# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = قبول كل التغييرات المقترحة
    .tooltip = تغيير القضية كما تقترح كل ملاحظة؛ «تراجع» يلغيه
accept-all-count = { $count ->
        [one] قبول التغيير المقترح
        [two] قبول التغييرين المقترحين
        [few] قبول { $count } تغييرات مقترحة
        [many] قبول { $count } تغييرا مقترحا
       *[other] قبول { $count } تغيير مقترح
    }
regroup-split = هنا يبدأ مرسل إليه جديد
regroup-join = المرسل إليهما { $number } و{ $next } واحد
regroup-line-up = هذا السطر للمرسل إليه { $number }
regroup-line-down = هذا السطر للمرسل إليه { $number }
regroup-join-line = وصله بالسطر الذي تحته
regroup-cut-line = قطع هذا السطر…
regroup-to-copy = المرسل إليه { $number } يتلقى نسخة فقط
regroup-to-appeal = المرسل إليه { $number } يتلقى النداء
give-headline = العنوان
give-summary = ما حدث باختصار
give-address-above = المرسل إليه الذي فوقه
give-new-addressee = مرسل إليه جديد

# What a damaged PDF says of itself
sheet-cut-off = الملف مقطوع، فقد تنقص صفحات أو عناوين
    .hint = أحضر الصحيفة مرة أخرى وقارن الصفحة الأخيرة
