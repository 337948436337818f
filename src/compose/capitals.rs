//! Sheets that an archive kept in lower case: the capitals that are known are put back, and a notice asks to look.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use crate::data::countries;
use crate::data::phrases::{self, Phrases};
use crate::model::Case;

use super::text::{capitalised, sentences};

/// Whether a sheet came without capitals: a text of some length that has not one.
pub fn are_lost(case: &Case) -> bool {
    let texts = || case.facts.iter().chain(&case.demands).flat_map(|text| text.chars());
    let small = texts().filter(|letter| letter.is_lowercase()).count();
    small > 60 && !texts().any(char::is_uppercase)
}

/// Words that have a capital wherever they stand: months, days, countries and their adjectives, in English.
static CAPITALISED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map(String::from);
    let english = phrases::for_language(&crate::model::LanguageTag::ENGLISH);
    let months = english.into_iter().flat_map(|english| english.dates.months.iter().map(|month| month.to_lowercase()));
    let countries = countries::all().iter().flat_map(|country| {
        let name = country.name(&crate::model::LanguageTag::ENGLISH);
        country.demonyms().iter().copied().chain([name]).map(str::to_lowercase)
    });
    // "us", "may" and "march" are words too; "in may 2012" is known by the year.
    let is_name =
        |word: &String| word.chars().count() > 2 && !word.contains(' ') && !matches!(word.as_str(), "may" | "march");
    days.into_iter().chain(months).chain(countries).filter(is_name).collect()
});

/// Whether a word in lower case is one that has a capital wherever it stands.
pub fn is_capitalised(lower: &str) -> bool {
    CAPITALISED.contains(lower)
}

/// A person's name with the capitals of a name.
pub fn of_name(name: &str) -> String {
    const PARTICLES: &[&str] =
        &["al", "el", "bin", "ben", "bint", "ibn", "de", "da", "del", "der", "van", "von", "dos", "la", "y", "e"];
    let word = |(place, word): (usize, &str)| {
        let stays = place > 0 && PARTICLES.contains(&word) || !word.starts_with(char::is_alphabetic);
        if stays { word.to_owned() } else { capitalised(word) }
    };
    if name.chars().any(char::is_uppercase) {
        return name.to_owned();
    }
    name.split_word_bounds().enumerate().map(word).collect()
}

/// Lines of an address, or an office, with a capital on each word that has one in an address; text that has capitals
/// already is left alone.
pub fn of_lines(text: &str) -> String {
    const SMALL: &[&str] =
        &["of", "the", "and", "for", "in", "at", "de", "la", "du", "des", "del", "y", "e", "et", "ve", "und"];
    if text.chars().any(char::is_uppercase) {
        return text.to_owned();
    }
    let word = |(place, word): (usize, &str)| match word {
        "po" | "p.o" | "un" | "mp" => word.to_uppercase(),
        word if place > 0 && SMALL.contains(&word) => word.to_owned(),
        word => capitalised(word),
    };
    // After an apostrophe a word goes on: "people's".
    text.split_word_bounds().enumerate().map(word).collect()
}

/// The text with the capitals of names, months, days and countries, its beginning left as it is.
pub fn of_words(text: &str, names: &[String]) -> String {
    let words: Vec<&str> = text.split_word_bounds().collect();
    let is_year = |word: Option<&&str>| word.is_some_and(|word| word.len() == 4 && word.starts_with(['1', '2']));
    let dated = |at: usize| {
        is_year(words.get(at + 2))
            || at.checked_sub(2).is_some_and(|before| {
                words.get(before).is_some_and(|word| word.len() < 3 && word.chars().all(|digit| digit.is_ascii_digit()))
            })
    };
    let word = |(at, word): (usize, &&str)| match *word {
        "may" | "march" if dated(at) => capitalised(word),
        "i" => "I".to_owned(),
        "un" | "eu" => word.to_uppercase(),
        word if CAPITALISED.contains(word) => capitalised(word),
        word => word.to_owned(),
    };
    let mut text: String = words.iter().enumerate().map(word).collect();
    for name in names.iter().filter(|name| !name.is_empty()) {
        text = text.replace(&name.to_lowercase(), name);
        // A person is mostly spoken of by a part of the name.
        for part in
            name.split_whitespace().filter(|part| part.chars().count() > 3 && part.starts_with(char::is_uppercase))
        {
            text = replaced_word(&text, &part.to_lowercase(), part);
        }
    }
    text
}

fn replaced_word(text: &str, from: &str, to: &str) -> String {
    text.split_word_bounds().map(|word| if word == from { to } else { word }).collect()
}

/// Running text: also with a capital at the beginning of each sentence.
pub fn restored(text: &str, names: &[String], phrases: &Phrases) -> String {
    let sentence = |text: &str| capitalised(&of_words(text, names));
    sentences(text, &phrases.words).into_iter().map(sentence).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(of_words(text, &["Samiullah Baloch".to_owned()]), expected);
    }

    #[test]
    fn known_capitals_come_back() {
        check("samiullah baloch was held in pakistan on 16 july", "Samiullah Baloch was held in Pakistan on 16 July");
        check("baloch may leave in may 2006", "Baloch may leave in May 2006");
        check("the pakistani police", "the Pakistani police");
    }

    #[test]
    fn addresses_get_capitals_as_addresses_have_them() {
        assert_eq!(of_lines("ministry of people's welfare, po box 12"), "Ministry of People's Welfare, PO Box 12");
        assert_eq!(of_lines("Ministry of justice"), "Ministry of justice");
    }

    #[test]
    fn particles_of_names_stay_small() {
        assert_eq!(of_name("obaidullah ali bin baloch"), "Obaidullah Ali bin Baloch");
        assert_eq!(of_name("Anna de Vries"), "Anna de Vries");
    }
}
