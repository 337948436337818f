use std::path::PathBuf;

use crate::address::exchange::Kind;
use crate::app::command::{Command, TotalsKind};
use crate::app::worker::ExportTo;
use crate::job::Order;
use crate::job::prepared::CasePart;
use crate::notice::Notice;

/// What stands in front of the desk and wants an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// The case is closed or its deadline has passed: print all the same?
    Closed {
        then: Box<Command>,
    },
    /// Letters that were saved before would come out different: what becomes of the old files?
    SavedBefore(Box<SavedBefore>),
    /// Something that was asked for could not be done.
    Trouble(Box<Notice>),
    /// The window's own file dialog.
    Browse(Browser),
    Help,

    /// Remove a case with everything that was written in it?
    Remove(String),
    /// Take a mission out of the address book?
    RemoveMission(usize),
    /// A file of contacts was read: take in what it holds?
    ImportMissions,
    /// Cases of the evening, with the reasons not to write for them: make the letters all the same?
    EveningCases(Vec<(String, Notice)>),
    /// Forget who wrote this evening, and remove their letters?
    WipeEvening,
    /// Remove this profile?
    RemoveSender(String),
    /// Does the person, or somebody close to them, have ties to the country of the case?
    Ties {
        then: Option<Box<Command>>,
    },
    /// Give the case to somebody else: alone, or with one's words?
    Send,
    /// Which earlier version is to be looked at or brought back?
    Versions,
    /// Somebody else changed what is on the desk.
    Conflict(Box<Notice>),
    /// What was typed could not be saved.
    Unsafe(Box<Notice>),
    /// The case came with words of somebody's.
    WordsCame,
    /// A case file says other things than the case that was kept of its sheet: in these parts.
    Prepared(Vec<CasePart>),
    /// Where a person's data lie.
    Data,
    /// Remove all of a person's data?
    Forget,
}

/// What a file or a folder is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    OpenSheet,
    SaveLetters,
    SendCase {
        with_words: bool,
    },
    ImportMissions,
    SaveMissions(Kind),
    SaveTotals(TotalsKind),
    ImportGuests,
    /// A folder for the folders of an evening's writers.
    SaveEvening,
}

impl Purpose {
    /// Whether a folder is chosen and no file.
    pub fn is_for_a_folder(self) -> bool {
        matches!(self, Self::SaveLetters | Self::SaveEvening)
    }

    /// Whether a folder is chosen, in the window's own dialog.
    pub fn is_for_saving(self) -> bool {
        !matches!(self, Self::OpenSheet | Self::ImportMissions | Self::ImportGuests)
    }
}

/// Letters that were asked for, and the files that they would come out different from.
#[derive(Debug, Clone, PartialEq)]
pub struct SavedBefore {
    /// As it was when it was asked for: another case may be on the desk by now.
    pub order: Order,
    pub letters: Vec<String>,
    pub to: ExportTo,
    pub files: Vec<String>,
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
