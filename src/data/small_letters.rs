//! Lines of an address with the capitals that an archive took: what the address check proposes, and what a letter shows.

use super::address_words::{AddressWords, address_words};
use super::countries;

/// A line of an address with a capital on each word that has one there, and words that are capitals throughout.
pub fn with_capitals(line: &str) -> String {
    if countries::find(line).is_some() && line.len() <= 3 {
        return line.to_uppercase();
    }
    let words: Vec<&str> = line.split_inclusive(char::is_whitespace).collect();
    let bare: Vec<&str> = words.iter().map(|word| bare(word)).collect();
    let first = bare.iter().position(|bare| !bare.is_empty()).unwrap_or_default();
    let word = |(place, word): (usize, &&str)| {
        let here = bare.get(place).copied().unwrap_or_default();
        let before = place.checked_sub(1).and_then(|before| bare.get(before)).copied().unwrap_or_default();
        let next = bare.get(place + 1).copied().unwrap_or_default();
        let known = address_words();
        // "po pravam": in Russian a small word.
        let is_box = here != "po" || next == "box" || next == "bag";
        if known.acronyms.contains(here) && is_box
            || are_initials(here, known)
            || is_state(here, next)
            || is_numbered(here)
            || is_numbered(before) && is_behind_numbered(here)
            || word.contains('(') && stands_for(here, bare.get(..place).unwrap_or_default())
        {
            word.to_uppercase()
        } else if here == "c/o" || place > first && (known.small.contains(here) || here == "po") || here.contains('@') {
            (*word).to_owned()
        } else {
            capitalised(word, known, place > first)
        }
    };
    words.iter().enumerate().map(word).collect()
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '(' | ')'))
}

/// "jp laurel street", "afp ghq": two to four letters without a vowel that are short for no single word.
fn are_initials(word: &str, known: &AddressWords) -> bool {
    let is_consonant = |letter: u8| letter.is_ascii_lowercase() && !b"aeiouy".contains(&letter);
    (2..=4).contains(&word.len()) && word.bytes().all(is_consonant) && !known.shortened.contains(word)
}

/// "fl" of "fl 32399-0001": a state of two letters before its code of five digits.
fn is_state(word: &str, next: &str) -> bool {
    let code = next.get(..5).is_some_and(|code| code.bytes().all(|digit| digit.is_ascii_digit()));
    let whole = next.len() == 5 || next.get(5..).is_some_and(|rest| rest.starts_with('-'));
    word.len() == 2 && word.bytes().all(|letter| letter.is_ascii_lowercase()) && code && whole
}

/// "sw1x", "n32-240", "x74": letters and then digits are a code.
fn is_numbered(word: &str) -> bool {
    const MOST_LETTERS: usize = 2;
    let letters = word.bytes().take_while(u8::is_ascii_lowercase).count();
    let behind = word.get(letters..).unwrap_or_default();
    (1..=MOST_LETTERS).contains(&letters)
        && behind.starts_with(|first: char| first.is_ascii_digit())
        && behind.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
}

/// "7bn" of "sw1x 7bn".
fn is_behind_numbered(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let behind = word.get(digits..).unwrap_or_default();
    (1..=3).contains(&digits)
        && (1..=2).contains(&behind.len())
        && behind.bytes().all(|letter| letter.is_ascii_lowercase())
}

/// "(cedhu)" behind "comisión ecuménica de derechos humanos": the letters of those words, in their order.
fn stands_for(word: &str, before: &[&str]) -> bool {
    let words: Vec<&str> = before.iter().copied().filter(|word| !word.is_empty()).collect();
    let begins = |start: &&str| start.chars().next() == word.chars().next();
    let Some(start) = words.iter().position(begins).filter(|_| (3..=9).contains(&word.len())) else { return false };
    let rest = words.get(start..).unwrap_or_default();
    let mut letters = rest.iter().flat_map(|word| word.chars());
    let found = word.chars().all(|letter| letters.any(|other| other == letter));
    // A word of its own has more letters than those before it have beginnings: "(acting)".
    found && rest.len() > 1 && word.len() <= rest.len() * 2
}

/// A capital at the start, after a hyphen, a dot, a slash and an opening bracket, and behind "d'"; small particles before a
/// hyphen stay small.
fn capitalised(word: &str, known: &AddressWords, inside: bool) -> String {
    let mut result = String::with_capacity(word.len());
    for (at, part) in word.split_inclusive(['-', '.', '/']).enumerate() {
        let particle = part.trim_end_matches('-');
        if part.ends_with('-') && at == 0 && known.small.contains(particle) {
            result.push_str(part);
            continue;
        }
        // "park-e": what a hyphen joins to the name before it.
        if at > 0 && result.ends_with('-') && known.small_behind_hyphen.contains(bare(particle)) {
            result.push_str(part);
            continue;
        }
        let after_digit = result.ends_with(|letter: char| letter.is_ascii_digit());
        let elided = elision(part);
        // "côte d'Ivoire", "Villa d'Accueil"; at the head of a line and in "O'Neill" the first letter is a capital too.
        let small = elided > 0 && inside && ["d'", "l'", "d’", "l’"].iter().any(|start| part.starts_with(start));
        let mut at_start = !after_digit;
        for (place, letter) in part.char_indices() {
            at_start |= elided > 0 && place == elided;
            if at_start && letter.is_alphabetic() && !(small && place < elided) {
                result.extend(letter.to_uppercase());
                at_start = false;
            } else {
                at_start = at_start && !letter.is_alphanumeric();
                result.push(letter);
            }
        }
    }
    result
}

/// Where a word goes on behind one letter and an apostrophe: "d'ivoire", "o'neill", "n'guessan"; 0 where it does not.
fn elision(word: &str) -> usize {
    const SHORTEST: usize = 3;
    let mut letters = word.char_indices();
    let first = letters.next().is_some_and(|(_, letter)| letter.is_alphabetic());
    let apostrophe = letters.next().is_some_and(|(_, letter)| matches!(letter, '\'' | '’'));
    let Some((at, _)) = letters.next().filter(|_| first && apostrophe) else { return 0 };
    let behind = word.get(at..).unwrap_or_default().chars().take_while(|letter| letter.is_alphabetic()).count();
    if behind < SHORTEST { 0 } else { at }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_get_their_capitals() {
        for (line, expected) in [
            ("president alyaksandr lukashenka", "President Alyaksandr Lukashenka"),
            ("ul.karla marksa, 38", "Ul.Karla Marksa, 38"),
            ("ministry of foreign affairs", "Ministry of Foreign Affairs"),
            ("p.o. box 12", "P.O. Box 12"),
            ("po box 12", "PO Box 12"),
            ("c/o ministry of justice", "c/o Ministry of Justice"),
            ("natsionalny tsentr po pravam cheloveka", "Natsionalny Tsentr po Pravam Cheloveka"),
            ("jp laurel street, afp ghq offices, st george road", "JP Laurel Street, Afp GHQ Offices, St George Road"),
            ("park-e shahr, port-au-prince", "Park-e Shahr, Port-au-Prince"),
            ("al-rashid street", "al-Rashid Street"),
            ("220016 minsk", "220016 Minsk"),
            ("ministry of the interior, c/o un", "Ministry of the Interior, c/o UN"),
            ("2nd floor", "2nd Floor"),
            ("commission on offender review", "Commission on Offender Review"),
            ("tallahassee, fl 32399-0001", "Tallahassee, FL 32399-0001"),
            ("avenida eloy alfaro n32-240", "Avenida Eloy Alfaro N32-240"),
            ("london sw1x 7bn", "London SW1X 7BN"),
            ("abidjan, cte d'ivoire", "Abidjan, Cte d'Ivoire"),
            ("pascal n'guessan", "Pascal N'Guessan"),
            ("people's court", "People's Court"),
            ("centro nicaragense de derechos humanos (cenidh)", "Centro Nicaragense de Derechos Humanos (CENIDH)"),
            ("attorney general (acting)", "Attorney General (Acting)"),
            ("via arenula, 70", "Via Arenula, 70"),
            ("41a halabyan street", "41a Halabyan Street"),
            ("1600 new hampshire ave. nw", "1600 New Hampshire Ave. NW"),
        ] {
            assert_eq!(with_capitals(line), expected);
        }
    }
}
