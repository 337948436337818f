//! Whom a sheet without a "Name:" is about, guessed from the names that its text and its demands repeat.

mod small_letters;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::data::countries;
use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::spelling::is_one_slip;
use crate::data::word_classes::WordClass;
use crate::import::people::enter;
use crate::import::text::draft::Draft;
use crate::import::text::prose::paragraphs;
use crate::import::text::shadow::{Shadow, floor};
use crate::notice::Notice;

use super::asked_for::Told;
use super::capitals;
use super::in_text;
use super::names::{Mark, age_after, may_be_name, word_starts};
use super::titles;
use super::told_of;
use super::unnamed;

/// Of more people than these none can be told apart.
const MOST_GUESSED: usize = 6;
/// Of a text with more names no more of them are looked at.
const MOST_NAMES: usize = 40;

/// Finds whom a sheet without a "Name:" is about: the name that its text and its demands repeat.
pub(in crate::import) fn read(draft: &mut Draft, narrative: Range<usize>, demands: &[Range<usize>]) {
    if draft.shadow.lower_case {
        small_letters::read(draft, narrative, demands);
        return;
    }
    let shadow = draft.shadow;
    let counts = counted(shadow, &narrative, demands);
    let all_told = demands.is_empty();
    let told = Told { shadow, narrative: narrative.clone(), demands };
    let (freed, twice) = only_asked(&counts, &told);
    let mut found: Vec<(Range<usize>, usize)> = counts
        .into_values()
        // "… the shooting at Jo Dee": whose age is told is in no place.
        .filter(|seen| {
            let placed = seen.placed * 2 >= seen.told + seen.asked;
            !placed || is_aged(shadow, &seen.range, narrative.end) || told.is_freed(&seen.range)
        })
        .filter(|seen| (seen.told > 0 && seen.asked > 0) || (all_told && seen.told > 3))
        .map(|seen| (seen.range, seen.told))
        .collect();
    found.sort_by_key(|(range, _)| range.start);
    let mut found = told.asked_for(found);
    // "Jo Dee and the community of San Juan": of a community alone the sheet may be about it.
    if found.iter().any(|(name, _)| !is_of_community(shadow, name)) {
        found.retain(|(name, _)| !is_of_community(shadow, name));
    }
    let marked = in_text::marked(draft, narrative.clone());
    if !marked.is_empty() {
        let told = found.into_iter().map(|(range, _)| range).collect();
        return enter_marked(draft, told, marked);
    }
    if found.is_empty() {
        // A lead may stand above the story: "Two nurses have been held. | Nurses Jo Dee, 34, and Mo Fee, 29, …".
        const FIRST_PARAGRAPHS: usize = 3;
        let starts = paragraphs(shadow, narrative.clone()).into_iter().take(FIRST_PARAGRAPHS);
        let told = starts.into_iter().find_map(|paragraph| first_told(shadow, paragraph.start..narrative.end));
        let row = told.unwrap_or_else(|| longest_row(shadow, narrative.clone()));
        found.extend(row.into_iter().map(|name| (name, 1)));
    }
    if found.is_empty() {
        found.extend(titled(shadow, narrative.clone()).into_iter().map(|name| (name, 1)));
    }
    if found.is_empty() {
        found = freed.iter().chain(&twice).map(|name| (name.clone(), 0)).collect();
        found.sort_by_key(|(name, _)| name.start);
    } else {
        let more = freed.into_iter().filter(|name| is_another(shadow, name, &found));
        let more: Vec<(Range<usize>, usize)> = more.map(|name| (name, 0)).collect();
        found.extend(more);
    }
    if found.is_empty() {
        found.extend(lone_name(&told).map(|name| (name, 1)));
    }
    let found = told_of::whole(shadow, found, narrative.end);
    let others = found.iter().rev().find_map(|(name, _)| unnamed::others_behind(shadow, name.end, narrative.end));
    let found = in_full(shadow, found.into_iter().map(|(name, _)| name).take(MOST_GUESSED).collect(), narrative);
    enter_guessed(draft, found);
    if let Some(others) = others {
        unnamed::say(draft, others);
    }
}

/// "… threats against Mr. Jo Dee and Ms. Ana Bee. Mr. Dee has …", where the demands speak of "the above-mentioned persons": whom the
/// beginning of a story names in full with a title, and tells more of.
fn titled(shadow: &Shadow, narrative: Range<usize>) -> Vec<Range<usize>> {
    const FIRST_PARAGRAPHS: usize = 4;
    /// "Mr. Jo Dee and Ms. Ana Bee": a blank, "and", the title, a blank.
    const MOST_BETWEEN: usize = 4;
    let mut found: Vec<Range<usize>> = Vec::new();
    for paragraph in paragraphs(shadow, narrative.clone()).into_iter().take(FIRST_PARAGRAPHS) {
        for name in capitals::names(shadow, paragraph) {
            let (bare, gender) = titles::without(shadow, name.clone());
            let text = shadow.slice(bare.clone());
            let is_titled = gender.is_some() || titles::gender_before(shadow, name.start).is_some();
            let Some((_, family)) = text.rsplit_once(' ').filter(|_| is_titled) else { continue };
            let is_known = found.iter().any(|known| shadow.slice(known.clone()).ends_with(text));
            // "Mr. Jo Dee and | Ms. Ana Bee": of the second no more need be told.
            let between = found.last().map_or("", |last| shadow.slice(last.end..bare.start.max(last.end)));
            let joined = between.split(' ').count() <= MOST_BETWEEN
                && between.split(' ').any(|word| words().class(WordClass::Conjunction).contains(word));
            if !is_known && (joined || shadow.slice(name.end..narrative.end).contains(family)) {
                found.push(bare);
            }
        }
    }
    found
}

/// Whom the demands alone name, where the narrative speaks of "a woman": those whom they ask to free, and those whom they name
/// twice.
fn only_asked(counts: &BTreeMap<String, Seen>, told: &Told) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let alone = counts.values().filter(|seen| seen.told == 0 && seen.placed == 0).take(MOST_NAMES);
    let (freed, others): (Vec<&Seen>, Vec<&Seen>) = alone.partition(|seen| told.is_freed(&seen.range));
    let twice = others.into_iter().filter(|seen| seen.asked > 1).map(|seen| seen.range.clone()).collect();
    (freed.into_iter().map(|seen| seen.range.clone()).collect(), twice)
}

/// Enters the people of the running text, each once: "Captain Jo Dee", and "Jo Dee" from then on.
fn enter_guessed(draft: &mut Draft, found: Vec<Range<usize>>) {
    let shadow = draft.shadow;
    let mut entered: Vec<&str> = Vec::new();
    for range in found {
        let bare = shadow.slice(titles::without(shadow, range.clone()).0);
        // "Captain Jo Dee", and "Mr Dee" from then on.
        let family = bare.get(titles::length(bare)..).unwrap_or_default().trim_start_matches(['.', ' ']);
        let is_family = |name: &&str| name.strip_suffix(family).is_some_and(|given| given.ends_with(' '));
        // "Father Jo Dee", and "Father Jo" from then on.
        let is_given = |name: &&str| name.strip_prefix(family).is_some_and(|rest| rest.starts_with(' '));
        // "Ms. Elvira Dee Fee", and "Ms. Dee Fee" from then on.
        let is_short = family.len() < bare.len() || family.contains(' ');
        let is_titled = family.len() < bare.len();
        let is_known = is_short && entered.iter().any(is_family) || is_titled && entered.iter().any(is_given);
        if entered.contains(&bare) || is_known {
            continue;
        }
        entered.push(bare);
        let pointer = format!("/people/{}/name", draft.case.people.len());
        let name = shadow.words_of(range.clone());
        enter(draft, range, Mark::default());
        draft.notice(Notice::info("person-from-text").at_field(pointer).about(name));
    }
}

/// How often each run of capitals stands in the narrative and in the demands.
fn counted(shadow: &Shadow, narrative: &Range<usize>, demands: &[Range<usize>]) -> BTreeMap<String, Seen> {
    let mut counts: BTreeMap<String, Seen> = BTreeMap::new();
    for (asked, piece) in
        [(false, narrative.clone())].into_iter().chain(demands.iter().map(|demand| (true, demand.clone())))
    {
        for name in capitals::names(shadow, piece) {
            // "Hassan al-" / "Dee": the margin broke a name that it leaves whole elsewhere.
            let words = shadow.slice(name.clone()).replace("- ", "-");
            let seen = counts.entry(words).or_insert_with(|| Seen::first(name.clone()));
            seen.told += usize::from(!asked);
            seen.asked += usize::from(asked);
            seen.placed += usize::from(is_placed(shadow, &name));
        }
    }
    // "Reunite Jo Dee with her son": the verb before the name has a capital too.
    for (name, seen) in counts.iter_mut().filter(|(_, seen)| seen.told > 0 && seen.asked == 0) {
        let asks = |demand: &&Range<usize>| {
            let demand = shadow.slice((*demand).clone());
            demand.contains(name.as_str()) || names_beside_kin(demand, name)
        };
        seen.asked = demands.iter().filter(asks).count();
    }
    counts
}

/// "the safety of Jo and Mo Dee": whether a demand names somebody with one of the family, whose name stands once for both.
fn names_beside_kin(demand: &str, name: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let Some((given, family)) = name.split_once(' ') else { return false };
    let beside = |at: usize| {
        let (before, behind) = demand.split_at_checked(at).unwrap_or_default();
        let rest = behind.strip_prefix(given)?;
        let end = rest.find([',', '.', ';', ':']).unwrap_or(rest.len());
        let row = rest.get(..end)?.strip_prefix(' ')?;
        let link = words().class(WordClass::Conjunction).leading(row)?;
        let mut kin = row.get(link..)?.split(' ').take(MOST_WORDS).skip(1);
        (before.is_empty() || before.ends_with(' ')).then(|| kin.any(|word| word == family))
    };
    demand.match_indices(given).any(|(at, _)| beside(at) == Some(true))
}

/// Names as the narrative has them first, in full: "Jo Maria Dee Fee was taken away. …", and "Jo Dee" from then on.
fn in_full(shadow: &Shadow, names: Vec<Range<usize>>, narrative: Range<usize>) -> Vec<Range<usize>> {
    let all = capitals::names(shadow, narrative.clone());
    let text = |name: &Range<usize>| shadow.slice(name.clone());
    let whole = |name: &Range<usize>| {
        let words: Vec<&str> = text(name).split(' ').collect();
        let is_fuller = |other: &&Range<usize>| {
            let mut rest = text(other).split(' ');
            let more = rest.clone().count() > words.len() && rest.clone().next() == words.first().copied();
            more && words.iter().all(|word| rest.any(|other| other == *word))
        };
        let first = all.iter().find(|other| text(other) == text(name)).map_or(narrative.end, |first| first.start);
        let fuller = all.iter().find(is_fuller).filter(|fuller| words.len() > 1 && fuller.start < first);
        // Two brothers: "Jo Maria Dee" is somebody else.
        fuller.filter(|fuller| !names.iter().any(|other| text(other) == text(fuller))).unwrap_or(name).clone()
    };
    names.iter().map(whole).collect()
}

/// Enters those whom the text marks, and whom the demands name beside them, in the order of the text.
fn enter_marked(draft: &mut Draft, told: Vec<Range<usize>>, marked: Vec<(Range<usize>, Mark)>) {
    let shadow = draft.shadow;
    let mut all: Vec<(Range<usize>, Option<Mark>)> = Vec::new();
    let unmarked = told.into_iter().map(|name| (name, None));
    for (name, mark) in marked.into_iter().map(|(name, mark)| (name, Some(mark))).chain(unmarked) {
        let words = shadow.slice(name.clone());
        if !all.iter().any(|(known, _)| shadow.slice(known.clone()) == words) {
            all.push((name, mark));
        }
    }
    all.sort_by_key(|(name, _)| name.start);
    for (name, mark) in all {
        let pointer = format!("/people/{}/name", draft.case.people.len());
        let words = shadow.words_of(name.clone());
        let is_marked = mark.is_some();
        enter(draft, name, mark.unwrap_or_default());
        if !is_marked {
            draft.notice(Notice::info("person-from-text").at_field(pointer).about(words));
        }
    }
}

/// Whether an age stands right behind a name: "Jo Dee, 41, …".
fn is_aged(shadow: &Shadow, name: &Range<usize>, limit: usize) -> bool {
    let next = shadow.slice(name.end..floor(shadow, (name.end + 3).min(limit.max(name.end))));
    let begins = next.trim_start_matches([',', ' ', '(']).starts_with(|letter: char| letter.is_ascii_digit());
    begins && age_after(shadow, name.end..limit.max(name.end)).0.is_some()
}

/// Somebody of one name, whom a demand asks to free and of whom the story tells: "the release of Sumarno".
fn lone_name(told: &Told) -> Option<Range<usize>> {
    const SHORTEST: usize = 4;
    const MOST_WORDS: usize = 1500;
    let shadow = told.shadow;
    let lists = office_words();
    let is_name = |word: &Range<usize>| {
        let raw = shadow.raw(word.clone());
        let text = shadow.slice(word.clone());
        let of_name = raw.starts_with(char::is_uppercase) && raw.contains(char::is_lowercase);
        let known = lists.towns.contains(text) || words().class(WordClass::OfNoName).contains(text);
        let of_country = countries::find(text).is_some() || !countries::by_demonym(text).is_empty();
        of_name && text.len() >= SHORTEST && may_be_name(text) && !known && !of_country
    };
    let asked = told
        .demands
        .iter()
        .flat_map(|demand| word_starts(shadow, demand.clone()).into_iter().map(move |start| (demand, start)));
    asked.take(MOST_WORDS).find_map(|(demand, start)| {
        let rest = shadow.slice(start..demand.end.max(start));
        let length = rest.find([' ', ',', '.', ';', ':', ')', '\'']).unwrap_or(rest.len());
        let word = start..start + length;
        let next = shadow.raw(word.end..demand.end.max(word.end));
        let goes_on = next.strip_prefix(' ').is_some_and(|next| next.starts_with(char::is_uppercase));
        let named = is_name(&word) && !goes_on && told.is_freed_at(word.start) && ends_before(shadow, &word);
        named.then(|| told.first_told(&word)).flatten()
    })
}

/// Whether what stands behind words with capitals are not people, whom they tell of: "the release of Tibetan monks".
fn ends_before(shadow: &Shadow, name: &Range<usize>) -> bool {
    let next = shadow.slice(name.end..shadow.len()).strip_prefix(' ');
    let next = next.and_then(|rest| rest.split([' ', ',', '.', ';']).next()).unwrap_or_default();
    !(next.len() > 3 && next.ends_with('s') && !next.ends_with("ss"))
}

/// Whether whom the demands ask to free besides is not called by a shorter or longer name there: "release Jo Dee and Ana Bee".
fn is_another(shadow: &Shadow, name: &Range<usize>, found: &[(Range<usize>, usize)]) -> bool {
    // "Mohamed" and "Mohammed" are one; "Jo" and "Mo" are two.
    const SHORTEST_SPELT: usize = 5;
    // "Samira al-Dee", "Samira Dee".
    let words = |name: &Range<usize>| -> Vec<&str> {
        let words = shadow.slice(name.clone()).split(' ');
        words.map(|word| ["al-", "el-"].iter().find_map(|article| word.strip_prefix(article)).unwrap_or(word)).collect()
    };
    let asked = words(name);
    let is_same = |other: &Range<usize>| {
        let known = words(other);
        let near = |one: &&str| {
            known.iter().any(|other| other == one || one.len() >= SHORTEST_SPELT && is_one_slip(one, other))
        };
        let shared = asked.iter().filter(|one| near(one)).count();
        shared == asked.len().min(known.len())
    };
    // "Ilgar Mam-": the margin broke it.
    let broken = shadow.slice(name.clone()).ends_with('-');
    ends_before(shadow, name) && !broken && !found.iter().any(|(other, _)| is_same(other))
}

/// The two words that stand before a name: "community" and "of".
fn two_words_before<'a>(shadow: &'a Shadow, name: &Range<usize>) -> (&'a str, &'a str) {
    let mut before = shadow.slice(0..name.start).trim_end().rsplit(' ');
    let last = before.next().unwrap_or_default();
    (before.next().unwrap_or_default(), last)
}

/// Whether a run of capitals stands where a place does: "in San Juan", "the village of San Juan".
fn is_placed(shadow: &Shadow, name: &Range<usize>) -> bool {
    let (kind, last) = two_words_before(shadow, name);
    let class = |class: WordClass| words().class(class);
    // "in the Lower Dee": the article of a landscape.
    let is_landscape = || class(WordClass::Article).contains(last) && class(WordClass::BeforePlace).contains(kind);
    class(WordClass::BeforePlace).contains(last)
        || is_landscape()
        || is_name_of_place(shadow, name)
        || class(WordClass::Linking).contains(last) && class(WordClass::KindOfPlace).contains(kind)
}

/// "camp San Juan": whether a name stands right behind what kind of place it is.
fn is_name_of_place(shadow: &Shadow, name: &Range<usize>) -> bool {
    words().class(WordClass::KindOfPlace).contains(two_words_before(shadow, name).1)
}

/// "the community of San Juan": whether a name is first told, in the story or in a demand, as that of a community.
fn is_of_community(shadow: &Shadow, name: &Range<usize>) -> bool {
    let (kind, last) = two_words_before(shadow, name);
    words().class(WordClass::Linking).contains(last) && words().class(WordClass::Community).contains(kind)
}

/// The names that stand in a row with the first: "Jo Dee, Ana Bee and Mo Fee were taken away", "Jo Dee, Ana Bee and two others";
/// the first alone where no "and" closes the row.
fn row(shadow: &Shadow, first: Range<usize>, limit: usize) -> Vec<Range<usize>> {
    const MOST: usize = 6;
    const LONGEST_NAME: usize = 60;
    let mut names = vec![first.clone()];
    while names.len() < MOST {
        let end = names.last().map_or(first.end, |name| name.end);
        if unnamed::others_behind(shadow, end, limit).is_some() {
            return names;
        }
        let end = behind_age(shadow, end..limit);
        let rest = shadow.slice(end..limit);
        let next = rest.trim_start_matches([',', ' ']);
        let link = words().class(WordClass::Conjunction).at_start(next);
        let start = limit - next.len() + if link > 0 { link + 1 } else { 0 };
        let window = start.min(limit)..floor(shadow, limit.min(start + LONGEST_NAME));
        let name = capitals::names(shadow, window).into_iter().next().filter(|name| name.start == start);
        let Some(name) = name.filter(|_| link > 0 || rest.starts_with(',')) else { break };
        names.push(name);
        if link > 0 {
            return names;
        }
    }
    vec![first]
}

/// The first row of three names or more of a narrative: "Among them are Jo Dee, Ana Bee and Mo Fee."
fn longest_row(shadow: &Shadow, narrative: Range<usize>) -> Vec<Range<usize>> {
    const FEWEST: usize = 3;
    const MOST_NAMES: usize = 40;
    let names = capitals::names(shadow, narrative.clone()).into_iter().take(MOST_NAMES);
    let mut rows = names.filter(|name| !is_placed(shadow, name)).map(|name| row(shadow, name, narrative.end));
    rows.find(|row| row.len() >= FEWEST).unwrap_or_default()
}

/// Where a text goes on behind an age in figures: "Jo Dee, 34, and Mo Fee".
fn behind_age(shadow: &Shadow, rest: Range<usize>) -> usize {
    const MOST_DIGITS: usize = 2;
    let text = shadow.slice(rest.clone());
    let age = text.strip_prefix(", ").unwrap_or_default();
    let digits = age.len() - age.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let closed = age.get(digits..).is_some_and(|behind| behind.starts_with([',', ' ']));
    if (1..=MOST_DIGITS).contains(&digits) && closed { rest.start + ", ".len() + digits } else { rest.start }
}

/// The names that a narrative begins with, where demands name nobody: "Jo Dee, a member of parliament, was abducted …", "Students
/// Jo Dee and Mo Fee were arrested …".
fn first_told(shadow: &Shadow, narrative: Range<usize>) -> Option<Vec<Range<usize>>> {
    const OPENING: usize = 120;
    let opening = narrative.start..floor(shadow, narrative.end.min(narrative.start + OPENING));
    let mut name = capitals::names(shadow, opening).into_iter().next()?;
    // "Nurses Jo Dee and Mo Fee": the first word of a sentence has a capital too.
    if let Some((first, _)) =
        shadow.slice(name.clone()).split_once(' ').filter(|(first, rest)| rest.contains(' ') && ends_in_role(first))
    {
        name.start += first.len() + 1;
    }
    let before = shadow.slice(narrative.start..name.start).trim();
    let opens =
        before.is_empty() || before.split(' ').count() < 5 && !before.contains([',', '.']) && ends_in_role(before);
    let row = row(shadow, name, narrative.end);
    let last = row.last()?.end;
    let after = shadow.slice(last..narrative.end);
    let told = after.starts_with(", ")
        || begins_with_verb(after)
        || unnamed::others_behind(shadow, last, narrative.end).is_some();
    (opens && told).then_some(row)
}

/// " was arrested": what stands behind a name tells of the person.
fn begins_with_verb(after: &str) -> bool {
    let verbs = words().class(WordClass::SentenceVerb);
    after.strip_prefix(' ').is_some_and(|after| verbs.leading(after).is_some())
}

/// "lawyer", "Cairo University students": what somebody is, right before the name.
fn ends_in_role(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    let one = last.strip_suffix('s').unwrap_or(last);
    [last, one].iter().any(|word| words().class(WordClass::Role).contains(word))
}

/// How often a run of capitals stands in the narrative and in the demands, and how often behind "in" or "at".
struct Seen {
    range: Range<usize>,
    told: usize,
    asked: usize,
    placed: usize,
}

impl Seen {
    fn first(range: Range<usize>) -> Self {
        Self { range, told: 0, asked: 0, placed: 0 }
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_people(story: &str, names: &[&str]) {
        let sheet = format!(
            "URGENT ACTION\nVILLAGERS ON TRIAL\n\n{story}\n\nPlease write immediately in English:\n- Calling on them to drop the charges.\n\nAPPEALS TO:\nMinister\nBangkok, Thailand\n"
        );
        let case = case_from_text(&sheet).value;
        assert_eq!(case.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), names, "{story:?}");
    }

    #[test]
    fn whom_a_story_names_with_titles_is_whom_it_is_about_where_no_demand_names_anybody() {
        let sheet = "URGENT APPEAL\n\nCase KEN 290807\n\nThreats\n\nThe office has been informed of threats against Mr. Jonas Deeman and Ms. Ana Beeman, who lead a union, and of a raid. Mr. Deeman was told to leave.\n\nPlease write to the authorities urging them to:\n- guarantee the integrity of the above-mentioned persons;\n- order an inquiry into the raid.\n\nAPPEALS TO:\nMinister\nMo Fee\nNairobi, Kenya\n";
        let case = case_from_text(sheet).value;
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Jonas Deeman", "Ana Beeman"], "{case:?}");
    }

    #[test]
    fn two_of_one_family_are_asked_for_with_its_name_once() {
        let sheet = "URGENT ACTION\nTWO BROTHERS ABDUCTED\n\nMen came for Zelim Deeman, 22, and when his brother Apti Deeman, 27, asked why, took both.\n\nPlease write immediately in English:\n- Expressing concern for the safety of Apti and Zelim Deeman.\n\nAPPEALS TO:\nMinister\nBangkok, Thailand\n";
        let case = case_from_text(sheet).value;
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Zelim Deeman", "Apti Deeman"]);
    }

    #[test]
    fn a_title_and_a_first_name_are_nobody_else() {
        let sheet = "URGENT ACTION\nPRIEST BEATEN\n\nFather Gonzalo Dee was beaten in May. Father Gonzalo has told a paper that he is ill. Ana Bee was beaten too, and Ana Bee saw Father Gonzalo fall.\n\nPlease write immediately in English:\n- Calling for the safety of Father Gonzalo Dee and Ana Bee;\n- Asking that Father Gonzalo see a doctor.\n\nAPPEALS TO:\nMinister\nBangkok, Thailand\n";
        let case = case_from_text(sheet).value;
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names.len(), 2, "{names:?}");
    }

    #[test]
    fn names_in_a_row_are_all_of_those_it_is_about() {
        check_people(
            "Jo Dee, Ana Bee and Mo Fee were arrested in May. They are held.",
            &["Jo Dee", "Ana Bee", "Mo Fee"],
        );
        check_people(
            "Seven women are on trial. Among them are Jo Dee, Ana Bee and Mo Fee.",
            &["Jo Dee", "Ana Bee", "Mo Fee"],
        );
        check_people(
            "Elvira Dee Fee was threatened in May. Ms. Dee Fee is in hiding. Help Ms. Dee Fee.",
            &["Elvira Dee Fee"],
        );
        check_people("Jo Dee, Ana Bee and twelve others were arrested in May.", &["Jo Dee", "Ana Bee"]);
        check_people("Jo Dee, who is a nurse, was arrested in May. She is held.", &["Jo Dee"]);
        check_people(
            "Two nurses have been held since May.\n\nNurses Jo Dee, 34, and Ana Bee, 29, were arrested in May. They are held.",
            &["Jo Dee", "Ana Bee"],
        );
        check_people(
            "Lagos University students Jo Dee and Ana Bee were arrested. They are held.",
            &["Jo Dee", "Ana Bee"],
        );
        check_people("Seven women are on trial in Khon Kaen, Nong Khai and Udon Thani.", &[]);
    }
}
