use std::ops::Range;

use crate::data::markers::words;
use crate::model::LanguageTag;

use super::draft::Draft;

/// Longest name of a language, in words: "in your own language".
const LONGEST_NAME: usize = 4;

/// Longest name of a language in a script without blanks, in letters.
const LONGEST_UNSPACED: usize = 8;

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
        let unspaced =
            text.get(start..).and_then(|rest| rest.chars().next()).is_some_and(|letter| letter >= '\u{2e80}');
        let longest = if unspaced { LONGEST_UNSPACED } else { LONGEST_NAME };
        let found = (1..=longest).rev().find_map(|count| {
            let last = *starts.get(at + count - 1)?;
            if unspaced {
                let end = last + text.get(last..)?.chars().next()?.len_utf8();
                let tag = words().language(text.get(start..end)?)?;
                return Some((count, end, LanguageTag::new(tag)));
            }
            let end =
                last + text.get(last..)?.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(text.len() - last);
            let tag = words().language(text.get(start..end)?)?;
            Some((count, end, LanguageTag::new(tag)))
        });
        match found {
            // "in your own words".
            Some((count, end, _)) if text.get(end..).is_some_and(|rest| rest.starts_with(" words")) => at += count + 1,
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
                let rest = text.get(start..).unwrap_or_default();
                let word = if unspaced {
                    rest.chars().next().and_then(|letter| rest.get(..letter.len_utf8()))
                } else {
                    rest.split(|letter: char| !letter.is_alphanumeric()).next()
                };
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
                    "او",
                    "و",
                    "或",
                    "或您的",
                    "、",
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
