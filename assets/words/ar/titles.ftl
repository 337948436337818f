# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = رئيس الوزراء
meaning-president = رئيس الدولة
meaning-chairman = رئيس هيئة
meaning-prison-director = مدير السجن
meaning-procurator-general = النائب العام
meaning-general-secretary = الأمين العام
meaning-president-of-a-court = رئيس محكمة
meaning-governor = حاكم
meaning-head-of-department = رئيس دائرة
meaning-county-head = رئيس المقاطعة
meaning-director-of-a-detention-centre = مدير مركز احتجاز
meaning-minister = وزير
meaning-director = مدير
meaning-mayor = رئيس البلدية
meaning-secretary = أمين
meaning-prime-minister = رئيس الوزراء
meaning-attorney-general = النائب العام
meaning-chief-of-police = قائد الشرطة
meaning-prosecutor = المدعي العام
meaning-leader = المرشد
