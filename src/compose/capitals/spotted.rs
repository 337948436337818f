//! Names that a text without capitals speaks of, told by what stands beside them: "lawyer ahmed mansour", "in urfa prison".

use std::collections::BTreeSet;

use super::of_name;
use super::short_forms::short_forms;
use crate::data::capitals::capital_words;
use crate::data::english;
use crate::data::folding::folded;
use crate::data::markers;
use crate::data::offices::{OfficeWords, Phrases, office_words};

/// A first name has at most so many words behind it that belong to the name.
const MOST_BEHIND: usize = 3;

/// Of more words in no dictionary than so many hundredths the text is in another language than English.
const MOST_UNKNOWN: usize = 40;

/// The people and places of a text in lower case, as it writes them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Spotted {
    pub people: Vec<String>,
    /// Places, and what short forms stand for.
    pub places: Vec<String>,
    /// Words in lower case that English does not have: parts of names.
    pub words: BTreeSet<String>,
}

/// A word of the text, without the punctuation around it.
struct Word<'t> {
    text: &'t str,
    folded: String,
    /// What follows belongs to something else: a comma or a full stop stands behind it.
    ends: bool,
}

impl Spotted {
    /// Whom and what the texts speak of, with their capitals; the longest first, since a part of one stands in no other.
    pub fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut spotted = Self::default();
        texts.for_each(|text| spotted.look_at(text));
        for names in [&mut spotted.people, &mut spotted.places] {
            // What has capitals already stays as it is.
            names.iter_mut().for_each(|name| *name = of_name(name));
            names.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
            names.dedup();
        }
        spotted
    }

    /// Adds what one text speaks of, as it is written there.
    fn look_at(&mut self, text: &str) {
        let words: Vec<Word<'_>> = text.split_whitespace().map(Word::of).collect();
        let known = office_words();
        let mut at = 0;
        while at < words.len() {
            let (people, places) = (person(&words, at, known), place(&words, at, known));
            if people > 0 {
                self.people.push(joined(&words, at, people));
            } else if places > 0 {
                self.places.push(joined(&words, at, places));
            }
            at += people.max(places).max(1);
        }
        self.places.extend(short_forms(text));
        let unknown: Vec<&Word<'_>> = words.iter().filter(|word| word.is_in_no_dictionary()).collect();
        if unknown.len() * 100 <= words.len() * MOST_UNKNOWN {
            self.words.extend(unknown.into_iter().map(|word| word.text.to_owned()));
            // "al-mafjar", "sans-armes".
            let parts = words.iter().filter(|word| word.text.contains('-')).flat_map(|word| word.text.split('-'));
            self.words.extend(parts.map(Word::of).filter(Word::is_in_no_dictionary).map(|word| word.text.to_owned()));
        }
    }
}

impl<'t> Word<'t> {
    fn of(text: &'t str) -> Self {
        let punctuation = |letter: char| !letter.is_alphanumeric();
        let bare = text.trim_matches(punctuation);
        // What has lost its apostrophe has lost nothing else: "mansours" stays one word.
        let bare = bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare);
        let behind = text.get(text.find(bare).unwrap_or_default() + bare.len()..).unwrap_or_default();
        Self { text: bare, folded: folded(bare), ends: !behind.is_empty() }
    }

    fn is_of_a_name(&self) -> bool {
        let word = self.folded.as_str();
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        let spelled = word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\''));
        let is_form_of_a_verb = capital_words().endings_of_verbs.iter().any(|ending| word.ends_with(ending.as_str()))
            || capital_words().verbs_behind_names.contains(word);
        let is_first_name = office_words().given_names.contains(word);
        letters > 2 && spelled && (is_first_name || !is_form_of_a_verb) && !markers::words().is_plain(word)
    }

    /// Whether English has no such word, with or without a slip, and no language of sheets has it as a small one.
    fn is_in_no_dictionary(&self) -> bool {
        let word = self.folded.as_str();
        let is_small = || markers::words().small_words([word].into_iter()).iter().any(|count| *count > 0);
        word.chars().count() > 2
            && word.chars().all(char::is_alphabetic)
            && !english::is_word(word)
            && !capital_words().no_names.contains(word)
            && !markers::words().is_plain(word)
            && !is_small()
            && !english::is_nearly_word(word)
    }
}

/// How many words from here on are a person's name; 0: none.
fn person(words: &[Word<'_>], at: usize, known: &OfficeWords) -> usize {
    let Some(word) = words.get(at) else { return 0 };
    let is_first_name = |word: &Word<'_>| {
        let text = word.folded.as_str();
        text.len() > 3
            && known.given_names.contains(text)
            && !capital_words().also_words.contains(text)
            && word.is_of_a_name()
    };
    let begins = is_first_name(word);
    let is_addressed = at
        .checked_sub(1)
        .and_then(|before| words.get(before))
        .is_some_and(|before| capital_words().forms.contains(&before.folded) && word.is_of_a_name());
    if !begins && !is_addressed {
        return 0;
    }
    let (mut count, mut open) = (1, !word.ends);
    for next in words.iter().skip(at + 1).take(MOST_BEHIND) {
        let follows = words.get(at + count + 1).is_some_and(Word::is_of_a_name);
        let joins = capital_words().particles_in_text.contains(&next.folded) && !next.ends && follows;
        if !open || !(next.is_of_a_name() || joins) {
            break;
        }
        count += 1;
        open = !next.ends;
    }
    // A first name alone may be anything; behind a form of address one word is a name.
    if count > 1 || is_addressed { count } else { 0 }
}

/// How many words from here on are a place that is known; 0: none.
fn place(words: &[Word<'_>], at: usize, known: &OfficeWords) -> usize {
    let longest = |phrases: &Phrases| {
        (1..=4_usize).rev().find(|count| {
            let Some(run) = words.get(at..at + count) else { return false };
            let unbroken = run.iter().rev().skip(1).all(|word| !word.ends);
            unbroken && phrases.contains(&run.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" "))
        })
    };
    let word_at = |at: usize| words.get(at).map_or("", |word| word.folded.as_str());
    let before = at.checked_sub(1).map_or("", word_at);
    let beside = capital_words();
    let Some(count) = longest(&known.towns).max(longest(&known.regions)) else {
        // Without an article what stands before "prison" is its name: "in machipisa prison".
        let names_next = beside.locating.contains(before) && beside.kinds_of_places.contains(word_at(at + 1));
        return usize::from(names_next && words.get(at).is_some_and(|word| !word.ends && word.is_of_a_name()));
    };
    let behind = beside.before_places.contains(before);
    let open = words.get(at + count - 1).is_some_and(|word| !word.ends);
    let stands = behind || open && beside.behind_places.contains(word_at(at + count));
    let is_plain = count == 1 && (word_at(at).len() < 3 || markers::words().is_plain(word_at(at)));
    if stands && !is_plain { count } else { 0 }
}

fn joined(words: &[Word<'_>], at: usize, count: usize) -> String {
    words.iter().skip(at).take(count).map(|word| word.text).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, people: &[&str], places: &[&str]) {
        let mut spotted = Spotted::default();
        spotted.look_at(text);
        assert_eq!((spotted.people, spotted.places), (owned(people), owned(places)), "{text}");
    }

    fn owned(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn first_names_and_forms_of_address_tell_people() {
        check("his lawyer, ahmed mansour, was told", &["ahmed mansour"], &[]);
        check("the journalist maria del carmen rojas was seen", &["maria del carmen rojas"], &[]);
        check("mr ertosun's office", &["ertosun"], &[]);
        check("according to dr okello, he is ill", &["okello"], &[]);
    }

    #[test]
    fn what_is_no_name_is_left_alone() {
        check("he was asked to mark papers", &[], &[]);
        check("ahmed was released", &[], &[]);
        check("against khaled detained earlier", &[], &[]);
        check("ahmed allegedly fled", &[], &[]);
        check("david, reportedly ill", &[], &[]);
    }

    #[test]
    fn a_verb_behind_a_name_is_no_family_name() {
        check("the room ahmed mansour shares with others", &["ahmed mansour"], &[]);
        check("maria rojas and ahmed mansour belong to a union", &["maria rojas", "ahmed mansour"], &[]);
    }

    #[test]
    fn places_are_told_by_what_stands_beside_them() {
        check("he was taken to urfa prison and gaziantep police headquarters", &[], &["urfa", "gaziantep"]);
        check("students from port elizabeth", &[], &["port elizabeth"]);
        check("in the rome statute", &[], &[]);
        check("held in machipisa prison", &[], &["machipisa"]);
        check("held in a crumbling prison, in solitary confinement", &[], &[]);
    }
}
