//! Those who are written to: officials, and the missions in the writer's country with the address book.

use std::fs;

use appeal_writer::address::exchange;
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use crate::desk::{Desk, TODAY};

/// The row of the list that stands for an embassy whose address is not known.
const UNKNOWN_MISSION: &str = "Embassy of China";

const EMBASSY: &str = "of,in,head,name,address 1,address 2,fax,email,salutation,confirmed\n\
    CN,GB,ambassador,,Embassy of Example,1 Garden Street,,post@example.org,,2017-05-03\n";

const CARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Embassy of Belarus\r\n\
    ADR;TYPE=WORK:;;6 Kensington Court;London;;W8 5DL;United Kingdom\r\nEND:VCARD\r\n";

/// Where the addressee whose name begins so stands in the list.
fn place_of(desk: &Desk, start: &str) -> Option<usize> {
    desk.names(Role::RadioButton).iter().position(|name| name.starts_with(start))
}

#[test]
fn addressees_are_added_moved_duplicated_and_removed() {
    let mut desk = Desk::tall();
    let before = desk.names(Role::RadioButton).len();
    desk.press("Add somebody to write to");
    desk.write("Address, line by line", "Minister Example\n1 Street");
    desk.write("Name", "Ada Example");
    desk.page_says("Minister Example");
    assert_eq!(desk.names(Role::RadioButton).len(), before + 1);
    let at = place_of(&desk, "Ada Example").expect("in the list");
    desk.press("Move this addressee up");
    assert_eq!(place_of(&desk, "Ada Example"), Some(at - 1));
    desk.press("Duplicate this addressee");
    let count = desk.names(Role::RadioButton).iter().filter(|name| name.starts_with("Ada Example")).count();
    assert_eq!(count, 2);
    desk.press("Remove this addressee");
    desk.press("A copy");
    for _ in 0..4 {
        desk.undo();
    }
    assert_eq!(place_of(&desk, "Ada Example"), Some(at), "all of it is undone step by step");
}

#[test]
fn the_envelope_shows_the_address_as_it_is_printed() {
    let mut desk = Desk::tall();
    desk.write("Address, line by line", "Office\nBeijing\nChina");
    let envelope = desk.names(Role::Figure).concat();
    assert!(envelope.contains("Office\nBeijing") && envelope.contains("CHINA"), "{envelope}");
}

#[test]
fn a_mission_that_is_filled_in_stands_on_the_page_and_is_not_ticked_by_itself() {
    let mut desk = Desk::new();
    desk.choose_letter(UNKNOWN_MISSION);
    desk.write("Name", "Ms Li Example");
    desk.write("Address 1", "Embassy of the Republic");
    desk.write("Address 2", "1 Garden Street");
    desk.page_says("Embassy of the Republic");
    desk.page_says("1 Garden Street");
    assert!(!desk.is_ticked("Print the letter to Ms Li Example"));
}

#[test]
fn the_fields_of_a_mission_stay_in_their_places_while_somebody_fills_them_in() {
    let mut desk = Desk::tall();
    desk.choose_letter(UNKNOWN_MISSION);
    let place = |desk: &Desk| desk.field("Address 2").rect();
    let before = place(&desk);
    desk.write("I live in", "United Kingdom");
    desk.write("Address 1", "49 Portland Place");
    assert_eq!(place(&desk), before);
    // Whoever comes back has said where they live.
    desk.choose_letter("Zhou");
    desk.choose_letter(UNKNOWN_MISSION);
    desk.lacks("I live in");
}

#[test]
fn a_known_mission_is_offered_with_its_day_and_confirmed_anew() {
    let contacts = exchange::read(EMBASSY.as_bytes()).expect("contacts").value;
    let mut desk = Desk::after(|store| store.save_missions(&contacts).expect("saved"));
    desk.choose_letter(UNKNOWN_MISSION);
    desk.write("I live in", "United Kingdom");
    desk.press_beginning("Use what you filled in before: Embassy of Example, confirmed 3 May 2017");
    // An ambassador is addressed as one.
    desk.page_says("Your Excellency");
    assert!(!desk.is_ticked("Print the letter to Embassy of Example"));
    desk.shows("Confirmed 3 May 2017");
    desk.press("Still right");
    desk.shows("Confirmed 20 June 2017");
    desk.rest();
    let kept = desk.store().missions().expect("read").value;
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!(kept[0].confirmed, Some(TODAY));
}

#[test]
fn a_consulate_stands_beside_the_embassy_in_the_address_book() {
    let mut desk = Desk::new();
    desk.choose_letter(UNKNOWN_MISSION);
    desk.write("Address 1", "Embassy of Example");
    desk.press("One more embassy or consulate");
    desk.write("Address 1", "Consulate in Leeds");
    desk.rest();
    let kept = desk.store().missions().expect("read").value;
    let first: Vec<&str> = kept.iter().map(|mission| mission.lines[0].as_str()).collect();
    assert_eq!(first, ["Embassy of Example", "Consulate in Leeds"]);
}

#[test]
fn contacts_that_are_opened_like_a_sheet_are_no_case() {
    for (name, text) in [("contacts.csv", EMBASSY.to_owned()), ("cards", CARD.to_owned())] {
        let mut desk = Desk::new();
        let file = desk.path(name);
        fs::write(&file, text).expect("contacts");
        desk.keys(Modifiers::COMMAND, Key::O);
        desk.write("Folder", &file.display().to_string());
        desk.press("Open");
        desk.shows("Import these embassies?");
        assert!(desk.sheet().contains("Zhao Liping"), "the case stays on the desk");
        assert!(desk.store().cases().expect("listed").value.is_empty());
    }
}

#[test]
fn contacts_are_looked_at_before_they_are_taken_in_and_given_away_again() {
    let mut desk = Desk::new();
    let file = desk.path("contacts.csv");
    fs::write(&file, EMBASSY.replace("address 2", "second")).expect("a table");
    desk.drop_files(&[file]);
    desk.shows("Import these embassies?");
    desk.choose("Column second", "a line of the address");
    desk.press("Import");

    desk.run_command("embassies and consulates");
    desk.shows("1 embassy was added");
    desk.shows("Embassy of Example, 1 Garden Street");
    desk.shows("Confirmed 3 May 2017");
    desk.press("Still right: China in United Kingdom");
    desk.shows("Confirmed 20 June 2017");

    let to = desk.path("out");
    for kind in ["Contacts (vCard), for an address book", "A small file for other volunteers"] {
        desk.press("Save as…");
        desk.press(kind);
        desk.save_into(&to);
    }
    let card = fs::read_to_string(to.join("embassies.vcf")).expect("the contacts");
    assert!(card.contains("Embassy of Example"), "{card}");

    desk.press("Remove: China in United Kingdom");
    desk.press("Remove");
    desk.shows("No embassy is known yet");
    assert!(desk.store().missions().expect("read").value.is_empty());
    desk.drop_files(&[to.join("embassies.json")]);
    desk.press("Import");
    assert_eq!(desk.store().missions().expect("read").value.len(), 1);
}
