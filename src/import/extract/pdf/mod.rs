//! PDF (ISO 32000): pages to positioned spans; reading order is the layout's.

mod content;
mod fonts;
mod guard;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use self::content::Pages;
use super::layout::{self, SheetPage};
use super::{ExtractError, Size, too_large};
use crate::import::Extracted;
use crate::notice::{Noted, Notice};

/// The most pages that are read: a case sheet has two, and more text than these hold is no sheet.
const MOST_PAGES: usize = 150;
/// Of every hundred characters, so many without a code make a text unreadable, and so many worth a warning.
const UNREADABLE: usize = 60;

pub(super) fn read(bytes: &[u8]) -> Result<Noted<Extracted>, ExtractError> {
    guard::check(bytes)?;
    // The parser is foreign and files are hostile: what it trips over is damage in the file, not the end of the program.
    let pages = catch_unwind(AssertUnwindSafe(|| spans(bytes))).unwrap_or(Err(ExtractError::Damaged(None)))?;
    let letters = pages.letters;
    if letters == 0 {
        return Err(if pages.has_pictures { ExtractError::Scanned } else { ExtractError::NoText });
    }
    if pages.unknown * 100 >= letters * UNREADABLE {
        return Err(ExtractError::Unreadable);
    }
    let mut noted = layout::read(&pages.pages);
    if !ends_whole(bytes) {
        noted.notices.push(Notice::warning("sheet-cut-off"));
    }
    if pages.unknown > 0 {
        noted.notices.push(Notice::warning("sheet-letters-unknown").with("count", pages.unknown));
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
    /// Characters that are not white space, and those among them whose code is not known.
    letters: usize,
    unknown: usize,
    has_pictures: bool,
}

fn spans(bytes: &[u8]) -> Result<Spans, ExtractError> {
    let pdf = Pdf::new(Arc::new(bytes.to_vec())).map_err(refusal)?;
    guard::check_decrypted(bytes, &pdf)?;
    let count = pdf.pages().len();
    if count > MOST_PAGES {
        return Err(too_large(Size::Pages(count), Size::Pages(MOST_PAGES)));
    }
    let mut pages = Pages::new();
    for page in pdf.pages().iter() {
        pages.read(page)?;
    }
    Ok(pages.finish())
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
