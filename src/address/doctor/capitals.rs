//! Addresses without capitals, as some archives keep them.

use serde_json::Value;

use super::Block;
use crate::data::address_words::address_words;
use crate::data::countries;
use crate::notice::{Fix, Notice};

/// One finding for the address: the lines that no other finding rewrites change together; those that one does get their
/// capitals in that proposal.
pub(super) fn examine(block: &Block<'_>, findings: &mut Vec<Notice>) {
    let letters = || block.lines.iter().flat_map(|line| line.chars());
    let words: usize = block.lines.iter().map(|line| line.split_whitespace().count()).sum();
    if letters().any(char::is_uppercase) || words < 3 || letters().filter(|letter| letter.is_lowercase()).count() < 8 {
        return;
    }
    let rewritten: Vec<String> =
        findings.iter().filter_map(|finding| finding.fix.as_deref()).flat_map(pointers).collect();
    for finding in findings.iter_mut() {
        if let Some(fix) = &mut finding.fix {
            capitalise_fix(fix);
        }
    }
    let mut fixes = (0..block.lines.len())
        .filter(|line| !rewritten.contains(&block.line_pointer(*line)))
        .filter(|line| with_capitals(block.line(*line)) != block.line(*line))
        .map(|line| (line, block.line_fix(line, with_capitals(block.line(line)))));
    let Some((line, first)) = fixes.next() else { return };
    let readings = [
        ("name", &block.addressee.name),
        ("office", &block.addressee.office),
        ("address_as", &block.addressee.address_as),
        ("country", &block.addressee.country),
    ];
    // What the letter says of the addressee is read from the same lines.
    let readings = readings.into_iter().filter_map(|(field, text)| {
        let (at, to) = (block.pointer(field), with_capitals(text));
        let is_free = !rewritten.contains(&at) && to != *text;
        is_free.then(|| Fix::new(at, text.as_str(), to))
    });
    let fix = Fix { with: fixes.map(|(_, fix)| fix).chain(readings).collect(), ..first };
    findings.push(block.finding(Notice::info("no-capitals"), line).with_fix(fix));
}

fn pointers(fix: &Fix) -> Vec<String> {
    std::iter::once(fix.at.clone()).chain(fix.with.iter().map(|part| part.at.clone())).collect()
}

/// Gives a proposal for a line its capitals; a fax number or an e-mail address keeps its letters.
fn capitalise_fix(fix: &mut Fix) {
    for part in std::iter::once(&mut fix.to)
        .chain(fix.with.iter_mut().filter(|part| part.at.contains("/lines/")).map(|part| &mut part.to))
    {
        match part {
            Value::String(text) => *text = with_capitals(text),
            Value::Array(texts) => {
                for text in texts {
                    if let Value::String(text) = text {
                        *text = with_capitals(text);
                    }
                }
            }
            _ => {}
        }
    }
}

fn with_capitals(line: &str) -> String {
    if countries::find(line).is_some() && line.len() <= 3 {
        return line.to_uppercase();
    }
    let mut is_first = true;
    let words = line.split_inclusive(char::is_whitespace).map(|word| {
        let bare = word.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '(' | ')'));
        let first = is_first;
        is_first = first && bare.is_empty();
        if address_words().acronyms.contains(bare) {
            word.to_uppercase()
        } else if (address_words().small.contains(bare) && !first) || bare.contains('@') {
            word.to_owned()
        } else {
            capitalised(word)
        }
    });
    words.collect()
}

/// A capital at the start, after a hyphen, a dot and an opening bracket; small particles before a hyphen stay small.
fn capitalised(word: &str) -> String {
    let mut result = String::with_capacity(word.len());
    let mut at_start = true;
    for (at, part) in word.split_inclusive(['-', '.', '/']).enumerate() {
        let particle = part.trim_end_matches('-');
        if part.ends_with('-') && at == 0 && address_words().small.contains(particle) {
            result.push_str(part);
            continue;
        }
        let after_digit = result.ends_with(|letter: char| letter.is_ascii_digit());
        for letter in part.chars() {
            if at_start && letter.is_alphabetic() && !after_digit {
                result.extend(letter.to_uppercase());
                at_start = false;
            } else {
                at_start = at_start && !letter.is_alphanumeric();
                result.push(letter);
            }
        }
        at_start = true;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_get_their_capitals() {
        for (line, expected) in [
            ("president alyaksandr lukashenka", "President Alyaksandr Lukashenka"),
            ("ul.karla marksa, 38", "Ul.Karla Marksa, 38"),
            ("ministry of foreign affairs", "Ministry of Foreign Affairs"),
            ("p.o. box 12", "P.O. Box 12"),
            ("al-rashid street", "al-Rashid Street"),
            ("220016 minsk", "220016 Minsk"),
            ("ministry of the interior, c/o un", "Ministry of the Interior, c/o UN"),
            ("2nd floor", "2nd Floor"),
        ] {
            assert_eq!(with_capitals(line), expected);
        }
    }
}
