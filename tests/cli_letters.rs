//! Letters as text, and the window's work on the command line.

#![allow(clippy::expect_used, reason = "a test that cannot run the program fails loudly")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// Exports the practice case on a fixed day; the exit code and what was said.
fn export(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_appeal-writer"));
    command.current_dir(folder).args(["export", "--date", "2017-06-01", "--out", "letters"]).args(arguments);
    let output = command.output().expect("the program runs");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    (output.status.code().expect("an exit code"), said)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join("letters")).expect("the folder is made");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    let mut names: Vec<String> = entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn first_text(folder: &Path) -> String {
    let name = names(folder).into_iter().find(|name| name.ends_with(".txt")).expect("a text");
    fs::read_to_string(folder.join("letters").join(name)).expect("UTF-8")
}

#[test]
fn letters_are_written_as_text_beside_the_pdfs() {
    let folder = tempfile::tempdir().expect("a folder");
    let (code, said) = export(folder.path(), &["--text"]);
    assert_eq!(code, 0, "{said}");
    let names = names(folder.path());
    let count = |ending: &str| names.iter().filter(|name| name.ends_with(ending)).count();
    assert_eq!((count(".pdf"), count(".txt")), (3, 3), "{names:?}");
    assert!(first_text(folder.path()).contains("\n\nDear Chief Justice,\n\n"));
}

#[test]
fn letters_are_written_as_text_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (code, said) = export(folder.path(), &["--text-only"]);
    assert_eq!(code, 0, "{said}");
    let names = names(folder.path());
    assert!(names.len() == 3 && names.iter().all(|name| name.ends_with(".txt")), "{names:?}");
    assert!(said.contains("3 letters"), "{said}");
}

#[test]
fn the_windows_work_holds_on_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    // A character that no typeface has stops a letter, until the person says that it does not matter.
    let own = r#"{"own_words": {"request-0": "Please answer me. 𓀀"}"#;
    let work = |rest: &str| format!(r#"{{"format": 1, "letters": {{"a1": {own}{rest}}}}}}}"#);
    fs::write(folder.path().join("work.json"), work("")).expect("a file");
    let arguments = ["--work", "work.json", "--only", "a1"];
    let (code, said) = export(folder.path(), &arguments);
    assert_ne!(code, 0, "{said}");
    assert!(said.contains("cannot be printed"), "{said}");
    fs::write(folder.path().join("work.json"), work(r#", "overruled": ["printable"]"#)).expect("a file");
    let (code, said) = export(folder.path(), &[&arguments[..], &["--text"]].concat());
    assert_eq!(code, 0, "{said}");
    assert!(!said.contains("cannot be printed"), "{said}");
    assert!(first_text(folder.path()).contains("Please answer me."));
}

#[test]
fn a_work_file_that_is_none_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("work.json"), "{").expect("a file");
    let (code, said) = export(folder.path(), &["--work", "work.json"]);
    assert_eq!(code, 2);
    assert!(said.contains("work.json") && said.contains("hint:"), "{said}");
}
