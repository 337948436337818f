//! Letters as PDF: which, into which folder, under which names, on which day.

use crate::place::{Place, SENDER, SHEET, example_files};
use std::fs;

#[test]
fn the_example_becomes_a_letter_for_each_addressee() {
    let place = Place::new();
    place.run(&["export", "--out", "letters"]).ends(0, &["warning: ", "hint: ", "deadline", "3 letters"]).silent();
    assert_eq!(place.names("letters"), example_files());
    for name in example_files() {
        assert!(place.read(&format!("letters/{name}")).starts_with(b"%PDF-"), "{name}");
    }
    assert_eq!(place.pages(&format!("letters/{}", example_files()[0])), 1);
    assert_eq!(place.pages(&format!("letters/{}", example_files()[2])), 2, "a copy has the appeal enclosed");
    // Nothing lies about: no temporary file, nothing beside the folder.
    assert_eq!(place.names("."), ["letters"]);
}

#[test]
fn a_second_export_changes_nothing() {
    let place = Place::new();
    place.export(&["--out", "letters"]).ends(0, &[]);
    place.export(&["--out", "letters"]).ends(0, &["3 unchanged"]);
    assert_eq!(place.names("letters"), example_files());
}

#[test]
fn a_conflict_is_met_as_asked() {
    let check = |on_conflict: &[&str], names: &[&str], old_is_there: bool| {
        let place = Place::new();
        fs::create_dir(place.path("letters")).expect("a folder");
        place.put(&format!("letters/{}", example_files()[0]), "old");
        let arguments = [&["--out", "letters", "--only", "a1"], on_conflict].concat();
        place.export(&arguments).ends(0, &[]).silent();
        assert_eq!(place.names("letters"), names, "{on_conflict:?}");
        assert_eq!(place.read(&format!("letters/{}", example_files()[0])) == b"old", old_is_there, "{on_conflict:?}");
    };
    let (first, second) = ("01-Zhou-Qiang-Chief-Justice.pdf", "01-Zhou-Qiang-Chief-Justice-2.pdf");
    check(&[], &[second, first], true);
    check(&["--on-conflict", "suffix"], &[second, first], true);
    check(&["--on-conflict", "overwrite"], &[first], false);
    check(&["--on-conflict", "skip"], &[first], true);
}

#[test]
fn only_those_that_are_named_are_written_under_their_usual_names() {
    let place = Place::new();
    let all = place.run(&["import", "--explain", "none"]);
    assert_eq!(all.code, 2);
    place.export(&["--out", "letters", "--only", "a2", "--only", "a3"]).ends(0, &["2 letters"]);
    assert_eq!(place.names("letters"), example_files()[1..]);
    place.export(&["--out", "none", "--only", "nobody"]).ends(2, &["error: ", "nobody", "a1, a2, a3"]).silent();
    assert!(!place.path("none").exists());
}

#[test]
fn the_same_input_gives_the_same_bytes_alone_and_together() {
    let place = Place::new();
    place.export(&["--out", "all"]).ends(0, &[]);
    place.export(&["--out", "one", "--only", "a2"]).ends(0, &[]);
    let name = &example_files()[1];
    assert!(place.read(&format!("all/{name}")) == place.read(&format!("one/{name}")), "the bytes differ");
}

#[test]
fn letters_are_in_the_language_that_is_asked_for_or_a_warning_says_why_not() {
    let place = Place::new();
    let ran = place.export(&["--out", "zh", "--language", "zh-CN", "--only", "a1"]).ends(0, &[]);
    assert!(!ran.err.contains("no demands"), "{}", ran.err);
    place.export(&["--out", "en", "--language", "en", "--only", "a1"]).ends(0, &[]);
    place.export(&["--out", "sw", "--language", "sw", "--only", "a1"]).ends(0, &["warning: "]);
    let name = &example_files()[0];
    assert!(place.read(&format!("zh/{name}")) != place.read(&format!("en/{name}")));
    assert!(place.read(&format!("sw/{name}")) == place.read(&format!("en/{name}")), "never two languages in a letter");
    place.export(&["--out", "x", "--language", "!"]).ends(2, &["error: "]).silent();
}

#[test]
fn the_date_is_checked_and_decides_about_the_deadline() {
    let place = Place::new();
    place.run(&["export", "--out", "a", "--date", "2017-07-05"]).ends(0, &["warning: ", "deadline", "yesterday"]);
    let ran = place.run(&["export", "--out", "b", "--date", "2017-01-05"]).ends(0, &[]);
    assert!(!ran.err.contains("deadline"), "{}", ran.err);
    for date in ["2017-02-30", "yesterday", ""] {
        place.run(&["export", "--out", "x", "--date", date]).ends(2, &["error: ", "2017-06-20"]).silent();
    }
    assert!(!place.path("x").exists());
}

#[test]
fn strict_turns_warnings_into_one() {
    let place = Place::new();
    place.export(&["--out", "letters", "--strict"]).ends(1, &["warning: ", "3 letters"]);
    assert_eq!(place.names("letters"), example_files(), "they are written all the same");
}

#[test]
fn the_practice_line_can_be_left_out() {
    let place = Place::new();
    place.export(&["--out", "with", "--only", "a1"]).ends(0, &[]);
    place.export(&["--out", "without", "--only", "a1", "--no-practice-line"]).ends(0, &[]);
    let text = |folder: &str| place.letter_text(&format!("{folder}/{}", example_files()[0]));
    let line = "Practice letter, not for posting";
    assert!(text("with").contains(line) && !text("without").contains(line));
}

#[test]
fn an_imported_sheet_is_never_practice() {
    let place = Place::new();
    place.put("sheet.txt", SHEET);
    place.export(&["sheet.txt", "--out", "with"]).ends(0, &[]);
    place.export(&["sheet.txt", "--out", "without", "--no-practice-line"]).ends(0, &[]);
    for name in place.names("with") {
        assert!(place.read(&format!("with/{name}")) == place.read(&format!("without/{name}")), "{name}");
    }
}

#[test]
fn the_bundle_has_everything_behind_a_cover_sheet() {
    let place = Place::new();
    place.export(&["--out", "letters", "--bundle"]).ends(0, &["3 letters"]);
    let names = place.names("letters");
    assert_eq!((names.len(), names[0].as_str()), (4, "00-All-letters.pdf"));
    let pages: usize = example_files().iter().map(|name| place.pages(&format!("letters/{name}"))).sum();
    assert_eq!(place.pages("letters/00-All-letters.pdf"), pages + 1);
}

#[test]
fn printing_begins_again_at_a_letter() {
    let place = Place::new();
    place.export(&["--out", "letters", "--from", "2", "--bundle"]).ends(0, &["2 letters"]);
    assert_eq!(place.names("letters")[1..], example_files()[1..], "under their usual names");
    place.export(&["--out", "none", "--from", "9"]).ends(2, &["error: ", "no letter 9"]).silent();
    place.export(&["--out", "none", "--from", "0"]).ends(2, &["error: "]).silent();
    assert!(!place.path("none").exists());
}

#[test]
fn fixes_are_made_only_when_they_are_accepted() {
    let place = Place::new();
    place.export(&["--out", "as-is", "--only", "a3"]).ends(0, &[]);
    place.export(&["--out", "fixed", "--only", "a3", "--accept-fixes"]).ends(0, &[]);
    let name = &example_files()[2];
    assert!(place.read(&format!("as-is/{name}")) != place.read(&format!("fixed/{name}")));
}

#[test]
fn hostile_names_stay_in_the_folder() {
    let place = Place::new();
    let case = r#"{"format": 1, "id": "../../x", "country": "Ghana", "country_code": "GH", "people": [{"name": "A B"}],
        "demands": ["Release A B"], "facts": ["A B is held."], "addressees": [
        {"id": "../up", "role": "appeal", "name": "../../../../up", "office": "CON", "lines": ["../up", "Accra", "Ghana"]},
        {"id": "a2", "role": "appeal", "name": "", "office": "", "lines": []}]}"#;
    place.put("case.json", case);
    place.export(&["case.json", "--out", "letters"]).ends(0, &["2 letters"]);
    assert_eq!(place.names("."), ["case.json", "letters"]);
    assert_eq!(place.names("letters"), ["01-up-CON.pdf", "02.pdf"]);
}

#[test]
fn a_character_that_no_font_has_stops_its_letter_alone() {
    let place = Place::new();
    let case = r#"{"format": 1, "id": "c1", "country": "Ghana", "country_code": "GH", "people": [{"name": "A B"}],
        "demands": ["Release A B"], "facts": ["A B is held."], "addressees": [
        {"id": "a1", "role": "appeal", "name": "Minister 𓀀", "lines": ["Minister 𓀀", "Accra", "Ghana"]},
        {"id": "a2", "role": "appeal", "name": "Judge", "lines": ["Judge", "Accra", "Ghana"]}]}"#;
    place.put("case.json", case);
    place.export(&["case.json", "--out", "letters"]).ends(1, &["error: ", "𓀀", "1 letter", "1 failed"]).silent();
    assert_eq!(place.names("letters"), ["02-Judge.pdf"]);
}

#[test]
fn envelopes_and_labels_come_with_the_letters_where_they_are_asked_for() {
    let place = Place::new();
    place.put("sender.json", SENDER);
    let asked = ["--envelopes", "dl", "--sender-on-flap", "--labels", "L7163", "--label-start", "14"];
    let arguments = [&["--out", "letters", "--sender", "sender.json"], &asked[..]].concat();
    place.export(&arguments).ends(0, &["00-Envelopes.pdf", "00-Labels.pdf", "3 letters"]).silent();
    assert_eq!(place.pages("letters/00-Envelopes.pdf"), 6, "a front and a back for each");
    assert_eq!(place.pages("letters/00-Labels.pdf"), 2, "the sheet had one label left");
    for (option, id) in [("--envelopes", "nothing"), ("--labels", "nothing"), ("--window-envelope", "nothing")] {
        place.export(&["--out", "none", option, id]).ends(2, &["nothing", "hint: "]).silent();
    }
    assert!(place.names("none").is_empty());
    place.run(&["ruler", "--out", "ruler.pdf", "--paper", "letter"]).ends(0, &["ruler.pdf"]).silent();
    assert_eq!(place.pages("ruler.pdf"), 1);
}

#[test]
fn a_file_beside_the_letters_that_cannot_be_written_is_said_and_counts() {
    let place = Place::new();
    let text = example_files()[0].replace(".pdf", ".txt");
    for (folder, asked, blocked) in [
        ("envelopes", &["--envelopes", "dl", "--text"][..], "00-Envelopes.pdf"),
        ("labels", &["--labels", "L7163"], "00-Labels.pdf"),
        ("texts", &["--text"], &text),
        ("texts-alone", &["--text-only"], &text),
    ] {
        // No file can take the place of a folder.
        place.put(&format!("{folder}/{blocked}/kept.txt"), "kept");
        let arguments = [&["--out", folder, "--on-conflict", "overwrite"], asked].concat();
        place.export(&arguments).ends(1, &["error: ", blocked, "letters"]).silent();
        let others = place.names(folder).len() - 1;
        assert!(others >= if folder == "texts-alone" { 2 } else { 3 }, "{:?}", place.names(folder));
    }
}

#[test]
fn texts_alone_come_with_the_envelopes_that_were_asked_for() {
    let place = Place::new();
    place.export(&["--out", "letters", "--text-only", "--envelopes", "dl"]).ends(0, &["00-Envelopes.pdf"]);
    let names = place.names("letters");
    assert!(names.contains(&"00-Envelopes.pdf".to_owned()) && names.len() == 1 + example_files().len(), "{names:?}");
}
