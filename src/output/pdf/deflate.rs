//! Deflate, by one particular compressor: no build and no processor gives other bytes.

use std::cell::RefCell;

use lopdf::{Dictionary, Stream};
use miniz_oxide::deflate::core::{CompressorOxide, TDEFLFlush, TDEFLStatus, compress};
use miniz_oxide::{DataFormat, deflate};

/// How hard shared subsets are compressed: once a case, so size counts.
pub(super) const SHARED_LEVEL: u8 = 9;

/// How hard a letter's own content is compressed: each letter's anew, so time counts; 9 would save 1 percent.
pub(super) const OWN_LEVEL: u8 = 6;

/// The content of a stream as it stands in files.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Packed {
    pub(super) bytes: Vec<u8>,
    is_smaller: bool,
    /// Of a font, the length before it was compressed.
    font_length: Option<usize>,
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
    ///
    /// What is written never ends with a line end: a reader that takes the one before `endstream` for two would find the
    /// length wrong (ISO 19005-2, 6.1.7.1). Where it would, the content is padded with what means nothing in it.
    pub(super) fn new(mut content: Vec<u8>, kind: Content, level: u8) -> Self {
        loop {
            let packed = zlib(&content, level);
            let is_smaller = packed.len() < content.len();
            let written = if is_smaller { &packed } else { &content };
            if !ends_with_line_end(written) {
                let font_length = (kind == Content::Font).then_some(content.len());
                return Self { bytes: if is_smaller { packed } else { content }, is_smaller, font_length };
            }
            content.push(match kind {
                Content::Text => b' ',
                // Not a zero: it would leave the checksum, and so the end, as it was.
                Content::Font => 1,
            });
        }
    }

    /// The stream with the entries of its dictionary that follow from the content.
    pub(super) fn stream(&self) -> Stream {
        let mut entries = Dictionary::new();
        if let Some(length) = self.font_length {
            entries.set("Length1", length as i64);
        }
        if self.is_smaller {
            entries.set("Filter", "FlateDecode");
        }
        Stream::new(entries, self.bytes.clone()).with_compression(false)
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

    #[test]
    fn no_stream_ends_with_a_line_end() {
        let mut padded = 0;
        for number in 0..600 {
            let text = format!("{}{}", "0 0 Td ".repeat(9), "a".repeat(number)).into_bytes();
            let font = Packed::new(text.clone(), Content::Font, OWN_LEVEL);
            assert!(!ends_with_line_end(&font.bytes));
            let stream = font.stream();
            let content = stream.decompressed_content().expect("a stream");
            assert!(content.starts_with(&text));
            let length = stream.dict.get(b"Length1").and_then(lopdf::Object::as_i64).expect("a length");
            assert_eq!(length, content.len() as i64);
            padded += usize::from(content.len() > text.len());
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
