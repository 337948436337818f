//! What a person has of paper: how they print, and letter layouts of their own.

use std::fs;
use std::io;
use std::path::Path;

use super::{Store, StoreError, files};
use crate::data::stationery;
use crate::model::{FORMAT, PrintHabits, Stationery};
use crate::notice::{Noted, Notice};

/// The folder in the data folder into which a person puts letter layouts.
pub const STATIONERY_FOLDER: &str = "stationery";

pub(super) const HABITS_FILE: &str = "printing.json";

/// A layout has two kilobytes.
const MOST_BYTES: u64 = 1_000_000;

impl Store {
    /// How the person prints; what nobody has said yet is as usual.
    ///
    /// # Errors
    /// [`StoreError`]; a damaged file is put aside, with a notice.
    pub fn print_habits(&self) -> Result<Noted<PrintHabits>, StoreError> {
        let loaded = self.documents.load_or_put_aside(HABITS_FILE, FORMAT)?;
        Ok(Noted { value: loaded.value.unwrap_or_default(), notices: loaded.notices })
    }

    /// # Errors
    /// [`StoreError`]; the file that was there is then untouched.
    pub fn save_print_habits(&self, habits: &PrintHabits) -> Result<(), StoreError> {
        let habits = PrintHabits { format: FORMAT, ..habits.clone() };
        self.documents.save(HABITS_FILE, &habits, |_| Ok(()))
    }

    /// Removes how the person prints, with the names of their printers.
    pub(super) fn forget_print_habits(&self) -> Result<(), StoreError> {
        self.documents.remove(HABITS_FILE)
    }

    /// The letter layouts that a person put into the folder `stationery`, by file name.
    ///
    /// A file that is none is left out and left as it is, and a notice says what is wrong with it. One with the id of a
    /// bundled layout stands in its place.
    pub fn own_stationery(&self) -> Noted<Vec<Stationery>> {
        let folder = self.folder().path().join(STATIONERY_FOLDER);
        let mut own = Noted::plain(Vec::new());
        let mut paths: Vec<_> = match fs::read_dir(&folder) {
            Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
            Err(error) => {
                if error.kind() != io::ErrorKind::NotFound {
                    own.notices.push(StoreError::reading(&folder, error).notice());
                }
                return own;
            }
        };
        paths.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")));
        paths.sort();
        for path in paths {
            match read(&path) {
                Ok(noted) => {
                    own.notices.extend(noted.notices);
                    own.value.push(noted.value);
                }
                Err(notice) => own.notices.push(*notice),
            }
        }
        own
    }

    /// All layouts that can be chosen from: the bundled ones, in the place of some of them and after them the person's own.
    pub fn stationeries(&self) -> Noted<Vec<Stationery>> {
        self.own_stationery().and_then(|own| Noted::plain(stationery::all_with(own)))
    }
}

fn read(path: &Path) -> Result<Noted<Stationery>, Box<Notice>> {
    let bytes = files::read(path, MOST_BYTES).map_err(|error| Box::new(error.notice()))?;
    let text = String::from_utf8_lossy(&bytes);
    let broken = |error: serde_json::Error| {
        let notice = Notice::warning("own-stationery-broken").with("path", path.display()).with("reason", &error);
        Box::new(notice.with("line", error.line()))
    };
    let stationery = stationery::read(text.trim_start_matches('\u{feff}')).map_err(broken)?;
    let faults = stationery::faults(&stationery);
    if let Some(fault) = faults.first() {
        let notice = Notice::warning("own-stationery-faulty").with("path", path.display());
        return Err(Box::new(notice.with("fault", fault.code())));
    }
    let unknown = stationery.unknown.keys();
    let notices =
        unknown.map(|field| Notice::warning("own-stationery-field").with("path", path.display()).with("field", field));
    Ok(Noted { notices: notices.collect(), value: stationery })
}
