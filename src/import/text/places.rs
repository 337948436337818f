use std::ops::Range;

use crate::data::countries::{self, Country};
use crate::data::markers::words;
use crate::data::word_classes::WordClass;

use super::shadow::Shadow;

/// Longest name of a country, in words: "Democratic People's Republic of Korea" with its article.
const LONGEST_NAME: usize = 7;

/// A country that is named in the text.
#[derive(Debug, Clone)]
pub(in crate::import) struct Named {
    pub range: Range<usize>,
    pub country: &'static Country,
}

/// The longest name of a country that begins at a position, in the words of the source.
pub(in crate::import) fn at_start(shadow: &Shadow, at: usize, limit: usize) -> Option<Named> {
    if !countries::may_begin_name(shadow.raw(at..limit)) {
        return None;
    }
    let mut ends = Vec::new();
    let text = shadow.slice(at..limit);
    let mut previous = ' ';
    for (place, letter) in text.char_indices() {
        let boundary = !letter.is_alphanumeric() && !matches!(letter, '\'' | '.');
        if boundary && previous.is_alphanumeric() || (matches!(letter, '.' | '\'') && previous.is_alphanumeric()) {
            ends.push(at + place);
        }
        previous = letter;
        if matches!(letter, ';' | ':' | '?' | '!' | '/') || ends.len() > LONGEST_NAME * 2 {
            break;
        }
    }
    if previous.is_alphanumeric() || previous == '.' {
        ends.push(at + text.len());
    }
    ends.into_iter().rev().find_map(|end| found(shadow, at..end))
}

/// Whether the last words of a piece, or its last word alone, are a country's name: "Georgia" is one, though a state has it too.
pub(in crate::import) fn ends_with_any_country(shadow: &Shadow, range: Range<usize>) -> bool {
    let last = shadow.slice(range.clone()).rsplit([' ', ',']).next().unwrap_or_default();
    at_end(shadow, range).is_some() || countries::find(last.trim_end_matches(['.', ',', ';'])).is_some()
}

/// The longest name of a country that a piece ends with; full stops and brackets after it do not matter.
pub(in crate::import) fn at_end(shadow: &Shadow, range: Range<usize>) -> Option<Named> {
    let range = shadow.trimmed_of(range, &['.', ',', ';', ')', '"', '-']);
    let text = shadow.slice(range.clone());
    let mut starts = vec![range.start];
    let mut previous = ' ';
    for (place, letter) in text.char_indices() {
        let begins = letter.is_alphabetic() && !previous.is_alphabetic() && previous != '\'';
        if begins && place > 0 {
            starts.push(range.start + place);
        }
        previous = letter;
    }
    let first = starts.len().saturating_sub(LONGEST_NAME);
    let named = starts.get(first..)?.iter().find_map(|&start| found(shadow, start..range.end))?;
    let before = shadow.slice(range.start..named.range.start);
    // "Mohammad al-Sudan" is a person.
    if names_a_street(before) || before.ends_with("al-") || before.ends_with("el-") {
        return None;
    }
    Some(misspelt_longer(shadow, &range, &named).unwrap_or(named))
}

/// "Colonia Santa Elena", "Avenida Jordan": streets and quarters are called after countries too.
fn names_a_street(before: &str) -> bool {
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    words().class(WordClass::StreetOrQuarter).contains(last)
}

/// "People’ Republic of China" ends with the name of another country than the one that it misspells.
fn misspelt_longer(shadow: &Shadow, piece: &Range<usize>, named: &Named) -> Option<Named> {
    let before = shadow.slice(piece.start..named.range.start);
    let parted = |letter: char| letter == ',' || letter.is_ascii_digit();
    let start = before.rfind(parted).map_or(piece.start, |place| piece.start + place + 1);
    let whole = shadow.trimmed(start..named.range.end);
    // Only a name of several words has another name at its end.
    if whole.start >= named.range.start || shadow.slice(named.range.clone()).split(' ').count() < 2 {
        return None;
    }
    let country = countries::nearest(shadow.raw(whole.clone()))?;
    (country.code() != named.country.code()).then_some(Named { range: whole, country })
}

/// The country that an address ends with, misspelt or not.
pub(in crate::import) fn of_address(shadow: &Shadow, last_line: Range<usize>) -> Option<Named> {
    if let Some(named) = at_end(shadow, last_line.clone()) {
        return Some(named);
    }
    let text = shadow.slice(last_line.clone());
    let parted = |letter: char| letter == ',' || letter.is_ascii_digit();
    let start = text.rfind(parted).map_or(last_line.start, |place| last_line.start + place + 1);
    let range = shadow.trimmed_of(start..last_line.end, &['.', ',', ';', ')', '"', '-']);
    if shadow.slice(range.clone()).split(' ').count() > LONGEST_NAME {
        return None;
    }
    countries::nearest(shadow.raw(range.clone())).map(|country| Named { range, country })
}

/// Whether the words before a country make it part of an institution's name: "Government of the Republic of …".
pub(in crate::import) fn belongs(shadow: &Shadow, before: Range<usize>) -> bool {
    let last = shadow.slice(before).trim_end().rsplit(' ').next().unwrap_or_default();
    words().class(WordClass::PartOfCountryName).contains(last)
}

fn found(shadow: &Shadow, range: Range<usize>) -> Option<Named> {
    if range.len() > 60 {
        return None;
    }
    let raw = shadow.raw(range.clone());
    if !countries::may_begin_name(raw) {
        return None;
    }
    // "Cairo, Arab Republic of" / "Egypt": a name that goes on in the next line.
    let words = || shadow.slice(range.clone()).split(' ').count();
    let is_broken = || raw.contains('\n') || raw.split_whitespace().count() != words();
    let whole = || if is_broken() { countries::find(&shadow.words_of(range.clone())) } else { None };
    let country = countries::find(raw).or_else(whole)?;
    Some(Named { range, country })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check_end(line: &str, expected: Option<&str>) {
        let extracted = Extracted::from_text(line);
        let shadow = Shadow::new(&extracted);
        let found = at_end(&shadow, 0..shadow.len());
        assert_eq!(found.map(|named| named.country.code()), expected, "{line}");
    }

    #[test]
    fn a_street_called_after_a_country_is_in_none() {
        check_end("Antiguo Cuscatlán, El Salvador", Some("SV"));
        check_end("Santa Elena", Some("SH"));
        check_end("Boulevard y Colonia Santa Elena", None);
        check_end("Avenida Colombia", None);
    }
}
