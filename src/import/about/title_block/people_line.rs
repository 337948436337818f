//! Lines of the head that give people: by the marks behind their names, below or beside the country, or in the title.

use std::ops::Range;

use crate::import::people;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::{in_capitals, is_verb};
use crate::import::text::shadow::Shadow;

use super::super::told::{second_country, set_country};
use super::country_line::country_column_end;

/// A line of the older title block: "PAKISTAN  Name (m), aged 26", or names alone.
pub(in crate::import::about) fn people_line(draft: &mut Draft, line: Range<usize>) -> bool {
    let shadow = draft.shadow;
    let text = shadow.slice(line.clone());
    let mark = PEOPLE_MARKS.iter().filter_map(|mark| text.find(mark)).min();
    if text.len() > 260 || mark.is_none_or(|mark| is_told(text, mark)) {
        return false;
    }
    let before = draft.case.people.len();
    // "Released: Ana Bee (f)" below those whom the sheet asks for.
    if before > 0 && people::tells_of_the_free(text) {
        draft.mark("/people", line);
        return true;
    }
    let mut start = line.start;
    if let Some(named) = places::at_start(shadow, line.start, line.end) {
        set_country(draft, &named);
        start = country_column_end(shadow, &named, line.end);
        second_country(draft, named.range.end..start);
        draft.mark("/country", named.range.end..start);
    }
    let end = people::read_marked(draft, start..line.end);
    let found = draft.case.people.len() > before;
    if found {
        people::read_behind_marks(draft, end..line.end);
        // "…, lawyer": what else the line says of them.
        draft.mark(format!("/people/{}", draft.case.people.len() - 1), start..line.end);
    }
    found
}

/// Behind a name in the title block, in any language.
const PEOPLE_MARKS: [&str; 20] = [
    "(w)", "(w,", "(v)", "(v,", "(m", "(f", "[m", "[f", "(he/", "(she/", "(h)", "(hombre", "(mujer", "(homme", "(el/",
    "(ella", "(elle", "(il/", "(er/", "(sie/",
];

/// "México: Temor de tortura: Jo Dee (m)": country, concern and names in one line.
pub(in crate::import::about) fn title_with_people(draft: &mut Draft, line: Range<usize>) -> Option<Range<usize>> {
    let shadow = draft.shadow;
    let named = places::at_start(shadow, line.start, line.end)?;
    // "USA (Texas) - Death penalty: Jo Dee (m)": the bracket is more of the country.
    let region = shadow.slice(named.range.end..line.end).strip_prefix(" (").and_then(|rest| rest.find(')'));
    let start = named.range.end + region.map_or(0, |close| " (".len() + close + 1);
    let rest = shadow.slice(start..line.end);
    let length = [":", ".", " -"].iter().find(|mark| rest.starts_with(**mark))?.len();
    // "Cambodia: Fear for safety / Jo Dee (f)".
    let parts = if rest.starts_with('.') { [". ", " / ", " - "] } else { [": ", " / ", " - "] };
    let (concern, people) = parts.iter().find_map(|mark| {
        let end = rest.get(length..)?.rfind(mark)? + length;
        let concern = shadow.trimmed(start + length..start + end);
        let people = shadow.trimmed(start + end + mark.len()..line.end);
        let marked = has_mark_of_people(shadow.slice(people.clone()));
        (!concern.is_empty() && marked).then_some((concern, people))
    })?;
    set_country(draft, &named);
    draft.mark("/country", named.range.end..start);
    people::read_marked(draft, people.clone());
    draft.mark("/people/0", people);
    Some(concern)
}

/// Whether a line has a mark that tells of people: "Jo Dee (m)".
pub(in crate::import) fn has_mark_of_people(text: &str) -> bool {
    PEOPLE_MARKS.iter().any(|mark| text.contains(mark))
}

/// Whether a mark stands in running text: "He fled. His son Jo Dee (m) …", "Jo Dee (m) has been …".
fn is_told(text: &str, mark: usize) -> bool {
    const SHORTEST: usize = 4;
    const FEWEST_WORDS: usize = 5;
    let before = text.get(..mark).unwrap_or_default();
    let sentence = before.match_indices(". ").any(|(stop, _)| {
        let word = before.get(..stop).and_then(|before| before.rsplit(' ').next()).unwrap_or_default();
        word.len() >= SHORTEST && word.chars().all(char::is_alphabetic)
    });
    let behind = text.get(mark..).and_then(|text| text.split_once(')')).map_or("", |(_, behind)| behind);
    let told = behind.starts_with(' ') && behind.split_whitespace().next().is_some_and(is_verb);
    // "Jo Dee (m), 44, ended a strike in May. She is still to be tried."
    let last = behind.rsplit(')').next().unwrap_or_default();
    let prose = last.ends_with('.') && last.split_whitespace().count() >= FEWEST_WORDS;
    sentence || told || prose
}

/// Whether a line gives people, or begins with a country in capitals.
pub(super) fn names_people(shadow: &Shadow, line: Range<usize>) -> bool {
    let text = shadow.slice(line.clone());
    let country = places::at_start(shadow, line.start, line.end);
    PEOPLE_MARKS.iter().any(|mark| text.contains(mark))
        || country.is_some_and(|named| in_capitals(shadow.raw(named.range)) && !in_capitals(shadow.raw(line)))
}
