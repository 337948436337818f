//! Words whose letters with accents are gone: an archive kept "gobernacin" of "gobernación" and "genel mdr" of "genel müdür".
//!
//! What was dropped are letters that a western code page has above the first half; Turkish ones that it lacks had been typed
//! without their marks before. `assets/sheets/accents.txt` has words as they are written, for lists that are kept folded.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::folding::folded;

/// Shorter words say nothing once a letter is gone: "per" is no Perú.
const SHORTEST: usize = 4;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::read(include_str!("../../assets/sheets/accents.txt")));

/// Folded words and what the archive kept of them, both ways.
#[derive(Debug, Default)]
struct Words {
    dropped: HashMap<String, String>,
    whole: HashMap<String, String>,
}

impl Words {
    fn read(text: &str) -> Self {
        let mut words = Self::default();
        for word in text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace) {
            let (whole, dropped) = (folded(word), without_letters(word));
            if whole != dropped {
                words.whole.entry(dropped.clone()).or_insert(whole.clone());
                words.dropped.entry(whole).or_insert(dropped);
            }
        }
        words
    }

    /// Whether a word of ASCII is known with letters that were dropped.
    fn loses_letters(&self, word: &str) -> bool {
        match word.contains(|letter: char| letter.is_ascii_uppercase()) {
            true => self.dropped.contains_key(&word.to_ascii_lowercase()),
            false => self.dropped.contains_key(word),
        }
    }
}

/// A phrase as the archive kept it; none where it kept all of it, or too little.
pub fn dropped(phrase: &str) -> Option<String> {
    // Of ASCII only a known word can have lost letters: the long lists, which every start reads, are done here.
    if phrase.is_ascii() && !phrase.split(' ').any(|word| WORDS.loses_letters(word)) {
        return None;
    }
    let word = |word: &str| {
        let dropped = without_letters(word);
        if dropped == folded(word) { WORDS.dropped.get(&dropped).cloned().unwrap_or(dropped) } else { dropped }
    };
    let kept = phrase.split(' ').map(word).collect::<Vec<_>>().join(" ");
    (kept != folded(phrase) && kept.len() >= SHORTEST).then_some(kept)
}

/// The folded word that the archive kept this of, where it is one of the known ones.
pub fn whole(dropped: &str) -> Option<&'static str> {
    WORDS.whole.get(dropped).map(String::as_str)
}

/// A folded word without the letters that have accents in a western code page.
fn without_letters(word: &str) -> String {
    let kept: String = word.chars().filter(|letter| !('À'..='ÿ').contains(letter)).collect();
    folded(&kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_with_accents_are_dropped_and_others_lose_their_marks() {
        assert_eq!(dropped("Secretaría de Gobernación").as_deref(), Some("secretara de gobernacin"));
        assert_eq!(dropped("secretaria de gobernacion").as_deref(), Some("secretara de gobernacin"));
        assert_eq!(dropped("İçişleri Bakanlığı").as_deref(), Some("iisleri bakanligi"));
        assert_eq!(dropped("Perú"), None);
        assert_eq!(dropped("ministry of justice"), None);
        assert_eq!(whole("gobernacin"), Some("gobernacion"));
    }
}
