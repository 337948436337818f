//! Pages as pixels, and that they show what the PDF shows: a foreign renderer draws the one, we draw the other.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on fails loudly")]

#[allow(dead_code, reason = "the tests of the PDF use more of it")]
mod scripts;

use std::io::Cursor;
use std::sync::Arc;

use appeal_writer::output::raster::Rasteriser;
use hayro::RenderSettings;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use scripts::{SAMPLES, fonts, sample, set, write};

/// A pixel differs where it is more than so many levels of 255 off.
const LEVELS: u8 = 64;

/// hayro's picture of the PDF's first page on white, in grey.
fn foreign(bytes: Vec<u8>, scale: f32) -> (usize, usize, Vec<u8>) {
    let pdf = Pdf::new(Arc::new(bytes)).expect("a PDF");
    // Unhinted, as paper is, and each glyph at its very place.
    let settings = RenderSettings { hinting: false, glyph_caching: false, ..RenderSettings::default() };
    let pictures = hayro::render_pdf(&pdf, scale, InterpreterSettings::default(), &settings, None).expect("pages");
    let picture = &pictures[0];
    let on_white = |pixel: &[u8]| pixel[0].saturating_add(255 - pixel[3]);
    let grey = picture.data_as_u8_slice().chunks(4).map(on_white).collect();
    (picture.width().into(), picture.height().into(), grey)
}

#[test]
fn page_and_pdf_are_one_in_every_script() {
    let mut rasteriser = Rasteriser::new(fonts());
    for sample in SAMPLES {
        let ours = rasteriser.page(&set(&sample.letter()).pages[0], 72.0);
        let (width, height, theirs) = foreign(write(sample), 1.0);
        assert!(width.abs_diff(ours.width.into()) <= 1 && height.abs_diff(ours.height.into()) <= 1);
        let grey = &ours.grey;
        let (mut differing, mut ink) = (0_usize, 0_usize);
        for y in 0..height.min(ours.height.into()) {
            for x in 0..width.min(ours.width.into()) {
                let (mine, other) = (grey[y * usize::from(ours.width) + x], theirs[y * width + x]);
                differing += usize::from(mine.abs_diff(other) > LEVELS);
                ink += usize::from(mine < 255 - LEVELS);
            }
        }
        assert!(ink > 500, "{}: {ink} dark pixels", sample.language);
        // One in a hundred of all pixels is what the page may differ by; held here against the ink, which is far less.
        assert!(differing * 100 <= ink, "{}: {differing} of {ink} dark pixels differ", sample.language);
    }
}

#[test]
fn pixels_are_as_many_as_the_resolution_says() {
    let mut rasteriser = Rasteriser::new(fonts());
    let page = &set(&sample("en").letter()).pages[0];
    for (resolution, width, height) in [(72.0, 595, 842), (144.0, 1191, 1684), (9.0, 83, 117)] {
        let pixels = rasteriser.page(page, resolution);
        assert_eq!((pixels.width, pixels.height), (width, height));
        assert_eq!(pixels.grey.len(), usize::from(width) * usize::from(height));
    }
}

#[test]
fn a_page_drawn_twice_is_the_same() {
    let mut rasteriser = Rasteriser::new(fonts());
    let page = &set(&sample("th").letter()).pages[0];
    let first = rasteriser.page(page, 96.0);
    rasteriser.page(&set(&sample("en").letter()).pages[0], 50.0);
    assert!(rasteriser.page(page, 96.0) == first);
}

#[test]
fn a_png_holds_the_page_and_its_resolution() {
    let pixels = Rasteriser::new(fonts()).page(&set(&sample("zh-Hans").letter()).pages[0], 144.0);
    let bytes = pixels.png().expect("a PNG");
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().expect("a PNG");
    let dimensions = reader.info().pixel_dims.expect("a resolution");
    assert_eq!((dimensions.xppu, dimensions.unit), (5669, png::Unit::Meter));
    let mut read = vec![0; reader.output_buffer_size().expect("a size")];
    reader.next_frame(&mut read).expect("pixels");
    assert!(read == pixels.grey);
}
