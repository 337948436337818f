//! Journeys through the letters' words, the case and its addressees, found as a screen reader finds things.

#![allow(clippy::expect_used, reason = "a journey that cannot go on fails loudly")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use appeal_writer::app::{DeskHands, DeskWindow, Surroundings};
use appeal_writer::data;
use appeal_writer::model::LanguageTag;
use egui::accesskit::{Action, ActionData, ActionRequest, Role, TextPosition, TextSelection};
use egui::{Event, Key, Modifiers, OutputCommand, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

type Desk = Harness<'static, DeskWindow>;

/// The window on a data folder of its own, on a day before the example's deadline, without a thread.
fn window(folder: &Path) -> Desk {
    let hands = DeskHands::at(folder.join("data"), LanguageTag::ENGLISH);
    let mut harness = Harness::builder().with_size(vec2(1440.0, 1600.0)).build_eframe(move |creation| {
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

fn settle(desk: &mut Desk) {
    desk.run_steps(4);
}

/// What a screen reader reads of the first page.
fn page_text(desk: &Desk) -> String {
    let page = desk.get_all_by_role(Role::Image).next().expect("a page");
    page.accesskit_node().data().description().unwrap_or_default().to_owned()
}

fn press(desk: &mut Desk, name: &str) {
    let buttons: Vec<_> = desk.get_all_by_label(name).collect();
    let button = buttons.into_iter().find(|node| node.accesskit_node().role() == Role::Button);
    button.expect("the button is there").click_accesskit();
    settle(desk);
}

fn has_button(desk: &Desk, name: &str) -> bool {
    desk.query_all_by_role(Role::Button).any(|node| node.accesskit_node().label().as_deref() == Some(name))
}

fn names_in_list(desk: &Desk) -> Vec<String> {
    let rows = desk.query_all_by_role(Role::RadioButton);
    rows.filter_map(|row| row.accesskit_node().label()).collect()
}

fn choose_letter(desk: &mut Desk, name: &str) {
    let found = desk.get_all_by_role(Role::RadioButton);
    let row = found.into_iter().find(|row| row.accesskit_node().label().is_some_and(|label| label.starts_with(name)));
    row.expect("the addressee is in the list").click_accesskit();
    settle(desk);
}

fn choose_part(desk: &mut Desk, name: &str) {
    desk.get_by_role_and_label(Role::ComboBox, "Words of").click_accesskit();
    settle(desk);
    let found: Vec<_> = desk.get_all_by_label(name).collect();
    found.last().expect("the part is in the list").click_accesskit();
    settle(desk);
}

/// Puts other text into a field.
fn write(desk: &mut Desk, role: Role, name: &str, text: &str) {
    desk.get_by_role_and_label(role, name).focus();
    settle(desk);
    desk.key_press_modifiers(Modifiers::COMMAND, Key::A);
    settle(desk);
    desk.get_by_role_and_label(role, name).type_text(text);
    settle(desk);
}

fn value(desk: &Desk, role: Role, name: &str) -> String {
    desk.get_by_role_and_label(role, name).value().unwrap_or_default()
}

fn undo(desk: &mut Desk) {
    desk.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(desk);
}

#[test]
fn another_wording_stands_on_the_page_for_all_or_for_one() {
    let folder = folder();
    let mut desk = window(folder.path());
    let before = page_text(&desk);
    choose_part(&mut desk, "Opening");
    press(&mut desk, "Only this letter");
    desk.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    settle(&mut desk);
    let after = page_text(&desk);
    assert_ne!(after, before, "another opening");
    let marked = |desk: &Desk| names_in_list(desk).iter().filter(|name| name.contains("words of its own")).count();
    assert_eq!(marked(&desk), 1, "the list shows which letter differs: {:?}", names_in_list(&desk));
    press(&mut desk, "Use the common text here");
    assert_eq!(page_text(&desk), before);
    assert_eq!(marked(&desk), 0);
    press(&mut desk, "For all letters");
    press(&mut desk, "Next wording");
    press(&mut desk, "Opening: the next wording");
    assert_eq!(marked(&desk), 0);
    undo(&mut desk);
    undo(&mut desk);
    assert_eq!(page_text(&desk), before, "each wording is a step");
}

#[test]
fn own_words_go_back_to_the_proposed_text_and_are_levelled() {
    let folder = folder();
    let mut desk = window(folder.path());
    let before = page_text(&desk);
    choose_part(&mut desk, "Request for an answer");
    press(&mut desk, "Only this letter");
    write(&mut desk, Role::MultilineTextInput, "Text of: Request for an answer", "Please answer me.");
    press(&mut desk, "Use this text in all letters");
    choose_letter(&mut desk, "Zhang Dejiang");
    assert!(page_text(&desk).contains("Please answer me."));
    choose_letter(&mut desk, "Zhou Qiang");
    choose_part(&mut desk, "Request for an answer");
    desk.key_press_modifiers(Modifiers::COMMAND, Key::R);
    settle(&mut desk);
    assert_eq!(page_text(&desk), before);
}

#[test]
fn a_change_of_the_case_flows_into_paragraphs_that_nobody_touched() {
    let folder = folder();
    let mut desk = window(folder.path());
    choose_part(&mut desk, "Opening");
    write(&mut desk, Role::MultilineTextInput, "Text of: Opening", "My own opening about Zhao Liping.");
    press(&mut desk, "Put the case right");
    write(&mut desk, Role::TextInput, "Person 1 · Name", "Li Example");
    write(&mut desk, Role::TextInput, "Title", "Li Example must be free");
    let text = page_text(&desk);
    assert!(text.contains("Li Example must be free"), "the subject follows the case: {text}");
    assert!(text.contains("My own opening about Zhao Liping."), "own words stay: {text}");
    desk.get_all_by_label("changed by hand").next().expect("what was changed is marked");
}

#[test]
fn a_part_that_is_emptied_keeps_its_line_while_the_caret_is_in_it() {
    let folder = folder();
    let mut desk = window(folder.path());
    desk.get_by_role_and_label(Role::MultilineTextInput, "Text of page 1").focus();
    settle(&mut desk);
    desk.key_press(Key::Home);
    settle(&mut desk);
    desk.key_press_modifiers(Modifiers::COMMAND, Key::A);
    settle(&mut desk);
    desk.key_press(Key::Backspace);
    settle(&mut desk);
    desk.event(Event::Text("A new subject".to_owned()));
    settle(&mut desk);
    let text = page_text(&desk);
    assert!(text.contains("A new subject") && !text.contains('\u{200b}'), "{text:?}");
}

#[test]
fn a_paragraph_of_ones_own_is_begun_on_the_page() {
    let folder = folder();
    let mut desk = window(folder.path());
    desk.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    settle(&mut desk);
    desk.event(Event::Text("I teach chemistry.".to_owned()));
    settle(&mut desk);
    assert!(page_text(&desk).contains("I teach chemistry."), "{}", page_text(&desk));
}

#[test]
fn a_check_says_why_and_is_overruled_until_it_matters_again() {
    let folder = folder();
    let mut desk = window(folder.path());
    choose_part(&mut desk, "Request for an answer");
    write(&mut desk, Role::MultilineTextInput, "Text of: Request for an answer", "Thank you.");
    press(&mut desk, "The letter does not ask for an answer");
    desk.get_by_label("An official who is asked for an answer looks into the case");
    press(&mut desk, "It does not matter in this letter");
    press(&mut desk, "The letter does not ask for an answer; overruled in this letter");
    press(&mut desk, "It matters again");
    assert!(has_button(&desk, "The letter does not ask for an answer"));
}

#[test]
fn addressees_are_added_moved_duplicated_and_removed() {
    let folder = folder();
    let mut desk = window(folder.path());
    let before = names_in_list(&desk);
    press(&mut desk, "Add somebody to write to");
    write(&mut desk, Role::MultilineTextInput, "Address, as it will be printed", "Minister Example\n1 Street");
    write(&mut desk, Role::TextInput, "Name", "Ada Example");
    assert!(page_text(&desk).contains("Minister Example"), "{}", page_text(&desk));
    assert_eq!(names_in_list(&desk).len(), before.len() + 1);
    let place = |desk: &Desk| names_in_list(desk).iter().position(|name| name.starts_with("Ada Example"));
    let at = place(&desk).expect("in the list");
    press(&mut desk, "Move this addressee up");
    assert_eq!(place(&desk), Some(at - 1));
    press(&mut desk, "Duplicate this addressee");
    assert_eq!(names_in_list(&desk).iter().filter(|name| name.starts_with("Ada Example")).count(), 2);
    press(&mut desk, "Remove this addressee");
    press(&mut desk, "A copy");
    undo(&mut desk);
    undo(&mut desk);
    undo(&mut desk);
    undo(&mut desk);
    assert_eq!(place(&desk), Some(at), "all of it is undone step by step");
}

#[test]
fn the_envelope_shows_the_address_as_it_is_printed() {
    let folder = folder();
    let mut desk = window(folder.path());
    write(&mut desk, Role::MultilineTextInput, "Address, as it will be printed", "Office\nBeijing\nChina");
    let envelope = desk.get_by_role(Role::Figure).accesskit_node().label().unwrap_or_default();
    assert!(envelope.contains("Office\nBeijing") && envelope.contains("CHINA"), "{envelope}");
}

#[test]
fn demands_are_moved_left_out_and_given_back() {
    let folder = folder();
    let mut desk = window(folder.path());
    press(&mut desk, "Put the case right");
    let first = value(&desk, Role::MultilineTextInput, "Demand 1");
    press(&mut desk, "Move down: Demand 1");
    assert_eq!(value(&desk, Role::MultilineTextInput, "Demand 2"), first);
    press(&mut desk, "Leave out: Demand 2");
    assert!(desk.query_by_role_and_label(Role::MultilineTextInput, "Demand 3").is_none());
    undo(&mut desk);
    assert_eq!(value(&desk, Role::MultilineTextInput, "Demand 2"), first);
}

#[test]
fn a_field_of_the_case_shows_its_lines_of_the_sheet() {
    let folder = folder();
    let mut desk = window(folder.path());
    press(&mut desk, "Put the case right");
    press(&mut desk, "Show the lines of: Demand 1");
    desk.get_by_label("The sheet and what was read from it");
}

#[test]
fn a_case_is_closed_with_a_day_and_asks_before_printing() {
    let folder = folder();
    let mut desk = window(folder.path());
    press(&mut desk, "Put the case right");
    press(&mut desk, "Open the case again");
    press(&mut desk, "Close this case");
    write(&mut desk, Role::MultilineTextInput, "What came of it", "She was released");
    write(&mut desk, Role::TextInput, "Closed on", "2017-06-01");
    press(&mut desk, "Print letters");
    desk.get_by_label("This case is closed since 1 June 2017: She was released");
}

#[test]
fn a_language_without_demands_leads_to_the_translation_first() {
    let folder = folder();
    let mut desk = window(folder.path());
    let english = page_text(&desk);
    desk.get_by_role_and_label(Role::ComboBox, "Language of the letter").click_accesskit();
    settle(&mut desk);
    press(&mut desk, "French, to translate");
    desk.get_by_label("The case in French");
    for number in 1..=3 {
        let name = format!("Demand {number}");
        write(&mut desk, Role::MultilineTextInput, &name, &format!("Faire cesser l’exécution {number}"));
    }
    press(&mut desk, "Back to the letters");
    let french = page_text(&desk);
    assert_ne!(french, english);
    assert!(french.contains("cesser l’exécution 3") && french.contains("Objet"), "{french}");
    undo(&mut desk);
    assert!(page_text(&desk).contains("Dear Chief Justice"), "one demand is missing: the sheet's language again");
}

#[test]
fn the_text_of_a_letter_is_copied_and_saved() {
    let folder = folder();
    let mut desk = window(folder.path());
    let (key, modifiers) = (Key::T, Modifiers::COMMAND);
    desk.event(Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers });
    desk.step();
    let copied = desk.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    assert!(copied.is_some_and(|text| text.contains("Dear Chief Justice")));
    settle(&mut desk);
    desk.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    settle(&mut desk);
    press(&mut desk, "Print all the same");
    let to = folder.path().join("texts");
    write(&mut desk, Role::TextInput, "Folder", &to.display().to_string());
    press(&mut desk, "Save here");
    let mut names: Vec<String> = fs::read_dir(&to)
        .expect("the folder is made")
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.iter().all(|name| name.ends_with(".txt")), "{names:?}");
}

#[test]
fn a_name_is_written_from_right_to_left() {
    let folder = folder();
    let mut desk = window(folder.path());
    write(&mut desk, Role::TextInput, "Name", "وزير العدل");
    assert_eq!(value(&desk, Role::TextInput, "Name"), "وزير العدل");
    // In a right-to-left text the key to the left leads on, and Backspace takes the last letter.
    desk.key_press(Key::Backspace);
    settle(&mut desk);
    assert_eq!(value(&desk, Role::TextInput, "Name"), "وزير العد");
    desk.key_press(Key::Home);
    settle(&mut desk);
    desk.key_press(Key::ArrowLeft);
    settle(&mut desk);
    desk.event(Event::Text("X".to_owned()));
    settle(&mut desk);
    assert_eq!(value(&desk, Role::TextInput, "Name"), "وXزير العد");
    desk.event(Event::Ime(egui::ImeEvent::Preedit { text: "ni".to_owned(), active_range_chars: None }));
    settle(&mut desk);
    desk.event(Event::Ime(egui::ImeEvent::Commit("你".to_owned())));
    settle(&mut desk);
    assert_eq!(value(&desk, Role::TextInput, "Name"), "وX你زير العد");
}

#[test]
fn a_screen_reader_reads_the_page_and_the_caret_line_by_line() {
    let folder = folder();
    let mut desk = window(folder.path());
    let page = desk.get_by_role_and_label(Role::MultilineTextInput, "Text of page 1");
    page.focus();
    settle(&mut desk);
    desk.key_press(Key::Home);
    settle(&mut desk);
    let page = desk.get_by_role_and_label(Role::MultilineTextInput, "Text of page 1");
    let node = page.accesskit_node();
    assert!(node.supports_text_ranges(), "the page is text to a screen reader");
    let text = node.document_range().text();
    assert!(text.contains("Dear Chief Justice,\n"), "{text}");
    let caret = node.text_selection_focus().expect("a caret");
    let subject = text.find("Zhao Liping").expect("the subject");
    let characters = text[..subject].chars().count();
    assert_eq!(caret.to_global_usv_index(), characters, "the caret is before the subject");
    desk.key_press(Key::ArrowRight);
    settle(&mut desk);
    let page = desk.get_by_role_and_label(Role::MultilineTextInput, "Text of page 1");
    let node = page.accesskit_node();
    let caret = node.text_selection_focus().expect("a caret");
    assert_eq!(caret.to_global_usv_index(), characters + 1);
}

#[test]
fn how_long_a_key_takes_is_shown_when_asked_for() {
    let folder = folder();
    let mut desk = window(folder.path());
    desk.key_press_modifiers(Modifiers::COMMAND, Key::K);
    settle(&mut desk);
    desk.get_by_role(Role::SearchInput).type_text("how long a key");
    settle(&mut desk);
    desk.key_press(Key::Enter);
    settle(&mut desk);
    assert!(desk.query_by_label_contains("together").is_some_and(|said| {
        let said = said.accesskit_node().value().unwrap_or_default();
        said.contains(" ms")
    }));
}

#[test]
fn words_for_all_stay_in_their_language() {
    let folder = folder();
    let mut desk = window(folder.path());
    choose_part(&mut desk, "Request for an answer");
    write(&mut desk, Role::MultilineTextInput, "Text of: Request for an answer", "Please answer me.");
    desk.get_by_role_and_label(Role::ComboBox, "Language of the letter").click_accesskit();
    settle(&mut desk);
    press(&mut desk, "Chinese");
    let chinese = page_text(&desk);
    assert!(chinese.contains("赵黎平") && !chinese.contains("Please answer me."), "{chinese}");
}

#[test]
fn a_screen_reader_puts_the_caret_and_other_words_on_the_page() {
    let folder = folder();
    let mut desk = window(folder.path());
    let page = desk.get_by_role_and_label(Role::MultilineTextInput, "Text of page 1");
    let (target_node, target_tree) = page.accesskit_node().locate();
    page.focus();
    settle(&mut desk);
    let page = desk.get_by_role_and_label(Role::MultilineTextInput, "Text of page 1");
    let runs: Vec<_> = page.children().collect();
    let run = runs.iter().find(|run| run.accesskit_node().value().is_some_and(|text| text.starts_with("Dear")));
    let (node, _) = run.expect("the salutation").accesskit_node().locate();
    let at = |character_index| TextPosition { node, character_index };
    let ask = |desk: &mut Desk, action, data| {
        desk.event(Event::AccessKitActionRequest(ActionRequest { action, target_node, target_tree, data: Some(data) }));
        settle(desk);
    };
    let selection = ActionData::SetTextSelection(TextSelection { anchor: at(0), focus: at(4) });
    ask(&mut desk, Action::SetTextSelection, selection);
    ask(&mut desk, Action::ReplaceSelectedText, ActionData::Value("Honoured".into()));
    assert!(page_text(&desk).contains("Honoured Chief Justice,"), "{}", page_text(&desk));
}
