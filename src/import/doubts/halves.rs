//! Addresses that are half of one: without anybody, or without any place.

use crate::data::countries;
use crate::data::offices::office_words;
use crate::import::address_lines::reading;
use crate::notice::{Notice, Place};

use super::{Block, Doubts};

pub(super) fn examine(blocks: &[Block], doubts: &mut Doubts) {
    for (place, block) in blocks.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| blocks.get(before));
        let next = blocks.get(place + 1).filter(|next| next.addressee.role == block.addressee.role);
        let before = before.filter(|before| before.addressee.role == block.addressee.role);
        let cut = before.is_some_and(|before| is_doubted(doubts, before, before.lines.len().saturating_sub(1)))
            || before.is_some() && is_doubted(doubts, block, 0);
        let second =
            cut || begins_with_place(block) || before.is_some_and(|before| is_alone(before) && !is_alone(block));
        let first = has_no_place(block) && next.is_some_and(begins_with_place);
        if first || second {
            doubts.of_address(Notice::warning("doubt-half"), block);
        }
    }
}

/// Whether a line is one that is none of an address: what stands before it and behind it may be one.
fn is_doubted(doubts: &Doubts, block: &Block, line: usize) -> bool {
    let is_of = |place: &Place| matches!(place, Place::Field(at) if *at == format!("{}/lines/{line}", block.pointer()));
    doubts.notices.iter().any(|notice| notice.code == "doubt-line" && is_of(&notice.place))
}

/// Whether an address begins with a street, a box or a town: nobody is named.
fn begins_with_place(block: &Block) -> bool {
    let words = office_words();
    let Some(first) = block.lines.first() else { return false };
    let part = first.split(',').next().unwrap_or_default();
    let numbered = first.starts_with(|letter: char| letter.is_ascii_digit()) && block.addressee.office.is_empty();
    let town = || {
        let bare = part.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
        words.towns.contains(bare) || words.regions.contains(bare) || countries::find(bare).is_some()
    };
    let named = !block.addressee.name.is_empty() || !block.addressee.office.is_empty();
    numbered || !named && (words.post_boxes.at_start(first) > 0 || begins_with_street(first) || town())
}

/// "Rue 5", "Via Roma 3": a street with its number, and not "Casa del Caminante".
fn begins_with_street(line: &str) -> bool {
    let first = line.split(' ').next().unwrap_or_default();
    office_words().street_first.contains(first) && line.contains(|letter: char| letter.is_ascii_digit())
}

/// Whether an address is one line and nothing else.
fn is_alone(block: &Block) -> bool {
    let one = block.addressee;
    let bare = one.fax.is_empty() && one.email.is_empty() && one.phone.is_empty() && one.salutation.is_empty();
    let opens = |line: &String| reading::office_at_start(line) > 0 || office_words().honorifics.at_start(line) > 0;
    bare && block.lines.len() == 1 && block.lines.first().is_some_and(|line| opens(line) && !line.contains(','))
}

/// Whether an address says nowhere where it is.
fn has_no_place(block: &Block) -> bool {
    let one = block.addressee;
    one.country.is_empty() && !block.lines.iter().any(|line| line.contains(|letter: char| letter.is_ascii_digit()))
}
