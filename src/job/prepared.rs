//! A case that somebody prepared for others, held against what one has of the same sheet oneself.
//!
//! What a person wrote stays. What the other case brings and one's own lacks (a translation, an outcome, a salutation) is added;
//! where both say something and it is not the same, nothing is changed, and the person is asked. Window and command line do this
//! alike, whichever way the case file comes in.

mod fill;

use serde_json::Value;

use self::fill::{Filling, Outcome};
use super::amend;
use super::open::{self, Opened};
use crate::model::{Addressee, Case, LanguageTag, Work};

/// A case with what another one brings.
#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    /// What is to go on: one's own where there is one, with what the other brings.
    pub case: Case,
    /// What the other brought.
    pub added: Vec<CasePart>,
    /// What both say, and not alike; the other case whole, where there is such a thing.
    pub differing: Vec<CasePart>,
    pub theirs: Option<Box<Case>>,
}

/// A part of a case, as a person would name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CasePart {
    /// The id of what it is called.
    Field(&'static str),
    Translation(LanguageTag),
}

/// The members of a case file that a person would name, each with those that mean nothing without it.
const PARTS: [(&str, &[&str]); 18] = [
    ("prepared-title", &["title"]),
    ("prepared-case-number", &["case_number"]),
    ("prepared-case-kind", &["case_kind"]),
    ("prepared-index", &["index"]),
    ("prepared-country", &["country", "country_code"]),
    ("prepared-issued", &["issued"]),
    ("prepared-people", &["people"]),
    ("prepared-summary", &["summary"]),
    ("prepared-facts", &["facts"]),
    ("prepared-languages", &["languages"]),
    ("prepared-demands", &["demands", "demand_targets"]),
    ("prepared-deadline", &["deadline", "deadline_text"]),
    ("prepared-addressees", &["addressees"]),
    ("prepared-missions", &["missions", "missions_wanted"]),
    ("prepared-background", &["background"]),
    ("prepared-model-letter", &["model_letter"]),
    ("prepared-notes", &["notes"]),
    ("prepared-closed", &["closed"]),
];

/// Holds a case that was opened against the one that is kept of the same sheet.
///
/// A sheet says nothing that the kept case does not know: only a case file can bring something.
pub fn met(kept: Case, opened: Opened) -> Met {
    if !opened.is_saved {
        return Met { case: kept, added: Vec::new(), differing: Vec::new(), theirs: None };
    }
    let (case, added, differing) = joined(kept, &opened.case);
    let theirs = (!differing.is_empty()).then(|| Box::new(opened.case));
    Met { case, added, differing, theirs }
}

/// The other case in the place of one's own, with what only one's own says; the work goes along.
///
/// Own words follow their demand, and what was written or sent to somebody whom the other case does not have is nobody else's.
pub fn taken_over(own: &Case, work: &Work, theirs: &Case) -> (Case, Work) {
    let mut theirs = theirs.clone();
    give_free_ids(own, work, &mut theirs);
    let mut work = work.clone();
    let place_of = |at: usize| {
        let demand = own.demands.get(at)?;
        let same = theirs.demands.iter().position(|other| other == demand);
        // One that was put into other words stands where it stood.
        same.or_else(|| theirs.demands.get(at).filter(|other| !own.demands.contains(other)).map(|_| at))
    };
    amend::move_own_words(&mut work, place_of);
    let (mut case, ..) = joined(theirs, own);
    case.id.clone_from(&own.id);
    (case, work)
}

/// The parts in one line, in the words of a language.
pub fn named(
    parts: &[CasePart],
    text: impl Fn(&str, &[(&str, &str)]) -> String,
    language: impl Fn(&LanguageTag) -> String,
) -> String {
    let name = |part: &CasePart| match part {
        CasePart::Field(id) => text(id, &[]),
        CasePart::Translation(tag) => text("prepared-translation", &[("language", &language(tag))]),
    };
    parts.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// One case with what another brings; what that was; and what both say, and not alike.
fn joined(own: Case, other: &Case) -> (Case, Vec<CasePart>, Vec<CasePart>) {
    let (mut added, mut differing) = (Vec::new(), Vec::new());
    let Some(mut filling) = Filling::of(&own, other) else { return (own, added, differing) };
    let mut note = |part: CasePart, outcome: Outcome| {
        added.extend(outcome.adds.then(|| part.clone()));
        differing.extend(outcome.differs.then_some(part));
    };
    for (id, names) in PARTS {
        note(CasePart::Field(id), filling.fill_together(names));
    }
    for tag in other.translations.keys() {
        note(CasePart::Translation(tag.clone()), filling.fill_translation(tag.as_str()));
    }
    let Filling { members, taken, .. } = filling;
    // Each of its members is one that a case had: it is a case.
    let Ok(mut case) = serde_json::from_value::<Case>(Value::Object(members)) else {
        return (own, Vec::new(), differing);
    };
    for field in other.unknown.keys() {
        if let (None, Some(value)) = (case.unknown.get(field), other.unknown.get(field)) {
            case.unknown.insert(field, value.clone());
        }
    }
    fill::mark(&mut case, other, &taken);
    if !added.is_empty() {
        open::examine(&mut case);
    }
    (case, added, differing)
}

/// Whether two that have the same id are the same: somebody was taken off one of the cases, and the id given to another.
fn is_same_addressee(one: &Addressee, other: &Addressee) -> bool {
    let same = |one: &str, other: &str| !one.is_empty() && one == other;
    one.lines == other.lines || same(&one.name, &other.name) || same(&one.office, &other.office)
}

/// Whoever has the id of somebody else in one's own case gets one that nobody has.
fn give_free_ids(own: &Case, work: &Work, theirs: &mut Case) {
    for place in 0..theirs.addressees.len() {
        let Some(addressee) = theirs.addressees.get(place) else { continue };
        let known = own.addressees.iter().find(|known| known.id == addressee.id);
        if known.is_none_or(|known| is_same_addressee(known, addressee)) {
            continue;
        }
        let (before, role) = (addressee.id.clone(), addressee.role);
        let both = own.addressees.iter().chain(&theirs.addressees).cloned().collect();
        let id = amend::free_id(&Case { addressees: both, ..Case::default() }, work, role);
        if let Some(addressee) = theirs.addressees.get_mut(place) {
            addressee.id.clone_from(&id);
        }
        for text in theirs.translations.values_mut() {
            for of in [&mut text.offices, &mut text.names, &mut text.salutations] {
                if let Some(said) = of.remove(&before) {
                    of.insert(id.clone(), said);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
