//! Demands in the grammar of the sheet to sentences of a letter.
//!
//! Sheets state demands as imperatives ("Immediately halt …") or as gerunds ("Calling on the authorities to …"). The
//! first become items of a list, the second sentences of their own. Their words stay the sheet's; what changes is
//! the lead-in, the first letter and the punctuation.

mod organisation;
mod speaker;
mod targets;
mod told_to;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::data::phrases::{Form, Grammar, Phrases, Words};

use self::organisation::{in_the_writers_name, without_its_belief};
use self::speaker::Speaker;
use self::targets::Targets;

pub(super) use self::told_to::{Told, told_to};

use super::content::Content;
use super::model_letter::{is_closing, is_salutation};
use super::request::Recipient;
use super::text::{is_undivided, uncapitalised};

/// The form of a demand that fits no other.
pub const AS_IT_STANDS: &str = "as-it-stands";

/// For each target of demands, within how many lines of an address one who gets an appeal is it; none: nobody is.
pub type Reached = BTreeMap<String, Option<usize>>;

/// What one recipient is asked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Asked {
    pub stated: Vec<Stated>,
    /// Demands that the sheet has for somebody who gets no appeal: indices into the case's demands.
    pub for_others: Vec<usize>,
}

/// A demand as this letter states it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stated {
    /// Into the case's demands.
    pub index: usize,
    pub how: How,
}

/// The two ways to state a demand.
#[derive(Debug, Clone, PartialEq)]
pub enum How {
    /// Led in by the form's lead-in; without its final punctuation.
    Item { form: String, text: String },
    /// A sentence with its full stop.
    Sentence(String),
}

/// The demands that a recipient is asked to fulfil, in the sheet's order.
///
/// `is_asked`: the recipient is one of those whom a sheet calls "them", and no official of another state or its envoy.
/// `appeals` are all who get an appeal: a demand meant for one of them goes to that one alone; one meant for somebody
/// who gets none goes to all, and is among the indices of [`Asked::for_others`]. `reached` remembers for which targets there
/// is one among them.
pub fn asked(
    content: &Content<'_>,
    recipient: &Recipient,
    is_asked: bool,
    appeals: &[&Recipient],
    reached: &mut Reached,
) -> Asked {
    let mut asked = Asked::default();
    let mut speaker = Speaker::new(content, recipient, is_asked, appeals.len() == 1);
    let targets = Targets::new(content, appeals);
    for (index, demand) in content.demands.iter().enumerate() {
        let demand = without_asides(demand, content.phrases);
        let demand = without_sex_marks(trimmed(&demand, content.phrases), &content.phrases.words);
        let (target, demand) = targets.aimed(index, &demand);
        // A sample letter on one line may have been read as demands: its closing asks for nothing.
        if is_closing(demand, &content.phrases.words) {
            continue;
        }
        let demand = behind_salutation(demand, content.phrases);
        if let Some(target) = target {
            match targets.reach(target, recipient, reached) {
                targets::Reach::Other => continue,
                targets::Reach::This => speaker.speaks_to_this(target),
                targets::Reach::Everybody => {}
                targets::Reach::Nobody => asked.for_others.push(index),
            }
        }
        if !demand.is_empty() {
            let demand = without_its_belief(demand, &content.phrases.grammar);
            let demand = in_the_writers_name(&demand, &content.phrases.grammar);
            let demand = with_verb_first(&demand, &content.phrases.grammar);
            let how = speaker.how(&demand);
            speaker.spoke();
            let how = if is_asked { how.told_to(recipient, content) } else { how };
            asked.stated.push(Stated { index, how });
        }
    }
    asked
}

impl How {
    /// What a demand tells of the recipient, told to that official: "remind the government that you have undertaken …".
    fn told_to(self, recipient: &Recipient, content: &Content<'_>) -> Self {
        let told = |text: String| match told_to(&text, recipient, content) {
            Told::Said(said) => said.into_owned(),
            // Nothing that is asked for is left out for its grammar.
            Told::Unfit => text,
        };
        match self {
            Self::Item { form, text } => Self::Item { form, text: told(text) },
            Self::Sentence(text) => Self::Sentence(told(text)),
        }
    }
}

/// "use this letter: Dear Minister, I ask you to …" asks for what follows the salutation.
fn behind_salutation<'d>(demand: &'d str, phrases: &Phrases) -> &'d str {
    let said = || {
        let (_, letter) = demand.split_once(": ")?;
        let (salutation, said) = letter.split_once(',')?;
        let greets = is_salutation(&format!("{salutation},"), &phrases.salutation.begins)
            && phrases.salutation.begins.iter().any(|begin| salutation.to_lowercase().starts_with(begin.as_str()));
        Some(said.trim()).filter(|said| greets && !said.is_empty())
    };
    said().unwrap_or(demand)
}

/// A text without the marks that a sheet has behind names and no sentence has: "Mira Tolan (f)".
pub(super) fn without_sex_marks<'t>(text: &'t str, words: &Words) -> Cow<'t, str> {
    let mut text = Cow::Borrowed(text);
    for mark in &words.sex_marks {
        while let Some(at) = text.find(mark.as_str()) {
            let before = text.get(..at).unwrap_or_default().trim_end();
            let after = text.get(at + mark.len()..).unwrap_or_default();
            text = Cow::Owned(format!("{before}{after}"));
        }
    }
    text
}

/// A demand without what tells the writer how to write it: "(please name them)".
fn without_asides<'d>(demand: &'d str, phrases: &Phrases) -> Cow<'d, str> {
    let lower = demand.to_lowercase();
    let aside = phrases.grammar.asides.iter().find_map(|begin| {
        let start = lower.find(begin.as_str())?;
        let end = start + demand.get(start..)?.find(')')? + 1;
        let (before, after) = (demand.get(..start)?.trim_end(), demand.get(end..)?.trim_start());
        let space = if after.starts_with([',', ';', '.', ':']) || after.is_empty() { "" } else { " " };
        Some(format!("{before}{space}{after}"))
    });
    aside.map_or(Cow::Borrowed(demand), Cow::Owned)
}

/// The demand without the punctuation that ends it in the sheet's list.
fn trimmed<'a>(demand: &'a str, phrases: &Phrases) -> &'a str {
    let mut demand = demand.trim();
    while let Some(shorter) = phrases.lists.demand_trims.iter().find_map(|end| demand.strip_suffix(end.as_str())) {
        demand = shorter.trim_end();
    }
    demand
}

fn led_in(demand: &str, content: &Content<'_>) -> (String, String) {
    let grammar = &content.phrases.grammar;
    let lower = demand.to_lowercase();
    let mut dropped = 0;
    while let Some(drop) =
        grammar.drop.iter().find(|drop| lower.get(dropped..).is_some_and(|rest| rest.starts_with(drop.as_str())))
    {
        dropped += drop.len();
    }
    let rest = demand.get(dropped..).unwrap_or(demand);
    let instead = grammar.instead.iter().find(|[begin, _]| lower.starts_with(begin.as_str()));
    let instead = instead.and_then(|[begin, instead]| Some(format!("{instead}{}", demand.get(begin.len()..)?)));
    let rest = instead.as_deref().unwrap_or(rest);
    let moved = clause_behind(rest, content);
    let rest = moved.as_deref().unwrap_or(rest);
    match grammar.forms.iter().find(|form| is_of(rest, form, content.phrases)) {
        Some(form) => {
            let names: Vec<&str> = content.people.iter().map(|person| person.name.as_str()).collect();
            let lists = &content.phrases.lists;
            let first = rest.split_whitespace().next().unwrap_or_default().to_lowercase();
            // An order begins with its verb, which is no noun in any language.
            let lowers = lists.lower_only.is_empty() || form.apart || lists.lower_only.contains(&first);
            let gives_up = lists.lower_case && lowers;
            let text = if gives_up { uncapitalised(rest, &names) } else { rest.to_owned() };
            (form.form.clone(), text)
        }
        None => (AS_IT_STANDS.to_owned(), demand.to_owned()),
    }
}

/// "fordern sie eine Untersuchung, die …" of "eine Untersuchung fordern, die …": in German the verb of what a sheet asks the writer to
/// do ends its clause.
fn with_verb_first<'d>(demand: &'d str, grammar: &Grammar) -> Cow<'d, str> {
    let lower = demand.to_lowercase();
    let end = lower.find(", ").unwrap_or(lower.len());
    let moved = grammar.final_verbs.iter().find_map(|[begin, verb, becomes]| {
        let clause = lower.get(..end)?.strip_prefix(begin.as_str())?.strip_suffix(verb.as_str())?;
        let kept = demand.get(begin.len()..begin.len() + clause.len())?;
        Some(format!("{becomes}{kept}{}", demand.get(end..)?))
    });
    moved.filter(|_| lower.len() == demand.len()).map_or(Cow::Borrowed(demand), Cow::Owned)
}

/// "let them see a doctor, pending their release" of "Pending their release, let them see a doctor": behind "I urge you to" the verb
/// comes first. None: no such clause begins the demand.
fn clause_behind(demand: &str, content: &Content<'_>) -> Option<String> {
    let lower = demand.to_lowercase();
    let clauses = &content.phrases.grammar.leading_clauses;
    clauses.iter().find(|begin| lower.starts_with(begin.as_str()))?;
    let (clause, behind) = demand.split_once(", ")?;
    let names: Vec<&str> = content.people.iter().map(|person| person.name.as_str()).collect();
    Some(format!("{behind}, {}", uncapitalised(clause, &names)))
}

fn is_of(demand: &str, form: &Form, phrases: &Phrases) -> bool {
    let lower = demand.to_lowercase();
    let grammar = &phrases.grammar;
    let mut counting =
        lower.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()).skip_while(|word| {
            grammar.skip.iter().any(|skip| skip == word)
                || grammar.skip_ends.iter().any(|end| word.len() > end.len() + 1 && word.ends_with(end.as_str()))
        });
    // A sentence that is nothing but such words begins with its first.
    let first = counting.next().or_else(|| lower.split_whitespace().next()).unwrap_or_default();
    let first = first.trim_matches(|c: char| !c.is_alphanumeric());
    let second = counting.next().unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
    form.always
        || form.begins.iter().any(|begin| lower.starts_with(begin.as_str()))
        || form.first_words.iter().any(|word| word == first)
        || form.first_word_ends.iter().any(|end| first.len() > end.len() && first.ends_with(end.as_str()))
        || form.second_words.iter().any(|word| word == second)
        || lower.split_whitespace().any(|word| form.word_begins.iter().any(|begin| word.starts_with(begin.as_str())))
        || form.pairs.iter().any(|pair| has_pair(demand, pair))
}

/// "zu" and a verb after it; a noun, which has a capital, is none.
fn has_pair(demand: &str, [first, end]: &[String; 2]) -> bool {
    let words: Vec<&str> =
        demand.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    words.windows(2).any(|two| {
        let [before, after] = two else { return false };
        before == first && after.ends_with(end.as_str()) && after.starts_with(char::is_lowercase)
    })
}

fn starts_with_word(lower: &str, begin: &str) -> bool {
    lower.strip_prefix(begin).is_some_and(|rest| {
        begin.chars().next_back().is_some_and(is_undivided) || !rest.chars().next().is_some_and(char::is_alphanumeric)
    })
}
