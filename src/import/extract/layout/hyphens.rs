//! Hyphens at the ends of lines: one that the layout set closes where the sheet has the whole word elsewhere.

use std::collections::BTreeSet;

use super::Part;
use super::text_line::{Doubt, TextLine};

/// Not to be seen but at the end of a line.
const SOFT_HYPHEN: char = '\u{ad}';
/// Hyphens that layout programs set and nobody types.
const LAYOUT_HYPHENS: [char; 2] = [SOFT_HYPHEN, '\u{2010}'];

/// Closes what is known to be one word; where neither is known, a line that was put together says so.
pub(super) fn close(laid: &mut [Vec<Part>]) {
    let words = words_of(laid.iter().flatten().flat_map(|part| &part.lines));
    for part in laid.iter_mut().flatten() {
        part.lines.iter_mut().for_each(|line| within(line, &words));
        between(&mut part.lines, &words);
    }
}

/// Puts words together that a hyphen of the layout's own parts at the end of a line; typed hyphens stay.
pub(super) fn close_layout_hyphens(lines: &mut Vec<TextLine>) {
    for at in 1..lines.len() {
        let (before, after) = lines.split_at_mut(at);
        let (Some(above), Some(below)) = (before.last_mut(), after.first_mut()) else { continue };
        if above.text.ends_with(LAYOUT_HYPHENS) && below.text.starts_with(char::is_lowercase) {
            let end = below.text.find(char::is_whitespace).unwrap_or(below.text.len());
            above.text.pop();
            above.text.push_str(below.text.get(..end).unwrap_or_default());
            below.text = below.text.get(end..).unwrap_or_default().trim_start().to_owned();
        }
    }
    for line in lines.iter_mut().filter(|line| line.text.contains(SOFT_HYPHEN)) {
        line.text = line.text.replace(SOFT_HYPHEN, "");
    }
    lines.retain(|line| !line.text.trim().is_empty());
}

/// The words of the sheet, but those that were put together at a hyphen: they are what is in question.
fn words_of<'a>(lines: impl Iterator<Item = &'a TextLine>) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for line in lines {
        let mut at = 0;
        for word in line.text.split_inclusive(char::is_whitespace) {
            let range = at..at + word.len();
            at = range.end;
            if !line.hyphens.iter().any(|hyphen| range.contains(hyphen)) {
                words.insert(bare(word));
            }
        }
    }
    words
}

fn bare(word: &str) -> String {
    word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase()
}

/// Hyphens at which two lines were joined to this one.
fn within(line: &mut TextLine, words: &BTreeSet<String>) {
    for at in std::mem::take(&mut line.hyphens).into_iter().rev() {
        let (Some(before), Some(after)) = (line.text.get(..at), line.text.get(at + 1..)) else { continue };
        if !after.starts_with(char::is_lowercase) {
            continue;
        }
        let first = before.split_whitespace().next_back().unwrap_or_default();
        let second = after.split_whitespace().next().unwrap_or_default();
        match is_one_word(first, second, words) {
            Some(true) => {
                line.text.remove(at);
            }
            Some(false) => {}
            None => line.doubt = line.doubt.or(Some(Doubt::Joined)),
        }
    }
}

/// Hyphens at the ends of lines that stay apart.
fn between(lines: &mut Vec<TextLine>, words: &BTreeSet<String>) {
    for at in 1..lines.len() {
        let (before, after) = lines.split_at_mut(at);
        let (Some(above), Some(below)) = (before.last_mut(), after.first_mut()) else { continue };
        let Some(stem) = above.text.strip_suffix('-') else { continue };
        if !stem.ends_with(char::is_alphabetic) || !below.text.starts_with(char::is_lowercase) {
            continue;
        }
        let first = stem.split_whitespace().next_back().unwrap_or_default();
        let end = below.text.find(char::is_whitespace).unwrap_or(below.text.len());
        let (second, rest) = below.text.split_at_checked(end).unwrap_or_default();
        if is_one_word(first, second, words) == Some(true) {
            above.text = format!("{stem}{second}");
            below.text = rest.trim_start().to_owned();
        }
    }
    lines.retain(|line| !line.text.trim().is_empty());
}

/// Whether the sheet writes the two as one word or with the hyphen; none where it has neither.
fn is_one_word(first: &str, second: &str, words: &BTreeSet<String>) -> Option<bool> {
    let (closed, open) = (bare(&format!("{first}{second}")), bare(&format!("{first}-{second}")));
    match (words.contains(&closed), words.contains(&open)) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_closed(texts: &[(&str, &[usize])], expected: &[(&str, bool)]) {
        let lines = texts
            .iter()
            .map(|(text, hyphens)| TextLine { hyphens: hyphens.to_vec(), ..TextLine::of_test(text, false) })
            .collect();
        let part = Part { lines, is_apart: true, is_upright: true, ..Part::default() };
        let mut laid = [vec![part]];
        close(&mut laid);
        let closed: Vec<(&str, bool)> = laid
            .iter()
            .flatten()
            .flat_map(|part| &part.lines)
            .map(|line| (line.text.as_str(), line.doubt.is_some()))
            .collect();
        assert_eq!(closed, expected);
    }

    #[test]
    fn a_word_that_the_sheet_has_elsewhere_is_whole() {
        check_closed(
            &[("Dear President Altamara-no", &[23]), ("President Altamarano said", &[])],
            &[("Dear President Altamarano", false), ("President Altamarano said", false)],
        );
        check_closed(
            &[("the impor-", &[]), ("tance of it", &[]), ("importance", &[])],
            &[("the importance", false), ("of it", false), ("importance", false)],
        );
    }

    #[test]
    fn a_hyphen_that_may_be_typed_stays() {
        check_closed(&[("Deputy Chair-man", &[12])], &[("Deputy Chair-man", true)]);
        check_closed(&[("Port-Louis", &[4])], &[("Port-Louis", false)]);
        check_closed(&[("a well-", &[]), ("known man", &[])], &[("a well-", false), ("known man", false)]);
    }

    #[test]
    fn hyphens_of_the_layout_close_and_typed_ones_stay() {
        let mut broken =
            ["Ministry of Urban Devel\u{2010}", "opment and Co-", "operation, Gene\u{ad}ral Af\u{ad}", "fairs"]
                .map(|text| TextLine::of_test(text, false))
                .to_vec();
        close_layout_hyphens(&mut broken);
        let texts: Vec<&str> = broken.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Ministry of Urban Development", "and Co-", "operation, General Affairs"]);
    }
}
