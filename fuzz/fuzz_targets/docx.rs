//! Any XML as the body and the numbering of a Word document, and as the text of an OpenDocument one: no panic.

#![no_main]

use std::io::{Cursor, Write};

use appeal_writer::import::extract::extract;
use libfuzzer_sys::fuzz_target;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fuzz_target!(|bytes: &[u8]| {
    // A line of three tildes parts the body from the numbering.
    let at = bytes.windows(3).position(|window| window == b"~~~").unwrap_or(bytes.len());
    let (body, numbering) = bytes.split_at(at);
    let numbering = numbering.strip_prefix(b"~~~").unwrap_or_default();
    for parts in [&[("word/document.xml", body), ("word/numbering.xml", numbering)][..], &[("content.xml", body)][..]] {
        if let Ok(noted) = extract(&zipped(parts)) {
            assert!(noted.value.lines.iter().all(|line| noted.value.source.get(line.range.clone()).is_some()));
        }
    }
});

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts {
        writer.start_file(*name, stored).expect("a part");
        writer.write_all(content).expect("its content");
    }
    writer.finish().expect("a zip").into_inner()
}
