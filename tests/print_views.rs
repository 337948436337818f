//! Journeys through the window's views of printing, found as a screen reader finds things.

#![allow(clippy::expect_used, reason = "a journey that cannot go on fails loudly")]

use std::path::Path;
use std::sync::Arc;

use appeal_writer::app::{DeskHands, DeskWindow, Surroundings};
use appeal_writer::data;
use appeal_writer::model::{LanguageTag, PrintHabits};
use appeal_writer::store::{DataFolder, Store};
use egui::accesskit::Role;
use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

type Window = Harness<'static, DeskWindow>;

/// The window on a data folder of its own, without a desktop and without a thread.
fn window(folder: &Path) -> Window {
    let hands = DeskHands::at(folder.join("data"), LanguageTag::ENGLISH);
    let mut harness = Harness::builder().with_size(vec2(1440.0, 1100.0)).build_eframe(move |creation| {
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

fn press(harness: &mut Window, role: Role, name: &str) {
    harness.get_by_role_and_label(role, name).click_accesskit();
    harness.run_steps(4);
}

/// Opens one of the views from the menu.
fn open(harness: &mut Window, name: &str) {
    harness.get_by_label("Print").click_accesskit();
    harness.run_steps(4);
    harness.get_by_label(name).click_accesskit();
    harness.run_steps(4);
}

fn fill_in(harness: &mut Window, name: &str, text: &str) {
    harness.get_by_role_and_label(Role::TextInput, name).focus();
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::TextInput, name).type_text(text);
    harness.run_steps(4);
}

fn habits(folder: &Path) -> PrintHabits {
    Store::new(DataFolder::at(folder.join("data"))).print_habits().expect("the habits").value
}

fn pages(file: &Path) -> usize {
    lopdf::Document::load(file).expect("a PDF").get_pages().len()
}

#[test]
fn the_one_question_is_asked_once_and_plain_envelopes_hear_nothing_of_windows() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path());
    press(&mut harness, Role::Button, "Print letters");
    // The example is a closed case.
    press(&mut harness, Role::Button, "Print all the same");
    harness.get_by_label("Which envelopes do you use?");
    press(&mut harness, Role::Button, "Plain envelopes");
    assert!(harness.query_by_label("Which envelopes do you use?").is_none());
    harness.get_by_label("3 letters are ready to print");
    let stack = folder.path().join("data/print/00-All-letters.pdf");
    assert_eq!(pages(&stack), 5, "the cover sheet, two appeals, a copy with its enclosure");
    assert!(habits(folder.path()).asked);

    open(&mut harness, "Print settings…");
    harness.get_by_label("Print settings");
    assert!(harness.query_by_label_contains("wherever the sheet slides").is_none(), "nothing of windows is shown");
    press(&mut harness, Role::CheckBox, "A sheet on top that lists the letters");
    press(&mut harness, Role::Button, "Done");
    press(&mut harness, Role::Button, "Print letters");
    assert!(harness.query_by_label("Which envelopes do you use?").is_none());
    assert_eq!(pages(&stack), 4, "without the cover sheet");
}

#[test]
fn letters_in_window_envelopes_are_drawn_and_what_helps_is_a_button() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path());
    open(&mut harness, "Print settings…");
    press(&mut harness, Role::RadioButton, "Window envelopes");
    let drawings = harness.get_all_by_role(Role::Image);
    let names: Vec<String> = drawings.filter_map(|image| image.accesskit_node().label()).collect();
    assert!(names.iter().any(|name| name.starts_with("Pushed up and to the left: the address shows")), "{names:?}");
    assert_eq!(habits(folder.path()).envelope.as_deref(), Some("dl-din-680"));
    press(&mut harness, Role::RadioButton, "Plain envelopes");
    assert_eq!(habits(folder.path()).envelope, None);
}

#[test]
fn envelopes_and_labels_are_printed_from_the_same_addresses() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path());
    open(&mut harness, "Print settings…");
    press(&mut harness, Role::Button, "Print envelopes");
    assert_eq!(pages(&folder.path().join("data/print/00-Envelopes.pdf")), 3);
    press(&mut harness, Role::Button, "Print labels");
    assert_eq!(pages(&folder.path().join("data/print/00-Labels.pdf")), 1);
}

#[test]
fn the_readings_of_a_ruler_sheet_are_kept_under_the_printers_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path());
    open(&mut harness, "Printer…");
    press(&mut harness, Role::Button, "Print the ruler sheet");
    assert_eq!(pages(&folder.path().join("data/print/00-Ruler-sheet.pdf")), 1);
    fill_in(&mut harness, "Printer", "Office");
    for (edge, reading) in [("left edge", "10"), ("top edge", "13"), ("right edge", "10"), ("bottom edge", "7,0")] {
        fill_in(&mut harness, &format!("{edge}, mm"), reading);
    }
    press(&mut harness, Role::Button, "Use these readings");
    harness.get_by_label_contains("0 mm to the right and -3 mm down");
    let habits = habits(folder.path());
    assert_eq!(habits.trays.len(), 1);
    assert_eq!((habits.trays[0].printer.as_str(), habits.trays[0].readings.top.0), ("Office", 13.0));
}
