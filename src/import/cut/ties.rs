//! Which words of a run belong together, so that no line divides them.

use crate::data::address_words::address_words;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;

use super::marks::Place;
use super::shapes::{is_number, is_roman, is_unit, takes_number};
use super::words::{Run, Word};

impl Run<'_> {
    /// Holds together what does not stand apart: "Abdul Aziz al Saud", "Calle 3-13", "2da. Calle", "Riyadh 11515".
    pub(super) fn tie(&mut self) {
        let chinese = Place::of(self).chinese;
        let letters = words().class(WordClass::LettersBehindName);
        for index in 0..self.words.len() {
            // "P.J. Patterson, QC, MP": the comma before such letters divides nothing.
            // "Malacanang Palace | J.P. Laurel Street": behind an institution they begin a name.
            let person = |word: &Word| word.institution == 0 && !word.street;
            let behind = index.checked_sub(1).and_then(|before| self.words.get(before)).is_some_and(person);
            if behind && letters.contains(self.bare(index)) {
                if let Some(before) = self.words.get_mut(index - 1) {
                    before.comma = false;
                }
                self.hold_together(index - 1, 2);
            }
            let (Some(word), Some(next)) = (self.words.get(index), self.words.get(index + 1)) else { continue };
            let ordinal = word.number
                && word.bare != "s/n"
                && word.bare.trim_end_matches('.').ends_with(|letter: char| letter.is_alphabetic());
            // "Hangzhou Shi", "Zhejiang Sheng 310008".
            let units = &address_words().chinese_places;
            let of_china = chinese
                && (units.contains(next.bare) && word.is_plain()
                    || units.contains(word.bare) && next.postcode && index > 0);
            let saint = words().class(WordClass::Saint).contains(word.bare)
                || word.bare == "st." && !self.is_behind_house(index);
            // "Central Unitaria de Trabajadores (CUT)": one word in brackets belongs to what stands before it.
            let raw = self.shadow.slice(next.range.clone());
            let named_so = raw.starts_with('(')
                && raw.trim_end_matches(',').ends_with(')')
                && !raw.contains(|letter: char| letter.is_ascii_digit());
            // "4 piso | 5500 Mendoza".
            let numbered = takes_number(word.bare) && is_number(self.bare(index.wrapping_sub(1)));
            let tied = words().class(WordClass::FatherLink).contains(word.bare)
                || saint && next.is_plain()
                || of_china
                || named_so
                // "744000 g. Ashgabat": the Russian word for a town, and its postcode.
                || word.bare == "g." && next.town > 0
                || word.postcode && next.bare == "g."
                || word.street_first && !word.street_last && next.number && !(numbered && next.postcode)
                || ordinal && next.street_first
                || word.town == 1 && next.postcode && next.bare != "c.p." && self.words.get(index + 2).is_none_or(|word| word.town == 0)
                || word.postcode && !word.inside && next.town > 0
                // "Room 212", "Block C", "4th Floor".
                || takes_number(word.bare) && !ordinal && (next.number || next.bare.len() == 1) && !next.postcode
                || ordinal && is_unit(next.bare)
                || word.bare == "building" && next.number && !next.postcode && next.comma;
            // "Manila NCR 1005", "Sydney NSW 2000": the letters of a region between its town and the postcode.
            let place = index.checked_sub(1).and_then(|before| self.words.get(before));
            let placed = place.is_some_and(|before| before.town == 1 && !before.comma);
            if placed && word.region == 1 && word.bare.len() <= 3 && !word.comma && next.postcode {
                self.hold_together(index - 1, 3);
                continue;
            }
            // "Plaza Mayor 150 | Urbanización Corpac": the number of a house stands before no quarter.
            let quarter = words().class(WordClass::Quarter).contains(next.bare);
            // "Comandante XVII Brigada".
            let led =
                index.checked_sub(1).and_then(|before| self.words.get(before)).is_some_and(|word| word.office > 0);
            let roman = is_roman(word.bare) && led && !word.comma && next.institution > 0;
            if roman {
                self.hold_together(index - 1, 3);
                continue;
            }
            // "Palestine Avenue".
            let nation = word.nation;
            let named = nation > 0
                && self.words.get(index + nation).is_some_and(|word| word.street_last && !word.street_first)
                && !self.words.get(index + nation - 1).is_some_and(|word| word.comma);
            let housed = word.number && quarter && !word.comma && index > 0;
            if tied && !word.comma {
                self.hold_together(index, 2);
            }
            if housed {
                self.hold_together(index - 1, 2);
            }
            if named {
                self.hold_together(index, nation + 1);
            }
        }
        self.tie_behind();
        self.tie_quoted();
    }

    /// Marks a Roman number as part of what it counts, "Edificio Lomas Plaza | II", what the Persian "of" leads to,
    /// "Park-e | Shahr", and the number of a street whose name stands between, "Calle Lima | 12".
    fn tie_behind(&mut self) {
        for index in 0..self.words.len() {
            let Some(word) = self.words.get(index) else { continue };
            let open = |word: &Word| !word.comma && !word.colon;
            let of = word.bare.strip_suffix("-e").is_some_and(|bare| bare.len() > 2) && open(word);
            let before = index.checked_sub(1).and_then(|before| self.words.get(before));
            let named = before.is_some_and(|word| open(word) && word.bare.ends_with(char::is_alphabetic));
            let next = |place: usize| self.words.get(index + place);
            let housed = word.street_first
                && !word.street_last
                && open(word)
                && next(1).is_some_and(|name| open(name) && name.is_plain())
                && next(2).is_some_and(|number| number.number && !number.postcode && number.comma);
            if is_roman(word.bare) && named {
                self.hold_together(index - 1, 2);
            }
            if of {
                self.hold_together(index, 2);
            }
            if housed {
                self.hold_together(index, 3);
            }
        }
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
