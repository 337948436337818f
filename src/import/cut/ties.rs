//! Which words of a run belong together, so that no line divides them: a pair of words by what both are, and some by what stands
//! around them.

use crate::data::address_words::address_words;
use crate::data::markers::words;
use crate::data::offices::Phrases;
use crate::data::word_classes::WordClass;
use crate::import::text::prose::has_digit;

use super::marks::Place;
use super::shapes::{is_number, is_roman, is_unit, takes_number};
use super::words::{Run, Word};

/// Two words that stand side by side.
struct Pair<'a> {
    run: &'a Run<'a>,
    index: usize,
    word: &'a Word<'a>,
    next: &'a Word<'a>,
}

impl<'a> Pair<'a> {
    fn at(run: &'a Run<'a>, index: usize) -> Option<Self> {
        Some(Self { run, index, word: run.words.get(index)?, next: run.words.get(index + 1)? })
    }

    fn before(&self) -> Option<&'a Word<'a>> {
        self.run.word_before(self.index)
    }

    /// Whether both are one name, number or place.
    fn is_one(&self, in_china: bool) -> bool {
        !self.word.comma
            && (self.is_of_name()
                || in_china && self.is_chinese_place()
                || self.is_named_in_bracket()
                || self.is_place_with_postcode()
                || self.is_street_with_number()
                || self.is_part_of_house())
    }

    /// "Abdul Aziz al Saud", "San Salvador", "St. Mary".
    fn is_of_name(&self) -> bool {
        let saint = class(WordClass::Saint).contains(self.word.bare)
            || self.word.bare == "st." && !self.run.is_behind_house(self.index);
        class(WordClass::FatherLink).contains(self.word.bare) || saint && self.next.is_plain()
    }

    /// "Hangzhou Shi", "Zhejiang Sheng 310008".
    fn is_chinese_place(&self) -> bool {
        let units = &address_words().chinese_places;
        units.contains(self.next.bare) && self.word.is_plain()
            || units.contains(self.word.bare) && self.next.postcode && self.index > 0
    }

    /// "Central Unitaria de Trabajadores (CUT)": one word in brackets belongs to what stands before it.
    fn is_named_in_bracket(&self) -> bool {
        let raw = self.run.shadow.slice(self.next.range.clone());
        raw.starts_with('(') && raw.trim_end_matches(',').ends_with(')') && !has_digit(raw)
    }

    /// "Riyadh 11515", "11515 Riyadh", and "744000 g. Ashgabat", where the Russian word for a town stands between.
    fn is_place_with_postcode(&self) -> bool {
        const RUSSIAN_TOWN: &str = "g.";
        let (word, next) = (self.word, self.next);
        let behind = self.run.words.get(self.index + 2);
        word.bare == RUSSIAN_TOWN && next.town > 0
            || word.postcode && next.bare == RUSSIAN_TOWN
            || word.town == 1 && next.postcode && next.bare != "c.p." && behind.is_none_or(|word| word.town == 0)
            || word.postcode && !word.inside && next.town > 0
    }

    /// "Calle 3-13", "2da. Calle".
    fn is_street_with_number(&self) -> bool {
        let (word, next) = (self.word, self.next);
        // "4 piso | 5500 Mendoza".
        let numbered = || takes_number(word.bare) && is_number(self.before().map_or("", |before| before.bare));
        word.street_first && !word.street_last && next.number && !(next.postcode && numbered())
            || is_ordinal(word) && next.street_first
    }

    /// "Room 212", "Block C", "4th Floor", "Building 7,".
    fn is_part_of_house(&self) -> bool {
        let (word, next) = (self.word, self.next);
        let ordinal = is_ordinal(word);
        takes_number(word.bare) && !ordinal && (next.number || next.bare.len() == 1) && !next.postcode
            || ordinal && is_unit(next.bare)
            || word.bare == "building" && next.number && !next.postcode && next.comma
    }

    /// "Manila NCR 1005", "Sydney NSW 2000": the letters of a region between its town and the postcode.
    fn is_region_behind_town(&self) -> bool {
        const MOST_LETTERS: usize = 3;
        let word = self.word;
        let placed = self.before().is_some_and(|before| before.town == 1 && !before.comma);
        placed && word.region == 1 && word.bare.len() <= MOST_LETTERS && !word.comma && self.next.postcode
    }

    /// "Comandante XVII Brigada": a Roman number between an office and what it heads.
    fn is_counted_behind_office(&self) -> bool {
        let led = self.before().is_some_and(|before| before.office > 0);
        led && is_roman(self.word.bare) && !self.word.comma && self.next.institution > 0
    }

    /// "Plaza Mayor 150 | Urbanización Corpac": the number of a house stands before no quarter.
    fn is_house_before_quarter(&self) -> bool {
        self.index > 0 && self.word.number && !self.word.comma && class(WordClass::Quarter).contains(self.next.bare)
    }

    /// The words of a street that is called after a nation: "Palestine Avenue"; 0 for none.
    fn street_of_nation(&self) -> usize {
        let nation = self.word.nation;
        let word = |place: usize| self.run.words.get(self.index + place);
        let named = nation > 0
            && word(nation).is_some_and(|word| word.street_last && !word.street_first)
            && !word(nation - 1).is_some_and(|word| word.comma);
        if named { nation + 1 } else { 0 }
    }
}

impl<'a> Run<'a> {
    /// Holds together what does not stand apart: "Abdul Aziz al Saud", "Calle 3-13", "2da. Calle", "Riyadh 11515".
    pub(super) fn tie(&mut self) {
        let in_china = Place::of(self).chinese;
        // What is held together at one word is seen at the next.
        for index in 0..self.words.len() {
            self.tie_letters(index);
            let Some(pair) = Pair::at(self, index) else { continue };
            if pair.is_region_behind_town() || pair.is_counted_behind_office() {
                self.hold_together(index - 1, 3);
                continue;
            }
            let (one, house, street) = (pair.is_one(in_china), pair.is_house_before_quarter(), pair.street_of_nation());
            if one {
                self.hold_together(index, 2);
            }
            if house {
                self.hold_together(index - 1, 2);
            }
            self.hold_together(index, street);
        }
        for index in 0..self.words.len() {
            self.tie_open(index);
        }
        self.tie_quoted();
    }

    fn word_before(&self, index: usize) -> Option<&Word<'a>> {
        index.checked_sub(1).and_then(|before| self.words.get(before))
    }

    /// "P.J. Patterson, QC, MP": the comma before such letters divides nothing; behind an institution they begin a name,
    /// "Malacanang Palace | J.P. Laurel Street".
    fn tie_letters(&mut self, index: usize) {
        let person = |word: &Word| word.institution == 0 && !word.street;
        if !self.word_before(index).is_some_and(person)
            || !class(WordClass::LettersBehindName).contains(self.bare(index))
        {
            return;
        }
        if let Some(before) = self.words.get_mut(index - 1) {
            before.comma = false;
        }
        self.hold_together(index - 1, 2);
    }

    /// Ties words that no comma and no colon divides.
    fn tie_open(&mut self, index: usize) {
        if self.is_roman_number(index) {
            self.hold_together(index - 1, 2);
        }
        if self.leads_in_persian(index) {
            self.hold_together(index, 2);
        }
        if self.is_named_street(index) {
            self.hold_together(index, 3);
        }
    }

    /// "Edificio Lomas Plaza II": a Roman number is part of what it counts.
    fn is_roman_number(&self, index: usize) -> bool {
        let named = |word: &Word| is_open(word) && word.bare.ends_with(char::is_alphabetic);
        is_roman(self.bare(index)) && self.word_before(index).is_some_and(named)
    }

    /// "Park-e Shahr": what the Persian "of" leads to.
    fn leads_in_persian(&self, index: usize) -> bool {
        const SHORTEST: usize = 5;
        let leads = |word: &&Word| word.bare.len() >= SHORTEST && class(WordClass::PersianLink).at_end(word.bare);
        self.words.get(index).filter(leads).is_some_and(is_open)
    }

    /// "Calle Lima 12,": the number of a street whose name stands between.
    fn is_named_street(&self, index: usize) -> bool {
        let word = |place: usize| self.words.get(index + place);
        word(0).is_some_and(|street| street.street_first && !street.street_last && is_open(street))
            && word(1).is_some_and(|name| is_open(name) && name.is_plain())
            && word(2).is_some_and(|number| number.number && !number.postcode && number.comma)
    }

    /// Marks words within quotation marks as parts of one name.
    fn tie_quoted(&mut self) {
        const MOST_QUOTED: usize = 6;
        let mut quoted_from = None;
        for index in 0..self.words.len() {
            let Some(word) = self.words.get(index) else { continue };
            let raw = self.shadow.slice(word.range.clone());
            let quotes = raw.matches('"').count();
            // `5" pipe road "lima house"`: a mark that nothing closes opens nothing.
            quoted_from = quoted_from.filter(|from| index - from < MOST_QUOTED && !raw.starts_with('"'));
            match quoted_from {
                Some(from) if quotes % 2 == 1 => {
                    self.hold_together(from, index - from + 1);
                    quoted_from = None;
                }
                None if quotes % 2 == 1 => quoted_from = Some(index),
                _ => {}
            }
        }
    }
}

/// "2da.", "4th": a number that letters end; "s/n" says that there is none.
fn is_ordinal(word: &Word) -> bool {
    word.number && word.bare != "s/n" && word.bare.trim_end_matches('.').ends_with(char::is_alphabetic)
}

/// Whether neither a comma nor a colon stands behind a word.
fn is_open(word: &Word) -> bool {
    !word.comma && !word.colon
}

fn class(class: WordClass) -> &'static Phrases {
    words().class(class)
}
