use std::ops::Range;

use crate::data::countries;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;

/// Between the kind of the action and its number: "UA No: 88/04".
const NUMBER_SIGNS: [&str; 7] = ["no ", "no. ", "no: ", "no.: ", "nr ", "nr. ", "nr: "];

/// The first case number of a folded text: the word for the kind of action, and the number, "120/17".
///
/// "ua 120/17", "ua: 264/12", "extra 78/99", "au 12/09", "ua-238-2006".
pub(in crate::import) fn case_number(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    // Most lines have no number at all.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let [kinds, plurals, on_pages] =
        [WordClass::ActionKind, WordClass::ActionKinds, WordClass::ActionKindOnPages].map(|class| words().class(class));
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let begins = !before.is_alphanumeric();
        before = letter;
        if !begins || !letter.is_ascii_alphabetic() {
            continue;
        }
        let rest = text.get(at..)?;
        let kind = kinds.beginning(rest);
        if kind == 0 {
            continue;
        }
        // "UAs 100/12 and 101/12".
        let several = plurals.beginning(rest);
        let is_several = several > kind && rest.get(several..).is_some_and(leads_to_digit);
        let lead = if is_several { several + 1 } else { kind };
        let tail = rest.get(lead..)?;
        let marks = tail.len() - tail.trim_start_matches([' ', ':', '.', '-', '#']).len();
        let counted = tail.get(marks..).and_then(|rest| NUMBER_SIGNS.iter().find(|sign| rest.starts_with(**sign)));
        let signs = marks + counted.map_or(0, |sign| sign.len());
        let number = tail.get(signs..)?;
        let first = number.chars().take_while(char::is_ascii_digit).count();
        // Web pages write "UA 133.17".
        let rest_of = number.get(first..)?;
        let dotted = || {
            rest_of
                .strip_prefix('.')
                .filter(|_| marks == 1 && rest.get(..kind).is_some_and(|kind| on_pages.contains(kind)))
        };
        // "UA-238-2006", as the network of another publisher counts.
        let dashed = || {
            let year = rest_of.strip_prefix('-')?;
            let of_four = year.starts_with("19") || year.starts_with("20");
            (tail.get(..marks) == Some("-") && of_four).then_some(year)
        };
        let slash = rest_of.strip_prefix('/').or_else(|| rest_of.strip_prefix(" / "));
        let slash = slash.or_else(dotted).or_else(dashed);
        let Some(second) = slash else { continue };
        let year = second.chars().take_while(char::is_ascii_digit).count();
        if marks > 3 || !(1..=4).contains(&first) || !(year == 2 || year == 4) {
            continue;
        }
        let start = at + lead + signs;
        let end = text.len() - second.len() + year;
        return Some((at..at + kind, start..end));
    }
    None
}

fn leads_to_digit(text: &str) -> bool {
    text.strip_prefix(' ').is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// The length of a number that a folded text begins with and that another publisher of urgent actions counts by: OMCT's country and
/// day, "tun 150305", the Observatory's "gin 002 / 1109 / obs 151.1", the AHRC's "ahrc-uac-231-2008".
///
/// Such words stand in the midst of sentences too: the caller gives the places where a number may.
pub(in crate::import) fn of_publisher(text: &str) -> Option<usize> {
    let end = behind_name(text).or_else(|| behind_country(text))?;
    let closes = !text.get(end..)?.starts_with(|letter: char| letter.is_alphanumeric() || letter == '/');
    closes.then_some(end)
}

/// "ahrc-uac-231-2008": the length of a number behind the name of its publisher.
fn behind_name(text: &str) -> Option<usize> {
    const PUBLISHERS: [&str; 3] = ["ahrc-uac-", "ahrc-uau-", "ahrc-ua-"];
    let rest = PUBLISHERS.iter().find_map(|publisher| text.strip_prefix(publisher))?;
    let (serial, behind) = rest.split_once('-')?;
    let year = digits_of(behind);
    let counts = (1..=3).contains(&serial.len()) && digits_of(serial) == serial.len() && year == 4;
    counts.then_some(text.len() - behind.len() + year)
}

/// "tun 150305", "gin 002 / 1109 / obs 151.1": the length of a number behind the code of its country, with the count of the sheets of
/// the day or of the case behind its dot.
fn behind_country(text: &str) -> Option<usize> {
    const DAY: usize = 6;
    const OBSERVED: usize = 3;
    let (country, rest) = text.split_once(' ').filter(|(country, _)| country.len() == 3)?;
    countries::by_code(country)?;
    let behind = if digits_of(rest) == DAY {
        let part = |from: usize| rest.get(from..from + 2).and_then(|part| part.parse::<u8>().ok());
        let is_day = (1..=31).contains(&part(0)?) && (1..=12).contains(&part(2)?);
        rest.get(DAY..).filter(|_| is_day)?
    } else {
        let (serial, behind) = rest.split_once('/')?;
        let (month, observed) = behind.split_once('/')?;
        let number = observed.trim_start().strip_prefix("obs ")?;
        let counts = |text: &str, length: usize| text.len() == length && digits_of(text) == length;
        let whole = counts(serial.trim(), 3) && counts(month.trim(), 4) && digits_of(number) == OBSERVED;
        number.get(OBSERVED..).filter(|_| whole)?
    };
    let count = behind.strip_prefix('.').map_or(0, digits_of);
    Some(text.len() - behind.len() + if count > 0 { ".".len() + count } else { 0 })
}

fn digits_of(text: &str) -> usize {
    text.chars().take_while(char::is_ascii_digit).count()
}

/// The length of a case number that a folded text begins with, without a word for its kind: "152/13".
pub(in crate::import) fn bare(text: &str) -> Option<usize> {
    let first = text.chars().take_while(char::is_ascii_digit).count();
    let year = text.get(first..)?.strip_prefix('/')?.chars().take_while(char::is_ascii_digit).count();
    let end = first + 1 + year;
    let closes = !text.get(end..)?.starts_with(|letter: char| letter.is_alphanumeric() || letter == '/');
    ((1..=3).contains(&first) && year == 2 && closes).then_some(end)
}

/// The number of a case number without the word before it: "120/17" of "UA 120/17".
pub(in crate::import) fn digits(number: &str) -> &str {
    number.rsplit(' ').next().unwrap_or_default()
}

/// The document indexes of a folded text: "asa 17/6323/2017", "mde 24/076/2012", "eur 49/04/99".
pub(in crate::import) fn indexes(text: &str) -> Vec<Range<usize>> {
    const REGIONS: [&str; 13] =
        ["afr", "amr", "asa", "eur", "mde", "act", "pol", "nws", "ior", "org", "fin", "doc", "ame"];
    let mut found = Vec::new();
    for (slash, _) in text.match_indices('/') {
        let head = text.get(..slash).unwrap_or_default();
        let digits = head.chars().rev().take_while(char::is_ascii_digit).count();
        let head = head.get(..head.len() - digits).unwrap_or_default();
        let region = head.trim_end_matches([' ', '-']);
        let word = region.get(region.len().saturating_sub(3)..).unwrap_or_default();
        // An index inside a web address is that of another document, or of this one a second time.
        let linked = region.get(..region.len().saturating_sub(3)).is_some_and(|text| text.ends_with(['/', '_', '=']));
        if !(1..=2).contains(&digits) || !REGIONS.contains(&word) || linked {
            continue;
        }
        let tail = text.get(slash + 1..).unwrap_or_default();
        let serial = tail.chars().take_while(char::is_ascii_digit).count();
        let rest = tail.get(serial..).unwrap_or_default();
        let year = rest.strip_prefix('/').map_or(0, |rest| rest.chars().take_while(char::is_ascii_digit).count());
        if !(1..=5).contains(&serial) || !(year == 2 || year == 4) {
            continue;
        }
        // Spanish documents have their language behind the year: "AMR 46/21/98/s".
        let tail = rest.get(1 + year..).unwrap_or_default();
        let tongue = tail.strip_prefix("/s").is_some_and(|after| !after.starts_with(char::is_alphanumeric));
        found.push(region.len() - 3..slash + 1 + serial + 1 + year + if tongue { 2 } else { 0 });
    }
    found
}

/// Whether a folded line has both number and index of a sheet, as its head and its last line have.
pub(in crate::import) fn names_sheet(line: &str) -> bool {
    case_number(line).is_some() && !indexes(line).is_empty()
}

/// "011 503 271 0950": whether a text is a number as it is dialled from the United States to another country, and nothing else.
pub(in crate::import) fn is_dialled_abroad(text: &str) -> bool {
    const FEWEST_DIGITS: usize = 9;
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain = |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '/' | '.' | '(' | ')');
    text.starts_with("011 ") && digits >= FEWEST_DIGITS && text.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_number(text: &str, expected: Option<(&str, &str)>) {
        let found = case_number(text).map(|(kind, number)| (&text[kind], &text[number]));
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn case_numbers_are_found_by_their_kind() {
        check_number("ua: 264/12 index", Some(("ua", "264/12")));
        check_number("further information on extra 78/99 issued", Some(("extra", "78/99")));
        check_number("information on uas 100/12 and 101/12 index", Some(("ua", "100/12")));
        check_number("third ua 60/16", Some(("ua", "60/16")));
        check_number("ua no: 60/16", Some(("ua", "60/16")));
        check_number("ua no. 60/16", Some(("ua", "60/16")));
        check_number("(egypt: ua 64.16)", Some(("ua", "64.16")));
        check_number("ua-238-2006: philippines", Some(("ua", "238-2006")));
        check_number("ua-238-2106 and ua 238-2006", None);
        check_number("resolution 63/168", None);
        check_number("this is urgent action 4/16", Some(("urgent action", "4/16")));
        check_number("urgent action ua 120/17", Some(("ua", "120/17")));
        check_number("aqua 12/12", None);
    }

    #[test]
    fn numbers_of_other_publishers_have_a_form_of_their_own() {
        for (text, found) in [
            ("tun 150305 torture", Some("tun 150305")),
            ("syr 140606.2", Some("syr 140606.2")),
            ("gin 002 / 1109 / obs 151.1 threats", Some("gin 002 / 1109 / obs 151.1")),
            ("col 009/0605/obs 047", Some("col 009/0605/obs 047")),
            ("ahrc-uac-231-2008", Some("ahrc-uac-231-2008")),
            ("tel 150305678", None),
            ("fax 993305", None),
            ("jan 2005 / 12 / obs", None),
            ("ahrc-uac-231-08", None),
        ] {
            assert_eq!(of_publisher(text).map(|end| &text[..end]), found, "{text:?}");
        }
    }

    #[test]
    fn a_number_without_its_kind_has_a_year_of_two_digits() {
        for (text, length) in
            [("152/13 x", Some(6)), ("9/10", Some(4)), ("24/032/2013", None), ("12/5", None), ("x", None)]
        {
            assert_eq!(bare(text), length, "{text:?}");
        }
    }

    #[test]
    fn indexes_are_told_from_other_numbers() {
        let text = "index: mde 24/076/2012 syria, resolution 63/168, asa17/6323/2017";
        let found: Vec<&str> = indexes(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["mde 24/076/2012", "asa17/6323/2017"]);
    }
}
