//! The profiles and the address book on the disk; two windows add to them without taking from each other.

use std::hash::{BuildHasher, RandomState};

use super::{DeskHands, heeded};
use crate::app::worker::Saved;
use crate::model::{Mission, Sender, Work};
use crate::store::{Store, StoreError};

impl DeskHands {
    /// The profile that was on the desk, or the first; each has an id and a seed from now on.
    pub(super) fn remembered_sender(&mut self) -> Sender {
        let taken: Vec<String> = self.senders.iter().map(|sender| sender.id.clone()).collect();
        let mut free = (1..).map(|number| format!("s{number}")).filter(|id| !taken.contains(id));
        for sender in &mut self.senders {
            if sender.id.is_empty() {
                sender.id = free.next().unwrap_or_default();
            }
            // A profile of an earlier day keeps the letters that its name has.
            sender.seed = sender.seed().to_owned();
        }
        let chosen = self.settings().sender.clone();
        let wanted = self.senders.iter().find(|sender| sender.id == chosen);
        let known = wanted.or(self.senders.first()).cloned();
        let id = free.next().unwrap_or_default();
        known.unwrap_or_else(|| Sender { id, seed: self.folder_seed(), ..Sender::default() })
    }

    /// What nobody else's letters follow; it says nothing of who writes.
    ///
    /// Without a desktop, as in tests, it is the same every time.
    fn folder_seed(&mut self) -> String {
        let known = self.settings().seed.clone();
        if !known.is_empty() {
            return known;
        }
        let seed = match self.has_desktop() {
            true => format!("{:016x}", RandomState::new().hash_one("seed")),
            false => "seed".to_owned(),
        };
        // Where it cannot be kept, the letters of the next start read otherwise, until the writer has a name.
        let _ = self.change_settings(|settings| settings.seed.clone_from(&seed));
        seed
    }

    /// Takes note of the missions that come to the desk with a case.
    pub(super) fn know_missions(&mut self, work: Option<&Work>) {
        let Some(work) = work else { return };
        for (id, mission) in &work.missions {
            self.saved_missions.insert((work.case.clone(), id.clone()), mission.clone());
        }
    }

    /// Saves who writes and what was filled in for the missions of the desk.
    pub(super) fn save_people(&mut self, saved: &Saved) -> Result<(), StoreError> {
        let mut senders = saved.senders.clone();
        senders.retain(|sender| !sender.is_blank());
        if senders != self.senders {
            self.save_senders(senders)?;
        }
        self.save_missions_of(&saved.work)?;
        if self.settings().sender != saved.sender.id && !saved.sender.is_blank() {
            // That the same profile is on the desk tomorrow is a comfort.
            let _ = self.change_settings(|settings| settings.sender.clone_from(&saved.sender.id));
        }
        Ok(())
    }

    fn save_senders(&mut self, senders: Vec<Sender>) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        self.senders = match store.save_senders(&senders) {
            Err(StoreError::ChangedOutside { .. }) => {
                let theirs = heeded(store.senders(), &mut self.troubles);
                let merged = merged(theirs, &self.senders, senders, |one, other| one.id == other.id);
                store.save_senders(&merged)?;
                merged
            }
            other => other.map(|()| senders)?,
        };
        Ok(())
    }

    /// Enters the missions of a work into the address book: a changed one in its own place, a new one at the end.
    fn save_missions_of(&mut self, work: &Work) -> Result<(), StoreError> {
        let mut missions = self.missions.clone();
        for (id, mission) in work.missions.iter().filter(|(_, mission)| !mission.lines.is_empty()) {
            let before = self.saved_missions.get(&(work.case.clone(), id.clone()));
            let is_it = |known: &Mission| Some(known) == before || is_same_place(known, mission);
            match missions.iter_mut().find(|known| is_it(known)) {
                Some(known) => known.clone_from(mission),
                None => missions.push(mission.clone()),
            }
        }
        if missions != self.missions {
            self.save_missions(missions)?;
        }
        self.know_missions(Some(work));
        Ok(())
    }

    pub(super) fn save_missions(&mut self, missions: Vec<Mission>) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        self.missions = match store.save_missions(&missions) {
            Err(StoreError::ChangedOutside { .. }) => {
                let theirs = heeded(Store::missions(store), &mut self.troubles);
                let merged = merged(theirs, &self.missions, missions, is_same_place);
                store.save_missions(&merged)?;
                merged
            }
            other => other.map(|()| missions)?,
        };
        Ok(())
    }
}

/// Whether two entries are about one mission: of the same country, in the same, under the same first line.
pub(super) fn is_same_place(one: &Mission, other: &Mission) -> bool {
    let first = |mission: &Mission| mission.lines.first().map(|line| line.trim().to_lowercase());
    one.of == other.of && one.host == other.host && first(one) == first(other)
}

/// What another window wrote, with what was changed, added and removed here since `before`.
pub fn merged<T: Clone + PartialEq>(
    theirs: Vec<T>,
    before: &[T],
    ours: Vec<T>,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<T> {
    let mut merged = theirs;
    let removed = |one: &T| before.iter().any(|known| same(known, one)) && !ours.iter().any(|own| same(own, one));
    merged.retain(|one| !removed(one));
    for own in ours.iter().filter(|own| !before.contains(own)) {
        match merged.iter_mut().find(|one| same(one, own)) {
            Some(one) => one.clone_from(own),
            None => merged.push(own.clone()),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_windows_add_to_each_other() {
        let sender = |id: &str, name: &str| Sender { id: id.into(), name: name.into(), ..Sender::default() };
        let before = [sender("s1", "Anna"), sender("s2", "Ben")];
        let theirs = vec![sender("s1", "Anna"), sender("s2", "Ben"), sender("s3", "Cleo")];
        let ours = vec![sender("s1", "Anna Field")];
        let merged = merged(theirs, &before, ours, |one, other| one.id == other.id);
        assert_eq!(merged, [sender("s1", "Anna Field"), sender("s3", "Cleo")]);
    }
}
