//! Beside the sheet: what was read wrongly is cut, joined and given by hand, and all of it can be undone.

use egui::accesskit::Role;

use crate::desk::Desk;
use crate::files;

/// Two addressees in one, as a column leaves them; an addressee cut in two; a line that belongs to nobody.
const SHEET: &str = "URGENT ACTION\nTEACHER HELD IN EXAMPLE CITY\n\nA teacher is held.\n\n\
    Please write immediately in English:\n- Calling on the authorities to release Bo Example at once.\n\n\
    PLEASE SEND APPEALS BEFORE 4 AUGUST 2017 TO:\n\nMinister of Justice\nAda Example\n1 Main Street\nCairo\nEgypt\n\
    Salutation: Dear Minister\n\nPublic Prosecutor\nBen Example\n2 Main Street\nCairo\nEgypt\nSalutation: Dear Counsellor\n\n\
    And copies to:\nOmbudsman\nCarla Example\n3 Main Street\nCairo\nEgypt\n";

/// The sheet and its fields on the desk.
fn beside_the_sheet() -> Desk {
    let mut desk = Desk::tall();
    desk.paste(SHEET);
    desk.press("Sheet and fields");
    desk
}

#[test]
fn a_pasted_sheet_becomes_a_case() {
    let mut desk = Desk::new();
    desk.paste(&files::sheet("Bo Example", "Ghana"));
    assert!(desk.sheet().contains("TEACHER BO EXAMPLE HELD"));
    desk.page_says("Dear Minister");
}

#[test]
fn the_sheet_lies_beside_what_was_read_from_it() {
    let mut desk = Desk::new();
    desk.press("Sheet and fields");
    desk.press_beginning("Demand 1: ");
    desk.press("Back to the letters");
    assert!(desk.page_name().contains("Zhou Qiang"));
}

#[test]
fn an_addressee_is_cut_where_another_begins_and_joined_again() {
    let mut desk = beside_the_sheet();
    desk.press_beginning("Addressee 1 · Line 3: 1 Main Street");
    desk.press("A new addressee begins here");
    desk.shows_button("Addressee 2 · Line 1: 1 Main Street");
    desk.shows_button("Addressee 3 · Line 1: Public Prosecutor");
    desk.press_beginning("Addressee 1 · Line 1");
    desk.press("Addressees 1 and 2 are one");
    desk.shows_button("Addressee 1 · Line 3: 1 Main Street");
    desk.shows_button("Addressee 2 · Line 1: Public Prosecutor");
}

#[test]
fn a_line_goes_to_the_neighbour_and_undo_brings_it_back() {
    let mut desk = beside_the_sheet();
    desk.press_beginning("Addressee 2 · Line 1: Public Prosecutor");
    desk.press("This line belongs to addressee 1");
    desk.shows_button("Addressee 1 · Line 6: Public Prosecutor");
    desk.undo();
    desk.shows_button("Addressee 2 · Line 1: Public Prosecutor");
    assert!(!desk.has(Role::Button, "Addressee 1 · Line 6: Public Prosecutor"));
}

#[test]
fn a_line_is_cut_at_a_word_and_joined_with_the_one_below() {
    let mut desk = beside_the_sheet();
    desk.press_beginning("Addressee 2 · Line 3: 2 Main Street");
    desk.press("Cut this line…");
    desk.press("2 Main | Street");
    desk.shows_button("Addressee 2 · Line 4: Street");
    desk.press("Join with the line below");
    desk.shows_button("Addressee 2 · Line 3: 2 Main Street");
}

#[test]
fn who_is_asked_can_become_one_who_is_only_informed() {
    let mut desk = beside_the_sheet();
    desk.press_beginning("Addressee 2 · Line 1");
    desk.press("Addressee 2 only gets a copy");
    desk.shows_button("Addressee 2 gets the appeal");
    desk.undo();
    desk.press_beginning("Addressee 2 · Line 2");
    desk.shows_button("Addressee 2 only gets a copy");
}

#[test]
fn a_finding_is_put_right_with_its_button() {
    let mut desk = Desk::new();
    let before = desk.buttons_beginning("Put it right:");
    assert!(before > 0, "the example has damage to put right");
    desk.press_beginning("Put it right:");
    assert!(desk.buttons_beginning("Put it right:") < before);
    desk.undo();
    assert_eq!(desk.buttons_beginning("Put it right:"), before, "and undo takes it back");
}

#[test]
fn all_proposed_changes_are_accepted_with_one_button_and_undone_with_one_key() {
    let mut desk = Desk::tall();
    let all = |desk: &Desk| desk.names(Role::Button).into_iter().find(|name| name.starts_with("Accept all "));
    let name = all(&desk).expect("the example has several proposed changes");
    desk.press(&name);
    assert_eq!(all(&desk), None);
    desk.undo();
    assert_eq!(all(&desk), Some(name));
}
