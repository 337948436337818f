//! The letter that newer sheets bring with them, taken apart.

use super::text::length_in_words;

/// The paragraphs of the sheet's model letter.
pub fn paragraphs(model: &str) -> Vec<String> {
    let joined = |paragraph: &str| paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    model.split("\n\n").map(joined).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// Whether the first paragraph of a model letter is its salutation.
pub fn is_salutation(first: &str) -> bool {
    length_in_words(first) <= 8 && first.ends_with([',', ':', '!', '：', '،'])
}
