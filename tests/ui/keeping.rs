//! What happens to a person's words: between cases, windows, computers and days.

use std::fs;

use appeal_writer::job::{open, share};
use appeal_writer::model::{Mission, Privacy, Sent, SentState, Unknown, Work};
use appeal_writer::store::{CaseEntry, DataFolder};
use egui::accesskit::Role;

use crate::desk::{Desk, TODAY};
use crate::files::{drop_sheets, names_in};

/// Writes other words for all letters.
fn write_request(desk: &mut Desk, text: &str) {
    desk.write_part("Request for an answer", text);
}

/// What was written in a stored piece of work.
fn request_of(work: &Work) -> &str {
    &work.choices.own_words["request-0"]
}

#[test]
fn text_is_saved_before_another_case_comes_to_the_desk() {
    let mut desk = Desk::new();
    let example = desk.sheet().to_owned();
    write_request(&mut desk, "Words of the last second");
    drop_sheets(&mut desk, &[("Bo", "Ghana")]);
    assert_ne!(desk.sheet(), example);
    desk.run_command("practice case");
    desk.page_says("Words of the last second");
}

/// Gives the case on the desk away with a button, and opens it on another computer.
fn given_away(desk: &mut Desk, button: &str) -> Desk {
    let to = desk.path(button);
    desk.run_command("somebody else");
    desk.press(button);
    desk.save_into(&to);
    let file = to.join(&names_in(&to)[0]);
    desk.shows(&format!("Saved as {}", file.display()));
    let mut friends = Desk::new();
    friends.drop_files(&[file]);
    friends
}

#[test]
fn a_case_goes_to_a_friend_alone_or_with_words() {
    let mut desk = Desk::new();
    write_request(&mut desk, "Please write to my friends.");
    given_away(&mut desk, "The case only").page_hides("Please write to my friends.");
    given_away(&mut desk, "The case with my words and choices").page_says("Please write to my friends.");
}

#[test]
fn words_that_come_with_a_case_are_asked_about_where_there_are_others() {
    let mut desk = Desk::new();
    write_request(&mut desk, "My own words.");
    desk.rest();
    let mut work = Work::default();
    work.choices.own_words.insert("request-0".into(), "Words of a friend.".into());
    let file = desk.path("case.json");
    fs::write(&file, share::case_file(&open::example(), Some(&work))).expect("a file");
    desk.drop_files(&[file]);
    desk.shows("This case came with somebody’s words");
    desk.press("Take the words that came");
    desk.page_says("Words of a friend.");
    desk.undo();
    desk.page_says("My own words.");
}

#[test]
fn words_that_are_taken_leave_what_was_sent_the_embassies_and_how_much_of_me_is_said() {
    let case = open::example();
    let mission =
        Mission { of: "CN".into(), host: "GB".into(), lines: vec!["1 Own Street".into()], ..Mission::default() };
    let mut own = Work { case: case.id.clone(), missions: [("m1".to_owned(), mission)].into(), ..Work::default() };
    own.choices.privacy = Some(Privacy::Initials);
    own.choices.own_words.insert("request-0".into(), "My own words.".into());
    let addressee = case.addressees[0].id.clone();
    own.log.push(Sent { addressee, state: SentState::Posted, date: TODAY, unknown: Unknown::new() });
    let mut desk = Desk::after(|store| {
        store.save_case(&case).expect("saved");
        store.save_work(&own).expect("saved");
    });
    let mut came = Work::default();
    came.choices.own_words.insert("request-0".into(), "Words of a friend.".into());
    let file = desk.path("case.json");
    fs::write(&file, share::case_file(&case, Some(&came))).expect("a file");
    desk.drop_files(&[file]);
    desk.press("Take the words that came");
    desk.page_says("Words of a friend.");
    desk.rest();
    let kept = desk.store().work(&case.id).expect("read").value.expect("a work");
    assert_eq!(request_of(&kept), "Words of a friend.");
    assert_eq!((kept.choices.privacy, kept.log, kept.missions), (own.choices.privacy, own.log, own.missions));
}

#[test]
fn an_earlier_version_is_looked_at_and_brought_back() {
    let mut desk = Desk::new();
    write_request(&mut desk, "What I wrote on Monday.");
    desk.rest();
    let mut desk = desk.restart();
    write_request(&mut desk, "What I wrote on Tuesday.");
    desk.rest();
    desk.run_command("earlier versions");
    desk.press_containing("What I wrote on Monday.");
    desk.shows("The letter to Zhou Qiang as it was");
    desk.press("Bring this back");
    desk.page_says("What I wrote on Monday.");
    desk.undo();
    desk.page_says("What I wrote on Tuesday.");
}

/// Two windows on one folder, of which the second wrote last; this is the first, without changes since.
fn window_that_was_overtaken() -> Desk {
    let mut mine = Desk::new();
    write_request(&mut mine, "Begun here.");
    mine.rest();
    let mut other = mine.another_window();
    write_request(&mut other, "Written in the other window.");
    other.rest();
    mine
}

/// The same with changes of its own.
fn two_windows_apart() -> Desk {
    let mut mine = window_that_was_overtaken();
    write_request(&mut mine, "Written in my window.");
    mine.rest();
    mine.shows("Changed by another window or program");
    mine
}

#[test]
fn what_another_window_wrote_is_not_overwritten_and_mine_is_kept_as_a_copy() {
    let mut mine = two_windows_apart();
    mine.press("Keep mine as a copy");
    mine.page_says("Written in my window.");
    let store = mine.store();
    let cases = store.cases().expect("listed").value;
    let work = |case: &CaseEntry| store.work(&case.id).expect("read").value.expect("a work");
    let mut texts: Vec<String> = cases.iter().map(|case| request_of(&work(case)).to_owned()).collect();
    texts.sort();
    assert_eq!(texts, ["Written in my window.", "Written in the other window."]);
}

#[test]
fn a_copy_that_cannot_be_written_gives_nothing_up() {
    let mut mine = two_windows_apart();
    let (work, away) = (mine.data_path("work"), mine.data_path("away"));
    fs::rename(&work, &away).expect("gone");
    fs::write(&work, "no folder").expect("a file in its place");
    mine.press("Keep mine as a copy");
    mine.press("Close");
    mine.page_says("Written in my window.");
    assert!(!mine.ask_to_close(), "the words are on no disk yet");
    fs::remove_file(&work).expect("removed");
    fs::rename(&away, &work).expect("back");
    mine.settle();
    mine.press("Keep mine as a copy");
    mine.page_says("Written in my window.");
    assert!(mine.ask_to_close());
    assert_eq!(mine.store().cases().expect("listed").value.len(), 2, "the one copy");
}

#[test]
fn theirs_is_taken_and_mine_stays_among_the_versions() {
    let mut mine = two_windows_apart();
    mine.press("Take theirs");
    mine.page_says("Written in the other window.");
    let store = mine.store();
    let case = &store.cases().expect("listed").value[0];
    let versions = store.earlier_versions(&case.id).expect("read");
    assert!(versions.iter().any(|version| request_of(&version.work) == "Written in my window."));
}

#[test]
fn theirs_is_taken_and_what_i_corrected_in_the_case_comes_back_too() {
    let mut mine = window_that_was_overtaken();
    let proposed = mine.buttons_beginning("Put it right:");
    mine.press_beginning("Put it right:");
    assert!(mine.buttons_beginning("Put it right:") < proposed);
    mine.rest();
    mine.shows("Changed by another window or program");
    mine.press("Take theirs");
    assert_eq!(mine.buttons_beginning("Put it right:"), proposed, "theirs has the address as it was");
    mine.run_command("earlier versions");
    mine.press_containing("Begun here.");
    mine.press("Bring this back");
    assert!(mine.buttons_beginning("Put it right:") < proposed, "mine is right again");
    mine.page_says("Begun here.");
}

#[test]
fn a_window_without_changes_follows_the_other_when_it_comes_to_the_front() {
    let mut mine = window_that_was_overtaken();
    mine.set_in_front(false);
    mine.set_in_front(true);
    mine.settle();
    mine.page_says("Written in the other window.");
    mine.shows("This case was changed in another window; what it says now is shown here");
}

#[test]
fn a_stick_that_is_pulled_out_is_said_and_the_text_is_saved_when_it_is_back() {
    let mut desk = Desk::with_data(|folder| {
        fs::create_dir(folder.join("stick")).expect("a stick");
        DataFolder::portable(folder.join("stick"))
    });
    let (stick, pocket) = (desk.path("stick"), desk.path("pocket"));
    write_request(&mut desk, "First words.");
    desk.rest();
    fs::rename(&stick, &pocket).expect("pulled out");
    write_request(&mut desk, "Words that are not safe yet.");
    desk.rest();
    desk.shows("Not saved yet");
    desk.page_says("Words that are not safe yet.");
    assert!(!stick.exists(), "nothing is written in the stick's place");
    desk.ask_to_close();
    desk.shows("Your text is not saved");
    desk.press("Stay here");

    fs::rename(&pocket, &stick).expect("put back");
    desk.rest();
    desk.rest();
    desk.lacks("Not saved yet");
    desk.restart().page_says("Words that are not safe yet.");
}

/// A desk whose data lie on a stick that was pulled out, and in which something was typed a moment ago.
fn without_the_stick() -> Desk {
    let mut desk = Desk::with_data(|folder| {
        fs::create_dir(folder.join("stick")).expect("a stick");
        DataFolder::portable(folder.join("stick"))
    });
    fs::rename(desk.path("stick"), desk.path("pocket")).expect("pulled out");
    write_request(&mut desk, "Words of the last second.");
    desk
}

#[test]
fn a_window_that_is_closed_right_after_the_last_key_saves_first() {
    let mut desk = Desk::new();
    write_request(&mut desk, "Words of the last second.");
    assert!(desk.ask_to_close(), "it closes once they are saved");
    let case = &desk.store().cases().expect("listed").value[0];
    let work = desk.store().work(&case.id).expect("read").value.expect("a work");
    assert_eq!(request_of(&work), "Words of the last second.");
}

#[test]
fn a_window_whose_last_words_cannot_be_saved_stays_open_and_says_so() {
    let mut desk = without_the_stick();
    desk.lacks("Not saved yet");
    assert!(!desk.ask_to_close());
    desk.settle();
    desk.shows("Your text is not saved");
    desk.press("Stay here");
    desk.page_says("Words of the last second.");
    desk.ask_to_close();
    desk.settle();
    desk.press("Give up my last changes");
    assert!(desk.ask_to_close(), "nothing is left that could be lost");
}

#[test]
fn damaged_files_are_said_one_after_another_until_each_was_read() {
    let mut desk = Desk::new();
    write_request(&mut desk, "Words in a file that breaks.");
    desk.rest();
    let work = desk.data_path("work");
    let name = names_in(&work).into_iter().find(|name| name.ends_with(".json")).expect("the work");
    fs::write(work.join(&name), r#"{"format": 1, "ca"#).expect("half a file");
    fs::write(desk.data_path("senders.json"), "[").expect("half a file");
    let mut desk = desk.restart();
    for aside in ["senders.damaged-1.json", &name.replace(".json", ".damaged-1.json")] {
        desk.shows_containing(aside);
        desk.press("Close");
    }
    desk.lacks("Close");
    desk.page_hides("Words in a file that breaks.");
}

#[test]
fn a_last_case_that_cannot_be_read_is_said_above_the_practice_case() {
    let mut desk = Desk::new();
    drop_sheets(&mut desk, &[("Bo", "Ghana")]);
    desk.rest();
    let cases = desk.data_path("cases");
    let file = cases.join(&names_in(&cases)[0]);
    fs::write(&file, "{").expect("half a file");
    let mut desk = desk.restart();
    desk.shows_containing(&file.display().to_string());
    desk.press("Close");
    assert_eq!(fs::read_to_string(&file).expect("as it was"), "{");
}

#[test]
fn forgetting_asks_first_and_leaves_nothing() {
    let mut desk = Desk::of_anna();
    write_request(&mut desk, "Words of Anna.");
    desk.rest();
    desk.run_command("forget my data");
    desk.shows("Forget my data?");
    desk.press("Remove everything");
    desk.rest();
    desk.rest();
    assert_eq!(names_in(&desk.data_path("")), ["lock"]);
    desk.shows("Who writes? Fill in your name");
    desk.page_hides("Words of Anna.");
}

#[test]
fn a_folder_that_is_mirrored_is_pointed_out_once() {
    let mut desk = Desk::with_data(|folder| DataFolder::at(folder.join("Dropbox").join("letters")));
    desk.shows("This folder looks like one that Dropbox copies to other computers");
    desk.press("Close");
    let desk = desk.restart();
    desk.lacks("Your data");
    assert!(desk.has(Role::Button, "Print letters"));
}
