//! Fills what one case leaves empty from another, member by member, and finds what both say and not alike.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::is_same_addressee;
use crate::model::{Case, Span};

/// The members of a translation that are kept by the addressee's id.
const BY_ADDRESSEE: [&str; 3] = ["offices", "names", "salutations"];

/// The members of a translation that stand beside those of the case, item by item.
const BESIDE: [&str; 3] = ["demands", "facts", "people"];

/// One case, as the members of its file, being filled from another.
pub struct Filling {
    pub members: Map<String, Value>,
    others: Map<String, Value>,
    /// What the person changed in their own case: where it is empty now, that is what they wanted.
    by_hand: BTreeSet<String>,
    /// The addressees that are the same in both, by their ids.
    same: BTreeSet<String>,
    /// The pointers of what was taken from the other.
    pub taken: Vec<String>,
}

/// What became of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    pub adds: bool,
    pub differs: bool,
}

impl Outcome {
    const ADDS: Self = Self { adds: true, differs: false };
    const DIFFERS: Self = Self { adds: false, differs: true };

    fn and(self, other: Self) -> Self {
        Self { adds: self.adds || other.adds, differs: self.differs || other.differs }
    }
}

impl Filling {
    /// None where one of the cases cannot be told in members: it is then left alone.
    pub fn of(own: &Case, other: &Case) -> Option<Self> {
        let same = own.addressees.iter().filter(|one| {
            let known = other.addressees.iter().find(|other| other.id == one.id);
            known.is_some_and(|known| is_same_addressee(one, known))
        });
        Some(Self {
            members: members_of(own)?,
            others: members_of(other)?,
            by_hand: own.by_hand.clone(),
            same: same.map(|addressee| addressee.id.clone()).collect(),
            taken: Vec::new(),
        })
    }

    /// Fills members that mean one thing together: where one of them differs, none is taken.
    pub fn fill_together(&mut self, names: &[&str]) -> Outcome {
        let before: Vec<Option<Value>> = names.iter().map(|name| self.members.get(*name).cloned()).collect();
        let taken = self.taken.len();
        let mut outcome = Outcome::default();
        for name in names {
            let theirs = self.others.get(*name).cloned().unwrap_or_default();
            let mut mine = self.members.get(*name).cloned().unwrap_or_default();
            let one = self.fill(&format!("/{name}"), &mut mine, &theirs);
            if one.adds {
                self.members.insert((*name).to_owned(), mine);
            }
            outcome = outcome.and(one);
        }
        if outcome.differs && names.len() > 1 {
            self.taken.truncate(taken);
            for (name, value) in names.iter().zip(before) {
                match value {
                    Some(value) => drop(self.members.insert((*name).to_owned(), value)),
                    None => drop(self.members.remove(*name)),
                }
            }
            return Outcome::DIFFERS;
        }
        outcome
    }

    /// Fills what the case says in one more language, as far as it stands beside the same demands and is said of the same people.
    pub fn fill_translation(&mut self, tag: &str) -> Outcome {
        let Some(Value::Object(mut theirs)) = member(&self.others, "translations", tag).cloned() else {
            return Outcome::default();
        };
        for name in BY_ADDRESSEE {
            if let Some(Value::Object(said)) = theirs.get_mut(name) {
                said.retain(|id, _| self.same.contains(id));
            }
        }
        let count = |of: Option<&Value>| of.and_then(Value::as_array).map_or(0, Vec::len);
        let fits =
            |name: &str| count(theirs.get(name)) == 0 || count(theirs.get(name)) == count(self.members.get(name));
        if !BESIDE.iter().all(|name| fits(name)) {
            return Outcome::DIFFERS;
        }
        let mut mine = member(&self.members, "translations", tag).cloned().unwrap_or_default();
        let outcome = self.fill(&format!("/translations/{tag}"), &mut mine, &Value::Object(theirs));
        if let Some(Value::Object(translations)) = self.members.get_mut("translations") {
            translations.insert(tag.to_owned(), mine);
        }
        outcome
    }

    fn fill(&mut self, pointer: &str, mine: &mut Value, theirs: &Value) -> Outcome {
        if is_empty(theirs) || mine == theirs {
            return Outcome::default();
        }
        if is_empty(mine) {
            if self.is_by_hand(pointer) {
                return Outcome::DIFFERS;
            }
            theirs.clone_into(mine);
            self.taken.push(pointer.to_owned());
            return Outcome::ADDS;
        }
        match (mine, theirs) {
            (Value::Object(mine), Value::Object(theirs)) => {
                let mut outcome = Outcome::default();
                for (name, theirs) in theirs {
                    let mut value = mine.get(name).cloned().unwrap_or_default();
                    let one = self.fill(&format!("{pointer}/{name}"), &mut value, theirs);
                    if one.adds {
                        mine.insert(name.clone(), value);
                    }
                    outcome = outcome.and(one);
                }
                outcome
            }
            (Value::Array(mine), Value::Array(theirs)) if mine.len() == theirs.len() => {
                let pairs = mine.iter_mut().zip(theirs).enumerate();
                pairs.fold(Outcome::default(), |outcome, (place, (mine, theirs))| {
                    outcome.and(match self.is_same_item(mine, theirs) {
                        true => self.fill(&format!("{pointer}/{place}"), mine, theirs),
                        false => Outcome::DIFFERS,
                    })
                })
            }
            _ => Outcome::DIFFERS,
        }
    }

    /// Whether two items at one place are about the same person.
    fn is_same_item(&self, mine: &Value, theirs: &Value) -> bool {
        let text = |of: &'_ Value, name: &str| of.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (id, other) = (text(mine, "id"), text(theirs, "id"));
        if !id.is_empty() {
            return id == other && self.same.contains(&id);
        }
        let (name, other) = (text(mine, "name"), text(theirs, "name"));
        name == other || name.is_empty() || other.is_empty()
    }

    /// Whether the person changed this, or something in it.
    fn is_by_hand(&self, pointer: &str) -> bool {
        let inside = |changed: &String| changed.strip_prefix(pointer).is_some_and(|rest| rest.starts_with('/'));
        self.by_hand.contains(pointer) || self.by_hand.iter().any(inside)
    }
}

/// Marks in a case what was taken from another: the lines of the sheet it came from, and what was changed by hand there.
pub fn mark(case: &mut Case, other: &Case, taken: &[String]) {
    let is_taken = |pointer: &str| {
        let inside = |one: &String| {
            pointer.strip_prefix(one.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        taken.iter().any(inside)
    };
    for (pointer, spans) in other.spans.iter().filter(|(pointer, _)| is_taken(pointer)) {
        for span in spans {
            use_up(&mut case.unused, *span);
        }
        case.spans.insert(pointer.clone(), spans.clone());
    }
    case.by_hand.extend(other.by_hand.iter().filter(|pointer| is_taken(pointer)).cloned());
}

/// Takes a piece out of what no field used.
fn use_up(unused: &mut Vec<Span>, [from, to]: Span) {
    let pieces = unused.iter().flat_map(|&[start, end]| [[start, end.min(from)], [start.max(to), end]]);
    *unused = pieces.filter(|[start, end]| start < end).collect();
}

fn members_of(case: &Case) -> Option<Map<String, Value>> {
    match serde_json::to_value(case) {
        Ok(Value::Object(members)) => Some(members),
        _ => None,
    }
}

fn member<'m>(members: &'m Map<String, Value>, name: &str, inside: &str) -> Option<&'m Value> {
    members.get(name)?.get(inside)
}

/// Whether a value says nothing, or holds only what says nothing.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        Value::Bool(true) | Value::Number(_) => false,
    }
}
