//! How much each sentence of the sheet says, and what it leans on.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::data::phrases::Words;

use super::super::content::Content;
use super::super::text::{
    begins_with_any, begins_word, capitalised, length_in_words, organisation_in, says, says_any, sentences, stems,
};
use super::days_ago;
use super::leaning::{Before, Lean};
use super::organisation::{is_closed, without_organisation};
use super::presupposed::{Asked, Presupposed, before_what_is_feared, bits};
use super::reported::as_reported;
use super::since_issued;
use super::sources::names_source;
use super::spoken_of::SpokenOf;
use super::{MOST_FACTS, MOST_WEIGHED};

/// A sentence longer than this is no sentence that an official reads to its end.
const LONGEST_SENTENCE_IN_WORDS: usize = 60;

/// Among so many words at its beginning a sentence says whom it is about.
pub const SUBJECT_WORDS: usize = 8;

/// A name may begin with a small word of so many letters: "al", "de", "van".
const PARTICLE_LETTERS: usize = 3;

/// What the first sentence of lead and narrative is worth more than all others: it tells the case.
const TELLS_THE_CASE: i32 = 60;

/// What it is worth more where it only says what an organisation fears, and what a later one loses that does.
const TELLS_OF_FEAR: i32 = 20;
const FEARED: i32 = 6;

/// A sentence of the sheet that can stand in a letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// Its place among all sentences of lead and narrative.
    pub at: usize,
    pub text: String,
    pub length: usize,
    pub lean: Lean,
    /// It counts from a day that another sentence names, by its place: "the following day".
    pub day: Option<Vec<usize>>,
    /// Of each of these the letter wants one sentence before it, which says what this one speaks of: by their places.
    pub wants: Vec<Vec<usize>>,
    /// It only says that somebody went or asked: the next sentence says what came of it.
    pub needs_next: bool,
    /// It tells anything of the case; else it stands only where another leans on it.
    pub is_of_the_case: bool,
    /// What it is worth for where it stands and whom it is about, whatever is said before it.
    pub base: i32,
    pub says: Says,
    /// It speaks of the people of the case: by name, or as "they".
    pub is_about_people: bool,
    /// It can stand alone in a covering letter: it names somebody, or opens the narrative.
    pub stands_alone: bool,
    /// It names a day.
    is_dated: bool,
    /// It shares words with the demands, is grave or has a day.
    tells: bool,
    stems: BTreeSet<String>,
}

impl Weighed {
    /// Whether both name the same one person of the case.
    pub fn is_of_same(&self, other: &Self) -> bool {
        self.says.people.count_ones() == 1 && self.says.people == other.says.people
    }

    /// How much of the shorter sentence the other says as well, in hundredths.
    pub fn shared_with(&self, other: &Self) -> usize {
        let shared = self.stems.intersection(&other.stems).count();
        let shorter = self.stems.len().min(other.stems.len()).max(1);
        shared * 100 / shorter
    }
}

/// What a sentence says, a bit for each: what another has said counts no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Says {
    /// Stems of the demands.
    pub wanted: u128,
    /// What letters are about: arrest, trial, torture.
    pub grave: u128,
    /// What the demands presuppose.
    pub told: u128,
    /// The people of the case.
    pub people: u128,
    /// Days and other names that the demands have: places, and people who are not of the case.
    pub names: u128,
}

impl Says {
    pub fn and(self, other: Self) -> Self {
        Self {
            wanted: self.wanted | other.wanted,
            grave: self.grave | other.grave,
            told: self.told | other.told,
            people: self.people | other.people,
            names: self.names | other.names,
        }
    }

    /// What this says that the other does not.
    pub fn beyond(self, other: Self) -> Self {
        Self {
            wanted: self.wanted & !other.wanted,
            grave: self.grave & !other.grave,
            told: self.told & !other.told,
            people: self.people & !other.people,
            names: self.names & !other.names,
        }
    }

    /// What that is worth; what befell others than the people of the case, half as much unless the demands name its day or place, and
    /// where it is nothing grave, no more than what it shares with the demands.
    pub fn worth(self, is_about_people: bool) -> i32 {
        let counted = |found: u128, most: u32| i32::try_from(found.count_ones().min(most)).unwrap_or(0);
        let named = if is_about_people || self.grave != 0 { NAMED * counted(self.names, 2) } else { 0 };
        let befell = 2 * GRAVE * counted(self.grave, 3) + PRESUPPOSED * counted(self.told, 3) + named;
        WANTED * counted(self.wanted, 4)
            + PERSON * counted(self.people, 2)
            + if is_about_people || self.names != 0 { befell } else { befell / 2 }
    }
}

/// What a sentence is worth for each stem of the demands, for each grave word, for each thing that the demands presuppose, for
/// each person of whom no other sentence tells, and for each day and other name that the demands have.
const WANTED: i32 = 2;
const GRAVE: i32 = 1;
const PRESUPPOSED: i32 = 10;
const PERSON: i32 = 4;
const NAMED: i32 = 5;

/// What a sentence loses that tells of what had been before the case.
const EARLIER: i32 = 4;

/// What a sentence loses in which the authorities speak against the people of the case.
const ACCUSES: i32 = 12;

/// What a sentence is worth more that says what the one before it leaves open: "Inside was a bullet".
const COMPLETES: i32 = 4;

/// What a sheet's sentences are weighed by.
pub struct Scale<'c> {
    pub content: &'c Content<'c>,
    /// The stems of the demands, those of names apart.
    wanted: BTreeSet<String>,
    presupposed: Presupposed<'c>,
    pub names: Vec<&'c str>,
    pub name_stems: BTreeSet<String>,
    /// Beside each name, the stems that are in no other.
    own_stems: Vec<BTreeSet<String>>,
    months: Vec<String>,
}

/// A sentence and where it stands.
pub struct Place<'t> {
    pub sentence: &'t str,
    pub at: usize,
    in_lead: bool,
    /// The first of the lead, or of the narrative.
    opens: bool,
    second: bool,
    pub begins_paragraph: bool,
    paragraph: usize,
}

impl<'c> Scale<'c> {
    pub fn of(content: &'c Content<'_>) -> Self {
        let words = &content.phrases.words;
        let names: Vec<&str> = content.people.iter().map(|person| person.name.as_str()).collect();
        let by_name: Vec<BTreeSet<String>> = names.iter().map(|name| stems(name, words)).collect();
        let name_stems: BTreeSet<String> = by_name.iter().flatten().cloned().collect();
        let of_one = |stem: &&String| by_name.iter().filter(|stems| stems.contains(*stem)).count() == 1;
        let wanted = content.demands.iter().flat_map(|demand| stems(demand, words));
        let months: Vec<String> = content.phrases.dates.months.iter().map(|month| month.to_lowercase()).collect();
        let asked = Asked {
            demands: &content.demands,
            title: &content.title,
            months: &months,
            has_large_nouns: !content.phrases.lists.lower_only.is_empty(),
        };
        Self {
            content,
            wanted: wanted.filter(|stem| !name_stems.contains(stem)).collect(),
            presupposed: Presupposed::of(asked, words),
            own_stems: by_name.iter().map(|stems| stems.iter().filter(of_one).cloned().collect()).collect(),
            name_stems,
            names,
            months,
        }
    }

    pub fn words(&self) -> &'c Words {
        &self.content.phrases.words
    }

    /// The sentences of lead and narrative that can stand in a letter.
    pub fn weigh_all(&self) -> Vec<Weighed> {
        let told = |text| {
            let sentences = sentences(text, self.words()).into_iter();
            sentences.map(|sentence| as_reported(sentence, self.words()).map_or(Cow::Borrowed(sentence), Cow::Owned))
        };
        let lead: Vec<Cow<'_, str>> = told(&self.content.summary).collect();
        let story: Vec<Vec<Cow<'_, str>>> = self.content.facts.iter().map(|text| told(text).collect()).collect();
        let before = lead.len();
        let has_lead = before > 0;
        let of_lead = lead.iter().enumerate().map(|(place, sentence)| Place {
            sentence,
            at: place,
            in_lead: true,
            opens: place == 0,
            second: place == 1,
            begins_paragraph: place == 0,
            paragraph: 0,
        });
        let mut places: Vec<Place<'_>> = of_lead.collect();
        for (paragraph, sentences) in story.iter().enumerate() {
            for (place, sentence) in sentences.iter().enumerate() {
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
        let head = self.content.people.iter().map(|person| person.about.as_str());
        let said = places.iter().map(|place| place.sentence);
        let spoken = SpokenOf::of(said, &self.content.demands, head, &self.names, self.words());
        let mut weighed = self.weigh_places(&places, &spoken, has_lead);
        let is_opened = |one: &Weighed| one.base >= TELLS_THE_CASE;
        if !weighed.iter().any(is_opened) {
            // What first names somebody of the case, and the day of what was done or what the demands presuppose, tells it instead.
            let is_core = |one: &&mut Weighed| {
                one.says.people != 0 && one.says.grave != 0 && (one.is_dated || one.says.told != 0)
            };
            weighed.iter_mut().find(is_core).into_iter().for_each(|one| one.base += TELLS_THE_CASE);
        }
        if tells_the_case(&weighed, before, places.len()) {
            weighed.retain(|one| one.at >= before);
        }
        weighed.truncate(MOST_WEIGHED);
        // "I have learned of reports of the torture of Mr Olo Brandt, …, and of Mr Mo Rao": it says itself of whom.
        let says_itself =
            |one: &Weighed| self.words().informed_of.iter().any(|[_, becomes]| one.text.starts_with(becomes.as_str()));
        for one in &mut weighed {
            if says_itself(one) {
                one.lean = Lean::Nothing;
                continue;
            }
            one.wants = spoken.wants(one.at, matches!(one.lean, Lean::OnPeople | Lean::OnPronoun));
        }
        weighed
    }

    fn weigh_places(&self, places: &[Place<'_>], spoken: &SpokenOf, has_lead: bool) -> Vec<Weighed> {
        let words = self.words();
        let mut before = Before::default();
        let mut weighed = Vec::new();
        for place in places {
            let lower = place.sentence.to_lowercase();
            let lean = self.lean(&lower, place, spoken, &before);
            before.about_people = match lean {
                // "Her lawyer said": who comes next may be the lawyer.
                Lean::OnPeople | Lean::OnPronoun => {
                    !begins_with_any(&lower, &words.possessives) || !says_any(&lower, &words.sources)
                }
                Lean::OnBefore => {
                    before.about_people && self.names.len() == 1 || self.begins_with_people(place.sentence)
                }
                Lean::Nothing | Lean::OnNamed(_) => self.begins_with_people(place.sentence),
            };
            before.is_of_person = self.is_of_person_behind(place.sentence, &lower, before.is_of_person);
            let found = self.weigh(place, lean, has_lead).map(|one| Weighed {
                day: self.day_before(&lower, &before),
                needs_next: self.only_goes(&lower) || self.sets_scene(&lower),
                ..one
            });
            weighed.extend(found);
            if self.has_day(&lower) || says_any(&lower, &words.times_after) {
                before.day = Some(place.at);
            }
            match self.people_in(place.sentence) {
                0 if says_any(&lower, &words.sources) => before.named = None,
                0 => {}
                people if people.count_ones() == 1 => {
                    let person = usize::try_from(people.trailing_zeros()).unwrap_or(usize::MAX);
                    before.named = Some((place.at, person));
                }
                _ => before.named = None,
            }
        }
        weighed
    }

    /// The sentence with the days, months and years that it counts from the day of the sheet.
    fn dated(&self, sentence: &str) -> String {
        let (issued, dates) = (self.content.issued, &self.content.phrases.dates);
        since_issued::dated(&days_ago::dated(sentence, issued, dates), issued, dates)
    }

    pub fn has_day(&self, lower: &str) -> bool {
        says_any(lower, &self.months)
    }

    /// The people of the case whom a sentence names: a bit for each.
    fn people_in(&self, sentence: &str) -> u128 {
        let said = stems(sentence, &self.content.phrases.words);
        bits(
            self.names
                .iter()
                .zip(&self.own_stems)
                .map(|(name, own)| !name.is_empty() && sentence.contains(name) || !own.is_disjoint(&said)),
        )
    }

    pub fn is_named(&self, sentence: &str) -> bool {
        self.names.iter().any(|name| !name.is_empty() && sentence.contains(name))
            || !stems(sentence, self.words()).is_disjoint(&self.name_stems)
    }

    /// A sentence in lower case without the words for relatives that stand before the name of somebody of the case: "her son Olo".
    fn without_kinship(&self, lower: &str) -> String {
        let plain = |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
        let is_of_case = |word: &str| {
            let word = plain(word);
            !word.is_empty() && self.names.iter().any(|name| name.to_lowercase().split(' ').any(|part| part == word))
        };
        let all: Vec<&str> = lower.split(' ').collect();
        let kept = all.iter().enumerate().filter(|(at, word)| {
            let kin = [&self.words().hearsay.men, &self.words().hearsay.women];
            let is_kin = kin.into_iter().flatten().any(|kin| kin == *word);
            !(is_kin && all.get(at + 1).is_some_and(|next| is_of_case(next)))
        });
        kept.map(|(_, word)| *word).collect::<Vec<_>>().join(" ")
    }

    /// Whether a sentence is about the case's people: it names them as it begins, or says for whom an organisation fears.
    pub fn begins_with_people(&self, sentence: &str) -> bool {
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
        // "Her son Olo told reporters" is no source where the case is about Olo.
        let told_by = self.without_kinship(&lower);
        let is_told = is_whole(&sentence, words) && !names_source(&told_by, words) && !is_opinion(&lower, words);
        if !is_told || (!named && says_any(&lower, &words.general)) {
            return None;
        }
        let own = stems(&sentence, words);
        let is_about_people = named || matches!(lean, Lean::OnPeople | Lean::OnPronoun | Lean::OnNamed(_));
        // What had been before the case is not what the demands speak of.
        let is_earlier = !place.opens && tells_of_earlier(&lower, words);
        let says = Says {
            wanted: bits(self.wanted.iter().map(|stem| own.contains(stem))),
            grave: bits(words.grave.iter().map(|begin| begins_word(&lower, begin))),
            told: if is_earlier { 0 } else { self.presupposed.told_in(&lower, words) },
            people: self.people_in(&sentence),
            names: self.presupposed.named_in(&sentence, &self.name_stems, &self.months, words),
        };
        let is_feared = words.learned.iter().any(|[_, becomes]| sentence.starts_with(becomes.as_str()))
            && says_any(begin_of(&lower), &words.apprehended);
        // The lead says the point of the case, and what the narrative says first comes next.
        let early = match (place.opens, place.second, place.in_lead, has_lead) {
            // "It is feared that …" says less than what happened.
            (true, ..) if is_feared => TELLS_OF_FEAR,
            (true, _, true, _) | (true, _, false, false) => TELLS_THE_CASE,
            (_, true, true, _) => 6,
            (true, _, false, true) | (_, true, false, false) => 4,
            _ => 2_i32.saturating_sub(i32::try_from(place.paragraph).unwrap_or(2)).max(0),
        };
        let dangles = self.names.len() == 1 && !place.opens && lean == Lean::Nothing && says_any(&lower, &words.plural);
        // What has a day happened.
        let dated = if self.has_day(&lower) { 2 } else { 0 };
        // One word that a demand has too tells nothing of the case where nobody of it is spoken of: "a checkpoint stands there".
        let wanted = says.wanted.count_ones() > u32::from(!is_about_people);
        let tells = dated > 0 || wanted || says.grave != 0 || says.told != 0 || says.names != 0;
        let for_people = if is_about_people { 3 } else { 0 };
        // What is only feared is less than what happened.
        let happened = before_what_is_feared(&lower, words);
        let for_grave = words.grave.iter().filter(|begin| begins_word(happened, begin)).count().min(3);
        let for_grave = i32::try_from(for_grave).unwrap_or(0);
        let for_completing = if begins_with_any(&lower, &words.completing) { COMPLETES } else { 0 };
        let for_dangling = if dangles && !is_about_people { 3 } else { 0 };
        let for_fear = if is_feared && !place.opens { FEARED } else { 0 };
        let for_accusing = if begins_with_any(&lower, &words.accusing) { ACCUSES } else { 0 };
        let for_earlier = if is_earlier { EARLIER } else { 0 };
        let alone = if place.in_lead { named } else { named || place.opens };
        Some(Weighed {
            at: place.at,
            length: length_in_words(&sentence),
            text: self.content.spelled(self.dated(&without_named_above(&sentence, words))),
            lean,
            day: None,
            wants: Vec::new(),
            needs_next: false,
            is_of_the_case: tells || place.opens && (!place.in_lead || named),
            base: early + dated + for_people + for_grave + for_completing
                - for_dangling
                - for_earlier
                - for_fear
                - for_accusing,
            says,
            is_about_people,
            is_dated: dated > 0,
            stands_alone: alone && lean == Lean::Nothing,
            tells,
            stems: own,
        })
    }
}

/// Whether a narrative that begins behind the lead tells the case without it: it is short enough to be stated whole, can be, and
/// begins with what happened to somebody named. So are facts that somebody wrote for the letter.
fn tells_the_case(weighed: &[Weighed], begin: usize, end: usize) -> bool {
    let narrative: Vec<&Weighed> = weighed.iter().filter(|one| one.at >= begin).collect();
    let is_short = (1..=MOST_FACTS).contains(&narrative.len()) && narrative.len() == end.saturating_sub(begin);
    is_short && narrative.first().is_some_and(|one| one.stands_alone && one.is_about_people && one.tells)
}

/// The first words of a sentence.
fn begin_of(lower: &str) -> &str {
    const WORDS: usize = 4;
    let end = lower.match_indices(' ').nth(WORDS).map_or(lower.len(), |(at, _)| at);
    lower.get(..end).unwrap_or(lower)
}

fn is_whole(sentence: &str, words: &Words) -> bool {
    let length = length_in_words(sentence);
    let ends = sentence.ends_with(['.', '。', '؟', '!', '”', '»', '"']);
    // "held at the fort since May.", "on 3 May." lost their heads on the page; "al-Noor" begins a name.
    let first = sentence.split([' ', '-', '’', '\'']).next().unwrap_or_default();
    let is_particle = first.chars().count() <= PARTICLE_LETTERS && !words.stop.iter().any(|stop| stop == first);
    let headless = first.starts_with(char::is_lowercase) && !is_particle;
    ends && !headless && is_closed(sentence) && (3..=LONGEST_SENTENCE_IN_WORDS).contains(&length)
}

/// Whether a sentence tells of what had been before all this: "Olo Brandt had served two years in the 1990s".
fn tells_of_earlier(lower: &str, words: &Words) -> bool {
    let Some(at) = words.earlier.iter().filter(|had| says(lower, had)).filter_map(|had| lower.find(had.as_str())).min()
    else {
        return false;
    };
    let (before, behind) = lower.split_at_checked(at).unwrap_or((lower, ""));
    // "He told the judge that he had been beaten", "She had come home when men fired at her".
    let depends = before.split_whitespace().any(|word| {
        words.tells_which.contains(word) && !words.persons.iter().any(|person| person == word)
            || words.depending.iter().any(|depending| depending == word)
    });
    !depends && !says_any(behind, &words.meanwhile)
}

/// "The three men named above were taken" is "The three men were taken": the letter has another above.
fn without_named_above(sentence: &str, words: &Words) -> String {
    let named = words.named_above.iter().fold(sentence.to_owned(), |text, phrase| {
        let text = text.replace(&format!(" {phrase}"), "");
        text.replace(&format!("{phrase} "), "")
    });
    capitalised(&named)
}

/// An opinion is the publisher's, unless somebody gave the order or the advice: "a judge ruled that he should be let go".
fn is_opinion(lower: &str, words: &Words) -> bool {
    let mut said = words.opinions.iter().filter(|opinion| says(lower, opinion));
    said.any(|opinion| {
        let before = lower.split_once(opinion.as_str()).map_or("", |(before, _)| before);
        !says_any(before, &words.orders)
    })
}
