//! What a person says to the desk's messages: what becomes of files that are there, and that a message was read.

use std::path::PathBuf;

use crate::store::OnConflict;

/// An answer to something that the desk said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskCommand {
    /// Save the letters, with this for the files that are there already.
    SaveWith(OnConflict),
    /// The message of this number was read.
    CloseToast(u64),
    /// Show where the letters of a message are; another case may be on the desk by now.
    ShowFolder(PathBuf),
}
