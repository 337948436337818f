//! Accents that a page shows as marks of their own over a letter, as old typesetting programs write them.

use unicode_normalization::char::compose;

use crate::import::extract::layout::Span;

/// Marks with a width, and what they are over a letter.
const MARKS: [(char, char); 13] = [
    ('\u{b4}', '\u{301}'),
    ('`', '\u{300}'),
    ('^', '\u{302}'),
    ('\u{2c6}', '\u{302}'),
    ('~', '\u{303}'),
    ('\u{2dc}', '\u{303}'),
    ('\u{a8}', '\u{308}'),
    ('\u{b8}', '\u{327}'),
    ('\u{2c7}', '\u{30c}'),
    ('\u{2d8}', '\u{306}'),
    ('\u{2d9}', '\u{307}'),
    ('\u{2da}', '\u{30a}'),
    ('\u{af}', '\u{304}'),
];

/// Puts each mark and the letter that it is written over, next to each other in the file, together.
pub(super) fn put_together(spans: &mut Vec<Span>) {
    let mut at = 0;
    while at + 1 < spans.len() {
        let composed = match spans.get(at..at + 2) {
            Some([one, other]) => {
                over(one, other).map(|letter| (letter, 0)).or_else(|| over(other, one).map(|letter| (letter, 1)))
            }
            _ => None,
        };
        if let Some((letter, mark)) = composed {
            spans.remove(at + mark);
            if let Some(span) = spans.get_mut(at) {
                span.text = letter.to_string();
            }
        }
        at += 1;
    }
}

/// The letter with the mark, where the mark stands over it.
fn over(mark: &Span, letter: &Span) -> Option<char> {
    let single = |span: &Span| {
        let mut letters = span.text.chars();
        letters.next().filter(|_| letters.next().is_none())
    };
    let sign = single(mark)?;
    let combining = MARKS.iter().find(|(spacing, _)| *spacing == sign).map(|(_, combining)| *combining)?;
    let base = match single(letter)? {
        '\u{131}' => 'i',
        '\u{237}' => 'j',
        base => base,
    };
    let shared = mark.right.min(letter.right) - mark.left.max(letter.left);
    let narrower = (mark.right - mark.left).min(letter.right - letter.left);
    let is_over = shared > 0.6 * narrower && (mark.baseline - letter.baseline).abs() < 0.5 * letter.size;
    if is_over { compose(base, combining) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::extract::layout::{Origin, Turn};

    fn span(text: &str, left: f32) -> Span {
        let right = left + 5.0;
        Span {
            text: text.into(),
            left,
            right,
            baseline: 0.0,
            size: 10.0,
            turn: Turn::Upright,
            origin: Origin::default(),
        }
    }

    #[test]
    fn marks_over_letters_are_of_them_and_marks_beside_them_are_not() {
        let mut spans = vec![
            span("T", 0.0),
            span("´", 5.0),
            span("e", 5.2),
            span("ı", 10.0),
            span("´", 10.1),
            span("~", 20.0),
            span("a", 25.0),
        ];
        put_together(&mut spans);
        let texts: Vec<&str> = spans.iter().map(|span| span.text.as_str()).collect();
        assert_eq!(texts, ["T", "é", "í", "~", "a"]);
    }
}
