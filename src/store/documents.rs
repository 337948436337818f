//! JSON files of the data folder: read, checked for what others did to them, and replaced only whole.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::files::{self, Readers};
use super::{DataFolder, StoreError};
use crate::notice::{Noted, Notice};

/// The largest file of its own that the program reads: a case with its source has some 50 kB.
pub(super) const MOST_BYTES: u64 = 64_000_000;

/// The files of a data folder, and what each held when it was last read or written here.
///
/// A file that this window has not read, or that somebody changed since, is never replaced.
#[derive(Debug)]
pub(super) struct Documents {
    folder: DataFolder,
    seen: Mutex<BTreeMap<PathBuf, Option<u64>>>,
}

impl Documents {
    pub fn new(folder: DataFolder) -> Self {
        Self { folder, seen: Mutex::default() }
    }

    pub fn folder(&self) -> &DataFolder {
        &self.folder
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What a file holds; `None` where it is not there.
    ///
    /// # Errors
    /// `NewerFormat` and `Damaged` leave the file as it is.
    pub fn load<T: DeserializeOwned>(&self, name: &str, known_format: u32) -> Result<Option<T>, StoreError> {
        let path = self.path(name);
        let bytes = match files::read(&path, MOST_BYTES) {
            Ok(bytes) => bytes,
            Err(StoreError::NotFound { .. }) => {
                self.see(&path, None);
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        let damaged = |source| StoreError::Damaged { path: path.clone(), source };
        let value: serde_json::Value = serde_json::from_slice(&bytes).map_err(damaged)?;
        let found = value.get("format").and_then(serde_json::Value::as_u64).unwrap_or_default();
        if found > u64::from(known_format) {
            return Err(StoreError::NewerFormat { path, found, known: known_format });
        }
        let document = serde_json::from_value(value).map_err(damaged)?;
        self.see(&path, Some(fingerprint(&bytes)));
        Ok(Some(document))
    }

    /// What a file holds, without taking it for what this window goes on from; `None` where it is not there.
    pub fn glance<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, StoreError> {
        let path = self.path(name);
        match files::read(&path, MOST_BYTES) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|source| StoreError::Damaged { path, source }),
            Err(StoreError::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What a file holds; where it is damaged it is put aside under another name, and a notice says so.
    pub fn load_or_put_aside<T: DeserializeOwned>(
        &self,
        name: &str,
        known_format: u32,
    ) -> Result<Noted<Option<T>>, StoreError> {
        match self.load(name, known_format) {
            Err(StoreError::Damaged { path, source }) => {
                let aside = put_aside(&path)?;
                self.see(&path, None);
                let notice = Notice::warning("file-put-aside").with("path", aside.display()).with("reason", source);
                Ok(Noted { value: None, notices: vec![notice] })
            }
            other => other.map(Noted::plain),
        }
    }

    /// Writes a file, unless somebody else did since it was read here; `before` is called with the path while nobody
    /// else can write.
    pub fn save<T: Serialize>(
        &self,
        name: &str,
        document: &T,
        before: impl FnOnce(&Path) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let path = self.path(name);
        let mut bytes =
            serde_json::to_vec_pretty(document).map_err(|source| StoreError::Damaged { path: path.clone(), source })?;
        bytes.push(b'\n');
        self.folder.make(Path::new(name).parent().and_then(Path::to_str).unwrap_or_default())?;
        let _lock = self.lock()?;
        let there = match files::read(&path, MOST_BYTES) {
            Ok(there) => Some(fingerprint(&there)),
            Err(StoreError::NotFound { .. }) => None,
            Err(error) => return Err(error),
        };
        let seen = self.seen().get(&path).copied().unwrap_or_default();
        if there.is_some() && there != seen {
            return Err(StoreError::ChangedOutside { path });
        }
        let new = Some(fingerprint(&bytes));
        if there != new {
            before(&path)?;
            files::replace_for(&path, &bytes, Readers::Owner)?;
            self.see(&path, new);
        }
        Ok(())
    }

    /// Whether a file is no longer what it was when it was last read or written here.
    pub fn is_changed_outside(&self, name: &str) -> bool {
        let path = self.path(name);
        let there = fs::read(&path).ok().map(|bytes| fingerprint(&bytes));
        there != self.seen().get(&path).copied().unwrap_or_default()
    }

    /// Removes a file; one that is not there is no fault.
    pub fn remove(&self, name: &str) -> Result<(), StoreError> {
        let path = self.path(name);
        let _lock = self.lock()?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(StoreError::writing(&path, error)),
            _ => self.seen().remove(&path),
        };
        Ok(())
    }

    /// Keeps other windows from writing until it is dropped.
    pub fn lock(&self) -> Result<Option<File>, StoreError> {
        let path = self.folder.make("")?.join("lock");
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| StoreError::writing(&path, error))?;
        match file.lock() {
            Ok(()) => Ok(Some(file)),
            // Some sticks and shares know no locks; the fingerprints still find what others wrote.
            Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(None),
            Err(error) => Err(StoreError::writing(&path, error)),
        }
    }

    /// Forgets what every file held, for when they are all gone.
    pub fn forget(&self) {
        self.seen().clear();
    }

    fn see(&self, path: &Path, fingerprint: Option<u64>) {
        self.seen().insert(path.to_owned(), fingerprint);
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, BTreeMap<PathBuf, Option<u64>>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells two contents of one file apart within one run of the program; it is never stored.
fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

/// Gives a file that cannot be understood another name beside it, so that it stays for somebody who can.
fn put_aside(path: &Path) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let aside = (1..).map(|number| path.with_file_name(format!("{stem}.damaged-{number}.json")));
    let Some(aside) = aside.into_iter().find(|aside| fs::symlink_metadata(aside).is_err()) else {
        return Err(StoreError::writing(path, io::ErrorKind::AlreadyExists.into()));
    };
    fs::rename(path, &aside).map_err(|error| StoreError::writing(path, error))?;
    Ok(aside)
}
