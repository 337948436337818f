//! What mail and web pages leave in text that was saved from them: codes for letters that the program before should have
//! turned into letters.

use std::ops::Range;

use encoding_rs::WINDOWS_1252;
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// Fewer codes are chance.
const FEWEST: usize = 3;

/// The text with its letters for the codes of mail ("=92", and "=" where a line goes on) and of web pages ("&eacute;"), and
/// without the marks that stand for bold and slanted type ("*APPEALS TO:*").
pub(super) fn cleared(text: String) -> String {
    let text = if is_quoted_printable(&text) { unquoted(&text) } else { text };
    let text = if has_references(&text) { resolved(&text) } else { text };
    let marks = emphasis(&text);
    if marks.len() < 2 * FEWEST {
        return text;
    }
    let is_mark = |at: usize| marks.binary_search(&at).is_ok();
    text.char_indices().filter(|(at, _)| !is_mark(*at)).map(|(_, letter)| letter).collect()
}

/// Where marks of emphasis stand, in order: before a word and behind one, in a line: "*bold*", "**bold**", "_slanted_".
fn emphasis(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mut open: Option<Range<usize>> = None;
        for run in runs(line) {
            let before = line.get(..run.start).and_then(|text| text.chars().next_back()).unwrap_or(' ');
            let after = line.get(run.end..).and_then(|text| text.chars().next()).unwrap_or(' ');
            let begins = !before.is_alphanumeric() && (after.is_alphanumeric() || matches!(after, '(' | '"' | '“'));
            let ends = !before.is_whitespace() && !after.is_alphanumeric();
            let same = |first: &Range<usize>| line.get(first.clone()) == line.get(run.clone());
            match open.take().filter(|first| ends && same(first)) {
                Some(first) => found.extend(first.chain(run).map(|at| start + at)),
                None => open = Some(run).filter(|_| begins),
            }
        }
        start += line.len();
    }
    found
}

/// The runs of one mark in a line; long ones are rules.
fn runs(line: &str) -> Vec<Range<usize>> {
    const MARKS: [u8; 2] = [b'*', b'_'];
    const LONGEST: usize = 3;
    let bytes = line.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    for run in bytes.chunk_by(|one, other| one == other) {
        if run.first().is_some_and(|mark| MARKS.contains(mark)) && run.len() <= LONGEST {
            found.push(at..at + run.len());
        }
        at += run.len();
    }
    found
}

/// Whether a text is still in the form in which mail is sent: lines that end with "=20" or go on behind "=", and codes.
fn is_quoted_printable(text: &str) -> bool {
    let ends = text.lines().filter(|line| line.ends_with("=20") || line.ends_with('=') && line.len() > 60).count();
    let codes = text.match_indices('=').filter(|(at, _)| code(text.as_bytes(), *at).is_some()).count();
    ends >= FEWEST && codes + ends > 2 * FEWEST || codes > 4 * FEWEST && ends > 0
}

/// The byte of a code at a position: two digits to the base of 16 behind "=".
fn code(bytes: &[u8], at: usize) -> Option<u8> {
    let digits = bytes.get(at + 1..at + 3)?;
    let is_digit = |byte: &u8| byte.is_ascii_digit() || (b'A'..=b'F').contains(byte);
    let digits = std::str::from_utf8(digits).ok().filter(|text| text.bytes().all(|byte| is_digit(&byte)))?;
    u8::from_str_radix(digits, 16).ok()
}

fn unquoted(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let rest = bytes.get(at + 1..).unwrap_or_default();
        if byte != b'=' {
            out.push(byte);
            at += 1;
        } else if let Some(length) = line_break(rest) {
            at += 1 + length;
        } else if let Some(byte) = code(bytes, at) {
            out.push(byte);
            at += 3;
        } else {
            out.push(byte);
            at += 1;
        }
    }
    let mut text = String::with_capacity(out.len());
    for chunk in out.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    text
}

/// The length of the line break that a text begins with.
fn line_break(rest: &[u8]) -> Option<usize> {
    match rest {
        [b'\r', b'\n', ..] => Some(2),
        [b'\n' | b'\r', ..] => Some(1),
        _ => None,
    }
}

/// Whether a text has the names of letters that web pages use: "&eacute;", "&nbsp;", "&#8217;".
fn has_references(text: &str) -> bool {
    const LONGEST: usize = 8;
    let is_name = |at: usize| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let end = rest.find(';').filter(|end| (2..=LONGEST).contains(end));
        let name = end.and_then(|end| rest.get(..end)).unwrap_or_default();
        let bare = name.strip_prefix('#').unwrap_or(name);
        !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    text.match_indices('&').filter(|(at, _)| is_name(*at)).count() >= FEWEST
}

fn resolved(text: &str) -> String {
    // No tag of a page is left: what looks like one is text.
    let escaped = text.replace('<', "&lt;");
    let mut out = String::with_capacity(text.len());
    for Ok(token) in Tokenizer::new_with_emitter(escaped.as_str(), DefaultEmitter::<()>::default()) {
        if let Token::String(letters) = token {
            out.push_str(&String::from_utf8_lossy(&letters));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_cleared(text: &str, expected: &str) {
        assert_eq!(cleared(text.to_owned()), expected);
    }

    #[test]
    fn codes_of_mail_are_letters() {
        check_cleared(
            "UA 1/06=20\nJo Dee=92s sentence of eight years was upheld on the thirtieth of May. She =\nis held.=20\nCaf=C3=A9=20\nKenya=20",
            "UA 1/06 \nJo Dee’s sentence of eight years was upheld on the thirtieth of May. She is held. \nCafé \nKenya ",
        );
        let address = "http://place.example/?a=20\nid=42\nb=92";
        check_cleared(address, address);
    }

    #[test]
    fn marks_of_bold_type_are_no_text() {
        check_cleared(
            "*UA 1/06*\n*RECOMMENDED ACTION:* Please send faxes:\n* asking for *her* release;\n* urging an _inquiry_\n**Copies to:** a_b@c_d.example",
            "UA 1/06\nRECOMMENDED ACTION: Please send faxes:\n* asking for her release;\n* urging an inquiry\nCopies to: a_b@c_d.example",
        );
        let list = "* asking for one *\n* asking for two *\n_____\n* asking for three *";
        check_cleared(list, list);
    }

    #[test]
    fn names_of_letters_are_letters() {
        check_cleared(
            "Germ&aacute;n &amp; Rep&uacute;blica <jo@example.org> R&D;",
            "Germán & República <jo@example.org> R&D;",
        );
        check_cleared("Research & Development; R&D;", "Research & Development; R&D;");
    }
}
