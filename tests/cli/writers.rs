//! Who writes: the sender, ties to the country, and an evening of many.

use crate::place::{MISSIONS, Place, SENDER, SHEET, example_files};

#[test]
fn a_sender_stands_on_the_letter_and_not_in_its_metadata() {
    let place = Place::new();
    place.put("me.json", SENDER);
    let ran = place.export(&["--out", "letters", "--only", "a1", "--sender", "me.json"]).ends(0, &[]);
    assert!(!ran.err.contains("filled in as the writer"), "{}", ran.err);
    let name = format!("letters/{}", example_files()[0]);
    let raw = String::from_utf8_lossy(&place.read(&name)).into_owned();
    assert!(!raw.contains("Anna Field"), "the writer's name is in the file's metadata");
    place.export(&["--out", "blank", "--only", "a1"]).ends(0, &["warning: ", "filled in as the writer"]);
    assert!(place.read(&name) != place.read(&format!("blank/{}", example_files()[0])));
}

#[test]
fn a_sender_file_that_is_wrong_is_said_with_its_line() {
    let place = Place::new();
    place.put("half.json", "{\"name\": \"Anna\",\n \"street\": [").put("kind.json", r#"{"privacy": "loud"}"#);
    place.put("typo.json", r#"{"nmae": "Anna Field", "country": "Untied Knigdom"}"#);
    let broken = ["error: ", "hint: ", "--help", "line"];
    place.export(&["--out", "letters", "--sender", "half.json"]).ends(2, &broken).silent();
    place.export(&["--out", "letters", "--sender", "kind.json"]).ends(2, &["error: ", "loud"]).silent();
    place.export(&["--out", "letters", "--sender", "none.json"]).ends(2, &["error: ", "none.json"]).silent();
    assert!(!place.path("letters").exists());
    place.export(&["--out", "letters", "--sender", "typo.json"]).ends(0, &["nmae", "Untied Knigdom"]);
}

#[test]
fn the_profiles_that_the_window_keeps_are_a_sender_file() {
    let place = Place::new();
    let seeded = SENDER.replacen('{', r#"{"id": "s1", "seed": "one profile", "#, 1);
    place.put("anna.json", &seeded).put("senders.json", format!(r#"{{"format": 1, "items": [{seeded}]}}"#));
    for (file, folder) in [("anna.json", "one"), ("senders.json", "many")] {
        place.export(&["--out", folder, "--sender", file]).ends(0, &[]);
    }
    let name = &example_files()[0];
    assert_eq!(place.read(&format!("one/{name}")), place.read(&format!("many/{name}")));
}

/// How many letters there are, and whether the writer stands on them.
#[track_caller]
fn check_letters(arguments: &[&str], letters: usize, named: bool) {
    let place = Place::new();
    place.put("anna.json", SENDER).put("missions.json", MISSIONS);
    let asked = ["--out", "letters", "--sender", "anna.json", "--missions", "missions.json"];
    place.export(&[&asked[..], arguments].concat()).ends(0, &[]);
    let files = place.files_below("letters");
    assert_eq!(files.len(), letters, "{arguments:?}");
    for file in files {
        let text = place.letter_text(&file);
        assert_eq!(text.contains("Anna Field") || text.contains("Leeds"), named, "{arguments:?}: {text}");
    }
}

#[test]
fn ties_hide_the_writer_and_leave_out_the_embassy() {
    check_letters(&[], 4, true);
    check_letters(&["--ties"], 3, false);
    check_letters(&["--privacy", "none"], 4, false);
}

#[test]
fn an_evening_writes_a_folder_for_everybody() {
    let place = Place::new();
    place.put("sheet.txt", SHEET);
    place.run(&["import", "sheet.txt", "--out", "two.json"]).ends(0, &[]);
    let list = "name;town;sentence;cases\nAnna Field;Leeds;I teach.;1\nBo Brook;York;;1 2\n;Hull;;\n";
    place.put("writers.csv", list);
    let arguments = ["evening", "writers.csv", "sheet.txt", "two.json", "--out", "evening", "--bundle"];
    place.run(&arguments).ends(0, &["Line 4 of the list was left out"]);
    let files = place.files_below("evening");
    let of = |name: &str| files.iter().filter(|file| file.contains(name)).count();
    // For each case two letters, and one file with both.
    assert_eq!((of("01-Anna-Field"), of("02-Bo-Brook")), (3, 6), "{files:?}");
    let letter = files.iter().find(|file| file.contains("01-Anna-Field") && file.contains("-01-")).expect("a letter");
    let text = place.letter_text(letter);
    assert!(text.contains("Anna Field") && text.contains("I teach."), "{text}");
}

#[test]
fn an_evening_says_which_cases_nobody_should_write_for_without_asking() {
    let place = Place::new();
    place.put("sheet.txt", SHEET).put("writers.csv", "name;town\nAnna Field;Leeds\n");
    let late = ["evening", "writers.csv", "sheet.txt", "--out", "evening", "--date", "2015-05-02"];
    place.run(&late).ends(0, &["warning: ", "TEACHER HELD WITHOUT CHARGE", "The deadline was 20 April 2015"]);
}
