//! What it weighs that a line begins at a word, by what stands before it and behind.

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::places;

use super::words::{Commas, Run, Word};

/// Each line costs so much, that there are not more of them than the words call for.
const LINE: i32 = -48;

/// In a sheet of the layout that sets titles apart, a line's beginning behind "President" weighs so much more.
const BEHIND_TITLE: i32 = 100;

impl Run<'_> {
    /// What a line's beginning at a word weighs: each line costs, one behind a comma more, one in mid-phrase most.
    pub fn weight_of_break(&self, index: usize) -> i32 {
        let Some(before) = index.checked_sub(1).and_then(|before| self.words.get(before)) else { return 0 };
        // "President of the Republic: Jo Dee": a line ends at a colon.
        if before.colon {
            return 30;
        }
        let raw = self.words.get(index).map_or("", |word| self.shadow.slice(word.range.clone()));
        // "(1002) Capital Federal": a postcode in brackets begins a line, "(IGP)" belongs to what stands before it.
        let code = raw.starts_with('(') && self.words.get(index).is_some_and(|word| word.postcode);
        let opened = !code
            && (raw.starts_with(['-', '/', '&'])
                || raw.starts_with("s/n")
                || raw.starts_with('(') && raw.contains(')'));
        let corner = words().class(WordClass::Corner).contains(self.bare(index));
        let aside = corner && !self.after_comma(index) || raw.starts_with('(') && !opened;
        // "[care of] …" begins a line.
        let through = ["[care", "[c/o", "c/o", "c/-"].iter().any(|start| raw.starts_with(start));
        let linked = before.link && !before.comma;
        let link_here = self.words.get(index).is_some_and(|word| word.link)
            && !words().class(WordClass::OpensLine).contains(self.bare(index));
        let signs = [
            (self.sets_titles_apart && self.is_behind_office(index), BEHIND_TITLE),
            (self.parts_numbers(index), 30),
            (code, 20),
            (through, 30),
            (self.is_behind_initials(index), 40),
            (self.is_name_with_own_title(index), 60),
            (self.is_family_name_before_institution(index), -40),
            (self.leads_on(index), -30),
            (self.is_behind_owner(index), -24),
            (self.goes_on_describing(index), -30),
            (self.is_behind_lone_number(index), -30),
            (self.is_behind_unit(index), -24),
            (linked, -60),
            (link_here && !through, -40),
            (opened, -40),
            (aside, if self.is_translation(index) { -100 } else { -20 }),
        ];
        let signs: i32 = signs.into_iter().filter(|(stands, _)| *stands).map(|(_, weight)| weight).sum();
        LINE + self.weight_of_comma(index) + signs
    }

    /// What a comma before a word weighs: a lost line break left none, but where commas stand for all line breaks. Of 2,691
    /// line breaks that sheets on one line had lost one had a comma before it, of the 1,239 commas in their addresses one
    /// stood at a line's end; in sheets with their lines a piece of an address was long for another reason.
    fn weight_of_comma(&self, index: usize) -> i32 {
        match (self.after_comma(index), self.rich) {
            (true, _) if self.commas == Commas::EndNoLine => -80,
            (true, true) if self.is_listed() => 4,
            (false, true) if self.is_listed() => -30,
            (true, true) => -12,
            (true, false) => -26,
            _ => 0,
        }
    }

    /// "…, 3 | Gloucester Street": a number right behind a comma leads.
    fn is_behind_lone_number(&self, index: usize) -> bool {
        let lone = |word: &Word| word.number && !word.comma && !word.postcode;
        index > 1
            && self.after_comma(index - 1)
            && self.words.get(index - 1).is_some_and(lone)
            && self.words.iter().skip(index).take(3).any(|word| word.street_last)
    }

    /// "… | de la Police", "… | d'Iavoloha": what leads on begins no line.
    fn leads_on(&self, index: usize) -> bool {
        let links = words().class(WordClass::NeverFirst);
        let bare = self.bare(index);
        (links.contains(bare) || links.leading(bare).is_some()) && !self.after_comma(index)
            || self.is_link_to_authority(index)
    }

    /// "Committee | under the President": what says under whom an authority stands leads on to that, and begins no line.
    pub(super) fn is_link_to_authority(&self, index: usize) -> bool {
        let here = self.words.get(index).is_some_and(|word| word.bare == "under" && word.office == 0 && !word.inside);
        here && index > 0 && self.bare(index + 1) == "the"
    }

    /// "Dee A. I. | Tekhnicheskii pereulok": two initials behind a family's name end it where a street follows.
    fn is_behind_initials(&self, index: usize) -> bool {
        let word = |back: usize| index.checked_sub(back).and_then(|place| self.words.get(place));
        let initial = |back: usize| word(back).is_some_and(|word| is_initial(word) && !word.comma);
        let family = word(3).is_some_and(|word| word.is_plain() && word.office == 0 && word.honorific == 0);
        let street = || self.words.iter().skip(index + 1).take(2).any(|word| word.street);
        let here = || self.words.get(index).is_some_and(|here| here.is_plain() && !is_initial(here));
        initial(1) && initial(2) && family && !initial(3) && here() && street()
    }

    /// "Premier | Wen Dee Zongli": a name that has its title in the language of the place needs none before it.
    fn is_name_with_own_title(&self, index: usize) -> bool {
        const LONGEST_NAME: usize = 4;
        let titled = || {
            let name = self.words.iter().skip(index).take(LONGEST_NAME + 1);
            let title = name.clone().position(|word| word.local_title > 0 && word.office == 0);
            title.is_some_and(|title| title > 1 && name.take(title).all(|word| word.is_plain() && !word.comma))
        };
        self.may_be_either(index) && titled()
    }

    /// "Mr Jo Bee | Dee Federal Ministry of Justice": the last word before an institution, of which nothing is known, is of
    /// the name before it.
    fn is_family_name_before_institution(&self, index: usize) -> bool {
        const LONGEST_NAME: usize = 4;
        let of_name = |word: &Word| {
            let said = word.office > 0 || word.honorific > 0 || word.describes && !word.given_name;
            word.is_plain() && !said && !word.comma
        };
        let unknown = |word: &Word| {
            let placed = word.town > 0 || word.region > 0 || word.nation > 0 || word.last_word;
            of_name(word) && !placed
        };
        // "Dee Police Headquarters" may as well be called so.
        let heads = |place: usize| {
            let word = self.words.get(place).filter(|word| word.institution > 0);
            let next = word.and_then(|word| self.words.get(place + word.institution));
            word.is_some_and(|word| !word.last_word || next.is_some_and(|next| next.link))
        };
        let describes = || self.words.get(index + 1).is_some_and(|word| word.describes && !word.given_name);
        let is_institution = || heads(index + 1) || describes() && heads(index + 2);
        if !self.words.get(index).is_some_and(unknown) || !is_institution() {
            return false;
        }
        let back = |back: usize| index.checked_sub(back).and_then(|place| self.words.get(place));
        let styled = (2..=LONGEST_NAME).find(|length| back(*length).is_some_and(|word| word.honorific > 0));
        styled.is_some_and(|length| (1..length).all(|place| back(place).is_some_and(of_name)))
    }

    /// "Howzeh Riyasat-e Qoveh | (Office of the Head)": words in brackets that say the same in another language.
    pub(super) fn is_translation(&self, index: usize) -> bool {
        self.translation_at(index) > 1
    }

    /// "Virginia | Department of Corrections": a state or a nation before an institution says whose it is.
    fn is_behind_owner(&self, index: usize) -> bool {
        let is_owner = |word: &Word| {
            let names = word.region > 0 || word.nation > 0;
            names && word.country == 0 && word.town == 0 && !word.comma && !word.inside
        };
        index > 1
            && self.words.get(index - 1).is_some_and(is_owner)
            && self.words.get(index).is_some_and(|word| word.institution > 0 || word.describes)
            && !self.words.get(index - 2).is_some_and(|word| word.link || word.inside || word.comma)
    }

    /// "Statehouse, Room 206 | 200 Main Street": two numbers are of two lines.
    fn parts_numbers(&self, index: usize) -> bool {
        let digits = |index: usize| {
            let bare = self.bare(index);
            !bare.is_empty() && bare.bytes().all(|letter| letter.is_ascii_digit())
        };
        index > 0 && !self.after_comma(index) && digits(index - 1) && digits(index)
    }

    /// "Policía | Nacional": what describes the institution before it begins no line, but one of its own may.
    fn goes_on_describing(&self, index: usize) -> bool {
        let here = self.words.get(index).is_some_and(|word| word.behind);
        let before = index.checked_sub(1).and_then(|before| self.words.get(before));
        let of_institution = before
            .is_some_and(|word| !word.comma && (word.institution > 0 || word.inside || word.behind || word.office > 0));
        let leads = self.words.get(index + 1).is_some_and(|next| next.institution > 0 && next.last_word);
        here && of_institution && !leads
    }

    /// Whether the part before a comma is a block or room and its number, which belongs to what it is in: "Block 2, … Complex".
    fn is_behind_unit(&self, index: usize) -> bool {
        let units = words().class(WordClass::Unit);
        let place = |back: usize| index.checked_sub(back).and_then(|place| self.words.get(place));
        let (Some(number), Some(unit)) = (place(1), place(2)) else { return false };
        let opens = place(3).is_none_or(|before| before.comma);
        number.comma && number.bare.len() <= 4 && units.contains(unit.bare) && opens
    }

    /// Whether a word stands behind a title that is used before a name, and may begin that name.
    pub fn may_be_either(&self, index: usize) -> bool {
        let titled = index.checked_sub(1).and_then(|before| self.words.get(before));
        let titled = titled.is_some_and(|word| word.title && !word.comma && !word.colon);
        titled && self.words.get(index).is_some_and(|word| word.is_plain() && word.office == 0)
    }

    /// Whether a word stands behind an office that leads on to no more, and may begin the name of who holds it:
    /// "Prime Minister | Jo Dee".
    pub fn is_behind_office(&self, index: usize) -> bool {
        const LONGEST: usize = 3;
        let ends_here = |length: &usize| {
            let first = index.checked_sub(*length).and_then(|start| self.words.get(start));
            first.is_some_and(|first| first.office == *length && !first.rank)
        };
        let before = index.checked_sub(1).and_then(|before| self.words.get(before));
        let open = before.is_some_and(|word| !word.comma && !word.colon && !word.link);
        let name = self.words.get(index).is_some_and(|word| word.is_plain() && word.office == 0 && !word.describes);
        open && name && (1..=LONGEST).any(|length| ends_here(&length))
    }

    /// Whether the address is one of the United States: it ends with them, or a state stands before its code.
    pub fn is_american(&self) -> bool {
        let named = places::at_end(self.shadow, self.range()).is_some_and(|named| named.country.code() == "US");
        let is_state =
            |word: &Word| word.bare.len() == 2 && word.bare.bytes().all(|letter| letter.is_ascii_lowercase());
        let is_code = |word: &Word| {
            let digits = word.bare.split('-').next().unwrap_or_default();
            digits.len() == 5 && digits.bytes().all(|digit| digit.is_ascii_digit())
        };
        named || self.words.windows(2).any(|pair| matches!(pair, [state, code] if is_state(state) && is_code(code)))
    }
}

/// "A.": a letter of a name and its full stop.
fn is_initial(word: &Word) -> bool {
    word.bare
        .strip_suffix('.')
        .is_some_and(|letter| letter.chars().count() == 1 && letter.chars().all(char::is_alphabetic))
}
