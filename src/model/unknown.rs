use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// Fields of a file that this version does not know: kept as they are, so that a round trip loses nothing.
///
/// Nearly always empty, and then no larger than a pointer: a stack of letters has thousands of these.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Unknown(Option<Box<Map<String, Value>>>);

impl Unknown {
    /// Nothing that is not known.
    pub const fn new() -> Self {
        Self(None)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The names of the fields.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.iter().flat_map(|fields| fields.keys())
    }

    pub fn get(&self, field: &str) -> Option<&Value> {
        self.0.as_ref()?.get(field)
    }

    pub fn insert(&mut self, field: &str, value: Value) {
        self.0.get_or_insert_default().insert(field.to_owned(), value);
    }

    /// Takes a field out.
    pub fn remove(&mut self, field: &str) -> Option<Value> {
        let fields = self.0.as_mut()?;
        let value = fields.remove(field);
        if fields.is_empty() {
            self.0 = None;
        }
        value
    }
}

impl Serialize for Unknown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().flat_map(|fields| fields.iter()))
    }
}

impl<'de> Deserialize<'de> for Unknown {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = Map::deserialize(deserializer)?;
        Ok(Self((!fields.is_empty()).then(|| Box::new(fields))))
    }
}

impl JsonSchema for Unknown {
    fn schema_name() -> Cow<'static, str> {
        Map::<String, Value>::schema_name()
    }

    fn inline_schema() -> bool {
        Map::<String, Value>::inline_schema()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Map::<String, Value>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_can_be_taken_out_and_leaves_nothing() {
        let mut unknown = Unknown::new();
        assert_eq!(unknown.remove("colour"), None);
        unknown.insert("colour", "blue".into());
        assert_eq!(unknown.keys().collect::<Vec<_>>(), ["colour"]);
        assert_eq!(unknown.get("colour"), Some(&"blue".into()));
        assert_eq!(unknown.remove("colour"), Some("blue".into()));
        assert_eq!(unknown, Unknown::new());
    }
}
