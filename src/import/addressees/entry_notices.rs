//! What is said beside an addressee: how sure its lines are, what it lacks, and the capitals that it had.

use std::ops::Range;

use crate::data::small_letters::with_capitals;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::Shadow;
use crate::model::Addressee;
use crate::notice::{Fix, Notice};

use super::entry::Entry;

/// How sure the lines are that a run of words was cut into.
pub(super) enum Cut {
    Sure {
        /// Nothing else was found beside the lines: where a fax or a salutation ended is not weighed.
        alone: bool,
    },
    /// Least sure in or before a line, between the words that are shown.
    Doubtful { line: usize, here: String },
}

impl Cut {
    pub(super) fn of(shadow: &Shadow, entry: &Entry) -> Self {
        let Some(doubt) = entry.doubts.iter().min_by_key(|doubt| doubt.margin) else {
            return Self::Sure { alone: !entry.has_values() && entry.salutation.is_none() };
        };
        let line = entry.lines.iter().position(|line| line.end > doubt.at).unwrap_or_default();
        let first = entry.lines.first().map_or(doubt.at, |line| line.start);
        let last = entry.lines.last().map_or(doubt.at, |line| line.end);
        let (before, behind) = (first.min(doubt.at)..doubt.at, doubt.at..last.max(doubt.at));
        let words = |range: Range<usize>| shadow.words_of(range);
        let (before, behind) = (words(before), words(behind));
        let mut before: Vec<&str> = before.split_whitespace().rev().take(2).collect();
        before.reverse();
        let behind: Vec<&str> = behind.split_whitespace().take(2).collect();
        Self::Doubtful { line, here: format!("{} | {}", before.join(" "), behind.join(" ")) }
    }

    fn notice(self, at: &str) -> Notice {
        match self {
            Self::Sure { alone: true } => Notice::info("address-lines-likely").at_field(format!("{at}/lines")),
            Self::Sure { alone: false } => Notice::warning("address-lines-likely").at_field(format!("{at}/lines")),
            Self::Doubtful { line, here } => {
                Notice::warning("address-lines-doubtful").at_field(format!("{at}/lines/{line}")).with("here", here)
            }
        }
    }
}

/// The notices of one addressee.
pub(super) fn say(draft: &mut Draft, addressee: &Addressee, at: &str, cut: Option<Cut>) {
    let block = addressee.lines.join(" / ");
    if let Some(cut) = cut {
        draft.notice(cut.notice(at).about(block.clone()));
    }
    let readings = [
        ("office", &addressee.office),
        ("name", &addressee.name),
        ("address_as", &addressee.address_as),
        ("country", &addressee.country),
        ("salutation", &addressee.salutation),
    ];
    say_in_small_letters(draft, at, &addressee.lines, &readings);
    if addressee.lines.len() < 2 {
        draft.notice(Notice::warning("address-incomplete").at_field(format!("{at}/lines")).about(block.clone()));
    }
    if addressee.office.is_empty() && addressee.name.is_empty() {
        draft.notice(Notice::info("addressee-not-read").at_field(at.to_owned()).about(block));
    }
}

/// That an address came in small letters, with the capitals that it had.
pub(super) fn say_in_small_letters(draft: &mut Draft, at: &str, lines: &[String], readings: &[(&str, &String)]) {
    if !draft.shadow.lower_case {
        return;
    }
    let capitals: Vec<String> = lines.iter().map(|line| with_capitals(line)).collect();
    let fix = Fix {
        with: readings.iter().filter_map(|(field, value)| field_fix(at, field, value)).collect(),
        ..Fix::new(format!("{at}/lines"), lines.to_vec(), capitals)
    };
    let notice = Notice::warning("address-in-small-letters").at_field(format!("{at}/lines"));
    draft.notice(notice.about(lines.join(" / ")).with_fix(fix));
}

fn field_fix(at: &str, field: &str, value: &str) -> Option<Fix> {
    (!value.is_empty()).then(|| Fix::new(format!("{at}/{field}"), value, with_capitals(value)))
}
