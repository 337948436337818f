//! All letters of a case: what each is to say is decided once, so that no two officials get the same text.

use std::sync::Arc;

use crate::data::phrases::OfficeClass;
use crate::fnv;
use crate::model::LetterKind;

use super::alternatives::{self, Pick, Picks};
use super::demands::{self, Asked, Told};
use super::in_language::InLanguage;
use super::request::{Recipient, Request};
use super::salutation;
use super::text::begins_with_one;

/// Writes the letters of a case: what they share is worked out once.
#[derive(Debug)]
pub struct Composer<'a> {
    pub(super) request: Request<'a>,
    pub(super) recipients: &'a [Recipient],
    languages: Vec<InLanguage<'a>>,
    plans: Vec<Plan>,
}

/// What is decided for one letter before it is written.
#[derive(Debug)]
pub(super) struct Plan {
    language: usize,
    /// A covering letter that has nothing to enclose is written as an appeal.
    pub(super) kind: LetterKind,
    /// The letter is the sheet's own.
    pub(super) model: bool,
    /// Most letters ask the same.
    pub(super) asked: Arc<Asked>,
    pub(super) picks: Vec<Pick>,
    pub(super) chosen: Vec<u8>,
}

impl<'a> Composer<'a> {
    /// Decides what each letter says; `recipients` are all of the case, in export order.
    pub fn new(request: Request<'a>, recipients: &'a [Recipient]) -> Self {
        let appeals: Vec<&Recipient> = recipients.iter().filter(|one| one.kind == LetterKind::Appeal).collect();
        let mut languages: Vec<InLanguage<'a>> = Vec::new();
        let mut by_language: Vec<AskedSoFar> = Vec::new();
        let mut plans = Vec::with_capacity(recipients.len());
        for recipient in recipients {
            let wanted = request.wanted_language(&recipient.id);
            let language = match languages.iter().position(|known| known.wanted.as_ref() == wanted) {
                Some(known) => known,
                None => {
                    languages.push(InLanguage::new(&request, wanted));
                    by_language.push(AskedSoFar::default());
                    languages.len() - 1
                }
            };
            let Some((spoken, so_far)) = languages.get(language).zip(by_language.get_mut(language)) else { continue };
            let kind = if appeals.is_empty() { LetterKind::Appeal } else { recipient.kind };
            let class = salutation::class_of(recipient, &request.case.language);
            let asked = match kind {
                LetterKind::Appeal => {
                    let is_asked = !recipient.is_abroad && !class.is_some_and(OfficeClass::represents);
                    demands::asked(&spoken.content, recipient, is_asked, &appeals, &mut so_far.reached)
                }
                LetterKind::Copy | LetterKind::Mission => Asked::default(),
            };
            let asked = so_far.shared(asked);
            let unnamed = spoken.is_unnamed(&request, recipient);
            let has_model = !spoken.content.model_letter.trim().is_empty();
            let is_others = || {
                !asked.stated.is_empty()
                    && salutation::is_for_another(recipient, &appeals, &spoken.content, &request.case.language)
            };
            let model = has_model && !is_others();
            let picks = spoken.picks(kind, model, class, &asked.stated, unnamed);
            plans.push(Plan { language, kind, model, asked, picks, chosen: Vec::new() });
        }
        let seeds = recipients.iter().zip(&plans).map(|(recipient, plan)| Picks {
            kind: plan.kind,
            seed: seed(&request, recipient),
            picks: plan.picks.clone(),
        });
        let chosen = alternatives::assigned(&seeds.collect::<Vec<_>>());
        for (plan, chosen) in plans.iter_mut().zip(chosen) {
            plan.chosen = chosen;
        }
        Self { request, recipients, languages, plans }
    }

    pub(super) fn planned(&self, index: usize) -> Option<(&Plan, &InLanguage<'a>)> {
        let plan = self.plans.get(index)?;
        Some((plan, self.languages.get(plan.language)?))
    }

    /// The facts that are proposed for a letter, whatever the person made of them.
    pub(super) fn proposed_facts(&self, index: usize) -> String {
        let planned = self.recipients.get(index).zip(self.planned(index));
        let Some((recipient, (plan, spoken))) = planned else { return String::new() };
        let facts = match plan.kind {
            LetterKind::Appeal => spoken.chosen_facts(self.request.trim),
            LetterKind::Copy | LetterKind::Mission => spoken.covering_fact(),
        };
        told(&facts, recipient, spoken)
    }

    pub(super) fn first_appeal(&self) -> Option<(usize, &Recipient)> {
        self.recipients.iter().enumerate().find(|(_, one)| one.kind == LetterKind::Appeal)
    }
}

/// The facts as one recipient is told them. Left out where others remain and none leans on it: a fact that speaks of the recipient
/// and cannot be turned, and one in which whoever wrote the sheet says "I".
pub(super) fn told(facts: &[&str], recipient: &Recipient, spoken: &InLanguage<'_>) -> String {
    let words = &spoken.content.phrases.words;
    let mut said: Vec<String> = Vec::with_capacity(facts.len());
    let speaks = |fact: &str| begins_with_one(&fact.to_lowercase(), &words.first_person).is_some();
    // "I have learned of reports of the torture of …": what an organisation was told, as the writer says it.
    let is_ours = |fact: &str| {
        words.learned.iter().chain(&words.informed_of).any(|[_, becomes]| fact.starts_with(becomes.as_str()))
    };
    for (at, fact) in facts.iter().enumerate() {
        let plain = demands::without_sex_marks(fact, words);
        let told = match demands::told_to(&plain, recipient, &spoken.content) {
            Told::Said(fact) if is_ours(&fact) || !speaks(&fact) => Some(fact),
            Told::Said(_) | Told::Unfit => None,
        };
        let next = facts.get(at + 1).map(|next| next.to_lowercase());
        let is_leant_on = || next.as_ref().is_some_and(|next| begins_with_one(next, &words.leaning).is_some());
        let is_last_of_none = || said.is_empty() && next.is_none();
        match told {
            Some(fact) => said.push(fact.into_owned()),
            None if is_leant_on() || is_last_of_none() => said.push(plain.into_owned()),
            None => {}
        }
    }
    said.join(&spoken.content.phrases.lists.sentence_space)
}

/// What the letters in one language ask, as far as they are planned.
#[derive(Default)]
struct AskedSoFar {
    /// For whom demands are meant, and in how many lines of an address it stands that one who gets an appeal is it.
    reached: demands::Reached,
    last: Vec<Arc<Asked>>,
}

/// How many different ways of asking are looked through for the same one.
const WAYS: usize = 8;

impl AskedSoFar {
    /// What one letter asks, shared with an earlier one that asks the same.
    fn shared(&mut self, asked: Asked) -> Arc<Asked> {
        if let Some(same) = self.last.iter().find(|known| ***known == asked) {
            return Arc::clone(same);
        }
        let asked = Arc::new(asked);
        if self.last.len() < WAYS {
            self.last.push(Arc::clone(&asked));
        }
        asked
    }
}

/// Follows nothing that is typed or corrected while the letter is read: its sentences would move under the reader.
fn seed(request: &Request<'_>, recipient: &Recipient) -> u64 {
    [request.seed, &request.case.id, &recipient.id].iter().fold(fnv::START, |seed, text| {
        // A byte that is in no text divides them.
        fnv::hash(fnv::hash(seed, text.as_bytes()), &[0xff])
    })
}
