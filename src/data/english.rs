//! The words of English, for sheets that an archive kept in lower case: what is none of them is a name, mostly.
//!
//! `assets/sheets/english-words.txt` has the words of three letters and more in their order; where they are from stands in
//! `english-words-licence.txt` beside it.

use std::sync::LazyLock;

use super::packed::{packed, text};
use super::spelling::is_one_slip;

static TEXT: LazyLock<String> = LazyLock::new(|| text(packed!("sheets/english-words.txt")));

/// In their order.
static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| TEXT.lines().collect());

/// A shorter word may be a name that differs from a word by one letter.
const SHORTEST_SLIP: usize = 7;

/// Whether a word in lower case is one of English, or would be with the apostrophe that it lost: "armys".
pub fn is_word(lower: &str) -> bool {
    let is_listed = |word: &str| WORDS.binary_search(&word).is_ok();
    is_listed(lower) || lower.strip_suffix('s').is_some_and(is_listed)
}

/// Whether a longer word is one of English with a slip: "goverment".
pub fn is_nearly_word(lower: &str) -> bool {
    let length = lower.len();
    let Some(first) = lower.get(..1).filter(|_| length >= SHORTEST_SLIP) else { return false };
    let from = WORDS.partition_point(|word| *word < first);
    let same_first = WORDS.iter().skip(from).take_while(|word| word.starts_with(first));
    same_first.filter(|word| word.len().abs_diff(length) < 2).any(|word| is_one_slip(lower, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_names() {
        for word in ["detained", "authorities", "armys", "extrajudicial"] {
            assert!(is_word(word), "{word}");
        }
        for name in ["umingan", "nyathi", "macon", "darfur"] {
            assert!(!is_word(name) && !is_nearly_word(name), "{name}");
        }
    }

    #[test]
    fn a_slip_makes_no_name() {
        assert!(is_nearly_word("goverment") && is_nearly_word("authorites"));
        assert!(!is_nearly_word("macaraeg") && !is_nearly_word("ahmd"));
    }

    #[test]
    fn the_words_are_in_their_order() {
        assert!(WORDS.len() > 100_000 && WORDS.is_sorted());
    }
}
