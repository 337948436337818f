use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::PathBuf;
use std::time::Duration;

use jiff::civil::Date;

use super::{Question, Session};
use crate::app::command::{LibraryCommand, Room};
use crate::app::worker::{LibraryReply, LibraryRequest, Request, Taken};
use crate::data::countries::{self, Country};
use crate::data::folding::folded;
use crate::notice::Notice;
use crate::store::CaseEntry;
use crate::words::Words;

/// The library as the window shows it.
#[derive(Debug, Default)]
pub struct Library {
    cases: Vec<Shelved>,
    put_away: BTreeSet<String>,
    recent: Vec<String>,
    search: String,
    shows_put_away: bool,
    /// The places of the cases that the search finds, in the order of the list.
    found: Vec<usize>,
    /// By its code, what a country is called in every language of the window: a search finds it by each.
    country_names: BTreeMap<&'static str, String>,
    /// Not all cases are known yet.
    reading: bool,
    notices: Vec<Notice>,
    taken: Vec<Taken>,
    /// Sheets that the worker has not been asked for yet.
    waiting: VecDeque<PathBuf>,
    /// Sheets of which it is not known yet what becomes of them.
    taking: usize,
}

/// A case of the list, with what a search looks in.
#[derive(Debug)]
struct Shelved {
    entry: CaseEntry,
    haystack: String,
}

impl Library {
    pub fn search(&self) -> &str {
        &self.search
    }

    pub fn shows_put_away(&self) -> bool {
        self.shows_put_away
    }

    pub fn is_reading(&self) -> bool {
        self.reading
    }

    /// How many cases there are, put away or not.
    pub fn count(&self) -> usize {
        self.cases.len()
    }

    pub fn found_count(&self) -> usize {
        self.found.len()
    }

    /// The case at this place of the list.
    pub fn found(&self, place: usize) -> Option<&CaseEntry> {
        self.found.get(place).and_then(|place| self.cases.get(*place)).map(|case| &case.entry)
    }

    pub fn is_put_away(&self, id: &str) -> bool {
        self.put_away.contains(id)
    }

    /// The cases that were opened last, as far as they are there.
    pub fn recent(&self) -> impl Iterator<Item = &CaseEntry> {
        let entry = |id: &String| self.cases.iter().find(|case| case.entry.id == *id).map(|case| &case.entry);
        self.recent.iter().filter_map(entry)
    }

    pub fn title(&self, id: &str) -> String {
        let case = self.cases.iter().find(|case| case.entry.id == id);
        case.map(|case| case.entry.title.clone()).unwrap_or_default()
    }

    /// The country of a case, as it is called.
    pub fn country(&self, id: &str) -> &str {
        let case = self.cases.iter().find(|case| case.entry.id == id);
        case.map_or("", |case| case.entry.country.as_str())
    }

    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// What became of the sheets that were taken in last.
    pub fn taken(&self) -> &[Taken] {
        &self.taken
    }

    pub fn taking(&self) -> usize {
        self.taking
    }

    /// The next sheet: one at a time, so that what is typed meanwhile is saved in between.
    fn next(&mut self) -> Option<LibraryRequest> {
        self.waiting.pop_front().map(LibraryRequest::TakeIn)
    }

    fn begin(&mut self, put_away: BTreeSet<String>, recent: Vec<String>) {
        *self = Self {
            put_away,
            recent,
            reading: true,
            search: std::mem::take(&mut self.search),
            shows_put_away: self.shows_put_away,
            taken: std::mem::take(&mut self.taken),
            waiting: std::mem::take(&mut self.waiting),
            taking: self.taking,
            ..Self::default()
        };
    }

    fn add(&mut self, entries: Vec<CaseEntry>, today: Date) {
        for entry in entries {
            let people = entry.people.join(" ");
            let texts = [&entry.title, &people, &entry.country, &entry.case_number];
            let mut haystack = folded(&texts.map(String::as_str).join(" "));
            if let Some(country) = countries::find_or_code(entry.country_or_code()) {
                let names = self.country_names.entry(country.code()).or_insert_with(|| folded(&names_of(country)));
                haystack.push(' ');
                haystack.push_str(names);
            }
            self.cases.push(Shelved { entry, haystack });
        }
        self.cases.sort_by(|one, other| {
            let (first, second) = (urgency(&one.entry, today), urgency(&other.entry, today));
            first.cmp(&second).then_with(|| one.haystack.cmp(&other.haystack))
        });
        self.find();
    }

    /// The cases that hold every word that is typed.
    fn find(&mut self) {
        let typed = folded(&self.search);
        let words: Vec<&str> = typed.split_whitespace().collect();
        let is_found = |case: &Shelved| {
            self.put_away.contains(&case.entry.id) == self.shows_put_away
                && words.iter().all(|word| case.haystack.contains(word))
        };
        let places = self.cases.iter().enumerate().filter(|(_, case)| is_found(case));
        self.found = places.map(|(place, _)| place).collect();
    }
}

/// What a country is called in the languages of the window.
fn names_of(country: &Country) -> String {
    Words::languages().iter().map(|language| country.name(language)).collect::<Vec<_>>().join(" ")
}

/// Where a case stands in the list: what has to be written soonest first, then what names no day, then what is over.
fn urgency(case: &CaseEntry, today: Date) -> (u8, i64) {
    let day = case.deadline.map_or(0, |deadline| i64::from((deadline - today).get_days()));
    match case.deadline {
        _ if case.closed => (3, -day),
        None => (1, 0),
        Some(deadline) if deadline < today => (2, -day),
        Some(_) => (0, day),
    }
}

impl Session {
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Goes to a room and asks for what it shows.
    pub(super) fn go(&mut self, room: Room) -> Vec<Request> {
        self.room = room;
        match room {
            Room::Desk | Room::Log => Vec::new(),
            Room::Book => vec![Request::Library(LibraryRequest::ListMissions)],
            Room::Library | Room::Evening => vec![Request::Library(LibraryRequest::List)],
        }
    }

    pub(super) fn carry_out_library(&mut self, command: LibraryCommand, now: Duration) -> Vec<Request> {
        let ask = |request| vec![Request::Library(request)];
        match command {
            LibraryCommand::Search(text) => {
                self.library.search = text;
                self.library.find();
            }
            LibraryCommand::ShowPutAway(shows) => {
                self.library.shows_put_away = shows;
                self.library.find();
            }
            LibraryCommand::Open(id) => return self.leave_for(Request::Library(LibraryRequest::Open(id))),
            LibraryCommand::PutAway { id, away } => {
                if away {
                    self.library.put_away.insert(id.clone());
                } else {
                    self.library.put_away.remove(&id);
                }
                self.library.find();
                return ask(LibraryRequest::PutAway { id, away });
            }
            LibraryCommand::AskRemove(id) => self.question = Some(Question::Remove(id)),
            LibraryCommand::TakeIn(paths) => return self.take_sheets_in(paths),
            LibraryCommand::DismissTaken => self.library.taken.clear(),
            LibraryCommand::Pick(path) => return self.picked(path),
            other => return self.carry_out_keeping(other, now),
        }
        Vec::new()
    }

    /// Takes several sheets into the library.
    pub(super) fn take_sheets_in(&mut self, paths: Vec<PathBuf>) -> Vec<Request> {
        self.question = None;
        self.room = Room::Library;
        let is_first = self.library.taking == 0;
        if is_first {
            self.library.taken.clear();
        }
        self.library.taking += paths.len();
        self.library.waiting.extend(paths);
        // Where some are being read, the answer to the one in hand asks for the next.
        let next = if is_first { self.library.next() } else { None };
        [LibraryRequest::List].into_iter().chain(next).map(Request::Library).collect()
    }

    pub(super) fn receive_library(&mut self, reply: LibraryReply, now: Duration) -> Vec<Request> {
        match reply {
            LibraryReply::Begins { put_away, recent } => self.library.begin(put_away, recent),
            LibraryReply::More(entries) => self.library.add(entries, self.today),
            LibraryReply::Ends(notices) => {
                self.library.reading = false;
                self.library.notices = notices;
            }
            LibraryReply::Taken(taken) => {
                self.library.taken.push(taken);
                self.library.taking = self.library.taking.saturating_sub(1);
                return vec![Request::Library(self.library.next().unwrap_or(LibraryRequest::List))];
            }
            LibraryReply::OpenedFolder(sheets) => return self.take_sheets_in(sheets),
            LibraryReply::TakenFolder(sheets) => {
                self.library.taking = self.library.taking.saturating_sub(1) + sheets.len();
                self.library.waiting.extend(sheets);
                return self.library.next().map(Request::Library).into_iter().collect();
            }
            other => return self.receive_keeping(other, now),
        }
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use jiff::civil::date;

    use super::*;
    use crate::app::worker::{Reply, TakenOutcome};
    use crate::data::papers::Papers;

    fn library() -> Library {
        let entry = |id: &str, title: &str, person: &str, country: &str| CaseEntry {
            id: id.into(),
            title: title.into(),
            people: vec![person.into()],
            country: country.into(),
            case_number: format!("UA {id}/26"),
            ..CaseEntry::default()
        };
        let mut library = Library::default();
        library.begin(["3".to_owned()].into(), vec!["2".into(), "gone".into()]);
        library.add(
            vec![
                entry("1", "Poet in prison", "José Example", "Perú"),
                entry("2", "Teacher held", "Ada Example", "Ghana"),
                entry("3", "Old case", "Bo Example", "Ghana"),
            ],
            date(2026, 5, 3),
        );
        library
    }

    fn check_found(search: &str, put_away: bool, ids: &[&str]) {
        let mut library = library();
        (library.search, library.shows_put_away) = (search.to_owned(), put_away);
        library.find();
        let found: Vec<&str> =
            (0..library.found_count()).filter_map(|at| library.found(at)).map(|case| case.id.as_str()).collect();
        assert_eq!(found, ids, "{search:?}");
    }

    #[test]
    fn a_case_is_found_by_title_person_country_and_number() {
        check_found("", false, &["1", "2"]);
        check_found("jose peru", false, &["1"]);
        check_found("GHANA", false, &["2"]);
        check_found("ua 2/26", false, &["2"]);
        check_found("pérou", false, &["1"]);
        check_found("nobody", false, &[]);
    }

    #[test]
    fn what_has_to_be_written_soonest_stands_first() {
        let today = date(2026, 5, 3);
        let case = |deadline, closed| urgency(&CaseEntry { deadline, closed, ..CaseEntry::default() }, today);
        let in_order = [
            case(Some(today), false),
            case(Some(date(2026, 5, 9)), false),
            case(None, false),
            case(Some(date(2026, 5, 2)), false),
            case(Some(date(2025, 1, 1)), false),
            case(None, true),
        ];
        assert!(in_order.is_sorted(), "{in_order:?}");
    }

    #[test]
    fn what_was_put_away_is_found_where_it_was_put() {
        check_found("ghana", true, &["3"]);
    }

    #[test]
    fn a_recent_case_that_is_gone_is_not_offered() {
        let library = library();
        assert_eq!(library.recent().map(|case| case.id.as_str()).collect::<Vec<_>>(), ["2"]);
    }

    #[test]
    fn of_many_sheets_the_next_is_asked_for_when_one_is_done() {
        let mut session = Session::new(date(2026, 5, 3), Papers::bundled());
        let asked = session.take_sheets_in(vec!["1.pdf".into(), "2.pdf".into()]);
        let first = LibraryRequest::TakeIn("1.pdf".into());
        assert_eq!(format!("{asked:?}"), format!("{:?}", [LibraryRequest::List, first].map(Request::Library)));
        // One more is dropped meanwhile: it joins them.
        assert_eq!(session.take_sheets_in(vec!["3.pdf".into()]).len(), 1);
        for (left, next) in [(2, "2.pdf"), (1, "3.pdf"), (0, "List")] {
            let outcome = TakenOutcome::Known { id: "c1".into(), title: String::new() };
            let taken = LibraryReply::Taken(Taken::of(Path::new("a.pdf"), outcome));
            let asked = session.receive(Reply::Library(taken), Duration::ZERO);
            assert!(asked.len() == 1 && format!("{asked:?}").contains(next), "{asked:?}");
            assert_eq!(session.library().taking(), left);
        }
    }
}
