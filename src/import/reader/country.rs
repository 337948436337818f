//! The country of the case, where the head of the sheet names none.

use std::ops::Range;

use crate::data::countries;
use crate::data::folding::folded;
use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::sections::{Kind, Section};
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::shadow::{Shadow, floor};

/// The country where the head names none: that of the appeals' addresses, else what title and story say, else that of a copy.
pub(super) fn complete(draft: &mut Draft, sections: &[Section], narrative: Range<usize>) {
    if !draft.case.country.is_empty() {
        return;
    }
    if let Some(code) = of_appeals(draft.shadow, sections) {
        if is_titled_abroad(draft, sections, &code) {
            country_from_title(draft);
        }
        if draft.case.country.is_empty() {
            country_from_addresses(draft, Some(code));
        }
    }
    if draft.case.country.is_empty() {
        country_from_title(draft);
    }
    if draft.case.country.is_empty() && !draft.case.addressees.is_empty() {
        country_from_story(draft, narrative);
    }
    if draft.case.country.is_empty() {
        country_from_addresses(draft, None);
    }
}

/// The country that most addresses of the appeals end with, as its code; of several as frequent the one that is named first
/// before them. A copy may go abroad: "Permanent Representative to the UN …, New York, USA".
fn of_appeals(shadow: &Shadow, sections: &[Section]) -> Option<String> {
    let mut codes: Vec<(String, usize)> = Vec::new();
    let appeals = || sections.iter().filter(|section| section.holds_addresses() && section.kind != Kind::Copies);
    for section in appeals() {
        let body = section.body.start..floor(shadow, section.body.end.min(section.body.start + 3000));
        for line in shadow.lines_in(body) {
            if let Some(named) = places::at_end(shadow, line.range) {
                let code = named.country.code();
                match codes.iter_mut().find(|(known, _)| known == code) {
                    Some((_, count)) => *count += 1,
                    None => codes.push((code.to_owned(), 1)),
                }
            }
        }
    }
    let most = codes.iter().map(|(_, count)| *count).max()?;
    codes.retain(|(_, count)| *count == most);
    let is_known = |code: &str| codes.iter().any(|(known, _)| known == code);
    let told = if codes.len() > 1 { countries_in(shadow, told_before(shadow, sections)) } else { Vec::new() };
    let first = told.iter().map(|named| named.country.code()).find(|code| is_known(code));
    first.or(codes.first().map(|(code, _)| code.as_str())).map(str::to_owned)
}

/// What stands before the addresses of the appeals.
fn told_before(shadow: &Shadow, sections: &[Section]) -> Range<usize> {
    const LONGEST: usize = 2000;
    let appeals = sections.iter().filter(|section| section.holds_addresses() && section.kind != Kind::Copies);
    let end = appeals.map(|section| section.heading.start).min().unwrap_or_default();
    0..floor(shadow, end.min(LONGEST))
}

/// "Iran: Man faces execution" above an address in Geneva: the title names a country, and nothing before the addresses that of
/// theirs. The Georgia of "Georgia: Execution set" may be a part of it.
fn is_titled_abroad(draft: &Draft, sections: &[Section], code: &str) -> bool {
    let shadow = draft.shadow;
    let Some((name, _)) = draft.case.title.split_once(':') else { return false };
    let name = folded(name.trim());
    let is_abroad = countries::find(&name).is_some_and(|country| country.code() != code);
    let of_region = |line: &String| {
        let line = folded(line);
        line.contains(|letter: char| letter.is_ascii_digit()) && line.split([' ', ',']).any(|word| word == name)
    };
    let is_region = draft.case.addressees.iter().flat_map(|one| &one.lines).any(of_region);
    let told = || countries_in(shadow, told_before(shadow, sections));
    is_abroad && !is_region && !told().iter().any(|named| named.country.code() == code)
}

/// The one country where the first sentences of the story happen: no address of the appeals has one.
fn country_from_story(draft: &mut Draft, narrative: Range<usize>) {
    const LONGEST: usize = 600;
    let shadow = draft.shadow;
    let story = narrative.start..floor(shadow, narrative.end.min(narrative.start + LONGEST));
    let mut named = countries_in(shadow, story.clone());
    let people: Vec<String> = draft.case.people.iter().map(|person| format!(" {} ", folded(&person.name))).collect();
    named.retain(|named| {
        let said = format!(" {} ", shadow.slice(named.range.clone()));
        is_scene(shadow, story.clone(), &named.range) && !people.iter().any(|name| name.contains(&said))
    });
    let Some(first) = named.first().cloned() else { return };
    if named.iter().any(|other| other.country.code() != first.country.code()) {
        return;
    }
    draft.case.country_code = first.country.code().to_owned();
    draft.case.country = draft.take("/country", first.range);
}

/// Whether a story happens in a country that it names: "home from France" tells of another, "Israel Arenas" is a person.
fn is_scene(shadow: &Shadow, story: Range<usize>, named: &Range<usize>) -> bool {
    const LONGEST_TOWN: usize = 3;
    let class = |class, word: &Range<usize>| markers::words().class(class).contains(shadow.slice(word.clone()));
    let is_capital = |word: &Range<usize>| shadow.raw(word.clone()).starts_with(char::is_uppercase);
    if shadow.slice(named.end..story.end).starts_with(' ') && is_capital(&(named.end + 1..story.end)) {
        return false;
    }
    let before = |at: usize| {
        let text = shadow.slice(story.start..at).trim_end();
        let start = text.rfind(' ').map_or(0, |blank| blank + 1);
        story.start + start..story.start + text.len()
    };
    let mut last = before(named.start);
    // "from Paris, France": what leads to the town leads to its country too.
    let is_of_town = shadow.slice(last.clone()).ends_with(',');
    if is_of_town {
        let town = (0..LONGEST_TOWN)
            .try_fold(last, |word, _| if is_capital(&word) { Ok(before(word.start)) } else { Err(word) });
        last = town.unwrap_or_else(|word| word);
    } else if is_capital(&last) && !class(WordClass::BeforePlace, &last) && !class(WordClass::Article, &last) {
        return false;
    }
    if class(WordClass::Article, &last) {
        last = before(last.start);
    }
    // Without capitals only a place behind "in" or its town is none of a name's words.
    let is_place = !shadow.lower_case || is_of_town || class(WordClass::BeforePlace, &last);
    is_place && !class(WordClass::LeadsAway, &last)
}

/// The countries that a text names, in order.
fn countries_in(shadow: &Shadow, text: Range<usize>) -> Vec<places::Named> {
    let folded = shadow.slice(text.clone());
    let starts = folded.match_indices(' ').map(|(at, _)| text.start + at + 1);
    [text.start].into_iter().chain(starts).filter_map(|start| places::at_start(shadow, start, text.end)).collect()
}

/// The country of the appeal is that of most addresses, where the sheet names none by itself.
fn country_from_addresses(draft: &mut Draft, code: Option<String>) {
    let found = draft.case.addressees.iter().position(|addressee| {
        countries::find(&addressee.country)
            .is_some_and(|country| code.as_deref().is_none_or(|code| code == country.code()))
    });
    let Some(place) = found else { return };
    let Some(addressee) = draft.case.addressees.get(place) else { return };
    draft.case.country = addressee.country.clone();
    draft.case.country_code =
        countries::find(&addressee.country).map(|country| country.code().to_owned()).unwrap_or_default();
    draft.copy_spans(&format!("/addressees/{place}/country"), "/country");
}

/// "Canada: Shelter to close": addresses within the country do not name it.
fn country_from_title(draft: &mut Draft) {
    let title = draft.case.title.clone();
    let Some((name, _)) = title.split_once([':', '.']) else { return };
    let Some(country) = countries::find(name.trim()) else { return };
    draft.case.country = name.trim().to_owned();
    draft.case.country_code = country.code().to_owned();
    draft.copy_spans("/title", "/country");
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_country(story: &str, appeals: &str, copies: &str, expected: &str) {
        let sheet = format!(
            "URGENT ACTION\nLAWYER MISSING\n{story}\n\nHe is ill.\n\nPlease write immediately in English:\n- Urging them to find him.\n\nPLEASE SEND APPEALS BEFORE 14 MAY 2012 TO:\n{appeals}\nSalutation: Your Excellency\n\nAnd copies to:\n{copies}\n"
        );
        assert_eq!(case_from_text(&sheet).value.country_code, expected, "{sheet:?}");
    }

    #[test]
    fn a_copy_abroad_is_not_where_the_case_is() {
        let abroad = "Permanent Representative to the UN\nMo Fee\n820 Long Avenue\nNew York, NY 10017, USA\nFax: +1 212 555 0101";
        let story = "Jo Dee has not been seen since May.";
        check_country(story, "President\nAna Bee\nDamascus, Syria", abroad, "SY");
        let told = "Jo Dee has not been seen near Damascus, Syria, since May.";
        check_country(told, "President\nAna Bee\nFax: +963 11 555 0101", abroad, "SY");
        let two = "President\nAna Bee\nDamascus, Syria\nSalutation: Your Excellency\n\nCommissioner\nMo Fee\n67075 Strasbourg Cedex, France";
        check_country("Jo Dee has not come home to Syria since May.", two, abroad, "SY");
    }

    #[test]
    fn a_title_that_begins_with_its_country_wins_over_an_address_abroad() {
        let check = |title: &str, story: &str, town: &str, expected: &str| {
            let sheet = format!(
                "{title}\nUA 1/16 5 October 2016\n\n{story}\n\nPlease write immediately in English:\n- Urging them to free him.\n\nPLEASE SEND APPEALS BEFORE 14 MAY 2016 TO:\nHead\nAna Bee\n28 Long Road\n{town}\n"
            );
            assert_eq!(case_from_text(&sheet).value.country_code, expected, "{title} {story}");
        };
        let held = "Jo Dee is held.";
        check("Iran: Teacher faces execution", held, "1209 Geneva, Switzerland", "IR");
        check("Iran: Teacher faces execution", held, "Tehran, Iran", "IR");
        check("Belarus: Poet in prison", held, "New York, NY 10017, USA", "BY");
        check("Georgia: Execution set", held, "Atlanta, Georgia 30334, USA", "US");
        check("Georgia: Execution set", "Jo Dee is held in the USA.", "Atlanta, GA 30334, USA", "US");
        check("Teacher faces execution", held, "1209 Geneva, Switzerland", "CH");
    }

    #[test]
    fn a_country_in_the_story_is_where_it_happens() {
        let (appeals, copy) = ("President\nAna Bee\nLong Road 8", "Minister of Justice\nMo Fee\nDamascus, Syria");
        for (story, expected) in [
            ("Jo Dee was seized near Nairobi, Kenya, in May.", "KE"),
            ("In Kenya the lawyer Jo Dee was seized in May.", "KE"),
            ("Jo Dee came home from France last May. He was seized by the police.", "SY"),
            ("Jo Dee came home from Paris, France, last May. He was seized by the police.", "SY"),
            ("Jo Dee spoke against the United States last May. He was seized by the police.", "SY"),
            ("Israel Arenas was seized in May.", "SY"),
            ("The police seized Jo Israel Dee in May.", "SY"),
        ] {
            check_country(story, appeals, copy, expected);
        }
    }
}
