//! What a sentence needs to say beside its code.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize};

/// Values by name, in the order of the names; in files a map.
///
/// Most sentences need one or two, and a large export holds a notice for each letter: a tree of so few is mostly room.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Arguments(Box<[(Box<str>, Box<str>)]>);

impl Arguments {
    /// Gives a name its value, instead of the one that it had.
    pub fn set(&mut self, name: &str, value: String) {
        match self.place(name) {
            Ok(place) => {
                if let Some((_, old)) = self.0.get_mut(place) {
                    *old = value.into();
                }
            }
            Err(place) => {
                let mut more = Vec::with_capacity(self.0.len() + 1);
                more.append(&mut std::mem::take(&mut self.0).into_vec());
                more.insert(place, (name.into(), value.into()));
                self.0 = more.into();
            }
        }
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.get(self.place(name).ok()?)?;
        Some(value)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, &**value))
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(own, _)| (**own).cmp(name))
    }
}

impl Serialize for Arguments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in self.iter() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Arguments {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let map = BTreeMap::<Box<str>, Box<str>>::deserialize(deserializer)?;
        Ok(Self(map.into_iter().collect()))
    }
}

impl JsonSchema for Arguments {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Arguments".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        BTreeMap::<String, String>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_kept_by_name_and_written_as_a_map() {
        let mut arguments = Arguments::default();
        for (name, value) in [("to", "100017"), ("code", "x"), ("to", "100745")] {
            arguments.set(name, value.to_owned());
        }
        assert_eq!(arguments.iter().collect::<Vec<_>>(), [("code", "x"), ("to", "100745")]);
        assert_eq!((arguments.get("to"), arguments.get("from")), (Some("100745"), None));
        let written = serde_json::to_string(&arguments).expect("a map");
        assert_eq!(written, r#"{"code":"x","to":"100745"}"#);
        assert_eq!(serde_json::from_str::<Arguments>(&written).expect("what was written"), arguments);
    }
}
