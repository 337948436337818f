use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Addressee, LanguageTag, Mission, Person, Unknown};
use crate::notice::Notice;

/// The version of the case file that this program writes; a file with a larger one is refused, never damaged.
pub const FORMAT: u32 = 1;

/// A start and an end in bytes of the decoded source.
pub type Span = [usize; 2];

/// What a case sheet says: all of it, and nothing that a person did with it.
///
/// What the sheet does not say is null or empty. Every text field is text of the source apart from joined white space and
/// accepted fixes; `spans` names where each came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Case {
    pub format: u32,
    /// Hash of the source: the same sheet has the same id.
    pub id: String,
    /// The language of the sheet.
    pub language: LanguageTag,
    pub title: String,
    /// "UA 120/17".
    pub case_number: String,
    pub case_kind: CaseKind,
    /// "ASA 17/6323/2017".
    pub index: String,
    /// The country of the appeal, as the sheet writes it.
    pub country: String,
    /// ISO 3166 alpha-2, empty where the country is unknown.
    pub country_code: String,
    pub issued: Option<Date>,
    pub people: Vec<Person>,
    /// The lead in bold under the title.
    pub summary: String,
    /// What happened, paragraph by paragraph.
    pub facts: Vec<String>,
    /// The languages to write in, `own` among them where the sheet says so.
    pub languages: Vec<LanguageTag>,
    /// What the letter asks for, one demand each, without bullet and without the trailing "; and".
    pub demands: Vec<String>,
    /// Beside each demand, whom alone it is for, as the sheet writes it ("to the minister of justice"); empty: for all.
    /// The list is empty where no demand is for one addressee only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub demand_targets: Vec<String>,
    pub deadline: Option<Date>,
    /// The deadline as the sheet writes it, also where it names no day ("immediately").
    pub deadline_text: String,
    pub addressees: Vec<Addressee>,
    /// Missions that the sheet itself fills in.
    pub missions: Vec<Mission>,
    /// Whether the sheet asks to write to its country's diplomatic representatives in the writer's country.
    pub missions_wanted: bool,
    /// Additional information, paragraph by paragraph.
    pub background: Vec<String>,
    /// The letter that newer sheets carry, from its salutation to its closing, paragraphs divided by a blank line.
    pub model_letter: String,
    /// Instructions to the writer: "fax only", "send one appeal only".
    pub notes: Vec<String>,
    /// Set when there is nothing left to write for.
    pub closed: Option<Closed>,
    /// The bundled example only: its letters say at the foot that they are not for posting.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
    /// What the case says in other languages than the sheet's.
    pub translations: BTreeMap<LanguageTag, Translation>,
    /// The sheet as text, decoded and extracted, otherwise untouched.
    pub source: String,
    /// Where each field came from, by its JSON pointer.
    pub spans: BTreeMap<String, Vec<Span>>,
    /// The fields that a person changed by hand, by their JSON pointers.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub by_hand: BTreeSet<String>,
    /// Parts of the sheet that say nothing of the case: page numbers, letterhead, blank slots.
    pub furniture: Vec<Furniture>,
    /// What no field used: never dropped, always shown. With `spans` and `furniture` it covers every letter and digit.
    pub unused: Vec<Span>,
    pub notices: Vec<Notice>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What a sheet is in the row of sheets about a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    #[default]
    First,
    /// Further information on an earlier sheet.
    Further,
    /// No further action is asked for: nothing is to be sent.
    Stop,
    Other,
}

/// How a case ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Closed {
    pub date: Option<Date>,
    #[serde(default)]
    pub outcome: String,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What the case says in one more language.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Translation {
    pub title: String,
    pub summary: String,
    pub facts: Vec<String>,
    pub demands: Vec<String>,
    pub model_letter: String,
    pub people: Vec<Person>,
    /// By addressee id: the office (and, where it is known, the name) as a letter in this language writes it.
    pub offices: BTreeMap<String, String>,
    /// By addressee id.
    pub names: BTreeMap<String, String>,
    /// By addressee id, as the letter opens, with its punctuation.
    pub salutations: BTreeMap<String, String>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A part of the sheet that says nothing of the case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Furniture {
    pub kind: FurnitureKind,
    pub range: Span,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Why a part of the sheet says nothing of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FurnitureKind {
    PageNumber,
    /// The section office's own name and addresses, and what the organisation says about itself.
    Letterhead,
    /// A label or heading that named the field after it.
    Marker,
    RepeatedTitle,
    /// The blank form for the local embassy.
    Slots,
    /// A remark to the editor of the sheet.
    EditorsRemark,
    /// The organisation's standing words: thanks, "check with your section office".
    Boilerplate,
    /// Bullets, rules, decoration.
    Ornament,
    #[serde(other)]
    Other,
}

impl Translation {
    /// Whether a letter can be written from it: every demand of it is there, or the sheet's own letter.
    pub fn is_ready(&self) -> bool {
        let demands = !self.demands.is_empty() && self.demands.iter().all(|demand| !demand.trim().is_empty());
        demands || !self.model_letter.trim().is_empty()
    }
}

impl Default for Case {
    fn default() -> Self {
        Self {
            format: FORMAT,
            id: String::new(),
            language: LanguageTag::ENGLISH,
            title: String::new(),
            case_number: String::new(),
            case_kind: CaseKind::default(),
            index: String::new(),
            country: String::new(),
            country_code: String::new(),
            issued: None,
            people: Vec::new(),
            summary: String::new(),
            facts: Vec::new(),
            languages: Vec::new(),
            demands: Vec::new(),
            demand_targets: Vec::new(),
            deadline: None,
            deadline_text: String::new(),
            addressees: Vec::new(),
            missions: Vec::new(),
            missions_wanted: false,
            background: Vec::new(),
            model_letter: String::new(),
            notes: Vec::new(),
            closed: None,
            practice: false,
            translations: BTreeMap::new(),
            source: String::new(),
            spans: BTreeMap::new(),
            by_hand: BTreeSet::new(),
            furniture: Vec::new(),
            unused: Vec::new(),
            notices: Vec::new(),
            unknown: Unknown::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_fields_survive_a_round_trip_at_every_level() {
        let written = r#"{"format":1,"colour":"blue","people":[{"name":"A B","shoe_size":43}],
            "addressees":[{"id":"a1","seal":true}],"translations":{"fr":{"tone":"plain"}},
            "closed":{"date":null,"judge":"C D"},"furniture":[{"kind":"letterhead","range":[0,4],"ink":"red"}],
            "notices":[{"code":"x","weight":2,"fix":{"at":"/title","from":"a","to":"b","by":"rule"}}]}"#;
        let case: Case = serde_json::from_str(written).expect("a case");
        let again = serde_json::to_value(&case).expect("JSON");
        assert_eq!(again["colour"], "blue");
        assert_eq!(again["people"][0]["shoe_size"], 43);
        assert_eq!(again["addressees"][0]["seal"], true);
        assert_eq!(again["translations"]["fr"]["tone"], "plain");
        assert_eq!(again["closed"]["judge"], "C D");
        assert_eq!(again["furniture"][0]["ink"], "red");
        assert_eq!(again["notices"][0]["weight"], 2);
        assert_eq!(again["notices"][0]["fix"]["by"], "rule");
    }

    #[test]
    fn missing_fields_default() {
        let case: Case = serde_json::from_str("{}").expect("a case");
        assert_eq!(case, Case::default());
    }
}
