//! Journeys beside the sheet: what was read wrongly is cut, joined and given by hand, and all of it can be undone.

#![allow(clippy::expect_used, reason = "a journey that cannot go on fails loudly")]

use std::path::Path;
use std::sync::Arc;

use appeal_writer::app::{DeskHands, DeskWindow, Surroundings};
use appeal_writer::data;
use appeal_writer::model::LanguageTag;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

/// Two addressees in one, as a column leaves them; an addressee cut in two; a line that belongs to nobody.
const SHEET: &str = "URGENT ACTION\nTEACHER HELD IN EXAMPLE CITY\n\nA teacher is held.\n\n\
    Please write immediately in English:\n- Calling on the authorities to release Bo Example at once.\n\n\
    PLEASE SEND APPEALS BEFORE 4 AUGUST 2017 TO:\n\nMinister of Justice\nAda Example\n1 Main Street\nCairo\nEgypt\n\
    Salutation: Dear Minister\n\nPublic Prosecutor\nBen Example\n2 Main Street\nCairo\nEgypt\nSalutation: Dear Counsellor\n\n\
    And copies to:\nOmbudsman\nCarla Example\n3 Main Street\nCairo\nEgypt\n";

fn window(folder: &Path) -> Harness<'static, DeskWindow> {
    let hands = DeskHands::at(folder.join("data"), LanguageTag::ENGLISH);
    let mut harness = Harness::builder().with_size(vec2(1440.0, 2400.0)).build_eframe(move |creation| {
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

/// The window with the sheet and its fields on the desk.
fn beside_the_sheet(folder: &Path) -> Harness<'static, DeskWindow> {
    let mut harness = window(folder);
    harness.event(Event::Paste(SHEET.to_owned()));
    harness.run_steps(4);
    press(&mut harness, "Sheet and fields");
    harness
}

fn press(harness: &mut Harness<'_, DeskWindow>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click_accesskit();
    harness.run_steps(4);
}

fn undo(harness: &mut Harness<'_, DeskWindow>) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(4);
}

/// Presses the field whose name and value begin so.
fn choose_field(harness: &mut Harness<'_, DeskWindow>, start: &str) {
    let fields = harness.query_all_by_role(Role::Button);
    let is_it = |label: Option<String>| label.is_some_and(|label| label.starts_with(start));
    let field = fields.into_iter().find(|field| is_it(field.accesskit_node().label()));
    field.unwrap_or_else(|| panic!("no field {start}")).click_accesskit();
    harness.run_steps(4);
}

/// Whether a field with this name and value is among the fields.
fn has_field(harness: &Harness<'_, DeskWindow>, whole: &str) -> bool {
    harness.query_all_by_role(Role::Button).any(|field| field.accesskit_node().label().as_deref() == Some(whole))
}

#[test]
fn an_addressee_is_cut_where_another_begins_and_joined_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = beside_the_sheet(folder.path());
    choose_field(&mut harness, "Addressee 1 · Line 3: 1 Main Street");
    press(&mut harness, "A new addressee begins here");
    assert!(has_field(&harness, "Addressee 2 · Line 1: 1 Main Street"));
    assert!(has_field(&harness, "Addressee 3 · Line 1: Public Prosecutor"));
    choose_field(&mut harness, "Addressee 1 · Line 1");
    press(&mut harness, "Addressees 1 and 2 are one");
    assert!(has_field(&harness, "Addressee 1 · Line 3: 1 Main Street"));
    assert!(has_field(&harness, "Addressee 2 · Line 1: Public Prosecutor"));
}

#[test]
fn a_line_goes_to_the_neighbour_and_undo_brings_it_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = beside_the_sheet(folder.path());
    choose_field(&mut harness, "Addressee 2 · Line 1: Public Prosecutor");
    press(&mut harness, "This line belongs to addressee 1");
    assert!(has_field(&harness, "Addressee 1 · Line 6: Public Prosecutor"));
    undo(&mut harness);
    assert!(has_field(&harness, "Addressee 2 · Line 1: Public Prosecutor"));
    assert!(!has_field(&harness, "Addressee 1 · Line 6: Public Prosecutor"));
}

#[test]
fn a_line_is_cut_at_a_word_and_joined_with_the_one_below() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = beside_the_sheet(folder.path());
    choose_field(&mut harness, "Addressee 2 · Line 3: 2 Main Street");
    press(&mut harness, "Cut this line…");
    press(&mut harness, "2 Main | Street");
    assert!(has_field(&harness, "Addressee 2 · Line 4: Street"));
    press(&mut harness, "Join with the line below");
    assert!(has_field(&harness, "Addressee 2 · Line 3: 2 Main Street"));
}

#[test]
fn who_is_asked_can_become_one_who_is_only_informed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = beside_the_sheet(folder.path());
    choose_field(&mut harness, "Addressee 2 · Line 1");
    press(&mut harness, "Addressee 2 only gets a copy");
    harness.get_by_role_and_label(Role::Button, "Addressee 2 is asked");
    undo(&mut harness);
    choose_field(&mut harness, "Addressee 2 · Line 2");
    harness.get_by_role_and_label(Role::Button, "Addressee 2 only gets a copy");
}

#[test]
fn all_proposed_changes_are_accepted_with_one_button_and_undone_with_one_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path());
    let all = |harness: &Harness<'_, DeskWindow>| {
        let mut buttons = harness.query_all_by_role(Role::Button);
        buttons.find_map(|button| button.accesskit_node().label().filter(|label| label.starts_with("Accept all ")))
    };
    let name = all(&harness).expect("the example has several proposed changes");
    press(&mut harness, &name);
    assert_eq!(all(&harness), None);
    undo(&mut harness);
    assert_eq!(all(&harness), Some(name));
}
