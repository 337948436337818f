//! Labels of a form that their narrow column broke: "TARGET'S CONTACT DETAILS &" and "COPIES TO" below it are one label,
//! and what stands beside its second line is the second line of the value.
//!
//! The label of all addresses is a heading of theirs: it stands above them, not in the first line of the first.

use super::columns::MOST_SEGMENTS;
use super::segment::Segment;
use crate::data::folding::folded;
use crate::data::markers::{Means, words};
use crate::data::table_heads::{self as heads, Column};

/// Lines of a label follow each other at most so far apart, in em.
const LARGEST_STEP: f32 = 1.8;
/// Left edges so near, in em, are aligned.
const ALIGNED: f32 = 0.3;
/// A heading stands so far above its line, in em: nearer than the line before.
const RAISED: f32 = 0.6;
/// The first line of a form stands so far above its first label of a number at most, in em.
const FARTHEST: f32 = 12.0;
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
    put_values_behind(segments);
    for at in 0..segments.len() {
        if segments.get(at).is_some_and(|label| is_heading(&label.text) && has_value(segments, label))
            && let Some(label) = segments.get_mut(at)
        {
            label.baseline -= RAISED * label.size;
        }
    }
    segments.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.left.total_cmp(&b.left)));
}

/// A form without colons, "Fax   +254 20 555 0101" / "Salutation   Dear Minister": the line between its cells says what a
/// colon says elsewhere. What else stands in the column of the labels is a line of the address, above what is beside it.
fn put_values_behind(segments: &mut Vec<Segment>) {
    let pairs = labels_with_values(segments);
    let is_contact = |(at, _): &(usize, usize)| {
        let column = segments.get(*at).and_then(|label| heads::column(&label.text));
        column.is_some_and(|column| column != Column::Lines)
    };
    let edges = pairs.first().and_then(|(at, value)| Some((segments.get(*at)?.left, segments.get(*value)?.left)));
    let Some((left, right)) = edges.filter(|_| pairs.len() > 1 && pairs.iter().any(is_contact)) else { return };
    let is_beside = |label: &Segment, value: &Segment| {
        let em = ALIGNED * label.size;
        (label.left - left).abs() < em && (value.left - right).abs() < em && is_level(label, value)
    };
    let top =
        pairs.first().and_then(|(at, _)| segments.get(*at)).map_or(0.0, |first| first.baseline - FARTHEST * first.size);
    let bottom = pairs.last().and_then(|(at, _)| segments.get(*at)).map_or(0.0, |last| last.baseline);
    let lines: Vec<usize> = (0..segments.len())
        .filter(|at| !pairs.iter().any(|(label, _)| label == at))
        .filter(|at| segments.get(*at).is_some_and(|line| (top..=bottom).contains(&line.baseline)))
        .filter(|at| segments.get(*at).is_some_and(|line| segments.iter().any(|value| is_beside(line, value))))
        .collect();
    for at in lines {
        segments.get_mut(at).into_iter().for_each(|line| line.baseline -= RAISED * line.size);
    }
    let mut taken = Vec::new();
    for (at, value) in pairs {
        let Some((text, end)) = segments.get(value).map(|value| (value.text.clone(), value.right)) else { continue };
        if let Some(label) = segments.get_mut(at) {
            label.text = format!("{}: {text}", label.text);
            label.right = end;
            taken.push(value);
        }
    }
    taken.sort_unstable();
    taken.iter().rev().for_each(|value| drop(segments.remove(*value)));
}

/// The labels of a form without colons, each with the one value beside it; all begin at one edge, and so do the values.
fn labels_with_values(segments: &[Segment]) -> Vec<(usize, usize)> {
    let value = |at: usize, label: &Segment| {
        let mut beside = segments.iter().enumerate().filter(|(other, value)| *other != at && is_level(label, value));
        let (place, value) = beside.next().filter(|(_, value)| value.left > label.right)?;
        (beside.next().is_none() && heads::column(&value.text).is_none()).then_some(place)
    };
    let label = |(at, label): (usize, &Segment)| {
        // "Fax: 1" has its value, and "Street 1" is a line of an address.
        let has_more = label.text.contains(|letter: char| letter == ':' || letter.is_ascii_digit());
        let is_bare = !has_more && heads::column(&label.text).is_some();
        if is_bare { Some((at, value(at, label)?)) } else { None }
    };
    let mut pairs: Vec<(usize, usize)> = segments.iter().enumerate().filter_map(label).collect();
    let edges = |pair: &(usize, usize)| Some((segments.get(pair.0)?, segments.get(pair.1)?.left));
    let Some((first, left)) = pairs.first().and_then(edges) else { return pairs };
    pairs.retain(|pair| {
        edges(pair).is_some_and(|(label, value)| {
            let em = ALIGNED * label.size;
            (label.left - first.left).abs() < em && (value - left).abs() < em
        })
    });
    pairs
}

/// Whether two segments stand in one line.
fn is_level(one: &Segment, other: &Segment) -> bool {
    (one.baseline - other.baseline).abs() < SAME_LINE * one.size
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
        let form = |texts: &[(&str, f32, u8)]| {
            let segment = |(text, left, line): &(&str, f32, u8)| Segment {
                text: (*text).to_owned(),
                ..Segment::on_line(*left, left + 60.0, *line)
            };
            let mut segments: Vec<Segment> = texts.iter().map(segment).collect();
            put_together(&mut segments);
            segments.into_iter().map(|segment| segment.text).collect::<Vec<_>>().join(" / ")
        };
        let rows =
            [("Minister", 50.0, 1), ("Jo Dee", 150.0, 1), ("Kenya", 150.0, 2), ("Fax", 50.0, 3), ("+254 1", 150.0, 3)];
        let salutation = [("Salutation", 50.0, 4), ("Dear Minister", 150.0, 4)];
        assert_eq!(
            form(&[rows.as_slice(), &salutation].concat()),
            "Minister / Jo Dee / Kenya / Fax: +254 1 / Salutation: Dear Minister"
        );
        assert_eq!(form(&rows), "Minister / Jo Dee / Kenya / Fax / +254 1");
        check(["Ministry of", "President", "Justice"], &["Ministry of", "President", "Justice"]);
    }
}
