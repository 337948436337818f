//! The library, and what was sent.

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
