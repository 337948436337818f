//! Glyphs as pixels, remembered: a letter has some hundred different ones, and a page of it some thousand.

use std::sync::Arc;

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::coverage::{Coverage, Point};
use crate::recent::Recent;
use crate::typeset::{FontBook, FontId};

/// Places of a glyph between two pixels, across and down: no edge is further from where it belongs than a sixteenth and an
/// eighth of a pixel.
const STEPS: (f32, f32) = (8.0, 4.0);

/// For how many pages a glyph is remembered.
const REMEMBERED: u32 = 8;

/// Draws glyphs, and remembers them.
pub(super) struct Glyphs {
    outlines: Recent<(FontId, u16), Arc<Outline>>,
    masks: Recent<Key, Arc<Mask>>,
    coverage: Coverage,
}

/// A glyph as it lies on the pixels.
pub(super) struct Mask {
    /// From the pixel that the glyph's origin is in to the first column and row.
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) width: usize,
    /// Row after row: 0 paper, 255 ink.
    pub(super) levels: Vec<u8>,
}

/// What a mask follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    font: FontId,
    glyph: u16,
    /// Pixels to the em, by its bits.
    pixels: u32,
    /// Steps from the pixel's left and upper edge.
    steps: (u8, u8),
}

/// A glyph's contours in units of the face, y upwards.
struct Outline {
    units_per_em: f32,
    steps: Vec<Step>,
}

#[derive(Clone, Copy)]
enum Step {
    Begin(Point),
    Line(Point),
    Quadratic(Point, Point),
    Cubic(Point, Point, Point),
    Close,
}

impl Glyphs {
    pub(super) fn new() -> Self {
        Self { outlines: Recent::new(REMEMBERED), masks: Recent::new(REMEMBERED), coverage: Coverage::default() }
    }

    /// Begins a page: what none of the last ones needed is forgotten.
    pub(super) fn begin_page(&mut self) {
        self.outlines.begin_round();
        self.masks.begin_round();
    }

    /// The glyph in a size in pixels with its origin at a point, and the pixel that the mask counts from.
    pub(super) fn mask(
        &mut self,
        fonts: &FontBook,
        font: FontId,
        glyph: u16,
        pixels: f32,
        at: Point,
    ) -> (Arc<Mask>, (i32, i32)) {
        let ((column, right), (row, down)) = (in_steps(at.0, STEPS.0), in_steps(at.1, STEPS.1));
        let key = Key { font, glyph, pixels: pixels.to_bits(), steps: (right, down) };
        let mask = self.masks.get(&key).unwrap_or_else(|| {
            let outline = self.outline(fonts, font, glyph);
            let origin = (f32::from(right) / STEPS.0, f32::from(down) / STEPS.1);
            let mask = Arc::new(outline.mask(pixels, origin, &mut self.coverage));
            self.masks.insert(key, Arc::clone(&mask));
            mask
        });
        (mask, (column, row))
    }

    fn outline(&mut self, fonts: &FontBook, font: FontId, glyph: u16) -> Arc<Outline> {
        let key = (font, glyph);
        self.outlines.get(&key).unwrap_or_else(|| {
            let outline = Arc::new(Outline::of(fonts, font, glyph));
            self.outlines.insert(key, Arc::clone(&outline));
            outline
        })
    }
}

/// The pixel that a place is in, and the steps from its edge, of which there are so many.
fn in_steps(place: f32, steps: f32) -> (i32, u8) {
    let at = (place * steps).round() as i32;
    (at.div_euclid(steps as i32), at.rem_euclid(steps as i32) as u8)
}

impl Outline {
    /// The contours of a glyph; none for one that the face does not have.
    fn of(fonts: &FontBook, font: FontId, glyph: u16) -> Self {
        let open = fonts.face(font).open();
        let mut outline = Self { units_per_em: open.units_per_em.into(), steps: Vec::new() };
        if let Ok(font) = FontRef::new(open.bytes())
            && let Some(glyph) = font.outline_glyphs().get(GlyphId::new(glyph.into()))
        {
            let unscaled = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            // A damaged outline ends where the damage is; no bundled font has one.
            _ = glyph.draw(unscaled, &mut outline);
        }
        outline
    }

    /// The glyph with so many pixels to the em, its origin at a point of the first pixel.
    fn mask(&self, pixels: f32, origin: Point, coverage: &mut Coverage) -> Mask {
        let scale = pixels / self.units_per_em;
        let place = |(x, y): Point| (origin.0 + x * scale, origin.1 - y * scale);
        let (mut least, mut most) = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
        for point in self.points().map(place) {
            least = (least.0.min(point.0), least.1.min(point.1));
            most = (most.0.max(point.0), most.1.max(point.1));
        }
        if least.0 > most.0 {
            return Mask { left: 0, top: 0, width: 0, levels: Vec::new() };
        }
        let (left, top) = (least.0.floor(), least.1.floor());
        let width = (most.0.ceil() - left).max(1.0) as usize;
        let height = (most.1.ceil() - top).max(1.0) as usize;
        coverage.begin(width, height);
        let place = |point: Point| {
            let (x, y) = place(point);
            (x - left, y - top)
        };
        let (mut start, mut last) = ((0.0, 0.0), (0.0, 0.0));
        for step in &self.steps {
            let end = match *step {
                Step::Begin(point) => {
                    start = place(point);
                    start
                }
                Step::Line(to) => {
                    coverage.line(last, place(to));
                    place(to)
                }
                Step::Quadratic(control, to) => {
                    coverage.quadratic(last, place(control), place(to));
                    place(to)
                }
                Step::Cubic(first, second, to) => {
                    coverage.cubic(last, place(first), place(second), place(to));
                    place(to)
                }
                Step::Close => {
                    coverage.line(last, start);
                    start
                }
            };
            last = end;
        }
        Mask { left: left as i32, top: top as i32, width, levels: coverage.levels() }
    }

    /// All points that the contours lie between.
    fn points(&self) -> impl Iterator<Item = Point> {
        self.steps
            .iter()
            .flat_map(|step| match *step {
                Step::Begin(to) | Step::Line(to) => [Some(to), None, None],
                Step::Quadratic(control, to) => [Some(control), Some(to), None],
                Step::Cubic(first, second, to) => [Some(first), Some(second), Some(to)],
                Step::Close => [None; 3],
            })
            .flatten()
    }
}

impl OutlinePen for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.steps.push(Step::Begin((x, y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.steps.push(Step::Line((x, y)));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.steps.push(Step::Quadratic((cx, cy), (x, y)));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.steps.push(Step::Cubic((cx0, cy0), (cx1, cy1), (x, y)));
    }

    fn close(&mut self) {
        self.steps.push(Step::Close);
    }
}
