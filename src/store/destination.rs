use std::fs;
use std::path::{Path, PathBuf};

use super::files::{self, Readers};
use super::{StoreError, replace};
use crate::job::export::{Destination, Kept};
use crate::job::file_name::suffixed;
use crate::notice::Notice;

/// A folder that an export is written to.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    on_conflict: OnConflict,
}

/// What happens where another file of the name is there; one with the same bytes is left as it is in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnConflict {
    /// The new file gets a number: `01-Zhou-Qiang-2.pdf`.
    #[default]
    Suffix,
    Overwrite,
    Skip,
}

impl Folder {
    /// The folder, made where it is not there.
    ///
    /// # Errors
    /// [`StoreError`] where it can be neither found nor made.
    pub fn open(path: &Path, on_conflict: OnConflict) -> Result<Self, StoreError> {
        match fs::metadata(path) {
            Ok(there) if there.is_dir() => {}
            Ok(_) => return Err(StoreError::IsNoFolder { path: path.to_owned() }),
            Err(_) => fs::create_dir_all(path).map_err(|error| StoreError::writing(path, error))?,
        }
        Ok(Self { path: path.to_owned(), on_conflict })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    fn keep_file(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, StoreError> {
        let mut name = file_name.to_owned();
        let mut number = 2;
        loop {
            let path = self.path.join(&name);
            let taken = fs::symlink_metadata(&path).is_ok();
            if taken && files::holds(&path, bytes) {
                return Ok(Kept::Unchanged(name));
            }
            match self.on_conflict {
                OnConflict::Skip if taken => return Ok(Kept::Skipped(name)),
                OnConflict::Overwrite if taken => {
                    replace(&path, bytes)?;
                    return Ok(Kept::Written(name));
                }
                _ => {}
            }
            if !taken && files::create(&path, bytes, Readers::AsUsual)? {
                return Ok(Kept::Written(name));
            }
            if self.on_conflict == OnConflict::Suffix {
                name = suffixed(file_name, number);
                number += 1;
            }
        }
    }
}

impl Destination for Folder {
    fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
        self.keep_file(file_name, bytes).map_err(|error| Box::new(error.notice()))
    }
}
