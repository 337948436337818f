use jiff::civil::date;

use super::*;
use crate::model::{Closed, LetterWork, Person, Role, Translation, Unknown};

/// As the sheet was read, by everybody alike.
fn read() -> Case {
    let addressee = |id: &str, name: &str| Addressee {
        id: id.into(),
        name: name.into(),
        lines: vec![name.into(), "1 Main Street".into(), "Ghana".into()],
        ..Addressee::default()
    };
    Case {
        id: "c1".into(),
        title: "Teacher held".into(),
        source: "Teacher held".into(),
        demands: vec!["release her".into(), "let her see a lawyer".into()],
        people: vec![Person { name: "Bo Example".into(), ..Person::default() }],
        addressees: vec![addressee("a1", "Ada Minister"), addressee("a2", "Kofi Judge")],
        ..Case::default()
    }
}

fn french() -> Translation {
    Translation {
        demands: vec!["la libérer".into(), "qu'elle voie un avocat".into()],
        salutations: [("a1".to_owned(), "Madame la Ministre,".to_owned())].into(),
        ..Translation::default()
    }
}

fn prepared(change: impl FnOnce(&mut Case)) -> Opened {
    let mut case = read();
    change(&mut case);
    Opened { case, is_saved: true }
}

fn names(parts: &[CasePart]) -> Vec<String> {
    let text = |id: &str, with: &[(&str, &str)]| with.first().map_or(id, |(_, value)| value).to_owned();
    parts.iter().map(|part| named(std::slice::from_ref(part), text, |tag| tag.as_str().to_owned())).collect()
}

#[track_caller]
fn check_met(kept: Case, opened: Opened, added: &[&str], differing: &[&str]) -> Case {
    let kept_title = kept.title.clone();
    let met = met(kept, opened);
    assert_eq!(names(&met.added), added, "what was added");
    assert_eq!(names(&met.differing), differing, "what differs");
    assert_eq!(met.theirs.is_some(), !differing.is_empty());
    assert_eq!(met.case.title, kept_title, "what is one's own stays");
    met.case
}

#[test]
fn what_somebody_prepared_is_added_where_nothing_stands() {
    let outcome = Closed { date: Some(date(2026, 5, 3)), outcome: "freed".into(), unknown: Unknown::new() };
    let opened = prepared(|case| {
        case.translations.insert(LanguageTag::new("fr"), french());
        case.closed = Some(outcome.clone());
        case.addressees[1].salutation = "Your Honour".into();
        case.people[0].pronouns = "she/her".into();
        case.by_hand.insert("/addressees/1/salutation".into());
    });
    let added = ["prepared-people", "prepared-addressees", "prepared-closed", "fr"];
    let case = check_met(read(), opened.clone(), &added, &[]);
    assert_eq!(case.closed, Some(outcome));
    assert_eq!(case.translations[&LanguageTag::new("fr")], french());
    assert_eq!(case.addressees[1].salutation, "Your Honour");
    assert!(case.by_hand.contains("/addressees/1/salutation"));
    // Handed over once more, it brings nothing.
    assert_eq!(check_met(case.clone(), opened, &[], &[]), case);
}

#[test]
fn what_both_say_and_not_alike_stays_and_is_asked_about() {
    let mut kept = read();
    kept.title = "Teacher held in Accra".into();
    kept.addressees[0].lines[1] = "2 Main Street".into();
    let opened = prepared(|case| {
        case.addressees[0].lines[1] = "3 Main Street".into();
        case.addressees[0].salutation = "Dear Minister".into();
    });
    let case = check_met(kept, opened, &["prepared-addressees"], &["prepared-title", "prepared-addressees"]);
    assert_eq!(case.addressees[0].lines[1], "2 Main Street");
    assert_eq!(case.addressees[0].salutation, "Dear Minister");
}

#[test]
fn a_sheet_brings_nothing_however_its_reading_differs() {
    let mut kept = read();
    kept.demands.clear();
    let opened = Opened { is_saved: false, ..prepared(|_| {}) };
    assert_eq!(check_met(kept.clone(), opened, &[], &[]), kept);
}

#[test]
fn what_a_person_emptied_is_not_filled_without_asking() {
    let mut kept = read();
    kept.deadline_text.clear();
    kept.by_hand.insert("/deadline_text".into());
    let opened = prepared(|case| case.deadline_text = "before 4 August".into());
    let case = check_met(kept, opened, &[], &["prepared-deadline"]);
    assert_eq!(case.deadline_text, "");
}

#[test]
fn a_translation_of_other_demands_is_not_put_beside_these() {
    let mut kept = read();
    kept.demands.pop();
    let opened = prepared(|case| drop(case.translations.insert(LanguageTag::new("fr"), french())));
    let case = check_met(kept, opened, &[], &["prepared-demands", "fr"]);
    assert!(case.translations.is_empty());
}

#[test]
fn a_translation_with_holes_is_filled_and_keeps_what_was_written() {
    let mut kept = read();
    let mut begun = french();
    begun.demands = vec!["qu'on la libère".into(), String::new()];
    kept.translations.insert(LanguageTag::new("fr"), begun);
    let opened = prepared(|case| drop(case.translations.insert(LanguageTag::new("fr"), french())));
    let case = check_met(kept, opened, &["fr"], &["fr"]);
    assert_eq!(case.translations[&LanguageTag::new("fr")].demands, ["qu'on la libère", "qu'elle voie un avocat"]);
}

#[test]
fn a_country_is_not_taken_apart() {
    let mut kept = read();
    kept.country = "Ghana".into();
    let opened = prepared(|case| (case.country, case.country_code) = ("Togo".into(), "TG".into()));
    assert_eq!(check_met(kept, opened, &[], &["prepared-country"]).country_code, "");
}

#[test]
fn the_lines_of_the_sheet_go_with_what_is_added() {
    let mut kept = read();
    kept.summary.clear();
    kept.unused = vec![[0, 12]];
    let opened = prepared(|case| {
        case.summary = "Teacher".into();
        case.spans.insert("/summary".into(), vec![[0, 7]]);
    });
    let case = check_met(kept, opened, &["prepared-summary"], &[]);
    assert_eq!((case.spans["/summary"].clone(), case.unused), (vec![[0, 7]], vec![[7, 12]]));
}

#[test]
fn own_words_follow_their_demand_and_never_somebody_else() {
    let mut own = read();
    own.translations
        .insert(LanguageTag::new("fr"), Translation { title: "Enseignante".into(), ..Translation::default() });
    let mut work = Work::default();
    work.choices.own_words.insert("demand-1".into(), "Let her see her lawyer, please.".into());
    work.letters.insert("a2".into(), LetterWork { ticked: false, ..LetterWork::default() });
    let mut theirs = read();
    theirs.demands.insert(0, "say where she is".into());
    theirs.addressees[1] = Addressee {
        id: "a2".into(),
        name: "Yaa Other".into(),
        lines: vec!["Yaa Other".into()],
        ..Addressee::default()
    };
    let (case, taken) = taken_over(&own, &work, &theirs);
    assert_eq!(taken.choices.own_words.keys().collect::<Vec<_>>(), ["demand-2"]);
    let ids: Vec<(&str, Role)> = case.addressees.iter().map(|one| (one.id.as_str(), one.role)).collect();
    assert_eq!(ids, [("a1", Role::Appeal), ("a3", Role::Appeal)]);
    assert!(taken.letters.contains_key("a2"), "what was chosen for somebody is kept with them");
    assert!(case.translations.contains_key(&LanguageTag::new("fr")), "what only one's own case says stays");
}
