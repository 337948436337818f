//! A case that somebody prepared for others, on a desk whose person has the sheet already.

use std::fs;
use std::path::PathBuf;

use appeal_writer::job::{open, share};
use appeal_writer::model::{Case, Closed, LanguageTag, Translation, Unknown, Work};

use egui::accesskit::Role;

use crate::desk::{Desk, TODAY};
use crate::files::sheet;

/// The sheet that everybody has.
fn read() -> Case {
    open::open_case(sheet("Bo Example", "Ghana").as_bytes()).expect("a case")
}

/// The desk of somebody who has opened the sheet.
fn desk_that_knows_it() -> Desk {
    let mut desk = Desk::new();
    desk.paste(&sheet("Bo Example", "Ghana"));
    desk.rest();
    desk
}

/// A case file as a coordinator hands it on.
fn prepared(desk: &Desk, work: Option<&Work>, change: impl FnOnce(&mut Case)) -> PathBuf {
    let mut case = read();
    change(&mut case);
    let file = desk.path("prepared.json");
    fs::write(&file, share::case_file(&case, work)).expect("a file");
    file
}

fn kept(desk: &Desk) -> Case {
    desk.store().case(&read().id).expect("read").expect("a case")
}

fn closes(case: &mut Case) {
    case.closed = Some(Closed { date: Some(TODAY), outcome: "freed".into(), unknown: Unknown::new() });
    let demands = vec!["libérer Bo Example immédiatement".into()];
    case.translations.insert(LanguageTag::new("fr"), Translation { demands, ..Translation::default() });
}

#[test]
fn what_it_brings_is_on_the_desk_said_and_kept() {
    let mut desk = desk_that_knows_it();
    let file = prepared(&desk, None, closes);
    desk.drop_files(&[file]);
    desk.shows("New from the file: how the case ended, translation (French)");
    desk.rest();
    assert!(kept(&desk).closed.is_some_and(|closed| closed.outcome == "freed"));
    assert!(kept(&desk).translations.contains_key(&LanguageTag::new("fr")));
}

#[test]
fn what_both_say_is_asked_about_and_mine_stays() {
    let mut desk = desk_that_knows_it();
    let mine = kept(&desk).title;
    let file = prepared(&desk, None, |case| case.title = "Bo must be freed".into());
    desk.drop_files(std::slice::from_ref(&file));
    desk.shows("This file says other things");
    desk.shows_containing("about: title");
    desk.press("Keep mine");
    desk.rest();
    assert_eq!(kept(&desk).title, mine);
    desk.drop_files(&[file]);
    desk.press("Take what the file says");
    desk.rest();
    assert_eq!(kept(&desk).title, "Bo must be freed");
    desk.undo();
    desk.rest();
    assert_eq!(kept(&desk).title, mine);
}

#[test]
fn the_case_is_asked_about_first_and_the_words_that_came_afterwards() {
    let mut desk = desk_that_knows_it();
    desk.write_part("Request for an answer", "My own words.");
    desk.rest();
    let mut work = Work::default();
    work.choices.own_words.insert("request-0".into(), "Words of a friend.".into());
    let file = prepared(&desk, Some(&work), |case| case.title = "Bo must be freed".into());
    desk.drop_files(&[file]);
    desk.press("Keep mine");
    desk.shows("This case came with somebody’s words");
    desk.press("Take the words that came");
    desk.page_says("Words of a friend.");
}

#[test]
fn of_several_files_each_says_what_it_brought_and_the_desk_is_not_written_over() {
    let mut desk = desk_that_knows_it();
    let file = prepared(&desk, None, closes);
    let other = desk.path("other.txt");
    fs::write(&other, sheet("Ana Example", "Peru")).expect("a sheet");
    // It lies on the desk: there it is added when it is opened.
    desk.drop_files(&[file.clone(), other.clone()]);
    desk.shows_containing("the file says more: open it to decide");
    assert!(kept(&desk).closed.is_none());
    desk.click(Role::Link, "TEACHER BO EXAMPLE HELD");
    desk.shows("New from the file: how the case ended, translation (French)");
    desk.rest();
    assert!(kept(&desk).closed.is_some());
    // Another case is on the desk: it goes into the library at once.
    desk.paste(&sheet("Ana Example", "Peru"));
    let more = prepared(&desk, None, |case| {
        closes(case);
        case.addressees[0].note = "Keep trying".into();
    });
    desk.drop_files(&[more, other]);
    desk.shows("prepared.json · was in the library already; new from the file: addressees");
    assert_eq!(kept(&desk).addressees[0].note, "Keep trying");
}
