//! What was read of a damaged sheet beside what its addressees have to be.

use std::collections::BTreeSet;

use appeal_writer::model::{Addressee, Case, Mission};
use appeal_writer::notice::{Notice, Place, Severity};

use super::subject::{Wanted, letters};

/// What became of an addressee of the sheet, or of one that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Right,
    /// A line, a number or the salutation is wrong; a notice stands beside it.
    WrongNoticed,
    WrongSilent,
    LostNoticed,
    LostSilent,
    InventedNoticed,
    InventedSilent,
}

/// One verdict, with what a person has to see to understand it, and the codes of the notices beside it.
pub struct Finding {
    pub verdict: Verdict,
    pub told: String,
    pub codes: BTreeSet<String>,
}

impl Verdict {
    pub const ALL: [Self; 7] = [
        Self::Right,
        Self::WrongNoticed,
        Self::WrongSilent,
        Self::LostNoticed,
        Self::LostSilent,
        Self::InventedNoticed,
        Self::InventedSilent,
    ];

    pub fn is_silent(self) -> bool {
        matches!(self, Self::WrongSilent | Self::LostSilent | Self::InventedSilent)
    }
}

/// Compares the addressees of a case with those that its sheet has.
pub fn judge(case: &Case, wanted: &[Wanted]) -> Vec<Finding> {
    let pairs = pairs(&case.addressees, wanted);
    let mut findings = Vec::new();
    for (place, one) in wanted.iter().enumerate() {
        let found = pairs.iter().find(|(_, wanted)| *wanted == place);
        findings.push(match found.and_then(|(read, _)| Some((*read, case.addressees.get(*read)?))) {
            Some((read, addressee)) => compared(case, one, read, addressee),
            None => missing(case, one),
        });
    }
    for (read, addressee) in case.addressees.iter().enumerate() {
        if pairs.iter().all(|(paired, _)| *paired != read) {
            let codes = codes_beside(case, read);
            let verdict = if codes.is_empty() { Verdict::InventedSilent } else { Verdict::InventedNoticed };
            findings.push(Finding { verdict, told: format!("+ {}", told(addressee)), codes });
        }
    }
    findings
}

fn compared(case: &Case, wanted: &Wanted, read: usize, addressee: &Addressee) -> Finding {
    let codes = codes_beside(case, read);
    let same = |one: &str, other: &str| letters(one) == letters(other);
    let lines: Vec<String> = addressee.lines.iter().map(|line| letters(line)).collect();
    let right = wanted.lines.iter().map(|line| letters(line)).eq(lines)
        && wanted.role == addressee.role
        && same(&wanted.fax, &addressee.fax.concat())
        && same(&wanted.email, &addressee.email.concat())
        && same(&wanted.salutation, &addressee.salutation);
    let verdict = match (right && !wanted.is_cut, codes.is_empty()) {
        (true, _) => Verdict::Right,
        (false, false) => Verdict::WrongNoticed,
        (false, true) => Verdict::WrongSilent,
    };
    let want = [wanted.lines.join(" / "), wanted.fax.clone(), wanted.email.clone(), wanted.salutation.clone()];
    let cut = if wanted.is_cut { " (cut off)" } else { "" };
    Finding { verdict, told: format!("~ want {}{cut}\n  read {}", want.join(" | "), told(addressee)), codes }
}

/// An addressee that none of the case is: within another, a mission after all, or lost.
fn missing(case: &Case, wanted: &Wanted) -> Finding {
    let told = format!("- {}\n  in {}", wanted.lines.join(" / "), accounts(case, wanted).join(" "));
    let texts: Vec<String> = wanted.lines.iter().map(|line| letters(line)).collect();
    let holds = |lines: &[String]| {
        let whole = letters(&lines.concat());
        texts.iter().filter(|text| whole.contains(text.as_str())).count() * 2 > texts.len()
    };
    if let Some(read) = case.addressees.iter().position(|addressee| holds(&addressee.lines)) {
        let codes = codes_beside(case, read);
        let verdict = if codes.is_empty() { Verdict::WrongSilent } else { Verdict::WrongNoticed };
        return Finding {
            verdict,
            told: format!("{told}\n  within {}", case.addressees[read].lines.join(" / ")),
            codes,
        };
    }
    // The desk says beside a mission that the sheet gives its address.
    if case.missions.iter().any(|mission: &Mission| holds(&mission.lines)) {
        return Finding { verdict: Verdict::WrongNoticed, told, codes: BTreeSet::new() };
    }
    let named = |text: &str| {
        let about = letters(text);
        texts.iter().any(|text| text.len() > 5 && about.contains(text.as_str()))
    };
    let says_so = |notice: &&Notice| match &notice.place {
        Place::Field(pointer) => pointer == "/addressees",
        Place::Source(range) => named(case.source.get(range.clone()).unwrap_or_default()),
        _ => named(&notice.text),
    };
    let notices = case.notices.iter().filter(|notice| notice.severity >= Severity::Warning);
    let codes: BTreeSet<String> = notices.filter(says_so).map(|notice| notice.code.to_string()).collect();
    let verdict = if codes.is_empty() { Verdict::LostSilent } else { Verdict::LostNoticed };
    Finding { verdict, told, codes }
}

/// The fields that the lines of an addressee went to.
fn accounts(case: &Case, wanted: &Wanted) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in wanted.lines.iter().take(2).map(|line| letters(line)) {
        let texts = case.spans.iter().filter(|(_, spans)| {
            spans.iter().any(|[start, end]| letters(case.source.get(*start..*end).unwrap_or_default()).contains(&line))
        });
        found.extend(texts.map(|(field, _)| field.clone()));
        let left = case
            .unused
            .iter()
            .any(|[start, end]| letters(case.source.get(*start..*end).unwrap_or_default()).contains(&line));
        found.extend(left.then(|| "unused".to_owned()));
    }
    found
}

/// The notices that a person sees beside an addressee and has to look at.
fn codes_beside(case: &Case, read: usize) -> BTreeSet<String> {
    let pointer = format!("/addressees/{read}");
    let below = format!("{pointer}/");
    let touches = |notice: &&Notice| match &notice.place {
        Place::Field(place) => *place == pointer || place.starts_with(&below),
        Place::Source(range) => case
            .spans
            .iter()
            .filter(|(field, _)| field.starts_with(&below))
            .any(|(_, spans)| spans.iter().any(|[start, end]| *start < range.end && range.start < *end)),
        _ => false,
    };
    let weighty = |notice: &&Notice| notice.severity >= Severity::Warning || notice.fix.is_some();
    case.notices.iter().filter(weighty).filter(touches).map(|notice| notice.code.to_string()).collect()
}

/// Who was read as whom: those that share most words first.
fn pairs(read: &[Addressee], wanted: &[Wanted]) -> Vec<(usize, usize)> {
    const LEAST: f64 = 0.4;
    let words = |lines: &[String]| -> Vec<String> {
        lines.iter().flat_map(|line| line.split_whitespace()).map(letters).filter(|word| !word.is_empty()).collect()
    };
    let mut likeness: Vec<(f64, usize, usize)> = Vec::new();
    for (place, one) in wanted.iter().enumerate() {
        let of_wanted = words(&one.lines);
        for (at, addressee) in read.iter().enumerate() {
            let mut left = words(&addressee.lines);
            let all = left.len() + of_wanted.len();
            let shared = of_wanted.iter().filter(|word| {
                let known = left.iter().position(|other| other == *word);
                known.map(|known| left.swap_remove(known)).is_some()
            });
            let share = 2.0 * shared.count() as f64 / all.max(1) as f64;
            likeness.push((share + f64::from(u8::from(one.role == addressee.role)) / 1000.0, at, place));
        }
    }
    likeness.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (share, at, place) in likeness {
        if share > LEAST && pairs.iter().all(|(read, wanted)| *read != at && *wanted != place) {
            pairs.push((at, place));
        }
    }
    pairs
}

fn told(addressee: &Addressee) -> String {
    let values = [
        addressee.lines.join(" / "),
        addressee.fax.join(" / "),
        addressee.email.join(" / "),
        addressee.salutation.clone(),
    ];
    values.join(" | ")
}
