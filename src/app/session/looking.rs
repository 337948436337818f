use super::page::PageCaret;
use super::{Question, Session};
use crate::app::command::{Command, Room};

/// What is looked at, and how. Nothing of the case changes.
impl Session {
    /// Looks at what a command names; what it hands back is no command of this kind.
    pub(super) fn look(&mut self, command: Command) -> Option<Command> {
        match command {
            Command::NextLetter => self.step_letter(1),
            Command::PreviousLetter => self.step_letter(-1),
            Command::ChooseLetter(id) => self.choose(id),
            Command::ChoosePart(part) => {
                self.chosen_part = part;
                self.show_field(part.is_some());
                self.page_caret = PageCaret::default();
            }
            Command::ShowSheet => {
                self.room = Room::Desk;
                self.shows_sheet = !self.shows_sheet;
                self.close_translation();
            }
            Command::ChooseField(field) => self.chosen_field = field,
            Command::ShowField(shows) => self.show_field(shows),
            Command::ShowSender(shows) => self.show_sender(shows),
            Command::WriteToAll(all) => self.writes_to_all = all,
            Command::FitWidth | Command::FitPage | Command::ActualSize | Command::ZoomIn | Command::ZoomOut => {
                self.zoom_as(&command);
            }
            Command::Help => self.question = Some(Question::Help),
            Command::Dismiss => self.dismiss(),
            Command::StopExport => self.export.stop(),
            other => return Some(other),
        }
        None
    }

    fn dismiss(&mut self) {
        // A failure below the desk outlasts the questions in front of it.
        if self.question.take().is_none() {
            self.export.dismiss();
        }
        self.dismiss_import();
        self.leave_prepared();
    }
}
