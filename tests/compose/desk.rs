//! Everything that a letter is written from, and ways to read it.

use std::collections::BTreeMap;

use appeal_writer::compose::{Check, Composer, OnPaper, Recipient, Request, letter};
use appeal_writer::model::{
    Addressee, Case, Choices, Group, Head, LanguageTag, Letter, LetterWork, Mission, Person, Privacy, Sender, Slot,
};
use appeal_writer::notice::Noted;
use jiff::civil::{Date, date};

pub const EXAMPLE: &str = include_str!("../../assets/cases/zhao-liping.json");

/// Everything that letters are written from, so that a test changes one thing and reads the letter.
#[derive(Debug)]
pub struct Desk {
    pub case: Case,
    pub sender: Option<Sender>,
    pub choices: Choices,
    pub letters: BTreeMap<String, LetterWork>,
    pub missions: Vec<Mission>,
    /// ISO 3166 code of the writer's country.
    pub country: &'static str,
    pub dated: Date,
    pub sender_block: bool,
    pub return_line: bool,
    pub trim: u8,
}

impl Desk {
    pub fn new(case: Case) -> Self {
        Self {
            case,
            sender: Some(anna()),
            choices: Choices::default(),
            letters: BTreeMap::new(),
            missions: vec![embassy()],
            country: "GB",
            dated: date(2017, 5, 24),
            sender_block: false,
            return_line: true,
            trim: 0,
        }
    }

    pub fn example() -> Self {
        Self::new(serde_json::from_str(EXAMPLE).expect("the bundled case"))
    }

    pub fn in_language(mut self, tag: &str) -> Self {
        self.choices.language = Some(LanguageTag::new(tag));
        self
    }

    pub fn with_privacy(mut self, privacy: Privacy) -> Self {
        self.choices.privacy = Some(privacy);
        self
    }

    pub fn recipients(&self) -> Vec<Recipient> {
        let code = self.case.country_code.as_str();
        let addressees = self.case.addressees.iter();
        let addressees = addressees.map(|one| Recipient::addressee(&self.case, one, one.lines.clone(), code));
        let missions = self.missions.iter().enumerate();
        let missions = missions.map(|(at, one)| {
            Recipient::mission(&format!("m{at}"), one, one.lines.clone(), code, &LanguageTag::ENGLISH)
        });
        addressees.chain(missions).collect()
    }

    pub fn request(&self) -> Request<'_> {
        Request {
            case: &self.case,
            sender: self.sender.as_ref(),
            seed: self.sender.as_ref().map_or("", Sender::seed),
            choices: &self.choices,
            letters: &self.letters,
            dated: self.dated,
            sender_country_code: self.country,
            sender_country_name: "United Kingdom",
            sender_block: self.sender_block,
            return_line: self.return_line,
            trim: self.trim,
        }
    }

    pub fn noted(&self, index: usize) -> Noted<Letter> {
        letter(&self.request(), &self.recipients(), index)
    }

    pub fn letter(&self, index: usize) -> Letter {
        self.noted(index).value
    }

    pub fn all(&self) -> Vec<Letter> {
        let recipients = self.recipients();
        let composer = Composer::new(self.request(), &recipients);
        (0..recipients.len()).map(|index| composer.letter(index).value).collect()
    }

    pub fn codes(&self, index: usize) -> Vec<String> {
        self.noted(index).notices.iter().map(|notice| notice.code.to_string()).collect()
    }

    pub fn checks(&self, index: usize, paper: &OnPaper) -> Vec<Check> {
        Composer::new(self.request(), &self.recipients()).checks(index, &self.letter(index), Some(paper))
    }

    pub fn failed(&self, index: usize) -> Vec<&'static str> {
        let found = self.checks(index, &OnPaper { pages: 1, unprintable: None });
        found.iter().filter(|check| !check.passed).map(|check| check.code).collect()
    }
}

pub fn anna() -> Sender {
    Sender {
        name: "Anna Field".into(),
        about: "a teacher in Leeds".into(),
        street: vec!["12 Mill Road".into()],
        postcode: "LS1 4AB".into(),
        town: "Leeds".into(),
        country: "GB".into(),
        email: "anna@field.example".into(),
        age: Some(25),
        group: Some(Group {
            name: "Letter group Leeds".into(),
            lines: vec!["3 Hall Lane".into(), "Leeds LS2 2CC".into()],
            ..Group::default()
        }),
        ..Sender::default()
    }
}

pub fn embassy() -> Mission {
    Mission {
        of: "China".into(),
        host: "GB".into(),
        head: Head::Ambassador,
        lines: vec!["Embassy of China".into(), "49 Portland Place".into(), "London W1B 1JL".into()],
        ..Mission::default()
    }
}

pub fn appeal(id: &str, office: &str, name: &str) -> Addressee {
    let lines = vec![office.to_owned(), name.to_owned(), "1 State Square".to_owned(), "Arland".to_owned()];
    Addressee { id: id.into(), office: office.into(), name: name.into(), lines, ..Addressee::default() }
}

/// A small case with demands of one's own.
pub fn small_case(demands: &[&str], facts: &[&str], addressees: Vec<Addressee>) -> Case {
    Case {
        title: "Teacher held without charge".into(),
        people: vec![Person { name: "Mira Tolan".into(), ..Person::default() }],
        demands: demands.iter().map(|&text| text.to_owned()).collect(),
        facts: facts.iter().map(|&text| text.to_owned()).collect(),
        addressees,
        ..Case::default()
    }
}

/// What a letter says, part by part, as a person reads it from top to bottom.
pub fn read(letter: &Letter) -> String {
    let mut text = String::new();
    for part in &letter.parts {
        let mark = if part.id.slot == Slot::Demand { "– " } else { "" };
        let blank = "____\n".repeat(part.ruled_lines.into());
        text.push_str(&format!("{mark}{}{blank}\n\n", part.text));
    }
    text.trim_end().to_owned()
}

/// The body as one looks for words in it: without the difference between a space and a no-break space.
pub fn body(letter: &Letter) -> String {
    let parts = letter.parts.iter().filter(|part| part.id.slot.is_body());
    parts.map(|part| plain_spaces(&part.text)).collect::<Vec<_>>().join("\n")
}

pub fn plain_spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

pub fn text_of(letter: &Letter, slot: Slot) -> &str {
    letter.part(slot).map_or("", |part| part.text.as_str())
}
