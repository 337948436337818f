//! What the lines of addresses are used to, learnt from addresses whose lines are known: weights, each under what it is for.
//!
//! `build.rs` packs `assets/sheets/habits.txt`: the short hashes in their order, each as how far it is behind the one before,
//! seven bits in a byte and the high bit where another follows; then, behind a zero, a byte for each weight. Deflated, so
//! much is a sixth of the text and read in a tenth of the time.

use std::sync::LazyLock;

use miniz_oxide::inflate::decompress_to_vec_zlib;

pub mod text;

use self::text::short;
pub use self::text::{key, key_with};

// What the build packed can be unpacked: a test compares it with the file.
static HABITS: LazyLock<LineHabits> = LazyLock::new(|| {
    let packed = include_bytes!(concat!(env!("OUT_DIR"), "/habits.z"));
    LineHabits::unpacked(&decompress_to_vec_zlib(packed).unwrap_or_default())
});

/// Learnt weights, each under the short hash of the words that it is for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LineHabits {
    /// In their order.
    hashes: Vec<u32>,
    weights: Vec<i8>,
    /// By the first bits of a hash: how many hashes are before those that begin with them.
    starts: Vec<usize>,
}

/// So many bits of a hash say where it is looked for: about twenty hashes begin with the same.
const FIRST_BITS: u32 = 12;

impl LineHabits {
    fn unpacked(bytes: &[u8]) -> Self {
        let (mut hashes, mut hash, mut behind, mut shift) = (Vec::new(), 0_u32, 0_u32, 0);
        let mut weights_at = bytes.len();
        for (index, byte) in bytes.iter().enumerate() {
            behind |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte & 0x80 == 0 {
                // No two have one hash, so that the first of all alone is behind by nothing, and is not written so.
                if behind == 0 {
                    weights_at = index + 1;
                    break;
                }
                hash = hash.wrapping_add(behind);
                hashes.push(hash);
                (behind, shift) = (0, 0);
            }
        }
        let weights = bytes.get(weights_at..).unwrap_or_default().iter().map(|byte| byte.cast_signed()).collect();
        let starts = (0..=1_u32 << FIRST_BITS)
            .map(|first| hashes.partition_point(|hash| hash >> (u32::BITS - FIRST_BITS) < first))
            .collect();
        Self { hashes, weights, starts }
    }

    /// The weight of the words that have a hash; nothing where none was learnt.
    pub fn weight(&self, key: u64) -> i8 {
        let hash = short(key);
        let first = (hash >> (u32::BITS - FIRST_BITS)) as usize;
        let range = self.starts.get(first).zip(self.starts.get(first + 1)).map(|(start, end)| *start..*end);
        let Some(range) = range else { return 0 };
        let place = self.hashes.get(range.clone()).and_then(|hashes| hashes.binary_search(&hash).ok());
        place.and_then(|place| self.weights.get(range.start + place)).copied().unwrap_or_default()
    }
}

/// The weights, read once.
pub fn line_habits() -> &'static LineHabits {
    &HABITS
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    const FILE: &str = include_str!("../../assets/sheets/habits.txt");

    #[test]
    fn a_line_has_the_weights_of_its_last_words() {
        let weights: HashMap<u64, i8> =
            text::read("# What it is\npair - office = given 12 town -3\nagain new = again 2").into_iter().collect();
        let weight = |words: &str| weights.get(&key(words.split(' '))).copied();
        assert_eq!(weight("pair - office town"), Some(-3));
        assert_eq!(weight("again new again"), Some(2));
        assert_eq!(weights.len(), 3);
    }

    #[test]
    fn the_program_has_the_weights_of_the_file() {
        let written = text::read(FILE);
        assert!(written.len() > 10_000);
        let habits = line_habits();
        assert_eq!(habits.hashes.len(), habits.weights.len());
        let wrong = written.iter().filter(|(key, weight)| habits.weight(*key) != *weight).count();
        assert!(wrong <= 3, "{wrong} share their short hash with another");
        assert_eq!(habits.weight(key(["no", "such", "sign"])), 0);
    }

    #[test]
    fn the_file_has_weights_in_every_line() {
        let values = |line: &str| line.split_once(" = ").map_or(0, |(_, values)| values.split(' ').count() / 2);
        let lines = FILE.lines().filter(|line| !line.starts_with('#'));
        assert!(lines.clone().all(|line| values(line) > 0));
        assert_eq!(lines.map(values).sum::<usize>(), text::read(FILE).len(), "every weight is a number of one byte");
    }
}
