//! What the files of a case are called in a data folder.

use crate::fnv;

/// In bytes: what of an id stands in a file name, which may have 255.
const MOST_OF_AN_ID: usize = 64;

pub(super) fn case_file(id: &str) -> String {
    format!("cases/{}.json", file_stem(id))
}

pub(super) fn work_file(id: &str) -> String {
    format!("work/{}.json", file_stem(id))
}

pub(super) fn versions_folder(id: &str) -> String {
    format!("work/{}.versions", file_stem(id))
}

/// The id as a file name: a case from elsewhere may carry any id, `../../x` too, and two ids are never one name.
fn file_stem(id: &str) -> String {
    let mut stem = String::from(if id.is_empty() { "_" } else { "" });
    for byte in id.bytes().take(MOST_OF_AN_ID) {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => stem.push(char::from(byte)),
            // Capitals too: two ids that differ in case alone are one name to some file systems.
            _ => stem.push_str(&format!("_{byte:02x}")),
        }
    }
    if id.len() > MOST_OF_AN_ID {
        stem.push_str(&format!("_{:016x}", fnv::hash(fnv::START, id.as_bytes())));
    }
    stem
}
