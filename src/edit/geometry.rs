//! From the page to a paragraph's own coordinates and back.

use parley::BoundingBox;

use super::{PageSelection, find, own_parts};
use crate::typeset::{LinePlacement, Paragraph, TypesetLetter, TypesetPart};
use crate::unit::{PagePoint, Pt};

/// A click further than this above or below every line takes nothing.
const NEAR: Pt = Pt(30.0);

/// How far the caret reaches above and below the baseline, in multiples of the type size.
const ABOVE: f32 = 0.95;
const BELOW: f32 = 0.3;

/// An upright rectangle on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageRect {
    pub page: usize,
    pub left: Pt,
    pub top: Pt,
    pub width: Pt,
    pub height: Pt,
}

/// The part at a point of a page, or the nearest one, and the point in its layout's coordinates.
pub fn hit(
    letter: &TypesetLetter,
    page: usize,
    point: PagePoint,
    wanted: impl Fn(&TypesetPart) -> bool,
) -> Option<(&TypesetPart, f32, f32)> {
    let mut best: Option<(f32, &TypesetPart, usize)> = None;
    for part in own_parts(letter).filter(|part| wanted(part)) {
        for (number, placement) in part.lines.iter().enumerate().filter(|(_, placement)| placement.page == page) {
            let Some(line) = part.paragraph.lines().get(number) else { continue };
            let left = placement.left.0 + line.left.0;
            let below = point.y.0 - placement.baseline.0;
            let vertical = beyond(below, -0.8 * placement.pitch.0, 0.2 * placement.pitch.0);
            if vertical > NEAR.0 {
                continue;
            }
            // Lines beside each other (an address and a date) are told apart by how far the point is to their side.
            let distance = vertical * 8.0 + beyond(point.x.0, left, left + line.width.0);
            if best.is_none_or(|(least, _, _)| distance < least) {
                best = Some((distance, part, number));
            }
        }
    }
    let (_, part, number) = best?;
    let placement = part.lines.get(number)?;
    Some((part, point.x.0 - placement.left.0, line_middle(&part.paragraph, number)?))
}

/// How far a value lies outside a range.
fn beyond(value: f32, least: f32, most: f32) -> f32 {
    (least - value).max(value - most).max(0.0)
}

/// A height in the layout that surely belongs to a line.
pub fn line_middle(paragraph: &Paragraph, number: usize) -> Option<f32> {
    let line = paragraph.lines().get(number)?;
    Some(line.baseline.0 - paragraph.size().0 * 0.3)
}

/// The number of the line that a box of the layout stands in.
pub fn line_of(paragraph: &Paragraph, bounds: &BoundingBox) -> usize {
    let middle = ((bounds.y0 + bounds.y1) / 2.0) as f32;
    let distance = |number: usize| line_middle(paragraph, number).map_or(f32::MAX, |line| (line - middle).abs());
    (0..paragraph.lines().len()).min_by(|&a, &b| distance(a).total_cmp(&distance(b))).unwrap_or(0)
}

impl PageSelection {
    /// Where the caret stands: a rectangle without width.
    pub fn caret(&self, letter: &TypesetLetter) -> Option<PageRect> {
        let part = find(letter, self.part)?;
        let bounds = self.selection.focus().geometry(part.paragraph.layout(), 0.0);
        let placement = part.lines.get(line_of(&part.paragraph, &bounds))?;
        Some(on_page(part, placement, bounds.x0 as f32, 0.0))
    }

    /// What to colour where something is selected, line by line.
    pub fn areas(&self, letter: &TypesetLetter) -> Vec<PageRect> {
        let Some(part) = find(letter, self.part).filter(|_| !self.is_caret()) else { return Vec::new() };
        let bounds = self.selection.geometry(part.paragraph.layout());
        let area = |(bounds, number): (BoundingBox, usize)| {
            let placement = part.lines.get(number)?;
            Some(on_page(part, placement, bounds.x0 as f32, (bounds.x1 - bounds.x0) as f32))
        };
        bounds.into_iter().filter_map(area).collect()
    }
}

fn on_page(part: &TypesetPart, placement: &LinePlacement, x: f32, width: f32) -> PageRect {
    let size = part.paragraph.size();
    PageRect {
        page: placement.page,
        left: placement.left + Pt(x),
        top: placement.baseline - size * ABOVE,
        width: Pt(width),
        height: size * (ABOVE + BELOW),
    }
}
