//! The only files: what is read, what is written, and how nothing is lost while doing so.
//!
//! - [`read`] and [`replace`]: one file, whole or not at all
//! - [`Folder`]: where an export goes; [`Comparison`]: what it would change there
//! - [`DataFolder`]: where a person's own data lie, or the folder of a portable copy
//! - [`Store`]: the library of cases, the work on each, senders, missions, settings, printers and own letter layouts

mod browse;
mod comparison;
mod data_folder;
mod destination;
mod documents;
mod files;
mod library;
mod listing;
mod names;
mod paper;
mod shelf;
mod versions;

use std::io;
use std::path::{Path, PathBuf};

pub use browse::{FolderContents, folder_contents, usual_folder};
pub use comparison::Comparison;
pub use data_folder::{DataFolder, PORTABLE_FOLDER, mirroring_service};
pub use destination::{Folder, OnConflict};
pub use files::{read, remove_written, replace};
pub use library::Store;
pub use listing::{files_below, is_file, is_folder, is_same_file};
pub use shelf::{CaseEntry, Shelf};
pub use versions::Version;

use crate::notice::Notice;

/// Why a file was not read or not written; what was there before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("no space left for {path}")]
    Full { path: PathBuf, source: io::Error },
    #[error("not allowed to write {path}")]
    NotWritable { path: PathBuf, source: io::Error },
    #[error("not allowed to read {path}")]
    NotReadable { path: PathBuf, source: io::Error },
    /// The folder was there and is no more: a stick that was pulled out, a share that is gone.
    #[error("the folder of {path} is not there")]
    Vanished { path: PathBuf, source: io::Error },
    #[error("{path} is not there")]
    NotFound { path: PathBuf, source: io::Error },
    #[error("{path} is a folder")]
    IsFolder { path: PathBuf },
    #[error("{path} is no folder")]
    IsNoFolder { path: PathBuf },
    #[error("{path} has more than {most_bytes} bytes")]
    TooLarge { path: PathBuf, most_bytes: u64 },
    #[error("{path} has format {found}, newer than {known}")]
    NewerFormat { path: PathBuf, found: u64, known: u32 },
    #[error("{path} cannot be understood")]
    Damaged { path: PathBuf, source: serde_json::Error },
    /// Another window, or a person with another program, wrote it since it was read.
    #[error("{path} was changed by somebody else")]
    ChangedOutside { path: PathBuf },
    #[error("this system names no folder for a person's data")]
    NoDataFolder,
    #[error("{path} failed")]
    Other { path: PathBuf, source: io::Error },
}

impl StoreError {
    /// The failure of reading a file.
    fn reading(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path, source },
            io::ErrorKind::PermissionDenied => Self::NotReadable { path, source },
            io::ErrorKind::IsADirectory => Self::IsFolder { path },
            _ => Self::Other { path, source },
        }
    }

    /// The failure of writing a file.
    fn writing(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::Full { path, source }
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotWritable { path, source },
            io::ErrorKind::NotFound => Self::Vanished { path, source },
            io::ErrorKind::IsADirectory => Self::IsFolder { path },
            io::ErrorKind::NotADirectory => Self::IsNoFolder { path },
            _ => Self::Other { path, source },
        }
    }

    /// What there is to tell the person.
    pub fn notice(&self) -> Notice {
        let about = |code, path: &Path| Notice::error(code).with("path", path.display());
        match self {
            Self::Full { path, .. } => about("disk-full", path),
            Self::NotWritable { path, .. } => about("not-writable", path),
            Self::NotReadable { path, .. } => about("not-readable", path),
            Self::Vanished { path, .. } => about("folder-vanished", path),
            Self::NotFound { path, .. } => about("file-not-found", path),
            Self::IsFolder { path } => about("is-folder", path),
            Self::IsNoFolder { path } => about("is-no-folder", path),
            Self::TooLarge { path, most_bytes } => about("file-too-large", path).with("most", most_bytes / 1_000_000),
            Self::NewerFormat { path, found, known } => {
                about("file-newer-format", path).with("found", found).with("known", known)
            }
            Self::Damaged { path, source } => about("file-damaged", path).with("reason", source),
            Self::ChangedOutside { path } => about("changed-outside", path),
            Self::NoDataFolder => Notice::error("no-data-folder"),
            Self::Other { path, source } => about("file-failed", path).with("reason", source),
        }
    }
}
