//! How the window closes: not before what was typed is on the disk, or the person has given it up.

use egui::{Ui, ViewportCommand};

use super::DeskWindow;
use crate::app::command::{Command, LibraryCommand};

impl DeskWindow {
    /// Keeps the window open until the last words are saved; where they cannot be, the person is asked.
    pub(super) fn watch_closing(&mut self, ui: &Ui) {
        if ui.input(|input| input.viewport().close_requested()) && self.session.has_changes() {
            ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
            self.closes = true;
        }
        if !self.closes {
            return;
        }
        if self.session.has_unsafe_text() {
            self.closes = false;
            self.commands.push(Command::Library(LibraryCommand::AskUnsafe));
        } else if !self.session.has_changes() {
            self.closes = false;
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
        } else if !self.session.is_saving()
            && let Some(request) = self.session.last_save()
        {
            self.worker.ask(request);
            // A worker without a thread has answered by now; the other one wakes the window when it has.
            ui.ctx().request_repaint();
        }
    }
}
