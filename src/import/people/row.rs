//! Names in a row in a text without capitals, where nothing marks them and nothing says them again.

use std::ops::{Range, RangeInclusive};

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::prose::{is_verb, sentences};
use crate::import::text::shadow::Shadow;

use super::names::{may_be_name, word_starts};

/// The names of the first sentence that begins with three of them or more: "jo dee, ana bee and mo fee were shot".
pub(super) fn in_small_letters(shadow: &Shadow, narrative: &Range<usize>) -> Vec<Range<usize>> {
    const FEWEST: usize = 3;
    const MOST_SENTENCES: usize = 12;
    let sentences = sentences(shadow, narrative.clone()).into_iter().take(MOST_SENTENCES);
    let mut rows = sentences.filter_map(|sentence| names_before_verb(shadow, sentence));
    rows.find(|row| row.len() >= FEWEST).unwrap_or_default()
}

/// The two names of the first piece between commas that is nothing else: "two boys, jo dee and mo bee, were taken away"; the
/// first name of one is known.
pub(super) fn apposed(shadow: &Shadow, narrative: &Range<usize>) -> Vec<Range<usize>> {
    const MOST_SENTENCES: usize = 12;
    let joins = words().class(WordClass::Conjunction);
    let known = |range: &Range<usize>| {
        let first = shadow.slice(range.clone()).split(' ').next().unwrap_or_default();
        office_words().given_names.contains(first)
    };
    let pair = |piece: Range<usize>| {
        let at = word_starts(shadow, piece.clone())
            .into_iter()
            .find(|at| joins.contains(shadow.slice(*at..piece.end).split(' ').next().unwrap_or_default()))?;
        let behind = at + shadow.slice(at..piece.end).find(' ')? + 1;
        let names = vec![name(shadow, piece.start..at)?, name(shadow, behind..piece.end)?];
        names.iter().any(known).then_some(names)
    };
    let sentences = sentences(shadow, narrative.clone()).into_iter().take(MOST_SENTENCES);
    let pieces = sentences.flat_map(|sentence| {
        let text = shadow.slice(sentence.clone());
        let commas: Vec<usize> = text.match_indices(", ").map(|(at, _)| sentence.start + at).collect();
        commas.windows(2).filter_map(|pair| Some(*pair.first()? + 2..*pair.last()?)).collect::<Vec<_>>()
    });
    pieces.into_iter().find_map(pair).unwrap_or_default()
}

/// The names that a sentence without capitals begins with, in a row that "and" closes before a verb; none where a piece of it
/// is none.
fn names_before_verb(shadow: &Shadow, sentence: Range<usize>) -> Option<Vec<Range<usize>>> {
    let joins = words().class(WordClass::Conjunction);
    let mut names = Vec::new();
    let (mut start, mut closing) = (sentence.start, false);
    for at in word_starts(shadow, sentence.clone()) {
        let word = shadow.slice(at..sentence.end).split(' ').next().unwrap_or_default();
        let joined = joins.contains(word);
        let ends = joined || closing && is_verb(word);
        if ends && start < at {
            names.push(name(shadow, start..at)?);
        }
        if ends && !joined {
            return Some(names);
        }
        let behind = at + word.len() + 1;
        if ends {
            (start, closing) = (behind, true);
        } else if word.ends_with(',') {
            names.push(name(shadow, start..at + word.len())?);
            start = behind;
        }
    }
    None
}

/// A piece of two to four words as a name: one of them at most may be one of plain prose, "hung" of "hung chen-yao", and none
/// joins others or is a place's.
fn name(shadow: &Shadow, piece: Range<usize>) -> Option<Range<usize>> {
    const LENGTHS: RangeInclusive<usize> = 2..=4;
    const JOINING: [WordClass; 4] =
        [WordClass::Article, WordClass::Linking, WordClass::SentenceVerb, WordClass::Possessive];
    let piece = shadow.trimmed_of(piece, &[',']);
    let text = shadow.slice(piece.clone());
    let lists = office_words();
    let known = |word: &str| lists.family_names.contains(word) || lists.given_names.contains(word);
    let of_prose = text.split(' ').filter(|word| !known(word) && !may_be_name(word)).count();
    let joining = |word: &str| JOINING.iter().any(|class| words().class(*class).contains(word));
    let spelt = |word: &str| word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\''));
    let fits = |word: &str| !joining(word) && spelt(word) && (known(word) || !lists.towns.contains(word));
    let is_name = LENGTHS.contains(&text.split(' ').count()) && of_prose < 2 && text.split(' ').all(fits);
    is_name.then_some(piece)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check_row(text: &str, expected: &[&str]) {
        let extracted = Extracted::from_text(text);
        let shadow = Shadow::new(&extracted);
        let found = in_small_letters(&shadow, &(0..shadow.len()));
        assert_eq!(found.into_iter().map(|name| shadow.slice(name)).collect::<Vec<_>>(), expected, "{text:?}");
    }

    #[test]
    fn a_sentence_that_begins_with_three_names_tells_of_them() {
        check_row(
            "they died at night. jo dee, ana bee and mo fee-gee were shot.",
            &["jo dee", "ana bee", "mo fee-gee"],
        );
        check_row("the men, the women and the children were shot.", &[]);
        check_row("jo dee and ana bee were shot.", &[]);
        check_row("two men, three women and four children were shot.", &[]);
        let apposed_in = |text: &str| {
            let extracted = Extracted::from_text(text);
            let shadow = Shadow::new(&extracted);
            apposed(&shadow, &(0..shadow.len())).len()
        };
        assert_eq!(apposed_in("two boys, luis marileo and daniel cayupan, were taken away."), 2);
        assert_eq!(apposed_in("in the north, villages and towns, were burnt."), 0);
        check_row("hung an-bee, jo dee and mo fee have died.", &["hung an-bee", "jo dee", "mo fee"]);
    }
}
