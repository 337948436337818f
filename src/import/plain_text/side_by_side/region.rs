//! Which rows are columns, and where the columns begin.

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::import::extracted::Line;
use crate::import::figures::numbers;
use crate::import::plain_text::cells::{label_of, opens_salutation, opens_section};

use super::FEWEST_ROWS;
use super::reached;
use super::rows::{GAP, Row, Segment};

/// How far below the last row of the right column the left one may go on to the closing of its letter.
const LONGEST_TAIL: usize = 40;

/// The rows around this one that are columns, and where those begin.
pub(super) fn around(text: &str, rows: &[Row], lines: &[Line], first: usize) -> Option<(Range<usize>, Vec<usize>)> {
    let row = rows.get(first).filter(|_| !heads_copies(text, rows, lines, first))?;
    let split = row.segments.get(1)?.start;
    let page = row.page;
    let left = row.segments.first()?.start;
    // "Salutation: …" is a line of one address, however far it reaches.
    let is_contact = |segment: &Segment| {
        let words = text.get(segment.range.clone()).unwrap_or_default();
        segment.start.abs_diff(left) <= 1 && label_of(words).is_some()
    };
    let holds = |segment: &Segment| is_beside(segment, split) || is_contact(segment);
    let fits = |row: &Row| row.page == page && (row.segments.iter().all(holds) || overflows(row, split));
    // A line of the left column that reaches over the right one, where that has none: rows of both stand above and below.
    let is_bridged = |at: usize| {
        let is_row_of_both = |at: usize| rows.get(at).is_some_and(|row| fits(row) && row.segments.len() > 1);
        let is_left =
            rows.get(at).is_some_and(|row| matches!(row.segments.as_slice(), [one] if one.start.abs_diff(left) <= 1));
        let goes_on = |at: usize| lines.get(at).is_some_and(|line| !line.starts_paragraph);
        is_left && at > first && is_row_of_both(at - 1) && is_row_of_both(at + 1) && goes_on(at) && goes_on(at + 1)
    };
    let on_right = |row: &Row| row.segments.iter().any(|segment| segment.start.abs_diff(split) <= 1);
    let on_left = |row: &Row| row.segments.first().is_some_and(|segment| segment.end < split);
    let mut end = first;
    let mut last_right = first;
    while let Some(row) = rows.get(end).filter(|row| fits(row) || is_bridged(end)) {
        if row.segments.iter().any(|segment| segment.start + 1 >= split) {
            last_right = end;
        }
        end += 1;
    }
    // "COPIES TO:        fax       salutation" heads columns of its own.
    if let Some(heading) = (first + 1..end).find(|at| heads_copies(text, rows, lines, *at)) {
        end = heading;
        last_right = last_right.min(heading - 1);
    }
    let both = rows.get(first..end)?.iter().filter(|row| on_left(row) && on_right(row)).count();
    let columns = rows.get(first..=last_right)?;
    if both < FEWEST_ROWS
        || is_list(text, columns, split)
        || are_salutations(text, columns)
        || names_a_sheet(text, columns)
    {
        return None;
    }
    let end = end_of_left(text, (rows, split), lines, last_right, end);
    let above = |start: usize, rows_above: usize| start.checked_sub(rows_above).and_then(|row| rows.get(row));
    let is_alone_at =
        |row: &Row, edge: usize| fits(row) && matches!(row.segments.as_slice(), [one] if one.start.abs_diff(edge) <= 1);
    let is_right = |row: Option<&Row>| row.is_some_and(|row| is_alone_at(row, split));
    let is_left = |row: Option<&Row>| row.is_some_and(|row| is_alone_at(row, left));
    let mut start = first;
    while is_right(above(start, 1)) {
        start -= 1;
    }
    // "        Dear Minister," / "Jo Dee" / "1 Mill Road        I am writing …": the first line of each column stands alone.
    if start == first && is_left(above(start, 1)) && is_right(above(start, 2)) {
        start -= 2;
    }
    Some((start..end, starts(rows.get(first..end)?, split)))
}

/// Whether a row is a heading of addresses with those of the columns below it beside.
fn heads_copies(text: &str, rows: &[Row], lines: &[Line], at: usize) -> bool {
    let parted = lines.get(at).is_some_and(|line| line.starts_paragraph);
    let Some([left, beside @ ..]) = rows.get(at).filter(|_| parted).map(|row| row.segments.as_slice()) else {
        return false;
    };
    let words = |segment: &Segment| text.get(segment.range.clone()).unwrap_or_default().trim();
    !beside.is_empty()
        && opens_section(&folded(words(left)))
        && beside.iter().all(|segment| reached::is_heading(words(segment)))
}

/// Where the left column ends, which may go on alone below the last row of the right one: at the next blank line, behind the
/// items of a list that is not closed, or behind the closing of its letter.
fn end_of_left(text: &str, (rows, split): (&[Row], usize), lines: &[Line], last_right: usize, end: usize) -> usize {
    let words_of =
        |row: usize| lines.get(row).and_then(|line| text.get(line.range.clone())).map(|words| folded(words.trim()));
    let begins_another = |row: usize| words_of(row).is_some_and(|words| opens_section(&words));
    let begins = |row: usize| lines.get(row).is_some_and(|line| line.starts_paragraph) || begins_another(row);
    // "… and to keep him apart from adults;": another item comes below the blank line.
    let is_list_open = |tail: usize| {
        let left = |row: &Row| row.segments.first().filter(|segment| segment.end < split).map(|one| one.range.clone());
        let above = rows.get(..tail).and_then(|rows| rows.iter().rev().find_map(left));
        above.and_then(|range| text.get(range)).is_some_and(|words| words.ends_with(';'))
    };
    let mut tail = (last_right + 1..end).find(|row| begins(*row)).unwrap_or(end);
    while tail < end && !begins_another(tail) && is_list_open(tail) {
        tail = (tail + 1..end).find(|row| begins(*row)).unwrap_or(end);
    }
    let closing = (tail..end.min(last_right + LONGEST_TAIL))
        .find(|&row| words_of(row).is_some_and(|words| office_words().closings.at_start(&words) > 0));
    closing.map_or(tail, |row| row + 1)
}

/// "Email: name@place.example   goes on": the left cell has no room, and the right one begins behind it, off its edge.
fn overflows(row: &Row, split: usize) -> bool {
    const FARTHEST: usize = 12;
    match row.segments.as_slice() {
        [left, right] => left.start < split && right.start > left.end && right.start <= split + FARTHEST,
        _ => false,
    }
}

/// Whether a cell begins with the number of a sheet: what stands beside it is its head, "UA 182/03      Fear for safety".
fn names_a_sheet(text: &str, rows: &[Row]) -> bool {
    rows.iter().flat_map(|row| &row.segments).any(|segment| {
        let words = text.get(segment.range.clone()).map(folded).unwrap_or_default();
        numbers::case_number(&words).is_some_and(|(kind, _)| kind.start == 0)
    })
}

/// Whether what stands on the right are salutations, each beside the first line of its address.
fn are_salutations(text: &str, rows: &[Row]) -> bool {
    let right: Vec<String> = rows
        .iter()
        .filter_map(|row| row.segments.get(1))
        .filter_map(|segment| text.get(segment.range.clone()).map(folded))
        .collect();
    let open = right.iter().filter(|words| opens_salutation(words)).count();
    open * 2 >= right.len() && open > 0
}

/// Whether a segment does not reach over the gap before a column.
fn is_beside(segment: &Segment, split: usize) -> bool {
    segment.end < split || segment.start + 1 >= split
}

/// Whether what stands on the left are labels, numbers or bullets: a list and no column.
fn is_list(text: &str, rows: &[Row], split: usize) -> bool {
    let left: Vec<&str> = rows
        .iter()
        .filter(|row| row.segments.len() > 1)
        .filter_map(|row| row.segments.first().filter(|segment| segment.end < split))
        .filter_map(|segment| text.get(segment.range.clone()))
        .collect();
    let bare =
        |words: &&&str| words.ends_with(':') || words.chars().filter(|letter| letter.is_alphabetic()).count() < 4;
    left.iter().filter(bare).count() * 3 > left.len()
}

/// Where the columns begin: at the edge, at the first gap, and wherever else several rows do.
fn starts(rows: &[Row], split: usize) -> Vec<usize> {
    let mut starts = vec![0, split];
    for segment in rows.iter().flat_map(|row| row.segments.iter().skip(1)) {
        let at = segment.start;
        let known = starts.iter().any(|start| start.abs_diff(at) <= GAP);
        let rows_here =
            || rows.iter().filter(|row| row.segments.iter().skip(1).any(|other| other.start.abs_diff(at) <= 1)).count();
        let free = || rows.iter().flat_map(|row| &row.segments).all(|other| is_beside(other, at));
        if at > split && !known && rows_here() >= FEWEST_ROWS && free() {
            starts.push(at);
        }
    }
    starts.sort_unstable();
    starts
}
