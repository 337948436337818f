//! Learnt weights beside those of the rules: where lines end between classes of words, and what each kind of line holds.

#[cfg(test)]
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::data::habits::{LineHabits, line_habits};

use super::lines::Kind;
use super::shapes::{ends_as_family_name, is_unit};
use super::words::{Run, Word};

static HABITS: LazyLock<Habits> = LazyLock::new(|| Habits::read(line_habits()));

/// What a word is, in one word: what the learnt weights know it by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Before the first word and behind the last.
    Edge,
    Honorific,
    /// An office that stands before its name.
    Title,
    Office,
    Institution,
    /// An institution that is named at the end of its phrase.
    LastWord,
    Describing,
    Nation,
    Country,
    Town,
    Region,
    Postcode,
    Number,
    StreetFirst,
    StreetLast,
    Street,
    Box,
    Link,
    Article,
    Portfolio,
    LocalTitle,
    Given,
    /// "…ovic", "…shvili", "…ez": a family name by its end.
    Family,
    Initial,
    Code,
    /// "Room", "Block", "Piso": a part of a building, with its number.
    Unit,
    /// "1st", "4o", "6a.".
    Ordinal,
    Plain,
}

impl Class {
    const COUNT: usize = 28;
    const NAMES: [&str; Self::COUNT] = [
        "edge",
        "honorific",
        "title",
        "office",
        "institution",
        "last-word",
        "describing",
        "nation",
        "country",
        "town",
        "region",
        "postcode",
        "number",
        "street-first",
        "street-last",
        "street",
        "box",
        "link",
        "article",
        "portfolio",
        "local-title",
        "given",
        "family",
        "initial",
        "code",
        "unit",
        "ordinal",
        "plain",
    ];

    fn place(self) -> usize {
        self as usize
    }
}

/// The longest line, in words, that has a weight of its own.
const LONGEST: usize = 9;

/// Every weight that may apply, by its place in one list.
const PAIRS: usize = 2 * Class::COUNT * Class::COUNT;
const TRIPLES: usize = PAIRS * Class::COUNT;
const LEFT: usize = PAIRS;
const RIGHT: usize = LEFT + TRIPLES;
const FIRST: usize = RIGHT + TRIPLES;
const LAST: usize = FIRST + Kind::COUNT * Class::COUNT;
const HOLDS: usize = LAST + Kind::COUNT * Class::COUNT;
const WORDS: usize = HOLDS + Kind::COUNT * Class::COUNT;
const NEXT: usize = WORDS + Kind::COUNT * (LONGEST + 1);
const AGAIN: usize = NEXT + Kind::COUNT * Kind::COUNT;
const ALL: usize = AGAIN + 4;

/// The learnt weights, each at its place.
#[derive(Debug, Clone, Default)]
pub(super) struct Habits {
    weights: Vec<i16>,
}

pub(super) fn habits() -> &'static Habits {
    &HABITS
}

/// The classes of the words of a run, and what of the learnt weights depends on them alone.
#[derive(Debug)]
pub(super) struct Classes {
    classes: Vec<Class>,
    commas: Vec<bool>,
    /// Whether the word stood in the run before.
    again: Vec<bool>,
}

impl Classes {
    pub fn of(run: &Run) -> Self {
        let mut classes: Vec<Class> = Vec::with_capacity(run.words.len());
        while let Some(word) = run.word(classes.len()) {
            let after_link = classes.last().is_some_and(|class| *class == Class::Link);
            let (class, length) = class_of(word, after_link);
            let end = (classes.len() + length.max(1)).min(run.words.len());
            classes.resize(end, class);
        }
        let again = |(index, word): (usize, &Word)| {
            word.bare.len() > 3 && run.words.iter().take(index).any(|before| before.bare == word.bare)
        };
        Self {
            classes,
            commas: run.words.iter().map(|word| word.comma || word.colon).collect(),
            again: run.words.iter().enumerate().map(again).collect(),
        }
    }

    fn at(&self, index: Option<usize>) -> usize {
        index.and_then(|index| self.classes.get(index)).copied().unwrap_or(Class::Edge).place()
    }

    /// The places of the weights of a line that begins at a word.
    pub fn of_break(&self, index: usize) -> [usize; 4] {
        let comma =
            usize::from(index.checked_sub(1).and_then(|before| self.commas.get(before)).copied().unwrap_or(false));
        let before = self.at(index.checked_sub(1));
        let here = self.at(Some(index));
        let pair = (comma * Class::COUNT + before) * Class::COUNT + here;
        let left = pair * Class::COUNT + self.at(index.checked_sub(2));
        let right = pair * Class::COUNT + self.at(Some(index + 1));
        // A line that says the same in another language begins with a word that stood before.
        let again = |index: Option<usize>| index.and_then(|index| self.again.get(index)).copied().unwrap_or(false);
        let again = usize::from(again(Some(index))) + 2 * usize::from(again(index.checked_sub(1)));
        [pair, LEFT + left, RIGHT + right, AGAIN + again]
    }

    /// The places of the weights of a line of a kind by how it begins and ends and how long it is.
    pub fn of_edges(&self, kind: Kind, from: usize, to: usize) -> [usize; 3] {
        let of_kind = kind.place() * Class::COUNT;
        let first = FIRST + of_kind + self.at(Some(from));
        let last = LAST + of_kind + self.at(to.checked_sub(1));
        let words = WORDS + kind.place() * (LONGEST + 1) + (to - from).min(LONGEST);
        [first, last, words]
    }

    /// The place of the weight of a word in a line of a kind.
    pub fn of_word(&self, kind: Kind, index: usize) -> usize {
        HOLDS + kind.place() * Class::COUNT + self.at(Some(index))
    }

    /// For each kind what the words before each word weigh in a line of it, summed up.
    pub fn held(&self, habits: &Habits) -> Vec<[i32; Kind::COUNT]> {
        let mut sum = [0; Kind::COUNT];
        let mut sums = vec![sum];
        for index in 0..self.classes.len() {
            for kind in Kind::ALL {
                if let Some(cell) = sum.get_mut(kind.place()) {
                    *cell += habits.sum([self.of_word(kind, index)]);
                }
            }
            sums.push(sum);
        }
        sums
    }
}

/// The place of the weight of two kinds that follow each other.
pub(super) fn of_next(before: Kind, next: Kind) -> usize {
    NEXT + before.place() * Kind::COUNT + next.place()
}

/// The class of the word at the beginning of a phrase, and how many words the phrase has.
fn class_of(word: &Word, after_link: bool) -> (Class, usize) {
    let letters = word.bare.trim_end_matches('.').chars().count();
    let alphabetic = word.bare.chars().all(|letter| letter.is_alphabetic() || letter == '.');
    match word {
        word if word.country > 0 => (Class::Country, word.country),
        word if word.post_box > 0 => (Class::Box, word.post_box),
        word if after_link && word.portfolio > 0 => (Class::Portfolio, word.portfolio),
        word if word.honorific > word.office => (Class::Honorific, word.honorific),
        word if word.title => (Class::Title, word.office),
        word if word.office > 0 => (Class::Office, word.office),
        word if word.postcode => (Class::Postcode, 1),
        word if word.number && word.bare.trim_end_matches('.').ends_with(|letter: char| letter.is_alphabetic()) => {
            (Class::Ordinal, 1)
        }
        word if word.number => (Class::Number, 1),
        word if is_unit(word.bare) => (Class::Unit, 1),
        word if word.region > word.town.max(1) => (Class::Region, word.region),
        word if word.town > 0 => (Class::Town, word.town),
        word if word.street_first => (Class::StreetFirst, 1),
        word if word.street_last => (Class::StreetLast, 1),
        word if word.institution > 0 && word.last_word => (Class::LastWord, word.institution),
        word if word.institution > 0 => (Class::Institution, word.institution),
        word if word.street => (Class::Street, 1),
        word if word.region > 0 => (Class::Region, word.region),
        word if word.nation > 0 => (Class::Nation, word.nation),
        word if ["the", "el", "la", "los", "las"].contains(&word.bare) => (Class::Article, 1),
        word if word.link => (Class::Link, 1),
        word if word.local_title > 0 => (Class::LocalTitle, word.local_title),
        word if word.given_name => (Class::Given, 1),
        word if word.describes => (Class::Describing, 1),
        word if ends_as_family_name(word.bare) => (Class::Family, 1),
        _ if letters == 1 => (Class::Initial, 1),
        _ if letters == 2 && alphabetic => (Class::Code, 1),
        _ => (Class::Plain, 1),
    }
}

impl Habits {
    /// What the weights at some places come to.
    pub fn sum(&self, places: impl IntoIterator<Item = usize>) -> i32 {
        places.into_iter().map(|place| i32::from(self.weights.get(place).copied().unwrap_or_default())).sum()
    }

    fn read(habits: &LineHabits) -> Self {
        let mut weights = vec![0; ALL];
        let breaks = habits.breaks.iter().filter_map(|(name, weight)| Some((place_of_break(name)?, weight)));
        let lines = habits.lines.iter().filter_map(|(name, weight)| Some((place_of_line(name)?, weight)));
        for (place, weight) in breaks.chain(lines) {
            if let Some(cell) = weights.get_mut(place) {
                *cell = *weight;
            }
        }
        Self { weights }
    }
}

/// The names of the weights for words that stood in the run before.
const AGAIN_NAMES: [&str; 4] = ["new | new", "new | again", "again | new", "again | again"];

/// The place of the weight "box number , | plain".
fn place_of_break(name: &str) -> Option<usize> {
    if let Some(place) = AGAIN_NAMES.iter().position(|known| *known == name) {
        return Some(AGAIN + place);
    }
    let (before, behind) = name.split_once(" | ")?;
    let (before, comma) = before.strip_suffix(" ,").map_or((before, 0), |before| (before, 1));
    let class = |name: &str| Class::NAMES.iter().position(|known| *known == name);
    let (second, first) = before.split_once(' ').map_or((None, before), |(second, first)| (Some(second), first));
    let (here, next) = behind.split_once(' ').map_or((behind, None), |(here, next)| (here, Some(next)));
    let pair = (comma * Class::COUNT + class(first)?) * Class::COUNT + class(here)?;
    Some(match (second, next) {
        (Some(second), _) => LEFT + pair * Class::COUNT + class(second)?,
        (None, Some(next)) => RIGHT + pair * Class::COUNT + class(next)?,
        (None, None) => pair,
    })
}

/// The place of the weight "street begins with number".
fn place_of_line(name: &str) -> Option<usize> {
    let (kind, what) = name.split_once(' ')?;
    let kind_called = |name: &str| Kind::ALL.into_iter().find(|kind| kind.name() == name).map(Kind::place);
    let kind = kind_called(kind)?;
    let class = |name: &str| Class::NAMES.iter().position(|known| *known == name);
    if let Some(name) = what.strip_prefix("begins with ") {
        return Some(FIRST + kind * Class::COUNT + class(name)?);
    }
    if let Some(name) = what.strip_prefix("ends with ") {
        return Some(LAST + kind * Class::COUNT + class(name)?);
    }
    if let Some(name) = what.strip_prefix("holds ") {
        return Some(HOLDS + kind * Class::COUNT + class(name)?);
    }
    if let Some(next) = what.strip_prefix("before ") {
        return Some(NEXT + kind * Kind::COUNT + kind_called(next)?);
    }
    let words = what.strip_prefix("of ")?.strip_suffix(" words")?.parse::<usize>().ok()?;
    (words <= LONGEST).then_some(WORDS + kind * (LONGEST + 1) + words)
}

/// The name of every weight, as the file has it.
#[cfg(test)]
fn names() -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    for (comma, sign) in [" |", " , |"].into_iter().enumerate() {
        for (before, first) in Class::NAMES.into_iter().enumerate() {
            for (here, second) in Class::NAMES.into_iter().enumerate() {
                let pair = (comma * Class::COUNT + before) * Class::COUNT + here;
                names.insert(format!("{first}{sign} {second}"), pair);
                for (other, third) in Class::NAMES.into_iter().enumerate() {
                    names.insert(format!("{third} {first}{sign} {second}"), LEFT + pair * Class::COUNT + other);
                    names.insert(format!("{first}{sign} {second} {third}"), RIGHT + pair * Class::COUNT + other);
                }
            }
        }
    }
    for (place, name) in AGAIN_NAMES.into_iter().enumerate() {
        names.insert(name.to_owned(), AGAIN + place);
    }
    for kind in Kind::ALL {
        let name = kind.name();
        for (class, word) in Class::NAMES.into_iter().enumerate() {
            let place = kind.place() * Class::COUNT + class;
            names.insert(format!("{name} begins with {word}"), FIRST + place);
            names.insert(format!("{name} ends with {word}"), LAST + place);
            names.insert(format!("{name} holds {word}"), HOLDS + place);
        }
        for words in 0..=LONGEST {
            names.insert(format!("{name} of {words} words"), WORDS + kind.place() * (LONGEST + 1) + words);
        }
        for next in Kind::ALL {
            names.insert(format!("{name} before {}", next.name()), of_next(kind, next));
        }
    }
    names
}

#[cfg(test)]
impl Habits {
    pub fn none() -> Self {
        Self { weights: vec![0; ALL] }
    }

    pub fn len(&self) -> usize {
        self.weights.len()
    }

    pub fn change(&mut self, place: usize, by: i16) {
        self.weights[place] += by;
    }

    /// Sets the weights to their mean over the time of learning: what came late counts less.
    pub fn average(&mut self, late: &[i64], time: i64) {
        for (weight, late) in self.weights.iter_mut().zip(late) {
            let sum = i64::from(*weight) * time - late;
            *weight = i16::try_from((sum + (time / 2) * sum.signum()) / time.max(1)).unwrap_or(0);
        }
    }

    /// The weights as the file has them.
    pub fn written(&self) -> String {
        let (mut breaks, mut lines) = (String::new(), String::new());
        for (name, place) in names() {
            let weight = self.weights[place];
            if weight != 0 {
                let to = if name.contains('|') { &mut breaks } else { &mut lines };
                to.push_str(&format!("{}\n    \"{name}\": {weight}", if to.is_empty() { "" } else { "," }));
            }
        }
        format!("{{\n  \"breaks\": {{{breaks}\n  }},\n  \"lines\": {{{lines}\n  }}\n}}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_weight_has_a_name_of_its_own() {
        for (name, place) in names() {
            let found = if name.contains('|') { place_of_break(&name) } else { place_of_line(&name) };
            assert_eq!(found, Some(place), "{name}");
        }
        assert_eq!(names().len(), ALL);
    }

    #[test]
    fn the_file_names_weights_that_there_are() {
        let file = line_habits();
        let unknown: Vec<&String> = file
            .breaks
            .keys()
            .filter(|name| place_of_break(name).is_none())
            .chain(file.lines.keys().filter(|name| place_of_line(name).is_none()))
            .collect();
        assert!(unknown.is_empty() && file.breaks.len() > 100, "{unknown:?}");
    }
}
