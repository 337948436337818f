//! Which script a character is written in, as far as that decides the face it is printed in.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::model::LanguageTag;

/// A script with faces of its own. Latin, Greek and Cyrillic are not here: the letter's typeface has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Script {
    Arabic,
    Hebrew,
    Armenian,
    Georgian,
    Devanagari,
    Bengali,
    Tamil,
    Sinhala,
    Thai,
    Lao,
    Khmer,
    Myanmar,
    Tibetan,
    Ethiopic,
    Hangul,
    /// Characters, kana, bopomofo and the punctuation that comes with them.
    Han,
}

/// First and last character of the blocks of each script, sorted (Unicode 16, Blocks.txt).
const BLOCKS: &[(u32, u32, Script)] = &[
    (0x0530, 0x058F, Script::Armenian),
    (0x0590, 0x05FF, Script::Hebrew),
    (0x0600, 0x06FF, Script::Arabic),
    (0x0750, 0x077F, Script::Arabic),
    (0x0870, 0x08FF, Script::Arabic),
    (0x0900, 0x097F, Script::Devanagari),
    (0x0980, 0x09FF, Script::Bengali),
    (0x0B80, 0x0BFF, Script::Tamil),
    (0x0D80, 0x0DFF, Script::Sinhala),
    (0x0E00, 0x0E7F, Script::Thai),
    (0x0E80, 0x0EFF, Script::Lao),
    (0x0F00, 0x0FFF, Script::Tibetan),
    (0x1000, 0x109F, Script::Myanmar),
    (0x10A0, 0x10FF, Script::Georgian),
    (0x1100, 0x11FF, Script::Hangul),
    (0x1200, 0x139F, Script::Ethiopic),
    (0x1780, 0x17FF, Script::Khmer),
    (0x19E0, 0x19FF, Script::Khmer),
    (0x1C90, 0x1CBF, Script::Georgian),
    (0x1CD0, 0x1CFF, Script::Devanagari),
    (0x2D00, 0x2D2F, Script::Georgian),
    (0x2D80, 0x2DDF, Script::Ethiopic),
    (0x2E80, 0x312F, Script::Han),
    (0x3130, 0x318F, Script::Hangul),
    (0x3190, 0x9FFF, Script::Han),
    (0xA8E0, 0xA8FF, Script::Devanagari),
    (0xA960, 0xA97F, Script::Hangul),
    (0xA9E0, 0xA9FF, Script::Myanmar),
    (0xAA60, 0xAA7F, Script::Myanmar),
    (0xAB00, 0xAB2F, Script::Ethiopic),
    (0xAC00, 0xD7FF, Script::Hangul),
    (0xF900, 0xFAFF, Script::Han),
    (0xFB13, 0xFB17, Script::Armenian),
    (0xFB1D, 0xFB4F, Script::Hebrew),
    (0xFB50, 0xFDFF, Script::Arabic),
    (0xFE30, 0xFE4F, Script::Han),
    (0xFE70, 0xFEFE, Script::Arabic),
    (0xFF00, 0xFFEF, Script::Han),
    (0x20000, 0x3FFFF, Script::Han),
];

/// The script whose face prints a character; none: the letter's typeface does.
pub(super) fn script_of(letter: char) -> Option<Script> {
    let code = u32::from(letter);
    let place = BLOCKS.partition_point(|&(_, last, _)| last < code);
    BLOCKS.get(place).filter(|&&(first, ..)| first <= code).map(|&(.., script)| script)
}

/// The stretches of a text that are words in the letter's own typeface, with the figures and signs that hang on them and what stands
/// between them: "UN Doc. E/CN.4/2001/9". Quotation marks and brackets around them belong to the script that they stand in.
pub(super) fn latin_stretches(text: &str) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    // Where the figures begin that a letter may follow ("3rd"), and whether what comes now hangs on a letter.
    let (mut figures, mut hangs) = (None, false);
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        if letter == '\n' || script_of(letter).is_some() {
            stretches.extend(open.take());
            (figures, hangs) = (None, false);
        } else if letter.is_alphabetic() {
            let start = open.take().map_or(figures.unwrap_or(at), |open| open.start);
            (open, figures, hangs) = (Some(start..end), None, true);
        } else if letter.is_numeric() {
            match open.as_mut().filter(|_| hangs) {
                Some(open) => open.end = end,
                None => figures = figures.or(Some(at)),
            }
        } else if is_combining_mark(letter) {
            open.iter_mut().for_each(|open| open.end = end);
        } else if letter.is_whitespace() {
            (figures, hangs) = (None, false);
        } else if !".,/-’'&@_+#:–".contains(letter) {
            stretches.extend(open.take());
            (figures, hangs) = (None, false);
        }
    }
    stretches.extend(open);
    stretches
}

impl Script {
    /// The script that a language is written in; none: Latin, Greek or Cyrillic.
    pub(super) fn of_language(language: &LanguageTag) -> Option<Self> {
        if let Some(script) = language.script() {
            return match script {
                "Arab" => Some(Self::Arabic),
                "Hebr" => Some(Self::Hebrew),
                "Armn" => Some(Self::Armenian),
                "Geor" => Some(Self::Georgian),
                "Deva" => Some(Self::Devanagari),
                "Beng" => Some(Self::Bengali),
                "Taml" => Some(Self::Tamil),
                "Sinh" => Some(Self::Sinhala),
                "Thai" => Some(Self::Thai),
                "Laoo" => Some(Self::Lao),
                "Khmr" => Some(Self::Khmer),
                "Mymr" => Some(Self::Myanmar),
                "Tibt" => Some(Self::Tibetan),
                "Ethi" => Some(Self::Ethiopic),
                "Kore" | "Hang" => Some(Self::Hangul),
                "Hans" | "Hant" | "Hani" | "Jpan" | "Bopo" | "Hira" | "Kana" => Some(Self::Han),
                _ => None,
            };
        }
        match language.primary() {
            "ar" | "fa" | "ur" | "ug" | "ckb" | "ps" | "sd" | "ks" => Some(Self::Arabic),
            "he" | "yi" => Some(Self::Hebrew),
            "hy" => Some(Self::Armenian),
            "ka" => Some(Self::Georgian),
            "hi" | "ne" | "mr" | "sa" | "mai" | "bho" => Some(Self::Devanagari),
            "bn" | "as" => Some(Self::Bengali),
            "ta" => Some(Self::Tamil),
            "si" => Some(Self::Sinhala),
            "th" => Some(Self::Thai),
            "lo" => Some(Self::Lao),
            "km" => Some(Self::Khmer),
            "my" | "mnw" | "shn" | "kar" => Some(Self::Myanmar),
            "bo" | "dz" => Some(Self::Tibetan),
            "am" | "ti" => Some(Self::Ethiopic),
            "ko" => Some(Self::Hangul),
            "ja" => Some(Self::Han),
            _ => None,
        }
    }

    /// Characters, for the languages that are written in them.
    pub(super) fn han_of(language: &LanguageTag) -> Option<Self> {
        matches!(language.primary(), "zh" | "ja").then_some(Self::Han)
    }

    #[cfg(test)]
    pub(super) const ALL: [Self; 16] = [
        Self::Arabic,
        Self::Hebrew,
        Self::Armenian,
        Self::Georgian,
        Self::Devanagari,
        Self::Bengali,
        Self::Tamil,
        Self::Sinhala,
        Self::Thai,
        Self::Lao,
        Self::Khmer,
        Self::Myanmar,
        Self::Tibetan,
        Self::Ethiopic,
        Self::Hangul,
        Self::Han,
    ];
}

/// By language, what a letter in it needs beyond ASCII: its letters and marks, its digits, its punctuation.
#[cfg(test)]
pub(super) const SAMPLES: &[(&str, &str)] = &[
    ("en", "‘’“”–—…•·№€£§°′″‐\u{2011}\u{a0}\u{202f}\u{2009}→×½é"),
    ("fr", "àâæçèéêëîïôœùûüÿÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸ«»’"),
    ("de", "äöüßÄÖÜẞ„“‚‘"),
    ("es", "áéíñóúü¿¡ÁÉÍÑÓÚÜºª"),
    ("pl", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”"),
    ("cs", "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"),
    ("hu", "őűŐŰ"),
    ("ro", "ăâîșțĂÂÎȘȚşţ"),
    ("tr", "çğıöşüÇĞİÖŞÜ₺"),
    ("az", "əƏ"),
    ("lv", "āčēģīķļņšūž"),
    ("is", "ðþæöÐÞÆÖ"),
    ("ha", "ɓɗƙƴƁƊƘƳ"),
    ("yo", "ẹọṣẸỌṢàáèé\u{0300}\u{0301}"),
    ("vi", "ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ₫"),
    ("ku", "çêîşûÇÊÎŞÛ"),
    ("el", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΑΩΆΈΉΊΌΎΏ·;ἀἁᾳῷ"),
    ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ«»—№₽"),
    ("uk", "ґєіїҐЄІЇ’₴"),
    ("sr", "ђјљњћџЂЈЉЊЋЏ"),
    ("kk", "әғқңөұүһіӘҒҚҢӨҰҮҺІ"),
    ("tg", "ғӣқӯҳҷ"),
    (
        "ar",
        "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\u{64b}\u{64c}\u{64d}\u{64e}\u{64f}\u{650}\u{651}\u{652}،؛؟٪٠١٢٣٤٥٦٧٨٩«»",
    ),
    ("fa", "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی۰۱۲۳۴۵۶۷۸۹\u{200c}،؛؟«»"),
    ("ur", "آاںبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہھءیےۂۃ۔؟،۰۱۲۳۴۵۶۷۸۹"),
    ("ug", "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي"),
    ("ckb", "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ"),
    ("ps", "آاټځڅډړږښګڼېۍئ"),
    ("he", "אבגדהוזחטיךכלםמןנסעףפץצקרשת״׳־₪\u{5b0}\u{5b7}\u{5b8}"),
    ("zh-Hans", "尊敬的首席大法官先生您好此致敬礼赵黎平内蒙古，。、；：？！“”‘’（）《》—…·０１"),
    ("zh-Hant", "尊敬的總統閣下懇請釋放臺灣，。、；：「」『』（）《》—…"),
    ("ja", "拝啓ひらがなカタカナ髙﨑々、。「」『』（）・ー〒"),
    ("ko", "존경하는대통령님께드립니다각하金大中，。"),
    ("hi", "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौंःँ़्।॥०१२३४५६७८९₹"),
    ("ne", "नेपाल सरकार ॐ"),
    ("bn", "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহািীুূৃেৈোৌংঃঁ্ড়ঢ়য়ৎ০১২৩৪৫৬৭৮৯৳।"),
    ("ta", "அஆஇஈஉஊஎஏஐஒஓஔகஙசஞடணதநபமயரலவழளறனஜஷஸஹாிீுூெேைொோௌ்"),
    ("si", "අආඇඈඉඊඋඌඑඒඓඔඕඖකඛගඝඞචඡජඣඤටඨඩඪණතථදධනපඵබභමයරලවශෂසහළෆාැෑිීුූෙේොෝෞ්ංඃ"),
    ("th", "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะาำิีึืุูเแโใไๆ็่้๊๋์ฯ๐๑๒๓๔๕๖๗๘๙฿"),
    ("lo", "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮະາຳິີຶືຸູເແໂໃໄ່້໊໋໌ໍໆຯ໐໑໒໓໔໕໖໗໘໙"),
    ("km", "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអាិីឹឺុូួើឿៀេែៃោៅំះៈ់៉៊្។៕០១២៣៤៥៦៧៨៩"),
    ("my", "ကခဂဃငစဆဇဈဉညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအာါိီုူေဲံ့း္်ျြွှ၊။၀၁၂၃၄၅၆၇၈၉"),
    ("bo", "ཀཁགངཅཆཇཉཏཐདནཔཕབམཙཚཛཝཞཟའཡརལཤསཧཨཱིེོུྐྲྱ་།༎༠༡༢"),
    ("am", "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ፡።፣፤፥"),
    ("ti", "ቐኽዃጓኳቛ"),
    ("ka", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ₾"),
    ("hy", "ԱԲԳԴԵԶԷԸԹԺաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև՝՛՞։֏"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_sorted_and_apart() {
        assert!(BLOCKS.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert!(BLOCKS.iter().all(|(first, last, _)| first <= last));
    }

    fn check_stretches(text: &str, expected: &[&str]) {
        let stretches: Vec<&str> = latin_stretches(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(stretches, expected, "{text}");
    }

    #[test]
    fn words_of_the_letter_s_typeface_keep_their_figures_and_signs() {
        check_stretches("في (Leeds, UN Doc. E/CN.4/2001/9, 24.05.2017) عام", &["Leeds, UN Doc. E/CN.4/2001/9"]);
        check_stretches("12 नवंबर 2016 को 3rd Court", &["3rd Court"]);
        check_stretches("“Leeds Times” ගැන, Act 17 of Parliament", &["Leeds Times", "Act 17 of Parliament"]);
        check_stretches("កាត់ cafe\u{301} ទោស ២០១៦ 2016", &["cafe\u{301}"]);
        check_stretches("One\nTwo", &["One", "Two"]);
    }

    #[test]
    fn each_character_finds_its_script() {
        for (letter, script) in [
            ('e', None),
            ('я', None),
            ('“', None),
            ('ệ', None),
            ('赵', Some(Script::Han)),
            ('。', Some(Script::Han)),
            ('カ', Some(Script::Han)),
            ('한', Some(Script::Hangul)),
            ('ڵ', Some(Script::Arabic)),
            ('မ', Some(Script::Myanmar)),
            ('𠮷', Some(Script::Han)),
        ] {
            assert_eq!(script_of(letter), script, "{letter}");
        }
    }
}
