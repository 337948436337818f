//! How many widths the fonts of a file say they have: a few bytes name the width of as many codes as there are.

use std::collections::BTreeSet;

use hayro_syntax::object::array::FlexArrayIter;
use hayro_syntax::object::dict::keys::DESCENDANT_FONTS;
use hayro_syntax::object::{Array, Dict, ObjectIdentifier};

use crate::import::extract::ExtractError;

/// The most codes whose width the fonts of a file may say, all together: a font has 65,536 codes at most.
const MOST_WIDTHS: usize = 4 << 20;

/// What is left of the widths that fonts may say.
pub(super) struct Widths {
    left: usize,
    seen: BTreeSet<ObjectIdentifier>,
}

impl Widths {
    pub(super) fn new() -> Self {
        Self { left: MOST_WIDTHS, seen: BTreeSet::new() }
    }

    /// Counts a font's widths, each font once, before anybody keeps them (ISO 32000-1, 9.7.4.3).
    pub(super) fn count(&mut self, font: &Dict<'_>) -> Result<(), ExtractError> {
        let Some(descendants) = font.get::<Array<'_>>(DESCENDANT_FONTS) else { return Ok(()) };
        if font.obj_id().is_some_and(|id| !self.seen.insert(id)) {
            return Ok(());
        }
        let Some(descendant) = descendants.iter::<Dict<'_>>().next() else { return Ok(()) };
        if let Some(widths) = descendant.get::<Array<'_>>(b"W".as_slice()) {
            self.count_ranges(&widths, |items| items.next::<(u32, u32, f32)>().map(|(first, last, _)| (first, last)))?;
        }
        if let Some(heights) = descendant.get::<Array<'_>>(b"W2".as_slice()) {
            self.count_ranges(&heights, |items| {
                items.next::<(u32, u32, f32, f32, f32)>().map(|(first, last, ..)| (first, last))
            })?;
        }
        Ok(())
    }

    /// Counts the codes of ranges with one width; a list of widths is as long as it says.
    fn count_ranges<'a>(
        &mut self,
        widths: &Array<'a>,
        range: impl Fn(&mut FlexArrayIter<'a>) -> Option<(u32, u32)>,
    ) -> Result<(), ExtractError> {
        let mut items = widths.flex_iter();
        loop {
            if items.next::<(u32, Array<'_>)>().is_some() {
                continue;
            }
            let Some((first, last)) = range(&mut items) else { return Ok(()) };
            self.spend(first, last)?;
        }
    }

    fn spend(&mut self, first: u32, last: u32) -> Result<(), ExtractError> {
        let codes = usize::try_from(last.saturating_sub(first)).unwrap_or(usize::MAX).saturating_add(1);
        self.left = self.left.checked_sub(codes).ok_or(ExtractError::Hostile)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_codes_are_counted_and_not_their_bytes() {
        let mut widths = Widths::new();
        for _ in 0..64 {
            assert!(widths.spend(0, 0xffff).is_ok());
        }
        assert!(widths.spend(5, 5).is_err());
        assert!(Widths::new().spend(0, u32::MAX).is_err());
    }
}
