//! A PDF while it is put together.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::content::{Content, PieceOf, resource_name};
use super::file::PdfFile;
use super::metadata::{self, Fingerprint};
use super::operators::Written;
use super::structure::{Mark, Structure};
use super::{KEPT, KEPT_ONCE, PdfError, PdfWriter, SharedProgram};
use crate::model::LanguageTag;
use crate::recent::Recent;
use crate::typeset::{FontBook, FontId, OpenFace, PageItem, RunOf, TypesetLetter};
use crate::unit::Pt;

/// What glyphs within a cluster stand for whose text another glyph carries: nothing, but a reader wants something.
const NOTHING: &str = "\u{200b}";

pub(super) struct Assembly<'w> {
    title: String,
    language: LanguageTag,
    file: PdfFile,
    pages: ObjectId,
    resources: ObjectId,
    page_ids: Vec<ObjectId>,
    faces: Faces<'w>,
    /// Pieces of pages that more than one letter may have, by their operators: while letters have them, each stands in the
    /// file once.
    pieces: Recent<Vec<u8>, ObjectId>,
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
    shared: Option<Arc<SharedProgram>>,
    shared_shown: bool,
    /// Glyphs beyond the shared subset, in the order of their codes from 1.
    own: Vec<(u16, Box<str>)>,
    own_codes: BTreeMap<u16, u16>,
}

impl<'w> Assembly<'w> {
    pub(super) fn new(writer: &'w PdfWriter, title: &str, language: &LanguageTag) -> Self {
        let mut file = PdfFile::new(writer.numbers());
        let mut fingerprint = Fingerprint::new();
        fingerprint.add(title.as_bytes());
        fingerprint.add(language.as_str().as_bytes());
        Self {
            title: title.to_owned(),
            language: language.clone(),
            pages: file.new_id(),
            resources: file.new_id(),
            page_ids: Vec::new(),
            faces: Faces { writer, used: BTreeMap::new() },
            pieces: Recent::lasting(KEPT_ONCE, KEPT),
            structure: Structure::new(&mut file, language),
            file,
            fingerprint,
        }
    }

    /// Adds a letter; of what it adds no more is kept than where it stands.
    pub(super) fn add(&mut self, letter: &TypesetLetter) -> Result<(), PdfError> {
        self.faces.writer.begin_letter();
        self.pieces.begin_round();
        self.faces.prepare(letter)?;
        let mut marks = Vec::new();
        let mut marks_of_pages = Vec::with_capacity(letter.pages.len());
        // Page by page: the operations of a cover sheet's many pages are never in memory together.
        for (page_of_letter, page) in letter.pages.iter().enumerate() {
            let mut content = Content::of(page, &letter.parts, &mut self.faces);
            content.calibrate(&self.faces.writer.calibration, page.size);
            let Content { mut pieces, marks: of_page } = content;
            let id = self.file.new_id();
            marks_of_pages.push(of_page.len());
            let of_page = of_page.into_iter().enumerate();
            marks.extend(of_page.map(|(content, of)| Mark { of, page: id, page_of_letter, content }));
            let written = self.faces.writer.pieces(&mut pieces)?;
            let contents: Vec<Object> =
                pieces.iter().zip(written).map(|(piece, written)| self.piece(piece.of, &written).into()).collect();
            let (width, height) = (hundredths(Pt::from(page.size.width)), hundredths(Pt::from(page.size.height)));
            let parents = self.structure.next_page() + page_of_letter;
            let page = dictionary! {
                "Type" => "Page",
                "Parent" => self.pages,
                "MediaBox" => vec![0.into(), 0.into(), width, height],
                "Resources" => self.resources,
                "Contents" => contents,
                "StructParents" => parents as i64,
            };
            self.file.set(id, page);
            self.page_ids.push(id);
        }
        self.structure.add(&mut self.file, letter, &marks_of_pages, &marks);
        self.file.write_enough()
    }

    pub(super) fn finish(mut self) -> Result<Vec<u8>, PdfError> {
        let fonts = self.faces.embed(&mut self.file)?;
        for (name, _) in fonts.iter() {
            self.fingerprint.add(name);
        }
        self.file.set(self.resources, dictionary! { "Font" => fonts });
        let count = self.page_ids.len() as i64;
        let kids: Vec<Object> = self.page_ids.iter().copied().map(Object::from).collect();
        self.file.set(self.pages, dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids });
        let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => self.pages };
        let mut trailer = Dictionary::new();
        metadata::describe(&mut self.file, (&mut catalog, &mut trailer), &self.title, &self.language)?;
        catalog.set("StructTreeRoot", self.structure.finish(&mut self.file));
        trailer.set("Root", self.file.add(catalog));
        let id = Object::String(self.fingerprint.bytes(), lopdf::StringFormat::Hexadecimal);
        trailer.set("ID", vec![id.clone(), id]);
        let writer = self.faces.writer;
        self.file.finish(trailer, &|together| writer.together(together))
    }

    /// Puts a piece of a page into the file, unless it is there.
    fn piece(&mut self, of: PieceOf, written: &Written) -> ObjectId {
        let of_case = of == PieceOf::Case;
        if of_case && let Some(id) = self.pieces.get(&written.operators) {
            return id;
        }
        self.fingerprint.add(&written.packed.fingerprint);
        let id = self.file.add_stream(&written.packed);
        if of_case {
            self.pieces.insert(written.operators.clone(), id);
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
                    && face.shared.as_ref().is_none_or(|shared| shared.program.code(glyph.id).is_none())
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
            && let Some(code) = shared.program.code(glyph)
        {
            return shared.program.text(code) == text;
        }
        let own = used.own_codes.get(&glyph).and_then(|&code| used.own.get(usize::from(code) - 1));
        own.is_some_and(|(_, shown)| **shown == *text)
    }

    /// Whether the glyph is in the letter's own subset, and its code in the subset; `text` is what it stands for if it is new.
    pub(super) fn code(&mut self, face: FontId, glyph: u16, text: &str) -> (bool, u16) {
        let Some(used) = self.used.get_mut(&face) else { return (false, 0) };
        if let Some(code) = used.shared.as_ref().and_then(|shared| shared.program.code(glyph)) {
            used.shared_shown = true;
            return (false, code);
        }
        (true, used.own_code(glyph, text))
    }

    /// Puts the used fonts into the file; the dictionary of font resources.
    fn embed(&self, file: &mut PdfFile) -> Result<Dictionary, PdfError> {
        let mut fonts = Dictionary::new();
        for (&id, used) in &self.used {
            if let Some(shared) = used.shared.as_ref().filter(|_| used.shared_shown) {
                file.take_in(&shared.part);
                fonts.set(resource_name(id, false), shared.font);
            }
            if !used.own.is_empty() {
                let font = file.new_id();
                self.writer.own(id, &used.own)?.embed(file, font);
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

fn hundredths(length: Pt) -> Object {
    Object::Real((length.0 * 100.0).round() / 100.0)
}
