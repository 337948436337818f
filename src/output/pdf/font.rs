//! A face cut to some glyphs, as the objects that a PDF needs of it, compressed once.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};
use printpdf::{
    Codepoint, FontMetrics, FontType, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage,
    PdfSaveOptions, TextItem,
};
use subsetter::GlyphRemapper;

use super::PdfError;
use super::deflate::{Content, Packed};
use super::file::{Part, PdfFile};
use super::lean::lean;
use super::metadata::Fingerprint;
use crate::typeset::{Face, OpenFace};

/// The name under which printpdf is given the font.
const NAME: &str = "F";

/// How many numbers a font takes: its own, and those of its program, its texts and its descriptor.
pub(super) const NUMBERS: u32 = 4;

/// A cut face and its descriptions, ready to be put into files.
pub(super) struct FontProgram {
    /// By glyph of the whole face: its code in this program; 0: not in it.
    codes: Vec<u16>,
    /// By code, the text that the glyph stands for.
    texts: Vec<Box<str>>,
    font: Dictionary,
    descriptor: Dictionary,
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
        let printed = describe(open, &name, bytes, glyphs);
        let mut new = Self::taken_from(printed, level)?;
        new.correct(open, glyphs);
        new.codes = codes;
        new.texts = texts;
        Ok(new)
    }

    /// The code of a glyph in this program.
    pub(super) fn code(&self, glyph: u16) -> Option<u16> {
        self.codes.get(usize::from(glyph)).copied().filter(|&code| code != 0)
    }

    /// The text that readers get for a code.
    pub(super) fn text(&self, code: u16) -> &str {
        self.texts.get(usize::from(code)).map_or("", |text| text)
    }

    /// Puts the font's objects into a file; the font itself gets the given id.
    pub(super) fn embed(&self, file: &mut PdfFile, id: ObjectId) {
        let program = file.add_stream(&self.program);
        let to_unicode = file.add_stream(&self.to_unicode);
        let mut descriptor = self.descriptor.clone();
        descriptor.set("FontFile2", program);
        let descriptor = file.add(descriptor);
        let mut font = self.font.clone();
        font.set("ToUnicode", to_unicode);
        if let Some(descendant) = descendant(&mut font) {
            descendant.set("FontDescriptor", descriptor);
        }
        file.set(id, font);
    }

    /// The font as a part that many files have, with these numbers: [`NUMBERS`] of them, the font's own the first.
    pub(super) fn part(&self, first: u32) -> Result<Part, PdfError> {
        let mut part = PdfFile::part(first);
        self.embed(&mut part, (first, 0));
        part.into_part()
    }

    /// The font's objects out of the document that printpdf made.
    fn taken_from(mut printed: Document, level: u8) -> Result<Self, PdfError> {
        let missing = PdfError::Structure;
        let fonts = |object: &Object| -> Option<ObjectId> {
            object.as_dict().ok()?.get(NAME.as_bytes()).ok()?.as_reference().ok()
        };
        let font = printed.objects.values().find_map(fonts).ok_or(missing("font"))?;
        let mut font =
            take(&mut printed, font).and_then(|object| object.as_dict().cloned().ok()).ok_or(missing("font"))?;
        let reference = |dictionary: &Dictionary, key: &'static str| {
            dictionary.get(key.as_bytes()).and_then(Object::as_reference).map_err(|_| missing(key))
        };
        let to_unicode = reference(&font, "ToUnicode")?;
        let descendant = descendant(&mut font).ok_or(missing("descendant font"))?;
        let descriptor = reference(descendant, "FontDescriptor")?;
        let descriptor = take(&mut printed, descriptor)
            .and_then(|object| object.as_dict().cloned().ok())
            .ok_or(missing("font descriptor"))?;
        let program = reference(&descriptor, "FontFile2")?;
        let mut stream = |id, kind, what| match take(&mut printed, id) {
            Some(Object::Stream(stream)) => Packed::new(stream.content, kind, level),
            _ => Err(missing(what)),
        };
        let program = stream(program, Content::Font, "font program")?;
        let to_unicode = stream(to_unicode, Content::Text, "text of the font")?;
        Ok(Self { codes: Vec::new(), texts: Vec::new(), font, descriptor, to_unicode, program })
    }

    /// What printpdf cannot know from the plain measures that it is given.
    fn correct(&mut self, open: &OpenFace, glyphs: &[(u16, Box<str>)]) {
        let scale = 1000.0 / f32::from(open.units_per_em);
        self.descriptor.set("CapHeight", (f32::from(open.cap_height) * scale).round() as i64);
        self.descriptor.set("ItalicAngle", open.italic_angle.round() as i64);
        if open.italic_angle != 0.0
            && let Ok(flags) = self.descriptor.get(b"Flags").and_then(Object::as_i64)
        {
            self.descriptor.set("Flags", flags | 1 << 6);
        }
        // Exact widths, so that the pen stands where the glyphs were set and only kerning needs numbers in the text.
        let width = |glyph: u16| Object::Real(width(open, glyph));
        let widths = [0].into_iter().chain(glyphs.iter().map(|&(glyph, _)| glyph)).map(width).collect();
        if let Some(descendant) = descendant(&mut self.font) {
            descendant.set("W", vec![Object::Integer(0), Object::Array(widths)]);
        }
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
    let tag: String = fingerprint.bytes().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
    format!("{tag}+{}", open.postscript_name)
}

/// printpdf's description of the font: a document of one page that shows every glyph.
fn describe(open: &OpenFace, name: &str, bytes: Vec<u8>, glyphs: &[(u16, Box<str>)]) -> Document {
    let widths = (1..).zip(glyphs).map(|(code, &(glyph, _))| (code, open.advance(glyph)));
    let [x_min, y_min, x_max, y_max] = open.bounds;
    let font = ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        font_name: Some(name.to_owned()),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: widths.collect(),
        units_per_em: open.units_per_em,
        font_metrics: FontMetrics { ascent: open.ascent, descent: open.descent },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: open.units_per_em,
            x_min,
            y_min,
            x_max,
            y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: open.weight_class,
        },
    };
    let id = printpdf::FontId(NAME.to_owned());
    let shown = (1..).zip(glyphs).map(|(gid, (_, text))| Codepoint { gid, offset: 0.0, cid: Some(text.to_string()) });
    let mut document = PdfDocument::new("");
    document.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
    let ops = vec![
        Op::StartTextSection,
        Op::SetFont { font: PdfFontHandle::External(id), size: printpdf::Pt(10.0) },
        Op::ShowText { items: vec![TextItem::GlyphIds(shown.collect())] },
        Op::EndTextSection,
    ];
    document.with_pages(vec![PdfPage::new(printpdf::Mm(10.0), printpdf::Mm(10.0), ops)]);
    document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new())
}

fn take(document: &mut Document, id: ObjectId) -> Option<Object> {
    document.objects.remove(&id)
}

fn descendant(font: &mut Dictionary) -> Option<&mut Dictionary> {
    font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut).ok()?.first_mut()?.as_dict_mut().ok()
}
