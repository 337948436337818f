//! Code page 850, in which DOS wrote Western Europe's letters: old archives have texts in it that no later program saved anew.

use encoding_rs::WINDOWS_1252;

pub(super) const NAME: &str = "IBM850";

/// The characters of the bytes from 0x80 on, as Unicode's mapping table for the code page has them
/// (<https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT>).
const UPPER_HALF: [char; 128] = [
    'Ç', 'ü', 'é', 'â', 'ä', 'à', 'å', 'ç', 'ê', 'ë', 'è', 'ï', 'î', 'ì', 'Ä', 'Å', //
    'É', 'æ', 'Æ', 'ô', 'ö', 'ò', 'û', 'ù', 'ÿ', 'Ö', 'Ü', 'ø', '£', 'Ø', '×', 'ƒ', //
    'á', 'í', 'ó', 'ú', 'ñ', 'Ñ', 'ª', 'º', '¿', '®', '¬', '½', '¼', '¡', '«', '»', //
    '░', '▒', '▓', '│', '┤', 'Á', 'Â', 'À', '©', '╣', '║', '╗', '╝', '¢', '¥', '┐', //
    '└', '┴', '┬', '├', '─', '┼', 'ã', 'Ã', '╚', '╔', '╩', '╦', '╠', '═', '╬', '¤', //
    'ð', 'Ð', 'Ê', 'Ë', 'È', 'ı', 'Í', 'Î', 'Ï', '┘', '┌', '█', '▄', '¦', 'Ì', '▀', //
    'Ó', 'ß', 'Ô', 'Ò', 'õ', 'Õ', 'µ', 'þ', 'Þ', 'Ú', 'Û', 'Ù', 'ý', 'Ý', '¯', '´', //
    '\u{ad}', '±', '‗', '¾', '¶', '§', '÷', '¸', '°', '¨', '·', '¹', '³', '²', '■', '\u{a0}',
];

/// The text, where the letters prove the code page: in Windows-1252 words would have signs in their midst, "pol¡cia".
pub(super) fn decoded(bytes: &[u8]) -> Option<String> {
    const FEWEST: usize = 3;
    /// So many times as often as those of Windows-1252 must its letters stand in words.
    const SURE: usize = 4;
    let (mut here, mut there) = (0, 0);
    for (at, &byte) in bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii()) {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before)).copied().unwrap_or(b' ');
        let after = bytes.get(at + 1).copied().unwrap_or(b' ');
        let (own, other) = (character(byte), windows_1252(byte));
        match (is_of_word(own, before, after), is_of_word(other, before, after)) {
            // "Words—without blanks" and "don’t" are of Windows-1252, whatever letters their signs are here.
            (true, false) => here += usize::from(!joins_words(other, after)),
            (false, true) => there += 1,
            _ => {}
        }
    }
    (here >= FEWEST && here > SURE * there).then(|| bytes.iter().map(|&byte| character(byte)).collect())
}

fn character(byte: u8) -> char {
    let upper = byte.checked_sub(0x80).and_then(|place| UPPER_HALF.get(usize::from(place)));
    upper.copied().unwrap_or(char::from(byte))
}

fn windows_1252(byte: u8) -> char {
    WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or_default()
}

/// Whether a character is a letter as those beside it are: a small one behind a letter, a capital between capitals.
fn is_of_word(letter: char, before: u8, after: u8) -> bool {
    let small = before.is_ascii_alphabetic() && !after.is_ascii_uppercase();
    let capital = before.is_ascii_uppercase() && after.is_ascii_uppercase();
    letter.is_lowercase() && small || letter.is_uppercase() && capital
}

/// Signs that stand between two words, within one, or at its end.
fn joins_words(sign: char, after: u8) -> bool {
    let quotes = matches!(sign, '“' | '”') && !after.is_ascii_lowercase();
    quotes || matches!(sign, '‘' | '’' | '–' | '—' | '…' | '\u{a0}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_prove_the_code_page() {
        let check = |bytes: &[u8], expected: Option<&str>| assert_eq!(decoded(bytes).as_deref(), expected, "{bytes:?}");
        check(
            b"Ministro de Justicia, Lima, Per\xa3: los j\xa2venes de la polic\xa1a, ESPA\xa5A",
            Some("Ministro de Justicia, Lima, Perú: los jóvenes de la policía, ESPAÑA"),
        );
        check(
            b"Rue de la Libert\x82, M\x82diateur, tr\x8as bient\x93t",
            Some("Rue de la Liberté, Médiateur, très bientôt"),
        );
        check("Señor García, Perú, café, naïve".chars().map(|c| c as u8).collect::<Vec<_>>().as_slice(), None);
        check(b"It isn\x92t words\x97they said\x85and so on\x97\x93that\x94\x85", None);
        check(b"a\xa3 b", None);
    }
}
