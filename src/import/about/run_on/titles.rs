//! Titles of sheets on one line that something beside the words ends: capitals, place and day, the publisher who begins to speak, the
//! head of the second page.

use std::ops::{Range, RangeInclusive};

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::about::head::without_country;
use crate::import::about::title_block;
use crate::import::about::told::set_country;
use crate::import::figures::dates;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::{has_verb, is_verb};
use crate::import::text::shadow::floor;
use crate::model::FurnitureKind;

/// The title of a head that something tells the end of, and where the story begins behind it.
pub(super) fn title_with_an_end(draft: &mut Draft, zone: &Range<usize>) -> Option<(Range<usize>, usize)> {
    let own = title_of_second_page(draft, zone).or_else(|| title_in_capitals(draft, zone));
    own.map(|own| (own.clone(), own.end))
        .or_else(|| title_before_place_and_day(draft, zone))
        .or_else(|| title_above_greeting(draft, zone))
}

/// "Farmers beaten | issues: torture; impunity | dear friends, | …": a title above the words with which its publisher greets the
/// readers, and above what the case is filed under; with where the story begins.
fn title_above_greeting(draft: &mut Draft, zone: &Range<usize>) -> Option<(Range<usize>, usize)> {
    const FARTHEST: usize = 600;
    const WORDS: RangeInclusive<usize> = 3..=24;
    /// "[re: an earlier appeal] ------- | kenya: farmers beaten".
    const RULE: &str = "----- ";
    let shadow = draft.shadow;
    let text = shadow.slice(zone.start..floor(shadow, zone.end.min(zone.start + FARTHEST)));
    let greeted = |at: usize| words().class(WordClass::ReadersGreeted).at_start(text.get(at..).unwrap_or_default());
    let mut starts = text.match_indices(' ').map(|(at, _)| at + 1);
    let (greeting, length) = starts.find_map(|at| Some((at, greeted(at))).filter(|(_, length)| *length > 0))?;
    let head = text.get(..greeting)?;
    let ruled = head.find(RULE).map(|at| at + RULE.len());
    let ruled = ruled.filter(|at| head.get(*at..).is_some_and(|behind| behind.contains(char::is_alphabetic)));
    let head = shadow.trimmed(zone.start + ruled.unwrap_or_default()..zone.start + greeting);
    let filed = filed_under(draft, &head).unwrap_or(head.end);
    let title = shadow.trimmed_of(head.start..filed, &[',', ';', '-']);
    let said = shadow.slice(title.clone());
    if !WORDS.contains(&said.split(' ').count()) || said.contains(". ") {
        return None;
    }
    let story = zone.start + greeting + length;
    draft.furniture(FurnitureKind::Other, shadow.trimmed(filed..story));
    Some((without_country(draft, title), story))
}

/// Where a head goes on behind the title with what the case is filed under: "issues: torture", or its country once more, "KENYA:
/// Farmers beaten | KENYA: Torture; impunity".
fn filed_under(draft: &Draft, head: &Range<usize>) -> Option<usize> {
    let text = draft.shadow.slice(head.clone());
    let labelled = text.match_indices(": ").find_map(|(colon, _)| {
        let label = text.get(..colon)?.rsplit(' ').next()?;
        words().class(WordClass::FiledUnder).contains(label).then(|| colon - label.len())
    });
    let country = places::at_start(draft.shadow, head.start, head.end).map(|named| draft.shadow.slice(named.range));
    let again = country.and_then(|country| text.find(&format!(" {country}: ")));
    labelled.into_iter().chain(again).min().map(|at| head.start + at)
}

/// The title in a head that stands once more above the additional information, which tells where it ends: what stands before it in the
/// head is the banner, glued on or not, or the country.
fn title_of_second_page(draft: &mut Draft, zone: &Range<usize>) -> Option<Range<usize>> {
    const SHORTEST: usize = 20;
    const LONGEST: usize = 160;
    const FEWEST_WORDS: usize = 4;
    let shadow = draft.shadow;
    let head = shadow.slice(zone.start..floor(shadow, zone.end.min(zone.start + 2 * LONGEST)));
    let above = draft.hits.iter().filter(|hit| hit.means == Means::Background && hit.range.start > zone.end);
    let found = above
        .map(|hit| shadow.trimmed(floor(shadow, hit.range.start.saturating_sub(LONGEST))..hit.range.start))
        .find_map(|near| {
            let text = shadow.slice(near);
            let starts = text.match_indices(' ').map(|(at, _)| at + 1);
            let titles = starts.filter_map(|at| text.get(at..)).take_while(|title| title.len() >= SHORTEST);
            let mut titles = titles.filter(|title| title.split(' ').count() >= FEWEST_WORDS);
            titles.find_map(|title| {
                let at = head.find(title)?;
                Some(zone.start + at..zone.start + at + title.len())
            })
        })?;
    let before = shadow.trimmed_of(zone.start..found.start, &[':', '-', ',']);
    if shadow.slice(before.clone()).is_empty() {
        return Some(found);
    }
    let is_banner = words().meaning_all(Means::Banner).any(|banner| shadow.slice(before.clone()) == banner.phrase);
    if is_banner {
        draft.furniture(FurnitureKind::Marker, before);
        return Some(found);
    }
    let named = places::at_start(shadow, before.start, before.end).filter(|named| named.range.end == before.end)?;
    set_country(draft, &named);
    Some(found)
}

/// "Torture of a minor | Geneva, 14 November 2005 | The Secretariat requests …": a title that ends before where and when the sheet was
/// written, in the first words of a head; with where the story begins.
fn title_before_place_and_day(draft: &mut Draft, zone: &Range<usize>) -> Option<(Range<usize>, usize)> {
    const FARTHEST: usize = 160;
    const WORDS: RangeInclusive<usize> = 3..=16;
    let shadow = draft.shadow;
    let text = shadow.slice(zone.start..floor(shadow, zone.end.min(zone.start + FARTHEST)));
    let (day, date) = dates::first(text)?;
    let before = text.get(..day.start)?.trim_end().strip_suffix(',')?;
    let place = before.rfind(' ')?;
    let title = shadow.trimmed_of(zone.start..zone.start + place, &[',', ';', ':', '-']);
    let said = shadow.slice(title.clone());
    if !WORDS.contains(&said.split(' ').count()) || said.contains(". ") || has_verb(said) {
        return None;
    }
    let day = zone.start + place..zone.start + day.end;
    draft.case.issued = draft.case.issued.or(Some(date));
    draft.mark("/issued", shadow.trimmed(day.clone()));
    Some((title, day.end))
}

/// The title in capitals that a head begins with where the story is written with small letters, behind its country.
///
/// Names in capitals have a mark behind them, "KENYA JO DEE (m)", and what is told of them begins with none.
fn title_in_capitals(draft: &mut Draft, zone: &Range<usize>) -> Option<Range<usize>> {
    const LONGEST: usize = 200;
    const FEWEST_WORDS: usize = 4;
    let shadow = draft.shadow;
    let near = zone.start..floor(shadow, zone.end.min(zone.start + LONGEST));
    let end = title_block::capitals_end(shadow, near.clone()).filter(|_| !shadow.lower_case)?;
    let rest = shadow.raw(end..near.end).trim_start();
    let begins =
        rest.starts_with(char::is_uppercase) && rest.chars().nth(1).is_some_and(|letter| !letter.is_uppercase());
    let title = shadow.trimmed(zone.start..end);
    let many = shadow.slice(title.clone()).split(' ').count() >= FEWEST_WORDS;
    // "FEAR OF TORTURE CHAD Jo Dee (m)": the country stands before the people.
    let before_people = || {
        let named = places::at_end(shadow, title.clone());
        named.is_some_and(|named| {
            let before = shadow.slice(title.start..named.range.start).trim_end().rsplit(' ').next().unwrap_or_default();
            !words().class(WordClass::BeforeOtherPlace).contains(before)
        })
    };
    let many = many && !before_people();
    (begins && many).then(|| without_country(draft, title))
}

/// "Nurse held | Amnesty International fears …", "Nurse held | Front Line is concerned …": where the publisher of a sheet begins to speak.
pub(super) fn publisher_speaks(text: &str) -> Option<usize> {
    let publishers = words().class(WordClass::Publisher);
    let starts = text.match_indices(' ').map(|(at, _)| at + 1);
    [0].into_iter().chain(starts).find(|at| {
        let rest = text.get(*at..).unwrap_or_default();
        let length = publishers.at_start(rest);
        let behind = rest.get(length..).unwrap_or_default().trim_start();
        length > 0 && is_verb(behind.split(' ').next().unwrap_or_default())
    })
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    /// The title and the first words of the story of a sheet on one line, by what stands before its story.
    fn check_title(head: &str, expected: &str) {
        let told = "Jo Dee was taken from his house in Bee on 9 June by four men in a car. His sister asked at the police station, where nobody knew of him. A judge told her to wait.";
        let asked = "Please write immediately: - asking where he is; - urging them to find him. Please send appeals before 1 July 2015 to: Minister Ana Fee PO Box 12 Nairobi Kenya Fax: +254 20 555 0101 Salutation: Dear Minister";
        let case = case_from_text(&format!("{head} {told} {asked}")).value;
        assert_eq!(case.title, expected, "{head}");
        let first = case.facts.first().map_or("", String::as_str);
        assert!(first.contains("Jo Dee was taken from his house"), "{head}: {first}");
        assert!(case.people.iter().all(|person| person.name == "Jo Dee"), "{:?}", case.people);
    }

    #[test]
    fn a_title_in_capitals_ends_with_them() {
        check_title(
            "UA: 181/18 Index: AFR 32/9247/2018 Kenya Date: 19 October 2018 URGENT ACTION NURSE DETAINED OVER A SONG ABOUT WATER",
            "NURSE DETAINED OVER A SONG ABOUT WATER",
        );
        check_title(
            "AU 94/10, AFR 32/002/2010 – Kenya 30 avril 2010 ACTION URGENTE KENYA. UN MILITANT RISQUE D'ÊTRE TORTURÉ",
            "UN MILITANT RISQUE D'ÊTRE TORTURÉ",
        );
    }

    #[test]
    fn a_title_ends_before_place_and_day_or_where_the_publisher_speaks() {
        check_title(
            "OMCT Case KEN 141105 Torture of a minor in custody Geneva, 14 November 2005",
            "Torture of a minor in custody",
        );
        check_title(
            "URGENT APPEAL Posted on 2008/06/17 Kenya: Arrest of a nurse in Bee Front Line is deeply concerned for a nurse.",
            "Arrest of a nurse in Bee",
        );
    }

    #[test]
    fn a_title_stands_above_what_a_case_is_filed_under_and_the_readers_who_are_greeted() {
        let lead =
            "asian human rights commission - urgent appeals programme urgent appeal case: ua-164-2007 16 may 2007";
        check_title(
            &format!("{lead} kenya: farmer beaten by police; nobody asks why issues: torture; impunity dear friends,"),
            "farmer beaten by police; nobody asks why",
        );
        check_title(
            &format!(
                "{lead} [re: an earlier appeal for bee] -------- kenya: farmer beaten by police issues: torture -------- dear friends,"
            ),
            "farmer beaten by police",
        );
        check_title(
            "URGENT APPEAL 11 July 2007 UA-214-2007: KENYA: Farmer beaten by the police of Bee KENYA: Torture; impunity Dear friends,",
            "Farmer beaten by the police of Bee",
        );
    }

    #[test]
    fn a_title_ends_before_its_publisher_and_where_its_first_words_stand_again() {
        check_title(
            "Case KEN 141105 Kenya: Torture of a student and his father OMCT urgent appeal The International Secretariat of OMCT asks for your help.",
            "Torture of a student and his father",
        );
        check_title(
            "ua 77/13 issue date: 26 march 2013 country kenya kenyan nurse held without charge kenyan nurse and member of the union jo dee is ill.",
            "kenyan nurse held without charge",
        );
    }

    #[test]
    fn a_title_may_stand_between_the_banner_of_a_page_and_its_number() {
        check_title(
            "Home > Get involved > Urgent Actions Farmer beaten by police in Bee UA 188/17 Published 21 July 2017",
            "Farmer beaten by police in Bee",
        );
        check_title(
            "site take action urgent action: farmer beaten by police (kenya: ua 18.17) july 21, 2017",
            "farmer beaten by police",
        );
    }
}
