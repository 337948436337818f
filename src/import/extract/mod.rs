//! A file to its text and layout: the kind is decided by the content, never by a name.
//!
//! ```text
//! bytes -> kind -> text            (decode)             -> Extracted
//!               -> html, docx, odt, rtf -> Piece tree (flow) -> Extracted
//!               -> pdf -> positioned spans (pdf) -> lines, columns, reading order (layout) -> Extracted
//! ```
//!
//! What a file may cost is bounded before it is read: no input takes more than a second or 200 MB, and a file that would
//! is refused with an [`ExtractError`] that says why.

mod build;
mod code_page_850;
mod decode;
mod docx;
mod flow;
mod html;
mod kind;
pub mod layout;
mod message;
mod odt;
mod package;
mod pdf;
mod residue;
mod rtf;

pub(super) use flow::is_page_number;
pub(super) use message::mail_label;

use std::fmt;

use encoding_rs::Encoding;

use self::package::Package;
use super::figures::printed;
use super::{Extracted, SheetKind};
use crate::notice::{Noted, Notice};

/// The largest file that is read at all; pictures make some sheets large, and none of more than a few MB was ever seen.
const LARGEST_FILE: usize = 48 << 20;
/// The most bytes of plain text and markup: saved web pages carry scripts and pictures with them.
const LARGEST_MARKUP: usize = 4 << 20;
/// The most text that is read as one sheet, ten times the longest sheet seen: the time that reading takes grows faster
/// than the text.
const LARGEST_TEXT: usize = 256 << 10;

/// Why a file gives no text.
#[derive(Debug, thiserror::Error)]
pub enum ExtractError {
    #[error("the file is empty")]
    Empty,
    #[error("the file is no text and no document that can be read")]
    Binary,
    #[error("the file is a picture ({0})")]
    Picture(&'static str),
    /// A document of a kind that this program does not read: the kind as people call it.
    #[error("{0} files are not read")]
    OtherDocument(&'static str),
    #[error("the file has more than can be one case sheet: {size} where {limit} is the most")]
    TooLarge { size: Size, limit: Size },
    #[error("the text is longer than any case sheet: {0} bytes")]
    TooLong(usize),
    /// It would unpack to far more than a case sheet can be, or is nested so deeply that only malice explains it.
    #[error("the file unpacks to far more than a case sheet can be")]
    Hostile,
    #[error("the file is locked with a password")]
    Locked,
    #[error("the file is damaged or cut short")]
    Damaged(#[source] Option<Box<dyn std::error::Error + Send + Sync>>),
    #[error("the pages are pictures without text")]
    Scanned,
    #[error("the document has no text")]
    NoText,
    #[error("the file has text whose letters cannot be told")]
    Unreadable,
}

/// How much a file has of what is bounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    Bytes(usize),
    Pages(usize),
}

/// Reads a file of any kind: its text, decoded, and what its layout knew.
///
/// Notices say where the layout was not sure (columns, letters without a code, an encoding that was guessed), with places
/// in the extracted source. Line breaks and the white space between words are the only things added.
pub fn extract(bytes: &[u8]) -> Result<Noted<Extracted>, ExtractError> {
    if bytes.len() > LARGEST_FILE {
        return Err(too_large(Size::Bytes(bytes.len()), Size::Bytes(LARGEST_FILE)));
    }
    match kind::of(bytes)? {
        kind::Container::Text => text(bytes),
        kind::Container::Pdf => pdf::read(bytes).and_then(with_text),
        kind::Container::Zip => package(bytes).and_then(with_text),
        kind::Container::Rtf => rtf::read(bytes).and_then(with_text),
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} MB", megabytes(*bytes)),
            Self::Pages(pages) => write!(f, "{pages} pages"),
        }
    }
}

impl ExtractError {
    /// The error as a notice about the whole case: its code finds the sentence.
    pub fn notice(&self) -> Notice {
        match self {
            Self::Empty => Notice::error("sheet-empty"),
            Self::Binary => Notice::error("sheet-binary"),
            Self::Picture(kind) => Notice::error("sheet-picture").with("kind", kind),
            Self::OtherDocument(kind) => Notice::error("sheet-other-document").with("kind", kind),
            Self::TooLarge { size: Size::Bytes(size), limit: Size::Bytes(limit) | Size::Pages(limit) } => {
                Notice::error("sheet-too-large").with("size", megabytes(*size)).with("limit", megabytes(*limit))
            }
            Self::TooLarge { size: Size::Pages(size), limit: Size::Bytes(limit) | Size::Pages(limit) } => {
                Notice::error("sheet-too-many-pages").with("size", size).with("limit", limit)
            }
            Self::TooLong(bytes) => Notice::error("sheet-too-long").with("bytes", bytes),
            Self::Hostile => Notice::error("sheet-hostile"),
            Self::Locked => Notice::error("sheet-locked"),
            Self::Damaged(_) => Notice::error("sheet-damaged"),
            Self::Scanned => Notice::error("sheet-scanned"),
            Self::NoText => Notice::error("sheet-no-text"),
            Self::Unreadable => Notice::error("sheet-unreadable"),
        }
    }
}

/// A zip by the part that holds its text.
fn package(bytes: &[u8]) -> Result<Noted<Extracted>, ExtractError> {
    let package = Package::open(bytes)?;
    let others = [("xl/workbook.xml", "XLSX"), ("ppt/presentation.xml", "PPTX"), ("META-INF/container.xml", "EPUB")];
    if package.has(docx::BODY) {
        docx::read(package)
    } else if let Some((_, name)) = others.iter().find(|(part, _)| package.has(part)) {
        Err(ExtractError::OtherDocument(name))
    } else if package.has(odt::BODY) {
        odt::read(package)
    } else {
        Err(ExtractError::OtherDocument("ZIP"))
    }
}

/// A document without text is no sheet; one with far too much neither.
fn with_text(noted: Noted<Extracted>) -> Result<Noted<Extracted>, ExtractError> {
    let size = noted.value.source.len();
    if size > LARGEST_TEXT {
        return Err(ExtractError::TooLong(size));
    }
    if noted.value.lines.is_empty() { Err(ExtractError::NoText) } else { Ok(without_printed_feet(noted)) }
}

/// Marks the lines that a browser prints below each page, wherever they came to stand in the text.
fn without_printed_feet(mut noted: Noted<Extracted>) -> Noted<Extracted> {
    let Extracted { source, lines, .. } = &mut noted.value;
    for line in lines {
        line.running |= source.get(line.range.clone()).is_some_and(printed::is_foot);
    }
    noted
}

fn too_large(size: Size, limit: Size) -> ExtractError {
    ExtractError::TooLarge { size, limit }
}

/// Rounded up: "0 MB" is no size.
fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1 << 20)
}

fn text(bytes: &[u8]) -> Result<Noted<Extracted>, ExtractError> {
    match message::seen(bytes) {
        Some(seen) => {
            let mut read = text_in(&seen.bytes, seen.encoding)?;
            // Whose message it is, and its date, are not the sheet's.
            read.value.lines.iter_mut().take(seen.head).for_each(|line| line.running = true);
            Ok(read)
        }
        None => text_in(bytes, None),
    }
}

/// Plain text or markup, in the encoding that what carried it names.
fn text_in(bytes: &[u8], carried_in: Option<&'static Encoding>) -> Result<Noted<Extracted>, ExtractError> {
    if bytes.len() > 2 * LARGEST_MARKUP {
        return Err(too_large(Size::Bytes(bytes.len()), Size::Bytes(LARGEST_MARKUP)));
    }
    let declared = carried_in.or_else(|| html::declared_encoding(bytes));
    let decoded = decode::decode(bytes, declared)?;
    if decoded.value.len() > LARGEST_MARKUP {
        return Err(too_large(Size::Bytes(decoded.value.len()), Size::Bytes(LARGEST_MARKUP)));
    }
    if decoded.value.trim().is_empty() {
        return Err(ExtractError::Empty);
    }
    let Noted { value: text, mut notices } = decoded;
    if looks_like_json(&text) {
        return Ok(Noted {
            value: Extracted { kind: SheetKind::CaseJson, source: text, lines: Vec::new(), heading: None },
            notices,
        });
    }
    let read = match html::looks_like_html(&text) {
        true => html::read(&text)?,
        false => {
            let text = residue::cleared(text);
            // Before its lines are looked at: that takes its time too.
            if text.len() > LARGEST_TEXT {
                return Err(ExtractError::TooLong(text.len()));
            }
            Noted::plain(Extracted::from_text(&text))
        }
    };
    notices.extend(read.notices);
    with_text(Noted { value: read.value, notices })
}

/// An object with a first key, whole or cut short: whether it is a case is for the reader of cases to say.
pub fn looks_like_json(text: &str) -> bool {
    text.trim_start().strip_prefix('{').is_some_and(|rest| {
        let rest = rest.trim_start();
        rest.starts_with('"') || rest.is_empty() || rest.starts_with('}')
    })
}
