use std::ops::Range;

use crate::data::markers::Means;
use crate::data::table_heads::Column;
use crate::import::text::shadow::Shadow;

/// A part of an address section, in the order of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) enum Piece {
    /// Text of an address: a line, or what of it stands between labels.
    Text { range: Range<usize>, paragraph: bool, block: u32 },
    /// A value with the label that named it; the label may be empty.
    Value { means: Means, label: Range<usize>, values: Vec<Range<usize>> },
    /// A salutation in a column beside the address goes on beside its next line.
    MoreOfSalutation { range: Range<usize> },
    /// A remark: what stands in brackets, or a sentence to the writer.
    Remark { range: Range<usize> },
    /// What a body is, in a bracket behind its name: "(newspaper)".
    Description { range: Range<usize> },
    /// A line of the page and not of the address: its number, the banner at its head.
    Furniture { range: Range<usize> },
    /// A line of a box that speaks to the writer: no line of an address, which the reader of the sheet is to see.
    Box { range: Range<usize>, block: u32 },
    /// The heads of a table: each row below them is one addressee, and stands in a block of its own.
    Heads { range: Range<usize>, block: u32 },
}

impl Piece {
    /// A value that needs no label.
    pub fn unlabelled(means: Means, value: Range<usize>) -> Self {
        Self::Value { means, label: value.start..value.start, values: [value].to_vec() }
    }
}

/// The pieces of an address section while its lines are read, and what the line before left open.
pub(super) struct Reader<'a> {
    pub shadow: &'a Shadow<'a>,
    pub pieces: Vec<Piece>,
    /// How far a value has been read that goes on in the next line.
    pub read_to: usize,
    /// A label whose value has not come yet.
    pub pending: Option<(Means, Range<usize>)>,
    /// Where a bracket was opened that no line has closed yet.
    pub bracket: Option<usize>,
    /// The last piece is a salutation that reached the end of its line.
    pub salutation: bool,
    /// The last piece is the address of a telegram that has no country yet: how far its line stands from the edge.
    pub cable: Option<usize>,
    /// The line before had its salutation in a column of its own.
    pub beside: bool,
    /// What the heads of the table say that is read.
    pub columns: Vec<Column>,
}

impl<'a> Reader<'a> {
    pub fn new(shadow: &'a Shadow<'a>) -> Self {
        Self {
            shadow,
            pieces: Vec::new(),
            read_to: 0,
            pending: None,
            bracket: None,
            salutation: false,
            cable: None,
            beside: false,
            columns: Vec::new(),
        }
    }
}
