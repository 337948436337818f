use std::time::Duration;

use super::Session;
use crate::app::worker::{LibraryReply, Reply, Request};

/// What is done sooner than this needs no word about it.
const WORTH_A_WORD: Duration = Duration::from_millis(500);

/// A sheet that the worker is reading, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    since: Option<Duration>,
}

impl Reading {
    /// Takes note of what the worker is asked to do.
    pub fn note_asked(&mut self, request: &Request, now: Duration) {
        if matches!(request, Request::Open(_) | Request::Import(_) | Request::OpenExample) {
            self.since = Some(now);
        }
    }

    /// Takes note of what the worker has done.
    pub fn note_done(&mut self, reply: &Reply) {
        let is_done = match reply {
            Reply::Opened { .. } | Reply::Failed(_) => true,
            Reply::Library(reply) => matches!(reply, LibraryReply::Contacts(_) | LibraryReply::OpenedFolder(_)),
            _ => false,
        };
        if is_done {
            self.since = None;
        }
    }
}

impl Session {
    pub fn note_asked(&mut self, request: &Request, now: Duration) {
        self.reading.note_asked(request, now);
    }

    /// Whether a sheet is being read, and for so long that a person should be told.
    pub fn is_reading_long(&self, now: Duration) -> bool {
        self.reading.since.is_some_and(|since| now.saturating_sub(since) >= WORTH_A_WORD)
    }

    /// After which time to look again whether it takes long.
    pub fn reading_takes_long_in(&self, now: Duration) -> Option<Duration> {
        let since = self.reading.since?;
        (since + WORTH_A_WORD).checked_sub(now).filter(|left| !left.is_zero())
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::*;
    use crate::notice::Notice;

    #[test]
    fn a_word_is_said_only_about_what_takes_long() {
        let mut session = Session::new(jiff::civil::date(2017, 6, 20), Arc::default());
        let at = Duration::from_millis;
        session.note_asked(&Request::Open(PathBuf::from("sheet.pdf")), at(1000));
        assert!(!session.is_reading_long(at(1400)));
        assert_eq!(session.reading_takes_long_in(at(1400)), Some(at(100)));
        assert!(session.is_reading_long(at(1500)));
        session.receive(Reply::Failed(Notice::error("sheet-empty")), at(1600));
        assert!(!session.is_reading_long(at(1700)));
        assert_eq!(session.reading_takes_long_in(at(1700)), None);
    }
}
