//! Labels that somebody mistyped, "Emial:", "Telphone:": known by a value of their kind behind them.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::import::pieces::contacts::{self, is_email, is_web};
use crate::import::text::hits::Hit;
use crate::import::text::shadow::Shadow;

/// Adds the labels that are a slip away from a known one, in place of what was found within them.
pub(in crate::import) fn complete(shadow: &Shadow, hits: &mut Vec<Hit>) {
    let found: Vec<Hit> =
        shadow.text.match_indices([':', ';']).filter_map(|(at, _)| label_ending(shadow, hits, at + 1)).collect();
    put_in_place(hits, found);
}

/// Adds hits in place of those that stand within them; both are in the order of the text.
pub(super) fn put_in_place(hits: &mut Vec<Hit>, found: Vec<Hit>) {
    if found.is_empty() {
        return;
    }
    hits.retain(|hit| {
        let next = found.partition_point(|new| new.range.end <= hit.range.start);
        found.get(next).is_none_or(|new| hit.range.end <= new.range.start)
    });
    hits.extend(found);
    hits.sort_by_key(|hit| hit.range.start);
}

/// The mistyped label that ends at a position, behind its colon.
fn label_ending(shadow: &Shadow, hits: &[Hit], end: usize) -> Option<Hit> {
    const LENGTHS: Range<usize> = 3..15;
    let before = shadow.slice(0..end - 1);
    let start = before
        .rfind(|letter: char| !letter.is_alphabetic() && letter != '-')
        .map_or(0, |at| at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let word = before.get(start..).filter(|word| LENGTHS.contains(&word.len()))?;
    let known = hits.partition_point(|hit| hit.range.end < end);
    if hits.get(known).is_some_and(|hit| hit.range.start <= start) || before.get(..start)?.ends_with(['@', '.', '/']) {
        return None;
    }
    let value = value_behind(shadow, end);
    let marker = words().labels_near(word).find(|marker| is_value(shadow, marker.means, value.clone()))?;
    Some(Hit { means: marker.means, range: start..end, marker })
}

/// What stands behind a label on its line, or on the next where nothing does.
fn value_behind(shadow: &Shadow, end: usize) -> Range<usize> {
    let line = shadow.line_at(end.saturating_sub(1)).map_or(end, |line| line.range.end);
    let value = shadow.trimmed(end..line.max(end));
    if !value.is_empty() {
        return value;
    }
    shadow.line_at(line + 1).map_or(value, |next| next.range.clone())
}

/// Whether a value is one of a kind of label: a number, a mail or web address, words by which letters open.
fn is_value(shadow: &Shadow, means: Means, value: Range<usize>) -> bool {
    const FEWEST_DIGITS: usize = 6;
    let text = shadow.slice(value.clone());
    let first = text.split(' ').next().unwrap_or_default();
    match means {
        Means::Fax | Means::Phone => {
            let found = contacts::numbers(shadow, value).values;
            let digits = |number: &Range<usize>| {
                shadow.slice(number.clone()).bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS
            };
            text.starts_with(|letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '('))
                && found.first().is_some_and(digits)
        }
        Means::Email => is_email(first),
        Means::Web => is_web(first),
        Means::Salutation => office_words().salutations.at_start(text) > 0,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn a_label_with_one_slip_is_known_by_its_value() {
        let case = case_from_text(
            "APPEALS TO:\nMinister of Justice\nJo Dee\n3 Mill Road\nNairobi, Kenya\nTelphone: +254 2 555 0101\nFas: +254 2 555 0102\nEmial: jo@place.example.ke\nSalutatoin: Dear Minister\n",
        )
        .value;
        assert_eq!(case.addressees.len(), 1);
        let read = case.addressees.first().map(|one| {
            (one.lines.len(), one.phone.join(" "), one.fax.join(" "), one.email.join(" "), one.salutation.clone())
        });
        let expected = (
            4,
            "+254 2 555 0101".to_owned(),
            "+254 2 555 0102".to_owned(),
            "jo@place.example.ke".to_owned(),
            "Dear Minister".to_owned(),
        );
        assert_eq!(read, Some(expected));
    }

    #[test]
    fn a_word_without_such_a_value_is_no_label() {
        let case = case_from_text(
            "APPEALS TO:\nMinister of Justice\nJo Dee\nCell: Block 4\n3 Mill Road\nNairobi, Kenya\nSalutation: Dear Minister\n",
        )
        .value;
        assert_eq!(case.addressees.first().map(|one| one.lines.len()), Some(5));
    }
}
