//! The order of blocks that stand side by side: row by row, or one column after the other.

use super::segments::Segment;

/// How the blocks of a band are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
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
pub(super) enum Tops {
    Aligned,
    Any,
}

/// By the order in which the file writes the cells; without that by the shape.
///
/// In a table the blocks of a row differ in length and the next row begins at one height all the same, which flowing
/// text does by chance only.
pub(super) fn of(segments: &[Segment], rows: &[Vec<Vec<usize>>]) -> Order {
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
pub(super) fn written_order(segments: &[Segment], rows: &[Vec<Vec<usize>>]) -> Option<Order> {
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
