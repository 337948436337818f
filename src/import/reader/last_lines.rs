//! What the last lines of a sheet say of it, and what of its head a page tore off: number, index and day.

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::about::trailer;
use crate::import::address_lines::whole_lines;
use crate::import::figures::numbers;
use crate::import::text::draft::Draft;
use crate::import::text::hits::Hit;
use crate::import::text::shadow::{Shadow, floor};

/// A line with the number is not longer, in bytes.
const LONGEST: usize = 200;

/// The number in the last lines of newer sheets, and day and index in those of web pages.
pub(super) fn read(draft: &mut Draft) {
    let shadow = draft.shadow;
    let start = floor(shadow, shadow.len().saturating_sub(400));
    let mut lines = shadow.lines_in(start..shadow.len()).filter(|line| line.range.len() < LONGEST);
    if draft.case.case_number.is_empty() {
        let last = lines.find(|line| numbers::case_number(shadow.slice(line.range.clone())).is_some());
        if let Some(line) = last {
            trailer::number_line(draft, line.range);
        } else if let Some(at) = number_of_page(shadow) {
            trailer::number_line(draft, at..floor(shadow, shadow.len().min(at + 60)));
        } else if let Some(line) = number_below_title(draft) {
            trailer::number_line(draft, line);
        }
    }
    // "AI Index: …" below the lead of a page.
    let index = draft.hits.iter().find(|hit| {
        let behind = shadow.slice(hit.range.end..floor(shadow, shadow.len().min(hit.range.end + 24)));
        let labels = hit.means == Means::Index && shadow.starts_line(hit.range.start) && !shadow.one_line;
        let indexes = if labels { numbers::indexes(behind) } else { Vec::new() };
        indexes.first().is_some_and(|found| found.start < 3 && shadow.ends_line(hit.range.end + found.end))
    });
    if let Some(hit) = index.filter(|_| draft.case.index.is_empty()) {
        trailer::number_line(
            draft,
            hit.range.start..shadow.line_at(hit.range.start).map_or(hit.range.end, |line| line.range.end),
        );
    }
    let mut lines = shadow.lines_in(start..shadow.len());
    let dated = lines.find(|line| whole_lines::is_dated_index(shadow.slice(line.range.clone())));
    if let Some(line) = dated {
        trailer::number_line(draft, line.range);
    }
}

/// Where a page says of which action it is: "… the actions you took on Urgent Action 103.18".
fn number_of_page(shadow: &Shadow) -> Option<usize> {
    const NAME: &str = "urgent action ";
    let mut named = shadow.text.match_indices(NAME).map(|(at, _)| at);
    named.find(|at| {
        let behind = shadow.slice(*at..floor(shadow, shadow.len().min(at + 40)));
        numbers::case_number(behind).is_some_and(|(kind, _)| kind.start == 0)
    })
}

/// "UA 61/16 | Issued 24 March 2016 | AMR 37/3712/2016", where a box beside the head parted it from what stands above; not the
/// number of another action, which the background tells or a heading leads to.
fn number_below_title(draft: &Draft) -> Option<Range<usize>> {
    const FIRST_LINES: usize = 30;
    let shadow = draft.shadow;
    let is_told =
        |hit: &&Hit| matches!(hit.means, Means::Demands | Means::Appeals | Means::Background | Means::Previous);
    let end = draft.hits.iter().find(is_told).map_or(shadow.len(), |hit| hit.range.start);
    let lines = shadow.lines.iter().take(FIRST_LINES).take_while(|line| line.range.end <= end);
    let lines: Vec<Range<usize>> = lines.map(|line| line.range.clone()).collect();
    let named = |pair: &&[Range<usize>]| match pair {
        [above, line] => {
            let text = shadow.slice(line.clone());
            let leads = shadow.slice(above.clone()).ends_with(':');
            !leads
                && line.len() < LONGEST
                && numbers::names_sheet(text)
                && numbers::case_number(text).is_some_and(|(kind, _)| kind.start == 0)
        }
        _ => false,
    };
    lines.windows(2).find(named).and_then(|pair| pair.get(1).cloned())
}
