//! Justified lines, whose words stand as far apart as columns do.

use std::collections::BTreeSet;

use super::Span;
use super::segment::{CELL_GAP, WORD_GAP};

/// A justified line is stretched to gaps so wide at most; so many of them follow each other; they differ by so little.
const WIDEST_STRETCH: f32 = 2.5;
const FEWEST_STRETCHED: usize = 3;
const SAME_GAP: f32 = 0.06;

/// The pieces of a row before which a justified line was stretched: gaps as wide as between columns, but each as wide as the
/// one before it, which the words of columns leave by chance at most.
pub(super) fn gaps<'a>(row: impl Iterator<Item = &'a Span>) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut run: Vec<usize> = Vec::new();
    let mut width = 0.0;
    let mut previous: Option<&Span> = None;
    for (at, span) in row.enumerate() {
        if span.text.trim().is_empty() {
            continue;
        }
        if let Some(before) = previous.replace(span) {
            let gap = (span.left - before.right) / span.size.max(before.size).max(0.1);
            if gap <= WORD_GAP {
                continue;
            }
            if (gap - width).abs() > SAME_GAP * gap || !(CELL_GAP..WIDEST_STRETCH).contains(&gap) {
                run.clear();
                width = gap;
            }
            run.push(at);
            if run.len() >= FEWEST_STRETCHED {
                found.extend(&run);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{Origin, Turn};
    use super::*;

    #[test]
    fn gaps_that_are_one_as_wide_as_the_other_are_between_words() {
        let check = |lefts: &[f32], expected: &[usize]| {
            let span = |left: &f32| Span {
                text: "word".into(),
                left: *left,
                right: left + 20.0,
                baseline: 0.0,
                size: 10.0,
                turn: Turn::Upright,
                origin: Origin::default(),
            };
            let spans: Vec<Span> = lefts.iter().map(span).collect();
            assert_eq!(gaps(spans.iter()).into_iter().collect::<Vec<_>>(), expected, "{lefts:?}");
        };
        check(&[0.0, 30.0, 60.1, 90.0, 140.0], &[1, 2, 3]);
        check(&[0.0, 30.0, 60.0], &[]);
        check(&[0.0, 30.0, 64.0, 95.0], &[]);
    }
}
