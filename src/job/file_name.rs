//! File names that a person finds again and that every file system takes.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The longest name in bytes of UTF-8, ending included.
///
/// File systems take 255 bytes, eCryptfs 143; what a temporary file and a suffix ("-12") add must still fit.
const MOST_BYTES: usize = 120;

/// Names that Windows keeps for devices, with and without an ending (Naming Files, Paths, and Namespaces).
const RESERVED: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$"];

/// `01-Zhou-Qiang-Chief-Justice.pdf`: the order of a letter, and what its recipient is called.
///
/// `order` counts from 1, `of` is how many there are: the figures are as many as the last one needs, at least two, so that
/// the names sort in printing order.
pub fn letter_file_name(order: usize, of: usize, recipient: &str) -> String {
    let width = of.max(order).to_string().len().max(2);
    safe_file_name(&format!("{order:0width$} {recipient}"), "pdf")
}

/// A name made of any text that every file system takes, in any script; `letter` where nothing is left of the text.
pub fn safe_file_name(text: &str, ending: &str) -> String {
    let mut stem = String::new();
    // Composed letters (NFC), as Windows and Linux type them; macOS finds them in either form.
    for letter in text.nfc() {
        match letter {
            _ if is_invisible(letter) => {}
            // Joiners shape words of Persian and of Indic scripts; apostrophes would need quoting in every shell.
            '\u{200c}' | '\u{200d}' => stem.push(letter),
            '\'' | '’' | '‘' | 'ʼ' => {}
            _ if letter.is_alphanumeric() || is_mark(letter) => stem.push(letter),
            _ => divide(&mut stem),
        }
    }
    let most = MOST_BYTES - ending.len() - 1;
    let mut short = String::new();
    for piece in stem.graphemes(true) {
        if short.len() + piece.len() > most {
            break;
        }
        short.push_str(piece);
    }
    let kept = short.trim_matches(['-', '\u{200c}', '\u{200d}']);
    let stem = if kept.is_empty() { "letter" } else { kept };
    let device = stem.to_lowercase();
    let numbered = |name: &str| {
        device
            .strip_prefix(name)
            .is_some_and(|figure| matches!(figure.chars().next(), Some('0'..='9')) && figure.len() == 1)
    };
    if RESERVED.contains(&device.as_str()) || numbered("com") || numbered("lpt") {
        return format!("letter-{stem}.{ending}");
    }
    format!("{stem}.{ending}")
}

/// The names with a number after those that an earlier one already has, compared as file systems without case do.
pub fn unique(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut free = |name: String| {
        let mut candidate = name.clone();
        let mut number = 2;
        while !taken.insert(candidate.to_lowercase()) {
            candidate = suffixed(&name, number);
            number += 1;
        }
        candidate
    };
    names.into_iter().map(&mut free).collect()
}

/// `letter-2.pdf` of `letter.pdf`.
pub fn suffixed(name: &str, number: usize) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{number}.{ending}"),
        None => format!("{name}-{number}"),
    }
}

fn divide(stem: &mut String) {
    if !stem.ends_with('-') && !stem.is_empty() {
        stem.push('-');
    }
}

fn is_invisible(letter: char) -> bool {
    (letter.is_control() && !letter.is_whitespace())
        || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Marks that belong to the letter before them: vowel signs, tone marks, accents without a composed form.
fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_name(text: &str, expected: &str) {
        assert_eq!(safe_file_name(text, "pdf"), expected, "of {text:?}");
    }

    #[test]
    fn a_letter_is_found_by_order_person_and_office() {
        assert_eq!(letter_file_name(1, 3, "Zhou Qiang, Chief Justice"), "01-Zhou-Qiang-Chief-Justice.pdf");
        assert_eq!(letter_file_name(7, 1200, "Minister of Justice"), "0007-Minister-of-Justice.pdf");
        assert_eq!(letter_file_name(3, 3, ""), "03.pdf");
    }

    #[test]
    fn what_a_file_system_minds_is_left_out() {
        check_name("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j.pdf");
        check_name("  ..\u{0}\n ", "letter.pdf");
        check_name("People’s Republic's\u{202e} list.", "Peoples-Republics-list.pdf");
        check_name("CON", "letter-CON.pdf");
        check_name("com1", "letter-com1.pdf");
        check_name("com12", "com12.pdf");
        check_name("../../etc/passwd", "etc-passwd.pdf");
    }

    #[test]
    fn every_script_keeps_its_letters() {
        check_name("01 周强 院长", "01-周强-院长.pdf");
        check_name("e\u{301}tat", "\u{e9}tat.pdf");
        check_name("नरेन्द्र मोदी", "नरेन्द्र-मोदी.pdf");
        check_name("وزير العدل", "وزير-العدل.pdf");
        check_name("می\u{200c}روم", "می\u{200c}روم.pdf");
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let name = safe_file_name(&"न्द्र".repeat(60), "pdf");
        assert!(name.len() <= MOST_BYTES && name.ends_with("न्द्र.pdf"), "{name}");
    }

    #[test]
    fn no_two_letters_have_one_name() {
        let names = ["a.pdf", "A.pdf", "b.pdf", "a.pdf", "a-2.pdf"].map(str::to_owned);
        assert_eq!(unique(names), ["a.pdf", "A-2.pdf", "b.pdf", "a-3.pdf", "a-2-2.pdf"]);
    }
}
