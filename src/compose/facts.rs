//! The sentences of the sheet that a letter states: who, what happened, when, where they are held, what is feared.

mod days_ago;
mod leaning;
mod organisation;
mod presupposed;
mod reported;
mod since_issued;
mod sources;
mod spoken_of;
mod weighing;

use super::content::Content;

use self::leaning::Lean;
use self::weighing::{Says, Scale, Weighed};

/// How many sentences of the sheet a letter states at most (letters.md).
pub const MOST_FACTS: usize = 3;

/// Of so many sentences from the beginning of lead and narrative a letter chooses: every choice of three is weighed.
pub const MOST_WEIGHED: usize = 32;

/// What a sentence is worth more that goes on from the one before it.
const GOES_ON: i32 = 1;

/// What a letter loses by a sentence that says nothing of the case, and stands there for another that leans on it.
const ASIDE: i32 = 8;

/// What a sentence loses for each thing of which it speaks as known and nothing before it says what it is.
const UNTOLD: i32 = 8;

/// The same where only the sheet's head says it, which the letter's opening gives a part of.
const UNTOLD_OF_HEAD: i32 = 4;

/// What a sentence loses that repeats another and tells nothing besides.
const TOLD_AGAIN: i32 = 6;

/// Of two sentences that share more than so many hundredths of the shorter one's words, the second repeats the first.
const REPEATS: usize = 50;

/// The sentences that can stand in a letter, in the sheet's order: first the lead, then the narrative.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    sentences: Vec<Weighed>,
    /// For each sentence, how much of it each earlier one says already, in hundredths.
    shared: Vec<Vec<usize>>,
}

impl Facts {
    /// Weighs the sheet's sentences by what they share with the demands and the people's names, and by how grave they are.
    ///
    /// Never among them: a sentence that names an organisation (where the clause that does cannot be left out), one that names
    /// lawyers, family or witnesses as its source, an opinion, a general truth about nobody, one that speaks to the writer.
    pub fn of(content: &Content<'_>) -> Self {
        let sentences = Scale::of(content).weigh_all();
        let shared = sentences.iter().enumerate().map(|(at, one)| {
            let earlier = sentences.iter().take(at);
            earlier.map(|other| one.shared_with(other)).collect()
        });
        Self { shared: shared.collect(), sentences }
    }

    /// The one sentence for a covering letter, of those that the appeal states.
    pub fn for_covering(&self, words: usize) -> Option<&str> {
        let chosen = self.chosen(MOST_FACTS, words);
        chosen
            .into_iter()
            .filter_map(|at| self.sentences.get(at))
            .find(|fact| fact.stands_alone)
            .map(|fact| fact.text.as_str())
    }

    /// At most `most` sentences of together at most `words` words, in the sheet's order.
    pub fn first(&self, most: usize, words: usize) -> Vec<&str> {
        let chosen = self.chosen(most, words);
        chosen.into_iter().filter_map(|at| self.sentences.get(at)).map(|fact| fact.text.as_str()).collect()
    }

    /// The places of the sentences that tell most together; fewer are always some of those that a longer letter states.
    fn chosen(&self, most: usize, words: usize) -> Vec<usize> {
        let strict = self.searched(most, words, true);
        // A letter without any fact says less than one whose fact speaks of something that is not told.
        if strict.is_empty() { self.searched(most, words, false) } else { strict }
    }

    fn searched(&self, most: usize, words: usize, strict: bool) -> Vec<usize> {
        let all: Vec<usize> = (0..self.sentences.len()).collect();
        (most..=MOST_FACTS).rev().fold(all, |among, most| {
            let mut search = Search { facts: self, among: &among, most, strict, best: (0, Vec::new()) };
            search.go_on(0, &mut Vec::new(), 0, words);
            search.best.1
        })
    }

    /// What a sentence adds behind those; none: it cannot stand there.
    fn worth(&self, at: usize, chosen: &[usize], strict: bool) -> Option<i32> {
        let fact = self.sentences.get(at)?;
        let earlier = || chosen.iter().filter_map(|at| self.sentences.get(*at));
        let follows = earlier().any(|one| one.at + 1 == fact.at);
        let stands = match fact.lean {
            Lean::Nothing => true,
            Lean::OnBefore => follows,
            // The opening names them; who is spoken of in between would be taken for them.
            Lean::OnPeople => follows || earlier().all(|one| one.is_about_people),
            Lean::OnPronoun => {
                let is_said = self.sentences.iter().any(|one| one.at + 1 == fact.at);
                follows || !is_said && earlier().all(|one| one.is_about_people)
            }
            Lean::OnNamed(named) => earlier().next_back().is_some_and(|one| {
                one.at == named
                    || one.at + 1 == fact.at
                    || self.sentences.iter().any(|other| other.at == named && other.is_of_same(one))
            }),
        };
        let is_told = |wanted: &Vec<usize>| earlier().any(|one| wanted.contains(&one.at));
        if !stands || !fact.day.iter().all(is_told) {
            return None;
        }
        let untold = fact.wants.iter().filter(|wanted| strict && !is_told(wanted));
        let untold = untold.map(|wanted| if wanted.is_empty() { UNTOLD_OF_HEAD } else { UNTOLD }).sum::<i32>();
        let goes_on = if follows { GOES_ON } else { 0 } - untold;
        let said = chosen.iter().filter_map(|one| self.shared.get(at)?.get(*one)).copied().max().unwrap_or(0);
        let repeated = if said > REPEATS { i32::try_from(said).unwrap_or(100) } else { 0 };
        let so_far = earlier().fold(Says::default(), |all, one| all.and(one.says));
        let more = fact.says.beyond(so_far);
        if !fact.is_of_the_case && more.people == 0 {
            return (untold == 0).then_some(goes_on - ASIDE);
        }
        // What it says beyond those is no repetition.
        // The arrest that the lead has told is told once more.
        let nothing_new = more.told == 0 && more.grave == 0 && more.people == 0;
        let again = if repeated > 0 && fact.says.told != 0 && nothing_new { TOLD_AGAIN } else { 0 };
        let worth = fact.base.max(0) * (100 - repeated) / 100 + more.worth(fact.is_about_people) + goes_on - again;
        // What dangles stands only for what it tells.
        (untold == 0 || worth > 0).then_some(worth)
    }

    /// Whether what must be followed by the next sentence is.
    fn is_complete(&self, chosen: &[usize]) -> bool {
        let said = || chosen.iter().filter_map(|at| self.sentences.get(*at));
        said().filter(|one| one.needs_next).all(|one| said().any(|next| next.at == one.at + 1))
    }
}

/// The search for the sentences that tell most together.
struct Search<'f> {
    facts: &'f Facts,
    among: &'f [usize],
    most: usize,
    /// Whether each must have said before it what it speaks of.
    strict: bool,
    best: (i32, Vec<usize>),
}

impl Search<'_> {
    /// Tries every sentence from a place on behind those that are chosen.
    fn go_on(&mut self, from: usize, chosen: &mut Vec<usize>, worth: i32, words: usize) {
        if worth > self.best.0 && (!self.strict || self.facts.is_complete(chosen)) {
            self.best = (worth, chosen.clone());
        }
        if chosen.len() == self.most {
            return;
        }
        for place in from..self.among.len() {
            let Some(&at) = self.among.get(place) else { continue };
            let Some(left) = self.facts.sentences.get(at).and_then(|fact| words.checked_sub(fact.length)) else {
                continue;
            };
            let Some(more) = self.facts.worth(at, chosen, self.strict) else { continue };
            chosen.push(at);
            self.go_on(place + 1, chosen, worth + more, left);
            chosen.pop();
        }
    }
}
