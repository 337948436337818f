//! What lines have the shape of a person's name, and what stands around it: honours, a title in the local language.

use std::ops::Range;

use crate::data::offices::office_words;

use super::shadow::Shadow;

/// Whether words have the shape of a person's name: two to five of them, no digit, none of an office or a place.
pub(super) fn is_name(shadow: &Shadow, range: Range<usize>) -> bool {
    let range = without_honours(shadow, range);
    let text = shadow.slice(range.clone());
    let raw = shadow.raw(range);
    let count = text.split(' ').count();
    if !(1..=5).contains(&count)
        || text.len() < 3
        || text.contains(|letter: char| {
            letter.is_ascii_digit() || matches!(letter, ',' | ';' | ':' | '/' | '@' | '(' | '[' | '&')
        })
    {
        return false;
    }
    if office_words().towns.contains(text)
        || has_place(text)
        || names_a_paper(text)
        || crate::data::countries::find(raw).is_some()
    {
        return false;
    }
    if shadow.lower_case {
        return count <= 5 && !text.split(' ').any(|word| ["of", "the", "for", "and", "ve", "in"].contains(&word));
    }
    // "UNHCR Eritrea": letters that stand for words.
    let letters = |word: &str| word.len() > 2 && word.chars().all(char::is_uppercase);
    if raw.split_whitespace().any(letters) && !raw.split_whitespace().all(letters) && raw.contains(char::is_lowercase) {
        let family = raw.split_whitespace().next_back().is_some_and(letters) || raw.split_whitespace().count() > 2;
        if !family {
            return false;
        }
    }
    let particles = [
        "al", "el", "bin", "bint", "ibn", "abu", "de", "del", "la", "da", "dos", "do", "van", "von", "der", "di", "e",
        "y", "ben", "ould", "ag", "u", "al-", "ur", "ul", "bte", "a/l", "santos", "den",
    ];
    raw.split_whitespace().all(|word| {
        let first = word.chars().find(|letter| letter.is_alphabetic());
        first.is_some_and(|letter| !letter.is_lowercase())
            || particles.contains(&word.to_lowercase().as_str())
            || word.contains("al-")
            || word.contains("el-")
    })
}

/// "Jo Dee OBE, QPM": the letters behind a name and its comma are honours.
fn without_honours(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let Some(comma) = shadow.slice(range.clone()).find(", ") else { return range };
    let behind = shadow.raw(range.start + comma + 1..range.end);
    let honour = |word: &str| (2..=4).contains(&word.len()) && word.chars().all(char::is_uppercase);
    let honours = !shadow.lower_case && behind.split([',', ' ']).filter(|word| !word.is_empty()).all(honour);
    if honours { range.start..range.start + comma } else { range }
}

/// "La Nouvelle République", "Solomon Star", "Montgomery Advertiser": papers have the shape of names.
fn names_a_paper(text: &str) -> bool {
    const PAPERS: [&str; 34] = [
        "mail",
        "mirror",
        "star",
        "advertiser",
        "telegraph",
        "guardian",
        "nation",
        "standard",
        "press",
        "voice",
        "voix",
        "republique",
        "republica",
        "liberation",
        "monde",
        "prensa",
        "diario",
        "periodico",
        "heraldo",
        "jornal",
        "folha",
        "express",
        "independent",
        "citizen",
        "messenger",
        "sentinel",
        "examiner",
        "editor",
        "vanguard",
        "dawn",
        "monitor",
        "punch",
        "newsletter",
        "gazeta",
    ];
    // "Le Républicain"; three such words are a Vietnamese name.
    let article = ["le ", "la ", "l'", "les "].iter().any(|article| text.starts_with(article));
    let article = article && text.split(' ').count() == 2 || text.starts_with("the ");
    article || text.split(' ').any(|word| PAPERS.contains(&word))
}

pub(super) fn has_place(text: &str) -> bool {
    let words = office_words();
    text.split([' ', ',']).any(|word| {
        let bare = word.trim_matches(['.', '\'', '"']);
        bare.len() > 2
            && (words.institutions.contains(bare)
                || words.streets.contains(bare)
                || words.streets.contains(word) && word.len() > 3)
    }) || words.institutions.at_start(text) > 0
        || words.streets.at_start(text) > 0
}

/// The name without a title in the local language behind it: "Zhou Qiang" of "Zhou Qiang Yuanzhang".
pub(super) fn without_local_title(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let text = shadow.slice(range.clone());
    let cut = text.char_indices().filter(|(_, letter)| *letter == ' ').map(|(place, _)| place).find(|&place| {
        text.get(place + 1..)
            .is_some_and(|rest| office_words().local_titles.contains(rest.trim_end_matches([',', '.'])))
    });
    shadow.trimmed_of(range.start..range.start + cut.unwrap_or(text.len()), &[',', ';', '.', ':'])
}
