use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Unknown;

/// An embassy, high commission or consulate of one country in another.
///
/// In a case: what the sheet itself fills in. In a missions file and in the address book: what a person filled in for the
/// pair of countries. Countries are names or ISO 3166 codes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Mission {
    /// Whose mission it is.
    pub of: String,
    /// The country where it is: the writer's.
    #[serde(rename = "in")]
    pub host: String,
    pub head: Head,
    /// The name of who heads it, where it is known.
    pub name: String,
    pub lines: Vec<String>,
    pub fax: String,
    pub email: String,
    /// Empty: proposed by who heads it.
    pub salutation: String,
    /// The day somebody last saw that this is right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Date>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Who heads a mission: the salutation follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Head {
    Ambassador,
    HighCommissioner,
    /// Chargé d'affaires.
    Charge,
    Consul,
    #[default]
    Unknown,
}
