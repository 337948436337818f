//! Letters on stationery, read back from the page: where each line stands, what it says, in which type.

#![allow(clippy::expect_used, reason = "a test that cannot make its input fails loudly")]

mod addresses;
mod sheets;

use std::fmt::Write;

use appeal_writer::data::stationery;
use appeal_writer::model::{Enclosure, LanguageTag, Letter, LetterKind, Origin, Part, Slot, TypeChoices};
use appeal_writer::notice::Severity;
use appeal_writer::typeset::{FontBook, LetterOptions, PageItem, RunOf, TypesetLetter, Typesetter};
use appeal_writer::unit::{Mm, Pt};

/// The letter of the notes on good letters, in our words.
const ENGLISH: &[(Slot, &str)] = &[
    (Slot::SenderBlock, "Anna Field\n12 Mill Road\nLeeds LS1 4AB\nUnited Kingdom"),
    (Slot::ReturnLine, "Anna Field · 12 Mill Road · Leeds LS1 4AB · United Kingdom"),
    (
        Slot::Address,
        "Chief Justice\nZhou Qiang\nSupreme People’s Court\nNo. 27 Dong Jiao Min Xiang\nDongcheng District\nBeijing Shi, \
         100745\nPEOPLE’S REPUBLIC OF CHINA",
    ),
    (Slot::Date, "24 May 2017"),
    (Slot::Subject, "Zhao Liping, sentenced to death by a court in Taiyuan"),
    (Slot::Salutation, "Dear Chief Justice,"),
    (
        Slot::Opening,
        "I teach in Leeds, and I am writing to you because I fear for the life of Zhao Liping, who may be put to death at \
         any time. A court in Taiyuan sentenced him in November 2016; the High Court of Shanxi upheld this in February 2017.",
    ),
    (
        Slot::Concern,
        "It is reported that his confession was taken from him under torture, that he was questioned for 22 hours without a \
         pause, and that he saw a lawyer only nine months after he had first asked for one.",
    ),
    (Slot::DemandsLeadIn, "I respectfully ask you to:"),
    (Slot::Demand, "halt at once any plan to carry out this or any other execution;"),
    (Slot::Demand, "open a prompt, impartial and effective investigation into the allegations of torture; and"),
    (
        Slot::Demand,
        "see to it that Zhao Liping is tried again, in proceedings that meet international standards of fairness, and that \
         he is not tortured or otherwise ill-treated.",
    ),
    (Slot::Request, "I would be grateful to hear from you what steps are taken."),
    (Slot::Closing, "Yours sincerely,"),
    (Slot::Signature, "Anna Field"),
];

const CHINESE: &[(Slot, &str)] = &[
    (Slot::Address, "Chief Justice\nZhou Qiang\nSupreme People’s Court\nBeijing Shi, 100745\n中华人民共和国"),
    (Slot::Date, "2017年5月24日"),
    (Slot::Subject, "关于赵黎平先生被判处死刑一案"),
    (Slot::Salutation, "尊敬的周强院长："),
    (Slot::Greeting, "您好！"),
    (Slot::Opening, "我是英国利兹的一名教师。得知赵黎平先生随时可能被执行死刑，我深感忧虑，因此写信给您。"),
    (Slot::DemandsLeadIn, "我恳请您："),
    (Slot::Demand, "立即停止执行死刑的一切计划；"),
    (Slot::Demand, "对酷刑的指控进行及时、公正和有效的调查。"),
    (Slot::Closing, "此致"),
    (Slot::ClosingSecond, "敬礼！"),
    (Slot::Signature, "Anna Field"),
];

const ARABIC: &[(Slot, &str)] = &[
    (Slot::ReturnLine, "Anna Field · 12 Mill Road · Leeds LS1 4AB · United Kingdom"),
    (Slot::Address, "Minister of Justice\nLazoghly Square\nCairo\nEGYPT\nجمهورية مصر العربية"),
    (Slot::Date, "٢٤ مايو ٢٠١٧"),
    (Slot::Subject, "بشأن السيد أحمد علي"),
    (Slot::Salutation, "معالي وزير العدل،"),
    (Slot::Greeting, "تحية طيبة وبعد،"),
    (Slot::Opening, "أكتب إليكم من مدينة ليدز (Leeds) حيث أعمل معلمةً، وقد صدر الحكم في 11 نوفمبر 2016."),
    (Slot::DemandsLeadIn, "وأناشدكم:"),
    (Slot::Demand, "فتح تحقيق سريع ونزيه."),
    (Slot::Closing, "وتفضلوا بقبول فائق الاحترام،"),
    (Slot::Signature, "آنا فيلد"),
];

fn letter(language: &str, parts: &[(Slot, &str)]) -> Letter {
    let mut letter = Letter {
        addressee: "a1".into(),
        kind: LetterKind::Appeal,
        language: LanguageTag::new(language),
        title: "Zhao Liping".into(),
        file_stem: "Zhou-Qiang".into(),
        parts: Vec::new(),
        enclosures: Vec::new(),
    };
    for (slot, text) in parts {
        let index = letter.parts_in(*slot).count() as u16;
        letter.parts.push(Part::new(*slot, index, *text, Origin::Own));
    }
    letter
}

fn typeset(letter: &Letter, stationery_id: &str) -> (TypesetLetter, Vec<String>) {
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let stationery = stationery::find(stationery_id).expect("a stationery");
    let noted = typesetter.letter(letter, stationery, &TypeChoices::default(), &LetterOptions::default());
    (noted.value, noted.notices.iter().map(|notice| notice.code.to_string()).collect())
}

/// Every line: page, y of the baseline and x of its left end in millimetres, font and size, what it belongs to, its text.
fn dump(letter: &TypesetLetter) -> String {
    let book = FontBook::bundled();
    let mut dump = String::new();
    for (number, page) in letter.pages.iter().enumerate() {
        writeln!(dump, "page {} {} x {} mm", number + 1, page.size.width.0, page.size.height.0).expect("a string");
        for item in &page.items {
            match item {
                PageItem::Run(run) => {
                    let (of, text) = match &run.of {
                        RunOf::Part(part) => (letter.parts[*part].id.to_string(), &letter.parts[*part].text),
                        RunOf::Label { text, .. } => ("label".to_owned(), text),
                        RunOf::Furniture(text) => ("furniture".to_owned(), text),
                    };
                    let start = run.clusters.iter().map(|cluster| cluster.text.start).min().unwrap_or(0);
                    let end = run.clusters.iter().map(|cluster| cluster.text.end).max().unwrap_or(0);
                    let (x, y) = (Mm::from(run.baseline.x).0, Mm::from(run.baseline.y).0);
                    let font = book.face(run.font).name();
                    let Pt(size) = run.size;
                    let direction = if run.right_to_left { " rtl" } else { "" };
                    let text = &text[start..end];
                    writeln!(dump, "{y:6.1} {x:6.1}  {font} {size}{direction}  {of}  {text}").expect("a string");
                }
                PageItem::Rule(rule) => {
                    let [x0, y0, x1, y1] =
                        [rule.from.x, rule.from.y, rule.to.x, rule.to.y].map(|length| Mm::from(length).0);
                    writeln!(dump, "{y0:6.1} {x0:6.1}  rule to {y1:.1} {x1:.1}").expect("a string");
                }
            }
        }
    }
    dump
}

#[test]
fn an_english_letter_on_each_stationery() {
    for stationery in stationery::all() {
        let (typeset, _) = typeset(&letter("en", ENGLISH), &stationery.id);
        insta::assert_snapshot!(stationery.id.as_str(), dump(&typeset));
    }
}

#[test]
fn letters_of_other_habits() {
    let chinese = letter("zh-Hans", CHINESE);
    insta::assert_snapshot!("chinese", dump(&typeset(&chinese, "din-5008-b").0));
    let arabic = letter("ar", ARABIC);
    insta::assert_snapshot!("arabic", dump(&typeset(&arabic, "din-5008-b").0));
}

/// Every cluster has its glyphs, every glyph its cluster, every visible character of every part its place on a page.
fn check_mapping(language: &str, letter: &TypesetLetter) {
    let mut shown: Vec<Vec<bool>> = letter.parts.iter().map(|part| vec![false; part.text.len()]).collect();
    for run in letter.pages.iter().flat_map(|page| &page.items).filter_map(|item| match item {
        PageItem::Run(run) => Some(run),
        PageItem::Rule(_) => None,
    }) {
        let mut covered = vec![0; run.glyphs.len()];
        for cluster in &run.clusters {
            cluster.glyphs.clone().for_each(|glyph| covered[glyph] += 1);
        }
        assert!(covered.iter().all(|times| *times == 1), "{language}: each glyph is in one cluster, {covered:?}");
        assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "{language}: no missing glyph on the page");
        let advances: f32 = run.glyphs.iter().map(|glyph| glyph.advance.0).sum();
        assert!((advances - run.width.0).abs() < 0.01, "{language}: the width is that of the glyphs");
        if let RunOf::Part(part) = run.of {
            for cluster in &run.clusters {
                for byte in cluster.text.clone() {
                    assert!(!shown[part][byte], "{language}: byte {byte} of {} is shown twice", letter.parts[part].id);
                    shown[part][byte] = true;
                }
            }
        }
    }
    for (part, shown) in letter.parts.iter().zip(&shown) {
        for (at, character) in part.text.char_indices().filter(|(_, character)| *character != '\n') {
            assert!(shown[at], "{language}: {character:?} at {at} of {} is nowhere", part.id);
        }
        assert_eq!(
            part.lines.len(),
            part.paragraph.lines().len(),
            "{language}: every line of {} has its place",
            part.id
        );
    }
}

#[test]
fn glyphs_and_text_belong_together_in_every_script() {
    for (language, text) in [
        ("en", "An efficient office – “affirm” the ﬁnding; naïve, coöperate"),
        ("vi", "Kính gửi Ngài Bộ trưởng, tôi viết thư này vì quan ngại sâu sắc"),
        ("el", "Αξιότιμε κύριε Υπουργέ, σας γράφω επειδή ανησυχώ"),
        ("ru", "Уважаемый господин министр! Пишу Вам, потому что обеспокоена"),
        ("ar", "أكتب إليكم لا إلا (Leeds) في 11 نوفمبر 2016، مُعَلِّمًا"),
        ("fa", "با احترام می‌خواهم که بی‌درنگ ۱۲ نفر آزاد شوند (Tehran)"),
        ("ur", "جناب وزیر اعظم، میں آپ کو لکھ رہی ہوں"),
        ("ug", "ھۆرمەتلىك مىنىستىر ئەپەندى"),
        ("ckb", "بەڕێز وەزیر، من بۆ ئێوە دەنووسم"),
        ("he", "לכבוד שר המשפטים, אני כותבת אליך (Leeds) ב־24 במאי"),
        ("zh-Hans", "尊敬的院长：“您好”，我是英国利兹的一名教师。"),
        ("zh-Hant", "尊敬的院長：「您好」，我是一名教師。"),
        ("ja", "拝啓　時下ますますご清栄のこととお慶び申し上げます。"),
        ("ko", "존경하는 장관님께, 저는 영국의 교사입니다."),
        ("hi", "माननीय मंत्री महोदय, मैं आपको यह पत्र लिख रही हूँ। क्षत्रिय"),
        ("ne", "माननीय मन्त्रीज्यू, म तपाईंलाई यो पत्र लेख्दै छु।"),
        ("bn", "মাননীয় মন্ত্রী মহোদয়, আমি আপনাকে এই চিঠি লিখছি।"),
        ("ta", "மதிப்பிற்குரிய அமைச்சர் அவர்களுக்கு, நான் எழுதுகிறேன்."),
        ("si", "ගරු අමාත්‍යතුමනි, මම ඔබට මේ ලිපිය ලියමි."),
        ("th", "เรียน ท่านรัฐมนตรี ข้าพเจ้าเขียนจดหมายฉบับนี้ด้วยความห่วงใย"),
        ("lo", "ຮຽນ ທ່ານລັດຖະມົນຕີ ຂ້າພະເຈົ້າຂຽນຈົດໝາຍນີ້"),
        ("km", "សូមគោរពជូន ឯកឧត្តមរដ្ឋមន្ត្រី ខ្ញុំសរសេរលិខិតនេះ"),
        ("my", "လေးစားအပ်ပါသော ဝန်ကြီးခင်ဗျား ကျွန်တော် စာရေးပါသည်။"),
        ("bo", "བཀའ་བློན་མཆོག་ལ། ངས་ཡི་གེ་འདི་འབྲི་བཞིན་ཡོད།"),
        ("am", "ክቡር ሚኒስትር፣ ይህን ደብዳቤ የምጽፍልዎ"),
        ("ti", "ክቡር ሚኒስተር፡ ነዚ ደብዳበ እዚ ዝጽሕፈልኩም ዘለኹ"),
        ("ka", "ბატონო მინისტრო, გწერთ ღრმა შეშფოთებით"),
        ("hy", "Հարգարժան պարոն նախարար, գրում եմ Ձեզ"),
        ("ku", "Birêz wezîr, ez ji we re vê nameyê dinivîsim"),
    ] {
        let long = [text; 12].join(" ");
        let parts =
            [(Slot::Subject, text), (Slot::Opening, long.as_str()), (Slot::Demand, text), (Slot::Signature, text)];
        let (typeset, notices) = typeset(&letter(language, &parts), "din-5008-b");
        check_mapping(language, &typeset);
        assert!(notices.is_empty(), "{language}: {notices:?}");
    }
}

#[test]
fn a_letter_that_is_slightly_too_long_is_set_tighter_and_a_longer_one_goes_to_a_second_page() {
    let mut last_pages = 1;
    let mut sizes = Vec::new();
    for sentences in (30..66).step_by(2) {
        let more = "One more sentence that says what is feared for him. ".repeat(sentences);
        let mut parts = ENGLISH.to_vec();
        parts.insert(7, (Slot::OwnWords, more.trim_end()));
        let (typeset, notices) = typeset(&letter("en", &parts), "din-5008-b");
        check_mapping("en", &typeset);
        assert!(typeset.pages.len() >= last_pages, "more text takes no fewer pages");
        last_pages = typeset.pages.len();
        let size = typeset.parts.iter().find(|part| part.id.slot == Slot::Opening).map(|part| part.paragraph.size().0);
        sizes.extend(size);
        assert_eq!(notices.contains(&"letter-over-one-page".to_owned()), typeset.pages.len() > 1);
        if typeset.pages.len() > 1 {
            check_page_break(&typeset);
        }
    }
    assert_eq!(last_pages, 2);
    assert!(sizes.contains(&10.5) && sizes.contains(&10.0), "type gets smaller before a page is added: {sizes:?}");
    assert_eq!(sizes.last(), Some(&11.0), "and is the usual one again once a page is added");
}

/// No page begins or ends with a single line of a paragraph, and the closing has two lines of text before it.
fn check_page_break(letter: &TypesetLetter) {
    for part in &letter.parts {
        for page in 0..letter.pages.len() {
            let here = part.lines.iter().filter(|line| line.page == page).count();
            let all = part.lines.len();
            assert!(here != 1 || all == 1, "{}: 1 of {all} lines on page {}", part.id, page + 1);
        }
    }
    let closing = letter.parts.iter().position(|part| part.id.slot == Slot::Closing).expect("a closing");
    let page = letter.parts[closing].lines[0].page;
    let before: usize =
        letter.parts[..closing].iter().map(|part| part.lines.iter().filter(|line| line.page == page).count()).sum();
    assert!(page == 0 || before >= 2, "the closing is alone on page {}", page + 1);
    assert!(dump(letter).contains("furniture  2 / 2"));
    assert!(dump(letter).contains("furniture  Chief Justice"));
}

#[test]
fn a_character_that_no_font_has_is_named_and_left_out() {
    let mut parts = ENGLISH.to_vec();
    parts[6] = (Slot::Opening, "I write 🐈 to you 🐈.");
    let letter = letter("en", &parts);
    let stationery = stationery::find("din-5008-b").expect("a stationery");
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let noted = typesetter.letter(&letter, stationery, &TypeChoices::default(), &LetterOptions::default());
    check_mapping("en", &noted.value);
    let [notice] = noted.notices.as_slice() else { panic!("{:?}", noted.notices) };
    assert_eq!((notice.code.as_ref(), notice.severity, notice.text.as_str()), ("missing-glyph", Severity::Error, "🐈"));
    assert_eq!(notice.place.to_string(), "letter/a1/opening-0/8-12");
    assert_eq!(notice.arguments.get("code"), Some("U+1F408"));
}

#[test]
fn control_characters_are_white_space_of_the_same_length() {
    let mut parts = ENGLISH.to_vec();
    parts[6] = (Slot::Opening, "I\twrite\r\nto\u{85}you\u{7}.");
    let (typeset, notices) = typeset(&letter("en", &parts), "din-5008-b");
    assert!(notices.is_empty());
    let opening = typeset.parts.iter().find(|part| part.id.slot == Slot::Opening).expect("an opening");
    assert_eq!(&*opening.text, "I write \nto\u{a0}you .");
}

#[test]
fn the_date_stands_on_a_line_of_the_address_beside_it() {
    for stationery in ["din-5008-b", "din-5008-a", "uk", "swiss-left", "nippon-el"] {
        let (typeset, _) = typeset(&letter("en", ENGLISH), stationery);
        let baselines = |slot: Slot| {
            let part = typeset.parts.iter().find(|part| part.id.slot == slot).expect("the part");
            part.lines.iter().map(|line| line.baseline.0).collect::<Vec<_>>()
        };
        let date = baselines(Slot::Date)[0];
        assert!(baselines(Slot::Address).iter().any(|line| (line - date).abs() < 0.01), "{stationery}: {date}");
    }
}

#[test]
fn a_running_number_stands_at_the_foot() {
    let stationery = stationery::find("din-5008-b").expect("a stationery");
    let options = LetterOptions { running_number: Some(17), ..LetterOptions::default() };
    let mut covering = letter("en", ENGLISH);
    covering.enclosures.push(Enclosure { letter: letter("en", ENGLISH) });
    let noted = Typesetter::new(FontBook::bundled()).letter(&covering, stationery, &TypeChoices::default(), &options);
    let dump = dump(&noted.value);
    assert_eq!(dump.matches(" 286.0  187.6  NotoSans-Regular 6  furniture  17").count(), 1, "{dump}");
}

/// A paragraph set well filled: it keeps its text, its width and its hyphens' places.
fn check_filled(language: &str, text: &str, justified: bool, hyphenated: bool) -> String {
    let parts = [(Slot::Opening, text)];
    let letter = letter(language, &parts);
    let stationery = stationery::find("din-5008-b").expect("a stationery");
    let choices = TypeChoices { justified, hyphenated, size: Some(Pt(14.0)), ..TypeChoices::default() };
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let typeset = typesetter.letter(&letter, stationery, &choices, &LetterOptions::default()).value;
    check_mapping(language, &typeset);
    let paragraph = &typeset.parts[0].paragraph;
    let width = Pt::from(Mm(165.0)).0;
    let last = paragraph.lines().len() - 1;
    for (number, line) in paragraph.lines().iter().enumerate() {
        let filled = line.width.0;
        assert!(filled <= width + 0.1, "{language}: line {number} is {filled} of {width} wide");
        let words = &text[line.text.clone()];
        let stretches = !words.ends_with('\n') && words.trim_end().contains(' ');
        assert!(!justified || number == last || !stretches || filled > width - 0.1, "{language}: {number}, {filled}");
    }
    let lines = paragraph.lines().iter().map(|line| {
        let hyphen = line.runs.last().is_some_and(|run| run.clusters.last().is_some_and(|last| last.text.is_empty()));
        format!("{}{}", text[line.text.clone()].trim_end(), if hyphen { "-" } else { "" })
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn words_are_broken_where_the_language_has_patterns_and_lines_fill_the_measure() {
    let english = "The authorities have repeatedly disregarded internationally recognised standards of administrative \
                   and constitutional accountability, notwithstanding representations from parliamentarians. \
                   Incommunicado imprisonment nevertheless continues uninterruptedly.\nRespectfully.";
    let german = "Die Strafverfolgungsbehörden haben die Menschenrechtsverletzungen unverzüglich, unabhängig und \
                  unparteiisch zu untersuchen; Untersuchungshaft ohne Rechtsbeistand widerspricht dem Völkerrecht.";
    for justified in [false, true] {
        for hyphenated in [false, true] {
            for (language, text) in [("en", english), ("de", german)] {
                let lines = check_filled(language, text, justified, hyphenated);
                assert!(hyphenated || !lines.contains("-\n"), "{lines}");
            }
        }
    }
    insta::assert_snapshot!("hyphenated-english", check_filled("en", english, true, true));
    insta::assert_snapshot!("hyphenated-german", check_filled("de", german, true, true));
    // A web address is broken anywhere, rather than running off the page; other scripts have their own ways.
    check_filled("en", &format!("See https://example.org/{}", "appeal".repeat(40)), true, true);
    check_filled("zh", &"我是英国利兹的一名教师。".repeat(20), false, true);
    check_filled("ar", &"أكتب إليكم من مدينة ليدز ".repeat(20), true, true);
}

#[test]
fn an_enclosure_begins_on_a_page_of_its_own_with_its_own_head() {
    let mut covering = letter("en", ENGLISH);
    covering.enclosures.push(Enclosure { letter: letter("en", ENGLISH) });
    let (typeset, _) = typeset(&covering, "din-5008-b");
    assert_eq!(typeset.pages.len(), 2);
    let addresses: Vec<(usize, usize)> = typeset
        .parts
        .iter()
        .filter(|part| part.id.slot == Slot::Address)
        .map(|part| (part.document, part.lines[0].page))
        .collect();
    assert_eq!(addresses, [(0, 0), (1, 1)]);
    assert!(!dump(&typeset).contains("furniture"), "each is one page");
}

#[test]
fn blanks_are_ruled_and_belong_to_their_part() {
    for stationery in stationery::all() {
        check_blanks(&stationery.id);
    }
}

fn check_blanks(stationery_id: &str) {
    let mut letter = letter("en", ENGLISH);
    for part in &mut letter.parts {
        if matches!(part.id.slot, Slot::Address | Slot::Signature | Slot::OwnWords) {
            part.text.clear();
            part.ruled_lines = 5;
        }
    }
    let (typeset, _) = typeset(&letter, stationery_id);
    let stationery = stationery::find(stationery_id).expect("a stationery");
    let mut of_address = 0;
    for item in &typeset.pages[0].items {
        let PageItem::Rule(rule) = item else { continue };
        if rule.part.is_some_and(|part| typeset.parts[part].id.slot == Slot::Address) {
            of_address += 1;
            let y = Mm::from(rule.from.y);
            assert!(y > stationery.address_field.y && y < stationery.body_top - Mm(4.0), "{stationery_id}: {y:?}");
        }
    }
    assert_eq!(of_address, 5, "{stationery_id}");
}

/// The lines of the first part in a slot: x of the left and of the right end in millimetres, and the text.
fn lines_of(letter: &TypesetLetter, slot: Slot) -> Vec<(f32, f32, String)> {
    let part = letter.parts.iter().find(|part| part.id.slot == slot).expect("the part");
    let placed = part.paragraph.lines().iter().zip(&part.lines);
    let line = placed.map(|(line, place)| {
        let left = place.left + line.left;
        let text = part.text.get(line.text.clone()).unwrap_or_default();
        (Mm::from(left).0, Mm::from(left + line.width).0, text.trim_end().to_owned())
    });
    line.collect()
}

#[test]
fn chinese_and_japanese_lines_have_both_edges_straight_and_begin_with_no_point() {
    let chinese = "赵黎平先生于2016年11月被判处死刑，上诉于2017年2月被驳回。据报道，他的“供词”是在酷刑之下取得的，他曾被连续讯问22小时，\
        并且在首次提出要求九个月之后才见到律师（Li Min）。我对此深感忧虑。我恳请您立即停止执行死刑的一切计划，并对有关酷刑的指控进行及时、\
        公正和有效的调查，确保他得到重新审判。";
    let japanese = "漁師のダニエルさんは、五月三日から起訴されないまま拘束されています。ご家族がそれを知ったのは八月でした。私はこのことを深く憂慮し、\
        ダニエルさんがただちに釈放されるよう、お願い申し上げます。また、ご本人が選んだ医師の診察を受けられるようにしてください。";
    for (language, text) in [("zh-Hans", chinese), ("ja", japanese)] {
        let (typeset, _) = typeset(&letter(language, &[(Slot::Facts, text)]), "din-5008-b");
        let lines = lines_of(&typeset, Slot::Facts);
        assert!(lines.len() > 2, "{language}");
        for (number, (_, right, text)) in lines.iter().enumerate() {
            let first = text.chars().next().expect("a character");
            assert!(!"，。、；：？！）」』”々ーっゃゅょ".contains(first), "{language}: {text}");
            assert!(!text.ends_with(['（', '“', '「']), "{language}: {text}");
            let is_last = number + 1 == lines.len();
            assert!(is_last || (right - 190.0).abs() < 0.3, "{language}: {right} mm, {text}");
        }
    }
}

#[test]
fn no_word_is_left_alone_on_a_last_line() {
    let text =
        "I respectfully urge you to review what has happened in this case and, with the authority that you hold, to:";
    let (typeset, _) = typeset(&letter("en", &[(Slot::DemandsLeadIn, text)]), "din-5008-b");
    let lines = lines_of(&typeset, Slot::DemandsLeadIn);
    assert!(lines.len() == 1 || lines.iter().all(|(left, right, _)| right - left > 11.5), "{lines:?}");
}

#[test]
fn a_letter_from_right_to_left_keeps_to_one_edge() {
    let mut arabic = letter("ar", ARABIC);
    let signature = arabic.parts.iter_mut().find(|part| part.id.slot == Slot::Signature).expect("a signature");
    (signature.text, signature.language) = ("Anna Field".into(), Some(LanguageTag::ENGLISH));
    for stationery in ["din-5008-b", "uk"] {
        let (typeset, _) = typeset(&arabic, stationery);
        for slot in [Slot::Date, Slot::Subject, Slot::Opening, Slot::Signature] {
            let (_, right, text) = lines_of(&typeset, slot).remove(0);
            let is_in_block = stationery == "din-5008-b" && slot == Slot::Date;
            assert!(is_in_block || (right - 190.0).abs() < 0.5, "{stationery} {slot:?}: {right} mm, {text}");
        }
    }
}
