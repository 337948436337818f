//! A house number that a line break has split from its street.

use serde_json::Value;

use super::{Block, with};
use crate::address::words;
use crate::data::address_words::address_words;
use crate::data::countries::{self, fold};
use crate::notice::Notice;

pub(super) fn examine(block: &Block<'_>, findings: &mut Vec<Notice>) {
    for line in 1..block.lines.len().saturating_sub(1) {
        let (text, street) = (block.line(line), block.line(line + 1));
        if !is_street_without_number(street) {
            continue;
        }
        if let Some((rest, number)) = number_at_end(text) {
            let to = if rest.is_empty() { Value::Null } else { rest.into() };
            let notice = Notice::warning("number-split").with("number", number).with("street", street);
            let notice = block.finding(notice, line);
            let moved = block.line_fix(line + 1, format!("{number} {street}"));
            let proposed = (!address_words().number_behind_street.contains(block.country_code()))
                .then(|| with(block.line_fix(line, to), vec![moved]));
            findings.push(Notice { fix: proposed.map(Box::new), ..notice });
        }
    }
}

/// The rest of the line and the number at its end, where that number belongs to nothing in the line.
fn number_at_end(text: &str) -> Option<(&str, &str)> {
    let (rest, number) = text.trim().rsplit_once(' ').unwrap_or(("", text.trim()));
    let is_number = (1..=4).contains(&number.len())
        && number.starts_with(|letter: char| letter.is_ascii_digit())
        && number.trim_end_matches(|letter: char| letter.is_ascii_alphabetic()).len() + 1 >= number.len()
        && number.chars().all(|letter| letter.is_ascii_alphanumeric());
    if !is_number || rest.ends_with([',', '.', '-', '№', '#', ')']) {
        return None;
    }
    if rest.is_empty() {
        return Some((rest, number));
    }
    let words: Vec<String> = fold(rest).split(' ').map(str::to_owned).collect();
    let before = words.last()?;
    // "The State Council General Office" is a name, "Office 12" a numbered one.
    let is_named =
        words.len() >= 4 && matches!(before.as_str(), "office" | "committee" | "bureau" | "department" | "house");
    let takes_number = words::takes_number(before) || words::is_street_word(before);
    let has_digits = rest.chars().any(|letter| letter.is_ascii_digit());
    let has_street = words.iter().any(|word| words::is_street_word(word) && word != "st");
    ((is_named || !takes_number)
        && !has_digits
        && !has_street
        && words.len() >= 2
        && words.iter().any(|word| is_body(word)))
    .then_some((rest, number))
}

/// Words of an authority's name: a number behind them is not theirs.
fn is_body(word: &str) -> bool {
    matches!(
        word,
        "ministry"
            | "council"
            | "office"
            | "court"
            | "government"
            | "parliament"
            | "presidency"
            | "palace"
            | "secretariat"
            | "congress"
            | "assembly"
            | "committee"
            | "commission"
            | "procuratorate"
            | "prosecutor"
            | "bureau"
            | "department"
            | "headquarters"
            | "authority"
            | "agency"
            | "ministere"
            | "ministerio"
            | "procuraduria"
            | "fiscalia"
    )
}

/// A street's word among the first four, and no number.
fn is_street_without_number(text: &str) -> bool {
    let folded = fold(text.split(',').next().unwrap_or_default());
    let words: Vec<&str> = folded.split(' ').collect();
    let Some(at) = words.iter().take(4).position(|word| words::is_street_word(word)) else { return false };
    // A saint's name is no street, nor is a country's or the word alone.
    let is_name = (at == 0 && words.first() == Some(&"st")) || words.len() == 1 || countries::find(text).is_some();
    !is_name && !text.chars().any(|letter| letter.is_ascii_digit())
}
