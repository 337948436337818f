//! The operators of a content stream as they are written (ISO 32000-1, 8 and 9).

use super::text::utf16;

/// A content stream while it is written; knows what the reader's state is, and writes what changes it.
#[derive(Default)]
pub(super) struct Operators {
    written: Vec<u8>,
    /// Inside the array that the next text operator shows: whether a string is open.
    shown: Shown,
    /// Where the line began, in thousandths of a point.
    line: (i64, i64),
    /// How far above the baseline glyphs stand, in thousandths.
    rise: i64,
    /// Of what is filled, in thousandths of white.
    grey: i64,
}

/// What is open of a `TJ` array.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Shown {
    #[default]
    Nothing,
    Array,
    String,
}

impl Operators {
    pub(super) fn len(&self) -> usize {
        self.written.len()
    }

    /// What is written so far; what follows begins with a new reader's state.
    pub(super) fn take(&mut self) -> Vec<u8> {
        self.end_shown();
        self.fill_grey(0.0);
        std::mem::take(&mut self.written)
    }

    /// Text that belongs to the structure, under its identifier on the page.
    pub(super) fn begin_marked(&mut self, tag: &str, identifier: usize) {
        self.add(&format!("/{tag}<</MCID {identifier}>>BDC\nBT\n"));
        self.line = (0, 0);
    }

    /// Text that belongs to the page and not to the letter.
    pub(super) fn begin_furniture(&mut self) {
        self.add("/Artifact<</Type/Pagination>>BDC\nBT\n");
        self.line = (0, 0);
    }

    /// Closes what [`Self::begin_marked`] or [`Self::begin_furniture`] opened.
    pub(super) fn end_text(&mut self) {
        self.end_shown();
        self.add("ET\nEMC\n");
    }

    /// Glyphs that together stand for a text.
    pub(super) fn begin_actual_text(&mut self, text: &str) {
        self.end_shown();
        self.add("/Span<</ActualText");
        self.string(&utf16(text));
        self.add(">>BDC\n");
    }

    pub(super) fn end_marked(&mut self) {
        self.end_shown();
        self.add("EMC\n");
    }

    /// Puts the pen at the left end of a line; yields where it stands, which is rounded.
    pub(super) fn begin_line(&mut self, x: f32, y: f32) -> f32 {
        self.end_shown();
        let to = (thousandths(x), thousandths(y));
        self.number(to.0 - self.line.0);
        self.add(" ");
        self.number(to.1 - self.line.1);
        self.add(" Td\n");
        self.line = to;
        to.0 as f32 / 1000.0
    }

    pub(super) fn font(&mut self, name: &str, size: f32) {
        self.end_shown();
        self.add(&format!("/{name} "));
        self.number(thousandths(size));
        self.add(" Tf\n");
    }

    /// How far above the baseline the next glyphs stand.
    pub(super) fn raise(&mut self, rise: f32) {
        let rise = thousandths(rise);
        if rise != self.rise {
            self.end_shown();
            self.rise = rise;
            self.number(rise);
            self.add(" Ts\n");
        }
    }

    /// Moves the pen to the left by so many thousandths of the type size.
    pub(super) fn kern(&mut self, by: i64) {
        match self.shown {
            Shown::Nothing => self.add("["),
            Shown::Array => self.add(" "),
            Shown::String => self.add(")"),
        }
        self.shown = Shown::Array;
        self.add(&by.to_string());
    }

    /// Shows the glyph of a code.
    pub(super) fn glyph(&mut self, code: u16) {
        match self.shown {
            Shown::Nothing => self.add("[("),
            Shown::Array => self.add("("),
            Shown::String => {}
        }
        self.shown = Shown::String;
        for byte in code.to_be_bytes() {
            self.escaped(byte);
        }
    }

    /// The colour of what is filled: 0 black to 1 white.
    pub(super) fn fill_grey(&mut self, grey: f32) {
        let grey = thousandths(grey.clamp(0.0, 1.0));
        if grey != self.grey {
            self.end_shown();
            self.grey = grey;
            self.number(grey);
            self.add(" g\n");
        }
    }

    /// A straight line, which belongs to the page and not to the text.
    pub(super) fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32, grey: f32) {
        self.end_shown();
        self.add("/Artifact BMC\n");
        for (length, operator) in [(grey.clamp(0.0, 1.0), " G\n"), (width, " w\n")] {
            self.number(thousandths(length));
            self.add(operator);
        }
        for ((x, y), operator) in [(from, " m\n"), (to, " l\n")] {
            self.number(thousandths(x));
            self.add(" ");
            self.number(thousandths(y));
            self.add(operator);
        }
        self.add("S\nEMC\n");
    }

    fn end_shown(&mut self) {
        match std::mem::take(&mut self.shown) {
            Shown::Nothing => {}
            Shown::Array => self.add("]TJ\n"),
            Shown::String => self.add(")]TJ\n"),
        }
    }

    fn string(&mut self, bytes: &[u8]) {
        self.add("(");
        for &byte in bytes {
            self.escaped(byte);
        }
        self.add(")");
    }

    /// A byte of a literal string; a bare carriage return would be read as a line feed.
    fn escaped(&mut self, byte: u8) {
        match byte {
            b'\r' => self.written.extend(b"\\r"),
            b'(' | b')' | b'\\' => self.written.extend([b'\\', byte]),
            _ => self.written.push(byte),
        }
    }

    /// A number of thousandths: what is finer does not show and only makes files longer.
    fn number(&mut self, thousandths: i64) {
        let (whole, part) = (thousandths.abs() / 1000, thousandths.abs() % 1000);
        if thousandths < 0 {
            self.add("-");
        }
        self.add(&whole.to_string());
        if part != 0 {
            let digits = format!(".{part:03}");
            self.add(digits.trim_end_matches('0'));
        }
    }

    fn add(&mut self, text: &str) {
        self.written.extend(text.as_bytes());
    }
}

fn thousandths(length: f32) -> i64 {
    (length * 1000.0).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Operators)) -> String {
        let mut operators = Operators::default();
        write(&mut operators);
        String::from_utf8(operators.take()).expect("text")
    }

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        for (length, text) in [(0.0, "0"), (11.0, "11"), (-0.25, "-0.25"), (56.6929, "56.693"), (0.001, "0.001")] {
            assert_eq!(written(|operators| operators.number(thousandths(length))), text);
        }
    }

    #[test]
    fn lines_follow_one_another_without_drifting() {
        let text = written(|operators| {
            operators.begin_marked("P", 3);
            assert_eq!(operators.begin_line(10.000_4, 700.0), 10.0);
            operators.font("F0", 11.0);
            operators.glyph(0x0128);
            operators.kern(-12);
            operators.glyph(0x5c0d);
            operators.begin_line(10.0, 685.15);
            operators.end_text();
        });
        let expected = "/P<</MCID 3>>BDC\nBT\n10 700 Td\n/F0 11 Tf\n[(\u{1}\\()-12(\\\\\\r)]TJ\n0 -14.85 Td\nET\nEMC\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_piece_leaves_black_behind() {
        let text = written(|operators| operators.fill_grey(0.45));
        assert_eq!(text, "0.45 g\n0 g\n");
    }
}
