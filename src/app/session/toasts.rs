//! Good news: it is said once and goes away by itself. What went wrong stays where it is until a person has dealt with it.

use std::time::Duration;

use super::{Export, Exported, Question, SavedBefore, Session};
use crate::app::command::{Command, DeskCommand};
use crate::app::worker::{ExportTo, FolderTarget, LibraryRequest, Request};
use crate::job::prepared::CasePart;
use crate::model::SentState;
use crate::notice::Notice;

/// So long good news stays: it can be read twice.
const STAYS: Duration = Duration::from_secs(8);

/// So long where it offers something to do.
const OFFERS: Duration = Duration::from_secs(14);

/// More at once would hide the desk.
const MOST: usize = 3;

/// Messages that go away.
#[derive(Debug, Default)]
pub struct Toasts {
    shown: Vec<Toast>,
    count: u64,
}

/// One piece of good news.
#[derive(Debug, Clone, PartialEq)]
pub struct Toast {
    /// Tells it from the others of this sitting.
    pub number: u64,
    pub said: Said,
    /// What can be done now, by a button.
    pub offers: Option<Command>,
    until: Duration,
}

/// What a toast says.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// A message with its arguments, and a path or a name below it.
    Words {
        id: &'static str,
        arguments: Vec<(&'static str, String)>,
        place: String,
    },
    Notice(Box<Notice>),
    /// A case file brought these parts.
    Brought(Vec<CasePart>),
}

impl Said {
    pub(super) fn words(id: &'static str, arguments: Vec<(&'static str, String)>) -> Self {
        Self::Words { id, arguments, place: String::new() }
    }
}

impl Toasts {
    /// Those that are still to be seen.
    pub fn at(&self, now: Duration) -> impl Iterator<Item = &Toast> {
        self.shown.iter().filter(move |toast| toast.until > now)
    }

    /// After which time one of them goes away.
    pub fn change_in(&self, now: Duration) -> Option<Duration> {
        self.at(now).map(|toast| toast.until.saturating_sub(now)).min()
    }

    fn push(&mut self, said: Said, offers: Option<Command>, now: Duration) {
        self.shown.retain(|toast| toast.until > now && toast.said != said);
        if self.shown.len() >= MOST {
            self.shown.remove(0);
        }
        self.count += 1;
        let until = now + if offers.is_some() { OFFERS } else { STAYS };
        self.shown.push(Toast { number: self.count, said, offers, until });
    }
}

impl Session {
    pub fn toasts(&self) -> &Toasts {
        &self.toasts
    }

    /// Says something good, for a while.
    pub(super) fn toast(&mut self, said: Said, now: Duration) {
        self.toasts.push(said, None, now);
    }

    pub(super) fn carry_out_desk(&mut self, command: DeskCommand) -> Vec<Request> {
        match command {
            DeskCommand::ShowFolder(folder) => return vec![Request::ShowFile(folder)],
            DeskCommand::CloseToast(number) => self.toasts.shown.retain(|toast| toast.number != number),
            DeskCommand::SaveWith(on_conflict) => {
                let Some(Question::SavedBefore(before)) = self.question.take() else { return Vec::new() };
                let with = |target: FolderTarget| FolderTarget { on_conflict: Some(on_conflict), ..target };
                let SavedBefore { order, letters, to, .. } = *before;
                let to = match to {
                    ExportTo::Folder(target) => ExportTo::Folder(with(target)),
                    ExportTo::Texts(target) => ExportTo::Texts(with(target)),
                    ExportTo::Printer => ExportTo::Printer,
                };
                let (export, cancel) = Export::start(letters.len());
                self.export = export;
                return vec![Request::Export { order: Box::new(order), letters, to, cancel }];
            }
        }
        Vec::new()
    }

    /// Files are in the way: nothing was written, and the person is asked.
    pub(super) fn ask_saved_before(&mut self, before: SavedBefore) {
        self.export = Export::None;
        self.question = Some(Question::SavedBefore(Box::new(before)));
    }

    /// Letters are made: whole, that is good news; what is missing stays on the screen with its reasons.
    pub(super) fn receive_exported(&mut self, exported: Exported, now: Duration) -> Vec<Request> {
        let mut requests = Vec::new();
        // What a viewer shows may never be printed: that the person says in the log.
        if !exported.sent_to.is_empty() {
            if exported.case == self.case().id {
                self.note_sent(&exported.letters, SentState::Printed, now);
            } else {
                let (case, letters, date) = (exported.case.clone(), exported.letters.clone(), self.today);
                requests.push(Request::Library(LibraryRequest::NotePrinted { case, letters, date }));
            }
        }
        if exported.is_whole() {
            if exported.printed {
                // After a paper jam it held for this stack; the next one begins with its first letter.
                self.printing.begin_at = 1;
            }
            let arguments = vec![("count", exported.written.to_string())];
            let place = exported.folder.display().to_string();
            let said = Said::Words { id: exported.title_id(), arguments, place };
            let folder = Command::Desk(DeskCommand::ShowFolder(exported.folder.clone()));
            self.toasts.push(said, Some(folder), now);
        }
        self.export = Export::Done(exported);
        requests
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_news_goes_away_and_is_not_said_twice_at_once() {
        let mut toasts = Toasts::default();
        let second = Duration::from_secs;
        toasts.push(Said::words("text-copied", Vec::new()), None, second(10));
        toasts.push(Said::words("taken-over", Vec::new()), Some(Command::ShowFolder), second(11));
        toasts.push(Said::words("text-copied", Vec::new()), None, second(12));
        assert_eq!(toasts.at(second(13)).count(), 2);
        assert_eq!(toasts.change_in(second(13)), Some(second(7)));
        assert_eq!(toasts.at(second(21)).count(), 1, "what offers something stays longer");
        assert_eq!((toasts.at(second(30)).count(), toasts.change_in(second(30))), (0, None));
    }

    #[test]
    fn there_are_never_many() {
        let mut toasts = Toasts::default();
        for count in 0..9 {
            toasts.push(Said::words("book-taken", vec![("count", count.to_string())]), None, Duration::ZERO);
        }
        assert_eq!(toasts.at(Duration::ZERO).count(), MOST);
    }
}
