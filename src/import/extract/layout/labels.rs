//! Labels of a form that their narrow column broke: "TARGET'S CONTACT DETAILS &" and "COPIES TO" below it are one label,
//! and what stands beside its second line is the second line of the value.
//!
//! The label of all addresses is a heading of theirs: it stands above them, not in the first line of the first.

use super::columns::MOST_SEGMENTS;
use super::segment::Segment;
use crate::data::folding::folded;
use crate::data::markers::{Means, words};

/// Lines of a label follow each other at most so far apart, in em.
const LARGEST_STEP: f32 = 1.8;
/// Left edges so near, in em, are aligned.
const ALIGNED: f32 = 0.3;
/// A heading stands so far above its line, in em: nearer than the line before.
const RAISED: f32 = 0.6;
/// Baselines so near, in em, are of one line.
const SAME_LINE: f32 = 0.35;

/// Puts the second line of a broken label behind its first, and the label of the addresses above them; `segments` are
/// sorted by baseline and left edge.
///
/// Only where the two are a label of case sheets and the first alone is not all of it, and where a value stands beside.
pub(super) fn put_together(segments: &mut Vec<Segment>) {
    if segments.len() > MOST_SEGMENTS {
        return;
    }
    let mut at = 0;
    while at < segments.len() {
        match rest_of(segments, at) {
            Some((rest, whole)) => {
                segments.remove(rest);
                if let Some(label) = segments.get_mut(at) {
                    label.text = whole;
                }
            }
            None => at += 1,
        }
    }
    for at in 0..segments.len() {
        if segments.get(at).is_some_and(|label| is_heading(&label.text) && has_value(segments, label))
            && let Some(label) = segments.get_mut(at)
        {
            label.baseline -= RAISED * label.size;
        }
    }
    segments.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.left.total_cmp(&b.left)));
}

/// Where the second line of the label at a place is, and the label with it.
fn rest_of(segments: &[Segment], at: usize) -> Option<(usize, String)> {
    let label = segments.get(at)?;
    let is_below = |other: &&Segment| {
        other.baseline - label.baseline > SAME_LINE * label.size
            && other.baseline - label.baseline < LARGEST_STEP * label.size
            && (other.left - label.left).abs() < ALIGNED * label.size
            && other.first.style == label.last.style
    };
    let (rest, below) = segments.iter().enumerate().skip(at + 1).find(|(_, other)| is_below(other))?;
    let whole = format!("{} {}", label.text, below.text);
    (has_value(segments, label) && is_label(&whole) && !is_label(&label.text)).then_some((rest, whole))
}

/// Whether something stands beside a label, in its line.
fn has_value(segments: &[Segment], label: &Segment) -> bool {
    segments
        .iter()
        .any(|value| (value.baseline - label.baseline).abs() < SAME_LINE * label.size && value.left >= label.right)
}

/// Whether a text is the label of all addresses, without a colon that would show where it ends.
fn is_heading(text: &str) -> bool {
    let text = folded(text);
    words().at(&text, 0).any(|marker| marker.means == Means::Contacts && marker.phrase == text)
}

/// Whether a text is a label of case sheets and no more.
fn is_label(text: &str) -> bool {
    let text = folded(text);
    let bare = text.trim_end_matches(':');
    words().at(&text, 0).any(|marker| marker.phrase.trim_end_matches(':') == bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_over_two_lines_is_one_beside_its_value() {
        let check = |texts: [&str; 3], expected: &[&str]| {
            let at = [(50.0, 1), (220.0, 1), (50.0, 2)];
            let segment = |((left, line), text): ((f32, u8), &str)| Segment {
                text: text.to_owned(),
                ..Segment::on_line(left, left + 100.0, line)
            };
            let mut segments: Vec<Segment> = at.into_iter().zip(texts).map(segment).collect();
            put_together(&mut segments);
            let found: Vec<&str> = segments.iter().map(|segment| segment.text.as_str()).collect();
            assert_eq!(found, expected);
        };
        let (first, second) = ("TARGET’S CONTACT DETAILS & “COPIES", "TO”");
        check([first, "President", second], &["TARGET’S CONTACT DETAILS & “COPIES TO”", "President"]);
        check(["Ministry of", "President", "Justice"], &["Ministry of", "President", "Justice"]);
    }
}
