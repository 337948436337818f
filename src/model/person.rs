use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Unknown;

/// Somebody whom the case is about.
///
/// What the sheet does not say is empty: a family name is known or it is not used alone, a form of address by gender is
/// known or it is neutral.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Person {
    /// The full name as the sheet writes it.
    pub name: String,
    /// The part of `name` that is the family name, where that is known.
    pub family_name: String,
    /// As the sheet writes them: "he/him".
    pub pronouns: String,
    /// What else the sheet says of them beside the name: "community leader", "his wife".
    pub about: String,
    /// In years, when the sheet was issued.
    pub age: Option<u16>,
    pub gender: Option<Gender>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What a sheet says with (m), (f) or a pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    #[serde(alias = "f")]
    Female,
    #[serde(alias = "m")]
    Male,
    Other,
}
