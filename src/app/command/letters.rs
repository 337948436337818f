use egui::{Key, KeyboardShortcut, Modifiers};

use super::{CONTROL, CONTROL_SHIFT};
use crate::job::amend::{CaseChange, Translated};
use crate::model::LanguageTag;
use crate::notice::Notice;

/// What a person asks of the letters' words, of the case and of its addressees.
#[derive(Debug, Clone, PartialEq)]
pub enum LettersCommand {
    /// Put the next proposed wording into the chosen part.
    NextWording,
    PreviousWording,
    /// Go back from one's own words to the proposed text of the chosen part.
    ProposedText,
    /// What stands in the chosen part of this letter stands in all of them.
    UseInAll,
    /// What stands in the chosen part of the other letters stands in this one.
    UseCommon,
    /// Begin a paragraph of one's own.
    AddParagraph,
    AddAppeal,
    AddCopy,
    Duplicate,
    Remove,
    MoveUp,
    MoveDown,
    /// The letter on the desk as text, into the clipboard.
    CopyText,
    /// The ticked letters as text files.
    SaveText,
    /// Turn the column of the case into fields, or back.
    EditCase,
    /// How long the last key took to come onto the page.
    ShowTimings,

    /// That a check of the letter on the desk does not matter, or does again.
    Overrule {
        check: String,
        overruled: bool,
    },
    /// The language of the letters, or of this letter; none: the sheet's own, or that of the others.
    WriteIn(Option<LanguageTag>),
    /// Show the sheet beside its translation into a language; none: back to the letters.
    Translate(Option<LanguageTag>),
    FillIn {
        language: LanguageTag,
        what: Translated,
        text: String,
    },
    ChangeCase(Box<CaseChange>),
    /// The person has looked at what a notice of the case is about: it goes.
    Settle(Box<Notice>),
}

const ALT: Modifiers = Modifiers::ALT;

impl LettersCommand {
    /// What can be done with a paragraph.
    pub const WORDING: [Self; 6] = [
        Self::NextWording,
        Self::PreviousWording,
        Self::ProposedText,
        Self::UseInAll,
        Self::UseCommon,
        Self::AddParagraph,
    ];

    /// What can be done with those to whom letters go.
    pub const ADDRESSEES: [Self; 6] =
        [Self::AddAppeal, Self::AddCopy, Self::Duplicate, Self::Remove, Self::MoveUp, Self::MoveDown];

    pub fn words_id(&self) -> Option<&'static str> {
        Some(match self {
            Self::NextWording => "command-next-wording",
            Self::PreviousWording => "command-previous-wording",
            Self::ProposedText => "command-proposed-text",
            Self::UseInAll => "command-use-in-all",
            Self::UseCommon => "command-use-common",
            Self::AddParagraph => "command-add-paragraph",
            Self::AddAppeal => "command-add-appeal",
            Self::AddCopy => "command-add-copy",
            Self::Duplicate => "command-duplicate",
            Self::Remove => "command-remove",
            Self::MoveUp => "command-move-up",
            Self::MoveDown => "command-move-down",
            Self::CopyText => "command-copy-text",
            Self::SaveText => "command-save-text",
            Self::EditCase => "command-edit-case",
            Self::ShowTimings => "command-show-timings",
            _ => return None,
        })
    }

    pub fn shortcut(&self) -> Option<KeyboardShortcut> {
        let (modifiers, key) = match self {
            Self::NextWording => (ALT, Key::ArrowDown),
            Self::PreviousWording => (ALT, Key::ArrowUp),
            Self::ProposedText => (CONTROL, Key::R),
            Self::UseInAll => (CONTROL_SHIFT, Key::A),
            Self::UseCommon => (CONTROL_SHIFT, Key::R),
            Self::AddParagraph => (CONTROL, Key::Enter),
            Self::AddAppeal => (CONTROL_SHIFT, Key::N),
            Self::Duplicate => (CONTROL, Key::D),
            Self::Remove => (CONTROL_SHIFT, Key::Delete),
            Self::MoveUp => (CONTROL_SHIFT, Key::ArrowUp),
            Self::MoveDown => (CONTROL_SHIFT, Key::ArrowDown),
            Self::CopyText => (CONTROL, Key::T),
            Self::SaveText => (CONTROL_SHIFT, Key::E),
            Self::EditCase => (CONTROL, Key::U),
            _ => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }
}
