//! Changes of a case by a person's hand: every field of the sheet, its people and its addressees.
//!
//! What is changed is marked in [`Case::by_hand`]. What hangs on the place of a demand or an addressee (spans, notices,
//! translations, own words) moves with it, and lines of the sheet that lose their field are unused again, never lost.

mod addressees;
mod places;
mod translate;

use jiff::civil::Date;

pub use addressees::{AddresseeChange, add, change, duplicate, free_id, move_by, remove};
pub(crate) use places::{move_own_words, renumbered_fix};
pub use translate::{Missing, Translated, missing, translate};

use crate::model::{Case, Closed, LanguageTag, Person, Work};

/// One change of what the case says.
#[derive(Debug, Clone, PartialEq)]
pub enum CaseChange {
    Text(TextField, String),
    /// The text of an item of a list.
    Item {
        list: ListField,
        place: usize,
        text: String,
    },
    AddItem(ListField),
    LeaveOut {
        list: ListField,
        place: usize,
    },
    Move {
        list: ListField,
        place: usize,
        to: usize,
    },
    Person {
        place: usize,
        person: Box<Person>,
    },
    AddPerson,
    LeaveOutPerson(usize),
    Deadline(Option<Date>),
    Languages(Vec<LanguageTag>),
    /// How the case ended; none: it is open again.
    Close(Option<Closed>),
}

/// A field of the case that is one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextField {
    Title,
    CaseNumber,
    Index,
    Country,
    Summary,
    DeadlineText,
    ModelLetter,
}

/// A field of the case that is a list of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListField {
    Facts,
    Demands,
    Background,
    Notes,
}

impl TextField {
    /// The field's name in the case: the JSON pointer is `/name`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::CaseNumber => "case_number",
            Self::Index => "index",
            Self::Country => "country",
            Self::Summary => "summary",
            Self::DeadlineText => "deadline_text",
            Self::ModelLetter => "model_letter",
        }
    }

    pub fn of(self, case: &Case) -> &str {
        match self {
            Self::Title => &case.title,
            Self::CaseNumber => &case.case_number,
            Self::Index => &case.index,
            Self::Country => &case.country,
            Self::Summary => &case.summary,
            Self::DeadlineText => &case.deadline_text,
            Self::ModelLetter => &case.model_letter,
        }
    }

    fn of_mut(self, case: &mut Case) -> &mut String {
        match self {
            Self::Title => &mut case.title,
            Self::CaseNumber => &mut case.case_number,
            Self::Index => &mut case.index,
            Self::Country => &mut case.country,
            Self::Summary => &mut case.summary,
            Self::DeadlineText => &mut case.deadline_text,
            Self::ModelLetter => &mut case.model_letter,
        }
    }
}

impl ListField {
    pub fn name(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Demands => "demands",
            Self::Background => "background",
            Self::Notes => "notes",
        }
    }

    pub fn of(self, case: &Case) -> &[String] {
        match self {
            Self::Facts => &case.facts,
            Self::Demands => &case.demands,
            Self::Background => &case.background,
            Self::Notes => &case.notes,
        }
    }

    fn of_mut(self, case: &mut Case) -> &mut Vec<String> {
        match self {
            Self::Facts => &mut case.facts,
            Self::Demands => &mut case.demands,
            Self::Background => &mut case.background,
            Self::Notes => &mut case.notes,
        }
    }
}

/// Makes a change; one that names a place that is not there changes nothing.
pub fn amend(case: &mut Case, work: &mut Work, change: CaseChange) {
    match change {
        CaseChange::Text(field, text) => {
            if field == TextField::Country {
                let code = crate::data::countries::find_or_code(&text).map(|country| country.code().to_owned());
                case.country_code = code.unwrap_or_default();
            }
            *field.of_mut(case) = text;
            mark(case, format!("/{}", field.name()));
        }
        CaseChange::Item { list, place, text } => {
            let Some(item) = list.of_mut(case).get_mut(place) else { return };
            *item = text;
            mark(case, format!("/{}/{place}", list.name()));
        }
        CaseChange::AddItem(list) => {
            let items = list.of_mut(case);
            items.push(String::new());
            let place = items.len() - 1;
            if list == ListField::Demands && !case.demand_targets.is_empty() {
                case.demand_targets.resize(case.demands.len(), String::new());
            }
            each_translated(case, list, |items| items.resize(place + 1, String::new()));
            mark(case, format!("/{}/{place}", list.name()));
        }
        CaseChange::LeaveOut { list, place } => leave_out(case, work, list, place),
        CaseChange::Move { list, place, to } => move_item(case, work, list, place, to),
        CaseChange::Person { place, person } => {
            let Some(there) = case.people.get_mut(place) else { return };
            *there = *person;
            mark(case, format!("/people/{place}/name"));
        }
        CaseChange::AddPerson => {
            case.people.push(Person::default());
            mark(case, format!("/people/{}/name", case.people.len() - 1));
        }
        CaseChange::LeaveOutPerson(place) => {
            if place < case.people.len() {
                case.people.remove(place);
                for text in case.translations.values_mut().filter(|text| place < text.people.len()) {
                    text.people.remove(place);
                }
                places::leave_out(case, "/people", place);
            }
        }
        CaseChange::Deadline(date) => {
            case.deadline = date;
            mark(case, "/deadline".to_owned());
        }
        CaseChange::Languages(languages) => {
            case.languages = languages;
            mark(case, "/languages".to_owned());
        }
        CaseChange::Close(closed) => {
            case.closed = closed;
            mark(case, "/closed".to_owned());
        }
    }
}

fn mark(case: &mut Case, pointer: String) {
    case.by_hand.insert(pointer);
}

fn leave_out(case: &mut Case, work: &mut Work, list: ListField, place: usize) {
    let before = list.of(case).len();
    if place >= before {
        return;
    }
    list.of_mut(case).remove(place);
    if list == ListField::Demands && place < case.demand_targets.len() {
        case.demand_targets.remove(place);
    }
    each_translated(case, list, |items| {
        if place < items.len() {
            items.remove(place);
        }
    });
    places::leave_out(case, &format!("/{}", list.name()), place);
    if list == ListField::Demands {
        move_own_words(work, |at| match at.cmp(&place) {
            std::cmp::Ordering::Less => Some(at),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(at - 1),
        });
    }
}

fn move_item(case: &mut Case, work: &mut Work, list: ListField, place: usize, to: usize) {
    let count = list.of(case).len();
    if place >= count || to >= count || place == to {
        return;
    }
    let shift = |items: &mut Vec<String>| {
        if place < items.len() && to < items.len() {
            let item = items.remove(place);
            items.insert(to, item);
        }
    };
    shift(list.of_mut(case));
    if list == ListField::Demands {
        shift(&mut case.demand_targets);
    }
    each_translated(case, list, shift);
    let moved = |at: usize| Some(places::moved(at, place, to));
    places::renumber(case, &format!("/{}", list.name()), moved);
    mark(case, format!("/{}/{to}", list.name()));
    if list == ListField::Demands {
        move_own_words(work, moved);
    }
}

/// The same list in every translation.
fn each_translated(case: &mut Case, list: ListField, change: impl Fn(&mut Vec<String>)) {
    for text in case.translations.values_mut() {
        match list {
            ListField::Facts if !text.facts.is_empty() => change(&mut text.facts),
            ListField::Demands if !text.demands.is_empty() => change(&mut text.demands),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::job::open;
    use crate::model::LetterWork;

    fn example() -> (Case, Work) {
        (open::example(), Work::default())
    }

    fn own_words(work: &mut Work, part: &str, text: &str) {
        work.choices.own_words.insert(part.into(), text.into());
    }

    #[test]
    fn what_is_changed_by_hand_is_marked() {
        let (mut case, mut work) = example();
        amend(&mut case, &mut work, CaseChange::Text(TextField::Title, "A new title".into()));
        assert_eq!(case.title, "A new title");
        assert!(case.by_hand.contains("/title"));
        let json = serde_json::to_string(&case).expect("JSON");
        assert_eq!(serde_json::from_str::<Case>(&json).expect("a case").by_hand, case.by_hand);
    }

    #[test]
    fn a_demand_moves_with_its_lines_its_translations_and_its_own_words() {
        let (mut case, mut work) = example();
        let (first, spans) = (case.demands[0].clone(), case.spans["/demands/0"].clone());
        let chinese = LanguageTag::new("zh-Hans");
        let translated = case.translations[&chinese].demands[0].clone();
        own_words(&mut work, "demand-0", "my first");
        work.letters.insert("a1".into(), LetterWork::default());
        work.letters.get_mut("a1").expect("the letter").own_words.insert("demand-2".into(), "my third".into());
        amend(&mut case, &mut work, CaseChange::Move { list: ListField::Demands, place: 0, to: 2 });
        assert_eq!(case.demands[2], first);
        assert_eq!(case.spans["/demands/2"], spans);
        assert_eq!(case.translations[&chinese].demands[2], translated);
        assert_eq!(work.choices.own_words["demand-2"], "my first");
        assert_eq!(work.letters["a1"].own_words["demand-1"], "my third");
    }

    #[test]
    fn the_lines_of_a_demand_that_is_left_out_are_unused_again() {
        let (mut case, mut work) = example();
        let spans = case.spans["/demands/1"].clone();
        own_words(&mut work, "demand-1", "my second");
        own_words(&mut work, "demand-2", "my third");
        amend(&mut case, &mut work, CaseChange::LeaveOut { list: ListField::Demands, place: 1 });
        assert_eq!(case.demands.len(), 2);
        assert_eq!(work.choices.own_words.get("demand-1").map(String::as_str), Some("my third"));
        for [start, end] in spans {
            let is_unused = |at: usize| case.unused.iter().any(|[from, to]| (*from..*to).contains(&at));
            assert!(is_unused(start) && is_unused(end - 1), "{start}..{end} of {:?}", case.unused);
        }
    }

    #[test]
    fn a_new_demand_makes_a_translation_wait_for_its_own() {
        let (mut case, mut work) = example();
        let chinese = LanguageTag::new("zh-Hans");
        assert!(case.translations[&chinese].is_ready());
        amend(&mut case, &mut work, CaseChange::AddItem(ListField::Demands));
        assert!(!case.translations[&chinese].is_ready());
    }

    #[test]
    fn a_place_that_is_not_there_changes_nothing() {
        let (mut case, mut work) = example();
        let before = case.clone();
        for change in [
            CaseChange::Item { list: ListField::Facts, place: 99, text: "x".into() },
            CaseChange::LeaveOut { list: ListField::Demands, place: 99 },
            CaseChange::Move { list: ListField::Demands, place: 0, to: 99 },
            CaseChange::LeaveOutPerson(9),
        ] {
            amend(&mut case, &mut work, change);
        }
        assert_eq!(case, before);
    }
}
