//! What a sentence needs before it.

use crate::model::Gender;

use super::super::text::{begins_with_any, begins_with_one, begins_word, says, says_any, stems};
use super::reported::behind_reports;
use super::spoken_of::SpokenOf;
use super::weighing::{Place, SUBJECT_WORDS, Scale};

/// Among so many words at a sentence's beginning nobody is named yet whom a pronoun could mean: "On 3 May 1999 she".
const PRONOUN_WORDS: usize = 5;

/// So many sentences after the one that names a person "she" still means her.
const PRONOUN_REACHES: usize = 2;

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
    /// The one person of several whom the sentence at this place named last: "she".
    OnNamed(usize),
}

/// What the sentences before one were about.
pub struct Before {
    /// The one directly before is about the people of the case: a pronoun means them.
    pub about_people: bool,
    /// Of a case about one person: a pronoun in what follows means them, though sentences between spoke of other things.
    pub is_of_person: bool,
    /// Where one person of the case was named last, and nobody else since; and which.
    pub named: Option<(usize, usize)>,
    /// Where a day was named last.
    pub day: Option<usize>,
}

impl Default for Before {
    /// The letter's opening has named the people of the case.
    fn default() -> Self {
        Self { about_people: false, is_of_person: true, named: None, day: None }
    }
}

impl Scale<'_> {
    /// Whether a pronoun behind a sentence means the one person of the case, as it did before it or not.
    pub fn is_of_person_behind(&self, sentence: &str, lower: &str, before: bool) -> bool {
        let words = self.words();
        let has_pronoun = says_any(lower, &words.persons) || says_any(lower, &words.possessives);
        let is_other = || !self.begins_with_people(sentence) && self.begins_with_another(lower);
        self.names.len() == 1 && !is_other() && (before || !has_pronoun || self.is_named(sentence))
    }

    /// Whether a sentence begins with somebody else of whom "he" may be said next: "A guard", "His lawyer"; "his wife" is no man.
    fn begins_with_another(&self, lower: &str) -> bool {
        let words = self.words();
        let begin: Vec<&str> = lower.split_whitespace().take(SUBJECT_WORDS).collect();
        let begin = begin.join(" ");
        let of_other_sex = match self.content.people.first().and_then(|person| person.gender) {
            Some(Gender::Female) => &words.hearsay.men,
            Some(Gender::Male) => &words.hearsay.women,
            _ => return says_any(&begin, &words.one_person),
        };
        words.one_person.iter().any(|one| says(&begin, one) && !of_other_sex.contains(one))
    }

    /// What a sentence leans on, beside what it speaks of as known.
    pub fn lean(&self, lower: &str, place: &Place<'_>, spoken: &SpokenOf, before: &Before) -> Lean {
        let words = self.words();
        // "It is believed that he is held": what it leans on is in what is believed.
        let lower = behind_reports(lower, words);
        let about_people = before.about_people;
        let one = self.names.len() == 1;
        let pronoun = if one { &words.persons } else { &words.people };
        if says_any(lower, &words.named_above) || self.counts_people(lower) {
            return Lean::OnPeople;
        }
        // "three men, two of them with their faces covered" says itself who they are.
        let unquoted =
            words.resolved.iter().fold(without_quotations(lower), |text, phrase| text.replace(phrase.as_str(), ""));
        let of_another = !one && says_any(&unquoted, &words.of_another);
        let points_back = says_any(&unquoted, &words.anaphors) && !self.is_resolved(&unquoted) || of_another;
        // "The men" are those whom an earlier sentence named so.
        let known = spoken.begins_with_known(place.at, words);
        let begins = !known && begins_with_any(lower, pronoun) || one && begins_with_any(lower, &words.possessives);
        let of_other = self.means_other(lower, 0);
        // The story is about nobody else, and the sentence wants nothing but to know who "she" is.
        let is_told_of = one && before.is_of_person && !of_other && !points_back && self.wants_only_one(&unquoted);
        if !self.names.is_empty() && begins && !(one && of_other) {
            match (about_people, one && place.begins_paragraph && place.at > 0 || is_told_of) {
                (_, true) => return Lean::OnPeople,
                (true, _) => return Lean::OnPronoun,
                _ => {}
            }
        }
        let named = self.is_named(place.sentence);
        // "A report issued after his release": whose?
        let for_one = says_any(&unquoted, &words.persons) || says_any(&unquoted, &words.possessives);
        let before_name = (!one || of_other) && self.means_one_before(place.sentence);
        let of_one = for_one && !(named || one && about_people && !of_other) || before_name;
        // "In March its office was visited": whose?
        let of_body = !named && self.begins_with_owner(&unquoted);
        let unknown = of_body || !named && !known && self.begins_with_something_spoken_of(place.sentence);
        let leans = !known && begins_with_any(lower, &words.leaning)
            || begins_with_any(lower, &words.completing)
            || self.counts_others(lower);
        let reached = before.named.filter(|(at, _)| !one && place.at.saturating_sub(*at) <= PRONOUN_REACHES);
        let reached = reached.filter(|(_, person)| !self.means_other(&unquoted, *person)).map(|(at, _)| at);
        if is_told_of && for_one && !named && !leans && !unknown && place.at > 0 {
            return Lean::OnPeople;
        }
        match reached {
            // What opens the sheet leans on nothing but a pronoun.
            _ if place.at == 0 && !leans => Lean::Nothing,
            Some(at) if of_one && !points_back && !unknown && (!leans || begins_with_any(lower, &words.persons)) => {
                Lean::OnNamed(at)
            }
            _ if leans || points_back || of_one || unknown => Lean::OnBefore,
            _ if !one && !named && self.means_several(&unquoted) => match about_people {
                true => Lean::OnPronoun,
                false => Lean::OnBefore,
            },
            _ => Lean::Nothing,
        }
    }

    /// Whether the pronouns of a sentence cannot mean a person of the case: "he" where they are a woman.
    pub fn means_other(&self, lower: &str, person: usize) -> bool {
        let words = self.words();
        let (of_men, of_women) = (says_any(lower, &words.of_men), says_any(lower, &words.of_women));
        match self.content.people.get(person).and_then(|person| person.gender) {
            Some(Gender::Female) => of_men && !of_women,
            Some(Gender::Male) => of_women && !of_men,
            _ => false,
        }
    }

    /// Whether "she" stands in a sentence before anybody whom it names: "On 3 May she met Mira Tolan".
    fn means_one_before(&self, sentence: &str) -> bool {
        let words = self.words();
        let lower = sentence.to_lowercase();
        // "When he was let go, Olo Brandt": he is named behind it.
        if begins_with_one(&lower, &words.depending).is_some() {
            return false;
        }
        let unnamed = sentence.split_whitespace().take_while(|word| stems(word, words).is_disjoint(&self.name_stems));
        let front: Vec<String> = unnamed.take(PRONOUN_WORDS).map(str::to_lowercase).collect();
        says_any(&front.join(" "), &words.persons)
    }

    /// "In March its office …": whether among a sentence's first words one stands for who owns a thing.
    fn begins_with_owner(&self, unquoted: &str) -> bool {
        let begin: Vec<&str> = unquoted.split_whitespace().take(PRONOUN_WORDS).collect();
        let many = &self.words().plural;
        self.words()
            .possessives_of_many
            .iter()
            .filter(|word| !many.contains(word))
            .any(|its| begin.contains(&its.as_str()))
    }

    /// Whether a sentence wants nothing to be known but who "she" is.
    fn wants_only_one(&self, unquoted: &str) -> bool {
        let words = self.words();
        !words.one_person.is_empty() && !says_any(unquoted, &words.going_on) && !self.means_several(unquoted)
    }

    /// Whether "them" in a sentence means people whom it does not name itself.
    fn means_several(&self, unquoted: &str) -> bool {
        let words = self.words();
        !self.names.is_empty() && says_any(unquoted, &words.plural) && !says_any(unquoted, &words.many)
    }

    /// Whether a sentence begins with a word for as many people as the case has: "both" where they are two.
    fn counts_people(&self, lower: &str) -> bool {
        let forms = self.names.len().checked_sub(2).and_then(|place| self.words().people_by_number.get(place));
        forms.is_some_and(|forms| begins_with_any(lower, forms))
    }

    /// Whether a sentence begins with a word for more or fewer people than the case has: "the three" where they are four.
    fn counts_others(&self, lower: &str) -> bool {
        let own = self.names.len().checked_sub(2);
        let forms = self.words().people_by_number.iter().enumerate().filter(|(place, _)| Some(*place) != own);
        forms.into_iter().any(|(_, forms)| begins_with_any(lower, forms))
    }

    /// "both" needs nothing before it where the case has two people, or where "both … and …" says who.
    fn is_resolved(&self, unquoted: &str) -> bool {
        let words = self.words();
        let by_two = |phrase: &&String| words.people_by_number.first().is_some_and(|forms| forms.contains(phrase));
        let said: Vec<&String> = words.anaphors.iter().filter(|phrase| says(unquoted, phrase)).collect();
        let lists = said.iter().all(|phrase| {
            let behind = unquoted.split_once(phrase.as_str()).map_or("", |(_, behind)| behind);
            let lists = behind.split([',', '.', ';']).next().is_some_and(|clause| says_any(clause, &words.joins));
            lists || self.sums_up(unquoted, phrase)
        });
        said.iter().all(by_two) && (self.names.len() == 2 || lists)
    }

    /// "The mayor and the judge have both denied it": they stand before it.
    fn sums_up(&self, unquoted: &str, phrase: &str) -> bool {
        let words = self.words();
        let front = unquoted.split_once(phrase).map_or("", |(front, _)| front.trim_end());
        let clause = front.rsplit([',', '.', ';']).next().unwrap_or_default();
        let last = clause.rsplit(' ').next().unwrap_or_default();
        words.relative_verbs.iter().any(|verb| verb == last) && says_any(clause, &words.joins)
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

    /// The sentence that says from which day "the following day" counts, where another than this does.
    pub fn day_before(&self, lower: &str, before: &Before) -> Option<Vec<usize>> {
        let counts = |phrase: &String| lower.split_once(phrase.as_str()).is_some_and(|(front, _)| !self.has_day(front));
        let mut said = self.words().times_after.iter().filter(|phrase| says(lower, phrase));
        said.any(counts).then(|| before.day.into_iter().collect())
    }

    /// Whether a sentence only says what came when somebody was doing something, and nothing grave: the next says what it was.
    pub fn sets_scene(&self, lower: &str) -> bool {
        let words = self.words();
        says_any(lower, &words.meanwhile) && !words.grave.iter().any(|begin| begins_word(lower, begin))
    }

    /// Whether a sentence only says that relatives or lawyers went or asked somewhere.
    pub fn only_goes(&self, lower: &str) -> bool {
        let words = self.words();
        let begin: Vec<&str> = lower.split_whitespace().take(SUBJECT_WORDS).collect();
        says_any(&begin.join(" "), &words.sources) && says_any(lower, &words.goes) && !says_any(lower, &words.turns)
    }
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
