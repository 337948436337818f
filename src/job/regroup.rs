//! What was read from a sheet put right by hand: addressees cut and joined, lines moved, unused lines given to a field.
//!
//! Pure functions on the case, for window and command line. Lines are never reordered; every text keeps the places of the
//! sheet that it came from. What cannot be done (no such addressee, nothing below to join) changes nothing.

mod pointers;

use std::str::FromStr;

use self::pointers::{Renamed, rename};
use super::amend::free_id;
use super::open;
use crate::import;
use crate::model::{Addressee, Case, Role, Span, Work};

/// A change by hand. Addressees and lines are named by their places in the case, from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Regrouping {
    /// The addressee and the one after it are one.
    Join { addressee: usize },
    /// A new addressee begins with this line.
    Split { addressee: usize, line: usize },
    /// The first line is the last of the addressee before.
    LineUp { addressee: usize },
    /// The last line is the first of the addressee after.
    LineDown { addressee: usize },
    /// The line ends before this byte, and a new one begins.
    CutLine { addressee: usize, line: usize, at: usize },
    /// The line and the one below it are one.
    JoinLine { addressee: usize, line: usize },
    /// Asked or only informed.
    ChangeRole { addressee: usize, role: Role },
    /// A piece of the sheet, mostly one that no field used, goes to a field.
    Give { piece: Span, to: GivenTo },
}

/// What a piece of the sheet can be given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenTo {
    Title,
    Summary,
    Facts,
    Demands,
    Background,
    Notes,
    /// The addressee whose lines stand nearest above it in the sheet.
    AddressAbove,
    /// An addressee of its own.
    NewAddressee,
}

/// Makes a change; what the address doctor says of the case follows. `false`: it cannot be made, and nothing is changed.
///
/// `work` is what was done with the case so far: somebody new gets no id that stands there.
pub fn regroup(case: &mut Case, work: &Work, change: &Regrouping) -> bool {
    let changed = match *change {
        Regrouping::Join { addressee } => join(case, addressee),
        Regrouping::Split { addressee, line } => split(case, work, addressee, line),
        Regrouping::LineUp { addressee } => {
            addressee > 0 && addressee < case.addressees.len() && move_line(case, addressee, addressee - 1)
        }
        Regrouping::LineDown { addressee } => {
            addressee + 1 < case.addressees.len() && move_line(case, addressee, addressee + 1)
        }
        Regrouping::CutLine { addressee, line, at } => cut_line(case, addressee, line, at),
        Regrouping::JoinLine { addressee, line } => join_line(case, addressee, line),
        Regrouping::ChangeRole { addressee, role } => match case.addressees.get_mut(addressee) {
            Some(addressee) if addressee.role != role => {
                addressee.role = role;
                true
            }
            _ => false,
        },
        Regrouping::Give { piece, to } => give(case, work, piece, to),
    };
    if changed {
        open::examine(case);
    }
    changed
}

/// The places at which a line can be cut: before each word but the first.
pub fn cuts(line: &str) -> Vec<usize> {
    let mut before = ' ';
    let mut cuts = Vec::new();
    for (at, letter) in line.char_indices() {
        if before.is_whitespace()
            && !letter.is_whitespace()
            && at > 0
            && !line.get(..at).unwrap_or_default().trim().is_empty()
        {
            cuts.push(at);
        }
        before = letter;
    }
    cuts
}

fn join(case: &mut Case, place: usize) -> bool {
    if place + 1 >= case.addressees.len() {
        return false;
    }
    let after = case.addressees.remove(place + 1);
    let Some(kept) = case.addressees.get_mut(place) else { return false };
    let counts = [kept.lines.len(), kept.fax.len(), kept.email.len(), kept.phone.len(), kept.web.len()];
    kept.lines.extend(after.lines);
    kept.fax.extend(after.fax);
    kept.email.extend(after.email);
    kept.phone.extend(after.phone);
    kept.web.extend(after.web);
    // Two salutations are no salutation: the second stays in the note, so that it is not lost.
    let has_two = !kept.salutation.is_empty() && !after.salutation.is_empty();
    let second = if kept.salutation.is_empty() {
        kept.salutation = after.salutation;
        String::new()
    } else {
        after.salutation
    };
    for text in [second, after.note].into_iter().filter(|text| !text.is_empty() && *text != kept.salutation) {
        if !kept.note.is_empty() {
            kept.note.push_str("; ");
        }
        kept.note.push_str(&text);
    }
    rename(case, |addressee, field, index| match addressee {
        number if number == place + 1 => {
            let lists = ["lines", "fax", "email", "phone", "web"];
            match (lists.iter().position(|list| *list == field), index) {
                (Some(list), Some(index)) => Renamed::To(place, counts.get(list).map(|count| index + count)),
                // Readings of the whole address are read anew.
                _ if READINGS.contains(&field) => Renamed::Gone,
                _ if field == "salutation" && has_two => Renamed::Note(place),
                _ => Renamed::To(place, index),
            }
        }
        number if number > place + 1 => Renamed::To(number - 1, index),
        number => Renamed::To(number, index),
    });
    read_again(case, place);
    true
}

fn split(case: &mut Case, work: &Work, place: usize, line: usize) -> bool {
    let Some(above) = case.addressees.get(place) else { return false };
    if line == 0 || line >= above.lines.len() {
        return false;
    }
    let goes = Going::with_line(case, above, place, line);
    let id = free_id(case, work, above.role);
    let Some(above) = case.addressees.get_mut(place) else { return false };
    let mut below = Addressee { id, role: above.role, ..Addressee::default() };
    below.lines = above.lines.split_off(line);
    goes.take(above, &mut below);
    case.addressees.insert(place + 1, below);
    rename(case, |addressee, field, index| match addressee {
        number if number > place => Renamed::To(number + 1, index),
        number if number < place => Renamed::To(number, index),
        _ => match (field, index) {
            ("lines", Some(index)) if index >= line => Renamed::To(place + 1, Some(index - line)),
            (field, Some(index)) => match goes.place_of(field, index) {
                Some((true, index)) => Renamed::To(place + 1, Some(index)),
                Some((false, index)) => Renamed::To(place, Some(index)),
                None => Renamed::To(place, Some(index)),
            },
            ("salutation", None) if goes.salutation => Renamed::To(place + 1, None),
            ("note", None) if goes.note => Renamed::To(place + 1, None),
            (field, None) if READINGS.contains(&field) => Renamed::Gone,
            (_, None) => Renamed::To(place, None),
        },
    });
    read_again(case, place);
    read_again(case, place + 1);
    true
}

/// What goes with the lines that become an addressee of their own: whatever stands below their first in the sheet. What
/// has no place in the sheet stays.
struct Going {
    /// Beside each value of a list, whether it goes.
    lists: [(&'static str, Vec<bool>); 4],
    salutation: bool,
    note: bool,
}

impl Going {
    fn with_line(case: &Case, above: &Addressee, place: usize, line: usize) -> Self {
        let begins = first_span(case, &format!("/addressees/{place}/lines/{line}"));
        let is_below = |field: &str| {
            let at = first_span(case, &format!("/addressees/{place}/{field}"));
            begins.zip(at).is_some_and(|(begins, at)| at >= begins)
        };
        let lists = [
            ("fax", above.fax.len()),
            ("email", above.email.len()),
            ("phone", above.phone.len()),
            ("web", above.web.len()),
        ];
        let lists = lists
            .map(|(field, count)| (field, (0..count).map(|index| is_below(&format!("{field}/{index}"))).collect()));
        Self { lists, salutation: is_below("salutation"), note: is_below("note") }
    }

    fn take(&self, above: &mut Addressee, below: &mut Addressee) {
        for (field, goes) in &self.lists {
            let (from, to) = match *field {
                "fax" => (&mut above.fax, &mut below.fax),
                "email" => (&mut above.email, &mut below.email),
                "phone" => (&mut above.phone, &mut below.phone),
                _ => (&mut above.web, &mut below.web),
            };
            let mut going = goes.iter();
            to.extend(from.extract_if(.., |_| going.next() == Some(&true)));
        }
        if self.salutation {
            below.salutation = std::mem::take(&mut above.salutation);
        }
        if self.note {
            below.note = std::mem::take(&mut above.note);
        }
    }

    /// Whether a value of a list goes, and its place among those that go or stay with it.
    fn place_of(&self, field: &str, index: usize) -> Option<(bool, usize)> {
        let (_, goes) = self.lists.iter().find(|(list, _)| *list == field)?;
        let is_going = goes.get(index) == Some(&true);
        Some((is_going, goes.iter().take(index).filter(|going| **going == is_going).count()))
    }
}

/// Moves the line at the end that the two share.
fn move_line(case: &mut Case, from: usize, to: usize) -> bool {
    let Some(count) = case.addressees.get(from).map(|addressee| addressee.lines.len()) else { return false };
    if count == 0 || to >= case.addressees.len() {
        return false;
    }
    if count == 1 {
        // Nobody is left without a line.
        return join(case, from.min(to));
    }
    let up = to < from;
    let taken = if up { 0 } else { count - 1 };
    let Some(text) = case.addressees.get_mut(from).map(|addressee| addressee.lines.remove(taken)) else { return false };
    let Some(lines) = case.addressees.get_mut(to).map(|addressee| &mut addressee.lines) else { return false };
    let put = if up { lines.len() } else { 0 };
    lines.insert(put, text);
    rename(case, |addressee, field, index| match (addressee, field, index) {
        (number, "lines", Some(index)) if number == from && index == taken => Renamed::To(to, Some(put)),
        (number, "lines", Some(index)) if number == from && up => Renamed::To(number, Some(index - 1)),
        (number, "lines", Some(index)) if number == to && !up => Renamed::To(number, Some(index + 1)),
        (number, field, None) if (number == from || number == to) && READINGS.contains(&field) => Renamed::Gone,
        (number, _, index) => Renamed::To(number, index),
    });
    read_again(case, from);
    read_again(case, to);
    true
}

fn cut_line(case: &mut Case, place: usize, line: usize, at: usize) -> bool {
    let Some(lines) = case.addressees.get_mut(place).map(|addressee| &mut addressee.lines) else { return false };
    let Some(text) = lines.get_mut(line) else { return false };
    if !text.is_char_boundary(at) {
        return false;
    }
    let (first, second) = text.split_at(at);
    let (first, second) = (first.trim().to_owned(), second.trim().to_owned());
    if first.is_empty() || second.is_empty() {
        return false;
    }
    let letters = first.chars().filter(|letter| !letter.is_whitespace()).count();
    *text = first;
    lines.insert(line + 1, second);
    let pointer = format!("/addressees/{place}/lines/{line}");
    let spans = case.spans.get(&pointer).cloned();
    rename(case, |addressee, field, index| match (addressee, field, index) {
        (number, "lines", Some(index)) if number == place && index > line => Renamed::To(number, Some(index + 1)),
        (number, field, None) if number == place && READINGS.contains(&field) => Renamed::Gone,
        (number, _, index) => Renamed::To(number, index),
    });
    if let Some(spans) = spans {
        let (above, below) = parted(&case.source, &spans, letters);
        case.spans.insert(pointer, above);
        case.spans.insert(format!("/addressees/{place}/lines/{}", line + 1), below);
        case.spans.retain(|_, spans| !spans.is_empty());
    }
    read_again(case, place);
    true
}

fn join_line(case: &mut Case, place: usize, line: usize) -> bool {
    let Some(lines) = case.addressees.get_mut(place).map(|addressee| &mut addressee.lines) else { return false };
    if line + 1 >= lines.len() {
        return false;
    }
    let below = lines.remove(line + 1);
    if let Some(text) = lines.get_mut(line) {
        text.push(' ');
        text.push_str(&below);
    }
    rename(case, |addressee, field, index| match (addressee, field, index) {
        (number, "lines", Some(index)) if number == place && index > line => Renamed::To(number, Some(index - 1)),
        (number, field, None) if number == place && READINGS.contains(&field) => Renamed::Gone,
        (number, _, index) => Renamed::To(number, index),
    });
    read_again(case, place);
    true
}

fn give(case: &mut Case, work: &Work, piece: Span, to: GivenTo) -> bool {
    let [start, end] = piece;
    let Some(text) = case.source.get(start..end) else { return false };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return false;
    }
    let pointer = match to {
        GivenTo::Title => put(&mut case.title, text, "/title"),
        GivenTo::Summary => put(&mut case.summary, text, "/summary"),
        GivenTo::Facts => push(&mut case.facts, text, "facts"),
        GivenTo::Demands => {
            if !case.demand_targets.is_empty() {
                case.demand_targets.resize(case.demands.len() + 1, String::new());
            }
            push(&mut case.demands, text, "demands")
        }
        GivenTo::Background => push(&mut case.background, text, "background"),
        GivenTo::Notes => push(&mut case.notes, text, "notes"),
        GivenTo::AddressAbove => {
            let ends = |place: usize| {
                let own = format!("/addressees/{place}/lines/");
                let spans = case.spans.iter().filter(|(pointer, _)| pointer.starts_with(&own));
                spans.flat_map(|(_, spans)| spans).map(|[_, end]| *end).filter(|end| *end <= start).max()
            };
            let nearest = (0..case.addressees.len()).filter_map(|place| Some((ends(place)?, place))).max();
            let Some((_, place)) = nearest else { return false };
            put_in_line(case, place, start, text)
        }
        GivenTo::NewAddressee => {
            let id = free_id(case, work, Role::default());
            case.addressees.push(Addressee { id, lines: vec![text], ..Addressee::default() });
            format!("/addressees/{}/lines/0", case.addressees.len() - 1)
        }
    };
    case.spans.entry(pointer.clone()).or_default().push(piece);
    let outside = |[from, to]: &Span| [[*from, (*to).min(start)], [(*from).max(end), *to]];
    case.unused = case.unused.iter().flat_map(outside).filter(|[from, to]| from < to).collect();
    let place = pointer.strip_prefix("/addressees/").and_then(|rest| rest.split('/').next()?.parse().ok());
    if let Some(place) = place {
        forget_readings(case, place);
        read_again(case, place);
    }
    true
}

/// Adds a line to an address, where it stands in the sheet.
fn put_in_line(case: &mut Case, place: usize, start: usize, text: String) -> String {
    let stands_above =
        |line: &usize| first_span(case, &format!("/addressees/{place}/lines/{line}")).is_some_and(|at| at < start);
    let count = case.addressees.get(place).map_or(0, |addressee| addressee.lines.len());
    let at = (0..count).filter(stands_above).max().map_or(0, |line| line + 1);
    rename(case, |addressee, field, index| match index {
        Some(line) if addressee == place && field == "lines" && line >= at => Renamed::To(addressee, Some(line + 1)),
        index => Renamed::To(addressee, index),
    });
    if let Some(addressee) = case.addressees.get_mut(place) {
        addressee.lines.insert(at, text);
    }
    format!("/addressees/{place}/lines/{at}")
}

/// Adds a text to a field of one text.
fn put(field: &mut String, text: String, pointer: &str) -> String {
    if !field.is_empty() {
        field.push(' ');
    }
    field.push_str(&text);
    pointer.to_owned()
}

fn push(list: &mut Vec<String>, text: String, name: &str) -> String {
    list.push(text);
    format!("/{name}/{}", list.len() - 1)
}

/// Fields that are readings of the whole address.
const READINGS: &[&str] = &["office", "name", "address_as", "country"];

fn forget_readings(case: &mut Case, place: usize) {
    rename(case, |addressee, field, index| match index {
        None if addressee == place && READINGS.contains(&field) => Renamed::Gone,
        _ => Renamed::To(addressee, index),
    });
}

/// Reads office, name and country from the lines as they are now.
fn read_again(case: &mut Case, place: usize) {
    let Some(addressee) = case.addressees.get_mut(place) else { return };
    let read = import::addressee_of_lines(&addressee.lines);
    addressee.office = read.office;
    addressee.name = read.name;
    addressee.address_as = read.address_as;
    addressee.country = read.country;
    // A reading comes from where its line came from.
    let readings = [
        ("office", &addressee.office),
        ("name", &addressee.name),
        ("address_as", &addressee.address_as),
        ("country", &addressee.country),
    ];
    let mut spans = Vec::new();
    for (field, text) in readings.into_iter().filter(|(_, text)| !text.is_empty()) {
        let line = addressee.lines.iter().position(|line| line.contains(text.as_str()));
        let from = line.and_then(|line| case.spans.get(&format!("/addressees/{place}/lines/{line}")));
        spans.extend(from.map(|from| (format!("/addressees/{place}/{field}"), from.clone())));
    }
    case.spans.extend(spans);
}

/// The pieces up to so many letters, and the rest.
fn parted(source: &str, spans: &[Span], letters: usize) -> (Vec<Span>, Vec<Span>) {
    let (mut above, mut below) = (Vec::new(), Vec::new());
    let mut left = letters;
    for &[start, end] in spans {
        let text = source.get(start..end).unwrap_or_default();
        let visible = text.char_indices().filter(|(_, letter)| !letter.is_whitespace());
        let count = visible.clone().count();
        if left == 0 {
            below.push([start, end]);
        } else if count <= left {
            above.push([start, end]);
            left -= count;
        } else {
            let at = start + visible.clone().nth(left).map_or(text.len(), |(at, _)| at);
            above.push([start, at]);
            below.push([at, end]);
            left = 0;
        }
    }
    (above, below)
}

fn first_span(case: &Case, pointer: &str) -> Option<usize> {
    case.spans.get(pointer)?.iter().map(|[start, _]| *start).min()
}

/// Why the words of a change mean none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "a change looks like: join 2 · split 2 at 4 · up 3 · down 2 · cut 2.1 at 12 · join-lines 2.1 · copy 3 · appeal 3"
)]
pub struct NoRegrouping;

/// As it is typed: "split 2 at 4" begins a new addressee with the fourth line of the second; all numbers from 1.
impl FromStr for Regrouping {
    type Err = NoRegrouping;

    fn from_str(text: &str) -> Result<Self, NoRegrouping> {
        let number =
            |text: &str| text.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).ok_or(NoRegrouping);
        let both = |text: &str| {
            let (addressee, line) = text.split_once('.').ok_or(NoRegrouping)?;
            Ok((number(addressee)?, number(line)?))
        };
        match *text.split_whitespace().collect::<Vec<_>>() {
            ["join", addressee] => Ok(Self::Join { addressee: number(addressee)? }),
            ["split", addressee, "at", line] => Ok(Self::Split { addressee: number(addressee)?, line: number(line)? }),
            ["up", addressee] => Ok(Self::LineUp { addressee: number(addressee)? }),
            ["down", addressee] => Ok(Self::LineDown { addressee: number(addressee)? }),
            ["cut", place, "at", at] => {
                let (addressee, line) = both(place)?;
                Ok(Self::CutLine { addressee, line, at: at.parse().map_err(|_| NoRegrouping)? })
            }
            ["join-lines", place] => {
                let (addressee, line) = both(place)?;
                Ok(Self::JoinLine { addressee, line })
            }
            ["copy", addressee] => Ok(Self::ChangeRole { addressee: number(addressee)?, role: Role::Copy }),
            ["appeal", addressee] => Ok(Self::ChangeRole { addressee: number(addressee)?, role: Role::Appeal }),
            _ => Err(NoRegrouping),
        }
    }
}

#[cfg(test)]
mod tests;
