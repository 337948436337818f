//! Segments of a region to lines of text, with the gaps that begin paragraphs.

use super::hyphens;
use super::segment::Segment;
use super::text_line::{Doubt, TextLine, begins_item, is_stretched};

/// A gap wider than this, in em, is a tab or a table, not a space of justified text.
const TAB_GAP: f32 = 1.5;
/// A gap narrower than this parts no words.
const WORD_GAP: f32 = 0.12;
/// Baselines this near, in em, are of one line.
const SAME_LINE: f32 = 0.35;
/// A step from line to line of more than so many usual ones begins a paragraph.
const PARAGRAPH_STEP: f32 = 1.3;
/// A narrower step, in em, is of lines beside each other.
const NARROWEST_STEP: f32 = 0.7;
/// Where nothing shows the usual step: single-spaced type, in em.
const SINGLE_SPACED: f32 = 1.3;
/// Type that differs so much in size begins a paragraph.
const OTHER_SIZE: f32 = 0.15;

/// Gaps that differ by so little, of their width, are as wide as each other.
const SAME_GAP: f32 = 0.06;

/// The lines of a region from top to bottom.
pub(super) fn of(segments: &[Segment], members: &[usize], is_right_to_left: bool) -> Vec<TextLine> {
    let rows = rows(segments, members);
    let pitch = pitch_of(&rows);
    let mut lines: Vec<TextLine> = Vec::with_capacity(rows.len());
    for row in &rows {
        let (Some(first), Some(last)) = (row.first(), row.last()) else { continue };
        let size = row.iter().map(|segment| segment.size).fold(0.0, f32::max);
        let text = with_bullet(joined(row));
        let starts_paragraph = match lines.last() {
            None => true,
            Some(above) => {
                let usual = pitch.unwrap_or(SINGLE_SPACED) * size.max(above.size);
                first.baseline - above.baseline > PARAGRAPH_STEP * usual
                    || (size - above.size).abs() > OTHER_SIZE * above.size.max(size)
                    || (!is_right_to_left && begins_item(&text))
            }
        };
        lines.push(TextLine {
            text,
            left: first.left,
            right: last.right,
            baseline: first.baseline,
            size,
            starts_paragraph,
            is_running: false,
            first_word: first.first_word,
            is_stretched: row.len() == 1 && is_stretched(first) || are_stretched(row),
            ends_with_blank: last.ends_with_blank,
            hyphens: Vec::new(),
            doubt: row.iter().any(|segment| segment.is_put_back).then_some(Doubt::Joined),
            first: first.first,
            last: last.last,
        });
    }
    hyphens::close_layout_hyphens(&mut lines);
    lines
}

/// The usual step from line to line of some segments, in points; single-spaced where they are one line.
pub(super) fn pitch(segments: &[Segment], members: &[usize]) -> f32 {
    let rows = rows(segments, members);
    let mut sizes: Vec<f32> = rows.iter().flatten().map(|segment| segment.size).collect();
    sizes.sort_by(f32::total_cmp);
    let size = sizes.get(sizes.len() / 2).copied().unwrap_or(0.0);
    pitch_of(&rows).unwrap_or(SINGLE_SPACED) * size
}

/// Segments that share a line, from left to right.
fn rows<'a>(segments: &'a [Segment], members: &[usize]) -> Vec<Vec<&'a Segment>> {
    let mut sorted: Vec<&Segment> = members.iter().filter_map(|index| segments.get(*index)).collect();
    sorted.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.left.total_cmp(&b.left)));
    let mut rows: Vec<Vec<&Segment>> = Vec::new();
    for segment in sorted {
        let fits = rows.last().is_some_and(|row| {
            row.iter().all(|other| {
                let em = segment.size.min(other.size);
                let shared = segment.right.min(other.right) - segment.left.max(other.left);
                segment.baseline - other.baseline <= SAME_LINE * em && shared < 0.3 * em
            })
        });
        match rows.last_mut() {
            Some(row) if fits && row.len() < 64 => row.push(segment),
            _ => rows.push(vec![segment]),
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| a.left.total_cmp(&b.left));
    }
    rows
}

/// The usual step in em: the narrowest that is no rarity. Single lines may well be the most, and stand wider apart.
fn pitch_of(rows: &[Vec<&Segment>]) -> Option<f32> {
    let lines: Vec<&Segment> = rows.iter().filter_map(|row| row.first().copied()).collect();
    let steps_of = |such: fn(&Segment, &Segment) -> bool| -> Vec<f32> {
        lines
            .windows(2)
            .filter_map(|pair| match pair {
                [above, below] if such(above, below) => {
                    Some((below.baseline - above.baseline) / above.size.max(below.size).max(0.1))
                }
                _ => None,
            })
            .filter(|step| *step > NARROWEST_STEP)
            .collect()
    };
    // From and to a heading the step is the heading's, and tight in its own large type.
    let mut steps = steps_of(|above, below| (above.size - below.size).abs() <= OTHER_SIZE * above.size.max(below.size));
    if steps.len() < 3 {
        steps = steps_of(|_, _| true);
    }
    steps.sort_by(f32::total_cmp);
    if steps.len() < 3 {
        // Two lines far apart are no proof of wide spacing.
        return steps.first().map(|step| step.min(1.4));
    }
    let least = (steps.len() / 8).max(2);
    let common = steps
        .iter()
        .enumerate()
        .find(|(at, step)| steps.iter().skip(*at).take_while(|other| **other <= **step * 1.08).count() >= least);
    common.map(|(_, step)| *step).or_else(|| steps.get(if steps.len() < 8 { 0 } else { steps.len() / 3 }).copied())
}

/// A mark without a code before a text, as bullets of symbol fonts are, shown as a bullet.
fn with_bullet(text: String) -> String {
    match text.strip_prefix("\u{fffd} ") {
        Some(item) => format!("• {item}"),
        None => text,
    }
}

fn joined(row: &[&Segment]) -> String {
    let mut text = String::new();
    let mut right = f32::NEG_INFINITY;
    for segment in row {
        if !text.is_empty() {
            let gap = segment.left - right;
            if gap > TAB_GAP * segment.size && !are_stretched(row) {
                text.push('\t');
            } else if gap > WORD_GAP * segment.size || segment.begins_cell && gap > 0.0 {
                text.push(' ');
            }
        }
        text.push_str(&segment.text);
        right = segment.right;
    }
    text
}

/// Whether pieces of a line are its words, one as far from the other as the next.
fn are_stretched(row: &[&Segment]) -> bool {
    let gaps = || {
        row.windows(2).filter_map(|pair| match pair {
            [one, other] => Some((other.left - one.right) / one.size.max(0.1)),
            _ => None,
        })
    };
    let (least, most) = (gaps().fold(f32::INFINITY, f32::min), gaps().fold(0.0, f32::max));
    row.len() > 2
        && most - least < SAME_GAP * most
        && row.iter().all(|segment| !segment.text.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_paragraphs(baselines: &[f32], expected: &[usize]) {
        let segments: Vec<Segment> = baselines
            .iter()
            .enumerate()
            .map(|(order, baseline)| Segment {
                text: format!("line {order}"),
                left: 0.0,
                right: 50.0,
                baseline: *baseline,
                size: 10.0,
                order,
                ..Segment::default()
            })
            .collect();
        let members: Vec<usize> = (0..segments.len()).collect();
        let lines = of(&segments, &members, false);
        let starts: Vec<usize> =
            lines.iter().enumerate().filter(|(_, line)| line.starts_paragraph).map(|(at, _)| at).collect();
        assert_eq!(starts, expected, "{baselines:?}");
    }

    #[test]
    fn a_wide_step_begins_a_paragraph() {
        check_paragraphs(&[12.0, 24.0, 36.0, 54.0, 66.0], &[0, 3]);
        check_paragraphs(&[24.0, 48.0, 72.0, 96.0], &[0]);
        check_paragraphs(&[12.0, 40.0], &[0, 1]);
        check_paragraphs(&[12.0, 24.0], &[0]);
    }

    #[test]
    fn headings_in_large_type_do_not_make_the_text_below_seem_wide() {
        let sizes = [9.0, 26.0, 14.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0];
        let baselines = [0.0, 26.0, 53.0, 80.0, 92.1, 104.2, 120.0, 132.1, 144.2];
        let segments: Vec<Segment> = sizes
            .iter()
            .zip(baselines)
            .map(|(size, baseline)| Segment {
                text: "line of text".into(),
                right: 50.0,
                baseline,
                size: *size,
                ..Segment::default()
            })
            .collect();
        let members: Vec<usize> = (0..segments.len()).collect();
        let starts: Vec<bool> = of(&segments, &members, false).iter().map(|line| line.starts_paragraph).collect();
        assert_eq!(starts, [true, true, true, true, false, false, true, false, false]);
    }

    #[test]
    fn words_as_far_from_each_other_as_the_next_are_a_stretched_line() {
        let check = |pieces: &[(f32, &str)], expected: (&str, bool)| {
            let segment = |(left, text): &(f32, &str)| Segment {
                text: (*text).to_owned(),
                left: *left,
                right: left + 30.0,
                size: 10.0,
                ..Segment::default()
            };
            let segments: Vec<Segment> = pieces.iter().map(segment).collect();
            let lines = of(&segments, &(0..segments.len()).collect::<Vec<_>>(), false);
            let found: Vec<(&str, bool)> = lines.iter().map(|line| (line.text.as_str(), line.is_stretched)).collect();
            assert_eq!(found, [expected]);
        };
        check(
            &[(0.0, "Commissioner,"), (50.0, "Bruhat"), (100.0, "Bengaluru")],
            ("Commissioner, Bruhat Bengaluru", true),
        );
        check(&[(0.0, "Name"), (50.0, "Fax"), (120.0, "Email")], ("Name\tFax\tEmail", false));
        check(&[(0.0, "A Road"), (50.0, "B Road"), (100.0, "C Road")], ("A Road\tB Road\tC Road", false));
    }
}
