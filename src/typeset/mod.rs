//! A letter on stationery with fonts to pages with every glyph in its place.

pub mod fit;
mod page;

pub use page::{FontId, Glyph, GlyphRun, Page, PageItem, Rule, RunOf, TextCluster, TypesetLetter, TypesetPart};
