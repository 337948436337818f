//! Lines that head those to whom appeals and copies go, and lines that close them.

use crate::data::folding::folded;
use crate::data::markers::{Means, words};

/// Whether a text is the heading of those to whom appeals or copies go: what stands beside it is no value of a label.
pub(super) fn heads_addresses(text: &str) -> bool {
    begins_with(text, &[Means::Appeals, Means::AppealsBefore, Means::Copies, Means::Contacts])
}

/// Whether a text is the heading of those who get copies.
pub(super) fn heads_copies(text: &str) -> bool {
    begins_with(text, &[Means::Copies])
}

/// Whether the line begins what closes the addresses: the call to write to diplomats, whom to ask after the day.
pub(super) fn closes_addresses(line: &str) -> bool {
    begins_with(line, &[Means::Diplomats, Means::Slots, Means::Check])
}

fn begins_with(text: &str, means: &[Means]) -> bool {
    words().at(&folded(text), 0).any(|marker| means.contains(&marker.means))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_told_by_their_words() {
        assert!(heads_copies("And copies to:") && heads_addresses("APPEALS TO:") && !heads_copies("APPEALS TO:"));
        assert!(closes_addresses("Please check with your section office") && !closes_addresses("Minister of Justice"));
    }
}
