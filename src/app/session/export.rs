use std::path::PathBuf;

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
