//! One letter in each script, in words of our own: what the tests of paper set, write and draw.

use std::sync::Arc;

use appeal_writer::data::stationery;
use appeal_writer::model::{Enclosure, LanguageTag, Letter, LetterKind, Origin, Part, Slot, TypeChoices, Typeface};
use appeal_writer::output::pdf::{PdfWriter, Repertoire};
use appeal_writer::typeset::{FaceStyle, FontBook, LetterOptions, TypesetLetter, Typesetter};

/// A letter's language and texts.
pub struct Sample {
    pub language: &'static str,
    pub address: &'static str,
    pub subject: &'static str,
    pub salutation: &'static str,
    pub facts: &'static str,
    pub demands: &'static [&'static str],
    pub closing: &'static str,
}

macro_rules! sample {
    ($language:literal, $address:literal, $subject:literal, $salutation:literal, $facts:literal, [$($demand:literal),*], $closing:literal) => {
        Sample {
            language: $language,
            address: $address,
            subject: $subject,
            salutation: $salutation,
            facts: $facts,
            demands: &[$($demand),*],
            closing: $closing,
        }
    };
}

pub const SAMPLES: &[Sample] = &[
    sample!(
        "en",
        "Ms Ana Oliveira\nMinister of Justice\n4 Harbour Street\nPORT VALE",
        "Release of Daniel Ferreira",
        "Dear Minister,",
        "Daniel Ferreira, a fisherman, has been held without charge since 3 May. His family “first” heard of it in August – from a neighbour’s letter; efficient officials could have told them.",
        [
            "release Daniel Ferreira at once, or charge him with an offence that the law knows;",
            "let a doctor of his choice see him."
        ],
        "Yours sincerely,"
    ),
    sample!(
        "fr",
        "Madame la Ministre\n12, rue de la Forêt\nVALCŒUR",
        "Libération de Jérôme Noël",
        "Madame la Ministre,",
        "Jérôme Noël, pêcheur, est détenu sans inculpation depuis le 3 mai ; sa famille ne l’a appris qu’en août : « par hasard », dit-elle.",
        ["libérer immédiatement Jérôme Noël ;", "lui permettre de voir un médecin."],
        "Veuillez agréer, Madame la Ministre, l’expression de ma haute considération."
    ),
    sample!(
        "vi",
        "Bộ trưởng Bộ Tư pháp\nHà Nội",
        "Trả tự do cho ông Nguyễn Văn Hưởng",
        "Kính gửi ông Bộ trưởng,",
        "Ông Nguyễn Văn Hưởng, một ngư dân, đã bị giam giữ không xét xử từ ngày 3 tháng 5.",
        ["trả tự do cho ông ngay lập tức;"],
        "Trân trọng,"
    ),
    sample!(
        "el",
        "Υπουργός Δικαιοσύνης\nΑθήνα",
        "Απελευθέρωση του Νίκου Παππά",
        "Αξιότιμε κύριε Υπουργέ,",
        "Ο Νίκος Παππάς, ψαράς, κρατείται χωρίς κατηγορία από τις 3 Μαΐου.",
        ["να τον απελευθερώσετε αμέσως·"],
        "Με εκτίμηση,"
    ),
    sample!(
        "ru",
        "Министру юстиции\nул. Морская, 4\nГОРОД",
        "Об освобождении Ивана Щукина",
        "Уважаемый господин Министр!",
        "Иван Щукин, рыбак, содержится под стражей без предъявления обвинения с 3 мая; семья узнала об этом «случайно».",
        ["немедленно освободить Ивана Щукина;", "допустить к нему врача."],
        "С уважением,"
    ),
    sample!(
        "ar",
        "معالي وزير العدل\nشارع الميناء ٤\nالمدينة",
        "الإفراج عن دانيال فريرا",
        "معالي الوزير،",
        "الصياد دانيال فريرا محتجز دون تهمة منذ ٣ مايو، ولم تعلم أسرته بذلك إلا في أغسطس.",
        ["الإفراج عنه فورًا؛", "السماح لطبيب بزيارته."],
        "وتفضلوا بقبول فائق الاحترام"
    ),
    sample!(
        "fa",
        "وزیر محترم دادگستری\nخیابان بندر، شمارهٔ ۴\nتهران",
        "آزادی دانیال فریرا",
        "جناب آقای وزیر،",
        "دانیال فریرا، ماهی‌گیر، از ۳ مه بدون اتهام در بازداشت است و خانواده‌اش تازه در ماه اوت باخبر شدند.",
        ["او را بی‌درنگ آزاد کنید؛"],
        "با احترام"
    ),
    sample!(
        "ur",
        "وزیر انصاف\nاسلام آباد",
        "ڈینیئل کی رہائی",
        "محترم وزیر صاحب،",
        "ڈینیئل ایک ماہی گیر ہے اور ۳ مئی سے بغیر کسی الزام کے قید ہے۔",
        ["اسے فوراً رہا کیا جائے؛"],
        "آپ کا مخلص"
    ),
    sample!(
        "he",
        "שר המשפטים\nרחוב הנמל 4\nהעיר",
        "שחרורו של דניאל פריירה",
        "כבוד השר,",
        "דניאל פריירה, דייג, עצור ללא אישום מאז 3 במאי.",
        ["לשחרר אותו מיד;"],
        "בכבוד רב,"
    ),
    sample!(
        "zh-Hans",
        "司法部长\n海港路4号\n港城",
        "要求释放渔民丹尼尔",
        "尊敬的部长：",
        "渔民丹尼尔自五月三日起未经起诉而被关押，家人直到八月才“偶然”得知。",
        ["立即释放丹尼尔；", "允许他由自己选择的医生诊治。"],
        "此致"
    ),
    sample!(
        "zh-Hant",
        "司法部長\n海港路4號\n港城",
        "要求釋放漁民丹尼爾",
        "尊敬的部長：",
        "漁民丹尼爾自五月三日起未經起訴而被關押，家人直到八月才「偶然」得知。",
        ["立即釋放丹尼爾；"],
        "此致"
    ),
    sample!(
        "ja",
        "法務大臣殿\n港町4番地",
        "漁師ダニエルの釈放について",
        "拝啓",
        "漁師のダニエルさんは、五月三日から起訴されないまま拘束されています。ご家族がそれを知ったのは八月でした。",
        ["ただちに釈放すること。"],
        "敬具"
    ),
    sample!(
        "ko",
        "법무부 장관님\n항구로 4",
        "어부 다니엘의 석방",
        "존경하는 장관님께,",
        "어부 다니엘은 5월 3일부터 기소 없이 구금되어 있습니다.",
        ["즉시 석방해 주십시오."],
        "드림"
    ),
    sample!(
        "hi",
        "विधि मंत्री\nनई दिल्ली",
        "दानिएल की रिहाई",
        "माननीय मंत्री जी,",
        "मछुआरा दानिएल ३ मई से बिना किसी आरोप के बंदी है; परिवार को अगस्त में ही पता चला।",
        ["उसे तुरंत रिहा किया जाए;"],
        "सादर,"
    ),
    sample!(
        "bn",
        "আইন মন্ত্রী\nঢাকা",
        "দানিয়েলের মুক্তি",
        "মাননীয় মন্ত্রী,",
        "জেলে দানিয়েল ৩ মে থেকে বিনা অভিযোগে আটক আছেন।",
        ["তাঁকে অবিলম্বে মুক্তি দিন;"],
        "বিনীত,"
    ),
    sample!(
        "ta",
        "நீதி அமைச்சர்\nசென்னை",
        "தானியேலின் விடுதலை",
        "மாண்புமிகு அமைச்சர் அவர்களுக்கு,",
        "மீனவர் தானியேல் மே 3 முதல் குற்றச்சாட்டு இன்றித் தடுத்து வைக்கப்பட்டுள்ளார்.",
        ["அவரை உடனே விடுதலை செய்யுங்கள்;"],
        "இப்படிக்கு,"
    ),
    sample!(
        "si",
        "අධිකරණ ඇමති\nකොළඹ",
        "දානියෙල් නිදහස් කිරීම",
        "ගරු ඇමතිතුමනි,",
        "ධීවර දානියෙල් මැයි 3 සිට චෝදනාවකින් තොරව රඳවා සිටී.",
        ["ඔහු වහාම නිදහස් කරන්න;"],
        "ස්තුතියි,"
    ),
    sample!(
        "th",
        "รัฐมนตรีว่าการกระทรวงยุติธรรม\nกรุงเทพมหานคร",
        "ขอให้ปล่อยตัวดาเนียล",
        "เรียน ท่านรัฐมนตรี",
        "ดาเนียลซึ่งเป็นชาวประมงถูกควบคุมตัวโดยไม่มีข้อหามาตั้งแต่วันที่ 3 พฤษภาคม และครอบครัวเพิ่งทราบเรื่องนี้ในเดือนสิงหาคม",
        ["ปล่อยตัวเขาทันที"],
        "ขอแสดงความนับถือ"
    ),
    sample!(
        "lo",
        "ລັດຖະມົນຕີກະຊວງຍຸຕິທຳ\nວຽງຈັນ",
        "ການປ່ອຍຕົວດານຽນ",
        "ຮຽນ ທ່ານລັດຖະມົນຕີ",
        "ດານຽນ ຊາວປະມົງ ຖືກຄຸມຂັງໂດຍບໍ່ມີຂໍ້ຫາຕັ້ງແຕ່ວັນທີ 3 ພຶດສະພາ",
        ["ປ່ອຍຕົວລາວທັນທີ"],
        "ດ້ວຍຄວາມນັບຖື"
    ),
    sample!(
        "km",
        "រដ្ឋមន្ត្រីក្រសួងយុត្តិធម៌\nភ្នំពេញ",
        "ការដោះលែងដានីយ៉ែល",
        "សូមគោរពលោករដ្ឋមន្ត្រី",
        "ដានីយ៉ែល ជាអ្នកនេសាទ ត្រូវបានឃុំខ្លួនដោយគ្មានការចោទប្រកាន់តាំងពីថ្ងៃទី ៣ ឧសភា។",
        ["ដោះលែងគាត់ភ្លាម"],
        "ដោយក្តីគោរព"
    ),
    sample!(
        "my",
        "တရားရေးဝန်ကြီး\nနေပြည်တော်",
        "ဒံယေလ လွတ်မြောက်ရေး",
        "လေးစားအပ်ပါသော ဝန်ကြီး",
        "တံငါသည် ဒံယေလသည် မေလ ၃ ရက်မှစ၍ စွဲချက်မရှိဘဲ ထိန်းသိမ်းခံထားရသည်။",
        ["သူ့ကို ချက်ချင်း လွှတ်ပေးပါ"],
        "လေးစားစွာဖြင့်"
    ),
    sample!(
        "bo",
        "ཁྲིམས་བློན།\nལྷ་ས།",
        "བསྟན་འཛིན་གློད་གྲོལ།",
        "མཆོག་ལ།",
        "ཉ་པ་བསྟན་འཛིན་ནི་ཟླ་བ་ལྔ་པ་ནས་བཟུང་ཁྲིམས་མེད་བཀག་ཉར་བྱས་ཡོད།",
        ["འཕྲལ་དུ་གློད་གྲོལ་གཏོང་རོགས།"],
        "གུས་བཀུར་དང་བཅས།"
    ),
    sample!(
        "am",
        "የፍትሕ ሚኒስትር\nአዲስ አበባ",
        "የዳንኤል መፈታት",
        "ክቡር ሚኒስትር፣",
        "ዓሣ አጥማጁ ዳንኤል ከግንቦት 3 ጀምሮ ያለ ክስ ታስሯል።",
        ["በአስቸኳይ ይፈታ፤"],
        "ከአክብሮት ጋር፣"
    ),
    sample!(
        "ka",
        "იუსტიციის მინისტრს\nთბილისი",
        "დანიელის გათავისუფლება",
        "ბატონო მინისტრო,",
        "მეთევზე დანიელი 3 მაისიდან ბრალდების გარეშე დაკავებულია.",
        ["დაუყოვნებლივ გაათავისუფლეთ;"],
        "პატივისცემით,"
    ),
    sample!(
        "hy",
        "Արդարադատության նախարար\nԵրևան",
        "Դանիելի ազատ արձակումը",
        "Մեծարգո նախարար,",
        "Ձկնորս Դանիելը մայիսի 3-ից պահվում է առանց մեղադրանքի։",
        ["անհապաղ ազատ արձակել նրան։"],
        "Հարգանքով՝"
    ),
    sample!(
        "ug",
        "ئەدلىيە مىنىستىرى\nئۈرۈمچى",
        "دانىيالنى قويۇپ بېرىش",
        "ھۆرمەتلىك مىنىستىر،",
        "بېلىقچى دانىيال 3-مايدىن باشلاپ ئەيىبلەنمەي تۇتۇپ تۇرۇلدى.",
        ["ئۇنى دەرھال قويۇپ بېرىڭ؛"],
        "ھۆرمەت بىلەن"
    ),
    sample!(
        "ckb",
        "وەزیری داد\nهەولێر",
        "ئازادکردنی دانیال",
        "بەڕێز وەزیر،",
        "دانیالی ماسیگر لە ٣ی ئایارەوە بێ تاوانبارکردن دەستبەسەرە.",
        ["دەستبەجێ ئازادی بکەن؛"],
        "لەگەڵ ڕێز"
    ),
];

/// The sample in this language.
pub fn sample(language: &str) -> &'static Sample {
    SAMPLES.iter().find(|sample| sample.language == language).expect("a sample in the language")
}

impl Sample {
    pub fn letter(&self) -> Letter {
        let part = |slot, index, text: &str| Part::new(slot, index, text, Origin::Own);
        let mut parts = vec![
            part(Slot::ReturnLine, 0, "Anna Field · 12 Mill Road · Leeds LS1 4AB · United Kingdom"),
            part(Slot::Address, 0, self.address),
            part(Slot::Date, 0, "12 October 2026"),
            part(Slot::Subject, 0, self.subject),
            part(Slot::Salutation, 0, self.salutation),
            part(Slot::Facts, 0, self.facts),
        ];
        for text in [0, 2] {
            parts[text].language = Some(LanguageTag::ENGLISH);
        }
        parts.extend((0..).zip(self.demands).map(|(index, demand)| part(Slot::Demand, index, demand)));
        parts.push(part(Slot::Closing, 0, self.closing));
        let mut name = part(Slot::Signature, 0, "Anna Field");
        name.language = Some(LanguageTag::ENGLISH);
        parts.push(name);
        Letter {
            addressee: "a1".into(),
            kind: LetterKind::Appeal,
            language: LanguageTag::new(self.language),
            title: self.subject.into(),
            file_stem: "letter".into(),
            parts,
            enclosures: Vec::new(),
        }
    }
}

/// Sets a letter on DIN 5008 B stationery as the program does by default.
pub fn set(letter: &Letter) -> TypesetLetter {
    let stationery = stationery::find("din-5008-b").expect("the default stationery");
    let options = LetterOptions::default();
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let noted = typesetter.letter(letter, stationery, &TypeChoices::default(), &options);
    assert!(noted.notices.iter().all(|notice| notice.code != "missing-glyph"), "{:?}", noted.notices);
    noted.value
}

/// The fonts that every test uses.
pub fn fonts() -> Arc<FontBook> {
    FontBook::bundled()
}

/// What the letters of the sample's case would share.
pub fn repertoire(sample: &Sample) -> Repertoire {
    let mut repertoire = Repertoire::new(&fonts(), &LanguageTag::new(sample.language), Typeface::Serif);
    repertoire.add(FaceStyle::REGULAR, sample.facts);
    repertoire.add(FaceStyle::BOLD, sample.subject);
    sample.demands.iter().for_each(|demand| repertoire.add(FaceStyle::REGULAR, demand));
    repertoire
}

/// The sample's letter as PDF.
pub fn write(sample: &Sample) -> Vec<u8> {
    PdfWriter::new(fonts(), &repertoire(sample)).letter(&set(&sample.letter())).expect("a PDF")
}

pub fn enclosed(letter: Letter) -> Enclosure {
    Enclosure { letter }
}
