//! What a person can ask about those who write, and about the missions they write to.

use crate::app::session::Ties;
use crate::model::{Privacy, SenderKind};

/// Something that concerns who writes, or the missions in the writer's country.
#[derive(Debug, Clone, PartialEq)]
pub enum PeopleCommand {
    ChooseSender(String),
    AddSender(SenderKind),
    AskRemoveSender(String),
    /// How much of the writer goes on this case's letters; none: what the profile says.
    SetPrivacy(Option<Privacy>),
    /// Ask about ties to the country of the case.
    AskTies,
    AnswerTies(Ties),
    /// Take the answer back.
    ForgetTies,

    /// One more embassy or consulate for this case.
    AddMission,
    RemoveMission(String),
    /// The address of this mission was looked up today.
    StillRight(String),
}
