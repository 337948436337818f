use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{LanguageTag, Mission, Privacy, Unknown};
use crate::unit::Pt;

/// What a person did with one case: a file of its own, keyed by the case's id, never part of the case.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Work {
    pub format: u32,
    /// The case's id.
    pub case: String,
    pub choices: Choices,
    /// The missions of this case that letters go to, each with an id of its own (`m1`, `m2`).
    pub missions: BTreeMap<String, Mission>,
    /// By addressee or mission id.
    pub letters: BTreeMap<String, LetterWork>,
    /// What was printed, posted and answered.
    pub log: Vec<Sent>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Work {
    /// Whether anything was written, filled in or noted under an id: nobody new may have it.
    pub fn knows(&self, id: &str) -> bool {
        self.missions.contains_key(id)
            || self.letters.contains_key(id)
            || self.log.iter().any(|sent| sent.addressee == id)
    }

    /// An id that no mission has or had.
    pub fn free_mission_id(&self) -> String {
        (1..).map(|number: usize| format!("m{number}")).find(|id| !self.knows(id)).unwrap_or_default()
    }
}

/// What holds for all letters of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// The letters' language; none: the sheet's.
    pub language: Option<LanguageTag>,
    /// Stationery id; none: by the sender's country.
    pub stationery: Option<String>,
    pub type_choices: TypeChoices,
    /// The window envelope that the letters go into; none: plain envelopes, and nothing has to show.
    pub envelope: Option<String>,
    /// How much of the writer goes on this case's letters; none: what the sender says.
    pub privacy: Option<Privacy>,
    /// Whether a practice case's letters carry the practice line.
    pub practice_line: bool,
    pub return_line: bool,
    pub fold_marks: bool,
    /// By part (`opening-0`): the text that replaces the proposed one in every letter.
    pub own_words: BTreeMap<String, String>,
    /// By part: the language that those words are in; letters in another language keep the proposed text.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub own_languages: BTreeMap<String, LanguageTag>,
    /// By part: which alternative phrase stands there.
    pub alternatives: BTreeMap<String, u8>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// How the letters are set.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TypeChoices {
    pub typeface: Typeface,
    /// Of the body; none: the stationery's, or 11 pt.
    pub size: Option<Pt>,
    pub justified: bool,
    pub hyphenated: bool,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The letter typefaces that are bundled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Typeface {
    #[default]
    Serif,
    Sans,
}

/// What a person chose and wrote for one letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LetterWork {
    /// Whether it is among those that are printed.
    pub ticked: bool,
    pub language: Option<LanguageTag>,
    /// By part: the text that replaces the proposed one in this letter only; it wins over the case's.
    pub own_words: BTreeMap<String, String>,
    pub alternatives: BTreeMap<String, u8>,
    /// Codes of checks that the person has overruled.
    pub overruled: Vec<String>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    pub addressee: String,
    pub state: SentState,
    pub date: Date,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// How far a letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SentState {
    Printed,
    Posted,
    Answered,
}

impl Choices {
    /// The person's own words for a part of every letter in a language.
    pub fn own_words_in(&self, part: &str, language: &LanguageTag) -> Option<&String> {
        let written = self.own_languages.get(part);
        let speaks = written.is_none_or(|written| written.primary() == language.primary());
        self.own_words.get(part).filter(|_| speaks)
    }
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            language: None,
            stationery: None,
            type_choices: TypeChoices::default(),
            envelope: None,
            privacy: None,
            practice_line: true,
            return_line: true,
            fold_marks: true,
            own_words: BTreeMap::new(),
            own_languages: BTreeMap::new(),
            alternatives: BTreeMap::new(),
            unknown: Unknown::new(),
        }
    }
}

impl Default for LetterWork {
    fn default() -> Self {
        Self {
            ticked: true,
            language: None,
            own_words: BTreeMap::new(),
            alternatives: BTreeMap::new(),
            overruled: Vec::new(),
            unknown: Unknown::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_fields_survive_a_round_trip_at_every_level() {
        let written = r#"{"format":1,"case":"c1","mood":"calm","choices":{"ink":"blue","type_choices":{"tracking":2}},
            "letters":{"a1":{"stamp":true}},"log":[{"addressee":"a1","state":"posted","date":"2026-01-02","by":"bike"}]}"#;
        let work: Work = serde_json::from_str(written).expect("a work");
        let again = serde_json::to_value(&work).expect("JSON");
        assert_eq!(again["mood"], "calm");
        assert_eq!(again["choices"]["ink"], "blue");
        assert_eq!(again["choices"]["type_choices"]["tracking"], 2);
        assert_eq!(again["letters"]["a1"]["stamp"], true);
        assert_eq!(again["log"][0]["by"], "bike");
    }
}
