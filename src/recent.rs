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
    /// Used in one round only, with the number of that round.
    once: Generations<K, (u64, V)>,
    /// Used in a second round too.
    again: Generations<K, V>,
    round: u64,
}

/// What was used since the last turn, and what was used before it.
#[derive(Debug)]
struct Generations<K, V> {
    newer: HashMap<K, V>,
    older: HashMap<K, V>,
    rounds: u32,
}

impl<K: Eq + Hash, V: Clone> Recent<K, V> {
    /// Values are kept for at least so many rounds after their last use, and for less than twice as many.
    pub fn new(rounds: u32) -> Self {
        Self::lasting(rounds, rounds)
    }

    /// The same, where what was used in a second round is kept for so many `again`: it is likely to be used in a third.
    pub fn lasting(rounds: u32, again: u32) -> Self {
        Self { once: Generations::new(rounds), again: Generations::new(again), round: 0 }
    }

    /// Begins a round.
    pub fn begin_round(&mut self) {
        self.round += 1;
        self.once.turn(self.round);
        self.again.turn(self.round);
    }

    /// The value of a key, which is used by that.
    pub fn get<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        if let Some(value) = self.again.newer.get(key) {
            return Some(value.clone());
        }
        if let Some((round, value)) = self.once.newer.get(key)
            && *round == self.round
        {
            return Some(value.clone());
        }
        let once = |once: &mut HashMap<K, (u64, V)>| once.remove_entry(key).map(|(key, (_, value))| (key, value));
        let found = self.again.older.remove_entry(key).or_else(|| once(&mut self.once.newer));
        let (key, value) = found.or_else(|| once(&mut self.once.older))?;
        self.again.newer.insert(key, value.clone());
        Some(value)
    }

    pub fn insert(&mut self, key: K, value: V) {
        self.once.newer.insert(key, (self.round, value));
    }
}

impl<K, V> Generations<K, V> {
    fn new(rounds: u32) -> Self {
        Self { newer: HashMap::new(), older: HashMap::new(), rounds: rounds.max(1) }
    }

    fn turn(&mut self, round: u64) {
        if round.is_multiple_of(u64::from(self.rounds)) {
            self.older = std::mem::take(&mut self.newer);
        }
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
            let kept = |recent: &Recent<u32, u32>| recent.once.newer.len() + recent.once.older.len();
            assert!(kept(&recent) + recent.again.newer.len() + recent.again.older.len() <= 2 * 3 + 1);
        }
        assert_eq!(recent.get(&50), None);
        assert_eq!(recent.get(&98), Some(98));
    }

    #[test]
    fn what_came_back_once_is_kept_for_longer() {
        let mut recent: Recent<u32, u32> = Recent::lasting(2, 20);
        recent.begin_round();
        recent.insert(1, 1);
        recent.insert(2, 2);
        assert_eq!(recent.get(&1), Some(1), "in the same round that is no second use");
        recent.begin_round();
        assert_eq!(recent.get(&2), Some(2));
        (0..10).for_each(|_| recent.begin_round());
        assert_eq!((recent.get(&1), recent.get(&2)), (None, Some(2)));
        (0..40).for_each(|_| recent.begin_round());
        assert_eq!(recent.get(&2), None);
    }
}
