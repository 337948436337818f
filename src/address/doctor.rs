//! The address doctor: what looks wrong in the addresses of a case, and what it would write instead.
//!
//! A defect that is not one is worse than one missed: every rule here stays silent where it is not sure.

mod capitals;
mod contacts;
mod country;
mod dropped;
mod look_alikes;
mod numbers;
mod person;
mod postcode;
mod proposals;

use serde_json::Value;

use super::contact;
use super::country_line::{self, CountryLine};
use crate::model::{Addressee, Case};
use crate::notice::{Fix, Notice};

/// What looks wrong in the addresses of a case, addressee by addressee.
///
/// Each finding has its place (`/addressees/1/lines/3`), the source line verbatim as its text, and, where one follows
/// from a rule, the change that would mend it; nothing is changed until it is accepted (see [`super::apply`]).
pub fn examine(case: &Case) -> Vec<Notice> {
    case.addressees.iter().enumerate().flat_map(|(index, addressee)| examine_one(case, index, addressee)).collect()
}

/// Whether a notice is one that [`examine`] makes: found anew each time, it does not outlive what it was about.
pub fn is_finding(notice: &Notice) -> bool {
    CODES.contains(&notice.code.as_ref())
}

/// The codes of the findings, in alphabetical order.
const CODES: &[&str] = &[
    "country-former",
    "country-glued",
    "country-misspelt",
    "country-missing",
    "country-not-last",
    "email-impossible",
    "email-in-address",
    "fax-impossible",
    "fax-in-address",
    "label-glued",
    "letters-dropped",
    "look-alike-letters",
    "no-capitals",
    "number-split",
    "office-twice",
    "office-wrapped",
    "phone-impossible",
    "phone-in-address",
    "postcode-letters",
    "postcode-shape",
    "title-in-name",
    "web-in-address",
];

fn examine_one(case: &Case, index: usize, addressee: &Addressee) -> Vec<Notice> {
    let hint_code = case.country_code.as_str();
    // A fax number behind the country or below it does not hide it.
    let without_contacts: Vec<String> = addressee.lines.iter().map(|line| contact::cut(line).to_owned()).collect();
    let last = without_contacts.iter().rposition(|line| !line.trim().is_empty()).unwrap_or(0);
    let country = country_line::read(&without_contacts, hint_code);
    let block = Block { case, index, addressee, lines: &addressee.lines, last, hint_code, country };
    let mut findings = Vec::new();
    contacts::examine(&block, &mut findings);
    numbers::examine(&block, &mut findings);
    country::examine(&block, &mut findings);
    postcode::examine(&block, &mut findings);
    person::examine(&block, &mut findings);
    look_alikes::examine(&block, &mut findings);
    capitals::examine(&block, &mut findings);
    dropped::examine(&block, &mut findings);
    debug_assert!(findings.iter().all(is_finding), "a code is missing from CODES: {findings:?}");
    findings
}

/// One addressee, as the rules see it.
struct Block<'a> {
    case: &'a Case,
    index: usize,
    addressee: &'a Addressee,
    lines: &'a [String],
    /// The last line that says more than a fax number.
    last: usize,
    /// The country of the case, which the lines may not say.
    hint_code: &'a str,
    country: Option<CountryLine>,
}

impl Block<'_> {
    fn pointer(&self, below: &str) -> String {
        format!("/addressees/{}/{below}", self.index)
    }

    fn line_pointer(&self, line: usize) -> String {
        format!("/addressees/{}/lines/{line}", self.index)
    }

    fn line(&self, line: usize) -> &str {
        self.lines.get(line).map_or("", String::as_str)
    }

    /// ISO code of the country that the lines name, else of the case.
    fn country_code(&self) -> &str {
        self.country.as_ref().map_or(self.hint_code, |country| country.country.code())
    }

    /// The line without a fax number or an e-mail address in it.
    fn line_without_contact(&self, line: usize) -> &str {
        contact::cut(self.line(line))
    }

    /// The last line that says more than the country.
    fn last_place_line(&self) -> Option<usize> {
        let last = self.last;
        match &self.country {
            Some(country) if country.line == last && country.start == 0 => last.checked_sub(1),
            _ => Some(last),
        }
    }

    /// A finding about a line, with the source's own words for it.
    fn finding(&self, notice: Notice, line: usize) -> Notice {
        notice.at_field(self.line_pointer(line)).about(self.source_of(line))
    }

    /// The line as the source has it: with what was glued to it, and cut where the source cuts it.
    fn source_of(&self, line: usize) -> String {
        let spans = self.case.spans.get(&self.line_pointer(line)).map(Vec::as_slice).unwrap_or_default();
        let pieces: Vec<&str> =
            spans.iter().filter_map(|[start, end]| self.case.source.get(*start..*end)).map(str::trim).collect();
        let joined = pieces.join("\n");
        if joined.trim().is_empty() { self.line(line).to_owned() } else { joined }
    }

    /// What follows a line in the source without a space between.
    fn glued_after(&self, line: usize) -> Option<&str> {
        let spans = self.case.spans.get(&self.line_pointer(line))?;
        let rest = self.case.source.get(spans.last()?[1]..)?;
        let rest = rest.split('\n').next().unwrap_or_default();
        rest.starts_with(char::is_alphanumeric).then_some(rest.trim_end())
    }

    /// The change of a line to another text.
    fn line_fix(&self, line: usize, to: impl Into<Value>) -> Fix {
        self.part_fix(line, self.line(line), to)
    }

    /// The change of a part of a line.
    fn part_fix(&self, line: usize, part: &str, to: impl Into<Value>) -> Fix {
        Fix::new(self.line_pointer(line), part, to)
    }

    /// The value that enters one of the addressee's lists.
    fn entry_fix(&self, field: &str, value: &str) -> Fix {
        Fix::new(self.pointer(&format!("{field}/-")), Value::Null, value)
    }
}

fn with(fix: Fix, more: Vec<Fix>) -> Fix {
    Fix { with: more, ..fix }
}
