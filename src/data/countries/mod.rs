//! Countries and territories that post offices know: what they are called, and what their addresses look like.
//!
//! The table is `assets/countries/countries.json`; its `source` says where the facts come from. It holds every ISO 3166
//! entry that has a post office of its own, and Kosovo under the user-assigned code `XK`.

mod names;
mod post_days;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::LanguageTag;

use super::packed::{packed, text};

pub use names::{
    by_demonym, find, find_hinted, find_kept, find_or_code, fold, is_ambiguous, may_begin_name, nearest, nearest_name,
};
pub use post_days::{PostDays, post_days};

/// One country or territory; all of them live as long as the program.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    code: &'static str,
    alpha3: &'static str,
    /// In the order of the table's languages.
    names: Vec<&'static str>,
    #[serde(default)]
    post: BTreeMap<&'static str, &'static str>,
    #[serde(default)]
    aliases: Vec<&'static str>,
    /// Of the state that it goes on from, which was larger: sheets of its time name that.
    #[serde(default)]
    former: Vec<&'static str>,
    #[serde(default)]
    misspellings: Vec<&'static str>,
    #[serde(default)]
    articles: BTreeMap<&'static str, &'static str>,
    #[serde(default)]
    demonyms: Vec<&'static str>,
    #[serde(default)]
    postcodes: Vec<&'static str>,
    #[serde(default)]
    older_postcodes: Vec<&'static str>,
    postcode_position: Option<PostcodePosition>,
    #[serde(default)]
    native_order: NativeOrder,
    languages: Vec<&'static str>,
    post_languages: Vec<&'static str>,
    calling_code: &'static str,
    region: Region,
}

/// Where a country writes its postcode in an address in Latin script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostcodePosition {
    BeforeTown,
    AfterTown,
    OwnLine,
}

/// How a country orders an address in its own script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NativeOrder {
    /// Name first, country last.
    #[default]
    SmallestFirst,
    /// Postcode and province first, name last.
    LargestFirst,
}

/// A part of the world, as coarse as post times are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    Africa,
    CentralAsia,
    EastAsia,
    Europe,
    LatinAmerica,
    /// With North Africa.
    MiddleEast,
    NorthAmerica,
    Oceania,
    SouthAsia,
    SoutheastAsia,
}

/// All countries, by code.
pub fn all() -> &'static [Country] {
    &TABLE.countries
}

/// The country of an ISO 3166 alpha-2 or alpha-3 code, in any case.
pub fn by_code(code: &str) -> Option<&'static Country> {
    let code = code.trim();
    all().iter().find(|country| {
        country.code.eq_ignore_ascii_case(code)
            || (!country.alpha3.is_empty() && country.alpha3.eq_ignore_ascii_case(code))
    })
}

impl Country {
    /// ISO 3166 alpha-2.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Whether a text names the state that this country goes on from: "FR Yugoslavia".
    pub fn is_former_name(&self, text: &str) -> bool {
        let folded = fold(text);
        self.former.iter().any(|name| fold(name) == folded)
    }

    /// The name alone, in normal case: "China", "États-Unis"; in English where the table lacks the language.
    pub fn name(&self, language: &LanguageTag) -> &'static str {
        self.names.get(language_place(language)).or(self.names.first()).copied().unwrap_or(self.code)
    }

    /// The name as a sentence needs it, with its article where the language has one: "the Netherlands", "la Chine", "o Irão".
    pub fn name_in_sentence(&self, language: &LanguageTag) -> Cow<'static, str> {
        let name = self.name(language);
        match self.articles.get(TABLE.languages.get(language_place(language)).copied().unwrap_or("en")) {
            Some(article) if article.ends_with('’') => format!("{article}{name}").into(),
            Some(article) => format!("{article} {name}").into(),
            None => name.into(),
        }
    }

    /// What a post office of this language prints on the last line, in capitals where the script has them; its apostrophe is that
    /// of the lines above it.
    pub fn post_name(&self, language: &LanguageTag) -> Cow<'static, str> {
        let tag = TABLE.languages.get(language_place(language)).copied().unwrap_or("en");
        match self.post.get(tag) {
            Some(name) if !name.contains('\'') => Cow::Borrowed(name),
            Some(name) => Cow::Owned(name.replace('\'', "’")),
            None => Cow::Owned(self.name(language).to_uppercase().replace('\'', "’")),
        }
    }

    /// The languages in which this country's post reads the country of a letter that goes abroad, the usual one first.
    pub fn post_languages(&self) -> impl Iterator<Item = LanguageTag> {
        self.post_languages.iter().map(|tag| LanguageTag::new(tag))
    }

    /// The official languages, the most spoken first.
    pub fn languages(&self) -> impl Iterator<Item = LanguageTag> {
        self.languages.iter().map(|tag| LanguageTag::new(tag))
    }

    /// Other names of the country in Latin letters, official and short ones.
    pub fn aliases(&self) -> impl Iterator<Item = &'static str> {
        self.aliases.iter().copied().filter(|alias| alias.is_ascii())
    }

    /// English adjectives, the usual one first: "Chinese".
    pub fn demonyms(&self) -> &[&'static str] {
        &self.demonyms
    }

    /// The shapes of its postcodes: `9` a digit, `@` a letter, `*` either, a space or hyphen one that may be missing;
    /// anything else stands for itself. Empty where it has none, or none is known.
    pub fn postcodes(&self) -> &[&'static str] {
        &self.postcodes
    }

    /// Whether a text has the shape of a postcode of this country, now or in the years of the sheets (from 1990).
    ///
    /// A country prefix in front (`CH-`, `LV-`) does not matter.
    pub fn is_postcode(&self, text: &str) -> bool {
        let text = text.trim();
        let bare = text.split_once('-').filter(|(prefix, _)| {
            prefix.eq_ignore_ascii_case(self.code)
                || (prefix.len() == 1 && prefix.chars().all(|letter| letter.is_ascii_uppercase()))
        });
        let shapes = || self.postcodes.iter().chain(&self.older_postcodes);
        shapes().any(|shape| has_shape(text, shape) || bare.is_some_and(|(_, bare)| has_shape(bare, shape)))
    }

    pub fn postcode_position(&self) -> Option<PostcodePosition> {
        self.postcode_position
    }

    pub fn native_order(&self) -> NativeOrder {
        self.native_order
    }

    /// Without the plus sign: "86".
    pub fn calling_code(&self) -> &'static str {
        self.calling_code
    }

    pub fn region(&self) -> Region {
        self.region
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[allow(dead_code, reason = "read by people")]
    #[serde(borrow)]
    source: Vec<&'static str>,
    languages: Vec<&'static str>,
    ambiguous: BTreeMap<&'static str, Vec<&'static str>>,
    countries: Vec<Country>,
}

/// The table's text, from which its names are borrowed.
static TEXT: LazyLock<String> = LazyLock::new(|| text(packed!("countries/countries.json")));

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table: Table = serde_json::from_str(&TEXT)
        .unwrap_or_else(|fault| unreachable!("the bundled table of countries is read by a test: {fault}"));
    table.countries.sort_unstable_by_key(|country| country.code);
    table
});

/// The place of a language in the table, English where it is missing.
fn language_place(language: &LanguageTag) -> usize {
    let place = |wanted: &LanguageTag| TABLE.languages.iter().position(|tag| *tag == wanted.as_str());
    place(language)
        .or_else(|| {
            let tags: Vec<LanguageTag> = TABLE.languages.iter().map(|tag| LanguageTag::new(tag)).collect();
            let near = language.find_in(&tags).cloned();
            near.and_then(|near| place(&near))
        })
        .unwrap_or(0)
}

fn has_shape(text: &str, shape: &str) -> bool {
    let mut letters = text.chars().peekable();
    for expected in shape.chars() {
        match expected {
            ' ' | '-' => {
                letters.next_if(|letter| matches!(letter, ' ' | '-' | '\u{a0}' | '–'));
            }
            expected => {
                let Some(letter) = letters.next() else { return false };
                let fits = match expected {
                    '9' => letter.is_ascii_digit(),
                    '@' => letter.is_ascii_alphabetic(),
                    '*' => letter.is_ascii_alphanumeric(),
                    _ => letter.eq_ignore_ascii_case(&expected),
                };
                if !fits {
                    return false;
                }
            }
        }
    }
    letters.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(tag: &str) -> LanguageTag {
        LanguageTag::new(tag)
    }

    fn check_post_name(code: &str, language: &str, name: &str) {
        assert_eq!(by_code(code).expect("a country").post_name(&tag(language)), name);
    }

    #[test]
    fn the_tables_are_whole() {
        assert!(all().len() > 240);
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        for country in all() {
            for name in country.names.iter().chain(country.post.values()).chain(&country.aliases) {
                let owner = *owners.entry(fold(name)).or_insert(country.code);
                assert_eq!(owner, country.code, "two countries are called {name}");
                assert!(!fold(name).is_empty() && !is_ambiguous(name), "{name} is shared");
            }
        }
        for country in all() {
            // "RU" is Russia to everybody but a Frenchman, who means the Royaume-Uni.
            for alias in &country.aliases {
                let code = by_code(alias).map_or(country.code, |other| other.code);
                assert_eq!(code, country.code, "{alias} is another country's code");
            }
            assert_eq!(country.names.len(), TABLE.languages.len(), "{}", country.code);
            assert_eq!((country.code.len(), country.alpha3.len()), (2, 3));
            assert!(country.post_languages.iter().all(|tag| TABLE.languages.contains(tag)), "{}", country.code);
            assert!(!country.post_languages.is_empty() && !country.languages.is_empty(), "{}", country.code);
            assert_eq!(
                country.postcodes.is_empty(),
                country.older_postcodes.is_empty() && country.postcodes.is_empty()
            );
        }
    }

    #[test]
    fn no_name_is_one_of_a_menu() {
        for country in all() {
            for language in &TABLE.languages {
                let name = country.post_name(&tag(language));
                assert!(!name.contains(['(', '（', '/']) && !name.contains(" - "), "{name} ({language})");
                assert!(!name.contains(" SAR") && !name.contains("特别行政区"), "{name} ({language})");
                assert_eq!(name, name.to_uppercase(), "{language}");
            }
        }
    }

    #[test]
    fn the_last_line_is_what_the_post_prints() {
        check_post_name("CN", "en", "PEOPLE’S REPUBLIC OF CHINA");
        check_post_name("CN", "de", "CHINA");
        check_post_name("CD", "en", "DEMOCRATIC REPUBLIC OF THE CONGO");
        check_post_name("CD", "fr", "RÉPUBLIQUE DÉMOCRATIQUE DU CONGO");
        check_post_name("MM", "en", "MYANMAR");
        check_post_name("US", "fr", "ÉTATS-UNIS D’AMÉRIQUE");
        check_post_name("CI", "en", "CÔTE D’IVOIRE");
        check_post_name("GB", "de-CH", "VEREINIGTES KÖNIGREICH");
        check_post_name("RU", "ru", "РОССИЯ");
        check_post_name("CN", "zh-CN", "中国");
        check_post_name("SY", "sv", "SYRIA");
    }

    #[test]
    fn a_sentence_has_its_article() {
        let sentence = |code, language| by_code(code).expect("a country").name_in_sentence(&tag(language)).into_owned();
        assert_eq!(sentence("NL", "en"), "the Netherlands");
        assert_eq!(sentence("CN", "en"), "China");
        assert_eq!(sentence("CN", "fr"), "la Chine");
        assert_eq!(sentence("IR", "fr"), "l’Iran");
        assert_eq!(sentence("US", "fr"), "les États-Unis");
        assert_eq!(sentence("GB", "fr"), "le Royaume-Uni");
        assert_eq!(sentence("TR", "de"), "die Türkei");
    }

    #[test]
    fn postcodes_have_a_shape() {
        let fits = |code, text| by_code(code).expect("a country").is_postcode(text);
        assert!(fits("CN", "100745") && !fits("CN", "1000805"));
        assert!(fits("GB", "LS1 4AB") && fits("GB", "EC1A1BB") && !fits("GB", "12345"));
        assert!(fits("CH", "CH-8001") && fits("DE", "D-10115") && fits("LV", "LV-1050") && fits("LV", "1050"));
        assert!(fits("PL", "00-950") && fits("PL", "00950") && fits("NL", "1234 AB"));
        assert!(fits("US", "20001-1234") && !fits("US", "2000"));
        assert!(fits("IN", "110 001") && fits("SE", "10333") && fits("IE", "D02 X285"));
    }
}
