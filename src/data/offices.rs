//! The words by which an address is read: offices, forms of address, institutions, streets, salutations, closings.
//!
//! All lists are folded and hold every language at once: an English sheet has Spanish streets and Turkish ministries.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;
use serde::Deserialize;

use super::dropped::dropped;
use super::folding::{as_folded, folded};
use super::packed::{packed, table};

static WORDS: LazyLock<OfficeWords> = LazyLock::new(|| {
    let lists: Lists = table(packed!("sheets/offices.json"));
    let towns: Towns = table(packed!("sheets/towns.json"));
    let known = words_of([
        &lists.honorifics,
        &lists.offices,
        &lists.institutions,
        &lists.streets,
        &lists.salutations,
        &lists.portfolios,
        &lists.given_names,
        &lists.family_names,
        &towns.towns,
    ]);
    let phrases = |list: &[String]| Phrases::with_dropped(list, &known);
    OfficeWords {
        honorifics: phrases(&lists.honorifics),
        offices: phrases(&lists.offices),
        compound_offices: lists.compound_offices.iter().map(|ending| folded(ending)).collect(),
        institutions: phrases(&lists.institutions),
        streets: phrases(&lists.streets),
        local_titles: phrases(&lists.local_titles),
        salutations: phrases(&lists.salutations),
        closings: phrases(&lists.closings),
        portfolios: phrases(&lists.portfolios),
        titles: phrases(&lists.titles),
        describing: phrases(&lists.describing),
        describing_behind: phrases(&lists.describing_behind),
        last_words: phrases(&lists.last_words),
        street_first: phrases(&lists.street_first),
        street_last: phrases(&lists.street_last),
        post_boxes: phrases(&lists.post_boxes),
        given_names: phrases(&lists.given_names),
        family_names: phrases(&lists.family_names),
        name_particles: phrases(&lists.name_particles),
        name_endings: phrases(&lists.name_endings),
        towns: phrases(&towns.towns),
        regions: phrases(&towns.regions),
    }
});

/// Every word of some lists, folded.
fn words_of<'a>(lists: impl IntoIterator<Item = &'a Vec<String>>) -> HashSet<Cow<'a, str>> {
    let mut known = HashSet::new();
    for phrase in lists.into_iter().flatten() {
        match as_folded(phrase) {
            Cow::Borrowed(phrase) => known.extend(phrase.split(' ').map(Cow::Borrowed)),
            Cow::Owned(phrase) => known.extend(phrase.split(' ').map(|word| Cow::Owned(word.to_owned()))),
        }
    }
    known
}

/// The lists, ready to be looked up.
#[derive(Debug)]
pub struct OfficeWords {
    /// "His Excellency", "Mr", "Lt. Gen.".
    pub honorifics: Phrases,
    /// "Chief Justice", "Minister of", in the forms that begin an office's title.
    pub offices: Phrases,
    /// What compound words for offices end with, in languages that write them as one: "Polizeipräsident".
    compound_offices: Vec<String>,
    /// "Ministry", "Court", "Bakanligi".
    pub institutions: Phrases,
    /// "Street", "P.O. Box", "ul.".
    pub streets: Phrases,
    /// Titles in the local language that stand after a name: "Yuanzhang".
    pub local_titles: Phrases,
    /// How a salutation begins: "Dear", "Your Excellency".
    pub salutations: Phrases,
    /// How a letter closes: "Yours sincerely".
    pub closings: Phrases,
    /// What ministers and commanders are over: "foreign affairs"; an office's title ends behind it.
    pub portfolios: Phrases,
    /// Offices that stand before their name on one line: "President Jo Dee".
    pub titles: Phrases,
    /// What describes an institution before its name: "supreme", "national".
    pub describing: Phrases,
    /// What describes an institution behind its name: "policía nacional".
    pub describing_behind: Phrases,
    /// Institutions that stand at the end of their phrase: "… Court".
    pub last_words: Phrases,
    /// Words for a street before its name: "Calle".
    pub street_first: Phrases,
    /// Words for a street behind its name: "Street".
    pub street_last: Phrases,
    /// "P.O. Box", "Private Bag", "Apartado Aéreo".
    pub post_boxes: Phrases,
    /// Usual first names: what tells "Ahmed" from "arrested".
    pub given_names: Phrases,
    /// Usual last names: what tells the end of "Juan Alvarez Guerrero" from the ministry behind it.
    pub family_names: Phrases,
    /// Small words within names: "bin", "de".
    pub name_particles: Phrases,
    /// "Son of", "daughter of" behind a father's name: "uulu", "kyzy".
    pub name_endings: Phrases,
    /// Capitals and the larger towns that sheets have addresses in.
    pub towns: Phrases,
    /// States and provinces that stand behind a town.
    pub regions: Phrases,
}

/// Phrases that are found at a word's beginning.
#[derive(Debug, Default)]
pub struct Phrases {
    folded: FxHashSet<String>,
    starts: Starts,
    longest_words: usize,
    longest_bytes: usize,
}

/// The first two letters of phrases, by their low five bits, which tell a to z apart: nearly all texts are ruled out by them.
#[derive(Debug, Default)]
struct Starts {
    /// By the first letter; a bit for each second one.
    seconds: [u32; 32],
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    honorifics: Vec<String>,
    offices: Vec<String>,
    compound_offices: Vec<String>,
    institutions: Vec<String>,
    streets: Vec<String>,
    local_titles: Vec<String>,
    salutations: Vec<String>,
    closings: Vec<String>,
    portfolios: Vec<String>,
    titles: Vec<String>,
    describing: Vec<String>,
    describing_behind: Vec<String>,
    last_words: Vec<String>,
    street_first: Vec<String>,
    street_last: Vec<String>,
    post_boxes: Vec<String>,
    given_names: Vec<String>,
    family_names: Vec<String>,
    name_particles: Vec<String>,
    name_endings: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Towns {
    towns: Vec<String>,
    regions: Vec<String>,
}

/// The lists of all languages.
pub fn office_words() -> &'static OfficeWords {
    &WORDS
}

impl OfficeWords {
    /// Whether a folded word is a compound that ends as offices do: "polizeiprasident", "co-innenministerin".
    pub fn ends_as_office(&self, word: &str) -> bool {
        self.compound_offices.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending.as_str()))
    }
}

impl Phrases {
    /// The phrases, each also as it stands where letters with accents were dropped, if no word of that is one of its own.
    fn with_dropped(phrases: &[String], known: &HashSet<Cow<str>>) -> Self {
        let kept = |phrase: &String| {
            let kept = dropped(phrase)?;
            let folded = folded(phrase);
            let mut words = kept.split(' ').zip(folded.split(' '));
            let sound = words.all(|(kept, whole)| kept == whole || !known.contains(kept));
            sound.then_some(kept)
        };
        let more: Vec<String> = phrases.iter().filter_map(kept).collect();
        Self::of(phrases.iter().chain(&more))
    }

    pub(super) fn new(phrases: &[String]) -> Self {
        Self::of(phrases.iter())
    }

    fn of<'a>(phrases: impl Iterator<Item = &'a String>) -> Self {
        let mut folded: FxHashSet<String> = phrases.map(|phrase| folded(phrase)).collect();
        // "Commissioner General" and "Commissioner-General" are one.
        let general = folded.iter().filter(|phrase| phrase.contains(" general"));
        let joined: Vec<String> = general.map(|phrase| phrase.replace(" general", "-general")).collect();
        folded.extend(joined);
        let longest_words = folded.iter().map(|phrase| phrase.split(' ').count()).max().unwrap_or_default();
        let longest_bytes = folded.iter().map(String::len).max().unwrap_or_default();
        let mut starts = Starts::default();
        folded.iter().for_each(|phrase| starts.add(phrase));
        Self { folded, starts, longest_words, longest_bytes }
    }

    pub fn contains(&self, folded: &str) -> bool {
        self.folded.contains(folded)
    }

    /// Whether a folded text begins with one of the phrases, in the midst of a word or not: "telephone" with "tel".
    pub fn begin(&self, folded: &str) -> bool {
        self.folded.iter().any(|phrase| folded.starts_with(phrase.as_str()))
    }

    /// The bytes of the longest phrase that a folded text begins with, in the midst of a word or not; 0 for none.
    pub fn beginning(&self, folded: &str) -> usize {
        if !self.starts.may_begin(folded) {
            return 0;
        }
        let found = self.folded.iter().filter(|phrase| folded.starts_with(phrase.as_str()));
        found.map(String::len).max().unwrap_or_default()
    }

    /// The bytes of the longest phrase that a folded text begins with, word by word; 0 for none.
    ///
    /// A comma, colon or closing bracket after the phrase is not part of it; a dot is, where the list has it.
    pub fn at_start(&self, text: &str) -> usize {
        if !self.starts.may_begin(text) {
            return 0;
        }
        let mut best = 0;
        let mut words = 0;
        let ends = text.char_indices().filter(|(_, letter)| *letter == ' ').map(|(at, _)| at).chain([text.len()]);
        for end in ends {
            words += 1;
            if words > self.longest_words {
                break;
            }
            let Some(start) = text.get(..end) else { break };
            let bare = start.trim_end_matches([',', ';', ':', ')', '"', '/']);
            let bare = if self.folded.contains(bare) { bare } else { bare.trim_end_matches('.') };
            if !bare.is_empty() && self.folded.contains(bare) {
                best = bare.len();
            }
        }
        best
    }

    /// The bytes before the word that one of the phrases leads to: of the longest with its blank, or of "l'" and its like.
    pub fn leading(&self, text: &str) -> Option<usize> {
        let length = self.at_start(text);
        if text.get(length..).is_some_and(|rest| length > 0 && rest.starts_with(' ')) {
            return Some(length + 1);
        }
        let end = text.find([' ', '\'']).filter(|end| text.get(*end..).is_some_and(|rest| rest.starts_with('\'')))? + 1;
        text.get(..end).filter(|start| self.folded.contains(*start)).map(|_| end)
    }

    /// The bytes of the longest phrase that a folded text ends with, word by word; 0 for none.
    pub fn ending(&self, text: &str) -> usize {
        let starts = text.rmatch_indices(' ').map(|(at, _)| at + 1).chain([0]).take(self.longest_words);
        let ends = starts.filter_map(|at| text.get(at..)).filter(|end| self.folded.contains(*end));
        ends.map(str::len).max().unwrap_or_default()
    }

    /// Whether a text without blanks ends with one of the phrases.
    pub fn at_end(&self, text: &str) -> bool {
        let first = text.len().saturating_sub(self.longest_bytes);
        (first..text.len()).any(|at| text.get(at..).is_some_and(|end| self.folded.contains(end)))
    }

    /// Whether any word of a folded text begins one of the phrases.
    pub fn occur_in(&self, text: &str) -> bool {
        let starts = text
            .char_indices()
            .filter(|(_, letter)| matches!(letter, ' ' | '(' | ',' | '/' | '-'))
            .map(|(at, _)| at + 1);
        [0].into_iter().chain(starts).any(|at| text.get(at..).is_some_and(|rest| self.at_start(rest) > 0))
    }
}

impl Starts {
    fn add(&mut self, phrase: &str) {
        let mut bytes = phrase.bytes();
        let Some(seconds) = bytes.next().and_then(|first| self.seconds.get_mut(usize::from(first & 31))) else {
            return;
        };
        // Anything may follow a phrase of one letter.
        *seconds |= bytes.next().map_or(u32::MAX, |second| 1 << (second & 31));
    }

    /// Whether any phrase can begin as this text does.
    fn may_begin(&self, text: &str) -> bool {
        let mut bytes = text.bytes();
        let seconds = bytes.next().and_then(|first| self.seconds.get(usize::from(first & 31))).copied().unwrap_or(0);
        bytes.next().map_or(seconds == u32::MAX, |second| seconds & 1 << (second & 31) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::packed::text;

    #[test]
    fn the_file_parses() {
        let lists: Lists =
            serde_json::from_str(&text(packed!("sheets/offices.json"))).expect("the file of office words");
        assert!(lists.offices.len() > 100);
        let towns: Towns = serde_json::from_str(&text(packed!("sheets/towns.json"))).expect("the file of towns");
        assert!(towns.towns.len() > 300 && towns.regions.len() > 50);
    }

    #[test]
    fn the_longest_phrase_at_the_start_is_found() {
        let words = office_words();
        assert_eq!(words.offices.at_start("chief justice, supreme court"), "chief justice".len());
        assert_eq!(words.honorifics.at_start("lt. gen. someone"), "lt. gen.".len());
        assert_eq!(words.honorifics.at_start("mr. someone"), "mr.".len());
        assert_eq!(words.offices.at_start("presidential palace"), 0);
        assert_eq!(words.offices.leading("chief justice jo dee"), Some("chief justice ".len()));
        assert_eq!(words.offices.leading("chief justice, jo dee"), None);
        assert_eq!(words.offices.ending("jo dee, chief justice"), "chief justice".len());
        assert_eq!(words.offices.ending("chief justice jo dee"), 0);
        assert!(words.ends_as_office("polizeiprasident") && !words.ends_as_office("regent"));
        assert!(words.institutions.occur_in("adalet bakanligi"));
        assert!(words.streets.occur_in("12 (ul. karla marksa)"));
    }

    #[test]
    fn a_phrase_of_one_letter_is_found_before_any_other() {
        let phrases = Phrases::new(&["y".to_owned(), "von".to_owned(), "ötv".to_owned()]);
        for (text, found) in
            [("y", 1), ("y otros", 1), ("yes", 0), ("von", 3), ("v", 0), ("vo", 0), ("otv", 3), ("", 0)]
        {
            assert_eq!(phrases.at_start(text), found, "{text:?}");
        }
    }

    #[test]
    fn no_country_seems_to_be_a_person() {
        let english = crate::model::LanguageTag::new("en");
        for country in crate::data::countries::all() {
            let name = folded(country.name(&english));
            let words = office_words();
            assert_eq!((words.honorifics.at_start(&name), words.offices.at_start(&name)), (0, 0), "{name}");
        }
    }
}
