//! How languages name the house of a mission, read once from `assets/countries/missions.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use memchr::memmem::Finder;
use serde::Deserialize;

use super::dropped::dropped;
use super::folding::folded;
use super::packed::{packed, table};

static WORDS: LazyLock<MissionWords> = LazyLock::new(|| table(packed!("countries/missions.json")));

/// The words of all languages.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionWords {
    pub houses: Vec<House>,
    /// Words that name the house of a mission, in lower case. Those of one word stand for themselves alone: an ambassador is
    /// no embassy.
    pub words: Vec<String>,
    /// What a call to write to one may say instead: "the mission of".
    pub words_in_calls: Vec<String>,
    /// The towns where other states have their embassies, by the code of the country: of those whose volunteers get sheets with an
    /// embassy filled in.
    pub seats: BTreeMap<String, Vec<String>>,
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
    /// Who heads a house, where the language has one title for men and women; else the name stands alone.
    pub heads: Option<HeadWords>,
    /// What else houses are called, up to the country: "Consulate General of".
    #[serde(default)]
    pub also: Vec<String>,
}

/// How whoever heads a mission is titled below the name, and honoured before it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeadWords {
    pub ambassador: String,
    pub high_commissioner: String,
    pub charge: String,
    pub consul: String,
    pub his_excellency: String,
    pub her_excellency: String,
}

/// The words of all languages.
pub fn mission_words() -> &'static MissionWords {
    &WORDS
}

/// What a line says up to the country whose house it names: "embassy of ", or behind a word for those of a nation.
#[derive(Debug)]
pub struct HousePhrase {
    text: String,
    finder: Finder<'static>,
    /// The house alone: "embassy".
    bare: String,
}

impl HousePhrase {
    fn new(text: String) -> Self {
        let bare = text.trim_end().trim_end_matches(" of").trim().to_owned();
        Self { finder: Finder::new(text.as_bytes()).into_owned(), text, bare }
    }

    /// The house without "of"; empty for none.
    pub fn bare(&self) -> &str {
        &self.bare
    }

    /// The bytes of a folded text before the phrase and up to its end.
    pub fn find(&self, text: &str) -> Option<(usize, usize)> {
        self.finder.find(text.as_bytes()).map(|at| (at, at + self.text.len()))
    }
}

/// The phrases of all languages; folded, and as an archive kept them that dropped its letters with accents.
pub fn houses_of() -> &'static [HousePhrase] {
    static HOUSES: LazyLock<Vec<HousePhrase>> = LazyLock::new(|| {
        let country_last = mission_words().houses.iter().filter(|house| !house.country_first);
        let all = country_last.flat_map(|house| {
            let kinds = [&house.embassy, &house.consulate].into_iter();
            let composed = kinds.flat_map(|kind| house.of.iter().map(move |(_, of)| format!("{kind}{of}")));
            composed.chain(house.also.iter().cloned())
        });
        // A blank at the end is part of it, and no fold keeps it.
        let all = all.flat_map(|text| {
            let blank = if text.ends_with(' ') { " " } else { "" };
            [Some(folded(&text)), dropped(text.trim_end())].into_iter().flatten().map(move |text| text + blank)
        });
        all.collect::<BTreeSet<String>>().into_iter().map(HousePhrase::new).collect()
    });
    &HOUSES
}

/// Where the first word for the house of a mission stands in a folded text.
pub fn house_at(text: &str) -> Option<usize> {
    static WORDS: LazyLock<Vec<Finder>> = LazyLock::new(|| finders(&mission_words().words));
    WORDS.iter().filter_map(|word| word.find(text.as_bytes())).min()
}

/// Whether a folded text has a word for the house of a mission: [`MissionWords::words`].
pub fn names_house(text: &str) -> bool {
    house_at(text).is_some()
}

/// The same of a call to write to one, which may speak of "the mission of Iran in your country".
pub fn names_house_in_call(text: &str) -> bool {
    static WORDS: LazyLock<Vec<Finder>> = LazyLock::new(|| finders(&mission_words().words_in_calls));
    names_house(text) || WORDS.iter().any(|word| word.find(text.as_bytes()).is_some())
}

fn finders(words: &[String]) -> Vec<Finder<'static>> {
    words.iter().map(|word| Finder::new(folded(word).as_bytes()).into_owned()).collect()
}

/// The code of the country whose seat of embassies a line names: "Washington, DC 20008", "75008 PARIS".
pub fn seat_in(line: &str) -> Option<&'static str> {
    static SEATS: LazyLock<Vec<(String, &'static str)>> = LazyLock::new(|| {
        let seats = mission_words().seats.iter();
        seats.flat_map(|(code, towns)| towns.iter().map(|town| (folded(town), code.as_str()))).collect()
    });
    let line = folded(line);
    let is_part = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let names = |town: &str| {
        line.match_indices(town).any(|(at, _)| {
            let (before, behind) = line.split_at_checked(at).unwrap_or_default();
            !is_part(before.chars().next_back()) && !is_part(behind.chars().nth(town.chars().count()))
        })
    };
    SEATS.iter().find(|(town, _)| names(town)).map(|(_, code)| *code)
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
    use crate::data::packed::text;

    #[test]
    fn each_language_says_what_stands_before_a_country_without_an_article() {
        let words: MissionWords =
            serde_json::from_str(&text(packed!("countries/missions.json"))).expect("the file of missions");
        assert!(words.house("en").is_some() && words.words.len() > 50);
        for house in &words.houses {
            assert!(house.of.last().is_some_and(|(article, _)| article.is_empty()), "{}", house.language);
        }
    }

    #[test]
    fn a_seat_of_embassies_tells_the_country() {
        for (line, code) in [
            ("Washington, DC 20008", Some("US")),
            ("London SW1X 8QB", Some("GB")),
            ("75008 PARIS", Some("FR")),
            ("3006 Bern", Some("CH")),
            ("12 Bernstein Street", None),
            ("30 Belgrave Square", None),
        ] {
            assert_eq!(seat_in(line), code, "{line}");
        }
        let codes = mission_words().seats.keys();
        assert!(codes.into_iter().all(|code| crate::data::countries::by_code(code).is_some()));
    }

    #[test]
    fn a_house_is_known_in_every_language_by_what_stands_before_its_country() {
        let lines = [
            "Royal Embassy of Saudi Arabia",
            "High Commission for Pakistan",
            "Botschaft der Islamischen Republik Iran",
            "Ambassade d’Iran",
            "Consulado General de Colombia",
            "Ambasciata della Repubblica Araba Siriana",
            "Ambassade van Sri Lanka",
            "Embaixada do Brasil",
        ];
        let is_house = |line: &str| houses_of().iter().any(|house| house.find(&folded(line)).is_some());
        assert_eq!(lines.iter().find(|line| !is_house(line)), None);
        assert!(!is_house("Haut-Commissariat des Nations unies") && !is_house("Ambassador at large"));
    }
}
