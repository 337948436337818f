//! Letters of another script that look alike: a Cyrillic а in a Latin word.

use super::Block;
use crate::notice::{Fix, Notice};

/// Cyrillic and Greek letters and the Latin ones that they look like.
const PAIRS: &[(char, char)] = &[
    ('а', 'a'),
    ('в', 'b'),
    ('с', 'c'),
    ('е', 'e'),
    ('н', 'h'),
    ('і', 'i'),
    ('ј', 'j'),
    ('к', 'k'),
    ('м', 'm'),
    ('о', 'o'),
    ('р', 'p'),
    ('ѕ', 's'),
    ('т', 't'),
    ('х', 'x'),
    ('у', 'y'),
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Ѕ', 'S'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('У', 'Y'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
    ('ο', 'o'),
    ('ν', 'v'),
];

pub(super) fn examine(block: &Block<'_>, findings: &mut Vec<Notice>) {
    for line in 0..block.lines.len() {
        if let Some(mended) = mended(block.line(line)) {
            let notice = block.finding(Notice::warning("look-alike-letters"), line).with("proposed", &mended);
            findings.push(notice.with_fix(block.line_fix(line, mended)));
        }
    }
    for (at, text) in block.addressee.email.iter().enumerate() {
        if let Some(mended) = mended(text) {
            let pointer = block.pointer(&format!("email/{at}"));
            let fix = Fix::new(pointer.clone(), text.as_str(), mended.as_str());
            let notice = Notice::warning("look-alike-letters").at_field(pointer).about(text);
            findings.push(notice.with("proposed", mended).with_fix(fix));
        }
    }
}

/// The text with every word in one script; none where every word is.
fn mended(text: &str) -> Option<String> {
    let mut changed = false;
    let mut result = String::with_capacity(text.len());
    for word in text.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
        match mended_word(word) {
            Some(word) => {
                changed = true;
                result.push_str(&word);
            }
            None => result.push_str(word),
        }
    }
    changed.then_some(result)
}

fn mended_word(word: &str) -> Option<String> {
    let latin = word.chars().filter(char::is_ascii_alphabetic).count();
    let others: Vec<char> = word.chars().filter(|letter| matches!(letter, '\u{370}'..='\u{52f}')).collect();
    if latin == 0 || others.is_empty() {
        return None;
    }
    let to_latin = |letter: char| PAIRS.iter().find(|(other, _)| *other == letter).map(|(_, latin)| *latin);
    let from_latin = |letter: char| PAIRS.iter().find(|(_, latin)| *latin == letter).map(|(other, _)| *other);
    let swap: &dyn Fn(char) -> Option<char> = if latin >= others.len() {
        &|letter| if matches!(letter, '\u{370}'..='\u{52f}') { to_latin(letter) } else { Some(letter) }
    } else {
        &|letter| if letter.is_ascii_alphabetic() { from_latin(letter) } else { Some(letter) }
    };
    word.chars().map(swap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_get_one_script() {
        assert_eq!(mended("Mоscow, Russiа").as_deref(), Some("Moscow, Russia"));
        assert_eq!(mended("Мoсква").as_deref(), Some("Москва"));
        for sound in ["Moscow", "Москва", "Москва Moscow", "Ελλάδα", "ЖK"] {
            assert_eq!(mended(sound), None, "{sound}");
        }
    }
}
