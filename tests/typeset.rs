//! Letters on stationery, read back from the page: where each line stands, what it says, in which type.

#![allow(clippy::expect_used, reason = "a test that cannot make its input fails loudly")]

use std::fmt::Write;

use appeal_writer::data::stationery;
use appeal_writer::model::{LanguageTag, Letter, LetterKind, Origin, Part, Slot, TypeChoices};
use appeal_writer::typeset::{
    CoverEntry, CoverSheet, FontBook, LetterOptions, PageItem, RunOf, TypesetLetter, Typesetter,
};
use appeal_writer::unit::{Mm, PageSize, Pt};

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
    for id in ["din-5008-b"] {
        let (typeset, notices) = typeset(&letter("en", ENGLISH), id);
        println!("{id} {notices:?}\n{}", dump(&typeset));
    }
}

#[test]
fn the_cover_sheet_lists_the_stack_over_as_many_pages_as_it_needs() {
    let entry = |number: usize| CoverEntry {
        number: number.to_string(),
        text: format!("Addressee {number}, Supreme People’s Court"),
        detail: "1 page".into(),
    };
    let sheet = CoverSheet {
        language: LanguageTag::ENGLISH,
        paper: PageSize::A4,
        title: "Letters for Zhao Liping".into(),
        notes: vec!["Made on 24 May 2017".into()],
        entries: (1..=60).map(entry).collect(),
        scale_note: "This line is 100 mm long.".into(),
    };
    let noted = Typesetter::new(FontBook::bundled()).cover_sheet(&sheet);
    assert!(noted.notices.is_empty());
    assert_eq!(noted.value.pages.len(), 2);
    let dump = dump(&noted.value);
    for number in [1, 60] {
        assert!(dump.contains(&format!("Addressee {number}, Supreme")), "{dump}");
    }
    // The 100 mm line, from 25 mm at the left.
    assert!(dump.contains(" 272.0   25.0  rule to 272.0 125.0"), "{dump}");
}
