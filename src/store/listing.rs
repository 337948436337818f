//! All files below a folder, for a command that reads them one by one.

use std::fs;
use std::path::{Path, PathBuf};

use super::StoreError;

/// Folders in folders beyond this are somebody's mistake, or a circle.
const DEEPEST: usize = 32;

/// The files below a folder, by name, without hidden ones; links to folders are not followed.
///
/// # Errors
/// [`StoreError`] where the folder itself cannot be read; what cannot be read below it is left out.
pub fn files_below(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut files = Vec::new();
    let mut folders = vec![(path.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if depth == 0 => return Err(StoreError::reading(path, error)),
            Err(_) => continue,
        };
        for entry in entries.filter_map(Result::ok) {
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < DEEPEST => folders.push((entry.path(), depth + 1)),
                Ok(kind) if kind.is_dir() => {}
                _ => files.push(entry.path()),
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Whether two paths lead to the same file, by whatever links.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

/// Whether there is a file that can be seen.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Whether it is a folder that can be seen.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}
