//! Letters as text, and the words of the window in letters of the command line.

use appeal_writer::job::{open, share};
use appeal_writer::model::Work;

use crate::place::Place;

/// The first letter of a folder that is a text.
fn first_text(place: &Place, folder: &str) -> String {
    let name = place.names(folder).into_iter().find(|name| name.ends_with(".txt")).expect("a text");
    place.read_text(&format!("{folder}/{name}"))
}

#[test]
fn letters_are_written_as_text_beside_the_pdfs() {
    let place = Place::new();
    place.export(&["--out", "letters", "--text"]).ends(0, &[]);
    let names = place.names("letters");
    let count = |ending: &str| names.iter().filter(|name| name.ends_with(ending)).count();
    assert_eq!((count(".pdf"), count(".txt")), (3, 3), "{names:?}");
    assert!(first_text(&place, "letters").contains("\n\nDear Chief Justice,\n\n"));
}

#[test]
fn letters_are_written_as_text_alone() {
    let place = Place::new();
    place.export(&["--out", "letters", "--text-only"]).ends(0, &["3 letters"]);
    let names = place.names("letters");
    assert!(names.len() == 3 && names.iter().all(|name| name.ends_with(".txt")), "{names:?}");
}

#[test]
fn the_windows_work_holds_on_the_command_line() {
    let place = Place::new();
    // A character that no typeface has stops a letter, until the person says that it does not matter.
    let own = r#"{"own_words": {"request-0": "Please answer me. 𓀀"}"#;
    let work = |rest: &str| format!(r#"{{"format": 1, "letters": {{"a1": {own}{rest}}}}}}}"#);
    let arguments = ["--out", "letters", "--work", "work.json", "--only", "a1", "--text"];
    place.put("work.json", work(""));
    place.export(&arguments).ends(1, &["cannot be printed"]);
    place.put("work.json", work(r#", "overruled": ["printable"]"#));
    let ran = place.export(&arguments).ends(0, &[]);
    assert!(!ran.err.contains("cannot be printed"), "{}", ran.err);
    assert!(first_text(&place, "letters").contains("Please answer me."));
}

#[test]
fn a_work_file_that_is_none_is_named() {
    let place = Place::new();
    place.put("work.json", "{");
    place.export(&["--out", "letters", "--work", "work.json"]).ends(2, &["work.json", "hint:"]);
}

#[test]
fn a_case_with_words_gives_letters_with_them() {
    let place = Place::new();
    let mut work = Work::default();
    work.choices.own_words.insert("request-0".into(), "Words that came along".into());
    place.put("case.json", share::case_file(&open::example(), Some(&work)));
    place.export(&["case.json", "--out", "letters", "--text"]).ends(0, &[]);
    assert!(first_text(&place, "letters").contains("Words that came along"));
    place.run(&["import", "case.json", "--without-words", "--out", "alone.json"]).ends(0, &[]);
    assert!(!place.read_text("alone.json").contains("Words that came along"));
}
