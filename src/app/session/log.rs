use std::time::Duration;

use super::{Purpose, Session, rows};
use crate::app::command::LogCommand;
use crate::app::worker::Request;
use crate::job::log;
use crate::model::SentState;

impl Session {
    pub(super) fn carry_out_log(&mut self, command: LogCommand, now: Duration) -> Vec<Request> {
        match command {
            LogCommand::Note { letter, state, date } => {
                self.note_in_log(now, |work| log::note(work, &letter, state, date));
            }
            LogCommand::TakeBack { letter, state } => {
                self.note_in_log(now, |work| log::take_back(work, &letter, state));
            }
            LogCommand::NoteAll(state) => {
                let letters: Vec<String> = rows::printed(&self.entries).map(|entry| entry.id.clone()).collect();
                self.note_sent(&letters, state, now);
            }
            LogCommand::SaveTotals(kind) => return self.choose_for(Purpose::SaveTotals(kind)),
        }
        Vec::new()
    }

    /// Takes note that these letters came so far today; what was noted on an earlier day stays.
    pub(super) fn note_sent(&mut self, letters: &[String], state: SentState, now: Duration) {
        let mut work = self.work().clone();
        if log::note_new(&mut work, letters, state, self.today) {
            self.note_in_log(now, |noted| *noted = work);
        }
    }

    /// Whether any letter of this case was answered.
    pub fn has_answers(&self) -> bool {
        self.work().log.iter().any(|sent| sent.state == SentState::Answered)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::command::Command;
    use crate::app::session::Exported;
    use crate::app::worker::{LibraryRequest, Reply};
    use crate::data::papers::Papers;
    use crate::job::open;

    /// How many letters are noted as printed after the example's first was made for a printer, or for the viewer.
    fn check_noted(sent_to: &str, noted: usize) {
        let mut session = Session::new(date(2017, 6, 20), Papers::bundled());
        session.put_on_desk(open::example(), None, Vec::new());
        let letters = vec![session.chosen().to_owned()];
        let case = session.case().id.clone();
        let exported =
            Exported { case, printed: true, sent_to: sent_to.into(), written: 1, letters, ..Exported::default() };
        session.receive(Reply::Exported(exported), Duration::ZERO);
        assert_eq!(session.work().log.len(), noted, "{sent_to}");
    }

    #[test]
    fn letters_of_the_case_before_are_noted_in_that_case() {
        let mut session = Session::new(date(2017, 6, 20), Papers::bundled());
        session.put_on_desk(open::example(), None, Vec::new());
        let letters = vec!["a1".to_owned()];
        let (case, sent_to) = ("before".to_owned(), "Brother".to_owned());
        let exported = Exported { case, sent_to, written: 1, letters, ..Exported::default() };
        let asked = session.receive(Reply::Exported(exported), Duration::ZERO);
        assert!(session.work().log.is_empty());
        let noted = asked.iter().any(
            |request| matches!(request, Request::Library(LibraryRequest::NotePrinted { case, .. }) if case == "before"),
        );
        assert!(noted, "{asked:?}");
    }

    #[test]
    fn undo_takes_back_words_and_never_what_was_sent() {
        let mut session = Session::new(date(2017, 6, 20), Papers::bundled());
        session.put_on_desk(open::example(), None, Vec::new());
        let letter = session.chosen().to_owned();
        let now = Duration::ZERO;
        session.step(now, |document| document.change_work().choices.fold_marks = false);
        session.note_sent(std::slice::from_ref(&letter), SentState::Printed, now);
        session.carry_out(Command::Undo, now);
        assert!(session.work().choices.fold_marks, "the last change of the letters is taken back");
        assert_eq!(session.work().log.len(), 1);
        session.carry_out(Command::Log(LogCommand::TakeBack { letter, state: SentState::Printed }), now);
        session.carry_out(Command::Redo, now);
        assert!(!session.work().choices.fold_marks && session.work().log.is_empty());
    }

    #[test]
    fn only_what_went_to_a_printer_counts_as_printed() {
        check_noted("Brother", 1);
        check_noted("", 0);
    }
}
