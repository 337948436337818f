//! A face cut to some glyphs, as the objects that a PDF needs of it (ISO 32000-1, 9.7), compressed once.

use std::fmt::Write;

use subsetter::GlyphRemapper;

use super::PdfError;
use super::deflate::{Content, Packed};
use super::file::{File, Number};
use super::lean::lean;
use super::metadata::Fingerprint;
use super::text::hexadecimal;
use crate::typeset::{Face, OpenFace};

/// Entries that a block of a ToUnicode map may have.
const MOST_ENTRIES: usize = 100;

/// A cut face and its descriptions, as they stand in each file that uses it.
pub(super) struct FontProgram {
    /// By glyph of the whole face: its code in this program; 0: not in it.
    codes: Vec<u16>,
    /// By code, the text that the glyph stands for.
    texts: Vec<Box<str>>,
    /// Entries of the dictionaries, but for those that name other objects: the font, its descendant, its descriptor.
    font: String,
    descendant: String,
    descriptor: String,
    to_unicode: Packed,
    program: Packed,
}

impl FontProgram {
    /// Cuts the face to these glyphs; codes count from 1 in their order.
    pub(super) fn new(face: &Face, glyphs: &[(u16, Box<str>)], level: u8) -> Result<Self, PdfError> {
        let open = face.open();
        let mut remapper = GlyphRemapper::new();
        let mut codes = vec![0; open.glyph_count()];
        let mut texts = vec![Box::from("")];
        for (glyph, text) in glyphs {
            let code = remapper.remap(*glyph);
            if let Some(place) = codes.get_mut(usize::from(*glyph)) {
                *place = code;
            }
            texts.push(text.clone());
        }
        let bytes = subsetter::subset(open.bytes(), 0, &remapper)
            .map_err(|source| PdfError::Font { face: face.name().to_owned(), source })?;
        let bytes = lean(&bytes).unwrap_or(bytes);
        let name = tagged_name(open, glyphs);
        Ok(Self {
            font: format!("/Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"),
            descendant: descendant(open, &name, glyphs),
            descriptor: descriptor(open, &name),
            to_unicode: Packed::new(to_unicode(&texts).into_bytes(), Content::Text, level),
            program: Packed::new(bytes, Content::Font, level),
            codes,
            texts,
        })
    }

    /// The code of a glyph in this program.
    pub(super) fn code(&self, glyph: u16) -> Option<u16> {
        self.codes.get(usize::from(glyph)).copied().filter(|&code| code != 0)
    }

    /// The text that readers get for a code.
    pub(super) fn text(&self, code: u16) -> &str {
        self.texts.get(usize::from(code)).map_or("", |text| text)
    }

    /// Puts the font into a file; its number.
    pub(super) fn embed(&self, file: &mut File) -> Number {
        let program = file.add_stream("", &self.program);
        let to_unicode = file.add_stream("", &self.to_unicode);
        let descriptor = file.add(&format!("<<{}/FontFile2 {program}>>", self.descriptor));
        let descendant = format!("<<{}/FontDescriptor {descriptor}>>", self.descendant);
        file.add(&format!("<<{}/ToUnicode {to_unicode}/DescendantFonts[{descendant}]>>", self.font))
    }
}

/// Width of a glyph in thousandths of the type size, as it stands in the file.
pub(super) fn width(open: &OpenFace, glyph: u16) -> f32 {
    let exact = f32::from(open.advance(glyph)) * 1000.0 / f32::from(open.units_per_em);
    (exact * 100.0).round() / 100.0
}

/// `ABCDEF+Name`: the tag follows from the glyphs (ISO 32000-1, 9.6.4).
fn tagged_name(open: &OpenFace, glyphs: &[(u16, Box<str>)]) -> String {
    let mut fingerprint = Fingerprint::new();
    for (glyph, _) in glyphs {
        fingerprint.add(&glyph.to_be_bytes());
    }
    format!("{}+{}", fingerprint.tag(), open.postscript_name)
}

/// Codes are glyphs of the program; exact widths, so that the pen stands where the glyphs were set and only kerning needs
/// numbers in the text.
fn descendant(open: &OpenFace, name: &str, glyphs: &[(u16, Box<str>)]) -> String {
    let glyphs = [0].into_iter().chain(glyphs.iter().map(|&(glyph, _)| glyph));
    let widths: Vec<String> = glyphs.map(|glyph| width(open, glyph).to_string()).collect();
    format!(
        concat!(
            "/Type/Font/Subtype/CIDFontType2/BaseFont/{}",
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 1000/W[0[{}]]",
        ),
        name,
        widths.join(" "),
    )
}

fn descriptor(open: &OpenFace, name: &str) -> String {
    // Flags (ISO 32000-1, table 123): symbolic, since codes mean glyphs; italic.
    const SYMBOLIC: u32 = 1 << 2;
    const ITALIC: u32 = 1 << 6;
    let per_mille = |length: i16| (f32::from(length) * 1000.0 / f32::from(open.units_per_em)).round() as i32;
    let flags = if open.italic_angle == 0.0 { SYMBOLIC } else { SYMBOLIC | ITALIC };
    let bounds = open.bounds.map(|bound| per_mille(bound).to_string()).join(" ");
    // No table has the width of stems; it grows with the weight, from some 90 in a regular face to 165 in a bold one.
    let stem = 50.0 + (f32::from(open.weight_class) / 65.0).powi(2);
    format!(
        concat!(
            "/Type/FontDescriptor/FontName/{}/Flags {}/FontBBox[{}]/ItalicAngle {}",
            "/Ascent {}/Descent {}/CapHeight {}/StemV {}",
        ),
        name,
        flags,
        bounds,
        open.italic_angle.round() as i32,
        per_mille(open.ascent),
        per_mille(open.descent),
        per_mille(open.cap_height),
        stem as i32,
    )
}

/// The map from codes to what readers of text get (ISO 32000-1, 9.10.3).
fn to_unicode(texts: &[Box<str>]) -> String {
    let mut map = String::from(concat!(
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n",
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n",
        "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n",
        "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n",
    ));
    let shown: Vec<(usize, &str)> = texts.iter().enumerate().map(|(code, text)| (code, &**text)).collect();
    for block in shown.get(1..).unwrap_or_default().chunks(MOST_ENTRIES) {
        // Writing to a string cannot fail.
        _ = writeln!(map, "{} beginbfchar", block.len());
        for (code, text) in block {
            let units = text.encode_utf16().flat_map(u16::to_be_bytes);
            _ = writeln!(map, "<{code:04X}> {}", hexadecimal(units));
        }
        map += "endbfchar\n";
    }
    map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend"
}
