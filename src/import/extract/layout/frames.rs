//! Frames of addresses beside the text of the case, which are read after all of it.

use super::gutters::Field;
use super::headings::closes_addresses;
use super::lines;
use super::region::Region;
use super::segment::Segment;
use crate::data::folding::folded;
use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;

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

/// The pieces of a sentence that closes the addresses, where frames of addresses stand in its way: they break its lines
/// anywhere, and none of the pieces shows what it is. The file writes them one after the other.
pub(super) fn broken_by_frames(segments: &[Segment]) -> Vec<usize> {
    /// The sentence shows itself within so many pieces.
    const WITHIN: usize = 4;
    /// It is broken in so many at most: it has some twenty words.
    const MOST: usize = 20;
    let mut written: Vec<usize> = (0..segments.len()).collect();
    written.sort_by_key(|at| segments.get(*at).map(|segment| segment.order));
    let pieces = |from: usize, count: usize| {
        let pieces = written.iter().skip(from).take(count).filter_map(|at| segments.get(*at));
        pieces.collect::<Vec<&Segment>>()
    };
    let closes = |pieces: &[&Segment]| {
        closes_addresses(&pieces.iter().map(|piece| piece.text.as_str()).collect::<Vec<_>>().join(" "))
    };
    let begins = |from: &usize| {
        let alone = pieces(*from, 1);
        !closes(&alone) && (2..=WITHIN).any(|count| closes(&pieces(*from, count)))
    };
    let Some(from) = (0..written.len()).find(begins) else { return Vec::new() };
    let sentence = pieces(from, MOST);
    let Some(first) = sentence.first() else { return Vec::new() };
    let is_same_type = |piece: &&&Segment| piece.first.style == first.first.style && piece.size == first.size;
    let same = sentence.iter().take_while(is_same_type).count();
    let end = sentence.iter().take(same).position(|piece| piece.text.ends_with(':')).map_or(same, |end| end + 1);
    let slots = sentence.iter().skip(end).take_while(|piece| is_of_slots(&piece.text)).count();
    let end = end + slots;
    // Lines below each other need no care.
    let is_broken = sentence.iter().take(end).any(|piece| (piece.left - first.left).abs() > piece.size);
    let taken = written.iter().skip(from).take(if is_broken { end } else { 0 });
    let mut taken: Vec<usize> = taken.copied().collect();
    taken.sort_unstable();
    taken
}

/// Whether a piece has nothing but words of the blank form for the local embassy.
fn is_of_slots(text: &str) -> bool {
    let is_number = |word: &str| word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_digit());
    let slots = words().class(WordClass::FormWord);
    folded(text).split_whitespace().all(|word| slots.contains(word) || is_number(word))
}

/// Whether the line is a heading above those to whom appeals go.
pub(super) fn is_call_for_appeals(line: &str, below: &str) -> bool {
    const MEANS: [Means; 3] = [Means::Appeals, Means::AppealsBefore, Means::Contacts];
    // A narrow frame breaks its heading too.
    let text = folded(&format!("{line} {below}"));
    words().at(&text, 0).any(|marker| MEANS.contains(&marker.means))
}

/// Whether the sentence at the foot of a column goes on at the head of another: it has no end, and what follows begins
/// without a capital, or is its last word or two.
pub(super) fn goes_on_in(field: &Field<'_>, column: &[usize], next: &[usize]) -> bool {
    const MOST_WORDS: usize = 2;
    let (column, next) = (lines::of(field.segments, column, false), lines::of(field.segments, next, false));
    let (Some(last), Some(first)) = (column.last(), next.first()) else { return false };
    let ended = last.text.ends_with(['.', ':', ';', '!', '?']);
    let is_end = first.text.ends_with('.')
        && first.text.split(' ').count() <= MOST_WORDS
        && !first.text.contains(|letter: char| letter.is_ascii_digit());
    !ended && (first.text.starts_with(char::is_lowercase) || is_end)
}

/// Whether the line leads to what is asked for.
pub(super) fn is_lead_to_demands(line: &str, _below: &str) -> bool {
    let text = folded(line);
    words().at(&text, 0).any(|marker| marker.means == Means::Demands)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_around_frames_is_found_piece_by_piece() {
        let check = |pieces: &[(&str, f32)], expected: &[usize]| {
            let segment = |(order, (text, left)): (usize, &(&str, f32))| Segment {
                text: (*text).to_owned(),
                left: *left,
                right: left + 50.0,
                size: 10.0,
                order,
                ..Segment::default()
            };
            let segments: Vec<Segment> = pieces.iter().enumerate().map(segment).collect();
            assert_eq!(broken_by_frames(&segments), expected);
        };
        check(
            &[
                ("Minister", 0.0),
                ("Also send copies to", 0.0),
                ("diplomatic", 300.0),
                ("representatives", 0.0),
                ("accredited to your country:", 300.0),
                ("Name Address 1", 0.0),
                ("Salutation Salutation", 300.0),
                ("Please check", 0.0),
            ],
            &[1, 2, 3, 4, 5, 6],
        );
        check(&[("Also send copies to diplomatic", 0.0), ("representatives accredited to", 0.0)], &[]);
        check(&[("Also send copies to diplomatic representatives", 0.0), ("accredited to", 90.0)], &[]);
    }
}
