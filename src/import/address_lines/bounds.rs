//! Where an address begins and ends, by what stands in a line: an office or a form of address, a country.

use std::ops::Range;

use crate::data::markers;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::places;
use crate::import::text::prose::has_digit;
use crate::import::text::shadow::{Shadow, floor};

use super::reading;

/// Whether a line begins with an office or a form of address.
pub(in crate::import) fn opens_addressee(text: &str) -> bool {
    let words = office_words();
    let text = text.strip_prefix("the ").unwrap_or(text);
    reading::office_at_start(text) > 0 || words.honorifics.at_start(text) > 0 && !is_quarter(text)
}

/// "Col. El Potrerito, C.P. 39098", "Col. Lomas del Valle": a colonel's rank is a quarter's word too; nobody's name has a postcode,
/// nor begins with an article or with what many quarters are called.
fn is_quarter(text: &str) -> bool {
    let words = office_words();
    let street = words.streets.at_start(text);
    let name = text.get(street..).unwrap_or_default().trim_start_matches(['.', ' ']);
    let first = name.split(' ').next().unwrap_or_default();
    let named =
        [WordClass::Article, WordClass::QuarterName].iter().any(|class| markers::words().class(*class).contains(first));
    let numbered = text.contains(|letter: char| letter.is_ascii_digit() || letter == ',');
    street > 0 && (numbered || named)
}

/// "Asunción, Paraguay", "Tocoa, Colón, Honduras": no address begins with its town.
pub(in crate::import) fn is_town_and_country(shadow: &Shadow, line: Range<usize>) -> bool {
    let text = shadow.slice(line.clone());
    let town = text.split(',').next().unwrap_or_default();
    (1..=2).contains(&text.matches(',').count())
        && !has_digit(text)
        && office_words().towns.contains(town)
        && ends_address(shadow, line)
}

/// Whether a line is the name of a country, and nothing else.
pub(in crate::import) fn is_country(shadow: &Shadow, line: Range<usize>) -> bool {
    let line = shadow.trimmed_of(line, &['.', ',', ':']);
    places::at_start(shadow, line.start, line.end).is_some_and(|named| named.range.end == line.end)
}

/// Whether a line is an address by itself: its country at the end, and what stands before it in several parts.
pub(in crate::import) fn is_whole_address(shadow: &Shadow, line: Range<usize>) -> bool {
    shadow.slice(line.clone()).matches(',').count() > 1 && ends_address(shadow, line)
}

/// A run of words by the addresses in it: one ends where the country of the run's last words stands before, behind their town
/// or another one.
///
/// "… (4200) santiago del estero argentina | el liberal libertad 263 (4200) santiago del estero argentina".
pub(in crate::import) fn addresses_in(shadow: &Shadow, run: Range<usize>) -> Vec<Range<usize>> {
    if let Some(at) = before_ambassador(shadow, &run) {
        let mut addresses = addresses_in(shadow, shadow.trimmed(run.start..at));
        addresses.push(shadow.trimmed(at..run.end));
        return addresses;
    }
    let described = before_descriptions(shadow, &run);
    if !described.is_empty() {
        let starts = std::iter::once(run.start).chain(described.iter().copied());
        let ends = described.iter().copied().chain([run.end]);
        let parts = starts.zip(ends).map(|(start, end)| shadow.trimmed(start..end));
        return parts.flat_map(|part| of_one_place(shadow, part)).collect();
    }
    of_one_place(shadow, run)
}

/// The addresses of a run in which nothing but their places tells where one ends.
fn of_one_place(shadow: &Shadow, run: Range<usize>) -> Vec<Range<usize>> {
    const FEWEST_WORDS: usize = 4;
    let whole = || vec![run.clone()];
    let Some(country) = places::at_end(shadow, run.clone()) else { return whole() };
    let town = last_word(shadow.slice(run.start..country.range.start));
    if town.is_empty() || places::belongs(shadow, run.start..country.range.start) {
        return whole();
    }
    let is_long = |range: Range<usize>| shadow.slice(range).split(' ').take(FEWEST_WORDS).count() == FEWEST_WORDS;
    let is_digit = |letter: char| letter.is_ascii_digit();
    // Up to where digits were looked for, and whether the address that goes on there has one.
    let (mut seen, mut has_digit) = (run.start, false);
    let name = shadow.slice(country.range.clone());
    let mut addresses = Vec::new();
    let mut start = run.start;
    for (at, _) in shadow.slice(run.start..country.range.start).match_indices(name) {
        let (from, to) = (run.start + at, run.start + at + name.len());
        let apart = shadow.slice(run.start..from).ends_with(' ') && shadow.slice(to..run.end).starts_with(' ');
        let address = shadow.trimmed(start.min(from)..to);
        let before = shadow.slice(address.start..from.max(address.start)).trim_end();
        let rest = shadow.trimmed(to..run.end);
        has_digit |= shadow.slice(seen.min(to)..to).contains(is_digit);
        seen = to;
        let enough = is_long(address.clone()) && is_long(rest);
        let placed = last_word(before) == town || ends_in_place(before);
        if apart && enough && placed && has_digit {
            addresses.push(address);
            (start, has_digit) = (to, false);
        }
    }
    addresses.push(shadow.trimmed(start..run.end));
    addresses
}

/// Where what a copy is stands behind the country of the address before it: "… n'djamena chad | newspaper n'djamena hebdo …".
fn before_descriptions(shadow: &Shadow, run: &Range<usize>) -> Vec<usize> {
    const FEWEST_WORDS: usize = 3;
    let text = shadow.slice(run.clone());
    let describes = |at: usize| {
        let described = markers::words().class(WordClass::CopyDescription).at_start(text.get(at..).unwrap_or_default());
        let behind = || text.get(at + described..).unwrap_or_default().split(' ').take(FEWEST_WORDS + 1);
        described > 0 && behind().count() > FEWEST_WORDS
    };
    let mut found = Vec::new();
    let mut start = run.start;
    for at in text.match_indices(' ').map(|(at, _)| at + 1).skip(FEWEST_WORDS).filter(|at| describes(*at)) {
        let address = start..(run.start + at - 1).max(start);
        if ends_address(shadow, address.clone()) && has_digit(shadow.slice(address)) {
            start = run.start + at;
            found.push(start);
        }
    }
    found
}

/// Where an embassy begins behind an address that its country ends, with the words that lead to it: "… medellín, colombia | ambassador
/// jo dee embassy of …", "… kigali, rwanda | and to the ambassador, embassy of …".
pub(in crate::import) fn before_ambassador(shadow: &Shadow, run: &Range<usize>) -> Option<usize> {
    const AMBASSADOR: &str = " ambassador";
    const LONGEST_NAME: usize = 60;
    let text = shadow.slice(run.clone());
    let (at, _) = text
        .match_indices(AMBASSADOR)
        .find(|(at, found)| text.get(at + found.len()..).is_some_and(|behind| behind.starts_with([' ', ','])))?;
    let name = run.start + at + AMBASSADOR.len();
    let house = shadow.slice(name..floor(shadow, (name + LONGEST_NAME).min(run.end))).contains(" embassy of");
    let before = text.get(..at)?;
    let link = markers::words().class(WordClass::AddresseeLink).ending(before);
    let end = before.len() - link;
    let address = before.get(..end)?.trim_end();
    let ended = places::at_end(shadow, run.start..run.start + address.len()).is_some() || ends_in_place(address);
    (house && ended).then_some(run.start + end)
}

fn last_word(text: &str) -> &str {
    text.trim_end().rsplit(' ').next().unwrap_or_default()
}

/// Whether a text ends with a town or a region that is known, of up to three words.
fn ends_in_place(text: &str) -> bool {
    const MOST_WORDS: usize = 3;
    // "1000 Monrovia 10": the number of a post district behind its town.
    let text = text.trim_end_matches(|letter: char| matches!(letter, ',' | ' ') || letter.is_ascii_digit());
    let starts = text.rmatch_indices([' ', ',']).map(|(at, _)| at + 1).chain([0]).take(MOST_WORDS);
    let known = |name: &str| office_words().towns.contains(name) || office_words().regions.contains(name);
    starts.filter_map(|start| text.get(start..)).any(known)
}

/// Whether an address ends with this line: a country at its end that does not belong to an institution's name.
pub(in crate::import) fn ends_address(shadow: &Shadow, line: Range<usize>) -> bool {
    let Some(named) = places::at_end(shadow, line.clone()) else { return false };
    !places::belongs(shadow, line.start..named.range.start)
}

/// Whether a piece is an addressee: it begins with an office or a form of address, and its paragraph ends with a country.
pub(in crate::import) fn is_addressee(shadow: &Shadow, piece: Range<usize>) -> bool {
    let mut lines = shadow.lines_in(piece.clone()).enumerate();
    let opens = opens_addressee(shadow.slice(lines.next().map_or(piece.end..piece.end, |(_, line)| line.range)));
    let mut below = lines.take_while(|(_, line)| !line.starts_paragraph);
    opens && !shadow.one_line && below.any(|(_, line)| ends_address(shadow, line.range))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check_addresses(run: &str, expected: &[&str]) {
        let extracted = Extracted::from_text(run);
        let shadow = Shadow::new(&extracted);
        let found: Vec<&str> =
            addresses_in(&shadow, 0..shadow.len()).into_iter().map(|address| shadow.slice(address)).collect();
        assert_eq!(found, expected, "{run:?}");
    }

    #[test]
    fn an_embassy_behind_an_address_is_another() {
        check_addresses(
            "liga dos direitos, apartado 441 malabo, equatorial guinea and to the ambassador, embassy of equatorial guinea, 1 mill st",
            &[
                "liga dos direitos, apartado 441 malabo, equatorial guinea",
                "and to the ambassador, embassy of equatorial guinea, 1 mill st",
            ],
        );
    }

    #[test]
    fn an_embassy_begins_behind_an_address_that_ended() {
        check_addresses(
            "mujer y barrio a.a. 54177, villa blanca, colombia ambassador jo dee embassy of colombia 2118 leroy pl. springfield",
            &[
                "mujer y barrio a.a. 54177, villa blanca, colombia",
                "ambassador jo dee embassy of colombia 2118 leroy pl. springfield",
            ],
        );
        check_addresses(
            "mothers of bee, glavpochtamt, 700000 g. tashkent ambassador jo dee, embassy of uzbekistan, 17 mill ave., springfield",
            &[
                "mothers of bee, glavpochtamt, 700000 g. tashkent",
                "ambassador jo dee, embassy of uzbekistan, 17 mill ave., springfield",
            ],
        );
        check_addresses(
            "ambassador jo dee embassy of colombia springfield",
            &["ambassador jo dee embassy of colombia springfield"],
        );
    }

    #[test]
    fn what_a_copy_is_begins_an_address_behind_a_country() {
        check_addresses(
            "ligue des droits (ldh) bp 2037 n'djamena chad newspaper n'djamena hebdo bp 4498 n'djamena",
            &["ligue des droits (ldh) bp 2037 n'djamena chad", "newspaper n'djamena hebdo bp 4498 n'djamena"],
        );
    }

    #[test]
    fn an_address_ends_where_the_town_and_country_of_the_last_stand_before() {
        check_addresses(
            "bishop jo dee obispado avellaneda 95 (4200) villa blanca argentina el diario libertad 263 (4200) villa blanca argentina",
            &[
                "bishop jo dee obispado avellaneda 95 (4200) villa blanca argentina",
                "el diario libertad 263 (4200) villa blanca argentina",
            ],
        );
        check_addresses(
            "the league calle 50 no. 15-41, of. 202 villa blanca medellin, colombia the union calle 38 no. 13 bogota, colombia the paper carrera 68 no. 23 bogota, colombia",
            &[
                "the league calle 50 no. 15-41, of. 202 villa blanca medellin, colombia",
                "the union calle 38 no. 13 bogota, colombia",
                "the paper carrera 68 no. 23 bogota, colombia",
            ],
        );
        check_addresses(
            "minister ana bee mill street 1000 monrovia 10 liberia press league of liberia dee street p.o. box 20 1000 monrovia 20 liberia",
            &[
                "minister ana bee mill street 1000 monrovia 10 liberia",
                "press league of liberia dee street p.o. box 20 1000 monrovia 20 liberia",
            ],
        );
        for whole in [
            "the chairperson, uganda human rights commission, plot 5, kampala, uganda",
            "the editor plot 5, uganda house, 3rd floor, kampala, uganda",
            "president of argentina jo dee balcarce 50 (1064) capital federal argentina",
            "embassy of the republic of kenya 12 mill street nairobi, kenya",
            "minister ana bee nairobi kenya",
        ] {
            check_addresses(whole, &[whole]);
        }
    }
}
