//! The five steps, the first hints and the language of the window, by roles and names.

#![allow(clippy::expect_used, reason = "a journey that cannot go on fails loudly")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use appeal_writer::app::{DeskHands, DeskWindow, Surroundings};
use appeal_writer::data;
use appeal_writer::model::LanguageTag;
use appeal_writer::words::Words;
use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};

type Window = Harness<'static, DeskWindow>;

fn window_of(folder: &Path, language: &str) -> Window {
    let language = LanguageTag::new(language);
    let hands = DeskHands::at(folder.join("data"), language.clone());
    let mut harness = Harness::builder().with_size(vec2(1440.0, 900.0)).build_eframe(move |creation| {
        let surroundings = Surroundings {
            today: Some(jiff::civil::date(2017, 6, 20)),
            language,
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

fn window(folder: &Path) -> Window {
    window_of(folder, "en")
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// What has the keyboard: its role and its name.
fn focused(harness: &Window) -> Option<(Role, String)> {
    let named = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        (node.role(), node.label().unwrap_or_default())
    };
    harness.query_all(By::new().predicate(|node| node.is_focused())).map(|node| named(&node)).next()
}

fn press(harness: &mut Window, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_steps(3);
}

fn check_step(harness: &Window, name: &str, role: Role) {
    let focused = focused(harness).expect("something has the keyboard");
    assert_eq!(focused.0, role, "{focused:?}");
    assert!(focused.1.contains(name), "{focused:?} instead of {name}");
}

#[test]
fn the_five_steps_are_walked_with_the_keyboard_alone() {
    let folder = folder();
    let mut harness = window(folder.path());
    for (key, name, role) in [
        (Key::Num2, "Here begins: You", Role::Heading),
        (Key::Num3, "Here begins: Addressees", Role::Heading),
        (Key::Num4, "Text of page 1", Role::MultilineTextInput),
        (Key::Num5, "Print letters", Role::Button),
        (Key::Num1, "Here begins: Case", Role::Heading),
    ] {
        press(&mut harness, Modifiers::ALT, key);
        check_step(&harness, name, role);
    }
    press(&mut harness, Modifiers::NONE, Key::F6);
    check_step(&harness, "Here begins: You", Role::Heading);
    press(&mut harness, Modifiers::SHIFT, Key::F6);
    check_step(&harness, "Here begins: Case", Role::Heading);
}

#[test]
fn the_bar_says_how_far_each_step_is() {
    let folder = folder();
    let mut harness = window(folder.path());
    harness.get_by_role_and_label(Role::Tab, "Step 2 of 5: You, your name is missing");
    press(&mut harness, Modifiers::ALT, Key::Num2);
    harness.get_by_role_and_label(Role::TextInput, "Your name").focus();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::TextInput, "Your name").type_text("Anna Field");
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::Tab, "Step 2 of 5: You, done");
    // The question about ties comes first; until it is answered no letter counts as ready.
    harness.get_by_role_and_label(Role::Button, "No").click_accesskit();
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::Tab, "Step 4 of 5: Letters, 3 ready");
}

#[test]
fn hints_go_away_by_doing_or_by_a_button_and_stay_away() {
    let folder = folder();
    let mut harness = window(folder.path());
    harness.get_by_label_contains("Begin with your name");
    press(&mut harness, Modifiers::ALT, Key::Num2);
    harness.get_by_role_and_label(Role::TextInput, "Your name").focus();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::TextInput, "Your name").type_text("Anna");
    harness.run_steps(4);
    harness.get_by_label_contains("Click into the letter");
    for _ in 0..2 {
        harness.get_by_role_and_label(Role::Button, "Got it").click_accesskit();
        harness.run_steps(4);
    }
    assert!(harness.query_by_role_and_label(Role::Button, "Got it").is_none());
    drop(harness);
    let harness = window(folder.path());
    assert!(harness.query_by_role_and_label(Role::Button, "Got it").is_none(), "they are remembered");
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

#[test]
fn tab_reaches_everything_and_everything_has_a_name() {
    let folder = folder();
    let mut harness = window(folder.path());
    press(&mut harness, Modifiers::ALT, Key::Num2);
    let mut reached = BTreeSet::new();
    for _ in 0..400 {
        harness.key_press(Key::Tab);
        harness.run_steps(1);
        let here = harness.query_all(By::new().predicate(|node| node.is_focused())).next();
        reached.extend(here.map(|node| format!("{:?}", node.accesskit_node().id())));
    }
    let mut missed = Vec::new();
    for node in harness.query_all(By::new().predicate(|node| CONTROLS.contains(&node.role()))) {
        let node = node.accesskit_node();
        let name = node.label().unwrap_or_default();
        assert!(!name.is_empty() || node.labelled_by().next().is_some(), "{:?} without a name", node.role());
        if !node.is_disabled() && !reached.contains(&format!("{:?}", node.id())) {
            missed.push(format!("{:?} {name}", node.role()));
        }
    }
    assert!(missed.is_empty(), "reached by the mouse only: {missed:#?}");
}

/// Counts what a person does: a key or a click that chooses, or a field that is filled in.
struct Journey {
    harness: Window,
    actions: usize,
}

impl Journey {
    fn press(&mut self, role: Role, name: &str) {
        self.actions += 1;
        self.harness.get_by_role_and_label(role, name).click_accesskit();
        self.harness.run_steps(4);
    }

    fn fill_in(&mut self, role: Role, name: &str, text: &str) {
        self.actions += 1;
        // The writer's fields come before those of the addressee.
        self.harness.get_all_by_role_and_label(role, name).next().expect("a field").focus();
        self.harness.run_steps(2);
        self.harness.get_all_by_role_and_label(role, name).next().expect("a field").type_text(text);
        self.harness.run_steps(4);
    }

    fn choose_letter(&mut self, name: &str) {
        self.actions += 1;
        let rows = self.harness.get_all_by_role(Role::RadioButton);
        let row =
            rows.into_iter().find(|row| row.accesskit_node().label().is_some_and(|label| label.starts_with(name)));
        row.expect("the addressee is in the list").click_accesskit();
        self.harness.run_steps(4);
    }
}

#[test]
fn a_new_sender_prints_all_letters_of_the_bundled_case_in_twelve_actions() {
    let folder = folder();
    let mut journey = Journey { harness: window(folder.path()), actions: 0 };
    journey.press(Role::Button, "Who writes? Fill in your name");
    journey.fill_in(Role::TextInput, "Your name", "Anna Field");
    journey.fill_in(Role::MultilineTextInput, "Street and number", "12 Mill Road");
    // Town and postcode as a British address has them on its last line.
    journey.fill_in(Role::TextInput, "Town", "Leeds LS1 4AB");
    journey.fill_in(Role::TextInput, "Country", "United Kingdom");
    // The question about ties to the country of the case.
    journey.press(Role::Button, "No");
    journey.choose_letter("People");
    journey.fill_in(Role::TextInput, "Address 1", "Embassy of the Republic");
    journey.fill_in(Role::TextInput, "Address 2", "1 Garden Street, London");
    let tick = "Print the letter to Embassy of the Republic";
    journey.press(Role::CheckBox, tick);
    journey.press(Role::Button, "Print letters");
    journey.press(Role::Button, "Print all the same");
    journey.harness.get_by_label("4 letters are ready to print");
    assert!(journey.actions <= 12, "{} actions", journey.actions);
}

#[test]
fn the_window_speaks_the_language_that_is_chosen_and_remembers_it() {
    let folder = folder();
    let mut harness = window(folder.path());
    press(&mut harness, Modifiers::COMMAND, Key::K);
    harness.get_by_role(Role::SearchInput).type_text("deutsch");
    harness.run_steps(3);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::Button, "Briefe drucken");
    drop(harness);
    // The window of the next day is given what the hands remember; see `run`.
    let settings = std::fs::read_to_string(folder.path().join("data/settings.json")).expect("settings");
    assert!(settings.contains("\"language\": \"de\""), "{settings}");
}

#[test]
fn every_language_shows_the_whole_window() {
    for language in Words::languages() {
        let folder = folder();
        let mut harness = window_of(folder.path(), language.as_str());
        let print = Words::new(&language).text("command-print-letters");
        harness.get_by_role_and_label(Role::Button, &print);
        press(&mut harness, Modifiers::NONE, Key::F1);
        let title = Words::new(&language).text("help-title");
        harness.get_by_role_and_label(Role::Heading, &title);
    }
}

#[test]
fn the_help_is_searched_and_closed_with_the_keyboard() {
    let folder = folder();
    let mut harness = window(folder.path());
    press(&mut harness, Modifiers::NONE, Key::F1);
    harness.get_by_role_and_label(Role::Heading, "Privacy");
    harness.get_by_role(Role::SearchInput).type_text("ruler");
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::Heading, "Window envelopes");
    assert!(harness.query_by_role_and_label(Role::Heading, "Privacy").is_none());
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.query_by_role_and_label(Role::Heading, "Window envelopes").is_none());
}
