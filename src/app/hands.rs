//! The worker's hands: the only place of the window that reaches files, dialogs and other programs.

mod book;
mod dialogs;
mod evening;
mod folders;
mod library;
mod people;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use self::library::{sheets_below, words_that_came};
pub(super) use self::people::merged;
use super::session::{Browser, Habits, Purpose};
use super::worker::{Aside, Brought, Hands, LibraryReply, Reply, Request, Saved};
use crate::job::open::Opened;
use crate::job::{open, prepared, share};
use crate::model::{LanguageTag, Mission, PrintHabits, Sender};
use crate::notice::{Noted, Notice};
use crate::printing;
use crate::store::{self, DataFolder, Store, StoreError};

/// What the window remembers of itself.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
struct Settings {
    format: u32,
    #[serde(flatten)]
    habits: Habits,
    /// The id of the case that was on the desk.
    last_case: String,
    /// The profile that was on the desk, by its id.
    sender: String,
    /// What the phrases of a new profile's letters follow, made once for a data folder.
    seed: String,
    /// By case id: where its letters were saved last; the latest first.
    folders: Vec<(String, PathBuf)>,
    /// The person was told that their folder is mirrored.
    mirror_told: bool,
}

/// Works on a person's data folder.
pub struct DeskHands {
    /// None where the system names no data folder: then nothing is kept, and saving says so.
    store: Option<Store>,
    /// None until they are read.
    settings: Option<Settings>,
    /// What there was to say when something of the person's was read: told when what was asked for is done.
    troubles: Vec<Notice>,
    senders: Vec<Sender>,
    missions: Vec<Mission>,
    /// The language of the window when it opened, and now.
    first_language: LanguageTag,
    /// The missions of the desk as they were saved last, by case and id: a changed one is still the same mission.
    saved_missions: BTreeMap<(String, String), Mission>,
    pub(super) habits: PrintHabits,
    language: LanguageTag,
    /// Whether to ask the desktop for its dialogs and viewers.
    desktop: bool,
}

impl DeskHands {
    /// Speaks another language from now on, without remembering it.
    pub fn speak(&mut self, language: LanguageTag) {
        self.first_language.clone_from(&language);
        self.language = language;
    }

    /// On the data folder that this system names, with the desktop's dialogs and viewers.
    pub fn usual(language: LanguageTag) -> Self {
        Self::new(DataFolder::usual().ok(), language, true)
    }

    /// On a folder of one's choice, without a desktop: the window's own dialog is used, and no viewer is started.
    pub fn at(folder: impl Into<PathBuf>, language: LanguageTag) -> Self {
        Self::on(DataFolder::at(folder), language)
    }

    /// The same on a data folder.
    pub fn on(folder: DataFolder, language: LanguageTag) -> Self {
        Self::new(Some(folder), language, false)
    }

    fn new(folder: Option<DataFolder>, language: LanguageTag, desktop: bool) -> Self {
        Self {
            store: folder.map(Store::new),
            settings: None,
            troubles: Vec::new(),
            senders: Vec::new(),
            missions: Vec::new(),
            first_language: language.clone(),
            saved_missions: BTreeMap::new(),
            habits: PrintHabits::default(),
            language,
            desktop,
        }
    }

    /// Reads what was kept and puts the last case on the desk, or what was asked for, or the example.
    fn remember(&mut self, wanted: Option<PathBuf>, tell: &mut dyn FnMut(Reply)) {
        let last_case = self.settings().last_case.clone();
        if let Some(store) = &self.store {
            self.senders = heeded(store.senders(), &mut self.troubles);
            self.missions = heeded(store.missions(), &mut self.troubles);
        }
        let sender = self.remembered_sender();
        tell(Reply::Library(LibraryReply::Senders(self.senders.clone())));
        tell(Reply::Remembered { sender: Box::new(sender) });
        self.remember_printing(tell);
        let wanted = wanted.map(|path| {
            let bytes = store::read(&path, open::MOST_BYTES);
            (path, bytes)
        });
        // Contacts are read in front of a desk.
        let is_contacts = |(path, bytes): &(PathBuf, Result<Vec<u8>, StoreError>)| {
            bytes.as_ref().is_ok_and(|bytes| book::holds_missions(path, bytes))
        };
        if wanted.as_ref().is_none_or(is_contacts) {
            let last = self.store.as_ref().map(|store| store.case(&last_case).map(Noted::plain));
            let last = last.and_then(|last| heeded(last, &mut self.troubles));
            self.put_on_desk(Opened::kept(last.unwrap_or_else(open::example)), tell);
        }
        if let Some((path, bytes)) = wanted {
            self.open_read(&path, bytes, tell);
        }
        self.tell_place(tell);
    }

    fn open(&mut self, path: &Path, tell: &mut dyn FnMut(Reply)) {
        if store::is_folder(path) {
            return tell(match sheets_below(path) {
                Ok(sheets) => Reply::Library(LibraryReply::OpenedFolder(sheets)),
                Err(notice) => Reply::Failed(*notice),
            });
        }
        self.open_read(path, store::read(path, open::MOST_BYTES), tell);
    }

    /// Opens a file that was read, or says why it could not be.
    fn open_read(&mut self, path: &Path, bytes: Result<Vec<u8>, StoreError>, tell: &mut dyn FnMut(Reply)) {
        match bytes {
            // Volunteers hand on embassies as they hand on cases.
            Ok(bytes) if book::holds_missions(path, &bytes) => self.read_contacts(path, tell),
            Ok(bytes) => self.import(&bytes, tell),
            Err(error) => tell(Reply::Failed(error.notice())),
        }
    }

    fn import(&mut self, bytes: &[u8], tell: &mut dyn FnMut(Reply)) {
        match open::open_file(bytes) {
            Ok(opened) => self.put_on_desk(opened, tell),
            Err(error) => tell(Reply::Failed(error.notice())),
        }
    }

    /// The case with the work that was done on it. A sheet that was opened before comes with its corrections, and with what
    /// somebody prepared who hands its case on.
    fn put_on_desk(&mut self, opened: Opened, tell: &mut dyn FnMut(Reply)) {
        let mut opened = opened;
        let came = share::take_work(&mut opened.case);
        let (mut work, mut is_new, mut brought) = (None, false, None);
        if let Some(store) = &self.store {
            // Reading it also tells the store what is there, so that it may be replaced later.
            match store.case(&opened.case.id) {
                Ok(Some(kept)) if kept.source == opened.case.source => {
                    let met = prepared::met(kept, opened);
                    (is_new, opened) = (!met.added.is_empty(), Opened::kept(met.case));
                    let says_something = is_new || met.theirs.is_some();
                    let (added, differing, theirs) = (met.added, met.differing, met.theirs);
                    brought = says_something.then(|| Box::new(Brought { added, differing, theirs }));
                }
                // What nobody can be written to about was no sheet.
                Ok(None) => {
                    let case = &opened.case;
                    let says_something = !case.addressees.is_empty() || !case.demands.is_empty();
                    is_new = says_something && !case.practice;
                }
                Ok(Some(_)) => {}
                Err(error) => self.troubles.push(error.notice()),
            }
            work = heeded(store.work(&opened.case.id), &mut self.troubles).map(Box::new);
        }
        let case = opened.case;
        // That the desk is found as it was left is a comfort; without it nothing is lost.
        let _ = self.change_settings(|settings| settings.last_case.clone_from(&case.id));
        let (work, came) = words_that_came(work, came);
        self.know_missions(work.as_deref());
        self.note_opened(&case);
        tell(Reply::Opened { case: Box::new(case), work, known: self.missions.clone(), is_new });
        let also = brought.map(LibraryReply::Brought).into_iter().chain(came.map(LibraryReply::WordsCame));
        also.for_each(|reply| tell(Reply::Library(reply)));
    }

    fn settings(&mut self) -> &mut Settings {
        let (store, troubles) = (&self.store, &mut self.troubles);
        self.settings.get_or_insert_with(|| match store.as_ref().map(Store::settings) {
            None => Settings::default(),
            Some(Ok(noted)) => {
                troubles.extend(noted.notices);
                noted.value
            }
            Some(Err(error)) => {
                troubles.push(error.notice());
                Settings::default()
            }
        })
    }

    fn change_settings(&mut self, change: impl FnOnce(&mut Settings)) -> Result<(), StoreError> {
        change(self.settings());
        let (Some(store), Some(settings)) = (&self.store, &self.settings) else { return Ok(()) };
        match store.save_settings(settings) {
            // Of two windows the last one counts.
            Err(StoreError::ChangedOutside { .. }) => {
                store.settings::<Settings>()?;
                store.save_settings(settings)
            }
            other => other,
        }
    }

    fn save(&mut self, saved: &Saved) -> Result<(), Box<Notice>> {
        let Some(store) = &self.store else { return Err(Box::new(StoreError::NoDataFolder.notice())) };
        let written = (|| {
            store.save_work(&saved.work)?;
            store.save_case(&saved.case)
        })();
        written.map_err(|error: StoreError| Box::new(error.notice()))?;
        self.save_people(saved).map_err(|error| Box::new(error.notice()))
    }

    pub(super) fn store(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    /// Whether printers and viewers of the desktop may be used.
    pub(super) fn has_desktop(&self) -> bool {
        self.desktop
    }

    pub(super) fn language(&self) -> &LanguageTag {
        &self.language
    }

    fn show(&self, path: &Path, tell: &mut dyn FnMut(Reply)) {
        if !self.desktop {
            return;
        }
        if let Err(error) = printing::show(path) {
            let notice = Notice::warning("viewer-failed").with("path", path.display()).with("reason", error);
            tell(Reply::Failed(notice));
        }
    }
}

/// What was read; what there is to say of it comes to the troubles.
pub(super) fn heeded<T: Default>(read: Result<Noted<T>, StoreError>, troubles: &mut Vec<Notice>) -> T {
    match read {
        Ok(noted) => {
            troubles.extend(noted.notices);
            noted.value
        }
        Err(error) => {
            troubles.push(error.notice());
            T::default()
        }
    }
}

fn list(folder: Option<PathBuf>, purpose: Purpose) -> Reply {
    let folder = folder.unwrap_or_else(store::usual_folder);
    // A path that is being typed names no folder yet: the field keeps it, the list is empty.
    let contents = store::folder_contents(&folder).unwrap_or_default();
    let files = if purpose.is_for_saving() { Vec::new() } else { contents.files };
    Reply::Listed(Browser { purpose, folder, folders: contents.folders, files })
}

impl Hands for DeskHands {
    fn habits(&mut self) -> Habits {
        self.settings().habits.clone()
    }

    fn aside(&mut self, request: &Request) -> Option<Aside> {
        self.note_folder(request);
        if let Some(dialog) = self.dialog(request).filter(|_| self.desktop) {
            return Some(dialog.aside());
        }
        self.press().aside(request)
    }

    fn carry_out(&mut self, request: Request, tell: &mut dyn FnMut(Reply)) {
        // Without a desktop, or where it could not be done aside.
        if let Some(dialog) = self.dialog(&request) {
            return tell(if self.desktop { dialog.show() } else { dialog.refused() });
        }
        match request {
            Request::ChooseFile | Request::ChooseFolder(_) => {}
            Request::Remember { open } => self.remember(open, tell),
            Request::Open(path) => self.open(&path, tell),
            Request::OpenExample => self.put_on_desk(Opened::kept(open::example()), tell),
            Request::Import(bytes) => self.import(&bytes, tell),
            Request::List { folder, purpose } => {
                let known = || self.folder_of_case().filter(|_| purpose == Purpose::SaveLetters);
                tell(list(folder.or_else(known), purpose));
            }
            Request::Save(saved) => {
                let result = self.save(&saved).map_err(|notice| *notice);
                tell(Reply::Saved { generation: saved.generation, result });
            }
            request @ Request::Export { .. } => {
                self.note_folder(&request);
                if let Request::Export { order, letters, to, cancel } = request {
                    self.press().export(&order, letters, to, &cancel, tell);
                }
            }
            Request::ShowFile(path) => self.show(&path, tell),
            Request::Print(request) => self.carry_out_print(request, tell),
            Request::KeepHabits(habits) => {
                if self.settings().habits.language != habits.language {
                    self.language = habits.language.clone().unwrap_or_else(|| self.first_language.clone());
                }
                // A comfort: on a full disk the text that cannot be saved says so, and no dialog comes between somebody and their words.
                let _ = self.change_settings(|settings| settings.habits = *habits);
            }
            Request::Library(request) => self.carry_out_library(request, tell),
        }
        std::mem::take(&mut self.troubles).into_iter().for_each(|notice| tell(Reply::Failed(notice)));
    }
}
