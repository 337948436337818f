//! Who writes, and whether that may be known; the missions that a case's letters go to.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use super::{Document, Question, Session};
use crate::app::command::PeopleCommand;
use crate::app::worker::Request;
use crate::job::ties;
use crate::model::{LetterKind, LetterWork, Mission, Privacy, Sender, SenderKind};

/// What a person says of their ties to a country. It is never written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ties {
    No,
    Yes,
    Unsure,
}

/// Those who write on this computer.
#[derive(Debug, Default)]
pub struct People {
    /// Every profile, that of the desk as it was when it came there.
    senders: Vec<Sender>,
    /// By country, for this sitting alone.
    ties: BTreeMap<String, Ties>,
}

impl Session {
    /// Every profile with a name, as it is now, in the order in which they were made.
    pub fn senders(&self) -> Vec<Sender> {
        let present = self.sender();
        let mut senders = self.people.senders.clone();
        match senders.iter_mut().find(|one| one.id == present.id) {
            Some(one) => one.clone_from(present),
            None => senders.push(present.clone()),
        }
        senders.retain(|sender| !sender.is_blank() || sender.id == present.id);
        senders
    }

    /// How much of the writer goes on this case's letters.
    pub fn privacy(&self) -> Privacy {
        if self.has_ties() {
            return Privacy::None;
        }
        let sender = self.sender();
        sender.allowed(self.work().choices.privacy.unwrap_or(sender.privacy))
    }

    /// What the person said of ties to the country of the case.
    pub fn ties(&self) -> Option<Ties> {
        self.people.ties.get(&ties::country_key(self.case())).copied()
    }

    /// Whether nothing of the writer may be known in the country of the case.
    pub fn has_ties(&self) -> bool {
        matches!(self.ties(), Some(Ties::Yes | Ties::Unsure))
    }

    /// Whether anything is filled in that tells the writer from everybody else in their country.
    pub fn says_who_writes(&self) -> bool {
        !Sender { country: String::new(), ..self.sender().clone() }.is_blank()
    }

    /// Whether the person has to be asked about ties before a letter of this case is ready.
    pub fn asks_about_ties(&self) -> bool {
        let known = !ties::country_key(self.case()).is_empty();
        let is_shown = self.says_who_writes() && self.privacy() != Privacy::None;
        self.has_case() && known && is_shown && self.ties().is_none()
    }

    pub(super) fn carry_out_people(&mut self, command: PeopleCommand, now: Duration) -> Vec<Request> {
        match command {
            PeopleCommand::ChooseSender(id) => {
                self.people.senders = self.senders();
                if let Some(sender) = self.people.senders.iter().find(|sender| sender.id == id).cloned() {
                    self.put_sender(sender, now);
                }
            }
            PeopleCommand::AddSender(kind) => {
                self.people.senders = self.senders();
                let country = self.sender().country.clone();
                let id = self.free_id();
                // Two who share a computer, or its profile one after another, are still two.
                let seed = format!("{}-{id}-{}", self.sender().seed(), now.as_nanos());
                let privacy = if kind == SenderKind::School { Privacy::CareOf } else { Privacy::Full };
                self.put_sender(Sender { id, seed, kind, country, privacy, ..Sender::default() }, now);
                self.shows_sender = true;
            }
            PeopleCommand::AskRemoveSender(id) => self.question = Some(Question::RemoveSender(id)),
            PeopleCommand::SetPrivacy(privacy) => {
                self.step(now, |document| document.change_work().choices.privacy = privacy);
            }
            PeopleCommand::AskTies => self.question = Some(Question::Ties { then: None }),
            PeopleCommand::AnswerTies(answer) => return self.answer_ties(answer),
            PeopleCommand::ForgetTies => {
                self.people.ties.remove(&ties::country_key(self.case()));
                self.refresh();
            }
            PeopleCommand::AddMission => self.add_mission(now),
            PeopleCommand::RemoveMission(id) => self.step(now, |document| {
                let work = document.change_work();
                work.missions.remove(&id);
                work.letters.remove(&id);
            }),
            PeopleCommand::StillRight(id) => {
                let today = self.today;
                self.step(now, |document| {
                    if let Some(mission) = document.change_work().missions.get_mut(&id) {
                        mission.confirmed = Some(today);
                    }
                });
            }
        }
        Vec::new()
    }

    /// Takes the profiles that were kept.
    pub(super) fn receive_senders(&mut self, senders: Vec<Sender>) {
        self.people.senders = senders;
    }

    pub(super) fn remove_sender(&mut self, id: &str, now: Duration) {
        let mut senders = self.senders();
        senders.retain(|sender| sender.id != id);
        self.people.senders = senders;
        if self.sender().id == id {
            let next = self.people.senders.first().cloned();
            let next = next.unwrap_or_else(|| {
                let seed = format!("{}-{}", self.sender().seed(), now.as_nanos());
                Sender { id: self.free_id(), seed, ..Sender::default() }
            });
            self.put_sender(next, now);
        } else {
            self.note_change(now);
        }
    }

    /// Lets go of everybody.
    pub(super) fn forget_people(&mut self) {
        self.people = People::default();
    }

    fn put_sender(&mut self, sender: Sender, now: Duration) {
        self.step(now, |document: &mut Document| document.sender = Arc::new(sender));
    }

    fn answer_ties(&mut self, answer: Ties) -> Vec<Request> {
        self.people.ties.insert(ties::country_key(self.case()), answer);
        let then = match self.question.take() {
            Some(Question::Ties { then }) => then,
            other => {
                self.question = other;
                None
            }
        };
        self.refresh();
        then.map_or_else(Vec::new, |command| self.begin_export(*command))
    }

    fn add_mission(&mut self, now: Duration) {
        let id = self.work().free_mission_id();
        let mission = self.blank_mission();
        self.step(now, |document| {
            let work = document.change_work();
            // A mission is never ticked by itself.
            work.letters.insert(id.clone(), LetterWork { ticked: false, ..LetterWork::default() });
            work.missions.insert(id.clone(), Mission { lines: Vec::new(), ..mission });
        });
        self.choose(id);
    }

    /// An id that no profile of this computer has.
    fn free_id(&self) -> String {
        let taken = |id: &String| self.people.senders.iter().chain([self.sender()]).any(|sender| sender.id == *id);
        (1..).map(|number| format!("s{number}")).find(|id| !taken(id)).unwrap_or_default()
    }

    /// Takes those out of the list who get no letter because of ties.
    pub(super) fn heed_ties(&mut self) {
        if self.has_ties() {
            self.entries.retain(|entry| entry.kind != LetterKind::Mission);
        }
    }
}
