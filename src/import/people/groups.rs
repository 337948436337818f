//! Groups in a list of names, and who of them has a name: "members of Hope, including Jo Dee", "Jo Dee and members of Hope".

use std::ops::Range;

use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::Shadow;

use super::listed::{is_of_others, named_by_relation};
use super::names::{Mark, may_be_name};
use super::{enter, unnamed};

/// Whether "and" stands between two pieces of a list.
pub(super) fn is_conjunction(shadow: &Shadow, between: Range<usize>) -> bool {
    const CLASSES: [WordClass; 2] = [WordClass::JoinsNames, WordClass::JoinsWholeNames];
    let between = shadow.slice(between).trim_matches([' ', ',']);
    CLASSES.iter().any(|class| markers::words().class(*class).contains(between))
}

/// "Jo Dee" of "members of the union, including Jo Dee".
pub(super) fn within_group(draft: &mut Draft, part: Range<usize>) -> Range<usize> {
    let shadow = draft.shadow;
    let lead = markers::words().class(WordClass::Including).leading(shadow.slice(part.clone())).unwrap_or_default();
    draft.mark("/people", part.start..part.start + lead);
    shadow.trimmed(part.start + lead..part.end)
}

/// Whether a piece behind "and" is no name: a group is entered by what it is called, "members of the union Dee", and said to be
/// left out where it is not called anything, "their sons", "5 children".
///
/// Behind a comma alone "member of the union" says something of the person before it; only "his wife Ana" is somebody else.
pub(super) fn unnamed_or_group(draft: &mut Draft, piece: &Range<usize>, joined: bool) -> bool {
    let shadow = draft.shadow;
    let text = shadow.slice(piece.clone());
    let called = shadow.lower_case || shadow.raw(piece.clone()).contains(char::is_uppercase);
    if joined && called && unnamed::is_whole_group(text) && !is_of_others(text) {
        enter(draft, piece.clone(), Mark::default());
        return true;
    }
    let related = named_by_relation(shadow, piece.clone());
    let nobody = related.as_ref().is_some_and(|name| name.is_empty());
    let behind = text.match_indices(' ').nth(1).map_or("", |(blank, _)| text.get(blank..).unwrap_or_default().trim());
    let one_name = !behind.is_empty() && !behind.contains(' ') && may_be_name(behind);
    let left_out = nobody && (joined || one_name) || joined && related.is_none() && unnamed::is_of_people(text, true);
    if left_out {
        unnamed::say(draft, piece.clone());
    }
    left_out
}
