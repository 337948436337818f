//! The earlier versions of a case and the work on it: one of each sitting, the last ten.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::files::{self, Readers};
use super::names::{case_file, versions_folder, work_file};
use super::{Store, StoreError};
use crate::model::{Case, FORMAT, Work};

/// How many earlier versions of a case and the work on it are kept.
const VERSIONS: usize = 10;

/// A case and the work on it as they were at the end of an earlier sitting.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// When it was last saved, by the clock on the wall; none where the disk does not tell.
    pub saved: Option<DateTime>,
    pub work: Work,
    /// The case with what was corrected and translated in it; versions of earlier programs have none.
    pub case: Option<Case>,
}

impl Store {
    /// The earlier versions of a case and the work on it, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] where the folder cannot be read; a version that cannot be understood is left out.
    pub fn earlier_versions(&self, id: &str) -> Result<Vec<Version>, StoreError> {
        let folder = versions_folder(id);
        let load = |number: &u64| {
            let name = format!("{folder}/{}", work_name(*number));
            let work = self.documents.load::<Work>(&name, FORMAT).ok().flatten()?;
            let case = self.documents.load::<Case>(&format!("{folder}/{}", case_name(*number)), FORMAT);
            Some(Version { saved: saved_at(&self.documents.path(&name)), work, case: case.ok().flatten() })
        };
        Ok(self.versions(id)?.iter().rev().filter_map(load).collect())
    }

    /// Keeps a case and a work that nobody saved as an earlier version: what somebody else wrote stands in their place.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be written.
    pub fn keep_as_version(&self, case: &Case, work: &Work) -> Result<(), StoreError> {
        let path = self.documents.path(&versions_folder(&case.id));
        let work = Work { format: FORMAT, case: case.id.clone(), ..work.clone() };
        let damaged = |source| StoreError::Damaged { path: path.clone(), source };
        let work = serde_json::to_vec_pretty(&work).map_err(damaged)?;
        let case_bytes = serde_json::to_vec_pretty(case).map_err(damaged)?;
        self.add_version(&case.id, &work, Some(&case_bytes), None)
    }

    /// Keeps what the files of a case hold as an earlier version, with the day on which they were written.
    pub(super) fn keep_version(&self, id: &str) -> Result<(), StoreError> {
        let read = |path: &Path| match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            other => other.map(Some).map_err(|error| StoreError::reading(path, error)),
        };
        let (case_path, work_path) = (self.documents.path(&case_file(id)), self.documents.path(&work_file(id)));
        let (case, work) = (read(&case_path)?, read(&work_path)?);
        match (case, work) {
            (None, None) => Ok(()),
            (case, Some(work)) => self.add_version(id, &work, case.as_deref(), Some(&work_path)),
            // Nobody had written a word: that, too, is how it was.
            (Some(case), None) => {
                let work = Work { format: FORMAT, case: id.to_owned(), ..Work::default() };
                let damaged = |source| StoreError::Damaged { path: work_path.clone(), source };
                let work = serde_json::to_vec_pretty(&work).map_err(damaged)?;
                self.add_version(id, &work, Some(&case), Some(&case_path))
            }
        }
    }

    fn add_version(&self, id: &str, work: &[u8], case: Option<&[u8]>, of: Option<&Path>) -> Result<(), StoreError> {
        let folder = self.folder().make(&versions_folder(id))?;
        let numbers = self.versions(id)?;
        let number = numbers.last().copied().unwrap_or_default() + 1;
        // The work last: what is there with it is whole.
        if let Some(case) = case {
            files::replace_for(&folder.join(case_name(number)), case, Readers::Owner)?;
        }
        let version = folder.join(work_name(number));
        files::replace_for(&version, work, Readers::Owner)?;
        if let Some(of) = of {
            keep_time(of, &version);
        }
        let too_many = (numbers.len() + 1).saturating_sub(VERSIONS);
        for number in numbers.iter().take(too_many) {
            for path in [work_name(*number), case_name(*number)].map(|name| folder.join(name)) {
                match fs::remove_file(&path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        return Err(StoreError::writing(&path, error));
                    }
                    _ => {}
                }
            }
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

/// What the work of a version is called in its folder.
fn work_name(number: u64) -> String {
    format!("{number}.json")
}

/// What its case is called beside it.
fn case_name(number: u64) -> String {
    format!("{number}.case.json")
}

/// Gives a copy the time of what it is a copy of; where the disk takes none, the copy has its own.
fn keep_time(of: &Path, copy: &Path) {
    let written = fs::metadata(of).and_then(|there| there.modified());
    if let (Ok(written), Ok(file)) = (written, File::options().write(true).open(copy)) {
        let _ = file.set_modified(written);
    }
}

fn saved_at(path: &Path) -> Option<DateTime> {
    let written = fs::metadata(path).and_then(|there| there.modified()).ok()?;
    let moment = jiff::Timestamp::try_from(written).ok()?;
    Some(moment.to_zoned(TimeZone::system()).datetime())
}
