use std::path::{Path, PathBuf};
use std::{env, fs, io};

use super::StoreError;

/// The folder of a portable copy: where it stands beside the program, the program keeps everything there.
pub const PORTABLE_FOLDER: &str = "appeal-writer-data";

/// Where a person's own data lie: the local data folder of their system, never the one that follows them to other machines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFolder {
    path: PathBuf,
    portable: bool,
}

/// Names of folders that services mirror to machines of others, as their programs call them by default.
const MIRRORED: &[(&str, &str)] = &[
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud", "pCloud"),
    ("mega", "MEGA"),
];

impl DataFolder {
    /// The folder beside the program where there is one, else the local data folder of the person.
    ///
    /// # Errors
    /// `NoDataFolder` on a system that names none.
    pub fn usual() -> Result<Self, StoreError> {
        let beside = env::current_exe().ok().and_then(|program| Some(program.parent()?.join(PORTABLE_FOLDER)));
        if let Some(path) = beside.filter(|path| path.is_dir()) {
            return Ok(Self::portable(path));
        }
        let folders = directories::ProjectDirs::from("", "", "appeal-writer").ok_or(StoreError::NoDataFolder)?;
        Ok(Self { path: folders.data_local_dir().to_owned(), portable: false })
    }

    /// A folder of one's choice.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), portable: false }
    }

    /// The folder of a portable copy.
    pub fn portable(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), portable: true }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the data travel with the program.
    pub fn is_portable(&self) -> bool {
        self.portable
    }

    /// Makes a folder in it that its owner alone can look into.
    pub(super) fn make(&self, below: &str) -> Result<PathBuf, StoreError> {
        if self.portable && !self.path.is_dir() {
            // A stick that was pulled out: a folder made in its place would be on another disk.
            return Err(StoreError::writing(&self.path, io::ErrorKind::NotFound.into()));
        }
        let path = if below.is_empty() { self.path.clone() } else { self.path.join(below) };
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        builder.create(&path).map_err(|error| StoreError::writing(&path, error))?;
        Ok(path)
    }
}

/// The service that mirrors a folder to other machines, if its path looks like it.
pub fn mirroring_service(path: &Path) -> Option<&'static str> {
    let steps: Vec<String> = path.iter().map(|step| step.to_string_lossy().to_lowercase()).collect();
    // "OneDrive - Name of a school" is one folder too.
    let named = |step: &str, folder: &str| {
        step.strip_prefix(folder).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let found = MIRRORED.iter().find(|(folder, _)| steps.iter().any(|step| named(step, folder)));
    found.map(|(_, service)| *service)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_others_may_read_are_recognised() {
        let check = |path: &str, service| assert_eq!(mirroring_service(Path::new(path)), service, "{path}");
        check("/home/anna/Dropbox/letters", Some("Dropbox"));
        check("/Users/anna/OneDrive - Mill School/letters", Some("OneDrive"));
        check("/Users/anna/Library/Mobile Documents/x", Some("iCloud"));
        check("/home/anna/megaphone", None);
        check("/home/anna/.local/share/appeal-writer", None);
    }
}
