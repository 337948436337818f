//! What a page says above the sheet that it shows: its own heading, whose page it is, when it was put there.

use super::beside;
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
            let is_count = |text: &str| !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
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
}
