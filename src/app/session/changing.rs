use std::time::Duration;

use super::Session;
use super::page::PageCaret;
use crate::app::autosave::Changed;
use crate::app::command::Command;
use crate::app::document::Document;

/// How the document changes, and which letter of it is on the desk.
impl Session {
    pub(super) fn type_in(&mut self, now: Duration, change: impl FnOnce(&mut Document)) {
        let document = self.changed_document(change);
        self.history.type_in(document, now);
        self.note_change(now);
    }

    pub(super) fn step(&mut self, now: Duration, change: impl FnOnce(&mut Document)) {
        let document = self.changed_document(change);
        self.history.step(document);
        self.note_change(now);
    }

    pub(super) fn changed_document(&self, change: impl FnOnce(&mut Document)) -> Document {
        let mut document = (**self.history.present()).clone();
        change(&mut document);
        document.letter.clone_from(&self.chosen);
        document
    }

    pub(super) fn note_change(&mut self, now: Duration) {
        self.changed = Some(Changed::and_at(self.changed, now));
        self.refresh();
    }

    pub(super) fn go_through_history(&mut self, command: &Command, now: Duration) {
        let left = self.history.present().letter.clone();
        let back = *command == Command::Undo;
        if !(if back { self.history.undo() } else { self.history.redo() }) {
            return;
        }
        // Undo shows the letter in which it undoes; what is not seen to change seems not to work.
        let letter = if back { left } else { self.history.present().letter.clone() };
        if !letter.is_empty() {
            self.chosen = letter;
        }
        self.note_change(now);
    }

    pub(super) fn choose(&mut self, id: String) {
        if self.chosen == id {
            return;
        }
        self.history.rest();
        self.chosen = id;
        self.chosen_part = None;
        self.page_caret = PageCaret::default();
        self.refresh();
    }

    pub(super) fn step_letter(&mut self, by: isize) {
        let (place, _) = self.place();
        let next = place.checked_sub(1).and_then(|place| place.checked_add_signed(by));
        if let Some(entry) = next.and_then(|place| self.entries.get(place)) {
            self.choose(entry.id.clone());
        }
    }
}
