//! Words of demands that the margin broke at a hyphen: "inter-" / "national", "Mam-" / "madov".

use std::collections::BTreeMap;
use std::ops::Range;

use crate::data::folding::folded;
use crate::data::markers;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::Shadow;
use crate::notice::Notice;

/// No list of demands has more of them.
const MOST: usize = 60;

/// A word that a line breaks at a hyphen.
pub(super) struct Broken {
    /// "inter-national".
    open: String,
    /// "international", where it is sure that this is one word.
    whole: Option<String>,
}

/// The words that lines of a piece break.
///
/// One is whole where the sheet or these sheets' prose have it so. It keeps its hyphen without a doubt where the sheet has that
/// elsewhere, or both halves are words: those are left out.
pub(super) fn words(shadow: &Shadow, body: Range<usize>) -> Vec<Broken> {
    let broken = broken_words(shadow, body);
    if broken.is_empty() {
        return Vec::new();
    }
    let mut told: BTreeMap<String, bool> = BTreeMap::new();
    for (first, second) in &broken {
        told.insert(folded(&format!("{first}-{second}")), false);
        told.insert(folded(&format!("{first}{second}")), false);
    }
    for word in shadow.slice(0..shadow.len()).split(' ') {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        if let Some(told) = told.get_mut(word.strip_suffix("'s").unwrap_or(word)) {
            *told = true;
        }
    }
    let known = |word: &str| told.get(word).copied().unwrap_or_default();
    let plain = |word: &str| markers::words().is_plain(&folded(word));
    let read = |(first, second): (String, String)| {
        let (open, closed) = (format!("{first}-{second}"), format!("{first}{second}"));
        let has_hyphen = known(&folded(&open));
        let whole = known(&folded(&closed)) || !has_hyphen && plain(&closed);
        let doubtful = !(has_hyphen || plain(&first) && plain(&second));
        (whole || doubtful).then_some(Broken { open, whole: whole.then_some(closed) })
    };
    broken.into_iter().filter_map(read).collect()
}

/// The halves of the words that a hyphen breaks at the end of a line, where the second begins in small letters.
fn broken_words(shadow: &Shadow, body: Range<usize>) -> Vec<(String, String)> {
    let lines: Vec<&str> = shadow.lines_in(body).map(|line| shadow.raw(line.range)).collect();
    let halves = lines.iter().zip(lines.iter().skip(1)).filter_map(|(line, next)| {
        let first = line.trim_end().strip_suffix('-')?.rsplit(char::is_whitespace).next()?;
        let first = first.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let second = next.split(char::is_whitespace).next()?.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        let second = second.split(['\'', '\u{2019}']).next()?;
        let fits = first.ends_with(char::is_alphabetic) && second.starts_with(char::is_lowercase);
        fits.then(|| (first.to_owned(), second.to_owned()))
    });
    halves.take(MOST).collect()
}

/// Makes these words whole in the demands from one on; where it is not sure that one is, a notice says so.
pub(super) fn close(draft: &mut Draft, first: usize, words: &[Broken]) {
    let mut doubts = Vec::new();
    for (place, demand) in draft.case.demands.iter_mut().enumerate().skip(first) {
        for Broken { open, whole } in words {
            if !demand.contains(open.as_str()) {
                continue;
            }
            match whole {
                Some(whole) => *demand = demand.replace(open.as_str(), whole),
                None => {
                    let notice = Notice::info("demand-hyphen").at_field(format!("/demands/{place}"));
                    doubts.push(notice.about(open.clone()));
                }
            }
        }
    }
    doubts.into_iter().for_each(|doubt| draft.notice(doubt));
}
