use std::ops::Range;

use super::quoted;
use super::running;
use super::side_by_side;
use super::tabbed;

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
    /// had, or a page number. The first page's header is no such line: it may carry number, index and date.
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
    /// Plain text: lines end at line breaks and form feeds, a blank line begins a paragraph, a form feed a page.
    ///
    /// Columns are told by wide gaps: their lines come one column after the other, each column a block of its own, so
    /// that lines are then not in the order of `source`.
    pub fn from_text(text: &str) -> Self {
        let mut lines = Vec::new();
        let mut page = 0;
        let mut start = 0;
        let mut starts_paragraph = true;
        let is_quoted = quoted::is_quoted(text);
        let mut push = |range: Range<usize>, page: u32| {
            let range = if is_quoted { quoted::behind_marks(text, range) } else { range };
            let blank = text.get(range.clone()).is_none_or(|line| line.trim().is_empty());
            if !blank {
                lines.push(Line { range, page, block: 0, starts_paragraph, running: false });
            }
            starts_paragraph = blank;
        };
        for (at, letter) in text.char_indices() {
            if matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
                // The second half of CR LF is no line of its own.
                if !(letter == '\n' && at > 0 && at == start && text.as_bytes().get(at - 1) == Some(&b'\r')) {
                    push(start..at, page);
                }
                page += u32::from(letter == '\u{c}');
                start = at + letter.len_utf8();
            }
        }
        push(start..text.len(), page);
        running::mark(text, &mut lines);
        let lines = tabbed::in_reading_order(text, lines);
        let lines = side_by_side::in_reading_order(text, lines);
        Self { kind: SheetKind::Text, source: text.to_owned(), lines }
    }

    /// The text of a line.
    pub fn text(&self, line: &Line) -> &str {
        self.source.get(line.range.clone()).unwrap_or_default()
    }
}

/// Checks in which order the lines of a plain text are read.
#[cfg(test)]
pub(super) fn check_order(text: &str, expected: &[&str]) {
    let extracted = Extracted::from_text(text);
    let lines: Vec<&str> = extracted.lines.iter().map(|line| extracted.text(line).trim()).collect();
    assert_eq!(lines, expected, "{text:?}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_lines(text: &str, expected: &[(&str, u32, bool)]) {
        let extracted = Extracted::from_text(text);
        let lines: Vec<_> =
            extracted.lines.iter().map(|line| (extracted.text(line), line.page, line.starts_paragraph)).collect();
        assert_eq!(lines, expected, "{text:?}");
    }

    #[test]
    fn plain_text_is_cut_at_every_kind_of_line_break() {
        check_lines("", &[]);
        check_lines("one", &[("one", 0, true)]);
        check_lines("one\r\ntwo\rthree\n", &[("one", 0, true), ("two", 0, false), ("three", 0, false)]);
        check_lines("one\n\ntwo\r\n \r\nthree", &[("one", 0, true), ("two", 0, true), ("three", 0, true)]);
        check_lines("one\u{c}two", &[("one", 0, true), ("two", 1, false)]);
    }
}
