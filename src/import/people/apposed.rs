//! Names in a row without capitals in which what somebody is stands before the next name: "jo dee, journalist ana bee, lawyer,
//! aged 33 mo fee, his wife".

use std::ops::{Range, RangeInclusive};

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::Shadow;

use super::names::{aged_first, may_be_name};

/// A name behind what is said of the person before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Behind {
    pub name: Range<usize>,
    /// An age or a known first name tells that it is one; else it only ends what is said of the person before.
    pub is_sure: bool,
}

/// The names of a row that stand behind the age or the trade of the person before.
pub(super) fn names(shadow: &Shadow, row: Range<usize>) -> Vec<Behind> {
    let text = shadow.slice(row.clone());
    let mut at = row.start;
    let mut found = Vec::new();
    for part in text.split_inclusive([',', ';']) {
        let part = at..at + part.len();
        at = part.end;
        found.extend(name_behind(shadow, shadow.trimmed_of(part, &[',', ';'])));
    }
    found
}

/// The name behind a trade in a text with capitals, each of its words with its own: "journalist Ana Bee".
pub(super) fn behind_trade(shadow: &Shadow, part: Range<usize>) -> Option<Range<usize>> {
    let small = shadow.raw(part.clone()).starts_with(char::is_lowercase);
    let name = name_behind(shadow, part).filter(|_| small)?.name;
    let raw = shadow.raw(name.clone());
    raw.split_whitespace().all(|word| word.starts_with(char::is_uppercase)).then_some(name)
}

fn name_behind(shadow: &Shadow, part: Range<usize>) -> Option<Behind> {
    const LENGTHS: RangeInclusive<usize> = 2..=4;
    let text = shadow.slice(part.clone());
    let aged = aged_first(text).map_or(0, |(_, length)| length);
    let said = if aged > 0 { aged } else { trade_at_start(text) };
    let name = shadow.trimmed(part.start + said..part.end);
    let spoken = shadow.slice(name.clone());
    let of_paper = |word: &str| words().class(WordClass::PaperName).contains(word);
    let is_name = said > 0
        && LENGTHS.contains(&spoken.split(' ').count())
        && may_be_name(spoken)
        && !spoken.split(' ').any(of_paper);
    let first = spoken.split(' ').next().unwrap_or_default();
    let is_sure = aged > 0 || office_words().given_names.contains(first);
    is_name.then_some(Behind { name, is_sure })
}

/// The length of what somebody is, at the beginning of a text: "journalist", "human rights lawyer".
fn trade_at_start(text: &str) -> usize {
    const TRADES: [WordClass; 3] = [WordClass::BeforeMarkedName, WordClass::RoleOfPerson, WordClass::Role];
    TRADES.iter().map(|class| words().class(*class).at_start(text)).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check(head: &str, expected: &[(&str, Option<u16>)]) {
        let told = "they were taken from home by men who did not say who had sent them. ".repeat(7);
        let case = case_from_text(&format!("{head} {told}recommended action: please send letters: - asking where they are. appeals to: president jo bee state house po box 12 nairobi, kenya salutation: your excellency\n")).value;
        let read: Vec<(&str, Option<u16>)> =
            case.people.iter().map(|person| (person.name.as_str(), person.age)).collect();
        assert_eq!(read, expected, "{head:?}");
    }

    #[test]
    fn an_age_is_of_whom_it_stands_behind() {
        check(
            "ua 1/98 fear of torture 6 february 1998 kenya jo dee, journalist emeka fee, lawyer, aged 33 mary bee, his wife the journalist jo dee was arrested on 4 february.",
            &[("jo dee", None), ("emeka fee", Some(33)), ("mary bee", None)],
        );
        check(
            "ua 1/98 fear of torture 6 february 1998 kenya jo dee, journalist zobrek fee, lawyer, aged 33 mary bee, his wife the journalist jo dee was arrested on 4 february.",
            &[("jo dee", None), ("mary bee", None)],
        );
        check(
            "ua 1/98 fear of torture 6 february 1998 kenya emeka deeman, journalist, aged 33 emeka deeman was arrested on 4 february.",
            &[("emeka deeman", Some(33))],
        );
        check(
            "UA 1/98 Fear of torture 6 February 1998 KENYA Jo Dee, journalist Zobrek Fee, lawyer, aged 33 Ana Bee, his wife The journalist Jo Dee was arrested on 4 February.",
            &[("Jo Dee", None), ("Zobrek Fee", Some(33)), ("Ana Bee", None)],
        );
        check(
            "UA 1/98 Fear of torture 6 February 1998 KENYA Jo Dee, aged 45 Emeka Fee, aged 33 Ana Bee, aged 28 Three men were arrested on 4 February.",
            &[("Jo Dee", Some(45)), ("Emeka Fee", Some(33)), ("Ana Bee", Some(28))],
        );
        check(
            "UA 1/98 Death penalty 6 February 1998 KENYA Emeka Mo Zobrek, aged 45 Ana Zoe Fee, aged 33 The two named above were arrested. Emeka Zobrek and Ana Fee are to die. Ana Zoe Fee is ill.",
            &[("Emeka Mo Zobrek", Some(45)), ("Ana Zoe Fee", Some(33))],
        );
    }

    #[test]
    fn names_that_are_counted_or_have_their_mark_behind_a_comma_are_read() {
        check(
            "ua 1/98 fear of torture 6 february 1998 kenya: 1. jo dee (m), journalist 2. emeka fee (m), lawyer, aged 33 3. ana bee (f) jo dee was arrested on 4 february.",
            &[("jo dee", None), ("emeka fee", Some(33)), ("ana bee", None)],
        );
        check(
            "ua 1/98 fear of torture 6 february 1998 kenya jo dee [m], lawyer emeka fee, [m] ana bee ( f ) all of them were arrested on 4 february.",
            &[("jo dee", None), ("emeka fee", None), ("ana bee", None)],
        );
    }
}
