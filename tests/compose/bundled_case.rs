//! The bundled case.

use appeal_writer::import::case_from_text;
use appeal_writer::model::Slot;
use jiff::civil::date;

use crate::desk::{Desk, EXAMPLE, text_of};

/// The bundled case: what reading its sheet gives, and what was written by hand over it.
fn bundled_case() -> serde_json::Value {
    let read = case_from_text(include_str!("../../assets/cases/zhao-liping.txt")).value;
    let mut case = serde_json::to_value(read).expect("a case is JSON");
    let overlay: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(include_str!("../../assets/cases/zhao-liping.overlay.json")).expect("the overlay");
    for (field, value) in overlay {
        case[field] = value;
    }
    case
}

#[test]
fn the_bundled_case_is_its_sheet_and_its_overlay() {
    let case = bundled_case();
    if std::env::var_os("WRITE_EXAMPLE").is_some() {
        let text = format!("{}\n", serde_json::to_string_pretty(&case).expect("JSON"));
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/cases/zhao-liping.json"), text).expect("written");
        return;
    }
    let bundled: serde_json::Value = serde_json::from_str(EXAMPLE).expect("the bundled case");
    assert!(bundled == case, "the bundled case is stale: run this test with WRITE_EXAMPLE=1 to write it anew");
}

#[test]
fn the_bundled_case_is_a_closed_practice_case_in_two_languages() {
    let desk = Desk::example();
    let closed = desk.case.closed.as_ref().expect("closed");
    assert_eq!(closed.date, Some(date(2017, 5, 26)));
    assert!(desk.case.practice);
    assert_eq!(text_of(&desk.letter(0), Slot::PracticeLine), "Practice letter, not for posting");
    let mut posting = Desk::example();
    posting.choices.practice_line = false;
    assert_eq!(text_of(&posting.letter(0), Slot::PracticeLine), "");
    let salutations: Vec<String> =
        Desk::example().in_language("zh-CN").all().iter().map(|one| text_of(one, Slot::Salutation).into()).collect();
    assert_eq!(salutations[..3], ["尊敬的周强院长：", "尊敬的张德江委员长：", "尊敬的总理："]);
}
