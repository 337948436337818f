//! Proposed changes, made in a case when a person accepts them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::{Addressee, Case, Span};
use crate::notice::{Fix, Place};

/// Makes a proposed change with all that belongs to it, or nothing; says whether it was made.
///
/// A change is made only if what it replaces still stands: as the whole value, or as a part of an address line that
/// another accepted change has added to. So the findings of one examination can be accepted in any order. `to` may be
/// null (the line goes), a text, or a list of texts (the line is cut into several); `at` may end in `-` (a value is
/// added to a list). Spans, and places of other notices, follow the lines that move.
pub fn apply(case: &mut Case, fix: &Fix) -> bool {
    let Some(mut pieces) = Pieces::of(case, fix) else { return false };
    let mut moves = Vec::new();
    for part in std::iter::once(fix).chain(&fix.with) {
        match pieces.replace(part) {
            Some(moved) => moves.push(moved),
            None => return false,
        }
    }
    let spans = spans_of_first(case, &moves);
    if !pieces.put_back(case) {
        return false;
    }
    for moved in &moves {
        follow(case, moved);
    }
    give_spans_of_what_left(case, spans, &moves);
    case.notices.retain(|notice| notice.fix.as_deref() != Some(fix));
    true
}

/// What of a case a change is about, as JSON: of a thousand addressees the one.
enum Pieces {
    Addressees(BTreeMap<usize, Value>),
    Whole(Value),
}

impl Pieces {
    fn of(case: &Case, fix: &Fix) -> Option<Self> {
        let parts = || std::iter::once(fix).chain(&fix.with);
        let places: Option<BTreeSet<usize>> = parts().map(|part| Some(inside_addressee(&part.at)?.0)).collect();
        let Some(places) = places else { return serde_json::to_value(case).ok().map(Self::Whole) };
        let value = |place| Some((place, serde_json::to_value(case.addressees.get(place)?).ok()?));
        places.into_iter().map(value).collect::<Option<_>>().map(Self::Addressees)
    }

    fn replace(&mut self, part: &Fix) -> Option<Moved> {
        match self {
            Self::Whole(case) => replace(case, &part.at, part),
            Self::Addressees(addressees) => {
                let (place, below) = inside_addressee(&part.at)?;
                replace(addressees.get_mut(&place)?, below, part)
            }
        }
    }

    /// All of them, or none where one is no such thing any more.
    fn put_back(self, case: &mut Case) -> bool {
        match self {
            Self::Whole(whole) => serde_json::from_value(whole).map(|changed| *case = changed).is_ok(),
            Self::Addressees(addressees) => {
                let read = |(place, value)| Some((place, serde_json::from_value::<Addressee>(value).ok()?));
                let Some(changed) = addressees.into_iter().map(read).collect::<Option<Vec<_>>>() else { return false };
                for (place, addressee) in changed {
                    if let Some(slot) = case.addressees.get_mut(place) {
                        *slot = addressee;
                    }
                }
                true
            }
        }
    }
}

/// The place of the addressee inside of whom a pointer leads, and where to in there.
fn inside_addressee(pointer: &str) -> Option<(usize, &str)> {
    let rest = pointer.strip_prefix("/addressees/")?;
    let (place, below) = rest.split_at(rest.find('/')?);
    Some((place.parse().ok()?, below))
}

/// What a replacement did to a list, for everything that points into it.
#[derive(Debug, Clone)]
struct Moved {
    /// Pointer of the list.
    list: String,
    at: usize,
    /// How many elements stand there now instead of `removed`.
    inserted: usize,
    removed: usize,
}

/// Makes one change at a pointer of the document; the change itself names its place in the case.
fn replace(document: &mut Value, at: &str, fix: &Fix) -> Option<Moved> {
    let (parent, key) = at.rsplit_once('/')?;
    let (named, _) = fix.at.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Array(list) => {
            let (at, removed, new) = replace_in_list(list, key, fix)?;
            let inserted = new.len();
            list.splice(at..at + removed, new);
            Some(Moved { list: named.to_owned(), at, inserted, removed })
        }
        Value::Object(fields) => {
            let key = key.replace("~1", "/").replace("~0", "~");
            let now = fields.get(&key).unwrap_or(&Value::Null);
            if *now != fix.from && !(fix.from.is_null() && now.as_str() == Some("")) {
                return None;
            }
            fields.insert(key, fix.to.clone());
            Some(Moved { list: fix.at.clone(), at: 0, inserted: 0, removed: 0 })
        }
        _ => None,
    }
}

/// Where in the list, how many elements go, and what comes.
fn replace_in_list(list: &[Value], key: &str, fix: &Fix) -> Option<(usize, usize, Vec<Value>)> {
    if key == "-" {
        let is_there = list.contains(&fix.to);
        return fix.from.is_null().then(|| (list.len(), 0, if is_there { Vec::new() } else { vec![fix.to.clone()] }));
    }
    let key: usize = key.parse().ok()?;
    let Some(from) = fix.from.as_str() else {
        return (list.get(key) == Some(&fix.from)).then(|| (key, 1, vec![fix.to.clone()]));
    };
    let edited = |at: usize| edit(list.get(at)?.as_str()?, from, &fix.to);
    if let Some(new) = edited(key) {
        return Some((key, 1, new));
    }
    // Another change has added or taken lines above.
    let mut elsewhere = (0..list.len()).filter_map(|at| Some((at, edited(at)?)));
    let (at, new) = elsewhere.next()?;
    elsewhere.next().is_none().then_some((at, 1, new))
}

/// The line with `from` in it replaced, cut at line ends; nothing left is no line. None where `from` does not stand in it.
fn edit(line: &str, from: &str, to: &Value) -> Option<Vec<Value>> {
    let start = place_of(line, from)?;
    let (before, rest) = (line.get(..start)?, line.get(start + from.len()..)?);
    let texts: Vec<&str> = match to {
        Value::Null => vec![""],
        Value::String(text) => vec![text],
        Value::Array(texts) => texts.iter().map(Value::as_str).collect::<Option<_>>()?,
        _ => return None,
    };
    let last = texts.len().checked_sub(1)?;
    let lines = texts.iter().enumerate().map(|(at, text)| {
        let before = if at == 0 { before } else { "" };
        let rest = if at == last { rest } else { "" };
        let line = format!("{before}{text}{rest}").split_whitespace().collect::<Vec<_>>().join(" ");
        line.trim_end_matches([' ', ',', ';', '(']).to_owned()
    });
    Some(lines.filter(|line| !line.is_empty()).map(Value::String).collect())
}

/// Where `from` stands in the line: the whole of it, once as whole words, or once glued to other words.
fn place_of(line: &str, from: &str) -> Option<usize> {
    if line == from {
        return Some(0);
    }
    let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let mut places = line.match_indices(from).filter(|(at, _)| {
        let after = line.get(at + from.len()..).unwrap_or_default();
        is_edge(line.get(..*at).and_then(|before| before.chars().next_back())) && is_edge(after.chars().next())
    });
    let mut anywhere = line.match_indices(from).filter(|_| from.chars().any(char::is_alphanumeric));
    match (places.next(), places.next()) {
        (Some((place, _)), None) => Some(place),
        (Some(_), Some(_)) => None,
        (None, _) => anywhere.next().filter(|_| anywhere.next().is_none()).map(|(place, _)| place),
    }
}

/// Lets spans and notices point to where the lines are now.
fn follow(case: &mut Case, moved: &Moved) {
    if moved.removed == moved.inserted {
        return;
    }
    let inside = format!("{}/", moved.list);
    let pointers = case.spans.range(inside.clone()..).map(|(pointer, _)| pointer);
    let pointers: Vec<String> = pointers.take_while(|pointer| pointer.starts_with(&inside)).cloned().collect();
    let spans = pointers.into_iter().filter_map(|pointer| case.spans.remove_entry(&pointer)).collect::<Vec<_>>();
    for (pointer, span) in spans {
        for now in moved.pointers_now(&pointer) {
            case.spans.entry(now).or_default().extend(span.iter().copied());
        }
    }
    for notice in &mut case.notices {
        if let Place::Field(pointer) = &mut notice.place
            && let Some(now) = moved.pointers_now(pointer).into_iter().next()
        {
            *pointer = now;
        }
        if let Some(fix) = &mut notice.fix {
            for part in std::iter::once(&mut fix.at).chain(fix.with.iter_mut().map(|part| &mut part.at)) {
                if let Some(now) = moved.pointers_now(part).into_iter().next() {
                    *part = now;
                }
            }
        }
    }
}

impl Moved {
    /// Where what a pointer named stands now: in several lines if it was cut, in the line above if it is gone.
    fn pointers_now(&self, pointer: &str) -> Vec<String> {
        let as_it_was = || vec![pointer.to_owned()];
        let Some(rest) = pointer.strip_prefix(&self.list).and_then(|rest| rest.strip_prefix('/')) else {
            return as_it_was();
        };
        let (index, below) =
            rest.split_once('/').map_or((rest, String::new()), |(index, below)| (index, format!("/{below}")));
        let Ok(index) = index.parse::<usize>() else { return as_it_was() };
        let named = |index: usize| format!("{}/{index}{below}", self.list);
        if index < self.at {
            vec![named(index)]
        } else if index >= self.at + self.removed {
            vec![named(index - self.removed + self.inserted)]
        } else if self.inserted == 0 {
            vec![named(self.at.saturating_sub(1))]
        } else {
            (self.at..self.at + self.inserted).map(named).collect()
        }
    }
}

/// The spans of the line that a change begins with.
fn spans_of_first(case: &Case, moves: &[Moved]) -> Option<Vec<Span>> {
    let first = moves.first()?;
    case.spans.get(&format!("{}/{}", first.list, first.at)).cloned()
}

/// What entered a list by this change came from the line that the change began with: it shares that line's spans.
fn give_spans_of_what_left(changed: &mut Case, spans: Option<Vec<Span>>, moves: &[Moved]) {
    let (Some(spans), Some((_, others))) = (spans, moves.split_first()) else { return };
    for moved in others.iter().filter(|moved| moved.removed == 0 && moved.inserted > 0) {
        changed.spans.entry(format!("{}/{}", moved.list, moved.at)).or_default().extend(spans.iter().copied());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_thousand_addressees_a_change_reads_the_one_that_it_is_about() {
        let addressee = |place: usize| Addressee { lines: vec![format!("{place} Main Stret")], ..Addressee::default() };
        let mut case = Case { addressees: (0..1000).map(addressee).collect(), ..Case::default() };
        let mut read = 0;
        for place in 0..1000 {
            let fix = Fix::new(format!("/addressees/{place}/lines/0"), "Stret", "Street");
            match Pieces::of(&case, &fix) {
                Some(Pieces::Addressees(pieces)) => read += pieces.len(),
                _ => panic!("the whole case is read for one line"),
            }
            assert!(apply(&mut case, &fix));
        }
        assert_eq!(read, 1000);
        assert!(case.addressees.iter().all(|addressee| addressee.lines[0].ends_with("Main Street")));
    }
}
