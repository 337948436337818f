//! Where the story begins on a sheet that is one line, behind a title or names without a full stop.

use crate::data::countries;
use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::people;
use crate::import::people::names;
use crate::import::people::recurring;
use crate::import::text::prose::{has_verb, sentences};
use crate::import::text::shadow::{Shadow, floor};

use super::behind_people;
use super::titles::publisher_speaks;

/// Where the prose begins behind a title without a full stop.
///
/// Prose begins with one of the people, with a name that the text repeats, or with words that open sentences.
pub(super) fn prose_start(shadow: &Shadow, start: usize, end: usize, people: &[String]) -> usize {
    let start = shadow.trimmed_of(start..end, &[',', ';', ':', '-', '/']).start;
    let window = floor(shadow, end.min(start + 330));
    let sentence = sentences(shadow, start..window).first().map_or(window, |sentence| sentence.end);
    let text = shadow.slice(start..sentence);
    if let Some(at) = publisher_speaks(text) {
        return start + at;
    }
    if let Some(end) = repeated_title(shadow, start) {
        return shadow.trimmed(end..shadow.len()).start;
    }
    let blanks: Vec<usize> = [0].into_iter().chain(text.match_indices(' ').map(|(at, _)| at + 1)).collect();
    if !people.is_empty() {
        return behind_people::Behind { shadow, start, text, blanks: &blanks }.story(people);
    }
    // What is asked for names them again as well.
    let later = shadow.slice(start..floor(shadow, shadow.len().min(start + 12_000)));
    let mut best = None;
    // Where a name stands at the head, others stand behind it before the prose, which names one of them again.
    let listed = people::begins_with_name(shadow, start..sentence)
        && (recurring::names(shadow, start..sentence).first().is_some_and(|name| name.start == start)
            || is_told_by_two_words(text, later));
    for (index, &at) in blanks.iter().enumerate().skip(1).take(26) {
        // Two words that stood in the title before, or a name that the narrative repeats, begin its first sentence.
        // "dang van thuan": a small word joins the two.
        let middle = blanks.get(index + 1).and_then(|at| text.get(*at..)).and_then(|text| text.split(' ').next());
        let is_joined = middle.is_some_and(|word| words().class(WordClass::SmallInName).contains(word));
        let Some(&two) = blanks.get(index + if is_joined { 3 } else { 2 }) else { break };
        let pair = text.get(at..two).unwrap_or_default().trim_end().trim_end_matches(',');
        if text.get(..at).unwrap_or_default().contains(pair) && pair.len() > 6 && names::may_be_name(pair) {
            // "…, his wife | the journalist jo dee was arrested".
            let described = described_from(text, &blanks, at);
            let article = words().class(WordClass::Article).at_start(text.get(described..).unwrap_or_default()) > 0;
            return start + day_told_before(text, &blanks, at).unwrap_or(if article { described } else { at });
        }
        if best.is_none() && !listed && names::may_be_name(pair) && later.matches(pair).take(3).count() >= 2 {
            best = Some(described_from(text, &blanks, at));
        }
    }
    let opener = opener(text, &blanks, 3);
    let at = best.into_iter().chain(opener).chain(first_words_again(text, &blanks)).min().unwrap_or_default();
    // "Jo Dee, a member of the union, was arrested | on 22 May": the name is that of the story.
    if listed && has_verb(text.get(..at).unwrap_or_default()) { start } else { start + at }
}

/// "kenyan nurse held without charge | kenyan nurse and member of the union jo dee has been held …": where the prose begins with the
/// first words of the title once more.
fn first_words_again(text: &str, blanks: &[usize]) -> Option<usize> {
    const FEWEST_WORDS: usize = 4;
    const MOST_WORDS: usize = 16;
    const SHORTEST: usize = 10;
    let pair = text.get(..*blanks.get(2)?).filter(|pair| pair.len() > SHORTEST)?;
    let later = blanks.iter().copied().skip(FEWEST_WORDS).take(MOST_WORDS);
    later.into_iter().find(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(pair)))
}

/// "Jo Mo Dee, aged 23": whether the story tells of the first of a list by the ends of a longer name, "Jo Dee".
fn is_told_by_two_words(head: &str, later: &str) -> bool {
    const FEWEST_WORDS: usize = 3;
    let name = head.split([',', '(']).next().unwrap_or_default().trim_end();
    let ends = name.split_once(' ').zip(name.rsplit_once(' ')).filter(|_| name.split(' ').count() >= FEWEST_WORDS);
    ends.is_some_and(|((first, _), (_, last))| names::may_be_name(name) && later.contains(&format!("{first} {last} ")))
}

/// "Lawyer Jo Dee shot at | On 6 June 2013 shots were fired at the lawyer Jo Dee": where a day begins the prose before a place.
fn day_told_before(text: &str, blanks: &[usize], at: usize) -> Option<usize> {
    const FEWEST_WORDS_OF_TITLE: usize = 3;
    /// "on ", "am ": what leads to a day is no longer.
    const LONGEST_LEAD: usize = 4;
    let is_dated = |at: &usize| {
        let day = dates::first(text.get(*at..).unwrap_or_default());
        day.is_some_and(|(day, _)| (1..=LONGEST_LEAD).contains(&day.start))
    };
    blanks.iter().copied().skip(FEWEST_WORDS_OF_TITLE).take_while(|told| *told < at).find(is_dated)
}

/// Where one of the people is named first, by the whole name or else by its first or last word.
pub(super) fn at_person(text: &str, people: &[String]) -> Option<usize> {
    let whole = people.iter().filter_map(|name| text.find(name.as_str())).min();
    whole.or_else(|| {
        let parts = people.iter().filter_map(|name| {
            let first = name.split(' ').next()?;
            let last = name.rsplit(' ').next()?;
            [first, last]
                .into_iter()
                .filter(|word| word.len() > 3 && names::may_be_name(word))
                .filter_map(|word| text.find(word))
                .min()
        });
        parts.min().filter(|at| *at < 60)
    })
}

/// The beginning of what describes a name: "iranian teacher farzad …", "community leader osman …".
pub(super) fn described_from(text: &str, blanks: &[usize], at: usize) -> usize {
    let word = |place: usize| {
        let start = blanks.get(place).copied().unwrap_or_default();
        text.get(start..).unwrap_or_default().split(' ').next().unwrap_or_default()
    };
    let Ok(mut place) = blanks.binary_search(&at) else { return at };
    // "humanitarian worker | jo dee", "saudi arabian national | jo dee": what only several words say.
    if let Some(phrase) = phrase_before(text, blanks, place) {
        return phrase;
    }
    let mut described = at;
    while let Some(before) = place.checked_sub(1) {
        let bare = word(before);
        let nation = !countries::by_demonym(bare).is_empty();
        let article = words().class(WordClass::Determiner).contains(bare) && described < at;
        if !(nation || article || words().class(WordClass::BeforeName).contains(bare)) {
            break;
        }
        described = blanks.get(before).copied().unwrap_or(described);
        place = before;
        if nation || article {
            break;
        }
    }
    described
}

/// Where a phrase of several words begins that says what somebody is and ends right before a word; none where no such phrase does.
fn phrase_before(text: &str, blanks: &[usize], place: usize) -> Option<usize> {
    const MOST_WORDS: usize = 4;
    let at = *blanks.get(place)?;
    let starts = blanks.get(place.saturating_sub(MOST_WORDS)..place.saturating_sub(1)).unwrap_or_default();
    let is_phrase = |start: &usize| {
        let phrase = text.get(*start..at).unwrap_or_default().trim_end();
        let of_nation = || {
            let (nation, who) = phrase.rsplit_once(' ').unwrap_or_default();
            !countries::by_demonym(nation).is_empty() && words().class(WordClass::BeforeName).contains(who)
        };
        // "jo dee (m), ana bee (f) his wife | jo dee was …": of whom the head told last.
        let is_related = words().class(WordClass::Possessive).at_start(phrase) > 0;
        !is_related && (behind_people::trade_at(phrase) == phrase.len() || of_nation())
    };
    starts.iter().copied().find(is_phrase)
}

/// "On 12 May …", where the day begins with one of such digits.
pub(super) fn opens_with_day(text: &str, digits: &[char]) -> bool {
    let day = words().class(WordClass::OnDay).leading(text).and_then(|length| text.get(length..));
    day.is_some_and(|day| day.starts_with(digits))
}

/// Where a word opens a sentence: not behind one that leads on ("fear for the safety of …").
pub(super) fn opener(text: &str, blanks: &[usize], skip: usize) -> Option<usize> {
    let leads_on = words().class(WordClass::LeadsOn);
    // "their two children".
    let whose = words().class(WordClass::Possessive);
    blanks.iter().copied().skip(skip).take(20).find(|&at| {
        let before = text.get(..at).unwrap_or_default().trim_end().rsplit(' ').next().unwrap_or_default();
        let rest = text.get(at..).unwrap_or_default();
        let opens = !whose.contains(before) && words().class(WordClass::SentenceOpener).leading(rest).is_some()
            || opens_with_day(rest, &['1', '2']);
        opens
            && !leads_on.contains(before)
            && !before.ends_with(['-', '/'])
            && !words().is_plain(before.trim_end_matches(','))
            || opens && at > 0 && skip > 0 && !leads_on.contains(before) && !before.ends_with(['-', '/', ','])
    })
}

/// Where a title ends that stands once more at the head of the second page: before the additional information.
fn repeated_title(shadow: &Shadow, start: usize) -> Option<usize> {
    const SHORTEST: usize = 12;
    let text = shadow.slice(start..floor(shadow, shadow.len().min(start + 200)));
    let rest = shadow.slice(start + text.len()..shadow.len());
    let ends: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).filter(|at| *at >= SHORTEST).collect();
    ends.into_iter().rev().find_map(|end| {
        let title = text.get(..end)?;
        let (at, _) = rest.match_indices(title).next()?;
        let (before, behind) = (rest.get(..at)?.trim_end(), at + title.len() + 1);
        let headed = words().meaning_all(Means::Banner).any(|banner| before.ends_with(banner.phrase.as_str()));
        let leads = |means: Means| matches!(means, Means::Background | Means::Name);
        let followed = rest.is_char_boundary(behind) && words().at(rest, behind).any(|marker| leads(marker.means));
        (headed || followed).then_some(start + end)
    })
}
