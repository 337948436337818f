//! Addresses that stood side by side and were read row by row: "Prime Minister" / "Minister of Justice" / "Jo Dee" / "Ana Bee" / ….

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::address_lines::reading;
use crate::import::text::places;
use crate::import::text::shadow::Shadow;

use super::entry::Entry;

/// So many columns have been seen.
const MOST_COLUMNS: usize = 3;

/// An address of fewer lines is none that stood in a column.
const FEWEST_LINES: usize = 3;

/// The entries with those parted whose lines belong to several by turns.
pub(super) fn parted(shadow: &Shadow, entries: Vec<Entry>) -> Vec<Entry> {
    let mut all = Vec::with_capacity(entries.len());
    for entry in entries {
        match (2..=MOST_COLUMNS).rev().find(|columns| are_by_turns(shadow, &entry.lines, *columns)) {
            Some(columns) => all.extend(by_turns(entry, columns)),
            None => all.push(entry),
        }
    }
    all
}

/// Whether lines begin with as many offices as there are columns, each of its own, and end with their country as often.
fn are_by_turns(shadow: &Shadow, lines: &[Range<usize>], columns: usize) -> bool {
    if shadow.one_line || !lines.len().is_multiple_of(columns) || lines.len() < columns * FEWEST_LINES {
        return false;
    }
    let is_country = |line: &Range<usize>| {
        places::at_start(shadow, line.start, line.end).is_some_and(|named| named.range.end == line.end)
    };
    let (first, rest) = lines.split_at(columns);
    let offices: Vec<&str> = first.iter().map(|line| shadow.slice(line.clone())).collect();
    let are_offices = offices.iter().all(|office| reading::office_at_start(office) > 0);
    let are_distinct = offices.iter().zip(offices.iter().skip(1)).all(|(one, other)| one != other);
    let last = rest.len() - columns;
    let ends: Vec<&str> = rest.iter().skip(last).map(|line| shadow.slice(line.clone())).collect();
    // "Djibouti" / "Republic of Djibouti" are town and country of one.
    let countries = rest.iter().skip(last).all(is_country) && ends.windows(2).all(|two| two.first() == two.last());
    let before = rest.iter().take(last).any(is_country);
    are_offices && are_distinct && countries && !before
}

/// Lines and values, each to the column whose turn it is; values of which there are not enough for all stay with the first.
fn by_turns(entry: Entry, columns: usize) -> Vec<Entry> {
    let mut parts: Vec<Entry> =
        (0..columns).map(|_| Entry { block: entry.block, is_of_row: true, ..Entry::default() }).collect();
    for (place, line) in entry.lines.into_iter().enumerate() {
        parts.get_mut(place % columns).into_iter().for_each(|part| part.lines.push(line.clone()));
    }
    let kinds =
        [(Means::Fax, entry.fax), (Means::Phone, entry.phone), (Means::Email, entry.email), (Means::Web, entry.web)];
    let mut values: Vec<(Means, Range<usize>)> =
        kinds.into_iter().flat_map(|(means, all)| all.into_iter().map(move |one| (means, one))).collect();
    values.sort_by_key(|(_, value)| value.start);
    let is_whole = values.len().is_multiple_of(columns);
    for (place, (means, value)) in values.into_iter().enumerate() {
        let Some(part) = parts.get_mut(if is_whole { place % columns } else { 0 }) else { continue };
        match means {
            Means::Fax => part.fax.push(value),
            Means::Phone => part.phone.push(value),
            Means::Email => part.email.push(value),
            _ => part.web.push(value),
        }
    }
    let salutations: Vec<Range<usize>> = entry.salutation.into_iter().chain(entry.more_salutations).collect();
    let notes = entry.notes.into_iter().chain(entry.salutation_rest).filter(|note| !salutations.contains(note));
    if let Some(first) = parts.first_mut() {
        first.notes.extend(notes);
        first.described = entry.described;
    }
    for (part, salutation) in parts.iter_mut().zip(salutations) {
        part.salutation = Some(salutation);
    }
    parts
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::line_counts;

    #[test]
    fn lines_of_two_columns_read_by_turns_are_two_addresses() {
        let rows = "Prime Minister\nMinister of Justice\nJo Dee\nAna Bee\nOffice of the Prime Minister\nMinistry of Justice\n1 Mill Road\n2 Hill Road\nViet Nam\nViet Nam\n";
        let values =
            "Fax: + 84 4 555 0101\nFax: + 84 4 555 0102\nSalutation: Your Excellency\nSalutation: Dear Minister\n";
        assert_eq!(line_counts(&format!("{rows}{values}")), [5, 5]);
        let read = case_from_text(&format!("APPEALS TO:\n{rows}{values}"));
        let second = read.value.addressees.get(1).expect("the minister");
        assert_eq!(second.lines, ["Minister of Justice", "Ana Bee", "Ministry of Justice", "2 Hill Road", "Viet Nam"]);
        assert_eq!(
            (second.fax.as_slice(), second.salutation.as_str()),
            (["+ 84 4 555 0102".to_owned()].as_slice(), "Dear Minister")
        );
        assert!(read.notices.iter().any(|notice| notice.code == "sheet-columns-unsure"));
        // One official with two offices, and no second country.
        assert_eq!(line_counts("Prime Minister\nMinister of Justice\nJo Dee\n1 Mill Road\nHa Noi\nViet Nam\n"), [6]);
    }
}
