//! What stands in a column because of those beside it: a block alone in the last row below columns is as narrow as the one
//! above it, and breaks its lines so; and where each line is a row, one that a cell needs more is a gap in the others.

use super::gutters::Field;
use super::region::Region;
use super::segment::{BLANK, Segment};
use super::text_line::TextLine;
use super::wraps::{self, Limit};

/// Left edges so near, in em, are aligned.
const ALIGNED: f32 = 0.5;
/// Lines of a column are at most so far apart, in em.
const LARGEST_STEP: f32 = 1.8;

/// The columns of a page so far.
#[derive(Debug, Default)]
pub(super) struct Cells {
    /// The left edge and the limit of each.
    columns: Vec<(f32, Limit)>,
}

impl Cells {
    pub(super) fn column(&mut self, lines: &[TextLine], limit: Limit) {
        let left = lines.iter().map(|line| line.left).fold(f32::INFINITY, f32::min);
        self.columns.push((left, limit));
    }

    /// Lines of no column: the first of them, as far as they keep within a column that they stand below, are of one.
    pub(super) fn alone(&self, mut lines: Vec<TextLine>, blanks_tell: bool) -> Vec<TextLine> {
        let Some(first) = lines.first() else { return lines };
        let aligned = self.columns.iter().filter(|(left, _)| (first.left - left).abs() < ALIGNED * first.size);
        // A heading that stands alone is as wide as the page.
        let above = aligned.min_by(|(_, one), (_, other)| one.text.total_cmp(&other.text));
        let Some((left, limit)) = above.copied() else { return lines };
        let is_within = |line: &TextLine| {
            (line.left - left).abs() < ALIGNED * line.size && line.right <= limit.text + ALIGNED * line.size
        };
        let end = lines.iter().position(|line| !is_within(line)).unwrap_or(lines.len());
        let rest = lines.split_off(end);
        let mut joined = wraps::joined(lines, limit, blanks_tell);
        joined.extend(rest);
        joined
    }
}

/// In columns that the file writes line by line, a gap that a line beside it explains begins no paragraph.
pub(super) fn close_gaps(regions: &[Region], laid: &mut [Vec<TextLine>]) {
    let baselines: Vec<f32> = regions
        .iter()
        .zip(laid.iter())
        .filter(|(region, _)| region.by_line)
        .flat_map(|(_, lines)| lines.iter().map(|line| line.baseline))
        .collect();
    for (_, lines) in regions.iter().zip(laid).filter(|(region, _)| region.by_line) {
        for at in 1..lines.len() {
            let (before, after) = lines.split_at_mut(at);
            let (Some(above), Some(below)) = (before.last(), after.first_mut()) else { continue };
            let near = 0.35 * below.size;
            let between = |other: &&f32| **other > above.baseline + near && **other < below.baseline - near;
            let mut rows: Vec<f32> = baselines.iter().filter(between).copied().collect();
            rows.sort_by(f32::total_cmp);
            rows.dedup_by(|one, other| (*one - *other).abs() < near);
            // Of a row that all leave blank nothing stands between; two such rows part addresses.
            let step = (below.baseline - above.baseline) / (rows.len() + 1) as f32;
            below.starts_paragraph &= rows.is_empty() || step > LARGEST_STEP * below.size;
        }
    }
}

/// Whether the last cell of a row went on at the left margin, as text between tabs does that has no room up to the edge of
/// the page: then it stands where a line of the first column is looked for.
pub(super) fn wrap_at_edge(field: &Field<'_>, columns: &[Vec<usize>]) -> bool {
    let (Some((first, others)), Some(last)) = (columns.split_first(), columns.last()) else { return false };
    if columns.iter().any(|column| field.is_prose(column)) {
        return false;
    }
    // The text of the page shows where its edge is.
    let is_beside = |at: &usize| !columns.iter().any(|column| column.contains(at));
    let others_on_page = (0..field.segments.len()).filter(is_beside).filter_map(|at| field.segment(at));
    let edge = others_on_page.map(|segment| segment.right).fold(f32::NEG_INFINITY, f32::max);
    if edge == f32::NEG_INFINITY {
        return false;
    }
    let is_level = |one: &Segment, other: &Segment| (one.baseline - other.baseline).abs() < 0.35 * one.size;
    field.of(first).any(|segment| {
        let is_alone = !others.iter().any(|column| field.of(column).any(|other| is_level(segment, other)));
        let width = segment.first_word.unwrap_or(segment.right - segment.left);
        is_alone
            && field.of(last).any(|above| {
                let step = segment.baseline - above.baseline;
                step > 0.0 && step < LARGEST_STEP * segment.size && above.right + BLANK * above.size + width > edge
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_between_tabs_goes_on_at_the_left_margin() {
        let segment = Segment::on_line;
        let check = |right: f32, expected: bool| {
            let page = [
                segment(50.0, 120.0, 1),
                segment(300.0, right, 1),
                segment(50.0, 100.0, 2),
                segment(50.0, 130.0, 3),
                segment(300.0, 400.0, 3),
                segment(50.0, 500.0, 9),
            ];
            let columns = [vec![0, 2, 3], vec![1, 4]];
            assert_eq!(wrap_at_edge(&Field::new(&page), &columns), expected, "{right}");
        };
        check(460.0, true);
        check(420.0, false);
    }

    #[test]
    fn a_line_that_a_cell_needs_more_is_no_gap_in_the_column_beside_it() {
        let line = |baseline: f32, starts_paragraph: bool| TextLine {
            baseline,
            size: 10.0,
            ..TextLine::of_test("line", starts_paragraph)
        };
        let region = |by_line| Region { is_column: true, by_line, ..Region::default() };
        let laid = [
            vec![line(12.0, true), line(24.0, false), line(36.0, false), line(60.0, true)],
            vec![line(12.0, true), line(36.0, true), line(60.0, true)],
        ];
        let starts = |by_line| {
            let mut laid = laid.clone();
            close_gaps(&[region(by_line), region(by_line)], &mut laid);
            laid.map(|lines| lines.iter().map(|line| line.starts_paragraph).collect::<Vec<_>>())
        };
        assert_eq!(starts(true), [vec![true, false, false, true], vec![true, false, true]]);
        assert_eq!(starts(false), [vec![true, false, false, true], vec![true, true, true]]);
    }

    #[test]
    fn a_block_below_a_column_is_as_narrow_as_it() {
        let line =
            |text: &str, right: f32, starts: bool| TextLine { right, size: 10.0, ..TextLine::of_test(text, starts) };
        let mut cells = Cells::default();
        cells
            .column(&[line("Minister", 150.0, true)], Limit { text: 155.0, widest: 160.0, reached: f32::NEG_INFINITY });
        let below = vec![
            line("Chair of the Commission of", 130.0, true),
            line("Human Rights", 60.0, false),
            line("Also send copies to all representatives of the country", 400.0, true),
        ];
        let texts: Vec<String> = cells.alone(below, false).into_iter().map(|line| line.text).collect();
        assert_eq!(
            texts,
            ["Chair of the Commission of Human Rights", "Also send copies to all representatives of the country"]
        );
    }
}
