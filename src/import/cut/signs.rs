//! The signs by which the learnt weights know where a line ends and what kind of line it is.

use std::ops::{AddAssign, Range, Sub};

use crate::data::habits::{key, key_with};

use super::breaks::{Reader, bare, ending};
use super::lines::Kind;
use super::words::Run;

/// The longest line, in words, that has a sign of its own.
const LONGEST: usize = 9;

/// Of lines with no more words than this, what their words are one by one is a sign.
const LONGEST_ROW: usize = 4;

/// Lengths of lines are told apart in steps of so many bytes.
const STEP: usize = 8;

pub(super) const COUNTS: [&str; LONGEST + 1] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/// One sign: up to five words, "pair - off giv", of which a weight may be known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign<'a> {
    #[cfg_attr(not(test), expect(dead_code, reason = "what is learnt is written in words"))]
    words: [&'a str; 5],
    key: u64,
}

impl<'a> Sign<'a> {
    pub fn of(words: [&'a str; 5]) -> Self {
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
    pub held: Vec<[Sign<'a>; 3]>,
    /// Of a line of a kind that begins at each word and has one word, two, and so on.
    pub rows: Vec<Vec<Sign<'a>>>,
    /// Of a line of a kind with so many words.
    pub words: Vec<Sign<'a>>,
    /// Of a line of a kind with so many bytes, in steps.
    pub sizes: Vec<Sign<'a>>,
    /// Of a line that each kind of line stands before.
    pub next: Vec<Sign<'a>>,
    /// Where the words are.
    bounds: Vec<Range<usize>>,
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
            held: (0..count)
                .map(|index| {
                    let word = run.words.get(index).map_or("", bare);
                    [
                        Sign::of(["holds", class(Some(index)), "", "", ""]),
                        Sign::of(["word", word, "", "", ""]),
                        Sign::of(["tail3", ending(word), "", "", ""]),
                    ]
                })
                .collect(),
            rows: (0..count)
                .map(|from| {
                    let class = |at: usize, words: usize| if at < words { class(Some(from + at)) } else { "" };
                    let row =
                        |words: usize| ["row", class(0, words), class(1, words), class(2, words), class(3, words)];
                    (1..=LONGEST_ROW.min(count - from)).map(|words| Sign::of(row(words))).collect()
                })
                .collect(),
            words: COUNTS.into_iter().map(|words| Sign::of(["words", words, "", "", ""])).collect(),
            sizes: COUNTS.into_iter().map(|size| Sign::of(["size", size, "", "", ""])).collect(),
            next: Kind::ALL.into_iter().map(|kind| Sign::of(["next", kind.name(), "", "", ""])).collect(),
            bounds: run.words.iter().map(|word| word.range.clone()).collect(),
        }
    }

    /// The signs of a line's number of words, of its length, and of its words one by one, in a line of a kind.
    #[cfg(test)]
    pub fn of_whole(&self, from: usize, to: usize) -> impl Iterator<Item = &Sign<'a>> {
        let row = self.rows.get(from).and_then(|row| row.get(to - from - 1));
        self.words
            .get((to - from).min(LONGEST))
            .into_iter()
            .chain(self.sizes.get(size(&self.bounds, from, to)))
            .chain(row)
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
        for signs in &self.held {
            let mut sums = held.last().copied().unwrap_or_default();
            for (sum, more) in sums.iter_mut().zip(by_kind(signs)) {
                *sum += more;
            }
            held.push(sums);
        }
        Sums {
            breaks: self.breaks.iter().map(|signs| sum(&mut signs.iter().map(Sign::key))).collect(),
            first: self.first.iter().map(|signs| by_kind(signs)).collect(),
            last: self.last.iter().map(|signs| by_kind(signs)).collect(),
            held,
            rows: self.rows.iter().map(|row| row.iter().map(|sign| by_kind(&[*sign])).collect()).collect(),
            words: self.words.iter().map(|sign| by_kind(&[*sign])).collect(),
            sizes: self.sizes.iter().map(|sign| by_kind(&[*sign])).collect(),
            next: self.next.iter().map(|sign| by_kind(&[*sign])).collect(),
            bounds: self.bounds.clone(),
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
    rows: Vec<Vec<[T; Kind::COUNT]>>,
    words: Vec<[T; Kind::COUNT]>,
    sizes: Vec<[T; Kind::COUNT]>,
    next: Vec<[T; Kind::COUNT]>,
    bounds: Vec<Range<usize>>,
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
        sum += at(&self.sizes, Some(size(&self.bounds, from, to)));
        sum += self.rows.get(from).map_or(T::default(), |row| at(row, (to - from).checked_sub(1)));
        sum
    }

    /// What it weighs that a line of one kind stands before one of another.
    pub fn of_next(&self, before: Kind, next: Kind) -> T {
        self.next.get(before.place()).and_then(|row| row.get(next.place())).copied().unwrap_or_default()
    }
}

/// The length of a line in steps.
fn size(bounds: &[Range<usize>], from: usize, to: usize) -> usize {
    let start = bounds.get(from).map_or(0, |word| word.start);
    let end = to.checked_sub(1).and_then(|last| bounds.get(last)).map_or(start, |word| word.end);
    (end.saturating_sub(start) / STEP).min(LONGEST)
}
