use std::path::PathBuf;

use crate::app::command::Command;
use crate::notice::Notice;

/// What stands in front of the desk and wants an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// The case is closed or its deadline has passed: print all the same?
    Closed {
        then: Box<Command>,
    },
    /// Something that was asked for could not be done.
    Trouble(Box<Notice>),
    /// The window's own file dialog.
    Browse(Browser),
    Help,
}

/// What a file or a folder is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    OpenSheet,
    SaveLetters,
}

/// A folder with what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Browser {
    pub purpose: Purpose,
    pub folder: PathBuf,
    pub folders: Vec<PathBuf>,
    /// Files that can be opened; none where a folder is chosen.
    pub files: Vec<PathBuf>,
}

impl Question {
    pub fn purpose(&self) -> Purpose {
        match self {
            Self::Browse(browser) => browser.purpose,
            _ => Purpose::OpenSheet,
        }
    }
}
