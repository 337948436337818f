//! PDF (ISO 32000): pages to positioned spans; reading order is the layout's.

mod accents;
mod content;
mod fonts;
mod guard;
mod shifted;
mod structure;
mod widths;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use self::content::Pages;
use self::fonts::{Letters, UNKNOWN};
use self::guard::Packing;
use self::structure::Structure;
use super::layout::{self, SheetPage};
use super::{ExtractError, LARGEST_TEXT, Size, too_large};
use crate::import::Extracted;
use crate::notice::{Noted, Notice};

/// The most pages that are read: a case sheet has two, and more text than these hold is no sheet.
const MOST_PAGES: usize = 150;
/// Of every hundred characters, so many without a code make a text unreadable.
const UNREADABLE: usize = 60;
/// Of every hundred characters of a text, so few letters show that its codes stand for others: any sheet has ninety.
const FEWEST_LETTERS: usize = 50;
/// Fewer characters than this can be all figures and signs.
const SHORT_TEXT: usize = 200;

pub(super) fn read(bytes: &[u8]) -> Result<Noted<Extracted>, ExtractError> {
    let packing = guard::check(bytes)?;
    // The parser is foreign and files are hostile: what it trips over is damage in the file, not the end of the program.
    let read =
        |letters| catch_unwind(AssertUnwindSafe(|| spans(bytes, letters))).unwrap_or(Err(ExtractError::Damaged(None)));
    let mut pages = read(Letters::Said)?;
    let mut is_guessed = false;
    if pages.is_unreadable() || !shifted::styles(&pages.pages).is_empty() {
        let mut guessed = read(Letters::ByOrder)?;
        shifted::put_right(&mut guessed.pages);
        if shifted::reads_as_words(&guessed.pages) {
            (pages, is_guessed) = (guessed, true);
        }
    }
    pages.is_damaged |= packing == Packing::Damaged;
    let letters = pages.letters;
    if letters == 0 {
        return Err(match (pages.is_damaged, pages.has_pictures()) {
            (true, _) => ExtractError::Damaged(None),
            (false, true) => ExtractError::Scanned,
            (false, false) => ExtractError::NoText,
        });
    }
    // Each is a byte at least: the layout of what is refused by its length is not worth the time.
    if letters > LARGEST_TEXT {
        return Err(ExtractError::TooLong(letters));
    }
    if !is_guessed && pages.is_unreadable() {
        return Err(ExtractError::Unreadable);
    }
    let mut noted = layout::read(&pages.pages);
    for page in &pages.pictures {
        noted.notices.push(Notice::warning("sheet-page-is-picture").with("page", page));
    }
    if pages.is_damaged || !ends_whole(bytes) {
        noted.notices.push(Notice::warning("sheet-cut-off"));
    }
    if is_guessed {
        noted.notices.push(Notice::warning("sheet-letters-guessed"));
    }
    // Bullets without a code are shown as bullets.
    let unknown = noted.value.source.matches(UNKNOWN).count();
    if unknown > 0 {
        noted.notices.push(Notice::warning("sheet-letters-unknown").with("count", unknown));
    }
    Ok(noted)
}

/// Whether the file has its end (ISO 32000-1, 7.5.5): one that was cut short is read as far as it goes.
fn ends_whole(bytes: &[u8]) -> bool {
    // What mail programs and servers append to a PDF is short.
    const APPENDED: usize = 4096;
    let end = bytes.get(bytes.len().saturating_sub(APPENDED)..).unwrap_or(bytes);
    end.windows(5).any(|window| window == b"%%EOF")
}

/// What the pages hold, before its order is known.
#[derive(Debug, Default)]
struct Spans {
    pages: Vec<SheetPage>,
    /// Characters that are not white space, those among them that are letters, and those whose code is not known.
    letters: usize,
    alphabetic: usize,
    unknown: usize,
    /// The pages, from 1, that have pictures and no text.
    pictures: Vec<usize>,
    /// Whether a part of a page could not be unpacked.
    is_damaged: bool,
}

impl Spans {
    /// Whether its codes tell no letters.
    fn is_unreadable(&self) -> bool {
        let is_in_signs = self.letters >= SHORT_TEXT && self.alphabetic * 100 < self.letters * FEWEST_LETTERS;
        is_in_signs || self.letters > 0 && self.unknown * 100 >= self.letters * UNREADABLE
    }

    fn has_pictures(&self) -> bool {
        !self.pictures.is_empty()
    }
}

fn spans(bytes: &[u8], letters: Letters) -> Result<Spans, ExtractError> {
    let pdf = Pdf::new(Arc::new(bytes.to_vec())).map_err(refusal)?;
    let packing = guard::check_decrypted(bytes, &pdf)?;
    let count = pdf.pages().len();
    if count > MOST_PAGES {
        return Err(too_large(Size::Pages(count), Size::Pages(MOST_PAGES)));
    }
    let mut pages = Pages::new(Structure::of(&pdf), letters);
    for page in pdf.pages().iter() {
        pages.read(page)?;
    }
    let mut spans = pages.finish();
    spans.is_damaged |= packing == Packing::Damaged;
    Ok(spans)
}

fn refusal(error: LoadPdfError) -> ExtractError {
    match error {
        // A document that opens without a password has none to ask for; other refusals are of methods nobody reads.
        LoadPdfError::Decryption(DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm) => {
            ExtractError::Locked
        }
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => ExtractError::Damaged(None),
    }
}
