//! What names a field of an addressee by its place, when places change: spans, marks, notices and their fixes.

use std::collections::BTreeMap;

use crate::job::amend::renumbered_fix;
use crate::model::{Case, Span};
use crate::notice::Place;

/// What becomes of a field of an addressee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Renamed {
    /// The place of its addressee, and its own in a list.
    To(usize, Option<usize>),
    /// It stands in the note of this addressee.
    Note(usize),
    /// It is no field any more.
    Gone,
}

/// Renames the fields of all addressees, wherever they are named. Two that become one share their spans, in order.
pub(super) fn rename(case: &mut Case, new: impl Fn(usize, &str, Option<usize>) -> Renamed) {
    let renamed = |pointer: &str| -> Option<String> {
        let Some(rest) = pointer.strip_prefix("/addressees/") else { return Some(pointer.to_owned()) };
        let mut steps = rest.split('/');
        let (number, field) = (steps.next().and_then(|step| step.parse().ok()), steps.next().unwrap_or_default());
        let Some(number) = number else { return Some(pointer.to_owned()) };
        match new(number, field, steps.next().and_then(|step| step.parse().ok())) {
            Renamed::Gone => None,
            Renamed::Note(number) => Some(format!("/addressees/{number}/note")),
            Renamed::To(number, None) if field.is_empty() => Some(format!("/addressees/{number}")),
            Renamed::To(number, None) => Some(format!("/addressees/{number}/{field}")),
            Renamed::To(number, Some(index)) => Some(format!("/addressees/{number}/{field}/{index}")),
        }
    };
    let mut spans: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    for (pointer, of_field) in std::mem::take(&mut case.spans) {
        match renamed(&pointer) {
            Some(pointer) => spans.entry(pointer).or_default().extend(of_field),
            // Readings come from lines, which keep their places.
            None => continue,
        }
    }
    spans.values_mut().for_each(|of_field| of_field.sort_unstable());
    case.spans = spans;
    case.by_hand = std::mem::take(&mut case.by_hand).into_iter().filter_map(|at| renamed(&at)).collect();
    for notice in &mut case.notices {
        if let Place::Field(pointer) = &notice.place {
            notice.place = renamed(pointer).map_or(Place::Whole, Place::Field);
        }
        notice.fix = notice.fix.take().and_then(|fix| renumbered_fix(*fix, &renamed)).map(Box::new);
    }
}
