//! What was used lately, and the forgetting of the rest: work that letters share is done once, and memory stays flat
//! however many letters there are.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// Values by key; a value that was not used for a number of rounds (letters) is forgotten.
///
/// Forgetting is by rounds and not by count, so that after a few letters as much is kept as after a thousand.
#[derive(Debug)]
pub struct Recent<K, V> {
    newer: HashMap<K, V>,
    older: HashMap<K, V>,
    rounds: u32,
    round: u32,
}

impl<K: Eq + Hash, V: Clone> Recent<K, V> {
    /// Values are kept for at least so many rounds after their last use, and for less than twice as many.
    pub fn new(rounds: u32) -> Self {
        Self { newer: HashMap::new(), older: HashMap::new(), rounds, round: 0 }
    }

    /// Begins a round.
    pub fn begin_round(&mut self) {
        self.round += 1;
        if self.round >= self.rounds {
            self.round = 0;
            self.older = std::mem::take(&mut self.newer);
        }
    }

    /// The value of a key, which is used by that.
    pub fn get<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        if let Some(value) = self.newer.get(key) {
            return Some(value.clone());
        }
        let (key, value) = self.older.remove_entry(key)?;
        self.newer.insert(key, value.clone());
        Some(value)
    }

    pub fn insert(&mut self, key: K, value: V) {
        self.newer.insert(key, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_used_stays_and_the_rest_goes() {
        let mut recent: Recent<u32, u32> = Recent::new(3);
        for round in 0..100 {
            recent.begin_round();
            recent.insert(round, round);
            assert_eq!(recent.get(&0), Some(0), "used in each round");
            assert_eq!(recent.get(&round), Some(round));
            assert!(recent.newer.len() + recent.older.len() <= 2 * 3 + 1);
        }
        assert_eq!(recent.get(&50), None);
        assert_eq!(recent.get(&98), Some(98));
    }
}
