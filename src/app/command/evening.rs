//! What a person asks for on an evening of many writers.

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
    /// Make the letters.
    Start,
    Pause(bool),
    Stop,
    AskWipe,
}
