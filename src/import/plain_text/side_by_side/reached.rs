//! An address with columns beside it that hold its numbers and its salutation, as US mailings set them: one entry, however few
//! rows it has.

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::markers::{self, Means};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::extracted::Line;
use crate::import::plain_text::cells::{label_of, opens_salutation, opens_section};

use super::rows::{Row, Segment};

/// An address with fewer rows is told by its lines as they stand; one with more is a text.
const FEWEST_ROWS: usize = 3;
const MOST_ROWS: usize = 24;

/// A line of an address beside such columns is no longer, in letters.
const LONGEST_LINE: usize = 60;

/// A column beside an address.
struct Column {
    start: usize,
    /// What stands in it is a salutation, and may go on in the next row.
    salutes: bool,
}

/// "Faxes", "(salutation)": what a column is headed by.
pub(super) fn is_heading(words: &str) -> bool {
    markers::words().class(WordClass::ColumnHeading).contains(&folded(bare(words)))
}

/// A heading without the bracket around it.
fn bare(words: &str) -> &str {
    words.strip_prefix('(').and_then(|words| words.strip_suffix(')')).unwrap_or(words)
}

fn heads_salutations(words: &str) -> bool {
    let label = folded(&format!("{}:", bare(words)));
    is_heading(words) && markers::words().at(&label, 0).any(|marker| marker.means == Means::Salutation)
}

/// "011 503 271 0950", "+254 20 555 0101": a number and nothing else.
fn is_number(words: &str) -> bool {
    const FEWEST_DIGITS: usize = 7;
    let digits = words.chars().filter(char::is_ascii_digit).count();
    let plain = |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '+' | '(' | ')' | '/' | '.');
    digits >= FEWEST_DIGITS && words.chars().all(plain)
}

/// The rows of the entry that begins at this row, and where its columns begin: beside its first row stands a number or a
/// salutation, and beside no other anything else.
pub(super) fn entry(text: &str, rows: &[Row], lines: &[Line], first: usize) -> Option<(Range<usize>, Vec<usize>)> {
    let begin = rows.get(first).filter(|row| row.segments.len() > 1)?;
    let edge = begin.segments.first()?.start;
    let page = begin.page;
    let is_of_it = |at: &usize| {
        let line = lines.get(*at).is_some_and(|line| !line.running && (*at == first || !line.starts_paragraph));
        let words = |row: &Row| row.segments.first().and_then(|one| text.get(one.range.clone())).map(folded);
        let heads = |row: &Row| words(row).is_some_and(|words| opens_section(words.trim()));
        line && rows.get(*at).is_some_and(|row| row.page == page && !row.segments.is_empty() && !heads(row))
    };
    let end = (first..rows.len()).take(MOST_ROWS + 1).take_while(is_of_it).last()? + 1;
    let entry = rows.get(first..end).filter(|entry| (FEWEST_ROWS..=MOST_ROWS).contains(&entry.len()))?;
    let mut columns: Vec<Column> = Vec::new();
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
            let column = columns.iter_mut().find(|column| segment.start.abs_diff(column.start) <= 1);
            let said = folded(words.trim_start_matches('('));
            let opens = opens_salutation(&said)
                || office_words().salutations.at_start(said.trim_end_matches(['/', ' '])) > 0
                || heads_salutations(words);
            let is_labelled = label_of(words).is_some() || is_number(words) || is_heading(words) || opens;
            let goes_on = |column: &Column| column.salutes || words.contains('@') || words.starts_with('(');
            match column {
                Some(column) if is_labelled || goes_on(column) => column.salutes |= opens,
                None if is_labelled => columns.push(Column { start: segment.start, salutes: opens }),
                _ => return None,
            }
        }
    }
    let mut starts: Vec<usize> = columns.iter().map(|column| column.start).chain([0]).collect();
    starts.sort_unstable();
    Some((first..end, starts))
}
