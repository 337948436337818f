//! The desktop's dialogs: each is done beside everything else, so that saving goes on while one is open.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::DeskHands;
use crate::app::session::{Purpose, Wanted};
use crate::app::worker::{Aside, LibraryReply, LibraryRequest, Reply, Request};

/// A dialog that is gone sooner than this was never on the screen: the desktop lends none.
const NEVER_SHOWN: Duration = Duration::from_millis(700);

/// A dialog in which a person chooses files or a folder.
pub(super) enum Dialog {
    /// Files to open.
    Files,
    /// A folder for letters; first that in which they were saved before.
    Folder { wanted: Box<Wanted>, before: Option<PathBuf> },
    /// Where a file comes from or goes to, and what it would be called.
    Other { purpose: Purpose, name: String },
}

impl DeskHands {
    /// The dialog that a request asks for, if it asks for one.
    pub(super) fn dialog(&self, request: &Request) -> Option<Dialog> {
        Some(match request {
            Request::ChooseFile => Dialog::Files,
            Request::ChooseFolder(wanted) => Dialog::Folder { wanted: wanted.clone(), before: self.folder_of_case() },
            Request::Library(LibraryRequest::Choose { purpose, name }) => {
                Dialog::Other { purpose: *purpose, name: name.clone() }
            }
            _ => return None,
        })
    }
}

impl Dialog {
    /// As something that is done beside everything else; a window that closes does not wait for it.
    pub fn aside(self) -> Aside {
        Aside { work: Box::new(move |tell: &mut dyn FnMut(Reply)| tell(self.show())), is_waited_for: false }
    }

    /// Lets the person choose; where the desktop lends no dialog, the window shows its own.
    pub fn show(self) -> Reply {
        let asked = Instant::now();
        let chosen = self.ask();
        if chosen.is_none() && asked.elapsed() < NEVER_SHOWN {
            return self.refused();
        }
        match (self, chosen) {
            (Self::Folder { wanted, .. }, chosen) => {
                Reply::ChosenFolder { wanted, folder: chosen.and_then(|paths| paths.into_iter().next()) }
            }
            (Self::Files, None) => Reply::ChosenFile(None),
            (dialog, chosen) => {
                let (purpose, paths) = (dialog.purpose(), chosen.unwrap_or_default());
                Reply::Library(LibraryReply::Chosen { purpose, paths })
            }
        }
    }

    /// The desktop lends no dialog.
    pub fn refused(self) -> Reply {
        match self {
            Self::Folder { wanted, .. } => Reply::NoFolderDialog(wanted),
            other => Reply::NoDialog(other.purpose()),
        }
    }

    fn purpose(&self) -> Purpose {
        match self {
            Self::Files => Purpose::OpenSheet,
            Self::Folder { .. } => Purpose::SaveLetters,
            Self::Other { purpose, .. } => *purpose,
        }
    }

    fn ask(&self) -> Option<Vec<PathBuf>> {
        let dialog = rfd::FileDialog::new();
        match self {
            Self::Files => dialog.pick_files(),
            Self::Folder { before, .. } => {
                let dialog = before.iter().fold(dialog, |dialog, folder| dialog.set_directory(folder));
                dialog.pick_folder().map(|folder| vec![folder])
            }
            Self::Other { purpose, name } => {
                let dialog = dialog.set_file_name(name);
                let chosen = match (purpose.is_for_a_folder(), purpose.is_for_saving()) {
                    (true, _) => dialog.pick_folder(),
                    (false, true) => dialog.save_file(),
                    (false, false) => dialog.pick_file(),
                };
                chosen.map(|path| vec![path])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::worker::Hands;
    use crate::model::LanguageTag;

    #[test]
    fn every_dialog_is_beside_the_worker_and_nobody_waits_for_it() {
        let mut hands = DeskHands::new(None, LanguageTag::ENGLISH, true);
        for purpose in [Purpose::SendCase { with_words: true }, Purpose::ImportGuests, Purpose::SaveEvening] {
            let choose = Request::Library(LibraryRequest::Choose { purpose, name: String::new() });
            let aside = hands.aside(&choose).expect("beside the worker");
            assert!(!aside.is_waited_for, "{purpose:?}");
        }
        assert!(hands.aside(&Request::ChooseFile).is_some_and(|aside| !aside.is_waited_for));
        assert!(hands.aside(&Request::OpenExample).is_none());
    }

    #[test]
    fn without_a_desktop_the_window_is_told_to_show_its_own() {
        let mut hands = DeskHands::new(None, LanguageTag::ENGLISH, false);
        let mut told = Vec::new();
        let choose = LibraryRequest::Choose { purpose: Purpose::ImportGuests, name: String::new() };
        hands.carry_out(Request::Library(choose), &mut |reply| told.push(reply));
        assert!(matches!(told.as_slice(), [Reply::NoDialog(Purpose::ImportGuests)]), "{told:?}");
    }
}
