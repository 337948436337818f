use super::{Export, Session, Zoom};
use crate::app::command::{Command, LibraryCommand};

/// Which commands mean anything now, and which say what is so already.
impl Session {
    /// Whether a command means anything now.
    pub fn can(&self, command: &Command) -> bool {
        let (place, of) = self.place();
        match command {
            Command::PrintLetters | Command::SaveLetters => {
                !matches!(self.export, Export::Running { .. }) && self.status().ready > 0
            }
            Command::StopExport => matches!(self.export, Export::Running { .. }),
            Command::ShowFolder => matches!(self.export, Export::Done(_)),
            Command::Undo => self.history.can_undo(),
            Command::Redo => self.history.can_redo(),
            Command::ShowSheet => self.open,
            Command::Go(room) => *room != self.room,
            Command::Library(LibraryCommand::AskSend | LibraryCommand::ShowVersions) => self.open,
            Command::Letters(command) => self.can_write(command),
            Command::AcceptAll => self.proposed_fixes().next().is_some(),
            Command::NextLetter => place < of,
            Command::PreviousLetter => place > 1,
            Command::ZoomIn | Command::ZoomOut | Command::FitPage | Command::FitWidth | Command::ActualSize => {
                self.shown.is_some()
            }
            Command::Guide(command) => self.can_guide(command),
            _ => true,
        }
    }

    /// Whether a command that chooses something is what is chosen.
    pub fn is_on(&self, command: &Command) -> bool {
        match command {
            Command::Look(appearance) => *appearance == self.habits.appearance,
            Command::Guide(command) => self.guide_is_on(command),
            Command::ShowSheet => self.shows_sheet,
            Command::Go(room) => *room == self.room,
            Command::Letters(command) => self.is_on_letters(command),
            Command::FitWidth => self.zoom == Zoom::Width,
            Command::FitPage => self.zoom == Zoom::Page,
            _ => false,
        }
    }
}
