//! Words that tell of violence, for desks at which children write.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::folding::folded;
use super::packed::{packed, table};

static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let table: BTreeMap<String, serde_json::Value> = table(packed!("sheets/violence.json"));
    let lists = table.values().filter_map(serde_json::Value::as_array).flatten();
    lists.filter_map(serde_json::Value::as_str).map(folded).collect()
});

/// Whether a text tells of violence, in any of the languages of sheets, as far as its words do.
pub fn tells_of_violence(text: &str) -> bool {
    let text = folded(text);
    let begins_word =
        |at: usize| text.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|c| !c.is_alphanumeric());
    WORDS.iter().any(|word| text.match_indices(word.as_str()).any(|(at, _)| begins_word(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violence_is_told_from_the_rest_by_its_words() {
        for text in ["He was beaten by guards.", "Er wurde gefoltert.", "Torturé pendant trois jours", "Fue golpeado"]
        {
            assert!(tells_of_violence(text), "{text}");
        }
        for text in ["She is a teacher and a poet.", "He has no lawyer.", "Her family may visit her once a month."] {
            assert!(!tells_of_violence(text), "{text}");
        }
    }
}
