//! Words for an office that are something else where they stand: the rank of a name, or what a house is called after.

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;

use super::shapes::is_link;
use super::words::Run;

impl Run<'_> {
    /// "Commissioner of Police | Commissioner General Jo Dee": beside another office such words are the rank of a name.
    pub(super) fn mark_ranks(&mut self) {
        const LONGEST_OFFICE: usize = 10;
        const LONGEST_NAME: usize = 3;
        let ranks = words().class(WordClass::RankTitle);
        let plain = |index: usize| {
            let word = self.words.get(index);
            word.is_some_and(|word| word.is_plain() && word.office == 0 && word.honorific == 0 && !word.describes)
        };
        let office = |index: usize| self.words.get(index).is_some_and(|word| word.office > word.honorific);
        let parted = |index: usize| self.words.get(index).is_none_or(|word| word.comma || word.number);
        let is_rank = |index: &usize| {
            let length = self.words.get(*index).map_or(0, |word| word.office);
            let behind = index + length;
            if length == 0 || ranks.at_start(self.text_from(*index)) == 0 || !plain(behind) || parted(behind - 1) {
                return false;
            }
            let back = (1..=LONGEST_OFFICE).map_while(|back| index.checked_sub(back));
            let below = back.take_while(|before| !parted(*before)).any(office);
            let name = (behind..=behind + LONGEST_NAME).take_while(|at| plain(*at)).count();
            let unparted = !(behind..behind + name).any(parted);
            below || unparted && (1..=LONGEST_NAME).contains(&name) && office(behind + name)
        };
        let found: Vec<usize> = (0..self.words.len()).filter(is_rank).collect();
        for index in found {
            if let Some(word) = self.words.get_mut(index) {
                (word.title, word.rank) = (true, true);
            }
        }
    }

    /// "Queen Elizabeth Barracks", "Sultan Qaboos University": what is called after a ruler holds no office.
    pub(super) fn is_called_after(&self, index: usize) -> bool {
        let known = office_words();
        let house = self.bare(index + 2);
        let name = self.words.get(index + 1).is_some_and(|word| !word.comma) && !is_link(self.bare(index + 1));
        name && words().class(WordClass::Ruler).contains(self.bare(index))
            && !self.after_comma(index + 1)
            && known.last_words.contains(house)
            && !["office", "house", "palace", "court"].contains(&house)
            && !is_link(self.bare(index + 3))
    }
}
