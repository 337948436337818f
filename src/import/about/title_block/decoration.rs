//! Lines of the title block that say nothing of the case.

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::extract::is_page_number;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::shadow::{Shadow, ShadowLine};
use crate::model::FurnitureKind;

/// Enters a line as furniture that says nothing of the case: signs, the banner, the initials of whoever wrote the sheet.
pub(super) fn is_decoration(draft: &mut Draft, index: usize, line: &ShadowLine) -> bool {
    let text = draft.shadow.slice(line.range.clone());
    if is_day_of_issue(draft, text) {
        draft.mark("/issued", line.range.clone());
        return true;
    }
    if is_number_again(draft, text) {
        draft.furniture(FurnitureKind::RepeatedTitle, line.range.clone());
        return true;
    }
    let kind = if text == "urgent action" || dates::is_month(text) {
        FurnitureKind::Marker
    } else if is_page_number(text) {
        FurnitureKind::PageNumber
    } else if !text.contains(char::is_alphabetic) {
        FurnitureKind::Ornament
    } else if is_own_name(text) || words().class(WordClass::Publisher).contains(text) {
        FurnitureKind::Letterhead
    } else if is_term(text) {
        FurnitureKind::Marker
    } else if index == 0 && !draft.shadow.starts_line(line.range.start) && text.len() < 4 {
        // "Datum: 28. Juni 2013 - fr".
        FurnitureKind::Other
    } else {
        return false;
    };
    draft.furniture(kind, line.range.clone());
    true
}

/// Enters a line as furniture that another publisher has below the title: the title once more, what the case is filed under, or the
/// greeting of the readers.
pub(super) fn is_beside_title(draft: &mut Draft, title: &[Range<usize>], line: &ShadowLine) -> bool {
    let shadow = draft.shadow;
    let text = shadow.slice(line.range.clone());
    let kind = if title.iter().any(|title| shadow.slice(title.clone()) == text) {
        FurnitureKind::RepeatedTitle
    } else if !title.is_empty() && is_filed_under(shadow, &line.range) {
        FurnitureKind::Other
    } else if words().class(WordClass::ReadersGreeted).contains(text.trim_end_matches([',', ':', '.', '!'])) {
        FurnitureKind::Boilerplate
    } else {
        return false;
    };
    draft.furniture(kind, line.range.clone());
    true
}

/// "ISSUES: Torture; right to land", "PHILIPPINES: Abduction; police inaction": what a publisher files a case under, below its title.
fn is_filed_under(shadow: &Shadow, line: &Range<usize>) -> bool {
    let text = shadow.slice(line.clone());
    let Some((label, listed)) = text.split_once(": ") else { return false };
    let names_country = || {
        let named = places::at_start(shadow, line.start, line.start + label.len());
        named.is_some_and(|named| named.range.end == line.start + label.len())
    };
    let is_list = listed.contains("; ") && !listed.ends_with('.');
    is_list && (words().class(WordClass::FiledUnder).contains(label) || names_country())
}

/// "SECOND UA 31/17": a line that is the number of the sheet once more, with what it follows, and nothing else.
fn is_number_again(draft: &Draft, text: &str) -> bool {
    const MOST_WORDS_BEFORE: usize = 3;
    let known = folded(&draft.case.case_number);
    let few = |before: &str| before.split_whitespace().count() <= MOST_WORDS_BEFORE;
    // "Case COL 190508": that of another publisher.
    if !known.is_empty() && text.strip_suffix(known.as_str()).is_some_and(|before| few(before.trim_end())) {
        return true;
    }
    let Some(((kind, number), (_, own))) = numbers::case_number(text).zip(numbers::case_number(&known)) else {
        return false;
    };
    let before = text.get(..kind.start).unwrap_or_default().trim_end();
    number.end == text.len() && text.get(number) == known.get(own) && few(before)
}

/// "2 November 2011": a line that is the day on which the sheet was issued, by what its head says too, and no more.
fn is_day_of_issue(draft: &Draft, text: &str) -> bool {
    dates::first(text).is_some_and(|(day, date)| day == (0..text.len()) && draft.case.issued == Some(date))
}

/// "Amnesty International USA", "AMNESTY INTERNATIONAL URGENT ACTION": who sends the sheet, with a word or two behind the name.
fn is_own_name(text: &str) -> bool {
    const MOST_WORDS_BEHIND: usize = 2;
    let length = words().class(WordClass::OwnName).at_start(text);
    let behind = text.get(length..).unwrap_or_default();
    let plain = behind.chars().all(|letter| letter.is_alphabetic() || letter == ' ');
    length > 0 && plain && behind.split_whitespace().count() <= MOST_WORDS_BEHIND
}

/// "Active until 19 May 2017": the day up to which a page asks for letters, and no more.
fn is_term(text: &str) -> bool {
    const MOST_WORDS: usize = 3;
    let Some((day, _)) = dates::first(text).filter(|(day, _)| day.end == text.len()) else { return false };
    let before = text.get(..day.start).unwrap_or_default().trim_end();
    words().class(WordClass::BeforeDay).at_end(before) && before.split(' ').count() <= MOST_WORDS
}
