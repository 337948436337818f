//! Who writes: how much of them goes on the paper, ties to the country, several writers on one computer.

use std::fs;

use egui::accesskit::Role;

use crate::desk::Desk;
use crate::files::{names_in, texts_below};

const QUESTION: &str = "Do you, or people close to you, have ties to China or plans to travel there?";

/// Anna's desk after she has said that she has no ties to the country.
fn without_ties() -> Desk {
    let mut desk = Desk::of_anna();
    desk.press("No");
    desk
}

/// Rows of the list that ask for the address of a mission.
fn missions_to_fill_in(desk: &Desk) -> usize {
    desk.names(Role::RadioButton).iter().filter(|name| name.contains("Fill in the address")).count()
}

#[test]
fn ties_to_the_country_are_asked_about_once_and_hide_the_writer() {
    let mut desk = Desk::of_anna();
    desk.shows(QUESTION);
    desk.lacks("3 letters ready");
    desk.press("Not sure");
    desk.lacks(QUESTION);
    desk.shows("These letters say nothing of you");
    desk.page_hides("Anna");
    desk.page_hides("Leeds");
    assert_eq!(missions_to_fill_in(&desk), 0, "no letter goes to the embassy");
    desk.press("Answer again");
    desk.press("No");
    desk.page_says("Anna Field");
    assert_eq!(missions_to_fill_in(&desk), 1);
}

#[test]
fn the_answer_about_ties_is_written_nowhere_and_asked_for_on_the_next_day() {
    let mut desk = without_ties();
    desk.rest();
    let kept = texts_below(&desk.data_path(""));
    assert!(kept.iter().any(|text| text.contains("Anna Field")), "the writer is kept");
    assert!(kept.iter().all(|text| !text.to_lowercase().contains("ties\"")), "the answer is not");
    desk.restart().shows(QUESTION);
}

#[test]
fn letters_that_are_asked_for_before_the_answer_wait_for_it() {
    let mut desk = Desk::of_anna();
    desk.press("Save as PDF…");
    desk.press("Save all the same");
    desk.shows("One question before the letters");
    // The strip at the right asks as well; the dialog is in front.
    desk.press_in_front("Yes");
    let to = desk.path("letters");
    desk.save_into(&to);
    let names = names_in(&to);
    assert_eq!(names.len(), 3, "{names:?}");
    for name in names {
        let letter = String::from_utf8_lossy(&fs::read(to.join(&name)).expect("a letter")).into_owned();
        assert!(!letter.contains("Anna") && !letter.contains("Leeds"), "{name}");
    }
}

#[test]
fn how_much_of_the_writer_goes_on_the_letters_is_chosen_for_each_case() {
    let mut desk = without_ties();
    desk.choose("In this case", "Initials and postcode");
    desk.page_says("A. F.");
    desk.page_hides("Anna");
    desk.shows("Your initials, postcode and country stand on the letter, no name.");
}

#[test]
fn minors_write_care_of_the_group() {
    let mut desk = without_ties();
    desk.tick("Under eighteen");
    desk.page_says("Anna");
    desk.page_hides("Field");
    desk.write("Group or school", "Mill School");
    desk.page_says("Mill School");
}

#[test]
fn several_write_on_one_computer() {
    let mut desk = without_ties();
    desk.press("Add another…");
    desk.press("A group");
    desk.write("Your name", "Mill Road Group");
    desk.page_says("Mill Road Group");
    desk.choose("Writer", "Anna Field, Leeds (person)");
    desk.page_says("Anna Field");
    desk.rest();

    let mut desk = desk.restart();
    desk.press("You: Anna Field, Leeds");
    desk.choose("Writer", "Mill Road Group, United Kingdom (group)");
    desk.press("Remove…");
    desk.press("Remove");
    desk.rest();
    let senders = desk.store().senders().expect("read").value;
    assert_eq!(senders.iter().map(|sender| sender.name.as_str()).collect::<Vec<_>>(), ["Anna Field"]);
}

#[test]
fn a_school_folds_violence_away_and_keeps_it_in_the_letter() {
    let mut desk = without_ties();
    desk.lacks("Details of violence");
    desk.choose("Writes as", "school");
    desk.shows("Details of violence");
    desk.page_says("torture");
}
