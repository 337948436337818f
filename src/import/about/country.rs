//! The country of a head: behind number, index or day, over two lines of its column, and a second one beside it.

use std::ops::Range;

use crate::data::countries::{self, Country};
use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::figures::numbers;
use crate::import::text::draft::Draft;
use crate::import::text::hits::Hit;
use crate::import::text::places;
use crate::import::text::prose::in_capitals;
use crate::import::text::shadow::{Shadow, floor};
use crate::model::FurnitureKind;

use super::told::second_country;

/// The country that stands right behind number, index or date, with or without its label.
pub(super) fn read(draft: &mut Draft, hits: &[&Hit], taken: &mut Vec<Range<usize>>, block: usize) {
    let shadow = draft.shadow;
    let mut ends: Vec<usize> = taken.iter().map(|range| range.end).collect();
    ends.sort_unstable();
    for end in ends {
        let mut range = shadow.trimmed_of(end..floor(shadow, block.max(end)), &[',', ';', ':', '-', '|', '·', '•']);
        let label = if shadow.slice(range.clone()).starts_with("country ") { 8 } else { 0 };
        range.start += label;
        let label_behind = hits.iter().map(|hit| hit.range.start).filter(|start| *start > range.start).min();
        range.end = label_behind.map_or(range.end, |start| range.end.min(start));
        let kept = || kept_before_label(shadow, range.clone());
        let Some(named) = places::at_start(shadow, range.start, range.end).or_else(kept) else { continue };
        // "TRINIDAD   Jo Dee" above "AND TOBAGO   Mo Fee": the title block has the whole of it.
        if is_broken(shadow, &named.range) {
            continue;
        }
        // "Israel/Occupied Palestinian Territories   Date: …".
        let second = second_country_end(shadow, &named.range, range.end);
        let next = shadow.slice(named.range.end..shadow.len()).trim_start();
        // "ISRAEL: PRISONER ON HUNGER STRIKE": the country begins the title.
        if next.starts_with(':') && !shadow.ends_line(named.range.end + 1) {
            continue;
        }
        let closes = second > named.range.end
            || shadow.ends_line(named.range.end)
            || shadow.is_gap(named.range.end)
            || label > 0
            || label_behind == Some(named.range.end)
            || next.split(' ').next().is_some_and(|word| word.ends_with(':'))
            || next.starts_with("issue date")
            || next.starts_with("urgent action");
        if closes {
            draft.case.country = draft.take("/country", named.range.clone());
            draft.case.country_code = named.country.code().to_owned();
            if label > 0 {
                draft.furniture(FurnitureKind::Marker, range.start - label..range.start);
            }
            second_country(draft, named.range.end..second);
            draft.mark("/country", named.range.end..second);
            taken.push(range.start - label..second);
            return;
        }
    }
}

/// "ndice: AMR 46/010/2009 per fecha:": the country before a label that lost so many letters that elsewhere it says nothing.
fn kept_before_label(shadow: &Shadow, range: Range<usize>) -> Option<places::Named> {
    const LONGEST: usize = 3;
    let (word, behind) = shadow.slice(range.clone()).split_once(' ')?;
    let is_label = behind.split(' ').next().is_some_and(|word| word.ends_with(':') && !numbers::names_sheet(word));
    let country = Some(word).filter(|word| is_label && word.len() <= LONGEST).and_then(countries::find_kept)?;
    Some(places::Named { range: range.start..range.start + word.len(), country })
}

/// Where a second country behind a slash ends: before the next label, at a gap or with its line.
fn second_country_end(shadow: &Shadow, first: &Range<usize>, limit: usize) -> usize {
    const LONGEST: usize = 60;
    let from = first.end;
    if let Some(rest) = shadow.slice(from..limit).strip_prefix(" and ") {
        // "Morocco and Western Sahara   Date: …".
        let article = words().class(WordClass::Article).at_start(rest);
        let start = limit - rest.len() + article + usize::from(article > 0);
        return places::at_start(shadow, start, limit).map_or(from, |named| named.range.end);
    }
    if !shadow.slice(from..limit).starts_with('/') {
        return from;
    }
    let line = shadow.line_at(from).map_or(limit, |line| line.range.end).min(limit);
    let gap = (from..line).find(|at| shadow.is_gap(*at));
    let gap = gap.unwrap_or_else(|| second_country_beside_names(shadow, first, line));
    let text = shadow.slice(from..gap);
    let label = text.find(':').and_then(|colon| text.get(..colon)).and_then(|before| before.rfind(' '));
    let end = from + label.unwrap_or(text.len());
    if end - from <= LONGEST && !text.contains(". ") { end } else { from }
}

/// Where a second country ends that no wide gap parts from the names: "SAUDI ARABIA/ERITREA Jo Dee (m)"; one that no list has
/// goes as far as its capitals.
pub(super) fn second_country_beside_names(shadow: &Shadow, first: &Range<usize>, line_end: usize) -> usize {
    let behind = shadow.slice(first.end..line_end);
    let link = [" / ", " and ", "/"].into_iter().find(|link| behind.starts_with(link)).map_or(0, str::len);
    let start = first.end + link;
    if let Some(second) = places::at_start(shadow, start, line_end).filter(|_| link > 0) {
        return second.range.end;
    }
    let capitals = in_capitals(shadow.raw(first.clone()));
    let small = if capitals { first_small(shadow, &(start..line_end)) } else { line_end };
    if small > start { shadow.trimmed(first.end..small).end } else { line_end }
}

/// A country in capitals whose column ends before its name does: its parts on both lines.
pub(super) fn broken_country(
    shadow: &Shadow,
    upper: &Range<usize>,
    lower: &Range<usize>,
) -> Option<(Range<usize>, Range<usize>, &'static Country)> {
    const LONGEST: usize = 40;
    let column = |line: &Range<usize>| {
        let gap = (line.start..line.end).find(|at| shadow.is_gap(*at));
        let column = shadow.trimmed(line.start..gap.unwrap_or_else(|| first_small(shadow, line)));
        (column.len() < LONGEST && in_capitals(shadow.raw(column.clone()))).then_some(column)
    };
    let (upper, lower) = (column(upper).filter(|column| column.end < upper.end)?, column(lower)?);
    // "(DRC)": its short form behind it.
    let bare = shadow.slice(lower.clone()).split('(').next().unwrap_or_default();
    // "TRINIDAD" alone is a country's name already; "KENYA" above "TANZANIA" is one of two.
    let whole = places::at_start(shadow, upper.start, upper.end).is_some_and(|named| named.range.end == upper.end);
    if whole && words().class(WordClass::Conjunction).leading(bare).is_none() {
        return None;
    }
    let country = countries::find(&format!("{} {}", shadow.slice(upper.clone()), bare.trim()))?;
    Some((upper, lower, country))
}

/// Whether a country goes on in its column on the line below: "TRINIDAD   Jo Dee" above "AND TOBAGO   Mo Fee".
fn is_broken(shadow: &Shadow, named: &Range<usize>) -> bool {
    let upper = shadow.line_at(named.start).map(|line| line.range.clone());
    let lower = upper.as_ref().and_then(|upper| shadow.lines_in(upper.end..shadow.len()).next());
    let broken =
        upper.zip(lower).and_then(|(upper, lower)| broken_country(shadow, &(named.start..upper.end), &lower.range));
    broken.is_some_and(|(upper, ..)| upper.end == named.end)
}

/// Where the first word with a small letter begins on a line, "DEMOCRATIC REPUBLIC | Jo Dee (m)", or the line ends.
fn first_small(shadow: &Shadow, line: &Range<usize>) -> usize {
    let mut at = line.start;
    for word in shadow.slice(line.clone()).split_inclusive(' ') {
        if shadow.raw(at..at + word.len()).contains(char::is_lowercase) {
            return at;
        }
        at += word.len();
    }
    line.end
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn a_country_goes_on_below_though_its_first_word_is_one() {
        let sheet = "EXTRA 12/99    Death penalty    4 June 1999\n\nTRINIDAD        Jo Dee, aged 37\nAND TOBAGO      Mo Fee, aged 29\n                Ana Bee, aged 51\n\n  The three were sentenced in May, and are to be hanged on 8 June.\n\nAPPEALS TO:\nMinister\nMo Gee\nPort of Spain, Trinidad and Tobago\n";
        let case = case_from_text(sheet).value;
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!((case.country.as_str(), names), ("TRINIDAD AND TOBAGO", vec!["Jo Dee", "Mo Fee", "Ana Bee"]));
        assert_eq!(case.facts.len(), 1, "{:?}", case.facts);
    }
}
