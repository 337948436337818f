//! What looks like an address, or a part of one, and is in none: left over, or read as something else.

use std::ops::Range;

use crate::data::countries;
use crate::data::folding::folded;
use crate::data::markers::Means;
use crate::data::offices::office_words;
use crate::import::text::hits::Hit;
use crate::import::text::shadow::Shadow;
use crate::model::{CaseKind, Span};
use crate::notice::{Notice, Place};

use super::{Doubts, opens_addressee};

/// So many places at most are pointed at: of a sheet that is read wrong from end to end, nobody reads more.
const MOST: usize = 4;

/// How far behind an address something still belongs to it, in bytes.
const NEAR: usize = 160;

pub(super) fn examine(shadow: &Shadow, hits: &[Hit], doubts: &mut Doubts) {
    if doubts.case.case_kind == CaseKind::Stop {
        return;
    }
    let mut found = left_lines(doubts);
    found.extend(labels_elsewhere(shadow, hits, doubts));
    found.sort_by_key(|range| range.start);
    found.dedup_by(|next, before| next.start < before.end);
    for range in found.into_iter().take(MOST) {
        say(range, doubts);
    }
    notes_with_addresses(doubts);
    notes_with_values(doubts);
}

fn say(range: Range<usize>, doubts: &mut Doubts) {
    let text = doubts.case.source.get(range.clone()).unwrap_or_default().trim().to_owned();
    let names_somebody = opens_addressee(&folded(&text));
    let notice = match beside(doubts, &range).filter(|_| !names_somebody) {
        Some(index) => Notice::warning("doubt-left-beside").at_field(format!("/addressees/{index}")),
        None => Notice::warning("doubt-left-over").at(Place::Source(range)),
    };
    doubts.add(notice.about(text));
}

/// Remarks that are whole addresses: where a sheet lost its lines, a bracket that nobody closed goes on to the next one.
fn notes_with_addresses(doubts: &mut Doubts) {
    const SHORTEST: usize = 60;
    let case = doubts.case;
    let words = office_words();
    for (index, addressee) in case.addressees.iter().enumerate().filter(|(_, one)| one.note.len() > SHORTEST) {
        let note = folded(&addressee.note);
        let placed = words.institutions.occur_in(&note) || words.post_boxes.occur_in(&note);
        if placed && note.contains(|letter: char| letter.is_ascii_digit()) && words.offices.occur_in(&note) {
            let notice = Notice::warning("doubt-left-over").at_field(format!("/addressees/{index}/note"));
            doubts.add(notice.about(addressee.note.clone()));
        }
    }
}

/// Values whose label was not known stand in the remarks: "Emaill: office@place.example".
fn notes_with_values(doubts: &mut Doubts) {
    let case = doubts.case;
    for (index, addressee) in case.addressees.iter().enumerate().filter(|(_, one)| !one.note.is_empty()) {
        let mail = addressee.email.is_empty() && addressee.note.contains('@');
        let digits = addressee.note.chars().filter(char::is_ascii_digit).count();
        let number =
            addressee.fax.is_empty() && addressee.phone.is_empty() && digits > 6 && addressee.note.contains('+');
        if mail || number {
            let notice = Notice::warning("doubt-left-beside").at_field(format!("/addressees/{index}"));
            doubts.add(notice.about(addressee.note.clone()));
        }
    }
}

/// The addressee whose lines or values end shortly before a place.
fn beside(doubts: &Doubts, range: &Range<usize>) -> Option<usize> {
    let spans = doubts.case.spans.iter().filter(|(pointer, _)| pointer.starts_with("/addressees/"));
    let ends = spans.filter_map(|(pointer, spans)| {
        let index = pointer.split('/').nth(2)?.parse::<usize>().ok()?;
        let end = spans.iter().map(|[_, end]| *end).filter(|end| *end <= range.start).max()?;
        Some((end, index))
    });
    let (end, index) = ends.max()?;
    (range.start - end < NEAR).then_some(index)
}

/// Lines that no field used and that look like a part of an address; those that follow each other as one.
fn left_lines(doubts: &Doubts) -> Vec<Range<usize>> {
    let case = doubts.case;
    let mut found: Vec<Range<usize>> = Vec::new();
    for &[start, end] in &case.unused {
        let Some(text) = case.source.get(start..end).filter(|text| text.len() < 400) else { continue };
        if !looks_like_address(&folded(text)) {
            continue;
        }
        match found.last_mut() {
            Some(last) if case.source.get(last.end..start).is_some_and(|between| between.trim().is_empty()) => {
                last.end = end
            }
            _ => found.push(start..end),
        }
    }
    found
}

/// A mail address among more words is one in a sentence.
const MOST_BESIDE_MAIL: usize = 5;

/// Whether a line says where somebody is, how they are reached, or how they are addressed.
fn looks_like_address(line: &str) -> bool {
    let words = office_words();
    let digits = line.chars().filter(char::is_ascii_digit).count();
    let number = digits > 6 && (line.contains('+') || line.contains("fax") || line.contains("tel"));
    // "To leave this list write to …" is a sentence.
    let mail = line.contains('@') && (line.split(' ').count() < MOST_BESIDE_MAIL || line.contains("mail:"));
    let salutes = words.salutations.at_start(line) > 0 && line.split(' ').count() < 7;
    let boxed = digits > 0 && words.post_boxes.occur_in(line);
    let person = opens_addressee(line);
    let short = line.split(' ').count() < 12 && !line.ends_with('.');
    let placed = short && digits > 0 && ends_with_country(line);
    number || mail || salutes || boxed || placed || person && short
}

pub(super) fn ends_with_country(line: &str) -> bool {
    let last = line.rsplit([',', ' ']).next().unwrap_or_default();
    let part = line.rsplit(',').next().unwrap_or_default().trim();
    countries::find(part).is_some() || countries::find(last).is_some()
}

/// Labels of addresses in the facts or the background.
fn labels_elsewhere(shadow: &Shadow, hits: &[Hit], doubts: &Doubts) -> Vec<Range<usize>> {
    let case = doubts.case;
    let label = |hit: &&Hit| {
        matches!(hit.means, Means::Salutation | Means::Fax | Means::Email) && hit.marker.phrase.ends_with(':')
    };
    let is_text = |pointer: &str| {
        ["/facts/", "/background/", "/summary", "/title"].iter().any(|field| pointer.starts_with(field))
    };
    let mut texts: Vec<Span> = case
        .spans
        .iter()
        .filter(|(pointer, _)| is_text(pointer))
        .flat_map(|(_, spans)| spans.iter().copied())
        .collect();
    texts.sort_unstable();
    // Of those that begin before a place, how far the farthest reaches.
    let mut farthest = 0;
    for [_, end] in &mut texts {
        farthest = farthest.max(*end);
        *end = farthest;
    }
    let mut found: Vec<Range<usize>> = Vec::new();
    for hit in hits.iter().filter(label) {
        let range = shadow.source_range(hit.range.clone());
        let last = texts.partition_point(|[start, _]| *start <= range.start).checked_sub(1);
        if last.and_then(|last| texts.get(last)).is_some_and(|[_, end]| range.end <= *end) {
            let end = case
                .source
                .get(range.end..)
                .and_then(|rest| rest.find('\n'))
                .map_or(case.source.len(), |at| range.end + at);
            let end = (range.start..=end.min(range.start + NEAR)).rev().find(|end| case.source.is_char_boundary(*end));
            found.push(range.start..end.unwrap_or(range.end));
        }
    }
    found
}
