use std::sync::Arc;
use std::time::Duration;

use super::Session;
use super::page::PageCaret;
use crate::app::autosave::Changed;
use crate::app::command::Command;
use crate::app::document::Document;
use crate::job;
use crate::model::{PartId, Work};

/// How the document changes, and which letter of it is on the desk.
impl Session {
    /// Changes case, letters or sender as a command says, each as what undo takes back at once.
    pub(super) fn change(&mut self, command: Command, now: Duration) {
        match command {
            Command::Undo | Command::Redo => self.go_through_history(&command, now),
            Command::Regroup(change) => self.regroup(&change, now),
            Command::AcceptAll => self.accept_all(now),
            Command::Accept(fix) => self.step(now, |document| {
                job::open::accept(document.change_case(), &fix);
            }),
            Command::EditPage(edit) => self.edit_page(edit, now),
            Command::Tick { letter, ticked } => self.step(now, |document| {
                document.change_work().letters.entry(letter).or_default().ticked = ticked;
            }),
            Command::Write { letter, part, text } => self.write_part(letter, part, text, now),
            Command::ChangeMission { id, mission } => {
                self.type_in(now, |document| document.change_mission(&id, *mission));
            }
            Command::ChangeAddressee { id, change } => {
                self.type_in(now, |document| document.change_addressee(&id, change));
            }
            Command::ChangeSender(sender) => self.type_in(now, |document| document.sender = Arc::new(*sender)),
            _ => {}
        }
    }

    /// Puts a text in the place of the proposed one; none: back to the proposed text.
    fn write_part(&mut self, letter: Option<String>, part: PartId, text: Option<String>, now: Duration) {
        let shown = self.chosen.clone();
        let back = text.is_none();
        let language = self.shown_language();
        let write = |document: &mut Document| {
            document.write(letter.as_deref(), &shown, part, text);
            if letter.is_none() {
                document.note_language(part, &language);
            }
        };
        if back { self.step(now, write) } else { self.type_in(now, write) }
    }

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

    /// Takes note of something that has happened, which no undo makes unhappen: how far letters came.
    pub(super) fn note_in_log(&mut self, now: Duration, change: impl FnOnce(&mut Work)) {
        let mut document = (**self.history.present()).clone();
        change(document.change_work());
        self.history.amend(document);
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
        let log = self.work().log.clone();
        let back = *command == Command::Undo;
        if !(if back { self.history.undo() } else { self.history.redo() }) {
            return;
        }
        // Undo shows the letter in which it undoes; what is not seen to change seems not to work.
        let letter = if back { left } else { self.history.present().letter.clone() };
        if !letter.is_empty() {
            self.chosen = letter;
        }
        self.note_in_log(now, |work| work.log = log);
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
