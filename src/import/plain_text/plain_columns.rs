//! Columns of plain text, once they are told apart: which of their lines the narrow column broke.

use crate::import::extract::layout::{Joint, PlainLine, joints};
use crate::import::extracted::{Extracted, Line, SheetKind};

/// No address has more lines; a hostile text is not compared with itself to its end.
const MOST_LINES: usize = 60;

/// What a column did above each line of a sheet of plain text; nothing outside of columns.
pub(in crate::import) fn joints_of(extracted: &Extracted) -> Vec<Option<Joint>> {
    if extracted.kind != SheetKind::Text {
        return vec![None; extracted.lines.len()];
    }
    // The columns of a region have blocks one after the other.
    // Cells of one addressee are one block, and each begins further up than the one before it ends.
    let is_one = |line: &Line, next: &Line| {
        line.block == next.block && (line.block == 0 || line.range.start <= next.range.start)
    };
    let blocks: Vec<&[Line]> = extracted.lines.chunk_by(is_one).collect();
    let beside = |own: &[Line], place: Option<usize>| -> &[Line] {
        let other = place.and_then(|place| blocks.get(place)).copied().unwrap_or_default();
        if are_level(extracted, own, other) { other } else { &[] }
    };
    let of_block = |(place, own): (usize, &&[Line])| {
        if own.first().is_none_or(|line| line.block == 0) {
            return vec![None; own.len()];
        }
        of_column(extracted, own, beside(own, place.checked_sub(1)), beside(own, Some(place + 1)))
    };
    blocks.iter().enumerate().flat_map(of_block).collect()
}

/// The joints of one column with others before and behind it.
fn of_column(extracted: &Extracted, own: &[Line], before: &[Line], next: &[Line]) -> Vec<Option<Joint>> {
    let letters = |line: &Line| extracted.text(line).trim_end().chars().count();
    let widest_of = |lines: &[Line]| lines.iter().map(letters).max().unwrap_or(0);
    let left = |lines: &[Line]| lines.iter().map(|line| start(extracted, line)).min().unwrap_or(0);
    // The rest of a row that was broken between two cells stands at the edge.
    let begin =
        |lines: &[Line]| lines.iter().map(|line| start(extracted, line)).filter(|start| *start > 0).min().unwrap_or(0);
    let widest = widest_of(own).max(widest_of(before)).max(widest_of(next));
    let limit = match next.is_empty() {
        true => widest,
        false => begin(next).saturating_sub(left(own) + 1).max(widest_of(own)),
    };
    let lines: Vec<PlainLine> = own
        .iter()
        .map(|line| PlainLine { text: extracted.text(line).trim(), starts_paragraph: line.starts_paragraph })
        .collect();
    joints(&lines, limit, widest)
}

/// How far from the edge a line begins, in letters.
fn start(extracted: &Extracted, line: &Line) -> usize {
    let before = extracted.source.get(..line.range.start).unwrap_or_default();
    before.chars().rev().take_while(|letter| *letter != '\n').count()
}

/// Whether lines of two columns stand on one line of the source.
fn are_level(extracted: &Extracted, own: &[Line], other: &[Line]) -> bool {
    let is_level = |one: &Line, other: &Line| {
        let (first, second) = if one.range.start < other.range.start { (one, other) } else { (other, one) };
        extracted.source.get(first.range.end..second.range.start).is_some_and(|between| !between.contains('\n'))
    };
    let is_column = other.first().is_some_and(|line| line.block > 0);
    is_column && own.iter().take(MOST_LINES).any(|one| other.iter().take(MOST_LINES).any(|other| is_level(one, other)))
}
