//! The words of each class, of all languages together.

use std::collections::{BTreeMap, HashSet};

use rustc_hash::FxHashSet;

use super::dropped::dropped;
use super::offices::Phrases;
use super::word_classes::WordClass;

/// The classes as a language's file has them.
pub type ClassLists = BTreeMap<WordClass, Vec<String>>;

/// The words of all languages by their class.
#[derive(Debug, Default)]
pub struct WordClasses {
    /// By the number of the class.
    by_class: Vec<Phrases>,
    none: Phrases,
}

impl WordClasses {
    /// Each word also as an archive kept it that dropped its letters with accents, where that is no other word of a class or
    /// of plain prose.
    pub fn new<'a>(languages: impl Iterator<Item = &'a ClassLists> + Clone, plain: &FxHashSet<String>) -> Self {
        let mut lists: BTreeMap<WordClass, Vec<String>> = BTreeMap::new();
        let known: HashSet<&String> = languages.clone().flatten().flat_map(|(_, words)| words).chain(plain).collect();
        for (class, words) in languages.flatten() {
            let kept = words.iter().filter_map(|word| dropped(word)).filter(|word| !known.contains(word));
            lists.entry(*class).or_default().extend(words.iter().cloned().chain(kept));
        }
        let mut by_class = Vec::new();
        // In the order of their numbers.
        for (class, words) in lists {
            by_class.resize_with(class as usize + 1, Phrases::default);
            if let Some(phrases) = by_class.last_mut() {
                *phrases = Phrases::new(&words);
            }
        }
        Self { by_class, none: Phrases::default() }
    }

    pub fn of(&self, class: WordClass) -> &Phrases {
        self.by_class.get(class as usize).unwrap_or(&self.none)
    }
}
