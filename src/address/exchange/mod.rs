//! Missions in and out: our own small JSON file, CSV as address books export it, vCard 2.1, 3.0 and 4.0.
//!
//! Pure: bytes to missions and back. Reading never loses a contact silently: what cannot become a mission is a notice.

mod contact_card;
mod decode;
pub mod spreadsheet;
mod vcard;

use crate::data::countries;
use crate::model::Mission;
use crate::notice::{Noted, Notice};

pub use decode::text;
pub use vcard::write as write_vcard;

/// A file of contacts is never this large; what is larger is something else.
const MAX_BYTES: usize = 16 << 20;

/// What a file of missions was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Json,
    Csv,
    VCard,
}

/// Why a file of missions could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    #[error("the file is empty")]
    Empty,
    #[error("the file has {0} bytes, more than any list of contacts")]
    TooLarge(usize),
    #[error("the file is not text")]
    NotText,
    #[error("the file is no list of missions")]
    Json(#[source] serde_json::Error),
    #[error("the table cannot be read")]
    Csv(#[source] csv::Error),
    #[error("the first line names no column that an address needs")]
    NoKnownColumn,
}

impl ExchangeError {
    /// What there is to tell the person about a file of this name.
    pub fn notice(&self, path: &str) -> Notice {
        let code = match self {
            Self::NoKnownColumn => "contacts-no-column",
            Self::TooLarge(_) => "contacts-too-large",
            _ => "contacts-unreadable",
        };
        Notice::error(code).with("path", path).with("reason", self)
    }
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Json, Self::Csv, Self::VCard];

    /// The ending of such a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::VCard => "vcf",
        }
    }

    /// The kind that a file name's ending asks for; our own where it asks for none.
    pub fn of_ending(ending: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.ending().eq_ignore_ascii_case(ending)).unwrap_or(Self::Json)
    }
}

/// The missions as a file of this kind.
pub fn write(missions: &[Mission], kind: Kind) -> Vec<u8> {
    match kind {
        Kind::Json => write_json(missions),
        Kind::Csv => spreadsheet::write(missions),
        Kind::VCard => write_vcard(missions),
    }
}

/// A list of missions with those of another: of two about one mission the one that was confirmed last stays.
///
/// Tells how many came in, new or newer.
pub fn merge(known: &mut Vec<Mission>, more: Vec<Mission>) -> usize {
    let first = |mission: &Mission| mission.lines.first().map(|line| line.trim().to_lowercase());
    let code = |country: &str| countries::find_or_code(country).map_or(country.to_owned(), |one| one.code().to_owned());
    let mut taken = 0;
    for mission in more {
        let is_it = |one: &Mission| {
            code(&one.of) == code(&mission.of)
                && code(&one.host) == code(&mission.host)
                && first(one) == first(&mission)
        };
        match known.iter_mut().find(|one| is_it(one)) {
            Some(one) if one.confirmed >= mission.confirmed => {}
            Some(one) => {
                *one = mission;
                taken += 1;
            }
            None => {
                known.push(mission);
                taken += 1;
            }
        }
    }
    taken
}

/// The missions in a file of any of the three kinds, decided by its content.
///
/// A CSV file is read with the mapping that its headers suggest; to show the mapping first, see [`spreadsheet::Table`].
///
/// # Errors
/// [`ExchangeError`] where the bytes are no file of contacts at all.
pub fn read(bytes: &[u8]) -> Result<Noted<Vec<Mission>>, ExchangeError> {
    match kind_of(bytes)? {
        Kind::Json => read_json(bytes).map(Noted::plain),
        Kind::VCard => Ok(vcard::read(&text(bytes)?)),
        Kind::Csv => Ok(spreadsheet::Table::read(bytes)?.missions()),
    }
}

/// Which kind of file this is.
///
/// # Errors
/// Empty, too large, or no text.
pub fn kind_of(bytes: &[u8]) -> Result<Kind, ExchangeError> {
    let text = text(bytes)?;
    let start = text.trim_start();
    Ok(if start.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD")) {
        Kind::VCard
    } else if start.starts_with(['[', '{']) {
        Kind::Json
    } else {
        Kind::Csv
    })
}

/// Our own file: the list of missions as JSON.
pub fn write_json(missions: &[Mission]) -> Vec<u8> {
    // Plain data with text keys always serialises.
    let mut bytes = serde_json::to_vec_pretty(missions).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn read_json(bytes: &[u8]) -> Result<Vec<Mission>, ExchangeError> {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum File {
        List(Vec<Mission>),
        /// As others name the list, and as the address book of this program does.
        Named {
            #[serde(alias = "items")]
            missions: Vec<Mission>,
        },
    }
    let text = text(bytes)?;
    match serde_json::from_str(&text).map_err(ExchangeError::Json)? {
        File::List(missions) | File::Named { missions } => Ok(missions),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Head;

    fn mission() -> Mission {
        Mission {
            of: "China".to_owned(),
            host: "GB".to_owned(),
            head: Head::Ambassador,
            name: "Mr Example; Person".to_owned(),
            lines: [
                "Embassy of the People’s Republic of China",
                "49–51 Portland Place",
                "London W1B 1JL",
                "United Kingdom",
            ]
            .map(str::to_owned)
            .to_vec(),
            fax: "+44 20 7636 0000".to_owned(),
            email: "post@example.org".to_owned(),
            salutation: "Your Excellency, \"dear\"".to_owned(),
            confirmed: Some(jiff::civil::date(2026, 3, 1)),
            ..Mission::default()
        }
    }

    fn check_round_trip(bytes: &[u8], kind: Kind) {
        assert_eq!(kind_of(bytes).expect("a kind"), kind);
        let read = read(bytes).expect("missions");
        assert_eq!(read.value, [mission(), mission()], "{}", String::from_utf8_lossy(bytes));
        assert!(read.notices.is_empty(), "{:?}", read.notices);
    }

    #[test]
    fn missions_come_back_as_they_went() {
        let missions = [mission(), mission()];
        check_round_trip(&write_json(&missions), Kind::Json);
        check_round_trip(&spreadsheet::write(&missions), Kind::Csv);
        check_round_trip(&write_vcard(&missions), Kind::VCard);
    }

    #[test]
    fn the_mission_that_was_confirmed_last_stays() {
        let on = |day: i8, name: &str| Mission {
            confirmed: Some(jiff::civil::date(2026, 5, day)),
            name: name.to_owned(),
            ..mission()
        };
        let mut known = vec![on(3, "known")];
        assert_eq!(merge(&mut known, vec![on(2, "older"), Mission { of: "CN".to_owned(), ..on(4, "newer") }]), 1);
        assert_eq!(known.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["newer"]);
        assert_eq!(merge(&mut known, vec![Mission { host: "FR".to_owned(), ..on(1, "elsewhere") }]), 1);
        assert_eq!(known.len(), 2);
    }

    #[test]
    fn what_is_no_list_of_contacts_is_refused() {
        assert!(matches!(read(b""), Err(ExchangeError::Empty)));
        assert!(matches!(read(b"  \n"), Err(ExchangeError::Empty)));
        assert!(matches!(read(b"\x89PNG\x00\x00\x00"), Err(ExchangeError::NotText)));
        assert!(matches!(read(b"[{\"of\": \"China\""), Err(ExchangeError::Json(_))));
        assert!(matches!(read(b"one,two\n1,2\n"), Err(ExchangeError::NoKnownColumn)));
    }
}
