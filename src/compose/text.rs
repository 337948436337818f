//! Sentences and words: what every part of composing asks of a text.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use crate::data::phrases::Words;

/// Marks that may stand before the first word of a sentence.
pub const OPENING_MARKS: [char; 5] = ['“', '"', '‘', '«', '('];

/// The sentences of a paragraph, each with its closing mark, none of them empty.
pub fn sentences<'a>(paragraph: &'a str, words: &Words) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut start = 0;
    // Some archives kept sheets in lower case: there a capital cannot tell.
    let lower_case = paragraph.chars().any(char::is_lowercase) && !paragraph.chars().any(char::is_uppercase);
    // Others have a question mark for each letter with an accent: "Nicol?s Ond? Mb?".
    let next = || paragraph.chars().skip(1);
    let stands_for_letter = paragraph.contains('?')
        && paragraph
            .chars()
            .zip(next())
            .zip(next().skip(1))
            .any(|((before, mark), behind)| mark == '?' && before.is_alphabetic() && behind.is_alphabetic());
    let mut letters = paragraph.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if !words.sentence_ends.contains(&letter) || letter == '?' && stands_for_letter {
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
    let first = after.trim_start().trim_start_matches(OPENING_MARKS).chars().next();
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
    places_of(lower, phrase).next().is_some()
}

/// Where a word or phrase stands in the text as a word of its own; the text is in lower case.
pub fn places_of(lower: &str, phrase: &str) -> impl Iterator<Item = usize> {
    let is_divided = !phrase.chars().any(is_undivided);
    lower.match_indices(phrase).map(|(at, _)| at).filter(move |at| {
        let before = lower.get(..*at).and_then(|text| text.chars().next_back());
        let after = lower.get(at + phrase.len()..).and_then(|text| text.chars().next());
        let is_word = !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric);
        is_word || !is_divided
    })
}

/// Whether one of the phrases stands in the text; the text is in lower case.
pub fn says_any(lower: &str, phrases: &[String]) -> bool {
    phrases.iter().any(|phrase| says(lower, phrase))
}

/// The word or phrase of a list that a text begins with, if one does; the text is in lower case.
pub fn begins_with_one<'w>(lower: &str, beginnings: &'w [String]) -> Option<&'w String> {
    beginnings.iter().find(|begin| {
        let behind = lower.strip_prefix(begin.as_str());
        behind.is_some_and(|behind| begin.ends_with(is_undivided) || !behind.starts_with(char::is_alphanumeric))
    })
}

/// Whether a word of the text begins so; the text is in lower case.
pub fn begins_word(lower: &str, begin: &str) -> bool {
    lower.match_indices(begin).any(|(at, _)| {
        let before = lower.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() && !is_undivided(letter))
    })
}

/// Whether a sentence in lower case begins with one of the words, be it quoted or in a bracket.
pub fn begins_with_any(lower: &str, beginnings: &[String]) -> bool {
    begins_with_one(lower.trim_start_matches(OPENING_MARKS), beginnings).is_some()
}

/// A text for comparing: in lower case, with plain apostrophes and spaces.
pub fn folded(text: &str) -> String {
    let plain = |letter| match letter {
        '’' | '‘' | 'ʼ' => '\'',
        '\u{a0}' | '\u{202f}' => ' ',
        letter => letter,
    };
    text.to_lowercase().chars().map(plain).collect()
}

/// The text in lower case where its places are the text's own.
pub fn same_places(text: &str) -> Option<String> {
    let lower = folded(text);
    let plain = text.to_lowercase();
    // Apostrophes and spaces that are folded are shorter: the lower case that keeps the lengths is searched.
    let lower = if lower.len() == text.len() { lower } else { plain };
    (lower.len() == text.len()).then_some(lower)
}

/// Whether a quotation that the text before opens is still open.
pub fn is_quoted(before: &str) -> bool {
    let count = |mark: char| before.matches(mark).count();
    count('“') > count('”') || count('"') % 2 == 1
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
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check_sentences(paragraph: &str, expected: &[&str]) {
        let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English is bundled");
        assert_eq!(sentences(paragraph, &english.words), expected);
    }

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        check_sentences("One. Two? Three", &["One.", "Two?", "Three"]);
        check_sentences("Mr. A. Bakr was seen by Dr. Who. He left.", &["Mr. A. Bakr was seen by Dr. Who.", "He left."]);
        check_sentences(
            "He said “no.” She left (at 3.15 p.m. exactly).",
            &["He said “no.”", "She left (at 3.15 p.m. exactly)."],
        );
        check_sentences("Nicol?s Ond? Mb? left. He is ill.", &["Nicol?s Ond? Mb? left.", "He is ill."]);
        check_sentences("", &[]);
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

    #[test]
    fn a_text_begins_with_whole_words() {
        let check = |text: &str, expected: Option<&str>| {
            let beginnings = ["he", "he is", "他"].map(str::to_owned);
            assert_eq!(begins_with_one(text, &beginnings).map(String::as_str), expected, "{text}");
        };
        check("he, too, is held", Some("he"));
        check("her son is held", None);
        check("there he is", None);
        check("他被拘留", Some("他"));
    }

    #[test]
    fn a_folded_text_is_plain() {
        assert_eq!(folded("N’Diaye\u{a0}X"), "n'diaye x");
    }
}
