//! The office in a line of an address: where it ends, what it is over, and who stands behind it.

use std::ops::Range;

use crate::data::markers::{self, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::people::name_shape::{has_place, is_name, without_local_title};
use crate::import::text::shadow::Shadow;

use super::styles::{is_first_name, style_at};
use super::{Reading, read_line};

/// The bytes of the office that a line begins with; 0 for none, and for a street that is called like one.
pub(in crate::import) fn office_at_start(text: &str) -> usize {
    let words = office_words();
    let first = text.split([' ', ',']).next().unwrap_or_default();
    let office = match words.offices.at_start(text) {
        0 if words.ends_as_office(first) => first.len(),
        office => office,
    };
    if is_street(text, office) || ends_with_postcode(text) { 0 } else { office }
}

/// "King Fahad Road, Building No. 3", "Vali Asr Avenue": a street that is named after an office, of a length in letters.
fn is_street(text: &str, office: usize) -> bool {
    const LONGEST: usize = 4;
    /// Longer ones are a run of words that has the street somewhere.
    const LONGEST_TITLED: usize = 8;
    let words = office_words();
    let first = text.split(' ').next().unwrap_or_default();
    let part = text.split(',').next().unwrap_or_default();
    let links = markers::words().class(WordClass::HeadLink);
    let linked = part.split(' ').skip(1).any(|word| links.contains(word));
    let alone = office == first.len() && !linked && part.split(' ').count() <= LONGEST;
    let titled = words.titles.contains(first) && part.split(' ').count() <= LONGEST_TITLED;
    // "Queen Elizabeth Barracks", "Bishop Crowther Seminary".
    let last = part.rsplit(' ').next().unwrap_or_default();
    let house = markers::words().class(WordClass::HouseLast).contains(last);
    (titled || alone) && (words.streets.occur_in(part) || house)
}

/// "King William's Town 5600": no office has a number of four digits behind it.
fn ends_with_postcode(text: &str) -> bool {
    const SHORTEST: usize = 4;
    let last = text.rsplit(' ').next().unwrap_or_default();
    last.len() >= SHORTEST && last.bytes().all(|letter| letter.is_ascii_digit()) && !text.contains(',')
}

pub(super) fn read_office(
    shadow: &Shadow,
    line: Range<usize>,
    length: usize,
    address_as: Option<Range<usize>>,
    reading: &mut Reading,
) -> bool {
    let words = office_words();
    let length = without_link(shadow, &line, whole_office(shadow, &line, length));
    let after = shadow.trimmed_of(line.start + length..line.end, &[',', ':', '-']);
    let text = shadow.slice(after.clone());
    let behind_comma = shadow.slice(line.start + length..line.end).starts_with(',');
    let person = !behind_comma || is_person_behind_comma(text);
    let mut office = line.clone();
    if let Some(place) = person_behind_portfolio(shadow, &after).filter(|_| reading.name.is_none()) {
        office = shadow.trimmed(line.start..place);
        reading.name = Some(place..line.end);
    } else if let Some(place) =
        styled_person(text).or_else(|| person_in_capital_style(shadow, &after, reading.family_first))
    {
        office = shadow.trimmed_of(line.start..after.start + place, &[',', ':', '-', '(']);
        let mut inner = Reading { family_first: reading.family_first, ..Reading::default() };
        read_line(shadow, after.start + place..line.end, &mut inner);
        if reading.name.is_none() {
            reading.name = inner.name;
            reading.address_as = inner.address_as;
        }
    } else if person
        && !text.is_empty()
        && !goes_on(text)
        && shadow.raw(after.clone()).contains(|letter: char| letter.is_lowercase() || letter.is_uppercase())
        && (text.contains(' ') || words.titles.contains(shadow.slice(line.start..line.start + length)))
        && is_name(shadow, after.clone())
    {
        if reading.name.is_none() {
            reading.name = Some(without_local_title(shadow, after.clone()));
            reading.address_as = address_as.clone();
        }
        office = line.start..line.start + length;
    } else if let Some(name) = person_before_house(shadow, &after).filter(|_| person && !behind_comma) {
        office = line.start..line.start + length;
        if reading.name.is_none() {
            reading.name = Some(name);
            reading.address_as = address_as.clone();
        }
    } else if let Some(comma) = text.find(", ") {
        let name = shadow.trimmed(after.start + comma + 1..after.end);
        if reading.name.is_none() && is_person_at_end(shadow, &line, &name) {
            office = line.start..after.start + comma;
            reading.name = Some(without_local_title(shadow, name));
        }
    }
    if reading.office.is_none() {
        reading.office = Some(shadow.trimmed_of(office, &[',', ';', '.', '-', ':']));
    }
    true
}

/// Whether a text behind an office goes on with it: with what it is over, or where.
fn goes_on(text: &str) -> bool {
    text.starts_with(['(', '/', '&'])
        || words().class(WordClass::OfficeLink).leading(text).is_some()
        || text == "general"
}

/// "Chief Public Prosecutor": the length of an office of several words that are offices each.
fn whole_office(shadow: &Shadow, line: &Range<usize>, mut length: usize) -> usize {
    loop {
        let rest = shadow.slice(line.start + length..line.end);
        let more = office_words().offices.at_start(rest.trim_start());
        if more == 0 || !rest.starts_with(' ') {
            return length;
        }
        length += rest.len() - rest.trim_start().len() + more;
    }
}

/// "Mayor of | Baia Mare": the length of an office without the word that leads on from it.
fn without_link(shadow: &Shadow, line: &Range<usize>, length: usize) -> usize {
    let office = shadow.slice(line.start..line.start + length);
    let links = words().class(WordClass::Linking);
    office.rsplit_once(' ').filter(|(_, last)| links.contains(last)).map_or(length, |(office, _)| office.len())
}

/// Where a name begins behind what an office is over: "of Justice | Frank Musah Dee".
fn person_behind_portfolio(shadow: &Shadow, after: &Range<usize>) -> Option<usize> {
    let words = office_words();
    let text = shadow.slice(after.clone());
    let portfolio = text.strip_prefix("of ")?;
    let length = words.portfolios.at_start(portfolio);
    let rest = portfolio.get(length..).filter(|_| length > 0)?.strip_prefix(' ')?;
    let name = after.end - rest.len()..after.end;
    let first = rest.split(' ').next().unwrap_or_default();
    let known = (words.given_names.contains(first) || ends_in_capitals(shadow, &name)) && rest.contains(' ');
    let known = known && !has_place(rest);
    (known && !shadow.lower_case && is_name(shadow, name.clone())).then_some(name.start)
}

/// "Charymurad AMANOV": a family name in capitals behind one that is not.
fn ends_in_capitals(shadow: &Shadow, name: &Range<usize>) -> bool {
    const SHORTEST: usize = 4;
    let Some((before, last)) = shadow.raw(name.clone()).rsplit_once(' ') else { return false };
    last.chars().count() >= SHORTEST && last.chars().all(char::is_uppercase) && before.contains(char::is_lowercase)
}

/// Where a form of address begins behind an office: "of Justice Mr A B", "Mr A B".
fn styled_person(text: &str) -> Option<usize> {
    let words = office_words();
    let blanks = text.char_indices().filter(|(_, letter)| *letter == ' ').map(|(place, _)| place + 1);
    // "of General Security": what an office is over.
    let linked = |place: usize| {
        let before = text.get(..place).unwrap_or_default().trim_end();
        let last = before.rsplit(' ').next().unwrap_or_default();
        [WordClass::HeadLink, WordClass::Article].iter().any(|class| markers::words().class(*class).contains(last))
    };
    // "President Gloria M. Arroyo": an initial, and no Monsieur.
    let named = !goes_on(text);
    let is_initial = |place: usize, length: usize| place > 0 && named && length <= "m.".len();
    blanks.chain([0]).filter(|place| !linked(*place)).find(|&place| {
        text.get(place..).is_some_and(|rest| {
            let styled = words.honorifics.at_start(rest);
            styled > 0
                && !is_initial(place, styled)
                && !is_first_name(rest, styled)
                && words.offices.at_start(rest) == 0
                && rest.contains(' ')
        })
    })
}

/// Where "HE" begins behind an office, "President HE Jo Dee": in small letters it is another word.
fn person_in_capital_style(shadow: &Shadow, after: &Range<usize>, family_first: bool) -> Option<usize> {
    let text = shadow.slice(after.clone());
    let mut starts = [0].into_iter().chain(text.match_indices(' ').map(|(at, _)| at + 1));
    starts.find(|at| {
        let first = text.get(*at..).and_then(|text| text.split(' ').next()).unwrap_or_default();
        let styled = words().class(WordClass::StyleInCapitals).contains(first)
            && style_at(shadow, after.start + at..after.end, family_first) > 0;
        // "Commander SE Region Police".
        styled && !has_place(text.get(at + first.len()..).unwrap_or_default().trim_start())
    })
}

/// "President | Robert Dee, Office of the President": the name behind an office, before the house or the office that the line goes
/// on with; not "Commissioner Lantern Valley, Office of …", which begins with no given name.
fn person_before_house(shadow: &Shadow, after: &Range<usize>) -> Option<Range<usize>> {
    let lists = office_words();
    let text = shadow.slice(after.clone());
    let (piece, _) = text.split_once(", ")?;
    let name = after.start..after.start + piece.len();
    let first = piece.split(' ').next().unwrap_or_default();
    let linked = goes_on(text);
    (!linked && lists.given_names.contains(first) && is_person_behind_comma(piece) && is_name(shadow, name.clone()))
        .then(|| without_local_title(shadow, name))
}

/// "…, A B" at the end of a line that begins with an office.
fn is_person_at_end(shadow: &Shadow, line: &Range<usize>, name: &Range<usize>) -> bool {
    let text = shadow.slice(name.clone());
    is_name(shadow, name.clone()) && name.end == line.end && !has_place(text) && is_person_behind_comma(text)
}

/// "Minister of Justice, A B" names a person; "Home Secretary, Balochistan" and "Chief Administrator, Federal Prisons" say
/// what the office is over.
fn is_person_behind_comma(text: &str) -> bool {
    let plain = text.split(' ').any(|word| words().is_plain(word) && word.len() > 3);
    text.contains(' ') && !plain && !office_words().portfolios.occur_in(text)
}

/// "National People's Congress Standing Committee Chairman": the office's word at the end of its line.
pub(super) fn ends_in_office(shadow: &Shadow, line: Range<usize>, reading: &mut Reading) -> bool {
    let text = shadow.slice(line.clone());
    let last = text.rsplit(' ').next().unwrap_or_default();
    // Chinese writes no blanks: "云南省公安厅厅长".
    let unspaced = last.chars().next().is_some_and(|letter| letter >= '\u{2e80}');
    let ends = (office_words().offices.contains(last) && text.contains(' ')
        || unspaced && office_words().offices.at_end(last))
        && !text.contains(|letter: char| letter.is_ascii_digit());
    if ends && reading.office.is_none() {
        reading.office = Some(line);
    }
    ends
}

pub(super) fn ends_in_office_word(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    let digits = text.contains(|letter: char| letter.is_ascii_digit());
    office_words().offices.contains(last) && text.contains(' ') && !digits && office_words().offices.at_start(text) == 0
}
