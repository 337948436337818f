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
            return of_boxes(extracted, own);
        }
        of_column(extracted, own, beside(own, place.checked_sub(1)), beside(own, Some(place + 1)))
    };
    blocks.iter().enumerate().flat_map(of_block).collect()
}

/// The joints of text outside of columns: where the page is wide, its narrow boxes came one line below the other, and broke
/// lines as columns do. What the words do not prove is left as it stands.
fn of_boxes(extracted: &Extracted, own: &[Line]) -> Vec<Option<Joint>> {
    const WIDE: usize = 80;
    const NARROW: usize = 46;
    const FEWEST_WIDE: usize = 6;
    const FEWEST_NARROW: usize = 6;
    let letters = |line: &Line| extracted.text(line).trim().chars().count();
    let is_narrow: Vec<bool> = own.iter().map(|line| letters(line) <= NARROW).collect();
    let wide = own.iter().filter(|line| (WIDE..2 * WIDE).contains(&letters(line))).count();
    let has_capitals = || own.iter().any(|line| extracted.text(line).contains(char::is_uppercase));
    if wide < FEWEST_WIDE || !has_capitals() || own.iter().any(|line| letters(line) >= 2 * WIDE) {
        return vec![None; own.len()];
    }
    let places: Vec<usize> = (0..own.len()).collect();
    let runs = places.chunk_by(|one, other| is_narrow.get(*one) == is_narrow.get(*other));
    let of_run = |run: &[usize]| {
        let lines = run.first().zip(run.last()).and_then(|(first, last)| own.get(*first..=*last)).unwrap_or_default();
        let narrow = run.first().is_some_and(|first| is_narrow.get(*first) == Some(&true));
        if !narrow || lines.len() < FEWEST_NARROW {
            return vec![None; lines.len()];
        }
        let joints = of_column(extracted, lines, &[], &[]);
        // A box that proved to have broken lines may have broken others; of one that did not nothing is said.
        let proven = joints.contains(&Some(Joint::Joined));
        let doubted = |joint: Joint| if joint == Joint::Joined { joint } else { Joint::MaybeTwo };
        joints.into_iter().map(|joint| joint.filter(|_| proven).map(doubted)).collect()
    };
    runs.flat_map(of_run).collect()
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
