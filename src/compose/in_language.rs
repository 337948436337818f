//! The case in one of the letters' languages: its names, its title, and the phrases and facts that letters choose from.

use crate::data::phrases::{LeadIns, OfficeClass};
use crate::model::{LanguageTag, LetterKind, PartId, Slot};
use crate::notice::Notice;

use super::alternatives::Pick;
use super::content::Content;
use super::demands::{AS_IT_STANDS, How, Stated};
use super::facts::{Facts, MOST_FACTS};
use super::prisoner_number::PrisonerNumber;
use super::request::{Recipient, Request};
use super::salutation;
use super::sender::Writer;
use super::templates::{fill, row};
use super::text::{length_in_words, says_any};
use super::title::{calm_title, without_country};

/// What fits on one page at 11 pt beside address, subject and signature.
const BODY_WORDS: usize = 300;

/// What the phrases around facts and demands take of it.
const PHRASE_WORDS: usize = 90;

/// How many people the subject and the sentences name.
const MOST_NAMES: usize = 4;

/// How many of more people they name: "… and others" then hides at least two.
const NAMED_OF_MORE: usize = 3;

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
    pub(super) number: Option<PrisonerNumber>,
}

impl<'a> InLanguage<'a> {
    pub(super) fn new(request: &Request<'a>, wanted: Option<&LanguageTag>) -> Self {
        let (content, notices) = Content::choose(request, wanted);
        let facts = Facts::of(&content);
        let writer = Writer::of(request, &content);
        let officials: Vec<String> = request.case.addressees.iter().map(|one| one.name.trim().to_lowercase()).collect();
        let names = names(&content, &officials);
        let own = if names.is_empty() { content.title.as_ref() } else { without_country(&content.title) };
        let lead = [content.summary.as_ref().to_owned(), content.model_letter.as_ref().to_owned()];
        let texts = [content.facts.as_ref(), &request.case.background, &lead, &content.demands];
        let title = calm_title(own, &texts, content.phrases);
        let number = PrisonerNumber::of(request, &content);
        Self { wanted: wanted.cloned(), content, notices, facts, writer, names, title, number }
    }

    /// What a letter chooses from; `model`: it is the sheet's own; `unnamed`: its salutation names neither person nor office.
    pub(super) fn picks(
        &self,
        kind: LetterKind,
        model: bool,
        class: Option<OfficeClass>,
        stated: &[Stated],
        unnamed: bool,
    ) -> Vec<Pick> {
        let phrases = self.content.phrases;
        let mut picks = Vec::new();
        let mut pick = |slot, index, alternatives: &'static [String]| picks.push(Pick { slot, index, alternatives });
        match kind {
            LetterKind::Appeal if model => {
                if !self.model_asks() {
                    pick(Slot::Request, 0, &phrases.request);
                }
            }
            LetterKind::Appeal => {
                let about = self.writer.about.is_some() && !phrases.opening_about.is_empty();
                let opening = match (self.names.is_empty(), about) {
                    (false, false) => &phrases.opening,
                    (false, true) => &phrases.opening_about,
                    (true, false) => &phrases.opening_nobody,
                    (true, true) => &phrases.opening_about_nobody,
                };
                pick(Slot::Opening, 0, opening);
                for (index, form) in led_in_forms(stated).iter().enumerate() {
                    let index = u16::try_from(index).unwrap_or(u16::MAX);
                    pick(Slot::DemandsLeadIn, index, self.lead_ins(&phrases.lead_in, form, class));
                }
                pick(Slot::Request, 0, &phrases.request);
            }
            LetterKind::Copy | LetterKind::Mission => {
                let covering = if kind == LetterKind::Copy { &phrases.copy } else { &phrases.mission };
                let named = !self.names.is_empty();
                pick(Slot::Covering, 0, if named { &covering.opening } else { &covering.opening_nobody });
                pick(Slot::Request, 0, &covering.request);
            }
        }
        pick(Slot::Closing, 0, self.closings(unnamed));
        picks
    }

    /// The closings of the writer's country, else those of the language that go with the salutation.
    fn closings(&self, unnamed: bool) -> &'static [String] {
        let phrases = self.content.phrases;
        match self.content.region {
            Some(region) if !region.closing.is_empty() => &region.closing,
            _ if unnamed && !phrases.closing_unnamed.is_empty() => &phrases.closing_unnamed,
            _ => &phrases.closing,
        }
    }

    /// Whether a letter to this recipient opens without a person or an office: "Dear Sir or Madam".
    pub(super) fn is_unnamed(&self, request: &Request<'_>, recipient: &Recipient) -> bool {
        if self.content.phrases.closing_unnamed.is_empty() {
            return false;
        }
        let part = PartId { slot: Slot::Salutation, index: 0 }.to_string();
        let for_this = request.letters.get(&recipient.id).and_then(|letter| letter.own_words.get(&part));
        let own = for_this.or_else(|| request.choices.own_words_in(&part, &self.content.language));
        let forms = &self.content.phrases.salutation;
        let said = match own {
            Some(own) => own.clone(),
            None => salutation::salutation(recipient, &self.content, &request.case.language).text,
        };
        let said = salutation::without_end(&said);
        [&forms.neutral, &forms.neutral_male, &forms.neutral_female].iter().any(|form| said.eq_ignore_ascii_case(form))
    }

    /// The lead-ins for a form of demand, as the office can answer them.
    fn lead_ins(&self, all: &'static LeadIns, form: &str, class: Option<OfficeClass>) -> &'static [String] {
        let Some(of_form) = all.get(form).or_else(|| all.get(AS_IT_STANDS)) else { return &[] };
        // Where the language has a lead-in for kings of its own, it comes before that for every head of state.
        let keys = match class {
            Some(OfficeClass::Monarch) if self.speaks_of_clemency() => ["monarch-clemency", "clemency"],
            Some(OfficeClass::Monarch) => ["monarch", "head-of-state"],
            class => [self.lead_in_key(class), "any"],
        };
        keys.iter().find_map(|key| of_form.get(*key)).or_else(|| of_form.get("any")).map_or(&[], Vec::as_slice)
    }

    fn lead_in_key(&self, class: Option<OfficeClass>) -> &'static str {
        match class {
            Some(OfficeClass::HeadOfState) if self.speaks_of_clemency() => "clemency",
            Some(OfficeClass::HeadOfState) => "head-of-state",
            Some(OfficeClass::HeadOfGovernment) => "head-of-government",
            Some(OfficeClass::Minister) => "minister",
            Some(OfficeClass::Court) => "court",
            Some(OfficeClass::Prosecutor) => "prosecutor",
            Some(OfficeClass::Parliament) => "parliament",
            Some(OfficeClass::Police) => "police",
            Some(OfficeClass::Prison) => "prison",
            Some(class) if class.represents() => "mission",
            _ => "any",
        }
    }

    /// Whether the sheet's own letter asks for an answer already.
    fn model_asks(&self) -> bool {
        says_any(&self.content.model_letter.to_lowercase(), &self.content.phrases.words.answer)
    }

    fn speaks_of_clemency(&self) -> bool {
        let words = &self.content.phrases.words.clemency;
        self.content.demands.iter().any(|demand| says_any(&demand.to_lowercase(), words))
    }

    /// The one fact that a covering letter states: of those that the appeal states, the first that can stand alone.
    pub(super) fn covering_fact(&self) -> Vec<&str> {
        self.facts.for_covering(self.words_for_facts()).into_iter().collect()
    }

    fn words_for_facts(&self) -> usize {
        let demands: usize = self.content.demands.iter().map(|demand| length_in_words(demand)).sum();
        BODY_WORDS.saturating_sub(PHRASE_WORDS + demands)
    }

    /// The facts of an appeal: as many as leave the demands their room.
    pub(super) fn chosen_facts(&self, trim: u8) -> Vec<&str> {
        let words = self.words_for_facts();
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

fn names(content: &Content<'_>, officials: &[String]) -> String {
    let names = content.people.iter().map(|one| one.name.trim()).filter(|name| !name.is_empty());
    // An official whom a sheet's reader took for one of the people is nobody to be concerned for.
    let names: Vec<&str> = names.filter(|name| !officials.contains(&name.to_lowercase())).collect();
    let lists = &content.phrases.lists;
    match names.get(..NAMED_OF_MORE) {
        Some(first) if names.len() > MOST_NAMES && !lists.and_others.is_empty() => {
            fill(&lists.and_others, &[("names", &first.join(&lists.between))])
        }
        _ => row(&names, content.phrases),
    }
}
