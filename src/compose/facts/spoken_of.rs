//! What a sentence speaks of as known because an earlier one named it: "the two trucks" are those of the sentence before.

use std::collections::BTreeMap;

use crate::data::markers;
use crate::data::phrases::Words;

use super::super::text::folded;

/// Letters that keep the forms of a word together and different words apart.
const STEM: usize = 6;

/// What runs on for longer is no sentence, and damaged sheets have such of any length.
const MOST_WORDS: usize = 200;

/// A quotation of more words is said again for its own sake.
const LONGEST_ECHO: usize = 4;

/// What each sentence of lead and narrative names, in their order.
#[derive(Debug, Default)]
pub struct SpokenOf {
    sentences: Vec<Named>,
    /// Where each thing was named first.
    first_at: BTreeMap<String, usize>,
    /// What the demands name, and the letter tells with them.
    of_demands: Vec<String>,
    /// What only the sheet's head names.
    of_head: Vec<String>,
    /// The words of the names of the case's people, whom the letter's opening names.
    of_people: Vec<String>,
}

/// What one sentence names.
#[derive(Debug, Default)]
struct Named {
    lower: String,
    /// What it names for the first time as far as it tells.
    first: Vec<String>,
    /// What it speaks of as known.
    known: Vec<String>,
    /// It begins with the first of these.
    begins_known: bool,
    /// Short quotations.
    echoes: Vec<String>,
    /// The words of names that it has whole: "Ana", "Rao".
    whole_names: Vec<String>,
    /// A word of a name by itself: "Ana".
    half_names: Vec<String>,
}

impl SpokenOf {
    /// `head`: what the sheet says of the people beside their names, which no sentence of the letter does.
    pub fn of<'t>(
        sentences: impl Iterator<Item = &'t str>,
        demands: &[String],
        head: impl Iterator<Item = &'t str>,
        people: &[&str],
        words: &Words,
    ) -> Self {
        if words.definite.is_empty() {
            return Self::default();
        }
        let first = |text: &str| Named::of(text, words).first;
        let sentences: Vec<Named> = sentences.map(|sentence| Named::of(sentence, words)).collect();
        let mut first_at = BTreeMap::new();
        for (place, named) in sentences.iter().enumerate() {
            named.first.iter().for_each(|thing| _ = first_at.entry(thing.clone()).or_insert(place));
        }
        Self {
            sentences,
            first_at,
            of_demands: demands.iter().flat_map(|demand| first(demand)).collect(),
            of_head: head.flat_map(first).collect(),
            of_people: people.iter().flat_map(|name| name.split([' ', '-'])).map(str::to_lowercase).collect(),
        }
    }

    /// For each thing that a sentence speaks of as known, the earlier sentences that say what it is: the letter wants one of them.
    /// `of_people`: it begins with the people of the case, whom the opening names.
    pub fn wants(&self, at: usize, of_people: bool) -> Vec<Vec<usize>> {
        let Some(own) = self.sentences.get(at).filter(|_| at > 0) else { return Vec::new() };
        let earlier = || self.sentences.iter().enumerate().take(at);
        let things = own.known.iter().skip(usize::from(of_people && own.begins_known));
        // What a sentence begins with is told before the demands are.
        let begins = |thing: &String| own.begins_known && own.known.first() == Some(thing);
        let of_demands = |thing: &String| self.of_demands.contains(thing) && !begins(thing);
        let things = things.filter(|thing| !of_demands(thing)).filter_map(|thing| {
            let saying: Vec<usize> =
                earlier().filter(|(_, one)| one.first.contains(thing)).map(|(place, _)| place).collect();
            // What was never named is known to everybody: "the valley".
            (!saying.is_empty() || self.of_head.contains(thing)).then_some(saying)
        });
        let echoes = own.echoes.iter().filter_map(|echo| {
            let saying: Vec<usize> =
                earlier().filter(|(_, one)| one.lower.contains(echo.as_str())).map(|(place, _)| place).collect();
            (!saying.is_empty()).then_some(saying)
        });
        let halves = own.half_names.iter().filter(|half| !self.of_people.contains(half)).filter_map(|half| {
            let saying: Vec<usize> =
                earlier().filter(|(_, one)| one.whole_names.contains(half)).map(|(place, _)| place).collect();
            (!saying.is_empty()).then_some(saying)
        });
        things.chain(echoes).chain(halves).collect()
    }

    /// Whether the thing that a sentence begins with was named before: "The men" of "three men".
    pub fn begins_with_known(&self, at: usize, words: &Words) -> bool {
        let Some(own) = self.sentences.get(at) else { return false };
        let mut begin = own.lower.split_whitespace();
        let is_definite = begin.next().is_some_and(|first| words.definite.iter().any(|definite| definite == first));
        let Some(thing) = begin.next().filter(|_| is_definite).map(|word| stem(plain(word))) else { return false };
        self.first_at.get(&thing).is_some_and(|first| *first < at)
    }
}

impl Named {
    fn of(sentence: &str, words: &Words) -> Self {
        let mut named = Self { lower: folded(sentence), echoes: echoes(sentence), ..Self::default() };
        let all: Vec<&str> = sentence.split_whitespace().take(MOST_WORDS).collect();
        (named.whole_names, named.half_names) = names(&all);
        let is_in = |list: &[String], word: &str| list.iter().any(|one| one == word);
        let mut definite = false;
        for (place, word) in all.iter().enumerate() {
            let lower = folded(plain(word));
            if is_in(&words.definite, &lower) {
                definite = true;
                continue;
            }
            // "the two trucks"
            if definite && is_in(&words.numbers, &lower) {
                continue;
            }
            let thing = stem(&lower);
            let is_said = lower.chars().count() > 2 && !is_in(&words.stop, &lower);
            let is_name = plain(word).starts_with(char::is_uppercase) && place > 0;
            if definite && is_said && !is_name && !words.familiar.contains(&lower) && !tells_which(&all, place, words) {
                if !named.first.contains(&thing) {
                    named.begins_known |= named.known.is_empty() && named.first.is_empty();
                    named.known.push(thing);
                }
            } else if is_said {
                named.first.push(thing);
            }
            definite = false;
        }
        named
    }
}

/// The words of the names that a sentence has whole, "Ana Rao", and of those of which it has one word, "Ana"; a word of plain prose is
/// of neither.
fn names(all: &[&str]) -> (Vec<String>, Vec<String>) {
    const FEWEST_LETTERS: usize = 4;
    let is_name = |word: &&str| {
        let bare = plain(word);
        bare.starts_with(char::is_uppercase)
            && bare.contains(char::is_lowercase)
            && bare.chars().count() >= FEWEST_LETTERS
            && !markers::words().is_plain(&bare.to_lowercase())
    };
    let (mut whole, mut half) = (Vec::new(), Vec::new());
    for run in all.chunk_by(|one, next| is_name(one) && is_name(next) && one.ends_with(char::is_alphabetic)) {
        let names = run.iter().filter(|word| is_name(word));
        let words = names.map(|word| plain(word).trim_end_matches("'s").trim_end_matches("’s").to_lowercase());
        if run.len() > 1 { whole.extend(words) } else { half.extend(words) }
    }
    half.retain(|name| !whole.contains(name));
    (whole, half)
}

/// Whether the words behind a thing say which it is: "the house where she lives", "the fort of Arland", "the weaver Mira Tolan".
fn tells_which(all: &[&str], place: usize, words: &Words) -> bool {
    for at in place..place + 2 {
        let (Some(word), Some(next)) = (all.get(at), all.get(at + 1)) else { return false };
        if word.ends_with(|letter: char| !letter.is_alphanumeric()) {
            return false;
        }
        let next = plain(next);
        let lower = folded(next);
        if words.tells_which.contains(&lower) || next.starts_with(char::is_uppercase) {
            return true;
        }
        if words.stop.contains(&lower) {
            return false;
        }
    }
    false
}

fn plain(word: &str) -> &str {
    word.trim_matches(|letter: char| !letter.is_alphanumeric())
}

/// The beginning of a word, one or many alike.
fn stem(lower: &str) -> String {
    let lower = lower.trim_end_matches("'s");
    let one = lower.strip_suffix('s').filter(|one| one.chars().count() > 2).unwrap_or(lower);
    one.chars().take(STEM).collect()
}

/// The short quotations of a sentence, which repeat somebody's words: “the others”.
fn echoes(sentence: &str) -> Vec<String> {
    let quoted = sentence.split(['“', '«']).skip(1).filter_map(|text| text.split(['”', '»']).next());
    let short = quoted.filter(|text| (2..=LONGEST_ECHO).contains(&text.split_whitespace().count()));
    short.map(folded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check(before: &[&str], sentence: &str, demand: &str, wants: &[&[usize]]) {
        let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English is bundled");
        let all = before.iter().copied().chain([sentence]);
        let spoken = SpokenOf::of(all, &[demand.to_owned()], std::iter::empty(), &["Mira Tolan"], &english.words);
        assert_eq!(spoken.wants(before.len(), false), wants, "{sentence}");
    }

    #[test]
    fn what_an_earlier_sentence_named_is_wanted() {
        let lorries = ["Mira Tolan was stopped.", "Two lorries stood at the bridge."];
        check(&lorries, "The mayor wrote down the number of one of the two lorries.", "", &[&[1]]);
        check(&["They called him “the last weaver”."], "What “the last weaver” means is not known.", "", &[&[0]]);
    }

    #[test]
    fn half_a_name_wants_the_sentence_that_has_it_whole() {
        let sister = ["Mira Tolan was stopped.", "Her sister, Aisha Rahimova, came to the gate."];
        check(&sister, "The bread that Aisha brought was given back.", "", &[&[1]]);
        check(&sister, "The bread for Mira was given back.", "", &[]);
        check(&sister, "The bread that Aisha Rahimova brought was given back.", "", &[]);
    }

    #[test]
    fn what_is_known_or_said_in_the_sentence_wants_nothing() {
        let lorries = ["Two lorries stood at the bridge."];
        check(&lorries, "A lorry came back, and the lorry was burned.", "", &[]);
        check(&lorries, "Nobody has asked for the lorry that took her.", "", &[]);
        check(&lorries, "Nobody has asked for the lorry.", "Find a lorry", &[]);
        check(&["Police came at night."], "Mira Tolan was taken away by the police.", "", &[]);
        check(&lorries, "She was taken across the valley.", "", &[]);
    }
}
