use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::model::LanguageTag;

use super::draft::Draft;

/// Longest name of a language, in words: "in your own language".
const LONGEST_NAME: usize = 4;

/// Longest name of a language in a script without blanks, in letters.
const LONGEST_UNSPACED: usize = 8;

pub(in crate::import) fn read(draft: &mut Draft, range: Range<usize>) {
    let text = draft.shadow.slice(range.clone());
    let starts: Vec<usize> = words_of(text);
    let mut at = 0;
    let mut any = false;
    let mut own_words = None;
    while let Some(&start) = starts.get(at) {
        match named_at(text, &starts, at) {
            // "in your own words".
            Some(named) if text.get(named.end..).is_some_and(|rest| rest.starts_with(" words")) => {
                at += named.words + 1;
                own_words = Some((start, named));
            }
            Some(named) => {
                at += named.words;
                any = true;
                enter(draft, range.start + start..range.start + named.end, named.tag);
            }
            None if any && !is_link(text.get(start..).unwrap_or_default()) && !is_listed(text, &starts, at) => return,
            None => at += 1,
        }
    }
    if let Some((start, named)) = own_words.filter(|_| draft.case.languages.is_empty()) {
        enter(draft, range.start + start..range.start + named.end, named.tag);
    }
}

/// Whether a text holds nothing but names of languages and what may stand between them: "in English or your own language".
pub(in crate::import) fn are_all(text: &str) -> bool {
    let starts = words_of(text);
    let mut at = 0;
    let mut any = false;
    while let Some(&start) = starts.get(at) {
        match named_at(text, &starts, at) {
            Some(named) => {
                any = true;
                at += named.words;
            }
            None if is_link(text.get(start..).unwrap_or_default()) => at += 1,
            None => return false,
        }
    }
    any
}

/// "español, quiché o …": whether an unknown word stands in a list of languages, before a comma or the word that closes it.
fn is_listed(text: &str, starts: &[usize], at: usize) -> bool {
    let rest = |place: usize| starts.get(place).and_then(|start| text.get(*start..)).unwrap_or_default();
    let word = rest(at).split(' ').next().unwrap_or_default();
    let plain = words().is_plain(word.trim_end_matches(',')) || is_unspaced(rest(at));
    let closes = named_at(text, starts, at + 1).is_some() && word.ends_with(',')
        || is_link(rest(at + 1)) && named_at(text, starts, at + 2).is_some();
    closes && !plain && word.len() > 3
}

/// A language that is named in a text.
struct Named {
    words: usize,
    end: usize,
    tag: LanguageTag,
}

/// The language that the words from one of these places on name, by the longest of its names.
fn named_at(text: &str, starts: &[usize], at: usize) -> Option<Named> {
    let unspaced = is_unspaced(text.get(*starts.get(at)?..)?);
    let longest = if unspaced { LONGEST_UNSPACED } else { LONGEST_NAME };
    let start = *starts.get(at)?;
    (1..=longest).rev().find_map(|words_of_name| {
        let last = *starts.get(at + words_of_name - 1)?;
        let end = if unspaced {
            last + text.get(last..)?.chars().next()?.len_utf8()
        } else {
            last + text.get(last..)?.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(text.len() - last)
        };
        let tag = words().language(text.get(start..end)?)?;
        Some(Named { words: words_of_name, end, tag: LanguageTag::new(tag) })
    })
}

fn is_unspaced(text: &str) -> bool {
    text.starts_with(|letter: char| letter >= '\u{2e80}')
}

/// Whether a text begins with a word that may stand between two languages.
fn is_link(text: &str) -> bool {
    let word = if is_unspaced(text) {
        text.chars().next().and_then(|letter| text.get(..letter.len_utf8()))
    } else {
        text.split(|letter: char| !letter.is_alphanumeric()).next()
    };
    word.is_some_and(|word| words().class(WordClass::BetweenLanguages).contains(word))
}

fn enter(draft: &mut Draft, range: Range<usize>, tag: LanguageTag) {
    let known = draft.case.languages.iter().position(|known| *known == tag);
    let place = known.unwrap_or(draft.case.languages.len());
    if known.is_none() {
        draft.case.languages.push(tag);
    }
    draft.mark(format!("/languages/{place}"), range);
}

/// Where words begin; in scripts without blanks every letter may begin one.
fn words_of(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut inside = false;
    for (at, letter) in text.char_indices() {
        let word = letter.is_alphanumeric();
        if word && (!inside || letter >= '\u{2e80}') {
            starts.push(at);
        }
        inside = word;
    }
    starts
}
