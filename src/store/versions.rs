//! The earlier versions of the work on a case: one of each sitting, the last ten.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::files::{self, Readers};
use super::library::file_stem;
use super::{Store, StoreError};
use crate::model::{FORMAT, Work};

/// How many earlier versions of the work on a case are kept.
const VERSIONS: usize = 10;

/// The work on a case as it was at the end of an earlier sitting.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// When it was last saved, by the clock on the wall; none where the disk does not tell.
    pub saved: Option<DateTime>,
    pub work: Work,
}

impl Store {
    /// The earlier versions of the work on a case, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] where the folder cannot be read; a version that cannot be understood is left out.
    pub fn earlier_versions(&self, id: &str) -> Result<Vec<Version>, StoreError> {
        let folder = versions_folder(id);
        let load = |number: &u64| {
            let name = format!("{folder}/{number}.json");
            let work = self.documents.load::<Work>(&name, FORMAT).ok().flatten()?;
            Some(Version { saved: saved_at(&self.documents.path(&name)), work })
        };
        Ok(self.versions(id)?.iter().rev().filter_map(load).collect())
    }

    /// Keeps a work that nobody saved as an earlier version: what somebody else wrote stands in its place.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be written.
    pub fn keep_as_version(&self, work: &Work) -> Result<(), StoreError> {
        let path = self.documents.path(&versions_folder(&work.case));
        let work = Work { format: FORMAT, ..work.clone() };
        let bytes = serde_json::to_vec_pretty(&work).map_err(|source| StoreError::Damaged { path, source })?;
        self.add_version(&work.case, &bytes, None)
    }

    /// Keeps what a file holds as an earlier version, with the day on which it was written.
    pub(super) fn keep_version(&self, id: &str, path: &Path) -> Result<(), StoreError> {
        let bytes = match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            other => other.map_err(|error| StoreError::reading(path, error))?,
        };
        self.add_version(id, &bytes, Some(path))
    }

    fn add_version(&self, id: &str, bytes: &[u8], of: Option<&Path>) -> Result<(), StoreError> {
        let folder = self.folder().make(&versions_folder(id))?;
        let numbers = self.versions(id)?;
        let newest = numbers.last().copied().unwrap_or_default();
        let version = folder.join(format!("{}.json", newest + 1));
        files::replace_for(&version, bytes, Readers::Owner)?;
        if let Some(of) = of {
            keep_time(of, &version);
        }
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

pub(super) fn versions_folder(id: &str) -> String {
    format!("work/{}.versions", file_stem(id))
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
