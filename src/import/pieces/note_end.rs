//! Where a note ends that has no full stop, in a run of addresses that lost its lines: "please quote his number, 12/7 | governor …".
//!
//! Its sentence goes on to the end of all that stands behind it, and whoever is written to would be lost in it.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::text::prose::has_digit;
use crate::import::text::shadow::Shadow;

/// Where a note ends before the address that its sentence would take with it: behind the number or the bracket that it is about, or
/// before an office or an institution. `sentence` is all of the sentence, `limit` the label behind the note, or the end of the run.
pub(super) fn before_address(shadow: &Shadow, sentence: Range<usize>, limit: usize) -> Option<usize> {
    let holds_label = limit < sentence.end;
    let near = sentence.start..limit.min(sentence.end);
    let text = shadow.slice(near.clone());
    if !shadow.one_line || !holds_label && text.ends_with(['.', '!', '?']) {
        return None;
    }
    let begins = |at: &usize| {
        let (said, rest) = text.split_at_checked(*at).unwrap_or_default();
        begins_address(said.trim_end(), rest) && (has_digit(rest) || ends_address(shadow, near.start + at..near.end))
    };
    let at = text.match_indices(' ').map(|(at, _)| at + 1).find(begins)?;
    Some(shadow.trimmed(near.start..near.start + at).end)
}

/// Whether an address may begin between these words: behind a number or a bracket with words of their own, or with an office or an
/// institution that nothing leads to.
fn begins_address(said: &str, rest: &str) -> bool {
    let last = said.rsplit(' ').next().unwrap_or_default();
    let next = rest.split(' ').next().unwrap_or_default();
    let is_closed = (last.ends_with(')') || has_digit(last)) && !last.ends_with(['-', '/']);
    let leads = [WordClass::Article, WordClass::Determiner, WordClass::GoesOnBelow, WordClass::OfficeLink];
    let is_led = leads.iter().any(|class| words().class(*class).contains(last)) || last.ends_with(',');
    let named = next.starts_with(char::is_alphabetic) && !words().is_plain(next);
    is_closed && named || !is_led && (opens_addressee(rest) || office_words().institutions.at_start(rest) > 0)
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::case_on_one_line;

    #[test]
    fn a_note_without_a_full_stop_takes_no_address_with_it() {
        let board =
            "arland pardon board mill house 3 mill road arville, kenya fax: 254 20 555 0101 salutation: dear members";
        let governor = "governor jo bee po box 12 nairobi, kenya fax: 254 20 555 0102 salutation: dear governor";
        for note in ["please quote his prisoner number, #12345", "please mention the case number 12/99"] {
            let read =
                case_on_one_line(&format!("appeals to: {note} {board} {governor} please send appeals immediately."));
            let lines: Vec<&str> =
                read.addressees.iter().filter_map(|one| one.lines.as_slice().first().map(String::as_str)).collect();
            assert_eq!(lines, ["arland pardon board", "governor jo bee"], "{note}");
            assert!(
                read.notes.iter().chain(read.addressees.iter().map(|one| &one.note)).any(|said| said == note),
                "{read:?}"
            );
        }
        let read = case_on_one_line(&format!("appeals to: please quote the number 12/99 in all letters {governor}"));
        assert_eq!(read.addressees.len(), 1, "{read:?}");
    }

    #[test]
    fn a_note_that_names_an_office_is_whole() {
        let note = "please note that the governor cannot grant clemency unless the board has voted for it.";
        let governor = "governor jo bee po box 12 nairobi, kenya fax: 254 20 555 0102 salutation: dear governor";
        let read = case_on_one_line(&format!("appeals to: {note} {governor}"));
        assert_eq!(read.addressees.len(), 1, "{read:?}");
        assert!(read.notes.iter().any(|said| said == note), "{:?}", read.notes);
    }
}
