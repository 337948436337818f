//! Letters that are saved once more, good news that goes away, and what a person has read that stays where it is.

use std::fs;

use egui::Key;
use egui::accesskit::Role;

use crate::desk::Desk;
use crate::files::names_in;

/// So many frames last longer than any good news.
const A_WHILE: usize = 80;

/// The letters of the example, saved into a folder of the test.
fn saved() -> Desk {
    let mut desk = Desk::new();
    desk.press("Save as PDF…");
    desk.press("Save all the same");
    let to = desk.path("letters");
    desk.save_into(&to);
    desk
}

#[test]
fn letters_are_saved_into_a_new_folder_with_the_keyboard_alone() {
    let mut desk = Desk::new();
    desk.press("Save as PDF…");
    desk.press("Save all the same");
    let to = desk.path("new");
    desk.write("Folder", &to.display().to_string());
    desk.key(Key::Enter);
    assert!(!to.exists(), "a name that is being typed is no folder yet");
    assert_eq!(desk.focused(), (Role::Button, "Save here".to_owned()));
    desk.key(Key::Enter);
    desk.settle();
    assert_eq!(names_in(&to).len(), 3);
}

/// Saves once more where the letters were saved before.
fn save_again(desk: &mut Desk) {
    desk.press("Save as PDF…");
    assert_eq!(desk.value("Folder"), desk.path("letters").display().to_string(), "the folder is remembered");
    desk.press("Save here");
}

#[test]
fn letters_that_came_out_the_same_are_saved_again_without_a_word() {
    let mut desk = saved();
    save_again(&mut desk);
    desk.lacks("Some of these letters are there already");
    assert_eq!(names_in(&desk.path("letters")).len(), 3);
}

/// What lies in the folder after the letters were changed, saved again and a button was pressed: names, and whether the
/// first file is another.
fn check_saved_before(button: &str, files: usize, changed: bool) {
    let mut desk = saved();
    let to = desk.path("letters");
    let first = to.join(&names_in(&to)[0]);
    let before = fs::read(&first).expect("a letter");
    desk.write_part("Closing", "With kind regards,");
    save_again(&mut desk);
    desk.shows("Some of these letters are there already");
    assert_eq!(fs::read(&first).expect("a letter"), before, "nothing is written before the answer");
    desk.press(button);
    assert_eq!(names_in(&to).len(), files, "{button}: {:?}", names_in(&to));
    assert_eq!(fs::read(&first).expect("a letter") != before, changed, "{button}");
}

#[test]
fn letters_that_would_replace_others_are_asked_about() {
    check_saved_before("Replace the old ones", 3, true);
    check_saved_before("Keep both", 6, false);
    check_saved_before("Not now", 3, false);
}

#[test]
fn good_news_goes_away() {
    let mut desk = saved();
    desk.shows("3 letters are saved");
    desk.run_steps(A_WHILE);
    desk.lacks("3 letters are saved");
}

#[test]
fn a_failure_stays_until_somebody_has_read_it() {
    let mut desk = Desk::new();
    let to = desk.path("a-file");
    fs::write(&to, b"no folder").expect("a file");
    desk.press("Save as PDF…");
    desk.press("Save all the same");
    desk.save_into(&to);
    desk.run_steps(A_WHILE);
    desk.shows("No letter was made");
    desk.run_command("how it works");
    desk.key(Key::Escape);
    desk.shows("No letter was made");
    desk.press("Close");
    desk.lacks("No letter was made");
}

#[test]
fn no_sentence_moves_while_a_name_is_typed_or_an_address_is_put_right() {
    let mut desk = Desk::new();
    // From the salutation to the closing, which stands above the name.
    let body = |desk: &Desk| {
        let text = desk.page_text();
        let begin = text.find("Dear ").expect("a salutation");
        let end = text.find("Yours ").expect("a closing");
        text[begin..end].to_owned()
    };
    let read = body(&desk);
    assert!(read.lines().count() > 5, "{read}");
    desk.press("Who writes? Fill in your name");
    for name in ["A", "Anna", "Anna Field"] {
        desk.write("Your name", name);
        assert_eq!(body(&desk), read, "{name}");
    }
    desk.press_beginning("Put it right:");
    assert_eq!(body(&desk), read);
}

#[test]
fn the_form_shows_the_address_as_it_is_printed() {
    let mut desk = Desk::tall();
    desk.shows("Printed on the letter:");
    desk.shows_containing("REPUBLIC OF CHINA");
    desk.press("Add somebody to write to");
    desk.shows_containing("New addressee");
}

#[test]
fn for_which_letters_a_language_is_chosen_is_said_before_it() {
    let mut desk = Desk::new();
    desk.click(Role::ComboBox, "Language of the letter");
    desk.press("Only this letter");
    desk.shows_button("For all letters");
}
