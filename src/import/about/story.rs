//! The story of a sheet below its title: the lead, and what happened, paragraph by paragraph.

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::text::draft::Draft;
use crate::import::text::prose::{paragraphs, sentences};
use crate::import::text::shadow::Shadow;
use crate::model::FurnitureKind;

use super::identity;
use super::page_data;
use super::told::fact;

/// Reads the story: the lead of newer sheets as the summary, the rest as facts.
pub(super) fn read(draft: &mut Draft, range: Range<usize>) {
    let shadow = draft.shadow;
    let paragraphs = page_data::without(draft, paragraphs(shadow, range.clone()));
    let mut narrative = paragraphs.as_slice();
    if let [first, rest @ ..] = narrative
        && is_lead(shadow, first, rest)
        && is_newer_layout(draft)
        && !draft.case.title.is_empty()
    {
        draft.case.summary = draft.take("/summary", first.clone());
        narrative = rest;
    }
    if let [story @ .., last] = narrative
        && !story.is_empty()
        && is_heading_below(shadow, last, range.end)
    {
        draft.furniture(FurnitureKind::Marker, last.clone());
        narrative = story;
    }
    for (place, paragraph) in narrative.iter().enumerate() {
        if is_heading_within(shadow, narrative, place) {
            draft.furniture(FurnitureKind::Marker, paragraph.clone());
            continue;
        }
        let told = behind_number(draft, paragraph.clone());
        if !told.is_empty() {
            fact(draft, told);
        }
    }
}

/// Whether a paragraph is a heading within the story: "CASE NARRATIVE:", "What happened to Jo", a few words on a line that no stop
/// closes, with a sentence above or nothing, and more below.
fn is_heading_within(shadow: &Shadow, narrative: &[Range<usize>], place: usize) -> bool {
    const MOST_WORDS: usize = 8;
    let Some(paragraph) = narrative.get(place).filter(|_| place + 1 < narrative.len()) else { return false };
    let one = shadow.line_at(paragraph.start).is_some_and(|line| line.range.end >= paragraph.end);
    let raw = shadow.raw(paragraph.clone());
    let plain = |letter: char| letter.is_alphabetic() || matches!(letter, ' ' | '\'' | '’' | '-' | '/');
    let above = place.checked_sub(1).and_then(|above| narrative.get(above));
    let stands_apart = || above.is_none_or(|above| shadow.slice(above.clone()).ends_with(['.', '!', '?', '"', ')']));
    one && raw.starts_with(char::is_uppercase)
        && raw.trim_end_matches(':').chars().all(plain)
        && raw.split_whitespace().count() <= MOST_WORDS
        && stands_apart()
}

/// The lead under the title: one short paragraph before at least two others, or of a few sentences before one that is about as long.
fn is_lead(shadow: &Shadow, first: &Range<usize>, rest: &[Range<usize>]) -> bool {
    const LONGEST: usize = 700;
    const MOST_SENTENCES: usize = 3;
    let is_told = || shadow.slice(first.clone()).ends_with(['.', '!', '?', '"', ')']);
    let is_short = || sentences(shadow, first.clone()).len() <= MOST_SENTENCES;
    let before_one = match rest {
        [story] => 2 * story.len() > first.len() && is_told() && is_short(),
        _ => !rest.is_empty(),
    };
    first.len() < LONGEST && before_one
}

/// What a paragraph of the story tells behind the table of number, index and day that the newest sheets have below it, or below
/// their lead: "INDEX NUMBER: AFR 32/001/2017".
fn behind_number(draft: &mut Draft, paragraph: Range<usize>) -> Range<usize> {
    let labelled = draft.hits_in(paragraph.clone()).first().filter(|hit| hit.range.start == paragraph.start);
    let (case, means) = (&draft.case, labelled.map(|hit| hit.means));
    let is_missing = match means {
        Some(Means::Number) => case.case_number.is_empty(),
        Some(Means::Index) => case.index.is_empty(),
        Some(Means::Issued) => case.issued.is_none(),
        _ => false,
    };
    if !is_missing {
        return paragraph;
    }
    let taken = identity::identify(draft, paragraph.clone());
    let end = taken.into_iter().map(|range| range.end).max();
    let end = end.filter(|_| means != Some(Means::Number) || !draft.case.case_number.is_empty());
    draft.shadow.trimmed(end.unwrap_or(paragraph.start)..paragraph.end)
}

/// "How you can help", "ACTION RECOMMANDÉE": whether the last line of the narrative is the heading of what comes below it.
fn is_heading_below(shadow: &Shadow, last: &Range<usize>, end: usize) -> bool {
    const MOST_WORDS: usize = 6;
    let text = shadow.slice(last.clone());
    let one = shadow.line_at(last.start).is_some_and(|line| line.range.end >= last.end);
    let raw = shadow.raw(last.clone());
    one && shadow.trimmed(end..shadow.len()).start < shadow.len()
        && text.split(' ').count() <= MOST_WORDS
        && raw.starts_with(char::is_uppercase)
        && !raw.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | ';' | ')'))
}

/// Sheets since 2010 have a lead; they ask to "write immediately" or send appeals before a day.
fn is_newer_layout(draft: &Draft) -> bool {
    const FIRST_YEAR: i16 = 2009;
    draft.case.issued.is_none_or(|day| day.year() >= FIRST_YEAR)
        && draft.hits.iter().any(|hit| {
            matches!(hit.means, Means::AppealsBefore | Means::Letter | Means::Summary)
                || (hit.means == Means::Demands && hit.marker.phrase.contains("immediately"))
                || hit.means == Means::Slots
        })
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn headings_within_a_story_are_none_of_its_facts() {
        let head = "ASIAN HUMAN RIGHTS COMMISSION - URGENT APPEALS PROGRAMME\n\nUA-26-2006: KENYA: Organiser killed\n\n4 August 2006\n\n-----\nUA-26-2006: KENYA: Organiser killed\n\nKENYA: Killing; abduction; inaction of the police\n-----\n\nDear friends,\n\n";
        let told = [
            "Jo Dee was shot in May, and Ana Bee was taken away.",
            "They rode home.",
            "The police did nothing at all.",
        ];
        let [first, second, third] = told;
        let story = format!("{first}\n\nCASE NARRATIVE:\n\n{second}\n\nWhat the police did\n\n{third}\n\n");
        let case = case_from_text(&format!("{head}{story}APPEALS TO:\nMinister\nMo Fee\nNairobi, Kenya\n")).value;
        assert_eq!((case.title.as_str(), case.summary.as_str()), ("KENYA: Organiser killed", ""));
        assert_eq!(case.facts, told);
    }

    #[test]
    fn labels_below_the_lead_are_no_story() {
        let lead = "Teacher Jo Dee has been in prison since May for a song that she sang in the market.";
        let told =
            "Jo Dee had taught for eleven years. Two men took her away on 3 May, and a court sent her to prison.";
        let case = case_from_text(&format!("URGENT ACTION\n\nTEACHER HELD FOR A SONG\n\n{lead}\n\nURGENT ACTION TYPE AND NUMBER: SECOND UA 71/17\n\nINDEX NUMBER: AFR 32/6612/2017\n\nPUBLICATION DATE: 28 June 2017\n\nCOUNTRY: Kenya\n\nNAME AND GENDER: Jo Dee (f)\n\nAPPEAL DEADLINE NOTICE: 9 August 2017.\n\nCASE SUMMARY:\n\n{told}\n\nURGENT ACTION LETTER:\n\nDear Minister,\n\nI ask you to let Jo Dee go.\n\nYours sincerely,\n\nTARGET'S CONTACT DETAILS:\n\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister\n")).value;
        assert_eq!((case.summary.as_str(), case.facts.as_slice()), (lead, [told.to_owned()].as_slice()));
        assert_eq!(case.issued.map(|day| day.to_string()).as_deref(), Some("2017-06-28"));
        assert_eq!(case.index, "AFR 32/6612/2017");
    }
}
