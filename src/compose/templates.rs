//! Templates filled, and pieces joined as a language joins them: "de" and "Anna" are "d’Anna".

use crate::data::phrases::Phrases;

/// The template with each `{key}` replaced; what a value itself contains is left alone.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}') {
            Some((key, after)) => {
                filled.push_str(values.iter().find(|(name, _)| *name == key).map_or("", |(_, value)| value));
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// Two pieces put together, the first changed where the language has it so: "de" and "Anna" are "d’Anna".
pub fn joined(first: &str, second: &str, phrases: &Phrases) -> String {
    let lower = second.to_lowercase();
    let elided = phrases.lists.elisions.iter().find_map(|elision| {
        let stays = first.strip_suffix(elision.before.as_str())?;
        let follows = elision.starts.iter().any(|start| lower.starts_with(start.as_str()));
        // "de" is a word of its own and not the end of another.
        let is_word = !stays.chars().next_back().is_some_and(char::is_alphanumeric) || elision.before.starts_with(' ');
        (follows && is_word).then(|| format!("{stays}{}{second}", elision.becomes))
    });
    elided.unwrap_or_else(|| format!("{first}{second}"))
}

/// The template with each `{key}` replaced as in [`fill`], and the words before a value changed as in [`joined`].
pub fn fill_in(template: &str, values: &[(&str, &str)], phrases: &Phrases) -> String {
    if phrases.lists.elisions.is_empty() {
        return fill(template, values);
    }
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((key, after)) = after.split_once('}') else { break };
        let value = values.iter().find(|(name, _)| *name == key).map_or("", |(_, value)| value);
        let again = phrases.lists.repeats.iter().find(|word| key == "names" && filled.ends_with(word.as_str()));
        let repeated = again.map(|word| with_word_repeated(value, word, phrases));
        filled = joined(&filled, repeated.as_deref().unwrap_or(value), phrases);
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// The row with the word before each name but the first: behind "de", "Anna et Paul" is "Anna et de Paul".
fn with_word_repeated(row: &str, word: &str, phrases: &Phrases) -> String {
    let lists = &phrases.lists;
    let begins = |name: &str| {
        // "d’autres personnes" has it already.
        let has = lists.elisions.iter().any(|elision| elision.before == word && name.starts_with(&elision.becomes));
        if has { name.to_owned() } else { joined(word, name, phrases) }
    };
    let of_names = |names: &str| -> String {
        let mut names = names.split(lists.between.as_str());
        let first = names.next().unwrap_or_default().to_owned();
        names.fold(first, |row, name| format!("{row}{}{}", lists.between, begins(name)))
    };
    match row.rsplit_once(lists.before_last.as_str()) {
        Some((names, last)) => format!("{}{}{}", of_names(names), lists.before_last, begins(last)),
        None => of_names(row),
    }
}

/// "A", "A and B", "A, B and C"; "A, B, C" in a language that has no phrases yet.
pub fn row(items: &[&str], phrases: &Phrases) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => {
            let lists = &phrases.lists;
            let start = format!("{}{}", first.join(or_comma(&lists.between)), or_comma(&lists.before_last));
            joined(&start, last, phrases)
        }
    }
}

fn or_comma(word: &str) -> &str {
    if word.is_empty() { ", " } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LanguageTag;

    #[test]
    fn templates_are_filled_once() {
        assert_eq!(fill("{a} and {b}", &[("a", "{b}"), ("b", "x")]), "{b} and x");
        assert_eq!(fill("an open { brace", &[]), "an open { brace");
    }

    #[test]
    fn names_in_a_language_without_phrases_do_not_run_together() {
        assert_eq!(row(&["Jo Dee", "Ana Bee", "Mo Fee"], &Phrases::default()), "Jo Dee, Ana Bee, Mo Fee");
    }

    #[test]
    fn french_says_its_preposition_before_each_name() {
        let french = crate::data::phrases::for_language(&LanguageTag::new("fr")).expect("French is bundled");
        let check = |template: &str, names: &str, expected: &str| {
            assert_eq!(fill_in(template, &[("names", names)], french), expected);
        };
        check("le cas de {names}", "Anna et Paul", "le cas d’Anna et de Paul");
        check("le cas de {names}", "Paul, Anna et Irène", "le cas de Paul, d’Anna et d’Irène");
        check("le cas de {names}", "Paul, Anna et d’autres personnes", "le cas de Paul, d’Anna et d’autres personnes");
        check("le cas de {names}", "Paul", "le cas de Paul");
        check("inquiétude pour {names}", "Anna et Paul", "inquiétude pour Anna et Paul");
    }
}
