use std::sync::Arc;
use std::time::Duration;

use super::{Said, Session};
use crate::app::command::{Command, LettersCommand};
use crate::app::document::{self, Document};
use crate::app::worker::Request;
use crate::data::phrases;
use crate::edit::PageSelection;
use crate::job::amend::{self, CaseChange, Missing};
use crate::job::text;
use crate::model::{Case, LanguageTag, Part, PartId, Role, Slot, Wording};

/// What the window knows of the letters' words beyond what is kept.
#[derive(Debug, Clone, Default)]
pub struct LettersDesk {
    /// The language whose translation is beside the sheet.
    translating: Option<LanguageTag>,
    edits_case: bool,
    shows_timings: bool,
}

/// A language that letters can be written in.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub language: LanguageTag,
    pub missing: Missing,
    /// Whether the program has its phrases.
    pub has_phrases: bool,
    /// Whether the sheet asks for it.
    pub asked_for: bool,
}

impl LettersDesk {
    /// For a case that comes onto the desk.
    pub(super) fn begin(&mut self) {
        *self = Self { shows_timings: self.shows_timings, ..Self::default() };
    }
}

impl Session {
    /// The part of the shown letter that is chosen.
    pub fn chosen_text(&self) -> Option<&Part> {
        let (id, shown) = (self.chosen_part?, self.shown.as_ref()?);
        shown.letter.parts.iter().find(|part| part.id == id)
    }

    /// Which of the proposed wordings the chosen part has, where there is more than one.
    pub fn chosen_wording(&self) -> Option<Wording> {
        self.chosen_text()?.wording
    }

    /// The letters that have something of their own in a part, the shown one apart.
    pub fn others_differing(&self, part: &Part) -> Vec<String> {
        let others = self.entries.iter().filter(|entry| entry.id != self.chosen);
        let differing = others.filter(|entry| document::differs(self.work(), &entry.id, part));
        differing.map(|entry| entry.title().to_owned()).collect()
    }

    /// Whether the shown letter has something of its own in a part.
    pub fn differs_here(&self, part: &Part) -> bool {
        document::differs(self.work(), &self.chosen, part)
    }

    /// Whether what is typed and chosen is for all letters, as far as it can be.
    pub fn writes_to_all(&self) -> bool {
        self.writes_to_all
    }

    pub fn edits_case(&self) -> bool {
        self.letters.edits_case && self.open
    }

    pub fn shows_timings(&self) -> bool {
        self.letters.shows_timings
    }

    /// The language whose translation is on the desk in the place of the letter.
    pub fn translating(&self) -> Option<&LanguageTag> {
        self.letters.translating.as_ref().filter(|_| self.open)
    }

    /// The language that was asked for, for the letter on the desk or for all.
    pub fn wanted_language(&self) -> Option<&LanguageTag> {
        let own = self.work().letters.get(&self.chosen).and_then(|letter| letter.language.as_ref());
        own.or(self.work().choices.language.as_ref())
    }

    /// The language that was asked for and that the case cannot be written in yet, with what it lacks.
    pub fn waiting_language(&self) -> Option<(LanguageTag, Missing)> {
        let wanted = self.wanted_language()?;
        let missing = amend::missing(self.case(), wanted);
        (!missing.is_nothing()).then(|| (wanted.clone(), missing))
    }

    /// The languages that letters can be written in: first those that the case has its demands in.
    pub fn offers(&self) -> Vec<Offer> {
        offers(self.case())
    }

    /// The language of the letter on the desk.
    pub(super) fn shown_language(&self) -> LanguageTag {
        self.shown.as_ref().map_or(LanguageTag::ENGLISH, |shown| shown.letter.language.clone())
    }

    /// The letter on the desk as text.
    pub fn letter_text(&self) -> String {
        self.shown.as_ref().map(|shown| text::plain_text(&shown.letter)).unwrap_or_default()
    }

    pub(super) fn can_write(&self, command: &LettersCommand) -> bool {
        use LettersCommand as C;
        let part = self.chosen_text();
        match command {
            C::NextWording | C::PreviousWording => self.chosen_wording().is_some(),
            C::ProposedText => self.chosen_part.is_some_and(|part| self.has_own_words(part)),
            C::UseInAll => part.is_some_and(|part| {
                part.id.slot != Slot::Salutation && (self.differs_here(part) || !self.others_differing(part).is_empty())
            }),
            C::UseCommon => part.is_some_and(|part| self.differs_here(part)),
            C::AddParagraph => self.shown.is_some() && self.translating().is_none() && !self.shows_sheet,
            C::AddAppeal | C::AddCopy | C::EditCase => self.open,
            C::Duplicate => self.is_addressee(),
            C::Remove => self.is_addressee() || self.work().missions.contains_key(&self.chosen),
            C::MoveUp => self.can_move(-1),
            C::MoveDown => self.can_move(1),
            C::CopyText => self.shown.is_some(),
            C::SaveText => self.can(&Command::SaveLetters),
            _ => true,
        }
    }

    pub(super) fn is_on_letters(&self, command: &LettersCommand) -> bool {
        match command {
            LettersCommand::EditCase => self.edits_case(),
            LettersCommand::ShowTimings => self.shows_timings(),
            _ => false,
        }
    }

    pub(super) fn write_letters(&mut self, command: LettersCommand, now: Duration) -> Vec<Request> {
        use LettersCommand as C;
        match command {
            C::NextWording => self.step_wording(1, now),
            C::PreviousWording => self.step_wording(-1, now),
            C::ProposedText => self.back_to_proposed(now),
            C::UseInAll => {
                let Some(part) = self.chosen_text().cloned() else { return Vec::new() };
                let language = self.shown_language();
                self.step(now, |document| {
                    document.use_in_all(&part);
                    document.note_language(part.id, &language);
                });
            }
            C::UseCommon => {
                let Some(part) = self.chosen_text().cloned() else { return Vec::new() };
                let letter = self.chosen.clone();
                self.step(now, |document| document.use_common(&letter, &part));
            }
            C::AddParagraph => self.add_paragraph(now),
            C::AddAppeal => self.add_addressee(Role::Appeal, now),
            C::AddCopy => self.add_addressee(Role::Copy, now),
            C::Duplicate => self.duplicate(now),
            C::Remove => self.remove(now),
            C::MoveUp => self.move_addressee(-1, now),
            C::MoveDown => self.move_addressee(1, now),
            // The window has the clipboard.
            C::CopyText => self.toast(Said::words("text-copied", Vec::new()), now),
            C::SaveText => return self.begin_export(Command::Letters(C::SaveText)),
            C::EditCase => self.letters.edits_case = !self.letters.edits_case,
            C::ShowTimings => self.letters.shows_timings = !self.letters.shows_timings,
            C::Overrule { check, overruled } => {
                let letter = self.chosen.clone();
                self.step(now, |document| document.overrule(&letter, &check, overruled));
            }
            C::WriteIn(language) => self.write_in(language, now),
            C::Translate(language) => {
                self.letters.translating = language;
                self.shows_sheet = false;
            }
            C::FillIn { language, what, text } => self.type_in(now, |document| {
                amend::translate(document.change_case(), &language, &what, text);
            }),
            C::ChangeCase(change) => self.change_case(*change, now),
            C::Settle(notice) => self.step(now, |document| {
                document.change_case().notices.retain(|other| *other != *notice);
            }),
        }
        Vec::new()
    }

    pub(super) fn close_translation(&mut self) {
        self.letters.translating = None;
    }

    fn step_wording(&mut self, by: i16, now: Duration) {
        let Some(wording) = self.chosen_wording() else { return };
        let own = self.chosen_part.is_some_and(|part| self.has_own_words(part));
        let next = i16::from(wording.alternative) + if own { 0 } else { by };
        let next = next.rem_euclid(i16::from(wording.of.max(1)));
        let Some(part) = self.chosen_part else { return };
        self.choose_wording(part, u8::try_from(next).unwrap_or_default(), now);
    }

    fn choose_wording(&mut self, part: PartId, alternative: u8, now: Duration) {
        let parts = self.shown.iter().flat_map(|shown| &shown.letter.parts);
        let Some(wording) = parts.filter(|one| one.id == part).find_map(|one| one.wording) else { return };
        let shown = self.chosen.clone();
        let letter = (!self.goes_to_all(part)).then(|| shown.clone());
        self.step(now, |document: &mut Document| {
            document.choose_wording(letter.as_deref(), &shown, part, wording.part, alternative);
        });
        self.put_caret(part, 0);
    }

    /// Undoes what a person wrote into the chosen part, where it stands: in this letter, else in all.
    fn back_to_proposed(&mut self, now: Duration) {
        let Some(part) = self.chosen_part else { return };
        let shown = self.chosen.clone();
        let here = self.work().letters.get(&shown).is_some_and(|one| one.own_words.contains_key(&part.to_string()));
        let letter = here.then(|| shown.clone());
        let language = self.shown_language();
        self.step(now, |document: &mut Document| {
            document.write(letter.as_deref(), &shown, part, None);
            document.note_language(part, &language);
        });
        self.put_caret(part, 0);
    }

    /// An empty paragraph of the person's own, with the caret in it.
    fn add_paragraph(&mut self, now: Duration) {
        let shown = self.chosen.clone();
        let parts = self.shown.iter().flat_map(|shown| &shown.letter.parts);
        let used: Vec<u16> = parts.filter(|part| part.id.slot == Slot::OwnWords).map(|part| part.id.index).collect();
        let index = (0..u16::MAX).find(|index| !used.contains(index)).unwrap_or_default();
        let part = PartId { slot: Slot::OwnWords, index };
        let letter = (!self.goes_to_all(part)).then(|| shown.clone());
        self.page_caret.open(part);
        let language = self.shown_language();
        self.step(now, |document: &mut Document| {
            document.write(letter.as_deref(), &shown, part, Some(String::new()));
            document.note_language(part, &language);
        });
        self.put_caret(part, 0);
        self.page_caret.wants_focus();
    }

    /// Puts the caret into a part of the letter as it is now.
    fn put_caret(&mut self, part: PartId, byte: usize) {
        let selection = self.shown.as_ref().and_then(|shown| PageSelection::at(&shown.typeset, part, byte));
        self.page_caret.place(selection);
        self.chosen_part = Some(part);
    }

    fn write_in(&mut self, language: Option<LanguageTag>, now: Duration) {
        let shown = self.chosen.clone();
        let letter = (!self.writes_to_all).then(|| shown.clone());
        let lacking = language.clone().filter(|language| amend::missing(self.case(), language).demands > 0);
        self.step(now, |document: &mut Document| document.write_in(letter.as_deref(), &shown, language));
        if lacking.is_some() {
            self.letters.translating = lacking;
            self.shows_sheet = false;
        }
    }

    fn change_case(&mut self, change: CaseChange, now: Duration) {
        let again = self.case().closed.is_some() && matches!(change, CaseChange::Close(Some(_)));
        let typed =
            again || matches!(change, CaseChange::Text(..) | CaseChange::Item { .. } | CaseChange::Person { .. });
        let ends = matches!(change, CaseChange::Close(_));
        let amended = |document: &mut Document| {
            let mut work = (*document.work).clone();
            amend::amend(document.change_case(), &mut work, change);
            if work != *document.work {
                *document.change_work() = work;
            }
        };
        if typed {
            self.type_in(now, amended)
        } else {
            self.step(now, amended)
        }
        if ends {
            // A case that was just closed asks again before anything is printed.
            self.asked = false;
        }
    }

    fn is_addressee(&self) -> bool {
        self.case().addressees.iter().any(|addressee| addressee.id == self.chosen)
    }

    fn can_move(&self, by: isize) -> bool {
        let addressees = &self.case().addressees;
        let Some(place) = addressees.iter().position(|addressee| addressee.id == self.chosen) else { return false };
        let Some(role) = addressees.get(place).map(|addressee| addressee.role) else { return false };
        let (before, from) = addressees.split_at(place);
        let side = if by < 0 { before } else { from.get(1..).unwrap_or_default() };
        side.iter().any(|addressee| addressee.role == role)
    }

    fn add_addressee(&mut self, role: Role, now: Duration) {
        let mut id = String::new();
        self.step(now, |document| {
            let work = Arc::clone(&document.work);
            id = amend::add(document.change_case(), &work, role);
        });
        self.choose(id);
    }

    fn duplicate(&mut self, now: Duration) {
        let (first, mut second) = (self.chosen.clone(), None);
        self.step(now, |document| {
            let mut work = (*document.work).clone();
            second = amend::duplicate(document.change_case(), &mut work, &first);
            *document.change_work() = work;
        });
        if let Some(id) = second {
            self.choose(id);
        }
    }

    fn remove(&mut self, now: Duration) {
        let id = self.chosen.clone();
        let (place, _) = self.place();
        let next = self.entries.get(place).or_else(|| self.entries.get(place.checked_sub(2)?));
        let next = next.map(|entry| entry.id.clone());
        self.step(now, |document| {
            let mut work = (*document.work).clone();
            if work.missions.remove(&id).is_some() {
                work.letters.remove(&id);
            } else {
                amend::remove(document.change_case(), &mut work, &id);
            }
            *document.change_work() = work;
        });
        if let Some(next) = next {
            self.choose(next);
        }
    }

    fn move_addressee(&mut self, by: isize, now: Duration) {
        let id = self.chosen.clone();
        self.step(now, |document| {
            amend::move_by(document.change_case(), &id, by);
        });
    }
}

/// The languages for the letters of a case.
fn offers(case: &Case) -> Vec<Offer> {
    let mut tags: Vec<LanguageTag> = vec![case.language.clone()];
    let mut add = |tag: &LanguageTag| {
        if *tag != LanguageTag::OWN && tag.find_in(&tags).is_none() {
            tags.push(tag.clone());
        }
    };
    case.translations.keys().for_each(&mut add);
    case.languages.iter().for_each(&mut add);
    phrases::all().iter().for_each(|phrases| add(&phrases.language));
    let mut offers: Vec<Offer> = tags
        .into_iter()
        .map(|language| Offer {
            missing: amend::missing(case, &language),
            has_phrases: phrases::for_language(&language).is_some(),
            asked_for: language.find_in(&case.languages).is_some(),
            language,
        })
        .collect();
    offers.sort_by_key(|offer| (offer.missing.demands > 0, !offer.asked_for && offer.missing.demands > 0));
    offers
}
