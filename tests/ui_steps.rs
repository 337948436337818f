//! The five steps, the first hints and the language of the window, by roles and names.

#![allow(clippy::expect_used, reason = "a journey that cannot go on fails loudly")]

use std::path::Path;
use std::sync::Arc;

use appeal_writer::app::{DeskHands, DeskWindow, Surroundings};
use appeal_writer::data;
use appeal_writer::model::LanguageTag;
use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

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
    harness
        .query_all(egui_kittest::kittest::By::new().predicate(|node| node.is_focused()))
        .map(|node| named(&node))
        .next()
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
        (Key::Num4, "Page 1", Role::Image),
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
