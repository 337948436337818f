//! What a person can ask of the address book of missions.

use crate::address::exchange::Kind;
use crate::address::exchange::spreadsheet::Meaning;

/// Something that concerns the embassies and consulates that are known.
#[derive(Debug, Clone, PartialEq)]
pub enum BookCommand {
    Search(String),
    /// Choose a file of contacts.
    Import,
    /// Say what a column of the table is; none: leave it out.
    Map {
        column: usize,
        meaning: Option<Meaning>,
    },
    Export(Kind),
    /// This entry was looked up today.
    StillRight(usize),
    AskRemove(usize),
}
