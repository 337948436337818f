//! Journeys through the real window, found as a screen reader finds things: by role and by name.

#![allow(clippy::expect_used, reason = "a journey that cannot go on fails loudly")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use appeal_writer::app::{DeskHands, DeskWindow, Surroundings};
use appeal_writer::data;
use appeal_writer::model::LanguageTag;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

/// The window on a data folder of its own, on a day before the example's deadline, without a thread.
fn window(folder: &Path) -> Harness<'static, DeskWindow> {
    let hands = DeskHands::at(folder.join("data"), LanguageTag::ENGLISH);
    let mut harness = Harness::builder().with_size(vec2(1440.0, 900.0)).build_eframe(move |creation| {
        let surroundings = Surroundings {
            today: Some(jiff::civil::date(2017, 6, 20)),
            language: LanguageTag::ENGLISH,
            stationeries: Arc::new(data::stationery::all().to_vec()),
            hands: Box::new(hands),
            threaded: false,
            open: None,
        };
        DeskWindow::new(&creation.egui_ctx, surroundings).expect("a window")
    });
    harness.run_steps(4);
    harness
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Lets the window catch up: typing shows, and what was typed is saved.
fn settle(harness: &mut Harness<'_, DeskWindow>) {
    harness.run_steps(4);
}

/// What a screen reader reads of the first page.
fn page_text(harness: &Harness<'_, DeskWindow>) -> String {
    let page = harness.get_all_by_role(Role::Image).next().expect("a page");
    page.accesskit_node().data().description().unwrap_or_default().to_owned()
}

fn page_name(harness: &Harness<'_, DeskWindow>) -> String {
    harness.get_all_by_role(Role::Image).next().expect("a page").accesskit_node().label().unwrap_or_default()
}

fn press(harness: &mut Harness<'_, DeskWindow>, role: Role, name: &str) {
    harness.get_by_role_and_label(role, name).click_accesskit();
    settle(harness);
}

fn choose_letter(harness: &mut Harness<'_, DeskWindow>, name: &str) {
    let found = harness.get_all_by_role(Role::RadioButton);
    let row = found.into_iter().find(|row| row.accesskit_node().label().is_some_and(|label| label.starts_with(name)));
    row.expect("the addressee is in the list").click_accesskit();
    settle(harness);
}

fn open_sender(harness: &mut Harness<'_, DeskWindow>) {
    press(harness, Role::Button, "Who writes? Fill in your name");
}

fn fill_in(harness: &mut Harness<'_, DeskWindow>, name: &str, text: &str) {
    let field = harness.get_by_role_and_label(Role::TextInput, name);
    field.focus();
    settle(harness);
    harness.get_by_role_and_label(Role::TextInput, name).type_text(text);
    settle(harness);
}

fn choose_part(harness: &mut Harness<'_, DeskWindow>, name: &str) {
    press(harness, Role::ComboBox, "Words of");
    harness.get_by_label(name).click_accesskit();
    settle(harness);
}

fn type_words(harness: &mut Harness<'_, DeskWindow>, part: &str, text: &str) {
    let name = format!("Text of: {part}");
    harness.get_by_role_and_label(Role::MultilineTextInput, &name).focus();
    settle(harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.get_by_role_and_label(Role::MultilineTextInput, &name).type_text(text);
    settle(harness);
}

#[test]
fn the_example_lies_on_the_desk_with_a_letter_ready() {
    let folder = folder();
    let harness = window(folder.path());
    harness.get_by_label("Practice case, closed");
    assert!(page_name(&harness).starts_with("Page 1 of 1 of the letter to Zhou Qiang"), "{}", page_name(&harness));
    assert!(page_text(&harness).contains("Dear Chief Justice"), "{}", page_text(&harness));
    harness.get_by_role_and_label(Role::Button, "Print letters");
    harness.get_by_role_and_label(Role::Button, "Save as PDF…");
}

#[test]
fn an_addressee_is_chosen_by_name_and_their_letter_lies_on_the_desk() {
    let folder = folder();
    let mut harness = window(folder.path());
    choose_letter(&mut harness, "Zhang Dejiang");
    assert!(page_name(&harness).contains("Zhang Dejiang"));
    press(&mut harness, Role::Button, "Next letter");
    assert!(page_name(&harness).contains("Li Keqiang"), "{}", page_name(&harness));
}

#[test]
fn a_mission_that_is_filled_in_stands_on_the_page_and_is_not_ticked_by_itself() {
    let folder = folder();
    let mut harness = window(folder.path());
    choose_letter(&mut harness, "People");
    fill_in(&mut harness, "Name", "Ms Li Example");
    fill_in(&mut harness, "Address 1", "Embassy of the Republic");
    fill_in(&mut harness, "Address 2", "1 Garden Street");
    let text = page_text(&harness);
    assert!(text.contains("Embassy of the Republic") && text.contains("1 Garden Street"), "{text}");
    let tick = harness.get_by_role_and_label(Role::CheckBox, "Print the letter to Ms Li Example");
    assert_eq!(tick.accesskit_node().toggled(), Some(egui::accesskit::Toggled::False));
}

#[test]
fn the_senders_name_stands_under_the_letter() {
    let folder = folder();
    let mut harness = window(folder.path());
    open_sender(&mut harness);
    fill_in(&mut harness, "Your name", "Anna Field");
    fill_in(&mut harness, "Town", "Leeds");
    assert!(page_text(&harness).contains("Anna Field"));
}

#[test]
fn own_words_stand_on_the_page_and_undo_never_mixes_letters() {
    let folder = folder();
    let mut harness = window(folder.path());
    choose_part(&mut harness, "Request for an answer");
    press(&mut harness, Role::Button, "Only this letter");
    type_words(&mut harness, "Request for an answer", "Words for the judge alone");
    assert!(page_text(&harness).contains("Words for the judge alone"));

    choose_letter(&mut harness, "Zhang Dejiang");
    let untouched = page_text(&harness);
    assert!(!untouched.contains("Words for the judge alone"));
    choose_part(&mut harness, "Request for an answer");
    harness.get_by_role_and_label(Role::MultilineTextInput, "Text of: Request for an answer").focus();
    settle(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut harness);
    assert!(page_name(&harness).contains("Zhou Qiang"), "undo shows the letter in which it undoes");
    assert!(!page_text(&harness).contains("Words for the judge alone"));
    choose_letter(&mut harness, "Zhang Dejiang");
    assert_eq!(page_text(&harness), untouched, "the other letter is as it was");
}

#[test]
fn the_page_itself_is_typed_on() {
    let folder = folder();
    let mut harness = window(folder.path());
    harness.get_by_role_and_label(Role::MultilineTextInput, "Text of page 1").focus();
    settle(&mut harness);
    // The first key puts the caret before the subject; two more lead to the end of its line.
    harness.key_press(Key::Home);
    settle(&mut harness);
    harness.key_press(Key::End);
    settle(&mut harness);
    harness.event(Event::Text(" today".to_owned()));
    settle(&mut harness);
    assert!(page_text(&harness).contains("execution today\n"), "{}", page_text(&harness));
    harness.key_press(Key::Backspace);
    settle(&mut harness);
    assert!(page_text(&harness).contains("execution toda\n"), "{}", page_text(&harness));
    harness.event(Event::Ime(egui::ImeEvent::Preedit { text: "y".to_owned(), active_range_chars: None }));
    settle(&mut harness);
    harness.event(Event::Ime(egui::ImeEvent::Commit("y!".to_owned())));
    settle(&mut harness);
    assert!(page_text(&harness).contains("execution today!\n"), "{}", page_text(&harness));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut harness);
    assert!(!page_text(&harness).contains("today!"));
}

#[test]
fn words_for_all_letters_stand_in_every_letter() {
    let folder = folder();
    let mut harness = window(folder.path());
    choose_part(&mut harness, "Request for an answer");
    type_words(&mut harness, "Request for an answer", "Please write to me soon.");
    choose_letter(&mut harness, "Zhang Dejiang");
    assert!(page_text(&harness).contains("Please write to me soon."));
}

#[test]
fn a_finding_is_put_right_with_its_button() {
    let folder = folder();
    let mut harness = window(folder.path());
    let fixes = |harness: &Harness<'_, DeskWindow>| {
        let buttons = harness.query_all_by_role(Role::Button);
        let named = buttons
            .filter(|button| button.accesskit_node().label().is_some_and(|label| label.starts_with("Put it right:")));
        named.count()
    };
    let before = fixes(&harness);
    assert!(before > 0, "the example has damage to put right");
    let first = harness
        .query_all_by_role(Role::Button)
        .find(|button| button.accesskit_node().label().is_some_and(|label| label.starts_with("Put it right:")))
        .expect("a fix");
    first.click_accesskit();
    settle(&mut harness);
    assert!(fixes(&harness) < before);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut harness);
    assert_eq!(fixes(&harness), before, "and undo takes it back");
}

#[test]
fn letters_are_saved_into_a_folder_after_a_closed_case_was_asked_about() {
    let folder = folder();
    let mut harness = window(folder.path());
    press(&mut harness, Role::Button, "Save as PDF…");
    press(&mut harness, Role::Button, "Print all the same");
    let to = folder.path().join("letters");
    let field = harness.get_by_role_and_label(Role::TextInput, "Folder");
    field.focus();
    settle(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.get_by_role_and_label(Role::TextInput, "Folder").type_text(&to.display().to_string());
    settle(&mut harness);
    press(&mut harness, Role::Button, "Save here");
    let mut names: Vec<String> = fs::read_dir(&to)
        .expect("the folder is made")
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names[0].starts_with("01-") && names[0].ends_with(".pdf"), "{names:?}");
    harness.get_by_label("3 letters are saved");
    harness.get_by_role_and_label(Role::Button, "Show folder");
}

#[test]
fn what_was_typed_is_there_after_the_next_start() {
    let folder = folder();
    let mut harness = window(folder.path());
    open_sender(&mut harness);
    fill_in(&mut harness, "Your name", "Anna Field");
    harness.run_steps(12);
    drop(harness);
    let harness = window(folder.path());
    assert!(page_text(&harness).contains("Anna Field"));
}

#[test]
fn a_pasted_sheet_becomes_a_case() {
    let folder = folder();
    let mut harness = window(folder.path());
    let sheet = "URGENT ACTION\nTEACHER HELD IN EXAMPLE CITY\n\nA teacher is held.\n\n\
        Please write immediately in English:\n- Calling on the authorities to release Bo Example at once.\n\n\
        PLEASE SEND APPEALS BEFORE 4 AUGUST 2017 TO:\n\nMinister of Justice\nAda Example\n1 Main Street\nExample City\n\
        Salutation: Dear Minister\n";
    harness.event(Event::Paste(sheet.to_owned()));
    settle(&mut harness);
    assert!(harness.state().session_case_source().contains("TEACHER HELD"));
}

#[test]
fn the_sheet_lies_beside_what_was_read_from_it() {
    let folder = folder();
    let mut harness = window(folder.path());
    press(&mut harness, Role::Button, "Sheet and fields");
    let fields = harness.query_all_by_role(Role::Button);
    let named = |label: Option<String>| label.is_some_and(|label| label.starts_with("Demand 1: "));
    let field = fields.into_iter().find(|field| named(field.accesskit_node().label()));
    field.expect("the demand is among the fields").click_accesskit();
    settle(&mut harness);
    press(&mut harness, Role::Button, "Back to the letters");
    assert!(page_name(&harness).contains("Zhou Qiang"));
}

#[test]
fn every_command_is_found_by_a_word_of_it() {
    let folder = folder();
    let mut harness = window(folder.path());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    settle(&mut harness);
    harness.get_by_role(Role::SearchInput).type_text("dark");
    settle(&mut harness);
    harness.key_press(Key::Enter);
    settle(&mut harness);
    assert!(harness.query_by_role(Role::SearchInput).is_none(), "the palette is gone");
}
