//! The menus of the bar at the top, and what they offer.

use super::{Command, GuideCommand, LettersCommand, LibraryCommand, Room, Step};
use crate::app::printing::PrintCommand;
use crate::app::theme::Appearance;
use crate::words::language;

/// A menu of the bar at the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Menu {
    Case,
    Letters,
    Print,
    View,
    Help,
}

impl Menu {
    pub const ALL: [Self; 5] = [Self::Case, Self::Letters, Self::Print, Self::View, Self::Help];

    pub fn words_id(self) -> &'static str {
        match self {
            Self::Case => "menu-case",
            Self::Letters => "menu-letters",
            Self::Print => "menu-print",
            Self::View => "menu-view",
            Self::Help => "menu-help",
        }
    }

    /// The menu's commands, in groups.
    pub fn groups(self) -> Vec<Vec<Command>> {
        use Command as C;
        match self {
            Self::Case => {
                let [send, versions, data, forget] = LibraryCommand::IN_MENU.map(C::Library);
                vec![
                    vec![C::ChooseSheet, C::PasteSheet, C::OpenExample],
                    vec![C::Go(Room::Library), C::Go(Room::Desk)],
                    vec![C::ShowSheet, C::AcceptAll, C::Letters(LettersCommand::EditCase), versions, send],
                    vec![data, forget],
                    vec![C::Quit],
                ]
            }
            Self::Letters => {
                vec![
                    vec![C::Undo, C::Redo],
                    vec![C::PreviousLetter, C::NextLetter],
                    vec![C::Go(Room::Book), C::Go(Room::Log), C::Go(Room::Evening)],
                ]
            }
            Self::Print => vec![
                vec![C::PrintLetters, C::SaveLetters],
                vec![C::Print(PrintCommand::ShowSettings), C::Print(PrintCommand::ShowPrinter)],
                vec![C::Letters(LettersCommand::SaveText), C::Letters(LettersCommand::CopyText)],
                vec![C::StopExport, C::ShowFolder],
            ],
            Self::View => vec![
                vec![C::ZoomIn, C::ZoomOut, C::FitWidth, C::FitPage, C::ActualSize],
                Appearance::ALL.into_iter().map(C::Look).collect(),
                [GuideCommand::LargerText, GuideCommand::SmallerText, GuideCommand::UsualText].map(C::Guide).into(),
            ],
            Self::Help => vec![vec![C::FindAnything, C::Help]],
        }
    }

    /// Menus inside the menu: the id of their name, and their commands.
    pub fn submenus(self) -> Vec<(&'static str, Vec<Command>)> {
        if self == Self::Letters {
            let of = |commands: &[LettersCommand]| commands.iter().cloned().map(Command::Letters).collect();
            return vec![
                ("menu-wording", of(&LettersCommand::WORDING)),
                ("step-addressees", of(&LettersCommand::ADDRESSEES)),
            ];
        }
        if self != Self::View {
            return Vec::new();
        }
        let steps = Step::ALL.map(GuideCommand::GoTo);
        let steps = steps.into_iter().chain([GuideCommand::NextStep, GuideCommand::PreviousStep]);
        let languages = language::by_own_name().into_iter().map(|tag| GuideCommand::Speak(Some(tag)));
        let languages = [GuideCommand::Speak(None)].into_iter().chain(languages);
        vec![
            ("menu-steps", steps.map(Command::Guide).collect()),
            ("menu-language", languages.map(Command::Guide).collect()),
        ]
    }
}
