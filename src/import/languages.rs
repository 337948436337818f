use std::ops::Range;

use crate::data::markers::words;
use crate::model::LanguageTag;

use super::draft::Draft;

/// Longest name of a language, in words: "in your own language".
const LONGEST_NAME: usize = 4;

/// Reads the languages to write in from the sentence that leads in the demands, or from their label.
///
/// A list of names ends at the first other word: "in Arabic, English or your own language urging the Turkish …".
pub(super) fn read(draft: &mut Draft, range: Range<usize>) {
    let text = draft.shadow.slice(range.clone());
    let starts: Vec<usize> = words_of(text);
    let mut at = 0;
    let mut others = 0;
    let mut any = false;
    while let Some(&start) = starts.get(at) {
        let found = (1..=LONGEST_NAME).rev().find_map(|count| {
            let last = *starts.get(at + count - 1)?;
            let end =
                last + text.get(last..)?.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(text.len() - last);
            let tag = words().language(text.get(start..end)?)?;
            Some((count, end, LanguageTag::new(tag)))
        });
        match found {
            Some((count, end, tag)) => {
                let place = draft.case.languages.iter().position(|known| *known == tag);
                let place = place.unwrap_or_else(|| {
                    draft.case.languages.push(tag);
                    draft.case.languages.len() - 1
                });
                draft.mark(format!("/languages/{place}"), range.start + start..range.start + end);
                at += count;
                any = true;
                others = 0;
            }
            None => {
                let word = text.get(start..).unwrap_or_default().split(|letter: char| !letter.is_alphanumeric()).next();
                let link = [
                    "or",
                    "and",
                    "in",
                    "and/or",
                    "o",
                    "y",
                    "e",
                    "ou",
                    "et",
                    "oder",
                    "und",
                    "en",
                    "of",
                    "auf",
                    "em",
                    "nel",
                    "het",
                    "preferably",
                    "either",
                    "if",
                    "possible",
                ];
                others += usize::from(!word.is_some_and(|word| link.contains(&word)));
                if any && others > 0 {
                    return;
                }
                at += 1;
            }
        }
    }
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
