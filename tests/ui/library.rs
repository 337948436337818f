//! The library of cases: taken in, found, put away, removed.

use std::fs;

use appeal_writer::model::Case;
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use crate::desk::Desk;
use crate::files::{drop_sheets, sheet, sheets};

const PUT_AWAY: &str = "Show cases that were put away";

/// The library with two cases in it.
fn library_of_two() -> Desk {
    let mut desk = Desk::new();
    drop_sheets(&mut desk, &[("Bo", "Ghana"), ("Ana", "Peru")]);
    desk.press("Close");
    desk
}

#[test]
fn several_sheets_go_into_the_library_with_a_line_for_each() {
    let mut desk = Desk::new();
    let mut paths = sheets(&desk, &[("Bo", "Ghana"), ("Ana", "Peru")]);
    paths.push(desk.path("none.txt"));
    desk.drop_files(&paths);
    desk.shows("3 sheets were read");
    desk.shows_containing("Bo.txt");
    desk.shows("none.txt · not read");
    desk.shows("2 cases");
    desk.drop_files(&paths[..2]);
    desk.shows("Bo.txt · was in the library already");
}

#[test]
fn a_folder_that_is_dropped_is_taken_in_with_all_its_sheets() {
    let mut desk = Desk::new();
    let folder = desk.path("sheets");
    fs::create_dir_all(folder.join("older")).expect("a folder");
    fs::write(folder.join("bo.txt"), sheet("Bo", "Ghana")).expect("a sheet");
    fs::write(folder.join("older/ana.txt"), sheet("Ana", "Peru")).expect("a sheet");
    desk.drop_files(std::slice::from_ref(&folder));
    desk.shows("2 sheets were read");
    desk.shows("2 cases");
    desk.press("Close");
    // Among other sheets, too; an empty one is said.
    let (more, empty) = (sheets(&desk, &[("Cleo", "Chad")]), desk.path("empty"));
    fs::create_dir_all(&empty).expect("a folder");
    desk.drop_files(&[more[0].clone(), folder, empty]);
    desk.rest();
    desk.shows("4 sheets were read");
    desk.shows("3 cases");
    desk.shows("empty · not read");
}

#[test]
fn a_case_is_found_by_a_word_put_away_and_opened_again() {
    let mut desk = library_of_two();
    desk.search_library("peru");
    desk.shows("1 case");
    desk.press_beginning("Put away:");
    desk.shows("0 cases");
    desk.tick(PUT_AWAY);
    desk.press_beginning("Bring back:");
    desk.tick(PUT_AWAY);
    desk.press_beginning("TEACHER ANA");
    assert!(desk.sheet().contains("TEACHER ANA"));
    desk.page_says("Dear Minister");
}

#[test]
fn a_case_is_removed_only_after_it_was_asked() {
    let mut desk = library_of_two();
    desk.press_beginning("Put away: TEACHER BO");
    desk.tick(PUT_AWAY);
    desk.press_beginning("Remove for good:");
    desk.shows("Remove this case?");
    assert_eq!(desk.store().cases().expect("listed").value.len(), 2, "nothing is removed before the answer");
    desk.press("Remove for good");
    assert_eq!(desk.store().cases().expect("listed").value.len(), 1);
}

#[test]
fn a_case_that_is_removed_while_it_is_on_the_desk_stays_removed() {
    let mut desk = library_of_two();
    desk.press_beginning("TEACHER BO");
    desk.write_part("Request for an answer", "Words of the last second");
    desk.keys(Modifiers::COMMAND, Key::L);
    desk.search_library("bo");
    desk.press_beginning("Put away: TEACHER BO");
    desk.tick(PUT_AWAY);
    desk.press_beginning("Remove for good:");
    desk.press("Remove for good");
    desk.shows("0 cases");
    desk.run_command("back to the letters");
    desk.write_part("Request for an answer", "What is typed next");
    desk.rest();
    let titles: Vec<String> = desk.store().cases().expect("listed").value.into_iter().map(|case| case.title).collect();
    assert!(titles.iter().all(|title| !title.contains("TEACHER BO")), "{titles:?}");
    assert!(!desk.sheet().contains("TEACHER BO"));
}

#[test]
fn a_sheet_that_was_opened_is_in_the_library_though_nothing_was_changed() {
    let mut desk = Desk::new();
    desk.paste(&sheet("Bo Example", "Arab Republic of Egypt"));
    desk.rest();
    let mut desk = desk.restart();
    assert!(desk.sheet().contains("TEACHER BO EXAMPLE"), "it lies on the desk of the next day");
    desk.run_command("library");
    desk.shows("1 case");
    // By the country's name in another language, too.
    desk.search_library("Ägypten");
    desk.shows("1 case");
    let row = desk.names(Role::Button).into_iter().find(|name| name.starts_with("TEACHER BO")).expect("a row");
    assert!(row.contains("Bo Example · Egypt"), "{row}");
}

#[test]
fn hundreds_of_cases_are_searched() {
    let mut desk = Desk::after(|store| {
        for number in 0..300 {
            let title = format!("Case number {number}");
            store.save_case(&Case { id: format!("c{number}"), title, ..Case::default() }).expect("saved");
        }
    });
    desk.run_command("library");
    desk.shows("300 cases");
    desk.search_library("number 29");
    // 29, 129, 229, and 290 to 299.
    desk.shows("13 cases");
}
