//! The real program over a folder of sheets, and changes by hand on the command line.

#![allow(clippy::expect_used, reason = "a test that cannot run the program fails loudly")]

use std::fs;
use std::path::Path;
use std::process::Command;

const SHEET: &str = "UA: 1/15 Index: AFR 28/001/2015 Ghana\n\
    PLEASE SEND APPEALS BEFORE 20 APRIL 2015 TO:\nMinister of Justice\nAbena Osei\nP.O. Box 60\nAccra\nGhana\n\
    Salutation: Dear Minister\n\nPublic Prosecutor\nKofi Boateng\n1 High Street\nAccra\nGhana\nSalutation: Dear Prosecutor\n";

/// Exit code and standard error of the program, run in a folder.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_appeal-writer"))
        .args(arguments)
        .current_dir(folder)
        .env("HOME", folder)
        .env("XDG_DATA_HOME", folder)
        .output()
        .expect("the program runs");
    (output.status.code().expect("an exit code"), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_folder_of_sheets_becomes_a_folder_of_cases_and_one_that_fails_is_named() {
    let place = tempfile::tempdir().expect("a folder");
    let sheets = place.path().join("sheets");
    fs::create_dir_all(sheets.join("more")).expect("a folder");
    fs::write(sheets.join("one.txt"), SHEET).expect("a sheet");
    fs::write(sheets.join("more").join("two.txt"), SHEET.replace("1/15", "2/15")).expect("a sheet");
    fs::write(sheets.join("broken.pdf"), "%PDF-1.4\n").expect("a file");
    let (code, said) = run(place.path(), &["import", "sheets", "--out", "cases"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("error: broken.pdf: ") && said.contains("2 cases are written to cases, 1 file"), "{said}");
    assert_eq!(names(&place.path().join("cases")), ["more-two.json", "one.json"]);
    // A second run finds them as they are.
    let (code, said) = run(place.path(), &["import", "sheets", "--out", "cases"]);
    assert!(code == 1 && said.contains("2 unchanged"), "{said}");
    fs::remove_file(sheets.join("broken.pdf")).expect("it is there");
    assert_eq!(run(place.path(), &["import", "sheets", "--out", "cases"]).0, 0);
}

#[test]
fn a_folder_without_a_place_for_its_cases_or_without_a_sheet_is_refused() {
    let place = tempfile::tempdir().expect("a folder");
    fs::create_dir(place.path().join("sheets")).expect("a folder");
    let (code, said) = run(place.path(), &["import", "sheets", "--out", "cases"]);
    assert!(code == 2 && said.contains("has no files"), "{said}");
    let (code, said) = run(place.path(), &["import", "sheets"]);
    assert!(code == 2 && said.contains("--out"), "{said}");
}

#[test]
fn what_was_read_is_put_right_by_hand() {
    let place = tempfile::tempdir().expect("a folder");
    fs::write(place.path().join("one.txt"), SHEET).expect("a sheet");
    let changes = ["--arrange", "join 1", "--arrange", "split 1 at 6", "--arrange", "copy 2"];
    let (code, said) = run(place.path(), &[&["import", "one.txt", "--out", "case.json"], changes.as_slice()].concat());
    assert_eq!(code, 0, "{said}");
    let case = fs::read_to_string(place.path().join("case.json")).expect("a case");
    let case: appeal_writer::model::Case = serde_json::from_str(&case).expect("a case");
    let read: Vec<(&str, usize)> =
        case.addressees.iter().map(|addressee| (addressee.office.as_str(), addressee.lines.len())).collect();
    assert_eq!(read, [("Minister of Justice", 5), ("Public Prosecutor", 5)]);
    assert_eq!(case.addressees[1].role, appeal_writer::model::Role::Copy);
    let (code, said) = run(place.path(), &["import", "one.txt", "--arrange", "split 7 at 2"]);
    assert!(code == 2 && said.contains("cannot be made"), "{said}");
}
