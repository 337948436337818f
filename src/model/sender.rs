use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Unknown;

/// The writer: who signs, and how much of that goes on the paper.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Sender {
    pub name: String,
    /// Half a sentence about the writer: "a teacher in Leeds".
    pub about: String,
    pub street: Vec<String>,
    pub postcode: String,
    pub town: String,
    /// By name or ISO 3166 code; it chooses the stationery and the language of the country line.
    pub country: String,
    pub email: String,
    /// In years; asked only for `privacy` "first-name-age".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<u16>,
    /// The group or school through which the writer can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    pub privacy: Privacy,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A group or school that lends its address.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Group {
    pub name: String,
    pub lines: Vec<String>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// How much of the writer goes on the paper: text, return line, signature, file name and PDF alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Privacy {
    #[default]
    Full,
    /// Name, town and country.
    Town,
    /// Initials, postcode and country.
    Initials,
    /// First name, age and country.
    FirstNameAge,
    /// First name, care of the group.
    CareOf,
    /// Nothing that identifies the writer.
    None,
}
