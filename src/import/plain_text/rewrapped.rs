//! Rows of columns that a mail program broke once more at its own width: the rest of each stands on a line by itself.
//!
//! "Attorney General        Minister of Security        And" and "copies to:" below it are one row. Only rows whose last
//! column begins at the same place tell: one line alone that fills its page and has a short one below it is chance.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use crate::import::extracted::Line;

/// Blanks that part two columns.
const GAP: usize = 3;
/// Rows that were broken in the same column; fewer are chance.
const FEWEST: usize = 3;
/// How wide mail programs and pages of type are, in letters.
const WIDTHS: Range<usize> = 60..101;
/// The column whose words had no room begins so near the edge.
const NARROWEST: usize = 32;

/// Where the rest of a row goes on that was broken between two of its cells, by the place where its line begins: in letters from
/// the edge.
pub(super) type Gaps = HashMap<usize, usize>;

/// Puts such rows together with the rest that stands below each; other lines stay as they are.
pub(super) fn put_together(text: &str, lines: Vec<Line>) -> (Vec<Line>, Gaps) {
    let mut gaps = Gaps::new();
    let letters = |line: &Line| text.get(line.range.clone()).map_or(0, |words| words.trim_end().chars().count());
    let width = lines.iter().map(letters).max().unwrap_or_default();
    if !WIDTHS.contains(&width) {
        return (lines, gaps);
    }
    let broken: Vec<Option<usize>> = (0..lines.len()).map(|row| broken_column(text, &lines, row, width)).collect();
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    broken.iter().flatten().for_each(|column| *counts.entry(*column).or_default() += 1);
    let is_usual = |column: &usize| counts.get(column).is_some_and(|count| *count >= FEWEST);
    let columns = Columns::of(text, &lines);
    let broken_in_gap = |row: usize| columns.broken_in_gap(text, &lines, row, width);
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    let mut is_open = false;
    for (row, line) in lines.iter().enumerate() {
        match out.last_mut().filter(|_| is_open) {
            Some(above) => {
                above.range.end = line.range.end;
                is_open = false;
            }
            None => {
                let gap = broken_in_gap(row);
                gaps.extend(gap.map(|column| (line.range.start, column)));
                is_open = gap.is_some() || broken.get(row).and_then(Option::as_ref).is_some_and(is_usual);
                out.push(line.clone());
            }
        }
    }
    (out, gaps)
}

/// Where the last columns of the rows of a text begin, and what of it stands before them.
struct Columns {
    /// In how many rows each is the last.
    last: BTreeMap<usize, usize>,
    /// In which columns the cells before begin that stand in such rows.
    before: BTreeSet<usize>,
}

impl Columns {
    fn of(text: &str, lines: &[Line]) -> Self {
        let mut columns = Self { last: BTreeMap::new(), before: BTreeSet::new() };
        for words in lines.iter().filter_map(|line| text.get(line.range.clone())) {
            let mut cells = cells(words.trim_end());
            if let Some(last) = cells.pop() {
                *columns.last.entry(last).or_default() += 1;
                columns.before.extend(cells);
            }
        }
        columns
    }

    /// Where the last cell of a row would begin whose first word had no room there, so that all of it stands on the line below:
    /// "Minister of Security      Attorney General" and "Constitutional Court".
    fn broken_in_gap(&self, text: &str, lines: &[Line], row: usize, width: usize) -> Option<usize> {
        let (line, below) = (lines.get(row)?, lines.get(row + 1)?);
        let whole = text.get(line.range.clone())?;
        let words = whole.trim_end();
        let rest = text.get(below.range.clone())?.trim_end();
        let first = rest.split_whitespace().next()?.chars().count();
        let is_rest = !below.starts_paragraph
            && !rest.starts_with(char::is_whitespace)
            && !words.contains('\t')
            && last_column(rest).is_none();
        let has_room = |column: usize| column + first <= width;
        let blanks = whole.chars().count();
        let length = words.chars().count();
        let near = self.last.range(width.saturating_sub(NARROWEST)..width);
        let mut near = near.filter(|(_, count)| **count >= FEWEST).map(|(column, _)| *column);
        // Blanks at its end reach up to the column, or the cell before the last stands in its own column.
        let is_row = |column: usize| {
            let known = last_column(words).is_some_and(|last| last < column && self.before.contains(&last));
            length + GAP <= column && (known || blanks + 1 >= column && blanks > length + GAP)
        };
        near.find(|column| is_rest && !has_room(*column) && is_row(*column))
    }
}

/// Where the last column of a row begins whose next word had no room, with the rest on the line below.
fn broken_column(text: &str, lines: &[Line], row: usize, width: usize) -> Option<usize> {
    let (line, below) = (lines.get(row)?, lines.get(row + 1)?);
    let words = text.get(line.range.clone())?.trim_end();
    let rest = text.get(below.range.clone())?.trim_end();
    let column = last_column(words)?;
    let first = rest.split_whitespace().next()?.chars().count();
    let is_rest = !below.starts_paragraph
        && !rest.starts_with(char::is_whitespace)
        && !words.contains('\t')
        && last_column(rest).is_none()
        && words.chars().count() + 1 + first > width
        && column + NARROWEST > width;
    is_rest.then_some(column)
}

/// Where the words behind the last wide gap of a line begin, in letters.
fn last_column(words: &str) -> Option<usize> {
    cells(words).pop()
}

/// Where the words behind wide gaps of a line begin, in letters.
fn cells(words: &str) -> Vec<usize> {
    let mut blanks = 0;
    let mut found = Vec::new();
    let lead = words.chars().take_while(|letter| letter.is_whitespace()).count();
    for (at, letter) in words.chars().enumerate().skip(lead) {
        if letter == ' ' || letter == '\u{a0}' {
            blanks += 1;
            continue;
        }
        if blanks >= GAP {
            found.push(at);
        }
        blanks = 0;
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::import::plain_text::check_order;

    #[test]
    fn rows_that_were_broken_at_the_width_of_a_mail_are_rows_again() {
        check_order(
            "PLEASE SEND APPEALS BEFORE 25 APRIL 2014 TO THE OFFICIALS WHO ARE NAMED BELOW:\nAttorney General                     Minister of Security                 And\ncopies to:\nJo Dee                               Mo Fee                               COPINH\nLomas del Guijarro                   Edificio Poujol                      Barrio\nLempira\nTegucigalpa, Honduras                Tegucigalpa, Honduras                La\nEsperanza\nFax: +504 2221 5620                  Fax: +504 2220 4352                  Honduras\n",
            &[
                "PLEASE SEND APPEALS BEFORE 25 APRIL 2014 TO THE OFFICIALS WHO ARE NAMED BELOW:",
                "Attorney General",
                "Jo Dee",
                "Lomas del Guijarro",
                "Tegucigalpa, Honduras",
                "Fax: +504 2221 5620",
                "Minister of Security",
                "Mo Fee",
                "Edificio Poujol",
                "Tegucigalpa, Honduras",
                "Fax: +504 2220 4352",
                "And\ncopies to:",
                "COPINH",
                "Barrio\nLempira",
                "La\nEsperanza",
                "Honduras",
            ],
        );
    }

    #[test]
    fn rows_that_were_broken_between_two_cells_are_rows_again() {
        let blanks = |words: &str, width: usize| format!("{words:width$}");
        let row = |one: &str, two: &str, three: &str| format!("{}{}{three}\n", blanks(one, 24), blanks(two, 36));
        let broken = |one: &str, two: &str, three: &str| format!("{}{two}\n{three}\n", blanks(one, 24));
        let head = "Please send appeals to the officials who are named below, 1 May 2014:\n";
        let rows = [
            row("President", "Minister of Security", "Judge"),
            broken("Jo Dee", "Ana Bee", "Montgomery Fee"),
            row("State House", "Hill Road", "Court"),
            broken("Lima", "Lima", "Constitutional City"),
            row("Peru", "Peru", "Peru"),
        ];
        check_order(
            &format!("{head}{}", rows.concat()),
            &[
                head.trim_end(),
                "President",
                "Jo Dee",
                "State House",
                "Lima",
                "Peru",
                "Minister of Security",
                "Ana Bee",
                "Hill Road",
                "Lima",
                "Peru",
                "Judge",
                "Montgomery Fee",
                "Court",
                "Constitutional City",
                "Peru",
            ],
        );
    }

    #[test]
    fn rows_that_end_near_the_edge_are_left_alone() {
        let rows = "Attorney General                     Minister of Security\nJo Dee\nLima, Peru                           Lima, Peru\nFax: +51 1 555 0101                  Fax: +51 1 555 0102";
        check_order(
            rows,
            &[
                "Attorney General",
                "Jo Dee",
                "Lima, Peru",
                "Fax: +51 1 555 0101",
                "Minister of Security",
                "Lima, Peru",
                "Fax: +51 1 555 0102",
            ],
        );
    }
}
