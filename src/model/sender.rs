use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Unknown;

/// The writer: who signs, and how much of that goes on the paper.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Sender {
    /// Tells the profiles of one computer apart; empty in a file that holds one alone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    #[serde(skip_serializing_if = "SenderKind::is_person")]
    pub kind: SenderKind,
    pub name: String,
    /// What the choice of phrases follows, given once to a profile, so that a name that is still being typed moves no
    /// sentence; empty: the name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub seed: String,
    /// Half a sentence about the writer: "a teacher in Leeds".
    pub about: String,
    pub street: Vec<String>,
    pub postcode: String,
    pub town: String,
    /// By name or ISO 3166 code; it chooses the stationery and the language of the country line.
    pub country: String,
    pub email: String,
    /// Under eighteen, where no age is given: minors write care of the group.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub minor: bool,
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

/// What kind of writer a profile is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SenderKind {
    #[default]
    Person,
    Group,
    /// Pupils write here: what a sheet tells of violence is folded away until somebody looks.
    School,
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

/// The age from which a writer may give name and address.
const OF_AGE: u16 = 18;

impl SenderKind {
    fn is_person(&self) -> bool {
        *self == Self::Person
    }
}

impl Sender {
    /// Whether nothing is filled in that a letter could say of the writer.
    pub fn is_blank(&self) -> bool {
        let (id, seed) = (self.id.clone(), self.seed.clone());
        *self == Self { id, seed, kind: self.kind, privacy: self.privacy, ..Self::default() }
    }

    /// What tells this writer's letters from those of others.
    pub fn seed(&self) -> &str {
        if self.seed.is_empty() { &self.name } else { &self.seed }
    }

    pub fn is_minor(&self) -> bool {
        self.age.map_or(self.minor, |age| age < OF_AGE)
    }

    /// How much of this writer may go on the paper where so much is wanted: minors write care of the group.
    pub fn allowed(&self, wanted: Privacy) -> Privacy {
        match wanted {
            Privacy::CareOf | Privacy::None => wanted,
            _ if self.is_minor() => Privacy::CareOf,
            _ => wanted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_allowed(age: Option<u16>, minor: bool, wanted: Privacy, allowed: Privacy) {
        let sender = Sender { age, minor, ..Sender::default() };
        assert_eq!(sender.allowed(wanted), allowed, "{age:?}, {minor}, {wanted:?}");
    }

    #[test]
    fn minors_write_care_of_the_group() {
        for wanted in [Privacy::Full, Privacy::Town, Privacy::Initials, Privacy::FirstNameAge, Privacy::CareOf] {
            check_allowed(Some(15), false, wanted, Privacy::CareOf);
            check_allowed(None, true, wanted, Privacy::CareOf);
        }
        check_allowed(Some(15), false, Privacy::None, Privacy::None);
        check_allowed(Some(18), true, Privacy::Full, Privacy::Full);
        check_allowed(None, false, Privacy::Town, Privacy::Town);
    }

    #[test]
    fn a_profile_with_nothing_in_it_is_blank() {
        assert!(Sender { id: "s2".into(), seed: "k".into(), kind: SenderKind::School, ..Sender::default() }.is_blank());
        assert!(!Sender { town: "Leeds".into(), ..Sender::default() }.is_blank());
    }
}
