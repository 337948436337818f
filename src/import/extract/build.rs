//! Pieces put together from the events of a document format, whatever its nesting.

use crate::data::folding::folded;
use crate::data::offices::office_words;

use super::flow::{MOST_PIECES, Piece};
use super::{ExtractError, LARGEST_TEXT};

/// Cells and boxes in each other beyond this are read as part of the outermost.
const DEEPEST: usize = 48;
/// More text than this is not even collected: what is refused by its length need not be held whole.
const MOST_TEXT: usize = 2 * LARGEST_TEXT;

/// Collects text into lines, and lines into the innermost open cell or box.
#[derive(Debug)]
pub(super) struct Builder {
    body: Frame,
    /// What is open in the body, the innermost last.
    open: Vec<Frame>,
    /// Opened beyond the deepest: closed again without a trace.
    ignored: usize,
    /// Lines, cells and boxes so far.
    count: usize,
    /// Bytes of text so far.
    length: usize,
    /// Footers, which come after everything else wherever the document writes them.
    feet: Vec<Piece>,
}

#[derive(Debug)]
struct Frame {
    kind: FrameKind,
    pieces: Vec<Piece>,
    /// The line being written: a text box in the midst of it does not cut it.
    line: String,
    starts_paragraph: bool,
    /// Text boxes anchored in the current paragraph: they come after it, but before the salutation of a letter, as an address does.
    boxes: Vec<Piece>,
}

#[derive(Debug)]
enum FrameKind {
    Body,
    Apart,
    Foot,
    Table { rows: Vec<Vec<Vec<Piece>>> },
    Cell,
}

impl Builder {
    pub(super) fn new() -> Self {
        let body = Frame::new(FrameKind::Body);
        Self { body, open: Vec::new(), ignored: 0, count: 0, length: 0, feet: Vec::new() }
    }

    pub(super) fn finish(mut self) -> Result<Vec<Piece>, ExtractError> {
        if self.count > MOST_PIECES {
            return Err(ExtractError::Hostile);
        }
        if self.length > MOST_TEXT {
            return Err(ExtractError::TooLong(self.length));
        }
        self.ignored = 0;
        while !self.open.is_empty() {
            self.close();
        }
        self.end_paragraph();
        self.body.pieces.append(&mut self.feet);
        Ok(self.body.pieces)
    }

    pub(super) fn text(&mut self, text: &str) {
        self.length = self.length.saturating_add(text.len());
        if self.length <= MOST_TEXT {
            self.top().line.push_str(text);
        }
    }

    /// Whether the current line has no text yet.
    pub(super) fn at_line_start(&mut self) -> bool {
        self.top().line.trim().is_empty()
    }

    /// A line break within a paragraph; the second in a row leaves a gap.
    pub(super) fn end_line(&mut self) {
        let is_kept = self.counts();
        let frame = self.top();
        let text = std::mem::take(&mut frame.line);
        if text.trim().is_empty() || !is_kept {
            frame.starts_paragraph |= frame.pieces.last().is_some();
            return;
        }
        let starts_paragraph = std::mem::replace(&mut frame.starts_paragraph, false);
        frame.pieces.push(Piece::Line { text, starts_paragraph });
    }

    pub(super) fn end_paragraph(&mut self) {
        self.end_line();
        let frame = self.top();
        frame.starts_paragraph = true;
        let boxes = std::mem::take(&mut frame.boxes);
        let place = frame.pieces.len() - usize::from(frame.pieces.last().is_some_and(greets));
        frame.pieces.splice(place..place, boxes);
    }

    pub(super) fn page_break(&mut self) {
        self.end_line();
        if !self.counts() {
            return;
        }
        self.top().pieces.push(Piece::PageBreak);
    }

    pub(super) fn open_table(&mut self) {
        self.open(FrameKind::Table { rows: Vec::new() });
    }

    pub(super) fn open_row(&mut self) {
        if !self.counts() {
            return;
        }
        if let FrameKind::Table { rows } = &mut self.top().kind {
            rows.push(Vec::new());
        }
    }

    pub(super) fn open_cell(&mut self) {
        self.open(FrameKind::Cell);
    }

    /// A text box, a frame, a note.
    pub(super) fn open_apart(&mut self) {
        self.open(FrameKind::Apart);
    }

    /// A footer.
    pub(super) fn open_foot(&mut self) {
        self.open(FrameKind::Foot);
    }

    /// Closes what was opened last.
    pub(super) fn close(&mut self) {
        if self.ignored > 0 {
            self.ignored -= 1;
            self.end_paragraph();
            return;
        }
        self.end_paragraph();
        let Some(frame) = self.open.pop() else { return };
        let outer = self.top();
        match (frame.kind, &mut outer.kind) {
            (FrameKind::Cell, FrameKind::Table { rows }) => match rows.last_mut() {
                Some(row) => row.push(frame.pieces),
                None => rows.push(vec![frame.pieces]),
            },
            (FrameKind::Table { mut rows }, _) => {
                // Text between cells is malformed, and still text.
                if !frame.pieces.is_empty() {
                    rows.push(vec![frame.pieces]);
                }
                outer.pieces.push(Piece::Table(rows));
            }
            (FrameKind::Foot, _) => self.feet.push(Piece::Apart(frame.pieces)),
            (FrameKind::Apart, _) => outer.boxes.push(Piece::Apart(frame.pieces)),
            (FrameKind::Cell | FrameKind::Body, _) => outer.pieces.extend(frame.pieces),
        }
    }

    fn open(&mut self, kind: FrameKind) {
        if self.open.len() >= DEEPEST || !self.counts() {
            self.ignored += 1;
            return;
        }
        // A table ends the paragraph before it; a box stands in the midst of one.
        if matches!(kind, FrameKind::Table { .. }) {
            self.end_paragraph();
        }
        self.open.push(Frame::new(kind));
    }

    /// Counts a piece; false where there are too many to keep, and the document will be refused at its end.
    fn counts(&mut self) -> bool {
        self.count += 1;
        self.count <= MOST_PIECES
    }

    fn top(&mut self) -> &mut Frame {
        self.open.last_mut().unwrap_or(&mut self.body)
    }
}

impl Frame {
    fn new(kind: FrameKind) -> Self {
        Self { kind, pieces: Vec::new(), line: String::new(), starts_paragraph: true, boxes: Vec::new() }
    }
}

/// The n-th mark of a numbered list: `format` as OOXML (17.18.59) and RTF name it, bullets for what is none of them.
pub(super) fn list_number(format: &str, number: u32) -> String {
    match format {
        "lowerLetter" => letters(number, b'a'),
        "upperLetter" => letters(number, b'A'),
        "lowerRoman" => roman(number).to_lowercase(),
        "upperRoman" => roman(number),
        _ => number.to_string(),
    }
}

/// a to z, then aa to zz.
fn letters(number: u32, first: u8) -> String {
    let index = number.saturating_sub(1);
    let times = usize::try_from(index / 26 + 1).unwrap_or(1).min(8);
    let letter = char::from(first + u8::try_from(index % 26).unwrap_or(0));
    std::iter::repeat_n(letter, times).collect()
}

fn roman(number: u32) -> String {
    const SIGNS: &[(u32, &str)] =
        &[(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut left = number.min(399);
    let mut written = String::new();
    for (value, sign) in SIGNS {
        while left >= *value {
            written.push_str(sign);
            left -= value;
        }
    }
    written
}

/// Whether a line is the first of a letter, "Dear Minister,".
fn greets(piece: &Piece) -> bool {
    const LONGEST: usize = 60;
    let Piece::Line { text, starts_paragraph: true } = piece else { return false };
    text.len() <= LONGEST && office_words().salutations.at_start(&folded(text.trim())) > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_numbers_are_written_as_the_format_says() {
        let written: Vec<_> =
            [("decimal", 12), ("lowerLetter", 3), ("upperLetter", 28), ("lowerRoman", 14), ("upperRoman", 49)]
                .iter()
                .map(|(format, number)| list_number(format, *number))
                .collect();
        assert_eq!(written, ["12", "c", "BB", "xiv", "XLIX"]);
    }

    #[test]
    fn a_box_in_a_paragraph_comes_after_it() {
        let mut builder = Builder::new();
        builder.text("one ");
        builder.open_apart();
        builder.text("box");
        builder.close();
        builder.text("two");
        let line = |text: &str| Piece::Line { text: text.to_owned(), starts_paragraph: true };
        let pieces = builder.finish().unwrap_or_default();
        assert_eq!(pieces, [line("one two"), Piece::Apart(vec![line("box")])]);
    }

    #[test]
    fn a_box_beside_a_salutation_comes_before_it() {
        let mut builder = Builder::new();
        builder.text("above");
        builder.end_paragraph();
        builder.open_apart();
        builder.text("box");
        builder.close();
        builder.text("Dear Minister,");
        let line = |text: &str| Piece::Line { text: text.to_owned(), starts_paragraph: true };
        let pieces = builder.finish().unwrap_or_default();
        assert_eq!(pieces, [line("above"), Piece::Apart(vec![line("box")]), line("Dear Minister,")]);
    }
}
