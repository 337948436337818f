//! Where letters of growing length are broken into pages, in every script: no line stands alone.

#![allow(clippy::expect_used, reason = "a test that cannot make its input fails loudly")]

use appeal_writer::data::stationery;
use appeal_writer::model::{LanguageTag, Letter, LetterKind, Origin, Part, Slot, TypeChoices};
use appeal_writer::typeset::{FontBook, LetterOptions, TypesetLetter, TypesetPart, Typesetter};

/// A language of each script, and a sentence of a letter in it.
const SENTENCES: &[(&str, &str)] = &[
    ("en", "I respectfully ask you to see to it that he is tried again, in a fair trial. "),
    ("el", "Σας γράφω επειδή ανησυχώ βαθιά για την υγεία του και για τη δίκη του. "),
    ("ru", "Пишу Вам, потому что глубоко обеспокоена тем, что произошло в этом деле. "),
    ("vi", "Tôi viết thư này vì quan ngại sâu sắc về những gì đã xảy ra trong vụ việc này. "),
    ("ar", "أكتب إليكم لأنني قلقة للغاية بشأن ما جرى في هذه القضية منذ العام الماضي. "),
    ("fa", "با احترام می‌خواهم که بی‌درنگ درباره این پرونده رسیدگی شود. "),
    ("ur", "میں آپ کو اس لیے لکھ رہی ہوں کہ مجھے اس مقدمے پر گہری تشویش ہے۔ "),
    ("ug", "مەن بۇ دېلودىن قاتتىق ئەنسىرەپ سىزگە خەت يېزىۋاتىمەن. "),
    ("ckb", "من ئەم نامەیە دەنووسم چونکە زۆر نیگەرانم لەم دۆسیەیە. "),
    ("he", "אני כותבת אליך מתוך דאגה עמוקה למה שאירע בתיק הזה. "),
    ("zh-Hans", "我恳请您立即停止执行死刑的一切计划，并进行及时、公正和有效的调查。"),
    ("zh-Hant", "我懇請您立即停止執行死刑的一切計劃，並進行及時、公正和有效的調查。"),
    ("ja", "ご本人がただちに釈放されるよう、また医師の診察を受けられるよう、お願い申し上げます。"),
    ("ko", "저는 이 사건에 대해 깊이 우려하고 있으며 공정한 재판을 요청드립니다. "),
    ("hi", "मैं आपको यह पत्र इसलिए लिख रही हूँ कि मुझे इस मामले की गहरी चिंता है। "),
    ("bn", "এই মামলা নিয়ে গভীরভাবে উদ্বিগ্ন বলে আমি আপনাকে এই চিঠি লিখছি। "),
    ("ne", "म यस मुद्दाको बारेमा गहिरो चिन्तित भएकाले तपाईंलाई यो पत्र लेख्दै छु। "),
    ("ta", "இந்த வழக்கைப் பற்றி ஆழ்ந்த கவலை கொண்டு நான் எழுதுகிறேன். "),
    ("si", "මෙම නඩුව ගැන දැඩි කනස්සල්ලෙන් මම ඔබට මේ ලිපිය ලියමි. "),
    ("th", "ข้าพเจ้าเขียนจดหมายฉบับนี้ด้วยความห่วงใยอย่างยิ่งต่อคดีนี้ "),
    ("lo", "ຂ້າພະເຈົ້າຂຽນຈົດໝາຍນີ້ດ້ວຍຄວາມເປັນຫ່ວງຢ່າງຍິ່ງຕໍ່ຄະດີນີ້ "),
    ("km", "ខ្ញុំសរសេរលិខិតនេះដោយក្តីបារម្ភយ៉ាងខ្លាំងចំពោះសំណុំរឿងនេះ។ "),
    ("my", "ဤအမှုနှင့်ပတ်သက်၍ အလွန်စိုးရိမ်သဖြင့် ကျွန်တော် စာရေးပါသည်။ "),
    ("bo", "ངས་ཡི་གེ་འདི་སེམས་འཚབ་ཆེན་པོའི་ངང་ནས་འབྲི་བཞིན་ཡོད། "),
    ("am", "ይህን ደብዳቤ የምጽፍልዎ ስለዚህ ጉዳይ በጣም ስለተጨነቅኩ ነው። "),
    ("ti", "ነዚ ደብዳበ እዚ ብዛዕባ እዚ ጉዳይ ኣዝየ ስለ ዝተጨነቕኩ እየ ዝጽሕፈልኩም ዘለኹ። "),
    ("ka", "გწერთ ღრმა შეშფოთებით იმის გამო, რაც ამ საქმეში მოხდა. "),
    ("hy", "Գրում եմ Ձեզ խորապես մտահոգված այն ամենով, ինչ կատարվել է այս գործում: "),
    ("ku", "Ez vê nameyê ji we re dinivîsim ji ber ku ez bi kûrahî xemgîn im. "),
];

/// A letter whose own words have so many sentences in two paragraphs; with a request of one line before the closing.
fn letter(language: &str, sentence: &str, sentences: usize) -> Letter {
    let first = sentence.repeat(sentences / 2);
    let own = format!("{}\n{}", first.trim_end(), sentence.repeat(sentences - sentences / 2).trim_end());
    let line: String = sentence.chars().take(24).collect();
    let twice = sentence.repeat(2);
    let parts = [
        (Slot::Subject, line.as_str()),
        (Slot::Salutation, &line),
        (Slot::OwnWords, &own),
        (Slot::DemandsLeadIn, &line),
        (Slot::Demand, twice.trim_end()),
        (Slot::Demand, sentence.trim_end()),
        (Slot::Demand, twice.trim_end()),
        (Slot::Request, &line),
        (Slot::Closing, &line),
        (Slot::Signature, "Anna Field"),
        (Slot::EnclosureLine, &line),
    ];
    let mut letter = Letter {
        addressee: "a1".into(),
        kind: LetterKind::Appeal,
        language: LanguageTag::new(language),
        title: String::new(),
        file_stem: "letter".into(),
        parts: Vec::new(),
        enclosures: Vec::new(),
    };
    for (slot, text) in parts {
        let index = letter.parts_in(slot).count() as u16;
        letter.parts.push(Part::new(slot, index, text, Origin::Own));
    }
    letter
}

/// The page of each line of a part, paragraph by paragraph.
fn pages_by_paragraph(part: &TypesetPart) -> Vec<Vec<usize>> {
    let mut paragraphs = vec![Vec::new()];
    for (line, place) in part.paragraph.lines().iter().zip(&part.lines) {
        paragraphs.last_mut().expect("a paragraph").push(place.page);
        if part.text[line.text.clone()].ends_with('\n') {
            paragraphs.push(Vec::new());
        }
    }
    paragraphs
}

fn check_breaks(language: &str, sentences: usize, typeset: &TypesetLetter) {
    let told = |what: &str| format!("{language}, {sentences} sentences, {} pages: {what}", typeset.pages.len());
    for part in &typeset.parts {
        for pages in pages_by_paragraph(part) {
            for page in 0..typeset.pages.len() {
                let here = pages.iter().filter(|of_line| **of_line == page).count();
                assert!(here != 1 || pages.len() == 1, "{}", told(&format!("1 of {} lines alone", pages.len())));
            }
        }
    }
    let first = |part: &TypesetPart| part.lines.first().map(|line| line.page);
    let last = |part: &TypesetPart| part.lines.last().map(|line| line.page);
    for pair in typeset.parts.windows(2) {
        if matches!(pair[0].id.slot, Slot::Subject | Slot::Salutation | Slot::DemandsLeadIn | Slot::Closing) {
            assert_eq!(last(&pair[0]), first(&pair[1]), "{}", told(&format!("{} has to stay", pair[0].id)));
        }
    }
    let closing = typeset.parts.iter().position(|part| part.id.slot == Slot::Closing).expect("a closing");
    let page = first(&typeset.parts[closing]).expect("a line");
    let above = typeset.parts[..closing].iter().flat_map(|part| &part.lines);
    let above = above.filter(|line| line.page == page).count();
    assert!(above >= 2, "{}", told(&format!("{above} lines above the closing")));
    for part in &typeset.parts[closing..] {
        assert_eq!((first(part), last(part)), (Some(page), Some(page)), "{}", told(&format!("{} is apart", part.id)));
    }
}

#[test]
fn no_line_is_alone_in_letters_of_growing_length_in_any_script() {
    let stationery = stationery::find("din-5008-b").expect("a stationery");
    for (language, sentence) in SENTENCES {
        let mut typesetter = Typesetter::new(FontBook::bundled());
        let mut most_pages = 0;
        let mut broken = 0;
        for sentences in (10..130).step_by(5) {
            let letter = letter(language, sentence, sentences);
            typesetter.begin_letter();
            let noted = typesetter.letter(&letter, stationery, &TypeChoices::default(), &LetterOptions::default());
            let pages = noted.value.pages.len();
            assert!(pages >= most_pages, "{language}: more text takes no fewer pages");
            most_pages = pages;
            if pages > 1 {
                broken += 1;
                check_breaks(language, sentences, &noted.value);
            }
            if broken == 6 {
                break;
            }
        }
        assert!(broken == 6, "{language}: {broken} letters of more than one page");
    }
}
