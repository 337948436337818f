//! Orders of many letters: the practice case with as many addressees as are wanted, and with its demands in Arabic too.

use std::collections::BTreeMap;
use std::sync::Arc;

use appeal_writer::job::{Order, open};
use appeal_writer::model::{Addressee, Case, LanguageTag, LetterWork, Sender, Translation, Work};
use jiff::civil::date;

/// What letters are measured in: one language, or each in turn.
pub const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "ar"];
pub const MIXED: &str = "mixed";

/// Letters to so many addressees, each with an address of its own.
pub fn order(addressees: usize, language: &str) -> Order {
    let mut work = Work::default();
    if language == MIXED {
        for (number, language) in (1..=addressees).zip(LANGUAGES.iter().cycle()) {
            let letter = LetterWork { language: Some(LanguageTag::new(language)), ..LetterWork::default() };
            work.letters.insert(format!("a{number}"), letter);
        }
    } else {
        work.choices.language = Some(LanguageTag::new(language));
    }
    let sender = Sender { name: "Anna Field".into(), country: "United Kingdom".into(), ..Sender::default() };
    Order {
        case: Arc::new(case(addressees)),
        work: Arc::new(work),
        sender: Some(Arc::new(sender)),
        dated: date(2017, 6, 1),
        papers: appeal_writer::data::papers::Papers::bundled(),
        blank_missions: false,
    }
}

fn case(addressees: usize) -> Case {
    let mut case = open::example();
    let arabic: Translation = serde_json::from_str(include_str!("arabic.json")).expect("a translation");
    case.translations.insert(LanguageTag::new("ar"), arabic);
    let model: Vec<Addressee> = std::mem::take(&mut case.addressees);
    for (number, addressee) in (1..=addressees).zip(model.iter().cycle()) {
        let mut addressee = Addressee { id: format!("a{number}"), role: model[0].role, ..addressee.clone() };
        if let Some(line) = addressee.lines.get_mut(2) {
            line.push_str(&format!(", Room {number}"));
        }
        case.addressees.push(addressee);
    }
    for words in case.translations.values_mut() {
        for of_addressee in [&mut words.offices, &mut words.names, &mut words.salutations] {
            repeat(of_addressee, &model, addressees);
        }
    }
    case
}

/// What is known of the example's addressees, for those that are made after them.
fn repeat(of_addressee: &mut BTreeMap<String, String>, model: &[Addressee], addressees: usize) {
    let known = std::mem::take(of_addressee);
    for (number, addressee) in (1..=addressees).zip(model.iter().cycle()) {
        if let Some(text) = known.get(&addressee.id) {
            of_addressee.insert(format!("a{number}"), text.clone());
        }
    }
}
