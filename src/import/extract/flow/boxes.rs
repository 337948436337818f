//! Text boxes that a document anchors where its text begins, and that stand beside it on the page.

use std::borrow::Cow;

use crate::data::folding::folded;
use crate::data::markers::{self, Means};

use super::{Piece, is_contact, plain_text};

/// The pieces with the box of the addresses behind the text that it stands beside: "Appeals to:" at the edge of the page, with
/// the story below its anchor. In a sheet the addresses come last.
pub(super) fn behind_their_text(pieces: &[Piece]) -> Cow<'_, [Piece]> {
    const MOST_ABOVE: usize = 400;
    const FEWEST_BELOW: usize = 1000;
    let letters = |pieces: &[Piece]| {
        let lines = pieces.iter().map(|piece| match piece {
            Piece::Line { text, .. } => text.len(),
            _ => 0,
        });
        lines.sum::<usize>()
    };
    let is_box = |piece: &Piece| matches!(piece, Piece::Apart(inside) if opens_addresses(inside));
    let Some(place) = pieces.iter().position(is_box) else { return Cow::Borrowed(pieces) };
    let (above, below) = pieces.split_at(place);
    let Some((addresses, below)) = below.split_first() else { return Cow::Borrowed(pieces) };
    if letters(above) > MOST_ABOVE || letters(below) < FEWEST_BELOW {
        return Cow::Borrowed(pieces);
    }
    let is_text = |piece: &Piece| !matches!(piece, Piece::Running(_));
    let text = below.iter().rposition(is_text).map_or(0, |last| last + 1);
    let (text, feet) = below.split_at(text);
    Cow::Owned([above, text, std::slice::from_ref(addresses), feet].concat())
}

/// Whether a box begins with the heading of addresses and holds some.
fn opens_addresses(inside: &[Piece]) -> bool {
    let text = plain_text(inside);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let Some(first) = lines.next().map(folded) else { return false };
    let is_heading = markers::words().at(&first, 0).any(|marker| marker.means == Means::Appeals);
    is_heading && lines.any(is_contact)
}
