//! The file of learnt weights, as a person reads it; `build.rs` reads it too.
//!
//! A line of the file has the signs of a break or a line but for the last word, and behind " = " the last words with their
//! weights: "pair - office = given 12 town -3" has the weights of "pair - office given" and of "pair - office town".

use crate::fnv;

/// The hash of some words, and of what may come behind them: [`key_with`] goes on.
pub fn key<'a>(words: impl IntoIterator<Item = &'a str>) -> u64 {
    words.into_iter().fold(fnv::START, key_with)
}

/// The hash of words with one more word behind them.
pub fn key_with(key: u64, word: &str) -> u64 {
    fnv::with_byte(fnv::hash(key, word.as_bytes()), b' ')
}

/// The part of a hash that the program keeps: of 80,000 one in 50,000 shares it with another.
pub fn short(key: u64) -> u32 {
    (key >> 32) as u32 ^ key as u32
}

/// The hashes of a file with their weights, in the order of the file.
pub fn read(text: &str) -> Vec<(u64, i8)> {
    let mut weights = Vec::new();
    for (signs, values) in text.lines().filter_map(|line| line.split_once(" = ")) {
        let start = key(signs.split(' '));
        let mut values = values.split(' ');
        while let Some((word, weight)) = values.next().zip(values.next()) {
            if let Ok(weight) = weight.parse() {
                weights.push((key_with(start, word), weight));
            }
        }
    }
    weights
}
