//! Pages to pixels: for the screen and for tests, from the same glyphs in the same places as the PDF.

use std::sync::Arc;

use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Rect, Stroke};
use vello_cpu::{Glyph, Pixmap, RenderContext, Resources};

use crate::typeset::{FontBook, GlyphRun, Page, PageItem, Rule};
use crate::unit::Pt;

/// The resolutions that a page is drawn at, in dots per inch; others are brought to the nearer end.
const RESOLUTIONS: (f32, f32) = (10.0, 600.0);

/// Draws pages; keeps its buffers from one page to the next.
pub struct Rasteriser {
    fonts: Arc<FontBook>,
    context: RenderContext,
    resources: Resources,
}

/// A page as pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct Pixels {
    pub width: u16,
    pub height: u16,
    /// Dots per inch.
    pub resolution: f32,
    /// Rows from the top; red, green, blue, alpha, in sRGB. Opaque: alpha is 255 everywhere, and the three others are
    /// equal, since a page has nothing but black and grey on it.
    pub rgba: Vec<u8>,
}

impl Rasteriser {
    pub fn new(fonts: Arc<FontBook>) -> Self {
        Self { fonts, context: RenderContext::new(1, 1), resources: Resources::new() }
    }

    /// The page at a resolution in dots per inch (10 to 600), on white.
    pub fn page(&mut self, page: &Page, resolution: f32) -> Pixels {
        let resolution = resolution.clamp(RESOLUTIONS.0, RESOLUTIONS.1);
        let scale = resolution / 72.0;
        let pixels = |length: Pt| (length.0 * scale).round().clamp(1.0, f32::from(u16::MAX)) as u16;
        let (width, height) = (pixels(page.size.width.into()), pixels(page.size.height.into()));
        if (self.context.width(), self.context.height()) == (width, height) {
            self.context.reset();
        } else {
            self.context.reset_and_resize(width, height);
        }
        self.context.set_transform(Affine::IDENTITY);
        self.context.set_paint(grey(1.0));
        self.context.fill_rect(&Rect::new(0.0, 0.0, f64::from(width), f64::from(height)));
        self.context.set_transform(Affine::scale(f64::from(scale)));
        for item in &page.items {
            match item {
                PageItem::Run(run) => self.run(run),
                PageItem::Rule(rule) => self.rule(rule),
            }
        }
        self.context.flush();
        let mut pixmap = Pixmap::new(width, height);
        self.context.render(&mut pixmap, &mut self.resources);
        let rgba = pixmap.data_as_u8_slice().to_vec();
        Pixels { width, height, resolution, rgba }
    }

    fn run(&mut self, run: &GlyphRun) {
        let font = self.fonts.face(run.font).open().font_data();
        let glyphs = run.glyphs.iter().map(|glyph| Glyph { id: glyph.id.into(), x: glyph.x.0, y: glyph.y.0 });
        self.context.set_paint(grey(run.grey.clamp(0.0, 1.0)));
        self.context.glyph_run(&mut self.resources, &font).font_size(run.size.0).hint(false).fill_glyphs(glyphs);
    }

    fn rule(&mut self, rule: &Rule) {
        let mut path = BezPath::new();
        path.move_to((f64::from(rule.from.x.0), f64::from(rule.from.y.0)));
        path.line_to((f64::from(rule.to.x.0), f64::from(rule.to.y.0)));
        self.context.set_paint(grey(rule.grey.clamp(0.0, 1.0)));
        // Ends as in the PDF: cut off straight at the points.
        let stroke = Stroke::new(f64::from(rule.width.0)).with_caps(vello_cpu::kurbo::Cap::Butt);
        self.context.set_stroke(stroke);
        self.context.stroke_path(&path);
    }
}

impl Pixels {
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
        let grey: Vec<u8> = self.rgba.iter().step_by(4).copied().collect();
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&grey)?;
        writer.finish()?;
        Ok(bytes)
    }
}

fn grey(level: f32) -> AlphaColor<Srgb> {
    AlphaColor::new([level, level, level, 1.0])
}
