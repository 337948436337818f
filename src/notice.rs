//! What the program has to tell a person, as codes: no sentences here.
//!
//! A [`Notice`] names what was found and where; `words` finds the sentence for its code in the person's language. Steps
//! that cannot fail return [`Noted`]: their result with everything worth saying about it.

mod arguments;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use arguments::Arguments;

use crate::model::Unknown;

/// Something to tell a person about a case or a letter.
///
/// `code` is kebab-case and is the id of a message in `assets/words/*/notices.ftl`; `text` is the piece of the source or
/// of the letter that it is about, verbatim; `arguments` are what the sentence needs beyond that.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Notice {
    pub code: Cow<'static, str>,
    #[serde(default)]
    pub severity: Severity,
    #[serde(default)]
    pub place: Place,
    #[serde(default)]
    pub text: String,
    #[serde(default, skip_serializing_if = "Arguments::is_empty")]
    pub arguments: Arguments,
    /// What would stand there instead, where that follows from a rule; nothing is changed until a person accepts it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<Box<Fix>>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A change that is proposed and not made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fix {
    /// The JSON pointer (RFC 6901) of what is replaced in the case: a line, a list of lines, an addressee's field.
    pub at: String,
    /// What is there now; a fix whose `from` no longer stands is stale and is not applied.
    pub from: Value,
    /// What would be there.
    pub to: Value,
    /// Further replacements that belong to this one (the number that leaves a line and enters `fax`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Fix>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Fix {
    /// One replacement; what belongs to it goes into `with`.
    pub fn new(at: impl Into<String>, from: impl Into<Value>, to: impl Into<Value>) -> Self {
        Self { at: at.into(), from: from.into(), to: to.into(), with: Vec::new(), unknown: Unknown::new() }
    }

    /// Whether it changes nothing: to accept it is to say that all is right as it is.
    pub fn keeps(&self) -> bool {
        self.from == self.to && self.with.is_empty()
    }
}

/// How much a notice matters for the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know; the letter is right without it.
    #[default]
    Info,
    /// A person should look before the letter is posted.
    Warning,
    /// The letter cannot be written or would be wrong.
    Error,
}

/// Where a notice belongs.
///
/// Written as one string: `""` the whole case, `/addressees/0/lines/2` a JSON pointer into the case, `source/120-135` bytes
/// of the decoded source, `letter/a1` the letter to an addressee, `letter/a1/facts-0/4-9` bytes of one part of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Place {
    #[default]
    Whole,
    Field(String),
    Source(Range<usize>),
    Letter {
        addressee: String,
        part: Option<(String, Range<usize>)>,
    },
}

/// A result, and what there is to say about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Noted<T> {
    pub value: T,
    pub notices: Vec<Notice>,
}

impl Notice {
    /// A notice about the whole case; set the place with [`Notice::at`].
    pub fn new(severity: Severity, code: &'static str) -> Self {
        Self {
            code: Cow::Borrowed(code),
            severity,
            place: Place::Whole,
            text: String::new(),
            arguments: Arguments::default(),
            fix: None,
            unknown: Unknown::new(),
        }
    }

    pub fn info(code: &'static str) -> Self {
        Self::new(Severity::Info, code)
    }

    pub fn warning(code: &'static str) -> Self {
        Self::new(Severity::Warning, code)
    }

    pub fn error(code: &'static str) -> Self {
        Self::new(Severity::Error, code)
    }

    /// The same notice at a place.
    pub fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    /// The same notice at a field of the case, named by its JSON pointer.
    pub fn at_field(self, pointer: impl Into<String>) -> Self {
        self.at(Place::Field(pointer.into()))
    }

    /// The same notice about these words.
    pub fn about(self, text: impl Into<String>) -> Self {
        Self { text: text.into(), ..self }
    }

    /// The same notice with an argument for its sentence.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.arguments.set(name, value.to_string());
        self
    }

    /// The same notice with a proposed change.
    pub fn with_fix(self, fix: Fix) -> Self {
        Self { fix: Some(Box::new(fix)), ..self }
    }
}

impl<T> Noted<T> {
    /// A result with nothing to say about it.
    pub fn plain(value: T) -> Self {
        Self { value, notices: Vec::new() }
    }

    /// The result of the next step, with the notices of both.
    pub fn and_then<U>(self, next: impl FnOnce(T) -> Noted<U>) -> Noted<U> {
        let mut notices = self.notices;
        let noted = next(self.value);
        notices.extend(noted.notices);
        Noted { value: noted.value, notices }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Field(pointer) => f.write_str(pointer),
            Self::Source(range) => write!(f, "source/{}-{}", range.start, range.end),
            Self::Letter { addressee, part: None } => write!(f, "letter/{addressee}"),
            Self::Letter { addressee, part: Some((part, range)) } => {
                write!(f, "letter/{addressee}/{part}/{}-{}", range.start, range.end)
            }
        }
    }
}

/// Text that is no place of a notice.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} names no place in a case or a letter")]
pub struct UnknownPlace(String);

impl FromStr for Place {
    type Err = UnknownPlace;

    fn from_str(text: &str) -> Result<Self, UnknownPlace> {
        let range = |text: &str| {
            let (start, end) = text.split_once('-')?;
            Some(start.parse().ok()?..end.parse().ok()?)
        };
        let unknown = || UnknownPlace(text.to_owned());
        let mut steps = text.split('/');
        match steps.next() {
            _ if text.is_empty() => Ok(Self::Whole),
            Some("") => Ok(Self::Field(text.to_owned())),
            Some("source") => steps.next().and_then(range).map(Self::Source).ok_or_else(unknown),
            Some("letter") => {
                let addressee = steps.next().ok_or_else(unknown)?.to_owned();
                let part = match (steps.next(), steps.next()) {
                    (Some(part), Some(at)) => Some((part.to_owned(), range(at).ok_or_else(unknown)?)),
                    (None, _) => None,
                    (Some(_), None) => return Err(unknown()),
                };
                Ok(Self::Letter { addressee, part })
            }
            _ => Err(unknown()),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A place that a later program wrote must not make the whole case unreadable.
        let text = String::deserialize(deserializer)?;
        Ok(text.parse().unwrap_or(Self::Whole))
    }
}

impl JsonSchema for Place {
    fn schema_name() -> Cow<'static, str> {
        "Place".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_place(place: Place, written: &str) {
        assert_eq!(place.to_string(), written);
        assert_eq!(written.parse::<Place>().expect("what was written reads back"), place);
    }

    #[test]
    fn places_are_written_as_one_string_and_read_back() {
        check_place(Place::Whole, "");
        check_place(Place::Field("/addressees/0/lines/2".into()), "/addressees/0/lines/2");
        check_place(Place::Source(120..135), "source/120-135");
        check_place(Place::Letter { addressee: "a1".into(), part: None }, "letter/a1");
        check_place(
            Place::Letter { addressee: "a1".into(), part: Some(("facts-0".into(), 4..9)) },
            "letter/a1/facts-0/4-9",
        );
    }

    #[test]
    fn an_unknown_place_is_an_error_by_itself_and_the_whole_case_in_a_file() {
        assert!("letter/a1/facts".parse::<Place>().is_err());
        let notice: Notice = serde_json::from_str(r#"{"code": "x", "place": "later/form"}"#).expect("a notice");
        assert_eq!(notice.place, Place::Whole);
    }

    #[test]
    fn a_step_after_a_step_keeps_the_notices_of_both() {
        let first = Noted { value: 1, notices: vec![Notice::info("one")] };
        let both = first.and_then(|n| Noted { value: n + 1, notices: vec![Notice::warning("two")] });
        let codes: Vec<&str> = both.notices.iter().map(|notice| notice.code.as_ref()).collect();
        assert_eq!((both.value, codes), (2, vec!["one", "two"]));
    }
}
