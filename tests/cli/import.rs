//! From a sheet to a case, and what is put right by hand.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use appeal_writer::model::{Case, Role};

use crate::place::{Place, SHEET};

#[test]
fn a_sheet_becomes_json_and_the_json_the_same_letters() {
    let place = Place::new();
    place.put("sheet.txt", SHEET);
    let shown = place.run(&["import", "sheet.txt"]).ends(0, &[]);
    let case: serde_json::Value = serde_json::from_str(&shown.out).expect("JSON and nothing else");
    assert_eq!(case["format"], 1);
    assert_eq!(case["demands"].as_array().map(Vec::len), Some(2), "{case:#}");
    assert_eq!(case["addressees"].as_array().map(Vec::len), Some(2), "{case:#}");
    assert_eq!(case["deadline"], "2015-04-20");
    place.run(&["import", "sheet.txt", "--out", "case.json"]).ends(0, &["case.json"]).silent();
    assert_eq!(String::from_utf8(place.read("case.json")).expect("UTF-8"), shown.out);
    place.export(&["sheet.txt", "--out", "a"]).ends(0, &["2 letters"]);
    place.export(&["case.json", "--out", "b"]).ends(0, &["2 letters"]);
    let names = place.names("a");
    assert_eq!((names.len(), &names), (2, &place.names("b")));
    for name in names {
        assert!(place.read(&format!("a/{name}")) == place.read(&format!("b/{name}")), "{name}");
    }
}

#[test]
fn a_saved_case_keeps_what_this_program_does_not_know() {
    let place = Place::new();
    place.put("case.json", r#"{"format": 1, "id": "c1", "colour": "blue", "people": [{"name": "A B", "size": 4}]}"#);
    place.run(&["import", "case.json", "--out", "case.json"]).ends(0, &[]).silent();
    let case: serde_json::Value = serde_json::from_slice(&place.read("case.json")).expect("JSON");
    assert_eq!((&case["colour"], &case["people"][0]["size"]), (&"blue".into(), &4.into()));
}

#[test]
fn explain_is_a_table() {
    let place = Place::new();
    place.put("sheet.txt", SHEET);
    let ran = place.run(&["import", "sheet.txt", "--explain"]).ends(0, &[]);
    for piece in ["/demands/0", "/addressees/0/lines/0", "Minister of Justice", "/deadline"] {
        assert!(ran.out.contains(piece), "{piece} is not in\n{}", ran.out);
    }
    place.run(&["import", "sheet.txt", "--explain", "--out", "x"]).ends(2, &["error: "]).silent();
}

#[test]
fn standard_input_is_a_sheet_too() {
    let place = Place::new();
    let mut child = place
        .command(&["import", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    child.stdin.take().expect("standard input").write_all(SHEET.as_bytes()).expect("written");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    assert!(serde_json::from_slice::<serde_json::Value>(&output.stdout).is_ok());
}

#[test]
fn text_without_addressees_is_a_case_but_gives_no_letters() {
    let place = Place::new();
    place.put("note.txt", "Dear friends, the meeting is on Friday at seven.\n");
    let ran = place.run(&["import", "note.txt"]).ends(0, &[]);
    assert!(serde_json::from_str::<serde_json::Value>(&ran.out).is_ok());
    place.export(&["note.txt", "--out", "letters"]).ends(2, &["error: ", "hint: "]).silent();
    assert!(!place.path("letters").exists());
}

/// Two officials, one after the other.
const TWO_OFFICIALS: &str = "UA: 1/15 Index: AFR 28/001/2015 Ghana\n\
    PLEASE SEND APPEALS BEFORE 20 APRIL 2015 TO:\nMinister of Justice\nAbena Osei\nP.O. Box 60\nAccra\nGhana\n\
    Salutation: Dear Minister\n\nPublic Prosecutor\nKofi Boateng\n1 High Street\nAccra\nGhana\nSalutation: Dear Prosecutor\n";

#[test]
fn a_folder_of_sheets_becomes_a_folder_of_cases_and_one_that_fails_is_named() {
    let place = Place::new();
    place.put("sheets/one.txt", TWO_OFFICIALS).put("sheets/more/two.txt", TWO_OFFICIALS.replace("1/15", "2/15"));
    place.put("sheets/broken.pdf", "%PDF-1.4\n");
    let import = ["import", "sheets", "--out", "cases"];
    place.run(&import).ends(1, &["error: broken.pdf: ", "2 cases are written to cases, 1 file"]);
    assert_eq!(place.names("cases"), ["more-two.json", "one.json"]);
    // A second run finds them as they are.
    place.run(&import).ends(1, &["2 unchanged"]);
    fs::remove_file(place.path("sheets/broken.pdf")).expect("it is there");
    place.run(&import).ends(0, &[]);
}

#[test]
fn the_words_that_came_with_cases_stay_in_them_unless_they_are_to_be_left_out() {
    let place = Place::new();
    let case = r#"{"format": 1, "id": "c1", "country": "Ghana", "demands": ["Release A B"],
        "work": {"format": 1, "choices": {"own_words": {"request-0": "My friend teaches."}}}}"#;
    // Words that a later program wrote are somebody's words too.
    let later = case.replace("c1", "c2").replace(r#""work": {"format": 1"#, r#""work": {"format": 99"#);
    place.put("cases/one.json", case).put("cases/later.json", later);
    for (folder, asked, has_words) in [("with", &[][..], true), ("without", &["--without-words"][..], false)] {
        place.run(&[&["import", "cases", "--out", folder], asked].concat()).ends(0, &["2 cases are written"]);
        for file in place.files_below(folder) {
            assert_eq!(place.read_text(&file).contains("My friend teaches."), has_words, "{file}");
        }
    }
    place.run(&["import", "cases/later.json", "--without-words", "--out", "alone.json"]).ends(0, &[]);
    assert!(!place.read_text("alone.json").contains("My friend teaches."));
}

#[test]
fn a_folder_without_a_place_for_its_cases_or_without_a_sheet_is_refused() {
    let place = Place::new();
    fs::create_dir(place.path("sheets")).expect("a folder");
    place.run(&["import", "sheets", "--out", "cases"]).ends(2, &["has no files"]);
    place.run(&["import", "sheets"]).ends(2, &["--out"]);
}

#[test]
fn what_was_read_is_put_right_by_hand() {
    let place = Place::new();
    place.put("one.txt", TWO_OFFICIALS);
    let changes = ["--arrange", "join 1", "--arrange", "split 1 at 6", "--arrange", "copy 2"];
    place.run(&[&["import", "one.txt", "--out", "case.json"], &changes[..]].concat()).ends(0, &[]);
    let case: Case = serde_json::from_slice(&place.read("case.json")).expect("a case");
    let read: Vec<(&str, usize)> =
        case.addressees.iter().map(|addressee| (addressee.office.as_str(), addressee.lines.len())).collect();
    assert_eq!(read, [("Minister of Justice", 5), ("Public Prosecutor", 5)]);
    assert_eq!(case.addressees[1].role, Role::Copy);
    place.run(&["import", "one.txt", "--arrange", "split 7 at 2"]).ends(2, &["cannot be made"]);
}
