//! For whom a demand is meant, where it is for one of those who are written to.

use std::ops::Range;

use crate::data::countries;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::bullets::is_asked;
use crate::import::text::shadow::Shadow;

use super::class;

/// "(to the minister of justice) asking that …": whom a demand is meant for, and the demand without it.
pub(super) fn target_in_bracket(shadow: &Shadow, text: Range<usize>) -> (Option<Range<usize>>, Range<usize>) {
    let words = shadow.slice(text.clone());
    let Some(close) = words.find(')').filter(|_| words.starts_with('(')) else { return (None, text) };
    let inside = text.start + 1..text.start + close;
    if !target_in(shadow.slice(inside.clone())) {
        return (None, text);
    }
    (Some(inside), shadow.trimmed_of(text.start + close + 1..text.end, &[',', ':', '-']))
}

/// "(to the President) let him go", "To the President: let him go": whether an item says for whom it is meant.
pub(super) fn is_for_one(shadow: &Shadow, text: Range<usize>) -> bool {
    let words = shadow.slice(text.clone());
    let headed = words.starts_with("to ").then(|| words.split_once(':')).flatten();
    headed.is_some_and(|(heading, _)| target_in(heading)) || target_in_bracket(shadow, text).0.is_some()
}

/// Whom a bracket or a heading names: "to the minister of justice", "uk authorities".
pub(super) fn target_in(words: &str) -> bool {
    let words = words.trim_matches(['(', ')', ':', ' ', '-', '"']);
    let lead = class(WordClass::TargetLead).at_start(words);
    let words = words.get(lead..).unwrap_or_default().trim_start();
    let bare =
        ["to the ", "to ", "for the ", "for "].iter().find_map(|start| words.strip_prefix(start)).unwrap_or(words);
    const MOST_WORDS: usize = 7;
    let addressed = ["to the ", "for the "].iter().any(|start| words.starts_with(start));
    let named = office_words().offices.at_start(bare) > 0
        || addressed && words.split(' ').count() <= MOST_WORDS
        || words.starts_with("to ") && countries::find(bare.trim()).is_some()
        || bare.contains("authorit")
        || bare.contains("government")
        || bare.contains("embassy");
    named && words.len() < 110
}

/// "In appeals to the Attorney General only:": whether a line says for whom alone the demands below it are meant.
pub(super) fn heads_for_one(line: &str) -> bool {
    line.ends_with(':') && class(WordClass::TargetLead).at_start(line) > 0 && target_in(line) && !is_asked(line)
}

/// "Urging the authorities to:": a lead that asks and names no others than all who are written to.
pub(super) fn asks_authorities(lead: &str) -> bool {
    let of_a_country =
        |word: &str| !countries::by_demonym(word).is_empty() || word.len() > 2 && countries::find(word).is_some();
    is_asked(lead) && !lead.split([' ', ':', ',']).any(of_a_country) && !office_words().offices.occur_in(lead)
}
