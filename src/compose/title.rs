//! The sheet's title as the subject of a letter writes it.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use crate::data::phrases::Phrases;

use super::capitals::is_capitalised;
use super::text::{capitalised, uncapitalised};

/// A title as a subject writes it behind a name: without a case number and, where the sheet shouts it in capitals or has lost
/// them, with those alone that the sheet's own text has.
pub fn calm_title(title: &str, texts: &[&[String]], phrases: &Phrases) -> String {
    let kept = with_spaced_slashes(&without_case_number(title));
    let known = Spellings::of(texts);
    let (large, small) = (kept.chars().any(char::is_uppercase), kept.chars().any(char::is_lowercase));
    if large && small {
        let parts = kept.split(" / ").map(|part| known.begun(part, phrases));
        return parts.collect::<Vec<_>>().join(" / ");
    }
    let calm = |word: &str| {
        let lower = word.to_lowercase();
        let capital = capitalised(&lower);
        // Abbreviations stay what they are; names and nationalities are known by the text.
        if known.anywhere.contains(word) && word.chars().count() > 1 && !known.anywhere.contains(lower.as_str()) {
            word.to_owned()
        } else if known.inside.contains(capital.as_str()) && !known.anywhere.contains(lower.as_str())
            || is_capitalised(&lower)
        {
            capital
        } else {
            lower
        }
    };
    // Where nouns have capitals, a word that the sheet writes small nowhere is taken for one.
    let nouns = !phrases.lists.lower_only.is_empty();
    let noun = |word: &str| {
        let lower = word.to_lowercase();
        let is_small = known.anywhere.contains(lower.as_str())
            || [&phrases.words.stop, &phrases.lists.lower_only].into_iter().any(|list| list.contains(&lower));
        let calm = calm(word);
        if nouns && large && !is_small { capitalised(&calm) } else { calm }
    };
    kept.split_word_bounds().map(noun).collect()
}

/// "torture/ fear" is "torture / fear"; "and/or" and "60/16" stay.
fn with_spaced_slashes(title: &str) -> String {
    let parts: Vec<&str> = title.split('/').map(str::trim).collect();
    let spaced = parts.len() > 1 && parts.iter().any(|part| part.contains(' '));
    let numbers = parts.iter().any(|part| part.ends_with(|c: char| c.is_ascii_digit()));
    if spaced && !numbers { parts.join(" / ") } else { title.to_owned() }
}

/// How the sheet's text writes its words.
struct Spellings<'a> {
    anywhere: BTreeSet<&'a str>,
    /// Words that do not begin a sentence: a capital tells something there.
    inside: BTreeSet<&'a str>,
}

impl<'a> Spellings<'a> {
    fn of(texts: &[&'a [String]]) -> Self {
        let (mut anywhere, mut inside) = (BTreeSet::new(), BTreeSet::new());
        for text in texts.iter().flat_map(|text| text.iter()) {
            let mut begins = true;
            for word in text.split_word_bounds() {
                if word.chars().any(char::is_alphanumeric) {
                    anywhere.insert(word);
                    if !begins {
                        inside.insert(word);
                    }
                    begins = false;
                } else if word.contains(['.', '!', '?', ':', '“', '"', '‘']) {
                    begins = true;
                }
            }
        }
        Self { anywhere, inside }
    }

    /// A title behind a name goes on in lower case where its first word is one that the sheet writes so.
    fn begun(&self, title: &str, phrases: &Phrases) -> String {
        let first = title.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        let lower = first.to_lowercase();
        let words = &phrases.words;
        let listed = [&words.common, &words.stop].into_iter().any(|list| list.contains(&lower));
        let is_common = listed || self.anywhere.contains(lower.as_str());
        let lowers = phrases.lists.lower_case && phrases.lists.lower_only.is_empty();
        if lowers && is_common && !self.inside.contains(first) { uncapitalised(title, &[]) } else { title.to_owned() }
    }
}

/// "UA 120/17: …" is the publisher's number and says nothing to an official.
fn without_case_number(title: &str) -> String {
    // Web pages have it in brackets behind the title, the country before it.
    let bracket = title.rfind(" (").filter(|at| title.get(*at..).is_some_and(|behind| behind.contains("UA ")));
    let title = bracket.and_then(|at| title.get(..at)).unwrap_or(title);
    let words: Vec<&str> = title.split_whitespace().collect();
    let is_number = |word: &str| {
        let word = word.trim_end_matches([':', ',', '.', ')']);
        word.split_once('/').is_some_and(|(number, year)| {
            !number.is_empty() && !year.is_empty() && format!("{number}{year}").chars().all(|c| c.is_ascii_digit())
        })
    };
    let mut kept: Vec<&str> = Vec::new();
    for word in words {
        if is_number(word) {
            while kept.last().is_some_and(|last| matches!(last.trim_end_matches(':'), "UA" | "EXTRA")) {
                kept.pop();
            }
        } else {
            kept.push(word);
        }
    }
    kept.join(" ").trim_start_matches([':', '-', '–', ' ']).trim_end_matches(['.', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LanguageTag;

    fn english() -> &'static Phrases {
        crate::data::phrases::for_language(&LanguageTag::ENGLISH).expect("English is bundled")
    }

    #[test]
    fn a_title_in_capitals_calms_down() {
        let facts = ["The Iranian lawyer was held by the UN, in detention in Chad.".to_owned()];
        for (title, calm) in [
            ("IRANIAN LAWYER IN DETENTION", "Iranian lawyer in detention"),
            ("UA 120/17: LAWYER HELD IN CHAD", "lawyer held in Chad"),
            ("HELD BY UN", "held by UN"),
            ("Held in detention", "held in detention"),
            ("Fear for safety", "fear for safety"),
            ("Fear of torture/Death penalty", "fear of torture / death penalty"),
            ("Lawyer Held at Last", "lawyer Held at Last"),
            ("Chad lawyer held", "Chad lawyer held"),
            ("iranian lawyer held by the UN", "iranian lawyer held by the UN"),
            ("fears for lawyer in chad", "fears for lawyer in Chad"),
            ("Lawyer Disappeared (Chad: UA 133.17", "lawyer Disappeared"),
        ] {
            assert_eq!(calm_title(title, &[&facts], english()), calm, "{title}");
        }
    }
}
