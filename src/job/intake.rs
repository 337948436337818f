//! Many sheets to many cases: a few at a time, so that memory does not grow with their number, and one that cannot be read does
//! not stop the others.

use super::export::{Destination, Kept};
use super::file_name::safe_file_name;
use super::threads::{in_order, usual_threads};
use super::{open, share};
use crate::crash;
use crate::model::Case;
use crate::notice::{Notice, Severity};

/// What became of the sheets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IntakeReport {
    pub written: usize,
    /// The same case was there already.
    pub unchanged: usize,
    /// There was no case in the file, or it could not be written.
    pub failed: usize,
    /// Cases with a warning that a person should look at.
    pub unsure: usize,
}

impl IntakeReport {
    pub fn is_complete(&self) -> bool {
        self.failed == 0
    }

    pub fn is_empty(&self) -> bool {
        self.written + self.unchanged == 0
    }
}

/// Reads each sheet and keeps its case as a file of its own, named after it; tells at once of each that failed.
///
/// `read` gives the name of a sheet's file and its bytes, or why they cannot be had, on several threads at once; the cases are kept
/// in the order of the sheets. Words and choices that came with a saved case stay in it, unless it is to be `without_words`.
pub fn take_in<S: Sync>(
    sheets: &[S],
    read: impl Fn(&S) -> (String, Result<Vec<u8>, Box<Notice>>) + Sync,
    without_words: bool,
    destination: &impl Destination,
    failed: &mut impl FnMut(&str, &Notice),
) -> IntakeReport {
    let mut report = IntakeReport::default();
    let opened = |bytes: Vec<u8>| {
        let mut case = open::open(&bytes).map_err(|error| Box::new(error.notice()))?.value;
        if without_words {
            share::drop_work(&mut case);
        }
        let is_unsure = case.notices.iter().any(|notice| notice.severity >= Severity::Warning);
        Ok((json(&case), is_unsure))
    };
    let maker = || {
        |place| {
            let (name, bytes) = read(sheets.get(place)?);
            Some((name, bytes.and_then(|bytes| survived(|| opened(bytes)))))
        }
    };
    in_order(sheets.len(), usual_threads(), maker, |sheet| {
        let Some((name, opened)) = sheet else { return false };
        let keep = |json: String| survived(|| destination.keep(&case_file_name(&name), json.as_bytes()));
        match opened.and_then(|(json, is_unsure)| Ok((keep(json)?, is_unsure))) {
            Ok((kept, is_unsure)) => {
                match kept {
                    Kept::Written(_) => report.written += 1,
                    Kept::Unchanged(_) | Kept::Skipped(_) => report.unchanged += 1,
                }
                report.unsure += usize::from(is_unsure);
            }
            Err(why) => {
                report.failed += 1;
                failed(&name, &why);
            }
        }
        true
    });
    report
}

/// Reads one sheet; a fault of the program over it is said of it, and the others are read.
pub fn survived<T>(read: impl FnOnce() -> Result<T, Box<Notice>>) -> Result<T, Box<Notice>> {
    crash::survived(read).unwrap_or_else(|| Err(Box::new(Notice::error("sheet-crashed"))))
}

/// The case file: JSON for people too, with a line break at its end.
pub fn json(case: &Case) -> String {
    // A case is made of strings, numbers and lists: writing it cannot fail.
    serde_json::to_string_pretty(case).unwrap_or_default() + "\n"
}

/// `ua-12-09.pdf` becomes `ua-12-09.json`; folders are part of the name.
fn case_file_name(name: &str) -> String {
    let stem = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 5 => stem,
        _ => name,
    };
    safe_file_name(stem, "json")
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    /// Trips over what would be called `fault.json`.
    struct List(Mutex<Vec<(String, usize)>>);

    impl Destination for List {
        fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
            assert_ne!(file_name, "fault.json");
            self.0.lock().expect("a list").push((file_name.to_owned(), bytes.len()));
            Ok(Kept::Written(file_name.to_owned()))
        }
    }

    #[test]
    fn one_sheet_that_cannot_be_read_does_not_stop_the_others() {
        let sheets = [
            ("a/one.txt".to_owned(), Ok(b"UA 1/17\nAPPEALS TO:\nMinister\nCairo\nEgypt\n".to_vec())),
            ("two.pdf".to_owned(), Ok(b"%PDF-1.4\n".to_vec())),
            ("three.html".to_owned(), Err(Box::new(Notice::error("sheet-empty")))),
            ("fault.txt".to_owned(), Ok(b"UA 2/17".to_vec())),
            ("four.txt".to_owned(), Ok(b"UA 4/17".to_vec())),
        ];
        let list = List(Mutex::new(Vec::new()));
        let mut failed = Vec::new();
        let report = take_in(&sheets, Clone::clone, false, &list, &mut |name, why| {
            failed.push((name.to_owned(), why.code.to_string()))
        });
        assert_eq!((report.written, report.failed, report.is_complete(), report.is_empty()), (2, 3, false, false));
        let codes = [("two.pdf", "sheet-damaged"), ("three.html", "sheet-empty"), ("fault.txt", "sheet-crashed")];
        assert_eq!(failed, codes.map(|(name, code)| (name.to_owned(), code.to_owned())));
        let names: Vec<String> = list.0.lock().expect("a list").iter().map(|(name, _)| name.clone()).collect();
        assert_eq!(names, ["a-one.json", "four.json"]);
    }

    #[test]
    fn the_name_of_the_sheet_is_the_name_of_the_case() {
        assert_eq!(case_file_name("UA 12-09 (final).pdf"), "UA-12-09-final.json");
        assert_eq!(case_file_name("no ending at all. really"), "no-ending-at-all-really.json");
        assert_eq!(case_file_name("../../etc/passwd"), "etc-passwd.json");
    }
}
