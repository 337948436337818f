//! Addresses without capitals, as some archives keep them.

use super::Block;
use super::proposals::{proposed, rewrite};
use crate::data::small_letters::with_capitals;
use crate::notice::{Fix, Notice};

/// One finding for the address: the lines that no other finding rewrites change together; those that one does get their
/// capitals in that proposal.
pub(super) fn examine(block: &Block<'_>, findings: &mut Vec<Notice>) {
    let letters = || block.lines.iter().flat_map(|line| line.chars());
    let words: usize = block.lines.iter().map(|line| line.split_whitespace().count()).sum();
    if letters().any(char::is_uppercase) || words < 3 || letters().filter(|letter| letter.is_lowercase()).count() < 8 {
        return;
    }
    let rewritten = proposed(findings);
    rewrite(findings, with_capitals);
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
