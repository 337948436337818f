//! Where the keys lead: within a part as its lines lie, beyond its ends into the part before or after it.

use parley::editing::Selection;

use super::geometry::{line_middle, line_of};
use super::{PageSelection, find, own_parts};
use crate::model::PartId;
use crate::typeset::{TypesetLetter, TypesetPart};

/// A step of the caret; left and right are as seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    LineStart,
    LineEnd,
    /// The first place of the letter that can be written in.
    LetterStart,
    LetterEnd,
}

impl PageSelection {
    /// The caret after a step; with `extend` what lies between is selected, and the part is not left.
    pub fn moved(
        self,
        letter: &TypesetLetter,
        motion: Motion,
        extend: bool,
        is_writable: impl Fn(PartId) -> bool,
    ) -> Self {
        let Some(part) = find(letter, self.part) else { return self };
        let layout = part.paragraph.layout();
        let within = |selection: Selection| Self { part: self.part, selection };
        let moved = match motion {
            Motion::Left => self.selection.previous_visual(layout, extend),
            Motion::Right => self.selection.next_visual(layout, extend),
            Motion::WordLeft => self.selection.previous_visual_word(layout, extend),
            Motion::WordRight => self.selection.next_visual_word(layout, extend),
            Motion::LineStart => self.selection.line_start(layout, extend),
            Motion::LineEnd => self.selection.line_end(layout, extend),
            Motion::Up | Motion::Down => return self.moved_by_line(letter, part, motion, extend, is_writable),
            Motion::LetterStart | Motion::LetterEnd => {
                let mut parts = own_parts(letter).filter(|part| is_writable(part.id));
                let end = motion == Motion::LetterEnd;
                let target = if end { parts.next_back() } else { parts.next() };
                let place = target.and_then(|part| Self::at(letter, part.id, if end { part.text.len() } else { 0 }));
                return place.unwrap_or(self);
            }
        };
        if extend || moved != self.selection || !self.is_caret() {
            return within(moved);
        }
        // The caret stood at the part's end already.
        let forward = matches!(motion, Motion::Right | Motion::WordRight) != is_right_to_left(part);
        if matches!(motion, Motion::LineStart | Motion::LineEnd) {
            return self;
        }
        let neighbour = neighbour(letter, self.part, forward, is_writable);
        let entered = neighbour.and_then(|part| Self::at(letter, part.id, if forward { 0 } else { part.text.len() }));
        entered.unwrap_or(self)
    }

    fn moved_by_line(
        self,
        letter: &TypesetLetter,
        part: &TypesetPart,
        motion: Motion,
        extend: bool,
        is_writable: impl Fn(PartId) -> bool,
    ) -> Self {
        let layout = part.paragraph.layout();
        let bounds = self.selection.focus().geometry(layout, 0.0);
        let line = line_of(&part.paragraph, &bounds);
        let down = motion == Motion::Down;
        let leaves = if down { line + 1 >= part.paragraph.lines().len() } else { line == 0 };
        if !leaves || extend {
            let moved = match down {
                true => self.selection.next_line(layout, extend),
                false => self.selection.previous_line(layout, extend),
            };
            return Self { selection: moved, ..self };
        }
        let entered = neighbour(letter, self.part, down, is_writable).and_then(|next| {
            let number = if down { 0 } else { next.paragraph.lines().len().checked_sub(1)? };
            let x = part.lines.get(line)?.left.0 + bounds.x0 as f32 - next.lines.get(number)?.left.0;
            let selection = Selection::from_point(next.paragraph.layout(), x, line_middle(&next.paragraph, number)?);
            Some(Self { part: next.id, selection })
        });
        entered.unwrap_or(self)
    }
}

fn is_right_to_left(part: &TypesetPart) -> bool {
    part.paragraph.layout().is_rtl()
}

/// The next part that can be written in, or the one before.
fn neighbour(
    letter: &TypesetLetter,
    part: PartId,
    forward: bool,
    is_writable: impl Fn(PartId) -> bool,
) -> Option<&TypesetPart> {
    let parts: Vec<&TypesetPart> = own_parts(letter).filter(|found| is_writable(found.id)).collect();
    let place = parts.iter().position(|found| found.id == part)?;
    let next = if forward { place.checked_add(1) } else { place.checked_sub(1) };
    parts.get(next?).copied()
}
