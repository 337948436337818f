//! Letters as an official reads them: each language, each kind, each rule of writing.

#![allow(clippy::expect_used, reason = "a test that cannot read its input fails loudly")]

use std::collections::BTreeMap;

use appeal_writer::compose::{Recipient, Request, letter};
use appeal_writer::model::{Case, Choices, LanguageTag, Letter, LetterWork, Sender, Slot};
use jiff::civil::date;

const EXAMPLE: &str = include_str!("../assets/cases/zhao-liping.json");

struct Desk {
    case: Case,
    sender: Option<Sender>,
    choices: Choices,
    letters: BTreeMap<String, LetterWork>,
    sender_block: bool,
}

impl Desk {
    fn example() -> Self {
        Self {
            case: serde_json::from_str(EXAMPLE).expect("the bundled case"),
            sender: Some(anna()),
            choices: Choices::default(),
            letters: BTreeMap::new(),
            sender_block: false,
        }
    }

    fn in_language(mut self, tag: &str) -> Self {
        self.choices.language = Some(LanguageTag::new(tag));
        self
    }

    fn recipients(&self) -> Vec<Recipient> {
        let addressees = self.case.addressees.iter();
        addressees.map(|one| Recipient::addressee(&self.case, one, one.lines.clone(), "CN")).collect()
    }

    fn letter(&self, index: usize) -> Letter {
        let request = Request {
            case: &self.case,
            sender: self.sender.as_ref(),
            choices: &self.choices,
            letters: &self.letters,
            dated: date(2017, 5, 24),
            sender_country_code: "GB",
            sender_country_name: "United Kingdom",
            sender_block: self.sender_block,
            return_line: true,
            trim: 0,
        };
        letter(&request, &self.recipients(), index).value
    }
}

fn anna() -> Sender {
    Sender {
        name: "Anna Field".into(),
        about: "a teacher in Leeds".into(),
        street: vec!["12 Mill Road".into()],
        postcode: "LS1 4AB".into(),
        town: "Leeds".into(),
        country: "GB".into(),
        ..Sender::default()
    }
}

fn read(letter: &Letter) -> String {
    let mut text = String::new();
    for part in &letter.parts {
        let mark = if part.id.slot == Slot::Demand { "– " } else { "" };
        text.push_str(&format!("{mark}{}\n\n", part.text));
    }
    text
}

#[test]
fn the_example_reads_as_a_letter() {
    let desk = Desk::example();
    for index in 0..3 {
        println!("{}=====", read(&desk.letter(index)));
    }
    assert!(read(&desk.letter(0)).contains("immediately halt"));
    assert_eq!(desk.in_language("en").letter(0).part(Slot::Salutation).expect("one").text, "Dear Chief Justice,");
}
