//! The views of printing: envelopes, labels, the ruler sheet.

use appeal_writer::model::PrintHabits;
use egui::accesskit::Role;

use crate::desk::Desk;
use crate::files::{drop_sheets, pages_of};

fn habits(desk: &Desk) -> PrintHabits {
    desk.store().print_habits().expect("the habits").value
}

/// How many pages of this name went to the viewer.
fn printed_pages(desk: &Desk, name: &str) -> usize {
    pages_of(&desk.data_path("print").join(name))
}

fn print_settings() -> Desk {
    let mut desk = Desk::tall();
    desk.choose_in_menu("Print", "Print settings…");
    desk
}

#[test]
fn the_one_question_is_asked_once_and_plain_envelopes_hear_nothing_of_windows() {
    let mut desk = Desk::tall();
    desk.press("Print letters");
    // The example is a closed case.
    desk.press("Print all the same");
    desk.shows("Which envelopes do you use?");
    desk.press("Plain envelopes");
    desk.lacks("Which envelopes do you use?");
    desk.shows("3 letters are ready to print");
    let pages = printed_pages(&desk, "00-All-letters.pdf");
    assert_eq!(pages, 5, "the cover sheet, two appeals, a copy with its enclosure");
    assert!(habits(&desk).asked);

    desk.choose_in_menu("Print", "Print settings…");
    desk.shows("Print settings");
    desk.lacks_containing("wherever the sheet slides");
    desk.tick("A sheet on top that lists the letters");
    desk.press("Done");
    desk.press("Print letters");
    desk.lacks("Which envelopes do you use?");
    assert_eq!(printed_pages(&desk, "00-All-letters.pdf"), 4, "without the cover sheet");
}

/// Sets the letter at which printing begins, in the print settings.
fn begin_at(desk: &mut Desk, letter: f64) {
    desk.choose_in_menu("Print", "Print settings…");
    desk.set_number("From letter", letter);
    desk.press("Done");
}

#[test]
fn the_letter_at_which_printing_begins_holds_for_one_stack() {
    let mut desk = Desk::tall();
    begin_at(&mut desk, 3.0);
    desk.press("Print letters");
    desk.press("Print all the same");
    assert_eq!(printed_pages(&desk, "00-All-letters.pdf"), 3, "the cover sheet, a copy with its enclosure");
    desk.press("Print letters");
    assert_eq!(printed_pages(&desk, "00-All-letters.pdf"), 5, "the whole stack again");
    begin_at(&mut desk, 2.0);
    drop_sheets(&mut desk, &[("Bo", "Ghana")]);
    desk.run_command("practice case");
    desk.press("Print letters");
    desk.press("Print all the same");
    assert_eq!(printed_pages(&desk, "00-All-letters.pdf"), 5, "another case was on the desk");
}

#[test]
fn where_no_letter_is_left_from_there_on_none_is_printed() {
    let mut desk = Desk::tall();
    let boxes = desk.names(Role::CheckBox);
    let third = boxes.iter().filter(|name| name.starts_with("Print the letter to")).nth(2).expect("three letters");
    desk.tick(third);
    begin_at(&mut desk, 3.0);
    desk.press("Print letters");
    desk.press("Print all the same");
    desk.shows_containing("No letter is printed");
    assert!(!desk.data_path("print").exists(), "not the whole stack either");
}

#[test]
fn letters_in_window_envelopes_are_drawn_and_what_helps_is_a_button() {
    let mut desk = print_settings();
    desk.click(Role::RadioButton, "Window envelopes");
    let drawings = desk.names(Role::Image);
    let start = "Pushed up and to the left: the address shows";
    assert!(drawings.iter().any(|name| name.starts_with(start)), "{drawings:?}");
    assert_eq!(habits(&desk).envelope.as_deref(), Some("dl-din-680"));
    desk.click(Role::RadioButton, "Plain envelopes");
    assert_eq!(habits(&desk).envelope, None);
}

#[test]
fn envelopes_and_labels_are_printed_from_the_same_addresses() {
    let mut desk = print_settings();
    desk.press("Print envelopes");
    assert_eq!(printed_pages(&desk, "00-Envelopes.pdf"), 3);
    desk.press("Print labels");
    assert_eq!(printed_pages(&desk, "00-Labels.pdf"), 1);
}

#[test]
fn the_readings_of_a_ruler_sheet_are_kept_under_the_printers_name() {
    let mut desk = Desk::tall();
    desk.choose_in_menu("Print", "Printer…");
    desk.press("Print the ruler sheet");
    assert_eq!(printed_pages(&desk, "00-Ruler-sheet.pdf"), 1);
    desk.write("Printer", "Office");
    for (edge, reading) in [("left edge", "10"), ("top edge", "13"), ("right edge", "10"), ("bottom edge", "7,0")] {
        desk.write(&format!("{edge}, mm"), reading);
    }
    desk.press("Use these readings");
    desk.shows_containing("0 mm to the right and -3 mm down");
    let trays = habits(&desk).trays;
    assert_eq!(trays.len(), 1);
    assert_eq!((trays[0].printer.as_str(), trays[0].readings.top.0), ("Office", 13.0));
}
