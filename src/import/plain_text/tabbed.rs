//! Columns of plain text that one tab parts: where the word processor's tabs stopped no width of ours tells, so that the
//! place of a cell is the number of tabs before it.

use std::ops::Range;

use crate::data::folding::folded;
use crate::import::extracted::Line;

use super::cells::{ends_or_reaches, opens_salutation, opens_section};

/// Rows with text in several cells that make columns; fewer are chance.
const FEWEST_ROWS: usize = 3;
/// No sheet has more columns of addresses.
const MOST_COLUMNS: usize = 3;
/// No address and its neighbours have more rows; what goes on beyond is a table of something else.
const MOST_ROWS: usize = 60;
/// So many lines below the last row may still be the left column's.
const LONGEST_TAIL: usize = 3;

/// Puts the cells of such columns one column after the other, each a block of its own; other lines stay as they are.
pub(super) fn in_reading_order(text: &str, lines: Vec<Line>) -> Vec<Line> {
    if !lines.iter().any(|line| text.get(line.range.clone()).is_some_and(|words| words.contains('\t'))) {
        return lines;
    }
    let rows: Vec<Vec<Range<usize>>> = lines.iter().map(|line| cells(text, line)).collect();
    let mut out = Vec::with_capacity(lines.len());
    let mut block = 0;
    let mut at = 0;
    while at < lines.len() {
        let Some((end, count)) = region(text, &rows, &lines, at) else {
            out.extend(lines.get(at).cloned());
            at += 1;
            continue;
        };
        for column in 0..count {
            block += 1;
            let mut starts_paragraph = true;
            for row in at..end {
                let (Some(cells), Some(line)) = (rows.get(row), lines.get(row)) else { continue };
                starts_paragraph |= line.starts_paragraph;
                match cells.get(column).filter(|cell| !cell.is_empty()) {
                    Some(cell) => {
                        out.push(Line { range: cell.clone(), block, starts_paragraph, ..line.clone() });
                        starts_paragraph = false;
                    }
                    None => starts_paragraph = true,
                }
            }
        }
        at = end;
    }
    out
}

/// The cells of a line between its tabs, without blanks at their ends; those at the end that are empty are none.
fn cells(text: &str, line: &Line) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut start = line.range.start;
    for cell in text.get(line.range.clone()).unwrap_or_default().split('\t') {
        let lead = start + cell.len() - cell.trim_start().len();
        cells.push(lead..lead + cell.trim().len());
        start += cell.len() + 1;
    }
    while cells.last().is_some_and(Range::is_empty) {
        cells.pop();
    }
    cells
}

/// Where the columns end that begin with this row, and how many there are.
fn region(text: &str, rows: &[Vec<Range<usize>>], lines: &[Line], first: usize) -> Option<(usize, usize)> {
    let filled = |row: &[Range<usize>]| row.iter().filter(|cell| !cell.is_empty()).count();
    if filled(rows.get(first)?) < 2 {
        return None;
    }
    let words = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let is_section = |row: usize| rows.get(row)?.first().map(|cell| opens_section(&folded(words(cell))));
    let is_row = |row: &usize| rows.get(*row).is_some_and(|cells| cells.len() > 1);
    let goes_on = |row: &usize| {
        let is_bridge = || {
            let line = lines.get(*row).filter(|line| !line.starts_paragraph);
            line.is_some() && (row + 1..row + 3).any(|next| is_row(&next)) && is_section(*row) == Some(false)
        };
        is_row(row) || is_bridge()
    };
    let last = (first..rows.len().min(first + MOST_ROWS)).take_while(goes_on).filter(is_row).last()?;
    let inside = rows.get(first..=last)?;
    let count = inside.iter().map(Vec::len).max()?;
    // Several tabs in a row part columns by their width; that is told elsewhere.
    let is_aligned = |row: &Vec<Range<usize>>| row.iter().skip_while(|cell| cell.is_empty()).any(Range::is_empty);
    if count > MOST_COLUMNS
        || inside.iter().any(is_aligned)
        || inside.iter().filter(|row| filled(row) > 1).count() < FEWEST_ROWS
    {
        return None;
    }
    let column = |place: usize| inside.iter().filter_map(move |row| row.get(place)).filter(|cell| !cell.is_empty());
    let are_addresses = (0..count).all(|place| column(place).any(|cell| ends_or_reaches(words(cell))));
    let bare = |cell: &&Range<usize>| {
        let words = words(cell);
        words.ends_with(':') || words.chars().filter(|letter| letter.is_alphabetic()).count() < 4
    };
    let is_list = column(0).filter(bare).count() * 3 > column(0).count();
    let salutations = column(count - 1).filter(|cell| opens_salutation(&folded(words(cell)))).count();
    if !are_addresses || is_list || salutations * 2 > column(count - 1).count() {
        return None;
    }
    let is_tail = |row: &usize| {
        lines.get(*row).is_some_and(|line| !line.starts_paragraph)
            && rows.get(*row).is_some_and(|cells| cells.len() == 1)
            && is_section(*row) == Some(false)
    };
    let tail = (last + 1..rows.len()).take_while(is_tail).take(LONGEST_TAIL).count();
    Some((last + 1 + tail, count))
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
    fn labels_and_names_behind_tabs_are_no_columns() {
        let list = "Name:\tJo Dee\nCountry:\tKenya\nFax:\t+1 202 555 0101\nGender:\tm";
        check_order(list, &list.lines().collect::<Vec<_>>());
        let names = "KENYA\tJo Dee (m)\n\tAna Bee (f)\n\tMo Fee (m)";
        check_order(names, &["KENYA\tJo Dee (m)", "Ana Bee (f)", "Mo Fee (m)"]);
    }
}
