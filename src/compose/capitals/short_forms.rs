//! Short forms that a text without capitals gives in brackets, and what they are short for: "national security service (nss)".

use crate::data::capitals::capital_words;
use crate::data::english;
use crate::data::markers;
use crate::data::offices::office_words;

use super::super::text::capitalised;

/// Letters of a short form at least and at most; one of a language that is not the text's has fewer, or it may be a foreign word.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=6;
const MOST_FOREIGN_LETTERS: usize = 4;

/// The short forms of a text in capitals, and the names that they are short for with theirs.
pub fn short_forms(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('(') {
        let inside = text.get(at + 1..).and_then(|rest| rest.split_once(')')).map_or("", |(inside, _)| inside);
        let letters = inside.chars().count();
        if !LETTERS.contains(&letters) || !inside.chars().all(char::is_alphabetic) {
            continue;
        }
        let name = long_form(text.get(..at).unwrap_or_default(), inside);
        let is_foreign = letters > 2 && letters <= MOST_FOREIGN_LETTERS && is_no_name(inside);
        // "general intelligence department (gid)": a word that no sheet uses is its short form all the same.
        let is_word = english::is_word(inside) && (name.is_none() || markers::words().is_plain(inside));
        if !is_word && (name.is_some() || is_foreign) {
            found.push(inside.to_uppercase());
        }
        found.extend(name);
    }
    found
}

/// The words that a short form is made of, from their end: each letter is the first of a word; small words have one or none.
fn long_form(before: &str, short: &str) -> Option<String> {
    made_of(before, short, false).or_else(|| made_of(before, short, true))
}

/// The same where the small words have a letter each, or none of them has.
fn made_of(before: &str, short: &str, small_count: bool) -> Option<String> {
    let mut letters = short.chars().rev().peekable();
    let mut words = Vec::new();
    for word in before.split_whitespace().rev() {
        let Some(wanted) = letters.peek() else { break };
        let is_small = capital_words().small_in_names.contains(word);
        if word.ends_with([',', '.', ';', ':', ')']) {
            return None;
        }
        if word.starts_with(*wanted) && (small_count || !is_small) {
            letters.next();
        } else if !is_small {
            return None;
        }
        words.push(if is_small { word.to_owned() } else { capitalised(word) });
    }
    // "agent (a)": of one word nothing is short.
    let whole = letters.peek().is_none() && words.len() > 1;
    whole.then(|| words.into_iter().rev().collect::<Vec<_>>().join(" "))
}

/// Whether what stands in brackets is nobody's name, no place and no foreign word that the letter's readers are used to.
fn is_no_name(word: &str) -> bool {
    let known = office_words();
    !known.given_names.contains(word)
        && !known.towns.contains(word)
        && !known.regions.contains(word)
        && !capital_words().no_names.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(short_forms(text), expected, "{text}");
    }

    #[test]
    fn a_short_form_may_be_a_rare_word() {
        check("the general intelligence department (gid) denied it", &["GID", "General Intelligence Department"]);
        check("he was in need of aid (aid) from them", &[]);
    }

    #[test]
    fn a_short_form_tells_its_long_form() {
        check("held by the national security service (nss) in the fort", &["NSS", "National Security Service"]);
        check("the committee of the displaced of tolan (cdt)", &["CDT", "Committee of the Displaced of Tolan"]);
        check("the centre of human rights (chr)", &["CHR", "Centre of Human Rights"]);
        check("the centre of unity (cou)", &["COU", "Centre of Unity"]);
        check(
            "the direction de la surveillance du territoire (dst)",
            &["DST", "Direction de la Surveillance du Territoire"],
        );
    }

    #[test]
    fn a_foreign_one_is_told_by_being_no_word() {
        check("members of the civil patrols (pac) came", &["PAC"]);
        check("sentenced to retribution (qesas) for it", &[]);
        check("two brothers (m) and a friend (see below)", &[]);
        check("his son (ali) was seen", &[]);
    }

    #[test]
    fn a_short_form_that_is_a_word_stays_one() {
        check("the council of all rivers (car)", &["Council of All Rivers"]);
    }
}
