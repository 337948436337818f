//! Sheets around what a test is about, read.

use super::extract::extract;
use super::{case_from_text, sheet};
use crate::model::{Addressee, Case};
use crate::notice::Noted;

/// The addressees of a sheet that is nothing but their heading and this block of lines.
pub(in crate::import) fn addressees(block: &str) -> Vec<Addressee> {
    case_from_text(&format!("APPEALS TO:\n{block}\n")).value.addressees
}

/// How many lines each addressee has of such a sheet.
pub(in crate::import) fn line_counts(block: &str) -> Vec<usize> {
    addressees(block).iter().map(|one| one.lines.len()).collect()
}

/// Reads a sheet that is all one line in small letters, with these addresses and their headings.
pub(in crate::import) fn case_on_one_line(addresses: &str) -> Case {
    let told = "jo dee was taken from his home by men who did not say who had sent them. ".repeat(6);
    case_from_text(&format!("3 may 2002 ua 1/02 fear of torture kenya jo dee (m) {told}recommended action: please send letters: - asking where he is. {addresses}\n")).value
}

/// Reads a sheet that is a web page.
pub(in crate::import) fn case_from_page(html: &str) -> Noted<Case> {
    let page = extract(html.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    sheet(&page.value)
}

/// Checks the number and the title that the head of a sheet is read as.
pub(in crate::import) fn check_head(sheet: &str, number: &str, title: &str) {
    let case = case_from_text(sheet).value;
    assert_eq!((case.case_number.as_str(), case.title.as_str()), (number, title), "{sheet:?}");
}

/// Holds what a sheet asks for against what it should.
pub(super) fn check_demands(sheet: &str, demands: &[&str]) {
    assert_eq!(case_from_text(sheet).value.demands, demands, "{sheet:?}");
}

/// … of a list below the heading of what to ask for.
pub(super) fn check_listed(list: &str, demands: &[&str]) {
    let sheet =
        "UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English:";
    let rest = "APPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister";
    check_demands(&format!("{sheet}\n{list}\n\n{rest}"), demands);
}
