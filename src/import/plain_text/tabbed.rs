//! Columns of plain text that tabs part: where the word processor's tabs stopped no width of ours tells, so that the place of a
//! cell is told by the tabs before it.

mod stops;

use std::ops::Range;

use crate::data::folding::folded;
use crate::import::extracted::Line;
use crate::import::figures::numbers;

use self::stops::Place;
use super::cells::{ends_or_reaches, opens_salutation, opens_section};

/// Rows with text in several cells that make columns; fewer are chance.
const FEWEST_ROWS: usize = 3;
/// No sheet has more columns of addresses.
const MOST_COLUMNS: usize = 3;
/// No columns of addresses are longer: what goes on beyond is a table of something else, and is not looked at row by row.
const MOST_ROWS: usize = 80;
/// So many lines below the last row may still be the left column's.
const LONGEST_TAIL: usize = 3;

/// What stands between tabs, and how many of them stand right before it.
#[derive(Debug, Clone)]
struct Cell {
    tabs: usize,
    range: Range<usize>,
}

/// Rows that are columns: how many, where they end, and in which column each of their cells stands.
struct Region {
    end: usize,
    count: usize,
    columns: Vec<Vec<usize>>,
}

/// Puts the cells of such columns one column after the other, each a block of its own; other lines stay as they are.
pub(super) fn in_reading_order(text: &str, lines: Vec<Line>) -> Vec<Line> {
    if !lines.iter().any(|line| text.get(line.range.clone()).is_some_and(|words| words.contains('\t'))) {
        return lines;
    }
    let rows: Vec<Vec<Cell>> = lines.iter().map(|line| cells(text, line)).collect();
    let mut out = Vec::with_capacity(lines.len());
    let mut block = 0;
    let mut at = 0;
    while at < lines.len() {
        let Some(region) = region(text, &rows, &lines, at) else {
            out.extend(lines.get(at).cloned());
            at += 1;
            continue;
        };
        for column in 0..region.count {
            block += 1;
            let mut starts_paragraph = true;
            for (row, columns) in (at..region.end).zip(&region.columns) {
                let (Some(cells), Some(line)) = (rows.get(row), lines.get(row)) else { continue };
                starts_paragraph |= line.starts_paragraph;
                match cells.iter().zip(columns).find(|(_, own)| **own == column) {
                    Some((cell, _)) => {
                        out.push(Line { range: cell.range.clone(), block, starts_paragraph, ..line.clone() });
                        starts_paragraph = false;
                    }
                    None => starts_paragraph = true,
                }
            }
        }
        at = region.end;
    }
    out
}

/// The cells of a line between its tabs, without blanks at their ends.
fn cells(text: &str, line: &Line) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut start = line.range.start;
    let mut tabs = 0;
    for (place, cell) in text.get(line.range.clone()).unwrap_or_default().split('\t').enumerate() {
        tabs += usize::from(place > 0);
        let lead = start + cell.len() - cell.trim_start().len();
        let range = lead..lead + cell.trim().len();
        if !range.is_empty() {
            cells.push(Cell { tabs, range });
            tabs = 0;
        }
        start += cell.len() + 1;
    }
    cells
}

/// The columns that begin with this row.
fn region(text: &str, rows: &[Vec<Cell>], lines: &[Line], first: usize) -> Option<Region> {
    if rows.get(first)?.len() < 2 {
        return None;
    }
    let words = |cell: &Cell| text.get(cell.range.clone()).unwrap_or_default();
    let is_section = |row: usize| rows.get(row)?.first().map(|cell| opens_section(&folded(words(cell))));
    let is_row = |row: &usize| rows.get(*row).is_some_and(|cells| cells.iter().any(|cell| cell.tabs > 0));
    let goes_on = |row: &usize| {
        let is_bridge = || {
            let line = lines.get(*row).filter(|line| !line.starts_paragraph);
            line.is_some() && (row + 1..row + 3).any(|next| is_row(&next)) && is_section(*row) == Some(false)
        };
        is_row(row) || is_bridge()
    };
    let last = (first..rows.len()).take(MOST_ROWS).take_while(goes_on).filter(is_row).last()?;
    let inside = rows.get(first..=last).filter(|inside| inside.len() < MOST_ROWS)?;
    let count = inside.iter().map(Vec::len).max()?;
    if count > MOST_COLUMNS || inside.iter().filter(|row| row.len() > 1).count() < FEWEST_ROWS {
        return None;
    }
    let is_tail = |row: &usize| {
        lines.get(*row).is_some_and(|line| !line.starts_paragraph)
            && rows.get(*row).is_some_and(|cells| cells.len() == 1)
            && is_section(*row) == Some(false)
    };
    let tail = (last + 1..rows.len()).take_while(is_tail).take(LONGEST_TAIL).count();
    let end = last + 1 + tail;
    let place = |cell: &Cell| Place { tabs: cell.tabs, words: words(cell) };
    let places: Vec<Vec<Place>> = rows.get(first..end)?.iter().map(|row| row.iter().map(place).collect()).collect();
    let columns = stops::columns(&places, count)?;
    are_addresses(&places, &columns, count).then_some(Region { end, count, columns })
}

/// Whether what stands in the columns are addresses: each has a country, or a way to reach somebody.
fn are_addresses(rows: &[Vec<Place>], columns: &[Vec<usize>], count: usize) -> bool {
    let column = |column: usize| {
        let cells = rows.iter().zip(columns).filter_map(move |(row, own)| {
            let place = own.iter().position(|own| *own == column)?;
            row.get(place)
        });
        cells.map(|cell| cell.words)
    };
    let bare = |words: &&str| words.ends_with(':') || words.chars().filter(|letter| letter.is_alphabetic()).count() < 4;
    let is_list = column(0).filter(bare).count() * 3 > column(0).count();
    let salutations = column(count - 1).filter(|words| opens_salutation(&folded(words))).count();
    let names_sheet = |words: &str| numbers::case_number(&folded(words)).is_some_and(|(kind, _)| kind.start == 0);
    (0..count).all(|place| column(place).any(ends_or_reaches))
        && !is_list
        && salutations * 2 <= column(count - 1).count()
        && !column(0).any(names_sheet)
}

#[cfg(test)]
mod tests {
    use crate::import::plain_text::check_order;

    #[test]
    fn cells_are_told_by_the_number_of_tabs_before_them() {
        check_order(
            "TO:\nAttorney General and Head of the\tMinister\nPublic Prosecution\tAna Bee\nJo Dee\tLima, Peru\nLima, Peru\tFax: 2\nFax: 1\tSalutation: Dear\nSalutation: Dear Attorney\tMinister\nGeneral\n\nCopies to:",
            &[
                "TO:",
                "Attorney General and Head of the",
                "Public Prosecution",
                "Jo Dee",
                "Lima, Peru",
                "Fax: 1",
                "Salutation: Dear Attorney",
                "General",
                "Minister",
                "Ana Bee",
                "Lima, Peru",
                "Fax: 2",
                "Salutation: Dear",
                "Minister",
                "Copies to:",
            ],
        );
    }

    #[test]
    fn cells_of_three_columns_are_told_by_stops_that_the_full_rows_show() {
        let rows = |rows: &[&str]| rows.join("\n");
        let expected = [
            "President",
            "Jo Dee",
            "State House",
            "Lima, Peru",
            "Minister of the Interior",
            "Ana Bee",
            "Lima, Peru",
            "Judge",
            "Mo Fee",
            "Court",
            "Lima, Peru",
        ];
        // One tab before each column, the middle one has a line less.
        check_order(
            &rows(&[
                "President\tMinister of the Interior\tJudge",
                "Jo Dee\tAna Bee\tMo Fee",
                "State House\t\tCourt",
                "Lima, Peru\tLima, Peru\tLima, Peru",
            ]),
            &expected,
        );
        // Stops that are five letters apart.
        check_order(
            &rows(&[
                "President\t\t\t\tMinister of the Interior\t\tJudge",
                "Jo Dee\t\t\t\tAna Bee\t\t\t\t\tMo Fee",
                "State House\t\t\t\t\t\t\t\tCourt",
                "Lima, Peru\t\t\tLima, Peru\t\t\t\tLima, Peru",
            ]),
            &expected,
        );
    }

    #[test]
    fn labels_and_names_behind_tabs_are_no_columns() {
        let list = "Name:\tJo Dee\nCountry:\tKenya\nFax:\t+1 202 555 0101\nGender:\tm";
        check_order(list, &list.lines().collect::<Vec<_>>());
        let names = "KENYA\tJo Dee (m)\n\tAna Bee (f)\n\tMo Fee (m)";
        check_order(names, &["KENYA\tJo Dee (m)", "Ana Bee (f)", "Mo Fee (m)"]);
    }
}
