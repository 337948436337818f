//! Blocks that stand in rows: the strips between them.

use std::ops::Range;

use super::entries;
use super::gutters::Field;
use super::headings::heads_addresses;
use super::lines;
use super::order::Tops;
use super::segment::Segment;
use crate::import::extract::flow::is_contact;

/// The strip between rows of blocks is at least so high, in em: more than between lines.
pub(super) const ROW_GAP: f32 = 0.55;

/// Rows of blocks: cut where a strip without text runs through all columns and, if so asked, two of them or more begin
/// anew below it at one height, or below a heading there. By row, the cells by column.
pub(super) fn of(
    field: &Field<'_>,
    members: &[usize],
    columns: &[Vec<usize>],
    tops: Tops,
    gap: f32,
) -> Vec<Vec<Vec<usize>>> {
    let mut sorted: Vec<&Segment> = field.of(members).collect();
    sorted.sort_by(|a, b| a.top().total_cmp(&b.top()));
    // What stands between strips, and where the strip above it ends.
    let mut between: Vec<(f32, Vec<&Segment>)> = Vec::new();
    let mut bottom = f32::NEG_INFINITY;
    for segment in sorted {
        match between.last_mut() {
            Some((_, own)) if segment.top() - bottom <= gap * segment.size => own.push(segment),
            _ => between.push((bottom, vec![segment])),
        }
        bottom = bottom.max(segment.bottom());
    }
    let begins = |at: usize| {
        let first = between.get(at).and_then(|(_, own)| own.first());
        first.is_some_and(|first| begins_row(field, columns, first.top(), first.size))
    };
    // A heading alone above a row is of no column: beside it is a gap that columns would not have.
    let is_head = |own: &[&Segment]| matches!(own, [head] if heads_addresses(&head.text));
    let cuts: Vec<f32> = between
        .iter()
        .enumerate()
        .skip(1)
        .filter(|(at, (_, own))| tops == Tops::Any || begins(*at) || is_head(own) && begins(at + 1))
        .filter_map(|(_, (bottom, own))| own.first().map(|first| (first.top() + bottom) / 2.0))
        .collect();
    let row_of = |index: &usize| {
        field.segment(*index).map_or(0, |segment| cuts.iter().filter(|cut| **cut < segment.middle()).count())
    };
    (0..=cuts.len())
        .map(|row| {
            columns.iter().map(|column| column.iter().copied().filter(|index| row_of(index) == row).collect()).collect()
        })
        .collect()
}

/// Rows of which each is one addressee, or a heading of some: by row, the cells by column.
#[derive(Debug)]
pub(super) struct Entries {
    pub(super) rows: Vec<Vec<Vec<usize>>>,
    pub(super) is_sure: bool,
}

/// Rows of cells as addressees, where their lines say that they are.
pub(super) fn entries(field: &Field<'_>, rows: Vec<Vec<Vec<usize>>>) -> Option<Entries> {
    let lines = |cell: &Vec<usize>| lines::of(field.segments, cell, false).into_iter().map(|line| line.text).collect();
    let texts: Vec<Vec<entries::Cell>> = rows.iter().map(|row| row.iter().map(lines).collect()).collect();
    let entries = entries::of(&texts)?;
    let whole = |own: Range<usize>| {
        let own = rows.get(own).unwrap_or_default();
        let columns = own.iter().map(Vec::len).max().unwrap_or(0);
        let cell = |column| own.iter().filter_map(|row| row.get(column)).flatten().copied().collect();
        (0..columns).map(cell).collect()
    };
    Some(Entries { rows: entries.rows.into_iter().map(whole).collect(), is_sure: entries.is_sure })
}

/// Whether addresses flow from column to column, whatever the order in which the file writes them: a column begins in the
/// midst of one, or the last lines of columns are no blocks but heads of what the next column has.
pub(super) fn flows_on(field: &Field<'_>, columns: &[Vec<usize>], rows: &[Vec<Vec<usize>>]) -> bool {
    let lines = |cell: &[usize]| lines::of(field.segments, cell, false);
    let begins_amid = |column: &Vec<usize>| lines(column).first().is_some_and(|first| is_contact(&first.text));
    let is_head = |cell: &Vec<usize>| match cell.as_slice() {
        [line] => field.segment(*line).is_some_and(|line| field.ends_page(line)),
        _ => false,
    };
    let last = rows.last().filter(|_| rows.len() > 1);
    let are_heads = last.is_some_and(|row| {
        let mut cells = row.iter().filter(|cell| !cell.is_empty()).peekable();
        // At the foot of the last column stands no head.
        cells.peek().is_some() && cells.all(is_head) && row.last().is_some_and(Vec::is_empty)
    });
    columns.iter().skip(1).any(begins_amid) || are_heads
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_flow_where_a_column_begins_with_the_end_of_one() {
        let check = |texts: [&str; 4], expected: bool| {
            let segment = |(text, (left, line)): (&str, (f32, u8))| Segment {
                text: text.to_owned(),
                ..Segment::on_line(left, left + 80.0, line)
            };
            let at = [(50.0, 1), (50.0, 2), (200.0, 1), (200.0, 2)];
            let segments: Vec<Segment> = texts.into_iter().zip(at).map(segment).collect();
            let (left, right) = (vec![0, 1], vec![2, 3]);
            let rows = [vec![left.clone(), right.clone()]];
            assert_eq!(flows_on(&Field::new(&segments), &[left, right], &rows), expected, "{texts:?}");
        };
        check(["Minister", "A. Person", "Salutation: Dear Sir", "Governor"], true);
        check(["Minister", "A. Person", "Governor", "Salutation: Dear Sir"], false);
    }
}
