use super::{Purpose, Question, Session};
use crate::address::exchange::spreadsheet::Table;
use crate::app::command::BookCommand;
use crate::app::worker::{LibraryReply, LibraryRequest, Request};
use crate::data::countries;
use crate::data::folding::folded;
use crate::model::{LanguageTag, Mission};
use crate::notice::Noted;

/// The address book of missions as the window shows it; the missions themselves are those that the session knows.
#[derive(Debug, Default)]
pub struct Book {
    search: String,
    import: Option<Import>,
}

/// A file of contacts that was read and is looked at before it is taken in.
#[derive(Debug, Clone)]
pub struct Import {
    pub file: String,
    /// Of a table: what each column is taken for.
    pub table: Option<Table>,
    pub missions: Noted<Vec<Mission>>,
}

impl Book {
    pub fn search(&self) -> &str {
        &self.search
    }

    pub fn import(&self) -> Option<&Import> {
        self.import.as_ref()
    }
}

impl Session {
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// The missions that the search finds, each with its place in the address book.
    pub fn found_missions(&self) -> Vec<(usize, &Mission)> {
        let typed = folded(&self.book.search);
        let words: Vec<&str> = typed.split_whitespace().collect();
        let holds = |mission: &Mission| {
            let countries = [country_name(&mission.of), country_name(&mission.host)].join(" ");
            let text = folded(&format!("{countries} {} {}", mission.name, mission.lines.join(" ")));
            words.iter().all(|word| text.contains(word))
        };
        let mut found: Vec<(usize, &Mission)> =
            self.known_missions.iter().enumerate().filter(|(_, mission)| holds(mission)).collect();
        found.sort_by_key(|(_, mission)| (country_name(&mission.of), country_name(&mission.host)));
        found
    }

    pub fn known_mission(&self, place: usize) -> Option<&Mission> {
        self.known_missions.get(place)
    }

    pub(super) fn carry_out_book(&mut self, command: BookCommand) -> Vec<Request> {
        let ask = |request| vec![Request::Library(request)];
        match command {
            BookCommand::Search(text) => self.book.search = text,
            BookCommand::Import => return self.choose_for(Purpose::ImportMissions),
            BookCommand::Map { column, meaning } => {
                if let Some(Import { table: Some(table), missions, .. }) = &mut self.book.import
                    && let Some(column) = table.columns.get_mut(column)
                {
                    column.meaning = meaning;
                    *missions = table.missions();
                }
            }
            BookCommand::Export(kind) => return self.choose_for(Purpose::SaveMissions(kind)),
            BookCommand::StillRight(place) => {
                if let Some(mission) = self.known_missions.get_mut(place) {
                    let before = mission.confirmed.replace(self.today);
                    let mission = Mission { confirmed: before, ..mission.clone() };
                    return ask(LibraryRequest::ConfirmMission { mission: Box::new(mission), on: self.today });
                }
            }
            BookCommand::AskRemove(place) => self.question = Some(Question::RemoveMission(place)),
        }
        Vec::new()
    }

    pub(super) fn receive_book(&mut self, reply: LibraryReply) {
        match reply {
            LibraryReply::Missions(missions) => self.known_missions = missions,
            LibraryReply::Contacts(import) => {
                self.book.import = Some(*import);
                self.question = Some(Question::ImportMissions);
            }
            _ => {}
        }
    }

    /// Takes in what was read and looked at.
    pub(super) fn take_import(&mut self) -> Vec<Request> {
        let Some(import) = self.book.import.take() else { return Vec::new() };
        vec![Request::Library(LibraryRequest::AddMissions(import.missions.value))]
    }

    pub(super) fn remove_mission(&mut self, place: usize) -> Vec<Request> {
        if place >= self.known_missions.len() {
            return Vec::new();
        }
        let mission = Box::new(self.known_missions.remove(place));
        vec![Request::Library(LibraryRequest::RemoveMission(mission))]
    }

    pub(super) fn dismiss_import(&mut self) {
        self.book.import = None;
    }
}

/// What a country is called, however an entry writes it.
fn country_name(country: &str) -> String {
    let known = countries::find_or_code(country);
    known.map_or_else(|| country.to_owned(), |known| known.name(&LanguageTag::ENGLISH).to_owned())
}
