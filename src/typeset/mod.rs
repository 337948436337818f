//! A letter on stationery with fonts to pages with every glyph in its place.

mod address;
mod body;
mod canvas;
mod envelope;
mod field;
pub mod fit;
mod font_files;
mod fonts;
mod habits;
mod head;
mod hyphenation;
mod letter;
mod page;
mod paragraph;
mod scripts;
mod sheets;
mod window;

pub use envelope::{EnvelopeText, LabelText, SenderPlace};
pub use field::FIELD_PART;
pub use fonts::{Face, FaceStyle, FontBook, FontRequest, FontShelf, OpenFace};
pub use letter::{BODY_SIZE, LetterOptions, SIZES, Typesetter};
pub use page::{
    FontId, Glyph, GlyphRun, LinePlacement, Page, PageItem, Rule, RunOf, TextCluster, TypesetLetter, TypesetPart,
};
pub use paragraph::{Align, Direction, LAYOUT_PITCH, Paragraph, ParagraphSetter, SetLine, SetRun, TextStyle};
pub use sheets::{CoverEntry, CoverSheet, RULER_FROM_EDGE, RulerSheet};
pub use window::{Packing, WindowFit, measure};
