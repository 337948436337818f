//! Number, index, days and country in the first lines of a sheet.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::sections;
use crate::import::text::draft::Draft;
use crate::import::text::hits::Hit;
use crate::import::text::prose::{has_verb, sentences};
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::model::{CaseKind, FurnitureKind};
use crate::notice::Notice;

use super::country;
use super::issued;
use super::told::{is_letterhead, is_spelt_out};

/// The longest head that is still a head: number, index, date and title stand in its first bytes.
const HEAD_BYTES: usize = 2500;

/// Finds number, index and dates in the first lines; the answer is what they took.
pub(super) fn identify(draft: &mut Draft, head: Range<usize>) -> Vec<Range<usize>> {
    let shadow = draft.shadow;
    let end = floor(shadow, head.end.min(head.start + HEAD_BYTES));
    let block = identity_end(shadow, head.start..end);
    let text = shadow.slice(head.start..block);
    let mut taken = Vec::new();
    let hits: Vec<&Hit> = draft.hits_in(head.start..block).iter().collect();
    take_labels(draft, &hits, &mut taken);
    if let Some(found) = number_of(text) {
        read_number(draft, &hits, found, head.start..block, &mut taken);
    } else if let Some((kind, number)) = labelled_number(shadow, &hits, block) {
        draft.case.case_number = draft.take_all("/case_number", &[kind, number.clone()]);
        taken.push(number);
    } else if let Some(number) = number_of_publisher(shadow, head.start..block) {
        let labelled = shadow.slice(head.start..number.start).trim_end();
        let label = words().class(WordClass::CaseLabel).ending(labelled);
        draft.case.case_number = draft.take("/case_number", number.clone());
        let start = head.start + labelled.len() - label;
        draft.mark("/case_number", start..number.start);
        taken.push(if label > 0 { start..number.end } else { number });
    } else if let Some(further) = hits.iter().find(|hit| hit.means == Means::Further) {
        draft.case.case_kind = CaseKind::Further;
        draft.mark("/case_kind", further.range.clone());
        taken.push(further.range.clone());
    }
    read_index(draft, head.start..block, &hits, &mut taken);
    issued::read(draft, head.start..block, &hits, &mut taken);
    country::read(draft, &hits, &mut taken, block);
    read_deadline(draft, &hits, &mut taken, block);
    taken
}

/// Where the number of a sheet stands, by its kind and its figures: of "URGENT ACTION 154/18" at the head of a page and "UA: 154/18"
/// below that the second.
fn number_of(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let (kind, number) = numbers::case_number(text)?;
    // Most sheets have one, and the head is not searched again.
    if text.get(kind.clone()) != Some("urgent action") {
        return Some((kind, number));
    }
    let shifted = |range: Range<usize>| number.end + range.start..number.end + range.end;
    let again = text.get(number.end..).and_then(numbers::case_number).map(|(kind, own)| (shifted(kind), shifted(own)));
    let is_same = |own: &Range<usize>| text.get(own.clone()) == text.get(number.clone());
    again.filter(|(_, own)| is_same(own)).or(Some((kind, number)))
}

/// Takes the banners and the labels of a head.
fn take_labels(draft: &mut Draft, hits: &[&Hit], taken: &mut Vec<Range<usize>>) {
    for hit in hits {
        match hit.means {
            Means::Banner => {
                draft.furniture(FurnitureKind::Marker, hit.range.clone());
                taken.push(hit.range.clone());
                if hit.marker.phrase.ends_with(" update") {
                    draft.case.case_kind = CaseKind::Further;
                    draft.mark("/case_kind", hit.range.clone());
                }
            }
            Means::Issued | Means::Index | Means::Number | Means::Country | Means::Title => {
                draft.furniture(FurnitureKind::Marker, hit.range.clone());
                taken.push(hit.range.clone());
            }
            _ => {}
        }
    }
}

/// Enters the number of a sheet by the places of its kind and of its figures in the head, and whether it follows an earlier sheet.
fn read_number(
    draft: &mut Draft,
    hits: &[&Hit],
    (kind, number): (Range<usize>, Range<usize>),
    head: Range<usize>,
    taken: &mut Vec<Range<usize>>,
) {
    let shadow = draft.shadow;
    let (kind, number) = (at(head.start, kind), at(head.start, number));
    let (kind, number) = behind_further(draft, hits, kind, number, head.end, taken);
    draft.case.case_number = draft.take_all("/case_number", &[kind.clone(), number.clone()]);
    // "UA No: 88/04".
    draft.mark("/case_number", kind.end..number.start);
    let mut last = number.end;
    if let Some(further) = hits.iter().rfind(|hit| hit.means == Means::Further && hit.range.end <= kind.start + 2) {
        draft.case.case_kind = CaseKind::Further;
        last = follow_ups_end(shadow, number.end, head.end);
        draft.mark("/case_kind", further.range.start..last);
        taken.push(further.range.clone());
    }
    let before = shadow.slice(head.start..kind.start).trim_end();
    // "URGENT ACTION TYPE AND NUMBER: FURTHER INFORMATION UA 241/16".
    let told = words().class(WordClass::ToldFurther).ending(before);
    if told > 0 {
        let start = head.start + before.len() - told;
        draft.case.case_kind = CaseKind::Further;
        draft.mark("/case_kind", start..kind.start);
        taken.push(start..kind.start);
    }
    // "Third UA 60/16" follows a first and a second.
    if let Some((ordinals, follows)) = ordinals_before(shadow, head.start..kind.start) {
        if follows {
            draft.case.case_kind = CaseKind::Further;
        }
        draft.mark("/case_kind", ordinals.start..kind.start);
        taken.push(ordinals.start..kind.start);
    }
    last = former_number_end(shadow, last, head.end);
    // "Urgent Action 77/14 Update".
    let behind = shadow.trimmed(last..shadow.line_at(number.start).map_or(last, |line| line.range.end.max(last)));
    if words().follows_earlier(shadow.slice(behind.clone())) == Some(true) {
        draft.case.case_kind = CaseKind::Further;
        draft.mark("/case_kind", behind.clone());
        last = behind.end;
    }
    draft.mark("/case_number", number.end..last);
    taken.push(kind.start..last);
    number_again(draft, last..head.end, taken);
}

/// "Respond by: 14 October 2016", "Please send appeals before | 27 January 2012": the day to write by, beside number and day.
fn read_deadline(draft: &mut Draft, hits: &[&Hit], taken: &mut Vec<Range<usize>>, block: usize) {
    let shadow = draft.shadow;
    let is_call = |hit: &Hit| match hit.means {
        Means::Deadline | Means::AppealsBefore => true,
        Means::Demands => sections::day_follows(shadow, hit),
        _ => false,
    };
    for hit in hits.iter().filter(|hit| is_call(hit)) {
        let mut value = shadow.trimmed_of(hit.range.end..block.max(hit.range.end), &[':', '-']);
        let by = words().class(WordClass::BeforeDay).at_start(shadow.slice(value.clone()));
        value = shadow.trimmed(value.start + by..value.end);
        let Some((length, date)) = dates::at_start(shadow.slice(value.clone())) else { continue };
        let day = value.start..value.start + length;
        draft.furniture(FurnitureKind::Marker, hit.range.start..day.start);
        draft.deadline(day.clone(), date);
        taken.push(hit.range.start..day.end);
    }
}

/// "Third" before "UA 60/16": the words that end a range and count the sheets of a case, and whether it follows an earlier one.
pub(super) fn ordinals_before(shadow: &Shadow, range: Range<usize>) -> Option<(Range<usize>, bool)> {
    let before = shadow.slice(range.clone()).trim_end();
    let mut ordinals = before;
    let mut is_later = false;
    while let Some(follows) = words().follows_earlier(last_word(ordinals)) {
        is_later |= follows;
        ordinals = ordinals.get(..ordinals.len() - last_word(ordinals).len()).unwrap_or_default().trim_end();
    }
    (ordinals.len() < before.len()).then(|| (shadow.trimmed(range.start + ordinals.len()..range.end), is_later))
}

fn last_word(text: &str) -> &str {
    text.rsplit(' ').next().unwrap_or_default()
}

/// The number behind its label where no word for the kind of action is right before it: "رقم: 152/13", "UA number: 152/13", with
/// what of the label is such a word.
fn labelled_number(shadow: &Shadow, hits: &[&Hit], block: usize) -> Option<(Range<usize>, Range<usize>)> {
    const KIND: &str = "ua ";
    hits.iter().filter(|hit| hit.means == Means::Number).find_map(|hit| {
        let value = shadow.trimmed(hit.range.end..block);
        let length = numbers::bare(shadow.slice(value.clone()))?;
        let said = shadow.slice(hit.range.clone()).starts_with(KIND);
        let kind = hit.range.start..hit.range.start + if said { KIND.len() - 1 } else { 0 };
        Some((kind, value.start..value.start + length))
    })
}

/// The number that another publisher counts by: behind its label, "Case TUN 150305", or in the first words at the start of a line,
/// or anywhere there in a run.
fn number_of_publisher(shadow: &Shadow, block: Range<usize>) -> Option<Range<usize>> {
    const FARTHEST: usize = 400;
    let labels = words().class(WordClass::CaseLabel);
    let text = shadow.slice(block.clone());
    let mut starts = std::iter::once(0).chain(text.match_indices([' ', '\n']).map(|(at, _)| at + 1));
    starts.find_map(|at| {
        let length = numbers::of_publisher(text.get(at..)?)?;
        let start = block.start + at;
        let is_first = at <= FARTHEST && (shadow.starts_line(start) || shadow.one_line);
        let stands = is_first || labels.ending(text.get(..at)?.trim_end()) > 0;
        stands.then_some(start..start + length)
    })
}

/// "UA 171/06   27 July 2006" / "Further information on UA 171/06 (…)": the number once more, where it is told what it is.
fn behind_further(
    draft: &mut Draft,
    hits: &[&Hit],
    kind: Range<usize>,
    number: Range<usize>,
    limit: usize,
    taken: &mut Vec<Range<usize>>,
) -> (Range<usize>, Range<usize>) {
    let shadow = draft.shadow;
    let again = hits.iter().filter(|hit| hit.means == Means::Further && hit.range.start > number.end).find_map(|hit| {
        let (kind, number) = numbers::case_number(shadow.slice(hit.range.end..limit))?;
        (kind.start < 3).then(|| (at(hit.range.end, kind), at(hit.range.end, number)))
    });
    // "EXTRA 74/99" above "Further information on EXTRA 71/99": a number of its own.
    if let Some((_, other)) =
        again.as_ref().filter(|(_, again)| shadow.slice(again.clone()) != shadow.slice(number.clone()))
    {
        let further = hits.iter().find(|hit| hit.means == Means::Further && hit.range.start > number.end);
        let start = further.map_or(other.start, |hit| hit.range.start);
        draft.case.case_kind = CaseKind::Further;
        let end = follow_ups_end(shadow, other.end, limit);
        draft.mark("/case_kind", start..end);
        taken.push(start..end);
    }
    match again.filter(|(_, again)| shadow.slice(again.clone()) == shadow.slice(number.clone())) {
        Some(again) => {
            draft.mark("/case_number", kind.start..number.end);
            taken.push(kind.start..number.end);
            again
        }
        None => (kind, number),
    }
}

/// Where a bracket behind the number ends that tells an earlier one, "UA 98/05 (formerly EXTRA 31/05)", or that it is issued
/// again.
fn former_number_end(shadow: &Shadow, from: usize, limit: usize) -> usize {
    const LONGEST: usize = 60;
    let text = shadow.slice(from..limit);
    let close = text.find(')').filter(|close| *close < LONGEST);
    let bracket = text.trim_start().strip_prefix('(').unwrap_or_default();
    let former = words().class(WordClass::Formerly).leading(bracket).is_some();
    // "UA 88/04 (re-issued)".
    let inside = bracket.split_once(')').map_or("", |(inside, _)| inside);
    let again = words().class(WordClass::FollowUp).contains(inside);
    close.filter(|_| former || again).map_or(from, |close| from + close + 1)
}

/// The number once more, before the title: older sheets have it beside the index and again in the line of the title.
fn number_again(draft: &mut Draft, rest: Range<usize>, taken: &mut Vec<Range<usize>>) {
    let shadow = draft.shadow;
    let known = numbers::digits(&draft.case.case_number).to_owned();
    let lines = shadow.lines_in(rest.clone()).filter(|line| shadow.starts_line(line.range.start));
    let again: Vec<Range<usize>> = lines
        .filter_map(|line| {
            let (kind, number) = numbers::case_number(shadow.slice(line.range.clone()))?;
            let whole = at(line.range.start, kind.start..number.end);
            let is_again = kind.start == 0 && shadow.slice(at(line.range.start, number)) == known;
            (is_again && !tells_story(shadow, rest.start..whole.start)).then_some(whole)
        })
        .collect();
    let joint = shadow.lines_in(rest).map(|line| line.range).find(|line| holds_numbers_alone(shadow, line, &known));
    if let Some(line) = joint {
        draft.notice(Notice::info("second-number").at_field("/case_number").about(shadow.words_of(line.clone())));
        draft.mark("/case_number", line.clone());
        taken.push(line);
    }
    for range in again {
        // "Urgent Action 83/16" in the line of a page's day, "UA 83/16" above its text: the latter is the sheet's own.
        let is_short = shadow.slice(range.clone()).starts_with("ua");
        if is_short && is_spelt_out(&draft.case.case_number) {
            draft.case.case_number = draft.take("/case_number", range.clone());
        }
        draft.mark("/case_number", range.clone());
        taken.push(range);
    }
}

/// "Urgent Action: woman accused of sorcery | Site", "Kenya: Nurse threatened - Site" on the first line of a page: the title of its window.
fn is_title_of_window(shadow: &Shadow, line: &ShadowLine, text: &str) -> bool {
    let is_first = shadow.lines.first().is_some_and(|first| first.range.start == line.range.start);
    text.contains(" | ") || shadow.is_web && is_first && !text.ends_with('.')
}

/// Whether sentences stand in a piece: what is below them is the head of a page, and none of the sheet.
fn tells_story(shadow: &Shadow, piece: Range<usize>) -> bool {
    const FEWEST: usize = 3;
    sentences(shadow, piece).into_iter().filter(|one| has_verb(shadow.slice(one.clone()))).nth(FEWEST - 1).is_some()
}

/// "Joint UA 300/99 and EXTRA 150/99": whether a line is this number, another, and what joins them.
fn holds_numbers_alone(shadow: &Shadow, line: &Range<usize>, known: &str) -> bool {
    const MOST_WORDS: usize = 8;
    let text = shadow.slice(line.clone());
    let is_number = |word: &str| numbers::bare(word.trim_end_matches(',')).is_some();
    let kind = |word: &str, next: &str| is_number(next) && numbers::case_number(&format!("{word} {next}")).is_some();
    let joins = |word: &str| words().class(WordClass::JoinsNames).contains(word);
    let spoken: Vec<&str> = text.split(' ').collect();
    let all = spoken.iter().enumerate().skip(usize::from(!is_number(spoken.first().copied().unwrap_or_default())));
    let fits = |(place, word): (usize, &&str)| {
        is_number(word) || joins(word) || spoken.get(place + 1).is_some_and(|next| kind(word, next))
    };
    let counted = spoken.iter().filter(|word| is_number(word)).count();
    spoken.len() <= MOST_WORDS && counted > 1 && !known.is_empty() && text.contains(known) && all.into_iter().all(fits)
}

/// How far the lines go that may hold number, index and date: up to the first line of prose.
fn identity_end(shadow: &Shadow, range: Range<usize>) -> usize {
    if shadow.one_line {
        // On one line: as far as a number, a date or a letterhead may be pushed by one.
        let end = floor(shadow, range.end.min(range.start + 1100));
        return end;
    }
    let mut end = range.start;
    let mut prose = 0;
    // A letterhead may have a sentence: the number stands below it, at the beginning of its line.
    let numbered = |line: &ShadowLine| {
        let text = shadow.slice(line.range.clone());
        numbers::case_number(text)
            .is_some_and(|(kind, _)| kind.start == 0 || text.starts_with("further information on ") && kind.start < 40)
    };
    let letterhead_end =
        shadow.lines_in(range.clone()).take(20).filter(numbered).last().map_or(range.start, |line| line.range.start);
    let mut lines = shadow.lines_in(range.clone()).take(40).peekable();
    while let Some(line) = lines.next() {
        if line.range.start < letterhead_end {
            continue;
        }
        let text = shadow.slice(line.range.clone());
        // A heading is a paragraph of one line that no full stop closes.
        let is_alone = line.starts_paragraph && lines.peek().is_some_and(|next| next.starts_paragraph);
        let is_heading = is_alone && text.ends_with(char::is_alphanumeric);
        let is_prose = text.len() > 75
            && !is_heading
            && text.split(' ').count() > 11
            && numbers::case_number(text).is_none()
            && !is_title_of_window(shadow, &line, text)
            && numbers::indexes(text).is_empty()
            && !(text.starts_with('(') && dates::first(text).is_some())
            && !in_bracket(shadow, range.start, line.range.start)
            && !text.contains('@')
            && !is_letterhead(text)
            && !text.contains("fax")
            && !text.ends_with("(m)")
            && !text.ends_with("(f)");
        prose += usize::from(is_prose);
        if prose > 0 {
            break;
        }
        end = line.range.end;
    }
    end
}

/// Whether a line goes on within a bracket: "(ASA 21/18/98, 13 March" / "1998) and follow-ups (…".
fn in_bracket(shadow: &Shadow, start: usize, at: usize) -> bool {
    let before = shadow.slice(start..at);
    before.matches('(').count() > before.matches(')').count()
}

pub(super) fn at(start: usize, range: Range<usize>) -> Range<usize> {
    start + range.start..start + range.end
}

/// Where the list of earlier sheets behind "Further information on UA 1/99" ends: "(index, date; and updates …)".
fn follow_ups_end(shadow: &Shadow, from: usize, limit: usize) -> usize {
    let mut end = from;
    while let Some(length) = follow_up_length(shadow.slice(end..limit), end == from) {
        end += length;
    }
    end
}

/// The length of the bracket, the day or the words with which a number goes on; none where something else begins.
fn follow_up_length(text: &str, first: bool) -> Option<usize> {
    const LONGEST_BRACKET: usize = 500;
    let rest = text.trim_start_matches([' ', ',', ';']);
    let skipped = text.len() - rest.len();
    if rest.starts_with(['(', '[']) {
        let close = rest.find([')', ']']).filter(|close| *close < LONGEST_BRACKET)?;
        return Some(skipped + close + 1);
    }
    if let Some((day, _)) = dates::first(rest).filter(|(day, _)| day.start == 0) {
        // A date right behind the number is the day of issue.
        return (!first).then_some(skipped + day.end);
    }
    let words = words().class(WordClass::FollowUp).at_start(rest);
    let behind = rest.get(words..).filter(|_| words > 0)?;
    Some(skipped + words + length_behind_words(behind)?)
}

/// The length of the number or the day that such words lead to; 0 where a bracket or further words come first.
fn length_behind_words(text: &str) -> Option<usize> {
    let rest = text.trim_start();
    let blank = text.len() - rest.len();
    if let Some((_, number)) = numbers::case_number(rest).filter(|(kind, _)| kind.start == 0) {
        return Some(blank + number.end);
    }
    // "and re-issued 3 June and 20 July 1998": days that share a year.
    // "re-issued May 3 and May 30, 2002".
    let begins_day = rest.starts_with(|letter: char| letter.is_ascii_digit())
        || rest.split_once(' ').is_some_and(|(word, behind)| {
            words().month(word).is_some() && behind.starts_with(|letter: char| letter.is_ascii_digit())
        });
    let farthest = if begins_day { 16 } else { 3 };
    if let Some((day, _)) = dates::first(rest).filter(|(day, _)| day.start < farthest) {
        return Some(blank + day.end);
    }
    (rest.starts_with(['(', '[']) || words().class(WordClass::Issuing).leading(rest).is_some()).then_some(0)
}

fn read_index(draft: &mut Draft, block: Range<usize>, hits: &[&Hit], taken: &mut Vec<Range<usize>>) {
    let shadow = draft.shadow;
    let found: Vec<Range<usize>> =
        numbers::indexes(shadow.slice(block.clone())).into_iter().map(|range| at(block.start, range)).collect();
    let labelled = found.iter().find(|range| {
        hits.iter()
            .any(|hit| hit.means == Means::Index && hit.range.end <= range.start && range.start - hit.range.end < 4)
    });
    let bracketed = |range: &&Range<usize>| {
        let before = shadow.slice(block.start..range.start);
        before.matches('(').count() <= before.matches(')').count()
    };
    // "UA 274/09   23 October 2009   (AMR 37/010/2009)": no earlier sheet's.
    let alone = |range: &&Range<usize>| {
        let before = shadow.slice(block.start..range.start).ends_with('(');
        before && shadow.slice(range.end..block.end).starts_with(')') && draft.case.case_kind != CaseKind::Further
    };
    let found = labelled.or_else(|| found.iter().find(bracketed)).or_else(|| found.iter().find(alone));
    if let Some(range) = found {
        draft.case.index = draft.take("/index", range.clone());
        taken.push(range.clone());
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::check_head;

    #[test]
    fn of_two_numbers_the_one_below_the_head_of_the_page_is_the_sheets() {
        check_head(
            "AMNESTY INTERNATIONAL URGENT ACTION 154/18\n\nFirst UA: 154/18 Index: AFR 37/8911/2018 Kenya     Date: 21 August 2018\n\nURGENT ACTION\nCOOK SHOT AT AFTER RULING\nJo Dee was shot at in May. He is ill.\n\nAPPEALS TO:\nMinister\nMo Fee\nNairobi, Kenya\n",
            "UA 154/18",
            "COOK SHOT AT AFTER RULING",
        );
    }

    #[test]
    fn a_second_country_and_a_second_number_are_told() {
        let sheet = "UA 300/99 Death penalty 29 November 1999\nJoint UA 300/99 and EXTRA 150/99\n\nSYRIA/LEBANON\nJo DEE (m)\nAna BEE (f)\n\nThey are to be executed.\n\nAPPEALS TO:\nMinister\nMo Fee\nDamascus, Syria\n\nCOPIES TO:\nUnion of Writers\n12 Mill Road\n";
        let noted = case_from_text(sheet);
        let of =
            |code: &str| noted.notices.iter().find(|notice| notice.code == code).map(|notice| notice.text.as_str());
        assert_eq!(
            (of("second-country"), of("second-number")),
            (Some("LEBANON"), Some("Joint UA 300/99 and EXTRA 150/99"))
        );
        assert_eq!((noted.value.people.len(), noted.value.country_code.as_str()), (2, "SY"));
        let filled = noted.notices.iter().any(|notice| notice.code == "country-missing" && notice.fix.is_some());
        assert!(!filled, "{:?}", noted.notices);
        let case = case_from_text("UA 12/99 - Cambodia: Fear for safety / Ana Bee (f)\nASA 23/02/99\n12 January 1999\n\nAna Bee has been threatened. She is afraid.\n\nAPPEALS TO:\n").value;
        assert_eq!((case.title.as_str(), case.people.len()), ("Fear for safety", 1));
    }

    #[test]
    fn what_stands_around_a_title_is_no_part_of_it() {
        let story = "\n\nJo Dee was taken from his home in May.\nNobody knows where he is.\n\nAPPEALS TO:\n";
        check_head(
            &format!("UA 88/04 (re-issued)   Death penalty   20 March 2004\nYEMEN     Ana Bee (f){story}"),
            "UA 88/04",
            "Death penalty",
        );
        check_head(
            &format!("UA No: 88/04   Death penalty   20 March 2004\nYEMEN     Ana Bee (f){story}"),
            "UA 88/04",
            "Death penalty",
        );
        check_head(
            &format!(
                "UA: 93/12 Index: AFR 25/003/2012 Chad Date: 28 March 2012\nURGENT ACTION\nUPDATE: WRITER STILL HELD{story}"
            ),
            "UA 93/12",
            "WRITER STILL HELD",
        );
        check_head(
            &format!("Egypt: Student missing\nPublished: 30 May 2014, 12:00am\nUA 145/14 Egypt{story}"),
            "UA 145/14",
            "Egypt: Student missing",
        );
    }

    #[test]
    fn days_of_an_issue_with_the_month_first_are_no_title() {
        let told = "the trial ended on june 9. all were found guilty, and an observer called it unfair. ".repeat(5);
        check_head(
            &format!(
                "june 12, 2002 further information on extra 31/02 issued march 22, 2002 and re-issued may 3 and may 30, 2002 unfair trial/torture kenya jo dee (m) {told}"
            ),
            "extra 31/02",
            "unfair trial/torture",
        );
    }
}
