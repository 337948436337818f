//! Positioned pieces of text to lines, columns and reading order: a pure function, whatever the file was.
//!
//! ```text
//! spans -> segments (baselines, words; cut at wide gaps) -> regions (gutters, bands of address blocks) -> lines -> text
//! ```
//!
//! Lengths are points, x to the right and y downwards from the top left of the page; `em` is the size of the text concerned.

mod cells;
mod columns;
mod edges;
pub(in crate::import) mod entries;
mod frames;
mod gutters;
mod headings;
mod hyphens;
mod justified;
mod labels;
mod lines;
mod order;
mod overflow;
mod overleaf;
mod region;
mod rows;
mod running;
mod segment;
mod segments;
mod stretch;
mod tabs;
mod text_line;
pub(in crate::import) mod wrap_words;
mod wraps;

pub(in crate::import) use self::wraps::{Joint, PlainLine, joints};

use self::region::Region;
use self::segment::Segment;
use self::text_line::{Doubt, TextLine};
use self::wraps::Limit;
use crate::import::extract::flow::{Flow, is_contact};
use crate::import::{Extracted, SheetKind};
use crate::notice::{Noted, Notice};

/// Text keeps at least so far from the column beside it, in em.
const BESIDE: f32 = 0.5;

/// Columns whose left edges are as far apart as so much of the way between them are even.
const EVEN: f32 = 0.03;
/// Columns take so much of the way from one to the next at least.
const NARROWEST_OF_PITCH: f32 = 0.75;

/// A page with what is written on it, in the order in which the file writes it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SheetPage {
    pub width: f32,
    pub height: f32,
    pub spans: Vec<Span>,
}

/// A piece of text on one baseline: a character, a word, or more. Spans of white space part words.
///
/// All lengths are points in the frame in which the text stands upright: for a `turn` other than [`Turn::Upright`] that
/// is the page turned so.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    pub text: String,
    pub left: f32,
    pub right: f32,
    pub baseline: f32,
    /// The size of the type: one em.
    pub size: f32,
    pub turn: Turn,
    pub origin: Origin,
}

/// What the file says of a piece of text beyond its place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Origin {
    /// A number for the typeface: bold type has another than plain.
    pub style: u32,
    /// The paragraph that it is of in a tagged file, by a number for it.
    pub paragraph: Option<u32>,
}

/// Which way text runs on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    Upright,
    /// From the foot to the head, as on the left edge of a form.
    Upwards,
    Downwards,
    UpsideDown,
    /// Across the page, as a watermark.
    Slanted,
}

impl Turn {
    const ALL: [Self; 5] = [Self::Upright, Self::Upwards, Self::Downwards, Self::UpsideDown, Self::Slanted];

    /// The turn of text that runs along (x, y), y downwards.
    pub fn of(x: f64, y: f64) -> Self {
        // A little askew, as scanners leave it: some five degrees.
        const ASKEW: f64 = 0.09;
        if y.abs() <= ASKEW * x.abs() {
            if x < 0.0 { Self::UpsideDown } else { Self::Upright }
        } else if x.abs() <= ASKEW * y.abs() {
            if y < 0.0 { Self::Upwards } else { Self::Downwards }
        } else {
            Self::Slanted
        }
    }

    /// A point of the page in the frame in which such text stands upright.
    pub fn upright(self, x: f64, y: f64) -> (f64, f64) {
        match self {
            Self::Upright | Self::Slanted => (x, y),
            Self::Upwards => (-y, x),
            Self::Downwards => (y, -x),
            Self::UpsideDown => (-x, -y),
        }
    }
}

/// Pages to text in reading order: address blocks side by side and columns beside a letter are blocks of their own.
///
/// Never fails; where the order is in doubt, a notice names the lines concerned.
pub fn read(pages: &[SheetPage]) -> Noted<Extracted> {
    let mut laid: Vec<Vec<Part>> = pages.iter().map(page).collect();
    hyphens::close(&mut laid);
    let feet = running::mark(pages, &mut laid);
    overleaf::join(&mut laid);
    let mut flow = Flow::new(SheetKind::Pdf);
    for (number, parts) in laid.iter().enumerate() {
        flow.set_page(u32::try_from(number).unwrap_or(u32::MAX));
        write(&mut flow, parts);
    }
    for foot in feet {
        flow.new_block();
        flow.line(&foot.text, true);
    }
    flow.finish()
}

/// Lines that belong together, in reading order.
#[derive(Debug, Default)]
struct Part {
    lines: Vec<TextLine>,
    /// Whether it stands apart from the text of the page.
    is_apart: bool,
    is_upright: bool,
    /// Whether text at the foot of the part before may go on at its head.
    goes_after_column: bool,
    /// Whether it is of the addressee that the part before began: a cell of a row.
    goes_on_in_row: bool,
    /// Parts with the same number were in doubt together.
    doubt: Option<usize>,
}

fn page(page: &SheetPage) -> Vec<Part> {
    let mut parts = Vec::new();
    for turn in Turn::ALL {
        let spans: Vec<&Span> = page.spans.iter().filter(|span| span.turn == turn && is_sound(span)).collect();
        if spans.is_empty() {
            continue;
        }
        let mut segments = segments::of(&spans);
        let is_right_to_left = segments::are_right_to_left(&segments);
        if is_right_to_left {
            segments.iter_mut().for_each(Segment::mirror);
        }
        if turn == Turn::Slanted {
            // Lines across the page share no baseline: each piece is as it is.
            let lines = segments.iter().map(TextLine::alone).collect();
            parts.push(Part { lines, is_apart: true, ..Part::default() });
            continue;
        }
        justified::put_together(&mut segments);
        labels::put_together(&mut segments);
        tabs::pull_back(&mut segments);
        tabs::put_back(&mut segments);
        let regions = columns::regions(&segments);
        let limits = limits(&segments, &regions);
        let mut laid: Vec<Vec<TextLine>> =
            regions.iter().map(|region| lines::of(&segments, &region.members, is_right_to_left)).collect();
        cells::close_gaps(&regions, &mut laid);
        for (_, lines) in regions.iter().zip(&mut laid).filter(|(region, _)| region.is_column) {
            for line in lines.iter_mut().filter(|line| line.is_of_two_columns()) {
                line.doubt = Some(Doubt::OfTwoColumns);
            }
        }
        if !wraps::paragraphs_tell(laid.iter().map(Vec::as_slice)) {
            laid.iter_mut().flatten().for_each(TextLine::forget_paragraphs);
        }
        let blanks_tell = wraps::blanks_tell(laid.iter().map(Vec::as_slice));
        let mut cells = cells::Cells::default();
        for ((region, limit), lines) in regions.iter().zip(limits).zip(laid) {
            let lines = match limit {
                Some(limit) => {
                    cells.column(&lines, limit);
                    wraps::joined(lines, limit, blanks_tell)
                }
                None if region.is_column => lines,
                None => cells.alone(lines, blanks_tell),
            };
            let is_upright = turn == Turn::Upright;
            let is_apart = region.is_column || !is_upright;
            let Region { goes_after_column, goes_on_in_row, doubt, .. } = *region;
            parts.push(Part { lines, is_apart, is_upright, goes_after_column, goes_on_in_row, doubt });
        }
    }
    close_columns(&mut parts);
    parts
}

/// Puts back what the ends of columns cut off their last lines.
fn close_columns(parts: &mut Vec<Part>) {
    for next in 1..parts.len() {
        let (before, after) = parts.split_at_mut(next);
        if let (Some(before), Some(after)) = (before.last_mut(), after.first_mut())
            && after.goes_after_column
        {
            wraps::take_rest(&mut before.lines, &mut after.lines);
        }
    }
    parts.retain(|part| !part.lines.is_empty());
}

/// How far the text of each region can reach, where it is a column with addresses: to what stands beside it; else as far
/// as the columns at its left are wide; else to the edge of the page's text.
///
/// None for other text: its lines are joined to paragraphs by those who read it.
fn limits(segments: &[Segment], regions: &[Region]) -> Vec<Option<Limit>> {
    let field = gutters::Field::new(segments);
    let edges = |members: &[usize]| {
        let left = field.of(members).map(|segment| segment.left).fold(f32::INFINITY, f32::min);
        (left, field.of(members).map(|segment| segment.right).fold(f32::NEG_INFINITY, f32::max))
    };
    let beside = |region: &Region| {
        let ((top, bottom), (_, right)) = (field.height(&region.members), edges(&region.members));
        let near = segments.iter().filter(|one| one.middle() > top && one.middle() < bottom && one.left > right);
        near.map(|segment| segment.left - BESIDE * segment.size).reduce(f32::min).map(|limit| limit.max(right))
    };
    let found: Vec<Option<f32>> = regions.iter().map(beside).collect();
    let edge = segments.iter().map(|segment| segment.right).fold(f32::NEG_INFINITY, f32::max);
    let limit = |region: &Region, limit: Option<f32>| {
        if !region.is_column || field.is_prose(&region.members) {
            return None;
        }
        let ((top, bottom), (left, right)) = (field.height(&region.members), edges(&region.members));
        let beside = regions.iter().zip(&found).filter(|(other, _)| {
            let (other_top, other_bottom) = field.height(&other.members);
            other.is_column && other_top < bottom && top < other_bottom
        });
        let width = equal_width(beside.clone().map(|(other, _)| edges(&other.members)), edge);
        // How wide their text may be, and how wide it is.
        let (mut room, mut widest): (Option<f32>, f32) = (None, 0.0);
        for (other, limit) in beside {
            let (other_left, other_right) = edges(&other.members);
            if let Some(limit) = limit.filter(|_| other_left < left) {
                room = Some((limit - other_left).max(room.unwrap_or(0.0)));
            }
            widest = widest.max(other_right - other_left);
        }
        let text = limit.or(room.map(|room| (left + room).max(right).min(edge))).unwrap_or(edge);
        let em = field.of(&region.members).map(|segment| segment.size).fold(0.0, f32::max);
        let text = width.map_or(text, |width| text.min((left + width).max(right)));
        let reached = region.reached.unwrap_or(f32::NEG_INFINITY);
        Some(Limit { text, widest: text.min(left + widest + em), reached })
    };
    regions.iter().zip(&found).map(|(region, found)| limit(region, *found)).collect()
}

/// How wide columns are that are one as wide as the other: as wide as the last, which ends where the text of the page does.
fn equal_width(columns: impl Iterator<Item = (f32, f32)>, edge: f32) -> Option<f32> {
    let mut columns: Vec<(f32, f32)> = columns.collect();
    columns.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (last, _) = columns.last().copied()?;
    let width = edge - last;
    let mut steps = columns.windows(2).map(|pair| match pair {
        [(one, _), (other, _)] => other - one,
        _ => f32::INFINITY,
    });
    let pitch = steps.next()?;
    let is_even = steps.all(|step| (step - pitch).abs() < EVEN * pitch);
    let holds = columns.iter().all(|(left, right)| right - left <= width + EVEN * width);
    (is_even && holds && (NARROWEST_OF_PITCH..=1.0).contains(&(width / pitch))).then_some(width)
}

/// Numbers that a page can have: what a hostile file makes of them is no place.
fn is_sound(span: &Span) -> bool {
    let all = [span.left, span.right, span.baseline, span.size];
    all.iter().all(|value| value.is_finite() && value.abs() < 1e6) && span.right >= span.left
}

fn write(flow: &mut Flow, parts: &[Part]) {
    let mut doubts: Vec<(usize, std::ops::Range<usize>)> = Vec::new();
    let mut before: &[TextLine] = &[];
    let mut is_headless = false;
    for part in parts {
        let goes_on_in_row = part.goes_on_in_row && !before.is_empty();
        let goes_on = goes_on_in_row || part.goes_after_column && overflow::goes_on(before, &part.lines);
        // The text of the pages is one block from page to page; an address may go on overleaf.
        match (part.is_apart, goes_on) {
            (true, true) => {}
            (true, false) => {
                flow.new_block();
            }
            (false, _) => flow.set_block(0),
        }
        let start = flow.written();
        let first = lines(flow, part, goes_on);
        // A column that begins with the end of an address, and below the columns an address that may lack it.
        if is_headless && !part.is_apart && !begins_behind_addresses(part) {
            flow.note(Notice::warning("sheet-columns-unsure"), start..first);
        }
        is_headless = part.is_apart && (is_headless || !goes_on && begins_with_contact(part));
        if let Some(doubt) = part.doubt {
            match doubts.last_mut().filter(|(last, _)| *last == doubt) {
                Some((_, range)) => range.end = flow.written(),
                None => doubts.push((doubt, start..flow.written())),
            }
        }
        before = &part.lines;
    }
    for (_, range) in doubts {
        flow.note(Notice::warning("sheet-columns-unsure"), range);
    }
}

/// Whether a part begins in the midst of an address: none begins with a fax number or a salutation.
fn begins_with_contact(part: &Part) -> bool {
    part.lines.first().is_some_and(|first| is_contact(&first.text))
}

/// Whether a part begins with what stands below all addresses.
fn begins_behind_addresses(part: &Part) -> bool {
    part.lines.first().is_none_or(|first| first.is_running || headings::closes_addresses(&first.text))
}

/// The lines of a part, with what is not sure of them; the first may go on with what is written already. Where the first
/// paragraph ends is returned.
fn lines(flow: &mut Flow, part: &Part, goes_on: bool) -> usize {
    let mut above = flow.written();
    let mut first = None;
    for (number, line) in part.lines.iter().enumerate() {
        let begin = flow.written();
        let is_next = goes_on && number == 0;
        if number > 0 && line.starts_paragraph {
            first = first.or(Some(begin));
        }
        flow.set_running(line.is_running);
        flow.line(&line.text, line.starts_paragraph && !is_next);
        match line.doubt {
            Some(Doubt::Joined) => flow.note(Notice::warning("sheet-lines-joined"), begin..flow.written()),
            Some(Doubt::NotJoined) => flow.note(Notice::warning("sheet-lines-maybe-one"), above..flow.written()),
            Some(Doubt::OfTwoColumns) => flow.note(Notice::warning("sheet-columns-unsure"), begin..flow.written()),
            // No address begins with a fax number or a salutation.
            None if is_next && !part.goes_on_in_row && !is_contact(&line.text) => {
                flow.note(Notice::warning("sheet-columns-unsure"), begin..flow.written())
            }
            None => {}
        }
        above = begin;
    }
    flow.set_running(false);
    first.unwrap_or_else(|| flow.written())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_one_width_are_as_wide_as_the_last_has_room() {
        let check = |columns: &[(f32, f32)], expected: Option<f32>| {
            assert_eq!(equal_width(columns.iter().copied(), 550.0), expected, "{columns:?}");
        };
        check(&[(50.0, 180.0), (220.0, 360.0), (390.0, 500.0)], Some(160.0));
        check(&[(50.0, 180.0), (200.0, 360.0), (390.0, 500.0)], None);
        // One is wider than the last could be, or the last ends far from the edge.
        check(&[(50.0, 219.0), (220.0, 360.0), (390.0, 500.0)], None);
        check(&[(50.0, 120.0), (150.0, 220.0), (250.0, 320.0)], None);
        check(&[(50.0, 200.0)], None);
    }
}
