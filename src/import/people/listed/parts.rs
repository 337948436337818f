//! Where one name of a list ends and the next begins: at commas, at "and", at a number, in a new line.

use std::ops::Range;

use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::people::names::{in_number, joining, new_names_label};
use crate::import::text::draft::Draft;

use super::{is_group, is_of_others};

/// The pieces of a list of names, between its commas and its "and".
pub(super) fn name_parts(draft: &mut Draft, range: Range<usize>) -> Vec<Range<usize>> {
    let text = draft.shadow.slice(range.clone());
    let mut parts = Vec::new();
    let mut start = number_at_start(text, 1);
    let is_numbered = start > 0;
    let mut depth = 0;
    for (place, letter) in text.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if in_number(text, place) || is_before_junior(text, place) => {}
            ' ' if is_numbered && number_at_start(text.get(place + 1..).unwrap_or_default(), parts.len() + 2) > 0 => {
                parts.push(start..place);
                start = place + 1 + number_at_start(text.get(place + 1..).unwrap_or_default(), parts.len() + 1);
            }
            ',' | ';' | '&' if depth <= 0 => {
                parts.push(start..place);
                start = place + 1;
            }
            ' ' if depth <= 0 && place >= start => {
                let rest = text.get(place + 1..).unwrap_or_default();
                let names = range.start + start..range.end;
                // "Jo Dee, driver | New names: Ana Bee".
                if new_names_label(rest) > 0 {
                    parts.push(start..place);
                    start = place + 1;
                } else if let Some(length) = conjunction(draft, rest, names, range.start + place) {
                    parts.push(start..place);
                    start = place + length;
                    draft.mark("/people", range.start + place..range.start + start);
                } else if draft.shadow.starts_line(range.start + place + 1)
                    && text.get(..place).is_some_and(|before| before.ends_with(')'))
                {
                    // "Jo Dee (m)" / "Ana Bee (f)": one below the other.
                    parts.push(start..place);
                    start = place + 1;
                }
            }
            _ => {}
        }
    }
    parts.push(start..text.len());
    groups_together(text, parts)
}

/// The length of a number that counts the pieces of a list, "2." of "1. Jo Dee 2. Ana Bee"; 0 where none stands there.
fn number_at_start(text: &str, number: usize) -> usize {
    let digits = number.to_string();
    let rest = text.strip_prefix(digits.as_str()).and_then(|rest| rest.strip_prefix(['.', ')']));
    if rest.is_some_and(|rest| rest.starts_with(' ')) { digits.len() + 1 } else { 0 }
}

/// "Jo Dee, Jr.": whether what stands behind a comma belongs to the name before it.
fn is_before_junior(text: &str, comma: usize) -> bool {
    let next = text.get(comma + 1..).unwrap_or_default();
    let next = next.split([',', ';', '(']).next().unwrap_or_default().trim();
    let next = next.split(' ').next().unwrap_or_default();
    markers::words().class(WordClass::BehindName).contains(next)
}

/// The length of the word between two names that a text begins with, and of its blank; "e" and "en" are in names as well, and
/// part only what is two words or more, or tells of others.
fn conjunction(draft: &Draft, text: &str, names: Range<usize>, blank: usize) -> Option<usize> {
    let words = markers::words();
    joining(draft.shadow, names.start, blank, names.end).or_else(|| {
        let (word, rest) = text.split_once(' ')?;
        let joins = words.has(draft.case.language.primary(), WordClass::JoinsWholeNames, word);
        let next = rest.split([',', ';', '(']).next().unwrap_or_default();
        (joins && (next.trim().contains(' ') || is_of_others(next.trim()))).then_some(word.len() + 1)
    })
}

/// "residents of A, B and C": a group that is named by its places is one of whom the sheet is about.
fn groups_together(text: &str, parts: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let links = markers::words().class(WordClass::GroupLink);
    let mut whole: Vec<Range<usize>> = Vec::with_capacity(parts.len());
    for part in parts {
        let words = text.get(part.clone()).unwrap_or_default();
        let before = whole.last().and_then(|last| text.get(last.clone())).unwrap_or_default().trim_start();
        let group =
            is_group(before) && before.split(' ').skip(1).any(|word| links.contains(word)) && !before.contains('(');
        match whole.last_mut() {
            Some(last) if group && !words.contains('(') && !is_group(words.trim_start()) => last.end = part.end,
            _ => whole.push(part),
        }
    }
    whole
}
