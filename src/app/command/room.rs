/// What fills the window: the desk with its three columns, or one of the rooms beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Room {
    #[default]
    Desk,
    /// Every case that was ever opened.
    Library,
    /// The embassies and consulates that are known.
    Book,
    /// What was printed, posted and answered.
    Log,
    /// Many writers, several cases.
    Evening,
}

impl Room {
    /// The id of the words of the command that leads there.
    pub fn words_id(self) -> &'static str {
        match self {
            Self::Desk => "command-desk",
            Self::Library => "command-library",
            Self::Book => "command-book",
            Self::Log => "command-log",
            Self::Evening => "command-evening",
        }
    }
}
