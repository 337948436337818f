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

    /// How many words what is called after a ruler has, who holds no office there: "Queen Elizabeth Barracks", "King Fahd
    /// Road"; 0 where nothing is.
    pub(super) fn called_after(&self, index: usize) -> usize {
        const MOST_NAMES: usize = 3;
        let known = office_words();
        if !words().class(WordClass::Ruler).contains(self.bare(index)) || self.after_comma(index + 1) {
            return 0;
        }
        for house in index + 2..=index + 1 + MOST_NAMES {
            let is_name = self.words.get(house - 1).is_some_and(|word| !word.comma) && !is_link(self.bare(house - 1));
            if !is_name {
                return 0;
            }
            let bare = self.bare(house);
            let is_house = known.last_words.contains(bare) && !["office", "house", "palace", "court"].contains(&bare);
            if (is_house && house == index + 2 || known.street_last.contains(bare)) && !is_link(self.bare(house + 1)) {
                return house + 1 - index;
            }
        }
        0
    }
}
