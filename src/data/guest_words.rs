//! The words of a list of writers, read once from `assets/evening/lists.json`: what its columns are called, and what it says for "no".
//! All are small letters.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

static WORDS: LazyLock<GuestWords> = LazyLock::new(|| {
    // A file that does not parse is a fault of the build, which the test below finds.
    serde_json::from_str(include_str!("../../assets/evening/lists.json")).unwrap_or_default()
});

/// The words, in the languages that the program speaks.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuestWords {
    pub name: BTreeSet<String>,
    pub town: BTreeSet<String>,
    pub sentence: BTreeSet<String>,
    pub privacy: BTreeSet<String>,
    pub cases: BTreeSet<String>,
    pub ties: BTreeSet<String>,
    /// What says that there are no ties.
    pub no: BTreeSet<String>,
}

impl GuestWords {
    /// The words for every column.
    pub fn columns(&self) -> [&BTreeSet<String>; 6] {
        [&self.name, &self.town, &self.sentence, &self.privacy, &self.cases, &self.ties]
    }
}

/// The words of all languages.
pub fn guest_words() -> &'static GuestWords {
    &WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_words_and_none_means_two_columns() {
        let words = guest_words();
        let mut seen = BTreeSet::new();
        for column in words.columns() {
            assert!(column.len() > 5);
            for word in column {
                assert_eq!(*word, word.to_lowercase());
                assert!(seen.insert(word), "{word} is two columns");
            }
        }
        assert!(words.no.contains("nein"));
    }
}
