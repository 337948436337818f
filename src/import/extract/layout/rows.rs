//! Blocks that stand in rows: the strips between them.

use super::gutters::Field;
use super::order::Tops;
use super::segment::Segment;

/// The strip between rows of blocks is at least so high, in em: more than between lines.
pub(super) const ROW_GAP: f32 = 0.55;

/// Rows of blocks: cut where a strip without text runs through all columns and, if so asked, two of them or more begin
/// anew below it at one height. By row, the cells by column.
pub(super) fn of(
    field: &Field<'_>,
    members: &[usize],
    columns: &[Vec<usize>],
    tops: Tops,
    gap: f32,
) -> Vec<Vec<Vec<usize>>> {
    let mut sorted: Vec<&Segment> = field.of(members).collect();
    sorted.sort_by(|a, b| a.top().total_cmp(&b.top()));
    let mut cuts: Vec<f32> = Vec::new();
    let mut bottom = f32::INFINITY;
    for segment in sorted {
        if segment.top() - bottom > gap * segment.size
            && (tops == Tops::Any || begins_row(field, columns, segment.top(), segment.size))
        {
            cuts.push((segment.top() + bottom) / 2.0);
        }
        bottom = if bottom.is_finite() { bottom.max(segment.bottom()) } else { segment.bottom() };
    }
    let row_of = |index: &usize| {
        field.segment(*index).map_or(0, |segment| cuts.iter().filter(|cut| **cut < segment.middle()).count())
    };
    (0..=cuts.len())
        .map(|row| {
            columns.iter().map(|column| column.iter().copied().filter(|index| row_of(index) == row).collect()).collect()
        })
        .collect()
}

/// Where each line is a row of a table: the strip that is wider than those between the lines, in em.
pub(super) fn gap_between(field: &Field<'_>, members: &[usize]) -> f32 {
    let mut sorted: Vec<&Segment> = field.of(members).collect();
    sorted.sort_by(|a, b| a.top().total_cmp(&b.top()));
    let mut gaps: Vec<f32> = Vec::new();
    let mut bottom = f32::INFINITY;
    for segment in sorted {
        if segment.top() > bottom {
            gaps.push((segment.top() - bottom) / segment.size.max(0.1));
        }
        bottom = if bottom.is_finite() { bottom.max(segment.bottom()) } else { segment.bottom() };
    }
    gaps.sort_by(f32::total_cmp);
    gaps.get(gaps.len() / 2).map_or(ROW_GAP, |usual| ROW_GAP.max(1.8 * usual))
}

/// Whether two columns or more have a first line at this height.
fn begins_row(field: &Field<'_>, columns: &[Vec<usize>], top: f32, em: f32) -> bool {
    let begins = |column: &&Vec<usize>| field.of(column).any(|segment| (segment.top() - top).abs() < 0.35 * em);
    columns.iter().filter(begins).count() >= 2
}
