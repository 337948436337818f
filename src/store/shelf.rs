//! The library as a whole: what it shows of each case, which are put away, and which were opened last.
//!
//! What the library shows of a case is kept in an index beside the cases, so that thousands are listed without reading
//! them; a case whose file has another size or time than the index knows is read anew, on every core there is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::UNIX_EPOCH;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::documents::MOST_BYTES;
use super::files::{self, Readers};
use super::{Store, StoreError};
use crate::model::FORMAT;
use crate::notice::{Noted, Notice, Severity};

/// What the library knows of its cases, to be made anew at any time.
pub(super) const INDEX_FILE: &str = "library.json";

/// Which cases are put away and which were opened last.
pub(super) const SHELF_FILE: &str = "shelf.json";

/// How many cases that were opened last are remembered.
const RECENT: usize = 8;

/// So many cases are read before those who wait are told of them.
const BATCH: usize = 256;

/// More threads than this do not read a disk faster.
const MOST_THREADS: usize = 4;

/// What the library shows of a case.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseEntry {
    pub id: String,
    pub title: String,
    /// As the sheet writes it.
    pub country: String,
    /// ISO 3166 alpha-2, where it is known.
    pub country_code: String,
    pub case_number: String,
    /// The names of those whom it is about.
    pub people: Vec<String>,
    pub deadline: Option<Date>,
    pub closed: bool,
    pub practice: bool,
}

/// Which cases are put away and which were opened last, the latest first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Shelf {
    format: u32,
    pub archived: BTreeSet<String>,
    pub recent: Vec<String>,
}

impl CaseEntry {
    /// What names the country most surely.
    pub fn country_or_code(&self) -> &str {
        if self.country_code.is_empty() { &self.country } else { &self.country_code }
    }
}

/// What of a case's file the library reads; the rest is skipped over.
#[derive(Deserialize, Default)]
#[serde(default)]
struct CaseHead {
    id: String,
    title: String,
    country: String,
    country_code: String,
    case_number: String,
    people: Vec<PersonHead>,
    deadline: Option<Date>,
    closed: Option<serde::de::IgnoredAny>,
    practice: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct PersonHead {
    name: String,
}

/// By file name, what is known of each case.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
struct Index {
    format: u32,
    files: BTreeMap<String, Indexed>,
}

#[derive(Serialize, Deserialize, Clone, PartialEq)]
struct Indexed {
    size: u64,
    /// Nanoseconds since 1970.
    modified: u64,
    entry: CaseEntry,
}

/// A case's file that the index does not know as it is now.
struct Unread {
    name: String,
    path: PathBuf,
    size: u64,
    modified: u64,
}

impl Shelf {
    /// Takes note that a case was opened.
    pub fn opened(&mut self, id: &str) {
        self.recent.retain(|one| one != id);
        self.recent.insert(0, id.to_owned());
        self.recent.truncate(RECENT);
    }
}

impl Store {
    /// The cases of the library by title; a file that cannot be read is named in a notice and left as it is.
    ///
    /// # Errors
    /// [`StoreError`] where the folder itself cannot be read.
    pub fn cases(&self) -> Result<Noted<Vec<CaseEntry>>, StoreError> {
        let mut cases = Vec::new();
        let notices = self.list_cases(&mut |more| cases.extend(more))?;
        cases.sort_by(|a, b| (&a.title, &a.id).cmp(&(&b.title, &b.id)));
        Ok(Noted { value: cases, notices })
    }

    /// Tells the cases of the library as they are found: those that the index knows at once, the others batch by batch.
    ///
    /// # Errors
    /// [`StoreError`] where the folder itself cannot be read.
    pub fn list_cases(&self, tell: &mut dyn FnMut(Vec<CaseEntry>)) -> Result<Vec<Notice>, StoreError> {
        let known = self.index();
        let (mut index, unread) = self.compare(&known)?;
        let mut notices = Vec::new();
        tell(index.files.values().map(|indexed| indexed.entry.clone()).collect());
        for batch in unread.chunks(BATCH) {
            let mut found = Vec::new();
            for (file, read) in batch.iter().zip(read_heads(batch)) {
                match read {
                    Ok(entry) => {
                        found.push(entry.clone());
                        let indexed = Indexed { size: file.size, modified: file.modified, entry };
                        index.files.insert(file.name.clone(), indexed);
                    }
                    Err(error) => notices.push(Notice { severity: Severity::Warning, ..error.notice() }),
                }
            }
            tell(found);
        }
        if index.files != known.files {
            self.keep_index(&index);
        }
        Ok(notices)
    }

    /// Which cases are put away and which were opened last.
    ///
    /// # Errors
    /// [`StoreError`]; a damaged file is put aside, with a notice.
    pub fn shelf(&self) -> Result<Noted<Shelf>, StoreError> {
        let loaded = self.documents.load_or_put_aside::<Shelf>(SHELF_FILE, FORMAT)?;
        Ok(Noted { value: loaded.value.unwrap_or_default(), notices: loaded.notices })
    }

    /// Changes the shelf as it is now, whoever wrote it; what there was to say when it was read.
    ///
    /// # Errors
    /// [`StoreError`] where it can be neither read nor written.
    pub fn change_shelf(&self, change: impl Fn(&mut Shelf)) -> Result<Vec<Notice>, StoreError> {
        let mut attempts = 0;
        let mut notices = Vec::new();
        loop {
            let noted = self.shelf()?;
            notices.extend(noted.notices);
            let mut shelf = noted.value;
            change(&mut shelf);
            shelf.format = FORMAT;
            match self.documents.save(SHELF_FILE, &shelf, |_| Ok(())) {
                // Another window was quicker: its change counts too.
                Err(StoreError::ChangedOutside { .. }) if attempts < 3 => attempts += 1,
                other => return other.map(|()| notices),
            }
        }
    }

    fn index(&self) -> Index {
        // An index that cannot be read is made anew; nothing is lost with it.
        let index = self.documents.load::<Index>(INDEX_FILE, FORMAT).ok().flatten();
        index.filter(|index| index.format == FORMAT).unwrap_or_default()
    }

    fn keep_index(&self, index: &Index) {
        let index = Index { format: FORMAT, files: index.files.clone() };
        // Without it the next start reads the cases themselves: slower, and nothing is lost.
        if let (Ok(bytes), Ok(_)) = (serde_json::to_vec(&index), self.folder().make("")) {
            let _ = files::replace_for(&self.documents.path(INDEX_FILE), &bytes, Readers::Owner);
        }
    }

    /// What the index knows of the files that are there, and those of which it knows nothing or something else.
    fn compare(&self, known: &Index) -> Result<(Index, Vec<Unread>), StoreError> {
        let folder = self.documents.path("cases");
        let mut there = Index::default();
        let mut unread = Vec::new();
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((there, unread)),
            other => other.map_err(|error| StoreError::reading(&folder, error))?,
        };
        for entry in entries {
            let entry = entry.map_err(|error| StoreError::reading(&folder, error))?;
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.extension().is_none_or(|ending| ending != "json") || name.starts_with('.') {
                continue;
            }
            let (size, modified) = entry.metadata().map_or((0, 0), |file| (file.len(), nanoseconds(&file)));
            match known.files.get(&name) {
                Some(indexed) if (indexed.size, indexed.modified) == (size, modified) => {
                    there.files.insert(name, indexed.clone());
                }
                _ => unread.push(Unread { name, path, size, modified }),
            }
        }
        Ok((there, unread))
    }
}

fn nanoseconds(file: &fs::Metadata) -> u64 {
    let since = file.modified().ok().and_then(|moment| moment.duration_since(UNIX_EPOCH).ok());
    since.and_then(|since| u64::try_from(since.as_nanos()).ok()).unwrap_or_default()
}

/// Reads what the library shows of these cases, on as many threads as help; in the order of the files.
fn read_heads(files: &[Unread]) -> Vec<Result<CaseEntry, StoreError>> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    let share = files.len().div_ceil(threads).max(1);
    let read = |files: &[Unread]| files.iter().map(|file| read_head(&file.path)).collect::<Vec<_>>();
    thread::scope(|scope| {
        let parts: Vec<_> = files.chunks(share).map(|part| (part, scope.spawn(move || read(part)))).collect();
        // A thread that died leaves its part to this one.
        parts.into_iter().flat_map(|(part, thread)| thread.join().unwrap_or_else(|_| read(part))).collect()
    })
}

fn read_head(path: &Path) -> Result<CaseEntry, StoreError> {
    let bytes = files::read(path, MOST_BYTES)?;
    let damaged = |source| StoreError::Damaged { path: path.to_owned(), source };
    let head: CaseHead = serde_json::from_slice(&bytes).map_err(damaged)?;
    Ok(CaseEntry {
        id: head.id,
        title: head.title,
        country: head.country,
        country_code: head.country_code,
        case_number: head.case_number,
        people: head.people.into_iter().map(|person| person.name).collect(),
        deadline: head.deadline,
        closed: head.closed.is_some(),
        practice: head.practice,
    })
}
