//! Postcodes that have not the shape of their country's.

use super::Block;
use crate::data::address_words::address_words;
use crate::data::countries::{self, Country, PostcodePosition};
use crate::notice::Notice;

pub(super) fn examine(block: &Block<'_>, findings: &mut Vec<Notice>) {
    let Some(country) = countries::by_code(block.country_code()).filter(|country| !country.postcodes().is_empty())
    else {
        return;
    };
    let Some(last) = block.last_place_line() else { return };
    let lines = last.saturating_sub(1).max(1)..=last;
    if lines.clone().any(|line| has_postcode(country, block.line(line))) {
        return;
    }
    for line in lines.rev() {
        let text = without_country(block, line);
        if let Some((said, meant)) = with_letters_for_digits(country, text) {
            let notice = block.finding(Notice::warning("postcode-letters"), line);
            let to = block.line(line).replacen(said, &meant, 1);
            findings.push(notice.with("postcode", said).with("proposed", &meant).with_fix(block.line_fix(line, to)));
            return;
        }
        if let Some(said) = wrong_length(country, text) {
            let shape = country.postcodes().first().copied().unwrap_or_default();
            let digits = shape.chars().filter(|letter| *letter == '9').count();
            let notice = Notice::warning("postcode-shape")
                .with("postcode", said)
                .with("digits", said.len())
                .with("expected", digits)
                .with("country", country.code());
            findings.push(block.finding(notice, line));
            return;
        }
    }
}

fn without_country<'a>(block: &'a Block<'_>, line: usize) -> &'a str {
    let text = block.line(line);
    match &block.country {
        Some(country) if country.line == line => text.get(..country.start).unwrap_or_default(),
        _ => text,
    }
}

/// Whether one to three words of the line are a postcode.
fn has_postcode(country: &Country, text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', ',', '\u{a0}', '、']).filter(|word| !word.is_empty()).collect();
    let glued = text.split(|letter: char| !letter.is_ascii_digit()).any(|digits| country.is_postcode(digits));
    glued || (1..=3).any(|count| words.windows(count).any(|words| country.is_postcode(&words.join(" "))))
}

/// A number where a postcode stands, of another length than the country's; only where its postcodes are digits alone.
fn wrong_length<'a>(country: &Country, text: &'a str) -> Option<&'a str> {
    let lengths: Vec<usize> = country
        .postcodes()
        .iter()
        .filter(|shape| shape.chars().all(|letter| matches!(letter, '9' | ' ' | '-')))
        .map(|shape| shape.chars().filter(|letter| *letter == '9').count())
        .collect();
    if lengths.len() != country.postcodes().len() {
        return None;
    }
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let last = words.len().checked_sub(1)?;
    // "15743 Jingshilu" begins with a house number, for the Chinese postcode stands behind the town.
    let at_start = country.postcode_position() != Some(PostcodePosition::AfterTown) || last == 0;
    let at_end = country.postcode_position() != Some(PostcodePosition::BeforeTown);
    for at in [(0, at_start), (last, at_end)].into_iter().filter_map(|(at, may_stand)| may_stand.then_some(at)) {
        let word = *words.get(at)?;
        let is_number = word.len() >= 5 && word.chars().all(|letter| letter.is_ascii_digit());
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let is_other =
            before.is_some_and(|before| address_words().not_before_postcode.contains(&countries::fold(before)));
        let neighbour_is_number = at.checked_sub(1).into_iter().chain([at + 1]).any(|neighbour| {
            words.get(neighbour).is_some_and(|word| word.chars().any(|letter| letter.is_ascii_digit()))
        });
        // A number of up to four digits may be that of a house.
        let is_near = lengths.iter().any(|length| word.len().abs_diff(*length) <= 2 && word.len() != *length);
        if is_number && is_near && !is_other && !neighbour_is_number {
            return Some(word);
        }
    }
    None
}

/// A postcode with the letter O for a zero or an l for a one: as it stands and as it is meant.
fn with_letters_for_digits<'a>(country: &Country, text: &'a str) -> Option<(&'a str, String)> {
    let looks_wrong = |word: &&str| {
        word.chars().any(|letter| letter.is_ascii_digit()) && word.contains(['O', 'o', 'l', 'I']) && word.len() >= 4
    };
    for word in text.split([' ', ',']).filter(looks_wrong) {
        let meant: String = word
            .chars()
            .map(|letter| match letter {
                'O' | 'o' => '0',
                'l' | 'I' => '1',
                other => other,
            })
            .collect();
        if meant.chars().all(|letter| letter.is_ascii_digit() || letter == '-') && country.is_postcode(&meant) {
            return Some((word, meant));
        }
    }
    None
}
