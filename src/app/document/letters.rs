use super::Document;
use crate::model::{LanguageTag, Part, PartId, Work};

impl Document {
    /// Notes the language of what was just written into a part of all letters; letters in another do not say it.
    pub fn note_language(&mut self, part: PartId, language: &LanguageTag) {
        let key = part.to_string();
        let choices = &mut self.change_work().choices;
        if choices.own_words.contains_key(&key) {
            choices.own_languages.insert(key, language.clone());
        } else {
            choices.own_languages.remove(&key);
        }
    }

    /// Puts one of the proposed wordings into a part, in one letter or in all; own words there give way to it.
    pub fn choose_wording(&mut self, letter: Option<&str>, shown: &str, part: PartId, key: PartId, alternative: u8) {
        let (part, key) = (part.to_string(), key.to_string());
        let work = self.change_work();
        match letter {
            Some(letter) => {
                let letter = work.letters.entry(letter.to_owned()).or_default();
                letter.own_words.remove(&part);
                letter.alternatives.insert(key, alternative);
            }
            None => {
                // What this letter had for itself would hide what now stands in all.
                if let Some(own) = work.letters.get_mut(shown) {
                    own.own_words.remove(&part);
                    own.alternatives.remove(&key);
                }
                work.choices.own_words.remove(&part);
                work.choices.alternatives.insert(key, alternative);
            }
        }
    }

    /// Makes what stands in a part of one letter stand in all of them.
    pub fn use_in_all(&mut self, part: &Part) {
        let (key, id) = (kept_under(part), part.id.to_string());
        let is_own = part.origin == crate::model::Origin::Own;
        let work = self.change_work();
        for letter in work.letters.values_mut() {
            letter.own_words.remove(&id);
            letter.alternatives.remove(&key);
        }
        if is_own {
            work.choices.own_words.insert(id, part.text.clone());
        } else {
            work.choices.own_words.remove(&id);
            if let Some(wording) = part.wording {
                work.choices.alternatives.insert(key, wording.alternative);
            }
        }
    }

    /// Takes away what a part of this letter has for itself.
    pub fn use_common(&mut self, letter: &str, part: &Part) {
        let key = kept_under(part);
        if let Some(letter) = self.change_work().letters.get_mut(letter) {
            letter.own_words.remove(&part.id.to_string());
            letter.alternatives.remove(&key);
        }
    }

    /// Says of a check whether it matters in a letter.
    pub fn overrule(&mut self, letter: &str, check: &str, overruled: bool) {
        let letter = self.change_work().letters.entry(letter.to_owned()).or_default();
        letter.overruled.retain(|code| code != check);
        if overruled {
            letter.overruled.push(check.to_owned());
        }
    }

    /// Chooses the language of one letter or of all.
    pub fn write_in(&mut self, letter: Option<&str>, shown: &str, language: Option<LanguageTag>) {
        let work = self.change_work();
        match letter {
            Some(letter) => work.letters.entry(letter.to_owned()).or_default().language = language,
            None => {
                if let Some(own) = work.letters.get_mut(shown) {
                    own.language = None;
                }
                work.choices.language = language;
            }
        }
    }
}

/// Whether a letter has something for itself in this part.
pub fn differs(work: &Work, letter: &str, part: &Part) -> bool {
    let Some(letter) = work.letters.get(letter) else { return false };
    letter.own_words.contains_key(&part.id.to_string()) || letter.alternatives.contains_key(&kept_under(part))
}

fn kept_under(part: &Part) -> String {
    part.wording.map_or(part.id, |wording| wording.part).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Origin, Slot, Wording};

    const OPENING: PartId = PartId { slot: Slot::Opening, index: 0 };

    fn opening(text: &str, origin: Origin) -> Part {
        let mut part = Part::new(Slot::Opening, 0, text, origin);
        part.wording = Some(Wording { part: OPENING, alternative: 2, of: 4 });
        part
    }

    #[test]
    fn a_wording_takes_the_place_of_own_words() {
        let mut document = Document::default();
        document.write(Some("a1"), "a1", OPENING, Some("mine".into()));
        document.choose_wording(Some("a1"), "a1", OPENING, OPENING, 3);
        let letter = &document.work.letters["a1"];
        assert!(letter.own_words.is_empty());
        assert_eq!(letter.alternatives["opening-0"], 3);
        document.choose_wording(None, "a1", OPENING, OPENING, 1);
        assert!(document.work.letters["a1"].alternatives.is_empty(), "for all holds here too");
        assert_eq!(document.work.choices.alternatives["opening-0"], 1);
    }

    #[test]
    fn a_text_is_levelled_both_ways() {
        let mut document = Document::default();
        for letter in ["a1", "a2"] {
            document.write(Some(letter), letter, OPENING, Some(format!("words of {letter}")));
        }
        let part = opening("words of a2", Origin::Own);
        assert!(differs(&document.work, "a2", &part));
        document.use_common("a2", &part);
        assert!(!differs(&document.work, "a2", &part) && differs(&document.work, "a1", &part));
        document.use_in_all(&opening("words of a1", Origin::Own));
        assert!(!differs(&document.work, "a1", &part));
        assert_eq!(document.work.choices.own_words["opening-0"], "words of a1");
        document.use_in_all(&opening("proposed", Origin::Phrase { alternative: 2, of: 4 }));
        assert!(document.work.choices.own_words.is_empty());
        assert_eq!(document.work.choices.alternatives["opening-0"], 2);
    }

    #[test]
    fn a_check_is_overruled_and_matters_again() {
        let mut document = Document::default();
        document.overrule("a1", "one-page", true);
        document.overrule("a1", "one-page", true);
        assert_eq!(document.work.letters["a1"].overruled, ["one-page"]);
        document.overrule("a1", "one-page", false);
        assert!(document.work.letters["a1"].overruled.is_empty());
    }
}
