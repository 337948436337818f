//! Where the parts of a sheet begin and end: by the words of its headings, by slips of them, or by what stands there.
//!
//! Uses `text`, `figures`, `address_lines`, and of `pieces` how values look.

mod asked;
pub(super) mod beside_heading;
pub(super) mod by_shape;
pub(super) mod calls;
pub(super) mod displaced;
mod heading;
pub(super) mod misspelt;
mod opened;
pub(super) mod page_foot;
pub(super) mod page_links;

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::text::hits::Hit;
use crate::import::text::shadow::{Shadow, floor};
use crate::import::to_writer::order_to_write;

pub(super) use self::asked::{asks_for_copies, day_follows, leads_to_demands, names_deadline};

use self::asked::{copies_end, lead_to_addresses};
use self::opened::{Before, opened};

/// A stretch of the sheet between two markers that open something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Section {
    pub kind: Kind,
    /// The marker that opened it; empty for the head.
    pub heading: Range<usize>,
    /// What follows the marker, up to the next section.
    pub body: Range<usize>,
}

impl Section {
    pub(super) fn holds_addresses(&self) -> bool {
        matches!(self.kind, Kind::Appeals | Kind::AppealsBefore | Kind::Copies)
    }
}

/// What a section holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Letterhead, number, title and narrative: all before the first other section.
    Head,
    Demands,
    /// The heading holds the deadline, the body the addressees.
    AppealsBefore,
    Appeals,
    Copies,
    Diplomats,
    /// The standing sentence about later appeals, and what follows it.
    Check,
    Background,
    Letter,
    Languages,
    Deadline,
    /// "Name:", "Gender:", "Issue date:" and the like: a value behind a label.
    Trailer(Means),
    Stop,
    Thanks,
    Tail,
    /// Decoration and remarks to the editor; what follows belongs to nothing yet.
    Aside(Means),
}

/// Makes what stands in a section from a position on a section of its own, without a heading.
pub(super) fn part(sections: &mut Vec<Section>, place: usize, start: usize, kind: Kind) {
    let Some(section) = sections.get_mut(place) else { return };
    let body = start..section.body.end;
    section.body.end = start;
    sections.insert(place + 1, Section { kind, heading: start..start, body });
}

/// Cuts a sheet at its markers, wherever they stand.
pub(super) fn cut(shadow: &Shadow, hits: &[Hit]) -> Vec<Section> {
    let mut sections = vec![Section { kind: Kind::Head, heading: 0..0, body: 0..0 }];
    let (mut has_demands, mut has_addresses) = (false, false);
    for (index, hit) in hits.iter().enumerate() {
        let Some(current) = sections.last() else { break };
        let Some(kind) = opened(shadow, hits, index, current, Before { has_demands, has_addresses }) else { continue };
        let start = heading_start(shadow, hit, kind, current);
        let heading = heading_from(shadow, start, hit, kind);
        if let Some(last) = sections.last_mut() {
            last.body.end = start - number_before(shadow, start).len();
        }
        if let Some(last) = sections.last_mut().filter(|last| kind == Kind::Demands && last.kind == kind)
            && asked::are_hints(shadow, last.body.clone())
        {
            last.kind = Kind::Aside(Means::Note);
        }
        has_demands |= kind == Kind::Demands;
        let section = Section { kind, body: heading.end..heading.end, heading };
        has_addresses |= section.holds_addresses() || kind == Kind::Letter;
        sections.push(section);
    }
    if let Some(last) = sections.last_mut() {
        last.body.end = shadow.len();
    }
    sections
}

/// Where the heading of a section begins: often before its marker.
fn heading_start(shadow: &Shadow, hit: &Hit, kind: Kind, current: &Section) -> usize {
    match kind {
        // "Send a copy to the … embassy in your country": the whole sentence is the call.
        Kind::Diplomats if is_word_for_embassy(hit) && !shadow.one_line => {
            sentence_start(shadow, hit.range.start).max(current.heading.end)
        }
        // "With many greetings, thank you for writing.": the whole line is the farewell.
        Kind::Tail if hit.means == Means::Farewell && !shadow.one_line => {
            sentence_start(shadow, hit.range.start).max(current.heading.end)
        }
        // "Nach dem 15. April 2003 fragen Sie bitte …": the day before the words that ask.
        Kind::Check if dated_before(shadow, hit.range.start, current) || !shadow.one_line && names_own_section(hit) => {
            sentence_start(shadow, hit.range.start)
        }
        // The label stands behind the number: "UA: 264/12 Index: …".
        Kind::Trailer(Means::Issued | Means::Index | Means::Number | Means::Further)
            if current.holds_addresses() || begins_with_number(shadow, hit.range.start) =>
        {
            shadow.line_at(hit.range.start).map_or(hit.range.start, |line| line.range.start).max(current.heading.end)
        }
        // "… had been beaten. UA: 64/08 | Index: …", the last line of a sheet that is one.
        Kind::Trailer(Means::Issued | Means::Index) if shadow.one_line => {
            number_behind(shadow, hit.range.start).max(current.heading.end)
        }
        // "… Dear Minister If possible, also | write to: Attorney General …".
        Kind::Appeals | Kind::AppealsBefore | Kind::Copies if shadow.one_line => {
            asked::lead_start(shadow, hit.range.start).max(current.heading.end)
        }
        Kind::Appeals | Kind::AppealsBefore | Kind::Copies => {
            order_start(shadow, hit.range.start).max(current.heading.end)
        }
        _ => hit.range.start,
    }
}

/// The heading that begins there: it may go on behind its marker.
fn heading_from(shadow: &Shadow, start: usize, hit: &Hit, kind: Kind) -> Range<usize> {
    match kind {
        // "2. Click here to let us know …" before the addresses: the sheet goes on behind its line.
        Kind::Letter if hit.means == Means::Tail => {
            start..shadow.line_at(start).map_or(hit.range.end, |line| line.range.end)
        }
        Kind::AppealsBefore if hit.means == Means::Demands => {
            start..lead_to_addresses(shadow, hit).unwrap_or(hit.range.end)
        }
        // "Please send a copy of your appeal to the ambassador of Viet Nam in the UK:".
        Kind::Copies if hit.means == Means::Demands => start..copies_end(shadow, hit).unwrap_or(hit.range.end),
        _ => start..hit.range.end,
    }
}

/// "Second UA: 33/20 Index: …", below the call to diplomats or the letter: whether the number of a sheet is all that stands
/// before a label on its line.
fn begins_with_number(shadow: &Shadow, label: usize) -> bool {
    const LONGEST: usize = 40;
    let line = shadow.line_at(label).filter(|_| !shadow.one_line).map_or(label, |line| line.range.start.min(label));
    let before = shadow.slice(line..label).trim_end();
    let number = numbers::case_number(before).filter(|_| before.len() <= LONGEST);
    number.is_some_and(|(_, number)| number.end == before.len())
}

/// Where the number of a sheet begins that stands right before a label in a run; the label where none does.
fn number_behind(shadow: &Shadow, label: usize) -> usize {
    const LONGEST: usize = 24;
    let from = floor(shadow, label.saturating_sub(LONGEST));
    let before = shadow.slice(from..label).trim_end();
    let ending = numbers::case_number(before).filter(|(_, number)| number.end == before.len());
    ending.map_or(label, |(kind, _)| from + kind.start)
}

/// "2." before a heading at the beginning of its line: it counts the sections and is no part of the one before.
pub(super) fn number_before(shadow: &Shadow, heading: usize) -> Range<usize> {
    let line = shadow.line_at(heading).map_or(heading, |line| line.range.start.min(heading));
    let text = shadow.slice(line..heading).trim_end();
    let digits = text.strip_suffix(['.', ')']).unwrap_or_default();
    let counts = (1..=2).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    if counts && !shadow.one_line { line..heading } else { heading..heading }
}

/// "Address your | appeals to:", "Please send a | copy to:": where a heading begins whose first words are an order to write.
fn order_start(shadow: &Shadow, heading: usize) -> usize {
    const MOST_WORDS: usize = 4;
    let line =
        shadow.line_at(heading).filter(|_| !shadow.one_line).map_or(heading, |line| line.range.start.min(heading));
    let before = shadow.slice(line..heading).trim_end();
    let few =
        before.split(' ').count() <= MOST_WORDS && before.chars().all(|letter| letter.is_alphabetic() || letter == ' ');
    let orders = few && order_to_write(before) > 0;
    if orders { line } else { heading }
}

fn is_word_for_embassy(hit: &Hit) -> bool {
    let phrase = hit.marker.phrase.as_str();
    !phrase.ends_with(':')
        && !phrase.starts_with("and to ")
        && ["embassy", "embassies", "high commission"].iter().any(|word| phrase.contains(word))
}

/// Where the sentence, or the line, begins that a position stands in; "15. April" is no end of one.
fn sentence_start(shadow: &Shadow, at: usize) -> usize {
    let line = shadow.line_at(at).map_or(at, |line| line.range.start.min(at));
    let before = shadow.slice(line..at);
    let counts = |end: usize| {
        let text = before.get(..end).unwrap_or_default();
        let digits = text.len() - text.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
        (1..=2).contains(&digits)
    };
    let last = |mark: &str| before.rmatch_indices(mark).map(|(end, _)| end).find(|end| mark != ". " || !counts(*end));
    let end = [". ", "! ", "; ", ": ", ") "].into_iter().filter_map(last).max();
    end.map_or(line, |end| line + end + 2)
}

/// Whether a day stands between the beginning of its sentence and a position, and no heading does.
fn dated_before(shadow: &Shadow, at: usize, current: &Section) -> bool {
    let start = sentence_start(shadow, at);
    let before = shadow.slice(start..at);
    let is_dated = || dates::first(before).is_some() || dates::first_of_a_year(before).is_some();
    !shadow.one_line && start >= current.heading.end && is_dated()
}

/// "Si prega di controllare con | la propria Sezione …": a marker that only names the office to ask, in whatever words.
pub(super) fn names_own_section(hit: &Hit) -> bool {
    words().class(WordClass::OwnSection).contains(&hit.marker.phrase)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn the_number_below_the_call_to_diplomats_is_the_sheets() {
        let case = case_from_text("URGENT ACTION\nLAWYER MISSING\nJo Dee is missing.\n\nAPPEALS TO:\nMinister\nAna Bee\nCairo, Egypt\nSalutation: Dear Minister\n\nAnd copies to diplomatic representatives of Egypt accredited to your country.\n\nSecond UA: 33/20 Index: MDE 12/1992/2020 Egypt   Date: 18 March 2020\n\nADDITIONAL INFORMATION\nThere were others.\n").value;
        assert_eq!((case.case_number.as_str(), case.index.as_str()), ("UA 33/20", "MDE 12/1992/2020"));
    }
}
