//! Rows that are one addressee each: name and office in the first cell, where they are in the next, fax and salutation in
//! the last. Whole addresses side by side have all of that in each of their columns.

use std::ops::Range;

use super::headings::heads_addresses;
use super::overflow::ends_with_place;
use super::wraps::is_salutation;
use crate::data::countries;
use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::data::table_heads as heads;
use crate::import::extract::flow::{is_contact, is_label};

/// Lines of a name and its offices; more are text.
const MOST_LINES: usize = 8;

/// The lines of a cell.
pub(in crate::import) type Cell = Vec<String>;

/// Which rows of cells are read as one, each of its cells after the one before.
#[derive(Debug, PartialEq)]
pub(in crate::import) struct Entries {
    /// The rows of each addressee, and those of a heading between them.
    pub(in crate::import) rows: Vec<Range<usize>>,
    /// Whether every one of them ends with a town or a country and has a contact.
    pub(in crate::import) is_sure: bool,
}

/// Rows of cells as addressees; none where columns are addresses of their own, or anything else.
///
/// A row without a first cell goes on with the one above it.
pub(in crate::import) fn of(rows: &[Vec<Cell>]) -> Option<Entries> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let begins = row.first().is_some_and(|cell| !cell.is_empty());
        match groups.last_mut() {
            Some(above) if !begins => above.end = at + 1,
            None if !begins => return None,
            _ => groups.push(at..at + 1),
        }
    }
    let whole: Vec<Vec<Cell>> =
        groups.iter().map(|group| put_together(rows.get(group.clone()).unwrap_or_default())).collect();
    if let Some((head, below)) = whole.split_first().filter(|(head, _)| is_head(head)) {
        let fits = !below.is_empty() && below.iter().all(|row| is_below_head(row, head.len()));
        return fits.then_some(Entries { rows: groups, is_sure: true });
    }
    let entries: Vec<&[Cell]> = whole.iter().map(Vec::as_slice).filter(|row| !is_heading(row)).collect();
    let columns = entries.iter().map(|row| row.len()).max().filter(|columns| *columns > 1)?;
    let shape = Shape::of(&entries, columns)?;
    let fits = entries.iter().filter(|row| shape.is_whole(row)).count();
    let begin = entries.iter().filter(names_an_office).count();
    let holds = entries.iter().all(|row| shape.holds(row)) && fits * 2 >= entries.len() && begin * 2 >= entries.len();
    holds.then_some(Entries { is_sure: fits == entries.len(), rows: groups })
}

/// What the columns of addressees in rows have.
#[derive(Debug, Clone, Copy)]
struct Shape {
    /// The column that ends with a place.
    place: usize,
    /// The first column that has nothing but contacts; else the place is followed by them.
    contacts: Option<usize>,
}

impl Shape {
    /// By the first column that has contacts.
    fn of(rows: &[&[Cell]], columns: usize) -> Option<Self> {
        let has_contact = |column: &usize| {
            let cells = rows.iter().filter_map(|row| row.get(*column));
            cells.flatten().any(|line| is_contact(line))
        };
        let first = (0..columns).find(has_contact).filter(|first| *first > 0)?;
        let has_only_contacts = |column: usize| rows.iter().filter_map(|row| row.get(column)).all(is_contacts);
        let are_contacts = (first..columns).all(has_only_contacts);
        match are_contacts {
            true => Some(Self { place: first - 1, contacts: Some(first) }),
            // "12 Long Road / Nairobi / Kenya / Fax: 1".
            false => (first + 1 == columns).then_some(Self { place: first, contacts: None }),
        }
    }

    /// Whether a row can be one addressee: whoever is written to in its first cell alone, and one place at most.
    fn holds(self, row: &[Cell]) -> bool {
        let before = row.get(..self.place).unwrap_or_default();
        let is_bare = |cell: &Cell| cell.len() <= MOST_LINES && !cell.iter().any(|line| is_place(line));
        let names = row.first().is_some_and(|cell| {
            !cell.is_empty()
                && cell.len() <= MOST_LINES + usize::from(self.place == 0) * MOST_LINES
                && cell.first().is_some_and(|line| !is_label(line) || heads_addresses(line))
        });
        let place = row.get(self.place).map(|cell| self.address(cell)).unwrap_or_default();
        // Two countries are of two addressees, and so is an office that is none of the first cell.
        let countries = place.iter().rev().skip(1).filter(|line| is_country(line)).count();
        let is_other = self.place > 0 && place.iter().any(|line| begins_addressee(line));
        names && before.iter().all(is_bare) && countries == 0 && !is_other
    }

    /// Whether a row ends with a place and has a contact.
    fn is_whole(self, row: &[Cell]) -> bool {
        let Some(cell) = row.get(self.place) else { return false };
        let place = self.address(cell);
        let has_place = place.last().is_some_and(|line| is_place(line));
        // A country alone is the end of an address whose lines are rows.
        let is_address = place.len() > 1 || place.iter().any(|line| line.contains([',', ' ']) && !is_country(line));
        let has_contact = row.get(self.place..).unwrap_or_default().iter().flatten().any(|line| is_contact(line));
        has_place && is_address && has_contact
    }

    /// The lines of a cell that are where somebody is.
    fn address(self, cell: &Cell) -> &[String] {
        let end = cell.iter().position(|line| is_contact(line)).filter(|_| self.contacts.is_none());
        cell.get(..end.unwrap_or(cell.len())).unwrap_or_default()
    }
}

/// "Address | Fax | Salutation": what the cells below it are.
fn is_head(row: &[Cell]) -> bool {
    let texts: Vec<String> = row.iter().map(|cell| cell.join(" ")).collect();
    heads::of(texts.iter().map(String::as_str)).is_some()
}

/// Whether a row below heads can be one addressee, or a heading of some.
fn is_below_head(row: &[Cell], columns: usize) -> bool {
    let first = row.first().map(Vec::as_slice).unwrap_or_default();
    let begins = first.first().is_some_and(|line| !is_contact(line));
    row.len() <= columns && begins && first.len() <= 2 * MOST_LINES && !is_head(row)
}

/// A heading of those below it, alone in its row: "And copies to:".
fn is_heading(row: &[Cell]) -> bool {
    let mut cells = row.iter().filter(|cell| !cell.is_empty());
    match (cells.next().map(Vec::as_slice), cells.next()) {
        (Some([line]), None) => heads_addresses(line),
        _ => false,
    }
}

/// The cells of rows that are one.
fn put_together(rows: &[Vec<Cell>]) -> Vec<Cell> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    (0..columns).map(|column| rows.iter().filter_map(|row| row.get(column)).flatten().cloned().collect()).collect()
}

/// Nothing, or contacts with what their column broke off them.
fn is_contacts(cell: &Cell) -> bool {
    let Some(first) = cell.first() else { return true };
    // "Fax: 1 / Minister of Justice": below a salutation an office is the rest of it.
    let begins_another = |pair: &[String]| match pair {
        [above, below] => is_contact(above) && !is_salutation(above) && begins_addressee(below),
        _ => false,
    };
    let has_place = cell.iter().any(|line| is_place(line) && !is_contact(line));
    is_contact(first) && !has_place && !cell.windows(2).any(begins_another)
}

/// Whether the first cell of a row says what somebody is.
fn names_an_office(row: &&&[Cell]) -> bool {
    let words = office_words();
    let begins = |line: &String| begins_addressee(line) || words.institutions.at_start(&folded(line)) > 0;
    row.first().is_some_and(|cell| cell.iter().any(begins))
}

fn begins_addressee(line: &str) -> bool {
    let (words, text) = (office_words(), folded(line));
    [&words.offices, &words.honorifics].iter().any(|phrases| phrases.at_start(&text) > 0)
}

/// Whether a line is the end of an address; "Ministry of Justice, Kenya" is not.
fn is_place(line: &str) -> bool {
    let text = folded(line);
    let words = office_words();
    // "Nairobi 00200".
    let bare = text.trim_end_matches(|letter: char| !letter.is_alphabetic()).trim_end();
    let ends = ends_with_place(line) || ends_with_place(bare);
    ends && !begins_addressee(line) && words.institutions.at_start(&text) == 0
}

fn is_country(line: &str) -> bool {
    countries::find(line.trim()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of cells parted by "|", whose lines are parted by "/".
    fn check(rows: &[&str], expected: Option<(&[Range<usize>], bool)>) {
        let cell =
            |cell: &str| cell.split('/').map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        let cells: Vec<Vec<Cell>> = rows.iter().map(|row| row.split('|').map(cell).collect()).collect();
        let expected = expected.map(|(rows, is_sure)| Entries { rows: rows.to_vec(), is_sure });
        assert_eq!(of(&cells), expected, "{rows:?}");
    }

    #[test]
    fn rows_whose_last_cells_are_contacts_are_addressees() {
        let (first, second) =
            ("Minister / A. Person | 12 Road / Kenya", "Governor / B. Person | 13 Road / Nairobi, Kenya");
        let two: &[Range<usize>] = &[0..1, 1..2];
        check(
            &[&format!("{first} | Fax: 1"), &format!("{second} | Fax: 2 / Salutation: Dear / Governor")],
            Some((two, true)),
        );
        check(&[&format!("{first} | Fax: 1 | Email: a@b.example"), &format!("{second} | Fax: 2 |")], Some((two, true)));
        check(&[&format!("{first} / Fax: 1"), &format!("{second} / Fax: 2")], Some((two, true)));
        check(&["Minister / 12 Road / Kenya | Fax: 1", "Governor / 13 Road / Kenya | Fax: 2"], Some((two, true)));
        check(&[&format!("{first} | Fax: 1"), "Governor / B. Person | |"], Some((two, false)));
        let heading =
            [&format!("{first} | Fax: 1"), "And copies to: | |", &format!("{second} | Fax: 2"), "| | Salutation: Sir"];
        check(&heading, Some((&[0..1, 1..2, 2..4], true)));
    }

    #[test]
    fn rows_below_heads_are_addressees() {
        let (head, two) = ("Address | Fax / e-mail | Salutation", "Governor / B. Person / Nairobi, Kenya | +2 | Sir");
        check(&[head, "Minister / Kenya | +1 / a@b.example | Your Excellency", two], Some((&[0..1, 1..2, 2..3], true)));
        check(&[head], None);
    }

    #[test]
    fn whole_addresses_side_by_side_are_none() {
        let whole = "Minister / 12 Road / Kenya / Fax: 1 | Governor / 13 Road / Kenya / Fax: 2";
        check(&[whole, whole], None);
        check(&[&format!("{whole} | Judge / 14 Road / Kenya / Fax: 3")], None);
        // The end of the address at the foot of the first column, and one more.
        check(&["Minister / 12 Road / Kenya | Fax: 1 / Governor / 13 Road / Kenya / Fax: 2"], None);
        check(&["Minister / 12 Road / Kenya | Fax: 1 / Governor / 13 Road / Fax: 2"], None);
        check(&["Minister / 12 Road / Kenya | Governor / 13 Road / Kenya"], None);
        check(&["Minister / A. Person | Ben Person / Governor / 13 Road / Kenya / Fax: 1"], None);
        // Lines of addresses, and a form.
        check(
            &[
                "Minister | 12 Road | Fax: 1",
                "A. Person | Nairobi | Email: a@b.example",
                "Ministry | Kenya | Salutation: Sir",
            ],
            None,
        );
        check(&["Name: | Minister / 12 Road / Kenya / Fax: 1"], None);
    }
}
