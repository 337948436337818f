use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::{Purpose, Question, Session, Ties};
use crate::app::command::EveningCommand;
use crate::app::worker::{LibraryReply, LibraryRequest, Request};
use crate::job::evening::{self, Evening, Guest, GuestReport};
use crate::notice::Notice;

/// An evening of many writers. It is in memory alone: nothing of it is written down but the letters.
#[derive(Debug, Default)]
pub struct EveningDesk {
    list: String,
    guests: Vec<Guest>,
    notices: Vec<Notice>,
    /// The ids of the cases, in the order in which they were taken.
    cases: Vec<String>,
    /// By writer: whether they have ties to a country of the evening, or may have. It is never written down.
    ties: BTreeMap<String, bool>,
    run: Option<Run>,
    /// An evening that is ready and waits for an answer, with the folder of its folders.
    waiting: Option<(Arc<Evening>, PathBuf)>,
    /// Every file that was written this evening, by every run.
    files: Vec<PathBuf>,
    /// Why no letters were begun.
    refused: Vec<Notice>,
}

/// The letters of the evening, made writer by writer.
#[derive(Debug)]
pub struct Run {
    evening: Arc<Evening>,
    folder: PathBuf,
    folders: Vec<String>,
    /// How many letters each writer has.
    letters: Vec<usize>,
    reports: Vec<GuestReport>,
    /// The letters of the writer after those of the reports are being made.
    in_hand: bool,
    paused: bool,
    stopped: bool,
}

impl EveningDesk {
    pub fn list(&self) -> &str {
        &self.list
    }

    pub fn guests(&self) -> &[Guest] {
        &self.guests
    }

    /// What there is to say about the list, and about the cases that its writers chose.
    pub fn notices(&self) -> Vec<Notice> {
        let beyond = if self.cases.is_empty() { Vec::new() } else { evening::beyond(&self.guests, self.cases.len()) };
        self.notices.iter().cloned().chain(beyond).collect()
    }

    pub fn is_taken(&self, case: &str) -> bool {
        self.cases.iter().any(|one| one == case)
    }

    pub fn case_count(&self) -> usize {
        self.cases.len()
    }

    pub fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// The writers with what they said of ties.
    fn guests_asked(&self) -> Vec<Guest> {
        let asked = |guest: &Guest| Guest { ties: self.ties_of(guest), ..guest.clone() };
        self.guests.iter().map(asked).collect()
    }

    fn ties_of(&self, guest: &Guest) -> Option<bool> {
        guest.ties.or_else(|| self.ties.get(&Self::told_apart(guest)).copied())
    }

    /// What tells a writer of the list from others of the same name.
    pub fn told_apart(guest: &Guest) -> String {
        [guest.name.as_str(), &guest.town, &guest.sentence].join("\n")
    }

    /// The next writer who is to be asked about ties, and how many were.
    pub fn next_to_ask(&self) -> (Option<&Guest>, usize) {
        let open: Vec<&Guest> = self.guests.iter().filter(|guest| self.ties_of(guest).is_none()).collect();
        (open.first().copied(), self.guests.len() - open.len())
    }

    /// Whether everything is there that the letters need.
    pub fn is_ready(&self) -> bool {
        let all_asked = self.next_to_ask().0.is_none();
        !self.guests.is_empty() && !self.cases.is_empty() && all_asked && !self.is_running()
    }

    /// Whether letters are being made, the last ones of an evening that was stopped among them.
    pub fn is_running(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.in_hand || !run.is_over())
    }

    /// Why no letters were begun: cases that could not be read.
    pub fn refused(&self) -> &[Notice] {
        &self.refused
    }

    fn read(&mut self) {
        match evening::typed(&self.list) {
            Ok(noted) => (self.guests, self.notices) = (noted.value, noted.notices),
            Err(error) => (self.guests, self.notices) = (Vec::new(), vec![error.notice("")]),
        }
    }
}

impl Run {
    pub fn folder(&self) -> &PathBuf {
        &self.folder
    }

    /// Letters that are there or failed, and letters in all.
    pub fn progress(&self) -> (usize, usize) {
        let done = self.letters.iter().take(self.reports.len()).sum();
        (done, self.letters.iter().sum())
    }

    /// Whose letters are made now.
    pub fn guest(&self) -> &str {
        self.evening.guests.get(self.reports.len()).map_or("", |guest| guest.name.as_str())
    }

    pub fn is_paused(&self) -> bool {
        self.paused
    }

    pub fn is_over(&self) -> bool {
        self.stopped || self.reports.len() == self.evening.guests.len()
    }

    pub fn written(&self) -> usize {
        self.reports.iter().map(|report| report.written).sum()
    }

    pub fn missing(&self) -> usize {
        self.reports.iter().map(|report| report.missing).sum()
    }

    /// Why letters are not there.
    pub fn failures(&self) -> impl Iterator<Item = &Notice> {
        self.reports.iter().flat_map(|report| &report.why)
    }

    /// The next writer's letters, if it is their turn: one writer's at a time, so that each is made once.
    fn next(&mut self) -> Option<Request> {
        let place = self.reports.len();
        let folder = self.folders.get(place).filter(|_| !self.in_hand && !self.paused && !self.stopped)?;
        let (evening, to) = (Arc::clone(&self.evening), self.folder.join(folder));
        let letters = self.letters.get(place).copied().unwrap_or_default();
        self.in_hand = true;
        Some(Request::Library(LibraryRequest::WriteForGuest { evening, place, letters, to }))
    }
}

impl Session {
    pub fn evening(&self) -> &EveningDesk {
        &self.evening
    }

    pub(super) fn carry_out_evening(&mut self, command: EveningCommand) -> Vec<Request> {
        let evening = &mut self.evening;
        match command {
            EveningCommand::Write(list) => {
                evening.refused.clear();
                evening.list = list;
                evening.read();
            }
            EveningCommand::ChooseList => return self.choose_for(Purpose::ImportGuests),
            EveningCommand::Take { case, taken } => {
                evening.refused.clear();
                evening.cases.retain(|one| *one != case);
                evening.cases.extend(taken.then_some(case));
                // Another country is another question.
                evening.ties.clear();
            }
            EveningCommand::AnswerTies { writer, ties } => {
                evening.ties.insert(writer, ties != Ties::No);
            }
            EveningCommand::AskTiesAgain => evening.ties.clear(),
            EveningCommand::Start => return self.choose_for(Purpose::SaveEvening),
            EveningCommand::Pause(paused) => {
                if let Some(run) = &mut evening.run {
                    run.paused = paused;
                    return run.next().into_iter().collect();
                }
            }
            EveningCommand::Stop => {
                if let Some(run) = &mut evening.run {
                    run.stopped = true;
                }
            }
            EveningCommand::AskWipe => self.question = Some(Question::WipeEvening),
        }
        Vec::new()
    }

    /// The countries of the evening's cases, each once.
    pub fn evening_countries(&self) -> Vec<&str> {
        let mut countries: Vec<&str> = self.evening.cases.iter().map(|id| self.library.country(id)).collect();
        countries.retain(|country| !country.is_empty());
        countries.sort_unstable();
        countries.dedup();
        countries
    }

    /// Begins the letters, into a folder for each writer.
    pub(super) fn start_evening(&mut self, folder: PathBuf) -> Vec<Request> {
        self.evening.refused.clear();
        let guests = self.evening.guests_asked();
        let cases = self.evening.cases.clone();
        let order = self.order_for_others();
        vec![Request::Library(LibraryRequest::PrepareEvening { guests, cases, order: Box::new(order), folder })]
    }

    /// Makes the letters of the evening that waits.
    pub(super) fn make_evening(&mut self) -> Vec<Request> {
        let Some((evening, folder)) = self.evening.waiting.take() else { return Vec::new() };
        if self.evening.is_running() {
            return Vec::new();
        }
        let (folders, letters) = (evening.folders(), evening.letters());
        let (reports, in_hand, paused, stopped) = (Vec::new(), false, false, false);
        let mut run = Run { evening, folder, folders, letters, reports, in_hand, paused, stopped };
        let first = run.next();
        self.evening.run = Some(run);
        first.into_iter().collect()
    }

    pub(super) fn receive_evening(&mut self, reply: LibraryReply) -> Vec<Request> {
        match reply {
            LibraryReply::GuestList(list) => return self.carry_out_evening(EveningCommand::Write(list)),
            LibraryReply::EveningRefused(notices) => {
                let named = |notice: Notice| {
                    let title = self.library.title(notice.arguments.get("case").unwrap_or_default());
                    if title.is_empty() { notice } else { notice.with("case", title) }
                };
                self.evening.refused = notices.into_iter().map(named).collect();
            }
            LibraryReply::EveningReady { evening, folder } => {
                let reasons = evening.reasons_to_ask();
                self.evening.waiting = Some((evening, folder));
                if reasons.is_empty() {
                    return self.make_evening();
                }
                self.question = Some(Question::EveningCases(reasons));
            }
            LibraryReply::WrittenForGuest(report) => {
                if let Some(run) = &mut self.evening.run {
                    let folder = run.folders.get(run.reports.len()).cloned().unwrap_or_default();
                    let path = run.folder.join(&folder);
                    self.evening.files.extend(report.files.iter().map(|file| path.join(file)));
                    run.in_hand = false;
                    run.reports.push(GuestReport { folder, ..report });
                    return run.next().into_iter().collect();
                }
            }
            _ => {}
        }
        Vec::new()
    }

    /// Forgets everybody who wrote, and removes their letters from where they were saved.
    pub(super) fn wipe_evening(&mut self) -> Vec<Request> {
        let files = std::mem::take(&mut self.evening.files);
        self.evening = EveningDesk { cases: std::mem::take(&mut self.evening.cases), ..EveningDesk::default() };
        vec![Request::Library(LibraryRequest::RemoveFiles(files))]
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::civil::date;

    use super::*;
    use crate::app::command::Command;
    use crate::app::worker::Reply;
    use crate::data::papers::Papers;

    /// An evening whose letters are made by the test.
    struct Making {
        session: Session,
        /// The places of the writers that were asked for and are not answered yet.
        asked: Vec<usize>,
        /// All places that were ever asked for.
        all: Vec<usize>,
    }

    impl Making {
        fn of(guests: usize) -> Self {
            let session = Session::new(date(2017, 6, 20), Papers::bundled());
            let mut making = Self { session, asked: Vec::new(), all: Vec::new() };
            making.begin(guests);
            making
        }

        fn begin(&mut self, guests: usize) {
            let guest = |number: usize| Guest { name: format!("Guest {number}"), ..Guest::default() };
            let evening =
                Arc::new(Evening { guests: (1..=guests).map(guest).collect(), orders: Vec::new(), bundle: None });
            self.receive(LibraryReply::EveningReady { evening, folder: "evening".into() });
        }

        fn note(&mut self, requests: Vec<Request>) {
            for request in requests {
                if let Request::Library(LibraryRequest::WriteForGuest { place, .. }) = request {
                    self.asked.push(place);
                    self.all.push(place);
                }
            }
        }

        fn receive(&mut self, reply: LibraryReply) {
            let requests = self.session.receive(Reply::Library(reply), Duration::ZERO);
            self.note(requests);
        }

        fn tell(&mut self, command: EveningCommand) {
            let requests = self.session.carry_out(Command::Evening(command), Duration::ZERO);
            self.note(requests);
        }

        /// The letters of the writer in hand are there.
        fn made(&mut self) {
            let place = self.asked.remove(0);
            let files = vec![format!("{place}.pdf")];
            self.receive(LibraryReply::WrittenForGuest(GuestReport { written: 1, files, ..GuestReport::default() }));
        }

        fn run(&self) -> &Run {
            self.session.evening().run().expect("a run")
        }
    }

    #[test]
    fn going_on_before_a_writer_is_done_makes_nobodys_letters_twice() {
        let mut making = Making::of(3);
        making.tell(EveningCommand::Pause(true));
        making.tell(EveningCommand::Pause(false));
        while !making.asked.is_empty() {
            making.made();
        }
        assert_eq!(making.all, [0, 1, 2]);
        assert!(making.run().is_over() && making.run().written() == 3);
    }

    #[test]
    fn a_pause_begins_after_the_writer_in_hand() {
        let mut making = Making::of(2);
        making.tell(EveningCommand::Pause(true));
        making.made();
        assert_eq!((making.all.len(), making.run().is_over()), (1, false));
        making.tell(EveningCommand::Pause(false));
        making.made();
        assert!(making.run().is_over());
    }

    #[test]
    fn an_evening_that_was_stopped_is_neither_begun_anew_nor_wiped_before_the_writer_in_hand_is_done() {
        let mut making = Making::of(2);
        making.tell(EveningCommand::Stop);
        assert!(making.session.evening().is_running());
        making.begin(1);
        assert_eq!(making.all, [0], "the one in hand comes first");
        making.made();
        assert!(!making.session.evening().is_running());
        making.begin(1);
        making.made();
        let wiped = making.session.wipe_evening();
        let [Request::Library(LibraryRequest::RemoveFiles(files))] = wiped.as_slice() else { panic!("{wiped:?}") };
        assert_eq!(files.len(), 2, "of both runs: {files:?}");
    }
}
