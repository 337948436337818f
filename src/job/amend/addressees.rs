//! To whom the letters of a case go, changed by hand.

use super::places;
use crate::job::open;
use crate::model::{Addressee, Case, LetterWork, Role, Work};

/// A change of one field of an addressee.
#[derive(Debug, Clone, PartialEq)]
pub enum AddresseeChange {
    Name(String),
    Office(String),
    Lines(Vec<String>),
    Country(String),
    Salutation(String),
    /// Several are divided by commas.
    Fax(String),
    Email(String),
    Role(Role),
}

impl AddresseeChange {
    /// Changes the field; its name in the case.
    fn put_into(self, addressee: &mut Addressee) -> &'static str {
        fn put<T>(field: &mut T, value: T, name: &'static str) -> &'static str {
            *field = value;
            name
        }
        let list = |text: String| text.split(',').map(|entry| entry.trim().to_owned()).collect::<Vec<_>>();
        match self {
            Self::Name(text) => put(&mut addressee.name, text, "name"),
            Self::Office(text) => put(&mut addressee.office, text, "office"),
            Self::Lines(lines) => put(&mut addressee.lines, lines, "lines"),
            Self::Country(text) => put(&mut addressee.country, text, "country"),
            Self::Salutation(text) => put(&mut addressee.salutation, text, "salutation"),
            Self::Fax(text) => put(&mut addressee.fax, list(text), "fax"),
            Self::Email(text) => put(&mut addressee.email, list(text), "email"),
            Self::Role(role) => put(&mut addressee.role, role, "role"),
        }
    }
}

/// Puts another text into a field of an addressee; what the address doctor says follows.
pub fn change(case: &mut Case, id: &str, change: AddresseeChange) {
    let Some(place) = place_of(case, id) else { return };
    let Some(addressee) = case.addressees.get_mut(place) else { return };
    let field = change.put_into(addressee);
    case.by_hand.insert(format!("/addressees/{place}/{field}"));
    open::examine(case);
}

/// Adds an addressee without an address, behind the others; the id.
pub fn add(case: &mut Case, work: &Work, role: Role) -> String {
    let id = free_id(case, work, role);
    let country = case.country.clone();
    case.addressees.push(Addressee { id: id.clone(), role, country, ..Addressee::default() });
    id
}

/// Adds the same addressee once more, right behind the first, with what was written for them; the id.
pub fn duplicate(case: &mut Case, work: &mut Work, id: &str) -> Option<String> {
    let place = place_of(case, id)?;
    let first = case.addressees.get(place)?.clone();
    let new = free_id(case, work, first.role);
    places::renumber(case, "/addressees", |at| Some(if at > place { at + 1 } else { at }));
    case.addressees.insert(place + 1, Addressee { id: new.clone(), ..first });
    for text in case.translations.values_mut() {
        for of in [&mut text.offices, &mut text.names, &mut text.salutations] {
            if let Some(known) = of.get(id).cloned() {
                of.insert(new.clone(), known);
            }
        }
    }
    if let Some(letter) = work.letters.get(id).cloned() {
        work.letters.insert(new.clone(), LetterWork { overruled: Vec::new(), ..letter });
    }
    open::examine(case);
    Some(new)
}

/// Takes an addressee off the case; their lines of the sheet are unused again, and the log keeps what was sent.
pub fn remove(case: &mut Case, work: &mut Work, id: &str) {
    let Some(place) = place_of(case, id) else { return };
    case.addressees.remove(place);
    places::leave_out(case, "/addressees", place);
    for text in case.translations.values_mut() {
        for of in [&mut text.offices, &mut text.names, &mut text.salutations] {
            of.remove(id);
        }
    }
    work.letters.remove(id);
    open::examine(case);
}

/// Moves an addressee among those of the same role: up with -1, down with 1. `false`: it stands at the end already.
pub fn move_by(case: &mut Case, id: &str, by: isize) -> bool {
    let Some(place) = place_of(case, id) else { return false };
    let Some(role) = case.addressees.get(place).map(|addressee| addressee.role) else { return false };
    let same = |at: &usize| case.addressees.get(*at).is_some_and(|addressee| addressee.role == role);
    let next = if by < 0 { (0..place).rev().find(same) } else { (place + 1..case.addressees.len()).find(same) };
    let Some(to) = next else { return false };
    let addressee = case.addressees.remove(place);
    case.addressees.insert(to, addressee);
    places::renumber(case, "/addressees", |at| Some(places::moved(at, place, to)));
    open::examine(case);
    true
}

fn place_of(case: &Case, id: &str) -> Option<usize> {
    case.addressees.iter().position(|addressee| addressee.id == id)
}

/// An id that nobody has or had: the first letter says the role, as the import does it.
///
/// What was noted of somebody who was taken off the case stays in the log; it is not that of somebody new.
pub fn free_id(case: &Case, work: &Work, role: Role) -> String {
    let letter = match role {
        Role::Appeal => 'a',
        Role::Copy => 'c',
    };
    let taken = |id: &String| case.addressees.iter().any(|addressee| addressee.id == *id) || work.knows(id);
    let mut numbers = (1..).map(|number: usize| format!("{letter}{number}"));
    numbers.find(|id| !taken(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::job::log;
    use crate::model::SentState;

    fn names(case: &Case) -> Vec<&str> {
        case.addressees.iter().map(|addressee| addressee.name.as_str()).collect()
    }

    #[test]
    fn a_new_addressee_has_an_id_of_their_own() {
        let mut case = open::example();
        let before = case.addressees.len();
        let work = Work::default();
        let (one, two) = (add(&mut case, &work, Role::Appeal), add(&mut case, &work, Role::Appeal));
        assert_ne!(one, two);
        assert_eq!(case.addressees.len(), before + 2);
        assert!(case.addressees.iter().filter(|addressee| addressee.id == one).count() == 1);
    }

    #[test]
    fn what_was_posted_to_somebody_removed_is_not_that_of_somebody_new() {
        let (mut case, mut work) = (open::example(), Work::default());
        let first = add(&mut case, &work, Role::Appeal);
        log::note_new(&mut work, std::slice::from_ref(&first), SentState::Posted, jiff::civil::date(2017, 5, 4));
        remove(&mut case, &mut work, &first);
        let second = add(&mut case, &work, Role::Appeal);
        assert_ne!(first, second);
        assert!(work.knows(&first) && !work.knows(&second));
    }

    #[test]
    fn spans_and_findings_follow_an_addressee_that_moves() {
        let mut case = open::example();
        let (id, name) = (case.addressees[0].id.clone(), case.addressees[0].name.clone());
        let lines = case.spans["/addressees/0/lines/0"].clone();
        assert!(move_by(&mut case, &id, 1));
        assert_eq!(case.addressees[1].name, name);
        assert_eq!(case.spans["/addressees/1/lines/0"], lines);
        assert!(!move_by(&mut case, &id, 1), "copies are another list");
        assert!(move_by(&mut case, &id, -1));
        assert_eq!(case.spans["/addressees/0/lines/0"], lines);
    }

    #[test]
    fn who_is_removed_leaves_their_lines_as_unused() {
        let mut case = open::example();
        let mut work = Work::default();
        let (id, second) = (case.addressees[0].id.clone(), case.addressees[1].name.clone());
        let [start, end] = case.spans["/addressees/0/lines/2"][0];
        let second_lines = case.spans["/addressees/1/lines/0"].clone();
        work.letters.insert(id.clone(), LetterWork::default());
        remove(&mut case, &mut work, &id);
        assert_eq!(names(&case)[0], second);
        assert_eq!(case.spans["/addressees/0/lines/0"], second_lines);
        assert!(case.unused.iter().any(|[from, to]| *from <= start && end <= *to));
        assert!(work.letters.is_empty());
    }

    #[test]
    fn a_duplicate_stands_behind_the_first_and_has_its_words() {
        let mut case = open::example();
        let mut work = Work::default();
        let id = case.addressees[0].id.clone();
        work.letters.entry(id.clone()).or_default().own_words.insert("request-0".into(), "mine".into());
        let second = case.spans["/addressees/1/lines/0"].clone();
        let new = duplicate(&mut case, &mut work, &id).expect("a duplicate");
        assert_eq!(case.addressees[1].id, new);
        assert_eq!(case.addressees[1].lines, case.addressees[0].lines);
        assert_eq!(case.spans["/addressees/2/lines/0"], second);
        assert_eq!(work.letters[&new].own_words["request-0"], "mine");
    }

    #[test]
    fn a_line_that_is_put_right_by_hand_is_no_finding_any_more() {
        let mut case = open::example();
        let about = |case: &Case| {
            let first = |notice: &&crate::notice::Notice| notice.place.to_string().starts_with("/addressees/0/lines");
            case.notices.iter().filter(first).count()
        };
        let mut changed_to = |town: &str| {
            let lines = ["Chief Justice", "27 Dong Jiao Min Xiang", town].map(str::to_owned).to_vec();
            change(&mut case, "a1", AddresseeChange::Lines(lines));
            about(&case)
        };
        // A postcode in China has six figures.
        assert!(changed_to("Beijing 1007456") > changed_to("Beijing 100745"));
        assert!(case.by_hand.contains("/addressees/0/lines"));
    }
}
