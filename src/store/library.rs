use std::fs;
use std::io;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::documents::Documents;
use super::names::{case_file, versions_folder, work_file};
use super::paper::HABITS_FILE;
use super::shelf::{INDEX_FILE, SHELF_FILE};
use super::{DataFolder, StoreError};
use crate::job::log::CaseLog;
use crate::model::{Case, FORMAT, Mission, Sender, Work};
use crate::notice::Noted;

/// A person's data: `cases/<id>.json`, `work/<id>.json` with `work/<id>.versions/`, `senders.json`, `missions.json`,
/// `settings.json`, and of the library as a whole `shelf.json` and `library.json`.
///
/// What a window has not read it never replaces, and what somebody else wrote since neither: `ChangedOutside` then asks
/// the person. Two files are nobody's words and are replaced whatever was there: `library.json`, which is made anew from the
/// cases, and `settings.json`, where of two windows the last one counts. The same store can be used from several threads.
#[derive(Debug)]
pub struct Store {
    pub(super) documents: Documents,
    /// Cases of which an earlier version was kept in this sitting.
    versioned: std::sync::Mutex<std::collections::BTreeSet<String>>,
}

/// A file that holds a list and its format.
#[derive(Debug, Serialize, Deserialize)]
struct ListFile<T> {
    format: u32,
    #[serde(alias = "senders", alias = "missions", default = "Vec::new")]
    items: Vec<T>,
}

impl Store {
    /// The store in a folder; nothing is made there before something is saved.
    pub fn new(folder: DataFolder) -> Self {
        Self { documents: Documents::new(folder), versioned: std::sync::Mutex::default() }
    }

    pub fn folder(&self) -> &DataFolder {
        self.documents.folder()
    }

    /// A case of the library.
    ///
    /// # Errors
    /// [`StoreError`]; a newer format and a damaged file are left as they are.
    pub fn case(&self, id: &str) -> Result<Option<Case>, StoreError> {
        self.documents.load(&case_file(id), FORMAT)
    }

    /// A case of the library, only to look at: what is on a desk stays what was read for it.
    ///
    /// # Errors
    /// [`StoreError`] where it is there and cannot be read.
    pub fn glance_at_case(&self, id: &str) -> Result<Option<Case>, StoreError> {
        self.documents.glance(&case_file(id))
    }

    /// The work on a case, only to look at.
    ///
    /// # Errors
    /// [`StoreError`] where it is there and cannot be read.
    pub fn glance_at_work(&self, id: &str) -> Result<Option<Work>, StoreError> {
        self.documents.glance(&work_file(id))
    }

    /// What was sent in every case, practice apart; a work that cannot be read counts as nothing.
    ///
    /// # Errors
    /// [`StoreError`] where the library cannot be read.
    pub fn logs(&self) -> Result<Vec<CaseLog>, StoreError> {
        let cases = self.cases()?.value.into_iter().filter(|case| !case.practice);
        let log = |id: &str| self.documents.glance::<Work>(&work_file(id)).ok().flatten().map(|work| work.log);
        let with_log = cases.filter_map(|case| {
            let log = log(&case.id).filter(|log| !log.is_empty())?;
            let (case_number, title, country) = (case.case_number, case.title, case.country);
            Some(CaseLog { case_number, title, person: case.people.join(", "), country, log })
        });
        Ok(with_log.collect())
    }

    /// Saves a case; the first time in a sitting what was there before is kept as an earlier version, with the work on it.
    ///
    /// # Errors
    /// [`StoreError`]; the file that was there is then untouched.
    pub fn save_case(&self, case: &Case) -> Result<(), StoreError> {
        self.save_versioned(&case.id, &case_file(&case.id), case)
    }

    /// Takes a case and the work on it out of the library.
    ///
    /// # Errors
    /// [`StoreError`] where a file cannot be removed.
    pub fn remove_case(&self, id: &str) -> Result<(), StoreError> {
        self.documents.remove(&case_file(id))?;
        self.documents.remove(&work_file(id))?;
        remove_folder(&self.documents.path(&versions_folder(id)))
    }

    /// What was done with a case; a damaged file is put aside, with a notice.
    ///
    /// # Errors
    /// [`StoreError`]; a file of a newer format is left as it is.
    pub fn work(&self, id: &str) -> Result<Noted<Option<Work>>, StoreError> {
        self.documents.load_or_put_aside(&work_file(id), FORMAT)
    }

    /// Saves the work on its case; the first time in a sitting what was there before is kept as an earlier version.
    ///
    /// # Errors
    /// [`StoreError`]; the file that was there is then untouched.
    pub fn save_work(&self, work: &Work) -> Result<(), StoreError> {
        let work = Work { format: FORMAT, ..work.clone() };
        self.save_versioned(&work.case, &work_file(&work.case), &work)
    }

    fn save_versioned<T: Serialize>(&self, id: &str, file: &str, document: &T) -> Result<(), StoreError> {
        let mut versioned = self.versioned.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let before = |_: &Path| {
            // A file that is saved as it was is no change, and the next one is still the first.
            if !versioned.contains(id) {
                self.keep_version(id)?;
                versioned.insert(id.to_owned());
            }
            Ok(())
        };
        self.documents.save(file, document, before)
    }

    /// Those who write.
    ///
    /// # Errors
    /// [`StoreError`]; a damaged file is put aside, with a notice.
    pub fn senders(&self) -> Result<Noted<Vec<Sender>>, StoreError> {
        self.list("senders.json")
    }

    /// # Errors
    /// [`StoreError`]; the file that was there is then untouched.
    pub fn save_senders(&self, senders: &[Sender]) -> Result<(), StoreError> {
        self.documents.save("senders.json", &ListFile { format: FORMAT, items: senders.to_vec() }, |_| Ok(()))
    }

    /// The address book: missions by whose they are and where they are.
    ///
    /// # Errors
    /// [`StoreError`]; a damaged file is put aside, with a notice.
    pub fn missions(&self) -> Result<Noted<Vec<Mission>>, StoreError> {
        self.list("missions.json")
    }

    /// # Errors
    /// [`StoreError`]; the file that was there is then untouched.
    pub fn save_missions(&self, missions: &[Mission]) -> Result<(), StoreError> {
        self.documents.save("missions.json", &ListFile { format: FORMAT, items: missions.to_vec() }, |_| Ok(()))
    }

    /// What the window remembers, in a type of its own.
    ///
    /// # Errors
    /// [`StoreError`]; a damaged file is put aside, with a notice.
    pub fn settings<T: DeserializeOwned + Default>(&self) -> Result<Noted<T>, StoreError> {
        let loaded = self.documents.load_or_put_aside("settings.json", FORMAT)?;
        Ok(Noted { value: loaded.value.unwrap_or_default(), notices: loaded.notices })
    }

    /// # Errors
    /// [`StoreError`]; the file that was there is then untouched.
    pub fn save_settings<T: Serialize>(&self, settings: &T) -> Result<(), StoreError> {
        self.documents.save("settings.json", settings, |_| Ok(()))
    }

    /// Whether somebody else changed the work on a case since it was read or saved here.
    pub fn is_work_changed_outside(&self, id: &str) -> bool {
        self.documents.is_changed_outside(&work_file(id))
    }

    /// Whether somebody else changed a case since it was read or saved here.
    pub fn is_case_changed_outside(&self, id: &str) -> bool {
        self.documents.is_changed_outside(&case_file(id))
    }

    /// Removes all of a person's data for good: senders, missions, works with their versions, cases, what was printed,
    /// recent cases, and what the window remembers.
    ///
    /// # Errors
    /// [`StoreError`] where something cannot be removed; it says what.
    pub fn forget_everything(&self) -> Result<(), StoreError> {
        for folder in ["work", "cases", "print"] {
            remove_folder(&self.documents.path(folder))?;
        }
        for file in ["senders.json", "missions.json", "settings.json", HABITS_FILE, SHELF_FILE, INDEX_FILE] {
            self.documents.remove(file)?;
        }
        self.forget_print_habits()?;
        // What was put aside because it was damaged is theirs as well; what others put into the folder is not ours.
        let folder = self.folder().path();
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            other => other.map_err(|error| StoreError::reading(folder, error))?,
        };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.contains(".damaged-") || name.starts_with(".appeal-writer-") {
                fs::remove_file(&path).map_err(|error| StoreError::writing(&path, error))?;
            }
        }
        self.documents.forget();
        self.versioned.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
        Ok(())
    }

    fn list<T: DeserializeOwned>(&self, name: &str) -> Result<Noted<Vec<T>>, StoreError> {
        let loaded = self.documents.load_or_put_aside::<ListFile<T>>(name, FORMAT)?;
        Ok(Noted { value: loaded.value.map_or_else(Vec::new, |file| file.items), notices: loaded.notices })
    }
}

fn remove_folder(path: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::writing(path, error)),
        _ => Ok(()),
    }
}
