//! Numbers that end before their last digits: a sign that was taken for another one broke them off.

use crate::notice::Notice;

use super::{Block, Doubts};

pub(super) fn examine(blocks: &[Block], doubts: &mut Doubts) {
    for block in blocks {
        for (at, number) in block.addressee.fax.iter().enumerate() {
            let pointer = format!("{}/fax/{at}", block.pointer());
            if is_cut(doubts, &pointer, number) {
                doubts.add(Notice::warning("doubt-number").at_field(pointer).about(number.clone()));
            }
        }
    }
}

/// "+90 322 555 0l13" was read up to the letter: what follows the number is a word of digits and letters that look so.
fn is_cut(doubts: &Doubts, pointer: &str, number: &str) -> bool {
    const SHORTEST: usize = 7;
    let case = doubts.case;
    let end = case.spans.get(pointer).and_then(|spans| spans.last()).map_or(0, |[_, end]| *end);
    let line = case.source.get(end..).and_then(|rest| rest.split(['\n', '\r']).next()).unwrap_or_default();
    let word = line.trim_start_matches([' ', '-']).split([' ', ',', ';', '(']).next().unwrap_or_default();
    let alike = |letter: char| matches!(letter, 'l' | 'I' | 'O' | 'o' | 'S' | 'B' | '|');
    let both = word.contains(|letter: char| letter.is_ascii_digit()) && word.contains(alike);
    let looks = word.len() < 8 && both && word.chars().all(|letter| letter.is_ascii_digit() || alike(letter));
    let digits = number.chars().filter(char::is_ascii_digit).count();
    looks && end > 0 || number.starts_with('+') && digits < SHORTEST
}
