use jiff::civil::Date;

use super::{Entry, Missing, Session, Shown, Status, findings};
use crate::job;
use crate::job::deadline::DeadlineClock;
use crate::job::export;
use crate::model::{Case, LetterKind, Mission, PartId, Sender, Slot, Work};
use crate::notice::Notice;

/// What views read of the case, its letters and the writer.
impl Session {
    pub fn case(&self) -> &Case {
        &self.history.present().case
    }

    pub fn work(&self) -> &Work {
        &self.history.present().work
    }

    pub fn sender(&self) -> &Sender {
        &self.history.present().sender
    }

    pub fn today(&self) -> Date {
        self.today
    }

    pub fn clock(&self) -> DeadlineClock {
        DeadlineClock::for_writer(self.case(), self.today, &self.sender().country)
    }

    /// What there is to say about the case.
    pub fn case_notices(&self) -> &[Notice] {
        &self.case().notices
    }

    /// What there is to say about the address of the letter on the desk.
    pub fn address_findings(&self) -> Vec<&Notice> {
        let place = self.case().addressees.iter().position(|addressee| addressee.id == self.chosen);
        let about =
            |place| self.case().notices.iter().filter(move |notice| findings::is_about(notice, place)).collect();
        place.map_or_else(Vec::new, about)
    }

    /// Everybody to whom a letter goes, appeals first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The id of the addressee or mission whose letter is on the desk.
    pub fn chosen(&self) -> &str {
        &self.chosen
    }

    pub fn chosen_entry(&self) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == self.chosen)
    }

    pub fn chosen_name(&self) -> String {
        self.chosen_entry().map(|entry| entry.title().to_owned()).unwrap_or_default()
    }

    /// The place of the chosen letter from 1, and how many there are.
    pub fn place(&self) -> (usize, usize) {
        let place = self.entries.iter().position(|entry| entry.id == self.chosen);
        (place.map_or(0, |place| place + 1), self.entries.len())
    }

    /// The letter on the desk.
    pub fn shown(&self) -> Option<&Shown> {
        self.shown.as_ref()
    }

    pub fn chosen_part(&self) -> Option<PartId> {
        self.chosen_part
    }

    /// Whether the plain field for the chosen part's text is shown.
    pub fn shows_field(&self) -> bool {
        self.shows_field
    }

    /// Whether the sheet and its fields are on the desk in the place of the letter.
    pub fn shows_sheet(&self) -> bool {
        self.shows_sheet && self.open
    }

    /// The field whose lines are marked in the sheet, by its JSON pointer.
    pub fn chosen_field(&self) -> Option<&str> {
        self.chosen_field.as_deref()
    }

    pub fn shows_sender(&self) -> bool {
        self.shows_sender
    }

    /// Whether the person's own text stands in this part of the letter on the desk.
    pub fn has_own_words(&self, part: PartId) -> bool {
        let key = part.to_string();
        let work = self.work();
        let here = work.letters.get(&self.chosen).is_some_and(|letter| letter.own_words.contains_key(&key));
        here || work.choices.own_words.contains_key(&key)
    }

    /// The mission of this id: filled in, or the blank one that the sheet asks for.
    pub fn mission(&self, id: &str) -> Option<Mission> {
        let known = self.work().missions.get(id).cloned();
        known.or_else(|| {
            let blank = self.entries.iter().any(|entry| entry.id == id && entry.kind == LetterKind::Mission);
            blank.then(|| self.blank_mission())
        })
    }

    /// Missions of the case's country that were filled in for an earlier case, for this person's country.
    pub fn offered_missions(&self) -> Vec<Mission> {
        let country = Some(self.sender().country.as_str()).filter(|country| !country.is_empty());
        job::letter::missions(self.case(), &self.known_missions, country).value
    }

    pub(super) fn blank_mission(&self) -> Mission {
        let case = self.case();
        let of = if case.country_code.is_empty() { &case.country } else { &case.country_code };
        Mission { of: of.clone(), host: self.sender().country.clone(), ..Mission::default() }
    }

    /// The salutation that stands in the letter while none is filled in.
    pub fn proposed_salutation(&self, id: &str) -> String {
        let shown = self.shown.as_ref().filter(|shown| shown.letter.addressee == id);
        let part = shown.and_then(|shown| shown.letter.part(Slot::Salutation));
        let text = part.map(|part| part.text.as_str()).unwrap_or_default();
        text.trim_end_matches([',', ':', '\u{ff1a}', '!']).to_owned()
    }

    /// What is ready and what is missing.
    pub fn status(&self) -> Status {
        let mut status = self.status.clone();
        if self.asks_about_ties() {
            status.missing.insert(0, Missing::Ties);
        }
        status
    }

    /// Why a person is asked before letters of this case are printed; empty: nothing to ask.
    pub fn reasons_to_ask(&self) -> Vec<Notice> {
        export::reasons_to_ask(&self.order())
    }
}
