//! The content of pages, as far as it shows text (ISO 32000-1, 9): every string with its place on the page.

use std::collections::BTreeMap;

use hayro_font::kurbo::{Affine, Point, Vec2};
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::dict::keys::{
    ACTUAL_TEXT, BASE_FONT, CONTENTS, MATRIX, MCID, RESOURCES, STRUCT_PARENTS, SUBTYPE,
};
use hayro_syntax::object::{Array, Dict, Name, Object, Stream, String as PdfString};
use hayro_syntax::page::{Page, Resources};

use super::fonts::{Code, Fonts, Letters, TextFont, UNKNOWN};
use super::structure::{Paragraphs, Structure};
use super::{Spans, accents, guard};
use crate::import::extract::ExtractError;
use crate::import::extract::layout::{Origin, SheetPage, Span, Turn};

/// What all pages together may have: content in bytes, instructions, characters. A dense page has some 5,000 characters.
const LARGEST_CONTENT: usize = 48 << 20;
/// What each stream costs at least, however short: forms that draw each other ten times each have no content to speak of.
const LEAST_COST: usize = 1024;
const MOST_INSTRUCTIONS: usize = 4_000_000;
const MOST_CHARACTERS: usize = 600_000;
/// Forms in forms beyond this are not drawn by anybody.
const DEEPEST_FORM: usize = 24;
/// Saved states beyond this are not restored by anybody.
const DEEPEST_STATE: usize = 512;

/// Blanks are wider, in em.
const NARROWEST_BLANK: f64 = 0.08;

/// Reads page after page, with one budget for all.
pub(super) struct Pages<'a> {
    fonts: Fonts<'a>,
    structure: Structure<'a>,
    found: Spans,
    content_left: usize,
    instructions_left: usize,
    characters_left: usize,
}

impl<'a> Pages<'a> {
    pub(super) fn new(structure: Structure<'a>, letters: Letters) -> Self {
        Self {
            fonts: Fonts::new(letters),
            structure,
            found: Spans::default(),
            content_left: LARGEST_CONTENT,
            instructions_left: MOST_INSTRUCTIONS,
            characters_left: MOST_CHARACTERS,
        }
    }

    pub(super) fn finish(self) -> Spans {
        self.found
    }

    pub(super) fn read(&mut self, page: &Page<'a>) -> Result<(), ExtractError> {
        let (width, height) = page.render_dimensions();
        let sheet = SheetPage { width, height, spans: Vec::new() };
        let content = self.content(page.raw())?;
        let base = Affine::new(page.initial_transform(true).as_coeffs());
        let paragraphs = self.structure.paragraphs(page.raw());
        let mut reader = Reader {
            pages: self,
            sheet,
            has_pictures: false,
            state: State::new(base),
            paragraphs,
            saved: Vec::new(),
            marked: Vec::new(),
        };
        reader.run(&content, page.resources(), 0)?;
        let (mut sheet, has_pictures) = (reader.sheet, reader.has_pictures);
        accents::put_together(&mut sheet.spans);
        self.found.pages.push(sheet);
        if has_pictures && self.found.pages.last().is_some_and(|page| page.spans.iter().all(is_blank)) {
            self.found.pictures.push(self.found.pages.len());
        }
        Ok(())
    }

    /// The content of a page: its streams, one after the other.
    fn content(&mut self, page: &Dict<'a>) -> Result<Vec<u8>, ExtractError> {
        let mut content = Vec::new();
        if let Some(stream) = page.get::<Stream<'a>>(CONTENTS) {
            content = self.unpacked(&stream)?;
        } else if let Some(streams) = page.get::<Array<'a>>(CONTENTS) {
            for stream in streams.iter::<Stream<'a>>() {
                content.append(&mut self.unpacked(&stream)?);
                content.push(b'\n');
            }
        }
        Ok(content)
    }

    fn unpacked(&mut self, stream: &Stream<'a>) -> Result<Vec<u8>, ExtractError> {
        // A stream that cannot be unpacked is a page without its text: the rest is still worth reading.
        let content = match stream.decoded_data() {
            Ok(data) => data.into_owned(),
            Err(_) => {
                self.found.is_damaged = true;
                Vec::new()
            }
        };
        self.content_left =
            self.content_left.checked_sub(content.len().max(LEAST_COST)).ok_or(ExtractError::Hostile)?;
        Ok(content)
    }
}

/// The fonts of a page or form by their names in it, with the numbers of their typefaces.
type NamedFonts<'a> = BTreeMap<Vec<u8>, (TextFont<'a>, u32)>;

/// Reads one page.
struct Reader<'r, 'a> {
    pages: &'r mut Pages<'a>,
    sheet: SheetPage,
    has_pictures: bool,
    state: State<'a>,
    /// Of what is being run: the page, or a form with contents of its own.
    paragraphs: Paragraphs,
    saved: Vec<State<'a>>,
    /// One for each open marked content.
    marked: Vec<Marked>,
}

/// Marked content that is open.
#[derive(Default)]
struct Marked {
    /// The text that stands for what it shows, until it is written.
    replacement: Option<Replacement>,
    /// The paragraph that it is of in a tagged file.
    paragraph: Option<u32>,
}

/// Text that a PDF says to take instead of what it shows (ISO 32000-1, 14.9.4).
struct Replacement {
    text: String,
    written: bool,
}

#[derive(Clone)]
struct State<'a> {
    /// User space to the page, y downwards.
    base: Affine,
    font: Option<TextFont<'a>>,
    style: u32,
    size: f64,
    character_space: f64,
    word_space: f64,
    scale: f64,
    leading: f64,
    rise: f64,
    matrix: Affine,
    line_matrix: Affine,
}

impl State<'_> {
    fn new(base: Affine) -> Self {
        Self {
            base,
            font: None,
            style: 0,
            size: 1.0,
            character_space: 0.0,
            word_space: 0.0,
            scale: 1.0,
            leading: 0.0,
            rise: 0.0,
            matrix: Affine::IDENTITY,
            line_matrix: Affine::IDENTITY,
        }
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.line_matrix *= Affine::translate((x, y));
        self.matrix = self.line_matrix;
    }
}

impl<'a> Reader<'_, 'a> {
    fn run(&mut self, content: &[u8], resources: &Resources<'a>, depth: usize) -> Result<(), ExtractError> {
        if guard::seeks_too_far(content) {
            return Err(ExtractError::Hostile);
        }
        let mut fonts = NamedFonts::new();
        let mut instructions = TypedIter::new(content);
        let (saved, marked) = (self.saved.len(), self.marked.len());
        while let Some(instruction) = instructions.next() {
            self.pages.instructions_left = self.pages.instructions_left.checked_sub(1).ok_or(ExtractError::Hostile)?;
            match instruction {
                TypedInstruction::SaveState(_) if self.saved.len() < DEEPEST_STATE => {
                    self.saved.push(self.state.clone())
                }
                TypedInstruction::RestoreState(_) if self.saved.len() > saved => {
                    if let Some(state) = self.saved.pop() {
                        self.state = state;
                    }
                }
                TypedInstruction::Transform(t) => {
                    let matrix = [t.0.as_f64(), t.1.as_f64(), t.2.as_f64(), t.3.as_f64(), t.4.as_f64(), t.5.as_f64()];
                    self.state.base *= Affine::new(matrix);
                }
                TypedInstruction::XObject(name) => {
                    if let Some(form) = resources.get_x_object(name.0) {
                        self.form(&form, resources, depth)?;
                    }
                }
                TypedInstruction::InlineImage(_) => self.has_pictures = true,
                TypedInstruction::BeginMarkedContent(_) => self.marked.push(Marked::default()),
                TypedInstruction::BeginMarkedContentWithProperties(mark) => self.begin_marked(mark.1, resources),
                TypedInstruction::EndMarkedContent(_) if self.marked.len() > marked => {
                    self.marked.pop();
                }
                TypedInstruction::TextFont(font) => {
                    self.state.size = font.1.as_f64();
                    self.set_font(font.0, resources, &mut fonts)?;
                }
                other => self.text_instruction(&other)?,
            }
        }
        self.saved.truncate(saved);
        self.marked.truncate(marked);
        Ok(())
    }

    /// Opens marked content: what stands for its text, and which paragraph it is of.
    fn begin_marked(&mut self, properties: &Object<'_>, resources: &Resources<'a>) {
        let properties = match properties {
            Object::Dict(properties) => Some(properties.clone()),
            Object::Name(name) => resources.properties.get::<Dict<'a>>(name.as_ref()),
            _ => None,
        };
        let text = properties
            .as_ref()
            .and_then(|properties| properties.get::<PdfString<'_>>(ACTUAL_TEXT).map(|text| pdf_text(text.as_bytes())));
        self.marked.push(Marked {
            replacement: text.map(|text| Replacement { text, written: false }),
            paragraph: properties
                .and_then(|properties| properties.get::<u32>(MCID))
                .and_then(|content| self.paragraphs.of(content)),
        });
    }

    fn set_font(
        &mut self,
        name: &Name<'_>,
        resources: &Resources<'a>,
        fonts: &mut NamedFonts<'a>,
    ) -> Result<(), ExtractError> {
        let key: &[u8] = name.as_ref();
        if !fonts.contains_key(key)
            && let Some(dictionary) = resources.get_font(name)
        {
            let font = (self.pages.fonts.font(&dictionary)?, style(&dictionary));
            fonts.insert(key.to_vec(), font);
        }
        let font = fonts.get(key).cloned();
        self.state.style = font.as_ref().map_or(0, |font| font.1);
        self.state.font = font.map(|font| font.0);
        Ok(())
    }

    fn text_instruction(&mut self, instruction: &TypedInstruction<'_, '_>) -> Result<(), ExtractError> {
        let state = &mut self.state;
        match instruction {
            TypedInstruction::BeginText(_) => {
                state.matrix = Affine::IDENTITY;
                state.line_matrix = Affine::IDENTITY;
            }
            TypedInstruction::SetTextMatrix(m) => {
                let matrix = [m.0.as_f64(), m.1.as_f64(), m.2.as_f64(), m.3.as_f64(), m.4.as_f64(), m.5.as_f64()];
                state.line_matrix = Affine::new(matrix);
                state.matrix = state.line_matrix;
            }
            TypedInstruction::CharacterSpacing(space) => state.character_space = space.0.as_f64(),
            TypedInstruction::WordSpacing(space) => state.word_space = space.0.as_f64(),
            TypedInstruction::HorizontalScaling(scale) => state.scale = scale.0.as_f64() / 100.0,
            TypedInstruction::TextLeading(leading) => state.leading = leading.0.as_f64(),
            TypedInstruction::TextRise(rise) => state.rise = rise.0.as_f64(),
            TypedInstruction::NextLine(step) => state.next_line(step.0.as_f64(), step.1.as_f64()),
            TypedInstruction::NextLineAndSetLeading(step) => {
                state.leading = -step.1.as_f64();
                state.next_line(step.0.as_f64(), step.1.as_f64());
            }
            TypedInstruction::NextLineUsingLeading(_) => state.next_line(0.0, -state.leading),
            TypedInstruction::ShowText(text) => self.show(text.0.as_bytes())?,
            TypedInstruction::NextLineAndShowText(text) => {
                state.next_line(0.0, -state.leading);
                self.show(text.0.as_bytes())?;
            }
            TypedInstruction::ShowTextWithParameters(text) => {
                state.word_space = text.0.as_f64();
                state.character_space = text.1.as_f64();
                state.next_line(0.0, -state.leading);
                self.show(text.2.as_bytes())?;
            }
            TypedInstruction::ShowTexts(texts) => {
                for item in texts.0.iter::<Object<'_>>() {
                    match item {
                        Object::Number(back) => {
                            let step = -back.as_f64() / 1000.0 * self.state.size * self.state.scale;
                            self.state.matrix *= Affine::translate((step, 0.0));
                        }
                        Object::String(text) => self.show(text.as_bytes())?,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn form(&mut self, form: &Stream<'a>, outer: &Resources<'a>, depth: usize) -> Result<(), ExtractError> {
        let dictionary = form.dict();
        match dictionary.get::<Name<'_>>(SUBTYPE).as_deref() {
            Some(b"Form") if depth < DEEPEST_FORM => {}
            Some(b"Image") => {
                self.has_pictures = true;
                return Ok(());
            }
            _ => return Ok(()),
        }
        let content = self.pages.unpacked(form)?;
        let resources = dictionary.get::<Dict<'a>>(RESOURCES).map_or_else(|| outer.clone(), Resources::new);
        let before = self.state.clone();
        let own = dictionary.contains_key(STRUCT_PARENTS).then(|| self.pages.structure.paragraphs(dictionary));
        let around = own.map(|own| std::mem::replace(&mut self.paragraphs, own));
        if let Some(matrix) = dictionary.get::<[f64; 6]>(MATRIX) {
            self.state.base *= Affine::new(matrix);
        }
        self.run(&content, &resources, depth + 1)?;
        self.state = before;
        if let Some(around) = around {
            self.paragraphs = around;
        }
        Ok(())
    }

    fn show(&mut self, text: &[u8]) -> Result<(), ExtractError> {
        let Some(font) = self.state.font.clone() else { return Ok(()) };
        let mut rest = text;
        while !rest.is_empty() {
            self.pages.characters_left = self.pages.characters_left.checked_sub(1).ok_or(ExtractError::Hostile)?;
            let code = self.pages.fonts.code(&font, rest);
            rest = rest.get(code.length..).unwrap_or_default();
            self.character(code);
        }
        Ok(())
    }

    fn character(&mut self, code: Code) {
        let state = &mut self.state;
        let space = state.character_space + if code.is_space { state.word_space } else { 0.0 };
        let extent = code.advance / 1000.0 * state.size;
        let horizontal = code.advance.y == 0.0;
        let step = if horizontal {
            Vec2::new((extent.x + space) * state.scale, 0.0)
        } else {
            Vec2::new(0.0, extent.y + space)
        };
        let place = state.base * state.matrix;
        let start = place * Point::new(0.0, state.rise);
        // What is written downwards is as wide as its size, and read as if it stood on a line of its own.
        let end = if horizontal {
            Point::new(extent.x * state.scale, state.rise)
        } else {
            Point::new(state.size, state.rise)
        };
        let end = place * end;
        let height = (place * Point::new(0.0, state.size) - place * Point::ORIGIN).hypot();
        state.matrix *= Affine::translate(step);
        // A blank as good as without width only moves the next letter: "Av .".
        let is_kern = code.is_space && space < 0.0 && step.x.abs() < NARROWEST_BLANK * self.state.size.abs();
        let text = self.replaced(if is_kern { String::new() } else { code.text });
        self.place(text, start, end, height);
    }

    /// The text to take for a character: the whole replacement at the first, nothing at the others.
    fn replaced(&mut self, text: String) -> String {
        match self.marked.iter_mut().rev().find_map(|marked| marked.replacement.as_mut()) {
            None => text,
            Some(replacement) if replacement.written => String::new(),
            Some(replacement) => {
                replacement.written = true;
                replacement.text.clone()
            }
        }
    }

    fn place(&mut self, text: String, start: Point, end: Point, height: f64) {
        if text.is_empty()
            || ![start.x, start.y, end.x, end.y, height].iter().all(|value| value.is_finite() && value.abs() < 1e5)
        {
            return;
        }
        let (width, page_height) = (f64::from(self.sheet.width), f64::from(self.sheet.height));
        // What lies wholly beyond the paper is on no page.
        if end.x.max(start.x) < 0.0 || end.x.min(start.x) > width || start.y < 0.0 || start.y - height > page_height {
            return;
        }
        for letter in text.chars().filter(|letter| !letter.is_whitespace()) {
            self.pages.found.letters += 1;
            self.pages.found.alphabetic += usize::from(letter.is_alphabetic());
            self.pages.found.unknown += usize::from(letter == UNKNOWN);
        }
        let along = end - start;
        let turn = Turn::of(along.x, along.y);
        let (start, end) = (turn.upright(start.x, start.y), turn.upright(end.x, end.y));
        self.sheet.spans.push(Span {
            text,
            left: start.0.min(end.0) as f32,
            right: start.0.max(end.0) as f32,
            baseline: start.1 as f32,
            size: height as f32,
            turn,
            origin: Origin {
                style: self.state.style,
                paragraph: self.marked.iter().rev().find_map(|marked| marked.paragraph),
            },
        });
    }
}

fn is_blank(span: &Span) -> bool {
    span.text.trim().is_empty()
}

/// A number for a typeface by its name: bold type has another name than plain.
fn style(font: &Dict<'_>) -> u32 {
    let name = font.get::<Name<'_>>(BASE_FONT).map(|name| name.as_str().to_owned()).unwrap_or_default();
    // Two names that share a number would only seem to be one type.
    name.bytes().fold(0x811c_9dc5, |number, byte| (number ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A text string of a PDF (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 by their marks, else PDFDocEncoding, near Windows-1252.
fn pdf_text(bytes: &[u8]) -> String {
    let (text, _, _) = encoding_rs::WINDOWS_1252.decode(bytes);
    text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacement_text_is_read_by_its_mark() {
        assert_eq!(pdf_text(b"\xfe\xff\x00f\x00i"), "fi");
        assert_eq!(pdf_text(b"\xef\xbb\xbf\xc3\xa9"), "é");
        assert_eq!(pdf_text(b"\xe9"), "é");
    }
}
