//! What typesetting yields: pages of positioned glyphs that still know their text.

use std::ops::Range;
use std::sync::Arc;

use super::Paragraph;
use crate::model::{LanguageTag, PartId};
use crate::unit::{PagePoint, PageSize, Pt};

/// A letter with every glyph in its place: what the screen shows, what the PDF holds.
///
/// Text and glyphs stay together (each run names its part and the bytes of the part's text that it shows), so that a PDF
/// can be read aloud and searched, and a caret can be put between two letters on the page.
#[derive(Debug, Clone, PartialEq)]
pub struct TypesetLetter {
    pub language: LanguageTag,
    pub title: String,
    /// The letter's parts and those of its enclosures, in reading order.
    pub parts: Vec<TypesetPart>,
    pub pages: Vec<Page>,
}

/// A part of the letter, as it was typeset.
#[derive(Debug, Clone, PartialEq)]
pub struct TypesetPart {
    /// 0: the letter itself; n: its nth enclosure.
    pub document: usize,
    pub id: PartId,
    /// The text that `RunOf::Part` ranges point into.
    pub text: Arc<str>,
    pub language: LanguageTag,
    /// The part's text, shaped and broken into lines: what carets and selections are computed on.
    pub paragraph: Arc<Paragraph>,
    /// Where each line of the paragraph went, in order; as many as the paragraph has lines.
    pub lines: Vec<LinePlacement>,
}

/// Where a line of a paragraph stands: on which page, and how the paragraph's own coordinates lie there.
///
/// A point (x, y) of the paragraph's layout in this line is at (`left` + x, `baseline` + y - the line's own baseline).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinePlacement {
    /// Index into the letter's pages.
    pub page: usize,
    /// Page x of the layout's x 0.
    pub left: Pt,
    /// Page y of the line's baseline.
    pub baseline: Pt,
    /// Distance from this baseline to the next; the lines of the paragraph's layout are further apart or closer.
    pub pitch: Pt,
}

/// One side of one sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub size: PageSize,
    /// In reading order.
    pub items: Vec<PageItem>,
}

/// Something on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum PageItem {
    Run(GlyphRun),
    Rule(Rule),
}

/// A run of glyphs in one font, size and direction on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    pub font: FontId,
    pub size: Pt,
    /// 0 black to 1 white.
    pub grey: f32,
    pub of: RunOf,
    pub right_to_left: bool,
    /// Left end of the run on its baseline.
    pub baseline: PagePoint,
    /// Sum of the glyphs' advances.
    pub width: Pt,
    /// In visual order, from left to right.
    pub glyphs: Vec<Glyph>,
    /// In visual order; together they cover all glyphs of the run, each once.
    pub clusters: Vec<TextCluster>,
}

/// What a run belongs to.
#[derive(Debug, Clone, PartialEq)]
pub enum RunOf {
    /// Index into the letter's parts; the clusters' ranges are bytes of that part's text.
    Part(usize),
    /// The dash or number before a list item: text that the program adds. `part` is the item's index into the letter's
    /// parts; the clusters' ranges are bytes of `text`.
    Label { part: usize, text: Arc<str> },
    /// Page furniture: page numbers, the heading of a second page. The clusters' ranges are bytes of this text.
    Furniture(Arc<str>),
}

/// A glyph and where its origin is, from the page's top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// In the font that the run names; 0 is a missing glyph and never reaches a page.
    pub id: u16,
    pub x: Pt,
    /// The baseline, less what raises the glyph above it (marks).
    pub y: Pt,
    pub advance: Pt,
}

/// The smallest piece of text that has glyphs of its own: a letter, a ligature, a syllable.
///
/// A cluster without text is the hyphen at the end of a hyphenated line: drawn, and not part of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct TextCluster {
    /// Bytes of the text that the run belongs to.
    pub text: Range<usize>,
    /// Into the run's glyphs.
    pub glyphs: Range<usize>,
}

/// A straight line: fold and hole marks, lines to write on, the 100 mm of a cover sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    pub from: PagePoint,
    pub to: PagePoint,
    pub width: Pt,
    /// 0 black to 1 white.
    pub grey: f32,
    /// The part that it stands in for (a ruled blank), if any: index into the letter's parts.
    pub part: Option<usize>,
}

/// A font of the font book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FontId(pub u16);
