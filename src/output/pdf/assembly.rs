//! A PDF while it is put together.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions};

use super::content::{Content, PieceOf, resource_name};
use super::deflate::{self, OWN_LEVEL, Packed};
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
    document: Document,
    pages: ObjectId,
    resources: ObjectId,
    page_ids: Vec<Object>,
    faces: Faces<'w>,
    /// Pieces of pages that more than one letter may have, by their operators: each stands in the file once.
    pieces: HashMap<Vec<u8>, ObjectId>,
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
        let mut document = Document::with_version("1.7");
        document.binary_mark = vec![0xE2, 0xE3, 0xCF, 0xD3];
        let mut fingerprint = Fingerprint::new();
        fingerprint.add(title.as_bytes());
        fingerprint.add(language.as_str().as_bytes());
        Self {
            title: title.to_owned(),
            language: language.clone(),
            pages: document.new_object_id(),
            resources: document.new_object_id(),
            page_ids: Vec::new(),
            faces: Faces { writer, used: BTreeMap::new() },
            pieces: HashMap::new(),
            structure: Structure::new(&mut document, language),
            document,
            fingerprint,
        }
    }

    pub(super) fn add(&mut self, letter: &TypesetLetter) -> Result<(), PdfError> {
        self.faces.writer.begin_letter();
        self.faces.prepare(letter)?;
        let mut pages = Vec::with_capacity(letter.pages.len());
        let mut marks = Vec::new();
        for page in &letter.pages {
            let mut content = Content::of(page, &letter.parts, &mut self.faces);
            content.calibrate(&self.faces.writer.calibration, page.size);
            let id = self.document.new_object_id();
            let parents = self.structure.add_page(content.marks.len());
            let of_page = content.marks.into_iter().enumerate();
            marks.extend(of_page.map(|(content, of)| Mark { of, page: id, parents, content }));
            pages.push((id, parents, page.size, content.pieces));
        }
        let ops =
            pages.iter_mut().flat_map(|(.., pieces)| pieces).map(|piece| std::mem::take(&mut piece.ops)).collect();
        let mut written = operators(ops)?.into_iter();
        for (id, parents, size, pieces) in pages {
            let pieces = pieces.into_iter().zip(written.by_ref());
            let pieces: Vec<Object> = pieces.map(|(piece, operators)| self.piece(piece.of, operators).into()).collect();
            let (width, height) = (hundredths(Pt::from(size.width)), hundredths(Pt::from(size.height)));
            let page = dictionary! {
                "Type" => "Page",
                "Parent" => self.pages,
                "MediaBox" => vec![0.into(), 0.into(), width, height],
                "Resources" => self.resources,
                "Contents" => pieces,
                "StructParents" => parents as i64,
            };
            self.document.set_object(id, page);
            self.page_ids.push(id.into());
        }
        self.structure.add(&mut self.document, letter, &marks);
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<Vec<u8>, PdfError> {
        let fonts = self.faces.embed(&mut self.document)?;
        for (name, _) in fonts.iter() {
            self.fingerprint.add(name);
        }
        self.document.set_object(self.resources, dictionary! { "Font" => fonts });
        let count = self.page_ids.len() as i64;
        let pages = dictionary! { "Type" => "Pages", "Count" => count, "Kids" => std::mem::take(&mut self.page_ids) };
        self.document.set_object(self.pages, pages);
        let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => self.pages };
        metadata::describe(&mut self.document, &mut catalog, &self.title, &self.language);
        catalog.set("StructTreeRoot", self.structure.finish(&mut self.document));
        let catalog = self.document.add_object(catalog);
        let id = Object::String(self.fingerprint.bytes(), lopdf::StringFormat::Hexadecimal);
        self.document.trailer.set("Root", catalog);
        self.document.trailer.set("ID", vec![id.clone(), id]);
        let mut bytes = Vec::with_capacity(32 * 1024);
        let options =
            SaveOptions::builder().use_object_streams(true).use_xref_streams(true).max_objects_per_stream(200);
        self.document.save_with_options(&mut bytes, options.compression_level(6).build())?;
        Ok(bytes)
    }

    /// Puts a piece of a page into the file, unless it is there.
    fn piece(&mut self, of: PieceOf, operators: Vec<u8>) -> ObjectId {
        let of_case = of == PieceOf::Case;
        if of_case && let Some(&id) = self.pieces.get(&operators) {
            return id;
        }
        let packed = match of {
            PieceOf::Case => self.faces.writer.packed(&operators),
            PieceOf::Letter => Arc::new(Packed::new(operators.clone(), deflate::Content::Text, OWN_LEVEL)),
        };
        self.fingerprint.add(&packed.bytes);
        let id = self.document.add_object(packed.stream());
        if of_case {
            self.pieces.insert(operators, id);
        }
        id
    }
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

    /// Puts the used fonts into the document; the dictionary of font resources.
    fn embed(&self, document: &mut Document) -> Result<Dictionary, PdfError> {
        let mut fonts = Dictionary::new();
        for (&id, used) in &self.used {
            if let Some(shared) = used.shared.as_ref().filter(|_| used.shared_shown) {
                let font = document.new_object_id();
                shared.embed(document, font);
                fonts.set(resource_name(id, false), font);
            }
            if !used.own.is_empty() {
                let font = document.new_object_id();
                self.writer.own(id, &used.own)?.embed(document, font);
                fonts.set(resource_name(id, true), font);
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

/// The operators of pieces, as printpdf writes them: to it each is a page.
fn operators(pieces: Vec<Vec<printpdf::Op>>) -> Result<Vec<Vec<u8>>, PdfError> {
    let count = pieces.len();
    let mut printed = PdfDocument::new("");
    let page = |ops| PdfPage::new(printpdf::Mm(1.0), printpdf::Mm(1.0), ops);
    printed.with_pages(pieces.into_iter().map(page).collect());
    // "Insecure" lets our own text operators through.
    let options = PdfSaveOptions { secure: false, ..PdfSaveOptions::default() };
    let mut printed = printed.to_lopdf_document(&options, &mut Vec::new());
    let mut written = Vec::with_capacity(count);
    for (_, page) in printed.get_pages() {
        let content = printed.get_page_contents(page).first().and_then(|id| printed.objects.remove(id));
        match content {
            Some(Object::Stream(stream)) => written.push(stream.content),
            _ => return Err(PdfError::Structure("page content")),
        }
    }
    if written.len() == count { Ok(written) } else { Err(PdfError::Structure("pages")) }
}

fn hundredths(length: Pt) -> Object {
    Object::Real((length.0 * 100.0).round() / 100.0)
}
