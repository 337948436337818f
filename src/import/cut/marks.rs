//! What each word of a run may be: looked up in the tables, told by its shape, held together with its neighbours.

use crate::data::countries;
use crate::data::markers::words;
use crate::data::offices::{Phrases, office_words};
use crate::data::word_classes::WordClass;
use crate::import::text::places;

use super::shapes::{
    ends_as_family_name, ends_with_any, has_street_prefix, is_chinese_district, is_chinese_street, is_link, is_number,
    is_patronymic, is_postcode_like, is_postcode_of_two, is_quarter_of_town, is_spanish_month, takes_number,
};
use super::words::{Run, Word};

/// What the whole run says of each of its words.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) chinese: bool,
    korean: bool,
    japanese: bool,
    /// A number of four digits is that of a house: the country's postcodes have more, or there are none.
    numbers_houses: bool,
    /// The number of a house stands behind the name of its street: "av. libertador 2550".
    numbers_behind: bool,
    /// "m. niang" is Monsieur in French, "raul m. gonzalez" has an initial.
    french: bool,
}

impl Place {
    pub(super) fn of(run: &Run) -> Self {
        let address = run.text_from(0);
        let country = places::at_end(run.shadow, run.range()).map(|named| named.country);
        Self {
            chinese: address.contains("china"),
            korean: address.contains("korea"),
            japanese: address.ends_with("japan"),
            numbers_houses: country.is_some_and(|country| !country.postcodes().contains(&"9999")),
            numbers_behind: country.is_some_and(|country| {
                country.languages().next().is_some_and(|language| ["es", "pt"].contains(&language.as_str()))
            }),
            french: words().class(WordClass::OfFrenchAddress).occur_in(address),
        }
    }

    /// Whether a word is a district, and whether it is a street, by its end.
    fn district_or_lane(&self, bare: &str) -> (bool, bool) {
        match self {
            Self { japanese: true, .. } => (ends_with_any(bare, &["-ku", "-shi", "-cho", "-machi", "-gun"]), false),
            Self { chinese: true, .. } => (is_chinese_district(bare), is_chinese_street(bare)),
            Self { korean: true, .. } => {
                (ends_with_any(bare, &["-si", "-do", "-gun"]), ends_with_any(bare, &["-dong", "-ro", "-gil", "-daero"]))
            }
            _ => (false, false),
        }
    }
}

impl<'a> Run<'a> {
    pub(super) fn mark(&mut self) {
        let place = Place::of(self);
        for index in 0..self.words.len() {
            let mark = self.marked(index, &place);
            if let Some(word) = self.words.get_mut(index) {
                *word = mark;
            }
        }
        self.mark_patronymics();
        self.mark_families();
        self.mark_ranks();
        if place.numbers_behind {
            self.mark_house_numbers();
        }
        self.mark_box_numbers();
        self.join_postcodes();
        self.hold_phrases();
        for index in 0..self.words.len() {
            let count = self.translation_at(index).max(self.called_after(index));
            self.hold_together(index, count);
        }
    }

    /// "apartado aereo 29855 | bogota": the number behind the words for a box is no postcode.
    fn mark_box_numbers(&mut self) {
        let behind = |index: usize| self.words.get(index).map(|word| (index, word.post_box));
        let boxes: Vec<(usize, usize)> =
            (0..self.words.len()).filter_map(behind).filter(|(_, length)| *length > 0).collect();
        for (index, length) in boxes {
            let is_parted = self.words.get(index + length - 1).is_some_and(|word| word.comma);
            let Some(number) = self.words.get_mut(index + length).filter(|word| word.number && !is_parted) else {
                continue;
            };
            number.postcode = false;
            self.hold_together(index, length + 1);
        }
    }

    /// "Armando Estrada Villa": behind another name a family's name is no word for a street.
    fn mark_families(&mut self) {
        let known = office_words();
        for index in 1..self.words.len() {
            let named = self.words.get(index - 1).is_some_and(|before| {
                let name = before.given_name || known.family_names.contains(before.bare);
                name && !before.street && !before.comma && before.office == 0
            });
            let next = self.words.get(index + 1).is_some_and(|next| next.number || next.link);
            let Some(word) = self.words.get_mut(index).filter(|_| named && !next) else { continue };
            if word.street && known.family_names.contains(word.bare) {
                (word.street, word.street_first, word.street_last, word.family_name) = (false, false, false, true);
                self.hold_together(index - 1, 2);
            }
        }
    }

    /// "av. libertador 2550 | san salvador": the first number behind the name of a street is no postcode of four digits.
    fn mark_house_numbers(&mut self) {
        const LONGEST_NAME: usize = 5;
        let of_street = |index: usize| {
            let street = (2..=LONGEST_NAME).find_map(|back| {
                let word = self.words.get(index.checked_sub(back)?)?;
                let parted = word.comma || word.number || word.institution > 0 || word.town > 0;
                (parted || word.street_first).then_some(word.street_first && !parted)
            });
            let before = index.checked_sub(1).and_then(|before| self.words.get(before));
            street == Some(true) && before.is_some_and(|word| !word.comma && !word.number && !word.street_first)
        };
        let short = |word: &Word| word.postcode && word.number && word.bare.len() == 4;
        let found: Vec<usize> = (2..self.words.len())
            .filter(|&index| self.words.get(index).is_some_and(short) && of_street(index))
            .collect();
        for index in found {
            if let Some(word) = self.words.get_mut(index) {
                word.postcode = false;
            }
            self.hold_together(index - 1, 2);
        }
    }

    /// "Yurii Yakovlevich | Chaika": a father's name behind a first name is no family name, and one follows it.
    fn mark_patronymics(&mut self) {
        let plain = |index: usize| {
            self.words
                .get(index)
                .is_some_and(|word| word.is_plain() && word.office == 0 && word.honorific == 0 && !word.comma)
        };
        let family = |index: usize| {
            let word = self.words.get(index);
            plain(index) && word.is_some_and(|word| !word.describes && word.town == 0 && word.region == 0)
        };
        // "Ustinov Vladimir Vasilyevich": the family's name may stand first.
        let found: Vec<usize> = (1..self.words.len())
            .filter(|&index| is_patronymic(self.bare(index)) && plain(index) && plain(index - 1))
            .filter(|&index| family(index + 1) && !(index > 1 && plain(index - 2)))
            .collect();
        for index in found {
            if let Some(word) = self.words.get_mut(index) {
                (word.given_name, word.family_name) = (true, false);
            }
            self.hold_together(index, 2);
        }
    }

    /// The word with all that it may be.
    fn marked(&self, index: usize, place: &Place) -> Word<'a> {
        let known = office_words();
        let (text, bare, next) = (self.text_from(index), self.bare(index), self.bare(index + 1));
        let count = |list: &Phrases| count_words(list.at_start(text), text);
        let either = |list: &Phrases| list.contains(bare) || list.contains(bare.trim_end_matches('.'));
        let class = |class| words().class(class).contains(bare);
        let (office, institution) = self.office_or_institution(index);
        let (honorific, nation) = (count(&known.honorifics), self.nation_at(index));
        // "C.P. 06600" is a postcode with its label.
        let label = bare == "c.p." && is_postcode_like(next);
        let (district, lane) = place.district_or_lane(bare);
        let before = self.bare(index.wrapping_sub(1));
        // "4 piso 5500 Mendoza": the word for the floor has its number before it.
        let numbered = takes_number(before) && is_number(self.bare(index.wrapping_sub(2)));
        let street = known.streets.at_start(text) > 0 || has_street_prefix(bare) || either(&known.streets);
        let behind = either(&known.describing_behind);
        let describes = either(&known.describing) || behind || nation > 0 || !countries::by_demonym(bare).is_empty();
        let Some(word) = self.words.get(index) else { return Word::default() };
        Word {
            honorific: if bare == "m." && !place.french || institution > 1 && institution > honorific {
                0
            } else {
                honorific
            },
            office,
            title: office == 1 && either(&known.titles),
            institution,
            last_word: institution > 0 && either(&known.last_words),
            describes,
            behind,
            nation,
            street: street && !label || lane,
            street_first: street
                && (either(&known.street_first) || has_street_prefix(bare))
                // "Avenue de la Marina", and "Palestine Avenue".
                && !(words().class(WordClass::StreetBeforeOrBehind).contains(bare) && !place.french && !is_link(next)),
            street_last: street && either(&known.street_last) || lane,
            post_box: if label { 0 } else { count(&known.post_boxes) },
            number: is_number(bare),
            // "Av. Morumbi 4500 05698-900": the number of a house before the postcode.
            postcode: is_postcode_like(bare)
                && (numbered || !takes_number(before))
                && !(bare.len() == 4 && (is_postcode_like(next) || place.numbers_houses && !numbered))
                || label,
            town: count(&known.towns).max(usize::from(district || is_quarter_of_town(bare))),
            region: count(&known.regions).max(self.region_at(index, place, describes)),
            portfolio: count(&known.portfolios),
            link: is_link(bare),
            local_title: count(&known.local_titles),
            given_name: either(&known.given_names),
            family_name: either(&known.family_names) || ends_as_family_name(bare),
            inside_name: class(WordClass::InsideFamilyName),
            joins_names: class(WordClass::JoinsFamilyNames),
            father_link: class(WordClass::FatherLink),
            style: class(WordClass::Courtesy) || class(WordClass::SalutationOrName),
            opens_name: class(WordClass::ArticleOfName),
            ..Word::bare_of(word)
        }
    }

    /// The words of the office, or else of the institution, that begins at a word.
    fn office_or_institution(&self, index: usize) -> (usize, usize) {
        let known = office_words();
        let (text, bare) = (self.text_from(index), self.bare(index));
        let either = |list: &Phrases| list.contains(bare) || list.contains(bare.trim_end_matches('.'));
        let office = count_words(known.offices.at_start(text.strip_prefix("co-").unwrap_or(text)), text);
        let institution = count_words(known.institutions.at_start(text), text);
        let institution = institution.max(usize::from(either(&known.institutions)));
        // "Governor's Office", "Chief Minister's Secretariat" begin with the word of an office.
        let office = if institution > office || office == 1 && self.called_after(index) > 0 { 0 } else { office };
        // "Jo Camara": a name that is a word for a chamber, where nothing says of what.
        let name = either(&known.given_names) && institution == 1 && !is_link(self.bare(index + 1));
        (office, if name { 0 } else { institution })
    }

    /// The words of a region that says so: "Rivers State", "guangdongsheng"; 0 for none.
    fn region_at(&self, index: usize, place: &Place, describes: bool) -> usize {
        let regions = words().class(WordClass::RegionWord);
        let bare = self.bare(index);
        // "Jo Dee | State House" is no state of Dee.
        let behind = self.text_from(index + 1);
        let named = || count_words(office_words().institutions.at_start(behind), behind) > 1;
        // "Al-Safat 13001 | State of Kuwait".
        let of = self.bare(index + 2) == "of";
        // "Manmohan Praharaj | State Police Headquarters": a name may stand before "state", where nothing leads to it.
        let led = index.checked_sub(1).is_some_and(|before| {
            self.after_comma(index) || self.words.get(before).is_some_and(|word| is_link(word.bare))
        });
        let unsure = self.bare(index + 1) == "state" && !led;
        if regions.contains(self.bare(index + 1)) && bare.len() > 2 && !describes && !of && !unsure && !named() {
            2
        } else {
            usize::from(place.chinese && ["sheng", "zizhiqu"].iter().any(|end| bare.ends_with(end)))
        }
    }

    /// Holds together the words of each phrase.
    fn hold_phrases(&mut self) {
        for index in 0..self.words.len() {
            let Some(word) = self.words.get(index).filter(|word| !word.inside) else { continue };
            let phrase = word
                .honorific
                .max(word.office)
                .max(word.town)
                .max(word.post_box)
                .max(word.local_title)
                .max(word.nation)
                // "Krasnoyarsk Region".
                .max(if word.region > word.town && word.office == 0 { word.region } else { 0 })
                .max(if word.office > 0 { 0 } else { word.institution });
            // "AZ 1073": the country's letters before a postcode belong to it.
            let code = word.bare.len() == 2
                && !word.number
                && !word.link
                && word.bare.bytes().all(|letter| letter.is_ascii_alphabetic());
            if code && !word.comma && self.words.get(index + 1).is_some_and(|next| next.postcode) {
                self.hold_together(index, 2);
                continue;
            }
            let next = self.words.get(index + 1);
            // "01 BP 1354", "Edif. Ministerio Público": the label belongs to what follows.
            // "Plaza 30 de Agosto": a day in the name of a street.
            let month = self.words.get(index + 2).is_some_and(|word| is_spanish_month(word.bare));
            if word.number && month && next.is_some_and(|next| next.bare == "de") && word.bare.len() < 3 {
                self.hold_together(index.saturating_sub(1), 3 + usize::from(index > 0));
                continue;
            }
            let label = word.bare == "c.p." && next.is_some_and(|next| next.postcode)
                || word.number && word.bare.len() == 2 && next.is_some_and(|next| next.post_box > 0)
                || words().class(WordClass::BuildingLabel).contains(word.bare);
            if label {
                let boxed = next.is_some_and(|next| next.post_box > 0);
                self.hold_together(index, 2 + usize::from(boxed));
                continue;
            }
            if ["of", "for"].contains(&word.bare) && next.is_some_and(|next| next.portfolio > 1) {
                let count = next.map_or(0, |next| next.portfolio);
                self.hold_together(index + 1, count);
                continue;
            }
            self.hold_together(index, phrase + self.number_of_box(index, phrase));
        }
    }

    /// Marks the postcodes that have two words.
    fn join_postcodes(&mut self) {
        let address = self.text_from(0);
        for index in 0..self.words.len().saturating_sub(1) {
            let parted = self.words.get(index).is_none_or(|word| word.comma);
            if parted || !is_postcode_of_two(self.bare(index), self.bare(index + 1), address) {
                continue;
            }
            for word in self.words.iter_mut().skip(index).take(2) {
                *word = Word { postcode: true, number: true, ..Word::bare_of(word) };
            }
            self.hold_together(index, 2);
        }
    }

    /// The words of a post box's number: "PO Box 5", "Private Bag X741", "P O Box CB 10980".
    fn number_of_box(&self, index: usize, phrase: usize) -> usize {
        let is_box = self.words.get(index).is_some_and(|word| word.post_box > 0);
        let Some(next) = self.words.get(index + phrase).filter(|_| is_box) else { return 0 };
        let lettered = next.bare.len() < 9
            && next
                .bare
                .trim_start_matches(|letter: char| letter.is_ascii_alphabetic() || letter == '-')
                .bytes()
                .all(|digit| digit.is_ascii_digit())
            && next.bare.ends_with(|letter: char| letter.is_ascii_digit());
        let code = next.bare.len() <= 2 && next.bare.bytes().all(|letter| letter.is_ascii_alphabetic());
        let behind = self.words.get(index + phrase + 1).is_some_and(|word| word.number);
        match (next.number || lettered, code && !next.link && behind) {
            (true, _) => 1,
            (_, true) => 2,
            _ => 0,
        }
    }

    /// The words of the country that is named at a word; 0 for none.
    fn nation_at(&self, index: usize) -> usize {
        let Some(word) = self.words.get(index).filter(|word| word.bare.len() > 3) else { return 0 };
        let limit = self.words.get(index + 7).map_or(self.end, |word| word.range.end);
        let Some(named) = places::at_start(self.shadow, word.range.start, limit) else { return 0 };
        // "Bharat Patel": a first name before a last name is no country.
        let names = office_words();
        if names.given_names.contains(word.bare) && !word.comma && names.family_names.contains(self.bare(index + 1)) {
            return 0;
        }
        self.words.iter().skip(index).take_while(|word| word.range.start < named.range.end).count().max(1)
    }

    /// Whether the number of a house stands a few words before, and nothing parts them: "400 s. monroe | st.".
    pub(super) fn is_behind_house(&self, index: usize) -> bool {
        const LONGEST_NAME: usize = 4;
        let before = |back: usize| index.checked_sub(back).and_then(|place| self.words.get(place));
        let house = (2..=LONGEST_NAME).find(|back| before(*back).is_some_and(|word| word.number && !word.comma));
        house.is_some_and(|back| (1..back).all(|back| before(back).is_some_and(|word| !word.comma && !word.number)))
    }
}

/// How many words the first bytes of a text are.
fn count_words(length: usize, text: &str) -> usize {
    match length {
        0 => 0,
        length => text.get(..length).map_or(0, |text| text.split(' ').count()),
    }
}
