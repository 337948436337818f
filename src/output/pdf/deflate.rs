//! Deflate, by one particular compressor: no build and no processor gives other bytes.

use std::cell::RefCell;

use lopdf::{Dictionary, Stream};
use miniz_oxide::deflate::core::{CompressorOxide, TDEFLFlush, TDEFLStatus, compress};
use miniz_oxide::{DataFormat, deflate};

use super::PdfError;
use super::metadata::Fingerprint;

/// How hard shared subsets are compressed: once a case, so size counts.
pub(super) const SHARED_LEVEL: u8 = 9;

/// How hard a letter's own content is compressed: each letter's anew, so time counts; 9 would save 1 percent.
pub(super) const OWN_LEVEL: u8 = 6;

/// A stream as it stands in files: its dictionary and its content.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Packed {
    pub(super) object: Vec<u8>,
    /// Two sums of the content.
    pub(super) fingerprint: Vec<u8>,
}

/// What may stand behind a content without meaning anything in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Operators, objects: white space.
    Text,
    /// A font, whose length is named in the dictionary: anything behind its tables.
    Font,
}

impl Packed {
    /// The content compressed this hard (0 to 9), or as it is where that is shorter.
    pub(super) fn new(content: Vec<u8>, kind: Content, level: u8) -> Result<Self, PdfError> {
        Self::with(Dictionary::new(), content, kind, level)
    }

    /// The same with further entries in its dictionary.
    ///
    /// What is written never ends with a line end: a reader that takes the one before `endstream` for two would find the
    /// length wrong (ISO 19005-2, 6.1.7.1). Where it would, the content is padded with what means nothing in it.
    pub(super) fn with(
        mut entries: Dictionary,
        mut content: Vec<u8>,
        kind: Content,
        level: u8,
    ) -> Result<Self, PdfError> {
        loop {
            let packed = zlib(&content, level);
            let is_smaller = packed.len() < content.len();
            if !ends_with_line_end(if is_smaller { &packed } else { &content }) {
                if kind == Content::Font {
                    entries.set("Length1", content.len() as i64);
                }
                return Self::written(entries, if is_smaller { packed } else { content }, is_smaller);
            }
            content.push(match kind {
                Content::Text => b' ',
                // Not a zero: it would leave the checksum, and so the end, as it was.
                Content::Font => 1,
            });
        }
    }

    /// Content that nothing can be added to: where it would end with a line end compressed, it is not compressed.
    pub(super) fn exactly(entries: Dictionary, content: Vec<u8>, level: u8) -> Result<Self, PdfError> {
        let packed = zlib(&content, level);
        let is_packed = packed.len() < content.len() && !ends_with_line_end(&packed);
        Self::written(entries, if is_packed { packed } else { content }, is_packed)
    }

    /// Content that is not to be compressed, and that does not end with a line end.
    pub(super) fn plain(entries: Dictionary, content: Vec<u8>) -> Result<Self, PdfError> {
        Self::written(entries, content, false)
    }

    fn written(mut entries: Dictionary, content: Vec<u8>, is_packed: bool) -> Result<Self, PdfError> {
        if is_packed {
            entries.set("Filter", "FlateDecode");
        }
        let mut fingerprint = Fingerprint::new();
        fingerprint.add(&content);
        let mut object = super::file::text(Stream::new(entries, content).with_compression(false))?;
        object.pop_if(|last| *last == b' ');
        Ok(Self { object, fingerprint: fingerprint.bytes() })
    }
}

fn ends_with_line_end(bytes: &[u8]) -> bool {
    matches!(bytes.last(), Some(b'\n' | b'\r'))
}

/// The bytes as a zlib stream, at a level from 0 to 9.
///
/// A compressor holds a third of a megabyte: each thread keeps one.
pub(super) fn zlib(bytes: &[u8], level: u8) -> Vec<u8> {
    thread_local! {
        static COMPRESSOR: RefCell<CompressorOxide> = RefCell::default();
    }
    COMPRESSOR.with_borrow_mut(|compressor| {
        compressor.reset();
        compressor.set_format_and_level(DataFormat::Zlib, level);
        // What grows in compressing grows by its blocks' headers only.
        let mut packed = vec![0; bytes.len() + bytes.len() / 8 + 128];
        match compress(compressor, bytes, &mut packed, TDEFLFlush::Finish) {
            (TDEFLStatus::Done, _, written) => {
                packed.truncate(written);
                packed
            }
            _ => deflate::compress_to_vec_zlib(bytes, level),
        }
    })
}

#[cfg(test)]
mod tests {
    use miniz_oxide::inflate::decompress_to_vec_zlib;

    use super::*;

    /// The stream as a reader finds it: dictionary and content.
    fn read(packed: &Packed) -> Stream {
        let object = [b"1 0 obj\n", &*packed.object, b"\nendobj\n"].concat();
        let file = [b"%PDF-1.7\n", &*object, b"xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"].concat();
        let end = format!("trailer\n<</Size 2 /Root 1 0 R>>\nstartxref\n{}\n%%EOF", 9 + object.len());
        let document = lopdf::Document::load_mem(&[&*file, end.as_bytes()].concat()).expect("a file");
        document.get_object((1, 0)).and_then(lopdf::Object::as_stream).expect("a stream").clone()
    }

    #[test]
    fn no_stream_ends_with_a_line_end() {
        let mut padded = 0;
        for number in 0..600 {
            let text = format!("{}{}", "0 0 Td ".repeat(9), "a".repeat(number)).into_bytes();
            let font = Packed::new(text.clone(), Content::Font, OWN_LEVEL).expect("a stream");
            assert!(!font.object.ends_with(b"\n\nendstream") && !font.object.ends_with(b"\r\nendstream"));
            let stream = read(&font);
            let content = stream.decompressed_content().expect("a content");
            assert!(content.starts_with(&text));
            let length = stream.dict.get(b"Length1").and_then(lopdf::Object::as_i64).expect("a length");
            assert_eq!(length, content.len() as i64);
            padded += usize::from(content.len() > text.len());
            let exact = Packed::exactly(Dictionary::new(), text.clone(), OWN_LEVEL).expect("a stream");
            assert!(!exact.object.ends_with(b"\n\nendstream") && !exact.object.ends_with(b"\r\nendstream"));
            let exact = read(&exact);
            assert_eq!(exact.decompressed_content().unwrap_or(exact.content), text);
        }
        assert!(padded > 0, "some needed it");
    }

    #[test]
    fn what_a_thread_compressed_before_changes_nothing() {
        let noise: Vec<u8> = (0_u32..5000).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        for (text, level) in [(b"q BT ET Q ".repeat(90), 6), (noise, 9), (Vec::new(), 6), (vec![b'a'; 70_000], 9)] {
            let packed = zlib(&text, level);
            assert_eq!(packed, deflate::compress_to_vec_zlib(&text, level));
            assert_eq!(decompress_to_vec_zlib(&packed).expect("a zlib stream"), text);
        }
    }
}
