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

    /// Whether letters are being made.
    pub fn is_running(&self) -> bool {
        self.run.as_ref().is_some_and(|run| !run.is_over())
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

    /// Every file that was written.
    fn files(&self) -> Vec<PathBuf> {
        let of_guest = |report: &GuestReport| {
            let folder = self.folder.join(&report.folder);
            report.files.iter().map(move |file| folder.join(file)).collect::<Vec<_>>()
        };
        self.reports.iter().flat_map(of_guest).collect()
    }

    /// The next writer's letters, if it is their turn.
    fn next(&self) -> Option<Request> {
        let place = self.reports.len();
        let folder = self.folders.get(place).filter(|_| !self.paused && !self.stopped)?;
        let (evening, to) = (Arc::clone(&self.evening), self.folder.join(folder));
        Some(Request::Library(LibraryRequest::WriteForGuest { evening, place, to }))
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
                evening.list = list;
                evening.read();
            }
            EveningCommand::ChooseList => return self.choose_for(Purpose::ImportGuests),
            EveningCommand::Take { case, taken } => {
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
                    let resumes = run.paused && !paused;
                    run.paused = paused;
                    return run.next().filter(|_| resumes).into_iter().collect();
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
        let guests = self.evening.guests_asked();
        let cases = self.evening.cases.clone();
        let order = self.order_for_others();
        vec![Request::Library(LibraryRequest::PrepareEvening { guests, cases, order: Box::new(order), folder })]
    }

    /// Makes the letters of the evening that waits.
    pub(super) fn make_evening(&mut self) -> Vec<Request> {
        let Some((evening, folder)) = self.evening.waiting.take() else { return Vec::new() };
        let (folders, letters) = (evening.folders(), evening.letters());
        let run = Run { evening, folder, folders, letters, reports: Vec::new(), paused: false, stopped: false };
        let first = run.next();
        self.evening.run = Some(run);
        first.into_iter().collect()
    }

    pub(super) fn receive_evening(&mut self, reply: LibraryReply) -> Vec<Request> {
        match reply {
            LibraryReply::GuestList(list) => return self.carry_out_evening(EveningCommand::Write(list)),
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
        let files = self.evening.run.as_ref().map(Run::files).unwrap_or_default();
        self.evening = EveningDesk { cases: std::mem::take(&mut self.evening.cases), ..EveningDesk::default() };
        vec![Request::Library(LibraryRequest::RemoveFiles(files))]
    }
}
