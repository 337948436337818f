use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::files;
use crate::job::export::{Destination, Kept};
use crate::notice::Notice;

/// A folder in which nothing is written: it finds out which files an export would make different from those that are there.
#[derive(Debug)]
pub struct Comparison {
    path: PathBuf,
    differing: Mutex<Vec<String>>,
}

impl Comparison {
    pub fn with(path: &Path) -> Self {
        Self { path: path.to_owned(), differing: Mutex::default() }
    }

    /// Whether anything of this name is there.
    pub fn has(&self, file_name: &str) -> bool {
        fs::symlink_metadata(self.path.join(file_name)).is_ok()
    }

    /// The files that would come out different, by name.
    pub fn differing(self) -> Vec<String> {
        let mut names = self.differing.into_inner().unwrap_or_else(PoisonError::into_inner);
        names.sort();
        names
    }
}

impl Destination for Comparison {
    fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
        if !self.has(file_name) || files::holds(&self.path.join(file_name), bytes) {
            return Ok(Kept::Unchanged(file_name.to_owned()));
        }
        self.differing.lock().unwrap_or_else(PoisonError::into_inner).push(file_name.to_owned());
        Ok(Kept::Skipped(file_name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_would_come_out_different_are_named() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("1.pdf"), b"one").expect("a file");
        fs::write(folder.path().join("2.pdf"), b"two").expect("a file");
        let comparison = Comparison::with(folder.path());
        for (name, bytes) in [("1.pdf", "one"), ("2.pdf", "other"), ("3.pdf", "three")] {
            comparison.keep(name, bytes.as_bytes()).expect("it is compared");
        }
        assert_eq!(comparison.differing(), ["2.pdf"]);
        assert_eq!(fs::read(folder.path().join("2.pdf")).expect("a file"), b"two");
        assert!(!folder.path().join("3.pdf").exists());
    }
}
