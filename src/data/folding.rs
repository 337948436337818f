//! Letters as they are compared: lower case, without accents, with plain quotes, hyphens and spaces.

use std::borrow::Cow;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Writes how a letter is compared: nothing for marks and invisible characters, several letters for a ligature.
///
/// `'ß'` stays itself and `'İ'` is `i`; every kind of dash is `-`, every kind of quotation mark `'` or `"`, every kind of
/// bullet `•`, every kind of white space a blank. For comparing only: never for text that is kept.
pub fn fold(letter: char, mut write: impl FnMut(char)) {
    match letter {
        'A'..='Z' => write(letter.to_ascii_lowercase()),
        '`' => write('\''),
        '\0'..='\u{7f}' => write(if letter.is_ascii_whitespace() || letter.is_ascii_control() { ' ' } else { letter }),
        '‘' | '’' | '‚' | '‛' | '´' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ' | '′' => write('\''),
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => write('"'),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => write('-'),
        '•' | '·' | '●' | '○' | '■' | '□' | '▪' | '▫' | '◆' | '◦' | '‣' | '➢' | '►' | '▶' | '✓' | '❖' | '∙' => {
            write('•')
        }
        // Wingdings and Symbol bullets, as they come out of old word processors.
        '\u{f000}'..='\u{f0ff}' => write('•'),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
        '،' | '、' => write(','),
        '؛' => write(';'),
        '。' => write('.'),
        _ if letter.is_whitespace() => write(' '),
        'İ' | 'ı' => write('i'),
        'ø' | 'Ø' => write('o'),
        'ł' | 'Ł' => write('l'),
        'đ' | 'Đ' => write('d'),
        _ if letter.is_alphanumeric() || is_combining_mark(letter) || letter > '\u{ff00}' => {
            decompose_compatible(letter, |part| {
                if !is_combining_mark(part) {
                    part.to_lowercase().for_each(&mut write);
                }
            });
        }
        _ => write(letter),
    }
}

/// A text as it is compared, with single blanks and none before a colon or at its ends.
pub fn folded(text: &str) -> String {
    as_folded(text).into_owned()
}

/// The same, of a text that is mostly written so already.
pub fn as_folded(text: &str) -> Cow<'_, str> {
    if is_folded(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            out.push(letter.to_ascii_lowercase());
            continue;
        }
        fold(letter, |letter| {
            if letter == ' ' && (out.is_empty() || out.ends_with(' ')) {
                return;
            }
            if letter == ':' && out.ends_with(' ') {
                out.pop();
            }
            out.push(letter);
        });
    }
    out.truncate(out.trim_end().len());
    Cow::Owned(out)
}

/// Whether nothing about a text can change: what the long lists of words are written in.
fn is_folded(text: &str) -> bool {
    let stays =
        |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'.' | b',' | b'-' | b'\'' | b'(' | b')' | b'/');
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.iter().skip(1).chain([&b' ']));
    // A blank stands alone, between two letters.
    bytes.first().is_none_or(|first| *first != b' ')
        && pairs.into_iter().all(|(letter, next)| stays(*letter) || *letter == b' ' && *next != b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_folded(text: &str, expected: &str) {
        assert_eq!(folded(text), expected, "{text:?}");
    }

    #[test]
    fn letters_that_readers_take_for_the_same_are_the_same() {
        check_folded("  TARGET’S\u{a0}DETAILS –  “x” ", "target's details - \"x\"");
        check_folded("Délai d’envoi :", "delai d'envoi:");
        check_folded("office  of the king ", "office of the king");
        check_folded("a : b", "a: b");
        check_folded("", "");
        check_folded("ﬁnal ﬀ İSTANBUL ŞİŞLİ", "final ff istanbul sisli");
        check_folded("称呼：", "称呼:");
        check_folded("يُرجى", "يرجى");
        check_folded("\u{f0b7} one", "• one");
    }
}
