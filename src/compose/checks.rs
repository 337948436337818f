//! The writing rules as checks with reasons: what a good appeal has, and whether this one has it.

use std::collections::BTreeMap;

use crate::model::{Letter, LetterKind, Origin, Part, PartId, Privacy, Slot};
use crate::notice::Place;

use super::composer::Composer;
use super::request::{Recipient, Request};
use super::text::{organisation_in, says, says_any, stems};

/// One writing rule, held against one letter; `words` has its sentence under `code`.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// `one-page`, `name-present`, `demands-covered`, `asks-for-answer`, `hedges-kept`, `no-organisation`,
    /// `salutation-present`, `own-words-marked`, `writer-hidden`.
    pub code: &'static str,
    pub passed: bool,
    pub place: Place,
    pub arguments: BTreeMap<String, String>,
}

impl Check {
    fn new(code: &'static str, letter: &Letter, passed: bool) -> Self {
        let place = Place::Letter { addressee: letter.addressee.clone(), part: None };
        Self { code, passed, place, arguments: BTreeMap::new() }
    }

    fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.arguments.insert(name.to_owned(), value.to_string());
        self
    }

    fn at(mut self, part: Option<&Part>) -> Self {
        if let (Place::Letter { part: place, .. }, Some(part)) = (&mut self.place, part) {
            *place = Some((part.id.to_string(), 0..part.text.len()));
        }
        self
    }
}

/// All checks of a letter that was composed from this request; `pages` once it is typeset.
pub fn checks(
    request: &Request<'_>,
    recipients: &[Recipient],
    index: usize,
    letter: &Letter,
    pages: Option<usize>,
) -> Vec<Check> {
    let composer = Composer::new(*request, recipients);
    let Some((plan, spoken)) = composer.planned(index) else { return Vec::new() };
    let words = &spoken.content.phrases.words;
    let body: Vec<&Part> = letter.parts.iter().filter(|part| part.id.slot.is_body()).collect();
    let text = body.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join("\n");
    let lower = text.to_lowercase();
    let mut all = Vec::new();
    if let Some(pages) = pages {
        all.push(Check::new("one-page", letter, pages <= 1).with("pages", pages));
    }
    let missing: Vec<&str> =
        spoken.content.people.iter().map(|one| one.name.trim()).filter(|name| !name.is_empty()).collect();
    let subject = letter.part(Slot::Subject).map_or("", |part| part.text.as_str());
    let whole = format!("{subject}\n{text}").to_lowercase();
    let named = missing.is_empty() || missing.iter().any(|name| whole.contains(&name.to_lowercase()));
    all.push(Check::new("name-present", letter, named).with("name", missing.first().unwrap_or(&"")));
    if plan.kind == LetterKind::Appeal {
        let demands = &spoken.content.demands;
        let uncovered = plan.asked.stated.iter().filter(|one| {
            let demand = demands.get(one.index).map_or("", String::as_str);
            !is_covered(demand, one.index, letter, &text, words)
        });
        let uncovered: Vec<usize> = uncovered.map(|one| one.index).collect();
        let of = plan.asked.stated.len();
        let first = uncovered.first().and_then(|at| demands.get(*at)).map_or("", String::as_str);
        let asked = !plan.asked.stated.is_empty()
            || letter.part(Slot::ModelLetter).is_some()
            || letter.part(Slot::OwnWords).is_some();
        let check = Check::new("demands-covered", letter, uncovered.is_empty() && asked);
        all.push(check.with("covered", of - uncovered.len()).with("of", of).with("demand", first));
    }
    let answer = says_any(&lower, &words.answer) || plan.kind == LetterKind::Copy;
    let answer = answer || words.answer.is_empty();
    all.push(Check::new("asks-for-answer", letter, answer).at(letter.part(Slot::Request)));
    all.push(hedges_kept(&composer, index, letter));
    let named = letter.parts.iter().filter(|part| part.id.slot != Slot::Address);
    let named = named.filter_map(|part| Some((part, organisation_in(&part.text)?))).next();
    let check = Check::new("no-organisation", letter, named.is_none());
    all.push(check.with("organisation", named.map_or("", |(_, name)| name)).at(named.map(|(part, _)| part)));
    let salutation = letter.part(Slot::Salutation);
    all.push(Check::new("salutation-present", letter, salutation.is_some()).at(salutation));
    let own = letter.parts.iter().filter(|part| part.origin == Origin::Own).count();
    all.push(Check::new("own-words-marked", letter, true).with("own", own));
    all.push(writer_hidden(request, letter));
    all
}

/// A demand is covered by its own part, or by sentences of the person that say most of its words.
fn is_covered(demand: &str, index: usize, letter: &Letter, text: &str, words: &crate::data::phrases::Words) -> bool {
    let index = u16::try_from(index).unwrap_or(u16::MAX);
    let is_its = |id: PartId| matches!(id.slot, Slot::Demand | Slot::DemandSentence) && id.index == index;
    if letter.parts.iter().any(|part| is_its(part.id) && part.origin != Origin::Own) {
        return true;
    }
    let wanted = stems(demand, words);
    let said = stems(text, words);
    // Half of what a demand is about: whoever rephrases it keeps its nouns.
    !wanted.is_empty() && 2 * wanted.intersection(&said).count() >= wanted.len()
}

/// Each hedge of a fact or demand that the letter states stands in it still.
fn hedges_kept(composer: &Composer<'_>, index: usize, letter: &Letter) -> Check {
    let lost = composer.planned(index).and_then(|(plan, spoken)| {
        let hedges = &spoken.content.phrases.words.hedges;
        let stated =
            |slot: Slot, index: u16| letter.parts.iter().find(|part| part.id.slot == slot && part.id.index == index);
        let facts = stated(Slot::Facts, 0).map(|part| (part, composer.proposed_facts(index)));
        let demands = plan.asked.stated.iter().filter_map(|one| {
            let at = u16::try_from(one.index).unwrap_or(u16::MAX);
            let part = stated(Slot::Demand, at).or_else(|| stated(Slot::DemandSentence, at))?;
            Some((part, spoken.content.demands.get(one.index)?.clone()))
        });
        // What nobody touched is as the sheet has it.
        facts.into_iter().chain(demands).filter(|(part, _)| part.origin == Origin::Own).find_map(|(part, source)| {
            let (source, said) = (source.to_lowercase(), part.text.to_lowercase());
            let lost = hedges.iter().find(|hedge| says(&source, hedge) && !says(&said, hedge))?;
            Some((part, lost.clone()))
        })
    });
    let check = Check::new("hedges-kept", letter, lost.is_none());
    let hedge = lost.as_ref().map_or(String::new(), |(_, hedge)| hedge.clone());
    check.with("hedge", hedge).at(lost.map(|(part, _)| part))
}

/// What the writer's privacy hides stands nowhere on the paper, in their own words included.
fn writer_hidden(request: &Request<'_>, letter: &Letter) -> Check {
    let Some(sender) = request.sender else { return Check::new("writer-hidden", letter, true) };
    let last_name = sender.name.split_whitespace().last().unwrap_or_default();
    let hidden: Vec<&str> = match request.privacy() {
        Privacy::Full => Vec::new(),
        Privacy::Town => vec![&sender.email],
        Privacy::Initials => vec![&sender.name, last_name, &sender.town, &sender.email],
        Privacy::FirstNameAge | Privacy::CareOf => vec![&sender.name, last_name, &sender.email, &sender.postcode],
        Privacy::None => {
            let first_name = sender.name.split_whitespace().next().unwrap_or_default();
            vec![&sender.name, first_name, last_name, &sender.town, &sender.email, &sender.postcode]
        }
    };
    let street = sender.street.iter().map(String::as_str).filter(|_| request.privacy() != Privacy::Full);
    let hidden: Vec<String> =
        hidden.into_iter().chain(street).map(|text| text.trim().to_lowercase()).filter(|text| text.len() > 1).collect();
    let shown = letter.parts.iter().filter(|part| part.id.slot != Slot::Address).find(|part| {
        let lower = part.text.to_lowercase();
        hidden.iter().any(|text| says(&lower, text))
    });
    Check::new("writer-hidden", letter, shown.is_none()).at(shown)
}
