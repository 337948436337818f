//! What the worker does for the address book of missions.

use std::path::Path;

use jiff::civil::Date;

use super::DeskHands;
use super::people::is_same_place;
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

    pub(super) fn confirm_mission(&mut self, mission: &Mission, on: Date, tell: &mut dyn FnMut(Reply)) {
        let mut missions = self.missions.clone();
        if let Some(known) = self.place_of(mission).and_then(|place| missions.get_mut(place)) {
            known.confirmed = Some(on);
        }
        self.keep_missions(missions, tell);
    }

    pub(super) fn remove_mission(&mut self, mission: &Mission, tell: &mut dyn FnMut(Reply)) {
        let mut missions = self.missions.clone();
        if let Some(place) = self.place_of(mission) {
            missions.remove(place);
        }
        self.keep_missions(missions, tell);
    }

    /// Where an entry that the window shows stands in the address book: as it is shown, or changed since.
    fn place_of(&self, mission: &Mission) -> Option<usize> {
        let such = |is_it: &dyn Fn(&Mission) -> bool| self.missions.iter().position(is_it);
        such(&|known| known == mission).or_else(|| such(&|known| is_same_place(known, mission)))
    }

    fn keep_missions(&mut self, missions: Vec<Mission>, tell: &mut dyn FnMut(Reply)) {
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::worker::{Hands, LibraryRequest, Request};
    use crate::model::LanguageTag;

    fn mission(of: &str) -> Mission {
        Mission { of: of.into(), host: "GB".into(), lines: vec![format!("Embassy of {of}")], ..Mission::default() }
    }

    /// What is in the address book after a request about an entry, while another was added that the window had not seen.
    #[track_caller]
    fn check_kept(request: LibraryRequest, kept: &[(&str, bool)]) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut hands = DeskHands::at(folder.path(), LanguageTag::ENGLISH);
        hands.save_missions(vec![mission("Ghana"), mission("Peru")]).expect("saved");
        let mut told = Vec::new();
        hands.carry_out(Request::Library(request), &mut |reply| told.push(reply));
        let missions = hands.store().expect("a store").missions().expect("read").value;
        let said: Vec<(&str, bool)> =
            missions.iter().map(|mission| (mission.of.as_str(), mission.confirmed.is_some())).collect();
        assert_eq!(said, kept);
        assert!(matches!(told.as_slice(), [Reply::Library(LibraryReply::Missions(list))] if *list == missions));
    }

    #[test]
    fn an_entry_is_confirmed_or_removed_and_what_was_just_typed_stays() {
        let (ghana, on) = (Box::new(mission("Ghana")), date(2026, 5, 3));
        check_kept(LibraryRequest::ConfirmMission { mission: ghana.clone(), on }, &[("Ghana", true), ("Peru", false)]);
        check_kept(LibraryRequest::RemoveMission(ghana), &[("Peru", false)]);
        check_kept(LibraryRequest::RemoveMission(Box::new(mission("Chad"))), &[("Ghana", false), ("Peru", false)]);
    }
}
