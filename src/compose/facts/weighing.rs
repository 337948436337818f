//! How much each sentence of the sheet says, and what it leans on.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::data::phrases::Words;

use super::super::content::Content;
use super::super::text::{
    OPENING_MARKS, begins_with_one, is_undivided, length_in_words, organisation_in, says, says_any, sentences, stems,
};
use super::MOST_FACTS;
use super::organisation::{is_closed, without_organisation};
use super::sources::names_source;

/// A sentence longer than this is no sentence that an official reads to its end.
const LONGEST_SENTENCE_IN_WORDS: usize = 60;

/// Among so many words at its beginning a sentence says whom it is about.
const SUBJECT_WORDS: usize = 8;

/// A name may begin with a small word of so many letters: "al", "de", "van".
const PARTICLE_LETTERS: usize = 3;

/// What the first sentence of lead and narrative is worth more than all others: it tells the case.
const TELLS_THE_CASE: i32 = 60;

/// A sentence of the sheet that can stand in a letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// Its place among all sentences of lead and narrative.
    pub at: usize,
    pub text: String,
    pub length: usize,
    pub score: i32,
    pub lean: Lean,
    /// It speaks of the people of the case: by name, or as "they".
    pub is_about_people: bool,
    /// It can stand alone in a covering letter: it names somebody, or opens the narrative.
    pub stands_alone: bool,
    /// It shares words with the demands, is grave or has a day.
    tells: bool,
    stems: BTreeSet<String>,
}

impl Weighed {
    /// How much of the shorter sentence the other says as well, in hundredths.
    pub fn shared_with(&self, other: &Self) -> usize {
        let shared = self.stems.intersection(&other.stems).count();
        let shorter = self.stems.len().min(other.stems.len()).max(1);
        shared * 100 / shorter
    }
}

/// What a sentence needs before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lean {
    Nothing,
    /// The sentence before it in the sheet: "This was refused", "The officer on duty".
    OnBefore,
    /// The people of the case, whom the letter's opening names: "Both are held", "The three people named above".
    OnPeople,
    /// The same by a pronoun, which means whoever was spoken of last: the sentence before it, or where that cannot stand in a letter
    /// the opening.
    OnPronoun,
}

/// What a sheet's sentences are weighed by.
pub struct Scale<'c> {
    content: &'c Content<'c>,
    /// The stems of the demands.
    wanted: BTreeSet<String>,
    names: Vec<&'c str>,
    name_stems: BTreeSet<String>,
    months: Vec<String>,
}

/// A sentence and where it stands.
struct Place<'t> {
    sentence: &'t str,
    at: usize,
    in_lead: bool,
    /// The first of the lead, or of the narrative.
    opens: bool,
    second: bool,
    begins_paragraph: bool,
    paragraph: usize,
}

impl<'c> Scale<'c> {
    pub fn of(content: &'c Content<'_>) -> Self {
        let words = &content.phrases.words;
        let names: Vec<&str> = content.people.iter().map(|person| person.name.as_str()).collect();
        Self {
            content,
            wanted: content.demands.iter().flat_map(|demand| stems(demand, words)).collect(),
            name_stems: names.iter().flat_map(|name| stems(name, words)).collect(),
            names,
            months: content.phrases.dates.months.iter().map(|month| month.to_lowercase()).collect(),
        }
    }

    fn words(&self) -> &'c Words {
        &self.content.phrases.words
    }

    /// The sentences of lead and narrative that can stand in a letter.
    pub fn weigh_all(&self) -> Vec<Weighed> {
        let lead = sentences(&self.content.summary, self.words());
        let before = lead.len();
        let has_lead = before > 0;
        let of_lead = lead.into_iter().enumerate().map(|(place, sentence)| Place {
            sentence,
            at: place,
            in_lead: true,
            opens: place == 0,
            second: place == 1,
            begins_paragraph: place == 0,
            paragraph: 0,
        });
        let mut places: Vec<Place<'_>> = of_lead.collect();
        for (paragraph, text) in self.content.facts.iter().enumerate() {
            for (place, sentence) in sentences(text, self.words()).into_iter().enumerate() {
                places.push(Place {
                    sentence,
                    at: places.len(),
                    in_lead: false,
                    opens: paragraph == 0 && place == 0,
                    second: paragraph == 0 && place == 1,
                    begins_paragraph: place == 0,
                    paragraph,
                });
            }
        }
        // What the sentence before was about: a pronoun means them.
        let mut about_people = false;
        let mut weighed = Vec::new();
        for place in &places {
            let lower = place.sentence.to_lowercase();
            let lean = self.lean(&lower, place, about_people);
            about_people = match lean {
                // "Her lawyer said": who comes next may be the lawyer.
                Lean::OnPeople | Lean::OnPronoun => {
                    !begins_with_any(&lower, &self.words().possessives) || !says_any(&lower, &self.words().sources)
                }
                Lean::OnBefore => about_people && self.names.len() == 1 || self.begins_with_people(place.sentence),
                Lean::Nothing => self.begins_with_people(place.sentence),
            };
            weighed.extend(self.weigh(place, lean, has_lead));
        }
        if tells_the_case(&weighed, before, places.len()) {
            weighed.retain(|one| one.at >= before);
        }
        weighed
    }

    fn is_named(&self, sentence: &str) -> bool {
        self.names.iter().any(|name| !name.is_empty() && sentence.contains(name))
            || !stems(sentence, self.words()).is_disjoint(&self.name_stems)
    }

    /// Whether a sentence is about the case's people: it names them as it begins, or says for whom an organisation fears.
    fn begins_with_people(&self, sentence: &str) -> bool {
        let begin: Vec<&str> = sentence.split_whitespace().take(SUBJECT_WORDS).collect();
        self.is_named(&begin.join(" ")) || organisation_in(sentence).is_some() && self.is_named(sentence)
    }

    /// A sentence with its score, if a letter can state it.
    fn weigh(&self, place: &Place<'_>, lean: Lean, has_lead: bool) -> Option<Weighed> {
        let words = self.words();
        let sentence = match organisation_in(place.sentence) {
            Some(_) => Cow::Owned(without_organisation(place.sentence, words)?),
            None => Cow::Borrowed(place.sentence),
        };
        let lower = sentence.to_lowercase();
        let named = self.is_named(&sentence);
        let is_told = is_whole(&sentence) && !names_source(&lower, words) && !is_opinion(&lower, words);
        if !is_told || (!named && says_any(&lower, &words.general)) {
            return None;
        }
        let own = stems(&sentence, words);
        let shared = own.intersection(&self.wanted).filter(|stem| !self.name_stems.contains(*stem)).count();
        let grave = words.grave.iter().filter(|begin| begins_word(&lower, begin)).count();
        let is_about_people = named || matches!(lean, Lean::OnPeople | Lean::OnPronoun);
        // The lead says the point of the case, and what the narrative says first comes next.
        let early = match (place.opens, place.second, place.in_lead, has_lead) {
            (true, _, true, _) | (true, _, false, false) => TELLS_THE_CASE,
            (_, true, true, _) => 6,
            (true, _, false, true) | (_, true, false, false) => 4,
            _ => 2_i32.saturating_sub(i32::try_from(place.paragraph).unwrap_or(2)).max(0),
        };
        let dangles = self.names.len() == 1 && !place.opens && lean == Lean::Nothing && says_any(&lower, &words.plural);
        let counted = |count: usize, most: usize| i32::try_from(count.min(most)).unwrap_or(0);
        // What has a day happened.
        let dated = if says_any(&lower, &self.months) { 2 } else { 0 };
        let says = 2 * counted(shared, 4) + 2 * counted(grave, 3) + dated;
        let score = match (says, is_about_people, place.opens && (!place.in_lead || named)) {
            // Nothing that the case is about: it stands only where another leans on it.
            (0, _, false) => 0,
            (says, true, _) => says + 3 + early,
            (says, false, _) => says + early - if dangles { 3 } else { 0 },
        };
        let alone = if place.in_lead { named } else { named || place.opens };
        Some(Weighed {
            at: place.at,
            length: length_in_words(&sentence),
            text: self.content.spelled(sentence.into_owned()),
            score: score.max(0),
            lean,
            is_about_people,
            stands_alone: alone && lean == Lean::Nothing,
            tells: says > 0,
            stems: own,
        })
    }

    /// What a sentence leans on; `about_people`: the one before it is about the people of the case, or there is none.
    fn lean(&self, lower: &str, place: &Place<'_>, about_people: bool) -> Lean {
        let words = self.words();
        let one = self.names.len() == 1;
        let pronoun = if one { &words.persons } else { &words.people };
        if says_any(lower, &words.named_above) || self.counts_people(lower) {
            return Lean::OnPeople;
        }
        let begins = begins_with_any(lower, pronoun) || one && begins_with_any(lower, &words.possessives);
        if !self.names.is_empty() && begins {
            match (about_people, one && place.begins_paragraph && place.at > 0) {
                (_, true) => return Lean::OnPeople,
                (true, _) => return Lean::OnPronoun,
                _ => {}
            }
        }
        // "three men, two of them with their faces covered" says itself who they are.
        let unquoted =
            words.resolved.iter().fold(without_quotations(lower), |text, phrase| text.replace(phrase.as_str(), ""));
        let named = self.is_named(place.sentence);
        // "A report issued after his release": whose?
        let for_one = says_any(&unquoted, &words.persons) || says_any(&unquoted, &words.possessives);
        let of_one = for_one && !(named || one && about_people);
        let points_back = says_any(&unquoted, &words.anaphors) && !self.is_resolved(&unquoted) || of_one;
        let unknown = !named && self.begins_with_something_spoken_of(place.sentence);
        // What opens the sheet leans on nothing but a pronoun.
        if begins_with_any(lower, &words.leaning) || place.at > 0 && (points_back || unknown) {
            Lean::OnBefore
        } else {
            Lean::Nothing
        }
    }

    /// Whether a sentence begins with a word for as many people as the case has: "both" where they are two.
    fn counts_people(&self, lower: &str) -> bool {
        let forms = self.names.len().checked_sub(2).and_then(|place| self.words().people_by_number.get(place));
        forms.is_some_and(|forms| begins_with_any(lower, forms))
    }

    /// "both" needs nothing before it where the case has two people, or where "both … and …" says who.
    fn is_resolved(&self, unquoted: &str) -> bool {
        let words = self.words();
        let by_two = |phrase: &&String| words.people_by_number.first().is_some_and(|forms| forms.contains(phrase));
        let said: Vec<&String> = words.anaphors.iter().filter(|phrase| says(unquoted, phrase)).collect();
        let lists = said.iter().all(|phrase| {
            let behind = unquoted.split_once(phrase.as_str()).map_or("", |(_, behind)| behind);
            behind.split([',', '.', ';']).next().is_some_and(|clause| says_any(clause, &words.joins))
        });
        said.iter().all(by_two) && (self.names.len() == 2 || lists)
    }

    /// "The officer on duty" was spoken of before; "the police" and "the Supreme Court" are known to everybody.
    fn begins_with_something_spoken_of(&self, sentence: &str) -> bool {
        let words = self.words();
        let mut begins = sentence.split_whitespace();
        let is_definite = begins.next().is_some_and(|first| words.definite.contains(&first.to_lowercase()));
        let Some(next) = begins.next().filter(|_| is_definite) else { return false };
        let next = next.trim_matches(|letter: char| !letter.is_alphanumeric());
        !next.starts_with(char::is_uppercase) && !words.familiar.contains(&next.to_lowercase())
    }
}

/// Whether a narrative that begins behind the lead tells the case without it: it is short enough to be stated whole, can be, and
/// begins with what happened to somebody named. So are facts that somebody wrote for the letter.
fn tells_the_case(weighed: &[Weighed], begin: usize, end: usize) -> bool {
    let narrative: Vec<&Weighed> = weighed.iter().filter(|one| one.at >= begin).collect();
    let is_short = (1..=MOST_FACTS).contains(&narrative.len()) && narrative.len() == end.saturating_sub(begin);
    is_short && narrative.first().is_some_and(|one| one.stands_alone && one.is_about_people && one.tells)
}

fn is_whole(sentence: &str) -> bool {
    let length = length_in_words(sentence);
    let ends = sentence.ends_with(['.', '。', '؟', '!', '”', '»', '"']);
    // "held at the fort since May." lost its head on the page; "al-Noor" begins a name.
    let headless = sentence
        .split([' ', '-', '’', '\''])
        .next()
        .is_some_and(|first| first.starts_with(char::is_lowercase) && first.chars().count() > PARTICLE_LETTERS);
    ends && !headless && is_closed(sentence) && (4..=LONGEST_SENTENCE_IN_WORDS).contains(&length)
}

/// An opinion is the publisher's, unless somebody gave the order or the advice: "a judge ruled that he should be let go".
fn is_opinion(lower: &str, words: &Words) -> bool {
    let mut said = words.opinions.iter().filter(|opinion| says(lower, opinion));
    said.any(|opinion| {
        let before = lower.split_once(opinion.as_str()).map_or("", |(before, _)| before);
        !says_any(before, &words.orders)
    })
}

/// The text without what stands in quotation marks.
fn without_quotations(text: &str) -> String {
    let mut inside = false;
    let outside = text.chars().filter(|letter| {
        match letter {
            '“' | '«' => inside = true,
            '”' | '»' => inside = false,
            '"' => inside = !inside,
            _ => {}
        }
        !inside
    });
    outside.collect()
}

/// Whether a word of the text begins so; the text is in lower case.
fn begins_word(lower: &str, begin: &str) -> bool {
    lower.match_indices(begin).any(|(at, _)| {
        let before = lower.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() && !is_undivided(letter))
    })
}

/// Whether a sentence in lower case begins with one of the words, be it quoted or in a bracket.
fn begins_with_any(lower: &str, beginnings: &[String]) -> bool {
    begins_with_one(lower.trim_start_matches(OPENING_MARKS), beginnings).is_some()
}
