//! What is in a folder, for a file dialog of the window's own.

use std::fs;
use std::path::{Path, PathBuf};

use super::StoreError;

/// What a person can go into or choose in a folder; hidden entries are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FolderContents {
    pub folders: Vec<PathBuf>,
    pub files: Vec<PathBuf>,
}

/// The folders and files in a folder, by name.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn folder_contents(path: &Path) -> Result<FolderContents, StoreError> {
    let entries = fs::read_dir(path).map_err(|error| StoreError::reading(path, error))?;
    let mut contents = FolderContents::default();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden {
            continue;
        }
        if path.is_dir() {
            contents.folders.push(path);
        } else {
            contents.files.push(path);
        }
    }
    contents.folders.sort();
    contents.files.sort();
    Ok(contents)
}

/// Where a person keeps documents, as far as the system tells.
pub fn usual_folder() -> PathBuf {
    let folders = directories::UserDirs::new();
    let documents = folders.as_ref().and_then(|folders| folders.document_dir()).filter(|path| path.is_dir());
    let home = folders.as_ref().map(directories::UserDirs::home_dir);
    documents.or(home).unwrap_or(Path::new("/")).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_lists_what_is_not_hidden() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["b.txt", "a.pdf", ".hidden"] {
            fs::write(folder.path().join(name), "x").expect("a file");
        }
        fs::create_dir(folder.path().join("inner")).expect("a folder");
        let contents = folder_contents(folder.path()).expect("the folder");
        assert_eq!(contents.files, [folder.path().join("a.pdf"), folder.path().join("b.txt")]);
        assert_eq!(contents.folders, [folder.path().join("inner")]);
        assert!(folder_contents(&folder.path().join("nothing")).is_err());
    }
}
