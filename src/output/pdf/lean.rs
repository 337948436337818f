//! A cut TrueType face without what a PDF never uses: hinting, names, glyph names.
//!
//! Hints of the bundled faces come from an automatic hinter and are for small sizes on old screens; readers of PDF draw
//! outlines. Without them and the licence text among the names (which a document does not need: OFL, condition 5) a Latin
//! face takes half the room.

/// The tables that a TrueType font in a PDF needs (ISO 32000-1, 9.9), in the order of their tags.
const TABLES: [[u8; 4]; 6] = [*b"glyf", *b"head", *b"hhea", *b"hmtx", *b"loca", *b"maxp"];

/// A component's instructions follow its glyph's last component.
const HAS_INSTRUCTIONS: u16 = 0x0100;
const MORE_COMPONENTS: u16 = 0x0020;

/// The font with these tables alone and no instructions; `None` where it is not as expected.
pub(super) fn lean(font: &[u8]) -> Option<Vec<u8>> {
    let mut head = table(font, b"head")?.to_vec();
    let mut maxp = table(font, b"maxp")?.to_vec();
    let long = word(&head, 50)? != 0;
    let (glyf, loca) = glyphs(table(font, b"glyf")?, table(font, b"loca")?, long)?;
    // Twilight points, storage, functions, stack and instruction sizes.
    maxp.get_mut(16..28)?.fill(0);
    head.get_mut(8..12)?.fill(0);
    let contents = [glyf, head, table(font, b"hhea")?.to_vec(), table(font, b"hmtx")?.to_vec(), loca, maxp];
    Some(built(contents))
}

fn table<'f>(font: &'f [u8], tag: &[u8; 4]) -> Option<&'f [u8]> {
    let records = font.get(12..)?.chunks_exact(16).take(word(font, 4)?.into());
    let record = records.into_iter().find(|record| record.starts_with(tag))?;
    let (start, length) = (long_word(record, 8)?, long_word(record, 12)?);
    font.get(start..start.checked_add(length)?)
}

/// The glyphs without instructions, and where each begins.
fn glyphs(glyf: &[u8], loca: &[u8], long: bool) -> Option<(Vec<u8>, Vec<u8>)> {
    let offset =
        |place: usize| if long { long_word(loca, place * 4) } else { Some(usize::from(word(loca, place * 2)?) * 2) };
    let count = loca.len() / if long { 4 } else { 2 };
    let mut lean = Vec::with_capacity(glyf.len());
    let mut starts = Vec::with_capacity(loca.len());
    for place in 0..count {
        if long {
            starts.extend((lean.len() as u32).to_be_bytes());
        } else {
            starts.extend(((lean.len() / 2) as u16).to_be_bytes());
        }
        if place + 1 < count {
            let glyph = glyf.get(offset(place)?..offset(place + 1)?)?;
            if !glyph.is_empty() {
                add_glyph(glyph, &mut lean)?;
            }
            lean.resize(lean.len().next_multiple_of(2), 0);
        }
    }
    Some((lean, starts))
}

/// Adds a glyph (OpenType, glyf): outlines have their instructions after the ends of the contours, composites at their end.
fn add_glyph(glyph: &[u8], lean: &mut Vec<u8>) -> Option<()> {
    let contours = word(glyph, 0)? as i16;
    if contours >= 0 {
        let ends = 10 + 2 * usize::from(contours.unsigned_abs());
        let instructions = usize::from(word(glyph, ends)?);
        lean.extend(glyph.get(..ends)?);
        lean.extend([0, 0]);
        lean.extend(glyph.get(ends + 2 + instructions..)?);
        return Some(());
    }
    lean.extend(glyph.get(..10)?);
    let mut at = 10;
    loop {
        let flags = word(glyph, at)?;
        // Two bytes of glyph; offsets of one or two bytes each; a scale, two, or a matrix, of two bytes a number.
        let offsets = if flags & 0x0001 != 0 { 4 } else { 2 };
        let scale = match flags & 0x00C8 {
            0x0008 => 2,
            0x0040 => 4,
            0x0080 => 8,
            _ => 0,
        };
        let end = at + 4 + offsets + scale;
        lean.extend((flags & !HAS_INSTRUCTIONS).to_be_bytes());
        lean.extend(glyph.get(at + 2..end)?);
        at = end;
        if flags & MORE_COMPONENTS == 0 {
            return Some(());
        }
    }
}

/// The font file of the six tables.
fn built(contents: [Vec<u8>; 6]) -> Vec<u8> {
    let count = TABLES.len() as u16;
    let mut font = vec![0, 1, 0, 0];
    // Search range, entry selector and range shift of six tables.
    font.extend([count, 64, 2, count * 16 - 64].iter().flat_map(|number| number.to_be_bytes()));
    let mut start = 12 + 16 * TABLES.len();
    let mut head = 0;
    let mut data = Vec::new();
    for (tag, mut content) in TABLES.into_iter().zip(contents) {
        let length = content.len();
        content.resize(length.next_multiple_of(4), 0);
        if &tag == b"head" {
            head = start;
        }
        font.extend(tag);
        font.extend(checksum(&content).to_be_bytes());
        font.extend((start as u32).to_be_bytes());
        font.extend((length as u32).to_be_bytes());
        start += content.len();
        data.extend(content);
    }
    font.extend(data);
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(checksum(&font));
    if let Some(place) = font.get_mut(head + 8..head + 12) {
        place.copy_from_slice(&adjustment.to_be_bytes());
    }
    font
}

fn checksum(bytes: &[u8]) -> u32 {
    let words = bytes.chunks_exact(4).map(|word| u32::from_be_bytes([word[0], word[1], word[2], word[3]]));
    words.fold(0, u32::wrapping_add)
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long_word(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
    usize::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use skrifa::instance::{LocationRef, Size};
    use skrifa::outline::{DrawSettings, OutlinePen};
    use skrifa::{FontRef, GlyphId, MetadataProvider};

    use super::*;
    use crate::typeset::FontBook;

    /// An outline as text.
    #[derive(Default)]
    struct Steps(String);

    impl OutlinePen for Steps {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0 += &format!("M{x},{y}");
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0 += &format!("L{x},{y}");
        }
        fn quad_to(&mut self, a: f32, b: f32, x: f32, y: f32) {
            self.0 += &format!("Q{a},{b},{x},{y}");
        }
        fn curve_to(&mut self, a: f32, b: f32, c: f32, d: f32, x: f32, y: f32) {
            self.0 += &format!("C{a},{b},{c},{d},{x},{y}");
        }
        fn close(&mut self) {
            self.0 += "Z";
        }
    }

    fn outline(font: &[u8], glyph: u16) -> String {
        let font = FontRef::new(font).expect("a font");
        let mut steps = Steps::default();
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        let glyph = font.outline_glyphs().get(GlyphId::new(glyph.into())).expect("a glyph");
        glyph.draw(settings, &mut steps).expect("an outline");
        steps.0
    }

    #[test]
    fn outlines_stay_as_they_were() {
        let book = FontBook::bundled();
        for (name, text) in
            [("GentiumPlus-Regular", "ABcdéệfi"), ("NotoSans-Bold", "Åx"), ("NotoSerifSC-Regular", "赵黎")]
        {
            let face = book.face(book.named(name).expect("a face")).open();
            let mut remapper = subsetter::GlyphRemapper::new();
            let glyphs: Vec<u16> = text.chars().filter_map(|letter| face.glyph(letter)).collect();
            assert_eq!(glyphs.len(), text.chars().count());
            glyphs.iter().for_each(|&glyph| _ = remapper.remap(glyph));
            let cut = subsetter::subset(face.bytes(), 0, &remapper).expect("a cut face");
            let lean = lean(&cut).expect("a lean face");
            assert!(lean.len() < cut.len(), "{name}");
            for (code, &glyph) in (1..).zip(&glyphs) {
                assert_eq!(outline(&lean, code), outline(face.bytes(), glyph), "{name}");
                assert!(!outline(&lean, code).is_empty());
            }
            assert_eq!(checksum(&lean), 0xB1B0_AFBA, "{name}");
        }
    }

    #[test]
    fn what_is_no_font_is_refused() {
        assert_eq!(lean(b""), None);
        assert_eq!(lean(&[0; 64]), None);
    }
}
