use std::fs;
use std::io;
use std::path::Path;

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::documents::Documents;
use super::files::{self, Readers};
use super::{DataFolder, StoreError};
use crate::model::{Case, FORMAT, Mission, Sender, Work};
use crate::notice::{Noted, Notice};

/// How many earlier versions of the work on a case are kept.
const VERSIONS: usize = 10;

/// A person's data: `cases/<id>.json`, `work/<id>.json` with `work/<id>.versions/`, `senders.json`, `missions.json`,
/// `settings.json`.
///
/// What a window has not read it never replaces, and what somebody else wrote since neither: `ChangedOutside` then asks
/// the person. The same store can be used from several threads.
#[derive(Debug)]
pub struct Store {
    pub(super) documents: Documents,
    /// Works of which an earlier version was kept in this sitting.
    versioned: std::sync::Mutex<std::collections::BTreeSet<String>>,
}

/// What the library shows of a case.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct CaseEntry {
    pub id: String,
    pub title: String,
    pub country: String,
    pub case_number: String,
    pub deadline: Option<Date>,
    pub closed: Option<serde_json::Value>,
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

    /// The cases of the library by title; a file that cannot be read is named in a notice and left as it is.
    ///
    /// # Errors
    /// [`StoreError`] where the folder itself cannot be read.
    pub fn cases(&self) -> Result<Noted<Vec<CaseEntry>>, StoreError> {
        let folder = self.documents.path("cases");
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Noted::plain(Vec::new())),
            other => other.map_err(|error| StoreError::reading(&folder, error))?,
        };
        let mut cases = Noted::plain(Vec::new());
        for entry in entries {
            let path = entry.map_err(|error| StoreError::reading(&folder, error))?.path();
            if path.extension().is_none_or(|ending| ending != "json") {
                continue;
            }
            let read = fs::read(&path).map_err(|error| StoreError::reading(&path, error)).and_then(|bytes| {
                let damaged = |source| StoreError::Damaged { path: path.clone(), source };
                serde_json::from_slice::<CaseEntry>(&bytes).map_err(damaged)
            });
            match read {
                Ok(case) => cases.value.push(case),
                Err(error) => {
                    cases.notices.push(Notice { severity: crate::notice::Severity::Warning, ..error.notice() })
                }
            }
        }
        cases.value.sort_by(|a, b| (&a.title, &a.id).cmp(&(&b.title, &b.id)));
        Ok(cases)
    }

    /// A case of the library.
    ///
    /// # Errors
    /// [`StoreError`]; a newer format and a damaged file are left as they are.
    pub fn case(&self, id: &str) -> Result<Option<Case>, StoreError> {
        self.documents.load(&case_file(id), FORMAT)
    }

    /// # Errors
    /// [`StoreError`]; the file that was there is then untouched.
    pub fn save_case(&self, case: &Case) -> Result<(), StoreError> {
        self.documents.save(&case_file(&case.id), case, |_| Ok(()))
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
        let mut versioned = self.versioned.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let is_first = !versioned.contains(&work.case);
        let work = Work { format: FORMAT, ..work.clone() };
        let before = |path: &Path| if is_first { self.keep_version(&work.case, path) } else { Ok(()) };
        self.documents.save(&work_file(&work.case), &work, before)?;
        versioned.insert(work.case);
        Ok(())
    }

    /// The earlier versions of the work on a case, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] where the folder cannot be read; a version that cannot be understood is left out.
    pub fn earlier_works(&self, id: &str) -> Result<Vec<Work>, StoreError> {
        let folder = versions_folder(id);
        let numbers = self.versions(id)?;
        let load =
            |number: &u64| self.documents.load::<Work>(&format!("{folder}/{number}.json"), FORMAT).ok().flatten();
        Ok(numbers.iter().rev().filter_map(load).collect())
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

    /// Removes all of a person's data for good: senders, missions, works with their versions, settings, cases.
    ///
    /// # Errors
    /// [`StoreError`] where something cannot be removed; it says what.
    pub fn forget_everything(&self) -> Result<(), StoreError> {
        for folder in ["work", "cases"] {
            remove_folder(&self.documents.path(folder))?;
        }
        for file in ["senders.json", "missions.json", "settings.json"] {
            self.documents.remove(file)?;
        }
        self.forget_print_habits()?;
        // What was put aside because it was damaged is theirs as well; what others put into the folder is not ours.
        let folder = self.folder().path();
        let entries = fs::read_dir(folder).map_err(|error| StoreError::reading(folder, error))?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.contains(".damaged-") || name.starts_with(".appeal-writer-") {
                fs::remove_file(&path).map_err(|error| StoreError::writing(&path, error))?;
            }
        }
        self.documents.forget();
        Ok(())
    }

    fn list<T: DeserializeOwned>(&self, name: &str) -> Result<Noted<Vec<T>>, StoreError> {
        let loaded = self.documents.load_or_put_aside::<ListFile<T>>(name, FORMAT)?;
        Ok(Noted { value: loaded.value.map_or_else(Vec::new, |file| file.items), notices: loaded.notices })
    }

    fn keep_version(&self, id: &str, path: &Path) -> Result<(), StoreError> {
        let bytes = match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            other => other.map_err(|error| StoreError::reading(path, error))?,
        };
        let folder = self.folder().make(&versions_folder(id))?;
        let numbers = self.versions(id)?;
        let newest = numbers.last().copied().unwrap_or_default();
        files::replace_for(&folder.join(format!("{}.json", newest + 1)), &bytes, Readers::Owner)?;
        let too_many = (numbers.len() + 1).saturating_sub(VERSIONS);
        for number in numbers.iter().take(too_many) {
            let path = folder.join(format!("{number}.json"));
            fs::remove_file(&path).map_err(|error| StoreError::writing(&path, error))?;
        }
        Ok(())
    }

    /// The numbers of the versions that are kept, in the order in which they were.
    fn versions(&self, id: &str) -> Result<Vec<u64>, StoreError> {
        let folder = self.documents.path(&versions_folder(id));
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other.map_err(|error| StoreError::reading(&folder, error))?,
        };
        let number = |entry: io::Result<fs::DirEntry>| entry.ok()?.path().file_stem()?.to_str()?.parse().ok();
        let mut numbers: Vec<u64> = entries.filter_map(number).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }
}

fn case_file(id: &str) -> String {
    format!("cases/{}.json", file_stem(id))
}

fn work_file(id: &str) -> String {
    format!("work/{}.json", file_stem(id))
}

fn versions_folder(id: &str) -> String {
    format!("work/{}.versions", file_stem(id))
}

/// The id as a file name: a case from elsewhere may carry any id, `../../x` too.
fn file_stem(id: &str) -> String {
    let mut stem = String::from(if id.is_empty() { "_" } else { "" });
    for byte in id.bytes().take(64) {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => stem.push(char::from(byte)),
            // Capitals too: two ids that differ in case alone are one name to some file systems.
            _ => stem.push_str(&format!("_{byte:02x}")),
        }
    }
    stem
}

fn remove_folder(path: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::writing(path, error)),
        _ => Ok(()),
    }
}
