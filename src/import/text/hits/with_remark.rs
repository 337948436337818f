//! Headings with more on their line: a remark, a question, a bracket.

use std::ops::Range;

use crate::data::markers::{Marker, Means, words};
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::Shadow;

/// "Copies, if you have time", "Where should I write?", "Where to write (please send before 2 May)": whether a heading that
/// has a line of its own has more on it that belongs to a heading.
pub(super) fn is_heading_with_more(shadow: &Shadow, marker: &Marker, heading: Range<usize>) -> bool {
    const HEADINGS: [Means; 4] = [Means::Demands, Means::Appeals, Means::Contacts, Means::Copies];
    let begins = shadow.lower_case || shadow.raw(heading.clone()).starts_with(char::is_uppercase);
    let more = || end_with_remark(shadow, heading.clone()) > heading.end || ends_in_bracket(shadow, heading.end);
    !shadow.one_line && HEADINGS.contains(&marker.means) && begins && more()
}

/// Where a heading ends with the remark behind it that ends its line: "Copies, | if you have time".
pub(super) fn end_with_remark(shadow: &Shadow, heading: Range<usize>) -> usize {
    const SIGNS: [char; 10] = [' ', ',', ':', '-', '–', '(', ')', '?', '!', '.'];
    if shadow.one_line {
        return heading.end;
    }
    let line = shadow.line_at(heading.start).map_or(heading.end, |line| line.range.end.max(heading.end));
    let more = shadow.slice(heading.end..line);
    let bare = more.trim_matches(SIGNS);
    let is_remark = |text: &str| words().class(WordClass::HeadingRemark).contains(text.trim_matches(SIGNS));
    // "Who to write to, please (until 2 May)".
    if let Some(open) = more.find(" (").filter(|open| more.get(..*open).is_some_and(is_remark)) {
        return heading.end + open;
    }
    let is_remark = is_remark(more);
    // "Where should I write? (please send before 2 May)": the bracket is read behind the heading.
    let asked = heading.end + usize::from(more.starts_with('?'));
    let is_question = bare.is_empty() || ends_in_bracket(shadow, asked);
    match (is_remark, is_question) {
        (true, _) => line,
        (false, true) => asked,
        (false, false) => heading.end,
    }
}

/// Whether a bracket that begins behind a heading ends with its line.
pub(in crate::import) fn ends_in_bracket(shadow: &Shadow, heading_end: usize) -> bool {
    bracket_behind(shadow, heading_end).is_some()
}

/// What stands in the bracket that begins behind a heading and ends with its line.
pub(in crate::import) fn bracket_behind(shadow: &Shadow, heading_end: usize) -> Option<Range<usize>> {
    let line = shadow.line_at(heading_end.checked_sub(1)?).filter(|_| !shadow.one_line)?;
    let more = shadow.slice(heading_end..line.range.end.max(heading_end));
    let bracket = more.trim_start_matches([' ', ':']);
    let inside = bracket.trim_end_matches([' ', ':']).strip_prefix('(')?.strip_suffix(')')?;
    let start = heading_end + more.len() - bracket.len() + 1;
    (!inside.contains(['(', ')'])).then_some(start..start + inside.len())
}
