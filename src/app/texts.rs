//! The worker's hands, for letters as text files.

use std::path::PathBuf;

use super::session::Exported;
use super::worker::Reply;
use crate::job::export::ExportPlan;
use crate::job::text;
use crate::store::{Folder, OnConflict};

/// Writes the planned letters as text into a folder, and tells what came of it.
pub fn export(plan: &ExportPlan, path: PathBuf, on_conflict: OnConflict, tell: &mut dyn FnMut(Reply)) {
    let wanted = plan.letters.len();
    let exported = match Folder::open(&path, on_conflict) {
        Ok(folder) => {
            let written = text::export(plan, &folder);
            let missing = wanted.saturating_sub(written.files.len());
            let count = written.files.len();
            Exported {
                folder: path,
                written: count,
                missing,
                files: written.files,
                notices: written.failures,
                // Nothing was printed: the log has nothing to say.
                ..Exported::default()
            }
        }
        Err(error) => Exported { folder: path, missing: wanted, notices: vec![error.notice()], ..Exported::default() },
    };
    tell(Reply::Exported(exported));
}
