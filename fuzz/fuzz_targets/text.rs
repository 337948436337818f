//! Any bytes as a file, and any text as a sheet: no panic, no line inside another, and nothing left out.

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

/// Lines stand on characters, do not overlap and leave out nothing but white space; those of columns come in reading order.
fn check(extracted: &Extracted) {
    let mut ranges: Vec<_> = extracted.lines.iter().map(|line| line.range.clone()).collect();
    ranges.sort_by_key(|range| range.start);
    let mut end = 0;
    for range in ranges {
        let between = extracted.source.get(end..range.start).expect("lines apart, on characters");
        assert!(between.trim().is_empty(), "left out: {between:?}");
        end = range.end;
    }
}
