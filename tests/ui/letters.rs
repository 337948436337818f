//! The words of the letters: those that are proposed, those of one's own, their languages, and where letters go.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, OutputCommand};

use crate::desk::Desk;
use crate::files::names_in;

const REQUEST: &str = "Request for an answer";

/// How many letters of the list have words that the others do not have.
fn letters_of_their_own(desk: &Desk) -> usize {
    desk.names(Role::RadioButton).iter().filter(|name| name.contains("words of its own")).count()
}

#[test]
fn the_example_lies_on_the_desk_with_a_letter_ready() {
    let desk = Desk::new();
    desk.shows("Practice case, closed");
    let page = desk.page_name();
    assert!(page.starts_with("Page 1 of 1 of the letter to Zhou Qiang"), "{page}");
    desk.page_says("Dear Chief Justice");
    desk.shows_button("Print letters");
    desk.shows_button("Save as PDF…");
}

#[test]
fn an_addressee_is_chosen_by_name_and_their_letter_lies_on_the_desk() {
    let mut desk = Desk::new();
    desk.choose_letter("Zhang Dejiang");
    assert!(desk.page_name().contains("Zhang Dejiang"));
    desk.press("Next letter");
    assert!(desk.page_name().contains("Li Keqiang"), "{}", desk.page_name());
}

#[test]
fn own_words_stand_on_the_page_and_undo_never_mixes_letters() {
    let mut desk = Desk::new();
    desk.choose_part(REQUEST);
    desk.press("Only this letter");
    desk.write_part(REQUEST, "Words for the judge alone");
    desk.page_says("Words for the judge alone");

    desk.choose_letter("Zhang Dejiang");
    desk.page_hides("Words for the judge alone");
    let untouched = desk.page_text();
    desk.choose_part(REQUEST);
    desk.focus("Text of: Request for an answer");
    desk.undo();
    assert!(desk.page_name().contains("Zhou Qiang"), "undo shows the letter in which it undoes");
    desk.page_hides("Words for the judge alone");
    desk.choose_letter("Zhang Dejiang");
    assert_eq!(desk.page_text(), untouched, "the other letter is as it was");
}

#[test]
fn words_for_all_letters_stand_in_every_letter() {
    let mut desk = Desk::new();
    desk.write_part(REQUEST, "Please write to me soon.");
    desk.choose_letter("Zhang Dejiang");
    desk.page_says("Please write to me soon.");
}

#[test]
fn words_for_all_stay_in_their_language() {
    let mut desk = Desk::tall();
    desk.write_part(REQUEST, "Please answer me.");
    desk.choose("Language of the letter", "Chinese");
    desk.page_says("赵黎平");
    desk.page_hides("Please answer me.");
}

#[test]
fn another_wording_stands_on_the_page_for_all_or_for_one() {
    let mut desk = Desk::tall();
    let before = desk.page_text();
    desk.choose_part("Opening");
    desk.press("Only this letter");
    desk.keys(Modifiers::ALT, Key::ArrowDown);
    assert_ne!(desk.page_text(), before, "another opening");
    assert_eq!(letters_of_their_own(&desk), 1, "the list shows which letter differs");
    desk.press("Use the common text here");
    assert_eq!(desk.page_text(), before);
    assert_eq!(letters_of_their_own(&desk), 0);
    desk.press("For all letters");
    desk.press("Next wording");
    desk.press("Opening: the next wording");
    assert_eq!(letters_of_their_own(&desk), 0);
    desk.undo();
    desk.undo();
    assert_eq!(desk.page_text(), before, "each wording is a step");
}

#[test]
fn own_words_go_back_to_the_proposed_text_and_are_levelled() {
    let mut desk = Desk::tall();
    let before = desk.page_text();
    desk.choose_part(REQUEST);
    desk.press("Only this letter");
    desk.write_part(REQUEST, "Please answer me.");
    desk.press("Use this text in all letters");
    desk.choose_letter("Zhang Dejiang");
    desk.page_says("Please answer me.");
    desk.choose_letter("Zhou Qiang");
    desk.choose_part(REQUEST);
    desk.keys(Modifiers::COMMAND, Key::R);
    assert_eq!(desk.page_text(), before);
}

#[test]
fn a_check_says_why_and_is_overruled_until_it_matters_again() {
    let mut desk = Desk::tall();
    desk.write_part(REQUEST, "Thank you.");
    desk.press("The letter does not ask for an answer");
    desk.shows("An official who is asked for an answer looks into the case");
    desk.press("It does not matter in this letter");
    desk.press("The letter does not ask for an answer; overruled in this letter");
    desk.press("It matters again");
    desk.shows_button("The letter does not ask for an answer");
}

#[test]
fn a_language_without_demands_leads_to_the_translation_first() {
    let mut desk = Desk::tall();
    let english = desk.page_text();
    desk.choose("Language of the letter", "French, to translate");
    desk.shows("The case in French");
    for number in 1..=3 {
        desk.write(&format!("Demand {number}"), &format!("Faire cesser l’exécution {number}"));
    }
    desk.press("Back to the letters");
    assert_ne!(desk.page_text(), english);
    desk.page_says("cesser l’exécution 3");
    desk.page_says("Objet");
    desk.undo();
    desk.page_says("Dear Chief Justice");
}

#[test]
fn what_was_typed_is_there_after_the_next_start() {
    let mut desk = Desk::of_anna();
    desk.page_says("Anna Field");
    desk.rest();
    desk.restart().page_says("Anna Field");
}

#[test]
fn letters_are_saved_into_a_folder_after_a_closed_case_was_asked_about() {
    let mut desk = Desk::new();
    desk.press("Save as PDF…");
    desk.press("Save all the same");
    let to = desk.path("letters");
    desk.save_into(&to);
    let names = names_in(&to);
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names[0].starts_with("01-") && names[0].ends_with(".pdf"), "{names:?}");
    desk.shows("3 letters are saved");
    desk.shows_button("Show folder");
}

#[test]
fn the_text_of_a_letter_is_copied() {
    let mut desk = Desk::tall();
    let (key, modifiers) = (Key::T, Modifiers::COMMAND);
    desk.event(Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers });
    // What goes to the clipboard is said in the very frame.
    desk.step();
    let copied = desk.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    assert!(copied.is_some_and(|text| text.contains("Dear Chief Justice")));
}

#[test]
fn the_text_of_the_letters_is_saved() {
    let mut desk = Desk::tall();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    desk.press("Save all the same");
    let to = desk.path("texts");
    desk.save_into(&to);
    let names = names_in(&to);
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.iter().all(|name| name.ends_with(".txt")), "{names:?}");
}
