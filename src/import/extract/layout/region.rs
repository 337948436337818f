//! Segments of a page that are read together.

/// Segments that belong together.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Region {
    pub(super) members: Vec<usize>,
    /// A column or block beside others, not the text of the page.
    pub(super) is_column: bool,
    /// Whether it is read after the column at its left, from whose foot text may go on at its head.
    pub(super) goes_after_column: bool,
    /// Whether it is of the addressee that the region before began: a cell of a row.
    pub(super) goes_on_in_row: bool,
    /// How far the lines of its column reach in all rows, where it is a cell of one.
    pub(super) reached: Option<f32>,
    /// Regions with the same number are in doubt together: their order, or whether they are columns at all.
    pub(super) doubt: Option<usize>,
    /// The file writes it line by line with the columns beside it: a gap in it is a line that another of them needed.
    pub(super) by_line: bool,
}
