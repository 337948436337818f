//! Kinds of letters, and how their files are called.

use appeal_writer::model::{Addressee, Case, LanguageTag, Mission, Role, Slot};

use crate::desk::{Desk, appeal, body, embassy, read, small_case, text_of};

#[test]
fn copies_and_missions_enclose_the_first_appeal() {
    let desk = Desk::example();
    for index in [2, 3] {
        let letter = desk.letter(index);
        assert_eq!(letter.enclosures.len(), 1);
        assert_eq!(letter.enclosures[0].letter, desk.letter(0), "the very letter that the first official gets");
        assert!(body(&letter).contains("Chief Justice"));
    }
    assert!(desk.letter(0).enclosures.is_empty());
}

#[test]
fn the_enclosed_letter_is_named_in_the_letter_s_language() {
    let named = |office: &str, name: &str, address_as: &str, salutation: &str| {
        let mut first = appeal("a1", office, name);
        first.address_as = address_as.into();
        first.salutation = salutation.into();
        let mut second = appeal("a2", "Editor", "Bo Lim");
        second.role = Role::Copy;
        let desk = Desk::new(small_case(&["Release Mira Tolan"], &[], vec![first, second]));
        text_of(&desk.letter(1), Slot::EnclosureLine).to_owned()
    };
    let check = |given: (&str, &str, &str, &str), expected: &str| {
        let (office, name, address_as, salutation) = given;
        let line = named(office, name, address_as, salutation);
        assert_eq!(line, format!("Enclosure: copy of my letter to {expected}"), "{given:?}");
    };
    check(("the Amir", "Ana Rao", "", "Your Highness"), "the Amir");
    check(("Presidente de la República", "Ana Rao", "", "Señora Presidenta / Dear President"), "the President");
    check(("Presidente", "Ana Rao", "", "Dear Mr President"), "the President");
    check(("Procuradora General de la Nación", "Ana Rao", "", "Dear Dr Rao"), "Ana Rao");
    check(("President of the Republika", "Ana Rao", "", ""), "the President of the Republika");
    check(("", "Ana Rao", "His Excellency the President", "Your Excellency"), "President Ana Rao");
    check(("", "Ana Rao", "Mrs", ""), "Ana Rao");
}

#[test]
fn files_are_called_by_person_and_office() {
    let stems: Vec<String> = Desk::example().all().into_iter().map(|letter| letter.file_stem).collect();
    assert_eq!(stems[0], "Zhou Qiang, Chief Justice");
    assert_eq!(stems[2], "Li Keqiang, Premier");
    assert_eq!(stems[3], "Embassy of China");
    let stem = |mission: Mission| Desk { missions: vec![mission], ..Desk::example() }.letter(3).file_stem;
    assert_eq!(stem(Mission { of: "NL".into(), ..Mission::default() }), "Embassy of the Netherlands");
    assert_eq!(stem(Mission { name: "Li Example".into(), ..embassy() }), "Ambassador of China, Li Example");
}

#[test]
fn a_case_that_says_nothing_still_gives_a_letter() {
    let desk = Desk::new(Case::default());
    assert!(!read(&desk.letter(0)).is_empty());
    assert!(desk.codes(0).contains(&"nobody-named".to_owned()) && desk.codes(0).contains(&"no-demands".to_owned()));
    assert!(desk.noted(9).value.parts.is_empty());
    let unknown = Case {
        language: LanguageTag::new("sw"),
        ..small_case(&["Mwachilie Mira"], &[], vec![appeal("a1", "Waziri", "Ana")])
    };
    let desk = Desk::new(unknown);
    assert!(body(&desk.letter(0)).contains("Mwachilie Mira"));
    assert!(desk.codes(0).contains(&"no-phrases-in-language".to_owned()));
    let mut dutch = small_case(&["Vrijlating"], &["Mira Tolan zit vast. Mira Tolan is ziek."], Vec::new());
    dutch.addressees = vec![Addressee { salutation: "Uwe Majesteit".into(), ..appeal("a1", "Koning", "") }];
    dutch.language = LanguageTag::new("nl");
    let letter = Desk::new(dutch).letter(0);
    assert_eq!(text_of(&letter, Slot::Salutation), "Uwe Majesteit,");
    assert_eq!(text_of(&letter, Slot::Facts), "Mira Tolan zit vast. Mira Tolan is ziek.");
}

#[test]
fn copies_have_their_own_role() {
    let roles: Vec<Role> = Desk::example().case.addressees.iter().map(|one| one.role).collect();
    assert_eq!(roles, [Role::Appeal, Role::Appeal, Role::Copy]);
}
