//! What could not be done: it is said when nothing that wants an answer stands in front, one after another, and stays until
//! somebody has read it.

use std::time::Duration;

use super::{Question, Session};
use crate::app::worker::{Reply, Request};
use crate::notice::Notice;

impl Session {
    /// Takes in what the worker has done.
    pub fn receive(&mut self, reply: Reply, now: Duration) -> Vec<Request> {
        // Something that wants an answer goes before what is only said; that comes back afterwards.
        if let Some(Question::Trouble(notice)) =
            self.question.take_if(|question| matches!(question, Question::Trouble(_)))
        {
            self.troubles.push_front(*notice);
        }
        let requests = self.heed(reply, now);
        self.tell_trouble();
        requests
    }

    /// Takes note of what could not be done.
    pub(super) fn note_trouble(&mut self, notice: Notice) {
        if !self.troubles.contains(&notice) {
            self.troubles.push_back(notice);
        }
    }

    /// Says what could not be done, where nothing else stands in front.
    pub(super) fn tell_trouble(&mut self) {
        if self.question.is_none() {
            self.question = self.troubles.pop_front().map(Box::new).map(Question::Trouble);
        }
    }
}
