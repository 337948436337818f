//! Gender, age and family name of the people that a sheet is about, where it tells them elsewhere than beside the name.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::{Shadow, floor};
use crate::model::{FurnitureKind, Gender};

use super::ages::{self, of_digits};
use super::complete_with;
use super::name_shape::family_name_first;
use super::names::{age_after, gender_word, marked, may_be_name};

/// Whether a line is nothing but a gender: "Homme", "mujer".
pub(in crate::import) fn is_gender(text: &str) -> bool {
    let mut words =
        text.trim_matches([' ', '.', '(', ')']).split([' ', ',']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| word.chars().count() > 1 && gender_word(word).is_some())
}

/// Reads "Gender m/f: m": one letter for all, or one for each.
pub(in crate::import) fn read_gender(draft: &mut Draft, range: Range<usize>) {
    let text = draft.shadow.slice(range.clone());
    // "Pronouns: he/him", of all whom the sheet is about.
    if let Some(said) = marked(text.trim()).filter(|said| said.pronouns.is_some()) {
        for place in 0..draft.case.people.len() {
            draft.mark(format!("/people/{place}/pronouns"), range.clone());
            complete_with(draft, place, said.clone());
        }
        return;
    }
    // In Spanish "M" is "mujer".
    if read_genders_of_names(draft, &range) {
        return;
    }
    let letters = || text.split(|letter: char| !letter.is_alphabetic());
    // "Ana Bee (f), Jo Dee (m)".
    let spanish = draft.case.language.primary() == "es" && !letters().any(|word| word == "f");
    let genders: Vec<Gender> = letters()
        .filter_map(|word| match word {
            "m" if spanish => Some(Gender::Female),
            word => gender_word(word),
        })
        .collect();
    let people = draft.case.people.len();
    // "m/f" once more is the form, which nobody filled in; "f/m" is an answer for two.
    let is_blank_form = text.trim() == "m/f";
    let mut is_used = false;
    for place in 0..people {
        let all_same = genders.first().is_some_and(|first| genders.iter().all(|gender| gender == first));
        let gender = if all_same {
            genders.first()
        } else if genders.len() == people && !is_blank_form {
            genders.get(place)
        } else {
            None
        };
        if let (Some(gender), Some(person)) = (gender, draft.case.people.get_mut(place)) {
            person.gender = person.gender.or(Some(*gender));
            draft.mark(format!("/people/{place}/gender"), range.clone());
            is_used = true;
        }
    }
    if !is_used {
        draft.furniture(FurnitureKind::Other, range);
    }
}

/// Reads "Ana Bee (f), Jo Dee (m)": the letter behind each name; the answer is whether any has one.
fn read_genders_of_names(draft: &mut Draft, range: &Range<usize>) -> bool {
    let text = draft.shadow.slice(range.clone());
    let mut is_used = false;
    for place in 0..draft.case.people.len() {
        let Some(person) = draft.case.people.get(place) else { continue };
        let name = crate::data::folding::folded(&person.name);
        let behind = text.find(&name).and_then(|at| text.get(at + name.len()..)).unwrap_or_default();
        let inside = behind.trim_start().strip_prefix('(').and_then(|behind| behind.split_once(')'));
        let Some(mark) = inside.and_then(|(inside, _)| super::mark_of(draft, inside)) else { continue };
        draft.mark(format!("/people/{place}/gender"), range.clone());
        complete_with(draft, place, mark);
        is_used = true;
    }
    is_used
}

/// Completes people from the narrative, or else from what else the sheet tells: "…, aged 31"; from the narrative also the part
/// of the name that the sheet uses alone.
pub(in crate::import) fn complete(draft: &mut Draft, narrative: Range<usize>, others: &[Range<usize>]) {
    let shadow = draft.shadow;
    let text = shadow.slice(narrative.clone());
    for place in 0..draft.case.people.len() {
        let Some(person) = draft.case.people.get(place) else { continue };
        let folded = crate::data::folding::folded(&person.name);
        if folded.len() < 4 {
            continue;
        }
        if let Some(name) = [&narrative]
            .into_iter()
            .chain(others)
            .filter(|_| !shadow.lower_case)
            .find_map(|part| in_small_letters(shadow, &person.name, part.clone()))
        {
            let name = draft.take(format!("/people/{place}/name"), name);
            if let Some(person) = draft.case.people.get_mut(place) {
                person.name = name;
            }
        }
        let Some(person) = draft.case.people.get(place) else { continue };
        if person.age.is_none() {
            let mut told = [&narrative].into_iter().chain(others);
            let short = short_names(&folded);
            let found = told.find_map(|part| {
                let of_short = || short.iter().find_map(|name| age_of_short(shadow, part.clone(), name));
                age_beside(shadow, part.clone(), &folded)
                    .or_else(|| age_before(shadow, part.clone(), &folded))
                    .or_else(|| age_of_row(shadow, part.clone(), &folded))
                    .or_else(of_short)
                    .or_else(|| ages::told_later(draft, part.clone(), place))
            });
            let alone = draft.case.people.len() == 1;
            let gender = person.gender;
            let of_one = || {
                // "A 15-year-old boy was shot. His mother Jo Dee": the age is of whom nobody names.
                let told = || {
                    let parts = [&narrative].into_iter().chain(others).filter(|_| !is_kin(shadow, &narrative, &folded));
                    parts.into_iter().find_map(|part| ages::of_nobody_named(shadow, part.clone()))
                };
                alone.then(|| age_of_one(shadow, narrative.clone()).or_else(told)).flatten()
            };
            let found = found.or_else(|| of_one().filter(|(_, age)| ages::may_be_of(shadow, age.start, gender)));
            if let Some((age, range)) = found {
                if let Some(person) = draft.case.people.get_mut(place) {
                    person.age = Some(age);
                }
                draft.mark(format!("/people/{place}/age"), range);
            }
        }
        if let Some(name) = family_name(draft, place, text)
            && let Some(person) = draft.case.people.get_mut(place)
        {
            person.family_name = name;
        }
    }
}

/// Whether a name stands first as that of somebody's relative: "his mother Jo Dee".
fn is_kin(shadow: &Shadow, narrative: &Range<usize>, name: &str) -> bool {
    let text = shadow.slice(narrative.clone());
    let before = text.find(name).and_then(|at| text.get(..at)).unwrap_or_default();
    let last = before.trim_end().trim_end_matches(',').rsplit(' ').next().unwrap_or_default();
    words().class(WordClass::Kin).contains(last)
}

/// A name that stands in nothing but capitals, "JO AL-DEE", as the story writes it, "Jo al-Dee".
fn in_small_letters(shadow: &Shadow, name: &str, narrative: Range<usize>) -> Option<Range<usize>> {
    const MOST_PLACES: usize = 8;
    if !name.contains(' ') || name.contains(char::is_lowercase) || !name.contains(char::is_uppercase) {
        return None;
    }
    let folded = crate::data::folding::folded(name);
    let places = shadow.slice(narrative.clone()).match_indices(&folded).take(MOST_PLACES);
    let mut written = places.map(|(at, _)| narrative.start + at..narrative.start + at + folded.len());
    written.find(|place| {
        let raw = shadow.raw(place.clone());
        let behind = shadow.slice(place.end..shadow.len()).chars().next();
        let whole = behind.is_none_or(|letter| !letter.is_alphanumeric() && letter != '-');
        // Of each word the most letters are small: "Jo DEE" says which is the family's name.
        whole && raw.split_whitespace().all(|word| word.chars().count() < 3 || word.contains(char::is_lowercase))
    })
}

/// "He is 31 and …", in a sheet about one person, and where.
fn age_of_one(shadow: &Shadow, part: Range<usize>) -> Option<(u16, Range<usize>)> {
    let text = shadow.slice(part.clone());
    let leads = words().class(WordClass::BeforeOwnAge);
    let starts = text.match_indices(' ').map(|(at, _)| at + 1).chain([0]);
    starts.into_iter().find_map(|start| {
        let rest = text.get(start..)?;
        let length = Some(leads.at_start(rest)).filter(|length| *length > 0)?;
        let digits: String = rest.get(length..)?.trim_start().chars().take_while(char::is_ascii_digit).collect();
        let from = start + length + 1;
        let end = from + digits.len();
        let behind = text.get(end..)?;
        let classes = [WordClass::Conjunction, WordClass::Years];
        let goes_on = |text: &str| classes.iter().any(|class| words().class(*class).leading(text).is_some());
        let closes = behind.is_empty()
            || behind.starts_with([',', '.']) && behind.get(1..).is_some_and(|text| text.starts_with(' '))
            || behind.strip_prefix(' ').is_some_and(goes_on);
        let age = of_digits(&digits).filter(|_| closes)?;
        Some((age, part.start + from..part.start + end))
    })
}

/// The age before a name: "a boy of 15, jo dee", and where.
fn age_before(shadow: &Shadow, part: Range<usize>, name: &str) -> Option<(u16, Range<usize>)> {
    let text = shadow.slice(part.clone());
    let at = text.find(name)?;
    let before = text.get(..at)?.trim_end().strip_suffix(',')?;
    let digits = before.len() - before.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    let start = before.len() - digits;
    let age = of_digits(before.get(start..)?)?;
    let mut last = before.get(..start)?.split_whitespace().rev();
    let (link, who) = (last.next()?, last.next()?);
    let leads = words().class(WordClass::BeforeAge).contains(&format!("{who} {link}"));
    leads.then_some((age, part.start + start..part.start + before.len()))
}

/// ", both aged 21" behind a row of names.
fn age_of_row(shadow: &Shadow, part: Range<usize>, name: &str) -> Option<(u16, Range<usize>)> {
    const FARTHEST: usize = 120;
    let at = shadow.slice(part.clone()).find(name)?;
    let after = part.start + at + name.len();
    let text = shadow.slice(after..floor(shadow, (after + FARTHEST).min(part.end)));
    let text = text.split(['.', ';', ':']).next()?;
    let (start, aged) = text.match_indices(", ").find_map(|(at, comma)| {
        let length = words().class(WordClass::AgedTogether).at_start(text.get(at + comma.len()..)?);
        (length > 0).then_some((at, at + comma.len() + length + 1))
    })?;
    let row = text.get(..start)?;
    let digits: String = text.get(aged..)?.chars().take_while(char::is_ascii_digit).collect();
    let age = of_digits(&digits)?;
    let names = row.split(", ").flat_map(|part| part.split(" and ")).map(str::trim).filter(|part| !part.is_empty());
    let only_names = names.clone().count() < 6 && names.clone().all(may_be_name);
    only_names.then_some((age, after..after + aged + digits.len()))
}

/// The age beside a name in short; "who was 22" is of another day.
fn age_of_short(shadow: &Shadow, part: Range<usize>, name: &str) -> Option<(u16, Range<usize>)> {
    age_beside(shadow, part, name).filter(|(_, range)| !shadow.slice(range.clone()).contains("who was"))
}

/// What a text calls somebody of three names or more: by the first and the last, or by the first two.
fn short_names(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let [first, second, .., last] = words.as_slice() else { return Vec::new() };
    vec![format!("{first} {last}"), format!("{first} {second}")]
}

/// The age that a text tells beside a name, and where.
fn age_beside(shadow: &Shadow, part: Range<usize>, name: &str) -> Option<(u16, Range<usize>)> {
    shadow.slice(part.clone()).match_indices(name).take(20).find_map(|(at, _)| {
        let after = ages::behind_mark(shadow, part.start + at + name.len()..part.end);
        let next = shadow.slice(after..floor(shadow, (after + 16).min(part.end)));
        let says = next.contains("aged")
            || next.starts_with(" (") && next.len() > 3
            || next.starts_with(", ")
            || next.starts_with(',') && next.contains('岁');
        let (age, end) = if says { age_after(shadow, after..part.end) } else { (None, after) };
        age.map(|age| (age, after..end))
    })
}

/// The family name where the sheet shows it: in capitals within the name, after "Mr" or "Ms" in the text, or, in the
/// countries that put it first, used alone.
fn family_name(draft: &Draft, place: usize, text: &str) -> Option<String> {
    let person = draft.case.people.get(place)?;
    let words: Vec<&str> = person.name.split(' ').collect();
    if words.len() < 2 {
        return None;
    }
    let capitals: Vec<&&str> =
        words.iter().filter(|word| word.chars().count() > 2 && !word.contains(char::is_lowercase)).collect();
    if let ([word], false) = (capitals.as_slice(), draft.shadow.lower_case) {
        return Some((**word).to_owned());
    }
    let titled = words.iter().skip(1).find(|word| {
        let folded = crate::data::folding::folded(word);
        let styles = crate::data::markers::words().class(WordClass::Courtesy);
        text.match_indices(&format!(" {folded} ")).any(|(at, _)| {
            text.get(..at).is_some_and(|before| styles.contains(before.rsplit(' ').next().unwrap_or_default()))
        })
    });
    if let Some(word) = titled {
        return Some((*word).to_owned());
    }
    let first = crate::data::folding::folded(words.first()?);
    let second = crate::data::folding::folded(words.get(1)?);
    let family_first = family_name_first(&draft.case.country_code);
    let alone = family_first
        && text.match_indices(&format!(" {first} ")).any(|(at, _)| {
            let after = text.get(at + first.len() + 2..).unwrap_or_default();
            !after.starts_with(&second)
        });
    alone.then(|| words.first().map(|word| (*word).to_owned())).flatten()
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn a_letter_behind_each_name_and_a_name_in_capitals_are_read() {
        let case = case_from_text("URGENT ACTION\nSINGERS HELD\nAna Maria Deeman and Jonas al-Feeman were taken away.\n\nADDITIONAL INFORMATION\nText.\nName: ANA MARIA DEEMAN and Jonas al-Feeman\nGender m/f: Ana Maria Deeman (f), Jonas al-Feeman (m)\n").value;
        let read: Vec<String> =
            case.people.iter().map(|person| format!("{} {:?}", person.name, person.gender)).collect();
        assert_eq!(read, ["Ana Maria Deeman Some(Female)", "Jonas al-Feeman Some(Male)"]);
    }
}
