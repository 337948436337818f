//! A row of pieces cut into segments, with spaces where words part.

use std::collections::BTreeSet;

use super::super::edges::Edge;
use super::super::segment::{CELL_GAP, Segment, WORD_GAP};
use super::super::{Span, stretch};
use super::direction::{Word, in_logical_order, is_right_to_left, is_wide};

/// Between ideographs, which have no spaces, only a gap like this is one.
const WIDE_CHARACTER_GAP: f32 = 0.6;
/// A gap wider than this parts words whose letters have none between them.
const PLACED_GAP: f32 = 0.1;
/// A gap wider than this may be one between columns, where the file leaps from one place to another.
const LEAP_GAP: f32 = 0.1;

/// A span, and where the file writes it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) span: &'a Span,
    pub(super) order: usize,
}

/// Cuts a row, sorted by place, at its wide gaps, and where a word begins at the edge of a column.
pub(super) fn cut(row: &[Placed<'_>], edges: &[Edge], segments: &mut Vec<Segment>) {
    let gaps = Gaps::of(row);
    let mut open: Option<Open<'_>> = None;
    let mut is_parted = false;
    let mut previous: Option<&Span> = None;
    let mut last = 0;
    for (at, placed) in row.iter().enumerate() {
        let span = placed.span;
        if span.text.trim().is_empty() {
            is_parted = true;
            last = last.max(placed.order);
            continue;
        }
        if previous.is_some_and(|previous| is_same_again(previous, span)) {
            continue;
        }
        let is_at_edge = edges.iter().any(|edge| edge.is_at(span));
        let goes_on = |open: &&mut Open<'_>| {
            let begins_cell = (is_parted || span.left > open.segment.right) && is_at_edge;
            (gaps.stretched.contains(&at) || !gaps.cut(&open.segment, placed, last)) && !begins_cell
        };
        match open.as_mut().filter(goes_on) {
            Some(open) => open.push(placed, gaps.word, is_parted),
            None => segments.extend(open.replace(Open::begin(placed, is_at_edge)).map(|open| open.finish(is_parted))),
        }
        is_parted = false;
        previous = Some(span);
        last = placed.order;
    }
    segments.extend(open.map(|open| open.finish(is_parted)));
}

/// What parts words and cells in a row, in em.
struct Gaps {
    word: f32,
    cell: f32,
    /// Where the file leaps from one place to another.
    leap: f32,
    /// The pieces before which a line was stretched.
    stretched: BTreeSet<usize>,
}

impl Gaps {
    fn of(row: &[Placed<'_>]) -> Self {
        let word = word_gap(row);
        // Where letters are spaced out, so are words.
        let cell = CELL_GAP.max(3.0 * word);
        // Runs of either direction are written in any order, and are turned as one.
        let leap = if row.iter().any(|placed| placed.span.text.contains(is_right_to_left)) { cell } else { LEAP_GAP };
        Self { word, cell, leap, stretched: stretch::gaps(row.iter().map(|placed| placed.span)) }
    }

    /// Whether a segment ends before a span: at a wide gap, and at any gap where the file does not go on writing the line,
    /// as between the cells of a table. What is cut too often is joined again when it turns out to be one line.
    fn cut(&self, segment: &Segment, next: &Placed<'_>, last: usize) -> bool {
        let gap = (next.span.left - segment.right) / segment.size.max(next.span.size).max(0.1);
        let goes_on = next.order > last && next.order - last <= 2;
        gap > self.cell || (!goes_on && gap > self.leap)
    }
}

/// A segment that is being put together.
struct Open<'a> {
    segment: Segment,
    words: Vec<Word<'a>>,
}

impl<'a> Open<'a> {
    fn begin(placed: &Placed<'a>, begins_cell: bool) -> Self {
        let span = placed.span;
        let segment = Segment {
            left: span.left,
            right: span.right,
            baseline: span.baseline,
            size: span.size,
            order: placed.order,
            begins_cell,
            first: span.origin,
            last: span.origin,
            ..Segment::default()
        };
        Self { segment, words: vec![Word { text: &span.text, is_parted: false }] }
    }

    fn push(&mut self, placed: &Placed<'a>, word_gap: f32, is_parted: bool) {
        let (span, segment) = (placed.span, &mut self.segment);
        let gap = (span.left - segment.right) / segment.size.max(span.size).max(0.1);
        let both_wide =
            self.words.last().is_some_and(|word| word.text.ends_with(is_wide)) && span.text.starts_with(is_wide);
        let least = if both_wide { WIDE_CHARACTER_GAP } else { word_gap };
        let is_parted = gap > least || is_parted && (gap > 0.05 || !both_wide);
        if is_parted {
            if self.words.iter().all(|word| !word.is_parted && !word.text.trim().contains(' ')) {
                segment.first_word = Some(segment.right - segment.left);
            }
            segment.word_gap = if segment.word_gap > 0.0 { segment.word_gap.min(gap) } else { gap };
        }
        self.words.push(Word { text: &span.text, is_parted });
        segment.right = segment.right.max(span.right);
        segment.last = span.origin;
        segment.order = segment.order.min(placed.order);
        // The size and the baseline are those of the larger type: a raised mark has neither.
        if span.size > segment.size {
            segment.size = span.size;
            segment.baseline = span.baseline;
        }
    }

    fn finish(self, is_parted: bool) -> Segment {
        let Self { segment, words } = self;
        let ends_with_blank = is_parted || words.last().is_some_and(|word| word.text.ends_with(' '));
        Segment { ends_with_blank, text: in_logical_order(&words), ..segment }
    }
}

/// The same letters at the same place: type made bold by writing it twice.
fn is_same_again(one: &Span, other: &Span) -> bool {
    let width = (one.right - one.left).max(0.1 * one.size);
    one.text == other.text
        && (one.left - other.left).abs() < 0.3 * width
        && (one.size - other.size).abs() < 0.1 * one.size
}

/// The gap that parts words in a row: wider where the letters are spaced out.
fn word_gap(row: &[Placed<'_>]) -> f32 {
    let letters: Vec<&Span> =
        row.iter().map(|placed| placed.span).filter(|span| !span.text.trim().is_empty()).collect();
    let has_spaces = letters.len() < row.len();
    if has_spaces || letters.len() < 6 || letters.iter().any(|span| span.text.chars().count() > 3) {
        return WORD_GAP;
    }
    let mut gaps: Vec<f32> = letters
        .windows(2)
        .filter_map(|pair| match pair {
            [one, other] => Some((other.left - one.right) / one.size.max(other.size).max(0.1)),
            _ => None,
        })
        .filter(|gap| *gap < CELL_GAP)
        .collect();
    gaps.sort_by(f32::total_cmp);
    let median = gaps.get(gaps.len() / 2).copied().unwrap_or(0.0);
    // Words that are placed one by one, as those behind a scanned picture are: letter stands right at letter in them.
    if gaps.iter().filter(|gap| gap.abs() < 0.01).count() * 10 >= gaps.len() * 7 {
        return PLACED_GAP;
    }
    if median > 0.1 { (median * 1.8).max(median + 0.15) } else { WORD_GAP }
}
