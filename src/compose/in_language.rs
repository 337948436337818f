//! The case in one of the letters' languages: its names, its title, and the phrases and facts that letters choose from.

use crate::data::phrases::{LeadIns, OfficeClass};
use crate::model::{LanguageTag, LetterKind, Slot};
use crate::notice::Notice;

use super::alternatives::Pick;
use super::content::Content;
use super::demands::{AS_IT_STANDS, How, Stated};
use super::facts::{Facts, MOST_FACTS};
use super::request::Request;
use super::sender::Writer;
use super::text::{calm_title, fill, length_in_words, row, says_any};

/// What fits on one page at 11 pt beside address, subject and signature.
const BODY_WORDS: usize = 300;

/// What the phrases around facts and demands take of it.
const PHRASE_WORDS: usize = 90;

/// How many people the subject and the sentences name.
const MOST_NAMES: usize = 3;

/// The case in one of the letters' languages.
#[derive(Debug)]
pub(super) struct InLanguage<'a> {
    pub(super) wanted: Option<LanguageTag>,
    pub(super) content: Content<'a>,
    pub(super) notices: Vec<Notice>,
    pub(super) facts: Facts,
    pub(super) writer: Writer,
    pub(super) names: String,
    pub(super) title: String,
}

impl<'a> InLanguage<'a> {
    pub(super) fn new(request: &Request<'a>, wanted: Option<&LanguageTag>) -> Self {
        let (content, notices) = Content::choose(request, wanted);
        let facts = Facts::of(&content);
        let writer = Writer::of(request, &content);
        let names = names(&content);
        let title = calm_title(&content.title, &[&content.facts, &request.case.background]);
        Self { wanted: wanted.cloned(), content, notices, facts, writer, names, title }
    }

    pub(super) fn picks(&self, kind: LetterKind, class: Option<OfficeClass>, stated: &[Stated]) -> Vec<Pick> {
        let phrases = self.content.phrases;
        let mut picks = Vec::new();
        let mut pick = |slot, index, alternatives: &'static [String]| picks.push(Pick { slot, index, alternatives });
        match kind {
            LetterKind::Appeal if !self.content.model_letter.trim().is_empty() => {
                if !self.model_asks() {
                    pick(Slot::Request, 0, &phrases.request);
                }
            }
            LetterKind::Appeal => {
                let about = self.writer.about.is_some() && !phrases.opening_about.is_empty();
                pick(Slot::Opening, 0, if about { &phrases.opening_about } else { &phrases.opening });
                for (index, form) in led_in_forms(stated).iter().enumerate() {
                    let index = u16::try_from(index).unwrap_or(u16::MAX);
                    pick(Slot::DemandsLeadIn, index, self.lead_ins(&phrases.lead_in, form, class));
                }
                pick(Slot::Request, 0, &phrases.request);
            }
            LetterKind::Copy => {
                pick(Slot::Covering, 0, &phrases.copy.opening);
                pick(Slot::Request, 0, &phrases.copy.request);
            }
            LetterKind::Mission => {
                pick(Slot::Covering, 0, &phrases.mission.opening);
                pick(Slot::Request, 0, &phrases.mission.request);
            }
        }
        pick(Slot::Closing, 0, &phrases.closing);
        picks
    }

    /// The lead-ins for a form of demand, as the office can answer them.
    fn lead_ins(&self, all: &'static LeadIns, form: &str, class: Option<OfficeClass>) -> &'static [String] {
        let Some(of_form) = all.get(form).or_else(|| all.get(AS_IT_STANDS)) else { return &[] };
        let key = match class {
            Some(OfficeClass::HeadOfState | OfficeClass::Monarch) if self.speaks_of_clemency() => "clemency",
            Some(OfficeClass::HeadOfState | OfficeClass::Monarch) => "head-of-state",
            Some(OfficeClass::HeadOfGovernment) => "head-of-government",
            Some(OfficeClass::Minister) => "minister",
            Some(OfficeClass::Court) => "court",
            Some(OfficeClass::Prosecutor) => "prosecutor",
            Some(OfficeClass::Parliament) => "parliament",
            Some(OfficeClass::Police) => "police",
            Some(OfficeClass::Prison) => "prison",
            _ => "any",
        };
        of_form.get(key).or_else(|| of_form.get("any")).map_or(&[], Vec::as_slice)
    }

    /// Whether the sheet's own letter asks for an answer already.
    fn model_asks(&self) -> bool {
        says_any(&self.content.model_letter.to_lowercase(), &self.content.phrases.words.answer)
    }

    fn speaks_of_clemency(&self) -> bool {
        let words = &self.content.phrases.words.clemency;
        self.content.demands.iter().any(|demand| says_any(&demand.to_lowercase(), words))
    }

    /// The one fact that a covering letter states: of those that the appeal states, the one that the sheet has first.
    pub(super) fn covering_fact(&self) -> Vec<&str> {
        self.chosen_facts(0).into_iter().take(1).collect()
    }

    /// The facts of an appeal: as many as leave the demands their room.
    pub(super) fn chosen_facts(&self, trim: u8) -> Vec<&str> {
        let demands: usize = self.content.demands.iter().map(|demand| length_in_words(demand)).sum();
        let words = BODY_WORDS.saturating_sub(PHRASE_WORDS + demands);
        let all = self.facts.first(MOST_FACTS, words);
        if trim == 0 { all } else { self.facts.first(all.len().saturating_sub(usize::from(trim)), words) }
    }
}

/// The forms of the runs of list items, in order.
fn led_in_forms(stated: &[Stated]) -> Vec<&str> {
    let mut forms = Vec::new();
    let mut open: Option<&str> = None;
    for one in stated {
        let form = match &one.how {
            How::Item { form, .. } => Some(form.as_str()),
            How::Sentence(_) => None,
        };
        if form.is_some() && form != open {
            forms.extend(form);
        }
        open = form;
    }
    forms
}

fn names(content: &Content<'_>) -> String {
    let names: Vec<&str> = content.people.iter().map(|one| one.name.trim()).filter(|name| !name.is_empty()).collect();
    let lists = &content.phrases.lists;
    match names.get(..MOST_NAMES) {
        Some(first) if names.len() > MOST_NAMES && !lists.and_others.is_empty() => {
            fill(&lists.and_others, &[("names", &first.join(&lists.between))])
        }
        _ => row(&names, content.phrases),
    }
}
