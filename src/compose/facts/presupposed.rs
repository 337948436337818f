//! What the demands speak of as known, and the letter has to tell for them: "the threats", "his injuries".

use crate::data::phrases::Words;

use super::super::text::{begins_word, folded, says};

/// So many words behind an article can stand before the thing: "the reported acts of torture".
const WORDS_BEFORE: usize = 4;

/// The things that demands presuppose: for each of them the words that tell it.
#[derive(Debug, Default)]
pub struct Presupposed<'w> {
    told_by: Vec<&'w [String]>,
}

impl<'w> Presupposed<'w> {
    pub fn of(demands: &[String], words: &'w Words) -> Self {
        let demands: Vec<String> = demands.iter().map(|demand| folded(demand)).collect();
        let asked = words.presupposed.iter().filter(|thing| {
            let named = |demand: &String| begins_a_word(demand, &thing.anyhow) || is_known(demand, &thing.asked, words);
            demands.iter().any(named)
        });
        Self { told_by: asked.map(|thing| thing.told.as_slice()).collect() }
    }

    /// Which of them a sentence in lower case tells: a bit for each.
    pub fn told_in(&self, lower: &str, words: &Words) -> u128 {
        if self.told_by.is_empty() {
            return 0;
        }
        // "They are at risk of torture" tells no torture.
        let lower = folded(before_what_is_feared(lower, words));
        bits(self.told_by.iter().map(|told| begins_a_word(&lower, told)))
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
        let demands = [demand.to_owned()];
        let presupposed = Presupposed::of(&demands, &phrases.words);
        assert_eq!(presupposed.told_in(&sentence.to_lowercase(), &phrases.words) != 0, told, "{demand}: {sentence}");
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
    fn what_no_demand_speaks_of_and_what_is_only_feared_is_not_told() {
        check("en", "Ensure that the guards do not torture him", "He was beaten with a hose.", false);
        check("en", "Investigate the torture", "They are at risk of torture.", false);
        check("en", "Release Mira Tolan", "Mira Tolan was beaten.", false);
    }
}
