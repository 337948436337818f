//! How a covering letter names the letter that it encloses: "my letter to the Chief Justice".

use crate::data::phrases::Phrases;

use super::capitals;
use super::content::Content;
use super::request::Recipient;
use super::salutation::{self, Addressed};
use super::templates::fill;
use super::text::capitalised;

/// An office of more words is an address in disguise.
const LONGEST_OFFICE: usize = 9;

/// "my letter to the Chief Justice"
pub(super) fn letter_to(appeal: &Recipient, content: &Content<'_>) -> String {
    let words = &content.phrases.enclosure;
    let mut to = Addressed::of(appeal, content);
    // An address that was read as one long title names no office that a sentence could hold.
    if to.office.split_whitespace().count() > LONGEST_OFFICE || to.office.contains(|c: char| c.is_ascii_digit()) {
        to.office = "";
    }
    let phrases = content.phrases;
    // "Presidente" whom the sheet greets as "Dear President".
    if salutation::is_foreign(to.office, phrases) {
        to.office = salutation::office_spoken_to(appeal, phrases).unwrap_or_default();
    }
    let bare = to.office.get(.."the ".len()).filter(|start| start.eq_ignore_ascii_case("the "));
    to.office = bare.and_then(|start| to.office.get(start.len()..)).unwrap_or(to.office);
    let titled = titled(appeal, &to, content.phrases);
    to.name = titled.as_deref().unwrap_or(to.name);
    let template = match (to.name.is_empty(), to.office.is_empty()) {
        (false, false) if !words.long_office.is_empty() && to.office.chars().count() > 4 => &words.long_office,
        (false, false) => &words.name_and_office,
        (false, true) => &words.name,
        (true, false) => &words.office,
        (true, true) => &words.neither,
    };
    // The address keeps the sheet's capitals, a sentence does not shout.
    let calm = |text: &str| {
        let shouted = text.chars().count() > 4 && !text.chars().any(char::is_lowercase);
        if shouted { capitals::of_lines(&text.to_lowercase()) } else { text.to_owned() }
    };
    fill(template, &[("name", calm(to.name).as_str()), ("office", calm(to.office).as_str())])
}

/// "President Ana Tolan", whose title stands in the form of address alone: "His Excellency the President".
fn titled(appeal: &Recipient, to: &Addressed<'_>, phrases: &Phrases) -> Option<String> {
    let after = phrases.enclosure.title_after.as_str();
    let is_alone = !after.is_empty() && to.office.is_empty() && !to.name.is_empty();
    let (_, title) = appeal.address_as.split_once(after).filter(|_| is_alone)?;
    salutation::class_by_words(title, phrases)?;
    let is_short = title.split_whitespace().count() <= 2;
    is_short.then(|| format!("{} {}", capitalised(title.trim()), to.name))
}
