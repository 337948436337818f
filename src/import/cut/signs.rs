//! The signs by which the learnt weights know where a line ends and what kind of line it is.

use std::ops::{AddAssign, Sub};

use crate::data::countries::Region;
use crate::data::dropped::whole;
use crate::data::habits::{key, key_with};

use super::super::places;
use super::classes::{Class, classes};
use super::lines::Kind;
use super::words::{Run, Word};

/// The longest line, in words, that has a sign of its own.
const LONGEST: usize = 9;

/// The most words in a row that a name may be made of and that are counted.
const MOST_OF_NAME: usize = 5;

const COUNTS: [&str; LONGEST + 1] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/// One sign: up to five words, "pair - off giv", of which a weight may be known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign<'a> {
    #[cfg_attr(not(test), expect(dead_code, reason = "what is learnt is written in words"))]
    words: [&'a str; 5],
    key: u64,
}

impl<'a> Sign<'a> {
    fn of(words: [&'a str; 5]) -> Self {
        Self { words, key: key(words.into_iter().filter(|word| !word.is_empty())) }
    }

    pub fn key(&self) -> u64 {
        self.key
    }

    /// The key of the sign in a line of a kind.
    pub fn key_in(&self, kind: Kind) -> u64 {
        key_with(self.key, kind.name())
    }

    #[cfg(test)]
    pub fn text(&self) -> String {
        self.words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// The signs of a run.
#[derive(Debug)]
pub(super) struct Signs<'a> {
    /// Of a line that begins at each word.
    pub breaks: Vec<Vec<Sign<'a>>>,
    /// Of a line of a kind whose first word is each.
    pub first: Vec<[Sign<'a>; 2]>,
    /// Of a line of a kind whose last word is each.
    pub last: Vec<[Sign<'a>; 2]>,
    /// Of a line of a kind that holds each word.
    pub held: Vec<Sign<'a>>,
    /// Of a line of a kind with so many words.
    pub words: Vec<Sign<'a>>,
    /// Of a line that each kind of line stands before.
    pub next: Vec<Sign<'a>>,
}

impl<'a> Signs<'a> {
    pub fn of(run: &Run<'a>) -> Self {
        let reader = Reader::of(run);
        let count = run.words.len();
        let class = |index: Option<usize>| reader.class(index).name();
        Self {
            breaks: (0..count).map(|index| reader.of_break(index)).collect(),
            first: (0..count)
                .map(|index| {
                    let (here, next) = (class(Some(index)), class(Some(index + 1)));
                    [Sign::of(["first", here, "", "", ""]), Sign::of(["firsts", here, next, "", ""])]
                })
                .collect(),
            last: (0..count)
                .map(|index| {
                    let (here, before) = (class(Some(index)), class(index.checked_sub(1)));
                    [Sign::of(["last", here, "", "", ""]), Sign::of(["lasts", before, here, "", ""])]
                })
                .collect(),
            held: (0..count).map(|index| Sign::of(["holds", class(Some(index)), "", "", ""])).collect(),
            words: COUNTS.into_iter().map(|words| Sign::of(["words", words, "", "", ""])).collect(),
            next: Kind::ALL.into_iter().map(|kind| Sign::of(["next", kind.name(), "", "", ""])).collect(),
        }
    }

    /// The sign of the number of words that a line has.
    #[cfg(test)]
    pub fn of_length(&self, words: usize) -> Option<&Sign<'a>> {
        self.words.get(words.min(LONGEST))
    }

    /// What the signs weigh.
    pub fn sums<T: Copy + Default + AddAssign + Sub<Output = T>>(&self, weight: impl Fn(u64) -> T) -> Sums<T> {
        let sum = |keys: &mut dyn Iterator<Item = u64>| {
            keys.fold(T::default(), |mut sum, key| {
                sum += weight(key);
                sum
            })
        };
        let by_kind = |signs: &[Sign]| Kind::ALL.map(|kind| sum(&mut signs.iter().map(|sign| sign.key_in(kind))));
        let mut held = vec![[T::default(); Kind::COUNT]];
        for sign in &self.held {
            let mut sums = held.last().copied().unwrap_or_default();
            for (sum, more) in sums.iter_mut().zip(by_kind(&[*sign])) {
                *sum += more;
            }
            held.push(sums);
        }
        Sums {
            breaks: self.breaks.iter().map(|signs| sum(&mut signs.iter().map(Sign::key))).collect(),
            first: self.first.iter().map(|signs| by_kind(signs)).collect(),
            last: self.last.iter().map(|signs| by_kind(signs)).collect(),
            held,
            words: self.words.iter().map(|sign| by_kind(&[*sign])).collect(),
            next: self.next.iter().map(|sign| by_kind(&[*sign])).collect(),
        }
    }
}

/// What the signs of a run weigh.
#[derive(Debug, Default)]
pub(super) struct Sums<T> {
    breaks: Vec<T>,
    first: Vec<[T; Kind::COUNT]>,
    last: Vec<[T; Kind::COUNT]>,
    /// Of all words before each.
    held: Vec<[T; Kind::COUNT]>,
    words: Vec<[T; Kind::COUNT]>,
    next: Vec<[T; Kind::COUNT]>,
}

impl<T: Copy + Default + AddAssign + Sub<Output = T>> Sums<T> {
    /// What the signs of a line weigh.
    pub fn of_line(&self, from: usize, to: usize, kind: Kind) -> T {
        let at = |table: &[[T; Kind::COUNT]], index: Option<usize>| {
            index.and_then(|index| table.get(index)).and_then(|row| row.get(kind.place())).copied().unwrap_or_default()
        };
        let mut sum = at(&self.held, Some(to)) - at(&self.held, Some(from));
        sum += self.breaks.get(from).copied().unwrap_or_default();
        sum += at(&self.first, Some(from));
        sum += at(&self.last, to.checked_sub(1));
        sum += at(&self.words, Some((to - from).min(LONGEST)));
        sum
    }

    /// What it weighs that a line of one kind stands before one of another.
    pub fn of_next(&self, before: Kind, next: Kind) -> T {
        self.next.get(before.place()).and_then(|row| row.get(next.place())).copied().unwrap_or_default()
    }
}

/// What is known of the words of a run while their signs are read.
struct Reader<'a, 'b> {
    words: &'b [Word<'a>],
    classes: Vec<Class>,
    /// Whether the word stood in the run before.
    again: Vec<bool>,
    /// Where the address lies: the language of its lines, or its part of the world.
    world: &'static str,
}

impl<'a, 'b> Reader<'a, 'b> {
    fn of(run: &'b Run<'a>) -> Self {
        let again = |(index, word): (usize, &Word)| {
            word.bare.len() > 3 && run.words.iter().take(index).any(|before| before.bare == word.bare)
        };
        Self {
            words: &run.words,
            classes: classes(run),
            again: run.words.iter().enumerate().map(again).collect(),
            world: world(run),
        }
    }

    fn class(&self, index: Option<usize>) -> Class {
        index.and_then(|index| self.classes.get(index)).copied().unwrap_or(Class::Edge)
    }

    fn of_break(&self, index: usize) -> Vec<Sign<'a>> {
        let Some((before, here)) = index.checked_sub(1).and_then(|at| self.words.get(at)).zip(self.words.get(index))
        else {
            return Vec::new();
        };
        let name = |index: Option<usize>| self.class(index).name();
        let comma = if before.comma || before.colon { "," } else { "-" };
        let (left, right) = (name(index.checked_sub(1)), name(Some(index)));
        let again = |again: bool| if again { "again" } else { "new" };
        let stood = |index: usize| again(self.again.get(index).copied().unwrap_or(false));
        let named_before = (1..=MOST_OF_NAME)
            .take_while(|back| {
                let parted = *back > 1 && index.checked_sub(*back).is_none_or(|at| self.has_comma(at));
                index.checked_sub(*back).is_some_and(|at| self.class(Some(at)).is_of_name()) && !parted
            })
            .count();
        let mut named_behind = 0;
        while named_behind < MOST_OF_NAME && self.class(Some(index + named_behind)).is_of_name() {
            named_behind += 1;
            if self.has_comma(index + named_behind - 1) {
                break;
            }
        }
        let count = |count: usize| COUNTS.get(count).copied().unwrap_or("9");
        let (end, start) = (bare(before), bare(here));
        vec![
            Sign::of(["pair", comma, left, right, ""]),
            Sign::of(["left", comma, left, right, name(index.checked_sub(2))]),
            Sign::of(["right", comma, left, right, name(Some(index + 1))]),
            Sign::of(["again", stood(index - 1), stood(index), "", ""]),
            Sign::of(["world", comma, left, right, self.world]),
            // What single words are used to.
            Sign::of(["ends", comma, end, "", ""]),
            Sign::of(["begins", comma, start, "", ""]),
            Sign::of(["ends,", comma, right, end, ""]),
            Sign::of(["begins,", comma, left, start, ""]),
            Sign::of(["tail", ending(end), "", "", ""]),
            Sign::of(["tail2", ending(start), "", "", ""]),
            // How many words that names are made of stand before and behind.
            Sign::of(["run", count(named_before), comma, count(named_behind), ""]),
            Sign::of(["run1", count(named_before), comma, right, name(index.checked_sub(1 + named_before))]),
            Sign::of(["run2", count(named_behind), comma, left, name(Some(index + named_behind))]),
        ]
    }

    fn has_comma(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(|word| word.comma)
    }
}

/// A word without its full stops, and with the letters that were dropped from it; "#" for a number.
fn bare<'a>(word: &Word<'a>) -> &'a str {
    let bare = word.bare.trim_matches('.');
    let bare = whole(bare).unwrap_or(bare);
    if bare.bytes().any(|letter| letter.is_ascii_digit()) || bare.is_empty() { "#" } else { bare }
}

/// The last three letters of a word.
fn ending(bare: &str) -> &str {
    bare.char_indices().rev().nth(2).map_or(bare, |(at, _)| bare.get(at..).unwrap_or(bare))
}

/// Where an address lies, by the country that it ends with: the language where it is one of the large ones, or the region.
fn world(run: &Run) -> &'static str {
    const LANGUAGES: [&str; 5] = ["es", "pt", "fr", "tr", "zh"];
    let country = (0..run.words.len()).rev().find_map(|index| {
        let word = run.word(index).filter(|word| word.country > 0)?;
        places::at_start(run.shadow, word.range.start, run.end)
    });
    let Some(named) = country else { return "none" };
    let language = named.country.languages().next();
    let large = language.and_then(|language| LANGUAGES.into_iter().find(|large| language.as_str() == *large));
    large.unwrap_or(match named.country.region() {
        Region::Africa => "africa",
        Region::CentralAsia => "central-asia",
        Region::EastAsia => "east-asia",
        Region::Europe => "europe",
        Region::LatinAmerica => "latin-america",
        Region::MiddleEast => "middle-east",
        Region::NorthAmerica => "north-america",
        Region::Oceania => "oceania",
        Region::SouthAsia => "south-asia",
        Region::SoutheastAsia => "southeast-asia",
    })
}
