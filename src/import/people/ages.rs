//! The age that a text tells of somebody: "Jo Dee (m), 36", "a boy of 15, Jo Dee", "Jo Dee is held. He is 36."

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;
use crate::import::text::prose::paragraphs;
use crate::import::text::shadow::{Shadow, floor};
use crate::model::Gender;

use super::names::{gender_word, marked};

/// The age that a part of the sheet tells of one of its people away from the name, or before it, and where.
pub(super) fn told_later(draft: &Draft, part: Range<usize>, place: usize) -> Option<(u16, Range<usize>)> {
    let name = folded(&draft.case.people.get(place)?.name);
    age_joined(draft.shadow, part.clone(), &name).or_else(|| age_in_sentence(draft, part, place))
}

/// "Jo Dee has been held since May. He is 36 and ill.": the sentence tells it of whom the paragraph named last.
fn age_in_sentence(draft: &Draft, part: Range<usize>, place: usize) -> Option<(u16, Range<usize>)> {
    /// How far before the sentence the name may stand, in bytes.
    const NEAR: usize = 1500;
    /// A story tells fewer ages.
    const MOST_TOLD: usize = 20;
    let shadow = draft.shadow;
    let person = draft.case.people.get(place)?;
    let (name, gender) = (folded(&person.name), person.gender?);
    let told = paragraphs(shadow, part).into_iter().flat_map(|paragraph| {
        let text = shadow.slice(paragraph.clone());
        let sentences = text.match_indices(". ").map(|(at, stop)| at + stop.len());
        let told = move |at: usize| Some((at, age_told_by(text.get(at..)?, gender)?));
        sentences.filter_map(told).map(move |(at, told)| (paragraph.start, paragraph.start + at, told))
    });
    told.take(MOST_TOLD).find_map(|(start, at, (age, length))| {
        let before = shadow.slice(floor(shadow, at.saturating_sub(NEAR).max(start))..at);
        let last = |name: &str| [name, name.rsplit(' ').next()?].iter().filter_map(|name| before.rfind(name)).max();
        let of_place = last(&name)?;
        let mut others = draft.case.people.iter().enumerate().filter(|(other, _)| *other != place);
        let is_last = others.all(|(_, other)| last(&folded(&other.name)).is_none_or(|other| other < of_place));
        is_last.then(|| (age, at..at + length))
    })
}

/// The age in "he is 36 and ill", of somebody of that gender, and the length of the words that tell it.
fn age_told_by(sentence: &str, gender: Gender) -> Option<(u16, usize)> {
    let lead = words().class(WordClass::TellsAge).at_start(sentence);
    let rest = sentence.get(lead..).filter(|_| lead > 0)?.strip_prefix(' ')?;
    let of_another = gender_word_of(sentence.split(' ').next()?).is_some_and(|told| told != gender);
    let digits = rest.len() - rest.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let age = of_digits(rest.get(..digits)?)?;
    let tail = rest.get(digits..)?;
    let next = tail.trim_start().split([' ', '.', ',', ';']).next().unwrap_or_default();
    let classes = [WordClass::Years, WordClass::Conjunction];
    let ends = tail.starts_with(['.', ',', ';']) || tail.is_empty();
    let whole = ends || tail.starts_with(' ') && classes.iter().any(|class| words().class(*class).contains(next));
    (whole && !of_another).then_some((age, lead + 1 + digits))
}

/// The years that digits are, where a person can be so old.
pub(super) fn of_digits(digits: &str) -> Option<u16> {
    digits.parse().ok().filter(|age| (1..=115).contains(age))
}

/// Whether the pronoun of "she is" before an age is not that of another gender.
pub(super) fn may_be_of(shadow: &Shadow, age: usize, gender: Option<Gender>) -> bool {
    let pronoun = shadow.slice(0..age).trim_end().rsplit(' ').nth(1).unwrap_or_default();
    gender.is_none() || gender_word_of(pronoun).is_none_or(|told| Some(told) == gender)
}

/// The gender that a pronoun tells.
fn gender_word_of(pronoun: &str) -> Option<Gender> {
    marked(pronoun).and_then(|mark| mark.gender).or_else(|| gender_word(pronoun))
}

/// The age of "the 24-year-old student Jo Dee", and where.
fn age_joined(shadow: &Shadow, part: Range<usize>, name: &str) -> Option<(u16, Range<usize>)> {
    const MOST_WORDS: usize = 4;
    let text = shadow.slice(part.clone());
    text.match_indices(name).take(20).find_map(|(at, _)| {
        let before = text.get(..at)?.trim_end();
        let near = before.rsplit(' ').take(MOST_WORDS);
        let mut length = 0;
        for word in near {
            let start = before.len() - length - word.len();
            length += word.len() + 1;
            if word.ends_with([',', '.', ';', ':', ')']) {
                return None;
            }
            let Some((digits, rest)) = word.split_once('-') else { continue };
            if let Some(age) = of_digits(digits)
                && words().class(WordClass::YearsJoined).contains(rest)
            {
                return Some((age, part.start + start..part.start + start + word.len()));
            }
        }
        None
    })
}

/// "A 17-year-old student has been held": the age of whom the first sentence tells without a name, and where.
pub(super) fn of_nobody_named(shadow: &Shadow, part: Range<usize>) -> Option<(u16, Range<usize>)> {
    const FARTHEST: usize = 2;
    let text = shadow.slice(part.clone());
    let mut at = 0;
    for word in text.split(' ').take(FARTHEST) {
        let determined = at == 0 || words().class(WordClass::Determiner).contains(text.get(..at)?.trim_end());
        let (digits, rest) = word.split_once('-').unwrap_or_default();
        if let Some(age) =
            of_digits(digits).filter(|_| determined && words().class(WordClass::YearsJoined).contains(rest))
        {
            return Some((age, part.start + at..part.start + at + word.len()));
        }
        at += word.len() + 1;
    }
    None
}

/// Where a text goes on behind "(m)" or "(f)": "Jo Dee (m), 36, editor".
pub(super) fn behind_mark(shadow: &Shadow, behind_name: Range<usize>) -> usize {
    const LONGEST: usize = 12;
    let near = shadow.slice(behind_name.start..floor(shadow, (behind_name.start + LONGEST).min(behind_name.end)));
    let inside = near.strip_prefix(" (").and_then(|near| near.split_once(')')).map(|(inside, _)| inside);
    let mark = inside.filter(|inside| marked(inside).is_some_and(|mark| mark.age.is_none()));
    mark.map_or(behind_name.start, |inside| behind_name.start + " ()".len() + inside.len())
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_age(story: &str, age: Option<u16>) {
        let sheet = format!(
            "UA: 1/13 Index: ASA 22/009/2013 Japan Date: 27 August 2013\nURGENT ACTION\nMAN AT RISK\n{story}\n\nPlease write immediately in English:\n- Urging them to free Jo Dee.\n\nADDITIONAL INFORMATION\nText.\nName: Jo Dee\nGender m/f: m\n"
        );
        let people = case_from_text(&sheet).value.people;
        assert_eq!(people.first().and_then(|person| person.age), age, "{story}");
    }

    #[test]
    fn a_text_tells_an_age_beside_the_name_or_in_the_next_sentence() {
        check_age("Jo Dee (m), 36, an editor, was taken from his house.", Some(36));
        check_age("Jo Dee was taken from his house. He is 36 and ill.", Some(36));
        check_age("The 36-year-old editor Jo Dee was taken from his house.", Some(36));
        check_age("A 17-year-old student was taken from his house. He has a brother.", Some(17));
        check_age("His house is old. A 17-year-old student was taken there.", None);
        check_age("Jo Dee was taken from his house. She is 36 and ill.", None);
        check_age("Jo Dee was taken from his house. He is 36 kilometres from it.", None);
    }
}
