//! Typing on the page itself, and in fields of any script.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::desk::Desk;

const PAGE: &str = "Text of page 1";

#[test]
fn the_page_itself_is_typed_on() {
    let mut desk = Desk::new();
    desk.focus(PAGE);
    // The first key puts the caret before the subject; two more lead to the end of its line.
    desk.key(Key::Home);
    desk.key(Key::End);
    desk.type_text(" today");
    desk.page_says("execution today\n");
    desk.key(Key::Backspace);
    desk.page_says("execution toda\n");
    desk.type_composed("y", "y!");
    desk.page_says("execution today!\n");
    desk.undo();
    desk.page_hides("today!");
}

#[test]
fn a_part_that_is_emptied_keeps_its_line_while_the_caret_is_in_it() {
    let mut desk = Desk::tall();
    desk.focus(PAGE);
    desk.key(Key::Home);
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.key(Key::Backspace);
    desk.type_text("A new subject");
    desk.page_says("A new subject");
    desk.page_hides("\u{200b}");
}

#[test]
fn a_paragraph_of_ones_own_is_begun_on_the_page() {
    let mut desk = Desk::tall();
    desk.keys(Modifiers::COMMAND, Key::Enter);
    desk.type_text("I teach chemistry.");
    desk.page_says("I teach chemistry.");
}

#[test]
fn a_name_is_written_from_right_to_left() {
    let mut desk = Desk::tall();
    desk.write("Name", "وزير العدل");
    assert_eq!(desk.value("Name"), "وزير العدل");
    // In a right-to-left text the key to the left leads on, and Backspace takes the last letter.
    desk.key(Key::Backspace);
    assert_eq!(desk.value("Name"), "وزير العد");
    desk.key(Key::Home);
    desk.key(Key::ArrowLeft);
    desk.type_text("X");
    assert_eq!(desk.value("Name"), "وXزير العد");
    desk.type_composed("ni", "你");
    assert_eq!(desk.value("Name"), "وX你زير العد");
}

#[test]
fn how_long_a_key_takes_is_shown_when_asked_for() {
    let mut desk = Desk::tall();
    desk.run_command("how long a key");
    let said = desk.query_by_label_contains("together").and_then(|said| said.accesskit_node().value());
    assert!(said.is_some_and(|said| said.contains(" ms")));
}
