//! The fonts of a PDF as a reader of text needs them: codes, their widths, and the characters they stand for.

use std::collections::BTreeMap;
use std::sync::Arc;

use encoding_rs::{BIG5, EUC_JP, EUC_KR, Encoding, GB18030, SHIFT_JIS, UTF_16BE, WINDOWS_1252};
use hayro_font::hayro_cmap::BfString;
use hayro_font::kurbo::Vec2;
use hayro_font::{CMapResolverFn, Font, FontCache, FontGlyph, FontQuery, FontResolverFn, OutlineGlyph};
use hayro_syntax::object::dict::keys::ENCODING;
use hayro_syntax::object::{Dict, Name};
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, MetadataProvider};

use super::shifted;
use super::widths::Widths;
use crate::import::extract::ExtractError;

/// A character that a PDF shows without saying which it is.
pub(super) const UNKNOWN: char = '\u{fffd}';

/// How the letters of glyphs that say nothing are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// As the file says them, or not at all.
    Said,
    /// By their places in the font, if it has the usual order.
    ByOrder,
}

/// The fonts of a document.
pub(super) struct Fonts<'a> {
    cache: FontCache<'a>,
    widths: Widths,
    programs: FontResolverFn,
    code_maps: CMapResolverFn,
    letters: Letters,
    /// By font program: the character of each glyph, as the program's own table has it.
    characters: BTreeMap<u128, BTreeMap<u32, char>>,
}

/// A font in use.
#[derive(Clone)]
pub(super) enum TextFont<'a> {
    Known(Font<'a>),
    /// Not to be loaded, but its codes are of a legacy encoding with a name.
    Encoded(&'static Encoding),
}

/// A code of a string: its length in bytes, its advance in thousandths of the font size, and what it stands for.
pub(super) struct Code {
    pub(super) length: usize,
    pub(super) advance: Vec2,
    pub(super) text: String,
    /// Whether it is the single byte 32, which alone gets word spacing (ISO 32000-1, 9.3.3).
    pub(super) is_space: bool,
}

impl<'a> Fonts<'a> {
    pub(super) fn new(letters: Letters) -> Self {
        Self {
            letters,
            cache: FontCache::new(),
            widths: Widths::new(),
            programs: Arc::new(|query| {
                Some(match query {
                    FontQuery::Standard(font) => font.get_font_data(),
                    FontQuery::Fallback(query) => query.pick_standard_font().get_font_data(),
                })
            }),
            code_maps: Arc::new(|_| None),
            characters: BTreeMap::new(),
        }
    }

    pub(super) fn font(&mut self, dictionary: &Dict<'a>) -> Result<TextFont<'a>, ExtractError> {
        self.widths.count(dictionary)?;
        Ok(match self.cache.font(dictionary, &self.programs, &self.code_maps) {
            Some(font) => TextFont::Known(font),
            None => TextFont::Encoded(legacy_encoding(dictionary)),
        })
    }

    /// The code at the start of a string that is not empty.
    pub(super) fn code(&mut self, font: &TextFont<'a>, bytes: &[u8]) -> Code {
        match font {
            TextFont::Known(font) => {
                let (code, length) = font.read_code(bytes, 0);
                Code {
                    length: length.max(1),
                    advance: font.code_advance(code),
                    text: hyphen_at(code, without_ligatures(self.text(font, code))),
                    is_space: length == 1 && code == 32,
                }
            }
            TextFont::Encoded(encoding) => encoded(encoding, bytes),
        }
    }

    fn text(&mut self, font: &Font<'a>, code: u32) -> String {
        let glyph = font.glyph(font.map_code(code), code);
        let said = match &glyph {
            FontGlyph::Outline(glyph) => glyph.as_unicode(),
            FontGlyph::Type3(glyph) => glyph.as_unicode(),
        };
        let said = match said {
            Some(BfString::Char(letter)) => letter.to_string(),
            Some(BfString::String(text)) => turned_ligature(&text).unwrap_or(text),
            None => String::new(),
        };
        if !said.is_empty()
            && !said.chars().any(|letter| letter.is_control() && !letter.is_whitespace() || letter == UNKNOWN)
        {
            return said;
        }
        // Fonts that are pictures of letters, or name them as nobody does, may still have usual codes.
        if self.letters == Letters::ByOrder {
            let code = match &glyph {
                FontGlyph::Outline(glyph) if glyph.font_data().is_none() => Some(glyph.char_code()),
                FontGlyph::Outline(_) => None,
                FontGlyph::Type3(glyph) => Some(glyph.char_code()),
            };
            if let Some(text) = code.and_then(shifted::text_of) {
                return text;
            }
        }
        // Where codes are taken for letters, those of figures and blanks are control codes.
        if self.letters == Letters::ByOrder && said.chars().count() == 1 {
            return said;
        }
        match glyph {
            FontGlyph::Outline(glyph) => self.by_program(&glyph).unwrap_or(UNKNOWN).to_string(),
            FontGlyph::Type3(_) => UNKNOWN.to_string(),
        }
    }

    /// The character that the font program itself has for the glyph: producers that leave out ToUnicode embed it.
    fn by_program(&mut self, glyph: &OutlineGlyph) -> Option<char> {
        let data = glyph.font_data()?;
        let characters = self.characters.entry(data.cache_key).or_insert_with(|| {
            let bytes: &[u8] = (*data.data).as_ref();
            let Ok(program) = FontRef::new(bytes) else { return BTreeMap::new() };
            if program.cmap().is_err() {
                return BTreeMap::new();
            }
            let mut characters = BTreeMap::new();
            for (code, glyph) in program.charmap().mappings() {
                if let Some(letter) = char::from_u32(code) {
                    characters.entry(glyph.to_u32()).or_insert(letter);
                }
            }
            characters
        });
        let number = glyph.glyph_id().to_u32();
        let by_order = || shifted::letter_of(number).filter(|_| self.letters == Letters::ByOrder);
        characters.get(&number).copied().or_else(by_order)
    }
}

/// Letters where a file has one sign for several: nobody types such signs, and no list of words has them.
fn without_ligatures(text: String) -> String {
    const LIGATURES: [(char, &str); 7] = [
        ('\u{fb00}', "ff"),
        ('\u{fb01}', "fi"),
        ('\u{fb02}', "fl"),
        ('\u{fb03}', "ffi"),
        ('\u{fb04}', "ffl"),
        ('\u{fb05}', "st"),
        ('\u{fb06}', "st"),
    ];
    let letters = |sign: char| LIGATURES.iter().find(|(ligature, _)| *ligature == sign).map(|(_, letters)| *letters);
    if !text.contains(|sign| letters(sign).is_some()) {
        return text;
    }
    text.chars().map(|sign| letters(sign).map_or_else(|| sign.to_string(), str::to_owned)).collect()
}

/// A hyphen where PostScript's own encoding of Latin 1 has the sign for minus: at the code that every keyboard has for it.
fn hyphen_at(code: u32, text: String) -> String {
    if code == u32::from(b'-') && text == "\u{2212}" { "-".to_owned() } else { text }
}

/// The letters of a ligature whose two bytes each stand the wrong way round, as a widespread producer wrote them for years.
fn turned_ligature(text: &str) -> Option<String> {
    let turned = |letter: char| {
        let code = u32::from(letter);
        let ascii = char::from_u32(code >> 8).filter(char::is_ascii_lowercase)?;
        (code & 0xff == 0).then_some(ascii)
    };
    // "ff", "fi", "fl": no text in another script is a ligature of such signs.
    text.chars().map(turned).collect::<Option<String>>().filter(|letters| letters.len() > 1)
}

/// The legacy encoding that the name of a predefined CMap stands for (ISO 32000-1, 9.7.5.2), else Windows-1252.
fn legacy_encoding(dictionary: &Dict<'_>) -> &'static Encoding {
    let name = dictionary.get::<Name<'_>>(ENCODING).map(|name| name.as_str().to_owned()).unwrap_or_default();
    match name.as_str() {
        name if name.contains("UCS2") || name.contains("UTF16") => UTF_16BE,
        name if name.starts_with("GB") => GB18030,
        name if name.contains("B5") => BIG5,
        name if name.starts_with("KSC") => EUC_KR,
        name if name.contains("RKSJ") => SHIFT_JIS,
        name if name.starts_with("EUC") => EUC_JP,
        _ => WINDOWS_1252,
    }
}

/// Double-byte characters are as wide as high, others half as wide: the widths of such fonts are of no other use here.
fn encoded(encoding: &'static Encoding, bytes: &[u8]) -> Code {
    let wide = if encoding == UTF_16BE {
        true
    } else if encoding.is_single_byte() {
        false
    } else {
        bytes.first().is_some_and(|byte| *byte >= 0x81)
    };
    let length = if wide { bytes.len().min(2) } else { 1 };
    let (text, _) = encoding.decode_without_bom_handling(bytes.get(..length).unwrap_or_default());
    let full_width = wide && !text.is_ascii();
    Code {
        length,
        advance: Vec2::new(if full_width { 1000.0 } else { 500.0 }, 0.0),
        text: text.into_owned(),
        is_space: !wide && bytes.first() == Some(&b' '),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_for_several_letters_is_those_letters() {
        assert_eq!(without_ligatures("\u{fb01}".into()), "fi");
        assert_eq!(without_ligatures("o\u{fb03}ce é".into()), "office é");
        assert_eq!(without_ligatures("\u{fb12}".into()), "\u{fb12}");
    }

    #[test]
    fn a_minus_at_the_place_of_the_hyphen_is_a_hyphen() {
        assert_eq!(hyphen_at(45, "\u{2212}".into()), "-");
        assert_eq!(hyphen_at(200, "\u{2212}".into()), "\u{2212}");
    }

    #[test]
    fn ligatures_with_turned_bytes_are_read() {
        assert_eq!(turned_ligature("\u{6600}\u{6900}").as_deref(), Some("fi"));
        assert_eq!(turned_ligature("\u{6600}"), None);
        assert_eq!(turned_ligature("中文"), None);
    }
}
