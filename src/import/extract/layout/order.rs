//! The order of blocks that stand side by side: row by row, or one column after the other.

use super::segment::Segment;

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
            // One line beside gaps is a heading of the row below it.
            lengths.len() > 1 || row.len() > 1 && row.iter().map(Vec::len).sum::<usize>() == 1
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
                // A column may be written whole before the one at its left.
                let (right_below, left_above) = (at(row, column), at(row - 1, column - 1));
                let right_is_first = right_below.zip(left_above).is_some_and(|(right, left)| right.1 < left.0);
                by_row += usize::from(right_above.1 < left_below.0 && !right_is_first);
                by_column += usize::from(left_below.1 < right_above.0 || right_is_first);
            }
        }
    }
    (!is_mixed && by_row != by_column).then_some(if by_row > by_column { Order::ByRow } else { Order::ByColumn })
}

/// Whether the file writes columns line by line: a line of the first, then one of the second, as in a table with a row for
/// each line of the addresses, or between tabs.
pub(super) fn is_by_line(segments: &[Segment], columns: &[Vec<usize>]) -> bool {
    let mut written: Vec<(usize, usize)> = columns
        .iter()
        .enumerate()
        .flat_map(|(column, members)| members.iter().map(move |index| (*index, column)))
        .filter_map(|(index, column)| segments.get(index).map(|segment| (segment.order, column)))
        .collect();
    written.sort_unstable();
    let changes =
        written.windows(2).filter(|pair| pair.first().map(|one| one.1) != pair.last().map(|one| one.1)).count();
    let shortest = columns.iter().map(Vec::len).filter(|length| *length > 0).min().unwrap_or(0);
    shortest >= 3 && changes >= 2 * shortest - 1
}

/// Rows of blocks by the order in which the file writes them, cell after cell, where no strip parts the rows: the blocks
/// of each row begin at one height. None where it writes them otherwise.
pub(super) fn rows_as_written(segments: &[Segment], columns: &[Vec<usize>]) -> Option<Vec<Vec<Vec<usize>>>> {
    let rows = cells_as_written(segments, columns);
    let top = |cell: &Vec<usize>| {
        cell.iter().filter_map(|index| segments.get(*index)).min_by(|a, b| a.top().total_cmp(&b.top()))
    };
    let is_level = |row: &Vec<Vec<usize>>| {
        let tops: Vec<&Segment> = row.iter().filter_map(top).collect();
        tops.windows(2).all(|pair| match pair {
            [one, other] => (one.top() - other.top()).abs() < 0.35 * one.size,
            _ => true,
        })
    };
    let cells = rows.iter().flatten().filter(|cell| !cell.is_empty()).count();
    let members: usize = columns.iter().map(Vec::len).sum();
    (rows.len() >= 2 && members >= 3 * cells && rows.iter().all(is_level)).then_some(rows)
}

/// Rows of cells by the order in which the file writes them: each row below the one before, its cells at whichever height.
/// None where rows stand beside each other, or where it writes one.
pub(super) fn rows_below_each_other(segments: &[Segment], columns: &[Vec<usize>]) -> Option<Vec<Vec<Vec<usize>>>> {
    let rows = cells_as_written(segments, columns);
    let own = |row: &Vec<Vec<usize>>| -> Vec<&Segment> {
        row.iter().flatten().filter_map(|index| segments.get(*index)).collect()
    };
    let mut bottom = f32::NEG_INFINITY;
    for row in &rows {
        let row = own(row);
        if row.iter().any(|segment| segment.middle() < bottom) {
            return None;
        }
        bottom = row.iter().map(|segment| segment.bottom()).fold(bottom, f32::max);
    }
    (rows.len() >= 2).then_some(rows)
}

/// Cells in the order in which the file writes them: one further left than the one before begins a row.
fn cells_as_written(segments: &[Segment], columns: &[Vec<usize>]) -> Vec<Vec<Vec<usize>>> {
    let mut written: Vec<(usize, usize, usize)> = columns
        .iter()
        .enumerate()
        .flat_map(|(column, members)| members.iter().map(move |index| (*index, column)))
        .filter_map(|(index, column)| segments.get(index).map(|segment| (segment.order, column, index)))
        .collect();
    written.sort_unstable();
    let mut rows: Vec<Vec<Vec<usize>>> = Vec::new();
    let mut last = None;
    for (_, column, index) in written {
        if last.is_none_or(|last| column < last) {
            rows.push(vec![Vec::new(); columns.len()]);
        }
        if let Some(cell) = rows.last_mut().and_then(|row| row.get_mut(column)) {
            cell.push(index);
        }
        last = Some(column);
    }
    // Segments are sorted by place, and so is each cell.
    rows.iter_mut().flatten().for_each(|cell| cell.sort_unstable());
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_that_is_written_whole_is_read_whole_on_whichever_side() {
        let check = |orders: [usize; 4], expected: Option<Order>| {
            let segments = orders.map(|order| Segment { order, ..Segment::default() });
            let rows = [vec![vec![0], vec![1]], vec![vec![2], vec![3]]];
            assert_eq!(written_order(&segments, &rows), expected, "{orders:?}");
        };
        check([0, 1, 2, 3], Some(Order::ByRow));
        check([0, 2, 1, 3], Some(Order::ByColumn));
        check([2, 0, 3, 1], Some(Order::ByColumn));
    }

    #[test]
    fn cells_at_any_height_are_rows_where_each_is_below_the_one_before() {
        let check = |lines: [u8; 4], expected: usize| {
            let segment = |(order, line): (usize, u8)| Segment { order, ..Segment::on_line(0.0, 50.0, line) };
            let segments: Vec<Segment> = lines.into_iter().enumerate().map(segment).collect();
            let rows = rows_below_each_other(&segments, &[vec![0, 2], vec![1, 3]]);
            assert_eq!(rows.map_or(0, |rows| rows.len()), expected, "{lines:?}");
        };
        check([2, 1, 3, 4], 2);
        check([1, 3, 2, 4], 0);
    }
}
