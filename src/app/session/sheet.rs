use std::sync::Arc;
use std::time::Duration;

use super::Session;
use crate::job::open;
use crate::job::regroup::{Regrouping, regroup};
use crate::notice::Fix;

impl Session {
    /// Changes that the findings propose and nobody has accepted yet.
    pub fn proposed_fixes(&self) -> impl Iterator<Item = &Fix> {
        self.case().notices.iter().filter_map(|notice| notice.fix.as_deref()).filter(|fix| !fix.keeps())
    }

    /// Makes all of them, as one step.
    pub(super) fn accept_all(&mut self, now: Duration) {
        self.step(now, |document| {
            open::accept_all(document.change_case());
        });
        self.forget_lost_field();
    }

    /// Puts right by hand what was read.
    pub(super) fn regroup(&mut self, change: &Regrouping, now: Duration) {
        self.step(now, |document| {
            let work = Arc::clone(&document.work);
            regroup(document.change_case(), &work, change);
        });
        self.forget_lost_field();
    }

    /// A field that is none any more is not chosen.
    fn forget_lost_field(&mut self) {
        if self.chosen_field().is_some_and(|field| !self.case().spans.contains_key(field)) {
            self.chosen_field = None;
        }
    }
}
