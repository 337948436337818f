//! The writing rules as checks with reasons: what a good appeal has, and whether this one has it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Letter, LetterKind, Origin, Part, PartId, Privacy, Slot};
use crate::notice::{Notice, Place};

use super::composer::Composer;
use super::content::Content;
use super::demands::Stated;
use super::request::Request;
use super::text::{folded, organisation_in, says, says_any, sentences, stems};

/// One writing rule, held against one letter; `words` has its sentence under `code`.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// `one-page`, `name-present`, `demands-covered`, `asks-for-answer`, `hedges-kept`, `no-organisation`,
    /// `salutation-present`, `own-words-marked`, `writer-hidden`, `printable`.
    pub code: &'static str,
    pub passed: bool,
    /// The person has said that it does not matter in this letter.
    pub overruled: bool,
    pub place: Place,
    pub arguments: BTreeMap<String, String>,
}

impl Check {
    fn new(code: &'static str, letter: &Letter, passed: bool) -> Self {
        let place = Place::Letter { addressee: letter.addressee.clone(), part: None };
        Self { code, passed, overruled: false, place, arguments: BTreeMap::new() }
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

/// Whether a person who overruled these checks wants to hear a notice no more.
///
/// A notice is meant by its own code, or by that of the check that says the same.
pub fn is_overruled(overruled: &[String], notice: &Notice) -> bool {
    let check = match &*notice.code {
        "missing-glyph" => "printable",
        "letter-over-one-page" => "one-page",
        "salutation-neutral" | "salutation-proposed" => "salutation-present",
        "nobody-named" => "name-present",
        "no-demands" => "demands-covered",
        code => code,
    };
    overruled.iter().any(|code| *code == check || *code == notice.code)
}

/// A letter as it was typeset, as far as checks ask for it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OnPaper {
    pub pages: usize,
    /// The first piece of text that no typeface can print, and the part that it stands in.
    pub unprintable: Option<(PartId, String)>,
}

impl Composer<'_> {
    /// All checks of a letter of these; `paper` once it is typeset.
    pub fn checks(&self, index: usize, letter: &Letter, paper: Option<&OnPaper>) -> Vec<Check> {
        let Some((plan, spoken)) = self.planned(index) else { return Vec::new() };
        let mut all = Vec::new();
        all.extend(paper.map(|paper| one_page(paper, letter)));
        all.push(name_present(letter, &spoken.content));
        if plan.kind == LetterKind::Appeal {
            all.push(demands_covered(&plan.asked.stated, letter, &spoken.content));
        }
        all.push(asks_for_answer(plan.kind, letter, &spoken.content));
        all.push(hedges_kept(self, index, letter));
        all.push(no_organisation(letter));
        let salutation = letter.part(Slot::Salutation);
        all.push(Check::new("salutation-present", letter, salutation.is_some()).at(salutation));
        let own = letter.parts.iter().filter(|part| part.origin == Origin::Own).count();
        all.push(Check::new("own-words-marked", letter, true).with("own", own));
        all.push(writer_hidden(&self.request, letter));
        all.extend(paper.map(|paper| printable(paper, letter)));
        let overruled = self.request.letters.get(&letter.addressee).map_or(&[] as &[String], |work| &work.overruled);
        for check in &mut all {
            check.overruled = overruled.iter().any(|code| code == check.code);
        }
        all
    }
}

/// The parts between salutation and closing.
fn body(letter: &Letter) -> impl Iterator<Item = &Part> {
    letter.parts.iter().filter(|part| part.id.slot.is_body())
}

fn one_page(paper: &OnPaper, letter: &Letter) -> Check {
    // An enclosed appeal stands on a page of its own behind the letter.
    let own = paper.pages.saturating_sub(letter.enclosures.len());
    Check::new("one-page", letter, own <= 1).with("pages", own)
}

fn name_present(letter: &Letter, content: &Content<'_>) -> Check {
    let names: Vec<&str> = content.people.iter().map(|one| one.name.trim()).filter(|name| !name.is_empty()).collect();
    let subject = letter.part(Slot::Subject).into_iter();
    let text: Vec<&str> = subject.chain(body(letter)).map(|part| part.text.as_str()).collect();
    let whole = folded(&text.join("\n"));
    let named = names.is_empty() || names.iter().any(|name| whole.contains(&folded(name)));
    Check::new("name-present", letter, named).with("name", names.first().unwrap_or(&""))
}

fn demands_covered(stated: &[Stated], letter: &Letter, content: &Content<'_>) -> Check {
    let demand = |at: usize| content.demands.get(at).map_or("", String::as_str);
    let uncovered = stated.iter().filter(|one| !is_covered(demand(one.index), one.index, letter, content));
    let uncovered: Vec<usize> = uncovered.map(|one| one.index).collect();
    let asked = !stated.is_empty() || letter.part(Slot::ModelLetter).is_some() || letter.part(Slot::OwnWords).is_some();
    Check::new("demands-covered", letter, uncovered.is_empty() && asked)
        .with("covered", stated.len() - uncovered.len())
        .with("of", stated.len())
        .with("demand", uncovered.first().map_or("", |at| demand(*at)))
}

fn asks_for_answer(kind: LetterKind, letter: &Letter, content: &Content<'_>) -> Check {
    let answer = &content.phrases.words.answer;
    // "No response to her complaint" is a fact, and asks for nothing.
    let mut own = body(letter).filter(|part| part.origin == Origin::Own || !is_of_sheet(part.id.slot));
    let asked = own.any(|part| says_any(&part.text.to_lowercase(), answer));
    let passed = asked || kind == LetterKind::Copy || answer.is_empty();
    Check::new("asks-for-answer", letter, passed).at(letter.part(Slot::Request))
}

fn no_organisation(letter: &Letter) -> Check {
    let mut said = letter.parts.iter().filter(|part| part.id.slot != Slot::Address);
    let named = said.find_map(|part| Some((part, organisation_in(&part.text)?)));
    let check = Check::new("no-organisation", letter, named.is_none());
    check.with("organisation", named.map_or("", |(_, name)| name)).at(named.map(|(part, _)| part))
}

fn printable(paper: &OnPaper, letter: &Letter) -> Check {
    let missing = paper.unprintable.as_ref();
    let part = missing.and_then(|(id, _)| letter.parts.iter().find(|part| part.id == *id));
    let check = Check::new("printable", letter, missing.is_none()).at(part);
    check.with("text", missing.map_or("", |(_, text)| text))
}

fn is_of_sheet(slot: Slot) -> bool {
    matches!(slot, Slot::Facts | Slot::Demand | Slot::DemandSentence)
}

/// A demand is covered by its own part, or by sentences of the person that say most of its words.
fn is_covered(demand: &str, index: usize, letter: &Letter, content: &Content<'_>) -> bool {
    let words = &content.phrases.words;
    let index = u16::try_from(index).unwrap_or(u16::MAX);
    let is_its = |id: PartId| matches!(id.slot, Slot::Demand | Slot::DemandSentence) && id.index == index;
    if letter.parts.iter().any(|part| is_its(part.id) && part.origin != Origin::Own) {
        return true;
    }
    // Other demands and facts share its nouns, and ask for nothing of it.
    let asking = letter.parts.iter().filter(|part| part.origin == Origin::Own || part.id.slot == Slot::ModelLetter);
    let said = asking.filter(|part| part.id.slot.is_body()).flat_map(|part| stems(&part.text, words));
    let said: BTreeSet<String> = said.collect();
    let wanted = without_names(stems(demand, words), content);
    // Half of what a demand is about: whoever rephrases it keeps its nouns.
    !wanted.is_empty() && 2 * wanted.intersection(&said).count() >= wanted.len()
}

fn without_names(stems_of_text: BTreeSet<String>, content: &Content<'_>) -> BTreeSet<String> {
    let words = &content.phrases.words;
    let names: BTreeSet<String> = content.people.iter().flat_map(|person| stems(&person.name, words)).collect();
    stems_of_text.difference(&names).cloned().collect()
}

/// What a fact or demand says with a hedge, the person says with one too, or not at all.
fn hedges_kept(composer: &Composer<'_>, index: usize, letter: &Letter) -> Check {
    let lost = composer.planned(index).and_then(|(plan, spoken)| {
        let stated =
            |slot: Slot, index: u16| letter.parts.iter().find(|part| part.id.slot == slot && part.id.index == index);
        let facts = stated(Slot::Facts, 0).map(|part| (part, composer.proposed_facts(index)));
        let demands = plan.asked.stated.iter().filter_map(|one| {
            let at = u16::try_from(one.index).unwrap_or(u16::MAX);
            let part = stated(Slot::Demand, at).or_else(|| stated(Slot::DemandSentence, at))?;
            Some((part, spoken.content.demands.get(one.index)?.clone()))
        });
        // What nobody touched is as the sheet has it.
        facts
            .into_iter()
            .chain(demands)
            .filter(|(part, _)| part.origin == Origin::Own)
            .find_map(|(part, source)| Some((part, lost_hedge(&source, &part.text, &spoken.content)?)))
    });
    let check = Check::new("hedges-kept", letter, lost.is_none());
    let hedge = lost.as_ref().map_or(String::new(), |(_, hedge)| hedge.clone());
    check.with("hedge", hedge).at(lost.map(|(part, _)| part))
}

/// A hedge of the source whose sentence is said without any.
fn lost_hedge(source: &str, said: &str, content: &Content<'_>) -> Option<String> {
    let words = &content.phrases.words;
    let about = |sentence: &str| without_names(stems(sentence, words), content);
    let said: Vec<(String, BTreeSet<String>)> =
        sentences(said, words).into_iter().map(|sentence| (sentence.to_lowercase(), about(sentence))).collect();
    sentences(source, words).into_iter().find_map(|sentence| {
        let lower = sentence.to_lowercase();
        let hedge = words.hedges.iter().find(|hedge| says(&lower, hedge))?;
        let own = about(sentence);
        // The person's sentence that says the same: two words of it at least, and half of the shorter one.
        let shared = |stems: &BTreeSet<String>| own.intersection(stems).count();
        let same = said.iter().filter(|(_, stems)| {
            let shared = shared(stems);
            shared >= 2 && 2 * shared >= own.len().min(stems.len())
        });
        let (same, _) = same.max_by_key(|(_, stems)| shared(stems))?;
        (!says_any(same, &words.hedges)).then(|| hedge.clone())
    })
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
        hidden.into_iter().chain(street).map(|text| folded(text.trim())).filter(|text| text.len() > 1).collect();
    let shown = letter.parts.iter().filter(|part| part.id.slot != Slot::Address).find(|part| {
        let plain = folded(&part.text);
        hidden.iter().any(|text| says(&plain, text))
    });
    Check::new("writer-hidden", letter, shown.is_none()).at(shown)
}
