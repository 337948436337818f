//! Faults of the program in the middle of its work: the person reads of it once, and the window goes on.

use appeal_writer::app::{DeskHands, Habits, Hands, Reply, Request};

use crate::desk::Desk;
use crate::files::{drop_sheets, sheet};

/// Hands that trip over every request that tells of itself with these words.
struct Clumsy {
    hands: DeskHands,
    over: &'static str,
}

impl Hands for Clumsy {
    fn habits(&mut self) -> Habits {
        self.hands.habits()
    }

    fn carry_out(&mut self, request: Request, tell: &mut dyn FnMut(Reply)) {
        assert!(!format!("{request:?}").contains(self.over), "a fault");
        self.hands.carry_out(request, tell);
    }
}

fn clumsy(over: &'static str) -> Desk {
    Desk::with_hands(move |hands| Box::new(Clumsy { hands, over }))
}

const SAID: &str = "A fault of this program stopped what you asked for";

#[test]
fn a_sheet_over_which_the_program_fails_leaves_the_desk_as_it_was() {
    let mut desk = clumsy("Import(");
    let before = desk.sheet().to_owned();
    desk.paste(&sheet("Bo", "Ghana"));
    desk.shows(SAID);
    desk.press("Close");
    desk.lacks(SAID);
    assert_eq!(desk.sheet(), before);
    drop_sheets(&mut desk, &[("Ana", "Peru")]);
    assert!(desk.sheet().contains("TEACHER ANA"), "the next one is read");
}

#[test]
fn of_many_sheets_the_others_are_taken_in() {
    let mut desk = clumsy("Bo.txt");
    drop_sheets(&mut desk, &[("Bo", "Ghana"), ("Ana", "Peru"), ("Cleo", "Chad")]);
    desk.shows("3 sheets were read");
    desk.shows("Bo.txt · not read");
    desk.shows("A fault of this program stopped this sheet from being read");
    desk.shows("2 cases");
    desk.press("Close");
}

#[test]
fn a_library_that_cannot_be_listed_does_not_read_for_ever() {
    let mut desk = clumsy("Library(List)");
    desk.run_command("library");
    desk.shows(SAID);
    desk.lacks_containing("more are being read");
    desk.run_command("back to the letters");
    desk.write_part("Request for an answer", "What is typed next");
    desk.rest();
    let work = desk.store().work(&appeal_writer::job::open::example().id).expect("read").value.expect("saved");
    assert_eq!(work.choices.own_words["request-0"], "What is typed next");
}
