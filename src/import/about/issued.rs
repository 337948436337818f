//! The day of issue in the first lines of a sheet.

use std::ops::Range;

use jiff::civil::Date;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::text::draft::Draft;
use crate::import::text::hits::Hit;
use crate::import::text::places;
use crate::import::text::prose::has_verb;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::model::FurnitureKind;

use super::identity::at;

/// Reads the day of issue: behind its label, else the first day that stands by itself or beside number and index.
pub(super) fn read(draft: &mut Draft, block: Range<usize>, hits: &[&Hit], taken: &mut Vec<Range<usize>>) {
    /// So far behind the words that ask to write by a day it stands, in bytes.
    const NEAR_CALL: usize = 6;
    let shadow = draft.shadow;
    let labelled = hits.iter().filter(|hit| hit.means == Means::Issued).find_map(|hit| {
        let (range, date) =
            dates::first(shadow.slice(hit.range.end..floor(shadow, block.end.min(hit.range.end + 30))))?;
        (range.start < 6).then(|| (at(hit.range.end, range), date))
    });
    let labelled = labelled.or_else(|| behind_label(shadow, block.clone()));
    let found = labelled.or_else(|| {
        // Else the first day that is not in the list of earlier sheets and stands before the title.
        let mut from = block.start;
        loop {
            let (range, date) = dates::first(shadow.slice(from..block.end))?;
            let range = at(from, range);
            let listed = taken.iter().any(|taken| taken.start <= range.start && range.end <= taken.end);
            // "Please write before 5 May 2016", in a box beside the head.
            let called = hits.iter().any(|hit| {
                let calls = matches!(hit.means, Means::AppealsBefore | Means::Deadline);
                calls && range.start.checked_sub(hit.range.end).is_some_and(|between| between < NEAR_CALL)
            });
            if listed || called {
                from = range.end;
                continue;
            }
            let alone = !shadow.one_line && is_dateline(shadow, &range, taken);
            let near =
                taken.iter().any(|taken| range.start.abs_diff(taken.end) < 4 || taken.start.abs_diff(range.end) < 4);
            let labelled = shadow.slice(block.start..range.start).trim_end().ends_with(':');
            let alone = alone || (labelled && range.start < block.start + 400);
            let next = shadow.trimmed(range.end..block.end).start;
            let alone =
                alone || (range.start < block.start + 400 && places::at_start(shadow, next, block.end).is_some());
            let alone = alone || is_behind_head(shadow, block.start..range.start, taken);
            return (alone || near || range.start < block.start + 14 || letters_before(shadow, range.start))
                .then_some((range, date));
        }
    });
    if let Some((range, date)) = found {
        // The label, whatever its language: "Date:", "Fecha:".
        let before = shadow.slice(block.start..range.start).trim_end();
        let word = before.rsplit(' ').next().unwrap_or_default();
        if word.ends_with(':') || words().class(WordClass::IssueLabel).contains(word) {
            let end = block.start + before.len();
            // "Saudi ArabiaDate:": the label is what of the word is one.
            let known = hits.iter().find(|hit| hit.means == Means::Issued && hit.range.end == end);
            let label = known.map_or(end - word.len(), |hit| hit.range.start)..end;
            draft.furniture(FurnitureKind::Marker, label.clone());
            taken.push(label);
        }
        draft.case.issued = Some(date);
        draft.mark("/issued", range.clone());
        taken.push(range);
    }
}

/// "AU 94/10, AFR 38/002/2010 – Mauritanie | 30 avril 2010", "UA 188/17 Published | 21 July 2017": whether in a run of words nothing but the
/// country, or a word for the day, stands between number or index and a day.
fn is_behind_head(shadow: &Shadow, before: Range<usize>, taken: &[Range<usize>]) -> bool {
    const SIGNS: [char; 6] = ['-', ',', ':', ';', '|', '•'];
    let last = taken.iter().map(|range| range.end).filter(|end| *end <= before.end).max();
    let Some(last) = last.filter(|last| shadow.one_line && *last > before.start) else { return false };
    let between = shadow.trimmed_of(last..before.end, &SIGNS);
    let named =
        places::at_start(shadow, between.start, between.end).is_some_and(|named| named.range.end == between.end);
    named || words().class(WordClass::IssueLabel).contains(shadow.slice(between))
}

/// Whether a day stands in a line of the head: short, and no sentence, "Jo Dee was seized on 2 October 2012 near", unless number
/// or index stand beside it.
fn is_dateline(shadow: &Shadow, day: &Range<usize>, taken: &[Range<usize>]) -> bool {
    const LONGEST: usize = 90;
    const MOST_WORDS: usize = 4;
    // "… by lethal injection in Texas on 12 July" / "2000.": a sentence breaks off in a day, and "Kenya 3 March" / "2009" may.
    let whole = |line: &&ShadowLine| {
        let few = shadow.slice(line.range.start..day.start).split_whitespace().count() <= MOST_WORDS;
        line.range.len() < LONGEST && (day.end <= line.range.end || few)
    };
    let Some(line) = shadow.line_at(day.start).filter(whole) else { return false };
    let beside = taken.iter().any(|range| line.range.start <= range.start && range.end <= line.range.end);
    let (before, behind) = (line.range.start..day.start, day.end.min(line.range.end)..line.range.end);
    let words_of = |piece: &Range<usize>| shadow.slice(piece.clone()).split_whitespace().count();
    let is_short = || words_of(&before) + words_of(&behind) <= MOST_WORDS;
    beside || is_short() || ends_dateline(shadow, &before, &behind) || !is_told(shadow, before, behind)
}

/// "This action was issued on 3 April 2012", "…, London, this day of 3 April 2012": a day that ends its line says when a sheet went
/// out where a word of it leads there, or among the first lines where nothing goes on below.
fn ends_dateline(shadow: &Shadow, before: &Range<usize>, behind: &Range<usize>) -> bool {
    const FIRST_LINES: usize = 3;
    if !shadow.slice(behind.clone()).trim().is_empty() {
        return false;
    }
    let next = shadow.lines_in(behind.end..shadow.len()).find(|line| line.range.start >= behind.end);
    let goes_on = next.is_some_and(|next| {
        let raw = shadow.raw(next.range.clone());
        raw.starts_with(char::is_lowercase) && !shadow.lower_case
    });
    let issuing = shadow.slice(before.clone()).split(' ').any(|word| words().class(WordClass::Issuing).contains(word));
    let is_first = shadow.lines_in(0..before.start).take(FIRST_LINES).count() < FIRST_LINES;
    !goes_on && (issuing || is_first)
}

/// Whether the words before and behind a day are a sentence's: "… was seized on", "On … Jo Dee disappeared near".
fn is_told(shadow: &Shadow, before: Range<usize>, behind: Range<usize>) -> bool {
    const FEWEST_BEHIND: usize = 4;
    let labelled = shadow.slice(before.clone()).trim_end().ends_with(':');
    let is_small = |word: &str| word.chars().all(|letter| letter.is_lowercase() || letter == '-');
    let raw: Vec<&str> = shadow.raw(before.clone()).split_whitespace().collect();
    let led = raw.len() > 2 && raw.iter().rev().take(2).all(|word| is_small(word));
    let opens = matches!(raw.as_slice(), [word] if word.chars().all(char::is_alphabetic));
    let mut next = shadow.raw(behind.clone()).split_whitespace();
    let goes_on =
        next.clone().count() >= FEWEST_BEHIND && next.any(|word| word.len() >= FEWEST_BEHIND && is_small(word));
    !labelled
        && (has_verb(shadow.slice(before))
            || has_verb(shadow.slice(behind))
            || !shadow.lower_case && (led || opens && goes_on))
}

/// The day behind "Date:", wherever in a line: pages tell other days too, since when somebody is a member among them.
fn behind_label(shadow: &Shadow, block: Range<usize>) -> Option<(Range<usize>, Date)> {
    const LABEL: &str = "date: ";
    shadow.slice(block.clone()).match_indices(LABEL).find_map(|(place, _)| {
        let from = block.start + place;
        let before = shadow.slice(block.start..from);
        let word = before.rsplit(' ').find(|word| !word.is_empty()).unwrap_or_default();
        let is_word = before.is_empty() || before.ends_with(char::is_whitespace);
        let begin = from + LABEL.len();
        let (length, date) = dates::at_start(shadow.slice(begin..block.end))?;
        (is_word && !words().class(WordClass::OtherDay).contains(word)).then_some((begin..begin + length, date))
    })
}

/// Whether a letterhead's last word stands before a position: a web or mail address.
fn letters_before(shadow: &Shadow, at: usize) -> bool {
    let word = shadow.slice(0..at).trim_end().rsplit(' ').next().unwrap_or_default().trim_matches(['_', '(', ')']);
    word.contains('@') || word.contains("www") || word.contains("http") || word.contains(".org")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Extracted, case_from_text};

    #[test]
    fn the_day_behind_its_label_comes_before_others() {
        let check = |text: &str, expected: Option<Date>| {
            let extracted = Extracted::from_text(text);
            let shadow = Shadow::new(&extracted);
            assert_eq!(behind_label(&shadow, 0..shadow.len()).map(|(_, date)| date), expected, "{text:?}");
        };
        let day = Some(Date::constant(2010, 9, 2));
        check("Joined: 12 Jan 2007\nUA: 190/10 Tajikistan Date: 2 September 2010", day);
        check("execution date: 2 September 2010", None);
        check("Date: to be told on 2 September 2010", None);
    }

    #[test]
    fn a_day_in_the_story_is_not_that_of_the_sheet() {
        let sheet = |story: &str| {
            format!(
                "URGENT ACTION\nLAWYER MISSING\n{story}\n\nNobody has seen him since.\n\nPlease write immediately in English:\n- Urging them to find him.\n\nPLEASE SEND APPEALS BEFORE 14 MAY 2012 TO:\nPresident\nAna Bee\nDamascus, Syria\nSalutation: Your Excellency\nUA: 30/12 Index: MDE 24/084/2012 Issue Date: 3 April 2012\n"
            )
        };
        for story in [
            "Lawyer Jo Dee was seized on 2 April 2012 near\nthe town. He may be tortured.",
            "Lawyer Jo Dee disappeared on 2 April 2012 near\nthe town. He may be tortured.",
            "Lawyer Jo Dee was seized near Aleppo on 2 April 2012\nby the police. He may be tortured.",
            "On 2 April 2012 Jo Dee disappeared near Aleppo\nwith his brother. He may be tortured.",
        ] {
            let case = case_from_text(&sheet(story)).value;
            let day = case.issued.map(|day| day.to_string());
            assert_eq!((case.title.as_str(), day.as_deref()), ("LAWYER MISSING", Some("2012-04-03")), "{story}");
            assert_eq!(case.facts.len(), 2);
        }
    }

    #[test]
    fn a_sentence_among_the_first_lines_may_end_with_the_day() {
        for lines in [
            "AMNESTY INTERNATIONAL\nDiese Aktion wurde ausgegeben am 3. April 2012\nFear of torture",
            "AMNESTY INTERNATIONAL URGENT ACTION, which is sent out on 3 April 2012\n\nFear of torture",
            "URGENT ACTION\nFear of torture\nIn the name of all of our members, Nairobi, this day of 3 April 2012",
            "URGENT ACTION\nFear of torture\nFor all members\n\nThis action was issued to all of them on 3 April 2012",
        ] {
            let case = case_from_text(&format!("{lines}\n\nKENYA   Jo Dee (m), aged 30\n\nJo Dee was taken from his home in Nairobi on 2 April. He is ill.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n")).value;
            assert_eq!(case.issued.map(|day| day.to_string()).as_deref(), Some("2012-04-03"), "{lines}");
            assert_eq!(case.people.len(), 1, "{lines}");
        }
    }
}
