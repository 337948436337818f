//! The headline of a page, which stands above number and date.

use std::ops::Range;

use crate::data::markers::{self, Means};
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;
use crate::import::text::hits::Hit;
use crate::import::text::prose::in_capitals;
use crate::import::text::shadow::Shadow;

use super::head::{behind_first_country, without_country};

/// A web page has its title above number and date: the last heading there.
pub(super) fn title_above(draft: &mut Draft, start: usize, taken: &[Range<usize>]) {
    let shadow = draft.shadow;
    let first = first_taken(start, taken);
    let heading = shadow.lines_in(start..first).filter(|line| {
        let text = shadow.slice(line.range.clone());
        let words = text.split(' ').count();
        (3..=16).contains(&words)
            && !text.ends_with(['.', ':', ','])
            && !text.contains(['@', '/'])
            && !is_breadcrumb(text)
            && !text.contains("amnesty")
    });
    let headings: Vec<Range<usize>> = heading.map(|line| line.range).collect();
    let of_country = |line: &&Range<usize>| behind_first_country(shadow, (*line).clone()).start > line.start;
    if let Some(line) = headings.iter().rev().find(of_country).or(headings.last()) {
        draft.case.title = draft.take("/title", line.clone());
    }
}

/// "Home > Actions > Urgent Actions": the way to a page, and not its title.
fn is_breadcrumb(text: &str) -> bool {
    text.contains(" > ") || text.contains(" » ")
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
    let printed = || titles(first..last).find(apart).map(|title| (title, last));
    match titles(start..first).last().map(|title| (title, first)).or_else(printed).filter(|_| !shadow.one_line) {
        Some((title, limit)) => without_country(draft, to_its_end(shadow, title, limit)),
        None => start..start,
    }
}

/// Where number or date begin, a banner in the first line left out: "Urgent action: Families threatened | Library".
fn first_behind_banner(shadow: &Shadow, start: usize, taken: &[Range<usize>]) -> usize {
    let is_number_or_day =
        |range: &&Range<usize>| shadow.slice((*range).clone()).contains(|sign: char| sign.is_ascii_digit());
    let first = first_taken(start, taken);
    let starts = taken.iter().filter(is_number_or_day).map(|range| range.start);
    if shadow.starts_line(first) { starts.min().unwrap_or(first) } else { first }
}

/// "Myanmar: Student leader on hunger" / "strike": a headline with the line that its margin broke off.
fn to_its_end(shadow: &Shadow, title: Range<usize>, limit: usize) -> Range<usize> {
    const MOST_WORDS: usize = 8;
    let below = shadow.lines_in(title.end..limit).find(|line| line.range.start > title.start);
    let rest = below.filter(|line| !line.starts_paragraph && line.range.end < limit).map(|line| line.range);
    let goes_on = |rest: &Range<usize>| {
        let text = shadow.slice(rest.clone());
        text.split(' ').count() <= MOST_WORDS
            && shadow.raw(rest.clone()).starts_with(char::is_lowercase)
            && !text.ends_with('.')
    };
    title.start..rest.filter(goes_on).map_or(title.end, |rest| rest.end)
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
    let own = ["amnesty", "urgent", "@", "www", "/"].iter().any(|word| text.contains(word));
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
    let titled = headed(concern) || shadow.lines_in(zone.start..start).any(|line| headed(&line.range));
    (start - zone.start <= MOST_BEFORE && !titled).then_some(start)
}

/// Where the first of what the head says of number and date begins.
fn first_taken(start: usize, taken: &[Range<usize>]) -> usize {
    taken.iter().filter(|range| !range.is_empty()).map(|range| range.start).min().unwrap_or(start)
}
