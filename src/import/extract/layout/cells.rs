//! A block that stands alone in the last row below columns: it is as narrow as the column above it, and breaks its lines so.

use super::lines::TextLine;
use super::wraps::{self, Limit};

/// Left edges so near, in em, are aligned.
const ALIGNED: f32 = 0.5;

/// The columns of a page so far.
#[derive(Debug, Default)]
pub(super) struct Cells {
    /// The left edge and the limit of each.
    columns: Vec<(f32, Limit)>,
}

impl Cells {
    pub(super) fn column(&mut self, lines: &[TextLine], limit: Limit) {
        let left = lines.iter().map(|line| line.left).fold(f32::INFINITY, f32::min);
        self.columns.push((left, limit));
    }

    /// Lines of no column: the first of them, as far as they keep within a column that they stand below, are of one.
    pub(super) fn alone(&self, mut lines: Vec<TextLine>, blanks_tell: bool) -> Vec<TextLine> {
        let Some(first) = lines.first() else { return lines };
        let above = self.columns.iter().rev().find(|(left, _)| (first.left - left).abs() < ALIGNED * first.size);
        let Some((left, limit)) = above.copied() else { return lines };
        let is_within = |line: &TextLine| (line.left - left).abs() < ALIGNED * line.size && line.right <= limit.text;
        let end = lines.iter().position(|line| !is_within(line)).unwrap_or(lines.len());
        let rest = lines.split_off(end);
        let mut joined = wraps::joined(lines, limit, blanks_tell);
        joined.extend(rest);
        joined
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_below_a_column_is_as_narrow_as_it() {
        let line =
            |text: &str, right: f32, starts: bool| TextLine { right, size: 10.0, ..TextLine::of_test(text, starts) };
        let mut cells = Cells::default();
        cells.column(&[line("Minister", 150.0, true)], Limit { text: 155.0, widest: 160.0 });
        let below = vec![
            line("Chair of the Commission of", 130.0, true),
            line("Human Rights", 60.0, false),
            line("Also send copies to all representatives of the country", 400.0, true),
        ];
        let texts: Vec<String> = cells.alone(below, false).into_iter().map(|line| line.text).collect();
        assert_eq!(
            texts,
            ["Chair of the Commission of Human Rights", "Also send copies to all representatives of the country"]
        );
    }
}
