//! Whom a sheet in small letters is about: no capital tells a name, so pairs of words do that no prose has.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::people::enter;
use crate::import::people::names::{Mark, may_be_name, word_starts};
use crate::import::people::recurring::lost_its_vowels;
use crate::import::people::row;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::{Shadow, floor};
use crate::notice::Notice;

use super::super::ages::of_digits;
use super::super::asked_for::Told;
use super::super::titles;
use super::{begins_with_verb, is_name_of_place, is_placed};

/// Finds the names of a sheet in small letters: pairs of words, none of them of plain prose, that the demands repeat.
pub(super) fn read(draft: &mut Draft, narrative: Range<usize>, demands: &[Range<usize>]) {
    /// How far from its beginning a text says whom it is about, in bytes.
    const OPENING: usize = 90;
    let shadow = draft.shadow;
    let narrative = narrative.start..floor(shadow, narrative.end.min(narrative.start + 60_000));
    let text = shadow.slice(narrative.clone());
    let starts = word_starts(shadow, narrative.clone());
    let asked = |words: &str| demands.iter().any(|demand| shadow.slice(demand.clone()).contains(words));
    let mut found = asked_pairs(shadow, &narrative, &starts, &asked, |pair| {
        // "jo dee bee, aged 16": told of once is enough; so it is at the head of the text.
        let after = shadow.slice(pair.end..narrative.end);
        let acts = begins_with_verb(after) || after.starts_with(", who ");
        let titled = titles::gender_before(shadow, pair.start).is_some();
        let opens = pair.start < narrative.start + OPENING;
        let often = || text.matches(shadow.slice(pair.clone())).take(2).count() > 1;
        // "in san miguel, bulacan": a place is told of more often than once, too.
        let placed = || {
            let places = text.match_indices(shadow.slice(pair.clone())).map(|(at, name)| (at, at + name.len()));
            let mut places = places.map(|(start, end)| narrative.start + start..narrative.start + end);
            places.any(|place| is_placed(shadow, &place))
        };
        let aged = || aged_soon(shadow.slice(pair.start..narrative.end));
        !is_name_of_place(shadow, pair) && (acts || titled || aged() || (opens || often()) && !placed())
    });
    // Whom the demands name and the text tells of once, where it names nobody more often; but no place.
    if found.is_empty() {
        found = asked_pairs(shadow, &narrative, &starts, &asked, |pair| !stands_as_place(shadow, pair));
    }
    for place in 0..found.len() {
        let whole = found.get(place).and_then(|name| with_shared_family_name(shadow, name, &found));
        if let Some((name, whole)) = found.get_mut(place).zip(whole) {
            *name = whole;
        }
    }
    listed(draft, &narrative, demands, &mut found);
    let told = Told { shadow, narrative: narrative.clone(), demands };
    let mut found: Vec<Range<usize>> =
        told.asked_for(found.into_iter().map(|name| (name, ())).collect()).into_iter().map(|(name, ())| name).collect();
    if found.is_empty() {
        found = row::in_small_letters(shadow, &narrative);
    }
    if found.is_empty() {
        found = row::apposed(shadow, &narrative);
    }
    found.sort_by_key(|range| range.start);
    for range in found {
        let pointer = format!("/people/{}/name", draft.case.people.len());
        let name = shadow.words_of(range.clone());
        enter(draft, range, Mark::default());
        draft.notice(Notice::info("person-from-text").at_field(pointer).about(name));
    }
}

/// Names that the text has once, but the demands beside one that it repeats: "Jo Dee, Ana Bee and Mo Fee".
fn listed(draft: &Draft, narrative: &Range<usize>, demands: &[Range<usize>], found: &mut Vec<Range<usize>>) {
    const MOST: usize = 12;
    let shadow = draft.shadow;
    let text = shadow.slice(narrative.clone());
    let known: Vec<String> = found.iter().map(|range| shadow.slice(range.clone()).to_owned()).collect();
    let mut enter = |name: &str| {
        // "la seguridad de jo dee y …".
        let name = name.get(between_links(name)).unwrap_or_default();
        if let Some(place) = text.find(name).filter(|_| !known.iter().any(|known| known.contains(name))) {
            let range = narrative.start + place..narrative.start + place + name.len();
            if !found.contains(&range) && found.len() < MOST {
                found.push(range);
            }
        }
    };
    for (name, demand) in known.iter().flat_map(|name| demands.iter().map(move |demand| (name, demand))) {
        let words = shadow.slice(demand.clone());
        let Some(at) = words.find(name.as_str()) else { continue };
        let mut rest = words.get(at + name.len()..).unwrap_or_default();
        while let Some((pair, behind)) = pair_behind(rest) {
            enter(pair);
            rest = behind;
        }
        let mut before = words.get(..at).unwrap_or_default();
        while let Some((name, rest)) = name_before_link(before) {
            enter(name);
            before = rest;
        }
    }
}

/// The two words of a name behind ", " or " and " at the beginning of a text, and what follows them.
fn pair_behind(text: &str) -> Option<(&str, &str)> {
    let next = text.strip_prefix(" and ").or_else(|| text.strip_prefix(", "))?;
    let next = next.strip_prefix("and ").unwrap_or(next);
    let second = next.find(' ').map_or(next.len(), |blank| blank + 1);
    let length = next
        .get(second..)
        .and_then(|tail| tail.find([' ', ',', ';', '.', '\'']))
        .map_or(next.len(), |end| second + end);
    let (pair, rest) = next.split_at_checked(length)?;
    (pair.contains(' ') && may_be_name(pair)).then_some((pair, rest))
}

/// The name before ", " or " and " at the end of a text, of two to four words, and what stands before it.
fn name_before_link(text: &str) -> Option<(&str, &str)> {
    const MOST_WORDS: usize = 4;
    let joins = words().class(WordClass::Conjunction);
    let text = text.trim_end();
    let linked = text.rsplit_once(' ').filter(|(_, last)| joins.contains(last)).map(|(before, _)| before);
    let text = linked.or_else(|| text.strip_suffix(','))?.trim_end_matches([' ', ',']);
    let of_name = |word: &str| may_be_name(word) || lost_its_vowels(word);
    let mut start = text.len();
    for word in text.rsplit(' ').take_while(|word| of_name(word)).take(MOST_WORDS) {
        start = start.saturating_sub(word.len() + usize::from(start < text.len()));
    }
    let (rest, name) = text.split_at_checked(start)?;
    let name = name.trim_start();
    (name.contains(' ') && may_be_name(name.split(' ').next()?)).then_some((name, rest))
}

/// "ana mo dee" of a text whose demands say "ana mo and jo dee": the family's name of another stands behind hers.
fn with_shared_family_name(shadow: &Shadow, name: &Range<usize>, found: &[Range<usize>]) -> Option<Range<usize>> {
    let last = |name: &Range<usize>| shadow.slice(name.clone()).rsplit(' ').next();
    let next = shadow.slice(name.end..shadow.len()).strip_prefix(' ')?;
    let next = bare(next.split(' ').next()?);
    let others = found.iter().filter(|other| *other != name);
    let shared = !next.is_empty() && others.filter_map(last).any(|family| family == next);
    shared.then(|| name.start..name.end + 1 + next.len())
}

/// Pairs of words that may be a name, that the demands have too and that are told of, each with the rest of its name.
fn asked_pairs(
    shadow: &Shadow,
    narrative: &Range<usize>,
    starts: &[usize],
    asked: &dyn Fn(&str) -> bool,
    told: impl Fn(&Range<usize>) -> bool,
) -> Vec<Range<usize>> {
    const MOST: usize = 6;
    const MOST_WORDS: usize = 1500;
    const SHORTEST: usize = 7;
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, &start) in starts.iter().enumerate().take(MOST_WORDS) {
        let Some(&next) = starts.get(index + 1).filter(|_| found.len() < MOST) else { break };
        let end = starts.get(index + 2).map_or(narrative.end, |&after| after - 1);
        let second = shadow.slice(next..end);
        let bare = second.trim_end_matches([',', '.', ';', ':', ')', '"', '?']);
        let bare = bare.strip_suffix("'s").unwrap_or(bare);
        let pair = start..next + bare.len();
        let words = shadow.slice(pair.clone());
        // "jo bee" is "jo dee bee" once more.
        let said_in = |known: &Range<usize>| {
            words.split(' ').all(|word| shadow.slice(known.clone()).split(' ').any(|part| part == word))
        };
        let known = || found.iter().any(said_in);
        // The last reads the whole text: few pairs come so far.
        let named = || {
            may_be_name(words)
                && !is_linking(words)
                && !begins_with_link(words)
                && asked(words)
                && told(&pair)
                && !is_determined(shadow, narrative, words)
        };
        if words.len() >= SHORTEST && !known() && named() {
            let whole = whole_name(shadow, pair, starts, index, asked);
            let bare = between_links(shadow.slice(whole.clone()));
            let name = whole.start + bare.start..whole.start + bare.end;
            let is_again = found.iter().any(|known| shadow.slice(known.clone()) == shadow.slice(name.clone()));
            if shadow.slice(name.clone()).contains(' ') && !is_again {
                found.push(name);
            }
        }
    }
    found
}

/// "dee et", "et jo": a word that joins others, in any language; "de octubre": a day.
fn is_linking(pair: &str) -> bool {
    const CLASSES: [WordClass; 2] = [WordClass::Conjunction, WordClass::SentenceVerb];
    let joins = |word: &str| CLASSES.iter().any(|class| words().class(*class).contains(word));
    pair.split(' ').any(|word| joins(word) || words().month(word).is_some())
}

/// "miembros de la", "de jo dee": where a name stands in its words without what leads on to others before and behind it.
fn between_links(name: &str) -> Range<usize> {
    const CLASSES: [WordClass; 2] = [WordClass::Linking, WordClass::Article];
    let links = |word: &str| CLASSES.iter().any(|class| words().class(*class).contains(word));
    let mut bare = name;
    while let Some((before, _)) = bare.rsplit_once(' ').filter(|(_, last)| links(last)) {
        bare = before;
    }
    let end = bare.len();
    while let Some((_, behind)) = bare.split_once(' ').filter(|(first, _)| links(first)) {
        bare = behind;
    }
    end - bare.len()..end
}

/// "de jo": the end of a name, or a whole one behind a link.
fn begins_with_link(pair: &str) -> bool {
    words().class(WordClass::Linking).contains(pair.split(' ').next().unwrap_or_default())
}

/// "la comunidad", "su familia": words that begin with a determiner, or stand behind one somewhere in a text, are no name; in
/// English the lists of plain words tell it.
fn is_determined(shadow: &Shadow, narrative: &Range<usize>, pair: &str) -> bool {
    let determiners = words().class(WordClass::Determiner);
    let last = |text: &str| text.rsplit(' ').next().unwrap_or_default().to_owned();
    let first = pair.split(' ').next().unwrap_or_default();
    let text = shadow.slice(narrative.clone());
    let mut places = text.match_indices(pair).map(|(at, _)| text.get(..at).unwrap_or_default().trim_end());
    determiners.contains(first) || places.any(|before| determiners.contains(&last(before)))
}

/// "in kapiri mposhi", "the hotel ivoire": where somebody is.
fn stands_as_place(shadow: &Shadow, pair: &Range<usize>) -> bool {
    let before = shadow.slice(0..pair.start).trim_end().rsplit(' ').next().unwrap_or_default();
    let article = words().class(WordClass::Article).contains(before);
    article || is_placed(shadow, pair) || words().class(WordClass::Linking).contains(before)
}

/// The name with the words beside its first two that the demands always have with them.
fn whole_name(
    shadow: &Shadow,
    mut pair: Range<usize>,
    starts: &[usize],
    index: usize,
    asked: &dyn Fn(&str) -> bool,
) -> Range<usize> {
    const MOST_WORDS: usize = 5;
    // A third word and a fourth: "bee" of "jo dee bee".
    let known = |word: &str| office_words().family_names.contains(word) || office_words().given_names.contains(word);
    // "de souza bee": a pair with a small word may have begun in mid-name, and goes on for one word at most.
    let links = words().class(WordClass::Linking);
    let most = if shadow.slice(pair.clone()).split(' ').any(|word| links.contains(word)) { 3 } else { MOST_WORDS };
    let (mut reach, mut linked) = (pair.end, false);
    for place in index + 2..index + most {
        let Some(&next) = starts.get(place).filter(|next| **next == reach + 1) else { break };
        let end = starts.get(place + 1).map_or(shadow.len(), |&after| after - 1);
        let word = shadow.slice(next..end).split(' ').next().unwrap_or_default();
        let word = bare(word);
        let longer = pair.start..next + word.len();
        let of_name = !word.is_empty() && (may_be_name(word) || lost_its_vowels(word)) && !is_linking(word);
        // "ana bee de souza", but "ana bee del sindicato": behind such a word a name is known.
        if !of_name || linked && !known(word) || !asked(shadow.slice(longer.clone())) {
            break;
        }
        // Behind three words one is of the name that always stands there: "que" of "ana bee dee que", in prose, does not.
        if place > index + 2 && !is_always(shadow, pair.clone(), longer.clone()) {
            break;
        }
        (reach, linked) = (longer.end, words().class(WordClass::Linking).contains(word));
        // "ana dee de la …": a small word ends no name.
        if !linked && !office_words().name_particles.contains(word) {
            pair = longer;
        }
    }
    // A word before it: "mark" of "mark jo dee", whom the text goes on to call jo dee; "sister" of "sister ana bee".
    let Some(&before) = index.checked_sub(1).and_then(|before| starts.get(before)) else { return pair };
    let word = shadow.slice(before..pair.start).trim_end();
    let titled = || words().class(WordClass::TitleOfName).contains(word) && !is_behind_possessive(shadow, before);
    let longer = before..pair.end;
    if (may_be_name(word) && !is_linking(word) || titled()) && asked(shadow.slice(longer.clone())) {
        longer
    } else {
        pair
    }
}

/// A word of a name without the signs behind it, and without whose something is: "bee's,".
fn bare(word: &str) -> &str {
    let word = word.trim_end_matches([',', '.', ';', ':', ')', '"']);
    word.strip_suffix("'s").unwrap_or(word)
}

/// Whether a sheet says a name twice or more, and each time with what follows it here.
fn is_always(shadow: &Shadow, name: Range<usize>, longer: Range<usize>) -> bool {
    let count = |range: Range<usize>| shadow.text.matches(shadow.slice(range)).count();
    let told = count(name);
    told > 1 && told == count(longer)
}

/// "his sister ana bee" has no title.
fn is_behind_possessive(shadow: &Shadow, at: usize) -> bool {
    let before = shadow.slice(0..at).trim_end().rsplit(' ').next().unwrap_or_default();
    words().class(WordClass::Possessive).contains(before)
}

/// Whether an age follows the two or three words that a text begins with: "jo dee, aged 38", "jo dee, 38,", "jo dee (38)".
fn aged_soon(text: &str) -> bool {
    const MOST_WORDS: usize = 3;
    let Some((name, rest)) = text.find([',', '(']).and_then(|at| text.split_at_checked(at)) else { return false };
    let behind = rest.trim_start_matches([',', ' ', '(']);
    let digits = behind.len() - behind.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let is_age = behind.get(..digits).and_then(of_digits).is_some();
    let bare = is_age && behind.get(digits..).is_some_and(|rest| rest.starts_with([',', ')']));
    let aged = behind.starts_with("aged ") || bare;
    aged && name.trim_end().split(' ').count() <= MOST_WORDS && !name.contains(['.', ';'])
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn who_is_addressed_or_aged_is_a_person_and_a_place_is_none() {
        let told = "the league has learnt from a church that mr. rogelio deeman, 38, an organiser, was taken in san miguel on 9 may. his friend edwin salonga (27) was shot. the police of san miguel would not help. in san miguel nobody spoke. ";
        let case = case_from_text(&format!("urgent action people at risk in kenya {told} please write immediately in english: - urging them to find mr. rogelio deeman; - asking why edwin salonga was shot; - asking the police of san miguel to help. please send appeals before 3 may 2012 to: minister jo bee 3 hill road nairobi kenya\n")).value;
        let people: Vec<(&str, Option<u16>)> = case.people.iter().map(|one| (one.name.as_str(), one.age)).collect();
        assert_eq!(people, [("rogelio deeman", Some(38)), ("edwin salonga", Some(27))]);
    }

    #[test]
    fn what_stands_behind_a_kind_of_place_is_no_person() {
        let told = "people of a camp in port bee risk being driven out. two of them, ana marie deeman and jo salonga, were beaten. camp lakou espwa was set up on a field. ana marie deeman is ill. jo salonga is her neighbour. nobody of the town has told them where they may go. ";
        let case = case_from_text(&format!("urgent action people at risk in haiti {told} please write immediately in english: - urging them to stop driving people out of camp lakou espwa; - asking for the safety of ana marie deeman and jo salonga. please send appeals before 3 may 2012 to: minister jo bee 3 hill road port-au-prince haiti\n")).value;
        let people: Vec<&str> = case.people.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(people, ["ana marie deeman", "jo salonga"]);
    }

    #[test]
    fn small_names_are_whole_and_hold_no_word_that_joins() {
        let names = |told: &str, asked: &str| {
            let more = "nobody knows where they are held or by whom. the families have asked for news and had none at all. many others are held in that town, and no one knows for how long, nor what they are charged with.";
            let case = case_from_text(&format!(
                "urgent action people at risk in mali {told} {more} please write immediately in english: - urging them to free {asked}. please send appeals before 3 may 2012 to: minister jo bee 3 hill road bamako mali\n"
            ))
            .value;
            case.people.into_iter().map(|person| person.name).collect::<Vec<_>>()
        };
        let told = "lotfi ben yuusuf hamdeemi was taken in may. lotfi ben yuusuf hamdeemi is ill.";
        assert_eq!(names(told, "lotfi ben yuusuf hamdeemi"), ["lotfi ben yuusuf hamdeemi"]);
        let told =
            "glenda esmee zuunda was seen in may. glenda esmee zuunda and wenda zuunda are ill. wenda zuunda fled.";
        assert_eq!(names(told, "glenda esmee and wenda zuunda"), ["glenda esmee zuunda", "wenda zuunda"]);
        let told = "marta de jezus was taken in may. marta de jezus is ill.";
        assert_eq!(names(told, "marta de jezus"), ["marta de jezus"]);
        let told = "ana beeman de souza was taken in may. ana beeman de souza is ill.";
        assert_eq!(names(told, "ana beeman de souza"), ["ana beeman de souza"]);
        let told = "ana beeman del zindicato was taken in may. ana beeman del zindicato is ill.";
        assert_eq!(names(told, "ana beeman del zindicato"), ["ana beeman"]);
        let told = "franck essoba et jonas kumee sont ici. franck essoba et jonas kumee sont malades.";
        assert_eq!(names(told, "franck essoba et jonas kumee"), ["franck essoba", "jonas kumee"]);
    }

    #[test]
    fn demands_name_others_before_and_behind_one_whom_the_text_repeats() {
        let told = "ana beekeeper was held in may. jo denn len and she were told to leave. nobody knows where ana beekeeper is now. mo feerick fled. many others are held in that town, and no one knows for how long, nor what they are charged with. their families have asked for news of them, and had none.";
        let case = case_from_text(&format!(
            "urgent action people at risk in mali {told} please write immediately in english: - urging them to free jo denn len, ana beekeeper and mo feerick. please send appeals before 3 may 2012 to: minister jo bee 3 hill road bamako mali\n"
        ))
        .value;
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["ana beekeeper", "jo denn len", "mo feerick"]);
    }
}
