mod behind_people;
mod titles;

use std::ops::Range;

use crate::data::countries;
use crate::data::english;
use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::people;
use crate::import::people::names;
use crate::import::people::recurring;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::{has_verb, sentences};
use crate::import::text::shadow::{Shadow, floor};
use crate::model::FurnitureKind;
use crate::notice::Notice;

use self::titles::{publisher_speaks, title_with_an_end};
use super::told::{fact, second_country, set_country};

/// A head on one line: the concern, the country, the names, and then prose without any mark between them.
pub(super) fn read(draft: &mut Draft, zone: Range<usize>, concern: Range<usize>) -> Range<usize> {
    let shadow = draft.shadow;
    let window = floor(shadow, zone.end.min(zone.start + 700));
    let banner = banner(shadow.slice(zone.clone()));
    draft.furniture(FurnitureKind::Marker, zone.start..zone.start + banner);
    let zone = shadow.trimmed(zone.start + banner..zone.end);
    let zone = behind_labelled_country(draft, zone);
    if concern.is_empty()
        && let Some((own, story)) = title_with_an_end(draft, &zone)
    {
        return below_title(draft, own, story..zone.end);
    }
    let mut start = zone.start;
    let mut title = concern;
    // "fear of torture [note - please write even though …] | nepal | jo dee": the country stands behind what is for the writer.
    let remark = bracketed_remark(shadow, zone.start..window);
    if let Some(remark) = &remark {
        draft.note(shadow.trimmed_of(remark.clone(), &['[', ']']));
    }
    let behind = remark.as_ref().map_or(zone.start, |remark| remark.end);
    let first_stop = sentences(shadow, behind..window).first().map_or(window, |sentence| sentence.end);
    if draft.case.country.is_empty()
        && let Some(named) = first_country(shadow, zone.start..first_stop.min(floor(shadow, zone.start + 400)))
    {
        // "Farmer beaten | UA 8/17 | Jo Dee was beaten in Kenya on 2 May": with its title known, the story names the country.
        let told = !title.is_empty() && has_verb(shadow.slice(zone.start..named.range.start));
        let title_end = remark.map_or(named.range.start, |remark| remark.start.min(named.range.start));
        title = if title.is_empty() { zone.start..title_end } else { title };
        start = if told { start } else { named.range.end };
        set_country(draft, &named);
    }
    let part = more_of_country(shadow, start, window);
    if part > 0 {
        second_country(draft, start..start + part);
        draft.mark("/country", start..start + part);
        start += part;
    }
    let marked_end = people::read_marked(draft, start..title_limit(shadow, start, window));
    start = start.max(marked_end);
    start = read_parted(draft, start, title_limit(shadow, start, window));
    let people: Vec<String> =
        draft.case.people.iter().map(|person| crate::data::folding::folded(&person.name)).collect();
    let prose = prose_start(shadow, start, zone.end, &people);
    let between = shadow.trimmed_of(start..prose, &[',', ';', ':', '-']);
    if title.is_empty() {
        title = between;
    } else if !between.is_empty() {
        read_between(draft, between);
    }
    let title = without_publisher(draft, title);
    draft.case.title = draft.take("/title", shadow.trimmed_of(title, &['-', ':', ',', ';', '/', '_']));
    let narrative = shadow.trimmed_of(prose..zone.end, &[',', ';', '•']).start..zone.end;
    let narrative = shadow.trimmed(narrative);
    if !narrative.is_empty() {
        fact(draft, narrative.clone());
    }
    draft.notice(Notice::info("sheet-in-one-line"));
    narrative
}

/// What a head says in brackets to whoever writes: "[note - please write even though you did not have the first action]".
fn bracketed_remark(shadow: &Shadow, near: Range<usize>) -> Option<Range<usize>> {
    let text = shadow.slice(near.clone());
    let open = text.find('[')?;
    let close = open + text.get(open..)?.find(']')?;
    let said = text.get(open + 1..close)?;
    let asks = words().class(WordClass::PleaseWriter).occur_in(said);
    let country = shadow.trimmed(near.start + close + 1..near.end);
    (asks && places::at_start(shadow, country.start, country.end).is_some())
        .then_some(near.start + open..near.start + close + 1)
}

/// "country kenya | two students held …": the rest of a head that begins with the country of a box, whose label lost its colon.
fn behind_labelled_country(draft: &mut Draft, zone: Range<usize>) -> Range<usize> {
    let shadow = draft.shadow;
    let text = shadow.slice(zone.clone());
    let labels = words().meaning_all(Means::Country).map(|label| label.phrase.trim_end_matches(':'));
    let label = labels.filter(|label| text.strip_prefix(label).is_some_and(|rest| rest.starts_with(' ')));
    let Some(label) = label.map(|label| label.len() + 1).max() else { return zone };
    let Some(named) = places::at_start(shadow, zone.start + label, zone.end) else { return zone };
    set_country(draft, &named);
    draft.furniture(FurnitureKind::Marker, zone.start..zone.start + label);
    shadow.trimmed(named.range.end..zone.end)
}

/// "Student and his father held | OMCT urgent appeal": a title without its publisher and banner behind it.
fn without_publisher(draft: &mut Draft, title: Range<usize>) -> Range<usize> {
    let shadow = draft.shadow;
    let text = shadow.slice(title.clone());
    let banners = words().meaning_all(Means::Banner).filter_map(|banner| text.strip_suffix(banner.phrase.as_str()));
    let Some(before) = banners.min_by_key(|before| before.len()).filter(|before| before.ends_with(' ')) else {
        return title;
    };
    let before = before.trim_end();
    let publisher = words().class(WordClass::Publisher).ending(before);
    if publisher == 0 || publisher == before.len() {
        return title;
    }
    let end = title.start + before.len() - publisher;
    draft.furniture(FurnitureKind::Letterhead, shadow.trimmed(end..title.end));
    shadow.trimmed(title.start..end)
}

/// A head whose title is known: all behind it is the story.
fn below_title(draft: &mut Draft, title: Range<usize>, story: Range<usize>) -> Range<usize> {
    let shadow = draft.shadow;
    if draft.case.country.is_empty()
        && let Some(named) = first_country(shadow, title.clone())
    {
        set_country(draft, &named);
    }
    let narrative = shadow.trimmed_of(story.clone(), &[',', ';', ':', '-', '•']).start..story.end;
    draft.case.title = draft.take("/title", title);
    let narrative = shadow.trimmed(narrative);
    if !narrative.is_empty() {
        fact(draft, narrative.clone());
    }
    draft.notice(Notice::info("sheet-in-one-line"));
    narrative
}

/// The bytes of the longest banner that a head begins with; 0 for none.
fn banner(text: &str) -> usize {
    let is_banner = |phrase: &str| text.strip_prefix(phrase).is_some_and(|rest| rest.starts_with(' '));
    let banners = words().meaning_all(Means::Banner).map(|banner| banner.phrase.as_str());
    banners.filter(|phrase| is_banner(phrase)).map(str::len).max().unwrap_or_default()
}

/// "indonesia/east timor", "usa (texas)": the bytes of what is more of the country; 0 for none.
fn more_of_country(shadow: &Shadow, start: usize, window: usize) -> usize {
    let more = shadow.slice(start..window);
    if more.starts_with('/') {
        let gap = (start..window).find(|&at| shadow.is_gap(at)).map(|at| at - start).filter(|gap| *gap < 40);
        let named = places::at_start(shadow, start + 1, window).map(|named| named.range.end - start);
        gap.or(named).unwrap_or(0)
    } else if more.starts_with(" (") && !more.starts_with(" (m") && !more.starts_with(" (f") {
        more.find(')').filter(|close| *close < 30).map_or(0, |close| close + 1)
    } else {
        0
    }
}

/// Reads the names that wide blanks part, where they stood below one another: "jo dee, teacher     ana bee, aged 30     and others
/// held since march | the trial of the men …"; the answer is where the head goes on.
fn read_parted(draft: &mut Draft, start: usize, limit: usize) -> usize {
    const LONGEST: usize = 120;
    let shadow = draft.shadow;
    let gaps: Vec<usize> = (start..limit).filter(|at| shadow.is_gap(*at)).collect();
    let starts = [start].into_iter().chain(gaps.iter().copied());
    let ends = gaps.iter().copied().chain([limit]);
    let parts: Vec<Range<usize>> = starts.zip(ends).map(|(start, end)| shadow.trimmed_of(start..end, &[')'])).collect();
    // What is said of the one whose mark stood before goes on up to the first gap; the last part runs on into the story.
    let from = usize::from(!draft.case.people.is_empty());
    let Some((last, before)) = parts.split_last().filter(|(_, before)| before.len() > from) else { return start };
    let is_listed = |part: &&Range<usize>| {
        let text = shadow.slice((*part).clone());
        part.len() <= LONGEST
            && people::begins_with_name(shadow, (*part).clone())
            && !has_verb(text)
            && !text.contains(". ")
    };
    let listed: Vec<Range<usize>> = before.iter().skip(from).filter(is_listed).cloned().collect();
    let aged = aged_name(shadow, last.clone());
    // One name of a pair of parts may be anything; an age tells.
    let tells = |part: &Range<usize>| aged_name(shadow, part.clone()).is_some();
    if listed.len() < 2 && !listed.iter().chain(&aged).any(tells) {
        return start;
    }
    if from > 0
        && let Some(said) = parts.first().filter(|said| !said.is_empty())
    {
        draft.mark(format!("/people/{}", draft.case.people.len() - 1), said.clone());
    }
    for part in listed.into_iter().chain(aged.clone()) {
        // "jo dee (new name)".
        let bracket = shadow.slice(part.clone()).find(" (").filter(|_| shadow.slice(part.clone()).ends_with(')'));
        let end = bracket.map_or(part.end, |at| part.start + at);
        people::read_more(draft, part.start..end);
        draft.mark(format!("/people/{}", draft.case.people.len().saturating_sub(1)), end..part.end);
    }
    aged.map_or(last.start, |aged| aged.end)
}

/// "jo dee, aged 31, journalist the two men …": the name and the age that a part begins with.
fn aged_name(shadow: &Shadow, part: Range<usize>) -> Option<Range<usize>> {
    let text = shadow.slice(part.clone());
    let name = text.find(", ")?;
    let behind = text.get(name + ", ".len()..)?;
    let age = behind.find([',', '(', '[']).unwrap_or(behind.len());
    let words = behind.get(..age)?.match_indices(' ').nth(1).map_or(age, |(at, _)| at);
    let is_aged = people::is_age(behind.get(..words)?);
    let end = part.start + name + ", ".len() + words;
    (is_aged && people::begins_with_name(shadow, part.start..end)).then_some(part.start..end)
}

/// Reads what stands between the country and the prose, where the title stood before: names, mostly.
fn read_between(draft: &mut Draft, between: Range<usize>) {
    const MOST_WORDS: usize = 12;
    const MOST_WORDS_WITH_NAME: usize = 24;
    let shadow = draft.shadow;
    let words = shadow.slice(between.clone());
    let most = if people::begins_with_name(shadow, between.clone()) { MOST_WORDS_WITH_NAME } else { MOST_WORDS };
    let few = words.split(' ').count() <= most;
    // "jo k. dee, journalist": the point of an initial ends no sentence.
    let has_stop = words.split(' ').any(|word| word.contains('.') && !names::is_initial(word));
    if draft.case.people.is_empty() && !has_stop && people::read_recurring(draft, between.clone()) {
        draft.mark("/people", between);
    } else if draft.case.people.is_empty() && few && !has_stop {
        people::read_plain(draft, between);
    } else if few && people::begins_with_name(shadow, between.clone()) && !has_verb(words) && !is_trade(words) {
        // "Jo Dee, reporter   Ana Bee (f), student   Mo Fee, preacher": the last has no mark.
        people::read_more(draft, between);
    } else {
        draft.mark(format!("/people/{}", draft.case.people.len().saturating_sub(1)), between);
    }
}

/// "forensic anthropologist   and others": what begins with words of the language says of a person what they do.
fn is_trade(words: &str) -> bool {
    words.split([',', ' ']).take(2).all(english::is_word)
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

/// How far names with marks may go: to the first full stop that ends a sentence, and counts no names, "1. Jo Dee (m) 2. …".
fn title_limit(shadow: &Shadow, start: usize, window: usize) -> usize {
    let mut counted = 1;
    let ends = |sentence: &Range<usize>| {
        let counts = shadow.slice(sentence.clone()).rsplit(' ').next() == Some(format!("{counted}.").as_str());
        counted += usize::from(counts);
        !counts
    };
    sentences(shadow, start..window).into_iter().find(ends).map_or(window, |sentence| sentence.end)
}

/// The first country in the title that no word such as "to" makes part of the concern.
fn first_country(shadow: &Shadow, range: Range<usize>) -> Option<places::Named> {
    let text = shadow.slice(range.clone());
    let mut at = range.start;
    let mut free_from = at;
    let mut before = "";
    for word in text.split(' ') {
        let linked = words().class(WordClass::BeforeOtherPlace).contains(before);
        let begins = at >= free_from && word.starts_with(|letter: char| letter.is_alphabetic());
        if begins && let Some(named) = places::at_start(shadow, at, range.end) {
            if !linked {
                return Some(named);
            }
            // "in the Pomio district of Papua New Guinea": "Guinea" is a word of it.
            free_from = named.range.end;
        }
        before = word;
        at += word.len() + 1;
    }
    None
}

/// Where the prose begins behind a title without a full stop.
///
/// Prose begins with one of the people, with a name that the text repeats, or with words that open sentences.
fn prose_start(shadow: &Shadow, start: usize, end: usize, people: &[String]) -> usize {
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
fn at_person(text: &str, people: &[String]) -> Option<usize> {
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
fn described_from(text: &str, blanks: &[usize], at: usize) -> usize {
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
fn opens_with_day(text: &str, digits: &[char]) -> bool {
    let day = words().class(WordClass::OnDay).leading(text).and_then(|length| text.get(length..));
    day.is_some_and(|day| day.starts_with(digits))
}

/// Where a word opens a sentence: not behind one that leads on ("fear for the safety of …").
fn opener(text: &str, blanks: &[usize], skip: usize) -> Option<usize> {
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

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn a_title_that_stands_once_more_tells_where_the_story_begins() {
        let told = "two teachers from arville have not been seen since they were taken away on 2 may. nobody has said where they are.";
        let asked = "please write immediately in english: - asking where they are. please send appeals before 1 july 2015 to: minister ana bee po box 12 nairobi, kenya fax: 254 20 555 0101 salutation: dear minister please check with your section office if sending appeals after the above date.";
        for (head, again) in [
            ("urgent actiontwo teachers missing since may", "urgent action two teachers missing since may"),
            ("urgent action two teachers missing since may ", "urgent action two teachers missing since may"),
            ("country kenya two teachers missing since may ", "two teachers missing since may"),
        ] {
            let sheet = format!(
                "ua: 20/15 index: afr 32/001/2015 kenya date: 11 may 2015 {head}{told} {asked} {again} additional information others were taken before. name: jo dee, mo fee gender m/f: m"
            );
            let case = case_from_text(&sheet).value;
            assert_eq!(case.title, "two teachers missing since may", "{sheet}");
            assert_eq!(case.facts, [told], "{sheet}");
        }
    }

    #[test]
    fn an_initial_ends_no_list_of_names() {
        let told = "jo k. deeza, ana bee and mo fee, who have been held since may, are beaten. nobody has said where jo k. deeza, ana bee and mo fee are. their families have been to every police station of the town and were sent away.";
        let case = case_from_text(&format!("ua 1/98 fear of torture 9 november 1998 kenya jo k. deeza, cook ana bee, farmer mo fee, student amnesty international fears that {told} recommended action: please send letters in english: - urging them to free jo k. deeza, ana bee and mo fee. appeals to: minister ann dee po box 3 nairobi, kenya fax: 254 20 555 0101")).value;
        let people: Vec<&str> = case.people.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(people, ["jo k. deeza", "ana bee", "mo fee"]);
    }

    #[test]
    fn a_name_with_a_verb_behind_it_begins_the_story() {
        let told = "Ana Bee, a member of the union of cooks, was taken to Mill Prison on 2 May after a march. Ana Bee has seen no lawyer, and her mother was sent away.";
        let sheet = format!(
            "URGENT ACTION COOK HELD Kenya UA 20/15 May 11, 2015 AI Index: AFR 32/001/2015 {told} TAKE ACTION: Please write: - Urge them to let her go. APPEALS TO: Minister Mo Fee PO Box 12 Nairobi, Kenya Fax: +254 20 555 0101 Salutation: Dear Minister 2) LET US KNOW YOU TOOK ACTION Click here. ADDITIONAL INFORMATION Cooks were held before. They were let go. About us | Contact | Jobs"
        );
        let case = case_from_text(&sheet).value;
        assert_eq!(case.facts, [told], "{case:?}");
        assert_eq!(case.background, ["Cooks were held before. They were let go."]);
    }
}
