//! A PDF while it is put together.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::content::{Content, Piece, PieceOf, resource_name};
use super::deflate::{self, OWN_LEVEL, Packed};
use super::file::{File, Number, array};
use super::font::FontProgram;
use super::metadata::{self, Fingerprint};
use super::structure::{Mark, Structure};
use super::{PdfError, PdfWriter};
use crate::model::LanguageTag;
use crate::typeset::{FontBook, FontId, OpenFace, PageItem, RunOf, TypesetLetter};
use crate::unit::Pt;

/// What glyphs within a cluster stand for whose text another glyph carries: nothing, but a reader wants something.
const NOTHING: &str = "\u{200b}";

pub(super) struct Assembly<'w> {
    title: String,
    language: LanguageTag,
    file: File,
    pages: Number,
    resources: Number,
    page_numbers: Vec<Number>,
    faces: Faces<'w>,
    /// Pieces of pages that are in the file: several letters of a bundle show the same.
    pieces: HashMap<Vec<u8>, Number>,
    structure: Structure,
    fingerprint: Fingerprint,
}

/// The faces that the document uses so far.
pub(super) struct Faces<'w> {
    writer: &'w PdfWriter,
    used: BTreeMap<FontId, FaceUse<'w>>,
}

struct FaceUse<'w> {
    open: &'w OpenFace,
    shared: Option<Arc<FontProgram>>,
    shared_shown: bool,
    /// Glyphs beyond the shared subset, in the order of their codes from 1.
    own: Vec<(u16, Box<str>)>,
    own_codes: BTreeMap<u16, u16>,
}

impl<'w> Assembly<'w> {
    pub(super) fn new(writer: &'w PdfWriter, title: &str, language: &LanguageTag) -> Self {
        let mut file = File::new();
        let mut fingerprint = Fingerprint::new();
        fingerprint.add(title.as_bytes());
        fingerprint.add(language.as_str().as_bytes());
        Self {
            title: title.to_owned(),
            language: language.clone(),
            pages: file.number(),
            resources: file.number(),
            page_numbers: Vec::new(),
            faces: Faces { writer, used: BTreeMap::new() },
            pieces: HashMap::new(),
            structure: Structure::new(&mut file, language),
            file,
            fingerprint,
        }
    }

    pub(super) fn add(&mut self, letter: &TypesetLetter) -> Result<(), PdfError> {
        self.faces.writer.begin_letter();
        self.faces.prepare(letter)?;
        let numbers: Vec<Number> = letter.pages.iter().map(|_| self.file.number()).collect();
        let mut marks = Vec::new();
        for (index, (page, number)) in letter.pages.iter().zip(&numbers).enumerate() {
            let mut content = Content::of(page, &letter.parts, &mut self.faces);
            content.calibrate(&self.faces.writer.calibration, page.size);
            let of_page = content.marks.into_iter().enumerate();
            marks.extend(of_page.map(|(content, of)| Mark { of, page: index, content }));
            let pieces: Vec<Number> = content.pieces.into_iter().map(|piece| self.piece(piece)).collect();
            let (width, height) = (hundredths(page.size.width.into()), hundredths(page.size.height.into()));
            let page = format!(
                "<</Type/Page/Parent {}/MediaBox[0 0 {width} {height}]/Resources {}/Contents{}/StructParents {}>>",
                self.pages,
                self.resources,
                array(&pieces),
                self.structure.next_page() + index,
            );
            self.file.set(*number, &page);
        }
        self.structure.add(&mut self.file, letter, &numbers, &marks);
        self.page_numbers.extend(numbers);
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<Vec<u8>, PdfError> {
        let mut file = self.file;
        let fonts = self.faces.embed(&mut file)?;
        self.fingerprint.add(fonts.as_bytes());
        file.set(self.resources, &format!("<</Font<<{fonts}>>>>"));
        let (kids, count) = (array(&self.page_numbers), self.page_numbers.len());
        file.set(self.pages, &format!("<</Type/Pages/Count {count}/Kids{kids}>>"));
        let described = metadata::describe(&mut file, &self.title, &self.language);
        let structure = self.structure.finish(&mut file);
        let pages = self.pages;
        let root = file.add(&format!("<</Type/Catalog/Pages {pages}/StructTreeRoot {structure}{described}>>"));
        let information = metadata::information(&mut file, &self.title);
        let id = self.fingerprint.hexadecimal();
        Ok(file.finish(&format!("/Root {root}/Info {information}/ID[<{id}><{id}>]")))
    }

    /// Puts a piece of a page into the file, unless it is there.
    fn piece(&mut self, piece: Piece) -> Number {
        let of_case = piece.of == PieceOf::Case;
        if of_case && let Some(&number) = self.pieces.get(&piece.operators) {
            return number;
        }
        let packed = match piece.of {
            PieceOf::Case => self.faces.writer.packed(&piece.operators),
            PieceOf::Letter => Arc::new(packed(piece.operators.clone())),
        };
        self.fingerprint.add(&packed.bytes);
        let number = self.file.add_stream("", &packed);
        if of_case {
            self.pieces.insert(piece.operators, number);
        }
        number
    }
}

/// A piece of a page as it stands in files.
pub(super) fn packed(operators: Vec<u8>) -> Packed {
    Packed::new(operators, deflate::Content::Text, OWN_LEVEL)
}

impl<'w> Faces<'w> {
    /// Opens the faces of a letter, and gives each glyph beyond the shared subsets the text of a cluster that it is all of,
    /// wherever the letter has one.
    fn prepare(&mut self, letter: &TypesetLetter) -> Result<(), PdfError> {
        for item in letter.pages.iter().flat_map(|page| &page.items) {
            let PageItem::Run(run) = item else { continue };
            let text = match &run.of {
                RunOf::Part(part) => letter.parts.get(*part).map_or("", |part| &part.text),
                RunOf::Label { text, .. } | RunOf::Furniture(text) => text,
            };
            let face = self.used_face(run.font)?;
            for cluster in &run.clusters {
                if let Some([glyph]) = run.glyphs.get(cluster.glyphs.clone())
                    && face.shared.as_ref().is_none_or(|shared| shared.code(glyph.id).is_none())
                    && !face.own_codes.contains_key(&glyph.id)
                {
                    face.own_code(glyph.id, text.get(cluster.text.clone()).unwrap_or_default());
                }
            }
        }
        Ok(())
    }

    fn used_face(&mut self, id: FontId) -> Result<&mut FaceUse<'w>, PdfError> {
        use std::collections::btree_map::Entry;
        match self.used.entry(id) {
            Entry::Occupied(used) => Ok(used.into_mut()),
            Entry::Vacant(vacant) => {
                let fonts: &'w FontBook = &self.writer.fonts;
                Ok(vacant.insert(FaceUse {
                    open: fonts.face(id).open(),
                    shared: self.writer.shared(id)?,
                    shared_shown: false,
                    own: Vec::new(),
                    own_codes: BTreeMap::new(),
                }))
            }
        }
    }

    /// The face's measures.
    pub(super) fn open(&self, face: FontId) -> &'w OpenFace {
        match self.used.get(&face) {
            Some(used) => used.open,
            None => self.writer.fonts.face(face).open(),
        }
    }

    /// Whether a reader gets just this text for a glyph.
    pub(super) fn shows(&self, face: FontId, glyph: u16, text: &str) -> bool {
        let Some(used) = self.used.get(&face) else { return false };
        if let Some(shared) = &used.shared
            && let Some(code) = shared.code(glyph)
        {
            return shared.text(code) == text;
        }
        let own = used.own_codes.get(&glyph).and_then(|&code| used.own.get(usize::from(code) - 1));
        own.is_some_and(|(_, shown)| **shown == *text)
    }

    /// Whether the glyph is in the letter's own subset, and its code in the subset; `text` is what it stands for if it is new.
    pub(super) fn code(&mut self, face: FontId, glyph: u16, text: &str) -> (bool, u16) {
        let Some(used) = self.used.get_mut(&face) else { return (false, 0) };
        if let Some(code) = used.shared.as_ref().and_then(|shared| shared.code(glyph)) {
            used.shared_shown = true;
            return (false, code);
        }
        (true, used.own_code(glyph, text))
    }

    /// Puts the used fonts into the file; the entries of the dictionary of font resources.
    fn embed(&self, file: &mut File) -> Result<String, PdfError> {
        let mut fonts = String::new();
        for (&id, used) in &self.used {
            if let Some(shared) = used.shared.as_ref().filter(|_| used.shared_shown) {
                fonts += &format!("/{} {}", resource_name(id, false), shared.embed(file));
            }
            if !used.own.is_empty() {
                fonts += &format!("/{} {}", resource_name(id, true), self.writer.own(id, &used.own)?.embed(file));
            }
        }
        Ok(fonts)
    }
}

impl FaceUse<'_> {
    fn own_code(&mut self, glyph: u16, text: &str) -> u16 {
        if let Some(&code) = self.own_codes.get(&glyph) {
            return code;
        }
        self.own.push((glyph, if text.is_empty() { NOTHING.into() } else { text.into() }));
        let code = self.own.len() as u16;
        self.own_codes.insert(glyph, code);
        code
    }
}

fn hundredths(length: Pt) -> f32 {
    (length.0 * 100.0).round() / 100.0
}
