//! Plain text as a sheet: where its lines end, what a mail program or a printer added, columns one after the other.
//!
//! Makes an [`Extracted`] of text, before anything of the case is read; uses `figures`, and `extract` for how lines are joined.

pub(super) mod cells;
pub(super) mod plain_columns;
mod quoted;
mod rewrapped;
mod running;
mod side_by_side;
mod tabbed;

use std::ops::Range;

use crate::import::extracted::{Extracted, Line, SheetKind};
use crate::import::figures::printed;

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
        // What a browser printed below a page is in text that was copied from one, too.
        let is_foot = |line: &Line| text.get(line.range.clone()).is_some_and(printed::is_foot);
        lines.iter_mut().for_each(|line| line.running |= is_foot(line));
        let (lines, gaps) = rewrapped::put_together(text, lines);
        let lines = tabbed::in_reading_order(text, lines);
        let lines = side_by_side::in_reading_order(text, lines, &gaps);
        Self { kind: SheetKind::Text, source: text.to_owned(), lines, heading: None }
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
