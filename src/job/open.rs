//! Bytes to a case on the desk: a sheet of any kind or a saved case, with what the address doctor finds.

use std::collections::HashSet;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::breaks;
use super::doubts;
use crate::address;
use crate::import;
use crate::import::SheetKind;
use crate::import::extract::{ExtractError, extract, looks_like_json};
use crate::model::{Case, FORMAT};
use crate::notice::{Fix, Noted, Notice};

/// The most bytes that are looked at: `extract` has closer limits for each kind of file.
pub const MOST_BYTES: u64 = 60_000_000;

/// The bundled example: a practice case in our own words.
const EXAMPLE: &[u8] = include_bytes!("../../assets/cases/zhao-liping.json");

/// Why a file is no case; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(transparent)]
    Extract(#[from] ExtractError),
    /// A saved case of a later program: to read it as ours would lose what we do not know.
    #[error("case format {found} is newer than {FORMAT}")]
    NewerFormat { found: u64 },
    /// JSON that was cut in half, or whose fields have other kinds of values than a case's.
    #[error("the saved case cannot be read at line {}", source.line())]
    Broken { source: serde_json::Error },
    /// Sound JSON that has nothing of a case: a sender file, somebody else's data.
    #[error("the file is JSON, but no case")]
    NoCase,
}

/// Opens a case sheet or a saved case; the kind is decided by the content.
///
/// What there is to say about the case is in its own notices and in those of the result, address doctor included; what
/// extracting found (a guessed encoding, columns that may be wrong) too.
///
/// # Errors
/// [`OpenError`] where there is no case in it at all. Any readable text is a case, if an empty one.
pub fn open(bytes: &[u8]) -> Result<Noted<Case>, OpenError> {
    let case = open_case(bytes)?;
    let notices = case.notices.clone();
    Ok(Noted { value: case, notices })
}

/// As [`open()`], for those who read the case's own notices: of a thousand addressees there are many.
///
/// # Errors
/// As [`open()`].
pub fn open_case(bytes: &[u8]) -> Result<Case, OpenError> {
    open_file(bytes).map(|opened| opened.case)
}

/// A case, and what kind of file it came in.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    pub case: Case,
    /// A case file, and no sheet: somebody may have prepared it.
    pub is_saved: bool,
}

impl Opened {
    /// As it is kept already: nobody hands it over.
    pub fn kept(case: Case) -> Self {
        Self { case, is_saved: false }
    }
}

/// As [`open_case()`], for those who hold it against what they have of the same sheet.
///
/// # Errors
/// As [`open()`].
pub fn open_file(bytes: &[u8]) -> Result<Opened, OpenError> {
    let mut opened = match json_text(bytes) {
        Some(text) => Opened { case: saved_case(text)?, is_saved: true },
        None => imported(bytes)?,
    };
    examine(&mut opened.case);
    Ok(opened)
}

/// The case that is on the desk at the first start.
pub fn example() -> Case {
    // It is embedded and a test reads it: the default never stands there.
    saved_case(EXAMPLE)
        .map(|mut case| {
            examine(&mut case);
            case
        })
        .unwrap_or_default()
}

/// Makes one proposed change; what the address doctor says of the case follows. `false`: it no longer fits the case.
pub fn accept(case: &mut Case, fix: &Fix) -> bool {
    let changed = address::apply(case, fix);
    if changed {
        examine(case);
    }
    changed
}

/// Makes every proposed change, also those that a change before brought to light; tells how many there were.
pub fn accept_all(case: &mut Case) -> usize {
    let mut accepted = 0;
    // Each round makes at least one change; a rule that proposes to undo another must not go round for ever.
    for _ in 0..MOST_ROUNDS {
        let fixes: Vec<Fix> = case
            .notices
            .iter()
            .filter_map(|notice| notice.fix.as_deref().cloned())
            .filter(|fix| !fix.keeps())
            .collect();
        let made = fixes.iter().filter(|fix| address::apply(case, fix)).count();
        examine(case);
        accepted += made;
        if made == 0 {
            break;
        }
    }
    accepted
}

const MOST_ROUNDS: usize = 8;

/// Puts what the address doctor finds now in the place of what it found before.
pub(super) fn examine(case: &mut Case) {
    case.notices.retain(|notice| !address::is_finding(notice));
    breaks::drop_settled(case);
    doubts::drop_settled(case);
    let findings = address::examine(case);
    if case.notices.is_empty() {
        // A large case has many: no second list of them.
        case.notices = findings;
    } else {
        case.notices.extend(findings);
    }
}

fn imported(bytes: &[u8]) -> Result<Opened, OpenError> {
    let extracted = extract(bytes)?;
    // A saved case in another encoding, as a shell's ">" writes it.
    if extracted.value.kind == SheetKind::CaseJson {
        return saved_case(extracted.value.source.as_bytes()).map(|case| Opened { case, is_saved: true });
    }
    let mut noted = import::sheet(&extracted.value);
    let mut notices = extracted.notices;
    breaks::put_beside_addresses(&noted.value, &mut notices);
    notices.append(&mut noted.value.notices);
    let place = |notice: &Notice| (notice.code.clone(), notice.place.clone());
    let mut said: HashSet<_> = notices.iter().map(place).collect();
    for notice in noted.notices {
        if said.insert(place(&notice)) || !notices.contains(&notice) {
            notices.push(notice);
        }
    }
    noted.value.notices = notices;
    Ok(Opened { case: noted.value, is_saved: false })
}

/// What tells a case from other JSON, before its fields are read.
#[derive(Deserialize)]
struct Glance {
    format: Option<Value>,
    addressees: Option<IgnoredAny>,
    demands: Option<IgnoredAny>,
    source: Option<IgnoredAny>,
    facts: Option<IgnoredAny>,
    case_number: Option<IgnoredAny>,
}

fn saved_case(bytes: &[u8]) -> Result<Case, OpenError> {
    let broken = |source| OpenError::Broken { source };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let glance: Glance = serde_json::from_slice(bytes).map_err(broken)?;
    let found = glance.format.as_ref().and_then(Value::as_u64);
    if let Some(found) = found.filter(|found| *found > u64::from(FORMAT)) {
        return Err(OpenError::NewerFormat { found });
    }
    let Glance { addressees, demands, source, facts, case_number, .. } = glance;
    if found.is_none() && [addressees, demands, source, facts, case_number].iter().all(Option::is_none) {
        return Err(OpenError::NoCase);
    }
    let mut case: Case = serde_json::from_slice(bytes).map_err(broken)?;
    case.format = FORMAT;
    Ok(case)
}

/// The text of a file that is a saved case as this program writes it, or looks so.
fn json_text(bytes: &[u8]) -> Option<&[u8]> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).is_ok_and(looks_like_json).then_some(bytes)
}

impl OpenError {
    /// What there is to tell the person.
    pub fn notice(&self) -> Notice {
        match self {
            Self::Extract(error) => error.notice(),
            Self::NewerFormat { found } => {
                Notice::error("open-newer-format").with("found", found).with("known", FORMAT)
            }
            Self::Broken { source } => {
                Notice::error("open-broken-case").with("line", source.line()).with("reason", source)
            }
            Self::NoCase => Notice::error("open-no-case"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_refused(json: &str, code: &str) {
        let error = open(json.as_bytes()).expect_err("no case");
        assert_eq!(error.notice().code, code, "{json}");
    }

    #[test]
    fn what_is_no_case_is_said_clearly() {
        check_refused("", "sheet-empty");
        check_refused(r#"{"format": 2, "title": "x"}"#, "open-newer-format");
        check_refused(r#"{"format": 1, "title": "x", "dema"#, "open-broken-case");
        check_refused(r#"{"format": 1, "demands": "not a list"}"#, "open-broken-case");
        check_refused(r#"{"name": "Anna Field"}"#, "open-no-case");
        check_refused("{}", "open-no-case");
    }

    #[test]
    fn a_case_in_another_encoding_is_a_case() {
        let json = r#"{"format": 1, "id": "c1", "title": "x"}"#;
        let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(json.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(open(&utf16).expect("a case").value.title, "x");
        let sheet = open(b"{ UA 1/02 Fear for safety }\nKENYA Jo Dee\n").expect("a sheet").value;
        assert_eq!(sheet.case_number, "UA 1/02");
    }

    #[test]
    fn unknown_fields_are_kept() {
        let case = open(br#"{"format": 1, "id": "c1", "colour": "blue"}"#).expect("a case").value;
        assert_eq!(case.unknown.get("colour"), Some(&"blue".into()));
    }

    #[test]
    fn the_example_is_a_practice_case_with_somebody_to_write_to() {
        let case = example();
        assert!(case.practice && case.closed.is_some());
        assert_eq!((case.addressees.len(), case.demands.len()), (3, 3));
    }

    #[test]
    fn accepting_every_fix_leaves_none() {
        let mut case = example();
        let proposed = case.notices.iter().filter(|notice| notice.fix.is_some()).count();
        assert!(proposed > 0);
        assert!(accept_all(&mut case) >= proposed.min(1));
        assert!(case.notices.iter().all(|notice| notice.fix.is_none()), "{:?}", case.notices);
    }
}
