//! What a person has of paper: how they print, and letter layouts, envelopes and label sheets of their own.

use std::fs;
use std::io;
use std::path::Path;

use super::{Store, StoreError, files};
use crate::data::own_paper::OwnPaper;
use crate::data::papers::Papers;
use crate::model::{FORMAT, PrintHabits};
use crate::notice::{Noted, Notice};

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

    /// All paper that can be chosen from: what is bundled, in the place of some of it and after it the person's own.
    ///
    /// Own layouts, envelopes and label sheets are JSON files in the folders `stationery`, `envelopes` and `labels`. A file
    /// that is none is left out and left as it is, and a notice says what is wrong with it.
    pub fn papers(&self) -> Noted<Papers> {
        let mut notices = Vec::new();
        let stationeries = self.own(&mut notices);
        let envelopes = self.own(&mut notices);
        let label_sheets = self.own(&mut notices);
        Noted { value: Papers::with_own(stationeries, envelopes, label_sheets), notices }
    }

    /// The files of one kind that a person dropped into its folder, by file name.
    fn own<T: OwnPaper>(&self, notices: &mut Vec<Notice>) -> Vec<T> {
        let folder = self.folder().path().join(T::FOLDER);
        let mut paths: Vec<_> = match fs::read_dir(&folder) {
            Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
            Err(error) => {
                if error.kind() != io::ErrorKind::NotFound {
                    notices.push(StoreError::reading(&folder, error).notice());
                }
                return Vec::new();
            }
        };
        paths.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")));
        paths.sort();
        let mut own = Vec::new();
        for path in paths {
            match read(&path) {
                Ok(noted) => {
                    notices.extend(noted.notices);
                    own.push(noted.value);
                }
                Err(notice) => notices.push(*notice),
            }
        }
        own
    }
}

fn read<T: OwnPaper>(path: &Path) -> Result<Noted<T>, Box<Notice>> {
    let bytes = files::read(path, MOST_BYTES).map_err(|error| Box::new(error.notice()))?;
    let text = String::from_utf8_lossy(&bytes);
    let broken = |error: serde_json::Error| {
        let notice = Notice::warning("own-paper-broken").with("path", path.display()).with("reason", &error);
        Box::new(notice.with("line", error.line()))
    };
    let paper: T = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(broken)?;
    if let Some(fault) = paper.faults().first() {
        let notice = Notice::warning("own-paper-faulty").with("path", path.display());
        return Err(Box::new(notice.with("fault", fault)));
    }
    let unknown = paper.unknown().keys();
    let notices =
        unknown.map(|field| Notice::warning("own-paper-field").with("path", path.display()).with("field", field));
    Ok(Noted { notices: notices.collect(), value: paper })
}
