//! Everything that a person can ask of the window: one enum, from which menu, palette, buttons and keyboard take their
//! words and shortcuts, so that they agree.

mod book;
mod desk;
mod evening;
mod guide;
mod letters;
mod library;
mod log;
mod menu;
mod people;
mod room;

use std::path::PathBuf;

use egui::{Key, KeyboardShortcut, Modifiers};

pub use self::book::BookCommand;
pub use self::desk::DeskCommand;
pub use self::evening::EveningCommand;
pub use self::guide::{GuideCommand, Hint, Step};
pub use self::letters::LettersCommand;
pub use self::library::LibraryCommand;
pub use self::log::{LogCommand, TotalsKind};
pub use self::menu::Menu;
pub use self::people::PeopleCommand;
pub use self::room::Room;
use super::printing::PrintCommand;
use super::theme::Appearance;
use crate::edit::{Deletion, Grain, Motion};
pub use crate::job::amend::AddresseeChange;
use crate::job::regroup::Regrouping;
use crate::model::{Mission, PartId, Sender};
use crate::notice::Fix;
use crate::unit::PagePoint;
use crate::words::{Words, language};

/// Something that a person asked for. Views push it, the window carries it out once a frame.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    ChooseSheet,
    PasteSheet,
    OpenExample,
    PrintLetters,
    SaveLetters,
    StopExport,
    ShowFolder,
    /// Show the sheet beside what was read from it, or the letter again.
    ShowSheet,
    /// Change the case as all findings propose.
    AcceptAll,
    Undo,
    Redo,
    NextLetter,
    PreviousLetter,
    ZoomIn,
    ZoomOut,
    FitWidth,
    FitPage,
    ActualSize,
    Look(Appearance),
    FindAnything,
    Help,
    Quit,
    /// Steps and hints, and the window's own words and size.
    Guide(GuideCommand),
    /// Go to a room beside the desk, or back to it.
    Go(Room),
    Library(LibraryCommand),
    People(PeopleCommand),
    Book(BookCommand),
    Log(LogCommand),
    Evening(EveningCommand),
    Desk(DeskCommand),

    /// Open a file that was chosen or dropped.
    Open(PathBuf),
    /// Open a sheet whose text came from the clipboard.
    Read(String),
    /// Take back the last question or message.
    Dismiss,
    /// What the question on the screen proposes.
    Confirm,
    /// Show the letter to this addressee or mission.
    ChooseLetter(String),
    Tick {
        letter: String,
        ticked: bool,
    },
    /// Change the case as a finding proposes.
    Accept(Box<Fix>),
    /// Choose the part of the letter whose text the plain field shows.
    ChoosePart(Option<PartId>),
    /// Put a text in the place of the proposed one, in one letter or in all; none: back to the proposed text.
    Write {
        letter: Option<String>,
        part: PartId,
        text: Option<String>,
    },
    /// Type on the page, or move about on it.
    EditPage(PageEdit),
    /// Show or hide the plain field for the chosen part's text.
    ShowField(bool),
    /// Unfold or fold the sender's details.
    ShowSender(bool),
    /// Whether what is typed goes to all letters.
    WriteToAll(bool),
    ChangeMission {
        id: String,
        mission: Box<Mission>,
    },
    ChangeAddressee {
        id: String,
        change: AddresseeChange,
    },
    /// Mark the lines of the sheet that a field of the case came from, by its JSON pointer.
    ChooseField(Option<String>),
    /// Put right by hand what was read from the sheet.
    Regroup(Regrouping),
    ChangeSender(Box<Sender>),
    /// Look into this folder in the window's own file dialog.
    Browse(PathBuf),
    /// Wordings, languages, the case and its addressees by hand, letters as text.
    Letters(LettersCommand),
    /// Printer, envelopes, paper and type.
    Print(PrintCommand),
}

/// Something that is done on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum PageEdit {
    Place {
        page: usize,
        point: PagePoint,
        grain: Grain,
    },
    Extend {
        page: usize,
        point: PagePoint,
    },
    Move {
        motion: Motion,
        extend: bool,
    },
    SelectAll,
    /// From one byte of a part to another.
    Select {
        part: PartId,
        anchor: usize,
        focus: usize,
    },
    Insert(String),
    Delete(Deletion),
    /// What an input method proposes and may still change.
    Preedit(String),
    Commit(String),
    Leave,
}

const CONTROL: Modifiers = Modifiers::COMMAND;
const CONTROL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

impl Command {
    /// The id of the command's words; commands that carry something of their own (a path, a text) have none.
    pub fn words_id(&self) -> Option<&'static str> {
        Some(match self {
            Self::ChooseSheet => "command-choose-sheet",
            Self::PasteSheet => "command-paste-sheet",
            Self::OpenExample => "command-open-example",
            Self::PrintLetters => "command-print-letters",
            Self::SaveLetters => "command-save-letters",
            Self::StopExport => "command-stop-export",
            Self::ShowFolder | Self::Desk(DeskCommand::ShowFolder(_)) => "command-show-folder",
            Self::ShowSheet => "command-show-sheet",
            Self::AcceptAll => "command-accept-all",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::NextLetter => "command-next-letter",
            Self::PreviousLetter => "command-previous-letter",
            Self::ZoomIn => "command-zoom-in",
            Self::ZoomOut => "command-zoom-out",
            Self::FitWidth => "command-fit-width",
            Self::FitPage => "command-fit-page",
            Self::ActualSize => "command-actual-size",
            Self::Look(Appearance::System) => "command-look-system",
            Self::Look(Appearance::Light) => "command-look-light",
            Self::Look(Appearance::Dark) => "command-look-dark",
            Self::Look(Appearance::HighContrast) => "command-look-high-contrast",
            Self::FindAnything => "command-find",
            Self::Help => "command-help",
            Self::Quit => "command-quit",
            Self::Guide(command) => return command.words_id(),
            Self::Go(room) => room.words_id(),
            Self::Library(command) => return command.words_id(),
            Self::Letters(command) => return command.words_id(),
            Self::Print(PrintCommand::ShowSettings) => "command-print-settings",
            Self::Print(PrintCommand::ShowPrinter) => "command-printer",
            _ => return None,
        })
    }

    /// What the command is called.
    pub fn name(&self, words: &Words) -> String {
        if let Self::Guide(GuideCommand::Speak(Some(tag))) = self {
            return language::own_name(tag).to_owned();
        }
        self.words_id().map(|id| words.text(id)).unwrap_or_default()
    }

    /// Other words that a person may look for it by.
    pub fn also(&self, words: &Words) -> String {
        let id = self.words_id().and_then(|id| id.strip_prefix("command-")).map(|id| format!("also-{id}"));
        id.filter(|id| words.has(id)).map(|id| words.text(&id)).unwrap_or_default()
    }

    /// What it does, in one sentence.
    pub fn tooltip(&self, words: &Words) -> String {
        self.words_id().map(|id| words.text(&format!("{id}.tooltip"))).unwrap_or_default()
    }

    /// The key that calls it.
    pub fn shortcut(&self) -> Option<KeyboardShortcut> {
        let (modifiers, key) = match self {
            Self::ChooseSheet => (CONTROL, Key::O),
            Self::PrintLetters => (CONTROL, Key::P),
            Self::SaveLetters => (CONTROL, Key::E),
            Self::ShowSheet => (CONTROL, Key::J),
            Self::Undo => (CONTROL, Key::Z),
            Self::Redo => (CONTROL_SHIFT, Key::Z),
            Self::NextLetter => (CONTROL, Key::PageDown),
            Self::PreviousLetter => (CONTROL, Key::PageUp),
            Self::ZoomIn => (CONTROL, Key::Plus),
            Self::ZoomOut => (CONTROL, Key::Minus),
            Self::FitWidth => (CONTROL, Key::Num9),
            Self::FitPage => (CONTROL, Key::Num0),
            Self::ActualSize => (CONTROL, Key::Num1),
            Self::FindAnything => (CONTROL, Key::K),
            Self::Help => (Modifiers::NONE, Key::F1),
            Self::Quit => (CONTROL, Key::Q),
            Self::Guide(command) => command.shortcut()?,
            Self::Go(Room::Library) => (CONTROL, Key::L),
            Self::Letters(command) => return command.shortcut(),
            _ => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// The commands that have words, menu by menu, and those that only the palette knows.
    pub fn all() -> impl Iterator<Item = Self> {
        let submenus = |menu: Menu| menu.submenus().into_iter().flat_map(|(_, commands)| commands);
        let in_menus =
            Menu::ALL.into_iter().flat_map(move |menu| menu.groups().into_iter().flatten().chain(submenus(menu)));
        // For those who look for what is slow.
        in_menus.chain([Self::Letters(LettersCommand::ShowTimings)])
    }
}

/// What the keyboard asks for in this frame; the keys are taken away, so that no field sees them as well.
///
/// Undo and redo are taken here, because a text field keeps an undo of its own by its place in the window and would put
/// one letter's text into another.
pub fn from_keyboard(input: &mut egui::InputState) -> Vec<Command> {
    let mut with_shortcut: Vec<(KeyboardShortcut, Command)> =
        Command::all().filter_map(|command| Some((command.shortcut()?, command))).collect();
    with_shortcut.push((KeyboardShortcut::new(CONTROL, Key::Y), Command::Redo));
    with_shortcut.push((KeyboardShortcut::new(CONTROL, Key::Equals), Command::ZoomIn));
    let larger = Command::Guide(GuideCommand::LargerText);
    with_shortcut.push((KeyboardShortcut::new(Modifiers::ALT, Key::Equals), larger));
    // A shortcut without Shift also answers to one with it: the longer ones are asked first.
    with_shortcut.sort_by_key(|(shortcut, _)| !shortcut.modifiers.shift);
    let mut asked = Vec::new();
    for (shortcut, command) in with_shortcut {
        if input.consume_shortcut(&shortcut) {
            asked.push(command);
        }
    }
    asked
}

/// Takes away the letters that Alt with a key brings along: Alt+5 leads to printing and writes no 5 into the letter.
///
/// Not on a Mac, where that is how people type letters.
pub fn without_letters_of_alt(input: &mut egui::InputState, system: egui::os::OperatingSystem) {
    if system == egui::os::OperatingSystem::Mac {
        return;
    }
    let mut alt = false;
    input.events.retain(|event| {
        let belongs = alt && matches!(event, egui::Event::Text(_));
        alt = matches!(event, egui::Event::Key { pressed: true, modifiers, .. } if modifiers.alt && !modifiers.ctrl);
        !belongs
    });
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::LanguageTag;

    #[test]
    fn every_command_of_a_menu_has_words_and_a_tooltip() {
        let words = Words::new(&LanguageTag::ENGLISH);
        for command in Command::all() {
            let id = command.words_id().expect("a command of a menu has words");
            assert!(words.has(id), "{id}");
            assert!(!command.tooltip(&words).contains('⟦'), "{id}.tooltip");
        }
    }

    fn check_letters(modifiers: Modifiers, system: egui::os::OperatingSystem, left: usize) {
        let key = Key::Num5;
        let pressed = egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
        let mut input = egui::InputState::default();
        input.events = vec![pressed, egui::Event::Text("5".to_owned()), egui::Event::Text("x".to_owned())];
        without_letters_of_alt(&mut input, system);
        let letters = input.events.iter().filter(|event| matches!(event, egui::Event::Text(_))).count();
        assert_eq!(letters, left, "{modifiers:?} on {system:?}");
    }

    #[test]
    fn a_key_with_alt_writes_nothing() {
        use egui::os::OperatingSystem as System;
        check_letters(Modifiers::ALT, System::Nix, 1);
        check_letters(Modifiers::NONE, System::Nix, 2);
        // The third level of a keyboard.
        check_letters(Modifiers::ALT | Modifiers::CTRL, System::Windows, 2);
        check_letters(Modifiers::ALT, System::Mac, 2);
    }

    #[test]
    fn no_two_commands_share_a_shortcut() {
        let mut taken = BTreeSet::new();
        for command in Command::all() {
            if let Some(shortcut) = command.shortcut() {
                let name = format!("{shortcut:?}");
                assert!(taken.insert(name.clone()), "{name} calls two commands");
            }
        }
    }
}
