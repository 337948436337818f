//! What a single word may be by its shape: a number, a postcode, a street or a district that says so at its end.

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;

pub(super) fn is_link(word: &str) -> bool {
    matches!(word, "&" | "-" | "–" | "/") || words().class(WordClass::AddressLink).contains(word)
}

/// "ul.karla": the street's word glued to its name.
pub(super) fn has_street_prefix(word: &str) -> bool {
    ["ul.", "av.", "jl.", "prosp.", "vul.", "str."]
        .iter()
        .any(|prefix| word.len() > prefix.len() + 2 && word.starts_with(prefix))
}

/// "38", "7-26", "no.7-26", "#12".
pub(super) fn is_number(word: &str) -> bool {
    let bare = ["no.", "nr.", "n°", "nº", "#", "km."].iter().find_map(|label| word.strip_prefix(label)).unwrap_or(word);
    // "s/n", "b.b.": without a number.
    bare.starts_with(|letter: char| letter.is_ascii_digit()) || ["s/n", "b.b.", "b.b", "bb"].contains(&word)
}

/// "xichengqu", "beijingshi", "guangdongsheng": districts, towns and provinces in one word.
pub(super) fn is_chinese_district(word: &str) -> bool {
    word.len() > 5 && ["qu", "shi", "xian"].iter().any(|end| word.ends_with(end))
}

/// "fuyoujie", "beilu": streets in one word.
pub(super) fn is_chinese_street(word: &str) -> bool {
    word.len() > 4 && ["jie", "lu", "dadao", "hutong", "xiang"].iter().any(|end| word.ends_with(end))
}

/// "kinshasa-ngaliema": a quarter that is named behind its town.
pub(super) fn is_quarter_of_town(word: &str) -> bool {
    word.split_once('-').is_some_and(|(town, quarter)| quarter.len() > 2 && office_words().towns.contains(town))
}

pub(super) fn is_spanish_month(word: &str) -> bool {
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "setiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ]
    .contains(&word)
}

/// "gwacheon-si", "jungang-dong": Korean towns and streets say what they are at their end.
pub(super) fn ends_with_any(word: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| word.len() > end.len() + 2 && word.ends_with(end))
}

/// "room", "piso": a part of a building, which its number follows.
pub(super) fn is_unit(word: &str) -> bool {
    words().class(WordClass::Room).contains(word)
}

/// "xvii", "iv".
pub(super) fn is_roman(word: &str) -> bool {
    word.len() > 1 && word.len() < 6 && word.bytes().all(|letter| matches!(letter, b'i' | b'v' | b'x'))
}

/// "Room 212", "Suite 1300": the number behind the word is the room's.
pub(super) fn takes_number(word: &str) -> bool {
    words().class(WordClass::BeforeNumber).contains(word)
}

/// "petrovic", "saakashvili", "hernandez": family names say by their end what they are.
pub(super) fn ends_as_family_name(word: &str) -> bool {
    word.len() > 5
        && word.bytes().all(|letter| letter.is_ascii_alphabetic())
        && words().class(WordClass::FamilyNameEnding).at_end(word)
}

/// "yakovlevich", "oleksiyovych", "sharafovna": named after the father.
pub(super) fn is_patronymic(word: &str) -> bool {
    word.len() > 6 && words().class(WordClass::PatronymicEnding).at_end(word)
}

/// "n-0030", "se-103": a country's letters before a postcode.
fn has_country_letters(word: &str) -> bool {
    word.split_once('-').is_some_and(|(letters, digits)| {
        (1..=2).contains(&letters.len())
            && letters.bytes().all(|letter| letter.is_ascii_alphabetic())
            && (3..=5).contains(&digits.len())
            && digits.bytes().all(|digit| digit.is_ascii_digit())
    })
}

/// "sw1h 9at", "k1a 0a2", "2500 eh", "115 27", "110 001": a postcode of two words, by the country.
pub(super) fn is_postcode_of_two(first: &str, second: &str, address: &str) -> bool {
    let digits = |word: &str, count: usize| word.len() == count && word.bytes().all(|letter| letter.is_ascii_digit());
    let letters =
        |word: &str, count: usize| word.len() == count && word.bytes().all(|letter| letter.is_ascii_alphabetic());
    let of = |countries: &[&str]| countries.iter().any(|country| address.ends_with(country));
    let shape = |word: &str| -> String {
        word.chars()
            .map(|letter| {
                if letter.is_ascii_digit() {
                    '9'
                } else if letter.is_ascii_alphabetic() {
                    'a'
                } else {
                    '-'
                }
            })
            .collect()
    };
    let british =
        ["a9", "a99", "aa9", "aa99", "a9a", "aa9a"].contains(&shape(first).as_str()) && shape(second) == "9aa";
    let canadian = shape(first) == "a9a" && shape(second) == "9a9";
    let northern = digits(second, 2)
        && (digits(first, 3) || has_country_letters(first))
        && of(&["greece", "czech republic", "sweden", "slovakia", "slovak republic"]);
    let indian = digits(first, 3) && digits(second, 3) && address.contains("india");
    let dutch = digits(first, 4) && letters(second, 2) && of(&["netherlands", "holland", "nederland"]);
    british || canadian || northern || indian || dutch
}

pub(super) fn is_postcode_like(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let others = word.chars().filter(|letter| !letter.is_ascii_digit()).count();
    let whole = others == 0 && digits >= 4;
    has_country_letters(word) && digits >= 4
        || whole && digits <= 9
        || (5..=9).contains(&digits) && others <= 3 && word.contains('-') && !word.ends_with('-')
}
