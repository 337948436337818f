//! Lines as pieces between wide gaps, cut also where one fills its column up to the next.

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::import::extracted::Line;
use crate::import::plain_text::cells::{label_of, opens_section};
use crate::import::plain_text::rewrapped::Gaps;

/// Blanks that part two columns.
pub(super) const GAP: usize = 3;

/// A piece of a line between wide gaps.
#[derive(Debug, Clone)]
pub(super) struct Segment {
    /// In letters from the edge.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) range: Range<usize>,
}

/// A line as its segments; none where it is blank.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) segments: Vec<Segment>,
    pub(super) page: u32,
}

/// The lines of a text as rows; `gaps` are those that were broken between two cells.
pub(super) fn of(text: &str, lines: &[Line], gaps: &Gaps) -> Vec<Row> {
    let row = |line: &Line| {
        // The head of a page between them is no row of the columns.
        let words = text.get(line.range.clone()).filter(|_| !line.running).unwrap_or_default();
        let segments = segments(words, line, gaps.get(&line.range.start).copied());
        Row { segments, page: line.page }
    };
    let mut rows: Vec<Row> = lines.iter().map(row).collect();
    cut_at_labels(text, &mut rows);
    cut_at_columns(text, &mut rows, lines);
    put_back_from_margin(text, &mut rows);
    rows
}

fn segments(line: &str, of: &Line, gap: Option<usize>) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::new();
    let mut column = 0;
    let mut blanks = GAP;
    for (at, letter) in line.char_indices() {
        let start = of.range.start + at;
        if letter == '\t' {
            column += 8 - column % 8;
            blanks += GAP;
            continue;
        }
        if letter == '\n' {
            // The row goes on where a mail program broke it: in the midst of a cell, or between two.
            blanks = if gap.is_some() { GAP } else { 1 };
            if let Some(gap) = gap {
                column = gap;
                continue;
            }
        } else if letter.is_whitespace() {
            blanks += 1;
        } else {
            match found.last_mut() {
                // "Jo Dee      )", "Date        : 3 May": a brace beside names is no column, nor is a colon with what a label leads to.
                Some(last) if blanks < GAP || matches!(letter, ')' | ']' | '}' | ':') => {
                    (last.end, last.range.end) = (column + 1, start + letter.len_utf8())
                }
                _ => found.push(Segment { start: column, end: column + 1, range: start..start + letter.len_utf8() }),
            }
            blanks = 0;
        }
        column += 1;
    }
    found
}

/// Cuts what fills its column to the next one, or beyond it: "Salutation: Dear Minister  Salutation: Dear Sir", below a row
/// that shows where the next column begins.
fn cut_at_labels(text: &str, rows: &mut [Row]) {
    for at in 1..rows.len() {
        let (before, after) = rows.split_at_mut(at);
        let (Some(above), Some(row)) = (before.last(), after.first_mut()) else { continue };
        let [_, columns @ ..] = above.segments.as_slice() else { continue };
        let Some(next) = columns.first().map(|column| column.start) else { continue };
        let Some(first) =
            row.segments.first().filter(|first| first.start + GAP < next && first.end + 1 >= next).cloned()
        else {
            continue;
        };
        let words = text.get(first.range.clone()).unwrap_or_default();
        let Some(label) = label_of(words) else { continue };
        let Some(second) = words.get(label.len()..).and_then(|rest| rest.find(&format!(" {label}"))) else { continue };
        let cut = label.len() + second + 1;
        let (left, right) = (words.get(..cut).unwrap_or_default(), first.range.start + cut..first.range.end);
        let left = Segment {
            end: first.start + left.trim_end().chars().count(),
            range: first.range.start..first.range.start + left.trim_end().len(),
            ..first
        };
        // However far it was moved, it is of the next column.
        let right = Segment { start: next, end: next + words.chars().count() - cut.min(words.len()), range: right };
        row.segments.splice(0..1, [Segment { end: left.end.min(next.saturating_sub(1)), ..left }, right]);
    }
}

/// Cuts what fills its column up to the blank before the next one, where the rows around it show where that begins.
fn cut_at_columns(text: &str, rows: &mut [Row], lines: &[Line]) {
    const AROUND: usize = 3;
    for at in 0..rows.len() {
        // A heading above a blank line is no row of what stands below it.
        let opens = |row: usize| lines.get(row).is_none_or(|line| line.starts_paragraph);
        let first = (at.saturating_sub(AROUND)..at).rev().take_while(|&row| !opens(row + 1)).last().unwrap_or(at);
        let last = (at + 1..=at + AROUND).take_while(|&row| !opens(row)).last().unwrap_or(at);
        let near = rows.get(first..(last + 1).min(rows.len())).unwrap_or_default();
        let begins = near.iter().flat_map(|row| row.segments.iter().skip(1)).map(|segment| segment.start);
        let mut starts: Vec<usize> =
            begins.clone().filter(|start| begins.clone().filter(|other| other == start).count() > 1).collect();
        starts.sort_unstable();
        starts.dedup();
        let Some(row) = rows.get_mut(at) else { continue };
        let is_alone = row.segments.len() == 1;
        let cut = |(place, one): (usize, &Segment)| Some((place, cut_in_two(text, one, &starts, is_alone)?));
        if let Some((place, parts)) = row.segments.iter().enumerate().find_map(cut) {
            row.segments.splice(place..=place, parts);
        }
    }
}

/// The two cells that a segment is which reaches over the beginning of a column: a blank and a new word stand right there, or
/// the next cell is glued to the one that is alone in its row.
fn cut_in_two(text: &str, one: &Segment, starts: &[usize], is_alone: bool) -> Option<[Segment; 2]> {
    let next = *starts.iter().find(|next| (one.start + 1..one.end).contains(*next))?;
    let words = text.get(one.range.clone()).unwrap_or_default();
    // Tabs are counted elsewhere; lines with one are not so tight.
    if words.contains('\t') || opens_section(&folded(words.trim())) {
        return None;
    }
    let cut = words.char_indices().nth(next - one.start).map_or(words.len(), |(cut, _)| cut);
    let begins_column = |cut: usize| {
        let (before, after) = words.split_at_checked(cut).unwrap_or_default();
        before.ends_with(' ') && after.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit())
    };
    let cut = Some(cut).filter(|cut| begins_column(*cut)).or_else(|| glued_title(words, cut).filter(|_| is_alone))?;
    let end = one.range.start + words.get(..cut).unwrap_or_default().trim_end().len();
    let left = Segment { start: one.start, end: next - 1, range: one.range.start..end };
    let right = Segment { start: next, end: one.end, range: one.range.start + cut..one.range.end };
    Some([left, right])
}

/// Where a line that fills its column and more has the next cell glued to it: a title before a name begins in the midst of a
/// word, "al-BashirMr Ali".
fn glued_title(words: &str, from: usize) -> Option<usize> {
    words.char_indices().map(|(at, _)| at).filter(|at| *at >= from).find(|at| {
        let (before, after) = words.split_at(*at);
        let is_glued = before.ends_with(char::is_lowercase) && after.starts_with(char::is_uppercase);
        is_glued && office_words().honorifics.at_start(&folded(after)) > 0
    })
}

/// Puts the rest of a line of the last column, which had no room up to the edge and went on at the margin, below its line:
/// what begins with a small letter there begins no line of the first column.
fn put_back_from_margin(text: &str, rows: &mut [Row]) {
    let edge = rows.iter().flat_map(|row| &row.segments).map(|segment| segment.end).max().unwrap_or(0);
    for at in 1..rows.len() {
        let (before, after) = rows.split_at_mut(at);
        let (Some(above), Some(row)) = (before.last(), after.first_mut()) else { continue };
        let ([first, .., last], [rest]) = (above.segments.as_slice(), row.segments.as_mut_slice()) else { continue };
        let words = text.get(rest.range.clone()).unwrap_or_default();
        let word = words.split_whitespace().next().map_or(0, |word| word.chars().count());
        // What fills the first column is its own next line.
        let fits = rest.end - rest.start <= edge - last.start;
        let has_no_room = last.end + 1 + word > edge && fits;
        if words.starts_with(char::is_lowercase) && has_no_room && rest.start == first.start && !words.contains(':') {
            rest.end += last.start - rest.start;
            rest.start = last.start;
        }
    }
}
