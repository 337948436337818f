//! Which glyphs the letters of a case share.

use std::collections::BTreeMap;
use std::sync::Arc;

use parley::{FontFamily, Layout, LayoutContext, StyleProperty};

use crate::model::{LanguageTag, Typeface};
use crate::typeset::{FaceStyle, FontBook, FontId, FontRequest, FontShelf};

/// What a Latin letter nearly always needs of its typeface: ASCII and the punctuation of letters.
const LATIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?'\"()/&@-+%\u{a0}‘’“”–—…·";

/// What addresses and names need of it beside Chinese, Japanese or Korean text, which brings its own punctuation.
const LATIN_OF_ADDRESSES: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-’";

/// The texts that all letters of a case in one language can draw on, as glyphs by face.
///
/// Give it what the case says in that language (title, facts, demands, names) and the language's phrases, and nothing that
/// depends on which letters are written or who writes them: the shared subsets are cut to it, so a letter's bytes depend on it.
pub struct Repertoire {
    language: LanguageTag,
    typeface: Typeface,
    shelf: FontShelf,
    layouts: LayoutContext<()>,
    glyphs: BTreeMap<FontId, BTreeMap<u16, Box<str>>>,
}

impl Repertoire {
    /// The letters and signs of the language's everyday text.
    pub fn new(fonts: &Arc<FontBook>, language: &LanguageTag, typeface: Typeface) -> Self {
        let mut new = Self {
            language: language.clone(),
            typeface,
            shelf: FontShelf::new(Arc::clone(fonts)),
            layouts: LayoutContext::new(),
            glyphs: BTreeMap::new(),
        };
        let among_ideographs = new.is_ideographic();
        let latin = if among_ideographs { LATIN_OF_ADDRESSES } else { LATIN };
        // Spaced, so that no ligature hides a character's plain glyph.
        let spaced: String = latin.chars().flat_map(|letter| [letter, ' ']).collect();
        new.shape(&LanguageTag::ENGLISH, FaceStyle::REGULAR, &spaced);
        if !among_ideographs {
            new.shape(&LanguageTag::ENGLISH, FaceStyle::REGULAR, "ff fi fl ffi ffl");
        }
        new
    }

    /// Adds a text that letters show in this style.
    pub fn add(&mut self, style: FaceStyle, text: &str) {
        let language = self.language.clone();
        for line in text.lines() {
            self.shape(&language, style, line);
        }
    }

    /// Adds a text that some letters in the language show: its letters are those that every text of an alphabet has. Of
    /// ideographs each letter brings its own, or every file would carry those of all phrases.
    pub fn add_phrase(&mut self, style: FaceStyle, text: &str) {
        if !self.is_ideographic() {
            self.add(style, text);
        }
    }

    fn is_ideographic(&self) -> bool {
        matches!(self.language.primary(), "zh" | "ja" | "ko")
    }

    pub(super) fn glyphs(&self) -> &BTreeMap<FontId, BTreeMap<u16, Box<str>>> {
        &self.glyphs
    }

    fn shape(&mut self, language: &LanguageTag, style: FaceStyle, text: &str) {
        let request = FontRequest { language, typeface: self.typeface, style, text };
        let families = self.shelf.stack(&request);
        let mut builder = self.layouts.ranged_builder(self.shelf.context(), text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(families.into())));
        builder.push_default(StyleProperty::Locale(language.as_str().parse().ok()));
        let mut layout: Layout<()> = builder.build(text);
        layout.break_all_lines(None);
        for line in layout.lines() {
            for run in line.runs() {
                let Some(face) = self.shelf.font_id(run.font()) else { continue };
                let glyphs = self.glyphs.entry(face).or_default();
                let mut clusters = run.clusters().peekable();
                while let Some(cluster) = clusters.next() {
                    let mut range = cluster.text_range();
                    // A ligature stands for all the characters that it was made of.
                    while let Some(more) = clusters.next_if(|next| next.is_ligature_continuation()) {
                        range.end = more.text_range().end;
                    }
                    let mut of_cluster = cluster.glyphs();
                    // Of several glyphs none has the text alone: the letters name it (ActualText).
                    if let (Some(glyph), None) = (of_cluster.next(), of_cluster.next())
                        && let (Ok(id), Some(shown)) = (u16::try_from(glyph.id), text.get(range))
                        && id != 0
                    {
                        glyphs.entry(id).or_insert_with(|| shown.into());
                    }
                }
            }
        }
    }
}
