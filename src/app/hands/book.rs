//! What the worker does for the address book of missions.

use std::path::Path;

use super::DeskHands;
use crate::address::exchange::spreadsheet::Table;
use crate::address::exchange::{self, Kind};
use crate::app::session::Import;
use crate::app::worker::{LibraryReply, Reply};
use crate::model::Mission;
use crate::notice::Notice;
use crate::store;

/// A file of contacts that is larger is something else.
const MOST_BYTES: u64 = 16_000_000;

impl DeskHands {
    pub(super) fn tell_missions(&self, tell: &mut dyn FnMut(Reply)) {
        tell(Reply::Library(LibraryReply::Missions(self.missions.clone())));
    }

    /// Keeps the address book as it is in the window now.
    pub(super) fn keep_missions(&mut self, missions: Vec<Mission>, tell: &mut dyn FnMut(Reply)) {
        if let Err(error) = self.save_missions(missions) {
            tell(Reply::Failed(error.notice()));
        }
        self.tell_missions(tell);
    }

    /// Adds missions to the address book; of two about one mission the one that was confirmed last stays.
    pub(super) fn add_missions(&mut self, more: Vec<Mission>, tell: &mut dyn FnMut(Reply)) {
        let mut missions = self.missions.clone();
        let taken = exchange::merge(&mut missions, more);
        self.keep_missions(missions, tell);
        tell(Reply::Library(LibraryReply::MissionsAdded(taken)));
    }

    pub(super) fn read_contacts(&self, path: &Path, tell: &mut dyn FnMut(Reply)) {
        tell(match import(path) {
            Ok(import) => Reply::Library(LibraryReply::Contacts(Box::new(import))),
            Err(notice) => Reply::Failed(*notice),
        });
    }
}

/// Whether a file holds contacts: a table, cards, or the list of embassies that this program writes for others.
pub(super) fn holds_missions(path: &Path, bytes: &[u8]) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let begins = |with: &[u8]| bytes.trim_ascii_start().starts_with(with);
    let is_list = || exchange::read(bytes).is_ok_and(|read| read.value.iter().any(|mission| !mission.lines.is_empty()));
    ["csv", "vcf"].contains(&ending.as_str()) || begins(b"BEGIN:VCARD") || (begins(b"[") && is_list())
}

fn import(path: &Path) -> Result<Import, Box<Notice>> {
    let bytes = store::read(path, MOST_BYTES).map_err(|error| Box::new(error.notice()))?;
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let refused = |error: exchange::ExchangeError| Box::new(error.notice(&file));
    if exchange::kind_of(&bytes).map_err(refused)? == Kind::Csv {
        let table = Table::read(&bytes).map_err(refused)?;
        let missions = table.missions();
        return Ok(Import { file, table: Some(table), missions });
    }
    let missions = exchange::read(&bytes).map_err(refused)?;
    Ok(Import { file, table: None, missions })
}
