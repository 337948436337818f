//! One file, whole or not at all.

use std::fs::{self, File, Metadata};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::StoreError;

/// Who may read a file that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// A person's data: the owner alone.
    Owner,
    /// What a person asked to have written: as their system usually does it.
    AsUsual,
}

/// The bytes of a file of at most so many.
///
/// # Errors
/// [`StoreError`], `TooLarge` among them: no more than the limit is ever read.
pub fn read(path: &Path, most_bytes: u64) -> Result<Vec<u8>, StoreError> {
    let file = File::open(path).map_err(|error| StoreError::reading(path, error))?;
    // Room for the whole file at once: growing to it would take up to three times as much.
    let length = file.metadata().map_or(0, |there| there.len().min(most_bytes));
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default() + 1);
    file.take(most_bytes + 1).read_to_end(&mut bytes).map_err(|error| StoreError::reading(path, error))?;
    if bytes.len() as u64 > most_bytes {
        return Err(StoreError::TooLarge { path: path.to_owned(), most_bytes });
    }
    Ok(bytes)
}

/// Puts these bytes in the place of a file: what was there stays whole until the new file is whole.
///
/// What is no file (a terminal, a pipe) is written into. Who may read a file stays as it was, and a link leads where it led.
///
/// # Errors
/// [`StoreError`]; then the old file is untouched and nothing lies beside it.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    replace_for(path, bytes, Readers::AsUsual)
}

pub(super) fn replace_for(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), StoreError> {
    let failed = |error| StoreError::writing(path, error);
    let there = fs::metadata(path);
    let kept = there.as_ref().ok().map(Metadata::permissions);
    match there {
        Ok(there) if there.is_dir() => return Err(StoreError::IsFolder { path: path.to_owned() }),
        Ok(there) if !there.is_file() => {
            return fs::OpenOptions::new()
                .write(true)
                .open(path)
                .and_then(|mut to| to.write_all(bytes))
                .map_err(failed);
        }
        Ok(there) if there.permissions().readonly() => {
            // Renaming over it would work: but who locked a file wants it to stay.
            return Err(failed(io::ErrorKind::PermissionDenied.into()));
        }
        _ => {}
    }
    // A link stays one: what it leads to is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let written = written_beside(&target, bytes, readers).map_err(failed)?;
    if let Some(permissions) = kept.filter(|_| readers == Readers::AsUsual) {
        // Whoever could not read what was there cannot read what is there now.
        written.as_file().set_permissions(permissions).map_err(failed)?;
    }
    written.persist(&target).map_err(|error| failed(error.error))?;
    sync_folder(&target);
    Ok(())
}

/// A new file with these bytes; `Ok(false)` where there is one of that name, which is left alone.
pub(super) fn create(path: &Path, bytes: &[u8], readers: Readers) -> Result<bool, StoreError> {
    let failed = |error| StoreError::writing(path, error);
    let written = written_beside(path, bytes, readers).map_err(failed)?;
    match written.persist_noclobber(path) {
        Ok(_) => Ok(true),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(failed(error.error)),
    }
}

/// Removes files that were written before, and the folders that are empty after it.
///
/// # Errors
/// [`StoreError`] for the first that stays; the others are removed all the same.
pub fn remove_written(files: &[PathBuf]) -> Result<(), StoreError> {
    let mut failed = None;
    for path in files {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                failed = failed.or(Some(StoreError::writing(path, error)));
            }
            _ => {}
        }
        if let Some(folder) = path.parent() {
            // One that holds something else stays.
            let _ = fs::remove_dir(folder);
        }
    }
    failed.map_or(Ok(()), Err)
}

/// Whether the file is there with exactly these bytes.
pub(super) fn holds(path: &Path, bytes: &[u8]) -> bool {
    let same_length = fs::metadata(path).is_ok_and(|there| there.is_file() && there.len() == bytes.len() as u64);
    same_length && fs::read(path).is_ok_and(|there| there == bytes)
}

/// A temporary file in the same folder, on the disk with all its bytes; it removes itself unless it gets its name.
fn written_beside(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".appeal-writer-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The owner's mask takes away from these what it takes away from every file.
        let mode = if readers == Readers::Owner { 0o600 } else { 0o666 };
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = readers;
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Lets the new name survive a power cut, where the system knows such a thing.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    #[cfg(not(unix))]
    let _ = path;
}
