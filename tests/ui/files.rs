//! The files of a journey: case sheets that it begins with, and what it leaves behind.

use std::fs;
use std::path::{Path, PathBuf};

use crate::desk::Desk;

/// A sheet about a teacher, with one addressee.
pub fn sheet(person: &str, country: &str) -> String {
    format!(
        "URGENT ACTION\nTEACHER {} HELD\n\n{person}, a teacher, is held in {country}.\n\n\
        Please write immediately in English:\n- Calling on the authorities to release {person} at once.\n\n\
        PLEASE SEND APPEALS BEFORE 4 AUGUST 2017 TO:\n\nMinister of Justice\nAda Example\n1 Main Street\n{country}\n\
        Salutation: Dear Minister\n",
        person.to_uppercase()
    )
}

/// Sheets as files in the folder of the test.
pub fn sheets(desk: &Desk, cases: &[(&str, &str)]) -> Vec<PathBuf> {
    let write = |(person, country): &(&str, &str)| {
        let path = desk.path(&format!("{person}.txt"));
        fs::write(&path, sheet(person, country)).expect("a sheet");
        path
    };
    cases.iter().map(write).collect()
}

/// Lets sheets go above the window.
pub fn drop_sheets(desk: &mut Desk, cases: &[(&str, &str)]) {
    let paths = sheets(desk, cases);
    desk.drop_files(&paths);
}

/// The names in a folder, in order.
#[track_caller]
pub fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The text of every file below a folder.
pub fn texts_below(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for name in names_in(folder) {
        let path = folder.join(name);
        if path.is_dir() {
            texts.extend(texts_below(&path));
        } else {
            texts.push(fs::read_to_string(path).expect("a text"));
        }
    }
    texts
}

#[track_caller]
pub fn pages_of(file: &Path) -> usize {
    lopdf::Document::load(file).expect("a PDF").get_pages().len()
}
