//! What tells a web page from other text, and in which encoding it says it is.

use encoding_rs::Encoding;

use super::{LINES, PARAGRAPHS, VOID};

/// How far into a file its own word on its encoding is looked for (the HTML standard: 1024 bytes; old editors write longer heads).
const DECLARATION_WITHIN: usize = 4096;
/// How far into a text tags are counted.
const TAGS_WITHIN: usize = 64 << 10;

/// The encoding that a text names for itself, in an XML declaration or a `meta` element.
pub(in crate::import::extract) fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..DECLARATION_WITHIN).unwrap_or(bytes).to_ascii_lowercase();
    let after = |word: &[u8]| {
        let at = head.windows(word.len()).position(|window| window == word)?;
        head.get(at + word.len()..)
    };
    let rest = match after(b"<?xml") {
        Some(rest) if rest.starts_with(b" ") => after(b"encoding="),
        _ => after(b"<meta").and_then(|_| after(b"charset=")),
    }?;
    let label: Vec<u8> = rest
        .iter()
        .copied()
        .skip_while(|byte| b"\"' ".contains(byte))
        .take_while(|byte| !b"\"' ;/>".contains(byte))
        .collect();
    Encoding::for_label(&label)
}

/// A document type or root at the start, or several tags in the text.
pub(in crate::import::extract) fn looks_like_html(text: &str) -> bool {
    let head = head(text);
    let known = |name: &str| {
        [PARAGRAPHS, LINES, VOID].concat().contains(&name.as_bytes())
            || matches!(name, "b" | "i" | "em" | "strong" | "span" | "font" | "a" | "u")
    };
    has_root(&head) || tags(&head).filter(|name| known(name)).take(3).count() == 3
}

/// "<p>UA 12/09</p>" / "Index: …" / "Fear of torture" / …: a text with lines of its own in which an archive left a few tags; in a
/// page the tags make the lines.
pub(super) fn has_lines_of_its_own(text: &str) -> bool {
    const FEWEST_LINES: usize = 12;
    const LINES_FOR_A_TAG: usize = 4;
    let head = head(text);
    let lines = head.lines().filter(|line| !line.trim().is_empty()).count();
    let makes_line = |name: &str| name == "br" || [PARAGRAPHS, LINES].concat().contains(&name.as_bytes());
    let most = lines / LINES_FOR_A_TAG;
    lines >= FEWEST_LINES
        && !has_root_within(&head)
        && tags(&head).filter(|name| makes_line(name)).take(most + 1).count() <= most
}

/// The part of a text that tags are looked for in, in small letters.
fn head(text: &str) -> String {
    let mut end = text.len().min(TAGS_WITHIN);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text).to_ascii_lowercase()
}

fn has_root(head: &str) -> bool {
    let start = head.trim_start();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}

/// A root below "<?xml …?>" or "<!-- saved from … -->", or an element that only a root has.
fn has_root_within(head: &str) -> bool {
    head.contains("<!doctype html")
        || head.contains("<!-- saved from")
        || tags(head).any(|name| matches!(name, "html" | "head" | "body"))
}

/// The names of what looks like tags, of those that begin and those that end an element.
fn tags(head: &str) -> impl Iterator<Item = &str> {
    head.match_indices('<').filter_map(|(at, _)| {
        let rest = head.get(at + 1..)?.trim_start_matches('/');
        let name = rest.get(..rest.find(|letter: char| !letter.is_ascii_alphanumeric())?)?;
        rest.get(name.len()..)?.starts_with(['>', ' ', '/', '\n', '\r', '\t']).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_told_from_text_with_angle_brackets() {
        for html in ["<!DOCTYPE html>x", " <html>", "a<br>b<br>c<br/>", "---\nx: y\n---\n<p>a</p><p>b</p>"] {
            assert!(looks_like_html(html), "{html}");
        }
        for text in ["Zhou <zhou@example.org>", "a < b, b > c, c < d and <d", "<name> <address> <fax>"] {
            assert!(!looks_like_html(text), "{text}");
        }
    }

    #[test]
    fn a_page_with_a_long_style_has_no_lines_of_its_own() {
        let style = ".c { margin: 0 }\n".repeat(40);
        for start in ["<?xml version=\"1.0\"?>\n<html>", "<!-- saved from url=x -->\n", "<head>", "<p>x</p>\n<BODY >"] {
            assert!(!has_lines_of_its_own(&format!("{start}<style>\n{style}</style>\n<p>UA 1/09</p>")), "{start}");
        }
        assert!(has_lines_of_its_own(&format!("<p>UA 1/09</p>\n{}", "a line\n".repeat(40))));
    }

    #[test]
    fn a_page_names_its_encoding() {
        let name = |html: &str| declared_encoding(html.as_bytes()).map(Encoding::name);
        assert_eq!(name("<meta charset=\"windows-1251\">"), Some("windows-1251"));
        assert_eq!(
            name("<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>"),
            Some("windows-1252")
        );
        assert_eq!(name("<?xml version=\"1.0\" encoding=\"gb2312\"?><html>"), Some("GBK"));
        assert_eq!(name("the charset=utf-8 of a text"), None);
    }
}
