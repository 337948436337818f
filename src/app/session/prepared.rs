//! A case file that somebody prepared, where its sheet was known already: what it brings is said, and where it says other things
//! the person is asked.

use std::time::Duration;

use super::{Question, Said, Session};
use crate::app::worker::Brought;
use crate::job::prepared;

impl Session {
    /// What a case file brought to the case on the desk.
    pub(super) fn receive_brought(&mut self, brought: Brought, now: Duration) {
        if !brought.added.is_empty() {
            self.toast(Said::Brought(brought.added), now);
        }
        if let Some(theirs) = brought.theirs {
            self.keeping.prepared = Some(theirs);
            self.question = Some(Question::Prepared(brought.differing));
        }
    }

    /// Asks about words that came with a case, once it is settled what the case itself says.
    pub(super) fn ask_words_that_came(&mut self) {
        if self.keeping.prepared.is_none() && self.keeping.words_came.is_some() {
            self.question = Some(Question::WordsCame);
        }
    }

    /// Takes what the file says; undo brings one's own back.
    pub(super) fn take_prepared(&mut self, now: Duration) {
        self.question = None;
        if let Some(theirs) = self.keeping.prepared.take() {
            self.step(now, |document| {
                let (case, work) = prepared::taken_over(&document.case, &document.work, &theirs);
                (document.case, document.work) = (case.into(), work.into());
            });
        }
        self.ask_words_that_came();
    }

    /// Leaves the case on the desk as it is.
    pub(super) fn leave_prepared(&mut self) {
        if self.keeping.prepared.take().is_some() {
            self.ask_words_that_came();
        }
    }
}
