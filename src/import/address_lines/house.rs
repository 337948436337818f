//! Lines that name the house of a mission, and whose it is: "Embassy of China", "South African Embassy".

use std::ops::Range;

use crate::data::countries::{self, Country};
use crate::data::markers::words;
use crate::data::missions::{HousePhrase, houses_of};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::places;
use crate::import::text::shadow::Shadow;
use crate::model::Head;

/// The titles of those who head missions; "High Commissioner" before all that it may stand beside.
pub(in crate::import) const MISSION_HEADS: [(Head, WordClass); 4] = [
    (Head::HighCommissioner, WordClass::HighCommissioner),
    (Head::Charge, WordClass::ChargeOfMission),
    (Head::Ambassador, WordClass::Ambassador),
    (Head::Consul, WordClass::Consul),
];

/// Whether a line names a mission's house, or who heads it and the country.
pub(in crate::import) fn names_house(shadow: &Shadow, line: Range<usize>) -> bool {
    let text = shadow.slice(line.clone());
    // "High Commission for Human Rights" is of no country.
    let is_house = |house: &HousePhrase| {
        house.find(text).is_some_and(|(_, end)| {
            let of = text.get(end..).unwrap_or_default();
            office_words().portfolios.at_start(of) == 0 || country_at(shadow, line.start + end..line.end).is_some()
        })
    };
    houses_of().iter().any(is_house) || country_of_head(shadow, line.clone()).is_some() || of_nation(text).is_some()
}

/// The country whose mission a line names.
pub(in crate::import) fn country_of(shadow: &Shadow, line: Range<usize>) -> Option<&'static Country> {
    let text = shadow.slice(line.clone());
    let ends = houses_of().iter().filter_map(|house| house.find(text)).map(|(_, end)| line.start + end);
    let mut named = ends.filter_map(|end| country_at(shadow, end..line.end));
    named.next().or_else(|| country_of_head(shadow, line.clone())).or_else(|| of_nation(text))
}

/// The country behind who heads a mission, "Ambassador of Chad", or before: "the Tanzanian High Commissioner in the UK".
fn country_of_head(shadow: &Shadow, line: Range<usize>) -> Option<&'static Country> {
    let text = shadow.slice(line.clone());
    let heads = [WordClass::Ambassador, WordClass::HighCommissioner].map(|class| words().class(class));
    let links = words().class(WordClass::HeadLink);
    [0].into_iter().chain(text.match_indices(' ').map(|(at, _)| at + 1)).find_map(|at| {
        let rest = text.get(at..)?;
        let head = heads.iter().find_map(|head| head.leading(rest))?;
        if rest.get(head..)?.trim_start().starts_with("in ") {
            return of_demonym(text.get(..at)?.trim_end());
        }
        let link = links.leading(rest.get(head..)?)?;
        country_at(shadow, line.start + at + head + link..line.end)
    })
}

/// The country that a piece of a line begins with, with or without "the" before it.
fn country_at(shadow: &Shadow, line: Range<usize>) -> Option<&'static Country> {
    let at = shadow.trimmed(line.clone()).start;
    let article = if shadow.slice(at..line.end).starts_with("the ") { "the ".len() } else { 0 };
    let named = |at: usize| places::at_start(shadow, at, line.end).map(|named| named.country);
    // "High Commission of the Republic of Trinidad and Tobago", whatever the state calls itself.
    let form = words().class(WordClass::FormOfState).at_start(shadow.slice(at + article..line.end));
    let behind = || named(shadow.trimmed(at + article + form..line.end).start).filter(|_| form > 0);
    named(at + article).or_else(behind)
}

/// The country of "South African Embassy", "the Sri Lankan embassy".
fn of_nation(text: &str) -> Option<&'static Country> {
    let suffixes = houses_of().iter().map(HousePhrase::bare).filter(|house| !house.is_empty());
    let nation = suffixes.into_iter().find_map(|house| text.strip_suffix(house)?.strip_suffix(' '))?;
    // "Tanzania High Commission": the country itself.
    if let Some(country) = countries::find(nation.strip_prefix("the ").unwrap_or(nation)) {
        return Some(country);
    }
    of_demonym(nation)
}

/// The country of what a text ends with: "the Sri Lankan".
fn of_demonym(nation: &str) -> Option<&'static Country> {
    let starts = nation.rmatch_indices(' ').map(|(at, _)| at + 1).take(2).chain([0]);
    starts.filter_map(|start| nation.get(start..)).find_map(|name| countries::by_demonym(name).first().copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check(line: &str, named: bool, code: Option<&str>) {
        let extracted = Extracted::from_text(line);
        let shadow = Shadow::new(&extracted);
        let whole = 0..shadow.len();
        assert_eq!(names_house(&shadow, whole.clone()), named, "{line}");
        assert_eq!(country_of(&shadow, whole).map(Country::code), code, "{line}");
    }

    #[test]
    fn a_house_is_of_a_state_by_whatever_form() {
        check("High Commission of the Republic of Trinidad and Tobago", true, Some("TT"));
        check("Embassy of the Kingdom of Jordan", true, Some("JO"));
    }

    #[test]
    fn a_mission_is_known_by_its_house_or_its_head() {
        check("Embassy of the People's Republic of China", true, Some("CN"));
        check("South African Embassy", true, Some("ZA"));
        check("Iranian Interests Section", true, Some("IR"));
        check("Royal Thai Embassy", true, Some("TH"));
        check("Tanzania High Commission", true, Some("TZ"));
        check("Papua New Guinea High Commission", true, Some("PG"));
        check("Ambassador of the Gambia", true, Some("GM"));
        check("The Tanzanian High Commissioner in the UK", true, Some("TZ"));
        check("The Turkish Ambassador in London", true, Some("TR"));
        check("US Ambassador at large", false, None);
        check("Ambasciata della Siria", true, Some("SY"));
        check("Ambassador for human rights", false, None);
        check("12 Embassy Road", false, None);
        check("Iraqi High Commission for Human Rights", false, None);
        check("Permanent Mission of the Republic of Maldives to the UN", true, Some("MV"));
    }
}
