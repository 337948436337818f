//! A piece of a line without a wide gap in it, and the gaps that part words and pieces.

use super::Origin;

/// The type's rise above and fall below the baseline, of its size.
const ASCENT: f32 = 0.75;
const DESCENT: f32 = 0.22;
/// A gap wider than this parts words: narrow spaces of justified text are 0.2 em, kerns seldom 0.1 em.
pub(super) const WORD_GAP: f32 = 0.17;
/// A blank between words, in em.
pub(super) const BLANK: f32 = 0.28;
/// A gap wider than this may be the gap between columns.
pub(super) const CELL_GAP: f32 = 0.75;

/// Text without a wide gap in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Segment {
    pub(super) text: String,
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) baseline: f32,
    pub(super) size: f32,
    /// Where the file writes it, among all.
    pub(super) order: usize,
    /// How wide its first word is; none where its pieces have several words each.
    pub(super) first_word: Option<f32>,
    /// The narrowest gap between two words, in em; 0 where there is none.
    pub(super) word_gap: f32,
    /// Whether the file writes a blank after its last word.
    pub(super) ends_with_blank: bool,
    /// Whether it begins at the edge of a column, however near the text before it comes.
    pub(super) begins_cell: bool,
    /// Whether it stood in another column, at the margin.
    pub(super) is_put_back: bool,
    /// Of its first piece and of its last.
    pub(super) first: Origin,
    pub(super) last: Origin,
}

impl Segment {
    /// A piece of type of 10 points on a line that is counted in twelves of them.
    #[cfg(test)]
    pub(super) fn on_line(left: f32, right: f32, line: u8) -> Self {
        Self { left, right, baseline: 12.0 * f32::from(line), size: 10.0, ..Self::default() }
    }

    pub(super) fn top(&self) -> f32 {
        self.baseline - ASCENT * self.size
    }

    pub(super) fn bottom(&self) -> f32 {
        self.baseline + DESCENT * self.size
    }

    pub(super) fn middle(&self) -> f32 {
        (self.top() + self.bottom()) / 2.0
    }

    /// Left for right, so that text from right to left has its columns in the order of the others.
    pub(super) fn mirror(&mut self) {
        (self.left, self.right) = (-self.right, -self.left);
    }
}
