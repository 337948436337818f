//! Brackets among the addresses that speak to the writer, and where they end.

use std::ops::Range;

use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::to_writer;

/// Brackets longer than this are none, in letters.
pub(super) const LONGEST_REMARK: usize = 900;

/// A bracket that is a label and its value, a salutation in two languages at most, is not longer.
pub(super) const LONGEST_LABELLED: usize = 130;

/// No sheet has more remarks; a text of nothing but brackets is not searched to its end again and again.
pub(super) const MOST_BRACKETS: usize = 200;

/// The remarks in brackets of a body: a label inside one is part of the remark, unless it is all that the bracket holds.
pub(super) fn brackets(text: &str, start: usize, labels: &[usize]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text.get(from..).and_then(|rest| rest.find('(')).map(|place| from + place) {
        if found.len() > MOST_BRACKETS {
            break;
        }
        let inside = text.get(open + 1..).unwrap_or_default();
        let close = close_of(inside).map(|place| open + 1 + place);
        from = open + 1;
        let Some(close) = close else { continue };
        let words = text.get(open + 1..close).unwrap_or_default();
        let labelled = labels.iter().any(|label| {
            let before = label.checked_sub(start + open + 1).and_then(|length| words.get(..length));
            before.is_some_and(|before| before.is_empty() || leads_to_label(before))
        });
        if to_writer::in_brackets(words) && !(labelled && words.len() < LONGEST_LABELLED) {
            found.push(start + open + 1..start + close);
            from = close;
        }
    }
    found
}

/// "(via fax: …)", "(or by e-mail: …)": what stands between a bracket and the label of the value that it holds.
pub(super) fn leads_to_label(words: &str) -> bool {
    let words = words.trim();
    !words.is_empty() && words.split(' ').all(|word| markers::words().class(WordClass::LabelLead).contains(word))
}

/// The place of the bracket's end in the text after its start, inner brackets passed over.
pub(super) fn close_of(inside: &str) -> Option<usize> {
    let mut depth = 0;
    for (place, letter) in inside.char_indices().take(LONGEST_REMARK) {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' if depth == 0 => return Some(place),
            ')' | ']' => depth -= 1,
            _ => {}
        }
    }
    None
}
