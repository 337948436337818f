//! What a person can ask of the library and of the files that are kept.

use std::path::PathBuf;

/// Something that concerns the library as a whole, or how a case is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum LibraryCommand {
    Search(String),
    /// Whether the list shows what was put away.
    ShowPutAway(bool),
    Open(String),
    PutAway {
        id: String,
        away: bool,
    },
    /// Ask whether a case is to be removed, with everything that was written in it.
    AskRemove(String),
    /// Read several sheets into the library.
    TakeIn(Vec<PathBuf>),
    DismissTaken,
    /// A file was chosen in the window's own dialog.
    Pick(PathBuf),

    /// Ask what goes along when the case on the desk is given to somebody else.
    AskSend,
    Send {
        with_words: bool,
    },

    /// Show the earlier versions of what was written in this case.
    ShowVersions,
    LookAt(usize),
    BringBack(usize),

    /// Show what somebody else's change means, and the ways out.
    AskConflict,
    KeepMineAsCopy,
    TakeTheirs,

    /// Take the words that came with a file, or keep one's own.
    TakeWordsThatCame,
    /// Take what a case file says in the place of what the case on the desk says.
    TakePrepared,

    /// Say why the window does not close: what was typed could not be saved.
    AskUnsafe,
    /// Let go of what could not be saved.
    LeaveUnsaved,
    /// Look whether another window or program changed what is on the desk.
    LookAround,

    /// Show where a person's data lie.
    ShowData,
    AskForget,
}

impl LibraryCommand {
    /// The commands that have words and stand in a menu.
    pub const IN_MENU: [Self; 4] = [Self::AskSend, Self::ShowVersions, Self::ShowData, Self::AskForget];

    /// The id of the command's words; commands that carry something of their own have none.
    pub fn words_id(&self) -> Option<&'static str> {
        Some(match self {
            Self::AskSend => "command-send-case",
            Self::ShowVersions => "command-versions",
            Self::ShowData => "command-your-data",
            Self::AskForget => "command-forget",
            _ => return None,
        })
    }
}
