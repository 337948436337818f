//! Words by which the address doctor tells streets, numbered things, titles and names of countries apart, read once from
//! `assets/countries/address-words.json`. All are folded.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use super::packed::{packed, table};

static WORDS: LazyLock<AddressWords> = LazyLock::new(|| table(packed!("countries/address-words.json")));

/// The lists, ready to be looked up.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressWords {
    /// Words that make a line a street: the usual ones of addresses in Latin script.
    pub streets: BTreeSet<String>,
    /// What names of provinces, towns and districts end with in China, where they are not written in one word: "Hebei Sheng".
    pub chinese_places: BTreeSet<String>,
    /// What compound words for streets end with: "Friedrichstrasse".
    pub street_endings: Vec<String>,
    /// Words before a number that the number belongs to: "Colony 14", "Room 12".
    pub numbered_things: BTreeSet<String>,
    /// Words that stay small inside an address, in the languages of its names.
    pub small: BTreeSet<String>,
    /// What stays small behind a hyphen: "Park-e Shahr", "Port-au-Prince".
    pub small_behind_hyphen: BTreeSet<String>,
    /// Words without a vowel that are short for one, and no initials: "st", "blvd".
    pub shortened: BTreeSet<String>,
    /// Words that are capitals throughout.
    pub acronyms: BTreeSet<String>,
    /// Words of an address that may well be in another country than the case's.
    pub abroad: Vec<String>,
    /// Countries that write the house number behind the street, by ISO 3166 code.
    pub number_behind_street: BTreeSet<String>,
    /// Words before a number that make it something else than a postcode.
    pub not_before_postcode: BTreeSet<String>,
    /// Words before a country's name that make it part of another name: "Avenue de Madagascar", "Bank of China".
    pub not_before_country: BTreeSet<String>,
    /// Titles that sheets leave inside a name line in the local language.
    pub local_titles: Vec<LocalTitle>,
}

/// A title in the local language of a country.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalTitle {
    /// ISO 3166 code.
    pub country: String,
    pub title: String,
    /// In English.
    pub means: String,
}

/// The lists of all languages.
pub fn address_words() -> &'static AddressWords {
    &WORDS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::countries::{by_code, fold};
    use crate::data::packed::text;

    #[test]
    fn the_file_parses_and_is_folded() {
        let file = text(packed!("countries/address-words.json"));
        let words: AddressWords = serde_json::from_str(&file).expect("the file of address words");
        for word in words.streets.iter().chain(&words.numbered_things).chain(&words.not_before_postcode) {
            assert_eq!(fold(word), *word);
        }
        let titled = words.local_titles.iter().map(|title| &title.country);
        for code in words.number_behind_street.iter().chain(titled) {
            assert!(by_code(code).is_some(), "{code} is no country");
        }
    }
}
