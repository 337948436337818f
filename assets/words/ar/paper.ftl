# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = الملف { $path } غير مفهوم (السطر { $line })، فلا يُعرض ما يصفه
    .hint = قارنه بالمخططات في assets/schema، أو ابدأ بنسخة من ملف مرفق
    .detail = { $reason }

own-paper-faulty = لا يمكن طباعة شيء على ورق { $path } ({ $fault })، فلا يُعرض
    .hint = الأطوال بالمليمتر؛ ومعنى كل حقل في المخططات في assets/schema

own-paper-field = في الملف { $path } حقل { $field } لا معنى له هنا، فلا يُستخدم
    .hint = الحقول الموجودة في المخططات في assets/schema

address-hidden = قد تخفي نافذة الظرف «{ $envelope }» حتى { $millimetres } مم من العنوان: «{ $text }»
    .hint = ترسم إعدادات الطباعة الرسالة في ظرفها وتعرض ما يفيد؛ وفي سطر الأوامر يفعل ذلك appeal-writer fit

window-shows-more = تظهر نافذة الظرف «{ $envelope }» أكثر من العنوان: «{ $text }»
    .hint = ترسم إعدادات الطباعة الرسالة في ظرفها وتعرض ما يفيد؛ وفي سطر الأوامر يفعل ذلك appeal-writer fit

sheet-not-in-envelope = لا تدخل الورقة المطوية في الظرف «{ $envelope }»
    .hint = ترسم إعدادات الطباعة الرسالة في ظرفها وتعرض ما يفيد؛ وفي سطر الأوامر يفعل ذلك appeal-writer fit

list-window = نافذة { $width } × { $height } مم
