//! Text strings as PDF writes them.

use std::fmt::Write;

/// UTF-16BE with its mark, as PDF text strings have it (ISO 32000-1, 7.9.2.2).
pub(super) fn utf16(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    [0xFE, 0xFF].into_iter().chain(units).collect()
}

/// A text string as it is written among objects: as it is where it is ASCII, else UTF-16 in hexadecimal.
pub(super) fn text_string(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 2);
    if text.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
        written.push('(');
        for letter in text.chars() {
            if matches!(letter, '(' | ')' | '\\') {
                written.push('\\');
            }
            written.push(letter);
        }
        written.push(')');
    } else {
        written += &hexadecimal(utf16(text));
    }
    written
}

/// A string of any bytes as it is written among objects.
pub(super) fn hexadecimal(bytes: impl IntoIterator<Item = u8>) -> String {
    let mut written = String::from("<");
    for byte in bytes {
        // Writing to a string cannot fail.
        _ = write!(written, "{byte:02X}");
    }
    written.push('>');
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_or_hexadecimal() {
        for (text, written) in [
            ("en", "(en)"),
            ("(a) \\ b", "(\\(a\\) \\\\ b)"),
            ("", "()"),
            ("Zürich", "<FEFF005A00FC0072006900630068>"),
            ("a\nb", "<FEFF0061000A0062>"),
        ] {
            assert_eq!(text_string(text), written);
        }
    }
}
