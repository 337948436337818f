//! Columns whose lines are justified, line by line: a few words stand as far apart as columns do, from edge to edge.
//!
//! What shows them is that many lines begin at one edge and end at another, and that the gaps within a line are equal.

use super::columns::MOST_SEGMENTS;
use super::segment::{CELL_GAP, Segment};
use super::tabs;

/// Edges of justified lines are so near each other, in em.
const SAME_EDGE: f32 = 0.06;
/// Lines that begin and end at the edges of a column, and those among them that have several gaps, all equal.
const FEWEST_FULL: usize = 4;
const FEWEST_EVEN: usize = 2;
/// Gaps that differ by so little, of their width, are as wide as each other.
const SAME_GAP: f32 = 0.08;
/// Edges that are tried; a page has a handful.
const MOST_EDGES: usize = 16;
/// The next column begins so far behind a column at least, in em.
const LEAST_GUTTER: f32 = 0.5;

/// Puts the words of justified lines together; `segments` are sorted by baseline and left edge, and stay so.
pub(super) fn put_together(segments: &mut Vec<Segment>) {
    if segments.len() > MOST_SEGMENTS {
        return;
    }
    let rows: Vec<Vec<usize>> = tabs::rows(segments)
        .into_iter()
        .map(|row| {
            let mut row: Vec<usize> = row.collect();
            row.sort_by(|one, other| left(segments, *one).total_cmp(&left(segments, *other)));
            row
        })
        .collect();
    if !rows.iter().any(|row| row.len() > 2) {
        return;
    }
    let mut found = candidates(segments, &rows);
    // Two columns and the gap between them have edges too: the narrow ones are the columns.
    found.sort_by(|one, other| (one.right - one.left).total_cmp(&(other.right - other.left)));
    let mut columns: Vec<Justified> = Vec::new();
    for one in found {
        if !columns.iter().any(|column| column.overlaps(&one)) {
            columns.push(one);
        }
    }
    let mut taken: Vec<bool> = vec![false; segments.len()];
    let mut whole: Vec<Segment> = Vec::new();
    for column in &columns {
        for row in rows.get(column.first..=column.last).unwrap_or_default() {
            let members = column.members(segments, row);
            if members.len() > 1 && column.is_full(segments, &members) {
                for member in &members {
                    if let Some(taken) = taken.get_mut(*member) {
                        *taken = true;
                    }
                }
                whole.extend(joined(segments, &members));
            }
        }
    }
    if whole.is_empty() {
        return;
    }
    let rest = std::mem::take(segments).into_iter().zip(taken).filter(|(_, taken)| !taken);
    segments.extend(rest.map(|(segment, _)| segment));
    segments.extend(whole);
    segments.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.left.total_cmp(&b.left)));
}

/// A justified column: its edges, and its rows by number.
#[derive(Debug, Clone, PartialEq)]
struct Justified {
    left: f32,
    right: f32,
    em: f32,
    first: usize,
    last: usize,
}

impl Justified {
    fn overlaps(&self, other: &Self) -> bool {
        let beside = self.right < other.left || other.right < self.left;
        !beside && self.first <= other.last && other.first <= self.last
    }

    /// What of a row stands between the edges.
    fn members(&self, segments: &[Segment], row: &[usize]) -> Vec<usize> {
        let near = SAME_EDGE * self.em;
        let is_within = |one: &Segment| one.left > self.left - near && one.right < self.right + near;
        row.iter().copied().filter(|index| segments.get(*index).is_some_and(is_within)).collect()
    }

    /// Whether pieces of a row go from edge to edge.
    fn is_full(&self, segments: &[Segment], members: &[usize]) -> bool {
        let near = SAME_EDGE * self.em;
        let ends = members.first().zip(members.last());
        ends.and_then(|(first, last)| segments.get(*first).zip(segments.get(*last))).is_some_and(|(first, last)| {
            (first.left - self.left).abs() < near && (last.right - self.right).abs() < near
        })
    }

    /// Whether something in a row reaches over an edge, or follows right behind the column.
    fn is_crossed(&self, segments: &[Segment], row: &[usize]) -> bool {
        let near = SAME_EDGE * self.em;
        row.iter().filter_map(|index| segments.get(*index)).any(|one| {
            let over = |edge: f32| one.left < edge - near && one.right > edge + near;
            let is_behind = one.left > self.right - near && one.left < self.right + LEAST_GUTTER * self.em;
            over(self.left) || over(self.right) || is_behind
        })
    }
}

/// What may be a column between edges at which enough lines begin and end, with nothing in the way.
fn candidates(segments: &[Segment], rows: &[Vec<usize>]) -> Vec<Justified> {
    let mut sizes: Vec<f32> = segments.iter().map(|segment| segment.size).collect();
    sizes.sort_by(f32::total_cmp);
    let em = sizes.get(sizes.len() / 2).copied().unwrap_or(0.0);
    let lefts = edges(segments.iter().map(|segment| segment.left).collect(), em);
    let rights = edges(segments.iter().map(|segment| segment.right).collect(), em);
    let mut found = Vec::new();
    for left in &lefts {
        for right in rights.iter().filter(|right| *right > left) {
            found.extend(runs(segments, rows, *left, *right));
        }
    }
    found
}

/// Positions that several pieces share, those of most of them first.
fn edges(mut positions: Vec<f32>, em: f32) -> Vec<f32> {
    positions.sort_by(f32::total_cmp);
    let mut edges: Vec<&[f32]> = positions
        .chunk_by(|one, other| other - one < SAME_EDGE * em)
        .filter(|same| same.len() >= FEWEST_FULL)
        .collect();
    edges.sort_by_key(|same| std::cmp::Reverse(same.len()));
    edges.iter().take(MOST_EDGES).filter_map(|same| same.get(same.len() / 2).copied()).collect()
}

/// The runs of rows between two edges that are a column: nothing crosses the edges, and enough lines are full.
fn runs(segments: &[Segment], rows: &[Vec<usize>], left: f32, right: f32) -> Vec<Justified> {
    let mut found = Vec::new();
    let (mut first, mut last, mut full, mut even) = (None, 0, 0, 0);
    let mut em = 0.0;
    for (number, row) in rows.iter().enumerate() {
        let size = row.iter().filter_map(|index| segments.get(*index)).map(|one| one.size).fold(0.0, f32::max);
        let of_row = Justified { left, right, em: size, first: number, last: number };
        if of_row.is_crossed(segments, row) {
            found.extend(run(first, last, full, even).map(|(first, last)| Justified { left, right, em, first, last }));
            (first, last, full, even) = (None, 0, 0, 0);
            continue;
        }
        let members = of_row.members(segments, row);
        if of_row.is_full(segments, &members) {
            (first, last, full) = (first.or(Some(number)), number, full + 1);
            even += usize::from(is_even(segments, &members));
            em = size;
        }
    }
    found.extend(run(first, last, full, even).map(|(first, last)| Justified { left, right, em, first, last }));
    found
}

fn run(first: Option<usize>, last: usize, full: usize, even: usize) -> Option<(usize, usize)> {
    first.filter(|_| full >= FEWEST_FULL && even >= FEWEST_EVEN).map(|first| (first, last))
}

/// Whether pieces have several gaps between them, as wide as between columns, one as wide as the other.
fn is_even(segments: &[Segment], members: &[usize]) -> bool {
    let gaps = gaps(segments, members);
    let (least, most) = (gaps.iter().copied().fold(f32::INFINITY, f32::min), gaps.iter().copied().fold(0.0, f32::max));
    gaps.len() > 1 && least > CELL_GAP && most - least < SAME_GAP * most
}

/// The gaps between pieces, in em.
fn gaps(segments: &[Segment], members: &[usize]) -> Vec<f32> {
    members
        .windows(2)
        .filter_map(|pair| match pair {
            [one, other] => segments.get(*one).zip(segments.get(*other)),
            _ => None,
        })
        .map(|(one, other)| (other.left - one.right) / one.size.max(0.1))
        .collect()
}

fn left(segments: &[Segment], index: usize) -> f32 {
    segments.get(index).map_or(0.0, |segment| segment.left)
}

/// Pieces of a line as one.
fn joined(segments: &[Segment], members: &[usize]) -> Option<Segment> {
    let parts: Vec<&Segment> = members.iter().filter_map(|member| segments.get(*member)).collect();
    let (first, last) = (*parts.first()?, *parts.last()?);
    let narrowest = parts.iter().map(|part| part.word_gap).filter(|gap| *gap > 0.0);
    let is_word = !first.text.contains(char::is_whitespace);
    Some(Segment {
        text: parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" "),
        right: last.right,
        size: parts.iter().map(|part| part.size).fold(0.0, f32::max),
        order: parts.iter().map(|part| part.order).min()?,
        first_word: if is_word { Some(first.right - first.left) } else { first.first_word },
        word_gap: narrowest.chain(gaps(segments, members)).fold(f32::INFINITY, f32::min),
        ends_with_blank: last.ends_with_blank,
        last: last.last,
        ..first.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two columns of lines, each with its words' widths; words of the left one go from 50 to 200, of the right from 220.
    fn check(lines: &[(&[f32], f32)], expected: usize) {
        let mut segments = Vec::new();
        for (line, (words, right)) in (1_u8..).zip(lines) {
            let gap = (150.0 - words.iter().sum::<f32>()) / (words.len().max(2) - 1) as f32;
            let mut at = 50.0;
            for width in *words {
                segments.push(Segment { text: "word".into(), ..Segment::on_line(at, at + width, line) });
                at += width + gap;
            }
            segments.push(Segment { text: "Kenya".into(), ..Segment::on_line(220.0, *right, line) });
        }
        put_together(&mut segments);
        assert_eq!(segments.len(), expected, "{segments:?}");
    }

    #[test]
    fn words_from_edge_to_edge_with_even_gaps_are_a_line() {
        let lines: [(&[f32], f32); 5] = [
            (&[30.0, 40.0, 50.0], 300.0),
            (&[60.0, 20.0], 280.0),
            (&[20.0, 20.0, 20.0, 30.0], 310.0),
            (&[150.0], 290.0),
            (&[50.0, 70.0], 305.0),
        ];
        check(&lines, 10);
        // Three columns that end where they end.
        let ragged: [(&[f32], f32); 4] =
            [(&[30.0, 40.0], 300.0), (&[60.0, 20.0], 280.0), (&[20.0, 25.0], 310.0), (&[50.0, 30.0], 290.0)];
        check(&ragged, 12);
    }
}
