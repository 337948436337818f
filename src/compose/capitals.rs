//! Sheets that an archive kept in lower case: the capitals that are known are put back, and a notice asks to look.

mod short_forms;
mod spotted;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use crate::data::capitals::capital_words;
use crate::data::countries;
use crate::data::dropped;
use crate::data::phrases::{self, Phrases};
use crate::data::small_letters::with_capitals;
use crate::model::Case;

pub use self::spotted::Spotted;
use super::text::{capitalised, sentences};

/// Whether a sheet came without capitals: a text of some length that has not one.
pub fn are_lost(case: &Case) -> bool {
    let texts = || case.facts.iter().chain(&case.demands).flat_map(|text| text.chars());
    let small = texts().filter(|letter| letter.is_lowercase()).count();
    small > 60 && !texts().any(char::is_uppercase)
}

/// Words that have a capital wherever they stand, as they are written: months, days, countries and their adjectives, peoples and
/// religions, in English.
static CAPITALISED: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let english = phrases::for_language(&crate::model::LanguageTag::ENGLISH);
    let months = english.into_iter().flat_map(|english| english.dates.months.iter().cloned());
    let peoples = english.into_iter().flat_map(|english| english.words.capitalised.iter());
    let words = capital_words().days.iter().chain(peoples).map(|word| capitalised(word));
    let countries = countries::all().iter().flat_map(|country| {
        let name = country.name(&crate::model::LanguageTag::ENGLISH);
        // Türkiye is Turkey in most sheets.
        country.demonyms().iter().copied().chain([name]).chain(country.aliases()).map(str::to_owned)
    });
    // "us", "may" and "march" are words too: what stands beside them tells.
    let is_name = |word: &String| {
        word.chars().count() > 2 && !word.contains(' ') && !matches!(word.to_lowercase().as_str(), "may" | "march")
    };
    words.chain(months).chain(countries).filter(is_name).map(|word| (word.to_lowercase(), word)).collect()
});

/// Countries whose names have more words than one, by the first of them: in lower case, and as they are written.
static COUNTRIES_OF_WORDS: LazyLock<BTreeMap<String, Vec<(String, &'static str)>>> = LazyLock::new(|| {
    let mut by_first: BTreeMap<String, Vec<(String, &'static str)>> = BTreeMap::new();
    for country in countries::all() {
        let name = country.name(&crate::model::LanguageTag::ENGLISH);
        for name in country.aliases().chain([name]).filter(|name| name.contains(' ')) {
            let lower = name.to_lowercase();
            let first = lower.split(' ').next().unwrap_or_default().to_owned();
            by_first.entry(first).or_default().push((lower, name));
        }
    }
    // "republic of the congo" is no part of a longer name.
    by_first.values_mut().for_each(|names| names.sort_by_key(|(lower, _)| std::cmp::Reverse(lower.len())));
    by_first
});

/// The text with the names of countries that have more words than one as they are written.
fn with_countries(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut done = 0;
    for (at, word) in text.split_word_bound_indices() {
        let Some(names) = COUNTRIES_OF_WORDS.get(word).filter(|_| at >= done) else { continue };
        let behind = text.get(at..).unwrap_or_default();
        let begins = |name: &str| {
            let rest = behind
                .get(..name.len())
                .filter(|same| same.to_lowercase() == name)
                .and_then(|_| behind.get(name.len()..));
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        if let Some((lower, name)) = names.iter().find(|(lower, _)| begins(lower)) {
            written.push_str(text.get(done..at).unwrap_or_default());
            written.push_str(name);
            done = at + lower.len();
        }
    }
    written.push_str(text.get(done..).unwrap_or_default());
    written
}

/// A word in lower case as it is written, if it has a capital wherever it stands.
pub fn always_large(lower: &str) -> Option<&'static str> {
    CAPITALISED.get(lower).map(String::as_str)
}

/// Puts back the letters with accents that an archive dropped beside the capitals, in a text of a country (ISO 3166 code): nobody is
/// called "germn prez".
pub fn with_letters(case: &Case, country_code: &str) -> impl Fn(&mut String) {
    let country = countries::by_code(country_code).filter(|_| dropped::may_lack_letters(&case.source));
    move |text| {
        if let Some(whole) = country.and_then(|country| dropped::put_back(text, country)) {
            *text = whole;
        }
    }
}

/// A person's name with the capitals of a name.
pub fn of_name(name: &str) -> String {
    let word = |(place, word): (usize, &str)| {
        let stays = place > 0 && capital_words().particles.contains(word) || !word.starts_with(char::is_alphabetic);
        if stays { word.to_owned() } else { capitalised(word) }
    };
    if name.chars().any(char::is_uppercase) {
        return name.to_owned();
    }
    name.split_word_bounds().enumerate().map(word).collect()
}

/// A name in capitals as a text writes it, if it does so in small letters.
pub fn as_written(name: &str, text: &str) -> Option<String> {
    // Turkish has two letters i, and their capitals are one another's.
    let folded = |text: &str| text.to_lowercase().replace('ı', "i").replace("i\u{307}", "i");
    let wanted: Vec<String> = name.split_whitespace().map(folded).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(wanted.len().max(1)).find_map(|found| {
        let found: Vec<&str> =
            found.iter().map(|word| word.trim_matches([',', '.', ';', ':', '(', ')', '“', '”'])).collect();
        let small = found.iter().all(|word| word.chars().any(char::is_lowercase));
        let same = found.iter().zip(&wanted).all(|(word, wanted)| folded(word) == *wanted);
        (small && same && !wanted.is_empty()).then(|| found.join(" "))
    })
}

/// Lines of an address, or an office, with a capital on each word that has one in an address; text that has capitals
/// already is left alone.
pub fn of_lines(text: &str) -> String {
    if text.chars().any(char::is_uppercase) {
        return text.to_owned();
    }
    with_capitals(text)
}

/// Whose names a sheet without capitals is known to speak of.
#[derive(Debug, Clone, Default)]
pub struct KnownNames {
    /// The people of the case, who are mostly spoken of by a part of the name.
    pub people: Vec<String>,
    /// Those who get letters.
    pub officials: Vec<String>,
    /// Whom and what else the sheet speaks of.
    pub others: Spotted,
}

impl KnownNames {
    fn all(&self) -> impl Iterator<Item = &String> {
        let Spotted { people, places, .. } = &self.others;
        self.people.iter().chain(&self.officials).chain(people).chain(places).filter(|name| !name.is_empty())
    }

    /// The word as a part of a known name is written; "altays" is "Altay’s" where a sheet has lost its apostrophes too.
    fn part(&self, word: &str, no_apostrophes: bool) -> Option<String> {
        let letters = word.chars().count();
        let people = self.people.iter().map(|name| (name, 4));
        let officials = self.officials.iter().chain(&self.others.people).map(|name| (name, 5));
        let parts = people.chain(officials).flat_map(|(name, shortest)| {
            let is_part = move |part: &&str| part.chars().count() >= shortest && part.starts_with(char::is_uppercase);
            name.split_whitespace().filter(is_part)
        });
        parts.into_iter().find_map(|part| {
            let behind = word.strip_prefix(part.to_lowercase().as_str())?;
            match behind {
                "" => Some(part.to_owned()),
                "s" if no_apostrophes => Some(format!("{part}’s")),
                // A family's names differ by an ending: Kavalyou, Kavalyoua.
                behind if letters > 7 && behind.chars().count() == 1 => Some(format!("{part}{behind}")),
                _ => None,
            }
        })
    }

    /// A word as it is written that is one of a known name, or that no dictionary has.
    fn written(&self, word: &str, no_apostrophes: bool) -> Option<String> {
        self.part(word, no_apostrophes).or_else(|| self.others.words.contains(word).then(|| capitalised(word)))
    }
}

/// The text with the capitals of names, months, days and countries, its beginning left as it is.
pub fn of_words(text: &str, names: &KnownNames) -> String {
    let words: Vec<&str> = text.split_word_bounds().collect();
    let no_apostrophes = !text.contains(['\'', '’']);
    let word_at = |at: Option<usize>| at.and_then(|at| words.get(at)).copied().unwrap_or_default();
    let known = |at: usize| names.written(word_at(Some(at)), no_apostrophes);
    let is_title = |at: usize| capital_words().titles.contains(word_at(Some(at)));
    // Between a title and a known family name stands a first name, and nothing else: "president alexander lukashenka".
    let is_first_name = |at: usize| {
        let word = word_at(Some(at));
        word.chars().all(char::is_alphabetic) && !capital_words().never_first_names.contains(word)
    };
    // "bondarenko v. belarus": who complains of a state is a person.
    let is_party = |at: usize| words.get(at + 1..at + 4) == Some(&[" ", "v", "."]);
    // "in south darfur", "from port umingan"; "a new union" is none, nor is "in eastern umingan" for sure.
    let begins_place = |at: usize| {
        let (word, behind) = (word_at(Some(at)), word_at(Some(at + 2)));
        !word.ends_with("ern")
            && capital_words().place_first.iter().any(|first| first == word)
            && capital_words().before_places.contains(word_at(at.checked_sub(2)))
            && names.others.words.contains(behind)
    };
    let word = |(at, word): (usize, &&str)| match *word {
        "may" | "march" if is_month(&words, at) => capitalised(word),
        "us" if matches!(word_at(at.checked_sub(2)), "the" | "a" | "former") || word_at(Some(at + 1)) == "$" => {
            word.to_uppercase()
        }
        "i" => "I".to_owned(),
        "un" | "eu" => word.to_uppercase(),
        word if is_party(at) || begins_place(at) => capitalised(word),
        word if capital_words().titles.contains(word)
            && (known(at + 2).is_some() || known(at + 4).is_some() && is_first_name(at + 2)) =>
        {
            capitalised(word)
        }
        word if at > 1 && is_title(at - 2) && known(at + 2).is_some() && is_first_name(at) => capitalised(word),
        word => {
            let large = |word| always_large(word).map(str::to_owned).or_else(|| names.written(word, no_apostrophes));
            // "uzbekistan's" is one word to who divides a text.
            let owned = word.find(['\'', '’']).map(|at| word.split_at(at)).filter(|(_, mark)| mark.ends_with('s'));
            let whose = || owned.and_then(|(whose, mark)| large(whose).map(|whose| whose + mark));
            large(word).or_else(whose).unwrap_or_else(|| word.to_owned())
        }
    };
    let mut written: Vec<String> = words.iter().enumerate().map(word).collect();
    with_kinds(&mut written);
    let mut text = with_countries(&written.concat());
    for name in names.all().map(String::as_str).chain(capital_words().named_things.iter().map(String::as_str)) {
        text = replaced_phrase(&text, name);
    }
    text
}

/// Writes what a name's house or street is large as well: "Galle Road", "Arville Central Prison", but "Arville prison".
fn with_kinds(words: &mut [String]) {
    let known = capital_words();
    // The words stand between blanks.
    for at in 0..words.len() {
        let Some(name) = words.get(at).filter(|word| word.starts_with(char::is_uppercase) && word.chars().count() > 2)
        else {
            continue;
        };
        let is_people = always_large(&name.to_lowercase()).is_some();
        let described = |place: &usize| {
            let blank = words.get(place - 1).is_some_and(|blank| blank == " ");
            blank && words.get(*place).is_some_and(|word| known.describing_kinds.contains(word))
        };
        let describing = (at + 2..words.len()).step_by(2).take_while(described).count();
        let kind = at + 2 + 2 * describing;
        let blank = words.get(kind - 1).is_some_and(|blank| blank == " ");
        let is_kind = blank
            && words.get(kind).is_some_and(|word| {
                known.kinds.contains(word) || describing > 0 && known.kinds_described.contains(word)
            });
        if is_kind && !is_people {
            let large = words.iter_mut().take(kind + 1).skip(at + 2).step_by(2);
            large.for_each(|word| *word = capitalised(word));
        }
    }
}

/// Whether a word that may be one stands as a month: "in may 2012", "4 march", "since march", "march 3,".
fn is_month(words: &[&str], at: usize) -> bool {
    let word_at = |at: Option<usize>| at.and_then(|at| words.get(at)).copied().unwrap_or_default();
    let is_day = |word: &str| (1..=2).contains(&word.len()) && word.chars().all(|digit| digit.is_ascii_digit());
    let (before, behind) = (word_at(at.checked_sub(2)), word_at(Some(at + 2)));
    let is_year = behind.len() == 4 && behind.starts_with(['1', '2']);
    // "baloch may 5" has no end there.
    let ends = !word_at(Some(at + 3)).starts_with(' ') || word_at(Some(at)) == "march";
    is_year || is_day(before) || is_day(behind) && ends || capital_words().before_months.contains(before)
}

/// The text with a phrase written as given wherever it stands in other capitals, as words of its own.
fn replaced_phrase(text: &str, phrase: &str) -> String {
    let (lower, wanted) = (text.to_lowercase(), phrase.to_lowercase());
    if lower.len() != text.len() || !lower.contains(&wanted) {
        return text.to_owned();
    }
    let mut replaced = String::with_capacity(text.len());
    let mut done = 0;
    for (at, _) in lower.match_indices(&wanted) {
        let before = lower.get(..at).and_then(|text| text.chars().next_back());
        let after = lower.get(at + wanted.len()..).and_then(|text| text.chars().next());
        if before.is_some_and(char::is_alphanumeric) || after.is_some_and(char::is_alphanumeric) {
            continue;
        }
        replaced.push_str(text.get(done..at).unwrap_or_default());
        replaced.push_str(phrase);
        done = at + wanted.len();
    }
    replaced.push_str(text.get(done..).unwrap_or_default());
    replaced
}

/// Running text: also with a capital at the beginning of each sentence.
pub fn restored(text: &str, names: &KnownNames, phrases: &Phrases) -> String {
    let sentence = |text: &str| capitalised(&of_words(text, names));
    sentences(text, &phrases.words).into_iter().map(sentence).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let names = KnownNames {
            people: vec!["Samiullah Baloch".to_owned(), "Selami Altay".to_owned(), "Uladzslau Kavalyou".to_owned()],
            officials: vec!["Alyaksandr Lukashenka".to_owned()],
            others: Spotted {
                people: vec!["Lubou Kavalyoua".to_owned()],
                places: vec!["Port Elizabeth".to_owned()],
                words: ["umingan".to_owned(), "qadiri".to_owned()].into(),
            },
        };
        assert_eq!(of_words(text, &names), expected);
    }

    #[test]
    fn known_capitals_come_back() {
        check("samiullah baloch was held in pakistan on 16 july", "Samiullah Baloch was held in Pakistan on 16 July");
        check("baloch may leave in may 2006", "Baloch may leave in May 2006");
        check("the pakistani police", "the Pakistani police");
    }

    #[test]
    fn officials_relatives_and_bodies_of_the_world_get_theirs() {
        check("calling on president lukashenka to act", "calling on President Lukashenka to act");
        check("senator sanaullah baloch spoke", "Senator Sanaullah Baloch spoke");
        check("the president said that lukashenka agreed", "the president said that Lukashenka agreed");
        check("tatiana kavalyoua, his sister", "tatiana Kavalyoua, his sister");
        check("the kurdish villagers", "the Kurdish villagers");
        check("in the case of bondarenko v. belarus", "in the case of Bondarenko v. Belarus");
        check("a ruling of the un human rights committee", "a ruling of the UN Human Rights Committee");
        check("un general assembly resolution 63/168", "UN General Assembly resolution 63/168");
    }

    #[test]
    fn months_that_are_words_are_told_by_what_stands_beside_them() {
        check(
            "held since march, tried in may and moved on march 3",
            "held since March, tried in May and moved on March 3",
        );
        check("they march in the town and may leave", "they march in the town and may leave");
    }

    #[test]
    fn what_is_in_no_dictionary_is_a_name() {
        check("president qadiri spoke in north umingan", "President Qadiri spoke in North Umingan");
        check("in eastern umingan", "in eastern Umingan");
        check("umingan's new council, a new umingan", "Umingan's new council, a new Umingan");
    }

    #[test]
    fn houses_and_streets_have_the_capital_of_their_name() {
        check("held in umingan central prison", "held in Umingan Central Prison");
        check("held in umingan prison on qadiri road", "held in Umingan prison on Qadiri Road");
        check("tried by a turkish military court", "tried by a Turkish military court");
        check("at the central hospital of umingan", "at the central hospital of Umingan");
    }

    #[test]
    fn short_names_of_countries_are_written_as_they_are() {
        check(
            "the us government, the drc and uzbekistan's law told us",
            "the US government, the DRC and Uzbekistan's law told us",
        );
    }

    #[test]
    fn whom_and_what_else_the_sheet_speaks_of_gets_its_own() {
        check("lubou kavalyoua lives in port elizabeth", "Lubou Kavalyoua lives in Port Elizabeth");
    }

    #[test]
    fn countries_get_theirs_by_any_of_their_names() {
        check("students fled turkey for sri lanka", "students fled Turkey for Sri Lanka");
        check("turkish police", "Turkish police");
        check("the european convention on human rights", "the European Convention on Human Rights");
    }

    #[test]
    fn a_lost_apostrophe_comes_back_behind_a_known_name_only() {
        check("into selami altays allegations", "into Selami Altay’s allegations");
        check("the prosecutors office", "the prosecutors office");
        check("altays and the prosecutor's office", "altays and the prosecutor's office");
    }

    #[test]
    fn a_shouted_name_is_written_as_the_text_has_it() {
        let written = as_written("ORHAN YALÇIN", "Der Student Orhan Yalçın wurde abgeholt.");
        assert_eq!(written.as_deref(), Some("Orhan Yalçın"));
        assert_eq!(as_written("ORHAN YALÇIN", "ORHAN YALÇIN ist Student."), None);
    }

    #[test]
    fn addresses_get_capitals_as_addresses_have_them() {
        assert_eq!(of_lines("ministry of people's welfare, po box 12"), "Ministry of People's Welfare, PO Box 12");
        assert_eq!(of_lines("Ministry of justice"), "Ministry of justice");
    }

    #[test]
    fn particles_of_names_stay_small() {
        assert_eq!(of_name("obaidullah ali bin baloch"), "Obaidullah Ali bin Baloch");
        assert_eq!(of_name("Anna de Vries"), "Anna de Vries");
    }
}
