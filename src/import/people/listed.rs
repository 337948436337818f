//! Names in a list, "Jo Dee (m), aged 42, and Ana Bee (f)": each with what commas and brackets say of it.

mod parts;

use std::ops::{Range, RangeInclusive};

use crate::data::countries;
use crate::data::markers;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::{Shadow, floor};
use crate::model::FurnitureKind;

use self::parts::name_parts;
use super::ages::of_digits;
use super::groups::{is_conjunction, unnamed_or_group, within_group};
use super::names::{Mark, aged, aged_first, may_be_name, with_initial, without_alias, without_style};
use super::{apposed, complete_with, enter, mark_of, titles, unnamed};

/// A list with more pieces is searched for no more of them in the rest of the sheet.
const MOST_SOUGHT: usize = 40;

/// A piece of a list is searched for a mark in no more brackets.
const MOST_BRACKETS: usize = 4;

/// Reads the names of a list, between its commas and its "and".
pub(in crate::import) fn read_names(draft: &mut Draft, range: Range<usize>) {
    let shadow = draft.shadow;
    let whole = shadow.slice(range.clone()).trim_matches(['(', ')', '.', '-', ' ']);
    if markers::words().class(WordClass::Nobody).contains(whole) {
        return draft.furniture(FurnitureKind::Other, range);
    }
    let parts = name_parts(draft, range.clone());
    for (place, part) in parts.iter().enumerate() {
        if part.start >= part.end {
            continue;
        }
        let next = parts.get(place + 1).map(|next| range.start + next.start..range.start + next.end.max(next.start));
        let before = place.checked_sub(1).and_then(|before| parts.get(before)).map_or(part.start, |before| before.end);
        let joined = is_conjunction(shadow, range.start + before..range.start + part.start);
        let part = shadow.trimmed_of(range.start + part.start..range.start + part.end, &['.', ',', '-']);
        let part = within_group(draft, part);
        // "Jo Dee   )", "Ana Bee   ) farmers": a bracket over several lines.
        let part = with_initial(shadow, without_column_bracket(shadow, part));
        let (name, mark) = name_and_mark(draft, part.clone());
        let name = without_style(shadow, name);
        if place > 0 && mark == Mark::default() && unnamed_or_group(draft, &name, joined) {
            continue;
        }
        let Some(name) = name_of_its_own(draft, &part, name, &mark, place < MOST_SOUGHT) else { continue };
        let folded = shadow.slice(name.clone());
        if is_of_others(folded) {
            unnamed::say(draft, part);
            continue;
        }
        if !folded.contains(char::is_alphabetic) || folded.starts_with("aged ") {
            draft.furniture(FurnitureKind::Other, part);
            continue;
        }
        // "Jo Dee (m), aged 36, Tamil": a people's name or a trade behind an age tells of the same person.
        let is_told = !countries::by_demonym(folded).is_empty()
            || markers::words().class(WordClass::Role).contains(folded)
            || markers::words().class(WordClass::PeopleOf).contains(folded);
        let last = draft.case.people.len().checked_sub(1).filter(|_| place > 0 && is_told && mark == Mark::default());
        if let Some(last) = last {
            draft.mark(format!("/people/{last}"), part);
            continue;
        }
        let whole = next.filter(|_| place < MOST_SOUGHT).and_then(|next| with_family_name(shadow, name.clone(), next));
        if whole.is_some() {
            draft.mark(format!("/people/{}", draft.case.people.len()), name.clone());
        }
        enter_or_complete(draft, whole.unwrap_or(name), mark);
    }
}

/// "Ana and Jo Dee": the first of two who have a family's name in common, as the sheet names her elsewhere, "Ana Dee".
fn with_family_name(shadow: &Shadow, name: Range<usize>, next: Range<usize>) -> Option<Range<usize>> {
    const MOST_WORDS: usize = 3;
    let lone = shadow.slice(name.clone());
    let between = shadow.slice(name.end..next.start.max(name.end)).trim();
    let other = shadow.slice(next).trim().split([',', '(', ';', '.']).next().unwrap_or_default().trim_end();
    let joined = markers::words().class(WordClass::Conjunction).contains(between)
        || markers::words().class(WordClass::Conjunction).at_start(other) > 0;
    if !joined || lone.contains(' ') || !may_be_name(lone) {
        return None;
    }
    let mut families = other.split(' ').rev().take(MOST_WORDS);
    let family = families.next().filter(|family| other.contains(' ') && may_be_name(family))?;
    let whole = format!("{lone} {family}");
    let text = shadow.slice(0..shadow.len());
    let apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != '-');
    let at = text.match_indices(&whole).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).unwrap_or_default().chars().next_back();
        let behind = text.get(at + whole.len()..).unwrap_or_default().chars().next();
        apart(before) && apart(behind)
    })?;
    Some(at..at + whole.len())
}

/// "tran van khoa", "sunday dee": a name in a list with a word of plain prose in it, which the sheet tells of as it does of
/// somebody: never with "a" or "his" before it.
fn is_told_name(shadow: &Shadow, name: Range<usize>) -> bool {
    const LENGTHS: RangeInclusive<usize> = 2..=4;
    const MOST_PLACES: usize = 6;
    let words = markers::words();
    let text = shadow.slice(name.clone());
    let small =
        |word: &str| words.class(WordClass::SmallInName).contains(word) || office_words().name_particles.contains(word);
    let plain = text.split(' ').filter(|word| !may_be_name(word) && !small(word)).count();
    let first = text.split(' ').next().unwrap_or_default();
    let of_names = text.split(' ').filter(|word| may_be_name(word)).count();
    if !LENGTHS.contains(&text.split(' ').count()) || plain > 1 || of_names == 0 || small(first) && plain > 0 {
        return false;
    }
    let before = shadow.slice(0..name.start);
    let determined = |before: &str| {
        let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
        [WordClass::Determiner, WordClass::Article, WordClass::Possessive]
            .iter()
            .any(|class| words.class(*class).contains(last))
    };
    let told: Vec<usize> = before.match_indices(text).map(|(at, _)| at).take(MOST_PLACES).collect();
    !told.is_empty() && !told.into_iter().any(|at| determined(before.get(..at).unwrap_or_default()))
}

/// "Territorio (ASOPROVIDA)": the last word of a body's name with its short form, which a margin broke off "Other members of …".
pub(super) fn ends_name_of_body(shadow: &Shadow, part: &Range<usize>) -> bool {
    const SHORTEST: usize = 4;
    let parted = shadow.raw(part.clone()).split_once(" (");
    let short = parted.and_then(|(word, rest)| rest.strip_suffix(')').filter(|_| !word.contains(' ')));
    short.is_some_and(|short| short.len() >= SHORTEST && short.chars().all(char::is_uppercase))
}

/// "others", "three others", "outros onze": people without a name.
pub(super) fn is_of_others(words: &str) -> bool {
    const FARTHEST: usize = 3;
    let others = markers::words().class(WordClass::Others);
    let first = words.split(' ').next().unwrap_or_default();
    let last = words.rsplit(' ').next().unwrap_or_default();
    // "12 other members".
    let counted = first.bytes().all(|letter| letter.is_ascii_digit());
    let second = words.split(' ').nth(1).filter(|_| counted).unwrap_or_default();
    // "some 120 other residents", "at least 20 other members".
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_digit());
    let mut pairs = words.split(' ').zip(words.split(' ').skip(1)).take(FARTHEST);
    let counts = pairs.any(|(count, next)| is_number(count) && others.contains(next));
    others.contains(first) || others.contains(last) || others.contains(second) || counts
}

/// The name of a piece, and what the bracket behind it says.
fn name_and_mark(draft: &mut Draft, part: Range<usize>) -> (Range<usize>, Mark) {
    let shadow = draft.shadow;
    let words = shadow.slice(part.clone());
    // "Col. (Rtd) Jo Dee (m)": not each bracket is a mark.
    let marked = words.match_indices(['(', '[']).take(MOST_BRACKETS).find_map(|(open, _)| {
        let inside = words.get(open + 1..)?.split([')', ']']).next()?;
        let mut mark = mark_of(draft, inside)?;
        // "Jo Dee (m) 24".
        let behind = words.get(open + 1 + inside.len() + 1..).unwrap_or_default().trim();
        mark.age = mark.age.or_else(|| aged(behind).or_else(|| bare_age(behind)));
        Some((open, mark))
    });
    let (end, mark) = marked.map_or((part.end, Mark::default()), |(open, mark)| (part.start + open, mark));
    let name = without_alias(shadow, shadow.trimmed(part.start..end));
    draft.mark(format!("/people/{}", draft.case.people.len()), name.end..part.end);
    (name, mark)
}

/// What of a piece is a name; none where it says something of the person before it, which is entered there.
fn name_of_its_own(
    draft: &mut Draft,
    part: &Range<usize>,
    name: Range<usize>,
    mark: &Mark,
    is_among_first: bool,
) -> Option<Range<usize>> {
    let shadow = draft.shadow;
    let Some(place) = draft.case.people.len().checked_sub(1) else { return Some(name) };
    if is_read_as_particular(draft, place, part, &name, mark) {
        return None;
    }
    let person = format!("/people/{place}");
    let name = match named_by_relation(shadow, name.clone()) {
        Some(related) if related.is_empty() => {
            draft.mark(person, part.clone());
            return None;
        }
        related => related.unwrap_or(name),
    };
    let name = behind_age(draft, place, name);
    // "Jo Dee, journalist Ana Bee, lawyer, aged 33": what the first is, and the name of the next.
    let next = apposed::behind_trade(shadow, name.clone()).filter(|_| shadow.one_line && !shadow.lower_case);
    if let Some(next) = next {
        draft.mark(person, name.start..next.start);
        return Some(next);
    }
    let folded = shadow.slice(name.clone());
    // "William Dee, black, aged 42": one word behind a whole name says something of the person.
    let whole = || draft.case.people.get(place).is_some_and(|person| person.name.contains(' '));
    let is_lone = || whole() && !folded.contains(' ');
    // "Jo Dee, 27 Jahre, Elektriker": with a capital it does behind an age.
    let is_lone_behind_age = || *mark == Mark::default() && is_lone() && is_behind_age(shadow, name.start);
    let is_trait = match shadow.lower_case {
        true => is_lone(),
        false => says_in_small_letters(shadow, name.clone()) || is_lone_behind_age(),
    };
    if is_trait {
        draft.mark(person, part.clone());
        return None;
    }
    // In a row without capitals only names are names.
    let said = shadow.lower_case && !may_be_name(folded) && !(is_among_first && is_told_name(shadow, name.clone()))
        || says_of_person(folded)
        || is_open_office(folded);
    if *mark == Mark::default() && said {
        draft.mark(person, name);
        return None;
    }
    Some(name)
}

/// Reads a piece that is an age, another name, a trade or pronouns, as said of the person at this place; the answer is whether it
/// is one.
fn is_read_as_particular(
    draft: &mut Draft,
    place: usize,
    part: &Range<usize>,
    name: &Range<usize>,
    mark: &Mark,
) -> bool {
    let shadow = draft.shadow;
    let folded = shadow.slice(name.clone());
    if let Some(age) = aged(folded).or_else(|| bare_age(folded)) {
        draft.mark(format!("/people/{place}/age"), part.clone());
        set_age(draft, place, age);
        let said = shadow.slice(part.clone());
        set_gender(draft, place, mark, said.contains("both") || said.contains("(all"));
        return true;
    }
    // "Jo Dee, \"Jay\" (m)": what somebody is called.
    let is_quoted = folded.len() > 2 && folded.starts_with('"') && folded.ends_with('"');
    let is_called = is_quoted || markers::words().class(WordClass::KnownAs).at_start(folded) > 0;
    // "Jo Dee, aged 49, Christian preacher": what ends in a word without a capital is no name.
    let said = if is_called || *mark == Mark::default() && ends_in_small_letters(shadow, name.clone()) {
        Some(mark.clone())
    } else {
        // "Jo Dee, he/him".
        mark_of(draft, folded).filter(|said| said.gender.is_some() || said.pronouns.is_some())
    };
    let Some(said) = said else { return false };
    draft.mark(format!("/people/{place}"), part.clone());
    complete_with(draft, place, said);
    true
}

/// "…, trade unionist, aged 41 jo dee, his brother": the name behind an age that is entered, where no capital or line parts them.
fn behind_age(draft: &mut Draft, place: usize, name: Range<usize>) -> Range<usize> {
    let shadow = draft.shadow;
    let aged = aged_first(shadow.slice(name.clone())).filter(|_| shadow.lower_case || shadow.one_line);
    let Some((age, length)) = aged else { return name };
    let end = name.start + length;
    draft.mark(format!("/people/{place}/age"), name.start..end);
    set_age(draft, place, age);
    shadow.trimmed(end..name.end)
}

/// The name of "his sister Ana Bee"; empty for "his sister Ana" and "his family", none for what begins otherwise.
pub(super) fn named_by_relation(shadow: &Shadow, name: Range<usize>) -> Option<Range<usize>> {
    let text = shadow.slice(name.clone());
    if markers::words().class(WordClass::Possessive).at_start(text) == 0 {
        return None;
    }
    let behind = text.match_indices(' ').nth(1).map_or(text.len(), |(blank, _)| blank);
    let rest = shadow.trimmed(name.start + behind..name.end);
    Some(if shadow.slice(rest.clone()).contains(' ') { rest } else { name.end..name.end })
}

/// "Jo Dee, 29": an age without its word.
fn bare_age(text: &str) -> Option<u16> {
    of_digits(text)
}

/// "member of the National Assembly": what begins without a capital says something of the person before it.
fn says_in_small_letters(shadow: &Shadow, piece: Range<usize>) -> bool {
    let raw = shadow.raw(piece.clone());
    let first = shadow.slice(piece).split([' ', '-']).next().unwrap_or_default().to_owned();
    raw.is_ascii() && raw.starts_with(char::is_lowercase) && markers::words().is_plain(&first)
}

/// "Christian preacher", "Tamil village priest": a word with its capital, and at the end one without. A trade among them or
/// an age before them tells that they say something of a person; "Wayuu community" and "Residents of Kisii village" are people.
fn ends_in_small_letters(shadow: &Shadow, piece: Range<usize>) -> bool {
    const SHORTEST: usize = 4;
    let raw = shadow.raw(piece.clone());
    let small = |word: &str| word.len() >= SHORTEST && word.chars().all(|letter| letter.is_ascii_lowercase());
    let (first, last) = (raw.split_whitespace().next(), raw.split_whitespace().next_back());
    let class = |class, word: &str| markers::words().class(class).contains(word);
    let particle = |word: &str| class(WordClass::SmallInName, word) || class(WordClass::NameParticle, word);
    let capital = first.is_some_and(|word| word.starts_with(char::is_uppercase));
    let ends = capital && first != last && last.is_some_and(|word| small(word) && !particle(word));
    if shadow.lower_case || !ends {
        return false;
    }
    let text = shadow.slice(piece.clone());
    let people = text.split(' ').any(|word| class(WordClass::GroupOfPeople, word));
    let trade = raw.split_whitespace().any(|word| small(word) && class(WordClass::Role, word))
        || markers::words().class(WordClass::RoleOfPerson).ending(text) > 0;
    !people && (trade || is_behind_age(shadow, piece.start))
}

/// Whether an age stands right before a piece of a list: "Jo Dee, aged 49, …", "Jo Dee (m, 49), …".
fn is_behind_age(shadow: &Shadow, at: usize) -> bool {
    const LONGEST: usize = 40;
    let before = shadow.slice(floor(shadow, at.saturating_sub(LONGEST))..at).trim_end_matches([',', ' ', ')']);
    let piece = before.rsplit([',', ';', '(']).next().unwrap_or_default().trim();
    aged(piece).or_else(|| bare_age(piece)).is_some()
}

/// Sets what a bracket says of the last person, or of all before it: "(both male)".
fn set_gender(draft: &mut Draft, last: usize, mark: &Mark, of_all: bool) {
    let first = if of_all { 0 } else { last };
    for person in draft.case.people.iter_mut().take(last + 1).skip(first) {
        person.gender = person.gender.or(mark.gender);
    }
}

fn set_age(draft: &mut Draft, place: usize, age: u16) {
    if let Some(person) = draft.case.people.get_mut(place) {
        person.age = person.age.or(Some(age));
    }
}

/// Enters a person; one who is known already by this name is completed.
fn enter_or_complete(draft: &mut Draft, name: Range<usize>, mark: Mark) {
    let folded = draft.shadow.slice(titles::without(draft.shadow, name.clone()).0);
    let known = draft.case.people.iter().position(|person| crate::data::folding::folded(&person.name) == folded);
    let Some(place) = known else { return enter(draft, name, mark) };
    draft.mark(format!("/people/{place}/name"), name);
    complete_with(draft, place, mark);
}

/// Whether words name several people by what they are: "residents of …", "members of …", "about 40 families in …".
pub(super) fn is_group(words: &str) -> bool {
    let groups = markers::words().class(WordClass::GroupOfPeople);
    words.split(' ').take(4).any(|word| groups.contains(word))
}

/// "Vietnamese national", "his brother": what a piece between commas says of the person before it.
fn says_of_person(words: &str) -> bool {
    let nation = words.split(' ').any(|word| !countries::by_demonym(word).is_empty());
    let plain = |word: &str| markers::words().is_plain(word) || !countries::by_demonym(word).is_empty();
    nation && words.split(' ').all(plain)
}

/// "President of the" above "community council of Bocas": an office that its line left open, and no name.
fn is_open_office(words: &str) -> bool {
    let last = words.rsplit(' ').next().unwrap_or_default();
    office_words().offices.at_start(words) > 0 && markers::words().class(WordClass::NeverInName).contains(last)
}

/// The piece up to a bracket that closes no bracket of its own; what stands behind it says something of several people.
fn without_column_bracket(shadow: &Shadow, part: Range<usize>) -> Range<usize> {
    match brace_at(shadow.slice(part.clone())) {
        Some(close) => shadow.trimmed(part.start..part.start + close),
        None => part,
    }
}

/// Where a text has a closing bracket that none of its own opens.
pub(super) fn brace_at(text: &str) -> Option<usize> {
    text.find([')', ']', '}']).filter(|close| !text.get(..*close).is_some_and(|text| text.contains(['(', '[', '{'])))
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::people::tests::check_people;

    #[test]
    fn a_word_that_leads_or_joins_is_part_of_a_name_with_its_capital() {
        let check = |names: &str, expected: &[&str]| {
            check_people(&format!("ADDITIONAL INFORMATION\nText.\nName: {names}\n"), expected);
            check_people(
                &format!(
                    "UA 1/03 Fear for safety 14 May 2003\n\nCHAD   {names}\n\nThey are in danger.\n\nAPPEALS TO:\n"
                ),
                expected,
            );
        };
        check("Moussa Dit Dee (m)", &["Moussa Dit Dee"]);
        check("Moussa Dee dit Fee (m)", &["Moussa Dee"]);
        check("Jo Und Dee (m)", &["Jo Und Dee"]);
        check("Jo Dee (m) und Ana Bee (f)", &["Jo Dee", "Ana Bee"]);
        let group = case_from_text(
            "UA 1/03 Fear for safety 14 May 2003\n\nCHAD   Members of \"Hope\" (m)\n       Jo Dee (m)\n\nThey are in danger.\n\nAPPEALS TO:\n",
        );
        assert!(group.value.people.iter().all(|person| person.name != "Members of"));
    }

    #[test]
    fn people_of_a_list_are_parted_and_none_is_left_out_silently() {
        let check = |names: &str, expected: &[&str], unnamed: &str| {
            let sheet = format!("ADDITIONAL INFORMATION\nText.\nName: {names}\n");
            check_people(&sheet, expected);
            let notices = case_from_text(&sheet).notices;
            let said = notices.iter().find(|notice| notice.code == "people-without-name");
            assert_eq!(said.map_or("", |notice| notice.text.as_str()), unnamed, "{names}");
        };
        check("Jo Dee and members of the union Fee", &["Jo Dee", "members of the union Fee"], "");
        check("Jo Dee and members of the union", &["Jo Dee"], "members of the union");
        check(
            "Members of Hope, including Jo Dee (m), Ana Bee (trans woman) and others",
            &["Members of Hope", "Jo Dee", "Ana Bee"],
            "others",
        );
        check("Jo Dee, his wife Ana and their sons", &["Jo Dee"], "his wife Ana / their sons");
        check("Jo Dee, his wife", &["Jo Dee"], "");
        check("Jo Dee, President of the", &["Jo Dee"], "");
        check("Jo Dee and his sister Ana Bee", &["Jo Dee", "Ana Bee"], "");
        check("José Dee y Bee, Ana Fee y Jo Gee", &["José Dee y Bee", "Ana Fee", "Jo Gee"], "");
        check("Jo Lee Dee, Jr., Ana Bee", &["Jo Lee Dee, Jr.", "Ana Bee"], "");
        check("1. Jo Dee 2. Ana Bee 3. Mo Fee", &["Jo Dee", "Ana Bee", "Mo Fee"], "");
        check("Sister of Jo Dee", &["Sister of Jo Dee"], "");
        check("Jo Dee, aged 27, Elektriker, Ana Bee, aged 30", &["Jo Dee", "Ana Bee"], "");
        let aged = case_from_text("ADDITIONAL INFORMATION\nText.\nName: Jo Dee (m) 24; Mo Fee (m) 19\n").value.people;
        assert_eq!(aged.iter().map(|person| person.age).collect::<Vec<_>>(), [Some(24), Some(19)]);
    }

    #[test]
    fn a_group_at_the_end_of_a_list_keeps_its_name() {
        let check = |names: &str, expected: &[&str]| {
            check_people(&format!("ADDITIONAL INFORMATION\nText.\nName: {names}\n"), expected);
        };
        check("Jo Dee (m), Wayuu community, Mo Fee (m)", &["Jo Dee", "Wayuu community", "Mo Fee"]);
        check("Jo Dee, Roma families and Ana Bee", &["Jo Dee", "Roma families", "Ana Bee"]);
        check("Jo Dee (m), Embera Indigenous people", &["Jo Dee", "Embera Indigenous people"]);
        check("Jo Dee (m), Fatima Bint jasim, Mo Fee", &["Jo Dee", "Fatima Bint jasim", "Mo Fee"]);
        check("Jo Dee (m), Tamil village priest, Mo Fee", &["Jo Dee", "Mo Fee"]);
        check("Jo Dee, aged 49, Christian preacher, Mo Fee", &["Jo Dee", "Mo Fee"]);
    }
}
