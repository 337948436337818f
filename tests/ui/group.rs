//! A group: what was sent and answered, and an evening of letters.

use std::fs;

use crate::desk::Desk;
use crate::files::{drop_sheets, names_in, pages_of, sheet, texts_below};

#[test]
fn what_was_posted_and_answered_is_noted_and_summed_up() {
    let mut desk = Desk::new();
    drop_sheets(&mut desk, &[("Bo", "Ghana")]);
    desk.run_command("sent and answered");
    desk.press("All ticked letters were posted today");
    desk.press("Answered today: Ada Example");
    desk.shows("An answer came: pass it on");
    desk.press("Posted 20 June 2017: Ada Example");
    desk.press("A day earlier");
    desk.shows_button("Posted 19 June 2017: Ada Example");
    desk.rest();

    let to = desk.path("totals");
    for button in ["Save as table (CSV)…", "Save as one page (PDF)…"] {
        desk.press(button);
        desk.save_into(&to);
    }
    let table = fs::read_to_string(to.join("letters-2017-06-20.csv")).expect("the table");
    assert!(table.lines().nth(1).is_some_and(|line| line.ends_with("Ghana,0,1,1")), "{table}");
    assert_eq!(pages_of(&to.join("letters-2017-06-20.pdf")), 1);
}

#[test]
fn what_a_viewer_shows_is_printed_when_the_person_says_so() {
    let mut desk = Desk::new();
    drop_sheets(&mut desk, &[("Bo", "Ghana")]);
    desk.press("Print letters");
    desk.run_command("sent and answered");
    desk.lacks("Printed 20 June 2017: Ada Example");
    desk.press("All ticked letters were printed today");
    desk.shows_button("Printed 20 June 2017: Ada Example");
}

#[test]
fn an_evening_gives_everybody_their_letters_and_is_wiped() {
    let mut desk = Desk::new();
    drop_sheets(&mut desk, &[("Bo", "Ghana"), ("Ana", "Peru")]);
    desk.run_command("evening of letters");
    desk.write("Who writes", "Anna Field; Leeds; I teach.\nBo Brook; York");
    desk.shows("2 writers");
    desk.tick_containing("TEACHER BO");
    desk.shows("Anna Field: do you, or people close to you, have ties to Ghana or plans to travel there?");
    desk.press("Not sure");
    desk.shows_containing("Bo Brook: do you");
    desk.press("No");
    desk.shows("2 of 2 asked");
    desk.press("Make the letters…");
    let to = desk.path("evening");
    desk.save_into(&to);
    desk.rest();
    desk.shows("2 letters are made");
    assert_eq!(names_in(&to), ["01", "02-Bo-Brook"], "who may have ties is not named");
    desk.rest();
    let kept = texts_below(&desk.data_path(""));
    assert!(!kept.is_empty() && kept.iter().all(|text| !text.contains("Bo Brook")), "the names are kept nowhere");
    desk.press("Wipe the evening…");
    desk.press("Wipe it");
    assert!(names_in(&to).is_empty());
    desk.shows("0 writers");
}

#[test]
fn an_evening_for_a_case_whose_deadline_has_passed_asks_first() {
    let mut desk = Desk::new();
    let late = desk.path("late.txt");
    fs::write(&late, sheet("Bo", "Ghana").replace("4 AUGUST 2017", "4 JUNE 2017")).expect("a sheet");
    drop_sheets(&mut desk, &[("Ana", "Peru")]);
    desk.drop_files(&[late]);
    desk.rest();
    desk.run_command("evening of letters");
    desk.write("Who writes", "Anna Field; Leeds");
    desk.tick_containing("passed · Ghana");
    desk.tick_containing("TEACHER ANA");
    desk.press("No");
    desk.press("Make the letters…");
    let to = desk.path("evening");
    desk.save_into(&to);
    desk.shows("Make letters for these cases all the same?");
    desk.shows("TEACHER BO HELD");
    desk.shows_containing("The deadline was 4 June 2017");
    desk.press("Not now");
    assert!(!to.exists(), "nothing is made before the answer");
    desk.press("Make the letters…");
    desk.save_into(&to);
    desk.press("Make them all the same");
    desk.rest();
    desk.shows("2 letters are made");
}

#[test]
fn an_evening_without_one_of_its_cases_is_not_begun() {
    let mut desk = Desk::new();
    drop_sheets(&mut desk, &[("Bo", "Ghana"), ("Ana", "Peru")]);
    desk.run_command("evening of letters");
    desk.write("Who writes", "name, privacy, cases, ties\nAnna Field, keine, 1-3, no\n");
    desk.tick_containing("TEACHER BO");
    desk.tick_containing("TEACHER ANA");
    desk.shows_containing("Line 2 of the list asks for the privacy “keine”");
    desk.shows_containing("Anna Field chose case 3, but the evening has 2 cases");
    let cases = desk.data_path("cases");
    let is_bos = |name: &String| fs::read_to_string(cases.join(name)).is_ok_and(|text| text.contains("TEACHER BO"));
    let bos = names_in(&cases).into_iter().find(is_bos).expect("the case of Bo");
    fs::write(cases.join(bos), "{").expect("half a file");
    desk.press("Make the letters…");
    let to = desk.path("evening");
    desk.save_into(&to);
    desk.rest();
    desk.shows_containing("No letters were made, because the case “TEACHER BO HELD” could not be read");
    assert!(!to.exists(), "nothing is begun");
    desk.tick_containing("TEACHER BO");
    desk.lacks("No letters were made");
}
