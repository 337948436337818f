//! Names in small letters that a sheet has only once: behind "the release of", and before an age.

use std::ops::Range;

use crate::data::countries;
use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, floor};

use super::super::ages::of_digits;
use super::super::asked_for::Told;
use super::super::names::{aged as aged_piece, aged_first, may_be_name, word_starts};

/// A text is searched no further.
const MOST_WORDS: usize = 1500;
const MOST_NAMES: usize = 6;
const MOST_AGED: usize = 40;
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=4;

/// Whom the demands ask to free: "the immediate release of jo dee".
pub(super) fn freed(told: &Told) -> Vec<Range<usize>> {
    let shadow = told.shadow;
    let starts = told.demands.iter().flat_map(|demand| {
        let starts = word_starts(shadow, demand.clone()).into_iter();
        starts.map(move |start| start..demand.end.max(start))
    });
    let behind = starts.take(MOST_WORDS).filter(|rest| told.is_freed_at(rest.start));
    behind.filter_map(|rest| name_at_start(shadow, rest)).take(MOST_NAMES).collect()
}

/// Whose age the story tells: "soldiers took away jo dee, aged 34"; no official's, and no relative's.
pub(super) fn aged(told: &Told) -> Vec<Range<usize>> {
    let shadow = told.shadow;
    let text = shadow.slice(told.narrative.clone());
    let commas = text.match_indices(", ").map(|(at, _)| at).take(MOST_WORDS);
    let ages = commas.filter(|at| {
        let behind = text.get(at + 2..).unwrap_or_default();
        let piece = behind.split([',', '.', ';']).next().unwrap_or_default();
        aged_first(behind).is_some() || aged_piece(piece).or_else(|| of_digits(piece)).is_some()
    });
    let names = ages.filter_map(|at| name_at_end(shadow, told.narrative.start..told.narrative.start + at));
    names.take(MOST_AGED).filter(|name| !told.is_official(name) && !told.is_relative(name)).take(MOST_NAMES).collect()
}

/// The words of a name that a text begins with, up to one that is none.
fn name_at_start(shadow: &Shadow, range: Range<usize>) -> Option<Range<usize>> {
    let (mut end, mut count) = (range.start, 0);
    for word in shadow.slice(range.clone()).split(' ').take(*LENGTHS.end() + 1) {
        let bare = word.trim_end_matches([',', '.', ';', ':', ')']);
        let bare = bare.strip_suffix("'s").unwrap_or(bare);
        if !is_of_name(bare) {
            break;
        }
        end += usize::from(count > 0) + bare.len();
        count += 1;
        if bare.len() < word.len() {
            break;
        }
    }
    LENGTHS.contains(&count).then_some(range.start..end)
}

/// The words of a name that a text ends with, down to one that is none.
fn name_at_end(shadow: &Shadow, range: Range<usize>) -> Option<Range<usize>> {
    const NEAR: usize = 80;
    let near = floor(shadow, range.end.saturating_sub(NEAR).max(range.start));
    let (mut start, mut count) = (range.end, 0);
    for word in shadow.slice(near..range.end).rsplit(' ').take(*LENGTHS.end() + 1).take_while(|word| is_of_name(word)) {
        start -= usize::from(count > 0) + word.len();
        count += 1;
    }
    LENGTHS.contains(&count).then_some(start..range.end)
}

/// Whether a word may be one of a name, and is no place's or people's.
fn is_of_name(word: &str) -> bool {
    const OTHERS: [WordClass; 4] =
        [WordClass::Conjunction, WordClass::SentenceVerb, WordClass::OfNoName, WordClass::Kin];
    let other = OTHERS.iter().any(|class| words().class(*class).contains(word));
    let lists = office_words();
    let of_place = lists.towns.contains(word) || lists.institutions.contains(word) || countries::find(word).is_some();
    may_be_name(word) && !other && !of_place && countries::by_demonym(word).is_empty()
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_people(story: &str, demands: &str, expected: &[&str]) {
        let more = "nobody knows where they are held or by whom. the families have asked for news and had none at all. many others are held in that town, and no one knows for how long, nor what they are charged with.";
        let case = case_from_text(&format!(
            "urgent action people at risk in mali {story} {more} please write immediately in english: {demands}. please send appeals before 3 may 2012 to: minister jo bee 3 hill road bamako mali\n"
        ))
        .value;
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, expected, "{story:?} {demands:?}");
    }

    #[test]
    fn whom_a_demand_frees_or_an_age_stands_behind_is_a_person() {
        let safe = "- urging them to say where they are; - asking that they be safe";
        check_people(
            "a woman was taken away.",
            "- urging the release of ana beezer; - asking that she be safe",
            &["ana beezer"],
        );
        check_people(
            "a woman was taken away.",
            "- urging the release of political prisoners; - asking that she be safe",
            &[],
        );
        check_people(
            "soldiers took away jo deezer, aged 34, and ana beezer, 29, in may.",
            safe,
            &["jo deezer", "ana beezer"],
        );
        check_people("inspector mo feezer, aged 45, took away a boy, jo deezer, aged 14.", safe, &["jo deezer"]);
    }
}
