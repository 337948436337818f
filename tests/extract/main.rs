//! Files of every kind to text and layout: what a volunteer may hold, and what nobody should be harmed by.
//!
//! All files are made here, by hand or with the crates that read none of them.

#![allow(clippy::expect_used, reason = "a test that cannot make its input fails loudly")]

mod documents;
mod hostile;
mod pdf;
mod pdf_columns;
mod pdf_file;
mod web;

use std::fmt::Write as _;

use appeal_writer::import::extract::extract;
use appeal_writer::import::{Extracted, SheetKind};

/// Lines as "block|text", "¶" where a paragraph begins, "~" where the line is a running header or footer.
fn dump(extracted: &Extracted) -> String {
    let mut dump = String::new();
    for line in &extracted.lines {
        let paragraph = if line.starts_paragraph { "¶" } else { "" };
        let running = if line.running { "~" } else { "" };
        let text = extracted.text(line).replace('\t', "→");
        writeln!(dump, "{}|{paragraph}{running}{text}", line.block).expect("a string takes all");
    }
    dump
}

fn check_extract(bytes: &[u8], kind: SheetKind, expected: &str) {
    let noted = extract(bytes).expect("the file is readable");
    check_sound(&noted.value);
    assert_eq!((noted.value.kind, dump(&noted.value).trim()), (kind, expected.trim()));
}

fn check_refused(bytes: &[u8], code: &str) {
    let refused = extract(bytes).map(|noted| noted.value.source.chars().take(200).collect::<String>());
    assert_eq!(refused.map_err(|error| error.notice().code.into_owned()), Err(code.to_owned()));
}

/// What every reader of sheets relies on: lines in order, on characters, leaving out nothing but white space.
fn check_sound(extracted: &Extracted) {
    let mut end = 0;
    for line in &extracted.lines {
        let between = extracted.source.get(end..line.range.start).expect("lines in order and on characters");
        assert!(between.trim().is_empty(), "left out: {between:?}");
        assert!(!extracted.text(line).trim().is_empty(), "a line of white space");
        end = line.range.end;
    }
    let rest = extracted.source.get(end..).expect("a last line within the source");
    assert!(extracted.kind == SheetKind::CaseJson || rest.trim().is_empty(), "left out: {rest:?}");
}
