use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Unknown;

/// Somebody to whom the sheet asks that a letter or a copy be sent.
///
/// `lines` is the address block in the sheet's order, without fax, e-mail and salutation: it is what gets printed.
/// `office`, `name` and `country` are readings of it and may be empty.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Addressee {
    /// Unique in the case and stable: letters, choices and the log refer to it.
    pub id: String,
    pub role: Role,
    pub lines: Vec<String>,
    /// "Chief Justice".
    pub office: String,
    /// The name without titles: "Zhou Qiang".
    pub name: String,
    /// How the name line addresses the person, where it says more than the name: "His Excellency", "Mr".
    pub address_as: String,
    /// As the sheet writes it.
    pub country: String,
    pub fax: Vec<String>,
    pub email: Vec<String>,
    pub phone: Vec<String>,
    pub web: Vec<String>,
    /// Without the comma that ends it in a letter: "Dear Chief Justice".
    pub salutation: String,
    /// Remarks of the sheet about this addressee: "c/o Ministry of Foreign Affairs", "keep trying".
    pub note: String,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Whether an addressee is asked or informed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    #[default]
    Appeal,
    Copy,
}
