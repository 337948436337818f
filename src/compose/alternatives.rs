//! Which alternative phrase stands where, so that no two officials get the same text.

use std::collections::{HashMap, HashSet};

use crate::fnv;
use crate::model::{LetterKind, Slot};

/// A part of a letter and the phrases that can stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Pick {
    pub slot: Slot,
    pub index: u16,
    pub alternatives: &'static [String],
}

/// The picks of one letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Picks {
    pub kind: LetterKind,
    /// What the choice follows: sender and addressee.
    pub seed: u64,
    pub picks: Vec<Pick>,
}

/// For each letter, in addressee order, the alternative of each of its picks.
///
/// Each begins with the one that the hash of sender, addressee and part names; one that an earlier letter has gives way to the
/// next that fewer have; and a letter that came out as an earlier one, its closing apart, goes on to the next combination, as
/// long as there is one that no earlier letter has.
pub fn assigned(letters: &[Picks]) -> Vec<Vec<u8>> {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    let mut taken: HashSet<Vec<&str>> = HashSet::new();
    let mut taken_bodies: HashSet<Vec<&str>> = HashSet::new();
    // By the lists that letters choose from: how many combinations of them are taken, and how many without the closings.
    let mut taken_of: HashMap<Vec<*const String>, (usize, usize)> = HashMap::new();
    let mut all = Vec::with_capacity(letters.len());
    for letter in letters {
        let mut chosen: Vec<u8> = letter.picks.iter().map(|pick| fewest(pick, letter.seed, &uses)).collect();
        let (combinations, bodies) = combinations(letter);
        let lists = letter.picks.iter().map(|pick| pick.alternatives.as_ptr()).collect();
        let (taken_of, bodies_of) = taken_of.entry(lists).or_default();
        if *taken_of < combinations {
            // Once every body is taken a letter is at least closed otherwise.
            let new_body = *bodies_of < bodies;
            for _ in 1..combinations {
                let is_taken = match new_body {
                    true => taken_bodies.contains(&body(letter, &chosen)),
                    false => taken.contains(&texts(letter, &chosen)),
                };
                if !is_taken {
                    break;
                }
                step(&mut chosen, letter);
            }
        }
        *bodies_of += usize::from(taken_bodies.insert(body(letter, &chosen)));
        let texts = texts(letter, &chosen);
        for text in &texts {
            *uses.entry(text).or_default() += 1;
        }
        *taken_of += usize::from(taken.insert(texts));
        all.push(chosen);
    }
    all
}

fn fewest(pick: &Pick, seed: u64, uses: &HashMap<&str, usize>) -> u8 {
    let count = pick.alternatives.len().min(usize::from(u8::MAX));
    if count == 0 {
        return 0;
    }
    let start = mixed(fnv::hash(seed, &[pick.slot as u8, pick.index as u8])) as usize % count;
    let in_turn = (0..count).map(|step| (start + step) % count);
    let used = |&at: &usize| pick.alternatives.get(at).and_then(|text| uses.get(text.as_str())).copied().unwrap_or(0);
    // `min_by_key` keeps the first among equals: the one that the hash names, then the next.
    in_turn.min_by_key(used).and_then(|at| u8::try_from(at).ok()).unwrap_or(0)
}

fn texts<'a>(letter: &'a Picks, chosen: &[u8]) -> Vec<&'a str> {
    let text = |(pick, at): (&'a Pick, &u8)| pick.alternatives.get(usize::from(*at)).map_or("", String::as_str);
    letter.picks.iter().zip(chosen).map(text).collect()
}

/// How many letters there are with these picks, and how many that differ above the closing.
fn combinations(letter: &Picks) -> (usize, usize) {
    letter.picks.iter().fold((1, 1), |(all, bodies), pick| {
        let count = pick.alternatives.len().max(1);
        (all * count, if pick.slot == Slot::Closing { bodies } else { bodies * count })
    })
}

/// What stands above the closing.
fn body<'a>(letter: &'a Picks, chosen: &[u8]) -> Vec<&'a str> {
    let all = texts(letter, chosen).into_iter().zip(&letter.picks);
    all.filter(|(_, pick)| pick.slot != Slot::Closing).map(|(text, _)| text).collect()
}

/// The next combination, as a counter counts.
fn step(chosen: &mut [u8], letter: &Picks) {
    for (at, pick) in chosen.iter_mut().zip(&letter.picks) {
        *at += 1;
        if usize::from(*at) < pick.alternatives.len() {
            return;
        }
        *at = 0;
    }
}

/// Brings all bits of a hash into its lowest ones (the end of MurmurHash3): those of FNV follow the lowest bits of the text
/// alone, and two writers would have the same letters each fourth time.
fn mixed(hash: u64) -> u64 {
    let folded = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let folded = (folded ^ (folded >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    folded ^ (folded >> 33)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn letters(count: u64, alternatives: &'static [String]) -> Vec<Picks> {
        let picks = [Slot::Opening, Slot::Request].map(|slot| Pick { slot, index: 0, alternatives });
        let letter = |number: u64| Picks {
            kind: LetterKind::Appeal,
            seed: fnv::hash(fnv::START, &number.to_le_bytes()),
            picks: picks.to_vec(),
        };
        (0..count).map(letter).collect()
    }

    #[test]
    fn no_two_letters_are_the_same_while_there_are_combinations() {
        let alternatives: &'static [String] = Box::leak(["a", "b", "c"].map(String::from).into());
        let chosen = assigned(&letters(9, alternatives));
        let different: BTreeSet<&Vec<u8>> = chosen.iter().collect();
        assert_eq!(different.len(), 9, "{chosen:?}");
    }

    #[test]
    fn where_all_combinations_are_taken_each_is_used_about_as_often() {
        let alternatives: &'static [String] = Box::leak(["a", "b", "c"].map(String::from).into());
        let chosen = assigned(&letters(9 * 40, alternatives));
        let first = |alternative: u8| chosen.iter().filter(|chosen| chosen[0] == alternative).count();
        assert!((0..3).all(|alternative| first(alternative).abs_diff(120) <= 12), "{}", first(0));
    }

    #[test]
    fn a_letter_further_down_changes_none_above() {
        let alternatives: &'static [String] = Box::leak(["a", "b", "c"].map(String::from).into());
        let five = assigned(&letters(5, alternatives));
        assert_eq!(assigned(&letters(3, alternatives)), five[..3]);
    }

    #[test]
    fn writers_have_as_many_different_letters_as_there_are() {
        let alternatives: &'static [String] = Box::leak(["a", "b", "c", "d"].map(String::from).into());
        let slots = [Slot::Opening, Slot::DemandsLeadIn, Slot::Request];
        let picks = slots.map(|slot| Pick { slot, index: 0, alternatives });
        let chosen = (0..400).map(|writer: u32| {
            let seed = fnv::hash(fnv::START, format!("Writer {writer}").as_bytes());
            assigned(&[Picks { kind: LetterKind::Appeal, seed, picks: picks.to_vec() }]).remove(0)
        });
        let different: BTreeSet<Vec<u8>> = chosen.collect();
        assert!(different.len() >= 60, "{} of 64", different.len());
    }
}
