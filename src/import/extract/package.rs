//! Documents that are a zip of XML parts: opened with a bound on what they may unpack to.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;
use zip::result::ZipError;

use super::ExtractError;

/// The most that all parts of a document may unpack to: the XML of a text of 4 MB with much markup.
const LARGEST_UNPACKED: usize = 40 << 20;
/// The most files that a document's zip may hold.
const MOST_ENTRIES: usize = 10_000;
/// Elements in each other: documents have some tens.
const DEEPEST_XML: usize = 1500;

/// A zip, and how much more of it may be unpacked.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: usize,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ExtractError> {
        // The directory is read whole before anything can be asked of it.
        let entries = bytes.windows(4).filter(|window| window == b"PK\x01\x02").count();
        if entries > MOST_ENTRIES {
            return Err(ExtractError::Hostile);
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        Ok(Self { archive, left: LARGEST_UNPACKED })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// The names of the parts in a folder, in order.
    pub(super) fn names(&self, start: &str) -> Vec<String> {
        let names = self.archive.file_names().filter_map(Result::ok);
        let mut names: Vec<String> =
            names.filter(|name| name.starts_with(start)).map(|name| name.into_owned()).collect();
        names.sort();
        names
    }

    /// A part's bytes; none where there is no such part.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, ExtractError> {
        let file = match self.archive.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::InvalidPassword | ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(ExtractError::Locked);
            }
            Err(error) => return Err(damaged(error)),
        };
        let mut part = Vec::new();
        // One byte more than may be: a part of exactly the rest is no bomb. What the directory says of sizes is not asked.
        let most = u64::try_from(self.left).unwrap_or(u64::MAX).saturating_add(1);
        file.take(most).read_to_end(&mut part).map_err(|error| ExtractError::Damaged(Some(Box::new(error))))?;
        self.left = self.left.checked_sub(part.len()).ok_or(ExtractError::Hostile)?;
        Ok(Some(part))
    }
}

fn damaged(error: ZipError) -> ExtractError {
    ExtractError::Damaged(Some(Box::new(error)))
}

/// What a reader of a part is told, names without their prefix.
pub(super) trait Parts {
    fn start(&mut self, element: &BytesStart<'_>);
    fn end(&mut self, name: &[u8]);
    fn text(&mut self, text: &str);
}

/// Reads the XML of a part; entities of its own are not expanded, so none can grow.
pub(super) fn read_xml(xml: &[u8], parts: &mut impl Parts) -> Result<(), ExtractError> {
    let mut reader = Reader::from_reader(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|error| ExtractError::Damaged(Some(Box::new(error))))? {
            Event::Start(element) => {
                depth += 1;
                if depth > DEEPEST_XML {
                    return Err(ExtractError::Hostile);
                }
                parts.start(&element);
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                parts.end(element.local_name().as_ref());
            }
            Event::Text(text) => parts.text(&String::from_utf8_lossy(&text)),
            Event::CData(text) => parts.text(&String::from_utf8_lossy(&text)),
            Event::GeneralRef(entity) => parts.text(&entity_text(&entity)),
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(ExtractError::Damaged(None)),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn entity_text(entity: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = entity.resolve_char_ref() {
        return letter.to_string();
    }
    let name = String::from_utf8_lossy(entity).into_owned();
    match quick_xml::escape::resolve_xml_entity(&name) {
        Some(text) => text.to_owned(),
        // Nothing is lost: what cannot be told stays as it is written.
        None => format!("&{name};"),
    }
}

/// An attribute by its name without prefix.
pub(super) fn attribute(element: &BytesStart<'_>, name: &[u8]) -> Option<String> {
    let found = element
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(String::from_utf8_lossy(&found.value).into_owned())
}
