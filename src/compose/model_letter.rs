//! The letter that newer sheets bring with them, taken apart.

use super::text::length_in_words;

/// The paragraphs of the sheet's model letter; `begins` is how salutations begin in its language.
pub fn paragraphs(model: &str, begins: &[String]) -> Vec<String> {
    // A salutation may stand in the line above the text.
    let parted = model.trim_start().split_once('\n').filter(|(first, _)| is_salutation(first.trim(), begins));
    let (salutation, rest) = parted.map_or(("", model), |(first, rest)| (first, rest));
    let joined = |paragraph: &str| paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    [salutation].into_iter().chain(rest.split("\n\n")).map(joined).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// Whether the first paragraph of a model letter is its salutation: "Dear Commissioner", with or without a comma.
pub fn is_salutation(first: &str, begins: &[String]) -> bool {
    let lower = first.to_lowercase();
    let greets = || begins.iter().any(|begin| lower.starts_with(begin.as_str())) && !first.ends_with(['.', '?', ';']);
    length_in_words(first) <= 8 && (first.ends_with([',', ':', '!', '：', '،']) || greets())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_salutation_needs_no_comma() {
        let begins = ["dear".to_owned(), "your ".to_owned()];
        for model in ["Dear Minister\n\nI write.", "Dear Minister,\nI write.", "Dear Minister\nI write."] {
            let found = paragraphs(model, &begins);
            assert_eq!(found.get(1).map(String::as_str), Some("I write."), "{model:?}");
            assert!(found.first().is_some_and(|first| is_salutation(first, &begins)), "{model:?}");
        }
        assert!(!is_salutation("Your country has signed it.", &begins));
        assert_eq!(paragraphs("I write\nto you.", &begins), ["I write to you."]);
    }
}
