//! Typeset letters to PDF/A-2a and PDF/UA-1.
//!
//! printpdf writes what stands on the pages and describes the fonts; a pass over lopdf objects adds what archives and
//! screen readers need: structure, languages, metadata, an output intent. The same letter gives the same bytes on every
//! machine: nothing random, no dates, the file's id is a hash of its content.
//!
//! What costs is cutting fonts and compressing. A [`PdfWriter`] therefore cuts each face once for all letters of a case in
//! one language, to a [`Repertoire`] that never depends on which letters are written, and reuses the compressed bytes in
//! each file. Glyphs beyond it (a name with a rare letter) go into a small second subset of the letter's own. Likewise the
//! content of a page is written in pieces, so that a paragraph that many letters have is compressed once; in a bundle it
//! also stands in the file once.

mod assembly;
mod content;
mod deflate;
mod file;
mod font;
mod lean;
mod metadata;
mod operators;
mod repertoire;
mod structure;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use lopdf::ObjectId;

pub use repertoire::Repertoire;

use crate::model::{Calibration, LanguageTag};
use crate::recent::Recent;
use crate::typeset::{FontBook, FontId, TypesetLetter};
use assembly::Assembly;
use content::{Piece, PieceOf};
use deflate::Packed;
use file::{Part, Together};
use font::FontProgram;

/// Writes the letters of one case in one language; can be shared between threads.
pub struct PdfWriter {
    fonts: Arc<FontBook>,
    /// A cell for each face of the repertoire: its font program is made when a letter first uses the face. In every file the
    /// first numbers are for them, in this order.
    shared: BTreeMap<FontId, SharedFont>,
    recent: Mutex<RecentLetters>,
    calibration: Calibration,
}

/// What the last letters had in common.
struct RecentLetters {
    /// Letters' own subsets: the return line's, the signature's.
    own: Recent<OwnGlyphs, Arc<FontProgram>>,
    /// Pieces of pages, by what tells their operations from others.
    pieces: Recent<Vec<u8>, Arc<operators::Written>>,
    /// Structures: many letters have the same.
    structures: Recent<Vec<u8>, Arc<Packed>>,
}

/// A face and the glyphs that a letter needs beyond the shared subset, each with the text it stands for.
type OwnGlyphs = (FontId, Vec<(u16, Box<str>)>);

/// For how many letters something of a letter is kept that another could have too.
const KEPT_ONCE: u32 = 8;

/// For how many letters something is kept that a second letter had.
const KEPT: u32 = 64;

/// Many letters in one PDF, in printing order, with their fonts shared.
///
/// Memory is the file as far as it is written, of each letter where its objects stand in it, and the pieces that the pages of
/// the last letters have in common; never the letters themselves.
pub struct BundleWriter<'a> {
    assembly: Assembly<'a>,
}

/// A letter that could not be written as PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A font file that cannot be cut to the glyphs in use; no bundled font does this.
    #[error("the font {face} cannot be cut to its used glyphs")]
    Font { face: String, source: subsetter::Error },
    /// printpdf or lopdf gave something else than it is known to give.
    #[error("the PDF came out without its {0}")]
    Structure(&'static str),
}

struct SharedFont {
    /// Glyph and the text it stands for, by the glyph's place in the subset less one.
    glyphs: Vec<(u16, Box<str>)>,
    /// The number of its font in files.
    number: u32,
    program: OnceLock<Arc<SharedProgram>>,
}

/// A font program that all letters can draw on, as it stands in each of their files.
struct SharedProgram {
    program: FontProgram,
    font: ObjectId,
    part: Part,
}

impl PdfWriter {
    /// A writer whose shared subsets hold the repertoire's glyphs.
    pub fn new(fonts: Arc<FontBook>, repertoire: &Repertoire) -> Self {
        let cell = |(place, (&face, glyphs)): (u32, (&FontId, &BTreeMap<u16, Box<str>>))| {
            let glyphs = glyphs.iter().map(|(&glyph, text)| (glyph, text.clone())).collect();
            (face, SharedFont { glyphs, number: 1 + place * font::NUMBERS, program: OnceLock::new() })
        };
        let recent = RecentLetters {
            own: Recent::lasting(KEPT_ONCE, KEPT),
            pieces: Recent::lasting(KEPT_ONCE, KEPT),
            structures: Recent::lasting(KEPT_ONCE, KEPT),
        };
        let shared = (0..).zip(repertoire.glyphs()).map(cell).collect();
        Self { fonts, shared, recent: Mutex::new(recent), calibration: Calibration::NONE }
    }

    /// The same writer for a printer whose fault is to be taken back: what stands on the pages moves, the pages stay.
    pub fn calibrated(self, calibration: Calibration) -> Self {
        Self { calibration, ..self }
    }

    /// The letter as a PDF file of its own.
    ///
    /// # Errors
    /// [`PdfError`]; none that a letter from the typesetter over the same font book can cause.
    pub fn letter(&self, letter: &TypesetLetter) -> Result<Vec<u8>, PdfError> {
        let mut assembly = Assembly::new(self, &letter.title, &letter.language);
        assembly.add(letter)?;
        assembly.finish()
    }

    /// An empty bundle, to which letters are added in printing order.
    ///
    /// `title` and `language` are the file's; each letter keeps its own language.
    pub fn bundle(&self, title: &str, language: &LanguageTag) -> BundleWriter<'_> {
        BundleWriter { assembly: Assembly::new(self, title, language) }
    }

    /// How many numbers of each file are kept for shared fonts.
    fn numbers(&self) -> u32 {
        self.shared.len() as u32 * font::NUMBERS
    }

    fn shared(&self, face: FontId) -> Result<Option<Arc<SharedProgram>>, PdfError> {
        let Some(shared) = self.shared.get(&face) else { return Ok(None) };
        if let Some(program) = shared.program.get() {
            return Ok(Some(Arc::clone(program)));
        }
        let program = FontProgram::new(self.fonts.face(face), &shared.glyphs, deflate::SHARED_LEVEL)?;
        let part = program.part(shared.number)?;
        let program = Arc::new(SharedProgram { program, font: (shared.number, 0), part });
        Ok(Some(Arc::clone(shared.program.get_or_init(|| program))))
    }

    fn own(&self, face: FontId, glyphs: &[(u16, Box<str>)]) -> Result<Arc<FontProgram>, PdfError> {
        let key = (face, glyphs.to_vec());
        if let Some(program) = self.recent().own.get(&key) {
            return Ok(program);
        }
        let program = Arc::new(FontProgram::new(self.fonts.face(face), glyphs, deflate::OWN_LEVEL)?);
        self.recent().own.insert(key, Arc::clone(&program));
        Ok(program)
    }

    /// Pieces of pages as they stand in files; their operations are gone then.
    fn pieces(&self, pieces: &mut [Piece]) -> Result<Vec<Arc<operators::Written>>, PdfError> {
        let mut found: Vec<Result<Arc<operators::Written>, Option<Vec<u8>>>> = Vec::with_capacity(12);
        let mut new = Vec::new();
        for piece in pieces {
            let ops = std::mem::take(&mut piece.ops);
            let key = if piece.of == PieceOf::Case { operators::key(&ops) } else { None };
            let known = key.as_ref().and_then(|key| self.recent().pieces.get(key));
            found.push(match known {
                Some(known) => Ok(known),
                None => {
                    new.push(ops);
                    Err(key)
                }
            });
        }
        let mut new = operators::written(new)?.into_iter().map(Arc::new);
        let mut all = Vec::with_capacity(found.len());
        for known in found {
            all.push(match known {
                Ok(known) => known,
                Err(key) => {
                    let piece = new.next().ok_or(PdfError::Structure("pieces"))?;
                    if let Some(key) = key {
                        self.recent().pieces.insert(key, Arc::clone(&piece));
                    }
                    piece
                }
            });
        }
        Ok(all)
    }

    /// The last objects of a file, as they stand in it.
    fn together(&self, together: Together) -> Result<Arc<Packed>, PdfError> {
        if let Some(packed) = self.recent().structures.get(&together.content) {
            return Ok(packed);
        }
        let content = together.content.clone();
        let packed = Arc::new(together.packed()?);
        self.recent().structures.insert(content, Arc::clone(&packed));
        Ok(packed)
    }

    fn begin_letter(&self) {
        let mut recent = self.recent();
        recent.own.begin_round();
        recent.pieces.begin_round();
        recent.structures.begin_round();
    }

    fn recent(&self) -> MutexGuard<'_, RecentLetters> {
        // Each entry is whole as soon as it is there, whatever happened to the thread that put it there.
        self.recent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl BundleWriter<'_> {
    /// Adds a letter's pages at the end.
    ///
    /// # Errors
    /// As [`PdfWriter::letter`]; the bundle is of no use afterwards.
    pub fn add(&mut self, letter: &TypesetLetter) -> Result<(), PdfError> {
        self.assembly.add(letter)
    }

    /// The finished file.
    ///
    /// # Errors
    /// As [`PdfWriter::letter`].
    pub fn finish(self) -> Result<Vec<u8>, PdfError> {
        self.assembly.finish()
    }
}
