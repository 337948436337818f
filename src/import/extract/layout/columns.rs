//! Segments to regions in reading order: columns and bands of address blocks parted at their gutters.
//!
//! What a gutter parts are columns: read one after the other where text flows from column to column, row by row where
//! blocks stand in rows.

use super::cells;
use super::frames::{
    broken_by_frames, goes_on_in, is_call_for_appeals, is_lead_to_demands, is_salutation, place_of_late,
};
use super::gutters::{Field, Gutter};
use super::headings::{closes_addresses, heads_addresses};
use super::order::{self, Order, Tops};
use super::region::Region;
use super::rows::{self, Entries};
use super::segment::Segment;

/// Pages with more segments than this are no sheets; their order is left as the lines stand.
pub(super) const MOST_SEGMENTS: usize = 1500;
/// Regions in regions.
const DEEPEST: usize = 8;

/// The regions of a page in reading order; `segments` are sorted by baseline and left edge.
pub(super) fn regions(segments: &[Segment]) -> Vec<Region> {
    let mut finder =
        Finder { field: Field::new(segments), found: Vec::new(), late: Vec::new(), doubts: 0, after_column: false };
    let broken = if segments.len() > MOST_SEGMENTS { Vec::new() } else { broken_by_frames(segments) };
    let all: Vec<usize> = (0..segments.len()).filter(|at| !broken.contains(at)).collect();
    finder.part(all, &Within::default());
    let page = std::mem::take(&mut finder.found);
    for (column, within) in std::mem::take(&mut finder.late) {
        finder.part(column, &within);
    }
    let (mut regions, late) = (page, finder.found);
    let at = if late.is_empty() { 0 } else { place_of_late(&finder.field, &regions, &late) };
    regions.splice(at..at, late);
    if !broken.is_empty() {
        let at = regions.iter().rposition(|region| region.is_column).map_or(regions.len(), |last| last + 1);
        regions.insert(at, Region { members: broken, ..Region::default() });
    }
    put_after_addresses(&finder.field, &mut regions);
    regions
}

/// What stands below all addresses may be set beside them, around their frames: it is read after them all the same.
fn put_after_addresses(field: &Field<'_>, regions: &mut [Region]) {
    for run in regions.chunk_by_mut(|one, other| one.is_column && other.is_column) {
        run.sort_by_key(|region| field.begins_with(&region.members, closes_addresses));
    }
}

/// Where a region stands: what is known of those around it.
#[derive(Debug, Clone, Copy, Default)]
struct Within {
    is_column: bool,
    doubt: Option<usize>,
    depth: usize,
    /// The file writes the columns around it line by line: a gap in some of them is a line that others needed more.
    by_line: bool,
}

struct Finder<'a> {
    field: Field<'a>,
    found: Vec<Region>,
    /// Columns that are read after the rest of the page.
    late: Vec<(Vec<usize>, Within)>,
    doubts: usize,
    /// Whether the next region is at the head of a column that is read after another.
    after_column: bool,
}

impl Finder<'_> {
    fn push(&mut self, members: Vec<usize>, within: &Within) {
        let goes_after_column = std::mem::take(&mut self.after_column);
        let Within { is_column, doubt, by_line, .. } = *within;
        self.found.push(Region { members, is_column, goes_after_column, doubt, by_line, ..Region::default() });
    }

    fn doubt(&mut self) -> usize {
        self.doubts += 1;
        self.doubts
    }

    /// Parts a region into what is above its best gutter, the columns beside it, and what is below.
    fn part(&mut self, members: Vec<usize>, within: &Within) {
        if members.is_empty() {
            return;
        }
        if members.len() > MOST_SEGMENTS {
            let doubt = Some(self.doubt());
            self.push(members, &Within { doubt, ..*within });
            return;
        }
        let gutter = if within.depth < DEEPEST { self.field.gutter(&members) } else { None };
        let Some(gutter) = gutter else {
            self.push(members, within);
            return;
        };
        let extent = self.field.extent(&members, &gutter);
        let (mut above, mut beside, mut below) = (Vec::new(), Vec::new(), Vec::new());
        for index in members {
            let Some(segment) = self.field.segment(index) else { continue };
            let side = if segment.middle() < extent.start {
                &mut above
            } else if segment.middle() > extent.end {
                &mut below
            } else {
                &mut beside
            };
            side.push(index);
        }
        let deeper = Within { depth: within.depth + 1, ..*within };
        self.part(above, &deeper);
        let overflows = self.field.overflows(&below, &gutter, extent.end);
        let doubt = if overflows { Some(self.doubt()) } else { None };
        self.band(beside, &gutter, &Within { doubt, ..deeper });
        self.part(below, &deeper);
    }

    /// Columns side by side: as rows of blocks, or one column after the other.
    fn band(&mut self, members: Vec<usize>, gutter: &Gutter, around: &Within) {
        let Within { depth, by_line: within_lines, .. } = *around;
        if let Some(rows) = self.entries(&members, gutter, depth) {
            self.by_entry(rows, around);
            return;
        }
        let (left, right) = self.field.sides(&members, gutter);
        let mut columns = self.columns(left, depth);
        columns.extend(self.columns(right, depth));
        let by_line = within_lines || order::is_by_line(self.field.segments, &columns);
        let gap = if by_line { rows::gap_between(&self.field, &members) } else { rows::ROW_GAP };
        let mut rows = rows::of(&self.field, &members, &columns, Tops::Any, gap);
        if order::written_order(self.field.segments, &rows) != Some(Order::ByRow) {
            rows = rows::of(&self.field, &members, &columns, Tops::Aligned, gap);
        }
        // Text that fills a column flows down it, whatever stands beside it.
        if rows.len() < 2
            && let Some(written) = order::rows_as_written(self.field.segments, &columns)
        {
            rows = written;
        }
        let is_text = columns.iter().any(|column| self.field.is_running_text(column)) || self.has_frame(&columns);
        let written = if is_text || within_lines { Order::ByColumn } else { order::of(self.field.segments, &rows) };
        // Where the file writes blocks in any order, what stands at the ends of columns tells.
        let flows = written != Order::ByColumn && rows::flows_on(&self.field, &columns, &rows);
        let order = if flows { Order::ByColumn } else { written };
        let is_unsure = flows
            || order == Order::Unsure
            || gutter.pairs.len() < 3
            || by_line && cells::wrap_at_edge(&self.field, &columns);
        let doubt = around.doubt.or_else(|| is_unsure.then(|| self.doubt()));
        let within = Within { is_column: true, doubt, depth: depth + 1, by_line };
        if order == Order::ByColumn {
            self.by_column(columns, within);
        } else {
            for cell in rows.into_iter().flatten() {
                self.part(cell, &within);
            }
        }
    }

    /// Rows of which each is one addressee, from cell to cell.
    fn by_entry(&mut self, entries: Entries, around: &Within) {
        let doubt = around.doubt.or_else(|| (!entries.is_sure).then(|| self.doubt()));
        let columns = entries.rows.iter().map(Vec::len).max().unwrap_or(0);
        // A heading above a row is as wide as the page.
        let is_head = |at: &usize| self.field.segment(*at).is_some_and(|line| heads_addresses(&line.text));
        let right = |at: &usize| self.field.segment(*at).filter(|_| !is_head(at)).map(|line| line.right);
        let reached = |column: usize| {
            let cells = entries.rows.iter().filter_map(|row| row.get(column));
            cells.flatten().filter_map(right).reduce(f32::max)
        };
        let reached: Vec<Option<f32>> = (0..columns).map(reached).collect();
        let mut found = Vec::new();
        for row in &entries.rows {
            let mut goes_on_in_row = false;
            for (cell, reached) in row.iter().zip(&reached) {
                let heads = if goes_on_in_row { 0 } else { usize::from(cell.first().is_some_and(is_head)) };
                let (head, cell) = cell.split_at(heads);
                for (members, reached) in [(head, &None), (cell, reached)] {
                    if !members.is_empty() {
                        let members = members.to_vec();
                        let reached = *reached;
                        found.push(Region {
                            members,
                            is_column: true,
                            goes_on_in_row,
                            reached,
                            doubt,
                            ..Region::default()
                        });
                    }
                }
                goes_on_in_row |= !cell.is_empty();
            }
        }
        self.found.extend(found);
    }

    /// The rows of a band that are one addressee each: as the file writes them, or as strips part them.
    fn entries(&self, members: &[usize], gutter: &Gutter, depth: usize) -> Option<Entries> {
        // A heading between them may be longer than the first column is wide.
        let (heads, cells): (Vec<usize>, Vec<usize>) = members.iter().partition(|at| self.is_head_alone(members, **at));
        let (left, right) = self.field.sides(&cells, gutter);
        let mut columns = self.columns(left, depth);
        columns.extend(self.columns(right, depth));
        if let Some(first) = columns.first_mut() {
            first.extend(heads);
            first.sort_unstable();
        }
        let gap = rows::ROW_GAP;
        let by_strips = || rows::of(&self.field, members, &columns, Tops::Any, gap);
        let written = order::rows_below_each_other(self.field.segments, &columns);
        written.and_then(|rows| rows::entries(&self.field, rows)).or_else(|| rows::entries(&self.field, by_strips()))
    }

    /// Whether a heading of addresses stands alone at its height.
    fn is_head_alone(&self, members: &[usize], at: usize) -> bool {
        let Some(head) = self.field.segment(at).filter(|one| heads_addresses(&one.text)) else { return false };
        let is_level = |other: &Segment| other.top() < head.middle() && other.bottom() > head.middle();
        self.field.of(members).filter(|other| is_level(other)).count() == 1
    }

    /// Columns one after the other.
    ///
    /// An address beside a letter is whom the letter is to, on whichever side it stands. A frame of addresses beside the
    /// text of the case is read after all of that text, which may go on below the frame.
    fn by_column(&mut self, columns: Vec<Vec<usize>>, within: Within) {
        if self.flows(&columns) {
            for (number, column) in columns.into_iter().enumerate() {
                self.after_column = number > 0;
                self.part(column, &within);
            }
            self.after_column = false;
            return;
        }
        let is_frame = self.has_frame(&columns);
        let (text, beside): (Vec<_>, Vec<_>) = columns.into_iter().partition(|column| self.is_text_of_case(column));
        if is_frame {
            let mut rest = Vec::new();
            for column in beside {
                // The head of the sheet may stand above the addresses.
                let top = self.field.top_of_line(&column, is_call_for_appeals);
                let is_above = |at: &usize| self.field.segment(*at).is_some_and(|one| one.middle() < top);
                let (above, addresses): (Vec<usize>, Vec<usize>) = column.into_iter().partition(is_above);
                // Or what is asked for, below the story; or more of it, where a column at the left leads to it.
                let is_led = self.field.has_line(&above, is_lead_to_demands)
                    || text.iter().any(|text| self.leads_from_left(text, &above));
                match is_led {
                    true => rest.push(above),
                    false => self.part(above, &within),
                }
                self.late.push((addresses, within));
            }
            for column in text.into_iter().chain(rest) {
                self.part(column, &within);
            }
            return;
        }
        for (number, column) in beside.into_iter().chain(text).enumerate() {
            self.after_column = number > 0;
            self.part(column, &within);
        }
        self.after_column = false;
    }

    /// Whether text flows from the foot of a column to the head of the next, in the midst of a sentence.
    fn flows(&self, columns: &[Vec<usize>]) -> bool {
        columns.windows(2).any(|pair| match pair {
            [column, next] => self.is_text_of_case(column) && goes_on_in(&self.field, column, next),
            _ => false,
        })
    }

    /// Whether a column leads to demands that go on in another at its right.
    fn leads_from_left(&self, column: &[usize], other: &[usize]) -> bool {
        let left = |members: &[usize]| self.field.of(members).map(|one| one.left).reduce(f32::min);
        let is_left = left(column).zip(left(other)).is_some_and(|(left, right)| left < right);
        is_left && self.field.has_line(column, is_lead_to_demands)
    }

    fn is_text_of_case(&self, column: &[usize]) -> bool {
        self.field.is_prose(column) && !self.field.has_line(column, is_call_for_appeals)
    }

    /// Whether one of the columns is a frame of addresses beside the text of the case.
    fn has_frame(&self, columns: &[Vec<usize>]) -> bool {
        let (text, beside): (Vec<&Vec<usize>>, Vec<_>) =
            columns.iter().partition(|column| self.is_text_of_case(column));
        !text.is_empty()
            && !text.iter().any(|column| self.field.has_line(column, is_salutation))
            && beside.iter().any(|column| self.field.has_line(column, is_call_for_appeals))
    }

    /// The columns of a band: a side with a gutter along most of it is two.
    fn columns(&self, members: Vec<usize>, depth: usize) -> Vec<Vec<usize>> {
        let gutter = if depth < DEEPEST { self.field.gutter(&members) } else { None };
        let Some(gutter) = gutter else { return vec![members] };
        let (top, bottom) = self.field.height(&members);
        if gutter.bottom - gutter.top < 0.6 * (bottom - top) {
            return vec![members];
        }
        // Nothing may cross from column to column over the whole height.
        if self.field.of(&members).any(|segment| gutter.is_crossed_by(segment)) {
            return vec![members];
        }
        let (left, right) = self.field.sides(&members, &gutter);
        let mut columns = self.columns(left, depth + 1);
        columns.extend(self.columns(right, depth + 1));
        columns
    }
}

#[cfg(test)]
mod tests;
