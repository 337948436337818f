//! Left edges of columns: where a word begins at one, it begins a cell, however near the text before it comes.

use super::Span;
use super::segment::Segment;
use crate::data::table_heads as heads;

/// So many lines begin at an edge behind a gap, and follow each other.
const FEWEST: usize = 4;
/// From one to the next of them at most, in em.
const STEP: f32 = 3.0;
/// Nothing but a tab or a table sets words so exactly, in points.
const EXACT: f32 = 0.06;

/// A left edge at which lines of a column begin, from the first to the last.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Edge {
    left: f32,
    top: f32,
    bottom: f32,
}

impl Edge {
    /// Whether text begins at the edge, in or right beside its lines.
    pub(super) fn is_at(&self, span: &Span) -> bool {
        let near = STEP / 2.0 * span.size;
        (span.left - self.left).abs() < EXACT && (self.top - near..=self.bottom + near).contains(&span.baseline)
    }
}

/// The edges of a page's segments, which are sorted by line.
pub(super) fn of(segments: &[Segment]) -> Vec<Edge> {
    let behind_gap = segments.windows(2).filter_map(|pair| match pair {
        [one, other] if one.baseline == other.baseline && one.right < other.left => Some(other),
        _ => None,
    });
    let mut cells: Vec<&Segment> = behind_gap.collect();
    let labelled = values(segments);
    // Beside labels the further lines of a value stand alone: "Address   Ministry of Justice" / "PO Box 12".
    let is_below = |segment: &&Segment| {
        let next = labelled.partition_point(|left| *left < segment.left - EXACT);
        labelled.get(next).is_some_and(|left| (segment.left - left).abs() < EXACT)
    };
    cells.extend(segments.iter().filter(is_below));
    cells.sort_by(|a, b| a.left.total_cmp(&b.left).then(a.baseline.total_cmp(&b.baseline)));
    cells.dedup_by(|one, other| std::ptr::eq(*one, *other));
    let mut edges = Vec::new();
    let mut run: Vec<&Segment> = Vec::new();
    for cell in cells {
        let goes_on = run.first().zip(run.last()).is_some_and(|(first, last)| {
            (cell.left - first.left).abs() < EXACT && (cell.baseline - last.baseline).abs() < STEP * cell.size
        });
        if !goes_on {
            edges.extend(edge(&run));
            run.clear();
        }
        run.push(cell);
    }
    edges.extend(edge(&run));
    edges
}

/// Where values begin behind the labels of a form, two or more.
fn values(segments: &[Segment]) -> Vec<f32> {
    let mut lefts: Vec<f32> = segments
        .windows(2)
        .filter_map(|pair| match pair {
            [label, value] if label.baseline == value.baseline && heads::column(&label.text).is_some() => {
                Some(value.left)
            }
            _ => None,
        })
        .collect();
    lefts.sort_by(f32::total_cmp);
    let runs = lefts.chunk_by(|one, other| other - one < EXACT);
    runs.filter(|run| run.len() > 1).filter_map(|run| run.first().copied()).collect()
}

fn edge(run: &[&Segment]) -> Option<Edge> {
    let (first, last) = (run.first()?, run.last()?);
    (run.len() >= FEWEST).then_some(Edge { left: first.left, top: first.baseline, bottom: last.baseline })
}

#[cfg(test)]
mod tests {
    use super::super::{Origin, Turn};
    use super::*;

    #[test]
    fn a_word_at_the_edge_of_a_column_begins_a_cell() {
        let segment = Segment::on_line;
        let page: Vec<Segment> =
            (1..=4).flat_map(|line| [segment(50.0, 120.0, line), segment(220.0, 300.0, line)]).collect();
        let edges = of(&page);
        assert_eq!(edges, [Edge { left: 220.0, top: 12.0, bottom: 48.0 }]);
        let begins = |left: f32, baseline: f32| {
            let span = Span {
                text: "word".into(),
                left,
                right: left + 20.0,
                baseline,
                size: 10.0,
                turn: Turn::Upright,
                origin: Origin::default(),
            };
            edges.iter().any(|edge| edge.is_at(&span))
        };
        assert!(begins(220.0, 24.0) && begins(220.02, 60.0));
        assert!(!begins(221.0, 24.0) && !begins(220.0, 90.0));
        assert_eq!(of(&page[..6]), []);
    }
}
