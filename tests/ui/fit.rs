//! The window fits: whatever its size, its text and its language, nothing is cut and every step can be reached.

use appeal_writer::model::LanguageTag;
use appeal_writer::words::Words;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::Desk;

/// What is pressed, ticked or typed into.
const CONTROLS: [Role; 6] =
    [Role::Button, Role::Tab, Role::CheckBox, Role::TextInput, Role::ComboBox, Role::RadioButton];

/// A window of so many pixels with text of so many percent.
fn desk(pixels: Vec2, percent: f32, language: &str) -> Desk {
    Desk::of_size(pixels * 100.0 / percent, language)
}

/// Every control stands inside the window from left to right.
fn check_nothing_is_cut(desk: &Desk, said: &str) {
    let width = f64::from(desk.ctx.content_rect().width());
    let mut seen = 0;
    for node in desk.query_all(By::new().predicate(|node| CONTROLS.contains(&node.role()))) {
        let node = node.accesskit_node();
        let Some(bounds) = node.bounding_box() else { continue };
        seen += 1;
        let inside = bounds.x0 >= -1.0 && bounds.x1 <= width + 1.0;
        assert!(inside, "{said}: {:?} {:?} lies at {bounds:?} in {width}", node.role(), node.label());
    }
    assert!(seen > 10, "{said}: {seen} controls");
}

/// Each step's region, walked to by its key, shows what it is about.
fn check_every_step(desk: &mut Desk, words: &Words, said: &str) {
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
    for (key, begins, shown) in steps {
        desk.keys(Modifiers::ALT, key);
        let (_, name) = desk.focused();
        assert!(name.contains(&begins), "{said}: “{name}” has the keyboard instead of “{begins}”");
        desk.shows_containing(&shown);
        check_nothing_is_cut(desk, &format!("{said} {key:?}"));
    }
}

#[test]
fn every_size_of_window_and_text_shows_every_step() {
    for (pixels, percent, language) in [
        (vec2(1024.0, 640.0), 100.0, "de"),
        (vec2(1024.0, 640.0), 150.0, "pl"),
        (vec2(1024.0, 640.0), 300.0, "en"),
        (vec2(1024.0, 640.0), 300.0, "ar"),
        (vec2(1440.0, 900.0), 80.0, "en"),
        (vec2(1440.0, 900.0), 125.0, "fr"),
        (vec2(1440.0, 900.0), 200.0, "pt"),
        (vec2(3840.0, 2160.0), 100.0, "en"),
        (vec2(3840.0, 2160.0), 300.0, "de"),
    ] {
        let mut desk = desk(pixels, percent, language);
        let words = Words::new(&LanguageTag::new(language));
        check_every_step(&mut desk, &words, &format!("{pixels:?} at {percent} percent in {language}"));
    }
}

#[test]
fn a_question_is_never_larger_than_the_window() {
    let mut desk = desk(vec2(1024.0, 640.0), 300.0, "de");
    for (modifiers, key) in [(Modifiers::NONE, Key::F1), (Modifiers::COMMAND, Key::O), (Modifiers::COMMAND, Key::K)] {
        desk.keys(modifiers, key);
        check_nothing_is_cut(&desk, &format!("{key:?}"));
        desk.key(Key::Escape);
    }
}

#[test]
fn the_print_settings_fit_at_200_percent_with_their_buttons_in_sight() {
    for language in ["fr", "ja", "ar", "zh-Hans", "de", "pl"] {
        let words = Words::new(&LanguageTag::new(language));
        let mut desk = desk(vec2(1280.0, 840.0), 200.0, language);
        for id in ["command-print-settings", "command-printer"] {
            desk.keys(Modifiers::COMMAND, Key::K);
            desk.type_text(&words.text(id));
            desk.key(Key::Enter);
            check_nothing_is_cut(&desk, &format!("{id} in {language}"));
            let done = words.text("print-done");
            let bounds =
                desk.get_by_role_and_label(Role::Button, &done).accesskit_node().bounding_box().expect("a place");
            assert!(bounds.y1 <= f64::from(desk.ctx.content_rect().height()), "{id} in {language}: {bounds:?}");
            desk.key(Key::Escape);
        }
    }
}

fn case_is_current(desk: &Desk) -> bool {
    let tabs = desk.query_all_by_role(Role::Tab).map(|tab| tab.accesskit_node());
    let case = tabs.into_iter().find(|tab| tab.label().is_some_and(|name| name.contains("Case")));
    case.is_some_and(|tab| tab.is_selected() == Some(true))
}

#[test]
fn the_step_stays_where_it_was_while_something_is_in_front() {
    let mut desk = Desk::new();
    assert!(case_is_current(&desk));
    for (modifiers, key) in [(Modifiers::COMMAND, Key::K), (Modifiers::NONE, Key::F1)] {
        desk.keys(modifiers, key);
        assert!(case_is_current(&desk), "{key:?}");
        desk.key(Key::Escape);
        assert!(case_is_current(&desk), "{key:?} and back");
    }
}

#[test]
fn the_programs_own_file_dialog_is_walked_with_the_keyboard_alone() {
    let mut desk = Desk::new();
    let sheet = desk.path("sheet.txt");
    std::fs::create_dir(desk.path("inner")).expect("a folder");
    std::fs::write(&sheet, "URGENT ACTION\n\nAn activist is held.\n").expect("a sheet");
    desk.keys(Modifiers::COMMAND, Key::O);
    assert_eq!(desk.focused(), (Role::TextInput, "Folder".to_owned()));
    desk.write("Folder", &desk.path("").display().to_string());
    // Past the way up, past the data and the inner folder, to the sheet.
    for _ in 0..8 {
        desk.key(Key::ArrowDown);
    }
    desk.key(Key::Enter);
    desk.lacks("Folder");
    assert!(desk.sheet().contains("An activist is held."), "{}", desk.sheet());
}

#[test]
fn a_dialog_uses_the_height_that_the_window_has() {
    let mut desk = Desk::new();
    desk.run_command("Print settings");
    let bounds = desk.get_by_role_and_label(Role::Button, "Done").accesskit_node().bounding_box().expect("a place");
    let height = f64::from(desk.ctx.content_rect().height());
    assert!(bounds.y1 <= height, "the last button lies at {bounds:?} in {height}");
}
