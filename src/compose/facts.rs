//! The sentences of the sheet that a letter states: those that the demands rest on.

use std::collections::{BTreeMap, BTreeSet};

use super::content::Content;
use super::text::{length_in_words, organisation_in, says_any, sentences, stems};

/// How many sentences of the sheet a letter states at most (letters.md).
pub const MOST_FACTS: usize = 3;

/// A sentence longer than this is no sentence that an official reads to its end.
const LONGEST_SENTENCE_IN_WORDS: usize = 60;

/// The sentences in the order in which a letter gives them up: the one that it would keep longest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    ranked: Vec<Fact>,
}

/// A whole sentence of the sheet.
#[derive(Debug, Clone, PartialEq)]
struct Fact {
    /// Paragraph and sentence: the order in the sheet.
    at: (usize, usize),
    text: String,
    /// It leans on the sentence before ("He was …") and stands only behind it.
    leans: bool,
}

impl Facts {
    /// Ranks the sheet's sentences by what they share with the demands and the people's names.
    ///
    /// Never among them: a sentence that names an organisation, one that names lawyers, family or witnesses as its
    /// source, one that speaks to the writer.
    pub fn of(content: &Content<'_>) -> Self {
        let words = &content.phrases.words;
        let wanted: BTreeSet<String> = content.demands.iter().flat_map(|demand| stems(demand, words)).collect();
        let names: Vec<&str> = content.people.iter().map(|person| person.name.as_str()).collect();
        let name_stems: BTreeSet<String> = names.iter().flat_map(|name| stems(name, words)).collect();
        let mut candidates = Vec::new();
        // A sheet without a narrative says what happened in its lead.
        let lead = [content.summary.clone().into_owned()];
        let paragraphs = if content.facts.is_empty() { lead.as_slice() } else { &content.facts };
        for (paragraph, text) in paragraphs.iter().enumerate() {
            let parts = sentences(text, words);
            for (place, sentence) in parts.iter().enumerate() {
                let lower = sentence.to_lowercase();
                let source = says_any(&lower, &words.sources) && says_any(&lower, &words.reports);
                let length = length_in_words(sentence);
                let whole = sentence.ends_with(['.', '。', '؟', '!', '”', '»']) && length >= 4;
                if source || !whole || length > LONGEST_SENTENCE_IN_WORDS || organisation_in(sentence).is_some() {
                    continue;
                }
                let own = stems(sentence, words);
                let shared = own.intersection(&wanted).filter(|stem| !name_stems.contains(*stem)).count();
                let named = names.iter().any(|name| !name.is_empty() && sentence.contains(name))
                    || own.intersection(&name_stems).next().is_some();
                // What the sheet says first matters most; it decides between sentences that share as much.
                let early = if paragraph == 0 && place == 0 { 3 } else { 2_usize.saturating_sub(paragraph) };
                let score = 2 * shared + if named { 3 } else { 0 } + early;
                let leans = begins_with_any(&lower, &words.leaning);
                candidates.push((
                    score,
                    Fact { at: (paragraph, place), text: content.spelled((*sentence).to_owned()), leans },
                ));
            }
        }
        Self { ranked: ranked(candidates) }
    }

    /// At most `most` sentences of together at most `words` words, in the sheet's order.
    pub fn first(&self, most: usize, words: usize) -> Vec<&str> {
        let mut chosen: BTreeMap<(usize, usize), &str> = BTreeMap::new();
        let mut left = words;
        for fact in &self.ranked {
            let length = length_in_words(&fact.text);
            let stands =
                !fact.leans || fact.at.1.checked_sub(1).is_some_and(|at| chosen.contains_key(&(fact.at.0, at)));
            if chosen.len() < most && length <= left && stands {
                left -= length;
                chosen.insert(fact.at, &fact.text);
            }
        }
        chosen.into_values().collect()
    }
}

/// By score, the sheet's order between equals; a sentence that leans comes after the one that it leans on.
fn ranked(mut candidates: Vec<(usize, Fact)>) -> Vec<Fact> {
    let scores: BTreeMap<(usize, usize), usize> = candidates.iter().map(|(score, fact)| (fact.at, *score)).collect();
    for (score, fact) in &mut candidates {
        let before = fact.at.1.checked_sub(1).and_then(|place| scores.get(&(fact.at.0, place)));
        if fact.leans {
            *score = before.map_or(0, |before| (*score).min(*before));
        }
    }
    candidates.sort_by_key(|(score, fact)| (std::cmp::Reverse(*score), fact.at));
    candidates.into_iter().map(|(_, fact)| fact).collect()
}

fn begins_with_any(lower: &str, beginnings: &[String]) -> bool {
    let lower = lower.trim_start_matches(['“', '"', '‘', '«', '(']);
    beginnings.iter().any(|begin| {
        lower.strip_prefix(begin.as_str()).is_some_and(|rest| {
            begin.chars().next_back().is_some_and(super::text::is_undivided)
                || !rest.chars().next().is_some_and(char::is_alphanumeric)
        })
    })
}
