//! The PDF writers of an export: one for each language of its letters, with the fonts cut once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::data::phrases;
use crate::job::Order;
use crate::model::{Calibration, Case, LanguageTag, Person};
use crate::output::pdf::{PdfWriter, Repertoire};
use crate::typeset::{FaceStyle, FontBook};

/// Makes the writer of a language when the first letter in it is written.
pub(super) struct Writers {
    fonts: Arc<FontBook>,
    order: Order,
    calibration: Calibration,
    made: Mutex<BTreeMap<LanguageTag, Arc<PdfWriter>>>,
}

impl Writers {
    pub fn new(order: &Order, fonts: &Arc<FontBook>, calibration: Calibration) -> Self {
        Self { fonts: Arc::clone(fonts), order: order.clone(), calibration, made: Mutex::default() }
    }

    /// The writer of a language: its shared fonts depend on the case and the language alone, so that a letter's bytes do
    /// not depend on what else is exported.
    pub fn of(&self, language: &LanguageTag) -> Arc<PdfWriter> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(writer) = made.get(language) {
            return Arc::clone(writer);
        }
        let mut repertoire = Repertoire::new(&self.fonts, language, self.order.work.choices.type_choices.typeface);
        for (style, text) in texts(&self.order.case, language) {
            repertoire.add(style, text);
        }
        if let Some(phrases) = phrases::for_language(language) {
            phrases.in_text().for_each(|text| repertoire.add_phrase(FaceStyle::REGULAR, text));
            phrases.in_subject().for_each(|text| repertoire.add_phrase(FaceStyle::BOLD, text));
        }
        let writer = Arc::new(PdfWriter::new(Arc::clone(&self.fonts), &repertoire).calibrated(self.calibration));
        made.insert(language.clone(), Arc::clone(&writer));
        writer
    }
}

/// What the case says in a language, and how the letters set it.
fn texts<'a>(case: &'a Case, language: &LanguageTag) -> Vec<(FaceStyle, &'a str)> {
    fn names(people: &[Person]) -> impl Iterator<Item = &str> {
        people.iter().map(|person| person.name.as_str())
    }
    let (mut bold, mut regular): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    match language.find_in(case.translations.keys()).and_then(|tag| case.translations.get(tag)) {
        Some(words) => {
            bold.push(&words.title);
            bold.extend(names(&words.people));
            regular.extend(names(&words.people));
            regular.extend(words.facts.iter().chain(&words.demands).map(String::as_str));
            for by_addressee in [&words.offices, &words.names, &words.salutations] {
                regular.extend(by_addressee.values().map(String::as_str));
            }
        }
        None => {
            bold.push(&case.title);
            bold.extend(names(&case.people));
            regular.extend(names(&case.people));
            regular.extend(case.facts.iter().chain(&case.demands).map(String::as_str));
        }
    }
    let in_text = regular.into_iter().map(|text| (FaceStyle::REGULAR, text));
    let in_subject = bold.into_iter().map(|text| (FaceStyle::BOLD, text));
    in_text.chain(in_subject).collect()
}
