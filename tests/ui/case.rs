//! What the sheet says, put right by hand, and what the letters make of it.

use egui::accesskit::Role;

use crate::desk::Desk;

/// The case and its fields on the desk.
fn case_on_the_desk() -> Desk {
    let mut desk = Desk::tall();
    desk.press("Put the case right");
    desk
}

/// The lines of the address are run together: where they are cut is a guess.
const IN_ONE_LINE: &str = "urgent action uanetwork 21 july 2006 ua 199/06 fear of torture ghana bo example (m), aged 26 \
    amnesty international has learnt that bo example has been arrested. recommended action: please send appeals to arrive as \
    quickly as possible: - calling on the authorities to release bo example. appeals to: president ada example, presidential \
    secretariat, accra, ghana salutation: dear president please send appeals immediately.";

#[test]
fn what_a_person_has_checked_is_settled_until_it_is_undone() {
    let mut desk = Desk::tall();
    desk.paste(IN_ONE_LINE);
    let left = |desk: &Desk| desk.buttons_beginning("I have checked this");
    let before = left(&desk);
    assert!(before > 0, "{:?}", desk.names(Role::Button));
    desk.press_beginning("I have checked this: This address came as one run of words");
    assert!(left(&desk) < before);
    desk.lacks_containing("This address came as one run of words");
    desk.undo();
    assert_eq!(left(&desk), before);
}

#[test]
fn a_change_of_the_case_flows_into_paragraphs_that_nobody_touched() {
    let mut desk = Desk::tall();
    desk.write_part("Opening", "My own opening about Zhao Liping.");
    desk.press("Put the case right");
    desk.write("Person 1 · Name", "Li Example");
    desk.write("Title", "Li Example must be free");
    desk.page_says("Li Example must be free");
    desk.page_says("My own opening about Zhao Liping.");
    desk.shows("changed by hand");
}

#[test]
fn demands_are_moved_left_out_and_given_back() {
    let mut desk = case_on_the_desk();
    let first = desk.value("Demand 1");
    desk.press("Move down: Demand 1");
    assert_eq!(desk.value("Demand 2"), first);
    desk.press("Leave out: Demand 2");
    assert!(!desk.has(Role::MultilineTextInput, "Demand 3"));
    desk.undo();
    assert_eq!(desk.value("Demand 2"), first);
}

#[test]
fn a_field_of_the_case_shows_its_lines_of_the_sheet() {
    let mut desk = case_on_the_desk();
    desk.press("Show the lines of: Demand 1");
    desk.shows("The sheet and what was read from it");
}

#[test]
fn a_case_is_closed_with_a_day_and_asks_before_printing() {
    let mut desk = case_on_the_desk();
    desk.press("Open the case again");
    desk.press("Close this case");
    desk.write("What came of it", "She was released");
    desk.write("Closed on", "2017-06-01");
    desk.press("Print letters");
    desk.shows("This case is closed since 1 June 2017: She was released");
}
