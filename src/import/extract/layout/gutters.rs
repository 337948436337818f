//! Gutters: strips without text that have text on both sides over several lines.

use std::ops::Range;

use super::headings::{closes_addresses, heads_copies};
use super::lines;
use super::segment::Segment;
use super::segments::is_bullet;
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
const NARROWEST_TEXT: f32 = 19.0;
/// For each line of running text that begins with a small letter so many begin with a capital at most.
const MOST_CAPITALS: usize = 4;
/// Left edges so near, in em, are aligned.
const ALIGNED: f32 = 0.5;
/// Text that reaches so little into a gutter, in em, does not cross it.
const TOUCHES: f32 = 0.2;
/// Lines at most so many pitches apart are of one block.
const CONTIGUOUS: f32 = 1.35;
/// Lines further below a column, in pitches, are never of it.
const FARTHEST_OF_COLUMN: f32 = 4.0;
/// Headings of the page are so much larger than the text of a column.
const HEADING: f32 = 1.5;
/// Gutters that are tried in a region; a page of a sheet has a handful.
const MOST_SEEDS: usize = 150;

/// A strip without text between `left` and `right`, beside the lines from `top` to `bottom`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Gutter {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// Pairs of segments that it parts.
    pub(super) pairs: Vec<(usize, usize)>,
}

/// The segments of a page, sorted by baseline and left edge, by their place in the list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) segments: &'a [Segment],
    /// The largest type on the page.
    largest: f32,
}

impl<'a> Field<'a> {
    pub(super) fn new(segments: &'a [Segment]) -> Self {
        let largest = segments.iter().map(|segment| segment.size).fold(0.0, f32::max);
        Self { segments, largest }
    }

    pub(super) fn segment(&self, index: usize) -> Option<&Segment> {
        self.segments.get(index)
    }

    pub(super) fn of<'b>(&'b self, members: &'b [usize]) -> impl Iterator<Item = &'b Segment> + 'b {
        members.iter().filter_map(|index| self.segments.get(*index))
    }

    pub(super) fn sides(&self, members: &[usize], gutter: &Gutter) -> (Vec<usize>, Vec<usize>) {
        let middle = (gutter.left + gutter.right) / 2.0;
        members.iter().partition(|index| {
            self.segment(**index).is_some_and(|segment| (segment.left + segment.right) / 2.0 < middle)
        })
    }

    pub(super) fn height(&self, members: &[usize]) -> (f32, f32) {
        let top = self.of(members).map(Segment::top).fold(f32::INFINITY, f32::min);
        let bottom = self.of(members).map(Segment::bottom).fold(f32::NEG_INFINITY, f32::max);
        (top, bottom)
    }

    /// Long lines that fill their column, many of them, and hardly a line of an address among them.
    pub(super) fn is_running_text(&self, column: &[usize]) -> bool {
        let texts = lines::of(self.segments, column, false);
        let contacts = texts.iter().filter(|line| is_contact(&line.text)).count();
        if texts.len() < 6 || contacts * 6 > texts.len() {
            return false;
        }
        // Lines of addresses begin with capitals and numbers; most of those of sentences go on in the midst of one.
        let begin = |is_such: fn(char) -> bool| texts.iter().filter(|line| line.text.starts_with(is_such)).count();
        if begin(char::is_uppercase) > MOST_CAPITALS * begin(char::is_lowercase) {
            return false;
        }
        let left = texts.iter().map(|line| line.left).fold(f32::INFINITY, f32::min);
        let right = texts.iter().map(|line| line.right).fold(f32::NEG_INFINITY, f32::max);
        let mut lengths: Vec<f32> = texts.iter().map(|line| line.right - left).collect();
        lengths.sort_by(f32::total_cmp);
        let em = self.of(column).map(|segment| segment.size).fold(0.0, f32::max);
        let median = lengths.get(lengths.len() / 2).copied().unwrap_or(0.0);
        right - left >= NARROWEST_TEXT * em && median >= 0.8 * (right - left)
    }

    /// Sentences rather than lines of an address: long lines, none of them a fax number.
    pub(super) fn is_prose(&self, column: &[usize]) -> bool {
        const LONG: usize = 38;
        let texts = lines::of(self.segments, column, false);
        let letters: usize = texts.iter().map(|line| line.text.chars().count()).sum();
        self.is_running_text(column)
            || texts.len() >= 2 && letters >= LONG * texts.len() && !texts.iter().any(|line| is_contact(&line.text))
    }

    /// Whether a column has a line of a kind, told by the line and the one below.
    pub(super) fn has_line(&self, column: &[usize], is_such: fn(&str, &str) -> bool) -> bool {
        let lines = lines::of(self.segments, column, false);
        let below = |at: usize| lines.get(at + 1).map_or("", |line| line.text.as_str());
        lines.iter().enumerate().any(|(at, line)| is_such(&line.text, below(at)))
    }

    /// Where the first line of a kind begins in a column, told by the line and the one below; else where the column does.
    pub(super) fn top_of_line(&self, column: &[usize], is_such: fn(&str, &str) -> bool) -> f32 {
        let lines = lines::of(self.segments, column, false);
        let below = |at: usize| lines.get(at + 1).map_or("", |line| line.text.as_str());
        let is_at = |at: &usize| lines.get(*at).is_some_and(|line| is_such(&line.text, below(*at)));
        // A line above one of the kind may pass for one with it.
        let found = (0..lines.len()).find(is_at).map_or(0, |at| if is_at(&(at + 1)) { at + 1 } else { at });
        lines.get(found).map_or(0.0, |line| line.baseline - line.size)
    }

    /// Whether a column begins with words of a kind, which it may break.
    pub(super) fn begins_with(&self, column: &[usize], is_such: fn(&str) -> bool) -> bool {
        const LINES: usize = 3;
        let lines = lines::of(self.segments, column, false);
        let words: Vec<&str> = lines.iter().take(LINES).map(|line| line.text.as_str()).collect();
        is_such(&words.join(" "))
    }

    /// The best gutter of a region: beside the most lines, then the widest.
    pub(super) fn gutter(&self, members: &[usize]) -> Option<Gutter> {
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
        let mut is_sharp = false;
        for (at, edge) in edges.iter().enumerate().skip(seed + 1) {
            let (left, right) = (gutter.left.max(edge.left), gutter.right.min(edge.right));
            // A strip that would shrink much is another one: it says nothing of this one. Whether text of its line stands in
            // the way shows below: a line may have more than one strip.
            let width = gutter.right - gutter.left;
            let narrow = NARROW_GUTTER * em;
            // Beside a column with a sharp edge a long line may leave next to nothing of it, and a strip that ends elsewhere
            // is between the words of a line.
            if is_sharp && edge.right < gutter.right - ALIGNED * em {
                continue;
            }
            let least = if is_sharp && (edge.right - gutter.right).abs() < SHARP * em {
                narrow
            } else {
                narrow.max(width.min(2.0 * GUTTER * em) / 2.0)
            };
            if right - left < least {
                continue;
            }
            // Above, the strip was free when it was wider.
            let Some((left, right)) = self.free(members, (left, right), gutter.bottom..edge.bottom, least) else {
                break;
            };
            (gutter.left, gutter.right) = (left, right);
            gutter.bottom = gutter.bottom.max(edge.bottom);
            gutter.pairs.extend(edge.pairs.iter().copied());
            is_sharp = self.is_sharp(&gutter, em);
            if let Some(used) = used.get_mut(at) {
                *used = true;
            }
        }
        Some(gutter)
    }

    /// Whether the column at the right of a gutter has an edge at which three lines of it begin or more, and most of them.
    fn is_sharp(&self, gutter: &Gutter, em: f32) -> bool {
        let lines = || gutter.pairs.iter().filter_map(|(_, other)| self.segment(*other));
        let aligned = lines().filter(|other| other.left - gutter.right < SHARP * em).count();
        aligned >= 3 && aligned * 10 >= lines().count() * 9
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
        aligned(ALIGNED) * 2 >= pairs.len()
            || is_list_in_column(&pairs, ALIGNED * em)
            || (width >= WIDE_GUTTER * em && pairs.len() >= 3)
            || are_centred(pairs.iter().map(|(_, other)| *other))
    }

    /// From where to where the columns beside a gutter go: lines that go on above or below it are of them too.
    pub(super) fn extent(&self, members: &[usize], gutter: &Gutter) -> Range<f32> {
        let (left, right) = self.sides(members, gutter);
        let right_column = self.downwards(&right, &left, gutter, self.column_pitch(&right, gutter));
        let left_column = self.downwards(&left, &right, gutter, self.column_pitch(&left, gutter));
        let bottom = right_column.max(left_column);
        let mut top = self.upwards(&right, gutter, self.column_pitch(&right, gutter));
        // What stands above the left column is mostly a heading of both; the salutation of a letter is of the letter.
        if self.is_prose(&self.beside(&left, gutter)) {
            top = top.min(self.upwards(&left, gutter, self.column_pitch(&left, gutter)));
        }
        top = top.min(self.head_in_same_type(&left, gutter));
        // What is between the ends of the two columns is of one of them.
        top..bottom
    }

    /// Whether a line of a kind that every address has runs through a gutter right below its columns: then cells are longer
    /// than their columns, and lines of one address stand where those of another are looked for.
    pub(super) fn overflows(&self, below: &[usize], gutter: &Gutter, bottom: f32) -> bool {
        self.of(below).any(|segment| {
            segment.top() - bottom < segment.size && gutter.is_crossed_by(segment) && is_contact(&segment.text)
        })
    }

    /// How far up the left column goes on in its own type, below a heading in another or a gap: its first line may stand
    /// above those of the columns beside it.
    fn head_in_same_type(&self, left: &[usize], gutter: &Gutter) -> f32 {
        let pitch = self.column_pitch(left, gutter);
        let mut sorted: Vec<&Segment> = self.of(left).collect();
        sorted.sort_by(|a, b| b.baseline.total_cmp(&a.baseline));
        let inside = |segment: &&&Segment| segment.middle() > gutter.top && segment.middle() < gutter.bottom;
        let Some(first) = sorted.iter().rev().find(inside) else { return gutter.top };
        // There may be columns in what is left of the gutter.
        let edges: Vec<f32> = sorted.iter().filter(inside).map(|segment| segment.left).collect();
        let (mut baseline, mut top) = (first.baseline, gutter.top);
        for segment in sorted.iter().filter(|segment| segment.middle() <= gutter.top) {
            let is_same_type =
                segment.first.style == first.first.style && (segment.size - first.size).abs() < 0.05 * first.size;
            if baseline - segment.baseline > CONTIGUOUS * pitch || !is_same_type || segment.text.ends_with(':') {
                break;
            }
            let is_of_column = edges.iter().any(|edge| (segment.left - edge).abs() < ALIGNED * first.size)
                && segment.right < gutter.right - ALIGNED * first.size;
            // The text above the columns ends with a short line.
            if !is_of_column || self.is_in_the_way(gutter, segment.top(), top) {
                return gutter.top;
            }
            (baseline, top) = (segment.baseline, segment.top());
        }
        top
    }

    /// The usual step from line to line of a column beside a gutter; wider for running text, whose paragraphs go on.
    fn column_pitch(&self, side: &[usize], gutter: &Gutter) -> f32 {
        let beside = self.beside(side, gutter);
        let pitch = lines::pitch(self.segments, &self.largest_column(&beside));
        if self.is_prose(&beside) { 2.0 * pitch } else { pitch }
    }

    /// Of a side in which there are columns too, whose lines may stand between those of the others, the one with most lines.
    fn largest_column(&self, side: &[usize]) -> Vec<usize> {
        let mut sorted: Vec<(usize, &Segment)> =
            side.iter().filter_map(|index| Some((*index, self.segment(*index)?))).collect();
        sorted.sort_by(|(_, a), (_, b)| a.left.total_cmp(&b.left));
        let columns = sorted.chunk_by(|(_, a), (_, b)| b.left - a.left < ALIGNED * a.size);
        let largest = columns.max_by_key(|column| column.len()).filter(|column| column.len() >= 3);
        largest.map_or_else(|| side.to_vec(), |column| column.iter().map(|(index, _)| *index).collect())
    }

    /// The members of a side that stand beside the gutter, not above or below it.
    fn beside(&self, side: &[usize], gutter: &Gutter) -> Vec<usize> {
        let inside = |segment: &Segment| segment.middle() > gutter.top && segment.middle() < gutter.bottom;
        side.iter().copied().filter(|index| self.segment(*index).is_some_and(inside)).collect()
    }

    fn downwards(&self, side: &[usize], other: &[usize], gutter: &Gutter, pitch: f32) -> f32 {
        let mut sorted: Vec<&Segment> = self.of(side).collect();
        sorted.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
        let column = self.beside(side, gutter);
        let edge = self.of(&column).map(|segment| segment.left).fold(f32::INFINITY, f32::min);
        let is_right = edge > (gutter.left + gutter.right) / 2.0;
        let beside_other = self.beside(other, gutter);
        let other_begins = self.of(&beside_other).map(|segment| segment.order).min();
        let ends = self.of(&column).chain(self.of(&beside_other)).map(|segment| segment.order).max();
        // Beyond a gap: what hangs from the right column's edge with nothing beside it, and what the file writes before it
        // goes on to the next column, as a heading at the foot of one before.
        let is_of_column = |segment: &Segment, last: f32| {
            (segment.left - edge).abs() < ALIGNED * segment.size
                && segment.baseline - last <= FARTHEST_OF_COLUMN * pitch
                && if is_right {
                    ends.is_some_and(|ends| segment.order < ends)
                        || !self.of(other).any(|other| other.baseline > last && other.baseline <= segment.baseline)
                } else {
                    let is_before = other_begins.is_some_and(|begins| segment.order < begins);
                    segment.right < gutter.right
                        && (is_before || heads_copies(&segment.text) && self.ends_page(segment))
                }
        };
        let inside = |segment: &&&Segment| segment.middle() > gutter.top && segment.middle() < gutter.bottom;
        let mut baseline =
            sorted.iter().filter(inside).map(|segment| segment.baseline).fold(f32::NEG_INFINITY, f32::max);
        let largest = self.of(&column).map(|segment| segment.size).fold(0.0, f32::max);
        let mut bottom = gutter.bottom;
        for segment in sorted.into_iter().filter(|segment| segment.middle() >= gutter.bottom) {
            // A heading of the page is in type that no column has.
            let is_apart = segment.baseline - baseline > CONTIGUOUS * pitch && !is_of_column(segment, baseline)
                || segment.size > HEADING * largest;
            if is_apart || self.is_in_the_way(gutter, bottom, segment.bottom()) {
                break;
            }
            baseline = segment.baseline;
            bottom = segment.bottom();
        }
        bottom
    }

    /// Whether nothing follows below a line at its edge but what closes the addresses: what it heads stands in the next column.
    pub(super) fn ends_page(&self, line: &Segment) -> bool {
        /// Lines below it that are looked at, in em.
        const NEAR: f32 = 5.0;
        let is_below = |one: &&Segment| {
            let below = one.baseline - line.baseline;
            (one.left - line.left).abs() < ALIGNED * one.size && below > 0.0 && below < NEAR * line.size
        };
        let next = self.segments.iter().filter(is_below).min_by(|one, other| one.baseline.total_cmp(&other.baseline));
        next.is_none_or(|next| closes_addresses(&next.text))
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

impl Gutter {
    /// Whether a segment reaches into the gutter, and from side to side of it or within it.
    pub(super) fn is_crossed_by(&self, segment: &Segment) -> bool {
        let spans = (segment.left < self.left) == (segment.right > self.right);
        spans && crosses(segment, self.left, self.right)
    }
}

/// Whether lines begin at two edges, those of a column and of a list in it.
fn is_list_in_column(pairs: &[(&Segment, &Segment)], near: f32) -> bool {
    const FEWEST: usize = 2;
    let mut lefts: Vec<f32> = pairs.iter().map(|(_, other)| other.left).collect();
    lefts.sort_by(f32::total_cmp);
    let edges: Vec<usize> = lefts.chunk_by(|one, other| other - one < near).map(<[f32]>::len).collect();
    edges.len() == 2 && edges.iter().all(|count| *count >= FEWEST)
}

/// Whether lines stand around one middle: enough of them, most of them exactly, and not by their edges.
fn are_centred<'a>(lines: impl Iterator<Item = &'a Segment>) -> bool {
    const FEWEST: usize = 5;
    let lines: Vec<&Segment> = lines.collect();
    let middle = |line: &Segment| (line.left + line.right) / 2.0;
    let mut middles: Vec<f32> = lines.iter().map(|line| middle(line)).collect();
    middles.sort_by(f32::total_cmp);
    let Some(usual) = middles.get(middles.len() / 2).copied() else { return false };
    let centred = lines.iter().filter(|line| (middle(line) - usual).abs() < SHARP * line.size).count();
    lines.len() >= FEWEST && centred * 4 >= lines.len() * 3
}

fn crosses(segment: &Segment, left: f32, right: f32) -> bool {
    let touch = TOUCHES * segment.size;
    segment.left < right - touch && segment.right > left + touch
}
