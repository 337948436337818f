//! What a single word may be by its shape: a number, a postcode, a street or a district that says so at its end.

use crate::data::offices::office_words;

pub(super) fn is_link(word: &str) -> bool {
    [
        "of", "the", "for", "en", "and", "de", "del", "du", "des", "la", "el", "to", "in", "&", "y", "et", "und", "ve",
        "von", "van", "der", "den", "at", "no", "no.", "a", "c/o", "do", "da", "dos", "e", "d'", "los", "las", "di",
        "della", "on", "with", "entre", "between", "fur", "op", "-", "–", "/",
    ]
    .contains(&word)
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

pub(super) fn is_postcode_like(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let others = word.chars().filter(|letter| !letter.is_ascii_digit()).count();
    let whole = others == 0 && digits >= 4;
    whole && digits <= 9 || (5..=9).contains(&digits) && others <= 3 && word.contains('-') && !word.ends_with('-')
}
