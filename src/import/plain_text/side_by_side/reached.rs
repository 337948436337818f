//! An address with columns beside it that hold its numbers and its salutation, as US mailings set them: one entry, however few
//! rows it has.

use std::ops::Range;

use crate::data::folding::folded;
use crate::import::extracted::Line;
use crate::import::plain_text::cells::{label_of, opens_salutation, opens_section};

use super::rows::{Row, Segment};

/// An address with fewer rows is told by its lines as they stand.
const FEWEST_ROWS: usize = 3;

/// A line of an address beside such columns is no longer, in letters.
const LONGEST_LINE: usize = 60;

/// The rows of the entry that begins at this row, and where its columns begin: beside its first row stands a number or a
/// salutation, and beside no other anything else.
pub(super) fn entry(text: &str, rows: &[Row], lines: &[Line], first: usize) -> Option<(Range<usize>, Vec<usize>)> {
    let begin = rows.get(first)?;
    let edge = begin.segments.first()?.start;
    let page = begin.page;
    let is_of_it = |at: &usize| {
        let line = lines.get(*at).is_some_and(|line| !line.running && (*at == first || !line.starts_paragraph));
        let words = |row: &Row| row.segments.first().and_then(|one| text.get(one.range.clone())).map(folded);
        let heads = |row: &Row| words(row).is_some_and(|words| opens_section(words.trim()));
        line && rows.get(*at).is_some_and(|row| row.page == page && !row.segments.is_empty() && !heads(row))
    };
    let end = (first..rows.len()).take_while(is_of_it).last()? + 1;
    let entry = rows.get(first..end).filter(|entry| entry.len() >= FEWEST_ROWS)?;
    let (mut starts, mut open) = (vec![0], false);
    for row in entry {
        let [left, beside @ ..] = row.segments.as_slice() else { return None };
        let words = |segment: &Segment| text.get(segment.range.clone()).unwrap_or_default().trim();
        let is_line = left.start.abs_diff(edge) <= 1
            && left.end - left.start <= LONGEST_LINE
            && label_of(words(left)).is_none()
            && !words(left).ends_with('.');
        if !is_line {
            return None;
        }
        for segment in beside {
            let words = words(segment);
            let salutes = words.strip_prefix('(').is_some_and(|words| opens_salutation(&folded(words)));
            let is_number = words.starts_with(['+', '(']) || words.starts_with(|letter: char| letter.is_ascii_digit());
            // The second number below the first, or the rest of a salutation that its column broke.
            let goes_on = starts.iter().skip(1).any(|start| segment.start.abs_diff(*start) <= 1)
                && (is_number && !open || words.contains('@') || open);
            if label_of(words).is_none() && !salutes && !goes_on {
                return None;
            }
            open = (open || salutes) && !words.ends_with(')');
            let known = |start: &usize| segment.start.abs_diff(*start) <= 1;
            if !starts.iter().any(known) {
                starts.push(segment.start);
            }
        }
    }
    starts.sort_unstable();
    (begin.segments.len() > 1).then_some((first..end, starts))
}
