//! The headline of a page, which stands above number and date.

use std::ops::{Range, RangeInclusive};

use crate::data::markers::{self, Means};
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::text::draft::Draft;
use crate::import::text::hits::Hit;
use crate::import::text::places;
use crate::import::text::prose::in_capitals;
use crate::import::text::shadow::{Shadow, floor};
use crate::model::FurnitureKind;

use super::between::is_publishers_own;
use super::head::{behind_first_country, title_of_web_page, without_country};
use super::title_block::is_two_concerns;
use super::told::set_country;

/// Between the pages of the way to a page, and in no title.
const MARK_OF_WAY: &str = " > ";

/// Between them as well; in a title the strokes part two concerns, and the last, "»" in the sheet, closes a quotation.
const MARKS_OF_WAY_OR_TITLE: [&str; 3] = [" / ", " › ", " \" "];

/// The heading of a web page that names its window, in the head of the sheet: its title, unless it is the site's name.
pub(super) fn of_page(shadow: &Shadow, head: &Range<usize>) -> Option<Range<usize>> {
    let heading = shadow.heading.clone()?;
    let text = shadow.slice(heading.clone());
    let is_within = head.start <= heading.start && heading.end <= head.end && !shadow.one_line;
    let standing = markers::words().class(WordClass::Standing).contains(text) || text.contains("amnesty");
    (is_within && !standing && !is_breadcrumb(text)).then_some(heading)
}

/// A web page has its title above number and date: the last heading there.
pub(super) fn title_above(draft: &mut Draft, start: usize, taken: &[Range<usize>]) {
    let shadow = draft.shadow;
    let first = if shadow.is_web { first_behind_banner(shadow, start, taken) } else { first_taken(start, taken) };
    let is_day = |text: &str| dates::first(text).is_some_and(|(day, _)| day.start == 0 && day.end == text.len());
    let heading = shadow.lines_in(start..first).filter(|line| {
        let text = shadow.slice(line.range.clone());
        let words = text.split(' ').count();
        (3..=16).contains(&words)
            && !text.ends_with(['.', ':', ','])
            && !text.contains(['@', '|'])
            && (!text.contains('/') || is_two_concerns(shadow, &line.range))
            && !is_day(text)
            // "[photo: Jo Dee]".
            && !text.starts_with('[')
            && !is_breadcrumb(text)
            && !text.contains("amnesty")
            && !is_publishers_own(shadow, &line.range)
            && !markers::words().class(WordClass::Standing).contains(text.trim_matches(['-', ' ']))
    });
    let headings: Vec<Range<usize>> = heading.map(|line| line.range).collect();
    let of_country = |line: &&Range<usize>| behind_first_country(shadow, (*line).clone()).start > line.start;
    if let Some(line) = headings.iter().rev().find(of_country).or(headings.last()) {
        draft.case.title = draft.take("/title", line.clone());
    }
}

/// "UA-264-2006: PHILIPPINES: Organiser killed …": the title behind the number as the network of another publisher counts, up to the
/// end of its line, or of the lines that the margin broke it to, or to the day in a run.
pub(super) fn behind_number(shadow: &Shadow, taken: &[Range<usize>]) -> Range<usize> {
    const NONE: Range<usize> = 0..0;
    const LENGTHS: RangeInclusive<usize> = 15..=250;
    let is_number = |range: &&Range<usize>| {
        let text = shadow.slice((*range).clone());
        let counted = text.matches('-').count() == 2 && numbers::case_number(text).is_some();
        counted && shadow.slice(range.end..shadow.len()).starts_with(':')
    };
    let Some(number) = taken.iter().find(is_number) else { return NONE };
    let line = shadow.line_at(number.start).map_or(number.end, |line| line.range.end.max(number.end));
    let next = taken.iter().map(|range| range.start).filter(|start| *start > number.end).min();
    let end = next.filter(|next| *next < line).unwrap_or_else(|| end_of_broken(shadow, number.end + 1..line));
    let title = shadow.trimmed(number.end + 1..end);
    let text = shadow.slice(title.clone());
    // "… false charge | urgent appeal | 12 july 2007".
    let banner = markers::words().class(WordClass::Standing).ending(text);
    let title = shadow.trimmed(title.start..title.end - banner);
    if LENGTHS.contains(&title.len()) { title } else { NONE }
}

/// Where a title ends whose first line is full, "… tortured at the Ward Police Office," / "Janasewa, and no action is taken": with its
/// paragraph, unless another heading or a day stands there.
fn end_of_broken(shadow: &Shadow, first: Range<usize>) -> usize {
    const FULL: usize = 45;
    const MOST_LINES: usize = 3;
    let is_title = |line: &Range<usize>| {
        let text = shadow.slice(line.clone());
        let is_heading = text.ends_with(':') || places::at_start(shadow, line.start, line.end).is_some();
        text.contains(char::is_alphabetic) && !is_heading && dates::first(text).is_none()
    };
    let mut end = first.end;
    let mut is_full = first.len() >= FULL && !shadow.one_line;
    for line in shadow.lines_in(first.end..shadow.len()).take(MOST_LINES) {
        if !is_full || line.starts_paragraph || !is_title(&line.range) {
            break;
        }
        end = line.range.end;
        is_full = line.range.len() >= FULL;
    }
    end
}

/// Where the text of a page begins that has its own menu above, and "Home / Actions / Urgent Actions" as the last of it.
pub(super) fn below_menu(draft: &mut Draft, zone: Range<usize>) -> Range<usize> {
    const MOST_LINES: usize = 25;
    const MOST_BEFORE: usize = 1200;
    let shadow = draft.shadow;
    let is_way = |text: &str| {
        [MARK_OF_WAY].iter().chain(&MARKS_OF_WAY_OR_TITLE).any(|mark| {
            let parts: Vec<&str> = text.split(mark).collect();
            let short = parts.iter().all(|part| part.split(' ').count() < 6 && !part.contains(['.', ',']));
            // "Torture / Medical concern / Denial of access" is a title.
            let home = |first: &&str| markers::words().class(WordClass::FirstPage).contains(first);
            parts.len() > 2 && short && parts.first().is_some_and(home)
        })
    };
    let way = shadow.lines_in(zone.clone()).take(MOST_LINES).find(|line| is_way(shadow.slice(line.range.clone())));
    let near = way.filter(|line| shadow.is_web && !shadow.one_line && line.range.end - zone.start <= MOST_BEFORE);
    let Some(line) = near.filter(|line| line.range.end < zone.end) else { return zone };
    draft.furniture(FurnitureKind::Letterhead, zone.start..line.range.end);
    shadow.trimmed(line.range.end..zone.end)
}

/// "Home > Actions > Urgent Actions": the way to a page, and not its title.
fn is_breadcrumb(text: &str) -> bool {
    text.contains(MARK_OF_WAY)
}

/// "Kenya: Families threatened" above number and date: no page's own words begin so.
pub(super) fn title_behind_country(draft: &mut Draft, start: usize, taken: &[Range<usize>]) -> Range<usize> {
    const FEWEST_WORDS: usize = 3;
    let shadow = draft.shadow;
    let first = first_behind_banner(shadow, start, taken);
    let is_title = |line: &Range<usize>| {
        let title = behind_first_country(shadow, line.clone());
        let named = title.start > line.start && shadow.slice(title).split(' ').count() >= FEWEST_WORDS;
        named && !shadow.slice(line.clone()).contains("amnesty")
    };
    let titles = |range: Range<usize>| shadow.lines_in(range).map(|line| line.range).filter(is_title);
    // "04/11/2016 Kenya: … | Our page": the day on which a page was printed stands above all.
    let last = taken.iter().map(|range| range.start).max().unwrap_or(first);
    let apart = |line: &Range<usize>| taken.iter().all(|range| range.end <= line.start || line.end <= range.start);
    let on_top = shadow.lines_in(start..last).next().is_some_and(|line| line.range.start == first);
    let printed = || titles(first..last).find(apart).map(|title| (title, last)).filter(|_| on_top);
    match titles(start..first).last().map(|title| (title, first)).or_else(printed).filter(|_| !shadow.one_line) {
        Some((title, limit)) => without_country(draft, to_its_end(shadow, title, limit)),
        None if shadow.one_line => title_behind_country_in_run(draft, start, first).unwrap_or(start..start),
        None => start..start,
    }
}

/// "… > Urgent actions | Land defender beaten | UA 188/17 …", "take action urgent action: | economist missing | march 23, 2016":
/// the title of a page in a run, between the last banner above number and day and these.
pub(super) fn behind_banner_in_run(draft: &mut Draft, start: usize, taken: &[Range<usize>]) -> Range<usize> {
    const FARTHEST: usize = 400;
    const WORDS: RangeInclusive<usize> = 3..=16;
    let shadow = draft.shadow;
    let first = first_number_or_day(shadow, taken).unwrap_or(start);
    let before = shadow.slice(start..first.max(start));
    if before.len() > FARTHEST {
        return start..start;
    }
    let banners = markers::words().meaning_all(Means::Banner).chain(markers::words().meaning_all(Means::Number));
    let ends = banners.filter_map(|banner| {
        let phrase = banner.phrase.trim_end_matches([':', ' ']);
        let at = before.rfind(phrase)?;
        let stands = at == 0 || before.get(..at).is_some_and(|before| before.ends_with([' ', '>', ':']));
        let several = markers::words().class(WordClass::ActionKinds).at_start(before.get(at..)?);
        stands.then_some(at + phrase.len().max(several))
    });
    let Some(end) = ends.max() else { return start..start };
    let title = title_of_web_page(draft, shadow.trimmed_of(start + end..first, &[':', '-', ',', '|', '(']));
    let text = shadow.slice(title.clone());
    // "UA network office, AIUSA, 12 Mill Ave": the letterhead.
    let publisher = markers::words().class(WordClass::Publisher).at_start(text) > 0;
    let own = publisher
        || markers::words().class(WordClass::OwnName).occur_in(text)
        || !draft.hits_in(title.clone()).is_empty();
    // "network 5 penn plaza, 14th floor, new york ny 10001".
    // "network, locked bag 23, broadway nsw 2007 - ph 02 8396 7600".
    const MOST_DIGITS: usize = 8;
    let placed = text.split(' ').any(|word| word.len() > 4 && word.bytes().all(|letter| letter.is_ascii_digit()))
        || text.bytes().filter(u8::is_ascii_digit).count() >= MOST_DIGITS;
    let fits = WORDS.contains(&text.split(' ').count()) && !text.contains([':', '@', '>', '|']) && !own && !placed;
    if fits { without_country(draft, title) } else { start..start }
}

/// "MALAWI" / "Fear of ill-treatment" above number and day: what stands between the country on a line of its own and these.
pub(super) fn below_lone_country(draft: &mut Draft, start: usize, taken: &[Range<usize>]) -> Range<usize> {
    const MOST_LINES: usize = 3;
    const LONGEST_LINE: usize = 90;
    let shadow = draft.shadow;
    let first = first_number_or_day(shadow, taken).filter(|_| !shadow.one_line).unwrap_or(start);
    let lines: Vec<Range<usize>> = shadow.lines_in(start..first.max(start)).map(|line| line.range).collect();
    let country = lines.iter().enumerate().rev().take(MOST_LINES + 1).find_map(|(place, line)| {
        let named = places::at_start(shadow, line.start, line.end)?;
        (named.range.end == line.end).then_some((place, named))
    });
    let Some((place, named)) = country else { return start..start };
    let below = lines.get(place + 1..).unwrap_or_default();
    let may_be_title = |line: &Range<usize>| {
        let text = shadow.slice(line.clone());
        line.len() <= LONGEST_LINE && !text.ends_with(['.', ';']) && !text.contains(['@', '[', '|'])
    };
    let (Some(top), Some(last)) = (below.first(), below.last()) else { return start..start };
    let title = top.start..last.end;
    if below.len() > MOST_LINES || !below.iter().all(may_be_title) || !draft.hits_in(title.clone()).is_empty() {
        return start..start;
    }
    set_country(draft, &named);
    title
}

/// Where number or date begin, a banner in the first line left out: "Urgent action: Families threatened | Library".
fn first_behind_banner(shadow: &Shadow, start: usize, taken: &[Range<usize>]) -> usize {
    let first = first_taken(start, taken);
    if shadow.starts_line(first) { first_number_or_day(shadow, taken).unwrap_or(first) } else { first }
}

/// Where the first of what was taken begins that has a digit: a number, a day.
fn first_number_or_day(shadow: &Shadow, taken: &[Range<usize>]) -> Option<usize> {
    let has_digit = |range: &&Range<usize>| shadow.slice((*range).clone()).contains(|sign: char| sign.is_ascii_digit());
    taken.iter().filter(has_digit).map(|range| range.start).min()
}

/// "Myanmar: Student leader on hunger" / "strike": a headline with the line that its margin broke off.
fn to_its_end(shadow: &Shadow, title: Range<usize>, limit: usize) -> Range<usize> {
    const MOST_WORDS: usize = 8;
    const MOST_LINES: usize = 3;
    let mut end = title.end;
    for _ in 0..MOST_LINES {
        let below = shadow.lines_in(end..limit).find(|line| line.range.start >= end && line.range.start > title.start);
        let rest = below.filter(|line| !line.starts_paragraph && line.range.end < limit).map(|line| line.range);
        let last = shadow.slice(title.start..end).rsplit(' ').next().unwrap_or_default();
        let is_titled = markers::words().class(WordClass::Courtesy).contains(last);
        let goes_on = |rest: &Range<usize>| {
            let text = shadow.slice(rest.clone());
            let is_web = text.starts_with("www.") || text.starts_with("http");
            text.split(' ').count() <= MOST_WORDS
                && (is_titled || shadow.raw(rest.clone()).starts_with(char::is_lowercase))
                && !text.ends_with('.')
                && !is_web
        };
        match rest.filter(goes_on) {
            Some(rest) => end = rest.end,
            None => break,
        }
    }
    title.start..end
}

/// "… Send to a friend | Kenya: Lawyer on hunger strike | UA 236/15": in a run the title stands between its country and the number.
fn title_behind_country_in_run(draft: &mut Draft, start: usize, first: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 150;
    const FEWEST_WORDS: usize = 3;
    let shadow = draft.shadow;
    let near = floor(shadow, first.saturating_sub(LONGEST)).max(start)..first;
    let text = shadow.slice(near.clone());
    let (colon, named) = text.rmatch_indices(": ").find_map(|(colon, _)| {
        let colon = near.start + colon;
        Some((colon, places::at_end(shadow, near.start..colon).filter(|named| named.range.end == colon)?))
    })?;
    let title = shadow.trimmed_of(colon + 1..first, &['-', '|', '(', ',']);
    let said = shadow.slice(title.clone());
    let is_title = said.split(' ').count() >= FEWEST_WORDS && !said.contains(['@', '.', ':']);
    if !is_title {
        return None;
    }
    if draft.case.country.is_empty() {
        set_country(draft, &named);
    }
    Some(title)
}

/// "LAWYER BEATEN BY POLICE" right above the line of the number: the headline of a page.
pub(super) fn capitals_above(shadow: &Shadow, start: usize, taken: &[Range<usize>]) -> Range<usize> {
    const FEWEST_WORDS: usize = 3;
    const MOST_WORDS: usize = 16;
    let first = first_taken(start, taken);
    let numbered = shadow.line_at(first).filter(|_| !shadow.one_line).map_or(start, |line| line.range.start);
    let above = shadow.lines_in(start..numbered.max(start)).last().map_or(start..start, |line| line.range);
    let text = shadow.slice(above.clone());
    let few = (FEWEST_WORDS..=MOST_WORDS).contains(&text.split(' ').count());
    let standing = markers::words().class(WordClass::Standing).contains(text);
    let own = ["amnesty", "urgent", "@", "www", "/"].iter().any(|word| text.contains(word))
        || markers::words().class(WordClass::Publisher).at_start(text) > 0;
    if few && in_capitals(shadow.raw(above.clone())) && !standing && !own { above } else { start..start }
}

/// "URGENT ACTION" above "LAWYER BEATEN BY POLICE", below what a page says of itself and of the day it was put up: where the sheet
/// begins on it. The head has no other title in capitals.
pub(super) fn banner_below(draft: &Draft, zone: &Range<usize>, concern: &Range<usize>) -> Option<usize> {
    const MOST_BEFORE: usize = 1500;
    const FEWEST_WORDS: usize = 3;
    let shadow = draft.shadow;
    let headed = |line: &Range<usize>| {
        in_capitals(shadow.raw(line.clone())) && shadow.slice(line.clone()).split(' ').count() >= FEWEST_WORDS
    };
    let is_banner = |hit: &&Hit| {
        let below = || shadow.lines_in(hit.range.end..zone.end).next();
        hit.means == Means::Banner
            && hit.range.start > zone.start
            && shadow.starts_line(hit.range.start)
            && shadow.ends_line(hit.range.end)
            && below().is_some_and(|line| headed(&line.range))
    };
    let banner = draft.hits_in(zone.clone()).iter().find(is_banner).filter(|_| !shadow.one_line && shadow.is_web)?;
    let start = banner.range.start;
    // Below the number of a sheet the banner leads to something else: "URGENT ACTION" / "SIGN THE PETITION".
    let titled = numbers::case_number(shadow.slice(zone.start..start)).is_some()
        || headed(concern)
        || shadow.lines_in(zone.start..start).any(|line| headed(&line.range));
    (start - zone.start <= MOST_BEFORE && !titled).then_some(start)
}

/// Where the first of what the head says of number and date begins.
fn first_taken(start: usize, taken: &[Range<usize>]) -> usize {
    taken.iter().filter(|range| !range.is_empty()).map(|range| range.start).min().unwrap_or(start)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::case_from_page;

    const STORY: &str = "Teacher Jo Dee has not been seen since May, when he left his home in the old town of Nairobi for work.\nHis wife saw two men in a car at the corner of their street on that day, and again on the days after it.\nThe police say they know nothing.\n\nPlease write immediately:\n* asking where he is;\n* asking for an inquiry.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n";

    fn check_title(head: &str, title: &str) {
        let case = case_from_text(&format!("{head}\n{STORY}")).value;
        assert_eq!(case.title, title, "{head}");
        let told: Vec<&str> = std::iter::once(&case.summary).chain(&case.facts).map(String::as_str).collect();
        assert!(
            told.iter().all(|told| told.is_empty() || STORY.contains(told.split(',').next().unwrap_or_default())),
            "{told:?}"
        );
    }

    #[test]
    fn another_publishers_title_stands_behind_its_number_or_above_its_country() {
        check_title(
            "ASIAN HUMAN RIGHTS COMMISSION - URGENT APPEALS PROGRAMME\n\nUA-26-2016: KENYA: Teacher missing since May\n\n5 July 2016\n\nDear friends,\n",
            "KENYA: Teacher missing since May",
        );
        check_title(
            "RAPID ACTION NETWORK\n\n5 July 2016\n\nKENYA: Teacher missing since May\n",
            "Teacher missing since May",
        );
        let observatory = "URGENT APPEAL - THE OBSERVATORY / OMCT\n\nNew information\nKEN 002 / 0716 / OBS 041\nAbduction / Fear for safety\nKenya\n5 July 2016\n";
        check_title(observatory, "Abduction / Fear for safety");
        let page = "Home > Actions > Urgent Actions\n\nTeacher missing since May\n\nKenya\nUA 12/16\nPosted: 5 July 2016\nUrgent Action expires: 16 August 2016\n\nShare on Facebook    Tweet this\n";
        check_title(page, "Teacher missing since May");
    }

    #[test]
    fn lines_of_a_page_or_an_office_are_no_title() {
        let way = "Home > Actions > Urgent Actions\n\nKenya/EAC: Teacher missing since May\nUA 12/16 5 July 2016\n";
        check_title(way, "Teacher missing since May");
        let printed = "05/08/2016 Kenya: Teacher missing since May | Amnesty Network\nHome Issues Actions Shop\nKenya: Teacher missing since May\nUA 12/16 | Posted 5 July 2016 | Please take action by 16 August 2016";
        check_title(printed, "Teacher missing since May");
        let office = "Amnesty International | Urgent Action Network | 8 Mill Road, 5th floor, Hill 20003 | T.\n202.555.0101 | us@place.example\n\nURGENT ACTION: TEACHER MISSING SINCE\nMAY (Kenya: UA 12/16)\nJuly 5, 2016\n";
        check_title(office, "TEACHER MISSING SINCE MAY");
        let name = "UA: 12/16 Index: AFR 32/001/2016 Kenya\n\nDate: 5 July 2016\n\nURGENT ACTION\n\nAMNESTY INTERNATIONAL\n\nTEACHER MISSING SINCE MAY";
        check_title(name, "TEACHER MISSING SINCE MAY");
        check_title(
            "KENYA: Teacher missing since May\n\nUA 12/16   5 July 2016   (AFR 32/001/2016)\n",
            "Teacher missing since May",
        );
    }

    #[test]
    fn the_menu_of_a_page_is_no_title() {
        let page = "<html><body><div>Our network</div><p>Donate Shop</p><p>Home / Actions / Urgent Actions</p><h1>Teacher missing since May</h1><p>Teacher Jo Dee was taken away in May, and nobody has seen him since.</p><p>His wife saw it from the window.</p><p>APPEALS TO:</p><p>Minister<br>Ana Bee<br>PO Box 1<br>Nairobi, Kenya</p></body></html>";
        let case = case_from_page(page).value;
        assert_eq!(case.title, "Teacher missing since May");
        assert!(!case.facts.concat().contains("Donate") && !case.summary.contains("Donate"), "{:?}", case.facts);
    }

    #[test]
    fn the_name_of_the_sender_and_a_term_are_no_title() {
        check_title("AMNESTY INTERNATIONAL URGENT ACTION\n\nTEACHER MISSING SINCE MAY\n", "TEACHER MISSING SINCE MAY");
        let term = "Teacher missing since May\nUA: 78/17 | AFR 32/001/2017 | 7 April 2017 | Active until 19 May 2017\n";
        check_title(term, "Teacher missing since May");
        let concerns = "AI Index: AFR 32/04/98\n\n10 March 1998\nUA 61/98\nKENYA\n\nFear of torture / Incommunicado detention\nJo Dee, farmer\nAna Bee (f), trader, aged 22\n";
        check_title(concerns, "Fear of torture / Incommunicado detention");
    }

    #[test]
    fn the_title_of_a_sheet_stands_on_its_page_below_others() {
        let addresses = "<p>APPEALS TO:</p><p>Minister<br>Ana Bee<br>PO Box 1<br>Nairobi, Kenya</p></body></html>";
        let page = format!(
            "<html><body><p>Date: 02 Oct 2003 Available in: English | Deutsch</p><pre>PUBLIC    AI Index: AFR 32/001/2003\n2 October 2003\n\nEXTRA 3/03        Death penalty / Legal concern\n\nKENYA     Jo Dee (m), aged 27\n          Mo Fee (m), aged 24\n\nThey were sentenced in May.</pre>{addresses}"
        );
        let case = case_from_page(&page).value;
        assert_eq!((case.title.as_str(), case.people.len()), ("Death penalty / Legal concern", 2));
        assert_eq!(case.facts, ["They were sentenced in May."]);
        let page = format!(
            "<html><body><h1>The letter writers of Hill</h1><p>Thursday, 24 January 2013</p><h3>January: a teacher missing (UA 16/13)</h3><p>Happy new year to everyone, and thanks to all of you who came to us through the snow.</p><p>URGENT ACTION</p><p>TEACHER HELD AT UNKNOWN PLACE</p><p>Teacher Jo Dee was taken away.</p><p>His wife saw it from the window.</p>{addresses}"
        );
        let case = case_from_page(&page).value;
        assert_eq!(case.title, "TEACHER HELD AT UNKNOWN PLACE");
        assert_eq!(case.facts, ["Teacher Jo Dee was taken away.", "His wife saw it from the window."]);
    }

    #[test]
    fn a_title_behind_its_number_goes_on_where_the_margin_broke_it() {
        let story = "The commission has learned of the torture of Jo Dee by the police. He is ill.";
        let case = case_from_text(&format!(
            "URGENT APPEALS PROGRAM\n\n11 June 2007\n------------\nUA-187-2007: NEPAL: A cook is tortured at the police office of\nJanasewa, and no action is taken\n\nNEPAL: Torture\n------------\n\n{story}\n\nAPPEALS TO:\n"
        ));
        assert_eq!(
            case.value.title,
            "NEPAL: A cook is tortured at the police office of Janasewa, and no action is taken"
        );
    }
}
