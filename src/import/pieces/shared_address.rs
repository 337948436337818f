//! The lines that a sheet gives once for all its addresses: "(all addresses: Nairobi, Kenya)".

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::opens_addressee;
use crate::import::text::places;
use crate::import::text::shadow::Shadow;

use super::contacts;
use super::labelled::up_to_foreign_close;

/// "(all addresses: Nairobi, Kenya)", "(address for all: PO Box 12, Nairobi, names as follows)": up to the bracket that closes it,
/// and without the words that lead on to the names.
pub(super) fn shared_address(shadow: &Shadow, range: Range<usize>) -> contacts::Values {
    let close = up_to_foreign_close(shadow, range.clone()).end;
    let close = end_of_shared_in_run(shadow, range.start..close).unwrap_or(close);
    let text = shadow.slice(range.start..close);
    let leads_on = words().class(WordClass::AsFollows).at_end(text.trim_end());
    let last = text.rfind(", ").filter(|_| leads_on);
    let whole = shadow.trimmed_of(range.start..last.map_or(close, |comma| range.start + comma), &[',', ';', ':', '.']);
    let closes = shadow.slice(close..range.end).starts_with([')', ']']);
    contacts::Values { values: vec![whole], end: close + usize::from(closes) }
}

/// Where the lines that all addresses share end in a run: with their country, before a full stop or the first addressee, "address for
/// all: kathmandu, nepal. | faxes may … | prime minister …".
fn end_of_shared_in_run(shadow: &Shadow, range: Range<usize>) -> Option<usize> {
    const MOST_WORDS: usize = 25;
    let text = shadow.slice(range.clone());
    let mut blanks = text.match_indices(' ').map(|(at, _)| range.start + at).take(MOST_WORDS);
    let ends = |at: usize| {
        let before = shadow.trimmed_of(range.start..at, &['.']);
        let closed = shadow.slice(range.start..at).ends_with('.') || opens_addressee(shadow.slice(at + 1..range.end));
        closed && places::at_end(shadow, before).is_some()
    };
    blanks.find(|at| ends(*at)).filter(|_| shadow.one_line)
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::case_on_one_line;

    #[test]
    fn what_all_share_ends_with_its_country_in_a_run() {
        let case = case_on_one_line(
            "appeals to: address for all: nairobi, kenya. faxes may have to be tried several times. prime minister jo bee po box 12 fax: 254 20 555 0101 minister of justice ann dee po box 3 fax: 254 20 555 0102",
        );
        let lines: Vec<String> = case.addressees.iter().map(|one| one.lines.join(" | ")).collect();
        assert_eq!(
            lines,
            [
                "prime minister | jo bee | po box 12 | nairobi, kenya",
                "minister of justice | ann dee | po box 3 | nairobi, kenya"
            ]
        );
    }
}
