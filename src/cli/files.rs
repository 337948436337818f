//! The files that commands are given: sheets and cases, senders, missions.

use std::io::{self, Read};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::address::exchange::{self, Kind};
use crate::job::open::{self, Opened};
use crate::model::{Case, FORMAT, Mission, Sender, Work};
use crate::notice::Notice;
use crate::store;

/// A sender or missions file larger than this is none.
pub const MOST_BYTES: u64 = 16_000_000;

/// The case of a sheet or case file; without one the bundled example.
pub fn case(path: Option<&Path>) -> Result<Case, Box<Notice>> {
    path.map_or_else(|| Ok(open::example()), |path| opened(path).map(|opened| opened.case))
}

/// The same, for those who hold it against what the library has.
pub fn opened(path: &Path) -> Result<Opened, Box<Notice>> {
    let bytes = if path == Path::new("-") { standard_input()? } else { read(path, open::MOST_BYTES)? };
    open::open_file(&bytes).map_err(|error| Box::new(error.notice()))
}

/// A sender file, or the profiles that the window keeps, of which the first counts; with a notice for each field that
/// means nothing.
pub fn sender(path: &Path) -> Result<(Sender, Vec<Notice>), Box<Notice>> {
    #[derive(Deserialize)]
    struct Profiles {
        #[serde(alias = "senders")]
        items: Vec<Sender>,
    }
    let bytes = read(path, MOST_BYTES)?;
    let profiles: Option<Profiles> = json(path, &bytes, "sender-file-broken").ok();
    let sender: Sender = match profiles.and_then(|file| file.items.into_iter().next()) {
        Some(first) => first,
        None => json(path, &bytes, "sender-file-broken")?,
    };
    let group = sender.group.iter().flat_map(|group| group.unknown.keys());
    let notices = sender.unknown.keys().chain(group).map(|field| unknown_field(path, field)).collect();
    Ok((sender, notices))
}

/// A missions file: a list, the address book that the window keeps and hands on, or contacts of an address book.
pub fn missions(path: &Path) -> Result<(Vec<Mission>, Vec<Notice>), Box<Notice>> {
    let bytes = read(path, MOST_BYTES)?;
    if let Ok(Kind::Csv | Kind::VCard) = exchange::kind_of(&bytes) {
        let read = exchange::read(&bytes).map_err(|error| Box::new(error.notice(&path.display().to_string())))?;
        return Ok((read.value, read.notices));
    }
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum File {
        List(Vec<Mission>),
        Book {
            #[serde(alias = "missions")]
            items: Vec<Mission>,
        },
        One(Box<Mission>),
    }
    let value: serde_json::Value = json(path, &bytes, "missions-file-broken")?;
    let missions = if value.is_array() {
        // As a list at once: the error then knows its line.
        json(path, &bytes, "missions-file-broken")?
    } else {
        match File::deserialize(value) {
            Ok(File::List(missions) | File::Book { items: missions }) => missions,
            Ok(File::One(mission)) => vec![*mission],
            Err(error) => return Err(broken(path, "missions-file-broken", &error)),
        }
    };
    let fields = missions.iter().flat_map(|mission: &Mission| mission.unknown.keys());
    let notices = fields.map(|field| unknown_field(path, field)).collect();
    Ok((missions, notices))
}

/// What was done with a case in the window; a notice where it was another one.
pub fn work(path: &Path, case: &Case) -> Result<(Work, Vec<Notice>), Box<Notice>> {
    let work: Work = json(path, &read(path, MOST_BYTES)?, "work-file-broken")?;
    if work.format > FORMAT {
        let notice = Notice::error("work-file-newer").with("path", path.display()).with("found", work.format);
        return Err(Box::new(notice.with("known", FORMAT)));
    }
    let other = !work.case.is_empty() && work.case != case.id;
    let notices = other.then(|| Notice::warning("work-of-another-case").with("path", path.display()));
    Ok((work, notices.into_iter().collect()))
}

fn json<T: DeserializeOwned>(path: &Path, bytes: &[u8], code: &'static str) -> Result<T, Box<Notice>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes).map_err(|error| broken(path, code, &error))
}

fn broken(path: &Path, code: &'static str, error: &serde_json::Error) -> Box<Notice> {
    Box::new(Notice::error(code).with("path", path.display()).with("line", error.line()).with("reason", error))
}

fn unknown_field(path: &Path, field: &str) -> Notice {
    Notice::warning("file-field-unknown").with("path", path.display()).with("field", field)
}

pub fn read(path: &Path, most_bytes: u64) -> Result<Vec<u8>, Box<Notice>> {
    store::read(path, most_bytes).map_err(|error| Box::new(error.notice()))
}

fn standard_input() -> Result<Vec<u8>, Box<Notice>> {
    let mut bytes = Vec::new();
    let most = open::MOST_BYTES;
    // One more than the limit: opening then says that it is too large.
    let read = io::stdin().lock().take(most + 1).read_to_end(&mut bytes);
    read.map_err(|error| Box::new(Notice::error("file-failed").with("path", "-").with("reason", error)))?;
    Ok(bytes)
}
