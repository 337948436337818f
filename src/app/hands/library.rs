//! What the worker does for the library, and for how a person's data are kept.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::{DeskHands, Settings, heeded};
use crate::app::command::TotalsKind;
use crate::app::worker::{DataPlace, LibraryReply, LibraryRequest, Reply, Saved, Taken, TakenOutcome, WriteTo};
use crate::job::export::{Destination, Kept};
use crate::job::log::{self, Totals, TotalsWords};
use crate::job::open::Opened;
use crate::job::{open, prepared, share};
use crate::model::{Case, SentState, Work};
use crate::notice::{Notice, Severity};
use crate::store::{self, Folder, OnConflict, StoreError};
use crate::words::Words;

/// More copies of a case than this nobody keeps apart.
const MOST_COPIES: u32 = 1000;

impl DeskHands {
    pub(super) fn carry_out_library(&mut self, request: LibraryRequest, tell: &mut dyn FnMut(Reply)) {
        match request {
            LibraryRequest::List => self.list_cases(tell),
            LibraryRequest::Open(id) => self.open_kept(&id, tell),
            LibraryRequest::PutAway { id, away } => self.change_shelf(|shelf| {
                shelf.archived.remove(&id);
                shelf.archived.extend(away.then(|| id.clone()));
            }),
            LibraryRequest::Remove(id) => self.remove(&id, tell),
            LibraryRequest::TakeIn(path) if store::is_folder(&path) => {
                tell(Reply::Library(match sheets_below(&path) {
                    Ok(sheets) => LibraryReply::TakenFolder(sheets),
                    Err(notice) => LibraryReply::Taken(Taken::of(&path, TakenOutcome::Failed(notice))),
                }))
            }
            LibraryRequest::TakeIn(path) => {
                let outcome = self.take_in(&path).unwrap_or_else(TakenOutcome::Failed);
                tell(Reply::Library(LibraryReply::Taken(Taken::of(&path, outcome))));
            }
            // A dialog is shown before anything else is looked at.
            LibraryRequest::Choose { .. } => {}
            LibraryRequest::Write { to, bytes } => tell(match write(&to, &bytes) {
                Ok(path) => Reply::Library(LibraryReply::Written(path)),
                Err(notice) => Reply::Failed(*notice),
            }),
            LibraryRequest::Versions(id) => match self.store.as_ref().map(|store| store.earlier_versions(&id)) {
                Some(Err(error)) => tell(Reply::Failed(error.notice())),
                Some(Ok(versions)) => tell(Reply::Library(LibraryReply::Versions(versions))),
                None => tell(Reply::Library(LibraryReply::Versions(Vec::new()))),
            },
            LibraryRequest::LookAround(id) => self.look_around(&id, tell),
            LibraryRequest::TakeTheirs { id, mine } => self.take_theirs(&id, mine, tell),
            LibraryRequest::KeepAsCopy(saved) => self.keep_as_copy(&saved, tell),
            LibraryRequest::WriteTotals { to, kind } => {
                let written = self.totals(kind).and_then(|bytes| write(&to, &bytes));
                tell(match written {
                    Ok(path) => Reply::Library(LibraryReply::Written(path)),
                    Err(notice) => Reply::Failed(*notice),
                });
            }
            LibraryRequest::ReadGuests(path) => self.read_guests(&path, tell),
            LibraryRequest::PrepareEvening { guests, cases, order, folder } => {
                self.prepare_evening(guests, &cases, &order, folder, tell);
            }
            LibraryRequest::NotePrinted { case, letters, date } => self.note_printed(&case, &letters, date, tell),
            LibraryRequest::WriteForGuest { evening, place, to, .. } => {
                self.press().write_for_guest(&evening, place, &to, tell)
            }
            LibraryRequest::RemoveFiles(files) => self.remove_files(&files, tell),
            LibraryRequest::ListMissions => self.tell_missions(tell),
            LibraryRequest::ConfirmMission { mission, on } => self.confirm_mission(&mission, on, tell),
            LibraryRequest::RemoveMission(mission) => self.remove_mission(&mission, tell),
            LibraryRequest::AddMissions(missions) => self.add_missions(missions, tell),
            LibraryRequest::ReadContacts(path) => self.read_contacts(&path, tell),
            LibraryRequest::Forget => self.forget(tell),
        }
    }

    /// Notes letters of a case that is not on the desk any more as printed.
    fn note_printed(&mut self, case: &str, letters: &[String], date: Date, tell: &mut dyn FnMut(Reply)) {
        let Some(store) = &self.store else { return };
        let noted = store.work(case).and_then(|noted| {
            self.troubles.extend(noted.notices);
            let mut work = noted.value.unwrap_or_default();
            case.clone_into(&mut work.case);
            if log::note_new(&mut work, letters, SentState::Printed, date) { store.save_work(&work) } else { Ok(()) }
        });
        if let Err(error) = noted {
            tell(Reply::Failed(error.notice()));
        }
    }

    /// Says where a person's data lie, and once if others may read them there.
    pub(super) fn tell_place(&mut self, tell: &mut dyn FnMut(Reply)) {
        let Some(folder) = self.store.as_ref().map(|store| store.folder().clone()) else { return };
        let mirrored = store::mirroring_service(folder.path()).map(str::to_owned);
        let first_time = mirrored.is_some() && !self.settings().mirror_told;
        let (path, portable) = (folder.path().to_owned(), folder.is_portable());
        tell(Reply::Library(LibraryReply::DataPlace(DataPlace { path, portable, mirrored, tell: first_time })));
        if first_time {
            // Told once more is better than not at all.
            let _ = self.change_settings(|settings| settings.mirror_told = true);
        }
    }

    /// Takes note that a case was opened, for the list of those opened last.
    pub(super) fn note_opened(&mut self, case: &Case) {
        if let Some(store) = self.store.as_ref().filter(|_| !case.practice) {
            // A comfort; without it nothing is lost. That it was damaged is said.
            self.troubles.extend(store.change_shelf(|shelf| shelf.opened(&case.id)).unwrap_or_default());
        }
    }

    fn list_cases(&mut self, tell: &mut dyn FnMut(Reply)) {
        let Some(store) = &self.store else {
            return tell(Reply::Library(LibraryReply::Ends(vec![StoreError::NoDataFolder.notice()])));
        };
        let shelf = heeded(store.shelf(), &mut self.troubles);
        tell(Reply::Library(LibraryReply::Begins { put_away: shelf.archived, recent: shelf.recent }));
        let notices = store.list_cases(&mut |more| tell(Reply::Library(LibraryReply::More(more))));
        let notices = notices.unwrap_or_else(|error| vec![error.notice()]);
        tell(Reply::Library(LibraryReply::Ends(notices)));
    }

    fn open_kept(&mut self, id: &str, tell: &mut dyn FnMut(Reply)) {
        let kept = self.store.as_ref().map(|store| store.case(id));
        match kept {
            Some(Ok(Some(case))) => self.put_on_desk(Opened::kept(case), tell),
            Some(Err(error)) => tell(Reply::Failed(error.notice())),
            _ => tell(Reply::Failed(Notice::error("case-gone"))),
        }
    }

    fn remove(&mut self, id: &str, tell: &mut dyn FnMut(Reply)) {
        let Some(store) = &self.store else { return };
        match store.remove_case(id) {
            Err(error) => tell(Reply::Failed(error.notice())),
            // On the desk the next key would save it again.
            Ok(()) if self.settings().last_case == id => self.put_on_desk(Opened::kept(open::example()), tell),
            Ok(()) => {}
        }
        self.change_shelf(|shelf| {
            shelf.archived.remove(id);
            shelf.recent.retain(|one| one != id);
        });
        self.list_cases(tell);
    }

    fn change_shelf(&mut self, change: impl Fn(&mut store::Shelf)) {
        let Some(store) = &self.store else { return };
        let changed = store.change_shelf(change);
        self.troubles.extend(changed.unwrap_or_else(|error| vec![error.notice()]));
    }

    /// Reads a sheet into the library; one that is there already stays as it is, but for what somebody prepared.
    fn take_in(&mut self, path: &Path) -> Result<TakenOutcome, Box<Notice>> {
        let on_desk = self.settings().last_case.clone();
        let store = self.store.as_ref().ok_or_else(|| Box::new(StoreError::NoDataFolder.notice()))?;
        let told = |error: StoreError| Box::new(error.notice());
        let bytes = store::read(path, open::MOST_BYTES).map_err(told)?;
        let mut opened = open::open_file(&bytes).map_err(|error| Box::new(error.notice()))?;
        let came = share::take_work(&mut opened.case);
        if let Some(kept) = store.glance_at_case(&opened.case.id).map_err(told)?
            && kept.source == opened.case.source
        {
            let (id, title) = (kept.id.clone(), title_of(&kept));
            let met = prepared::met(kept, opened);
            // What lies on the desk is saved from there: what this brings is added where it is opened.
            let waits = met.theirs.is_some() || (id == on_desk && !met.added.is_empty());
            if !met.added.is_empty() && id != on_desk {
                store.case(&id).and_then(|_| store.save_case(&met.case)).map_err(told)?;
            }
            return Ok(match (waits, met.added.is_empty()) {
                (true, _) => TakenOutcome::Waits { path: path.to_owned(), title },
                (false, true) => TakenOutcome::Known { id, title },
                (false, false) => TakenOutcome::Filled { id, title, added: met.added },
            });
        }
        let case = opened.case;
        let title = title_of(&case);
        store.save_case(&case).map_err(told)?;
        if let Some(words) = came {
            let own = store.work(&case.id).map_err(told)?;
            self.troubles.extend(own.notices);
            if own.value.is_none() {
                store.save_work(&words).map_err(told)?;
            }
        }
        let to_check = case.notices.iter().filter(|notice| notice.severity >= Severity::Warning).count();
        Ok(TakenOutcome::Read { id: case.id, title, to_check })
    }

    /// How many letters of all cases were sent, as a file.
    fn totals(&self, kind: TotalsKind) -> Result<Vec<u8>, Box<Notice>> {
        let store = self.store.as_ref().ok_or_else(|| Box::new(StoreError::NoDataFolder.notice()))?;
        let totals = Totals::of(store.logs().map_err(|error| Box::new(error.notice()))?);
        if totals.cases.is_empty() {
            return Err(Box::new(Notice::warning("totals-nothing")));
        }
        let words = Words::new(&self.language);
        let totals_words = TotalsWords::of(words.language(), |id, arguments| words.text_with(id, arguments));
        match kind {
            TotalsKind::Csv => Ok(totals.csv(&totals_words)),
            TotalsKind::Pdf => totals.pdf(&totals_words, |date| words.date(date)),
        }
    }

    fn look_around(&self, id: &str, tell: &mut dyn FnMut(Reply)) {
        let Some(store) = &self.store else { return };
        // A stick that was pulled out has changed nothing: saving says that it is gone.
        let is_there = store::is_folder(store.folder().path());
        if is_there && (store.is_work_changed_outside(id) || store.is_case_changed_outside(id)) {
            let path = store.folder().path().display().to_string();
            let notice = Notice::error("changed-outside").with("path", path);
            tell(Reply::Library(LibraryReply::ChangedOutside(notice)));
        }
    }

    fn take_theirs(&mut self, id: &str, mine: Option<(Arc<Case>, Arc<Work>)>, tell: &mut dyn FnMut(Reply)) {
        let Some(store) = &self.store else { return };
        let read = (|| -> Result<_, StoreError> {
            if let Some((case, work)) = mine {
                store.keep_as_version(&case, &work)?;
            }
            Ok((store.case(id)?, store.work(id)?))
        })();
        match read {
            Ok((Some(case), work)) => {
                self.troubles.extend(work.notices);
                let work = work.value;
                let work = work.unwrap_or_else(|| Work { case: case.id.clone(), ..Work::default() });
                let (case, work) = (Box::new(case), Box::new(work));
                tell(Reply::Library(LibraryReply::Theirs { case, work }));
            }
            // Removed by somebody else: what is on the desk is all that is left of it.
            Ok((None, _)) => {}
            Err(error) => tell(Reply::Failed(error.notice())),
        }
    }

    fn keep_as_copy(&mut self, saved: &Saved, tell: &mut dyn FnMut(Reply)) {
        let Some(store) = &self.store else { return tell(Reply::Failed(StoreError::NoDataFolder.notice())) };
        let mut case = (*saved.case).clone();
        let mut work = (*saved.work).clone();
        let named = |number: u32| format!("{}-copy-{number}", saved.case.id);
        let free = |id: &String| store.glance_at_case(id).is_ok_and(|there| there.is_none());
        // Where none is free, saving says why.
        let id = (1..MOST_COPIES).map(named).find(free).unwrap_or_else(|| named(MOST_COPIES));
        (case.id, work.case) = (id.clone(), id);
        let words = Words::new(&self.language);
        case.title = words.text_with("copy-of", &[("title", &case.title)]);
        // The words first: a case without them would look like a copy that is whole.
        let kept = store.save_work(&work).and_then(|()| store.save_case(&case));
        match kept {
            Ok(()) => {
                tell(Reply::Library(LibraryReply::CopyKept { generation: saved.generation }));
                self.put_on_desk(Opened::kept(case), tell);
            }
            Err(error) => tell(Reply::Failed(error.notice())),
        }
    }

    fn forget(&mut self, tell: &mut dyn FnMut(Reply)) {
        let Some(store) = &self.store else { return };
        let result = store.forget_everything().map_err(|error| error.notice());
        let done = result.is_ok();
        (self.senders, self.missions) = (Vec::new(), Vec::new());
        self.settings = Some(Settings::default());
        tell(Reply::Library(LibraryReply::Forgotten(result)));
        if done {
            let (case, known) = (Box::new(open::example()), Vec::new());
            tell(Reply::Opened { case, work: None, known, is_new: false });
        }
    }
}

/// The words that lie on the desk, and those that came with the case where there are others of one's own.
pub(super) fn words_that_came(own: Option<Box<Work>>, came: Option<Work>) -> (Option<Box<Work>>, Option<Box<Work>>) {
    match (own, came) {
        (None, came) => (came.map(Box::new), None),
        (Some(own), Some(came)) if came.letters != own.letters || came.choices.own_words != own.choices.own_words => {
            (Some(own), Some(Box::new(came)))
        }
        (own, _) => (own, None),
    }
}

/// The sheets of a folder, each for a request of its own.
pub(super) fn sheets_below(path: &Path) -> Result<Vec<PathBuf>, Box<Notice>> {
    let sheets = store::files_below(path).map_err(|error| Box::new(error.notice()))?;
    if sheets.is_empty() {
        return Err(Box::new(Notice::error("folder-empty").with("path", path.display())));
    }
    Ok(sheets)
}

fn title_of(case: &Case) -> String {
    let person = case.people.first().map(|person| person.name.clone()).unwrap_or_default();
    if case.title.is_empty() { person } else { case.title.clone() }
}

fn write(to: &WriteTo, bytes: &[u8]) -> Result<PathBuf, Box<Notice>> {
    let told = |error: StoreError| Box::new(error.notice());
    match to {
        WriteTo::Path(path) => store::replace(path, bytes).map(|()| path.clone()).map_err(told),
        WriteTo::In { folder, name } => {
            let kept = Folder::open(folder, OnConflict::Suffix).map_err(told)?.keep(name, bytes)?;
            let (Kept::Written(name) | Kept::Unchanged(name) | Kept::Skipped(name)) = kept;
            Ok(folder.join(name))
        }
    }
}
