//! How languages name the house of a mission, read once from `assets/countries/missions.json`.

use std::sync::LazyLock;

use serde::Deserialize;

static WORDS: LazyLock<MissionWords> = LazyLock::new(|| {
    // A file that does not parse is a fault of the build, which the test below finds.
    serde_json::from_str(include_str!("../../assets/countries/missions.json")).unwrap_or_default()
});

/// The words of all languages.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionWords {
    pub houses: Vec<House>,
    /// Words that name the house of a mission, in lower case. Those of one word stand for themselves alone: an ambassador is
    /// no embassy.
    pub words: Vec<String>,
}

/// How a language names the house of a mission: embassy, high commission, consulate, each before "of" and the country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct House {
    /// BCP 47, the language alone.
    pub language: String,
    pub embassy: String,
    pub high_commission: String,
    pub consulate: String,
    /// The country stands first: 中国大使馆.
    pub country_first: bool,
    /// What stands between house and country, by how the country's name begins (its article, and a word that changes with it); the
    /// last, without one, for all others.
    pub of: Vec<(String, String)>,
}

/// The words of all languages.
pub fn mission_words() -> &'static MissionWords {
    &WORDS
}

impl MissionWords {
    /// How a language names the house; none where its words are not known.
    pub fn house(&self, language: &str) -> Option<&House> {
        self.houses.iter().find(|house| house.language == language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_says_what_stands_before_a_country_without_an_article() {
        let words: MissionWords =
            serde_json::from_str(include_str!("../../assets/countries/missions.json")).expect("the file of missions");
        assert!(words.house("en").is_some() && words.words.len() > 50);
        for house in &words.houses {
            assert!(house.of.last().is_some_and(|(article, _)| article.is_empty()), "{}", house.language);
        }
    }
}
