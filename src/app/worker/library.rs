//! What the worker is asked about the library and a person's data, and what it answers.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::Saved;
use crate::app::command::TotalsKind;
use crate::app::session::{Import, Purpose};
use crate::job::Order;
use crate::job::evening::{Evening, Guest, GuestReport};
use crate::job::prepared::CasePart;
use crate::model::{Case, Mission, Sender, Work};
use crate::notice::Notice;
use crate::store::{CaseEntry, Version};

/// Something that concerns the library as a whole, or how things are kept.
#[derive(Debug)]
pub enum LibraryRequest {
    List,
    Open(String),
    PutAway {
        id: String,
        away: bool,
    },
    Remove(String),
    /// Read this sheet into the library. Of many each is a request of its own: saving comes in between.
    TakeIn(PathBuf),
    /// Let the person choose where a file comes from or goes to; `name` is what it would be called.
    Choose {
        purpose: Purpose,
        name: String,
    },
    /// Write a file where a person said.
    Write {
        to: WriteTo,
        bytes: Vec<u8>,
    },
    Versions(String),
    /// Look whether somebody else changed what is on the desk.
    LookAround(String),
    /// Read what lies on the disk of the case on the desk, to take its place; what was not saved there is kept as a version.
    TakeTheirs {
        id: String,
        mine: Option<(Arc<Case>, Arc<Work>)>,
    },
    /// Save what is on the desk as a case of its own.
    KeepAsCopy(Saved),
    /// Write how many letters of all cases were sent.
    WriteTotals {
        to: WriteTo,
        kind: TotalsKind,
    },
    /// Note letters of a case that is not on the desk any more as printed.
    NotePrinted {
        case: String,
        letters: Vec<String>,
        date: Date,
    },
    ReadGuests(PathBuf),
    /// Read the cases of an evening; `order` is what their letters have in common.
    PrepareEvening {
        guests: Vec<Guest>,
        cases: Vec<String>,
        order: Box<Order>,
        folder: PathBuf,
    },
    /// Make the letters of the writer at this place.
    WriteForGuest {
        evening: Arc<Evening>,
        place: usize,
        /// How many they will be.
        letters: usize,
        to: PathBuf,
    },
    /// Remove files that this window wrote.
    RemoveFiles(Vec<PathBuf>),
    ListMissions,
    /// This entry of the address book is still right; what else was added to it meanwhile stays.
    ConfirmMission {
        mission: Box<Mission>,
        on: Date,
    },
    RemoveMission(Box<Mission>),
    AddMissions(Vec<Mission>),
    ReadContacts(PathBuf),
    Forget,
}

/// Where a file goes: a path that the desktop's dialog has asked about, or a name in a folder, never over another file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteTo {
    Path(PathBuf),
    In { folder: PathBuf, name: String },
}

/// What the worker has to say of it.
#[derive(Debug)]
pub enum LibraryReply {
    /// The list begins anew.
    Begins {
        put_away: BTreeSet<String>,
        recent: Vec<String>,
    },
    More(Vec<CaseEntry>),
    Ends(Vec<Notice>),
    Taken(Taken),
    /// What was to be opened is a folder: its sheets, to be taken in.
    OpenedFolder(Vec<PathBuf>),
    /// Among what was to be taken in is a folder: its sheets take its place.
    TakenFolder(Vec<PathBuf>),
    /// What the person chose; nothing where they thought better of it.
    Chosen {
        purpose: Purpose,
        paths: Vec<PathBuf>,
    },
    Written(PathBuf),
    Versions(Vec<Version>),
    /// Somebody else changed what is on the desk.
    ChangedOutside(Notice),
    /// What somebody else wrote, for the desk.
    Theirs {
        case: Box<Case>,
        work: Box<Work>,
    },
    /// What was on the desk in that state lies in the library as a case of its own, which comes to the desk next.
    CopyKept {
        generation: u64,
    },
    /// A case came with words of somebody's, and there are words of one's own.
    WordsCame(Box<Work>),
    /// What a case file brings that was opened where its sheet was known already.
    Brought(Box<Brought>),
    DataPlace(DataPlace),
    /// Every profile of this computer.
    Senders(Vec<Sender>),
    /// The address book.
    Missions(Vec<Mission>),
    /// So many missions came into the address book, new or newer.
    MissionsAdded(usize),
    Contacts(Box<Import>),
    /// A list of writers, as its file has it.
    GuestList(String),
    EveningReady {
        evening: Arc<Evening>,
        folder: PathBuf,
    },
    /// Cases of the evening that cannot be had: no letters are begun. Each names its case by the id.
    EveningRefused(Vec<Notice>),
    WrittenForGuest(GuestReport),
    Forgotten(Result<(), Notice>),
}

/// What became of a sheet that was taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// The name of the file, without its folder.
    pub file: String,
    pub outcome: TakenOutcome,
}

/// What a case file brings to the case that was kept of the same sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    /// It is on the desk already.
    pub added: Vec<CasePart>,
    /// Both say it, and not alike; then the other case, whole.
    pub differing: Vec<CasePart>,
    pub theirs: Option<Box<Case>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum TakenOutcome {
    Read {
        id: String,
        title: String,
        /// How many things a person should look at.
        to_check: usize,
    },
    /// The library has it already.
    Known {
        id: String,
        title: String,
    },
    /// The library has it, and took from the file what was missing.
    Filled {
        id: String,
        title: String,
        added: Vec<CasePart>,
    },
    /// The library has it, and the file says more or other things: what becomes of them the person says where it is opened.
    Waits {
        path: PathBuf,
        title: String,
    },
    Failed(Box<Notice>),
}

impl Taken {
    pub fn of(path: &Path, outcome: TakenOutcome) -> Self {
        Self { file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(), outcome }
    }
}

/// Where a person's data lie.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DataPlace {
    pub path: PathBuf,
    /// They travel with the program.
    pub portable: bool,
    /// The service that mirrors the folder to machines of others.
    pub mirrored: Option<String>,
    /// The person is to be told of it now: they were not before.
    pub tell: bool,
}
