//! What things are called in the window's language: days, countries, languages, parts of a letter, writers, envelopes.

use jiff::civil::Date;

use super::View;
use crate::data::countries;
use crate::data::envelopes::Envelope;
use crate::job::prepared::{self, CasePart};
use crate::model::{PartId, Privacy, Sender, Slot};

/// How much of the writer goes on a letter, each with the id of what it is called.
pub const PRIVACIES: [(Privacy, &str); 6] = [
    (Privacy::Full, "privacy-full"),
    (Privacy::Town, "privacy-town"),
    (Privacy::Initials, "privacy-initials"),
    (Privacy::FirstNameAge, "privacy-first-name-age"),
    (Privacy::CareOf, "privacy-care-of"),
    (Privacy::None, "privacy-none"),
];

/// The id of what a choice of how much of the writer goes on a letter is called.
pub fn privacy_id(privacy: Privacy) -> &'static str {
    PRIVACIES.iter().find(|(one, _)| *one == privacy).map_or("", |(_, id)| *id)
}

/// A date in the window's language: "4 July 2017".
pub fn date_text(view: &View<'_>, date: Date) -> String {
    view.words.date(date)
}

/// The country of the case as a sentence takes it: by its code, for its name is the one in the sentence's language; as the sheet
/// writes it where it is unknown.
pub fn case_country(view: &View<'_>) -> String {
    let case = view.session.case();
    let written = if case.country_code.is_empty() { &case.country } else { &case.country_code };
    countries::find_or_code(written).map_or_else(|| case.country.clone(), |known| known.code().to_owned())
}

/// What the country of the case is called in the window's language; as the sheet writes it where it is unknown.
pub fn country_name(view: &View<'_>) -> String {
    country_text(view, &case_country(view)).unwrap_or_else(|| view.session.case().country.clone())
}

/// What a country is called in the window's language, by its code or a name of it.
pub fn country_text(view: &View<'_>, country: &str) -> Option<String> {
    countries::find_or_code(country).map(|known| known.name(view.words.language()).to_owned())
}

/// What a language is called in the window's language; its tag where that is not known.
pub fn language_name(view: &View<'_>, tag: &str) -> String {
    view.words.language_name(tag)
}

/// What a part is called: "Demand 2".
pub fn part_name(view: &View<'_>, id: PartId) -> String {
    let slot = id.to_string();
    let slot = slot.rsplit_once('-').map_or("", |(slot, _)| slot);
    let number = (id.index + 1).to_string();
    let many = matches!(
        id.slot,
        Slot::Demand | Slot::DemandSentence | Slot::Facts | Slot::Concern | Slot::ModelLetter | Slot::OwnWords
    );
    let number = if many { number } else { "0".to_owned() };
    view.text_with(&format!("part-{slot}"), &[("number", &number)])
}

/// Parts of a case in one line.
pub fn parts_text(view: &View<'_>, parts: &[CasePart]) -> String {
    let text = |id: &str, with: &[(&str, &str)]| view.text_with(id, with);
    prepared::named(parts, text, |tag| view.words.language_name(tag.as_str()))
}

/// One line that says who writes, for the folded form.
pub fn sender_line(view: &View<'_>, sender: &Sender) -> String {
    let place = if sender.town.is_empty() { &sender.country } else { &sender.town };
    match (sender.name.is_empty(), place.is_empty()) {
        (true, true) => view.text("sender-unknown"),
        (true, false) => place.clone(),
        (false, true) => sender.name.clone(),
        (false, false) => format!("{}, {place}", sender.name),
    }
}

/// What an envelope is called, with its size.
pub fn envelope_name(view: &View<'_>, envelope: &Envelope) -> String {
    let name = if envelope.name.is_empty() { &envelope.id } else { &envelope.name };
    let [width, height] = [envelope.width, envelope.height].map(|side| view.words.measure(&side.0.to_string()));
    format!("{name} ({width} × {height} mm)")
}
