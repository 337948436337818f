//! Where an address block says its country, and how.

use crate::data::address_words::address_words;
use crate::data::countries::{self, Country};

/// The country that an address block names.
#[derive(Debug, Clone)]
pub(super) struct CountryLine {
    pub country: &'static Country,
    pub line: usize,
    /// Where the country's name starts in its line.
    pub start: usize,
    /// What stands between the rest of the line and the country.
    pub separator: Separator,
    /// The name without its slip of the pen, where it has one.
    pub respelt: Option<String>,
}

/// What stands before the country's name in its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    /// The line says nothing else.
    Alone,
    /// Or a dash, or a bracket.
    Comma,
    Space,
    /// The name is glued to the rest: "100017People's Republic of China".
    Nothing,
}

/// Reads the country of an address block; `hint_code` is the country that the case is about.
///
/// The last line first: alone, after a comma, glued, after a space (only the hinted country), or with a slip of the pen.
/// Then a line before it that names a country and nothing else.
pub(super) fn read(lines: &[String], hint_code: &str) -> Option<CountryLine> {
    let last = lines.iter().rposition(|line| !line.trim().is_empty())?;
    let text = lines.get(last)?;
    if let Some((country, start, separator, respelt)) = read_last(text, hint_code) {
        return Some(CountryLine { country, line: last, start, separator, respelt });
    }
    let alone = |(line, text): (usize, &String)| {
        let country = find(text, hint_code)?;
        Some(CountryLine { country, line, start: 0, separator: Separator::Alone, respelt: None })
    };
    // A name at the top of a block may be that of a person or a town.
    lines.iter().enumerate().take(last).skip(2).rev().find_map(alone)
}

type Found = (&'static Country, usize, Separator, Option<String>);

fn read_last(text: &str, hint_code: &str) -> Option<Found> {
    if let Some(country) = find(text, hint_code) {
        return Some((country, 0, Separator::Alone, None));
    }
    for (at, comma) in text.match_indices([',', ';', '،', '，', '(', '-', '–', '—']) {
        let start = skip_space(text, at + comma.len());
        if let Some(country) = find(text.get(start..)?, hint_code) {
            return Some((country, start, Separator::Comma, None));
        }
    }
    for start in glued_starts(text) {
        let country = find(text.get(start..)?, hint_code).filter(|_| text.len() - start > 3);
        if let Some(country) = country {
            return Some((country, start, Separator::Nothing, None));
        }
    }
    for (at, space) in text.match_indices(char::is_whitespace) {
        let (before, start) = (text.get(..at)?, at + space.len());
        let Some(country) = find(text.get(start..)?, hint_code) else { continue };
        let word = before.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
        let is_expected = country.code().eq_ignore_ascii_case(hint_code);
        if is_expected && !before.trim().is_empty() && !address_words().not_before_country.contains(&word) {
            return Some((country, start, Separator::Space, None));
        }
    }
    read_slip(text, hint_code)
}

fn read_slip(text: &str, hint_code: &str) -> Option<Found> {
    let start = text.rfind(',').map_or(0, |at| skip_space(text, at + 1));
    let glued = glued_starts(text).map(|start| (start, Separator::Nothing));
    for (start, separator) in [(0, Separator::Alone), (start, Separator::Comma)].into_iter().chain(glued) {
        let said = text.get(start..)?;
        let Some((country, name)) = countries::nearest_name(said) else { continue };
        let is_expected = country.code().eq_ignore_ascii_case(hint_code) || hint_code.is_empty();
        if is_expected || (said.chars().count() >= 9 && !said.contains(|letter: char| letter.is_ascii_digit())) {
            return Some((country, start, separator, Some(in_the_manner_of(said, name))));
        }
    }
    None
}

/// The name of a country as a line says it; the state of Georgia is none.
fn find(text: &str, hint_code: &str) -> Option<&'static Country> {
    let country = countries::find_hinted(text, hint_code)?;
    (hint_code != "US" || country.code() != "GE").then_some(country)
}

/// Where a word may start that is glued to the one before it: after a digit, a closing bracket, before a capital.
fn glued_starts(text: &str) -> impl Iterator<Item = usize> {
    let before = text.chars();
    let after = text.char_indices().skip(1);
    before.zip(after).filter_map(|(before, (at, after))| {
        let glued = (before.is_ascii_digit() && after.is_alphabetic())
            || (before == ')' && after.is_alphabetic())
            || (before.is_lowercase() && after.is_uppercase());
        glued.then_some(at)
    })
}

/// The name with the apostrophes and the case of what it replaces.
fn in_the_manner_of(said: &str, name: &str) -> String {
    let name = if said.contains('’') { name.replace('\'', "’") } else { name.replace('’', "'") };
    if said.chars().any(char::is_lowercase) { name } else { name.to_uppercase() }
}

fn skip_space(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + (rest.len() - rest.trim_start().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_read(lines: &[&str], hint: &str, expected: Option<(&str, usize, &str)>) {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let read = read(&lines, hint);
        let said = read.as_ref().map(|read| (read.country.code(), read.line, &lines[read.line][read.start..]));
        assert_eq!(said, expected, "{lines:?}");
    }

    #[test]
    fn the_country_is_read_wherever_it_stands() {
        check_read(&["A", "B", "China"], "CN", Some(("CN", 2, "China")));
        check_read(&["A", "Damascus, Syrian Arab Republic"], "SY", Some(("SY", 1, "Syrian Arab Republic")));
        check_read(&["A", "Tehran, Iran, Islamic Republic of"], "IR", Some(("IR", 1, "Iran, Islamic Republic of")));
        check_read(&["A", "100017People’s Republic of China"], "CN", Some(("CN", 1, "People’s Republic of China")));
        check_read(&["A", "220016 minsk belarus"], "BY", Some(("BY", 1, "belarus")));
        check_read(&["A", "Kinshasa, Congo"], "CD", Some(("CD", 1, "Congo")));
        check_read(&["A", "B", "Kenya", "00100 Nairobi"], "KE", Some(("KE", 2, "Kenya")));
        check_read(&["A", "Islamabad - Pakistan"], "PK", Some(("PK", 1, "Pakistan")));
        check_read(&["A", "Addis Ababa (Ethiopia)"], "ET", Some(("ET", 1, "Ethiopia)")));
        check_read(&["A", "دمشق، الجمهورية العربية السورية"], "SY", Some(("SY", 1, "الجمهورية العربية السورية")));
        check_read(&["A", "People’ Republic of China"], "CN", Some(("CN", 1, "People’ Republic of China")));
    }

    #[test]
    fn a_name_inside_a_name_is_no_country() {
        check_read(&["A", "Avenue de Madagascar"], "MG", None);
        check_read(&["A", "Atlanta, Georgia"], "US", None);
        check_read(&["A", "Rue Saint-Martin"], "FR", None);
        check_read(&["中国", "北京市东城区东交民巷27号 100745", "最高人民法院", "周强院长"], "CN", None);
        check_read(&["A", "Kinshasa, Congo"], "FR", None);
        check_read(&["Jordan", "Amman 11190"], "JO", None);
        check_read(&["A", "New York, NY 10017"], "US", None);
    }
}
