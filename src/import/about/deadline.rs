//! The day to write by, and what leads from it to the addresses.

use std::ops::Range;

use jiff::civil::Date;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::sections::{Kind, Section};
use crate::import::text::draft::Draft;
use crate::import::text::hits::sentence_end;
use crate::import::text::languages;
use crate::import::text::shadow::{Shadow, floor};
use crate::model::FurnitureKind;

/// Reads the deadline: the first day after the marker. The answer is where the text after it begins.
pub(in crate::import) fn read(draft: &mut Draft, section: &Section) -> usize {
    let shadow = draft.shadow;
    draft.furniture(FurnitureKind::Marker, section.heading.clone());
    // "Please write in Spanish or French to:" names no day; the first of its addresses may.
    if section.kind == Kind::AppealsBefore && shadow.slice(section.heading.clone()).ends_with(':') {
        if draft.case.languages.is_empty() {
            languages::read(draft, section.heading.clone());
        }
        return section.body.start;
    }
    let window = floor(shadow, section.body.end.min(section.body.start + 60));
    let text = shadow.slice(section.body.start..window);
    let dated = dates::first(text).map(|(found, date)| (found, Some(date)));
    let Some((found, date)) = dated.or_else(|| dates::first_of_a_year(text).map(|(found, ..)| (found, None))) else {
        return section.body.start;
    };
    let words = section.body.start + found.start..section.body.start + found.end;
    // "Please write in French or Arabic before 30 June 2017 to:".
    if draft.case.languages.is_empty() {
        languages::read(draft, section.body.start..words.start);
        draft.furniture(FurnitureKind::Marker, section.body.start..words.start);
    }
    let first = draft.case.deadline.is_none();
    if first {
        draft.case.deadline = date;
        draft.case.deadline_text = draft.take("/deadline_text", words.clone());
    } else {
        draft.mark("/deadline_text", words.clone());
    }
    draft.mark("/deadline", words.clone());
    behind_day(draft, words.end..section.body.end, date.filter(|_| first))
}

/// Takes what leads from the day to the addresses; the answer is where the text goes on. A later day in a bracket counts where
/// the day is the sheet's own.
fn behind_day(draft: &mut Draft, behind: Range<usize>, own: Option<Date>) -> usize {
    const LONGEST_LEAD: usize = 40;
    let shadow = draft.shadow;
    let end = behind.start;
    // "TO:", "前将呼吁寄往:": whatever leads from the day to the addresses ends in a colon.
    let line_end = shadow.line_at(end).map_or(end, |line| line.range.end).min(behind.end);
    let lead = shadow.slice(end..line_end.max(end));
    let leads = !shadow.one_line && lead.ends_with(':') && lead.chars().count() < LONGEST_LEAD;
    // "… before 7 June 2016 in Hebrew, English or your own language to:".
    if !leads && names_languages(shadow, lead) {
        languages::read(draft, end..line_end);
        draft.furniture(FurnitureKind::Marker, end..line_end);
        return line_end;
    }
    if let Some((found, later)) = own.filter(|_| leads).and_then(|own| extended(lead, own)) {
        draft.case.deadline = Some(later);
        draft.case.deadline_text = draft.take("/deadline_text", end + found.start..end + found.end);
        draft.furniture(FurnitureKind::Marker, end..line_end);
        return line_end;
    }
    if leads && has_no_day(lead) {
        draft.furniture(FurnitureKind::Marker, end..line_end);
        return line_end;
    }
    if let Some(lead) = to_officials_elsewhere(shadow, &behind) {
        draft.furniture(FurnitureKind::Marker, lead.clone());
        return lead.end;
    }
    match leading_word(shadow, &behind) {
        Some(length) => {
            draft.furniture(FurnitureKind::Marker, end..end + length);
            end + length
        }
        None => languages_behind(draft, end, behind.end),
    }
}

/// "BEFORE 25 APRIL 2013 (EXTENDED TO 9 MAY 2013) TO:": the later day behind the first counts.
fn extended(lead: &str, first: Date) -> Option<(Range<usize>, Date)> {
    let (inside, _) = lead.trim_start().strip_prefix('(')?.split_once(')')?;
    if !words().class(WordClass::Extended).occur_in(inside) {
        return None;
    }
    let (found, later) = dates::first(inside).filter(|(_, later)| *later > first)?;
    let open = lead.find('(').map_or(0, |open| open + 1);
    Some((open + found.start..open + found.end, later))
}

/// "… BEFORE 19 APRIL 2017 TO THE | OFFICIALS IN THE COLUMN ON THE RIGHT.": a sentence that ends with where the addresses are.
fn to_officials_elsewhere(shadow: &Shadow, behind: &Range<usize>) -> Option<Range<usize>> {
    const LONGEST: usize = 90;
    let end = sentence_end(shadow, behind.start, floor(shadow, behind.end.min(behind.start + LONGEST)));
    let said = shadow.trimmed(behind.start..end.max(behind.start));
    let text = shadow.slice(said.clone());
    let class = |class| words().class(class);
    let leads = class(WordClass::HeadingEnd).at_start(text) > 0 && text.ends_with('.');
    let plain = !text.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, '@' | ':' | ','));
    (!shadow.one_line && leads && plain && class(WordClass::Recipients).occur_in(text)).then_some(said)
}

/// Whether no figures stand in what leads to the addresses, or only the year of a month that cannot be read.
fn has_no_day(lead: &str) -> bool {
    let digits: String = lead.chars().filter(char::is_ascii_digit).collect();
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    digits.is_empty() || is_year
}

/// "… before 3 May, to": the bytes of the word that leads from the day to the addresses, with the marks around it; none where no
/// word does.
fn leading_word(shadow: &Shadow, behind: &Range<usize>) -> Option<usize> {
    const NEAR: usize = 40;
    let end = behind.start;
    let rest = shadow.slice(end..floor(shadow, behind.end.min(end + NEAR)));
    let marks = rest.len() - rest.trim_start_matches([' ', ',', '.', ';']).len();
    let rest = rest.get(marks..).unwrap_or_default();
    let ends = words().class(WordClass::HeadingEnd);
    let lone =
        |length: &usize| rest.get(..*length).is_some_and(|word| words().class(WordClass::LoneLead).contains(word));
    // "TOThe President": glued to what it leads to.
    let glued = || Some(ends.beginning(rest)).filter(lone).unwrap_or_default();
    let word = Some(ends.at_start(rest)).filter(|length| *length > 0).unwrap_or_else(glued);
    let colon = rest.get(word..).is_some_and(|rest| rest.starts_with(':'));
    // The colon is lost: the word ends its line, or is one that leads to nothing else.
    let leads = || word > 0 && (shadow.ends_line(end + marks + word) || lone(&word));
    (colon || leads()).then_some(marks + word + usize::from(colon))
}

/// "… bis zum 21. Juli 2010 | auf Russisch, Englisch oder Deutsch.": the languages to write in, where the sentence goes on with
/// them; the answer is where the text goes on.
fn languages_behind(draft: &mut Draft, start: usize, limit: usize) -> usize {
    const LONGEST: usize = 90;
    let shadow = draft.shadow;
    let sentence = sentence_end(shadow, start, floor(shadow, limit.min(start + LONGEST)));
    // "- Please send your appeals by 9 May 2016" / "- Spanish or your own language".
    let next = shadow.trimmed_of(start..limit, &['•', '-', '*', '.']).start;
    let line = shadow.line_at(next).map_or(next, |line| line.range.end).min(limit).max(next);
    if !shadow.one_line && languages::are_all(shadow.slice(next..line)) {
        languages::read(draft, next..line);
        draft.furniture(FurnitureKind::Marker, start..line);
        return line;
    }
    let known = draft.case.languages.len();
    if shadow.one_line || known > 0 || !shadow.slice(start..sentence.max(start)).ends_with('.') {
        return start;
    }
    languages::read(draft, start..sentence);
    if draft.case.languages.len() == known {
        return start;
    }
    draft.furniture(FurnitureKind::Marker, start..sentence);
    sentence
}

/// Whether what leads from the day to the addresses says in which languages to write.
fn names_languages(shadow: &Shadow, lead: &str) -> bool {
    const LONGEST: usize = 120;
    let words_of = lead.trim_end_matches(':').trim_end();
    let last = words_of.rsplit(' ').next().unwrap_or_default();
    let ends = lead.ends_with(':') || words().class(WordClass::HeadingEnd).contains(last);
    !shadow.one_line && ends && lead.chars().count() < LONGEST && words().names_own_language(lead)
}
