//! What a screen reader reads and does, and that the keyboard reaches everything.

use std::collections::BTreeSet;

use appeal_writer::model::LanguageTag;
use appeal_writer::words::Words;
use egui::accesskit::{Action, ActionData, ActionRequest, Role, TextPosition, TextSelection};
use egui::{Event, Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::Desk;

fn page(desk: &Desk) -> Node<'_> {
    desk.get_by_role_and_label(Role::MultilineTextInput, "Text of page 1")
}

/// How many characters stand before the caret.
fn place_of_caret(desk: &Desk) -> usize {
    page(desk).accesskit_node().text_selection_focus().expect("a caret").to_global_usv_index()
}

#[test]
fn a_screen_reader_reads_the_page_and_the_caret_line_by_line() {
    let mut desk = Desk::tall();
    desk.focus("Text of page 1");
    desk.key(Key::Home);
    assert!(page(&desk).accesskit_node().supports_text_ranges(), "the page is text to a screen reader");
    let text = page(&desk).accesskit_node().document_range().text();
    assert!(text.contains("Dear Chief Justice,\n"), "{text}");
    let before_subject = text.find("Zhao Liping").expect("the subject");
    let characters = text[..before_subject].chars().count();
    assert_eq!(place_of_caret(&desk), characters, "the caret is before the subject");
    desk.key(Key::ArrowRight);
    assert_eq!(place_of_caret(&desk), characters + 1);
}

#[test]
fn a_screen_reader_puts_the_caret_and_other_words_on_the_page() {
    let mut desk = Desk::tall();
    let (target_node, target_tree) = page(&desk).accesskit_node().locate();
    desk.focus("Text of page 1");
    let runs: Vec<_> = page(&desk).children().collect();
    let run = runs.iter().find(|run| run.accesskit_node().value().is_some_and(|text| text.starts_with("Dear")));
    let (node, _) = run.expect("the salutation").accesskit_node().locate();
    let at = |character_index| TextPosition { node, character_index };
    let mut ask = |action, data| {
        desk.event(Event::AccessKitActionRequest(ActionRequest { action, target_node, target_tree, data: Some(data) }));
        desk.settle();
    };
    let selection = ActionData::SetTextSelection(TextSelection { anchor: at(0), focus: at(4) });
    ask(Action::SetTextSelection, selection);
    ask(Action::ReplaceSelectedText, ActionData::Value("Honoured".into()));
    desk.page_says("Honoured Chief Justice,");
}

#[test]
fn the_plain_field_has_the_keyboard_as_soon_as_it_is_asked_for_and_has_all_of_its_lines() {
    let mut desk = Desk::new();
    desk.choose_part("Salutation");
    assert_eq!(desk.focused(), (Role::MultilineTextInput, "Text of: Salutation".to_owned()));
    desk.keys(Modifiers::COMMAND, Key::End);
    desk.type_text(" Your Honour,");
    desk.page_says("Dear Chief Justice, Your Honour,");
    let field = desk.field("Text of: Salutation").rect();
    let foot = desk.get_by_role_and_label(Role::Button, "Print letters").rect();
    assert!(field.height() > 60.0 && field.bottom() <= foot.top(), "{field:?} above {foot:?}");
    desk.press("Done");
    desk.lacks("Text of: Salutation");
}

#[test]
fn the_edges_of_the_columns_are_named_in_the_language_of_the_window() {
    for language in ["en", "de", "ar"] {
        let words = Words::new(&LanguageTag::new(language));
        let mut named = Desk::in_language(language).names(Role::Splitter);
        named.sort();
        let mut expected = ["divider-case", "divider-people"].map(|id| words.text(id));
        expected.sort();
        assert_eq!(named, expected, "{language}");
    }
}

/// What can be pressed, chosen or typed into.
const CONTROLS: [Role; 7] = [
    Role::Button,
    Role::CheckBox,
    Role::ComboBox,
    Role::MultilineTextInput,
    Role::RadioButton,
    Role::Tab,
    Role::TextInput,
];

/// More than there are places for the keyboard in the window.
const ENOUGH_TABS: usize = 400;

#[test]
fn tab_reaches_everything_and_everything_has_a_name() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::ALT, Key::Num2);
    let mut reached = BTreeSet::new();
    for _ in 0..ENOUGH_TABS {
        desk.key_press(Key::Tab);
        desk.run_steps(1);
        let here = desk.query_all(By::new().predicate(|node| node.is_focused())).next();
        reached.extend(here.map(|node| format!("{:?}", node.accesskit_node().id())));
    }
    let mut missed = Vec::new();
    for node in desk.query_all(By::new().predicate(|node| CONTROLS.contains(&node.role()))) {
        let node = node.accesskit_node();
        let name = node.label().unwrap_or_default();
        assert!(!name.is_empty() || node.labelled_by().next().is_some(), "{:?} without a name", node.role());
        if !node.is_disabled() && !reached.contains(&format!("{:?}", node.id())) {
            missed.push(format!("{:?} {name}", node.role()));
        }
    }
    assert!(missed.is_empty(), "reached by the mouse only: {missed:#?}");
}
