use std::sync::Arc;
use std::time::Duration;

use super::Session;
use crate::app::autosave::{self, Changed, Decision};
use crate::app::worker::{Request, Saved};
use crate::notice::Notice;

/// What was typed gets to the disk by itself.
impl Session {
    /// Why what was typed is not on disk, if it could not be written.
    pub fn save_failure(&self) -> Option<&Notice> {
        self.save_failure.as_ref()
    }

    /// What is to be saved now; and after which time to look again.
    pub fn autosave(&mut self, now: Duration) -> (Option<Request>, Option<Duration>) {
        if self.saving.is_some() || self.keeping.conflict().is_some() {
            return (None, None);
        }
        match autosave::decide(self.changed, now) {
            Decision::Nothing => (None, None),
            Decision::Wait(left) => (None, Some(left)),
            Decision::Save => (Some(self.save_request()), None),
        }
    }

    /// Whether something was typed that is not on disk yet.
    pub fn has_changes(&self) -> bool {
        self.changed.is_some()
    }

    /// Whether the worker has been asked to save and has not answered yet.
    pub fn is_saving(&self) -> bool {
        self.saving.is_some()
    }

    /// The save that is left to do when the window closes.
    pub fn last_save(&mut self) -> Option<Request> {
        (self.changed.is_some() && self.keeping.conflict().is_none()).then(|| self.save_request())
    }

    pub(super) fn save_request(&mut self) -> Request {
        self.saving = Some(self.generation);
        let document = self.history.present();
        Request::Save(Saved {
            generation: self.generation,
            case: Arc::clone(&document.case),
            work: Arc::clone(&document.work),
            sender: Arc::clone(&document.sender),
            senders: self.senders(),
        })
    }

    pub(super) fn saved(&mut self, generation: u64, result: Result<(), Notice>, now: Duration) {
        self.saving = None;
        match result {
            Ok(()) => {
                self.save_failure = None;
                if generation == self.generation {
                    self.changed = None;
                } else if let Some(changed) = &mut self.changed {
                    *changed = Changed { first: changed.last, last: changed.last, failed: None };
                }
            }
            Err(notice) => {
                if notice.code == "changed-outside" {
                    self.note_conflict(notice.clone());
                }
                self.save_failure = Some(notice);
                if let Some(changed) = &mut self.changed {
                    changed.failed = Some(now);
                }
            }
        }
    }
}
