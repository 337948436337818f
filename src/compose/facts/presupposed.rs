//! What the demands speak of as known, and the letter has to tell for them: "the threats", "the events of 12 August at Arland".

use std::collections::BTreeSet;

use crate::data::phrases::Words;

use super::super::text::{begins_word, folded, says, says_any, stems};

/// So many words behind an article can stand before the thing: "the reported acts of torture".
const WORDS_BEFORE: usize = 4;

/// A name of fewer letters is rather an abbreviation.
const FEWEST_LETTERS: usize = 4;

/// The things that demands presuppose.
#[derive(Debug, Default)]
pub struct Presupposed<'w> {
    /// For each kind of thing the words that tell it.
    told_by: Vec<&'w [String]>,
    days: BTreeSet<Day>,
    /// Places and people that are not of the case, as they are written: "Arland".
    names: BTreeSet<String>,
}

/// A day of a year that nothing tells: the month's place, and the day's number.
type Day = (usize, u8);

/// What a sheet asks for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'t> {
    pub demands: &'t [String],
    /// The sheet's title: "Torture / Fear for safety".
    pub title: &'t str,
    /// The months in lower case.
    pub months: &'t [String],
    /// The language writes every noun with a capital, so that a capital tells no name.
    pub has_large_nouns: bool,
}

impl<'w> Presupposed<'w> {
    pub fn of(asked: Asked<'_>, words: &'w Words) -> Self {
        let demands: Vec<String> = asked.demands.iter().map(|demand| folded(demand)).collect();
        let title = folded(asked.title);
        // "Fear of torture" tells of none.
        let happened: Vec<&str> = title.split('/').filter(|part| !says_any(part, &words.apprehended)).collect();
        let things = words.presupposed.iter().filter(|thing| {
            let named = |demand: &String| begins_a_word(demand, &thing.anyhow) || is_known(demand, &thing.asked, words);
            demands.iter().any(named) || happened.iter().any(|part| begins_a_word(part, &thing.asked))
        });
        let told_by = things.map(|thing| thing.told.as_slice()).collect();
        let days = asked.demands.iter().flat_map(|demand| days(&demand.to_lowercase(), asked.months)).collect();
        let names = asked
            .demands
            .iter()
            .filter(|_| !asked.has_large_nouns)
            .flat_map(|demand| names(demand, asked.months, words));
        Self { told_by, days, names: names.collect() }
    }

    /// Which of them a sentence in lower case tells: a bit for each.
    pub fn told_in(&self, lower: &str, words: &Words) -> u128 {
        // "They are at risk of torture" tells no torture.
        let told = folded(before_what_is_feared(lower, words));
        bits(self.told_by.iter().map(|kind| begins_a_word(&told, kind)))
    }

    /// Which of the days and names in the demands a sentence has: a bit for each. `people`: stems of the names of the case's people.
    pub fn named_in(&self, sentence: &str, people: &BTreeSet<String>, months: &[String], words: &Words) -> u128 {
        let is_other = |name: &&String| stems(name, words).is_disjoint(people);
        let of_sentence = if self.days.is_empty() { BTreeSet::new() } else { days(&sentence.to_lowercase(), months) };
        let days = self.days.iter().map(|day| of_sentence.contains(day));
        bits(days.chain(self.names.iter().filter(is_other).map(|name| says(sentence, name))))
    }
}

/// What a sentence in lower case tells before it says what is only feared: "She is held in secret" of "…, at risk of torture".
pub fn before_what_is_feared<'t>(lower: &'t str, words: &Words) -> &'t str {
    let feared = words.apprehended.iter().filter(|word| says(lower, word)).filter_map(|word| lower.find(word.as_str()));
    feared.min().and_then(|at| lower.get(..at)).unwrap_or(lower)
}

/// A bit for each that holds, as many as there is room for.
pub fn bits(held: impl Iterator<Item = bool>) -> u128 {
    held.zip(0..u128::BITS).filter(|(holds, _)| *holds).fold(0, |all, (_, place)| all | 1 << place)
}

/// The days that a text in lower case names: "12 August", "August 12th", "12 de mayo".
fn days(lower: &str, months: &[String]) -> BTreeSet<Day> {
    /// So many words may join the two: "de".
    const BETWEEN: usize = 1;
    /// The longest that joins them.
    const LONGEST: usize = 2;
    let all: Vec<&str> =
        lower.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    let number = |word: &&&str| {
        let digits = word.trim_end_matches(char::is_alphabetic);
        digits.parse::<u8>().ok().filter(|day| (1..=31).contains(day) && word.len() <= digits.len() + LONGEST)
    };
    let of_month = |at: usize, word: &&str| {
        let month = months.iter().position(|month| month == word)?;
        let joins = |word: &&&str| word.len() <= LONGEST && word.chars().all(char::is_alphabetic);
        let before = all.get(..at)?.iter().rev();
        let skipped = before.clone().take(BETWEEN).take_while(joins).count();
        let day = before.skip(skipped).take(1).find_map(|word| number(&word));
        Some((month, day.or_else(|| all.get(at + 1).as_ref().and_then(number))?))
    };
    all.iter().enumerate().filter_map(|(at, word)| of_month(at, word)).collect()
}

/// The names that a demand has: words with a capital that do not begin a sentence.
fn names(demand: &str, months: &[String], words: &Words) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut begins = true;
    for word in demand.split_whitespace() {
        let plain = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let name = plain.trim_end_matches("'s").trim_end_matches("’s");
        let lower = name.to_lowercase();
        let is_large = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
        let is_known = words.familiar.contains(&lower) || months.contains(&lower);
        if is_large && !begins && !is_known && name.chars().count() >= FEWEST_LETTERS {
            found.insert(name.to_owned());
        }
        begins = word.ends_with(|letter| words.sentence_ends.contains(&letter));
    }
    found
}

/// Whether a demand names something behind "the" or "his", of which it must have been told: "the beating of 3 May".
fn is_known(demand: &str, asked: &[String], words: &Words) -> bool {
    let all: Vec<&str> = demand.split_whitespace().collect();
    all.iter().enumerate().any(|(at, word)| {
        let is_definite = [&words.definite, &words.possessives, &words.possessives_of_many]
            .into_iter()
            .any(|list| list.iter().any(|definite| definite == word));
        let behind = all.iter().skip(at + 1).take(WORDS_BEFORE);
        // "the officers not to torture her": what follows is another's.
        let own = behind.take_while(|word| {
            !words.stop.iter().any(|stop| stop == *word) || words.small.iter().any(|small| small == *word)
        });
        is_definite && own.into_iter().any(|word| begins_a_word(word, asked))
    })
}

fn begins_a_word(lower: &str, beginnings: &[String]) -> bool {
    beginnings.iter().any(|begin| begins_word(lower, begin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check(tag: &str, demand: &str, sentence: &str, told: bool) {
        let phrases = phrases::for_language(&LanguageTag::new(tag)).expect("a language that letters are written in");
        let months: Vec<String> = phrases.dates.months.iter().map(|month| month.to_lowercase()).collect();
        let demands = [demand.to_owned()];
        let asked = Asked { demands: &demands, title: "", months: &months, has_large_nouns: tag == "de" };
        let presupposed = Presupposed::of(asked, &phrases.words);
        let kinds = presupposed.told_in(&sentence.to_lowercase(), &phrases.words);
        let named = presupposed.named_in(sentence, &stems("Mira Tolan", &phrases.words), &months, &phrases.words);
        assert_eq!(kinds | named != 0, told, "{demand}: {sentence}");
    }

    #[test]
    fn what_a_demand_speaks_of_as_known_is_told() {
        check("en", "Investigate the threats against Mira Tolan", "A man warned Mira Tolan to leave.", true);
        check("en", "Investigate his allegations of torture", "He was beaten with a hose.", true);
        check("en", "Allow him any medical care that he needs", "He suffers from asthma.", true);
        check("de", "Die Drohungen zu untersuchen", "Ein Mann drohte Mira Tolan am Telefon.", true);
        check("es", "Investigar las amenazas", "Un hombre amenazó a Mira Tolan.", true);
        check("fr", "Enquêter sur les menaces", "Un homme a menacé Mira Tolan.", true);
    }

    #[test]
    fn what_happened_on_a_day_or_at_a_place_of_a_demand_is_told() {
        let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English is bundled");
        check("en", "Investigate the events of 12 August", "On August 12th the police came.", true);
        check("en", "Investigate the events of 12 August", "On 13 August the police came.", false);
        check("es", "Investigar el incendio del 19 de mayo", "La casa ardió el 19 de mayo.", true);
        check("de", "Die Ereignisse vom 3. Mai aufzuklären", "Am 3. Mai kamen zwei Wagen.", true);
        let demands = ["Investigate the deaths at Arland, and let Mira Tolan go".to_owned()];
        let asked = Asked { demands: &demands, title: "", months: &[], has_large_nouns: false };
        let presupposed = Presupposed::of(asked, &english.words);
        let people = stems("Mira Tolan", &english.words);
        let named = |sentence: &str| presupposed.named_in(sentence, &people, &[], &english.words) != 0;
        assert!(named("Two men died at Arland.") && !named("Mira Tolan left."));
    }

    #[test]
    fn what_a_title_says_has_happened_is_told() {
        let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English is bundled");
        let tells = |title: &str| {
            let asked = Asked { demands: &[], title, months: &[], has_large_nouns: false };
            Presupposed::of(asked, &english.words).told_in("he was beaten", &english.words) != 0
        };
        assert!(tells("Arbitrary detention / Torture") && !tells("Fear of torture / Incommunicado detention"));
    }

    #[test]
    fn what_no_demand_speaks_of_and_what_is_only_feared_is_not_told() {
        check("en", "Ensure that the guards do not torture him", "He was beaten with a hose.", false);
        check("en", "Investigate the torture", "They are at risk of torture.", false);
        check("en", "Release Mira Tolan", "Mira Tolan was beaten.", false);
    }
}
