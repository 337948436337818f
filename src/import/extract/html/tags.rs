//! Tags with more attributes than any page has: the tokenizer takes room on the stack for each that has its value in quotes.

use std::borrow::Cow;

/// The most quoted values in a tag; what stands behind them is read as text.
const MOST_VALUES: usize = 100;

/// The text with such tags closed where they are too many.
pub(super) fn bounded(text: &str) -> Cow<'_, str> {
    let mut bounded = String::new();
    let mut written = 0;
    // Within a tag: the quote that is open, and how many were closed.
    let mut tag: Option<(Option<u8>, usize)> = None;
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match (&mut tag, byte) {
            (None, b'<') => {
                let is_tag = bytes.get(at + 1).is_some_and(|next| next.is_ascii_alphabetic() || *next == b'/');
                tag = is_tag.then_some((None, 0));
            }
            (Some((None, _)), b'>') => tag = None,
            (Some((quote @ None, _)), b'"' | b'\'') => *quote = Some(*byte),
            (Some((Some(quote), count)), byte) if byte == quote => {
                *count += 1;
                if *count < MOST_VALUES {
                    tag = Some((None, *count));
                    continue;
                }
                // Not right behind two hyphens, where it would end a comment.
                bounded.push_str(text.get(written..=at).unwrap_or_default());
                bounded.push_str(" >");
                written = at + 1;
                tag = None;
            }
            _ => {}
        }
    }
    if written == 0 {
        return Cow::Borrowed(text);
    }
    bounded.push_str(text.get(written..).unwrap_or_default());
    Cow::Owned(bounded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_a_page_stays_as_it_is() {
        for text in ["<p a=\"x\" b='y > z'>it's \"text\" < this", "1 < 2 \" ' \"", "<p a=\"é\">é</p>"] {
            assert!(matches!(bounded(text), Cow::Borrowed(same) if same == text), "{text}");
        }
        let many = format!("{}<b>", "<a href=\"x\">y</a>".repeat(3 * MOST_VALUES));
        assert_eq!(bounded(&many), many);
    }

    #[test]
    fn a_tag_with_attributes_without_end_is_closed() {
        let text = format!("<p {}>URGENT ACTION</p>", "a=\"x\" ".repeat(MOST_VALUES + 2));
        let expected = format!("<p {} > a=\"x\" a=\"x\" >URGENT ACTION</p>", vec!["a=\"x\""; MOST_VALUES].join(" "));
        assert_eq!(bounded(&text), expected);
    }
}
