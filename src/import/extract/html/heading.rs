//! What a page says above the sheet that it shows: its own heading, whose page it is, when it was put there.

use super::{beside, links};
use crate::data::folding::folded;
use crate::import::extract::flow::{Piece, plain_text};

/// The sheet's own first line and the banner below it stand so near each other, in lines.
const BANNER_WITHIN: usize = 3;
/// A page says so much above a sheet at most, in lines and other pieces.
const MOST_ABOVE: usize = 60;

/// Marks what stands above a sheet that begins with a line of its own number, index and day, and its banner: the page's
/// heading repeats its title in other words, and names lists and days that are not the sheet's.
pub(super) fn mark_above(pieces: &mut Vec<Piece>) {
    let header = (0..pieces.len().min(MOST_ABOVE)).find(|at| is_header(pieces, *at));
    match header {
        Some(0) => {}
        Some(at) if !says_whom_to_write(pieces.get(..at).unwrap_or_default()) => {
            let above: Vec<Piece> = pieces.drain(..at).collect();
            pieces.insert(0, Piece::Running(above));
        }
        Some(_) => {}
        // A page laid out with tables has the sheet in a cell.
        None => {
            for piece in pieces {
                if let Piece::Table(rows) = piece {
                    rows.iter_mut().flatten().for_each(mark_above);
                }
            }
        }
    }
}

/// Marks what stands above the heading of a page that has the name of its window: menus, the call to take cookies. Where a
/// number of a case or a year stands there, it is the head of the sheet.
pub(super) fn mark_above_name(pieces: &mut Vec<Piece>, name: &str) {
    let is_heading = |piece: &Piece| matches!(piece, Piece::Line { text, .. } if links::is_part_of(name, text));
    let Some(at) = pieces.iter().take(MOST_ABOVE).position(is_heading).filter(|at| *at > 0) else { return };
    let above = plain_text(pieces.get(..at).unwrap_or_default());
    let says_more = |word: &str| {
        let is_year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        is_year && word.bytes().all(|byte| byte.is_ascii_digit())
            || word.split_once('/').is_some_and(|(number, year)| is_count(number) && is_count(year))
    };
    let is_of_sheet = above.split(|sign: char| !sign.is_alphanumeric() && sign != '/').any(says_more);
    if !is_of_sheet && !beside::calls_for_appeals(&above) {
        let above: Vec<Piece> = pieces.drain(..at).collect();
        pieces.insert(0, Piece::Running(above));
    }
}

fn is_count(text: &str) -> bool {
    !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the sheet begins here: its line of number and index, its banner right below.
fn is_header(pieces: &[Piece], at: usize) -> bool {
    let text = |piece: &Piece| match piece {
        Piece::Line { text, .. } => Some(folded(text.trim())),
        _ => None,
    };
    let Some(line) = pieces.get(at).and_then(text) else { return false };
    let Some((before, after)) = line.split_once("index:") else { return false };
    let has_number = |text: &str| {
        text.split(|sign: char| sign.is_whitespace() || sign == ':').any(|word| {
            let Some((number, year)) = word.split_once('/') else { return false };
            is_count(number) && is_count(year)
        })
    };
    let below = pieces.get(at + 1..).unwrap_or_default().iter().take(BANNER_WITHIN);
    has_number(before) && after.contains('/') && below.filter_map(text).any(|text| text == "urgent action")
}

fn says_whom_to_write(pieces: &[Piece]) -> bool {
    beside::calls_for_appeals(&plain_text(pieces))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(texts: &[&str]) -> Vec<Piece> {
        texts.iter().map(|text| Piece::Line { text: (*text).to_owned(), starts_paragraph: false }).collect()
    }

    #[test]
    fn the_heading_of_the_page_is_none_of_the_sheet_below_it() {
        let header = "UA: 12/14 Index: AFR 1/1/2014 Kenya Date: 1 May 2014";
        let check = |texts: &[&str], above: usize| {
            let mut pieces = lines(texts);
            mark_above(&mut pieces);
            let mut expected = lines(texts.get(above..).unwrap_or_default());
            if above > 0 {
                expected.insert(0, Piece::Running(lines(texts.get(..above).unwrap_or_default())));
            }
            assert_eq!(pieces, expected);
        };
        check(&["[list] UA 12/14 Kenya", "From: office", header, "URGENT ACTION", "TEACHER HELD"], 2);
        check(&[header, "URGENT ACTION"], 0);
        check(&["Teacher held", header, "the text goes on"], 0);
        check(&["APPEALS TO:", "Minister", header, "URGENT ACTION"], 0);
    }

    #[test]
    fn what_stands_above_the_heading_that_names_the_window_is_the_pages() {
        let check = |texts: &[&str], is_marked: bool| {
            let mut pieces = lines(texts);
            mark_above_name(&mut pieces, "Teacher at risk of return | The section");
            assert_eq!(matches!(pieces.first(), Some(Piece::Running(_))), is_marked, "{texts:?}");
        };
        check(&["We use cookies", "Hide this", "Teacher at risk of return", "3 May 2015"], true);
        check(&["Teacher at risk of return", "We use cookies"], false);
        check(&["UA 12/15", "Teacher at risk of return"], false);
        check(&["3 May 2015", "Teacher at risk of return"], false);
    }
}
