use std::ops::Range;

use crate::data::countries;
use crate::data::offices::office_words;
use crate::model::{FurnitureKind, Gender, Person};

use super::draft::Draft;
use super::sections::floor;
use super::shadow::Shadow;

/// Reads the people that the title block marks with (m), (f) or their age; the answer is where the last of them ends.
pub(super) fn read_marked(draft: &mut Draft, zone: Range<usize>) -> usize {
    let shadow = draft.shadow;
    let text = shadow.slice(zone.clone());
    let mut from = zone.start;
    let mut end = zone.start;
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find(['(', '['])).map(|place| at + place) {
        let close = text.get(open..).and_then(|rest| rest.find([')', ']'])).map(|place| open + place + 1);
        let Some(close) = close else { break };
        at = open + 1;
        let Some(mark) = marked(text.get(open + 1..close - 1).unwrap_or_default()) else { continue };
        at = close;
        let name = name_before(shadow, from..zone.start + open);
        let before = from;
        from = zone.start + close;
        if name.is_empty() {
            continue;
        }
        if end == zone.start {
            unmarked(draft, zone.start..name.start);
        }
        // "human rights activist Jo Dee (m)": what stands before a name says something of the person.
        draft.mark(format!("/people/{}", draft.case.people.len()), before..name.start);
        let mut mark = mark;
        let (age, age_end) = age_after(shadow, zone.start + close..zone.end);
        mark.age = mark.age.or(age);
        end = age_end.max(zone.start + close);
        from = end;
        draft.mark(format!("/people/{}", draft.case.people.len()), zone.start + open..end);
        enter(draft, name, mark);
    }
    end
}

/// Reads a line of the title block that gives people with their form of address: "HERR JO DEE, 34 Jahre alt", in the sheets
/// of a language that does so.
pub(super) fn read_titled(draft: &mut Draft, line: Range<usize>) -> bool {
    let shadow = draft.shadow;
    let words = crate::data::markers::words();
    let language = draft.case.language.primary().to_owned();
    let Some(titles) = words.languages.iter().find(|one| one.language == language).map(|one| &one.person_titles) else {
        return false;
    };
    let title_at = |at: usize| {
        let text = shadow.slice(at..line.end);
        titles.iter().find(|(title, _)| text.starts_with(&format!("{title} ")))
    };
    if line.len() > 200 || title_at(line.start).is_none() {
        return false;
    }
    let mut at = line.start;
    while let Some((title, gender)) = title_at(at) {
        let start = at + title.len() + 1;
        let text = shadow.slice(start..line.end);
        let ends = [",", " (", " und ", ";"].iter().filter_map(|word| text.find(word));
        let end = start + ends.min().unwrap_or(text.len());
        let (age, age_end) = age_after(shadow, end..line.end);
        let gender = if gender == "f" { Gender::Female } else { Gender::Male };
        enter(draft, start..end, Mark { gender: Some(gender), age, pronouns: None });
        let from = age_end.max(end);
        let rest = shadow.slice(from..line.end);
        let next = titles.keys().filter_map(|title| rest.find(&format!(" {title} "))).min();
        let next = next.map_or(line.end, |next| from + next + 1);
        draft.mark(format!("/people/{}", draft.case.people.len().saturating_sub(1)), at..next);
        at = next;
    }
    true
}

/// A line under the names: more of them, or what else is said of whom the sheet is about ("and five others").
pub(super) fn read_more(draft: &mut Draft, line: Range<usize>) {
    unmarked(draft, line.clone());
    draft.mark(format!("/people/{}", draft.case.people.len().saturating_sub(1)), line);
}

/// Whether a piece begins with words that may be a person's name.
pub(super) fn begins_with_name(shadow: &Shadow, range: Range<usize>) -> bool {
    let text = shadow.slice(range);
    let first = text.split([',', ';', '(']).next().unwrap_or_default().split(" and ").next().unwrap_or_default();
    first.trim().contains(' ') && may_be_name(first.trim())
}

/// The piece without what the first person does: "Gilberto Neto, aged 29" of "journalist Gilberto Neto, aged 29".
pub(super) fn without_trade(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    const MOST_WORDS: usize = 4;
    let mut rest = range.clone();
    for _ in 0..MOST_WORDS {
        let first = shadow.slice(rest.clone()).split(' ').next().unwrap_or_default();
        if first.ends_with([',', ':', ';', '.']) || !crate::data::markers::words().is_plain(first) {
            break;
        }
        rest = shadow.trimmed(rest.start + first.len()..rest.end);
    }
    let capital = shadow.raw(rest.clone()).chars().next().is_some_and(char::is_uppercase);
    if rest.start > range.start && capital && begins_with_name(shadow, rest.clone()) { rest } else { range }
}

/// Names before the first that has a mark: "Jo Dee and new names: Mo Fee, leader of the movement, Ana Bee (f)".
fn unmarked(draft: &mut Draft, range: Range<usize>) {
    const BEFORE: [&str; 7] = ["father ", "sister ", "brother ", "pastor ", "reverend ", "bishop ", "sir "];
    let shadow = draft.shadow;
    let text = shadow.slice(range.clone());
    let mut start = 0;
    let mut parts = Vec::new();
    for (at, letter) in text.char_indices() {
        let and =
            [" and ", " y ", " et "].iter().find(|word| text.get(at..).is_some_and(|rest| rest.starts_with(**word)));
        if matches!(letter, ',' | ';' | '/') || shadow.is_gap(range.start + at) {
            parts.push(start..at);
            start = at + 1;
        } else if let Some(and) = and.filter(|_| at >= start) {
            parts.push(start..at);
            start = at + and.len();
        }
    }
    parts.push(start..text.len().max(start));
    let before = draft.case.people.len();
    for part in parts {
        let mut name = shadow.trimmed(range.start + part.start..range.start + part.end.max(part.start));
        name = without_words(shadow, without_style(shadow, name), &BEFORE);
        let words = shadow.slice(name.clone());
        // "Ana Bee, his niece, aged 20".
        if let Some(age) = aged(words).filter(|_| draft.case.people.len() > before) {
            if let Some(person) = draft.case.people.last_mut() {
                person.age = person.age.or(Some(age));
            }
            continue;
        }
        let count = words.split(' ').count();
        let capital = shadow.raw(name.clone()).chars().next().is_some_and(|letter| !letter.is_lowercase());
        // "Su familia", "His brother": more people, but no name.
        let of_whom =
            ["su ", "sus ", "sa ", "son ", "ses ", "seine ", "ihre ", "his ", "her ", "their ", "sua ", "suoi "]
                .iter()
                .any(|word| words.starts_with(word));
        if (2..=4).contains(&count) && !of_whom && may_be_name(words) && (shadow.lower_case || capital) {
            enter(draft, name, Mark::default());
        }
    }
}

/// The name without what a sheet sets before it: "New name: Mrs Ana Bee"; "Father", "Bishop" say who it is, and stay.
fn without_style(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    const BEFORE: [&str; 9] = ["new names:", "new name:", "released:", "mrs ", "mrs. ", "mr ", "mr. ", "ms ", "ms. "];
    without_words(shadow, name, &BEFORE)
}

/// The name without such words before it; a name that is nothing else stays.
fn without_words(shadow: &Shadow, mut name: Range<usize>, words: &[&str]) -> Range<usize> {
    while let Some(word) = words.iter().find(|word| shadow.slice(name.clone()).starts_with(**word)) {
        let rest = shadow.trimmed(name.start + word.len()..name.end);
        if rest.is_empty() {
            break;
        }
        name = rest;
    }
    name
}

/// What a bracket behind a name says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Mark {
    gender: Option<Gender>,
    age: Option<u16>,
    pronouns: Option<String>,
}

/// "m", "f", "m, aged 26", "m/26", "he/him"; nothing else is a mark.
fn marked(inside: &str) -> Option<Mark> {
    let mut mark = Mark::default();
    let mut known = false;
    for word in inside.split([',', ' ', '/', ';', '-']).filter(|word| !word.is_empty()) {
        match word.trim_matches('.') {
            "m" | "male" | "man" | "h" | "mannlich" | "hombre" | "homme" | "mann" | "uomo" | "homem" => {
                (mark.gender, known) = (Some(Gender::Male), true);
            }
            "f" | "w" | "weiblich" | "female" | "woman" | "mujer" | "femme" | "frau" | "donna" | "mulher" | "vrouw" => {
                (mark.gender, known) = (Some(Gender::Female), true);
            }
            "he" | "him" | "his" => {
                mark.gender = Some(Gender::Male);
                (mark.pronouns, known) = (Some(inside.trim().to_owned()), true);
            }
            "elle" | "ella" => (mark.gender, known) = (Some(Gender::Female), true),
            "il" | "lui" => (mark.gender, known) = (Some(Gender::Male), true),
            "she" | "her" | "hers" => {
                mark.gender = Some(Gender::Female);
                (mark.pronouns, known) = (Some(inside.trim().to_owned()), true);
            }
            "they" | "them" | "theirs" => (mark.pronouns, known) = (Some(inside.trim().to_owned()), true),
            "aged" | "age" | "years" | "old" | "and" | "all" | "both" | "de" | "anos" | "ans" | "anni" | "jahre" => {}
            word => match word.parse::<u16>() {
                Ok(age) if (1..=120).contains(&age) => mark.age = Some(age),
                _ => return None,
            },
        }
    }
    known.then_some(mark)
}

/// The words before a mark that are the name: back to the last comma, number, bracket, line or small word.
fn name_before(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let text = shadow.slice(range.clone());
    let mut start = 0;
    for (place, letter) in text.char_indices() {
        let here = range.start + place;
        let cut =
            matches!(letter, ';' | ':' | ')' | ']' | '/' | '•' | '"' | '&') || letter == ',' || letter.is_ascii_digit();
        if cut || (letter == ' ' && (shadow.is_gap(here) || shadow.starts_line(here + 1))) {
            start = place + letter.len_utf8();
        }
        if text
            .get(place..)
            .is_some_and(|rest| rest.starts_with(" and ") || rest.starts_with(" y ") || rest.starts_with(" et "))
        {
            start = place + text.get(place + 1..).and_then(|rest| rest.find(' ')).map_or(0, |word| word + 2);
        }
    }
    let mut name = shadow.trimmed_of(range.start + start..range.end, &[',', '-', '.', '*']);
    if !shadow.lower_case {
        // "journalist Ana Bee (f)": the name begins with its first capital.
        let words: Vec<usize> = word_starts(shadow, name.clone());
        if let Some(&first) = words.iter().find(|&&at| {
            shadow
                .raw(at..name.end)
                .chars()
                .find(|letter| letter.is_alphabetic())
                .is_none_or(|letter| !letter.is_lowercase())
        }) {
            name.start = first;
        }
    }
    let known = [
        "his brother ",
        "her brother ",
        "his wife ",
        "her husband ",
        "their son ",
        "journalist ",
        "lawyer ",
        "student ",
        "human rights defender ",
        "human rights lawyer ",
        "new name: ",
        "new names: ",
        "name: ",
        "aged ",
    ];
    while let Some(word) = known.iter().find(|word| shadow.slice(name.clone()).starts_with(**word)) {
        name = shadow.trimmed(name.start + word.len()..name.end);
    }
    name = without_style(shadow, name);
    if let Some(country) =
        super::places::at_start(shadow, name.start, name.end).filter(|named| named.range.end < name.end)
    {
        name = shadow.trimmed_of(country.range.end..name.end, &[':', '-', ',']);
    }
    if shadow.lower_case {
        name = last_names(shadow, name);
        // "opposition activist ana holland": a name that is a country's too ends no row of names.
        let plain = |word: &str| crate::data::markers::words().is_plain(word);
        while shadow.slice(name.clone()).split(' ').count() > 2
            && shadow.slice(name.clone()).split(' ').next().is_some_and(plain)
        {
            let first = shadow.slice(name.clone()).find(' ').unwrap_or(0);
            name = shadow.trimmed(name.start + first..name.end);
        }
    }
    let words = word_starts(shadow, name.clone());
    if words.len() > 7 {
        name.start = words.get(words.len() - 4).copied().unwrap_or(name.start);
    }
    name
}

/// The words at the end of a piece that may be a name: "gauri pradhan" of "human rights activist gauri pradhan".
fn last_names(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    const PARTICLES: [&str; 14] =
        ["al", "el", "de", "del", "la", "da", "dos", "do", "bin", "bint", "ibn", "van", "ould", "e"];
    let starts = word_starts(shadow, name.clone());
    let word = |place: usize| {
        let end = starts.get(place + 1).map_or(name.end, |next| next - 1);
        starts.get(place).map_or("", |&start| shadow.slice(start..end))
    };
    let mut first = starts.len();
    while let Some(before) = first.checked_sub(1) {
        if !may_be_name(word(before)) && !PARTICLES.contains(&word(before)) && word(before).len() > 1 {
            break;
        }
        first = before;
    }
    while first < starts.len() && PARTICLES.contains(&word(first)) && word(first) != "al" && word(first) != "el" {
        first += 1;
    }
    // One word alone tells less than all of them.
    if starts.len().saturating_sub(first) < 2 {
        return name;
    }
    starts.get(first).copied().unwrap_or(name.start)..name.end
}

pub(super) fn word_starts(shadow: &Shadow, range: Range<usize>) -> Vec<usize> {
    let text = shadow.slice(range.clone());
    let blanks = text.match_indices(' ').map(|(at, _)| range.start + at + 1);
    [range.start].into_iter().chain(blanks).collect()
}

/// ", aged 26" behind a name, and where it ends.
pub(super) fn age_after(shadow: &Shadow, range: Range<usize>) -> (Option<u16>, usize) {
    // ", black, aged 40": a word or two between the mark and the age.
    let near = shadow.slice(range.start..floor(shadow, range.end.min(range.start + 60)));
    let stop = near.find(['.', '(', '[', ';', ':']).unwrap_or(near.len());
    if let Some(at) = near.get(..stop).and_then(|near| near.find("aged ")) {
        let digits: String = near.get(at + 5..).unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
        if let Some(age) = digits.parse().ok().filter(|age| (1..=115).contains(age)) {
            return (Some(age), range.start + at + 5 + digits.len());
        }
    }
    let text = shadow.slice(range.start..floor(shadow, range.end.min(range.start + 40)));
    let rest = text.trim_start_matches([',', ' ', '-', '(']);
    let rest = [
        "a ",
        "an ",
        "aged ",
        "now aged ",
        "now ",
        "age de ",
        "agee de ",
        "age ",
        "aged: ",
        "age: ",
        "(",
        "de ",
        "di ",
    ]
    .iter()
    .find_map(|word| rest.strip_prefix(word))
    .unwrap_or(rest);
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let age = rest.get(..digits).and_then(|digits| digits.parse::<u16>().ok()).filter(|age| (1..=115).contains(age));
    let tail = rest.get(digits..).unwrap_or_default();
    let labelled = text.contains("age")
        || tail.starts_with([',', ' ', ')'])
        || tail.is_empty()
        || tail.starts_with("-year-old")
        || tail.starts_with("-jahrig")
        || tail.starts_with('岁');
    match age {
        Some(age) if labelled && !tail.starts_with(['/', ':', '.']) => {
            let end = range.start + text.len() - rest.len() + digits;
            (Some(age), end)
        }
        _ => (None, range.start),
    }
}

/// No sheet names more people; a text of nothing but marks is not searched for each of them.
const MOST_PEOPLE: usize = 80;

pub(super) fn enter(draft: &mut Draft, name: Range<usize>, mark: Mark) {
    let place = draft.case.people.len();
    if place >= MOST_PEOPLE {
        return;
    }
    // "…, aged 27, student leader": without a capital it is what the person does.
    let raw = draft.shadow.raw(name.clone());
    if !draft.shadow.lower_case && raw.is_ascii() && !raw.contains(|letter: char| letter.is_ascii_uppercase()) {
        if let Some(last) = place.checked_sub(1) {
            draft.mark(format!("/people/{last}"), name);
        }
        return;
    }
    let name = draft.take(format!("/people/{place}/name"), name);
    let pronouns = mark.pronouns.unwrap_or_default();
    draft.case.people.push(Person { name, pronouns, age: mark.age, gender: mark.gender, ..Person::default() });
}

/// Reads the names behind "Name:", each with its mark; names that the title block gave are not entered again.
pub(super) fn read_names(draft: &mut Draft, range: Range<usize>) {
    let shadow = draft.shadow;
    let text = shadow.slice(range.clone());
    let mut parts = Vec::new();
    let mut start = 0;
    let mut depth = 0;
    for (place, letter) in text.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' | ';' | '&' if depth <= 0 => {
                parts.push(start..place);
                start = place + 1;
            }
            ' ' if depth <= 0 => {
                if let Some(word) = [" and ", " et ", " und ", " y "]
                    .iter()
                    .find(|word| text.get(place..).is_some_and(|rest| rest.starts_with(**word)))
                    && place >= start
                {
                    parts.push(start..place);
                    start = place + word.len() - 1;
                }
            }
            _ => {}
        }
    }
    parts.push(start..text.len());
    for part in parts {
        if part.start >= part.end {
            continue;
        }
        let part = shadow.trimmed_of(range.start + part.start..range.start + part.end, &['.', ',', '-']);
        // "Jo Dee   )", "Ana Bee   ) farmers": a bracket over several lines.
        let part = without_column_bracket(shadow, part);
        let words = shadow.slice(part.clone());
        let (name, mark) = match words.find(['(', '[']) {
            Some(open) => {
                let inside = words.get(open + 1..).unwrap_or_default();
                let inside = inside.split([')', ']']).next().unwrap_or_default();
                match marked(inside) {
                    Some(mark) => {
                        draft.mark(format!("/people/{}", draft.case.people.len()), part.start + open..part.end);
                        (shadow.trimmed(part.start..part.start + open), mark)
                    }
                    None => (part.clone(), Mark::default()),
                }
            }
            None => (part.clone(), Mark::default()),
        };
        let name = without_style(shadow, name);
        let folded = shadow.slice(name.clone());
        let last = draft.case.people.len().checked_sub(1);
        if let Some((place, age)) = last.zip(aged(folded)) {
            draft.mark(format!("/people/{place}/age"), part);
            if let Some(person) = draft.case.people.get_mut(place) {
                person.age = person.age.or(Some(age));
            }
            continue;
        }
        // "William Dee, black, aged 42": one word behind a whole name says something of the person.
        let whole = last.and_then(|place| draft.case.people.get(place)).is_some_and(|person| person.name.contains(' '));
        if let Some(place) = last.filter(|_| shadow.lower_case && whole && !folded.contains(' ')) {
            draft.mark(format!("/people/{place}"), part);
            continue;
        }
        // "…, trade unionist, aged 41 jo dee, his brother": in a row without capitals only names are names.
        let name = match last.zip(aged_first(folded)).filter(|_| shadow.lower_case) {
            Some((place, (age, length))) => {
                let end = name.start + length;
                draft.mark(format!("/people/{place}/age"), name.start..end);
                if let Some(person) = draft.case.people.get_mut(place) {
                    person.age = person.age.or(Some(age));
                }
                shadow.trimmed(end..name.end)
            }
            None => name,
        };
        let folded = shadow.slice(name.clone());
        if let Some(place) = last.filter(|_| shadow.lower_case && mark == Mark::default() && !may_be_name(folded)) {
            draft.mark(format!("/people/{place}"), name);
            continue;
        }
        if !folded.contains(char::is_alphabetic)
            || folded.starts_with("aged ")
            || folded == "others"
            || folded.ends_with(" others")
        {
            draft.furniture(FurnitureKind::Other, part);
            continue;
        }
        let known = draft.case.people.iter().position(|person| crate::data::folding::folded(&person.name) == folded);
        match known {
            Some(place) => {
                draft.mark(format!("/people/{place}/name"), name);
                if let Some(person) = draft.case.people.get_mut(place) {
                    person.gender = person.gender.or(mark.gender);
                    person.age = person.age.or(mark.age);
                    if let (true, Some(pronouns)) = (person.pronouns.is_empty(), mark.pronouns) {
                        person.pronouns = pronouns;
                    }
                }
            }
            None => enter(draft, name, mark),
        }
    }
}

/// The piece up to a bracket that closes no bracket of its own; what stands behind it says something of several people.
fn without_column_bracket(shadow: &Shadow, part: Range<usize>) -> Range<usize> {
    let text = shadow.slice(part.clone());
    let close =
        text.find([')', ']', '}']).filter(|close| !text.get(..*close).is_some_and(|text| text.contains(['(', '['])));
    match close {
        Some(close) => shadow.trimmed(part.start..part.start + close),
        None => part,
    }
}

/// Reads names without marks in a sheet without capitals: only words that may be names are entered.
pub(super) fn read_plain(draft: &mut Draft, range: Range<usize>) {
    if begins_with_name(draft.shadow, range.clone()) {
        read_names(draft, range);
    } else {
        // "Death row prisoners": a group without a name.
        draft.mark("/people", range);
    }
}

/// The age that a piece begins with, and its length: "aged 41" of "aged 41 jo dee".
fn aged_first(text: &str) -> Option<(u16, usize)> {
    let digits: String = text.strip_prefix("aged ")?.chars().take_while(char::is_ascii_digit).collect();
    let age = digits.parse().ok().filter(|age| (1..=115).contains(age))?;
    Some((age, "aged ".len() + digits.len()))
}

/// "aged 42", "38 ans", nothing else.
fn aged(text: &str) -> Option<u16> {
    const YEARS: [&str; 9] =
        [" years old", " years", " ans", " anos", " jahre alt", " jahre", " anni", " jaar", " anos de edad"];
    let text = text.trim_end_matches([',', '.', ')']);
    let digits = text.strip_prefix("aged ").or_else(|| YEARS.iter().find_map(|years| text.strip_suffix(years)))?.trim();
    let digits = digits.strip_prefix("de ").unwrap_or(digits);
    digits.parse().ok().filter(|age| (1..=115).contains(age))
}

/// Whether words without capitals may be a name: none of them is a word of these sheets' prose.
pub(super) fn may_be_name(words: &str) -> bool {
    let known = office_words();
    words.split(' ').all(|word| {
        let bare = word.strip_suffix("'s").unwrap_or(word).trim_matches(['"', '(', ')', '[', ']']);
        let letters = bare.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\''));
        let spoken = bare.contains(|letter: char| !letter.is_ascii() || "aeiouy".contains(letter));
        letters
            && spoken
            && (bare.chars().count() > 1 || bare == "u")
            && !crate::data::markers::words().is_plain(bare)
            && !(bare.len() > 4
                && !known.given_names.contains(bare)
                && (bare.ends_with("ing")
                    || bare.ends_with("ment")
                    || bare.ends_with("tion")
                    || bare.ends_with("ed")
                    || bare.ends_with("ly")))
            && (!known.institutions.contains(bare) || known.given_names.contains(bare))
            && !known.offices.contains(bare)
            && countries::find(bare).is_none()
            && countries::by_demonym(bare).is_empty()
    })
}
