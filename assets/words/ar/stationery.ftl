# أسماء أنساق الرسائل المرفقة.

stationery-de-online-post = ألمانيا، رسالة عبر البريد على الإنترنت
stationery-din-5008-a = DIN 5008 النموذج A
stationery-din-5008-b = DIN 5008 النموذج B
stationery-din-mtext = DIN 676 بنص أكثر، كما في KOMA-Script
stationery-din = DIN 676، كما في KOMA-Script
stationery-fr-hybrid = فرنسا، رسالة عبر البريد الهجين
stationery-kaku-ll = اليابان، أظرف كاكو
stationery-koma-old = KOMA-Script القديم
stationery-nf = فرنسا، NF Z 11-001
stationery-nippon-el = اليابان، تشو أو يو 3 و4، نافذة 45
stationery-nippon-eh = اليابان، تشو أو يو 3 و4، نافذة 55
stationery-nippon-lh = اليابان، نافذة 55، الحقل إلى الداخل
stationery-nippon-ll = اليابان، نافذة 45، الحقل إلى الداخل
stationery-nippon-rl = اليابان، العنوان إلى اليمين
stationery-ru-dl = روسيا، DL بنافذة
stationery-swiss-left = سويسرا، العنوان إلى اليسار
stationery-swiss-right = سويسرا، العنوان إلى اليمين
stationery-uk-dl = المملكة المتحدة، DL بنافذة
stationery-uk = المملكة المتحدة
stationery-us-10-double-window = US Letter، ظرف رقم 10 بنافذتين
stationery-us-10 = US Letter، ظرف رقم 10
stationery-us-letter-2-windows = US Letter، نافذتان
