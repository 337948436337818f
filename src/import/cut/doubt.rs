//! Where a cut is least sure.

use super::lattice::Part;
use super::words::Run;

/// A place where a line might as well begin, or not begin.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::import) struct Doubt {
    /// The beginning of the word behind the place.
    pub at: usize,
    /// How far the cut that does otherwise is behind.
    pub margin: i32,
}

/// How far behind the next best cut is where the cut is called sure. Of 1457 addresses of authors from whom nothing was
/// learnt, 176 of the 177 at 130 or more were cut right, 579 of the 587 at 90 and 1256 of all (`learning::foresee`). So few
/// are above that nearly every cut is named with its least sure place.
pub(super) const SURE: i32 = 130;

/// "President Jo Dee" and "President" above "Jo Dee" are both usual: the words do not tell which it was.
pub(super) const EITHER: i32 = 33;

/// The place of a line where the next best cut is least far behind, if it is not sure there.
pub(super) fn doubt(run: &Run, margins: &[i32], part: Part) -> Option<Doubt> {
    let at = |word: usize| run.word(word).map_or(run.end, |word| word.range.start);
    // Where an addressee begins behind another in one run is never sure.
    if part.begins && part.from > 0 {
        return Some(Doubt { at: at(part.from), margin: 0 });
    }
    let place = part.from.max(1);
    let places = (place..part.to).zip(margins.iter().skip(place));
    let capped =
        |(word, margin): (usize, &i32)| (word, if run.may_be_either(word) { EITHER.min(*margin) } else { *margin });
    let (word, margin) = places.map(capped).min_by_key(|(_, margin)| *margin)?;
    (margin < SURE).then(|| Doubt { at: at(word), margin })
}
