//! Rows of columns that a mail program broke once more at its own width: the rest of each stands on a line by itself.
//!
//! "Attorney General        Minister of Security        And" and "copies to:" below it are one row. Only rows whose last
//! column begins at the same place tell: one line alone that fills its page and has a short one below it is chance.

use std::collections::BTreeMap;
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

/// Puts such rows together with the rest that stands below each; other lines stay as they are.
pub(super) fn put_together(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let letters = |line: &Line| text.get(line.range.clone()).map_or(0, |words| words.trim_end().chars().count());
    let width = lines.iter().map(letters).max().unwrap_or_default();
    if !WIDTHS.contains(&width) {
        return lines;
    }
    let broken: Vec<Option<usize>> = (0..lines.len()).map(|row| broken_column(text, &lines, row, width)).collect();
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    broken.iter().flatten().for_each(|column| *counts.entry(*column).or_default() += 1);
    let is_usual = |column: &usize| counts.get(column).is_some_and(|count| *count >= FEWEST);
    let is_broken = |row: usize| broken.get(row).and_then(Option::as_ref).is_some_and(is_usual);
    if !(0..lines.len()).any(is_broken) {
        return lines;
    }
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    for (row, line) in lines.into_iter().enumerate() {
        match out.last_mut().filter(|_| row.checked_sub(1).is_some_and(is_broken)) {
            Some(above) => above.range.end = line.range.end,
            None => out.push(line),
        }
    }
    out
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
    let mut blanks = 0;
    let mut column = None;
    let lead = words.chars().take_while(|letter| letter.is_whitespace()).count();
    for (at, letter) in words.chars().enumerate().skip(lead) {
        if letter == ' ' || letter == '\u{a0}' {
            blanks += 1;
            continue;
        }
        if blanks >= GAP {
            column = Some(at);
        }
        blanks = 0;
    }
    column
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
