use std::path::PathBuf;
use std::time::Duration;

use super::{Purpose, Question, Session, rows};
use crate::app::command::Command;
use crate::app::worker::{ExportTo, Request};
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
        self.letters.wants_text = matches!(command, Command::Letters(_));
        match command {
            Command::PrintLetters => self.export_to(ExportTo::Printer),
            _ => vec![Request::ChooseFolder],
        }
    }

    pub(super) fn confirm(&mut self, now: Duration) -> Vec<Request> {
        match self.question.take() {
            Some(Question::Closed { then }) => {
                self.asked = true;
                self.begin_export(*then)
            }
            Some(Question::Browse(browser)) if browser.purpose == Purpose::SaveLetters => {
                self.export_to(self.folder_target(browser.folder))
            }
            Some(question) => self.confirm_keeping(question, now),
            None => Vec::new(),
        }
    }

    pub(super) fn export_to(&mut self, to: ExportTo) -> Vec<Request> {
        self.question = None;
        let letters = match to {
            ExportTo::Printer => self.letters_to_print(),
            ExportTo::Folder(_) | ExportTo::Texts(_) => {
                rows::printed(&self.entries).map(|entry| entry.id.clone()).collect()
            }
        };
        if letters.is_empty() {
            let from = Notice::error("no-letter-from").with("number", self.printing.begin_at.max(1));
            self.question = Some(Question::Trouble(Box::new(from)));
            return Vec::new();
        }
        let (export, cancel) = Export::start(letters.len());
        self.export = export;
        vec![Request::Export { order: Box::new(self.order()), letters, to, cancel }]
    }
}
