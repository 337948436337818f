//! Columns that go on overleaf: a row of addresses that the foot of a page cuts through.

use super::Part;
use super::overflow::{self, ends_with_place, is_end};
use super::text_line::TextLine;
use crate::data::countries;
use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::import::extract::flow::{is_contact, is_label};

/// Left edges so near, in em, are aligned.
const ALIGNED: f32 = 0.5;
/// What is joined over pages has a doubt of its own, apart from those of the pages themselves.
const DOUBTS: usize = usize::MAX / 2;

/// Puts the columns at the head of a page behind those at the foot of the page before, where each of them goes on with one.
///
/// Their lines count as lines of the first page; that they were put together is in doubt.
pub(super) fn join(laid: &mut [Vec<Part>]) {
    for page in 1..laid.len() {
        let (before, after) = laid.split_at_mut(page);
        let (Some(before), Some(after)) = (before.last_mut(), after.first_mut()) else { continue };
        go_on_in_text(before, after);
        let Some(pairs) = pairs(before, after).or_else(|| rest_of_row(before, after)) else { continue };
        for (upper, lower) in &pairs {
            let lines = after.get_mut(*lower).map(|part| std::mem::take(&mut part.lines)).unwrap_or_default();
            if let Some(part) = before.get_mut(*upper) {
                part.doubt = Some(DOUBTS + page);
                part.lines.extend(
                    lines
                        .into_iter()
                        .enumerate()
                        .map(|(at, line)| TextLine { starts_paragraph: line.starts_paragraph && at > 0, ..line }),
                );
            }
        }
        after.retain(|part| !part.lines.is_empty());
    }
}

/// Where an address breaks off at the foot of a page, its end at the head of the next begins no paragraph.
fn go_on_in_text(before: &[Part], after: &mut [Part]) {
    let is_text = |part: &&Part| part.is_upright && part.lines.iter().any(|line| !line.is_running);
    let lines = |part: &Part| part.lines.iter().filter(|line| !line.is_running).cloned().collect::<Vec<_>>();
    let foot = before.iter().rev().find(is_text).filter(|part| !part.is_apart).map(lines);
    let head = after.iter().find(is_text).filter(|part| !part.is_apart).map(lines);
    let (Some(foot), Some(head)) = (foot, head) else { return };
    if !overflow::goes_on(&foot, &head) {
        return;
    }
    let first = after.iter_mut().filter(|part| part.is_upright).flat_map(|part| &mut part.lines);
    if let Some(first) = first.into_iter().find(|line| !line.is_running) {
        first.starts_paragraph = false;
    }
}

/// Each column at the head of a page with the one at the foot of the page before that it goes on with; none where one of
/// them does not.
fn pairs(before: &[Part], after: &[Part]) -> Option<Vec<(usize, usize)>> {
    let says_something = |part: &Part| part.is_upright && part.lines.iter().any(|line| !line.is_running);
    let foot: Vec<(usize, &Part)> = before.iter().enumerate().rev().filter(|(_, part)| says_something(part)).collect();
    let head: Vec<(usize, &Part)> = after.iter().enumerate().filter(|(_, part)| says_something(part)).collect();
    let foot: Vec<_> = foot.into_iter().take_while(|(_, part)| part.is_apart).collect();
    let head: Vec<_> = head.into_iter().take_while(|(_, part)| part.is_apart).collect();
    // Rows of cells that are one addressee each begin anew overleaf.
    if foot.len() < 2 || head.len() < 2 || head.iter().any(|(_, part)| part.goes_on_in_row) {
        return None;
    }
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut proofs = 0;
    for (lower, part) in head {
        let first = part.lines.iter().find(|line| !line.is_running)?;
        let (upper, last) = foot.iter().find_map(|(upper, other)| {
            let is_aligned = (left(other) - left(part)).abs() < ALIGNED * first.size;
            let last = other.lines.iter().rev().find(|line| !line.is_running)?;
            (is_aligned && !pairs.iter().any(|(used, _)| used == upper)).then_some((*upper, last))
        })?;
        if !goes_on(&last.text, &first.text) {
            return None;
        }
        proofs += usize::from(is_contact(&first.text) || is_end(&first.text));
        pairs.push((upper, lower));
    }
    (proofs > 0).then_some(pairs)
}

/// The cells at the head of a page with those of the row that the foot of the page before broke behind its first lines: "Mr Jo
/// Dee | Fax: 1 | Dear Minister" above "Minister of Justice | Telegram: Minister". What stands nowhere is no whole address.
fn rest_of_row(before: &[Part], after: &[Part]) -> Option<Vec<(usize, usize)>> {
    let says_something = |part: &Part| part.is_upright && part.lines.iter().any(|line| !line.is_running);
    let foot: Vec<(usize, &Part)> = before.iter().enumerate().filter(|(_, part)| says_something(part)).collect();
    let cells = foot.iter().rev().take_while(|(_, part)| part.is_apart && part.goes_on_in_row).count();
    let row = foot.get(foot.len().checked_sub(cells + 1)?..)?;
    let (_, first) = row.first().filter(|(_, first)| cells > 0 && first.is_apart)?;
    let has_values = row.iter().skip(1).any(|(_, part)| part.lines.iter().any(|line| is_contact(&line.text)));
    let head = after.iter().enumerate().filter(|(_, part)| says_something(part)).take_while(|(_, part)| part.is_apart);
    let head: Vec<(usize, &Part)> = head.take(row.len()).collect();
    let begins = head.first().is_some_and(|(_, part)| is_aligned(first, part) && !part.goes_on_in_row);
    if !(has_values && begins && is_broken_off(first)) {
        return None;
    }
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (lower, part) in head {
        let free = |upper: &usize| !pairs.iter().any(|(used, _)| used == upper);
        let upper =
            row.iter().find(|(upper, other)| is_aligned(other, part) && free(upper)).map(|(upper, _)| *upper)?;
        pairs.push((upper, lower));
    }
    Some(pairs)
}

/// Whether a cell holds who somebody is and nothing of where: "Mr Jo Dee", "Minister of Justice | Mr Jo Dee".
fn is_broken_off(part: &Part) -> bool {
    const MOST_LINES: usize = 2;
    let words = office_words();
    let says_where = |text: &str| {
        let said = folded(text);
        said.contains(|letter: char| letter.is_ascii_digit())
            || is_contact(text)
            || is_label(text)
            || ends_with_place(text)
            || [&words.streets, &words.institutions].iter().any(|phrases| phrases.at_start(&said) > 0)
    };
    let mut lines = part.lines.iter().filter(|line| !line.is_running).peekable();
    let begins = lines.peek().is_some_and(|first| {
        let text = folded(&first.text);
        [&words.offices, &words.honorifics].iter().any(|phrases| phrases.at_start(&text) > 0)
    });
    begins && part.lines.len() <= MOST_LINES && !lines.any(|line| says_where(&line.text))
}

/// Whether two cells begin at one left edge.
fn is_aligned(upper: &Part, lower: &Part) -> bool {
    let size = lower.lines.first().map_or(0.0, |line| line.size);
    (left(upper) - left(lower)).abs() < ALIGNED * size
}

fn left(part: &Part) -> f32 {
    part.lines.iter().map(|line| line.left).fold(f32::INFINITY, f32::min)
}

/// Whether a line can be of the address whose last line the page before has.
fn goes_on(last: &str, first: &str) -> bool {
    let (words, text) = (office_words(), folded(first));
    let begins_address =
        is_label(first) || [&words.offices, &words.honorifics].iter().any(|phrases| phrases.at_start(&text) > 0);
    let is_country = |line: &str| countries::find(line.trim()).is_some();
    let has_its_end = ends_with_place(last) && (is_country(last) || !is_country(first));
    is_contact(first) || !is_contact(last) && !has_its_end && !begins_address
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(left: f32, texts: &[&str]) -> Part {
        let line = |text: &&str| TextLine { left, size: 10.0, ..TextLine::of_test(text, false) };
        let lines = texts.iter().map(line).collect();
        Part { lines, is_apart: true, is_upright: true, ..Part::default() }
    }

    fn check_joined(before: &[Part], after: &[Part], expected: &[&str]) {
        let copy = |parts: &[Part]| {
            let part = |part: &Part| Part { lines: part.lines.clone(), ..*part };
            parts.iter().map(part).collect::<Vec<Part>>()
        };
        let mut laid = [copy(before), copy(after)];
        join(&mut laid);
        let texts = |part: &Part| part.lines.iter().map(|line| line.text.clone()).collect::<Vec<_>>().join(" / ");
        let joined: Vec<String> = laid.iter().flatten().map(texts).collect();
        assert_eq!(joined, expected);
    }

    #[test]
    fn a_row_of_addresses_goes_on_overleaf() {
        let upper = [column(50.0, &["Minister", "12 Road"]), column(200.0, &["Governor", "13 Road", "Kenya"])];
        let lower = [column(50.0, &["Nairobi", "Kenya", "Fax: 1"]), column(200.0, &["Fax: 2"])];
        check_joined(
            &upper,
            &lower,
            &["Minister / 12 Road / Nairobi / Kenya / Fax: 1", "Governor / 13 Road / Kenya / Fax: 2"],
        );
        let upper = [column(50.0, &["President", "Colombo 1"]), column(200.0, &["Governor", "13 Road"])];
        let lower = [column(50.0, &["Sri Lanka", "Fax: 1"]), column(200.0, &["Colombo 8"])];
        check_joined(&upper, &lower, &["President / Colombo 1 / Sri Lanka / Fax: 1", "Governor / 13 Road / Colombo 8"]);
        let cell = |left: f32, texts: &[&str]| Part { goes_on_in_row: true, ..column(left, texts) };
        let upper = [column(50.0, &["Mr A. Person"]), cell(200.0, &["Fax: 1"]), cell(300.0, &["Dear Minister"])];
        let lower = [
            column(50.0, &["Minister of Justice", "12 Road", "Nairobi, Kenya"]),
            column(200.0, &["Telegram: Minister"]),
        ];
        check_joined(
            &upper,
            &lower,
            &[
                "Mr A. Person / Minister of Justice / 12 Road / Nairobi, Kenya",
                "Fax: 1 / Telegram: Minister",
                "Dear Minister",
            ],
        );
        let whole = [column(50.0, &["Mr A. Person", "Nairobi, Kenya"]), cell(200.0, &["Fax: 1"])];
        check_joined(
            &whole,
            &lower,
            &[
                "Mr A. Person / Nairobi, Kenya",
                "Fax: 1",
                "Minister of Justice / 12 Road / Nairobi, Kenya",
                "Telegram: Minister",
            ],
        );
        // Other columns, or other addresses.
        let upper = [column(50.0, &["Minister", "12 Road"]), column(200.0, &["Governor", "13 Road", "Kenya"])];
        let moved = [column(60.0, &["Nairobi", "Kenya"]), column(200.0, &["Fax: 2"])];
        check_joined(
            &upper,
            &moved,
            &["Minister / 12 Road", "Governor / 13 Road / Kenya", "Nairobi / Kenya", "Fax: 2"],
        );
        let others = [column(50.0, &["President", "Kenya"]), column(200.0, &["Fax: 2"])];
        check_joined(
            &upper,
            &others,
            &["Minister / 12 Road", "Governor / 13 Road / Kenya", "President / Kenya", "Fax: 2"],
        );
    }
}
