//! A field of a form, set like a part of a letter, so that carets and edits of pages serve it in every script.

use super::canvas::{Canvas, Place};
use super::fonts::FaceStyle;
use super::letter::{Typesetter, printable};
use super::page::TypesetLetter;
use super::paragraph::{Align, Direction, TextStyle};
use super::sheets::add_part;
use crate::model::{LanguageTag, PartId, Slot, Typeface};
use crate::unit::{PageSize, Pt};

/// The one part of a field.
pub const FIELD_PART: PartId = PartId { slot: Slot::OwnWords, index: 0 };

/// Distance of a field's lines, in multiples of the type size.
const PITCH: f32 = 1.4;

/// How far below the upper edge the first baseline lies, in multiples of the type size.
const FIRST_BASELINE: f32 = 1.07;

impl Typesetter {
    /// The text of a field as one page of this width, as high as its lines; each paragraph has the direction of its text.
    ///
    /// A point is whatever the caller takes it for: forms have points of the screen.
    pub fn field(&mut self, text: &str, language: &LanguageTag, size: Pt, width: Pt) -> TypesetLetter {
        let style = TextStyle {
            typeface: Typeface::Sans,
            face: FaceStyle::REGULAR,
            size,
            align: Align::Start,
            indent: Pt(0.0),
            direction: Direction::OfText,
            hyphenated: false,
        };
        let paragraph = self.setter.set(&printable(text), language, &style, Some(width));
        let count = paragraph.lines().len().max(1);
        let height = size * (PITCH * count as f32);
        let mut canvas = Canvas::default();
        let page = canvas.add_page(PageSize { width: width.into(), height: height.into() });
        let part = add_part(&mut canvas, Slot::OwnWords, language, &paragraph);
        for line in 0..paragraph.lines().len() {
            let baseline = size * (FIRST_BASELINE + PITCH * line as f32);
            canvas.put_part_line(part, line, Place { page, left: Pt(0.0), baseline, pitch: size * PITCH, grey: 0.0 });
        }
        let (parts, pages) = canvas.finish();
        TypesetLetter { language: language.clone(), title: String::new(), parts, pages }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::FontBook;

    fn check_lines(text: &str, lines: usize) -> TypesetLetter {
        let mut typesetter = Typesetter::new(FontBook::bundled());
        let field = typesetter.field(text, &LanguageTag::ENGLISH, Pt(15.0), Pt(200.0));
        assert_eq!(field.parts[0].lines.len(), lines, "{text:?}");
        field
    }

    #[test]
    fn every_line_has_a_place_for_the_caret() {
        check_lines("", 1);
        check_lines("one", 1);
        check_lines("one\ntwo", 2);
        check_lines("one\n", 2);
        check_lines("a name that is too long for one line of the field", 2);
    }

    #[test]
    fn right_to_left_text_keeps_to_the_right_edge() {
        let field = check_lines("وزير العدل", 1);
        assert!(field.parts[0].paragraph.lines()[0].left.0 > 60.0);
    }
}
