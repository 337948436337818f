//! What undo goes back through: the case, the work on it and the sender, shared with the snapshots before.

mod letters;

pub use self::letters::differs;

use std::sync::Arc;

use crate::job::amend::{self, AddresseeChange};
use crate::model::{Case, LetterWork, Mission, PartId, Sender, Work};

/// One state of everything that a person can change, cheap to clone.
///
/// Undo goes back through whole states of one case, so that a text never leaves the letter that it was written in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    pub case: Arc<Case>,
    pub work: Arc<Work>,
    pub sender: Arc<Sender>,
    /// The letter that was on the desk when this state came about: undo shows where it undoes.
    pub letter: String,
}

impl Document {
    pub fn change_case(&mut self) -> &mut Case {
        Arc::make_mut(&mut self.case)
    }

    pub fn change_work(&mut self) -> &mut Work {
        Arc::make_mut(&mut self.work)
    }

    /// Puts a text in the place of the proposed one, in one letter or in all; none goes back to the proposed text.
    pub fn write(&mut self, letter: Option<&str>, shown: &str, part: PartId, text: Option<String>) {
        let key = part.to_string();
        let work = self.change_work();
        match letter {
            Some(letter) => {
                let words = &mut work.letters.entry(letter.to_owned()).or_default().own_words;
                put(words, key, text);
            }
            None => {
                // Words that this letter had for itself would hide what is now written for all.
                if let Some(own) = work.letters.get_mut(shown) {
                    own.own_words.remove(&key);
                }
                put(&mut work.choices.own_words, key, text);
            }
        }
    }

    /// Takes in what was filled into the form of a mission.
    pub fn change_mission(&mut self, id: &str, mission: Mission) {
        let work = self.change_work();
        if !work.missions.contains_key(id) {
            // A mission is never ticked by itself.
            work.letters.insert(id.to_owned(), LetterWork { ticked: false, ..LetterWork::default() });
        }
        work.missions.insert(id.to_owned(), mission);
    }

    pub fn change_addressee(&mut self, id: &str, change: AddresseeChange) {
        amend::change(self.change_case(), id, change);
    }
}

fn put(words: &mut std::collections::BTreeMap<String, String>, key: String, text: Option<String>) {
    match text {
        Some(text) => {
            words.insert(key, text);
        }
        None => {
            words.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Slot;

    const REQUEST: PartId = PartId { slot: Slot::Request, index: 0 };

    #[test]
    fn words_for_one_letter_stay_in_it() {
        let mut document = Document::default();
        document.write(Some("a1"), "a1", REQUEST, Some("for one".into()));
        assert_eq!(document.work.letters["a1"].own_words["request-0"], "for one");
        assert!(!document.work.letters.contains_key("a2") && document.work.choices.own_words.is_empty());
    }

    #[test]
    fn words_for_all_are_seen_in_the_letter_where_they_are_written() {
        let mut document = Document::default();
        document.write(Some("a1"), "a1", REQUEST, Some("for one".into()));
        document.write(None, "a1", REQUEST, Some("for all".into()));
        assert_eq!(document.work.choices.own_words["request-0"], "for all");
        assert!(document.work.letters["a1"].own_words.is_empty());
        document.write(None, "a1", REQUEST, None);
        assert!(document.work.choices.own_words.is_empty());
    }

    #[test]
    fn a_mission_is_not_ticked_by_filling_it_in() {
        let mut document = Document::default();
        document.change_mission("m1", Mission { name: "A".into(), ..Mission::default() });
        assert!(!document.work.letters["m1"].ticked);
    }
}
