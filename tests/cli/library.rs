//! The library, and what was sent.

use serde_json::{Value, json};

use crate::place::Place;

/// A place with a sheet in it.
fn place_with_a_sheet() -> Place {
    let place = Place::new();
    place.put(
        "sheet.txt",
        "URGENT ACTION\nTEACHER BO HELD\n\nBo, a teacher, is held in Ghana.\n\n\
        Please write immediately in English:\n- Calling on the authorities to release Bo at once.\n\n\
        PLEASE SEND APPEALS BEFORE 4 AUGUST 2017 TO:\n\nMinister of Justice\nAda Example\n1 Main Street\nGhana\n\
        Salutation: Dear Minister\n",
    );
    place
}

#[test]
fn sheets_go_into_the_library_and_are_found_there() {
    let place = place_with_a_sheet();
    let add = ["library", "--add", "sheet.txt"];
    let ran = place.run(&add).ends(0, &["is in the library"]);
    assert!(ran.out.contains("TEACHER BO HELD") && ran.out.contains("Ghana"), "{}", ran.out);
    place.run(&add).ends(0, &["was in the library already"]);
    assert_eq!(place.run(&["library", "teacher ghana"]).ends(0, &[]).out.lines().count(), 1);
    assert_eq!(place.run(&["library", "peru"]).ends(0, &[]).out, "");
    place.run(&["library", "--add", "none.txt"]).ends(2, &["none.txt"]);
}

#[test]
fn a_library_elsewhere_is_named() {
    let place = place_with_a_sheet();
    place.run(&["library", "--data", "stick", "--add", "sheet.txt"]).ends(0, &[]);
    assert_eq!(place.run(&["library", "--data", "stick"]).ends(0, &[]).out.lines().count(), 1);
    assert_eq!(place.run(&["library"]).out, "", "the usual library has nothing of it");
}

#[test]
fn what_was_sent_is_noted_and_summed_up() {
    let place = place_with_a_sheet();
    place.run(&["totals"]).ends(2, &[]);
    place.run(&["sent", "sheet.txt", "--state", "posted", "--date", "2017-06-20"]).ends(0, &[]);
    let table = place.run(&["totals"]).ends(0, &[]).out;
    assert!(table.lines().nth(1).is_some_and(|line| line.ends_with("Ghana,0,1,0")), "{table}");
    place.run(&["totals", "--csv", "totals.csv", "--pdf", "totals.pdf"]).ends(0, &[]);
    // A mark at the beginning tells spreadsheets that it is UTF-8.
    assert_eq!(place.read_text("totals.csv"), format!("\u{feff}{table}"));
    assert_eq!(place.pages("totals.pdf"), 1);
    place.run(&["sent", "sheet.txt", "--state", "posted", "--only", "nobody"]).ends(2, &["nobody"]);
}

#[test]
fn letters_that_are_ticked_were_sent_and_a_friends_words_stay_out_of_the_library() {
    let place = place_with_a_sheet();
    place.run(&["import", "sheet.txt", "--out", "case.json"]).ends(0, &[]);
    let mut case: Value = serde_json::from_slice(&place.read("case.json")).expect("a case");
    let friends = json!({"format": 1, "choices": {"own_words": {"request-0": "Words of a friend."}}});
    case["work"] = friends;
    place.put("friends.json", case.to_string());
    let sent = ["sent", "friends.json", "--state", "posted", "--data", "stick", "--date", "2017-06-20"];
    place.run(&sent).ends(0, &["1 letter"]);
    for file in place.files_below("stick") {
        assert!(!place.read_text(&file).contains("Words of a friend."), "{file}");
    }

    // An embassy that was ticked in the window is sent to, and who was left out is not.
    let mission = json!({"of": "Ghana", "in": "GB", "lines": ["13 Belgrave Square", "London"]});
    let id = case["id"].as_str().expect("an id");
    let work = json!({"format": 1, "case": id, "missions": {"m1": mission}, "letters":
        {"a1": {"ticked": false}, "m1": {"ticked": true}}});
    let in_the_library = ["stick", "work", &place.names("stick/work").remove(0)].join("/");
    place.put(&in_the_library, work.to_string());
    place.run(&sent).ends(0, &["1 letter"]);
    let work: Value = serde_json::from_slice(&place.read(&in_the_library)).expect("the work");
    assert_eq!(work["log"].as_array().expect("a log").len(), 1);
    assert_eq!(work["log"][0]["addressee"], "m1");
}

/// The case of the sheet as a coordinator hands it on.
fn prepared(place: &Place, name: &str, change: impl FnOnce(&mut Value)) {
    place.run(&["import", "sheet.txt", "--out", "case.json"]).ends(0, &[]);
    let mut case: Value = serde_json::from_slice(&place.read("case.json")).expect("a case");
    change(&mut case);
    place.put(name, case.to_string());
}

fn case_in(place: &Place, data: &str) -> Value {
    let folder = format!("{data}/cases");
    let name = place.names(&folder).remove(0);
    serde_json::from_slice(&place.read(&format!("{folder}/{name}"))).expect("a case")
}

#[test]
fn what_a_coordinator_prepared_reaches_a_library_that_has_the_sheet() {
    let place = place_with_a_sheet();
    let add = |file| place.run(&["library", "--data", "stick", "--add", file]);
    add("sheet.txt").ends(0, &[]);
    prepared(&place, "prepared.json", |case| {
        case["closed"] = json!({"date": "2017-06-01", "outcome": "freed"});
        case["translations"] = json!({"fr": {"demands": ["libérer Bo immédiatement"]}});
    });
    add("prepared.json").ends(0, &["new from the file: how the case ended, translation (French)"]);
    let case = case_in(&place, "stick");
    assert_eq!(case["closed"]["outcome"], "freed");
    assert_eq!(case["translations"]["fr"]["demands"][0], "libérer Bo immédiatement");
    add("prepared.json").ends(0, &["was in the library already"]);
    add("sheet.txt").ends(0, &["was in the library already"]);
    assert_eq!(case_in(&place, "stick"), case);
}

#[test]
fn what_differs_is_said_and_taken_only_where_it_is_asked_for() {
    let place = place_with_a_sheet();
    let add = ["library", "--data", "stick", "--add"];
    place.run(&[&add[..], &["sheet.txt"]].concat()).ends(0, &[]);
    prepared(&place, "prepared.json", |case| case["title"] = "Bo must be freed".into());
    let hint = "--prefer-file --add";
    let title = case_in(&place, "stick")["title"].clone();
    place.run(&[&add[..], &["prepared.json"]].concat()).ends(0, &["other things about title", hint]);
    assert_eq!(case_in(&place, "stick")["title"], title);
    let preferred = ["library", "--prefer-file", "--data", "stick", "--add", "prepared.json"];
    place.run(&preferred).ends(0, &["new from the file: title"]);
    assert_eq!(case_in(&place, "stick")["title"], "Bo must be freed");
}
