//! Any bytes as a file, and any text as a sheet: no panic, and every line of the text is where it says it is.

#![no_main]

use appeal_writer::import::{self, Extracted};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(noted) = import::extract::extract(bytes) {
        check(&noted.value);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        check(&Extracted::from_text(text));
        import::case_from_text(text);
    }
});

/// Lines stand in order, on characters, and leave out nothing but white space.
fn check(extracted: &Extracted) {
    let mut end = 0;
    for line in &extracted.lines {
        let between = extracted.source.get(end..line.range.start).expect("lines in order, on characters");
        assert!(between.trim().is_empty(), "left out: {between:?}");
        end = line.range.end;
    }
}
