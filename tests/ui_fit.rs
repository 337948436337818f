//! The window fits: whatever its size, its text and its language, nothing is cut and every step can be reached.

#![allow(clippy::expect_used, reason = "a window that cannot be looked at fails loudly")]

use std::path::Path;
use std::sync::Arc;

use appeal_writer::app::{DeskHands, DeskWindow, Surroundings};
use appeal_writer::data;
use appeal_writer::model::LanguageTag;
use appeal_writer::words::Words;
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};

type Window = Harness<'static, DeskWindow>;

/// A window of so many pixels with text of so many percent; both are points of the screen here.
fn window(folder: &Path, pixels: Vec2, percent: u16, language: &str) -> Window {
    let data = folder.join(format!("{}-{percent}-{language}", pixels.x));
    std::fs::create_dir_all(&data).expect("a folder");
    let language = LanguageTag::new(language);
    let hands = DeskHands::at(data, language.clone());
    // A larger text is a smaller window in points.
    let size = pixels * 100.0 / f32::from(percent);
    let mut harness = Harness::builder().with_size(size).build_eframe(move |creation| {
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

/// What is pressed, ticked or typed into stands inside the window from left to right.
fn check_nothing_is_cut(harness: &Window, said: &str) {
    let width = f64::from(harness.ctx.content_rect().width());
    let controls = [Role::Button, Role::Tab, Role::CheckBox, Role::TextInput, Role::ComboBox, Role::RadioButton];
    let mut seen = 0;
    for node in harness.query_all(By::new().predicate(move |node| controls.contains(&node.role()))) {
        let node = node.accesskit_node();
        let Some(bounds) = node.bounding_box() else { continue };
        seen += 1;
        let inside = bounds.x0 >= -1.0 && bounds.x1 <= width + 1.0;
        assert!(inside, "{said}: {:?} {:?} lies at {bounds:?} in {width}", node.role(), node.label());
    }
    assert!(seen > 10, "{said}: {seen} controls");
}

/// Each step's region, walked to by its key, shows what it is about.
fn check_every_step(harness: &mut Window, words: &Words, said: &str) {
    let begins = |step: &str| words.text_with("step-region", &[("name", &words.text(step))]);
    let print = words.text("command-print-letters");
    let page = words.text_with("page-text", &[("page", "1")]);
    let steps = [
        (Key::Num1, begins("step-case"), words.text("start-open")),
        (Key::Num2, begins("step-you"), words.text("sender-name")),
        (Key::Num3, begins("step-addressees"), words.text("group-appeals")),
        (Key::Num4, page.clone(), page),
        (Key::Num5, print.clone(), print),
    ];
    for (key, focused, shown) in steps {
        harness.key_press_modifiers(Modifiers::ALT, key);
        harness.run_steps(4);
        let has_keyboard = harness.query_all(By::new().predicate(|node| node.is_focused())).next();
        let name = has_keyboard.and_then(|node| node.accesskit_node().label()).unwrap_or_default();
        assert!(name.contains(&focused), "{said}: “{name}” has the keyboard instead of “{focused}”");
        assert!(harness.query_all_by_label_contains(&shown).next().is_some(), "{said}: no “{shown}”");
        check_nothing_is_cut(harness, &format!("{said} {key:?}"));
    }
}

#[test]
fn every_size_of_window_and_text_shows_every_step() {
    let folder = tempfile::tempdir().expect("a folder");
    for (pixels, percent, language) in [
        (vec2(1024.0, 640.0), 100, "de"),
        (vec2(1024.0, 640.0), 150, "pl"),
        (vec2(1024.0, 640.0), 300, "en"),
        (vec2(1024.0, 640.0), 300, "ar"),
        (vec2(1440.0, 900.0), 80, "en"),
        (vec2(1440.0, 900.0), 125, "fr"),
        (vec2(1440.0, 900.0), 200, "pt"),
        (vec2(3840.0, 2160.0), 100, "en"),
        (vec2(3840.0, 2160.0), 300, "de"),
    ] {
        let mut harness = window(folder.path(), pixels, percent, language);
        let words = Words::new(&LanguageTag::new(language));
        check_every_step(&mut harness, &words, &format!("{pixels:?} at {percent} percent in {language}"));
    }
}

#[test]
fn a_question_is_never_larger_than_the_window() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), vec2(1024.0, 640.0), 300, "de");
    for key in [Key::F1, Key::O] {
        let modifiers = if key == Key::O { Modifiers::COMMAND } else { Modifiers::NONE };
        harness.key_press_modifiers(modifiers, key);
        harness.run_steps(4);
        check_nothing_is_cut(&harness, &format!("{key:?}"));
        harness.key_press(Key::Escape);
        harness.run_steps(4);
    }
}

#[test]
fn the_step_stays_where_it_was_while_something_is_in_front() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), vec2(1440.0, 900.0), 100, "en");
    let case_is_current = |harness: &Window| {
        let tab =
            harness.get_by(|node| node.role() == Role::Tab && node.label().is_some_and(|name| name.contains("Case")));
        tab.accesskit_node().toggled() == Some(Toggled::True)
    };
    assert!(case_is_current(&harness));
    for (modifiers, key) in [(Modifiers::COMMAND, Key::K), (Modifiers::NONE, Key::F1)] {
        harness.key_press_modifiers(modifiers, key);
        harness.run_steps(4);
        assert!(case_is_current(&harness), "{key:?}");
        harness.key_press(Key::Escape);
        harness.run_steps(4);
        assert!(case_is_current(&harness), "{key:?} and back");
    }
}
