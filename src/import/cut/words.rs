use std::ops::Range;

use crate::data::offices::office_words;
use crate::import::text::places;
use crate::import::text::shadow::Shadow;

use super::shapes::is_unit;

/// Fewer commas do not stand for all the line breaks of a run.
const FEWEST_COMMAS: usize = 3;

/// What commas say of the line breaks of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Commas {
    /// A line may end at one, and less likely so.
    MayEndLines,
    /// They stand for all the line breaks: "Attorney General, Jo Dee, 12 Mill Road, Springfield, Kenya".
    EndAllLines,
    /// The sheet lost its line breaks, and where one was no comma stands.
    EndNoLine,
}

/// A run of address text as words, each with what it may be.
#[derive(Clone)]
pub(super) struct Run<'a> {
    pub shadow: &'a Shadow<'a>,
    pub words: Vec<Word<'a>>,
    pub(super) end: usize,
    /// Commas stand everywhere: they stand for the lines too.
    pub(super) rich: bool,
    pub(super) commas: Commas,
    /// A line with several commas may be long.
    pub(super) has_long_lines: bool,
    /// The sheet sets a title on a line of its own above the name.
    pub(super) sets_titles_apart: bool,
}

/// What a word is, for weighing lines of it. Numbers are how many words the phrase that begins here has, 0 for none.
#[derive(Debug, Clone, Default)]
pub(super) struct Word<'a> {
    pub range: Range<usize>,
    /// Without the signs around it.
    pub bare: &'a str,
    /// A comma or a semicolon stands behind it.
    pub comma: bool,
    /// A colon stands behind it: "Attorney General: Jo Dee".
    pub colon: bool,
    pub honorific: usize,
    pub office: usize,
    /// The office is one that stands before its name: "President Jo Dee".
    pub title: bool,
    /// Beside another office, the rank of a name: "Commissioner General Jo Dee".
    pub rank: bool,
    pub institution: usize,
    /// The institution is named at the end of its phrase: "… Court", "… Bakanligi".
    pub last_word: bool,
    /// Describes the institution behind it: "supreme", "national", a nationality.
    pub describes: bool,
    /// Describes the institution before it: "nacional".
    pub behind: bool,
    /// A country, wherever it stands.
    pub nation: usize,
    pub street: bool,
    /// The street's word stands before its name: "Calle", "ul.".
    pub street_first: bool,
    /// The street's word stands behind its name: "Street", "caddesi".
    pub street_last: bool,
    pub post_box: usize,
    pub number: bool,
    pub postcode: bool,
    pub town: usize,
    pub region: usize,
    /// A country that ends an address here.
    pub country: usize,
    /// What a minister is over.
    pub portfolio: usize,
    pub link: bool,
    /// A title in the local language behind a name.
    pub local_title: usize,
    /// A usual first name.
    pub given_name: bool,
    /// A usual last name, or a word that ends as such names do.
    pub family_name: bool,
    /// Leads to the last word of a name: "Albert del Rosario".
    pub inside_name: bool,
    /// Stands between two words of a name: "y", "of".
    pub joins_names: bool,
    /// Leads to the name of the father: "bin".
    pub father_link: bool,
    /// "Mr", "Madame".
    pub style: bool,
    /// An article that begins a name of its own: "El Mouradia".
    pub opens_name: bool,
    /// Within a bracket.
    pub bracketed: bool,
    /// Inside a phrase that no line divides.
    pub inside: bool,
}

/// How many words a stretch has, for weighing.
pub(super) fn size(words: &[Word]) -> i32 {
    i32::try_from(words.len()).unwrap_or(i32::MAX / 1000)
}

impl Word<'_> {
    /// The word with nothing known of it.
    pub(super) fn bare_of(word: &Self) -> Self {
        let (range, bare, comma, colon, bracketed) =
            (word.range.clone(), word.bare, word.comma, word.colon, word.bracketed);
        Self { range, bare, comma, colon, bracketed, ..Self::default() }
    }

    /// Whether nothing is known of the word: a name may be made of such words.
    pub fn is_plain(&self) -> bool {
        !(self.number
            || self.institution > 0
            || self.street
            || self.post_box > 0
            || self.link
            || self.postcode
            || self.country > 0)
    }
}

impl<'a> Run<'a> {
    pub fn new(shadow: &'a Shadow<'a>, range: Range<usize>) -> Self {
        let mut run = Run {
            shadow,
            words: Vec::new(),
            end: range.end,
            rich: false,
            commas: Commas::MayEndLines,
            has_long_lines: false,
            sets_titles_apart: false,
        };
        let mut at = range.start;
        for word in shadow.slice(range).split(' ') {
            if !word.is_empty() {
                let bare = word.trim_matches([',', ';', '(', ')', '"', '\'', '[', ']', ':']);
                let comma = word.ends_with([',', ';']);
                let colon = word.ends_with(':');
                run.words.push(Word { range: at..at + word.len(), bare, comma, colon, ..Word::default() });
            }
            at += word.len() + 1;
        }
        let mut open = false;
        for word in &mut run.words {
            let text = shadow.slice(word.range.clone());
            open |= text.starts_with('(');
            word.bracketed = open;
            open &= !text.contains(')');
        }
        if run.divides_by_commas(FEWEST_COMMAS) {
            run.commas = Commas::EndAllLines;
        }
        run.rich = run.is_listed() || run.is_rich();
        run.mark();
        run.tie();
        run.mark_countries();
        // Sheets since 2010 set "President" above the name nearly always, but "Governor Jo Dee" of an American state; earlier
        // ones as often beside it. Only those name the day before which appeals are to be sent where they ask for them.
        run.sets_titles_apart = (0..run.words.len()).any(|word| run.is_behind_office(word))
            && !run.is_american()
            && shadow.asks_before_day();
        run
    }

    pub fn word(&self, index: usize) -> Option<&Word<'a>> {
        self.words.get(index)
    }

    pub fn bare(&self, index: usize) -> &'a str {
        self.words.get(index).map_or("", |word| word.bare)
    }

    pub(super) fn range(&self) -> Range<usize> {
        self.words.first().map_or(self.end, |word| word.range.start)..self.end
    }

    /// How many words a bracket without numbers has that begins at a word and ends within a few: "(Office of the Head)"; 0 for
    /// none.
    pub fn translation_at(&self, index: usize) -> usize {
        const MOST_WORDS: usize = 9;
        let text = |word: &Word| self.shadow.slice(word.range.clone());
        let opens = |word: &Word| word.bracketed && text(word).starts_with('(');
        if !self.words.get(index).is_some_and(opens) {
            return 0;
        }
        let inside = self.words.iter().skip(index).take(MOST_WORDS).take_while(|word| word.bracketed && !word.number);
        let close = inside.map(text).position(|word| word.trim_end_matches([',', ';', ':']).ends_with(')'));
        close.map_or(0, |close| close + 1)
    }

    /// The text from a word to the end of the run.
    pub(super) fn text_from(&self, index: usize) -> &'a str {
        self.words.get(index).map_or("", |word| self.shadow.slice(word.range.start..self.end))
    }

    /// Whether a comma stands before a word.
    pub fn after_comma(&self, index: usize) -> bool {
        index > 0 && self.words.get(index - 1).is_some_and(|word| word.comma)
    }

    pub fn is_inside(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(|word| word.inside)
    }

    /// What the length of a line weighs.
    pub fn weight_of_length(&self, from: usize, to: usize) -> i32 {
        let start = self.words.get(from).map_or(0, |word| word.range.start);
        let end = self.words.get(to.saturating_sub(1)).map_or(start, |word| word.range.end);
        // Of the lines in the addresses of eleven authors that have three commas or more every other one has sixty letters, of
        // those with two one in sixteen, of the others one in seventy: as many letters are allowed as bring the cut of 714 of
        // their addresses on one line nearest to what was printed.
        let commas = self.words.iter().take(to.saturating_sub(1)).skip(from).filter(|word| word.comma).count();
        let allowed = match commas {
            3.. if self.has_long_lines => 40,
            2 if self.has_long_lines => 8,
            _ => 0,
        };
        let length = i32::try_from(end.saturating_sub(start)).unwrap_or(i32::MAX) - allowed;
        -(length - 50).clamp(0, 200) - (length - 66).clamp(0, 200)
    }

    /// The piece of the source that some words are, without commas at its ends.
    pub fn span(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.words.get(from).map_or(0, |word| word.range.start);
        let end = self.words.get(to.saturating_sub(1)).map_or(start, |word| word.range.end);
        let span = self.shadow.trimmed_of(start..end.max(start), &[',', ';', ':']);
        // The full stop behind a whole address on one line is not part of its country.
        let text = self.shadow.slice(span.clone());
        let last = text.rsplit(' ').next().unwrap_or_default();
        let stop = to == self.words.len()
            && last.len() > 5
            && last.ends_with('.')
            && !last.trim_end_matches('.').contains('.');
        span.start..span.end - usize::from(stop)
    }

    /// Whether a run has its parts divided by commas: three or more, one in thirty letters.
    fn is_rich(&self) -> bool {
        let commas = self.words.iter().filter(|word| word.comma).count();
        let letters: usize = self.words.iter().map(|word| word.range.len() + 1).sum();
        commas >= 3 && commas * 30 >= letters
    }

    /// Whether the run ends with a full stop, as a sentence does and no line of an address, and what its commas divide is short.
    pub fn ends_as_sentence(&self) -> bool {
        const SHORTEST_WORD: usize = 4;
        let text = self.shadow.slice(self.range());
        // "Washington, D.C.", "Col. Jo Dee Jr.": the stop of a short form.
        let last = text.strip_suffix('.').map(|text| text.rsplit(' ').next().unwrap_or_default());
        let is_whole =
            |word: &str| word.len() >= SHORTEST_WORD || word.contains(|letter: char| letter.is_ascii_digit());
        last.is_some_and(|last| is_whole(last) && !last.contains('.')) && self.divides_by_commas(FEWEST_COMMAS)
    }

    /// Whether commas stand for all the line breaks.
    pub fn is_listed(&self) -> bool {
        self.commas == Commas::EndAllLines
    }

    /// In a sheet that has its lines, a short address on one of them has commas for its own: two are enough there.
    pub fn list_in_line(&mut self) {
        const LONGEST: usize = 76;
        let is_short = self.end - self.range().start <= LONGEST;
        if is_short && self.divides_by_commas(FEWEST_COMMAS - 1) {
            self.commas = Commas::EndAllLines;
            self.rich = true;
        }
    }

    /// Whether at least so many commas divide the run, and what they divide is short everywhere, the first part too.
    fn divides_by_commas(&self, fewest: usize) -> bool {
        const LONGEST_FIRST: usize = 9;
        const LONGEST_PART: usize = 8;
        let mut parts = self.words.split_inclusive(|word| word.comma || word.colon).map(<[Word]>::len);
        let several = self.words.iter().filter(|word| word.comma || word.colon).count() >= fewest;
        several
            && !self.has_part_of_two_lines()
            && parts.next().is_some_and(|first| first <= LONGEST_FIRST)
            && parts.all(|part| part <= LONGEST_PART)
    }

    /// "The League for Human Rights 9 Avenida 2-59, …", "…, Human Rights Commission Level 2, …": a street or a floor behind a
    /// name without a comma.
    fn has_part_of_two_lines(&self) -> bool {
        const FEWEST_BEFORE: usize = 3;
        let digits = |word: &Word| word.bare.starts_with(|letter: char| letter.is_ascii_digit());
        let mut parts = self.words.split_inclusive(|word| word.comma || word.colon);
        let first = parts.clone().next().unwrap_or_default();
        let number = first.iter().position(digits).filter(|place| *place >= FEWEST_BEFORE);
        let unit = |part: &[Word]| match part {
            [before @ .., unit, number] => before.len() >= FEWEST_BEFORE && is_unit(unit.bare) && digits(number),
            _ => false,
        };
        number.is_some_and(|place| first.iter().skip(place + 1).any(digits))
            || parts.any(unit)
            || self.has_name_between_offices(first.len())
    }

    /// "chief jo dee minister of justice ministry of justice, …": an office or an institution behind a name, in the first part;
    /// looked up here, for the words are not marked yet.
    fn has_name_between_offices(&self, count: usize) -> bool {
        const FEWEST_BEFORE: usize = 2;
        let begins = |index: usize| {
            let text = self.text_from(index);
            let text = text.strip_prefix("the ").unwrap_or(text);
            office_words().offices.at_start(text) > 0 || office_words().institutions.at_start(text) > 0
        };
        let named =
            |index: usize| self.words.get(index).is_some_and(|word| office_words().given_names.contains(word.bare));
        (FEWEST_BEFORE..count).any(|index| begins(index) && (1..index).any(named) && !begins(index - 1))
    }

    /// No line begins within the words of a phrase.
    pub(super) fn hold_together(&mut self, index: usize, count: usize) {
        for later in index + 1..(index + count).min(self.words.len()) {
            if let Some(word) = self.words.get_mut(later) {
                word.inside = true;
            }
        }
    }

    /// Finds the countries that end an address: nothing follows them, or what begins the next addressee.
    fn mark_countries(&mut self) {
        let start = self.words.first().map_or(0, |word| word.range.start);
        let mut index = 1;
        while let Some(word) = self.words.get(index) {
            let Some(named) = places::at_start(self.shadow, word.range.start, self.end) else {
                index += 1;
                continue;
            };
            let length =
                self.words.iter().skip(index).take_while(|word| word.range.start < named.range.end).count().max(1);
            // "Avenida República Dominicana": a street that is named after it.
            let street = self.words.get(index - 1).is_some_and(|before| before.street_first && !before.comma);
            let belongs = street || places::belongs(self.shadow, start..word.range.start);
            let next = index + length;
            let opens = self.words.get(next).is_none_or(|word| {
                word.honorific > 0
                    || word.office > 0
                    || word.institution > 0 && !word.last_word && next + 2 < self.words.len()
                    || self.shadow.slice(word.range.clone()).starts_with('(')
            });
            let opens = opens || self.parts_addresses(index, next);
            if !belongs && opens {
                if let Some(word) = self.words.get_mut(index) {
                    word.country = length;
                }
                self.hold_together(index, length);
            }
            index = next;
        }
    }
}

impl Run<'_> {
    /// Whether a country in the middle of a run ends an address: a town stands before it, and another address follows that
    /// has a country too: "bamako mali | association malienne … bamako mali".
    fn parts_addresses(&self, index: usize, next: usize) -> bool {
        const FEWEST: usize = 4;
        let before = index.checked_sub(1).and_then(|before| self.words.get(before));
        let placed = before.is_some_and(|word| word.town > 0 || word.postcode || word.comma || word.inside);
        let Some(first) = self.words.get(next).filter(|_| placed) else { return false };
        let after_comma = self.words.get(next.saturating_sub(1)).is_some_and(|word| word.comma);
        let of_place = first.number || first.street || first.postcode || ["city", "d.f.", "df"].contains(&first.bare);
        let leads_on = first.link && first.bare != "the";
        let plain = !(after_comma || of_place || leads_on);
        let country = self.words.iter().skip(next + FEWEST).any(|word| word.nation > 0);
        let nation = first.nation;
        let institution = self.words.iter().skip(next + nation).take(3).any(|word| word.institution > 0);
        plain && country && (nation == 0 || institution)
    }
}
