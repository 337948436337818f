//! Lines of the head that give the country, alone or before the names.

use std::ops::Range;

use crate::import::people;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::in_capitals;
use crate::import::text::shadow::Shadow;

use super::super::country::second_country_beside_names;
use super::super::told::{second_country, set_country};

/// A line that is the country and little else.
pub(super) fn lone_country(draft: &mut Draft, line: Range<usize>) -> bool {
    let shadow = draft.shadow;
    let Some(named) = places::at_start(shadow, line.start, line.end) else { return false };
    // "USA (Texas)": the state in brackets belongs to the country.
    let after = shadow.slice(named.range.end..line.end);
    let bracket = after.starts_with(" (").then(|| after.find(')')).flatten().filter(|close| *close < 30);
    let end = named.range.end + bracket.map_or(0, |close| close + 1);
    let end = end.max(country_column_end(shadow, &named, line.end));
    let rest = shadow.trimmed_of(end..line.end, &[':', '-', ',']);
    let gap = shadow.is_gap(end);
    if end > named.range.end && gap {
        draft.mark("/country", named.range.end..end);
    }
    if rest.is_empty() || gap && bracket.is_some() {
        draft.mark("/country", named.range.end..end);
    }
    if rest.is_empty() {
        set_country(draft, &named);
        second_country(draft, named.range.end..end);
        return true;
    }
    // "TURKEY   Name Name": names behind a wide gap; in the mailings of a number also behind a blank.
    let capitals = in_capitals(shadow.raw(named.range.clone()));
    let words = shadow.slice(rest.clone());
    let numbered = !draft.case.case_number.is_empty() && !in_capitals(shadow.raw(rest.clone()));
    let heading = numbered && !words.ends_with('.') && words.split(' ').count() < 9;
    if (gap || heading) && rest.len() < 90 && capitals {
        set_country(draft, &named);
        // "Members of the union:": the names stand below; "Community of Restinga" has none.
        if shadow.slice(line.clone()).ends_with(':') || !gap && !people::begins_with_name(shadow, rest.clone()) {
            people::without_names(draft, rest);
        } else {
            people::read_names(draft, rest);
        }
        return true;
    }
    false
}

/// Where the country's column ends before the names: "INDONESIA/EAST TIMOR", "ISRAEL/OCCUPIED" with more below.
pub(super) fn country_column_end(shadow: &Shadow, named: &places::Named, line_end: usize) -> usize {
    let gap = (named.range.end..line_end).find(|at| shadow.is_gap(*at));
    let gap = gap.unwrap_or_else(|| second_country_beside_names(shadow, &named.range, line_end));
    let more = shadow.slice(named.range.end..gap);
    let second = more.trim_start().starts_with(['/', '(']) || more.starts_with(" and ");
    if second && more.len() < 60 { gap } else { named.range.end }
}

/// Whether the case's country stands before a position on the same line, with a wide gap between them.
pub(super) fn behind_country(draft: &Draft, at: usize) -> bool {
    let shadow = draft.shadow;
    let before = shadow.slice(0..at).trim_end();
    let country = crate::data::folding::folded(&draft.case.country);
    !shadow.starts_line(at) && !country.is_empty() && before.ends_with(&country) && shadow.is_gap(before.len())
}

/// "DJIBOUTI     Jo Dee, lawyer": the head's reader has taken the country before the names.
pub(super) fn read_behind_country(draft: &mut Draft, line: Range<usize>) -> bool {
    let names = people::without_trade(draft.shadow, line.clone());
    if people::begins_with_name(draft.shadow, names.clone()) || people::is_aged_name(draft.shadow, names.clone()) {
        people::read_names(draft, names.clone());
        draft.mark("/people/0", line.start..names.start);
    } else {
        draft.mark("/people", line);
    }
    true
}
