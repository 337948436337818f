//! For whom alone a demand is meant, and who of those who are written to that is.

use std::collections::BTreeSet;

use crate::compose::content::Content;
use crate::compose::request::Recipient;
use crate::compose::text::{says, stems};
use crate::data::countries;
use crate::data::phrases::Phrases;

use super::Reached;

/// The office stands in so many lines of an address; "Chairperson" of a board that stands below them is found in the others.
pub(super) const OFFICE_LINES: usize = 2;

/// Whom the demands of a case are for.
pub(super) struct Targets<'c, 'a> {
    content: &'c Content<'a>,
    /// All who get an appeal.
    appeals: &'c [&'c Recipient],
}

/// Whom a demand reaches of those who are written to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Reach {
    This,
    /// One of the others alone.
    Other,
    Everybody,
    /// Somebody who gets no appeal.
    Nobody,
}

impl<'c, 'a> Targets<'c, 'a> {
    pub(super) fn new(content: &'c Content<'a>, appeals: &'c [&'c Recipient]) -> Self {
        Self { content, appeals }
    }

    /// Whom a demand is for and what it says: the sheet's reader knows it, or a bracket in its words does.
    pub(super) fn aimed<'d>(&'d self, index: usize, demand: &'d str) -> (Option<&'d str>, &'d str) {
        match self.content.targets.get(index).map(|target| target.trim()) {
            Some(target) if !target.is_empty() => (Some(target), demand),
            _ => only_to(demand, self.content.phrases).map_or((None, demand), |(target, rest)| (Some(target), rest)),
        }
    }

    /// Whether a demand for somebody is for this recipient; `reached` remembers in how many lines of an address one who gets an
    /// appeal is it.
    pub(super) fn reach(&self, target: &str, recipient: &Recipient, reached: &mut Reached) -> Reach {
        let grammar = &self.content.phrases.grammar;
        let lower = target.to_lowercase();
        let bare = bare(&lower, self.content.phrases);
        if grammar.target_all.iter().any(|all| all == bare) {
            return Reach::Everybody;
        }
        if grammar.target_others.iter().any(|others| others == bare) {
            return if self.is_named_elsewhere(recipient) { Reach::Other } else { Reach::Everybody };
        }
        let among = |lines: &usize| self.appeals.iter().any(|one| holds_office(one, bare, self.content, *lines));
        let lines = || [OFFICE_LINES, usize::MAX].into_iter().find(among);
        match *reached.entry(target.to_owned()).or_insert_with(lines) {
            Some(lines) if holds_office(recipient, bare, self.content, lines) => Reach::This,
            Some(_) => Reach::Other,
            None => Reach::Nobody,
        }
    }

    /// Whether another demand is for this recipient by office: "the other authorities" are those for whom none is.
    fn is_named_elsewhere(&self, recipient: &Recipient) -> bool {
        let grammar = &self.content.phrases.grammar;
        self.content.demands.iter().enumerate().any(|(index, demand)| {
            let Some(target) = self.aimed(index, demand).0 else { return false };
            let lower = target.to_lowercase();
            let bare = bare(&lower, self.content.phrases);
            let is_office = !grammar.target_all.iter().chain(&grammar.target_others).any(|many| many == bare);
            is_office && holds_office(recipient, bare, self.content, OFFICE_LINES)
        })
    }
}

/// "governor" of "in appeals to the governor only"; the words are in lower case.
pub(super) fn bare<'t>(target: &'t str, phrases: &Phrases) -> &'t str {
    let grammar = &phrases.grammar;
    let begins = grammar.target_begins.iter().filter_map(|begin| target.strip_prefix(begin.as_str()));
    let target = begins.min_by_key(|rest| rest.len()).unwrap_or(target).trim();
    let ended = grammar.target_ends.iter().find_map(|end| target.strip_suffix(end.as_str()));
    let target = ended.unwrap_or(target).trim();
    let without_article =
        target.split_once(' ').filter(|(first, _)| phrases.words.definite.iter().any(|one| one == first));
    without_article.map_or(target, |(_, rest)| rest)
}

/// To whom alone a demand goes, and the demand without that.
fn only_to<'a>(demand: &'a str, phrases: &Phrases) -> Option<(&'a str, &'a str)> {
    let lower = demand.to_lowercase();
    phrases.grammar.only_to.iter().find_map(|[before, after]| {
        if lower.starts_with(before.as_str()) {
            let end = lower.get(before.len()..)?.find(after.as_str())? + before.len();
            let rest = demand.get(end + after.len()..)?;
            return Some((demand.get(before.len()..end)?, rest.trim_start_matches([':', ',', '-', ' '])));
        }
        let start = lower.rfind(before.as_str())?;
        let inside = demand.get(start + before.len()..)?.strip_suffix(after.as_str())?;
        Some((inside, demand.get(..start)?.trim_end()))
    })
}

/// Whether a recipient holds the office that a demand names, or is of the country whose authorities it names.
fn holds_office(recipient: &Recipient, bare: &str, content: &Content<'_>, lines: usize) -> bool {
    let words = &content.phrases.words;
    let wanted = stems(bare, words);
    let held = held(recipient, lines);
    let country = bare.split_whitespace().any(|word| {
        let named = || countries::by_demonym(word).into_iter().chain(countries::find(word));
        named().any(|country| country.code() == recipient.country_code)
    });
    country || (!wanted.is_empty() && wanted.is_subset(&stems(&held, words))) || says(&held.to_lowercase(), bare)
}

/// What a recipient is called, with so many lines of the address.
fn held(recipient: &Recipient, lines: usize) -> String {
    let first_lines = recipient.lines.iter().take(lines).map(String::as_str).collect::<Vec<_>>().join(" ");
    // "Fiscal General", whom the sheet greets as "Dear Attorney General".
    format!("{} {} {} {first_lines}", recipient.office, recipient.name, recipient.salutation)
}

/// Whether words in a demand that is for one recipient alone name that one: "the Board of Pardons" where it is for "the Board".
pub(super) fn is_target(
    named: &str,
    target: &BTreeSet<String>,
    recipient: &BTreeSet<String>,
    phrases: &Phrases,
) -> bool {
    let named = stems(named, &phrases.words);
    !target.is_empty() && target.is_subset(&named) && named.is_subset(recipient)
}

/// The words that a recipient is known by in such a demand.
pub(super) fn known_by(recipient: &Recipient, phrases: &Phrases) -> BTreeSet<String> {
    stems(&held(recipient, OFFICE_LINES), &phrases.words)
}
