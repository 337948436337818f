//! What the lines of addresses are used to, learnt from addresses whose lines are known: weights by the classes of words.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

static HABITS: LazyLock<LineHabits> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../assets/sheets/habits.json")).unwrap_or_default());

/// Learnt weights, each under the classes and kinds that it is for.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LineHabits {
    /// A line that ends between two classes of words: "town | postcode", "town , | postcode", with a third before or behind.
    pub breaks: BTreeMap<String, i16>,
    /// A kind of line and how it begins, ends, what it holds, how long it is and what follows it.
    pub lines: BTreeMap<String, i16>,
}

/// The weights, read once.
pub fn line_habits() -> &'static LineHabits {
    &HABITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_parses() {
        let text = include_str!("../../assets/sheets/habits.json");
        let habits: LineHabits = serde_json::from_str(text).expect("the file of habits");
        assert_eq!(&habits, line_habits());
    }
}
