# An evening: many writers, several cases.

guest-without-name = تُرك السطر { $line } من القائمة، لأنه بلا اسم
    .hint = تحتاج كل رسالة إلى من يوقعها
guest-privacy-unknown = يطلب السطر { $line } من القائمة الخصوصية «{ $words }»، وهي غير معروفة: لا شيء في رسائل هذا الشخص يدل على كاتبها
    .hint = تُكتب full أو town أو initials أو first-name-age أو care-of أو none
guest-column-unread = لا يُقرأ العمود «{ $words }» من القائمة: لا شيء فيه يغيّر رسالة
    .hint = أسماء الأعمدة: الاسم، المدينة، الجملة، الخصوصية، القضايا، الصلات
guest-cases-unclear = يختار السطر { $line } من القائمة القضايا «{ $words }»، وتعذرت قراءة بعضها: لا تُكتب رسائل هذا الشخص إلا للأرقام الواردة فيه
    .hint = تُكتب أرقام مثل 1 3 أو 1-3، ويُترك فارغًا لكل القضايا
guest-case-beyond = اختيار { $guest } هو القضية { $number }، وعدد قضايا الأمسية { $count }
    .hint = ينبغي تصحيح الرقم في القائمة أو إضافة القضية
evening-case-unread = لم تُعَدّ أي رسالة، لأن قراءة القضية «{ $case }» تعذرت
    .hint = ينبغي فتحها في المكتبة لمعرفة الخلل، أو إزالة علامتها
    .detail = { $reason }
evening-case-gone = لم تُعَدّ أي رسالة، لأن القضية «{ $case }» لم تعد في المكتبة
    .hint = ينبغي إزالة علامتها
guests-unreadable = تعذرت قراءة قائمة الكاتبين { $path }
    .hint = احفظها بصيغة CSV وترميز UTF-8، وسطرها الأول: name, town, sentence
    .detail = { $reason }
guests-no-name = تعذرت قراءة قائمة الكاتبين { $path }، لأن سطرها الأول بلا عمود «name»
    .hint = اجعل سطرها الأول مثل: name, town, sentence
evening-progress = { $guest } ({ $done } من { $of })
evening-summary = { $written ->
        [0] لم تُكتب رسالة
        [one] كُتبت رسالة واحدة
        [two] كُتبت رسالتان
        [few] كُتبت { $written } رسائل
       *[other] كُتبت { $written } رسالة
    } لعدد من الكاتبين ({ $guests ->
        [one] واحد
        [two] اثنان
       *[other] { $guests }
    }) في { $folder }{ $missing ->
        [0] {""}
       *[other] ، أخفق: { $missing }
    }

# In the window
command-evening = أمسية رسائل
    .tooltip = يكتب كثيرون في عدة قضايا: رزمة رسائل لكل منهم
evening-intro = يكتب كثيرون في عدة قضايا. لكل منهم مجلد برسائله. لا تحفظ الأسماء في أي مكان سوى تلك الرسائل.
evening-guests = من يكتب
    .help = واحد في كل سطر: الاسم; المدينة; جملة منه. أو جدول بهذه الأعمدة.
    .example = سعاد حسن; القاهرة; أدرس أطفالا يسألون عنك.
evening-choose-list = فتح قائمة…
evening-guest-count = { $count ->
        [one] كاتب واحد
        [two] كاتبان
        [few] { $count } كاتبين
        [many] { $count } كاتبا
       *[other] { $count } كاتب
    }
evening-cases = من أجل من
    .help = حدد القضايا. وللعثور على واحدة ابحث أولا في المكتبة.
evening-start = إعداد الرسائل…
evening-case = «{ $title }»: { $reason }
    .hint = اسأل من أرسل إليك القضية قبل أن يرسل أحد هذه الرسائل
evening-cases-title = أتريد إعداد رسائل لهذه القضايا رغم ذلك؟
evening-cases-confirm = أعدّها رغم ذلك
evening-wipe = مسح الأمسية…
evening-running = الرسائل: { $done } من { $of } · { $guest }
evening-done = { $count ->
        [one] أُعدّت رسالة واحدة
        [two] أُعدّت رسالتان
        [few] أُعدّت { $count } رسائل
       *[other] أُعدّت { $count } رسالة
    }
evening-done-partly = الرسائل المعدّة: { $count }، وغير المعدّة: { $missing }
evening-pause = إيقاف مؤقت
evening-go-on = متابعة
evening-stop = إيقاف
evening-wipe-title = مسح هذه الأمسية؟
evening-wipe-body = تزول الأسماء والجمل، وتزال الرسائل المحفوظة هذه الأمسية من مجلداتها. اطبعها أولا.
evening-wipe-confirm = مسح
browse-guests-title = فتح قائمة كاتبين
