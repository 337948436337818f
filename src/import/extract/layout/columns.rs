//! Segments to regions in reading order: gutters found, columns and bands of address blocks parted.
//!
//! A gutter is a strip without text that has text on both sides over several lines. What it parts are columns: read one
//! after the other where text flows from column to column, row by row where blocks stand in rows.

use std::ops::Range;

use super::lines;
use super::segments::{Segment, is_bullet};
use crate::import::extract::flow::{is_contact, is_label};

/// A gutter is at least so wide, in em, with four lines beside it or more; with three; with two.
const GUTTER: f32 = 0.75;
const GUTTER_OF_THREE_LINES: f32 = 1.0;
const GUTTER_OF_TWO_LINES: f32 = 2.0;
/// Between cells of a table there may be next to nothing: at least so much, beside four lines with sharp edges.
const NARROW_GUTTER: f32 = 0.08;
const SHARP: f32 = 0.15;
/// With two lines, from the top of one to the bottom of the other at most so far, in em.
const FARTHEST_OF_TWO_LINES: f32 = 3.2;
/// A gutter so wide needs no aligned edges beside it.
const WIDE_GUTTER: f32 = 3.0;
/// Columns of text are at least so wide, in em: some thirty characters. Lines of addresses are shorter.
const NARROWEST_TEXT: f32 = 14.0;
/// Left edges so near, in em, are aligned.
const ALIGNED: f32 = 0.5;
/// Text that reaches so little into a gutter, in em, does not cross it.
const TOUCHES: f32 = 0.2;
/// Lines at most so many pitches apart are of one block.
const CONTIGUOUS: f32 = 1.35;
/// The strip between rows of blocks is at least so high, in em: more than between lines.
const ROW_GAP: f32 = 0.55;
/// Pages with more segments than this are no sheets; their order is left as the lines stand.
const MOST_SEGMENTS: usize = 1500;
/// Gutters that are tried in a region; a page of a sheet has a handful.
const MOST_SEEDS: usize = 150;
/// Regions in regions.
const DEEPEST: usize = 8;

/// Segments that belong together.
#[derive(Debug, PartialEq)]
pub(super) struct Region {
    pub(super) members: Vec<usize>,
    /// A column or block beside others, not the text of the page.
    pub(super) is_column: bool,
    /// Regions with the same number are in doubt together: their order, or whether they are columns at all.
    pub(super) doubt: Option<usize>,
}

/// The regions of a page in reading order; `segments` are sorted by baseline and left edge.
pub(super) fn regions(segments: &[Segment]) -> Vec<Region> {
    let largest = segments.iter().map(|segment| segment.size).fold(0.0, f32::max);
    let mut finder = Finder { segments, largest, found: Vec::new(), doubts: 0 };
    let all: Vec<usize> = (0..segments.len()).collect();
    finder.part(all, false, None, 0);
    finder.found
}

struct Finder<'a> {
    segments: &'a [Segment],
    /// The largest type on the page.
    largest: f32,
    found: Vec<Region>,
    doubts: usize,
}

/// A strip without text between `left` and `right`, beside the lines from `top` to `bottom`.
#[derive(Debug, Clone, PartialEq)]
struct Gutter {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
    /// Pairs of segments that it parts.
    pairs: Vec<(usize, usize)>,
}

impl Finder<'_> {
    fn segment(&self, index: usize) -> Option<&Segment> {
        self.segments.get(index)
    }

    fn of<'b>(&'b self, members: &'b [usize]) -> impl Iterator<Item = &'b Segment> + 'b {
        members.iter().filter_map(|index| self.segments.get(*index))
    }

    fn doubt(&mut self) -> usize {
        self.doubts += 1;
        self.doubts
    }

    /// Parts a region into what is above its best gutter, the columns beside it, and what is below.
    fn part(&mut self, members: Vec<usize>, is_column: bool, doubt: Option<usize>, depth: usize) {
        if members.is_empty() {
            return;
        }
        if members.len() > MOST_SEGMENTS {
            let doubt = Some(self.doubt());
            self.found.push(Region { members, is_column, doubt });
            return;
        }
        let gutter = if depth < DEEPEST { self.gutter(&members) } else { None };
        let Some(gutter) = gutter else {
            self.found.push(Region { members, is_column, doubt });
            return;
        };
        let extent = self.extent(&members, &gutter);
        let (mut above, mut beside, mut below) = (Vec::new(), Vec::new(), Vec::new());
        for index in members {
            let Some(segment) = self.segment(index) else { continue };
            let side = if segment.middle() < extent.start {
                &mut above
            } else if segment.middle() > extent.end {
                &mut below
            } else {
                &mut beside
            };
            side.push(index);
        }
        self.part(above, is_column, doubt, depth + 1);
        self.band(beside, &gutter, depth + 1);
        self.part(below, is_column, doubt, depth + 1);
    }

    /// Columns side by side: as rows of blocks, or one column after the other.
    fn band(&mut self, members: Vec<usize>, gutter: &Gutter, depth: usize) {
        let (left, right) = self.sides(&members, gutter);
        let mut columns = self.columns(left, depth);
        columns.extend(self.columns(right, depth));
        let mut rows = self.rows(&members, &columns, Tops::Any);
        if written_order(self.segments, &rows) != Some(Order::ByRow) {
            rows = self.rows(&members, &columns, Tops::Aligned);
        }
        // Text that fills a column flows down it, whatever stands beside it.
        let is_text = columns.iter().any(|column| self.is_running_text(column));
        let order = if is_text { Order::ByColumn } else { order(self.segments, &rows) };
        let doubt = (order == Order::Unsure || gutter.pairs.len() < 3).then(|| self.doubt());
        if order != Order::ByColumn {
            for cell in rows.into_iter().flatten() {
                self.part(cell, true, doubt, depth + 1);
            }
        } else {
            for column in columns {
                self.part(column, true, doubt, depth + 1);
            }
        }
    }

    fn sides(&self, members: &[usize], gutter: &Gutter) -> (Vec<usize>, Vec<usize>) {
        let middle = (gutter.left + gutter.right) / 2.0;
        members.iter().partition(|index| {
            self.segment(**index).is_some_and(|segment| (segment.left + segment.right) / 2.0 < middle)
        })
    }

    /// The columns of a band: a side with a gutter along most of it is two.
    fn columns(&self, members: Vec<usize>, depth: usize) -> Vec<Vec<usize>> {
        let gutter = if depth < DEEPEST { self.gutter(&members) } else { None };
        let Some(gutter) = gutter else { return vec![members] };
        let (top, bottom) = self.height(&members);
        if gutter.bottom - gutter.top < 0.6 * (bottom - top) {
            return vec![members];
        }
        // Nothing may cross from column to column over the whole height.
        if self.of(&members).any(|segment| crosses(segment, gutter.left, gutter.right) && spans(segment, &gutter)) {
            return vec![members];
        }
        let (left, right) = self.sides(&members, &gutter);
        let mut columns = self.columns(left, depth + 1);
        columns.extend(self.columns(right, depth + 1));
        columns
    }

    fn height(&self, members: &[usize]) -> (f32, f32) {
        let top = self.of(members).map(Segment::top).fold(f32::INFINITY, f32::min);
        let bottom = self.of(members).map(Segment::bottom).fold(f32::NEG_INFINITY, f32::max);
        (top, bottom)
    }

    /// Rows of blocks: cut where a strip without text runs through all columns and, if so asked, two of them or more begin
    /// anew below it at one height. By row, the cells by column.
    fn rows(&self, members: &[usize], columns: &[Vec<usize>], tops: Tops) -> Vec<Vec<Vec<usize>>> {
        let mut sorted: Vec<&Segment> = self.of(members).collect();
        sorted.sort_by(|a, b| a.top().total_cmp(&b.top()));
        let mut cuts: Vec<f32> = Vec::new();
        let mut bottom = f32::INFINITY;
        for segment in sorted {
            if segment.top() - bottom > ROW_GAP * segment.size
                && (tops == Tops::Any || self.begins_row(columns, segment.top(), segment.size))
            {
                cuts.push((segment.top() + bottom) / 2.0);
            }
            bottom = if bottom.is_finite() { bottom.max(segment.bottom()) } else { segment.bottom() };
        }
        let row_of = |index: &usize| {
            self.segment(*index).map_or(0, |segment| cuts.iter().filter(|cut| **cut < segment.middle()).count())
        };
        (0..=cuts.len())
            .map(|row| {
                columns
                    .iter()
                    .map(|column| column.iter().copied().filter(|index| row_of(index) == row).collect())
                    .collect()
            })
            .collect()
    }

    /// Whether two columns or more have a first line at this height.
    fn begins_row(&self, columns: &[Vec<usize>], top: f32, em: f32) -> bool {
        let begins = |column: &&Vec<usize>| self.of(column).any(|segment| (segment.top() - top).abs() < 0.35 * em);
        columns.iter().filter(begins).count() >= 2
    }

    /// Long lines that fill their column, many of them, and hardly a line of an address among them.
    fn is_running_text(&self, column: &[usize]) -> bool {
        let texts = lines::of(self.segments, column, false);
        let contacts = texts.iter().filter(|line| is_contact(&line.text)).count();
        if texts.len() < 6 || contacts * 6 > texts.len() {
            return false;
        }
        let left = self.of(column).map(|segment| segment.left).fold(f32::INFINITY, f32::min);
        let right = self.of(column).map(|segment| segment.right).fold(f32::NEG_INFINITY, f32::max);
        let mut lengths: Vec<f32> = self.of(column).map(|segment| segment.right - left).collect();
        lengths.sort_by(f32::total_cmp);
        let em = self.of(column).map(|segment| segment.size).fold(0.0, f32::max);
        let median = lengths.get(lengths.len() / 2).copied().unwrap_or(0.0);
        right - left >= NARROWEST_TEXT * em && median >= 0.8 * (right - left)
    }

    /// The best gutter of a region: beside the most lines, then the widest.
    fn gutter(&self, members: &[usize]) -> Option<Gutter> {
        let edges = self.edges(members);
        let mut used = vec![false; edges.len()];
        let mut best: Option<Gutter> = None;
        let mut seeds = 0;
        for seed in 0..edges.len() {
            if used.get(seed) != Some(&false) || seeds == MOST_SEEDS {
                continue;
            }
            seeds += 1;
            let Some(gutter) = self.grown(members, &edges, seed, &mut used) else { continue };
            let better = best.as_ref().is_none_or(|best| {
                (gutter.pairs.len(), gutter.right - gutter.left) > (best.pairs.len(), best.right - best.left)
            });
            if better && self.is_gutter(&gutter) {
                best = Some(gutter);
            }
        }
        best
    }

    /// Each segment with its nearest neighbour to the right at its height, from top to bottom.
    fn edges(&self, members: &[usize]) -> Vec<Gutter> {
        let mut edges = Vec::new();
        for (at, index) in members.iter().enumerate() {
            let Some(one) = self.segment(*index) else { continue };
            let near = |other: &Segment| {
                let shared = one.bottom().min(other.bottom()) - one.top().max(other.top());
                shared > 0.2 * one.size.min(other.size)
            };
            // Members are sorted by baseline: neighbours are near in the list.
            let after = members.iter().skip(at + 1).take_while(|other| {
                self.segment(**other)
                    .is_some_and(|other| other.baseline - one.baseline < 2.0 * one.size.max(other.size))
            });
            let before = members.iter().take(at).rev().take_while(|other| {
                self.segment(**other)
                    .is_some_and(|other| one.baseline - other.baseline < 2.0 * one.size.max(other.size))
            });
            let neighbour = after
                .chain(before)
                .filter_map(|other| Some((*other, self.segment(*other)?)))
                .filter(|(_, other)| other.left >= one.right - TOUCHES * one.size && near(other))
                .min_by(|(_, a), (_, b)| a.left.total_cmp(&b.left));
            if let Some((other, right)) = neighbour {
                let (top, bottom) = (one.top().min(right.top()), one.bottom().max(right.bottom()));
                edges.push(Gutter { left: one.right, right: right.left, top, bottom, pairs: vec![(*index, other)] });
            }
        }
        edges.sort_by(|a, b| a.top.total_cmp(&b.top));
        edges
    }

    /// The gutter that begins with an edge: further edges below it, as long as a strip stays free and nothing crosses it.
    fn grown(&self, members: &[usize], edges: &[Gutter], seed: usize, used: &mut [bool]) -> Option<Gutter> {
        let mut gutter = edges.get(seed)?.clone();
        let em = gutter.pairs.first().and_then(|(one, _)| self.segment(*one)).map_or(10.0, |segment| segment.size);
        for (at, edge) in edges.iter().enumerate().skip(seed + 1) {
            let (left, right) = (gutter.left.max(edge.left), gutter.right.min(edge.right));
            // A strip that would shrink much is another one: it says nothing of this one, unless text stands in the way.
            let width = gutter.right - gutter.left;
            let least = (NARROW_GUTTER * em).max(width.min(2.0 * GUTTER * em) / 2.0);
            let is_another = right - left < least;
            let (left, right) = if is_another { (gutter.left, gutter.right) } else { (left, right) };
            // Above, the strip was free when it was wider.
            let Some((left, right)) = self.free(members, (left, right), gutter.bottom..edge.bottom, least) else {
                break;
            };
            if is_another {
                continue;
            }
            (gutter.left, gutter.right) = (left, right);
            gutter.bottom = gutter.bottom.max(edge.bottom);
            gutter.pairs.extend(edge.pairs.iter().copied());
            if let Some(used) = used.get_mut(at) {
                *used = true;
            }
        }
        Some(gutter)
    }

    /// What stays free of a strip, from left to right, beside the lines of a height; lines may reach a little into it.
    fn free(&self, members: &[usize], strip: (f32, f32), height: Range<f32>, least: f32) -> Option<(f32, f32)> {
        // Members are sorted by baseline, and a segment's middle is above its own.
        let from = members
            .partition_point(|index| self.segment(*index).is_some_and(|segment| segment.baseline < height.start));
        let (mut left, mut right) = strip;
        for segment in self.of(members.get(from..).unwrap_or_default()) {
            if segment.baseline > height.end + self.largest {
                break;
            }
            if segment.middle() <= height.start || segment.middle() >= height.end || !crosses(segment, left, right) {
                continue;
            }
            match (segment.left < strip.0, segment.right > strip.1) {
                (true, false) => left = left.max(segment.right),
                (false, true) => right = right.min(segment.left),
                _ => return None,
            }
            if right - left < least {
                return None;
            }
        }
        Some((left, right))
    }

    /// Whether a strip parts columns: wide enough for its lines, with aligned text beside it, and no list of labels.
    fn is_gutter(&self, gutter: &Gutter) -> bool {
        let pairs: Vec<(&Segment, &Segment)> =
            gutter.pairs.iter().filter_map(|(one, other)| Some((self.segment(*one)?, self.segment(*other)?))).collect();
        let (Some((first, _)), true) = (pairs.first(), pairs.len() >= 2) else { return false };
        let em = first.size;
        let width = gutter.right - gutter.left;
        let edge = pairs.iter().map(|(_, other)| other.left).fold(f32::INFINITY, f32::min);
        let aligned = |within: f32| pairs.iter().filter(|(_, other)| other.left - edge < within * em).count();
        let least = match pairs.len() {
            2 => GUTTER_OF_TWO_LINES,
            3 => GUTTER_OF_THREE_LINES,
            count if aligned(SHARP) * 10 >= count * 9 => NARROW_GUTTER,
            _ => GUTTER,
        };
        if width < least * em {
            return false;
        }
        // One line beside many is a remark in the margin of each of them, not a column; so is one beside one.
        let heights = |side: fn(&(&Segment, &Segment)) -> f32| {
            let mut heights: Vec<f32> = pairs.iter().map(side).collect();
            heights.sort_by(f32::total_cmp);
            heights.dedup_by(|a, b| (*a - *b).abs() < 0.35 * em);
            heights.len()
        };
        // Two lines far apart share an edge by chance.
        let (top, bottom) = (gutter.top, gutter.bottom);
        if pairs.len() == 2 && bottom - top > FARTHEST_OF_TWO_LINES * em {
            return false;
        }
        if heights(|(one, _)| one.baseline) < 2 || heights(|(_, other)| other.baseline) < 2 {
            return false;
        }
        let labels = pairs.iter().filter(|(one, other)| {
            (is_label(&one.text) || is_bullet(&one.text)) && (one.baseline - other.baseline).abs() < 0.35 * em
        });
        if labels.count() * 10 >= pairs.len() * 6 {
            return false;
        }
        aligned(ALIGNED) * 2 >= pairs.len() || (width >= WIDE_GUTTER * em && pairs.len() >= 3)
    }

    /// From where to where the columns beside a gutter go: lines that go on above or below it are of them too.
    fn extent(&self, members: &[usize], gutter: &Gutter) -> Range<f32> {
        let (left, right) = self.sides(members, gutter);
        let right_column = self.downwards(&right, gutter, self.column_pitch(&right, gutter));
        let left_column = self.downwards(&left, gutter, self.column_pitch(&left, gutter));
        let bottom = right_column.max(left_column);
        let mut top = self.upwards(&right, gutter, self.column_pitch(&right, gutter));
        // What stands above the left column is mostly a heading of both; the salutation of a letter is of the letter.
        if self.is_running_text(&self.beside(&left, gutter)) {
            top = top.min(self.upwards(&left, gutter, self.column_pitch(&left, gutter)));
        }
        // What is between the ends of the two columns is of one of them.
        top..bottom
    }

    /// The usual step from line to line of a column beside a gutter; wider for running text, whose paragraphs go on.
    fn column_pitch(&self, side: &[usize], gutter: &Gutter) -> f32 {
        let beside = self.beside(side, gutter);
        let pitch = lines::pitch(self.segments, &beside);
        if self.is_running_text(&beside) { 2.0 * pitch } else { pitch }
    }

    /// The members of a side that stand beside the gutter, not above or below it.
    fn beside(&self, side: &[usize], gutter: &Gutter) -> Vec<usize> {
        let inside = |segment: &Segment| segment.middle() > gutter.top && segment.middle() < gutter.bottom;
        side.iter().copied().filter(|index| self.segment(*index).is_some_and(inside)).collect()
    }

    fn downwards(&self, side: &[usize], gutter: &Gutter, pitch: f32) -> f32 {
        let mut sorted: Vec<&Segment> = self.of(side).collect();
        sorted.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
        let inside = |segment: &&&Segment| segment.middle() > gutter.top && segment.middle() < gutter.bottom;
        let mut baseline =
            sorted.iter().filter(inside).map(|segment| segment.baseline).fold(f32::NEG_INFINITY, f32::max);
        let mut bottom = gutter.bottom;
        for segment in sorted.into_iter().filter(|segment| segment.middle() >= gutter.bottom) {
            if segment.baseline - baseline > CONTIGUOUS * pitch || self.is_in_the_way(gutter, bottom, segment.bottom())
            {
                break;
            }
            baseline = segment.baseline;
            bottom = segment.bottom();
        }
        bottom
    }

    fn upwards(&self, side: &[usize], gutter: &Gutter, pitch: f32) -> f32 {
        let mut sorted: Vec<&Segment> = self.of(side).collect();
        sorted.sort_by(|a, b| b.baseline.total_cmp(&a.baseline));
        let inside = |segment: &&&Segment| segment.middle() > gutter.top && segment.middle() < gutter.bottom;
        let mut baseline = sorted.iter().filter(inside).map(|segment| segment.baseline).fold(f32::INFINITY, f32::min);
        let mut top = gutter.top;
        for segment in sorted.into_iter().filter(|segment| segment.middle() <= gutter.top) {
            if baseline - segment.baseline > CONTIGUOUS * pitch || self.is_in_the_way(gutter, segment.top(), top) {
                break;
            }
            baseline = segment.baseline;
            top = segment.top();
        }
        top
    }

    /// Whether a line at a height reaches from side to side, or stands in the gutter itself.
    fn is_in_the_way(&self, gutter: &Gutter, top: f32, bottom: f32) -> bool {
        self.segments.iter().any(|segment| {
            let touch = TOUCHES * segment.size;
            let (from_left, from_right) = (segment.left < gutter.left + touch, segment.right > gutter.right - touch);
            segment.middle() > top && segment.middle() < bottom && from_left == from_right
        })
    }
}

fn spans(segment: &Segment, gutter: &Gutter) -> bool {
    (segment.left < gutter.left) == (segment.right > gutter.right)
}

fn crosses(segment: &Segment, left: f32, right: f32) -> bool {
    let touch = TOUCHES * segment.size;
    segment.left < right - touch && segment.right > left + touch
}

/// How the blocks of a band are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    ByRow,
    ByColumn,
    Unsure,
}

/// Where the file writes the first and the last piece of a cell.
fn written(segments: &[Segment], cell: &[usize]) -> Option<(usize, usize)> {
    let orders = || cell.iter().filter_map(|index| segments.get(*index)).map(|segment| segment.order);
    Some((orders().min()?, orders().max()?))
}

/// Whether the blocks of a row must begin at one height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tops {
    Aligned,
    Any,
}

/// By the order in which the file writes the cells; without that by the shape.
///
/// In a table the blocks of a row differ in length and the next row begins at one height all the same, which flowing
/// text does by chance only.
fn order(segments: &[Segment], rows: &[Vec<Vec<usize>>]) -> Order {
    if rows.len() < 2 {
        return Order::ByColumn;
    }
    let by_shape = || {
        let differ = |row: &Vec<Vec<usize>>| {
            let mut lengths: Vec<usize> = row.iter().map(Vec::len).filter(|length| *length > 0).collect();
            lengths.dedup();
            lengths.len() > 1
        };
        if rows.iter().rev().skip(1).any(differ) { Order::ByRow } else { Order::Unsure }
    };
    written_order(segments, rows).unwrap_or_else(by_shape)
}

/// The order in which the file writes the cells: a word processor writes a table cell by cell and columns column by
/// column. None where the lines of cells alternate, or where nothing tells.
fn written_order(segments: &[Segment], rows: &[Vec<Vec<usize>>]) -> Option<Order> {
    let at = |row: usize, column: usize| written(segments, rows.get(row)?.get(column)?);
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let is_mixed = (0..rows.len()).any(|row| {
        (1..columns).any(|column| match (at(row, column - 1), at(row, column)) {
            (Some(left), Some(right)) => left.1 > right.0 && right.1 > left.0,
            _ => false,
        })
    });
    let (mut by_row, mut by_column) = (0, 0);
    for row in 1..rows.len() {
        for column in 1..columns {
            if let (Some(right_above), Some(left_below)) = (at(row - 1, column), at(row, column - 1)) {
                by_row += usize::from(right_above.1 < left_below.0);
                by_column += usize::from(left_below.1 < right_above.0);
            }
        }
    }
    (!is_mixed && by_row != by_column).then_some(if by_row > by_column { Order::ByRow } else { Order::ByColumn })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of monospaced text: a column is 6 points, a line 12; segments part at three spaces.
    fn page(text: &str) -> Vec<Segment> {
        let mut segments = Vec::new();
        for (row, line) in text.lines().enumerate() {
            let mut column = 0;
            for piece in line.split("   ") {
                let blank = piece.len() - piece.trim_start().len();
                let trimmed = piece.trim();
                if !trimmed.is_empty() {
                    let left = 6.0 * (column + blank) as f32;
                    let right = left + 6.0 * trimmed.chars().count() as f32;
                    let baseline = 12.0 * (row + 1) as f32;
                    segments.push(Segment {
                        text: trimmed.into(),
                        left,
                        right,
                        baseline,
                        size: 10.0,
                        order: segments.len(),
                    });
                }
                column += piece.chars().count() + 3;
            }
        }
        segments
    }

    /// Regions as text: a column begins with "| ", a doubt is marked "?".
    fn check_regions(text: &str, expected: &str) {
        check_segments(&page(text), expected);
    }

    fn check_segments(segments: &[Segment], expected: &str) {
        let dump: Vec<String> = regions(segments)
            .iter()
            .map(|region| {
                let lines = lines::of(segments, &region.members, false);
                let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
                let mark = if region.is_column { "| " } else { "" };
                format!("{mark}{}{}", texts.join(" / "), if region.doubt.is_some() { " ?" } else { "" })
            })
            .collect();
        assert_eq!(dump.join("\n"), expected.trim());
    }

    #[test]
    fn address_blocks_side_by_side_are_columns_between_the_text() {
        check_regions(
            "\
PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO THE TWO OFFICIALS:

Chief Justice           Chairman            And copies to:
Zhou Qiang              Zhang Dejiang       Premier
Supreme Court           People's Congress   Li Keqiang
Beijing                 Beijing             Beijing
China                   China               China
Fax: +86 1              Fax: +86 2          Fax: +86 3

Also send copies to diplomatic representatives accredited to
your country.",
            "
PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO THE TWO OFFICIALS:
| Chief Justice / Zhou Qiang / Supreme Court / Beijing / China / Fax: +86 1
| Chairman / Zhang Dejiang / People's Congress / Beijing / China / Fax: +86 2
| And copies to: / Premier / Li Keqiang / Beijing / China / Fax: +86 3
Also send copies to diplomatic representatives accredited to / your country.",
        );
    }

    #[test]
    fn a_short_heading_after_the_blocks_is_not_of_the_left_one() {
        check_regions(
            "\
Minister                Governor
A. Person               B. Person
Street 1                Street 2
Town                    Town

COPIES TO:
Embassy",
            "
| Minister / A. Person / Street 1 / Town
| Governor / B. Person / Street 2 / Town
COPIES TO: / Embassy",
        );
    }

    #[test]
    fn a_contact_column_beside_a_letter_is_a_block_of_its_own() {
        check_regions(
            "\
Dear Minister,                                     Minister of Justice

I write to you with deep concern about the case    A. Person
of the teacher who was arrested in March and is    Street 1
held without charge in the central prison there    Town
while nobody of the family has been told about     Country
the reasons. I ask you to release the teacher      Email: a@example.org
at once and to see to a prompt investigation of    Fax: 123
the treatment in the prison, and to answer me.
I am looking forward to hearing from you soon.

Yours sincerely,",
            "
| Dear Minister, / I write to you with deep concern about the case / of the teacher who was arrested in March and is / held without charge in the central prison there / while nobody of the family has been told about / the reasons. I ask you to release the teacher / at once and to see to a prompt investigation of / the treatment in the prison, and to answer me. / I am looking forward to hearing from you soon. / Yours sincerely,
| Minister of Justice / A. Person / Street 1 / Town / Country / Email: a@example.org / Fax: 123",
        );
    }

    #[test]
    fn rows_of_blocks_are_read_row_by_row() {
        check_regions(
            "\
First                   Second
Street 1                Street 2
Town                    Town
Country                 Country
Fax: 1

Third                   Fourth
Street 3                Street 4
Town                    Town",
            "
| First / Street 1 / Town / Country / Fax: 1
| Second / Street 2 / Town / Country
| Third / Street 3 / Town
| Fourth / Street 4 / Town",
        );
    }

    #[test]
    fn blocks_that_the_file_writes_column_by_column_are_read_so() {
        let text = "\
First                   Third
Street 1                Street 3
Town                    Town

Second                  Fourth
Street 2                Street 4
Town                    Town";
        let mut segments = page(text);
        // Without a hint in the file the order is in doubt.
        check_segments(
            &segments,
            "| First / Street 1 / Town ?\n| Third / Street 3 / Town ?\n| Second / Street 2 / Town ?\n| Fourth / Street 4 / Town ?",
        );
        for segment in &mut segments {
            segment.order += if segment.left > 50.0 { 100 } else { 0 };
        }
        check_segments(
            &segments,
            "| First / Street 1 / Town / Second / Street 2 / Town\n| Third / Street 3 / Town / Fourth / Street 4 / Town",
        );
    }

    #[test]
    fn labels_with_values_bullets_and_headers_with_tabs_are_no_columns() {
        check_regions(
            "Name:        Bassel Khartabil\nGender m/f:   m\nAge:         31",
            "Name:\tBassel Khartabil / Gender m/f:\tm / Age:\t31",
        );
        check_regions(
            "UA: 264/12      Index: MDE 24/076/2012      Syria       Date: 18 September 2012\nURGENT ACTION\nfears for a detainee",
            "UA: 264/12\tIndex: MDE 24/076/2012\tSyria\tDate: 18 September 2012 / URGENT ACTION / fears for a detainee",
        );
    }

    #[test]
    fn two_columns_of_running_text_are_read_one_after_the_other() {
        let mut text = String::new();
        for line in 1..=8 {
            text.push_str(&format!(
                "left text that fills its column {line}      right text that fills the column {line}\n"
            ));
        }
        let column = |side: &str, article: &str| {
            (1..=8)
                .map(|line| format!("{side} text that fills {article} column {line}"))
                .collect::<Vec<_>>()
                .join(" / ")
        };
        check_regions(&text, &format!("| {}\n| {}", column("left", "its"), column("right", "the")));
    }
}
