//! Spans to segments: pieces of a line without a wide gap, with spaces where words part.

mod cut;
mod direction;

use self::cut::{Placed, cut};
use self::direction::{is_left_to_right, is_right_to_left, is_wide};
use super::segment::Segment;
use super::{Span, edges};

/// From a bullet or number to its text.
const BULLET_GAP: f32 = 5.0;
/// Baselines this near are one, for type of one size.
const SAME_BASELINE: f32 = 0.12;
/// Type smaller than this beside other type can be a raised or lowered mark.
const MARK_SIZE: f32 = 0.82;

/// Whether most letters are of scripts that are written from right to left.
pub(super) fn are_right_to_left(segments: &[Segment]) -> bool {
    let letters = || segments.iter().flat_map(|segment| segment.text.chars());
    letters().filter(|letter| is_right_to_left(*letter)).count()
        > letters().filter(|letter| is_left_to_right(*letter)).count()
}

pub(super) fn of(spans: &[&Span]) -> Vec<Segment> {
    let mut rows = rows(spans);
    for row in &mut rows {
        row.sort_by(|a, b| a.span.left.total_cmp(&b.span.left).then(a.order.cmp(&b.order)));
    }
    let mut segments = Vec::new();
    rows.iter().for_each(|row| cut(row, &[], &mut segments));
    let edges = edges::of(&segments);
    if !edges.is_empty() {
        segments.clear();
        rows.iter().for_each(|row| cut(row, &edges, &mut segments));
    }
    let mut segments = with_bullets_joined(segments);
    segments.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.left.total_cmp(&b.left)));
    segments
}

/// Spans by baseline, marks with the row that they are raised or lowered in.
fn rows<'a>(spans: &[&'a Span]) -> Vec<Vec<Placed<'a>>> {
    let mut placed: Vec<Placed<'a>> = spans.iter().enumerate().map(|(order, span)| Placed { span, order }).collect();
    placed.sort_by(|a, b| a.span.baseline.total_cmp(&b.span.baseline).then(a.order.cmp(&b.order)));
    let mut rows: Vec<Vec<Placed<'a>>> = Vec::new();
    for next in placed {
        let fits = rows.last().and_then(|row| Some((row.first()?, row.last()?))).is_some_and(|(first, last)| {
            let size = next.span.size.max(last.span.size);
            next.span.baseline - last.span.baseline <= SAME_BASELINE * size
                && next.span.baseline - first.span.baseline <= 3.0 * SAME_BASELINE * size
        });
        match rows.last_mut() {
            Some(row) if fits => row.push(next),
            _ => rows.push(vec![next]),
        }
    }
    with_marks_joined(rows)
}

/// Raised and lowered marks ("1st", footnotes) go to the row of the type they stand beside.
fn with_marks_joined(mut rows: Vec<Vec<Placed<'_>>>) -> Vec<Vec<Placed<'_>>> {
    const NEAR_ROWS: usize = 4;
    let size_of = |row: &[Placed<'_>]| row.iter().map(|placed| placed.span.size).fold(0.0, f32::max);
    for at in 0..rows.len() {
        let near = at.saturating_sub(NEAR_ROWS)..(at + NEAR_ROWS + 1).min(rows.len());
        for other in near {
            let (Some(small), Some(large)) = (rows.get(at), rows.get(other)) else { continue };
            let (small_size, large_size) = (size_of(small), size_of(large));
            if other == at || small.is_empty() || small_size > MARK_SIZE * large_size {
                continue;
            }
            let beside = |mark: &Placed<'_>| {
                large.iter().any(|host| {
                    let em = host.span.size;
                    let rise = host.span.baseline - mark.span.baseline;
                    mark.span.size <= MARK_SIZE * em
                        && rise > -0.35 * em
                        && rise < 0.65 * em
                        && (mark.span.left - host.span.right).abs() < 0.3 * em
                })
            };
            // A mark of several letters: the first stands beside its host, the others beside the first.
            let mut marks: Vec<usize> = Vec::new();
            let mut sorted: Vec<usize> = (0..small.len()).collect();
            sorted.sort_by(|a, b| match (small.get(*a), small.get(*b)) {
                (Some(a), Some(b)) => a.span.left.total_cmp(&b.span.left),
                _ => std::cmp::Ordering::Equal,
            });
            let mut last_right = f32::NEG_INFINITY;
            for index in sorted {
                let Some(mark) = small.get(index) else { continue };
                if beside(mark) || (mark.span.left - last_right).abs() < 0.3 * mark.span.size {
                    marks.push(index);
                    last_right = mark.span.right;
                }
            }
            let Some(small) = rows.get_mut(at) else { continue };
            marks.sort_unstable();
            let moved: Vec<Placed<'_>> = marks.iter().rev().map(|index| small.remove(*index)).collect();
            if let Some(large) = rows.get_mut(other) {
                large.extend(moved);
            }
        }
    }
    rows.retain(|row| !row.is_empty());
    rows
}

/// A bullet or number stands far from its text and is of its line all the same.
fn with_bullets_joined(segments: Vec<Segment>) -> Vec<Segment> {
    let mut joined: Vec<Segment> = Vec::new();
    for segment in segments {
        match joined.last_mut() {
            Some(bullet)
                if is_bullet(&bullet.text)
                    && (segment.baseline - bullet.baseline).abs()
                        <= 3.0 * SAME_BASELINE * bullet.size.max(segment.size)
                    && segment.left >= bullet.right
                    && segment.left - bullet.right <= BULLET_GAP * bullet.size.max(segment.size) =>
            {
                bullet.text = format!("{} {}", bullet.text, segment.text);
                bullet.right = segment.right;
                bullet.ends_with_blank = segment.ends_with_blank;
                bullet.last = segment.last;
                bullet.order = bullet.order.min(segment.order);
                bullet.size = bullet.size.max(segment.size);
            }
            _ => joined.push(segment),
        }
    }
    joined
}

/// A mark before an item: a sign, one letter (a bullet of a symbol font), "1.", "(a)", "iv)".
pub(super) fn is_bullet(text: &str) -> bool {
    let text = text.trim();
    let count = text.chars().count();
    let bare = text.trim_matches(['.', '(', ')']);
    let is_count = bare.len() <= 3 && !bare.is_empty() && bare.chars().all(|c| c.is_ascii_digit());
    let is_letter = bare.len() == 1 && bare.chars().all(|c| c.is_ascii_alphabetic());
    let is_roman = !bare.is_empty() && bare.chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'I' | 'V' | 'X'));
    let is_number = text.ends_with(['.', ')']) && (is_count || is_letter || is_roman);
    count == 1 && !text.chars().all(is_wide) || (count <= 4 && is_number)
}

#[cfg(test)]
mod tests {
    use super::super::{Origin, Turn};
    use super::*;

    /// Letters of 6 points each at a size of 10, from a place; a space is a gap of 3.
    fn written(text: &str, left: f32, baseline: f32) -> Vec<Span> {
        let mut at = left;
        let mut spans = Vec::new();
        for letter in text.chars() {
            if letter == ' ' {
                at += 3.0;
                continue;
            }
            spans.push(Span {
                text: letter.to_string(),
                left: at,
                right: at + 6.0,
                baseline,
                size: 10.0,
                turn: Turn::Upright,
                origin: Origin::default(),
            });
            at += 6.0;
        }
        spans
    }

    fn check_segments(spans: &[Span], expected: &[&str]) {
        let spans: Vec<&Span> = spans.iter().collect();
        let texts: Vec<String> = of(&spans).into_iter().map(|segment| segment.text).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn gaps_make_words_and_wide_gaps_make_segments() {
        check_segments(&written("two words", 0.0, 10.0), &["two words"]);
        check_segments(&[written("one", 0.0, 10.0), written("two", 60.0, 10.0)].concat(), &["one", "two"]);
        check_segments(&[written("low", 0.0, 30.0), written("high", 0.0, 10.0)].concat(), &["high", "low"]);
    }

    #[test]
    fn letters_that_are_spaced_out_are_one_word() {
        let spaced: Vec<Span> = "URGENTACTION"
            .chars()
            .zip([0, 9, 18, 27, 36, 45, 63, 72, 81, 90, 99, 108])
            .map(|(letter, left)| Span {
                text: letter.into(),
                left: left as f32,
                right: left as f32 + 6.0,
                baseline: 10.0,
                size: 10.0,
                turn: Turn::Upright,
                origin: Origin::default(),
            })
            .collect();
        check_segments(&spaced, &["URGENT ACTION"]);
    }

    #[test]
    fn words_that_are_placed_one_by_one_are_words() {
        let mut spans = written("Jo", 0.0, 10.0);
        spans.extend(written("Dee", 13.2, 10.0));
        spans.extend(written("Ann", 32.5, 10.0));
        check_segments(&spans, &["Jo Dee Ann"]);
    }

    #[test]
    fn type_written_twice_counts_once_and_double_letters_twice() {
        let mut spans = written("all", 0.0, 10.0);
        spans.extend(written("all", 0.3, 10.0));
        check_segments(&spans, &["all"]);
    }

    #[test]
    fn bullets_and_raised_marks_belong_to_their_line() {
        check_segments(&[written("•", 0.0, 10.0), written("demand", 24.0, 10.0)].concat(), &["• demand"]);
        let mut spans = written("4", 0.0, 10.0);
        for (letter, left) in [("t", 6.0), ("h", 9.0)] {
            spans.push(Span {
                text: letter.into(),
                left,
                right: left + 3.0,
                baseline: 6.0,
                size: 6.0,
                turn: Turn::Upright,
                origin: Origin::default(),
            });
        }
        spans.extend(written("July", 15.0, 10.0));
        check_segments(&spans, &["4th July"]);
    }

    #[test]
    fn text_from_right_to_left_is_read_from_the_right() {
        let visual = |text: &str| written(&text.chars().rev().collect::<String>(), 0.0, 10.0);
        check_segments(&visual("سيادة الرئيس"), &["سيادة الرئيس"]);
        // The number stands the right way round on the page.
        let mut page = written("2017", 0.0, 10.0);
        page.extend(written(&"في عام".chars().rev().collect::<String>(), 27.0, 10.0));
        check_segments(&page, &["في عام 2017"]);
    }
}
