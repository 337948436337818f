mod behind_people;
mod parted;
mod prose;
mod titles;

use std::ops::Range;

use crate::data::english;
use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::people;
use crate::import::people::names;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::{has_verb, sentences};
use crate::import::text::shadow::{Shadow, floor};
use crate::model::FurnitureKind;
use crate::notice::Notice;

use self::parted::read_parted;
use self::prose::prose_start;
use self::titles::title_with_an_end;
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
    // "…, aged 28, | taxi driver": what the last of the people is.
    let is_trade = !draft.case.people.is_empty() && shadow.slice(0..between.start).trim_end().ends_with(',');
    if title.is_empty() && !is_trade {
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
