//! Lines between tabs that were too long for their last column: a word processor sets what has no room up to the edge of the
//! page at the left margin, where a line of the first column is looked for.

use std::ops::Range;

use super::columns::MOST_SEGMENTS;
use super::segment::{BLANK, CELL_GAP, Segment};
use super::wrap_words;
use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::import::extract::flow::{is_contact, is_label};

/// Left edges so near, in em, are aligned.
const ALIGNED: f32 = 0.5;
/// Lines follow each other at most so far apart, in em.
const LARGEST_STEP: f32 = 1.8;
/// Baselines so near, in em, are of one line.
const SAME_LINE: f32 = 0.35;
/// From the margin to the column at least, in em.
const FARTHEST: f32 = 8.0;

/// Puts the rest of such lines below what it goes on from; `segments` are sorted by baseline and left edge.
///
/// Nothing proves it but that there was no room, that the file writes one right behind the other, and that the rest stands
/// alone in its line: the line says so.
pub(super) fn put_back(segments: &mut [Segment]) {
    if segments.len() > MOST_SEGMENTS {
        return;
    }
    let edge = segments.iter().map(|segment| segment.right).fold(f32::NEG_INFINITY, f32::max);
    for at in 1..segments.len() {
        let above = line_above(segments, at).filter(|above| goes_on(segments, *above, at, edge));
        let left = above.and_then(|above| segments.get(above)).map(|above| above.left);
        if let (Some(left), Some(rest)) = (left, segments.get_mut(at)) {
            rest.right += left - rest.left;
            rest.left = left;
            rest.is_put_back = true;
        }
    }
}

/// Puts back what stands right of its column because the text before it went beyond the tab stop: as in the lines around
/// it, each piece is of one column.
///
/// `segments` are sorted by baseline and left edge.
pub(super) fn pull_back(segments: &mut [Segment]) {
    if segments.len() > MOST_SEGMENTS {
        return;
    }
    let rows = rows(segments);
    for at in 0..rows.len() {
        let Some(row) = rows.get(at).filter(|row| row.len() > 1).cloned() else { continue };
        let Some(stops) = stops(segments, &rows, at).filter(|stops| is_beyond(segments, &row, stops)) else { continue };
        for (number, index) in row.enumerate() {
            let (Some(stop), Some(segment)) = (stops.get(number), segments.get_mut(index)) else { continue };
            segment.right += stop - segment.left;
            segment.left = *stop;
            if let Some(next) = stops.get(number + 1) {
                segment.right = segment.right.min(next - CELL_GAP * segment.size);
            }
        }
    }
}

/// The rows of segments by their places in the list.
pub(super) fn rows(segments: &[Segment]) -> Vec<Range<usize>> {
    let mut rows: Vec<Range<usize>> = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        let first = rows.last().and_then(|row| segments.get(row.start));
        let is_level = first.is_some_and(|first| segment.baseline - first.baseline < SAME_LINE * segment.size);
        match rows.last_mut().filter(|_| is_level) {
            Some(row) => row.end = at + 1,
            None => rows.push(at..at + 1),
        }
    }
    rows
}

/// The left edges that rows near one have, of as many pieces as it: two rows with the same edges are columns.
fn stops(segments: &[Segment], rows: &[Range<usize>], at: usize) -> Option<Vec<f32>> {
    const NEAR: usize = 8;
    const FEWEST: usize = 2;
    let row = rows.get(at)?;
    let size = segments.get(row.start)?.size;
    let edges = |row: &Range<usize>| segments.get(row.clone()).unwrap_or_default().iter().map(|one| one.left).collect();
    let near = rows.get(at.saturating_sub(NEAR)..rows.len().min(at + NEAR + 1))?;
    let others: Vec<Vec<f32>> =
        near.iter().filter(|other| *other != row && other.len() == row.len()).map(edges).collect();
    let agrees = |one: &[f32], other: &[f32]| one.iter().zip(other).all(|(a, b)| (a - b).abs() < ALIGNED * size);
    let count = |edges: &&Vec<f32>| others.iter().filter(|other| agrees(edges, other)).count();
    others.iter().find(|edges| count(edges) >= FEWEST).cloned()
}

/// Whether a row has a piece right of its stop, pushed there by the one before it, and none left of its own.
fn is_beyond(segments: &[Segment], row: &Range<usize>, stops: &[f32]) -> bool {
    let pieces: Vec<&Segment> = segments.get(row.clone()).unwrap_or_default().iter().collect();
    let (Some(first), Some(margin)) = (pieces.first(), stops.first()) else { return false };
    let near = ALIGNED * first.size;
    let is_pushed = pieces.windows(2).zip(stops.iter().skip(1)).any(|(pair, stop)| match pair {
        [before, piece] => {
            piece.left > stop + near
                && before.right > stop - near
                && piece.order > before.order
                && !is_edge(segments, piece)
        }
        _ => false,
    });
    let none_before = pieces.iter().zip(stops).all(|(piece, stop)| piece.left > stop - near);
    is_pushed && none_before && (first.left - margin).abs() < near
}

/// Whether a piece begins where others near it do: what text pushes along begins anywhere.
fn is_edge(segments: &[Segment], piece: &Segment) -> bool {
    const FEWEST: usize = 3;
    const LINES: f32 = 8.0;
    let near = |one: &Segment| {
        (one.left - piece.left).abs() < ALIGNED * piece.size
            && (one.baseline - piece.baseline).abs() < LINES * LARGEST_STEP * piece.size
    };
    segments.iter().filter(|one| near(one)).count() >= FEWEST
}

/// The last segment of the line above, where that line has several; none where the segment is not alone in its own.
fn line_above(segments: &[Segment], at: usize) -> Option<usize> {
    let one = segments.get(at)?;
    let is_level = |other: &Segment| (other.baseline - one.baseline).abs() < SAME_LINE * one.size;
    let above = at.checked_sub(1)?;
    let last = segments.get(above)?;
    let is_alone = !is_level(last) && segments.get(at + 1).is_none_or(|next| !is_level(next));
    let is_near = one.baseline - last.baseline < LARGEST_STEP * one.size;
    (is_alone && is_near).then_some(above)
}

fn goes_on(segments: &[Segment], above: usize, rest: usize, edge: f32) -> bool {
    let (Some(last), Some(rest)) = (segments.get(above), segments.get(rest)) else { return false };
    let is_level = |one: &&Segment| (one.baseline - last.baseline).abs() < 0.01;
    let line: Vec<&Segment> = segments.iter().take(above + 1).rev().take_while(is_level).collect();
    let (Some(before), Some(first)) = (line.get(1), line.last()) else { return false };
    let is_in_column = last.left - rest.left > FARTHEST * rest.size
        && (last.begins_cell || last.left - before.right > CELL_GAP * rest.size);
    let at_margin = (rest.left - first.left).abs() < ALIGNED * rest.size;
    let word = rest.first_word.unwrap_or(rest.right - rest.left);
    let has_no_room = last.right + BLANK * rest.size + word > edge;
    let is_same_type = (last.size - rest.size).abs() < 0.05 * last.size;
    is_in_column
        && at_margin
        && has_no_room
        && is_same_type
        && (wrap_words::is_cut(&last.text, &rest.text) || !begins_itself(&rest.text))
        && has_column(segments, above)
        && is_written_so(segments, &line, rest)
}

/// Whether a line is one by its words: an office, a label, a way to reach somebody.
fn begins_itself(text: &str) -> bool {
    is_contact(text) || is_label(text) || office_words().offices.at_start(&folded(text)) > 0
}

/// Whether there is a line of the column above it: a header has none.
fn has_column(segments: &[Segment], at: usize) -> bool {
    let Some(last) = segments.get(at) else { return false };
    segments.iter().take(at).rev().any(|one| {
        let step = last.baseline - one.baseline;
        (one.left - last.left).abs() < ALIGNED * last.size
            && step > SAME_LINE * last.size
            && step < 2.0 * LARGEST_STEP * last.size
    })
}

/// Whether the file writes a line, given from its end, and then its rest: nothing between them.
fn is_written_so(segments: &[Segment], line: &[&Segment], rest: &Segment) -> bool {
    let next_of = |order: usize| segments.iter().map(|one| one.order).filter(|other| *other > order).min();
    let following = std::iter::once(&rest).chain(line);
    line.iter().zip(following).all(|(one, next)| next_of(one.order) == Some(next.order))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_put_back(pieces: &[(&str, f32, f32, u8)], expected: &[f32]) {
        let segment = |(order, (text, left, right, line)): (usize, &(&str, f32, f32, u8))| Segment {
            text: (*text).to_owned(),
            left: *left,
            right: *right,
            baseline: 12.0 * f32::from(*line),
            size: 10.0,
            order,
            first_word: Some(20.0),
            ..Segment::default()
        };
        let mut segments: Vec<Segment> = pieces.iter().enumerate().map(segment).collect();
        put_back(&mut segments);
        let lefts: Vec<f32> = segments.iter().map(|segment| segment.left).collect();
        assert_eq!(lefts, expected);
    }

    #[test]
    fn what_a_long_text_pushed_goes_back_to_its_column() {
        let check = |beyond: f32, right: f32, expected: &[f32]| {
            let segment = Segment::on_line;
            let mut segments = [
                segment(0.0, 230.0, 1),
                segment(beyond, beyond + 100.0, 1),
                segment(0.0, 60.0, 2),
                segment(200.0, 260.0, 2),
                segment(0.0, 60.0, 3),
                segment(right, 260.0, 3),
            ];
            for (order, segment) in segments.iter_mut().enumerate() {
                segment.order = order;
            }
            pull_back(&mut segments);
            assert_eq!(segments.iter().map(|segment| segment.left).collect::<Vec<_>>(), expected);
        };
        check(245.0, 200.0, &[0.0, 200.0, 0.0, 200.0, 0.0, 200.0]);
        // One row is none to go by.
        check(245.0, 150.0, &[0.0, 245.0, 0.0, 200.0, 0.0, 150.0]);
    }

    #[test]
    fn what_had_no_room_up_to_the_edge_goes_back_to_its_column() {
        let line = ("A line as wide as the page, up to its edge", 0.0, 400.0, 0);
        check_put_back(
            &[
                line,
                ("Minister", 0.0, 60.0, 2),
                ("Copies to:", 250.0, 290.0, 2),
                ("A. Person", 0.0, 60.0, 3),
                ("Director of Human Rights and", 250.0, 390.0, 3),
                ("Social Affairs", 0.0, 60.0, 4),
            ],
            &[0.0, 0.0, 250.0, 0.0, 250.0, 250.0],
        );
        // The words show what begins like an office.
        check_put_back(
            &[
                line,
                ("Minister", 0.0, 60.0, 2),
                ("Minister", 250.0, 290.0, 2),
                ("Fax: 1", 0.0, 60.0, 3),
                ("Salutation: Monsieur le", 250.0, 390.0, 3),
                ("Ministre", 0.0, 60.0, 4),
            ],
            &[0.0, 0.0, 250.0, 0.0, 250.0, 250.0],
        );
        // There was room; another line stands beside it; one column only.
        check_put_back(
            &[line, ("Minister", 0.0, 60.0, 2), ("Director", 250.0, 300.0, 2), ("Street", 0.0, 60.0, 3)],
            &[0.0, 0.0, 250.0, 0.0],
        );
        check_put_back(
            &[
                line,
                ("Minister", 0.0, 60.0, 2),
                ("Director of", 250.0, 390.0, 2),
                ("Street", 0.0, 60.0, 3),
                ("Road", 250.0, 280.0, 3),
            ],
            &[0.0, 0.0, 250.0, 0.0, 250.0],
        );
        check_put_back(&[line, ("and its end", 0.0, 60.0, 1)], &[0.0, 0.0]);
    }
}
