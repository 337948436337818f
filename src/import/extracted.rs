use std::ops::Range;

/// A sheet as text, with what its layout knew: all that the reader of sheets is given.
///
/// `lines` are in reading order, do not overlap and leave out nothing of `source` but white space. The reader trusts no
/// boundary blindly: sheets come with every line apart, and with all of it on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extracted {
    pub kind: SheetKind,
    /// The text, decoded: tags and control codes gone, nothing else changed. Spans of a case are bytes of it.
    pub source: String,
    pub lines: Vec<Line>,
    /// The line that a web page sets as its heading and names its window by, in bytes of `source`.
    pub heading: Option<Range<usize>>,
}

/// One line of the text, without its line break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Bytes of [`Extracted::source`].
    pub range: Range<usize>,
    /// From 0; always 0 where the kind has no pages.
    pub page: u32,
    /// The column, table cell or text box that the line stands in: lines of different blocks never belong to one address
    /// or paragraph, except that running text goes on from column to column. Plain text is one block.
    pub block: u32,
    /// Whether the layout begins a paragraph here: a blank line or a wide gap above, a paragraph of its own in HTML or DOCX.
    pub starts_paragraph: bool,
    /// Whether the layout shows that the line says nothing of the case: a header or footer that an earlier page already
    /// had, a page number, or a link between the parts of a web page. The first page's header is no such line: it may carry
    /// number, index and date.
    pub running: bool,
}

/// What kind of file the text came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SheetKind {
    Text,
    Html,
    Pdf,
    Docx,
    Rtf,
    Odt,
    /// A saved case: `source` is its JSON as it stands, for the reader of cases; there are no lines.
    CaseJson,
}

impl Extracted {
    /// The text of a line.
    pub fn text(&self, line: &Line) -> &str {
        self.source.get(line.range.clone()).unwrap_or_default()
    }
}

/// The lines of a text by where they begin in its source: those of columns are not in its order.
pub(in crate::import) struct Places {
    /// Where each begins and ends, and its place among the lines.
    starts: Vec<(usize, usize, usize)>,
}

impl Places {
    pub fn of(extracted: &Extracted) -> Self {
        let mut starts: Vec<_> =
            extracted.lines.iter().enumerate().map(|(place, line)| (line.range.start, line.range.end, place)).collect();
        starts.sort_unstable();
        Self { starts }
    }

    /// The place of the line that a byte of the source stands in.
    pub fn at(&self, byte: usize) -> Option<usize> {
        let behind = self.starts.partition_point(|(start, ..)| *start <= byte);
        let (_, end, place) = *self.starts.get(behind.checked_sub(1)?)?;
        (byte < end).then_some(place)
    }
}
