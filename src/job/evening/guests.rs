//! The list of writers: a table whose first line names its columns, or one writer a line.

use std::collections::BTreeSet;

use csv::StringRecord;

use super::Guest;
use crate::address::exchange;
use crate::data::guest_words::guest_words;
use crate::model::Privacy;
use crate::notice::{Noted, Notice};

/// A list of writers is never larger than this; what is larger is something else.
const MOST_BYTES: usize = 4 << 20;

/// More cases than any evening has; a range of more is a slip of the pen.
const MOST_CASES: usize = 1000;

/// Why a list of writers could not be read.
#[derive(Debug, thiserror::Error)]
pub enum GuestsError {
    #[error("the list is no table")]
    NoTable(#[source] csv::Error),
    #[error("the list is no text")]
    NoText,
    #[error("the first line names no column for the name")]
    NoName,
}

/// Where each thing stands in a line.
struct Columns {
    name: usize,
    town: Option<usize>,
    sentence: Option<usize>,
    privacy: Option<usize>,
    cases: Option<usize>,
    ties: Option<usize>,
    count: usize,
}

/// The text of a list, in whatever encoding a spreadsheet wrote it.
///
/// # Errors
/// [`GuestsError::NoText`] where it is none.
pub fn text(bytes: &[u8]) -> Result<String, GuestsError> {
    let text = exchange::text(bytes).map_err(|_| GuestsError::NoText)?;
    Some(text).filter(|text| text.len() < MOST_BYTES && !text.contains('\0')).ok_or(GuestsError::NoText)
}

/// The writers of a list from which letters are made at once: its first line has to name its columns (name, town, sentence,
/// privacy, cases, ties), so that no other line is taken for a writer.
///
/// Commas, semicolons and tabs divide it. Rows without a name are left out, with a notice.
///
/// # Errors
/// [`GuestsError`] where it is no such list.
pub fn guests(bytes: &[u8]) -> Result<Noted<Vec<Guest>>, GuestsError> {
    let noted = read(&text(bytes)?, None)?;
    noted.ok_or(GuestsError::NoName)
}

/// The writers of a list that a person sees before them: where its first line names no columns, each line is a name, a town and a
/// sentence.
///
/// # Errors
/// [`GuestsError`] where it is no list.
pub fn typed(text: &str) -> Result<Noted<Vec<Guest>>, GuestsError> {
    if text.trim().is_empty() {
        return Ok(Noted::plain(Vec::new()));
    }
    read(text, Some(Columns::USUAL))?.ok_or(GuestsError::NoName)
}

/// What there is to say about the numbers that writers chose among so many cases.
pub fn beyond(guests: &[Guest], cases: usize) -> Vec<Notice> {
    let of_guest = |guest: &Guest| {
        let numbers = guest.cases.iter().flatten().filter(|number| !(1..=cases).contains(*number));
        let notice = |number: &usize| {
            let notice = Notice::warning("guest-case-beyond").with("guest", &guest.name);
            notice.with("number", number).with("count", cases)
        };
        numbers.map(notice).collect::<Vec<_>>()
    };
    guests.iter().flat_map(of_guest).collect()
}

/// The writers of a text; none where its first line names no columns and `otherwise` does not say where each thing stands.
fn read(text: &str, otherwise: Option<Columns>) -> Result<Option<Noted<Vec<Guest>>>, GuestsError> {
    let text = text.trim_start_matches('\u{feff}');
    let (divider, named) = divided(text);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(divider).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = reader.records();
    let mut guests = Noted::plain(Vec::new());
    let columns = match named {
        true => {
            let row = rows.next().transpose().map_err(GuestsError::NoTable)?.unwrap_or_default();
            let columns = Columns::named(&row)?;
            guests.notices.extend(columns.unread(&row));
            Some(columns)
        }
        false => otherwise,
    };
    let Some(columns) = columns else { return Ok(None) };
    for row in rows {
        let row = row.map_err(GuestsError::NoTable)?;
        let line = row.position().map_or(0, |position| line_of(text, position));
        let guest = columns.guest(&row, char::from(divider), line, &mut guests.notices);
        if !guest.name.is_empty() {
            guests.value.push(guest);
        } else if row.iter().any(|cell| !cell.trim().is_empty()) {
            guests.notices.push(Notice::warning("guest-without-name").with("line", line));
        }
    }
    Ok(Some(guests))
}

/// The line in which a row stands; its position is that of the blank lines before it.
fn line_of(text: &str, position: &csv::Position) -> u64 {
    let before = usize::try_from(position.byte()).ok().and_then(|byte| text.as_bytes().get(byte..)).unwrap_or_default();
    let blank = before.iter().take_while(|byte| b"\r\n".contains(byte)).filter(|byte| **byte == b'\n').count();
    position.line() + blank as u64
}

/// What divides the lines, and whether the first of them names columns.
fn divided(text: &str) -> (u8, bool) {
    const DIVIDERS: [u8; 3] = [b'\t', b';', b','];
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let first = lines().next().unwrap_or_default();
    if names_columns(first.split(DIVIDERS.map(char::from))) {
        let count = |divider: &&u8| first.matches(char::from(**divider)).count();
        return (DIVIDERS.iter().rev().max_by_key(count).copied().unwrap_or(b','), true);
    }
    // A sentence has commas too: what most lines have divides them, and a tab or a semicolon rather than a comma.
    let count = |divider: &&u8| lines().filter(|line| line.contains(char::from(**divider))).count();
    (DIVIDERS.iter().rev().max_by_key(count).copied().unwrap_or(b';'), false)
}

/// Whether the cells of a first line name columns: one of them that for the name, or two of them any. A town may be called like one.
fn names_columns<'c>(cells: impl Iterator<Item = &'c str>) -> bool {
    let words = guest_words();
    let named = cells.map(header).filter(|cell| words.columns().iter().any(|column| column.contains(cell)));
    let named: Vec<String> = named.collect();
    named.len() > 1 || named.iter().any(|cell| words.name.contains(cell))
}

/// A cell of the first line as it is compared.
fn header(cell: &str) -> String {
    cell.trim().trim_matches('"').trim().to_lowercase()
}

impl Columns {
    const USUAL: Self =
        Self { name: 0, town: Some(1), sentence: Some(2), privacy: None, cases: None, ties: None, count: 3 };

    fn named(row: &StringRecord) -> Result<Self, GuestsError> {
        let words = guest_words();
        let column = |names: &BTreeSet<String>| row.iter().position(|cell| names.contains(&header(cell)));
        Ok(Self {
            name: column(&words.name).ok_or(GuestsError::NoName)?,
            town: column(&words.town),
            sentence: column(&words.sentence),
            privacy: column(&words.privacy),
            cases: column(&words.cases),
            ties: column(&words.ties),
            count: row.len(),
        })
    }

    /// What there is to say of columns that mean nothing here: how much of the writers goes on the letters may stand in one.
    fn unread<'r>(&self, row: &'r StringRecord) -> impl Iterator<Item = Notice> + use<'r> {
        let known = [Some(self.name), self.town, self.sentence, self.privacy, self.cases, self.ties];
        let unread =
            row.iter().enumerate().filter(move |(at, cell)| !cell.trim().is_empty() && !known.contains(&Some(*at)));
        unread.map(|(_, cell)| Notice::warning("guest-column-unread").with("words", cell.trim()))
    }

    fn guest(&self, row: &StringRecord, divider: char, line: u64, notices: &mut Vec<Notice>) -> Guest {
        let cell = |at: Option<usize>| at.and_then(|at| row.get(at)).unwrap_or_default().trim();
        let sentence = match self.sentence {
            // In the last column it may have commas of its own.
            Some(at) if at + 1 == self.count => {
                let rest = row.iter().skip(at).collect::<Vec<_>>().join(&divider.to_string());
                rest.trim_end_matches([divider, ' ']).trim().to_owned()
            }
            at => cell(at).to_owned(),
        };
        let (privacy, ties) = (cell(self.privacy), cell(self.ties));
        let (cases, are_clear) = case_numbers(cell(self.cases));
        let mut doubt = |code: &'static str, words: &str| {
            notices.push(Notice::warning(code).with("line", line).with("words", words));
        };
        if !are_clear {
            doubt("guest-cases-unclear", cell(self.cases));
        }
        let privacy = privacy_called(privacy).unwrap_or_else(|| {
            doubt("guest-privacy-unknown", privacy);
            Privacy::None
        });
        let ties =
            Some(ties).filter(|said| !said.is_empty()).map(|said| !guest_words().no.contains(&said.to_lowercase()));
        Guest {
            name: cell(Some(self.name)).to_owned(),
            town: cell(self.town).to_owned(),
            sentence,
            privacy,
            cases,
            ties,
        }
    }
}

/// How much of a writer goes on the letters, by its name in files; name and town where nothing is said, none where it is not known.
fn privacy_called(cell: &str) -> Option<Privacy> {
    if cell.is_empty() {
        return Some(Privacy::Town);
    }
    let name = cell.to_lowercase().replace([' ', '_'], "-");
    serde_json::from_value(name.into()).ok()
}

/// The cases that a cell names (`1 3`, `1, 3`, `1-3`), none where it is empty; and whether all of it could be read.
fn case_numbers(cell: &str) -> (Option<Vec<usize>>, bool) {
    if cell.is_empty() {
        return (None, true);
    }
    let mut cell = cell.replace(['–', '—', '‑'], "-");
    while cell.contains(" -") || cell.contains("- ") {
        cell = cell.replace(" -", "-").replace("- ", "-");
    }
    let (mut numbers, mut are_clear) = (Vec::new(), true);
    for word in cell.split(|letter: char| letter.is_whitespace() || ",;+&/".contains(letter)) {
        let word = word.trim_matches(['.', '#', '(', ')']);
        let (first, last) = word.split_once('-').unwrap_or((word, word));
        match (first.parse::<usize>(), last.parse::<usize>()) {
            _ if word.is_empty() => {}
            (Ok(first), Ok(last)) if first <= last && last - first < MOST_CASES => numbers.extend(first..=last),
            _ => are_clear = false,
        }
    }
    (Some(numbers), are_clear)
}

impl GuestsError {
    /// What there is to tell the person about a list of this name.
    pub fn notice(&self, path: &str) -> Notice {
        let code = if matches!(self, Self::NoName) { "guests-no-name" } else { "guests-unreadable" };
        Notice::error(code).with("path", path).with("reason", self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_typed(list: &str, read: &[[&str; 3]]) {
        let guests = typed(list).expect("a list");
        let said: Vec<[&str; 3]> =
            guests.value.iter().map(|guest| [&*guest.name, &*guest.town, &*guest.sentence]).collect();
        assert_eq!(said, read, "{list}");
        assert!(guests.notices.is_empty(), "{:?}", guests.notices);
    }

    #[test]
    fn a_list_without_a_header_is_divided_as_its_lines_are() {
        let both = [["Anna Field", "Leeds", "I teach, and I write."], ["Bo", "York", ""]];
        check_typed("Anna Field; Leeds; I teach, and I write.\nBo; York\n", &both);
        check_typed("Anna Field\tLeeds\tI teach, and I write.\t\nBo\tYork\t\t\n", &both);
        check_typed("Anna Field, Leeds, I teach, and I write.\nBo, York\n", &both);
        check_typed("\nAnna Field\nBo\n", &[["Anna Field", "", ""], ["Bo", "", ""]]);
        check_typed("", &[]);
    }

    #[test]
    fn a_header_is_one_however_it_is_written() {
        let anna = [["Anna Field", "Leeds", "I teach, and I write."]];
        check_typed("Full name,Town,Sentence\nAnna Field,Leeds,\"I teach, and I write.\"\n", &anna);
        check_typed("name,town,sentence\nAnna Field,Leeds,I teach, and I write.\n", &anna);
        check_typed("\u{feff}\"Town\";\"Name\";\"Words\"\nLeeds;Anna Field;I teach, and I write.\n", &anna);
    }

    #[test]
    fn a_list_without_names_is_refused() {
        assert!(matches!(guests(b"town\nLeeds\n"), Err(GuestsError::NoName)));
        assert!(matches!(guests(b"Anna;Leeds\n"), Err(GuestsError::NoName)), "nobody looks before letters are made");
        assert!(matches!(guests(b"a\x00b"), Err(GuestsError::NoText)));
        let noted = guests(b"name,town\nAnna,Leeds\n\n,York\n").expect("a list");
        assert_eq!((noted.value.len(), noted.notices[0].code.as_ref()), (1, "guest-without-name"));
        assert_eq!(noted.notices[0].arguments.get("line"), Some("4"));
    }

    #[test]
    fn a_list_is_read_in_the_encoding_of_a_spreadsheet() {
        let utf_16: Vec<u8> = "\u{feff}name\tJosé\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, said) in [(&b"name\nJos\xe9\n"[..], "name\nJosé\n"), (&utf_16, "name\tJosé\n")] {
            assert_eq!(text(bytes).expect("text"), said);
        }
    }

    #[test]
    fn columns_are_known_in_each_language_and_those_that_are_not_are_said() {
        let noted = typed("Name;Ort;Datenschutz;Telefon\nAnna Field;Leeds;initials;112\n").expect("a list");
        assert_eq!((noted.value[0].town.as_str(), noted.value[0].privacy), ("Leeds", Privacy::Initials));
        let [notice] = noted.notices.as_slice() else { panic!("one column means nothing: {:?}", noted.notices) };
        assert_eq!((notice.code.as_ref(), notice.arguments.get("words")), ("guest-column-unread", Some("Telefon")));
        // A town that is called like a column makes no line of columns.
        check_typed("Anna Field; Ort; I teach.\n", &[["Anna Field", "Ort", "I teach."]]);
    }

    #[track_caller]
    fn check_privacy(cell: &str, privacy: Privacy, is_known: bool) {
        let noted = guests(format!("name;privacy\nAnna;{cell}\n").as_bytes()).expect("a list");
        let codes: Vec<&str> = noted.notices.iter().map(|notice| notice.code.as_ref()).collect();
        let expected: &[&str] = if is_known { &[] } else { &["guest-privacy-unknown"] };
        assert_eq!((noted.value[0].privacy, &*codes), (privacy, expected), "{cell}");
    }

    #[test]
    fn who_asks_for_something_unknown_is_not_named() {
        check_privacy("", Privacy::Town, true);
        check_privacy("None", Privacy::None, true);
        check_privacy("Initials", Privacy::Initials, true);
        check_privacy("care of", Privacy::CareOf, true);
        check_privacy("nothing", Privacy::None, false);
        check_privacy("keine", Privacy::None, false);
    }

    #[track_caller]
    fn check_cases(cell: &str, cases: Option<&[usize]>, are_clear: bool) {
        assert_eq!(case_numbers(cell), (cases.map(<[usize]>::to_vec), are_clear), "{cell}");
    }

    #[test]
    fn cases_are_numbers_and_ranges() {
        check_cases("", None, true);
        check_cases("1 3", Some(&[1, 3]), true);
        check_cases("1, 3.", Some(&[1, 3]), true);
        check_cases("1-3", Some(&[1, 2, 3]), true);
        check_cases("1 – 3; 5", Some(&[1, 2, 3, 5]), true);
        check_cases("China", Some(&[]), false);
        check_cases("2 and 3-1", Some(&[2]), false);
    }

    #[test]
    fn a_number_that_no_case_has_is_said() {
        let guests = guests(b"name;cases\nAnna;1-3\nBo;2\nCleo;\n").expect("a list").value;
        let notices = beyond(&guests, 2);
        assert_eq!(notices.len(), 1);
        assert_eq!((notices[0].arguments.get("guest"), notices[0].arguments.get("number")), (Some("Anna"), Some("3")));
        assert!(beyond(&guests, 3).is_empty());
    }
}
