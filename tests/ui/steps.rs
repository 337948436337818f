//! The five steps, the first hints, the help, the commands and the language of the window.

use appeal_writer::words::Words;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Theme};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::desk::Desk;

#[track_caller]
fn check_step(desk: &Desk, name: &str, role: Role) {
    let focused = desk.focused();
    assert_eq!(focused.0, role, "{focused:?}");
    assert!(focused.1.contains(name), "{focused:?} instead of {name}");
}

#[test]
fn the_five_steps_are_walked_with_the_keyboard_alone() {
    let mut desk = Desk::new();
    for (key, name, role) in [
        (Key::Num2, "Here begins: You", Role::Heading),
        (Key::Num3, "Here begins: Addressees", Role::Heading),
        (Key::Num4, "Text of page 1", Role::MultilineTextInput),
        (Key::Num5, "Print letters", Role::Button),
        (Key::Num1, "Here begins: Case", Role::Heading),
    ] {
        desk.keys(Modifiers::ALT, key);
        check_step(&desk, name, role);
    }
    desk.key(Key::F6);
    check_step(&desk, "Here begins: You", Role::Heading);
    desk.keys(Modifiers::SHIFT, Key::F6);
    check_step(&desk, "Here begins: Case", Role::Heading);
}

#[test]
fn a_question_has_the_keyboard_where_nothing_happens() {
    let mut desk = Desk::new();
    desk.press("Save as PDF…");
    check_step(&desk, "Not now", Role::Button);
    desk.key(Key::Enter);
    desk.lacks("Save all the same");
    desk.press("Save as PDF…");
    check_step(&desk, "Not now", Role::Button);
    desk.keys(Modifiers::SHIFT, Key::Tab);
    check_step(&desk, "Save all the same", Role::Button);
}

#[test]
fn a_question_without_a_safe_answer_has_the_keyboard_on_its_title() {
    let mut desk = Desk::of_anna();
    desk.press("one question first");
    check_step(&desk, "One question before the letters", Role::Heading);
    desk.key(Key::Enter);
    check_step(&desk, "One question before the letters", Role::Heading);
    desk.key(Key::Tab);
    check_step(&desk, "Yes", Role::Button);
    desk.key(Key::Tab);
    desk.key(Key::Tab);
    check_step(&desk, "No", Role::Button);
    desk.key(Key::Enter);
    desk.shows("3 letters ready");
}

#[test]
fn the_keyboard_is_where_it_was_when_what_was_in_front_is_gone() {
    let mut desk = Desk::tall();
    desk.focus("Text of page 1");
    for (modifiers, key) in [(Modifiers::NONE, Key::F1), (Modifiers::COMMAND, Key::K)] {
        desk.keys(modifiers, key);
        desk.key(Key::Escape);
        check_step(&desk, "Text of page 1", Role::MultilineTextInput);
    }
    // A command that was found there leads elsewhere.
    desk.run_command("addressees");
    check_step(&desk, "Here begins: Addressees", Role::Heading);
}

#[test]
fn a_blank_that_was_meant_for_the_text_closes_no_bad_news() {
    let mut desk = Desk::new();
    desk.drop_files(&[desk.path("none.txt")]);
    desk.shows("That did not work");
    desk.key(Key::Space);
    desk.key(Key::Enter);
    desk.shows("That did not work");
    desk.key(Key::Escape);
    desk.lacks("That did not work");
}

#[test]
fn who_writes_asks_for_the_name_first() {
    let mut desk = Desk::new();
    desk.press("Who writes? Fill in your name");
    check_step(&desk, "Your name", Role::TextInput);
}

#[test]
fn no_step_is_the_present_one_in_a_room_beside_the_desk() {
    let mut desk = Desk::new();
    let present = |desk: &Desk| {
        let tabs = desk.query_all_by_role(Role::Tab);
        tabs.filter(|tab| tab.accesskit_node().is_selected() == Some(true)).count()
    };
    assert_eq!(present(&desk), 1);
    desk.keys(Modifiers::COMMAND, Key::L);
    assert_eq!(present(&desk), 0);
    desk.key(Key::Escape);
    assert_eq!(present(&desk), 1);
}

#[test]
fn the_bar_says_how_far_each_step_is() {
    let mut desk = Desk::new();
    assert!(desk.has(Role::Tab, "Step 2 of 5: You, your name is missing"));
    desk.keys(Modifiers::ALT, Key::Num2);
    desk.write("Your name", "Anna Field");
    assert!(desk.has(Role::Tab, "Step 2 of 5: You, done"));
    // The question about ties comes first; until it is answered no letter counts as ready.
    desk.press("No");
    assert!(desk.has(Role::Tab, "Step 4 of 5: Letters, 3 ready"));
}

#[test]
fn the_first_hint_leads_into_the_field_for_the_name() {
    let mut desk = Desk::tall();
    desk.press("Fill in your name");
    desk.type_text("Anna Field");
    desk.shows_containing("Click into the letter");
    desk.page_says("Anna Field");
}

#[test]
fn hints_go_away_by_doing_or_by_a_button_and_stay_away() {
    let mut desk = Desk::new();
    desk.shows_containing("Begin with your name");
    desk.keys(Modifiers::ALT, Key::Num2);
    desk.write("Your name", "Anna");
    desk.shows_containing("Click into the letter");
    desk.press("Got it");
    desk.press("Got it");
    assert!(!desk.has(Role::Button, "Got it"));
    assert!(!desk.restart().has(Role::Button, "Got it"), "they are remembered");
}

/// Counts what a person does: a key or a click that chooses, or a field that is filled in.
struct Counted {
    desk: Desk,
    actions: usize,
}

impl Counted {
    #[track_caller]
    fn press(&mut self, button: &str) {
        self.actions += 1;
        self.desk.press(button);
    }

    #[track_caller]
    fn write(&mut self, field: &str, text: &str) {
        self.actions += 1;
        self.desk.write(field, text);
    }

    #[track_caller]
    fn choose_letter(&mut self, start: &str) {
        self.actions += 1;
        self.desk.choose_letter(start);
    }

    #[track_caller]
    fn tick(&mut self, box_name: &str) {
        self.actions += 1;
        self.desk.tick(box_name);
    }

    #[track_caller]
    fn say_who_writes(&mut self) {
        self.press("Who writes? Fill in your name");
        self.write("Your name", "Anna Field");
        self.write("Street and number", "12 Mill Road");
        self.write("Postcode", "LS1 4AB");
        self.write("Town", "Leeds");
        self.write("Country", "United Kingdom");
        // The question about ties to the country of the case.
        self.press("No");
    }
}

#[test]
fn a_new_sender_prints_all_letters_of_the_bundled_case_in_twelve_actions() {
    let mut person = Counted { desk: Desk::new(), actions: 0 };
    person.say_who_writes();
    person.choose_letter("Embassy of China");
    // Whose embassy it is stands above by itself.
    person.write("Address 1", "1 Garden Street, London");
    person.tick("Print the letter to Embassy of China");
    person.press("Print letters");
    person.press("Print all the same");
    person.desk.shows("4 letters are ready to print");
    assert!(person.actions <= 12, "{} actions", person.actions);
}

/// A sheet that asks to write to nine ministers and to the embassy.
fn sheet_of_nine() -> String {
    let addressees = (1..=9).map(|number| {
        format!("Minister of Department {number}\nAda Example {number}\n{number} Main Street\nAccra\nGhana\nSalutation: Dear Minister\n")
    });
    let addressees = addressees.collect::<Vec<_>>().join("\n");
    format!(
        "URGENT ACTION\nTEACHER HELD IN ACCRA\n\nA teacher, Bo Example, is held in Ghana.\n\nPlease write immediately in English:\n\
        - Calling on the authorities to release Bo Example at once.\n\nPLEASE SEND APPEALS BEFORE 4 AUGUST 2017 TO:\n\n{addressees}\n\
        Also send copies to diplomatic representatives accredited to your country.\n"
    )
}

#[test]
fn a_new_sender_saves_ten_letters_in_twelve_actions() {
    let mut person = Counted { desk: Desk::new(), actions: 1 };
    let sheet = person.desk.path("sheet.txt");
    std::fs::write(&sheet, sheet_of_nine()).expect("a sheet");
    // The first action: the sheet is dropped on the window.
    person.desk.drop_files(&[sheet]);
    person.say_who_writes();
    person.choose_letter("Embassy of Ghana");
    person.write("Address 1", "13 Belgrave Square, London");
    person.tick("Print the letter to Embassy of Ghana");
    person.press("Print letters");
    person.desk.shows("10 letters are ready to print");
    assert!(person.actions <= 12, "{} actions", person.actions);
}

#[test]
fn the_window_speaks_the_language_that_is_chosen_and_remembers_it() {
    let mut desk = Desk::new();
    desk.run_command("deutsch");
    desk.shows_button("Briefe drucken");
    // The window of the next day is given what the hands remember.
    let settings = std::fs::read_to_string(desk.data_path("settings.json")).expect("settings");
    assert!(settings.contains("\"language\": \"de\""), "{settings}");
}

#[test]
fn every_language_shows_the_whole_window() {
    for language in Words::languages() {
        let mut desk = Desk::in_language(language.as_str());
        let words = Words::new(&language);
        desk.shows_button(&words.text("command-print-letters"));
        desk.key(Key::F1);
        assert!(desk.has(Role::Heading, &words.text("help-title")), "{language:?}");
    }
}

#[test]
fn the_help_is_searched_and_closed_with_the_keyboard() {
    let mut desk = Desk::new();
    desk.key(Key::F1);
    assert!(desk.has(Role::Heading, "Privacy"));
    desk.get_by_role(Role::SearchInput).type_text("ruler");
    desk.settle();
    assert!(desk.has(Role::Heading, "Window envelopes"));
    assert!(!desk.has(Role::Heading, "Privacy"));
    desk.key(Key::Escape);
    assert!(!desk.has(Role::Heading, "Window envelopes"));
}

#[test]
fn a_command_is_found_by_a_word_of_it_and_done() {
    let mut desk = Desk::new();
    for (word, theme) in [("light", Theme::Light), ("dark", Theme::Dark)] {
        desk.run_command(word);
        assert_eq!(desk.ctx.theme(), theme);
        assert!(!desk.has(Role::SearchInput, "Search or do anything"), "the palette is gone");
    }
}
