use std::ops::Range;
use std::time::Duration;

use super::{Session, Shown};
use crate::app::command::PageEdit;
use crate::app::document::Document;
use crate::app::views::is_writable;
use crate::edit::{Edited, PageSelection};
use crate::model::{PartId, Slot};

/// The caret on the page.
#[derive(Debug, Clone, Default)]
pub struct PageCaret {
    selection: Option<PageSelection>,
    /// Where what an input method proposes stands in the part's text.
    preedit: Option<Range<usize>>,
    /// It moved since the last frame that looked.
    moved: bool,
    /// The page is to have the keyboard.
    wants_focus: bool,
    /// The part that the caret is in though nothing stands there: it keeps its line until the caret leaves.
    opened: Option<PartId>,
}

/// What stands in a part that was emptied while the caret is in it: nothing that has any width.
pub const EMPTIED: &str = "\u{200b}";

impl PageCaret {
    /// The part whose line is kept though it is empty.
    pub fn opened(&self) -> Option<PartId> {
        self.opened
    }

    pub fn open(&mut self, part: PartId) {
        self.opened = Some(part);
    }

    pub fn wants_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Puts the caret somewhere else.
    pub fn place(&mut self, selection: Option<PageSelection>) {
        *self = Self { selection, moved: true, opened: self.opened, ..Self::default() };
    }

    /// Follows the letter when it is typeset anew.
    pub fn refresh(&mut self, shown: Option<&Shown>) {
        self.selection = self.selection.zip(shown).and_then(|(caret, shown)| caret.refreshed(&shown.typeset));
    }
}

impl Session {
    /// The caret or selection on the page.
    pub fn caret(&self) -> Option<&PageSelection> {
        self.page_caret.selection.as_ref()
    }

    /// Whether the caret is somewhere else than in the frame before.
    pub fn caret_moved(&self) -> bool {
        self.page_caret.moved
    }

    /// Whether the page is to have the keyboard, after a command that began something on it.
    pub fn page_wants_focus(&self) -> bool {
        self.page_caret.wants_focus
    }

    /// The caret has been shown where it is now.
    pub fn caret_was_seen(&mut self) {
        self.page_caret.moved = false;
        self.page_caret.wants_focus = false;
    }

    /// Whether what is typed into this part goes to all letters: a salutation never does.
    pub fn goes_to_all(&self, part: PartId) -> bool {
        self.writes_to_all && part.slot != Slot::Salutation
    }

    pub(super) fn edit_page(&mut self, edit: PageEdit, now: Duration) {
        let Some(shown) = &self.shown else { return };
        let letter = &shown.typeset;
        let writable = |part: PartId| is_writable(part.slot);
        let caret = self.page_caret.selection;
        let moved = match edit {
            PageEdit::Place { page, point, grain } => {
                self.history.rest();
                PageSelection::from_point(letter, page, point, grain, writable)
            }
            PageEdit::Extend { page, point } => caret.map(|caret| caret.extended_to(letter, page, point)),
            PageEdit::Move { motion, extend } => match caret {
                Some(caret) => Some(caret.moved(letter, motion, extend, writable)),
                None => PageSelection::first(letter, writable),
            },
            PageEdit::SelectAll => caret.and_then(|caret| PageSelection::whole(letter, caret.part)),
            PageEdit::Select { part, anchor, focus } => {
                PageSelection::between(letter, part, anchor, focus).filter(|_| writable(part))
            }
            PageEdit::Leave => None,
            PageEdit::Insert(text) => return self.take_in(caret.and_then(|caret| caret.replaced(letter, &text)), now),
            PageEdit::Delete(deletion) => {
                return self.take_in(caret.and_then(|caret| caret.deleted(letter, deletion)), now);
            }
            PageEdit::Preedit(text) => {
                let range = self.page_caret.preedit.clone().or(caret.map(|caret| caret.range()));
                let Some((caret, range)) = caret.zip(range) else { return };
                let edited = caret.replaced_at(letter, range.clone(), &text);
                self.take_in(edited, now);
                self.page_caret.preedit = (!text.is_empty()).then(|| range.start..range.start + text.len());
                return;
            }
            PageEdit::Commit(text) => {
                let range = self.page_caret.preedit.take().or(caret.map(|caret| caret.range()));
                let Some((caret, range)) = caret.zip(range) else { return };
                return self.take_in(caret.replaced_at(letter, range, &text), now);
            }
        };
        self.page_caret.place(moved);
        if moved.is_none() {
            self.shows_field = false;
        }
        self.chosen_part = moved.map(|caret| caret.part);
        if self.page_caret.opened.is_some_and(|opened| self.chosen_part != Some(opened)) {
            // The caret left a part that is empty: it takes no room on the page any more.
            self.page_caret.opened = None;
            self.refresh();
        }
    }

    /// Puts an edited text into the work and the caret behind what was typed.
    fn take_in(&mut self, edited: Option<Edited>, now: Duration) {
        let Some(Edited { part, mut text, mut caret }) = edited else { return };
        let stood = self.shown.as_ref().and_then(|shown| shown.typeset.parts.iter().find(|one| one.id == part));
        if stood.is_some_and(|stood| &*stood.text == EMPTIED) {
            caret = text.get(..caret).map_or(0, |before| before.replace(EMPTIED, "").len());
            text = text.replace(EMPTIED, "");
        }
        self.page_caret.opened = text.is_empty().then_some(part);
        let letter = (!self.goes_to_all(part)).then(|| self.chosen.clone());
        let shown = self.chosen.clone();
        let language = self.shown_language();
        self.type_in(now, |document: &mut Document| {
            document.write(letter.as_deref(), &shown, part, Some(text));
            if letter.is_none() {
                document.note_language(part, &language);
            }
        });
        let selection = self.shown.as_ref().and_then(|shown| PageSelection::at(&shown.typeset, part, caret));
        self.page_caret.place(selection);
        self.chosen_part = Some(part);
    }
}
