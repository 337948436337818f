//! Sentences, words and templates: what every part of composing needs.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use crate::data::phrases::{Phrases, Words};

use super::capitals::is_capitalised;
use super::typography::folded;

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

/// "A", "A and B", "A, B and C".
pub fn row(items: &[&str], phrases: &Phrases) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => {
            let start = format!("{}{}", first.join(&phrases.lists.between), phrases.lists.before_last);
            joined(&start, last, phrases)
        }
    }
}

/// The sentences of a paragraph, each with its closing mark, none of them empty.
pub fn sentences<'a>(paragraph: &'a str, words: &Words) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut start = 0;
    // Some archives kept sheets in lower case: there a capital cannot tell.
    let lower_case = paragraph.chars().any(char::is_lowercase) && !paragraph.chars().any(char::is_uppercase);
    let mut letters = paragraph.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if !words.sentence_ends.contains(&letter) {
            continue;
        }
        // Closing quotes and brackets belong to the sentence that they close.
        let mut end = at + letter.len_utf8();
        while let Some((at, mark)) = letters.next_if(|(_, mark)| matches!(mark, '”' | '"' | '’' | '»' | ')' | '」'))
        {
            end = at + mark.len_utf8();
        }
        let after = paragraph.get(end..).unwrap_or_default();
        let wide = !letter.is_ascii();
        let next = after.starts_with(char::is_whitespace) && (lower_case || begins_sentence(after));
        let ends = after.is_empty() || wide || next;
        if ends && !(letter == '.' && is_abbreviation(paragraph.get(start..at).unwrap_or_default(), words)) {
            found.push(paragraph.get(start..end).unwrap_or_default().trim());
            start = end;
        }
    }
    found.push(paragraph.get(start..).unwrap_or_default().trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn begins_sentence(after: &str) -> bool {
    let first = after.trim_start().trim_start_matches(['“', '"', '‘', '«', '(']).chars().next();
    first.is_none_or(|letter| !letter.is_lowercase())
}

fn is_abbreviation(before: &str, words: &Words) -> bool {
    let last = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let single_letter = last.chars().count() == 1 && last.chars().all(char::is_alphabetic);
    single_letter || words.abbreviations.contains(&last.to_lowercase())
}

/// What a text is about: its words cut to their stems, without those that say nothing; pairs of characters where a
/// script divides no words.
pub fn stems(text: &str, words: &Words) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for word in text.unicode_words() {
        let word = word.to_lowercase().replace('’', "'");
        if word.chars().all(is_undivided) {
            continue;
        }
        let word = word.trim_end_matches("'s");
        if word.chars().count() > 2 && !words.stop.iter().any(|stop| stop == word) {
            // Six letters keep "investigate" and "investigation" together and "torture" apart from "tortoise".
            found.insert(word.chars().take(6).collect());
        }
    }
    let letters: Vec<char> = text.chars().collect();
    for pair in letters.windows(2) {
        if pair.iter().copied().all(is_undivided) {
            found.insert(pair.iter().collect());
        }
    }
    found
}

/// Whether a script writes its words without spaces: Chinese characters and kana.
pub fn is_undivided(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether a word or phrase of a list stands in the text as a word of its own; the text is in lower case.
pub fn says(lower: &str, phrase: &str) -> bool {
    if phrase.chars().any(is_undivided) {
        return lower.contains(phrase);
    }
    lower.match_indices(phrase).any(|(at, _)| {
        let before = lower.get(..at).and_then(|text| text.chars().next_back());
        let after = lower.get(at + phrase.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Whether one of the phrases stands in the text; the text is in lower case.
pub fn says_any(lower: &str, phrases: &[String]) -> bool {
    phrases.iter().any(|phrase| says(lower, phrase))
}

/// The organisation that a text names, if it names one.
pub fn organisation_in(text: &str) -> Option<&'static str> {
    let lower = folded(text);
    let named = |name: &&String| {
        // "amnesty" and "reprieve" are words too: a name of one word counts as it is written.
        if name.contains([' ', '\'']) { says(&lower, &name.to_lowercase()) } else { says(text, name) }
    };
    crate::data::phrases::organisations().iter().find(named).map(String::as_str)
}

/// How long a text reads: its words, or its characters by 1.7 where a script divides none.
pub fn length_in_words(text: &str) -> usize {
    let undivided = text.chars().filter(|&letter| is_undivided(letter)).count();
    text.split_whitespace().count() + undivided * 10 / 17
}

/// A title as a subject writes it behind a name: without a case number and, where the sheet shouts it in capitals or has lost
/// them, with those alone that the sheet's own text has.
pub fn calm_title(title: &str, texts: &[&[String]], phrases: &Phrases) -> String {
    let kept = with_spaced_slashes(&without_case_number(title));
    let known = Spellings::of(texts);
    let (large, small) = (kept.chars().any(char::is_uppercase), kept.chars().any(char::is_lowercase));
    if large && small {
        let parts = kept.split(" / ").map(|part| known.begun(part, phrases));
        return parts.collect::<Vec<_>>().join(" / ");
    }
    let calm = |word: &str| {
        let lower = word.to_lowercase();
        let capital = capitalised(&lower);
        // Abbreviations stay what they are; names and nationalities are known by the text.
        if known.anywhere.contains(word) && word.chars().count() > 1 && !known.anywhere.contains(lower.as_str()) {
            word.to_owned()
        } else if known.inside.contains(capital.as_str()) && !known.anywhere.contains(lower.as_str())
            || is_capitalised(&lower)
        {
            capital
        } else {
            lower
        }
    };
    // Where nouns have capitals, a word that the sheet writes small nowhere is taken for one.
    let nouns = !phrases.lists.lower_only.is_empty();
    let noun = |word: &str| {
        let lower = word.to_lowercase();
        let is_small = known.anywhere.contains(lower.as_str())
            || [&phrases.words.stop, &phrases.lists.lower_only].into_iter().any(|list| list.contains(&lower));
        let calm = calm(word);
        if nouns && large && !is_small { capitalised(&calm) } else { calm }
    };
    kept.split_word_bounds().map(noun).collect()
}

/// "torture/ fear" is "torture / fear"; "and/or" and "60/16" stay.
fn with_spaced_slashes(title: &str) -> String {
    let parts: Vec<&str> = title.split('/').map(str::trim).collect();
    let spaced = parts.len() > 1 && parts.iter().any(|part| part.contains(' '));
    let numbers = parts.iter().any(|part| part.ends_with(|c: char| c.is_ascii_digit()));
    if spaced && !numbers { parts.join(" / ") } else { title.to_owned() }
}

/// How the sheet's text writes its words.
struct Spellings<'a> {
    anywhere: BTreeSet<&'a str>,
    /// Words that do not begin a sentence: a capital tells something there.
    inside: BTreeSet<&'a str>,
}

impl<'a> Spellings<'a> {
    fn of(texts: &[&'a [String]]) -> Self {
        let (mut anywhere, mut inside) = (BTreeSet::new(), BTreeSet::new());
        for text in texts.iter().flat_map(|text| text.iter()) {
            let mut begins = true;
            for word in text.split_word_bounds() {
                if word.chars().any(char::is_alphanumeric) {
                    anywhere.insert(word);
                    if !begins {
                        inside.insert(word);
                    }
                    begins = false;
                } else if word.contains(['.', '!', '?', ':', '“', '"', '‘']) {
                    begins = true;
                }
            }
        }
        Self { anywhere, inside }
    }

    /// A title behind a name goes on in lower case where its first word is one that the sheet writes so.
    fn begun(&self, title: &str, phrases: &Phrases) -> String {
        let first = title.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        let lower = first.to_lowercase();
        let words = &phrases.words;
        let listed = [&words.common, &words.stop].into_iter().any(|list| list.contains(&lower));
        let is_common = listed || self.anywhere.contains(lower.as_str());
        let lowers = phrases.lists.lower_case && phrases.lists.lower_only.is_empty();
        if lowers && is_common && !self.inside.contains(first) { uncapitalised(title, &[]) } else { title.to_owned() }
    }
}

/// "UA 120/17: …" is the publisher's number and says nothing to an official.
fn without_case_number(title: &str) -> String {
    // Web pages have it in brackets behind the title, the country before it.
    let bracket = title.rfind(" (").filter(|at| title.get(*at..).is_some_and(|behind| behind.contains("UA ")));
    let title = bracket.and_then(|at| title.get(..at)).unwrap_or(title);
    let words: Vec<&str> = title.split_whitespace().collect();
    let is_number = |word: &str| {
        let word = word.trim_end_matches([':', ',', '.', ')']);
        word.split_once('/').is_some_and(|(number, year)| {
            !number.is_empty() && !year.is_empty() && format!("{number}{year}").chars().all(|c| c.is_ascii_digit())
        })
    };
    let mut kept: Vec<&str> = Vec::new();
    for word in words {
        if is_number(word) {
            while kept.last().is_some_and(|last| matches!(last.trim_end_matches(':'), "UA" | "EXTRA")) {
                kept.pop();
            }
        } else {
            kept.push(word);
        }
    }
    kept.join(" ").trim_start_matches([':', '-', '–', ' ']).trim_end_matches(['.', ' ']).to_owned()
}

/// The text with its first letter in upper case.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The text with its first letter in lower case, unless the first word is written in capitals or is a name.
pub fn uncapitalised(text: &str, names: &[&str]) -> String {
    let first = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let acronym = first.chars().count() > 1 && first.chars().all(|letter| letter.is_uppercase() || letter.is_numeric());
    let named = names.iter().any(|name| !name.is_empty() && text.starts_with(name));
    let mut letters = text.chars();
    match letters.next() {
        Some(letter) if !acronym && !named && first != "I" => letter.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LanguageTag;

    fn english() -> &'static Phrases {
        crate::data::phrases::for_language(&LanguageTag::ENGLISH).expect("English is bundled")
    }

    fn check_sentences(paragraph: &str, expected: &[&str]) {
        assert_eq!(sentences(paragraph, &english().words), expected);
    }

    #[test]
    fn templates_are_filled_once() {
        assert_eq!(fill("{a} and {b}", &[("a", "{b}"), ("b", "x")]), "{b} and x");
        assert_eq!(fill("an open { brace", &[]), "an open { brace");
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

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        check_sentences("One. Two? Three", &["One.", "Two?", "Three"]);
        check_sentences("Mr. A. Bakr was seen by Dr. Who. He left.", &["Mr. A. Bakr was seen by Dr. Who.", "He left."]);
        check_sentences(
            "He said “no.” She left (at 3.15 p.m. exactly).",
            &["He said “no.”", "She left (at 3.15 p.m. exactly)."],
        );
        check_sentences("", &[]);
    }

    #[test]
    fn a_title_in_capitals_calms_down() {
        let facts = ["The Iranian lawyer was held by the UN, in detention in Chad.".to_owned()];
        for (title, calm) in [
            ("IRANIAN LAWYER IN DETENTION", "Iranian lawyer in detention"),
            ("UA 120/17: LAWYER HELD IN CHAD", "lawyer held in Chad"),
            ("HELD BY UN", "held by UN"),
            ("Held in detention", "held in detention"),
            ("Fear for safety", "fear for safety"),
            ("Fear of torture/Death penalty", "fear of torture / death penalty"),
            ("Lawyer Held at Last", "lawyer Held at Last"),
            ("Chad lawyer held", "Chad lawyer held"),
            ("iranian lawyer held by the UN", "iranian lawyer held by the UN"),
            ("fears for lawyer in chad", "fears for lawyer in Chad"),
            ("Lawyer Disappeared (Chad: UA 133.17", "lawyer Disappeared"),
        ] {
            assert_eq!(calm_title(title, &[&facts], english()), calm, "{title}");
        }
    }

    #[test]
    fn a_name_of_one_word_counts_as_it_is_written() {
        assert_eq!(organisation_in("grant an amnesty to all"), None);
        assert_eq!(organisation_in("a report of Amnesty says"), Some("Amnesty"));
        assert_eq!(organisation_in("amnesty international fears"), Some("Amnesty International"));
    }

    #[test]
    fn lower_case_spares_names_and_capitals() {
        assert_eq!(uncapitalised("Halt it", &[]), "halt it");
        assert_eq!(uncapitalised("UN experts", &[]), "UN experts");
        assert_eq!(uncapitalised("Zhao Liping must", &["Zhao Liping"]), "Zhao Liping must");
    }
}
