//! Letters that a PDF gives by their place in the font: fonts of the usual order have "A" at 36, which is "$" as a code.
//!
//! Producers that leave out which letter a glyph is, or take its number for the letter, make such texts. Whether the usual
//! order is a font's own is told by its words alone.

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::{MACINTOSH, WINDOWS_1252};

use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::extract::layout::{SheetPage, Span};

/// In the usual order the glyph of the blank, code 32, is the third.
const SHIFT: u32 = 29;
/// From here on the usual order goes on as the Macintosh's codes do.
const FIRST_BEYOND_ASCII: u32 = 98;
/// Letters of the Macintosh's second half.
const BEYOND_ASCII: u32 = 128;
/// So many usual words show that the letters of a font are told.
const WORDS_THAT_PROVE: usize = 5;

/// The letter of a glyph in the usual order.
pub(super) fn letter_of(glyph: u32) -> Option<char> {
    match glyph {
        3..FIRST_BEYOND_ASCII => char::from_u32(glyph + SHIFT),
        FIRST_BEYOND_ASCII.. => {
            let code = u8::try_from(glyph - FIRST_BEYOND_ASCII + BEYOND_ASCII).ok()?;
            MACINTOSH.decode_without_bom_handling(&[code]).0.chars().next()
        }
        _ => None,
    }
}

/// What a code stands for in the encodings of typesetters: those of Windows-1252, with ligatures where it has none.
pub(super) fn text_of(code: u32) -> Option<String> {
    const LIGATURES: [&str; 5] = ["ff", "fi", "fl", "ffi", "ffl"];
    const MARKS: [&str; 7] = ["“", "”", "„", "«", "»", "–", "—"];
    /// Of the fonts of signs: lists have them, and no sheet has the accent that Windows-1252 has there.
    const BULLET: u8 = 0x88;
    let code = u8::try_from(code).ok()?;
    if code == BULLET {
        return Some("•".to_owned());
    }
    let of = |first: u8, texts: &[&str]| {
        let at = usize::from(code.checked_sub(first)?);
        texts.get(at).map(|text| (*text).to_owned())
    };
    // TeX's oldest encoding has the ligatures from 11 on, its newer one from 27 on.
    of(11, &LIGATURES).or_else(|| of(16, &MARKS)).or_else(|| of(27, &LIGATURES)).or_else(|| {
        let (text, _) = WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(&code));
        (code >= 32).then(|| text.into_owned())
    })
}

/// Whether the text of the pages has words that any sheet has.
pub(super) fn reads_as_words(pages: &[SheetPage]) -> bool {
    usual_words(&text(pages.iter().flat_map(|page| &page.spans))) >= WORDS_THAT_PROVE
}

/// Gives the letters of fonts whose codes are their places in the usual order.
pub(super) fn put_right(pages: &mut [SheetPage]) {
    let wrong = styles(pages);
    for span in pages.iter_mut().flat_map(|page| &mut page.spans) {
        if wrong.contains(&span.origin.style) {
            span.text = shifted(&span.text);
        }
    }
}

/// The typefaces whose codes are their places in the usual order, as their words show; what has none shows nothing.
pub(super) fn styles(pages: &[SheetPage]) -> BTreeSet<u32> {
    let mut styles: BTreeMap<u32, Vec<&Span>> = BTreeMap::new();
    for span in pages.iter().flat_map(|page| &page.spans) {
        styles.entry(span.origin.style).or_default().push(span);
    }
    // (usual words as the text stands, and with its letters put right)
    let counts: Vec<(u32, usize, usize)> = styles
        .into_iter()
        .map(|(style, spans)| {
            let plain = text(spans.into_iter());
            (style, usual_words(&plain), usual_words(&shifted(&plain)))
        })
        .collect();
    if !counts.iter().any(|(_, plain, shifted)| *plain == 0 && *shifted >= WORDS_THAT_PROVE) {
        return BTreeSet::new();
    }
    counts.iter().filter(|(_, plain, shifted)| *plain == 0 && *shifted > 0).map(|(style, ..)| *style).collect()
}

/// What the spans say, in the order in which the file writes them, lines and wide gaps as blanks.
fn text<'a>(spans: impl Iterator<Item = &'a Span>) -> String {
    let mut text = String::new();
    let mut before: Option<&Span> = None;
    for span in spans {
        let is_beside = |one: &Span| {
            (one.baseline - span.baseline).abs() < 0.1 * one.size && (span.left - one.right).abs() < 0.15 * one.size
        };
        if before.is_some_and(|one| !is_beside(one)) {
            text.push('\u{3}');
        }
        text.push_str(&span.text);
        before = Some(span);
    }
    text
}

fn shifted(text: &str) -> String {
    let put_right = |letter: char| if letter == ' ' { ' ' } else { letter_of(u32::from(letter)).unwrap_or(letter) };
    text.chars().map(put_right).collect()
}

fn usual_words(text: &str) -> usize {
    let usual = markers::words().class(WordClass::Usual);
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| usual.contains(&word.to_lowercase())).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::extract::layout::{Origin, Turn};

    fn page(texts: &[(u32, &str)]) -> SheetPage {
        let span = |(line, (style, text)): (u8, &(u32, &str))| Span {
            text: (*text).to_owned(),
            left: 0.0,
            right: 10.0,
            baseline: 12.0 * f32::from(line),
            size: 10.0,
            turn: Turn::Upright,
            origin: Origin { style: *style, paragraph: None },
        };
        SheetPage { width: 600.0, height: 800.0, spans: (0_u8..).zip(texts).map(span).collect() }
    }

    fn unshifted(text: &str) -> String {
        text.chars().filter_map(|letter| char::from_u32(u32::from(letter) - SHIFT)).collect()
    }

    fn check_read(texts: &[(u32, &str)], expected: &[&str]) {
        let mut pages = [page(texts)];
        put_right(&mut pages);
        let found: Vec<&str> = pages.iter().flat_map(|page| &page.spans).map(|span| span.text.as_str()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn glyphs_have_letters_in_the_usual_order() {
        assert_eq!([36, 68, 3, 97, 102, 105].map(letter_of), ['A', 'a', ' ', '~', 'Ñ', 'á'].map(Some));
        assert_eq!(letter_of(0), None);
        assert_eq!([65, 233, 12, 28, 16].map(text_of), ["A", "é", "fi", "fi", "“"].map(|text| Some(text.to_owned())));
        assert_eq!((text_of(1), text_of(0x88).as_deref()), (None, Some("•")));
    }

    #[test]
    fn texts_in_places_of_letters_are_put_right_where_their_words_show_it() {
        let prose = "the father of the boy was held by the police and not told";
        let (prose_wrong, heading_wrong) = (unshifted(prose), unshifted("PLEASE WRITE"));
        check_read(&[(1, &prose_wrong), (2, &heading_wrong), (3, "PLEASE")], &[prose, "PLEASE WRITE", "PLEASE"]);
        check_read(&[(1, prose), (2, "WKH IDWKHU")], &[prose, "WKH IDWKHU"]);
        check_read(&[(1, "WKH RI")], &["WKH RI"]);
    }
}
