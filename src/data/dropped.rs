//! Words whose letters with accents are gone: an archive kept "gobernacin" of "gobernación" and "genel mdr" of "genel müdür".
//!
//! What was dropped are letters that a western code page has above the first half; Turkish ones that it lacks had been typed
//! without their marks before. `assets/sheets/accents.txt` has words as they are written, for lists that are kept folded
//! and for the letters that are put back.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::countries::Country;
use super::folding::folded;

/// Shorter words say nothing once a letter is gone: "per" is no Perú.
const SHORTEST: usize = 4;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::read(include_str!("../../assets/sheets/accents.txt")));

/// Folded words and what the archive kept of them, both ways.
#[derive(Debug, Default)]
struct Words {
    dropped: HashMap<String, String>,
    whole: HashMap<String, String>,
    /// What the archive kept, and the words as they are written that it can be of.
    written: HashMap<String, Vec<Written>>,
}

/// A word as a language writes it.
#[derive(Debug)]
struct Written {
    word: &'static str,
    /// ISO 639 code: "es".
    language: &'static str,
}

impl Words {
    fn read(text: &'static str) -> Self {
        let mut words = Self::default();
        let mut language = "";
        for word in text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace) {
            if let Some(code) = word.strip_suffix(':') {
                language = code;
                continue;
            }
            let is_sure = !word.ends_with('?');
            let word = word.trim_end_matches('?');
            let (whole, dropped) = (folded(word), without_letters(word));
            if whole == dropped {
                continue;
            }
            if is_sure && dropped.len() >= SHORTEST {
                words.written.entry(dropped.clone()).or_default().push(Written { word, language });
            }
            words.whole.entry(dropped.clone()).or_insert(whole.clone());
            words.dropped.entry(whole).or_insert(dropped);
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
    kept_of(phrase).filter(|kept| kept.len() >= SHORTEST)
}

/// A phrase as the archive kept it, however short; none where it kept all of it.
pub fn kept_of(phrase: &str) -> Option<String> {
    // Of ASCII only a known word can have lost letters: the long lists, which every start reads, are done here.
    if phrase.is_ascii() && !phrase.split(' ').any(|word| WORDS.loses_letters(word)) {
        return None;
    }
    let word = |word: &str| {
        let dropped = without_letters(word);
        if dropped == folded(word) { WORDS.dropped.get(&dropped).cloned().unwrap_or(dropped) } else { dropped }
    };
    let kept = phrase.split(' ').map(word).collect::<Vec<_>>().join(" ");
    (kept != folded(phrase)).then_some(kept)
}

/// The folded word that the archive kept this of, where it is one of the known ones.
pub fn whole(dropped: &str) -> Option<&'static str> {
    WORDS.whole.get(dropped).map(String::as_str)
}

/// Whether a text may have lost such letters: it has not one of them.
pub fn may_lack_letters(text: &str) -> bool {
    !text.contains(may_be_dropped)
}

/// Whether a letter is one of those that an archive drops.
fn may_be_dropped(letter: char) -> bool {
    ('À'..='ÿ').contains(&letter)
}

/// A line of an address with the letters that its known words have lost, in the languages of its country; none where no
/// such word stands in it. Capitals stay: "Repblica" is "República", "REPBLICA" is "REPÚBLICA". Addresses on the net have none.
pub fn put_back(line: &str, country: &Country) -> Option<String> {
    let languages: Vec<_> = country.languages().collect();
    let written = |word: &str| {
        let known = WORDS.written.get(word.to_lowercase().as_str())?;
        let spoken = |one: &&Written| languages.iter().any(|language| language.primary() == one.language);
        known.iter().find(spoken)
    };
    let mut mended = String::with_capacity(line.len() + 8);
    let mut found = false;
    let has_capitals = line.chars().any(char::is_uppercase);
    for token in line.split_inclusive(char::is_whitespace) {
        if ["@", "www.", "://"].iter().any(|mark| token.contains(mark)) {
            mended.push_str(token);
            continue;
        }
        for part in token.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
            let word = part.trim_end_matches(|letter: char| !letter.is_alphanumeric());
            match written(word).and_then(|known| in_letters_of(word, known, has_capitals)) {
                Some(known) => {
                    found = true;
                    mended.push_str(&known);
                    mended.push_str(part.get(word.len()..).unwrap_or_default());
                }
                None => mended.push_str(part),
            }
        }
    }
    found.then_some(mended)
}

/// The word in small letters, with a capital, or in capitals, as what was kept of it has them; where its first letter is
/// gone, as the line has them. None where that letter cannot have been dropped.
fn in_letters_of(kept: &str, known: &Written, has_capitals: bool) -> Option<String> {
    let mut rest = known.word.chars();
    let first = rest.next()?;
    if kept.chars().all(char::is_uppercase) {
        return Some(known.word.to_uppercase());
    }
    let is_first_dropped = may_be_dropped(first);
    match kept.chars().next()? {
        letter if letter.is_uppercase() || is_first_dropped && has_capitals => {
            // The capital of the Turkish letter has the dot of the small one.
            let is_dotted = first == 'i' && known.language == "tr";
            let first = if is_dotted { "İ".to_owned() } else { first.to_uppercase().to_string() };
            Some(first + rest.as_str())
        }
        small => (is_first_dropped || folded(known.word).starts_with(small)).then(|| known.word.to_owned()),
    }
}

/// A folded word without the letters that have accents in a western code page.
fn without_letters(word: &str) -> String {
    let kept: String = word.chars().filter(|letter| !may_be_dropped(*letter)).collect();
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

    #[test]
    fn letters_are_put_back_in_a_language_of_the_country() {
        let check = |code: &str, line: &str, expected: Option<&str>| {
            let country = super::super::countries::by_code(code).expect("a country");
            assert_eq!(put_back(line, country).as_deref(), expected, "{line}");
        };
        check("MX", "procuradura general de la repblica, mxico", Some("procuraduría general de la república, méxico"));
        check("MX", "ngel lvarez, scar garca", Some("ángel álvarez, scar garcía"));
        check("FR", "Ministre des Affaires trangres", Some("Ministre des Affaires Étrangères"));
        check("CD", "Prsident de la Rpublique", Some("Président de la République"));
        check("DE", "Prsident des Bundestages", Some("Präsident des Bundestages"));
        check("TR", "Iisleri Bakanligi", Some("İçişleri Bakanligi"));
        check("HN", "COMISIN INTERINSTITUCIONAL", Some("COMISIÓN INTERINSTITUCIONAL"));
        // What is left of María is a word too, and a Kenyan address has no Spanish words.
        check("MX", "mara", None);
        check("KE", "Prsident", None);
        check("MX", "gobernacin@mxico.gob.mx www.gobernacin.mx", None);
        check("MX", "Procuraduría General", None);
    }
}
