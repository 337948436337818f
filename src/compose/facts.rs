//! The sentences of the sheet that a letter states: those that the demands rest on.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::phrases::Words;

use super::content::Content;
use super::text::{length_in_words, organisation_in, says, says_any, sentences, stems};

/// How many sentences of the sheet a letter states at most (letters.md).
pub const MOST_FACTS: usize = 3;

/// A sentence longer than this is no sentence that an official reads to its end.
const LONGEST_SENTENCE_IN_WORDS: usize = 60;

/// Paragraph and sentence of the lead's first sentence, and of the narrative's.
const LEAD: (usize, usize) = (0, 0);
const OPENING: (usize, usize) = (1, 0);

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
    /// It leans on a sentence about the case's one person that no letter states: it can lean on the letter's opening, which names
    /// them too, where no other fact stands between.
    leans_on_opening: bool,
    /// It can stand alone in a covering letter: it names somebody, or opens the narrative.
    stands_alone: bool,
}

/// What a sheet's sentences are weighed by.
struct Scale<'c> {
    content: &'c Content<'c>,
    /// The stems of the demands.
    wanted: BTreeSet<String>,
    names: Vec<&'c str>,
    name_stems: BTreeSet<String>,
}

impl Facts {
    /// Ranks the sheet's sentences by what they share with the demands and the people's names, and by how grave they are.
    ///
    /// Never among them: a sentence that names an organisation, one that names lawyers, family or witnesses as its
    /// source, an opinion, a general truth about nobody, one that speaks to the writer.
    pub fn of(content: &Content<'_>) -> Self {
        let scale = Scale::of(content);
        let mut candidates = Vec::new();
        let narrative = content.facts.iter().enumerate();
        for (paragraph, text) in narrative {
            scale.weigh(text, paragraph + 1, &mut candidates);
        }
        // Where the narrative's own beginning cannot stand in a letter, or not alone ("He was …"), the lead says what
        // happened; where there is no narrative at all, its words about nobody in particular have to do.
        if !candidates.iter().any(|(_, fact)| fact.at == OPENING && !fact.leans) {
            let mut lead = Vec::new();
            scale.weigh(&content.summary, 0, &mut lead);
            let named = |fact: &Fact| scale.is_named(&fact.text);
            if content.facts.is_empty() {
                for (_, fact) in &mut lead {
                    fact.stands_alone = named(fact);
                }
                candidates.extend(lead);
            } else {
                candidates.extend(lead.into_iter().filter(|(_, fact)| fact.at == LEAD && named(fact)));
            }
        }
        Self { ranked: ranked(candidates) }
    }

    /// The one sentence for a covering letter, of those that the appeal states.
    pub fn for_covering(&self, words: usize) -> Option<&str> {
        let chosen = self.chosen(MOST_FACTS, words);
        chosen.into_values().find(|fact| fact.stands_alone).map(|fact| fact.text.as_str())
    }

    /// At most `most` sentences of together at most `words` words, in the sheet's order.
    pub fn first(&self, most: usize, words: usize) -> Vec<&str> {
        self.chosen(most, words).into_values().map(|fact| fact.text.as_str()).collect()
    }

    fn chosen(&self, most: usize, words: usize) -> BTreeMap<(usize, usize), &Fact> {
        let mut chosen: BTreeMap<(usize, usize), &Fact> = BTreeMap::new();
        let mut left = words;
        for fact in &self.ranked {
            let length = length_in_words(&fact.text);
            if chosen.len() < most && length <= left && fact.stands_among(&chosen) {
                left -= length;
                chosen.insert(fact.at, fact);
            }
        }
        chosen
    }
}

impl Fact {
    /// Whether a reader knows of whom it speaks where these stand around it.
    fn stands_among(&self, chosen: &BTreeMap<(usize, usize), &Fact>) -> bool {
        let comes_between = !self.stands_alone && chosen.range(self.at..).any(|(_, behind)| behind.leans_on_opening);
        let leans_well = !self.leans
            || before(self.at).is_some_and(|at| chosen.contains_key(&at))
            || self.leans_on_opening && chosen.range(..self.at).all(|(_, fact)| fact.stands_alone);
        leans_well && !comes_between
    }
}

impl<'c> Scale<'c> {
    fn of(content: &'c Content<'_>) -> Self {
        let words = &content.phrases.words;
        let names: Vec<&str> = content.people.iter().map(|person| person.name.as_str()).collect();
        Self {
            content,
            wanted: content.demands.iter().flat_map(|demand| stems(demand, words)).collect(),
            name_stems: names.iter().flat_map(|name| stems(name, words)).collect(),
            names,
        }
    }

    fn is_named(&self, sentence: &str) -> bool {
        self.names.iter().any(|name| !name.is_empty() && sentence.contains(name))
            || !stems(sentence, &self.content.phrases.words).is_disjoint(&self.name_stems)
    }

    /// Adds the sentences of a paragraph that a letter can state, each with its score.
    fn weigh(&self, text: &str, paragraph: usize, candidates: &mut Vec<(usize, Fact)>) {
        let words = &self.content.phrases.words;
        // The sentence before is about the case's one person, and no letter states it.
        let mut unsaid_of_one = false;
        for (place, sentence) in sentences(text, words).into_iter().enumerate() {
            let lower = sentence.to_lowercase();
            let named = self.is_named(sentence);
            let behind_unsaid = std::mem::replace(&mut unsaid_of_one, named && self.names.len() == 1);
            if !is_whole(sentence) || organisation_in(sentence).is_some() || names_source(&lower, words) {
                continue;
            }
            if says_any(&lower, &words.opinions) || (!named && says_any(&lower, &words.general)) {
                continue;
            }
            unsaid_of_one = false;
            let own = stems(sentence, words);
            let shared = own.intersection(&self.wanted).filter(|stem| !self.name_stems.contains(*stem)).count();
            let grave = words.grave.iter().filter(|begin| begins_word(&lower, begin)).count();
            // What the narrative says first matters most, and what goes on from it comes next.
            let opens = paragraph <= 1 && place == 0;
            let early = match (paragraph, place) {
                (0 | 1, 0) => 8,
                (0 | 1, 1) => 4,
                _ => 3_usize.saturating_sub(paragraph.max(1)),
            };
            let dangles = self.names.len() == 1 && !opens && says_any(&lower, &words.plural);
            let score = 2 * shared.min(4) + 2 * grave.min(2) + if named { 3 } else { 0 } + early;
            let score = if dangles { score.saturating_sub(3) } else { score };
            let leans = begins_with_any(&lower, &words.leaning);
            let text = self.content.spelled(sentence.to_owned());
            let leans_on_opening = behind_unsaid && begins_with_any(&lower, &words.persons);
            let stands_alone = !leans && (named || opens);
            let fact = Fact { at: (paragraph, place), text, leans, leans_on_opening, stands_alone };
            candidates.push((score, fact));
        }
    }
}

/// The sentence that one leans on, if it leans.
fn before(at: (usize, usize)) -> Option<(usize, usize)> {
    if at == OPENING { Some(LEAD) } else { Some((at.0, at.1.checked_sub(1)?)) }
}

fn is_whole(sentence: &str) -> bool {
    let length = length_in_words(sentence);
    sentence.ends_with(['.', '。', '؟', '!', '”', '»']) && (4..=LONGEST_SENTENCE_IN_WORDS).contains(&length)
}

/// Whether a sentence names lawyers, family or witnesses as its source: "according to his lawyer", "his lawyer saw".
fn names_source(lower: &str, words: &Words) -> bool {
    let named = words.sources.iter().filter(|source| says(lower, source));
    let mut named = named.peekable();
    if named.peek().is_some() && says_any(lower, &words.reports) && !opens_with_reports(lower, words) {
        return true;
    }
    named.filter_map(|source| lower.find(source.as_str()).and_then(|at| lower.get(at + source.len()..))).any(|behind| {
        // In the same clause, or the source is "he" after the comma: "When his lawyer was let in, he saw burns".
        says_any(behind, &words.sees)
    })
}

/// How many words behind a report without a comma can name whose it is: "according to her lawyer he".
const NAMES_WHOSE: usize = 4;

/// Whether a sentence only opens with reports that are nobody's: "According to reports, she could not see a lawyer".
fn opens_with_reports(lower: &str, words: &Words) -> bool {
    let opener = words.hedges.iter().filter(|hedge| lower.starts_with(hedge.as_str())).max_by_key(|hedge| hedge.len());
    let Some(behind) = opener.and_then(|opener| lower.get(opener.len()..)) else { return false };
    if behind.starts_with(char::is_alphanumeric) || says_any(behind, &words.reports) {
        return false;
    }
    let whose = match behind.split_once([',', '，', '،']) {
        Some((whose, _)) => whose.to_owned(),
        None => behind.split_whitespace().take(NAMES_WHOSE).collect::<Vec<_>>().join(" "),
    };
    !says_any(&whose, &words.sources)
}

/// Whether a word of the text begins so; the text is in lower case.
fn begins_word(lower: &str, begin: &str) -> bool {
    lower.match_indices(begin).any(|(at, _)| {
        let before = lower.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() && !super::text::is_undivided(letter))
    })
}

/// By score, the sheet's order between equals; a sentence that leans comes after the one that it leans on.
fn ranked(mut candidates: Vec<(usize, Fact)>) -> Vec<Fact> {
    let scores: BTreeMap<(usize, usize), usize> = candidates.iter().map(|(score, fact)| (fact.at, *score)).collect();
    for (score, fact) in &mut candidates {
        if fact.leans && !fact.leans_on_opening {
            let before = before(fact.at).and_then(|at| scores.get(&at));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check_source(tag: &str, sentence: &str, named: bool) {
        let phrases = phrases::for_language(&LanguageTag::new(tag)).expect("a language that letters are written in");
        assert_eq!(names_source(&sentence.to_lowercase(), &phrases.words), named, "{sentence}");
    }

    #[test]
    fn a_lawyer_who_was_not_let_in_is_no_source() {
        check_source("fr", "Selon plusieurs rapports, elle aurait été torturée et n’a pu voir un avocat.", false);
        check_source("es", "Según informes, la torturaron y no pudo ver a un abogado.", false);
        check_source("de", "Berichten zufolge wurde sie gefoltert und konnte keinen Anwalt sprechen.", false);
        check_source("en", "Reportedly she could not see a lawyer.", false);
    }

    #[test]
    fn whoever_is_quoted_is_a_source() {
        check_source("fr", "Selon son avocat, elle aurait été torturée.", true);
        check_source("fr", "Selon plusieurs rapports, son avocat a déclaré qu’elle avait été torturée.", true);
        check_source("de", "Laut ihrem Anwalt wurde sie gefoltert.", true);
        check_source("en", "In a statement, her lawyer called the trial unfair.", true);
        check_source("en", "According to reports, his lawyer saw burns.", true);
    }
}
