//! Words by which the address doctor tells streets, numbered things and titles apart.

use crate::data::address_words::address_words;
use crate::data::countries::fold;

/// Whether one of the words of a line is a street's.
pub(super) fn has_street_word(line: &str) -> bool {
    fold(line).split(' ').any(is_street_word)
}

/// Whether a word, folded, is a street's: its own, or the end of a German, Dutch or Nordic one.
pub(super) fn is_street_word(word: &str) -> bool {
    let words = address_words();
    words.streets.contains(word)
        || word.len() > 7 && words.street_endings.iter().any(|ending| word.ends_with(ending.as_str()))
}

/// Whether a number behind this word, folded, belongs to it and not to a street.
pub(super) fn takes_number(word: &str) -> bool {
    address_words().numbered_things.contains(word)
}

/// The local title at the start or end of a text, and what it means: its number of words, whether it ends the text.
pub(super) fn local_title(country_code: &str, text: &str) -> Option<LocalTitle> {
    let folded = fold(text);
    let words = folded.split(' ').count();
    let of_country = address_words().local_titles.iter().filter(|title| title.country == country_code);
    of_country.into_iter().find_map(|known| {
        let title_words = known.title.split(' ').count();
        let fits_rest = words > title_words;
        let at_end = folded.strip_suffix(known.title.as_str()).is_some_and(|rest| rest.ends_with(' '));
        let at_start = folded.strip_prefix(known.title.as_str()).is_some_and(|rest| rest.starts_with(' '));
        ((at_end || at_start) && fits_rest).then_some(LocalTitle { words: title_words, at_end, meaning: &known.means })
    })
}

/// A title of the local language inside a name line.
pub(super) struct LocalTitle {
    pub words: usize,
    /// Behind the name, as in Chinese; else before it.
    pub at_end: bool,
    /// In English.
    pub meaning: &'static str,
}
