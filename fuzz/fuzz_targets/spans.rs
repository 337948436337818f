//! Any pieces of text at any places of a page: no panic, no letter lost, none invented.

#![no_main]

use appeal_writer::import::extract::layout::{self, Origin, SheetPage, Span, Turn};
use libfuzzer_sys::fuzz_target;

/// A piece takes so many bytes: place, size, width, turn, and a letter.
const PIECE: usize = 8;

fuzz_target!(|bytes: &[u8]| {
    let spans: Vec<Span> = bytes.chunks_exact(PIECE).map(span).collect();
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        letters.sort_unstable();
        letters
    };
    let before = letters(&spans.iter().map(|span| span.text.as_str()).collect::<String>());
    let half = spans.len() / 2;
    let pages = [&spans[..half], &spans[half..]]
        .map(|spans| SheetPage { width: 600.0, height: 800.0, spans: spans.to_vec() });
    let noted = layout::read(&pages);
    let after = letters(&noted.value.source);
    // Type that is written twice at one place counts once: nothing else may go, and nothing may come.
    assert!(after.len() <= before.len());
    let mut rest = before.iter();
    assert!(after.iter().all(|letter| rest.any(|other| other == letter)), "a letter was invented");
});

fn span(bytes: &[u8]) -> Span {
    let number = |at: usize| f32::from(bytes[at]);
    let left = number(0) * 2.5 + number(1) / 16.0;
    let size = 4.0 + number(4) / 16.0;
    let letters = ["a", "b:", "•", "Fax:", " ", "ש", "中", "1", "(a)", "s\u{301}"];
    Span {
        text: letters[usize::from(bytes[7]) % letters.len()].to_owned(),
        left,
        right: left + number(5) / 8.0,
        baseline: number(2) * 3.2 + number(3) / 16.0,
        size,
        turn: [Turn::Upright, Turn::Upright, Turn::Upright, Turn::Upwards, Turn::Slanted][usize::from(bytes[6]) % 5],
        origin: Origin { style: u32::from(bytes[6] % 3), paragraph: (bytes[6] > 127).then(|| u32::from(bytes[6] % 7)) },
    }
}
