//! Frames of addresses beside the text of the case, which are read after all of it.

use super::columns::Region;
use super::gutters::Field;
use super::lines;
use crate::data::folding::folded;
use crate::data::markers::{Means, words};
use crate::data::offices::office_words;

/// Where a frame that is read late comes among the regions of the page: before what goes on below it within its edges, or
/// before what stands below all addresses; else last.
pub(super) fn place_of_late(field: &Field<'_>, regions: &[Region], late: &[Region]) -> usize {
    let members: Vec<usize> = late.iter().flat_map(|region| region.members.iter().copied()).collect();
    let left = field.of(&members).map(|segment| segment.left).fold(f32::INFINITY, f32::min);
    let right = field.of(&members).map(|segment| segment.right).fold(f32::NEG_INFINITY, f32::max);
    let (_, bottom) = field.height(&members);
    let follows = |region: &Region| {
        let first = field.of(&region.members).next();
        let goes_on = first.is_some_and(|first| {
            first.top() >= bottom && first.left >= left - first.size && first.right <= right + first.size
        });
        let lines = lines::of(field.segments, &region.members, false);
        goes_on || lines.first().is_some_and(|line| is_after_addresses(&line.text))
    };
    let last_column = regions.iter().rposition(|region| region.is_column).map_or(0, |last| last + 1);
    let after = regions.iter().skip(last_column).position(follows).map(|at| at + last_column);
    after.unwrap_or(regions.len())
}

/// Whether a letter opens with the line.
pub(super) fn is_salutation(line: &str, _below: &str) -> bool {
    let line = folded(line);
    line.ends_with([',', ':']) && office_words().salutations.at_start(&line) > 0
}

/// Whether the line begins what stands below all addresses.
fn is_after_addresses(line: &str) -> bool {
    const MEANS: [Means; 5] = [Means::Diplomats, Means::Slots, Means::Check, Means::Background, Means::Banner];
    let line = folded(line);
    words().at(&line, 0).any(|marker| MEANS.contains(&marker.means))
}

/// Whether the line begins what closes the addresses: the call to write to diplomats, whom to ask after the day.
pub(super) fn closes_addresses(line: &str) -> bool {
    const MEANS: [Means; 3] = [Means::Diplomats, Means::Slots, Means::Check];
    words().at(&folded(line), 0).any(|marker| MEANS.contains(&marker.means))
}

/// Whether the line may be the beginning of what closes the addresses, broken before it shows: two words or more that are
/// none of an address's and no marker of their own.
pub(super) fn may_close_addresses(line: &str) -> bool {
    let text = folded(line);
    text.split_whitespace().nth(1).is_some()
        && office_words().offices.at_start(&text) == 0
        && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ':')
        && words().at(&text, 0).next().is_none()
}

/// Whether the line is a heading above those to whom appeals go.
pub(super) fn is_call_for_appeals(line: &str, below: &str) -> bool {
    const MEANS: [Means; 3] = [Means::Appeals, Means::AppealsBefore, Means::Contacts];
    // A narrow frame breaks its heading too.
    let text = folded(&format!("{line} {below}"));
    words().at(&text, 0).any(|marker| MEANS.contains(&marker.means))
}
