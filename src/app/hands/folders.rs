//! Where the letters of each case were saved last: there the next dialog begins.

use std::path::PathBuf;

use super::DeskHands;
use crate::app::worker::{ExportTo, Request};
use crate::store;

/// Of so many cases it is remembered.
const MOST: usize = 200;

impl DeskHands {
    /// The folder of the letters of the case on the desk, or of those that were saved last, where it is still there.
    pub(super) fn folder_of_case(&self) -> Option<PathBuf> {
        let settings = self.settings.as_ref()?;
        let known = settings.folders.iter().find(|(case, _)| *case == settings.last_case);
        let known = known.or(settings.folders.first());
        known.map(|(_, folder)| folder.clone()).filter(|folder| store::is_folder(folder))
    }

    /// Takes note of where letters go.
    pub(super) fn note_folder(&mut self, request: &Request) {
        let Request::Export { order, to: ExportTo::Folder(target) | ExportTo::Texts(target), .. } = request else {
            return;
        };
        let entry = (order.case.id.clone(), target.path.clone());
        if self.settings().folders.first() == Some(&entry) {
            return;
        }
        // Without it the next dialog begins somewhere else.
        let _ = self.change_settings(|settings| {
            settings.folders.retain(|(case, _)| *case != entry.0);
            settings.folders.insert(0, entry);
            settings.folders.truncate(MOST);
        });
    }
}
