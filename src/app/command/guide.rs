//! What a person asks of the guide through the window: its steps, its hints, and the window's own words and size.

use egui::{Key, Modifiers};
use serde::{Deserialize, Serialize};

use crate::model::LanguageTag;

/// Something that concerns the guide, or the window's own words and size.
#[derive(Debug, Clone, PartialEq)]
pub enum GuideCommand {
    GoTo(Step),
    NextStep,
    PreviousStep,
    /// Go to who writes, with the keyboard in the field for the name.
    WriteName,
    /// The person has read the hint.
    HintRead(Hint),
    /// Speak this language; none: the system's.
    Speak(Option<LanguageTag>),
    LargerText,
    SmallerText,
    UsualText,
}

/// The five steps from a sheet to letters. All of them lie on the desk at once; walking them only moves the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Step {
    #[default]
    Case,
    You,
    Addressees,
    Letters,
    Print,
}

/// Something short that is said on the first days, until the person has done it or has read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hint {
    You,
    Write,
    Sheet,
}

impl GuideCommand {
    /// The id of the command's words, where it is offered in a menu.
    pub fn words_id(&self) -> Option<&'static str> {
        Some(match self {
            Self::GoTo(Step::Case) => "command-step-case",
            Self::GoTo(Step::You) => "command-step-you",
            Self::GoTo(Step::Addressees) => "command-step-addressees",
            Self::GoTo(Step::Letters) => "command-step-letters",
            Self::GoTo(Step::Print) => "command-step-print",
            Self::NextStep => "command-next-step",
            Self::PreviousStep => "command-previous-step",
            Self::Speak(None) => "command-speak-system",
            Self::Speak(Some(_)) => "command-speak",
            Self::LargerText => "command-larger-text",
            Self::SmallerText => "command-smaller-text",
            Self::UsualText => "command-usual-text",
            Self::WriteName | Self::HintRead(_) => return None,
        })
    }

    /// The key that calls it.
    pub fn shortcut(&self) -> Option<(Modifiers, Key)> {
        Some(match self {
            Self::GoTo(Step::Case) => (Modifiers::ALT, Key::Num1),
            Self::GoTo(Step::You) => (Modifiers::ALT, Key::Num2),
            Self::GoTo(Step::Addressees) => (Modifiers::ALT, Key::Num3),
            Self::GoTo(Step::Letters) => (Modifiers::ALT, Key::Num4),
            Self::GoTo(Step::Print) => (Modifiers::ALT, Key::Num5),
            Self::NextStep => (Modifiers::NONE, Key::F6),
            Self::PreviousStep => (Modifiers::SHIFT, Key::F6),
            Self::LargerText => (Modifiers::ALT, Key::Plus),
            Self::SmallerText => (Modifiers::ALT, Key::Minus),
            Self::UsualText => (Modifiers::ALT, Key::Num0),
            Self::Speak(_) | Self::WriteName | Self::HintRead(_) => return None,
        })
    }
}

impl Step {
    pub const ALL: [Self; 5] = [Self::Case, Self::You, Self::Addressees, Self::Letters, Self::Print];

    pub fn words_id(self) -> &'static str {
        match self {
            Self::Case => "step-case",
            Self::You => "step-you",
            Self::Addressees => "step-addressees",
            Self::Letters => "step-letters",
            Self::Print => "step-print",
        }
    }

    /// From 1.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).map_or(0, |place| place + 1)
    }

    /// The step after this one, or before it; round and round.
    pub fn turned(self, by: usize) -> Self {
        let place = self.number() - 1 + by;
        Self::ALL.get(place % Self::ALL.len()).copied().unwrap_or_default()
    }
}

impl Hint {
    pub const ALL: [Self; 3] = [Self::You, Self::Write, Self::Sheet];

    pub fn words_id(self) -> &'static str {
        match self {
            Self::You => "hint-you",
            Self::Write => "hint-write",
            Self::Sheet => "hint-sheet",
        }
    }

    /// From 1.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|hint| *hint == self).map_or(0, |place| place + 1)
    }
}
