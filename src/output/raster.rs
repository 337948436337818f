//! Pages to pixels: for the screen and for tests, from the same glyphs in the same places as the PDF.
//!
//! A page is black and grey text and straight lines, so this is all that is drawn here: a page that was drawn before with
//! one word changed costs little more than copying it.

mod coverage;
mod glyphs;

use std::sync::Arc;

use crate::typeset::{FontBook, GlyphRun, Page, PageItem, Rule};
use crate::unit::Pt;
use coverage::Coverage;
use glyphs::{Glyphs, Mask};

/// The resolutions that a page is drawn at, in dots per inch; others are brought to the nearer end.
const RESOLUTIONS: (f32, f32) = (10.0, 600.0);

/// Draws pages; keeps its glyphs from one page to the next.
pub struct Rasteriser {
    fonts: Arc<FontBook>,
    glyphs: Glyphs,
    coverage: Coverage,
}

/// A page as pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct Pixels {
    pub width: u16,
    pub height: u16,
    /// Dots per inch.
    pub resolution: f32,
    /// Rows from the top, a byte for each pixel: 0 black, 255 white, in sRGB.
    pub grey: Vec<u8>,
}

impl Rasteriser {
    pub fn new(fonts: Arc<FontBook>) -> Self {
        Self { fonts, glyphs: Glyphs::new(), coverage: Coverage::default() }
    }

    /// The page at a resolution in dots per inch (10 to 600), on white.
    pub fn page(&mut self, page: &Page, resolution: f32) -> Pixels {
        let resolution = resolution.clamp(RESOLUTIONS.0, RESOLUTIONS.1);
        let scale = resolution / 72.0;
        let length = |length: Pt| (length.0 * scale).round().clamp(1.0, f32::from(u16::MAX)) as u16;
        let (width, height) = (length(page.size.width.into()), length(page.size.height.into()));
        let grey = vec![u8::MAX; usize::from(width) * usize::from(height)];
        let mut pixels = Pixels { width, height, resolution, grey };
        self.glyphs.begin_page();
        for item in &page.items {
            match item {
                PageItem::Run(run) => self.run(run, scale, &mut pixels),
                PageItem::Rule(rule) => self.rule(rule, scale, &mut pixels),
            }
        }
        pixels
    }

    fn run(&mut self, run: &GlyphRun, scale: f32, pixels: &mut Pixels) {
        let ink = ink(run.grey);
        for glyph in &run.glyphs {
            let at = (glyph.x.0 * scale, glyph.y.0 * scale);
            let (mask, origin) = self.glyphs.mask(&self.fonts, run.font, glyph.id, run.size.0 * scale, at);
            pixels.put(&mask, origin, ink);
        }
    }

    /// A line with its ends as in the PDF: cut off straight at the points.
    fn rule(&mut self, rule: &Rule, scale: f32, pixels: &mut Pixels) {
        let point = |x: Pt, y: Pt| (x.0 * scale, y.0 * scale);
        let (from, to) = (point(rule.from.x, rule.from.y), point(rule.to.x, rule.to.y));
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        if length <= 0.0 {
            return;
        }
        let half = rule.width.0 * scale / 2.0 / length;
        let aside = ((from.1 - to.1) * half, (to.0 - from.0) * half);
        let corners = [
            (from.0 + aside.0, from.1 + aside.1),
            (to.0 + aside.0, to.1 + aside.1),
            (to.0 - aside.0, to.1 - aside.1),
            (from.0 - aside.0, from.1 - aside.1),
        ];
        let least = corners.iter().fold((f32::MAX, f32::MAX), |least, at| (least.0.min(at.0), least.1.min(at.1)));
        let most = corners.iter().fold((f32::MIN, f32::MIN), |most, at| (most.0.max(at.0), most.1.max(at.1)));
        let (left, top) = (least.0.floor(), least.1.floor());
        let side = |length: f32| length.ceil().clamp(1.0, f32::from(u16::MAX)) as usize;
        let width = side(most.0 - left);
        self.coverage.begin(width, side(most.1 - top));
        let within = corners.map(|(x, y)| (x - left, y - top));
        let [first, ..] = within;
        for (&from, &to) in within.iter().zip(within.iter().skip(1).chain([&first])) {
            self.coverage.line(from, to);
        }
        let mask = Mask { left: left as i32, top: top as i32, width, levels: self.coverage.levels() };
        pixels.put(&mask, (0, 0), ink(rule.grey));
    }
}

impl Pixels {
    /// Draws a mask in an ink; what lies beyond the page's edges is cut off.
    fn put(&mut self, mask: &Mask, origin: (i32, i32), ink: u8) {
        if mask.width == 0 {
            return;
        }
        let (left, width) = (origin.0 + mask.left, i32::from(self.width));
        let skipped = left.min(0).unsigned_abs() as usize;
        let shown = (width - left).clamp(0, mask.width as i32) as usize;
        for (row, levels) in (origin.1 + mask.top..).zip(mask.levels.chunks_exact(mask.width)) {
            let Ok(row) = usize::try_from(row) else { continue };
            let start = row * usize::from(self.width) + left.max(0) as usize;
            let Some(levels) = levels.get(skipped..shown) else { return };
            let Some(under) = self.grey.get_mut(start..start + levels.len()) else { return };
            for (pixel, &level) in under.iter_mut().zip(levels) {
                *pixel = mixed(*pixel, ink, level);
            }
        }
    }

    /// The page as a PNG file in 8-bit grey, with its resolution.
    ///
    /// # Errors
    /// Where the encoder refuses the size; pages from the rasteriser are never refused.
    pub fn png(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width.into(), self.height.into());
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Eight);
        let per_metre = (self.resolution / 0.0254).round() as u32;
        encoder.set_pixel_dims(Some(png::PixelDimensions { xppu: per_metre, yppu: per_metre, unit: png::Unit::Meter }));
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.grey)?;
        writer.finish()?;
        Ok(bytes)
    }
}

/// An ink as a level of grey.
fn ink(grey: f32) -> u8 {
    (grey.clamp(0.0, 1.0) * 255.0).round() as u8
}

/// A pixel of which so much is covered with ink, of 255.
fn mixed(under: u8, ink: u8, covered: u8) -> u8 {
    let (under, ink, covered) = (u32::from(under), u32::from(ink), u32::from(covered));
    let mixed = under * (255 - covered) + ink * covered;
    ((mixed + 127) / 255) as u8
}
