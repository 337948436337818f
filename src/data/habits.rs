//! What the lines of addresses are used to, learnt from addresses whose lines are known: weights, each under what it is for.
//!
//! A line of the file has the signs of a break or a line but for the last word, and behind " = " the last words with their
//! weights: "pair - office = given 12 town -3" has the weights of "pair - office given" and of "pair - office town".

use std::collections::HashMap;
use std::sync::LazyLock;

use miniz_oxide::inflate::decompress_to_vec_zlib;

use crate::fnv;

/// `assets/sheets/habits.txt`, packed by `build.rs`.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/habits.z"));

// What the build packed can be unpacked: a test compares it with the file.
static HABITS: LazyLock<LineHabits> = LazyLock::new(|| {
    let text = decompress_to_vec_zlib(PACKED).unwrap_or_default();
    LineHabits::read(&String::from_utf8(text).unwrap_or_default())
});

/// Learnt weights, each under the hash of the words that it is for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LineHabits {
    pub weights: HashMap<u64, i16>,
}

/// The hash of some words, and of what may come behind them: [`key_with`] goes on.
pub fn key<'a>(words: impl IntoIterator<Item = &'a str>) -> u64 {
    words.into_iter().fold(fnv::START, key_with)
}

/// The hash of words with one more word behind them.
pub fn key_with(key: u64, word: &str) -> u64 {
    fnv::with_byte(fnv::hash(key, word.as_bytes()), b' ')
}

impl LineHabits {
    pub fn read(text: &str) -> Self {
        let mut weights = HashMap::new();
        for (signs, values) in text.lines().filter_map(|line| line.split_once(" = ")) {
            let start = key(signs.split(' '));
            let mut values = values.split(' ');
            while let Some((word, weight)) = values.next().zip(values.next()) {
                if let Ok(weight) = weight.parse() {
                    weights.insert(key_with(start, word), weight);
                }
            }
        }
        Self { weights }
    }
}

/// The weights, read once.
pub fn line_habits() -> &'static LineHabits {
    &HABITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_the_weights_of_its_last_words() {
        let habits = LineHabits::read("# What it is\npair - office = given 12 town -3\nagain new = again 2");
        let weight = |words: &str| habits.weights.get(&key(words.split(' '))).copied();
        assert_eq!(weight("pair - office town"), Some(-3));
        assert_eq!(weight("again new again"), Some(2));
        assert_eq!(habits.weights.len(), 3);
    }

    #[test]
    fn the_file_has_weights_in_every_line() {
        let text = include_str!("../../assets/sheets/habits.txt");
        let values = |line: &str| line.split_once(" = ").map_or(0, |(_, values)| values.split(' ').count() / 2);
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        assert!(lines.clone().all(|line| values(line) > 0));
        assert_eq!(lines.map(values).sum::<usize>(), line_habits().weights.len(), "no two have one hash");
    }
}
