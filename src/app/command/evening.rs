//! What a person asks for on an evening of many writers.

use crate::app::session::Ties;

/// Something that concerns the writers of an evening and their letters.
#[derive(Debug, Clone, PartialEq)]
pub enum EveningCommand {
    /// The list of writers was typed or changed.
    Write(String),
    /// Choose a file with the list.
    ChooseList,
    /// Whether the writers write for this case.
    Take {
        case: String,
        taken: bool,
    },
    /// What a writer said of ties to the countries of the evening.
    AnswerTies {
        writer: String,
        ties: Ties,
    },
    /// Ask all of them again.
    AskTiesAgain,
    /// Make the letters.
    Start,
    Pause(bool),
    Stop,
    AskWipe,
}
