//! For whom a demand is meant, where it is for one of those who are written to.

use std::ops::Range;

use crate::data::countries;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::bullets::{asks, is_asked};
use crate::import::text::shadow::Shadow;

use super::class;

/// The brackets in which a sheet says for whom a demand is meant.
const BRACKETS: [(char, char); 2] = [('(', ')'), ('[', ']')];

/// "(to the minister of justice) asking that …": whom a demand is meant for, and the demand without it.
pub(super) fn target_in_bracket(shadow: &Shadow, text: Range<usize>) -> (Option<Range<usize>>, Range<usize>) {
    let words = shadow.slice(text.clone());
    let Some(close) = closes_first_bracket(words) else {
        return target_at_end(shadow, text);
    };
    let inside = text.start + 1..text.start + close;
    // "(to General Tolan) urging that …": whoever it is, what is asked for follows.
    let asks_one = |inside: &str| {
        const MOST_WORDS: usize = 6;
        let behind = words.get(close + 1..).unwrap_or_default().trim_start_matches([' ', ',', ':', '-']);
        inside.starts_with("to ") && inside.split(' ').count() <= MOST_WORDS && asks(behind)
    };
    let target = shadow.slice(inside.clone());
    if !target_in(without_lead(target)) && !asks_one(target) {
        return (None, text);
    }
    (Some(inside), shadow.trimmed_of(text.start + close + 1..text.end, &[',', ':', '-']))
}

/// Where the bracket ends that a text begins with.
fn closes_first_bracket(words: &str) -> Option<usize> {
    let (_, close) = BRACKETS.into_iter().find(|(open, _)| words.starts_with(*open))?;
    words.find(close)
}

/// "… commute the sentence (in appeals to the Board)", "… [appeals to the board]", "… (Governor only)": the same at the end.
fn target_at_end(shadow: &Shadow, text: Range<usize>) -> (Option<Range<usize>>, Range<usize>) {
    let words = shadow.slice(text.clone());
    let bare = words.trim_end_matches([' ', ';', ',', '.']);
    let inside = || {
        let (open, close) = BRACKETS.into_iter().find(|(_, close)| bare.ends_with(*close))?;
        let open = bare.strip_suffix(close)?.rfind(open)?;
        let inside = bare.get(open + 1..bare.len() - 1)?;
        let target = without_lead(inside);
        let is_led = target.len() < inside.len() || class(WordClass::TargetLead).at_start(inside) > 0;
        let is_target = (is_led || class(WordClass::Alone).at_end(inside)) && target_in(target);
        is_target.then_some((open, text.start + open + 1..text.start + bare.len() - 1))
    };
    match inside() {
        Some((open, inside)) if open > 0 => {
            (Some(inside), shadow.trimmed_of(text.start..text.start + open, &[',', ';', ':', '-']))
        }
        _ => (None, text),
    }
}

/// "to the Board only" of "appeals to the Board only".
fn without_lead(inside: &str) -> &str {
    let lead = class(WordClass::BracketedTargetLead).at_start(inside);
    inside.get(lead..).unwrap_or(inside).trim_start()
}

/// "(to all) explaining that …": where the demand begins that a bracket before it gives to everybody.
pub(super) fn behind_bracket_for_all(shadow: &Shadow, text: Range<usize>) -> Option<usize> {
    let words = shadow.slice(text.clone());
    let close = closes_first_bracket(words)?;
    let is_for_all = class(WordClass::ToAll).contains(words.get(1..close)?.trim());
    is_for_all.then(|| shadow.trimmed_of(text.start + close + 1..text.end, &[',', ':', '-']).start)
}

/// "(to the President) let him go", "To the President: let him go": whether an item says for whom it is meant.
pub(super) fn is_for_one(shadow: &Shadow, text: Range<usize>) -> bool {
    let words = shadow.slice(text.clone());
    let headed = words.starts_with("to ").then(|| words.split_once(':')).flatten();
    headed.is_some_and(|(heading, _)| target_in(heading))
        || behind_bracket_for_all(shadow, text.clone()).is_some()
        || closes_first_bracket(words).is_some() && target_in_bracket(shadow, text).0.is_some()
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
        // "To the Board, to arrive before 27 March:".
        || addressed && words.split(',').next().is_some_and(|whom| whom.split(' ').count() <= MOST_WORDS)
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

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_targets(demands: &str, expected: &[(&str, &str)]) {
        let sheet = format!(
            "UA 1/99\n\nJo Dee was arrested on 1 May.\n\nPlease write:\n{demands}\n\nAPPEALS TO:\nPresident\nJo Tolan\nPalace\nArland\n"
        );
        let case = case_from_text(&sheet).value;
        let found: Vec<(&str, &str)> =
            case.demand_targets.iter().zip(&case.demands).map(|(target, demand)| (&**target, &**demand)).collect();
        assert_eq!(found, expected, "{demands}");
    }

    #[test]
    fn a_bracket_names_whom_a_demand_is_for() {
        check_targets(
            "- urging them to free Jo Dee;\n- (to General Tolan) urging that soldiers be tried by civilian courts.",
            &[
                ("", "urging them to free Jo Dee"),
                ("to General Tolan", "urging that soldiers be tried by civilian courts."),
            ],
        );
        check_targets(
            "- (to all) asking for mercy;\n- [to the President] urging him to be merciful.",
            &[("", "asking for mercy"), ("to the President", "urging him to be merciful.")],
        );
        check_targets(
            "- calling on the Board to recommend mercy (appeals to the Board only);\n- urging the Governor to halt it [appeals to the Governor];\n- asking for a pardon (Governor only).",
            &[
                ("appeals to the Board only", "calling on the Board to recommend mercy"),
                ("appeals to the Governor", "urging the Governor to halt it"),
                ("Governor only", "asking for a pardon"),
            ],
        );
        check_targets(
            "- calling on the Board to recommend mercy [appeals to the Board];\n- asking for an inquiry.",
            &[("appeals to the Board", "calling on the Board to recommend mercy"), ("", "asking for an inquiry.")],
        );
        check_targets(
            "- calling on the Board to recommend mercy (in appeals to the Board);\n- asking for an inquiry (into the arrest).",
            &[
                ("in appeals to the Board", "calling on the Board to recommend mercy"),
                ("", "asking for an inquiry (into the arrest)."),
            ],
        );
    }

    #[test]
    fn a_bracket_names_whom_a_demand_is_for_on_one_line_too() {
        let told = "jo dee was taken from her home by men who did not say who had sent them. ".repeat(7);
        let case = case_from_text(&format!(
            "6 february 1998 ua 1/98 death penalty usa (texas) jo dee (f) {told}recommended action: please send letters in english or your own language: - (to all) expressing concern for jo dee; - calling on the board to recommend mercy [appeals to the board]; - calling on the governor to halt it [appeals to the governor]. appeals to: governor jo bee po box 12 austin, texas 78711, usa\n"
        ))
        .value;
        assert_eq!(case.demand_targets, ["", "appeals to the board", "appeals to the governor"], "{:?}", case.demands);
        assert!(!case.demands.iter().any(|demand| demand.contains(['[', '('])), "{:?}", case.demands);
    }

    #[test]
    fn a_heading_of_a_group_may_say_by_when() {
        check_targets(
            "TO THE BOARD, TO ARRIVE BEFORE 27 MARCH:\n- urging mercy for Jo Dee;\nTO THE GOVERNOR:\n- calling on him to grant a reprieve.",
            &[("TO THE BOARD", "urging mercy for Jo Dee"), ("TO THE GOVERNOR", "calling on him to grant a reprieve.")],
        );
    }
}
