//! The signs of a place where a line may begin: what stands before it and behind.

use crate::data::countries::Region;
use crate::data::dropped::whole;
use crate::import::text::places;

use super::classes::{Class, classes};
use super::signs::{COUNTS, Sign};
use super::words::{Run, Word};

/// The most words in a row that a name may be made of and that are counted.
const MOST_OF_NAME: usize = 5;

/// What is known of the words of a run while their signs are read.
pub(super) struct Reader<'a, 'b> {
    words: &'b [Word<'a>],
    classes: Vec<Class>,
    /// Whether the word stood in the run before.
    again: Vec<bool>,
    /// Where the address lies: the language of its lines, or its part of the world.
    world: &'static str,
}

impl<'a, 'b> Reader<'a, 'b> {
    pub fn of(run: &'b Run<'a>) -> Self {
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

    pub fn class(&self, index: Option<usize>) -> Class {
        index.and_then(|index| self.classes.get(index)).copied().unwrap_or(Class::Edge)
    }

    /// The signs of a line that begins at a word.
    pub fn of_break(&self, index: usize) -> Vec<Sign<'a>> {
        let Some((before, here)) = index.checked_sub(1).and_then(|at| self.words.get(at)).zip(self.words.get(index))
        else {
            return Vec::new();
        };
        let name = |index: Option<usize>| self.class(index).name();
        let comma = if before.comma || before.colon { "," } else { "-" };
        let (left, right) = (name(index.checked_sub(1)), name(Some(index)));
        let again = |again: bool| if again { "again" } else { "new" };
        let stood = |index: usize| again(self.again.get(index).copied().unwrap_or(false));
        let (end, start) = (bare(before), bare(here));
        let (far, next) = (self.bare(index.checked_sub(2)), self.bare(Some(index + 1)));
        let (far_class, next_class) = (name(index.checked_sub(2)), name(Some(index + 1)));
        let mut signs = vec![
            Sign::of(["pair", comma, left, right, ""]),
            Sign::of(["left", comma, left, right, far_class]),
            Sign::of(["right", comma, left, right, next_class]),
            Sign::of(["four", far_class, left, right, next_class]),
            Sign::of(["again", stood(index - 1), stood(index), "", ""]),
            Sign::of(["world", comma, left, right, self.world]),
            // What single words are used to.
            Sign::of(["ends", comma, end, "", ""]),
            Sign::of(["begins", comma, start, "", ""]),
            Sign::of(["ends,", comma, right, end, ""]),
            Sign::of(["begins,", comma, left, start, ""]),
            Sign::of(["tail", ending(end), "", "", ""]),
            Sign::of(["tail2", ending(start), "", "", ""]),
            Sign::of(["ends;", comma, end, self.world, ""]),
            Sign::of(["begins;", comma, start, self.world, ""]),
            // What two words are used to.
            Sign::of(["cross", comma, end, start, ""]),
            Sign::of(["ends2", comma, far, end, ""]),
            Sign::of(["begins2", comma, start, next, ""]),
            Sign::of(["ends3", comma, far_class, end, ""]),
            Sign::of(["begins3", comma, start, next_class, ""]),
        ];
        signs.extend(self.of_names(index, comma));
        signs
    }

    /// How many words that names are made of stand before and behind.
    fn of_names(&self, index: usize, comma: &'static str) -> [Sign<'a>; 3] {
        let name = |index: Option<usize>| self.class(index).name();
        let before = (1..=MOST_OF_NAME)
            .take_while(|back| {
                let parted = *back > 1 && index.checked_sub(*back).is_none_or(|at| self.has_comma(at));
                index.checked_sub(*back).is_some_and(|at| self.class(Some(at)).is_of_name()) && !parted
            })
            .count();
        let mut behind = 0;
        while behind < MOST_OF_NAME && self.class(Some(index + behind)).is_of_name() {
            behind += 1;
            if self.has_comma(index + behind - 1) {
                break;
            }
        }
        let count = |count: usize| COUNTS.get(count).copied().unwrap_or("9");
        let (left, right) = (name(index.checked_sub(1)), name(Some(index)));
        [
            Sign::of(["run", count(before), comma, count(behind), ""]),
            Sign::of(["run1", count(before), comma, right, name(index.checked_sub(1 + before))]),
            Sign::of(["run2", count(behind), comma, left, name(Some(index + behind))]),
        ]
    }

    /// A word as [`bare`] has it; "edge" where there is none.
    fn bare(&self, index: Option<usize>) -> &'a str {
        index.and_then(|index| self.words.get(index)).map_or(Class::Edge.name(), bare)
    }

    fn has_comma(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(|word| word.comma)
    }
}

/// A word without its full stops, and with the letters that were dropped from it; "#" for a number.
pub(super) fn bare<'a>(word: &Word<'a>) -> &'a str {
    let bare = word.bare.trim_matches('.');
    let bare = whole(bare).unwrap_or(bare);
    if bare.bytes().any(|letter| letter.is_ascii_digit()) || bare.is_empty() { "#" } else { bare }
}

/// The last three letters of a word.
pub(super) fn ending(bare: &str) -> &str {
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
