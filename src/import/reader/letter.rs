//! The model letter among the sections: what stands above and below it, and whom its salutation is for.

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::about::model_letter;
use crate::import::addressees;
use crate::import::sections::{self, Kind, Section};
use crate::import::text::draft::Draft;
use crate::import::text::hits::{Hit, sentence_end};
use crate::import::text::letter::{bounds, whole};
use crate::import::text::shadow::Shadow;
use crate::model::{Addressee, FurnitureKind, Role};

use super::aside;

/// A model letter with the addresses that stand above it.
pub(super) fn read(draft: &mut Draft, section: &Section) {
    draft.furniture(FurnitureKind::Marker, section.heading.clone());
    let body = section.body.clone();
    let found = bounds(draft.shadow, body.clone()).or_else(|| model_letter::without_closing(draft.shadow, body));
    let Some((start, end)) = found else {
        return addresses_before_letter(draft, section);
    };
    model_letter::read(draft, start..end);
    if let Some(within) = draft.address_in_letter.clone() {
        addressees::read(draft, section, within);
    }
    let above = draft.shadow.trimmed(section.body.start..start);
    if is_address(draft.shadow.slice(above.clone())) {
        addressees::read(draft, section, above);
    } else {
        aside(draft, above);
    }
    // The column beside the letter is read behind it.
    let below = draft.shadow.trimmed(end..section.body.end);
    if draft.case.addressees.is_empty() && is_address(draft.shadow.slice(below.clone())) {
        addressees::read(draft, section, below);
    } else {
        aside(draft, end..section.body.end);
    }
}

/// A letter that stands anywhere in a sheet without demands.
pub(super) fn read_unannounced(draft: &mut Draft) {
    if let Some((start, end)) = bounds(draft.shadow, 0..draft.shadow.len()) {
        model_letter::read(draft, start..end);
    }
}

/// "Write a letter using the sample below to one or both officials listed. …": the addresses come first, and the sample
/// has a heading of its own.
fn addresses_before_letter(draft: &mut Draft, section: &Section) {
    let start = sentence_end(draft.shadow, section.heading.start, section.body.end).max(section.heading.end);
    let rest = draft.shadow.trimmed(start..section.body.end);
    if draft.case.addressees.is_empty() && is_address(draft.shadow.slice(rest.clone())) {
        draft.furniture(FurnitureKind::Marker, section.heading.end..start);
        addressees::read(draft, section, rest);
    } else {
        aside(draft, section.body.clone());
    }
}

fn is_address(text: &str) -> bool {
    let has = |is_meant: fn(char) -> bool| text.contains(is_meant);
    has(|letter| letter.is_ascii_digit() || letter == '@') && has(char::is_alphabetic) && text.len() < 2500
}

/// The salutation of the model letter is that of the one addressee who has no other, and of all where it names no office.
pub(super) fn give_salutation(draft: &mut Draft) {
    let Some(range) = draft.letter_salutation.clone() else { return };
    let bare = |addressee: &Addressee| addressee.role == Role::Appeal && addressee.salutation.is_empty();
    let without: Vec<usize> =
        (0..draft.case.addressees.len()).filter(|&place| draft.case.addressees.get(place).is_some_and(bare)).collect();
    let salutation = draft.shadow.slice(range.clone()).trim_end_matches([',', ':']);
    let is_for_all = words().class(WordClass::ForAll).contains(salutation);
    if without.len() > 1 && !is_for_all {
        return;
    }
    for place in without {
        let text = draft.take(format!("/addressees/{place}/salutation"), range.clone());
        if let Some(addressee) = draft.case.addressees.get_mut(place) {
            addressee.salutation = text;
        }
    }
}

/// A letter that the column of its addresses parted from its heading: "Copy to:" stood beside it, and is read before it. Where
/// nothing announces a letter, it must be one from its salutation to its closing.
pub(super) fn with_letter_behind_addresses(shadow: &Shadow, hits: &[Hit], mut sections: Vec<Section>) -> Vec<Section> {
    const SHORTEST: usize = 300;
    let mut announced = sections.iter().filter(|section| section.kind == Kind::Letter).peekable();
    let is_announced = announced.peek().is_some();
    let letter_in = |section: &Section| {
        let body = section.body.clone();
        let found =
            if is_announced { bounds(shadow, body).map(|(start, end)| start..end) } else { whole(shadow, hits, body) };
        found.filter(|letter| shadow.starts_line(letter.start) && letter.len() >= SHORTEST)
    };
    if shadow.one_line || announced.any(|section| letter_in(section).is_some()) {
        return sections;
    }
    let mut found = sections.iter().enumerate().filter(|(_, section)| section.holds_addresses());
    if let Some((place, letter)) = found.find_map(|(place, section)| Some((place, letter_in(section)?))) {
        sections::part(&mut sections, place, letter.start, Kind::Letter);
    }
    sections
}

/// A letter that no heading announces is no part of the narrative that it stands in.
pub(super) fn with_letter_apart(shadow: &Shadow, mut sections: Vec<Section>) -> Vec<Section> {
    let known = |section: &Section| matches!(section.kind, Kind::Letter | Kind::Demands);
    if shadow.one_line || sections.iter().any(known) {
        return sections;
    }
    let found = sections.iter().enumerate().take(2).find_map(|(place, section)| {
        let found = bounds(shadow, section.body.clone());
        found.filter(|(start, _)| shadow.starts_line(*start)).map(|(start, _)| (place, start))
    });
    if let Some((place, start)) = found.filter(|(place, _)| *place == 0) {
        sections::part(&mut sections, place, start, Kind::Letter);
    }
    sections
}
