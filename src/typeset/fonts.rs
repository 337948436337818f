//! The bundled fonts: which face prints which text, and what each face measures.
//!
//! Everything is embedded, nothing is asked of the system, so a letter comes out the same on every machine. Most bytes
//! belong to faces that a letter never needs: they lie packed in the program and are unpacked when first used, and a
//! [`FontShelf`] registers only faces whose script occurs in the text. `fonts/README.md` tells what each file covers and
//! whose it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::Read;
use std::ops::Range;
use std::sync::{Arc, LazyLock, OnceLock};

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontData, FontFamilyName};
use skrifa::charmap::Charmap;
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};

use super::FontId;
use super::font_files::{FILES, SIMPLIFIED, SIMPLIFIED_RARE, Source, face_name, latin_name, pair};
use super::scripts::{Script, latin_stretches, script_of};
use crate::model::{LanguageTag, Typeface};

/// All faces that a letter can be set in.
///
/// One for the whole program: [`FontBook::bundled`]. A [`FontId`] is the place of a face in it, the same in every run of
/// the same version.
pub struct FontBook {
    faces: Vec<Face>,
}

/// One font file.
pub struct Face {
    id: FontId,
    name: &'static str,
    source: Source,
    opened: OnceLock<OpenFace>,
}

/// What is read of a font file when it is first used; measures are in units of the face.
pub struct OpenFace {
    bytes: &'static [u8],
    blob: Blob<u8>,
    pub postscript_name: String,
    pub units_per_em: u16,
    /// Above the baseline, positive.
    pub ascent: i16,
    /// Below the baseline, negative.
    pub descent: i16,
    pub cap_height: i16,
    /// Left, bottom, right, top of all glyphs together.
    pub bounds: [i16; 4],
    /// 400 regular, 700 bold.
    pub weight_class: u16,
    /// Degrees to the left of upright, 0 for an upright face.
    pub italic_angle: f32,
    advances: Vec<u16>,
    charmap: Charmap<'static>,
}

/// Upright or not, bold or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FaceStyle {
    pub bold: bool,
    pub italic: bool,
}

/// What a piece of text is to be set in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FontRequest<'a> {
    pub language: &'a LanguageTag,
    pub typeface: Typeface,
    pub style: FaceStyle,
    pub text: &'a str,
}

/// The fonts that one typesetter works with: a font collection that takes in faces as texts need them.
pub struct FontShelf {
    book: Arc<FontBook>,
    context: FontContext,
    shelved: BTreeMap<u64, FontId>,
    registered: BTreeSet<FontId>,
}

impl FontBook {
    /// The fonts that the program carries.
    pub fn bundled() -> Arc<Self> {
        static BOOK: LazyLock<Arc<FontBook>> = LazyLock::new(|| Arc::new(FontBook::new()));
        Arc::clone(&BOOK)
    }

    fn new() -> Self {
        let face = |(place, &(name, source)): (usize, &(&'static str, Source))| Face {
            id: FontId(place as u16),
            name,
            source,
            opened: OnceLock::new(),
        };
        Self { faces: FILES.iter().enumerate().map(face).collect() }
    }

    /// All faces, in the order of their ids; looking at them opens none.
    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// The face with this id.
    ///
    /// An id of another book that this one does not have gives the first face, so that a stale id shows wrong letters
    /// rather than ending the program.
    pub fn face(&self, id: FontId) -> &Face {
        self.faces.get(usize::from(id.0)).unwrap_or(&self.faces[0])
    }

    /// The faces to try for a text, in this order: the first that has a letter prints it.
    ///
    /// A language with a script of its own comes first with that script's face, so that quotation marks and digits that
    /// scripts share have its shape (Chinese quotation marks are as wide as a character); then the letter's typeface; then
    /// a face for each further script in the text.
    pub fn stack(&self, request: &FontRequest) -> Vec<FontId> {
        let FontRequest { language, typeface, style, text } = *request;
        let mut names: Vec<&'static str> = Vec::with_capacity(3);
        let mut add = |name| {
            if !names.contains(&name) {
                names.push(name);
            }
        };
        let own = Script::of_language(language);
        if let Some(script) = own {
            add(face_name(pair(script, language), style));
        }
        add(latin_name(typeface, style));
        let mut last = None;
        for letter in text.chars().filter(|letter| !letter.is_ascii()) {
            let script = script_of(letter);
            if script == last {
                continue;
            }
            last = script;
            if let Some(script) = script {
                add(face_name(pair(script, language), style));
                if script == Script::Han {
                    // Characters that are used in other languages: this face has the most of them.
                    add(face_name(SIMPLIFIED, style));
                    add(SIMPLIFIED.0);
                }
            }
        }
        // It has signs that others lack: arrows, fractions, rare letters.
        if !text.is_ascii() {
            add(latin_name(Typeface::Serif, FaceStyle::REGULAR));
        }
        let mut stack: Vec<FontId> = names.into_iter().filter_map(|name| self.named(name)).collect();
        for rare in [face_name(SIMPLIFIED_RARE, style), SIMPLIFIED_RARE.0] {
            if self.lack_characters(&stack, text) {
                stack.extend(self.named(rare).filter(|id| !stack.contains(id)));
            }
        }
        stack
    }

    /// Whether a text has Chinese characters that none of these faces has.
    fn lack_characters(&self, stack: &[FontId], text: &str) -> bool {
        let mut han = text.chars().filter(|&letter| script_of(letter) == Some(Script::Han));
        han.any(|letter| !stack.iter().any(|&id| self.face(id).open().has(letter)))
    }

    /// The stretches of a text that the letter's typeface sets throughout, first in place of its script's own face: that one has
    /// figures, signs and spaces for them, but no letters, and half a word in each looks like a fault.
    pub fn latin_stretches(&self, request: &FontRequest) -> Vec<Range<usize>> {
        let own = Script::of_language(request.language)
            .map(|script| face_name(pair(script, request.language), request.style));
        let face = own.and_then(|name| self.named(name)).map(|id| self.face(id).open());
        let lacks_letters = face.is_some_and(|face| !face.has('e') && (face.has('1') || face.has(' ')));
        let has_latin = || request.text.contains(|letter: char| letter.is_ascii_alphabetic());
        if lacks_letters && has_latin() { latin_stretches(request.text) } else { Vec::new() }
    }

    /// The face with this name (`NotoSans-Regular`), for the window's controls.
    pub fn named(&self, name: &str) -> Option<FontId> {
        self.faces.iter().find(|face| face.name == name).map(|face| face.id)
    }

    /// Whether some face prints this character in a letter of this language.
    pub fn can_print(&self, letter: char, language: &LanguageTag, typeface: Typeface) -> bool {
        let mut bytes = [0; 4];
        let text: &str = letter.encode_utf8(&mut bytes);
        let request = FontRequest { language, typeface, style: FaceStyle::default(), text };
        self.stack(&request).into_iter().any(|id| self.face(id).open().has(letter))
    }
}

impl Face {
    pub fn id(&self) -> FontId {
        self.id
    }

    /// The file's name without its ending: `GentiumPlus-Bold`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The face with its measures; the first call reads the file, and unpacks it where it is packed.
    pub fn open(&self) -> &OpenFace {
        self.opened.get_or_init(|| OpenFace::read(self.name, self.source))
    }

    /// The whole font file, as it was published.
    pub fn bytes(&self) -> &'static [u8] {
        self.open().bytes
    }
}

impl OpenFace {
    #[allow(clippy::expect_used, reason = "the files are embedded, and a test opens each of them")]
    fn read(name: &str, source: Source) -> Self {
        let bytes: &'static [u8] = match source {
            Source::Plain(bytes) => bytes,
            Source::Packed(packed) => {
                let mut bytes = Vec::new();
                let mut unpacked = brotli_decompressor::Decompressor::new(packed, 65536);
                unpacked.read_to_end(&mut bytes).expect("a packed font");
                // For the life of the program, as the plain ones are.
                bytes.leak()
            }
        };
        let font = FontRef::new(bytes).expect("a font file");
        let head = font.head().expect("a head table");
        let hhea = font.hhea().expect("a hhea table");
        let os2 = font.os2().expect("an OS/2 table");
        let hmtx = font.hmtx().expect("a hmtx table");
        let glyphs = font.maxp().expect("a maxp table").num_glyphs();
        let ascent = hhea.ascender().to_i16();
        Self {
            bytes,
            blob: Blob::new(Arc::new(bytes)),
            postscript_name: font
                .localized_strings(StringId::POSTSCRIPT_NAME)
                .english_or_first()
                .map_or_else(|| name.to_owned(), |text| text.to_string()),
            units_per_em: head.units_per_em(),
            ascent,
            descent: hhea.descender().to_i16(),
            cap_height: os2.s_cap_height().unwrap_or(ascent),
            bounds: [head.x_min(), head.y_min(), head.x_max(), head.y_max()],
            weight_class: os2.us_weight_class(),
            italic_angle: font.post().map_or(0.0, |post| post.italic_angle().to_f64() as f32),
            charmap: font.charmap(),
            advances: (0..glyphs).map(|glyph| hmtx.advance(glyph.into()).unwrap_or(0)).collect(),
        }
    }

    /// The whole font file.
    pub fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    /// The font file as the shaper and the rasteriser take it; its id is the same in every shelf.
    pub fn font_data(&self) -> FontData {
        FontData::new(self.blob.clone(), 0)
    }

    /// Width of a glyph; 0 for one that the face does not have.
    pub fn advance(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    pub fn glyph_count(&self) -> usize {
        self.advances.len()
    }

    /// The glyph that the face has for a character, before any shaping.
    pub fn glyph(&self, letter: char) -> Option<u16> {
        let glyph = self.charmap.map(letter)?;
        u16::try_from(glyph.to_u32()).ok().filter(|&glyph| glyph != 0)
    }

    fn has(&self, letter: char) -> bool {
        self.glyph(letter).is_some()
    }
}

impl FontShelf {
    /// An empty shelf: a face is put on it when a text first needs it.
    pub fn new(book: Arc<FontBook>) -> Self {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Self { book, context, shelved: BTreeMap::new(), registered: BTreeSet::new() }
    }

    pub fn book(&self) -> &Arc<FontBook> {
        &self.book
    }

    /// The names to give to the layout builder for a text, all of them known to [`FontShelf::context`] now.
    ///
    /// Each face is a family of its own under its name: weight and style are chosen by the name, never by attributes.
    pub fn stack(&mut self, request: &FontRequest) -> Vec<FontFamilyName<'static>> {
        let ids = self.book.stack(request);
        ids.into_iter().map(|id| FontFamilyName::Named(self.register(id).into())).collect()
    }

    /// What the layout builder works with.
    pub fn context(&mut self) -> &mut FontContext {
        &mut self.context
    }

    /// The book's id of a font that a layout names.
    pub fn font_id(&self, font: &FontData) -> Option<FontId> {
        self.shelved.get(&font.data.id()).copied()
    }

    fn register(&mut self, id: FontId) -> &'static str {
        let face = self.book.face(id);
        if self.registered.insert(id) {
            let blob = face.open().blob.clone();
            self.shelved.insert(blob.id(), id);
            let named = FontInfoOverride { family_name: Some(face.name), ..FontInfoOverride::default() };
            self.context.collection.register_fonts(blob, Some(named));
        }
        face.name
    }
}

impl FaceStyle {
    pub const REGULAR: Self = Self { bold: false, italic: false };
    pub const BOLD: Self = Self { bold: true, italic: false };
    pub const ITALIC: Self = Self { bold: false, italic: true };
    pub const BOLD_ITALIC: Self = Self { bold: true, italic: true };
}

impl fmt::Debug for FontBook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.faces.iter().map(|face| face.name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_stack(language: &str, style: FaceStyle, text: &str, names: &[&str]) {
        let book = FontBook::bundled();
        let language = &LanguageTag::new(language);
        let request = FontRequest { language, typeface: Typeface::Serif, style, text };
        let stack: Vec<&str> = book.stack(&request).into_iter().map(|id| book.face(id).name()).collect();
        assert_eq!(stack, names, "{language} {text:?}");
    }

    #[test]
    fn an_english_letter_needs_one_face_and_opens_no_other() {
        check_stack("en", FaceStyle::REGULAR, "Dear Chief Justice,", &["GentiumPlus-Regular"]);
        check_stack("en", FaceStyle::BOLD, "“Zhao Liping”", &["GentiumPlus-Bold", "GentiumPlus-Regular"]);
        let book = FontBook::new();
        let language = &LanguageTag::ENGLISH;
        let mut shelf = FontShelf::new(Arc::new(book));
        let request = FontRequest { language, typeface: Typeface::Serif, style: FaceStyle::REGULAR, text: "Dear" };
        shelf.stack(&request);
        let open = shelf.book.faces.iter().filter(|face| face.opened.get().is_some()).count();
        assert_eq!(open, 1);
    }

    #[test]
    fn each_script_comes_with_its_face_in_the_language_s_forms() {
        let regular = FaceStyle::REGULAR;
        check_stack("zh", regular, "您好", &["NotoSerifSC-Regular", "GentiumPlus-Regular"]);
        check_stack("zh-TW", regular, "您好", &["NotoSerifTC-Regular", "GentiumPlus-Regular", "NotoSerifSC-Regular"]);
        check_stack("ja", regular, "拝啓", &["NotoSerifJP-Regular", "GentiumPlus-Regular", "NotoSerifSC-Regular"]);
        check_stack("en", regular, "Zhao 赵黎平", &["GentiumPlus-Regular", "NotoSerifSC-Regular"]);
        check_stack(
            "zh",
            regular,
            "朱镕基先生",
            &["NotoSerifSC-Regular", "GentiumPlus-Regular", "NotoSerifSCRare-Regular"],
        );
        check_stack("ja", regular, "鷗", &["NotoSerifJP-Regular", "GentiumPlus-Regular", "NotoSerifSC-Regular"]);
        check_stack("fa", regular, "با احترام", &["Vazirmatn-Regular", "GentiumPlus-Regular"]);
        check_stack("ckb", regular, "بەڕێز", &["NotoNaskhArabic-Regular", "GentiumPlus-Regular"]);
        check_stack("ur", regular, "محترم", &["NotoNaskhArabic-Regular", "GentiumPlus-Regular"]);
        check_stack("ku", regular, "Birêz", &["GentiumPlus-Regular"]);
        check_stack(
            "ar",
            FaceStyle::BOLD,
            "و Zhao",
            &["NotoNaskhArabic-Bold", "GentiumPlus-Bold", "GentiumPlus-Regular"],
        );
        check_stack("hi", regular, "महोदय", &["NotoSerifDevanagari-Regular", "GentiumPlus-Regular"]);
    }

    #[test]
    fn every_file_opens_and_its_names_are_its_own() {
        let book = FontBook::bundled();
        for face in book.faces() {
            let open = face.open();
            let plain = |name: &str| name.replace("-Regular", "");
            assert_eq!(plain(&open.postscript_name), plain(face.name()));
            assert!(open.ascent > 0 && open.descent < 0 && open.units_per_em >= 1000, "{}", face.name());
            assert_eq!(open.weight_class, if face.name().contains("Bold") { 700 } else { 400 }, "{}", face.name());
            assert!(open.glyph_count() > 100);
        }
        for script in Script::ALL {
            for language in ["en", "fa", "ur", "ja", "ko", "zh-Hant"] {
                let (regular, bold) = pair(script, &LanguageTag::new(language));
                assert!(book.named(regular).is_some() && book.named(bold).is_some(), "{script:?}");
            }
        }
    }

    #[test]
    fn every_script_has_a_bold_of_its_own() {
        let bold = FaceStyle::BOLD;
        for script in Script::ALL {
            for language in ["en", "fa", "ja", "ko", "zh-Hans", "zh-Hant"] {
                let (regular, bold) = pair(script, &LanguageTag::new(language));
                assert_ne!(regular, bold, "{script:?} in {language}");
            }
        }
        let then = ["GentiumPlus-Bold", "NotoSansSC-Bold", "NotoSerifSC-Regular", "GentiumPlus-Regular"];
        let stack = |face| [&[face], &then[..]].concat();
        check_stack("zh-TW", bold, "您好", &stack("NotoSansTC-Bold"));
        check_stack("ja", bold, "拝啓", &stack("NotoSansJP-Bold"));
        check_stack("ko", bold, "귀하", &["NotoSansKR-Bold", "GentiumPlus-Bold", "GentiumPlus-Regular"]);
    }

    /// The alphabets and signs that letters in the language need.
    #[test]
    fn every_language_of_the_program_can_be_printed() {
        for (language, text) in crate::typeset::scripts::SAMPLES {
            let tag = LanguageTag::new(language);
            for typeface in [Typeface::Serif, Typeface::Sans] {
                let missing: String =
                    text.chars().filter(|&c| !FontBook::bundled().can_print(c, &tag, typeface)).collect();
                assert_eq!(missing, "", "{language} {typeface:?}");
            }
        }
        assert!(!FontBook::bundled().can_print('🐈', &LanguageTag::ENGLISH, Typeface::Serif));
    }
}
