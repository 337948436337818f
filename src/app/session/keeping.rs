//! How what is on the desk is kept: earlier versions, what somebody else changed, files for others, forgetting.

use std::path::PathBuf;
use std::time::Duration;

use super::{Purpose, Question, Said, Session};
use crate::address::exchange;
use crate::app::autosave::Changed;
use crate::app::command::{LibraryCommand, Room};
use crate::app::views::is_writable;
use crate::app::worker::{DataPlace, LibraryReply, LibraryRequest, Request, Saved, WriteTo};
use crate::history::History;
use crate::job::file_name::safe_file_name;
use crate::job::share;
use crate::model::{Case, Mission, PartId, Work};
use crate::notice::Notice;
use crate::store::Version;

/// What is known of how things are kept.
#[derive(Debug, Default)]
pub struct Keeping {
    versions: Vec<Version>,
    /// The version that is looked at, by its place, and the letter on the desk as it was then.
    looked_at: Option<(usize, String)>,
    /// Somebody else changed what is on the desk, and nobody has said yet what is to be done.
    conflict: Option<Notice>,
    /// Words that came with the case on the desk.
    pub(super) words_came: Option<Box<Work>>,
    /// A case file that says other things than the case on the desk.
    pub(super) prepared: Option<Box<Case>>,
    place: DataPlace,
    /// The room in which the case on the desk was removed: the one that takes its place is put there quietly.
    stays_in: Option<Room>,
    /// Everything was forgotten: nothing of the window is to be written down.
    forgotten: bool,
}

impl Keeping {
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    pub fn looked_at(&self) -> Option<(usize, &str)> {
        self.looked_at.as_ref().map(|(place, text)| (*place, text.as_str()))
    }

    pub fn conflict(&self) -> Option<&Notice> {
        self.conflict.as_ref()
    }

    pub fn place(&self) -> &DataPlace {
        &self.place
    }

    pub fn is_forgotten(&self) -> bool {
        self.forgotten
    }
}

impl Session {
    pub fn keeping(&self) -> &Keeping {
        &self.keeping
    }

    pub(super) fn carry_out_keeping(&mut self, command: LibraryCommand, now: Duration) -> Vec<Request> {
        match command {
            LibraryCommand::AskSend => self.question = Some(Question::Send),
            LibraryCommand::Send { with_words } => return self.choose_for(Purpose::SendCase { with_words }),
            LibraryCommand::ShowVersions => {
                self.keeping.looked_at = None;
                let id = self.case().id.clone();
                return vec![Request::Library(LibraryRequest::Versions(id))];
            }
            LibraryCommand::LookAt(place) => self.look_at(place),
            LibraryCommand::BringBack(place) => {
                if let Some(version) = self.keeping.versions.get(place) {
                    let (case, work) = as_it_was(version, self.case(), self.work());
                    self.step(now, |document| (document.case, document.work) = (case.into(), work.into()));
                }
                self.question = None;
            }
            LibraryCommand::AskConflict => {
                self.question = self.keeping.conflict.clone().map(Box::new).map(Question::Conflict)
            }
            LibraryCommand::KeepMineAsCopy => return self.keep_as_copy(),
            LibraryCommand::TakeTheirs => {
                self.question = None;
                let document = self.history.present();
                let mine = self.changed.map(|_| (document.case.clone(), document.work.clone()));
                let id = document.case.id.clone();
                return vec![Request::Library(LibraryRequest::TakeTheirs { id, mine })];
            }
            LibraryCommand::TakeWordsThatCame => {
                self.question = None;
                if let Some(words) = self.keeping.words_came.take() {
                    self.step(now, |document| document.work = share::laid_over(&document.work, &words).into());
                }
            }
            LibraryCommand::TakePrepared => self.take_prepared(now),
            LibraryCommand::LeaveUnsaved => {
                (self.changed, self.question) = (None, None);
            }
            LibraryCommand::AskUnsafe => self.ask_unsafe(),
            LibraryCommand::LookAround => {
                let id = self.case().id.clone();
                return vec![Request::Library(LibraryRequest::LookAround(id))];
            }
            LibraryCommand::ShowData => self.question = Some(Question::Data),
            LibraryCommand::AskForget => self.question = Some(Question::Forget),
            _ => {}
        }
        Vec::new()
    }

    /// What a question of this topic proposes.
    pub(super) fn confirm_keeping(&mut self, question: Question, now: Duration) -> Vec<Request> {
        match question {
            Question::Remove(id) => self.remove_case(id),
            Question::EveningCases(_) => self.make_evening(),
            Question::WipeEvening => self.wipe_evening(),
            Question::ImportMissions => self.take_import(),
            Question::RemoveMission(place) => self.remove_mission(place),
            Question::RemoveSender(id) => {
                self.remove_sender(&id, now);
                Vec::new()
            }
            Question::Forget => {
                // What is on its way to the disk would bring back what is removed.
                (self.changed, self.saving) = (None, None);
                vec![Request::Library(LibraryRequest::Forget)]
            }
            Question::Browse(browser) if browser.purpose == Purpose::SaveEvening => self.start_evening(browser.folder),
            Question::Browse(browser) => {
                let name = self.proposed_name(browser.purpose);
                self.write(browser.purpose, WriteTo::In { folder: browser.folder, name })
            }
            _ => Vec::new(),
        }
    }

    /// Removes a case; where it lies on the desk, nothing of it is on its way to the disk any more.
    fn remove_case(&mut self, id: String) -> Vec<Request> {
        if id == self.case().id {
            (self.changed, self.saving, self.save_failure) = (None, None, None);
            self.keeping.conflict = None;
            self.keeping.stays_in = Some(self.room);
        }
        vec![Request::Library(LibraryRequest::Remove(id))]
    }

    pub(super) fn receive_keeping(&mut self, reply: LibraryReply, now: Duration) -> Vec<Request> {
        match reply {
            LibraryReply::Chosen { purpose, paths } => return self.chosen_for(purpose, paths),
            LibraryReply::Written(path) => {
                self.toast(Said::words("file-written", vec![("file", path.display().to_string())]), now);
            }
            LibraryReply::Versions(versions) => {
                self.keeping.versions = versions;
                self.question = Some(Question::Versions);
            }
            LibraryReply::ChangedOutside(notice) => {
                if self.changed.is_none() {
                    // Nothing of one's own is lost: what the other window wrote is the newer.
                    return self.carry_out_keeping(LibraryCommand::TakeTheirs, now);
                }
                self.note_conflict(notice);
            }
            // Another case came to the desk meanwhile: it is none of that one's business.
            LibraryReply::Theirs { case, .. } if case.id != self.case().id => {}
            LibraryReply::Theirs { case, work } => {
                self.keeping.conflict = None;
                self.toast(Said::words("taken-over", Vec::new()), now);
                let document = self.changed_document(|document| {
                    (document.case, document.work) = (case.into(), work.into());
                });
                self.history.step(document);
                (self.changed, self.saving, self.save_failure) = (None, None, None);
                self.refresh();
            }
            // What was typed while it was written is not in it: then the question stays, and nothing is given up.
            LibraryReply::CopyKept { generation } if generation == self.generation => {
                self.keeping.conflict = None;
                (self.changed, self.saving, self.save_failure) = (None, None, None);
            }
            LibraryReply::WordsCame(work) => {
                self.keeping.words_came = Some(work);
                self.ask_words_that_came();
            }
            LibraryReply::Brought(brought) => self.receive_brought(*brought, now),
            LibraryReply::MissionsAdded(count) => {
                self.toast(Said::words("book-taken", vec![("count", count.to_string())]), now);
            }
            reply @ (LibraryReply::Missions(_) | LibraryReply::Contacts(_)) => self.receive_book(reply),
            reply @ (LibraryReply::GuestList(_)
            | LibraryReply::EveningReady { .. }
            | LibraryReply::EveningRefused(_)
            | LibraryReply::WrittenForGuest(_)) => return self.receive_evening(reply),
            LibraryReply::Senders(senders) => self.receive_senders(senders),
            LibraryReply::DataPlace(place) => {
                if place.tell {
                    self.question = Some(Question::Data);
                }
                self.keeping.place = place;
            }
            LibraryReply::Forgotten(Ok(())) => self.forget(),
            LibraryReply::Forgotten(Err(notice)) => self.question = Some(Question::Trouble(Box::new(notice))),
            _ => {}
        }
        Vec::new()
    }

    /// Whether something was typed that cannot be written down now.
    pub fn has_unsafe_text(&self) -> bool {
        self.changed.is_some() && (self.save_failure.is_some() || self.keeping.conflict.is_some())
    }

    /// Says why the desk is not cleared now; what was typed stays on it until it is safe.
    pub(super) fn ask_unsafe(&mut self) {
        self.question = match (&self.keeping.conflict, &self.save_failure) {
            (Some(conflict), _) => Some(Question::Conflict(Box::new(conflict.clone()))),
            (None, Some(failure)) => Some(Question::Unsafe(Box::new(failure.clone()))),
            (None, None) => None,
        };
    }

    /// What is to be done before another case comes to the desk: what was typed goes to the disk first.
    pub(super) fn leave_for(&mut self, request: Request) -> Vec<Request> {
        self.keeping.stays_in = None;
        if self.has_unsafe_text() {
            self.ask_unsafe();
            return Vec::new();
        }
        let save = self.changed.is_some().then(|| self.save_request());
        save.into_iter().chain([request]).collect()
    }

    /// Puts a case on the desk, unless what lies there could not be saved.
    pub(super) fn receive_opened(&mut self, case: Case, work: Option<Work>, known: Vec<Mission>) -> Vec<Request> {
        if self.has_unsafe_text() {
            self.ask_unsafe();
            return Vec::new();
        }
        // Typed while the case was being read.
        let save = self.changed.is_some().then(|| self.save_request());
        (self.changed, self.saving) = (None, None);
        let stays_in = self.keeping.stays_in.take();
        self.put_on_desk(case, work, known);
        self.room = stays_in.unwrap_or(self.room);
        save.into_iter().collect()
    }

    /// A sheet that was opened goes into the library, whether anything is changed in it or not.
    pub(super) fn keep_new(&mut self, is_new: bool, now: Duration) {
        if is_new && self.changed.is_none() {
            self.changed = Some(Changed::and_at(None, now));
        }
    }

    /// Somebody else wrote what is on the desk: nothing is saved over it until the person has said what is to be done.
    pub(super) fn note_conflict(&mut self, notice: Notice) {
        self.keeping.conflict = Some(notice.clone());
        self.question = Some(Question::Conflict(Box::new(notice)));
    }

    /// Lets go of what belonged to the case that was on the desk before.
    pub(super) fn keep_afresh(&mut self) {
        let place = std::mem::take(&mut self.keeping.place);
        let forgotten = self.keeping.forgotten;
        self.keeping = Keeping { place, forgotten, ..Keeping::default() };
    }

    /// Asks where a file comes from or goes to.
    pub(super) fn choose_for(&mut self, purpose: Purpose) -> Vec<Request> {
        self.question = None;
        vec![Request::Library(LibraryRequest::Choose { purpose, name: self.proposed_name(purpose) })]
    }

    /// A file was chosen in the window's own dialog.
    pub(super) fn picked(&mut self, path: PathBuf) -> Vec<Request> {
        let purpose = self.question.as_ref().map_or(Purpose::OpenSheet, Question::purpose);
        self.question = None;
        self.chosen_for(purpose, vec![path])
    }

    fn chosen_for(&mut self, purpose: Purpose, paths: Vec<PathBuf>) -> Vec<Request> {
        let Some(first) = paths.first().cloned() else { return Vec::new() };
        match purpose {
            Purpose::OpenSheet if paths.len() > 1 => self.take_sheets_in(paths),
            Purpose::OpenSheet => self.leave_for(Request::Open(first)),
            Purpose::ImportGuests => vec![Request::Library(LibraryRequest::ReadGuests(first))],
            Purpose::SaveEvening => self.start_evening(first),
            Purpose::ImportMissions => vec![Request::Library(LibraryRequest::ReadContacts(first))],
            purpose => self.write(purpose, WriteTo::Path(first)),
        }
    }

    /// What a file that is written would be called.
    fn proposed_name(&self, purpose: Purpose) -> String {
        let case = self.case();
        let about = [case.case_number.as_str(), case.people.first().map_or(&case.title, |person| &person.name)];
        match purpose {
            Purpose::SendCase { .. } => safe_file_name(&about.join(" "), "json"),
            Purpose::SaveTotals(kind) => safe_file_name(&format!("letters {}", self.today), kind.ending()),
            Purpose::SaveMissions(kind) => safe_file_name("embassies", kind.ending()),
            _ => String::new(),
        }
    }

    fn write(&mut self, purpose: Purpose, to: WriteTo) -> Vec<Request> {
        let bytes = match purpose {
            Purpose::SendCase { with_words } => share::case_file(self.case(), with_words.then_some(self.work())),
            Purpose::SaveTotals(kind) => return vec![Request::Library(LibraryRequest::WriteTotals { to, kind })],
            Purpose::SaveMissions(kind) => exchange::write(&self.known_missions, kind),
            _ => return Vec::new(),
        };
        vec![Request::Library(LibraryRequest::Write { to, bytes })]
    }

    /// Shows the letter on the desk as it was in an earlier version.
    fn look_at(&mut self, place: usize) {
        let Some(version) = self.keeping.versions.get(place) else { return };
        let mut order = self.order();
        let (case, work) = as_it_was(version, &order.case, &order.work);
        (order.case, order.work) = (case.into(), work.into());
        let shown = self.desk.show(&order, &self.chosen, self.generation, None);
        let text = shown.map(|shown| {
            let parts = shown.letter.parts.iter().filter(|part| is_writable(part.id.slot));
            parts.map(|part| part.text.clone()).collect::<Vec<_>>().join("\n\n")
        });
        self.keeping.looked_at = Some((place, text.unwrap_or_default()));
    }

    fn keep_as_copy(&mut self) -> Vec<Request> {
        self.question = None;
        let document = self.history.present();
        let saved = Saved {
            generation: self.generation,
            case: document.case.clone(),
            work: document.work.clone(),
            sender: document.sender.clone(),
            senders: self.senders(),
        };
        vec![Request::Library(LibraryRequest::KeepAsCopy(saved))]
    }

    fn forget(&mut self) {
        self.known_missions = Vec::<Mission>::new();
        self.history = History::new(super::Document::default());
        self.library = super::Library::default();
        self.forget_people();
        self.evening = super::EveningDesk::default();
        self.keep_afresh();
        self.keeping.forgotten = true;
        (self.changed, self.saving, self.save_failure) = (None, None, None);
        self.room = Room::Desk;
        self.question = None;
        self.generation += 1;
    }
}

/// The case and the work as a version has them; what was sent since then was sent.
fn as_it_was(version: &Version, case: &Case, work: &Work) -> (Case, Work) {
    let id = case.id.clone();
    let work = Work { case: id.clone(), log: work.log.clone(), ..version.work.clone() };
    let case = version.case.as_ref().unwrap_or(case);
    (Case { id, ..case.clone() }, work)
}

/// How many texts of one's own a work has, to tell versions apart.
pub fn own_texts(work: &Work) -> usize {
    let of_letters: usize = work.letters.values().map(|letter| letter.own_words.len()).sum();
    work.choices.own_words.len() + of_letters
}

/// The text of a version that says most of it: what was written first.
pub fn first_own_text(work: &Work) -> Option<&str> {
    let of_all = work.choices.own_words.iter();
    let of_letters = work.letters.values().flat_map(|letter| letter.own_words.iter());
    let known = |part: &str| part.parse::<PartId>().is_ok();
    of_all.chain(of_letters).find(|(part, text)| known(part) && !text.trim().is_empty()).map(|(_, text)| text.as_str())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::command::Command;
    use crate::app::worker::Reply;
    use crate::data::papers::Papers;
    use crate::job::open;

    #[test]
    fn what_somebody_wrote_in_another_case_is_not_laid_over_this_one() {
        let mut session = Session::new(date(2017, 6, 20), Papers::bundled());
        session.put_on_desk(open::example(), None, Vec::new());
        let asked = session.carry_out(Command::Library(LibraryCommand::TakeTheirs), Duration::ZERO).pop();
        let named = session.case().id.clone();
        assert!(matches!(asked, Some(Request::Library(LibraryRequest::TakeTheirs { id, mine: None })) if id == named));
        for (id, taken) in [("other", false), (named.as_str(), true)] {
            let case = Case { id: id.into(), title: "Theirs".into(), ..open::example() };
            let theirs = LibraryReply::Theirs { case: case.into(), work: Box::default() };
            session.receive(Reply::Library(theirs), Duration::ZERO);
            assert_eq!(session.case().title == "Theirs", taken, "{id}");
        }
    }
}
