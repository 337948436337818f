//! What a file is, by its first bytes.

use super::ExtractError;

/// What a file's bytes are packed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    /// Characters in some encoding: plain text, HTML, the JSON of a case.
    Text,
    Pdf,
    Rtf,
    /// A zip: DOCX and ODT are such.
    Zip,
}

/// The header of a PDF may stand anywhere in the first kilobyte (ISO 32000-1, implementation note 13).
const PDF_HEADER_WITHIN: usize = 1024;

/// First bytes of files that are pictures.
const PICTURES: &[(&[u8], &str)] = &[
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"8BPS", "Photoshop"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
];

/// First bytes of files that could be taken for text and are none.
const NO_TEXT: &[&[u8]] =
    &[b"Rar!\x1a", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08", b"\x7fELF", b"MZ\x90\0", b"BZh9", b"\xfd7zXZ\0"];

/// The header of an OLE compound file: Word's .doc up to 2003, and Office files with a password.
const COMPOUND_FILE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

pub(super) fn of(bytes: &[u8]) -> Result<Container, ExtractError> {
    if bytes.is_empty() {
        return Err(ExtractError::Empty);
    }
    if is_pdf(bytes) {
        return Ok(Container::Pdf);
    }
    if bytes.starts_with(b"{\\rtf") {
        return Ok(Container::Rtf);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Container::Zip);
    }
    if bytes.starts_with(COMPOUND_FILE) {
        // The stream that holds an Office file with a password is named so, in UTF-16, in the directory.
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let locked = bytes.windows(name.len()).any(|window| window == name);
        return Err(if locked { ExtractError::Locked } else { ExtractError::OtherDocument("DOC") });
    }
    if let Some(picture) = picture(bytes) {
        return Err(ExtractError::Picture(picture));
    }
    if NO_TEXT.iter().any(|start| bytes.starts_with(start)) {
        return Err(ExtractError::Binary);
    }
    Ok(Container::Text)
}

/// A header at the start or at the start of a line: a text that speaks of PDF is none.
fn is_pdf(bytes: &[u8]) -> bool {
    let head = bytes.get(..PDF_HEADER_WITHIN).unwrap_or(bytes);
    let header = b"%PDF-";
    head.windows(header.len() + 1).enumerate().any(|(at, window)| {
        let before = at.checked_sub(1).and_then(|at| head.get(at));
        window.starts_with(header)
            && window.last().is_some_and(u8::is_ascii_digit)
            && before.is_none_or(|byte| matches!(byte, b'\n' | b'\r' | 0 | 0xbf))
    })
}

fn picture(bytes: &[u8]) -> Option<&'static str> {
    if let Some((_, kind)) = PICTURES.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Some(kind);
    }
    match (bytes.get(..4), bytes.get(8..12), bytes.get(4..8)) {
        (Some(b"RIFF"), Some(b"WEBP"), _) => Some("WebP"),
        (_, Some(b"heic" | b"heix" | b"mif1" | b"avif"), Some(b"ftyp")) => Some("HEIC"),
        // Two letters are no proof: the size that a bitmap's header names must be the file's.
        _ if bytes.starts_with(b"BM") => {
            let size = bytes.get(2..6).and_then(|size| size.try_into().ok()).map(u32::from_le_bytes)?;
            (usize::try_from(size) == Ok(bytes.len())).then_some("BMP")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_kind(bytes: &[u8], expected: Result<Container, &str>) {
        let kind = of(bytes).map_err(|error| error.notice().code.into_owned());
        assert_eq!(kind, expected.map_err(str::to_owned), "{:?}", bytes.escape_ascii().to_string());
    }

    #[test]
    fn the_kind_is_read_from_the_bytes() {
        check_kind(b"", Err("sheet-empty"));
        check_kind(b"URGENT ACTION", Ok(Container::Text));
        check_kind(b"%PDF-1.4\n", Ok(Container::Pdf));
        check_kind(b"\xef\xbb\xbf%PDF-1.4\n", Ok(Container::Pdf));
        check_kind(b"junk from a mailer\r\n%PDF-1.4\n", Ok(Container::Pdf));
        check_kind(b"A file begins with %PDF-1.4, they say", Ok(Container::Text));
        check_kind(b"{\\rtf1\\ansi", Ok(Container::Rtf));
        check_kind(b"PK\x03\x04....", Ok(Container::Zip));
        check_kind(b"\x89PNG\r\n\x1a\n....", Err("sheet-picture"));
        check_kind(b"RIFF....WEBPVP8 ", Err("sheet-picture"));
        check_kind(b"BM\x0a\0\0\0....", Err("sheet-picture"));
        check_kind(b"BMW is a car", Ok(Container::Text));
        check_kind(b"\x7fELF\x02\x01", Err("sheet-binary"));
        check_kind(COMPOUND_FILE, Err("sheet-other-document"));
        let mut locked = COMPOUND_FILE.to_vec();
        locked.extend("xEncryptedPackagex".encode_utf16().flat_map(u16::to_le_bytes));
        check_kind(&locked, Err("sheet-locked"));
    }
}
