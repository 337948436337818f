//! A letter on stationery with fonts to pages with every glyph in its place.

pub mod fit;
mod fonts;
mod page;
mod paragraph;
mod scripts;

pub use fonts::{Face, FaceStyle, FontBook, FontRequest, FontShelf, OpenFace};
pub use page::{
    FontId, Glyph, GlyphRun, LinePlacement, Page, PageItem, Rule, RunOf, TextCluster, TypesetLetter, TypesetPart,
};
pub use paragraph::{Align, Direction, LAYOUT_PITCH, Paragraph, ParagraphSetter, SetLine, SetRun, TextStyle};
