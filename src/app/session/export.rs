use std::path::PathBuf;
use std::time::Duration;

use super::{Purpose, Question, Session, rows};
use crate::app::command::Command;
use crate::app::worker::{ExportTo, FolderTarget, Request};
use crate::job::Order;
use crate::job::export::CancelFlag;
use crate::notice::Notice;

/// How far the export is.
#[derive(Debug, Clone, Default)]
pub enum Export {
    #[default]
    None,
    Running {
        done: usize,
        of: usize,
        cancel: CancelFlag,
    },
    Done(Exported),
}

/// What an export left behind.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Exported {
    /// The id of the case; another one may be on the desk by now.
    pub case: String,
    /// The folder of the files; for printing, the file that the viewer was given.
    pub folder: PathBuf,
    /// Whether it was made to be printed.
    pub printed: bool,
    /// The printer that they were sent to; empty: they are shown in the viewer.
    pub sent_to: String,
    /// Letters that are there now.
    pub written: usize,
    /// Letters that are not.
    pub missing: usize,
    pub files: Vec<String>,
    /// The ids of the letters that are there now.
    pub letters: Vec<String>,
    pub notices: Vec<Notice>,
}

/// Letters that were asked for and have no folder yet, as they were when they were asked for: a desktop's dialog stands beside
/// the window, and another case may be on the desk when a folder is chosen in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    order: Order,
    letters: Vec<String>,
    /// As text files, for fax and e-mail.
    as_text: bool,
}

impl Export {
    /// An export that begins, and the flag that ends it early.
    pub fn start(of: usize) -> (Self, CancelFlag) {
        let cancel = CancelFlag::default();
        (Self::Running { done: 0, of, cancel: cancel.clone() }, cancel)
    }

    pub fn stop(&self) {
        if let Self::Running { cancel, .. } = self {
            cancel.cancel();
        }
    }

    pub fn advance(&mut self, now_done: usize, now_of: usize) {
        if let Self::Running { done, of, .. } = self {
            (*done, *of) = (now_done, now_of);
        }
    }

    pub fn dismiss(&mut self) {
        if matches!(self, Self::Done(_)) {
            *self = Self::None;
        }
    }

    /// Where the files are.
    pub fn folder(&self) -> Option<PathBuf> {
        match self {
            Self::Done(exported) => Some(exported.folder.clone()),
            _ => None,
        }
    }
}

impl Exported {
    /// Whether everything that was asked for is there.
    pub fn is_whole(&self) -> bool {
        self.missing == 0 && self.written > 0
    }

    /// The id of the sentence that says what came of it.
    pub fn title_id(&self) -> &'static str {
        match (self.printed, self.missing, self.written) {
            (_, _, 0) => "exported-nothing",
            (true, 0, _) if !self.sent_to.is_empty() => "exported-sent",
            (true, 0, _) => "exported-print",
            (false, 0, _) => "exported-all",
            _ => "exported-some",
        }
    }
}

impl Session {
    pub fn export(&self) -> &Export {
        &self.export
    }

    pub(super) fn begin_export(&mut self, command: Command) -> Vec<Request> {
        if !self.asked && !self.reasons_to_ask().is_empty() {
            self.question = Some(Question::Closed { then: Box::new(command) });
            return Vec::new();
        }
        if self.asks_about_ties() {
            self.question = Some(Question::Ties { then: Some(Box::new(command)) });
            return Vec::new();
        }
        match command {
            Command::PrintLetters => {
                self.question = None;
                self.start_export(self.order(), self.letters_to_print(), ExportTo::Printer)
            }
            command => vec![Request::ChooseFolder(Box::new(self.wanted(matches!(command, Command::Letters(_)))))],
        }
    }

    /// The letters of the case on the desk that are ticked now.
    fn wanted(&self, as_text: bool) -> Wanted {
        let letters = rows::printed(&self.entries).map(|entry| entry.id.clone()).collect();
        Wanted { order: self.order(), letters, as_text }
    }

    /// The window shows its own dialog for the folder of these letters.
    pub(super) fn browse_for(&mut self, wanted: Wanted) -> Vec<Request> {
        self.wanted = Some(wanted);
        vec![Request::List { folder: None, purpose: Purpose::SaveLetters }]
    }

    /// A folder was chosen for letters that were asked for.
    pub(super) fn save_into(&mut self, folder: PathBuf, wanted: Wanted) -> Vec<Request> {
        // Of the case on the desk as it is by now; of another one, about which this desk asks other questions, as it was.
        let is_here = wanted.order.case.id == self.case().id && !self.asks_about_ties();
        let wanted = if is_here { self.wanted(wanted.as_text) } else { wanted };
        let target = FolderTarget { path: folder, on_conflict: None };
        let to = if wanted.as_text { ExportTo::Texts(target) } else { ExportTo::Folder(target) };
        self.start_export(wanted.order, wanted.letters, to)
    }

    pub(super) fn confirm(&mut self, now: Duration) -> Vec<Request> {
        match self.question.take() {
            Some(Question::Closed { then }) => {
                self.asked = true;
                self.begin_export(*then)
            }
            Some(Question::Browse(browser)) if browser.purpose == Purpose::SaveLetters => {
                self.wanted.take().map_or_else(Vec::new, |wanted| self.save_into(browser.folder, wanted))
            }
            Some(question) => self.confirm_keeping(question, now),
            None => Vec::new(),
        }
    }

    fn start_export(&mut self, order: Order, letters: Vec<String>, to: ExportTo) -> Vec<Request> {
        if letters.is_empty() {
            let from = Notice::error("no-letter-from").with("number", self.printing.begin_at.max(1));
            self.question = Some(Question::Trouble(Box::new(from)));
            return Vec::new();
        }
        let (export, cancel) = Export::start(letters.len());
        self.export = export;
        vec![Request::Export { order: Box::new(order), letters, to, cancel }]
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::civil::date;

    use super::*;
    use crate::app::worker::Reply;
    use crate::data::papers::Papers;
    use crate::job::open;
    use crate::model::Case;

    /// What is exported when a folder was chosen after another case, or the same one once more, came to the desk.
    #[track_caller]
    fn check_chosen_late(another: bool) {
        let mut session = Session::new(date(2017, 6, 20), Papers::bundled());
        session.put_on_desk(open::example(), None, Vec::new());
        session.asked = true;
        let asked = session.carry_out(Command::SaveLetters, Duration::ZERO).pop();
        let Some(Request::ChooseFolder(wanted)) = asked else { panic!("{asked:?}") };
        let (id, letters) = (wanted.order.case.id.clone(), wanted.letters.clone());
        if another {
            session.put_on_desk(Case { id: "other".into(), ..open::example() }, None, Vec::new());
        } else {
            let letter = letters[0].clone();
            session.carry_out(Command::Tick { letter, ticked: false }, Duration::ZERO);
        }
        let chosen = Reply::ChosenFolder { wanted, folder: Some("letters".into()) };
        let exported = session.receive(chosen, Duration::ZERO).pop();
        let Some(Request::Export { order, letters: made, .. }) = exported else { panic!("{exported:?}") };
        assert_eq!(order.case.id, id, "the case for which a folder was asked");
        assert_eq!(made, letters[usize::from(!another)..]);
    }

    #[test]
    fn a_folder_that_is_chosen_late_is_for_the_case_that_asked() {
        check_chosen_late(true);
    }

    #[test]
    fn what_was_changed_beside_the_dialog_counts() {
        check_chosen_late(false);
    }
}
