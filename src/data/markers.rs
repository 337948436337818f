//! The words by which a case sheet is read: headings, labels and months of each language (`assets/sheets/*.json`).
//!
//! A language is added by adding its file to `FILES`; no reader knows a phrase that is not in a file. Phrases are folded
//! when they are read, so a file may write them with accents and in any case.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use super::dropped::kept_of;
use super::folding::folded;
use super::offices::Phrases;
use super::packed::{packed, text};
use super::spelling::is_one_slip;
use super::word_classes::WordClass;
use super::words_by_class::{ClassLists, WordClasses};

/// The embedded files; the first language is the one that a sheet without any marker is taken to be in.
const FILES: &[&[u8]] = &[
    packed!("sheets/en.json"),
    packed!("sheets/es.json"),
    packed!("sheets/fr.json"),
    packed!("sheets/de.json"),
    packed!("sheets/it.json"),
    packed!("sheets/pt.json"),
    packed!("sheets/nl.json"),
    packed!("sheets/zh.json"),
    packed!("sheets/ar.json"),
];

/// All words of all languages, ready to be found.
#[derive(Debug)]
pub struct SheetWords {
    pub languages: Vec<LanguageWords>,
    markers: Vec<Marker>,
    /// Indices of `markers` by the first bytes of their phrase, the longest phrase first.
    by_start: FxHashMap<[u8; KEY], Vec<usize>>,
    /// Labels that may be glued to what precedes them, the longest first.
    glued: Vec<usize>,
    /// The same, by the last two bytes of their phrase.
    glued_by_end: FxHashMap<[u8; 2], Vec<usize>>,
    months: FxHashMap<String, i8>,
    language_names: BTreeMap<String, String>,
    plain: FxHashSet<String>,
    /// The places in `languages` that have a word among their small ones.
    common: FxHashMap<String, Vec<usize>>,
    /// Whether a word before the number tells of an earlier sheet: "second" does, "first" does not.
    ordinals: FxHashMap<String, bool>,
    classes: WordClasses,
}

/// A phrase, what it announces, and where it may stand to do so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marker {
    pub phrase: String,
    pub means: Means,
    pub place: MarkerPlace,
    /// BCP 47.
    pub language: String,
}

/// What a marker announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// "URGENT ACTION": decoration.
    Banner,
    /// Words of the section office's letterhead.
    Letterhead,
    /// "Further information on": the sheet follows an earlier one.
    Further,
    /// Before the day of issue.
    Issued,
    Country,
    Index,
    Number,
    Title,
    Summary,
    Name,
    Gender,
    /// Heading or sentence before the demands.
    Demands,
    /// Heading or sentence before the addressees that also holds the deadline.
    AppealsBefore,
    Deadline,
    /// Heading before the addressees.
    Appeals,
    /// Heading before those who get a copy.
    Copies,
    /// Heading before appeals and copies together.
    Contacts,
    /// The call to write to diplomatic representatives.
    Diplomats,
    /// The blank form for the local embassy.
    Slots,
    /// "Check with your section office if sending appeals after …".
    Check,
    Background,
    Letter,
    /// The languages to write in.
    Languages,
    /// No further action is asked for.
    Stop,
    FinalRound,
    Limited,
    Thanks,
    /// "Thank you! Questions? Write to …": the section's last words behind the addresses.
    Farewell,
    /// A sentence to the writer.
    Note,
    /// The organisation about itself: one sentence.
    Boilerplate,
    /// From here on nothing is about the case.
    Tail,
    /// To the editor of the sheet.
    Editor,
    Salutation,
    SharedSalutation,
    SharedAddress,
    Fax,
    Phone,
    Email,
    Web,
    /// "Address:" before an address.
    Address,
    /// A link to the earlier sheet.
    Previous,
}

/// Where a phrase has to stand to be a marker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkerPlace {
    /// At a word's beginning.
    Anywhere,
    /// At the beginning of a line or of a sentence.
    Start,
    /// Alone on its line, or between sentences.
    Line,
    /// A label: anywhere, even within a word ("ChinaFax:").
    Glued,
}

/// One language's file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageWords {
    /// BCP 47.
    pub language: String,
    /// Frequent small words that tell the language of running text.
    pub common: Vec<String>,
    /// January first; each month's names and short forms.
    pub months: Vec<Vec<String>>,
    /// Names of languages in this language, and their tags; "your own language" is `own`.
    pub languages: BTreeMap<String, String>,
    /// Words of the sheets' prose that are never part of a name.
    #[serde(default)]
    pub plain: Vec<String>,
    /// Forms of address before the people of a title block, and whether they are of a man ("m") or a woman ("f").
    #[serde(default)]
    pub person_titles: BTreeMap<String, String>,
    /// Letters behind a name that say something else than "m" and "f" do: "(h)" for a man, and then "(m)" for a woman.
    #[serde(default)]
    pub gender_letters: BTreeMap<String, String>,
    /// Words before the number of a case's first sheet, and of those that follow: "First UA: 12/20", "Third UA: 60/16".
    #[serde(default)]
    pub first: Vec<String>,
    #[serde(default)]
    pub later: Vec<String>,
    /// Small words by what they are.
    #[serde(default)]
    classes: ClassLists,
    markers: Vec<MarkerRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkerRow {
    means: Means,
    place: MarkerPlace,
    phrases: Vec<String>,
}

const KEY: usize = 3;

static WORDS: LazyLock<SheetWords> = LazyLock::new(|| SheetWords::read(FILES));

/// The words of all languages.
pub fn words() -> &'static SheetWords {
    &WORDS
}

impl SheetWords {
    fn read(files: &[&[u8]]) -> Self {
        // A file that does not parse is a fault of the build, which the test below finds: here it is only left out.
        let languages: Vec<LanguageWords> =
            files.iter().filter_map(|file| serde_json::from_str(&text(file)).ok()).collect();
        let mut markers = Vec::new();
        let mut months = FxHashMap::default();
        let mut language_names = BTreeMap::new();
        let mut plain = FxHashSet::default();
        let mut common: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        let mut ordinals = FxHashMap::default();
        for (place, words) in languages.iter().enumerate() {
            for row in &words.markers {
                markers.extend(row.phrases.iter().flat_map(as_kept).map(|phrase| Marker {
                    phrase,
                    means: row.means,
                    place: row.place,
                    language: words.language.clone(),
                }));
            }
            for (month, names) in (1..).zip(&words.months) {
                for name in names.iter().flat_map(as_kept) {
                    months.entry(name).or_insert(month);
                }
            }
            plain.extend(words.plain.iter().chain(&words.common).map(|word| folded(word)));
            for word in &words.common {
                let places = common.entry(folded(word)).or_default();
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
            ordinals.extend(words.first.iter().flat_map(as_kept).map(|word| (word, false)));
            ordinals.extend(words.later.iter().flat_map(as_kept).map(|word| (word, true)));
            for (name, tag) in &words.languages {
                for name in as_kept(name) {
                    language_names.entry(name).or_insert(tag.clone());
                }
            }
        }
        markers.sort_by_key(|marker| std::cmp::Reverse(marker.phrase.len()));
        let mut by_start: FxHashMap<[u8; KEY], Vec<usize>> = FxHashMap::default();
        let mut glued = Vec::new();
        let mut glued_by_end: FxHashMap<[u8; 2], Vec<usize>> = FxHashMap::default();
        for (index, marker) in markers.iter().enumerate() {
            if let Some(key) = key(marker.phrase.as_bytes()) {
                by_start.entry(key).or_default().push(index);
            }
            if marker.place == MarkerPlace::Glued {
                glued.push(index);
                if let Some(end) = marker.phrase.as_bytes().last_chunk() {
                    glued_by_end.entry(*end).or_default().push(index);
                }
            }
        }
        let classes = WordClasses::new(languages.iter().map(|words| &words.classes), &plain);
        Self {
            languages,
            markers,
            by_start,
            glued,
            glued_by_end,
            months,
            language_names,
            plain,
            common,
            ordinals,
            classes,
        }
    }

    /// The markers whose phrase stands at this place of the shadow text, the longest first.
    pub fn at<'a>(&'static self, text: &'a str, at: usize) -> impl Iterator<Item = &'static Marker> + 'a {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let candidates = key(rest).and_then(|key| self.by_start.get(&key)).map(Vec::as_slice).unwrap_or_default();
        candidates
            .iter()
            .filter_map(|&index| self.markers.get(index))
            .filter(move |marker| rest.starts_with(marker.phrase.as_bytes()))
    }

    /// The longest label that may be glued and ends at this place of the shadow text.
    pub fn label_ending(&'static self, text: &str, end: usize) -> Option<&'static Marker> {
        let before = text.as_bytes().get(..end)?;
        let labels = self.glued_by_end.get(before.last_chunk::<2>()?)?;
        let mut labels = labels.iter().filter_map(|&index| self.markers.get(index));
        labels.find(|marker| before.ends_with(marker.phrase.as_bytes()))
    }

    /// The labels of one word that a mistyped word may be: "emial" for "email:".
    pub fn labels_near<'a>(&'static self, word: &'a str) -> impl Iterator<Item = &'static Marker> + 'a {
        const SHORTEST: usize = 3;
        self.glued.iter().filter_map(|&index| self.markers.get(index)).filter(move |marker| {
            let label = marker.phrase.trim_end_matches([':', ';', ' ']);
            let alike = || label == word || is_one_slip(word, label);
            label.len() >= SHORTEST && label.len().abs_diff(word.len()) < 2 && !label.contains(' ') && alike()
        })
    }

    /// A marker that means this, of one language where it has one.
    pub fn meaning(&'static self, means: Means, language: &str) -> Option<&'static Marker> {
        let fits = |marker: &&Marker| marker.means == means;
        let own = self.markers.iter().filter(fits).find(|marker| marker.language == language);
        own.or_else(|| self.markers.iter().find(fits))
    }

    /// Whether a folded text asks for appeals before a day, in any language, wherever it does.
    pub fn asks_for_appeals_before(&'static self, text: &str) -> bool {
        static ASKING: LazyLock<Vec<Finder>> = LazyLock::new(|| {
            let asking = words().meaning_all(Means::AppealsBefore);
            asking.map(|marker| Finder::new(marker.phrase.as_bytes())).collect()
        });
        ASKING.iter().any(|phrase| phrase.find(text.as_bytes()).is_some())
    }

    /// The markers that mean this, of all languages.
    pub fn meaning_all(&'static self, means: Means) -> impl Iterator<Item = &'static Marker> {
        self.markers.iter().filter(move |marker| marker.means == means)
    }

    /// The month that a word names, 1 to 12, in any language.
    pub fn month(&self, word: &str) -> Option<i8> {
        self.months.get(word).copied()
    }

    /// Whether a word before a case number says that the sheet follows an earlier one; none where it says nothing of it.
    pub fn follows_earlier(&self, word: &str) -> Option<bool> {
        self.ordinals.get(word).copied()
    }

    /// Whether a word is one of plain prose, in any language: no part of a name.
    pub fn is_plain(&self, word: &str) -> bool {
        self.plain.contains(word)
    }

    /// How many of these words are small ones of each language, in the order of `languages`.
    pub fn small_words<'a>(&self, of: impl Iterator<Item = &'a str>) -> Vec<usize> {
        let mut counts = vec![0; self.languages.len()];
        for place in of.filter_map(|word| self.common.get(word)).flatten() {
            if let Some(count) = counts.get_mut(*place) {
                *count += 1;
            }
        }
        counts
    }

    /// The words of a class, of all languages.
    pub fn class(&self, class: WordClass) -> &Phrases {
        self.classes.of(class)
    }

    /// Whether a word is of a class in a language, for words that are others elsewhere: "en" is "and", and "in".
    pub fn has(&self, language: &str, class: WordClass, word: &str) -> bool {
        let mut own = self.languages.iter().filter(|words| words.language == language);
        own.any(|words| words.classes.get(&class).is_some_and(|words| words.iter().any(|own| own == word)))
    }

    /// Whether a text speaks of the writer's own language.
    pub fn names_own_language(&self, text: &str) -> bool {
        self.language_names.iter().any(|(name, tag)| tag == "own" && text.contains(name.as_str()))
    }

    /// The tag of a language by its name in any of the languages: "arabic" is `ar`, "your own language" is `own`.
    pub fn language(&self, name: &str) -> Option<&str> {
        self.language_names.get(name).map(String::as_str)
    }
}

/// A phrase, and as an archive kept it that dropped its letters with accents, "février" and "fvrier", and its curled
/// apostrophes, "formule d’appel" and "formule dappel".
fn as_kept(phrase: impl AsRef<str>) -> impl Iterator<Item = String> {
    let phrase = phrase.as_ref();
    // "appels à:" lost its last word.
    let kept = kept_of(phrase).map(|kept| folded_phrase(&kept)).filter(|kept| kept.len() >= KEY);
    let whole = folded_phrase(phrase);
    let shortest = kept.as_ref().unwrap_or(&whole);
    let without_apostrophe = shortest.contains('\'').then(|| shortest.replace('\'', ""));
    [Some(whole), kept, without_apostrophe].into_iter().flatten()
}

/// Folded; a blank at the end, which asks for a word's end, is kept.
fn folded_phrase(phrase: &str) -> String {
    let mut out = folded(phrase);
    if phrase.ends_with(' ') {
        out.push(' ');
    }
    out
}

fn key(bytes: &[u8]) -> Option<[u8; KEY]> {
    bytes.get(..KEY).and_then(|key| key.try_into().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_parses() {
        for file in FILES {
            let words: LanguageWords = serde_json::from_str(&text(file)).expect("a file of sheet words");
            assert_eq!(words.months.len(), 12, "{}", words.language);
            for phrase in words.markers.iter().flat_map(|row| &row.phrases) {
                assert!(folded_phrase(phrase).len() >= KEY, "{}: {phrase:?} is too short to be found", words.language);
            }
        }
    }

    #[test]
    fn the_longest_phrase_comes_first() {
        let text = "please send appeals before 4 july";
        let found: Vec<Means> = words().at(text, 0).map(|marker| marker.means).collect();
        assert_eq!(found.first(), Some(&Means::AppealsBefore));
        assert_eq!(words().label_ending("chinafax:", 9).map(|marker| marker.means), Some(Means::Fax));
        assert_eq!(words().month("juillet"), Some(7));
    }
}
