//! Typing on the page: caret, selection and edits over a letter as it was typeset. It knows no screen.
//!
//! Everything is computed on the very layouts that are printed ([`crate::typeset::Paragraph::layout`]), so the lines
//! under the caret are those of the paper, in any script and direction. A selection lies within one part of the letter.

mod geometry;
mod motion;

use std::ops::Range;

use parley::Affinity;
use parley::editing::{Cursor, Selection};
use unicode_segmentation::UnicodeSegmentation;

pub use geometry::PageRect;
pub use motion::Motion;

use crate::model::PartId;
use crate::typeset::{TypesetLetter, TypesetPart};
use crate::unit::PagePoint;

/// What is selected on the pages of a letter; where nothing is, the place of the caret.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageSelection {
    pub part: PartId,
    selection: Selection,
}

/// How much a click takes: once, twice, three times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    Caret,
    Word,
    Paragraph,
}

/// What is taken away where nothing is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deletion {
    Before,
    After,
    WordBefore,
    WordAfter,
}

/// A part's text after an edit, and where the caret stands in it, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    pub part: PartId,
    pub text: String,
    pub caret: usize,
}

impl PageSelection {
    /// The caret before a byte of a part; none where the letter has no such part.
    pub fn at(letter: &TypesetLetter, part: PartId, index: usize) -> Option<Self> {
        let layout = find(letter, part)?.paragraph.layout();
        let index = index.min(find(letter, part)?.text.len());
        Some(Self { part, selection: Selection::from_byte_index(layout, index, Affinity::Downstream) })
    }

    /// From one byte of a part to another; where they are the same, the caret. None where the letter has no such part.
    pub fn between(letter: &TypesetLetter, part: PartId, anchor: usize, focus: usize) -> Option<Self> {
        let found = find(letter, part)?;
        let layout = found.paragraph.layout();
        let end = found.text.len();
        let cursor = |index: usize| Cursor::from_byte_index(layout, index.min(end), Affinity::Downstream);
        Some(Self { part, selection: Selection::new(cursor(anchor), cursor(focus)) })
    }

    /// The caret before everything that can be written in.
    pub fn first(letter: &TypesetLetter, is_writable: impl Fn(PartId) -> bool) -> Option<Self> {
        let part = own_parts(letter).find(|part| is_writable(part.id))?;
        Self::at(letter, part.id, 0)
    }

    /// What a click on a page takes; none where it is too far from all that can be written in.
    pub fn from_point(
        letter: &TypesetLetter,
        page: usize,
        point: PagePoint,
        grain: Grain,
        is_writable: impl Fn(PartId) -> bool,
    ) -> Option<Self> {
        let (part, x, y) = geometry::hit(letter, page, point, |part| is_writable(part.id))?;
        let layout = part.paragraph.layout();
        let selection = match grain {
            Grain::Caret => Selection::from_point(layout, x, y),
            Grain::Word => Selection::word_from_point(layout, x, y),
            Grain::Paragraph => return Self::whole(letter, part.id),
        };
        Some(Self { part: part.id, selection })
    }

    /// All of a part.
    pub fn whole(letter: &TypesetLetter, part: PartId) -> Option<Self> {
        let found = find(letter, part)?;
        let layout = found.paragraph.layout();
        let anchor = Cursor::from_byte_index(layout, 0, Affinity::Downstream);
        let focus = Cursor::from_byte_index(layout, found.text.len(), Affinity::Upstream);
        Some(Self { part, selection: Selection::new(anchor, focus) })
    }

    /// The selection drawn out to a point; it stays in its part.
    pub fn extended_to(self, letter: &TypesetLetter, page: usize, point: PagePoint) -> Self {
        let Some((part, x, y)) = geometry::hit(letter, page, point, |part| part.id == self.part) else { return self };
        Self { selection: self.selection.extend_to_point(part.paragraph.layout(), x, y), ..self }
    }

    /// The same place in a letter that was typeset anew; none where the part is gone.
    pub fn refreshed(self, letter: &TypesetLetter) -> Option<Self> {
        let layout = find(letter, self.part)?.paragraph.layout();
        Some(Self { selection: self.selection.refresh(layout), ..self })
    }

    /// The selected bytes of the part's text.
    pub fn range(&self) -> Range<usize> {
        self.selection.text_range()
    }

    /// The bytes at which the selection was begun and where it is now.
    pub fn ends(&self) -> (usize, usize) {
        (self.selection.anchor().index(), self.selection.focus().index())
    }

    pub fn is_caret(&self) -> bool {
        self.selection.is_collapsed()
    }

    /// The selected text.
    pub fn text<'a>(&self, letter: &'a TypesetLetter) -> Option<&'a str> {
        find(letter, self.part)?.text.get(self.range())
    }

    /// The part's text with these words in the place of what is selected.
    pub fn replaced(&self, letter: &TypesetLetter, words: &str) -> Option<Edited> {
        replaced(find(letter, self.part)?, self.range(), words)
    }

    /// The part's text with these words in the place of these bytes.
    pub fn replaced_at(&self, letter: &TypesetLetter, range: Range<usize>, words: &str) -> Option<Edited> {
        replaced(find(letter, self.part)?, range, words)
    }

    /// The part's text without what is selected, or without what lies beside the caret.
    pub fn deleted(&self, letter: &TypesetLetter, deletion: Deletion) -> Option<Edited> {
        let part = find(letter, self.part)?;
        if !self.is_caret() {
            return replaced(part, self.range(), "");
        }
        let layout = part.paragraph.layout();
        let (focus, at) = (self.selection.focus(), self.range().start);
        let (before, after) = (part.text.get(..at)?, part.text.get(at..)?);
        let range = match deletion {
            Deletion::Before => at - before.graphemes(true).next_back().map_or(0, str::len)..at,
            Deletion::After => at..at + after.graphemes(true).next().map_or(0, str::len),
            Deletion::WordBefore => focus.previous_logical_word(layout).index().min(at)..at,
            Deletion::WordAfter => at..focus.next_logical_word(layout).index().max(at),
        };
        (!range.is_empty()).then(|| replaced(part, range, "")).flatten()
    }
}

fn replaced(part: &TypesetPart, range: Range<usize>, words: &str) -> Option<Edited> {
    let (before, after) = (part.text.get(..range.start)?, part.text.get(range.end..)?);
    let caret = before.len() + words.len();
    Some(Edited { part: part.id, text: [before, words, after].concat(), caret })
}

/// The part of the letter itself; those of enclosures are written in their own letters.
fn find(letter: &TypesetLetter, part: PartId) -> Option<&TypesetPart> {
    own_parts(letter).find(|found| found.id == part)
}

fn own_parts(letter: &TypesetLetter) -> impl DoubleEndedIterator<Item = &TypesetPart> {
    letter.parts.iter().filter(|part| part.document == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::stationery;
    use crate::model::{LanguageTag, Letter, LetterKind, Origin, Part, Slot, TypeChoices};
    use crate::typeset::{FontBook, LetterOptions, Typesetter};
    use crate::unit::Mm;

    const OPENING: PartId = PartId { slot: Slot::Opening, index: 0 };
    const REQUEST: PartId = PartId { slot: Slot::Request, index: 0 };

    fn typeset(language: &str, opening: &str, request: &str) -> TypesetLetter {
        let letter = Letter {
            addressee: "a1".into(),
            kind: LetterKind::Appeal,
            language: LanguageTag::new(language),
            title: "A letter".into(),
            file_stem: "A letter".into(),
            parts: vec![
                Part::new(Slot::Opening, 0, opening, Origin::Own),
                Part::new(Slot::Request, 0, request, Origin::Own),
            ],
            enclosures: Vec::new(),
        };
        let options = LetterOptions { return_line: false, fold_marks: false, window: None, running_number: None };
        let set = Typesetter::new(FontBook::bundled());
        let mut set = set;
        set.letter(&letter, stationery::of_country(None), &TypeChoices::default(), &options).value
    }

    fn caret(letter: &TypesetLetter, part: PartId, index: usize) -> PageSelection {
        PageSelection::at(letter, part, index).expect("the part is there")
    }

    fn check_moved(from: (PartId, usize), motion: Motion, to: (PartId, usize)) {
        let letter = typeset("en", "one two three", "four five");
        let moved = caret(&letter, from.0, from.1).moved(&letter, motion, false, |_| true);
        assert_eq!((moved.part, moved.range().start), to, "{motion:?} from {from:?}");
    }

    #[test]
    fn the_caret_goes_through_words_and_parts() {
        check_moved((OPENING, 0), Motion::Right, (OPENING, 1));
        check_moved((OPENING, 4), Motion::WordLeft, (OPENING, 0));
        check_moved((OPENING, 0), Motion::WordRight, (OPENING, 3));
        check_moved((OPENING, 13), Motion::Right, (REQUEST, 0));
        check_moved((REQUEST, 0), Motion::Left, (OPENING, 13));
        check_moved((OPENING, 5), Motion::LineEnd, (OPENING, 13));
        check_moved((OPENING, 5), Motion::LineStart, (OPENING, 0));
        check_moved((OPENING, 0), Motion::Left, (OPENING, 0));
        check_moved((REQUEST, 9), Motion::Right, (REQUEST, 9));
    }

    #[test]
    fn down_goes_to_the_part_below_and_up_comes_back() {
        let letter = typeset("en", "one two three", "four five");
        let start = caret(&letter, OPENING, 4);
        let below = start.moved(&letter, Motion::Down, false, |_| true);
        assert_eq!(below.part, REQUEST);
        assert_eq!(below.moved(&letter, Motion::Up, false, |_| true).part, OPENING);
    }

    #[test]
    fn typing_replaces_what_is_selected() {
        let letter = typeset("en", "one two three", "four");
        let mut selection = caret(&letter, OPENING, 4);
        for _ in 0..3 {
            selection = selection.moved(&letter, Motion::Right, true, |_| true);
        }
        assert_eq!(selection.text(&letter), Some("two"));
        let edited = selection.replaced(&letter, "2").expect("an edit");
        assert_eq!(edited, Edited { part: OPENING, text: "one 2 three".into(), caret: 5 });
    }

    fn check_deleted(text: &str, at: usize, deletion: Deletion, left: Option<&str>) {
        let letter = typeset("en", text, "x");
        let edited = caret(&letter, OPENING, at).deleted(&letter, deletion);
        assert_eq!(edited.map(|edited| edited.text).as_deref(), left, "{deletion:?} at {at} of {text:?}");
    }

    #[test]
    fn deleting_takes_whole_letters_and_words() {
        check_deleted("abc", 1, Deletion::Before, Some("bc"));
        check_deleted("abc", 0, Deletion::Before, None);
        check_deleted("abc", 3, Deletion::After, None);
        check_deleted("ae\u{301}b", 4, Deletion::Before, Some("ab"));
        check_deleted("one two", 7, Deletion::WordBefore, Some("one "));
    }

    #[test]
    fn a_click_finds_its_letter_and_the_caret_stands_there() {
        for (language, text) in [("en", "I write to you"), ("ar", "أكتب إليكم"), ("zh-Hans", "我写信给您")]
        {
            let letter = typeset(language, text, "x");
            for (index, _) in text.char_indices() {
                let placed = caret(&letter, OPENING, index);
                let rect = placed.caret(&letter).expect("the caret stands on a page");
                let middle = PagePoint { x: rect.left, y: rect.top + rect.height * 0.5 };
                let found = PageSelection::from_point(&letter, rect.page, middle, Grain::Caret, |_| true);
                let found = found.expect("something is there").caret(&letter).expect("a caret");
                assert!((found.left.0 - rect.left.0).abs() < 0.5, "{language} {index}: {found:?} is not {rect:?}");
            }
        }
    }

    #[test]
    fn a_click_far_from_all_text_takes_nothing() {
        let letter = typeset("en", "one", "two");
        let far = PagePoint::new(Mm(100.0), Mm(280.0));
        assert_eq!(PageSelection::from_point(&letter, 0, far, Grain::Caret, |_| true), None);
    }

    #[test]
    fn a_double_click_takes_a_word_and_a_selection_has_an_area() {
        let letter = typeset("en", "one two three", "four");
        let rect = caret(&letter, OPENING, 5).caret(&letter).expect("a caret");
        let point = PagePoint { x: rect.left, y: rect.top + rect.height * 0.5 };
        let word = PageSelection::from_point(&letter, 0, point, Grain::Word, |_| true).expect("a word");
        assert_eq!(word.text(&letter).map(str::trim), Some("two"));
        assert!(word.areas(&letter).iter().all(|area| area.width.0 > 1.0));
        let all = PageSelection::from_point(&letter, 0, point, Grain::Paragraph, |_| true).expect("a paragraph");
        assert_eq!(all.text(&letter), Some("one two three"));
    }
}
