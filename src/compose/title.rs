//! The sheet's title as the subject of a letter writes it.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation;

use crate::data::capitals::capital_words;
use crate::data::countries;
use crate::data::markers;
use crate::data::offices::office_words;
use crate::data::phrases::Phrases;

use super::capitals::always_large;
use super::text::{capitalised, organisation_in, uncapitalised};

/// A title as a subject writes it behind a name: without a case number and, where the sheet shouts it in capitals or has lost
/// them, with those alone that the sheet's own text has.
pub fn calm_title(title: &str, texts: &[&[String]], phrases: &Phrases) -> String {
    let kept = with_spaced_slashes(&with_new_concerns(&without_case_number(&without_organisation(title)), phrases));
    let known = Spellings::of(texts);
    let (large, small) = (kept.chars().any(char::is_uppercase), kept.chars().any(char::is_lowercase));
    if large && small {
        let parts = kept.split(" / ").enumerate().map(|(place, part)| known.begun(part, place > 0, phrases));
        return parts.collect::<Vec<_>>().join(" / ");
    }
    let calm = |word: &str| {
        let lower = word.to_lowercase();
        let capital = capitalised(&lower);
        // Abbreviations stay what they are; names and nationalities are known by the text.
        if known.anywhere.contains(word) && word.chars().count() > 1 && !known.anywhere.contains(lower.as_str()) {
            word.to_owned()
        } else if let Some(written) = always_large(&lower) {
            written.to_owned()
        } else if known.inside.contains(capital.as_str()) && !known.is_common(&lower, phrases)
            || known.is_always_large(&capital)
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
    let calmed: Vec<String> = kept.split_word_bounds().map(noun).collect();
    known.with_pairs(calmed).concat()
}

/// "Fear of torture - and new concern: Unfair trial" is "Fear of torture / Unfair trial": what is new to the sheet's readers is one more
/// concern to an official.
fn with_new_concerns(title: &str, phrases: &Phrases) -> String {
    phrases.words.new_concerns.iter().fold(title.to_owned(), |title, said| {
        // Places hold in both where no letter changes its length.
        let lower = title.to_lowercase();
        let at = lower.find(&said.to_lowercase()).filter(|_| lower.len() == title.len());
        let parted = at.and_then(|at| Some((title.get(..at)?, title.get(at + said.len()..)?)));
        let Some((before, behind)) = parted else { return title };
        let before = before.trim_end_matches([' ', '-', '–', '/', ',', ';']);
        if before.is_empty() { behind.to_owned() } else { format!("{before} / {behind}") }
    })
}

/// "torture/ fear" is "torture / fear"; "and/or" and "60/16" stay.
fn with_spaced_slashes(title: &str) -> String {
    let parts: Vec<&str> = title.split('/').map(str::trim).collect();
    let spaced = parts.len() > 1 && parts.iter().any(|part| part.contains(' '));
    let is_digit = |c: char| c.is_ascii_digit();
    let numbers = parts
        .windows(2)
        .any(|two| matches!(two, [one, other] if one.ends_with(is_digit) && other.starts_with(is_digit)));
    if spaced && !numbers { parts.join(" / ") } else { title.to_owned() }
}

/// How the sheet's text writes its words.
struct Spellings<'a> {
    anywhere: BTreeSet<&'a str>,
    /// Words that do not begin a sentence: a capital tells something there.
    inside: BTreeSet<&'a str>,
    /// Of these, words that have it alone: "Indigenous leaders", but not "Prison No. 5".
    alone: BTreeSet<&'a str>,
    /// Two words in a row that both have a capital, by their small letters: "May Day" where "may" alone is a word.
    pairs: BTreeMap<String, (&'a str, &'a str)>,
}

impl<'a> Spellings<'a> {
    fn of(texts: &[&'a [String]]) -> Self {
        let (mut anywhere, mut inside, mut alone) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let things = capital_words().named_things.iter();
        let two = things.filter_map(|thing| thing.split_once(' ').filter(|(_, behind)| !behind.contains(' ')));
        let mut pairs: BTreeMap<String, (&'a str, &'a str)> =
            two.map(|(one, other)| (format!("{one} {other}").to_lowercase(), (one, other))).collect();
        for text in texts.iter().flat_map(|text| text.iter()) {
            let mut begins = true;
            let mut run: Vec<&str> = Vec::new();
            for word in text.split_word_bounds() {
                if word.starts_with(char::is_uppercase) && !(begins && run.is_empty()) {
                    run.push(word);
                } else if word != " " {
                    // "the National Human Rights Commission" says nothing about "human rights".
                    match *run.as_slice() {
                        [one] => {
                            alone.insert(one);
                        }
                        [one, other] => {
                            pairs.insert(format!("{one} {other}").to_lowercase(), (one, other));
                        }
                        _ => {}
                    }
                    run.clear();
                }
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
        Self { anywhere, inside, alone, pairs }
    }

    /// The words with the capitals of those that have them together.
    fn with_pairs(&self, mut words: Vec<String>) -> Vec<String> {
        for at in 2..words.len() {
            let Some([one, blank, other]) = words.get_mut(at - 2..=at) else { continue };
            let pair = self.pairs.get(&format!("{one} {other}").to_lowercase()).filter(|_| blank == " ");
            if let Some((first, second)) = pair {
                *one = (*first).to_owned();
                *other = (*second).to_owned();
            }
        }
        words
    }

    /// A title behind a name goes on in lower case where its first word is one that the sheet writes so; what stands behind a slash
    /// does so unless it is a name.
    fn begun(&self, title: &str, behind_slash: bool, phrases: &Phrases) -> String {
        if !phrases.lists.lower_case || !phrases.lists.lower_only.is_empty() {
            return title.to_owned();
        }
        let (quote, bare) = title.split_at(title.len() - title.trim_start_matches(['“', '"', '‘', '«', '\'']).len());
        let first = bare.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        let second = bare.split_whitespace().nth(1).unwrap_or_default();
        let is_name = self.is_name(first, phrases)
            || !behind_slash && self.is_always_large(first)
            || is_place(first)
            || self.begins_place(first, second, phrases);
        let lowers = self.is_common(first, phrases) || behind_slash;
        let begun = if lowers && !is_name { uncapitalised(bare, &[]) } else { bare.to_owned() };
        let long = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 3;
        let mut behind = bare.split_whitespace().skip(1).filter(long).peekable();
        // "Blogger Held Incommunicado": a headline's capitals are no names'.
        let is_headline = behind.peek().is_some() && behind.all(|word| word.starts_with(char::is_uppercase));
        if !is_headline {
            return format!("{quote}{begun}");
        }
        let words: Vec<&str> = begun.split_word_bounds().collect();
        let calm = |(place, word): (usize, &&str)| {
            let next = words.get(place + 2).copied().unwrap_or_default();
            let is_name = self.is_name(word, phrases) || self.begins_place(word, next, phrases);
            if self.is_common(word, phrases) && !is_name { uncapitalised(word, &[]) } else { (*word).to_owned() }
        };
        format!("{quote}{}", words.iter().enumerate().map(calm).collect::<String>())
    }

    /// "New Delhi", "North Korea", "Sri Lankan", "West Papua": whether a word is the first of a place's name, or of its people's.
    fn begins_place(&self, word: &str, next: &str, phrases: &Phrases) -> bool {
        let next = next.trim_matches(|letter: char| !letter.is_alphanumeric());
        let leads = capital_words().place_first.contains(&word.to_lowercase());
        let is_large = next.starts_with(char::is_uppercase);
        is_large && (is_place(&format!("{word} {next}")) || leads && !self.is_common(next, phrases))
    }

    /// Whether a word is one of plain prose, or the sheet writes it small.
    fn is_common(&self, word: &str, phrases: &Phrases) -> bool {
        is_plain(word, phrases) || self.anywhere.contains(word.to_lowercase().as_str())
    }

    /// Whether the sheet writes a word with a capital wherever it has it, and by itself: "Indigenous leaders".
    fn is_always_large(&self, word: &str) -> bool {
        self.alone.contains(word) && !self.anywhere.contains(word.to_lowercase().as_str())
    }

    /// Whether the sheet writes a word with a capital that is no part of a heading ("Torture / Imminent execution").
    fn is_name(&self, word: &str, phrases: &Phrases) -> bool {
        always_large(&word.to_lowercase()).is_some() || self.inside.contains(word) && !is_plain(word, phrases)
    }
}

/// Whether words are the name of a town, a region, a country, or its people.
fn is_place(words: &str) -> bool {
    let lower = words.to_lowercase();
    let places = office_words();
    [&places.towns, &places.regions].iter().any(|known| known.contains(&lower))
        || countries::find(words).is_some()
        || !countries::by_demonym(&lower).is_empty()
}

/// Whether a word is one of plain prose.
fn is_plain(word: &str, phrases: &Phrases) -> bool {
    let lower = word.to_lowercase();
    let listed = [&phrases.words.common, &phrases.words.stop].into_iter().any(|list| list.contains(&lower));
    listed || markers::words().is_plain(&lower)
}

/// The title without the country before it, for a subject that names people: "Fiji: man beaten" is "man beaten".
pub fn without_country(title: &str) -> &str {
    let Some((before, behind)) = title.split_once(": ") else { return title };
    // "USA (Texas): …"
    let country = before.split(" (").next().unwrap_or(before);
    let is_country = country.split('/').all(|one| countries::find(one.trim()).is_some());
    if is_country && !behind.trim().is_empty() { behind.trim_start() } else { title }
}

/// The title without the organisation's name in front of it: the head of the sheet's paper, not its title.
fn without_organisation(title: &str) -> String {
    let found = organisation_in(title).filter(|name| title.to_lowercase().starts_with(&name.to_lowercase()));
    let Some(behind) = found.and_then(|name| title.get(name.len()..)) else { return title.to_owned() };
    let separators = [':', '|', '-', '–', '—'];
    // "Amnesty International's report", "Amnesty International Turkey chair detained" are titles of their own.
    let parted = behind.trim_start().starts_with(separators);
    let rest = if parted { behind.trim_start().trim_start_matches(separators).trim_start() } else { "" };
    if rest.is_empty() { title.to_owned() } else { rest.to_owned() }
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
        let facts = [
            "The Iranian lawyer was held by the UN, in detention in Chad.".to_owned(),
            "She may have spoken for Indigenous farmers from Prison No. 5.".to_owned(),
        ];
        for (title, calm) in [
            ("IRANIAN LAWYER IN DETENTION", "Iranian lawyer in detention"),
            ("UA 120/17: LAWYER HELD IN CHAD", "lawyer held in Chad"),
            ("HELD BY UN", "held by UN"),
            ("Held in detention", "held in detention"),
            ("Fear for safety", "fear for safety"),
            ("Fear of torture/Death penalty", "fear of torture / death penalty"),
            ("Lawyer Held at Last", "lawyer held at last"),
            ("Unlawful detention/Fear of torture  11 June 2003", "unlawful detention / fear of torture 11 June 2003"),
            ("Fear of torture / “Disappearance”", "fear of torture / “disappearance”"),
            ("Fear of torture / Harassment", "fear of torture / harassment"),
            ("Fear of torture - and new concern: Unfair trial", "fear of torture / unfair trial"),
            ("New concern: Fear for safety / 'Disappearance'", "fear for safety / 'disappearance'"),
            ("AMNESTY INTERNATIONAL: LAWYER IN DETENTION", "lawyer in detention"),
            ("Activists Detained in New Delhi", "activists detained in New Delhi"),
            ("Fear for safety / Sri Lankan lawyer", "fear for safety / Sri Lankan lawyer"),
            ("Death penalty / Texas", "death penalty / Texas"),
            ("Lawyer Held in West Papua", "lawyer held in West Papua"),
            ("INDIGENOUS LAWYER IN PRISON", "Indigenous lawyer in prison"),
            ("Indigenous lawyer held", "Indigenous lawyer held"),
            ("LAWYERS HELD ON MAY DAY", "lawyers held on May Day"),
            ("Chad lawyer held", "Chad lawyer held"),
            ("iranian lawyer held by the UN", "iranian lawyer held by the UN"),
            ("fears for lawyer in chad", "fears for lawyer in Chad"),
            ("Lawyer Disappeared (Chad: UA 133.17", "lawyer disappeared"),
        ] {
            assert_eq!(calm_title(title, &[&facts], english()), calm, "{title}");
        }
    }

    #[test]
    fn a_subject_with_names_has_no_country_before_its_title() {
        assert_eq!(without_country("Fiji: man beaten in a cell"), "man beaten in a cell");
        assert_eq!(without_country("USA (Texas): Death penalty"), "Death penalty");
        assert_eq!(without_country("Fear of torture: two held"), "Fear of torture: two held");
    }
}
