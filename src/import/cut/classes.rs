//! What a word of an address is, in one word: what the learnt weights know it by.

use super::shapes::is_unit;
use super::words::{Run, Word};

/// The classes, as the file of learnt weights writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Before the first word and behind the last.
    Edge,
    Honorific,
    /// An office that stands before its name.
    Title,
    Office,
    Institution,
    /// An institution that is named at the end of its phrase.
    LastWord,
    Describing,
    Nation,
    Country,
    Town,
    Region,
    Postcode,
    Number,
    StreetFirst,
    StreetLast,
    Street,
    Box,
    Link,
    Article,
    Portfolio,
    LocalTitle,
    Given,
    /// "Alvarez", "…ovic", "…shvili": a usual family name, or one by its end.
    Family,
    Initial,
    Code,
    /// "Room", "Block", "Piso": a part of a building, with its number.
    Unit,
    /// "1st", "4o", "6a.".
    Ordinal,
    Plain,
}

impl Class {
    pub fn name(self) -> &'static str {
        match self {
            Class::Edge => "edge",
            Class::Honorific => "hon",
            Class::Title => "title",
            Class::Office => "off",
            Class::Institution => "inst",
            Class::LastWord => "last",
            Class::Describing => "desc",
            Class::Nation => "nat",
            Class::Country => "ctry",
            Class::Town => "town",
            Class::Region => "reg",
            Class::Postcode => "code",
            Class::Number => "num",
            Class::StreetFirst => "st1",
            Class::StreetLast => "st2",
            Class::Street => "st",
            Class::Box => "box",
            Class::Link => "link",
            Class::Article => "art",
            Class::Portfolio => "port",
            Class::LocalTitle => "loc",
            Class::Given => "giv",
            Class::Family => "fam",
            Class::Initial => "ini",
            Class::Code => "two",
            Class::Unit => "unit",
            Class::Ordinal => "ord",
            Class::Plain => "pl",
        }
    }

    /// Whether a name may be made of such words.
    pub fn is_of_name(self) -> bool {
        matches!(self, Class::Plain | Class::Given | Class::Family | Class::Initial)
    }
}

/// The class of each word of a run; the words of a phrase have one.
pub(super) fn classes(run: &Run) -> Vec<Class> {
    let mut classes: Vec<Class> = Vec::with_capacity(run.words.len());
    while let Some(word) = run.word(classes.len()) {
        let after_link = classes.last().is_some_and(|class| *class == Class::Link);
        let (class, length) = class_of(word, after_link);
        let end = (classes.len() + length.max(1)).min(run.words.len());
        classes.resize(end, class);
    }
    classes
}

/// The class of the word at the beginning of a phrase, and how many words the phrase has.
fn class_of(word: &Word, after_link: bool) -> (Class, usize) {
    let letters = word.bare.trim_end_matches('.').chars().count();
    let alphabetic = word.bare.chars().all(|letter| letter.is_alphabetic() || letter == '.');
    match word {
        word if word.country > 0 => (Class::Country, word.country),
        word if word.post_box > 0 => (Class::Box, word.post_box),
        word if after_link && word.portfolio > 0 => (Class::Portfolio, word.portfolio),
        word if word.honorific > word.office => (Class::Honorific, word.honorific),
        word if word.title => (Class::Title, word.office),
        word if word.office > 0 => (Class::Office, word.office),
        word if word.postcode => (Class::Postcode, 1),
        word if word.number && word.bare.trim_end_matches('.').ends_with(|letter: char| letter.is_alphabetic()) => {
            (Class::Ordinal, 1)
        }
        word if word.number => (Class::Number, 1),
        word if is_unit(word.bare) => (Class::Unit, 1),
        word if word.region > word.town.max(1) => (Class::Region, word.region),
        word if word.town > 0 => (Class::Town, word.town),
        word if word.street_first => (Class::StreetFirst, 1),
        word if word.street_last => (Class::StreetLast, 1),
        word if word.institution > 0 && word.last_word => (Class::LastWord, word.institution),
        word if word.institution > 0 => (Class::Institution, word.institution),
        word if word.street => (Class::Street, 1),
        word if word.region > 0 => (Class::Region, word.region),
        word if word.nation > 0 => (Class::Nation, word.nation),
        word if word.opens_name || word.bare == "the" => (Class::Article, 1),
        word if word.link => (Class::Link, 1),
        word if word.local_title > 0 => (Class::LocalTitle, word.local_title),
        word if word.given_name => (Class::Given, 1),
        word if word.describes => (Class::Describing, 1),
        word if word.family_name => (Class::Family, 1),
        _ if letters == 1 => (Class::Initial, 1),
        _ if letters == 2 && alphabetic => (Class::Code, 1),
        _ => (Class::Plain, 1),
    }
}
