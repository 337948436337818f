//! Addresses that a page parted: their last lines stand at the head of the next page, behind the numbers of the columns beside.

use std::ops::Range;

use crate::data::offices::office_words;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::text::prose::has_digit;
use crate::import::text::shadow::Shadow;

use super::entry::Entry;

/// "… 23 Mill Road" / "Fax: 1" / "(Your Excellency)" and, on the next page, "Vientiane" / "Lao People's Democratic Republic": puts the
/// place, which is nobody's address by itself, to the address above it that has none.
pub(super) fn joined(shadow: &Shadow, entries: Vec<Entry>) -> Vec<Entry> {
    let mut joined: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        let above = joined.last_mut().filter(|above| is_without_place(shadow, above) && is_place(shadow, &entry));
        match above {
            Some(above) => {
                above.lines.extend(entry.lines);
                above.notes.extend(entry.notes);
            }
            None => joined.push(entry),
        }
    }
    joined
}

/// Whether an address of several lines ends with no town or country, and was read to its end: with a number or a salutation.
fn is_without_place(shadow: &Shadow, entry: &Entry) -> bool {
    let ends = |line: &Range<usize>| ends_address(shadow, line.clone());
    let closed = entry.has_values() || entry.salutation.is_some();
    entry.lines.len() > 1 && closed && !entry.lines.iter().any(ends)
}

/// Whether an entry is the end of an address and nothing else: at most three lines without a number, the last with a country.
fn is_place(shadow: &Shadow, entry: &Entry) -> bool {
    const MOST_LINES: usize = 3;
    let is_bare = |line: &Range<usize>| {
        let text = shadow.slice(line.clone());
        !has_digit(text) && !opens_addressee(text) && office_words().institutions.at_start(text) == 0
    };
    let ends = entry.lines.last().is_some_and(|last| ends_address(shadow, last.clone()));
    let bare = !entry.has_values() && entry.salutation.is_none() && entry.lines.len() <= MOST_LINES;
    ends && bare && entry.lines.iter().all(is_bare)
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::line_counts;

    #[test]
    fn the_place_at_the_head_of_a_page_is_the_end_of_the_address_above() {
        let above = "Jo Dee\nDeputy Prime Minister\nMinistry of Foreign Affairs\n23 Mill Road\nFax: 011 856 21 555 0101\n(Your Excellency)";
        let below = "Maj. Gen. Mo Fee\nMinister of Security\nNongbone Road\nVientiane\nLaos\nFax: 011 856 21 555 0102";
        assert_eq!(line_counts(&format!("{above}\n\nVientiane\nLaos\n\n{below}")), [6, 5]);
        assert_eq!(line_counts(&format!("{above}\n\nVientiane, Laos")), [5]);
        let whole = above.replace("23 Mill Road", "23 Mill Road, Vientiane, Laos");
        let women = "Women of Laos\nPO Box 3\nVientiane, Laos\nFax: 011 856 21 555 0103";
        assert_eq!(line_counts(&format!("{whole}\n\n{women}")), [4, 3]);
    }
}
