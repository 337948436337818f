//! Which words of an English sheet get their capitals back that an archive took, read once from `assets/sheets/capitals.json`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use super::packed::{packed, table};

static WORDS: LazyLock<CapitalWords> = LazyLock::new(|| table(packed!("sheets/capitals.json")));

/// The lists, in lower case but for the named things.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CapitalWords {
    pub days: Vec<String>,
    /// First words of places' names, where a name follows: "New Delhi", "Port Harcourt".
    pub place_first: Vec<String>,
    /// What a name of an office is written with a capital before: "President Karatkevich".
    pub titles: BTreeSet<String>,
    /// Names of more words that have capitals wherever they stand, as they are written.
    pub named_things: Vec<String>,
    /// Forms of address that a name follows, and nothing else.
    pub forms: BTreeSet<String>,
    /// What stays small between the words of a name.
    pub particles: BTreeSet<String>,
    /// The same where running text has to tell names from words: "y" and "la" are none there.
    pub particles_in_text: BTreeSet<String>,
    /// First names that are words too.
    pub also_words: BTreeSet<String>,
    /// What a place stands behind.
    pub before_places: BTreeSet<String>,
    /// Of these, what says where somebody is.
    pub locating: BTreeSet<String>,
    /// What has a name and, without one, an article.
    pub kinds_of_places: BTreeSet<String>,
    /// What is small between the words that a short form is made of.
    pub small_in_names: BTreeSet<String>,
    /// What "march" and "may" stand behind as months.
    pub before_months: BTreeSet<String>,
    /// Words that the dictionary lacks and that are no names: foreign words that sheets use, short forms of common ones.
    pub no_names: BTreeSet<String>,
    /// What a place stands before.
    pub behind_places: BTreeSet<String>,
    /// What stands between an office and a name and is no first name.
    pub never_first_names: BTreeSet<String>,
    /// Forms of verbs that follow a name and are no part of it: "the flat that she shares".
    pub verbs_behind_names: BTreeSet<String>,
    /// What is a part of a name behind one: "Galle Road"; and what is only with a word between: "Arville Central Prison".
    pub kinds: BTreeSet<String>,
    pub kinds_described: BTreeSet<String>,
    /// Such words: "central".
    pub describing_kinds: BTreeSet<String>,
    /// How words end that are forms of a verb, and adverbs.
    pub endings_of_verbs: Vec<String>,
}

/// The lists.
pub fn capital_words() -> &'static CapitalWords {
    &WORDS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::packed::text;

    #[test]
    fn the_file_parses() {
        let file = text(packed!("sheets/capitals.json"));
        let words: CapitalWords = serde_json::from_str(&file).expect("the file of capitals");
        assert!(words.locating.is_subset(&words.before_places));
        assert_eq!(words.days.len(), 7);
    }
}
