//! The pieces of a page as its tables hold them: text goes to the innermost open cell.

use crate::import::extract::ExtractError;
use crate::import::extract::flow::{MOST_PIECES, Piece};

/// Tables in tables beyond this are read as the text of their cell.
const DEEPEST_TABLE: usize = 24;

/// The pieces so far, and what is open around the current text.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The pieces outside of all tables.
    pieces: Vec<Piece>,
    open: Vec<Open>,
    /// Lines, rows and cells so far; beyond the most, none is kept.
    count: usize,
}

#[derive(Debug)]
enum Open {
    Table { rows: Vec<Vec<Vec<Piece>>> },
    Cell { pieces: Vec<Piece> },
}

impl Tree {
    /// All pieces, whatever is still open closed.
    pub(super) fn finish(mut self) -> Result<Vec<Piece>, ExtractError> {
        if self.count > MOST_PIECES {
            return Err(ExtractError::Hostile);
        }
        while !self.open.is_empty() {
            self.close_innermost();
        }
        Ok(self.pieces)
    }

    /// Counts a line, row or cell; false where there are too many to keep.
    pub(super) fn counts(&mut self) -> bool {
        self.count += 1;
        self.count <= MOST_PIECES
    }

    /// Where text goes now.
    pub(super) fn innermost(&mut self) -> &mut Vec<Piece> {
        let cell = self.open.iter_mut().rev().find_map(|open| match open {
            Open::Cell { pieces } => Some(pieces),
            Open::Table { .. } => None,
        });
        cell.unwrap_or(&mut self.pieces)
    }

    /// How many tables and cells are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// How much is open, and how many pieces are before what comes next.
    pub(super) fn place(&mut self) -> (usize, usize) {
        (self.depth(), self.innermost().len())
    }

    pub(super) fn has_room_for_table(&self) -> bool {
        self.open.len() < 2 * DEEPEST_TABLE
    }

    pub(super) fn open_table(&mut self) {
        self.open.push(Open::Table { rows: Vec::new() });
    }

    /// Begins a row of the innermost table, unless a cell of it is open.
    pub(super) fn open_row(&mut self) {
        if !self.counts() {
            return;
        }
        if let Some(Open::Table { rows }) = self.open.last_mut() {
            rows.push(Vec::new());
        }
    }

    /// Begins a cell of the innermost table, with a row where it has none; whether there is such a table.
    pub(super) fn open_cell(&mut self) -> bool {
        if !self.counts() {
            return false;
        }
        let Some(Open::Table { rows }) = self.open.last_mut() else { return false };
        if rows.is_empty() {
            rows.push(Vec::new());
        }
        self.open.push(Open::Cell { pieces: Vec::new() });
        true
    }

    /// Closes the innermost cell, unless a table within it is open.
    pub(super) fn close_cell(&mut self) {
        if matches!(self.open.last(), Some(Open::Cell { .. })) {
            self.close_innermost();
        }
    }

    /// Closes the innermost table, with what is open in it.
    pub(super) fn close_table(&mut self) {
        let table = self.open.iter().rposition(|open| matches!(open, Open::Table { .. }));
        while table.is_some_and(|table| self.open.len() > table) {
            self.close_innermost();
        }
    }

    fn close_innermost(&mut self) {
        match self.open.pop() {
            Some(Open::Cell { pieces }) => {
                if let Some(Open::Table { rows }) = self.open.last_mut()
                    && let Some(row) = rows.last_mut()
                {
                    row.push(pieces);
                }
            }
            Some(Open::Table { rows }) => self.innermost().push(Piece::Table(rows)),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_in_a_table_in_a_cell_is_where_text_goes() {
        let line = |text: &str| Piece::Line { text: text.to_owned(), starts_paragraph: false };
        let mut tree = Tree::default();
        assert!(!tree.open_cell(), "there is no table");
        tree.open_table();
        assert!(tree.open_cell());
        tree.open_table();
        assert!(tree.open_cell());
        tree.innermost().push(line("inner"));
        tree.close_table();
        tree.innermost().push(line("outer"));
        let inner = Piece::Table(vec![vec![vec![line("inner")]]]);
        let pieces = tree.finish().unwrap_or_default();
        assert_eq!(pieces, [Piece::Table(vec![vec![vec![inner, line("outer")]]])]);
    }
}
