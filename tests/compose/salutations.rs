//! Salutations, by office, by sheet, by who heads a mission.

use appeal_writer::model::{Head, Mission, Slot};

use crate::desk::{Desk, appeal, embassy, small_case, text_of};

fn check_salutation(office: &str, address_as: &str, given: &str, expected: &str, code: Option<&str>) {
    let mut addressee = appeal("a1", office, "Ana Rao");
    addressee.address_as = address_as.into();
    addressee.salutation = given.into();
    let desk = Desk::new(small_case(&["Release Mira Tolan"], &[], vec![addressee]));
    assert_eq!(text_of(&desk.letter(0), Slot::Salutation), expected, "{office}");
    let codes = desk.codes(0);
    let found = codes.iter().find(|code| code.starts_with("salutation")).map(String::as_str);
    assert_eq!(found, code, "{office}");
}

#[test]
fn salutations_are_the_sheets_or_proposed_by_office() {
    check_salutation("Chief Justice", "", "Dear Chief Justice", "Dear Chief Justice,", None);
    check_salutation("Chief Justice", "", "Dear Sir,", "Dear Sir,", None);
    check_salutation("President", "", "Estimado Presidente/Dear President", "Dear President,", None);
    check_salutation("Minister", "", "Dear Minister / Sehr geehrter Herr Minister", "Dear Minister,", None);
    check_salutation("Minister", "", "Dear Sir/Madam", "Dear Sir/Madam,", None);
    check_salutation("Minister", "", "Dear Minister / Madame la Ministre", "Dear Minister,", None);
    let proposed = Some("salutation-proposed");
    check_salutation("Deputy Prime Minister and Minister of Trade", "", "", "Dear Deputy Prime Minister,", proposed);
    check_salutation("Minister of Justice of the Republic", "", "", "Dear Minister,", proposed);
    check_salutation("Judge of the District Court", "", "", "Your Honour,", proposed);
    check_salutation("Minister of Justice", "", "", "Dear Minister,", proposed);
    check_salutation("President", "Mr", "", "Dear Mr President,", proposed);
    check_salutation("President", "", "", "Dear President,", proposed);
    check_salutation("Attorney General", "Mrs", "", "Dear Attorney General,", proposed);
    check_salutation("Speaker of Parliament", "Ms", "", "Dear Madam Speaker,", proposed);
    check_salutation("Commissioner for Nothing", "", "", "Dear Commissioner,", proposed);
    check_salutation("Inspector General of Police", "", "", "Dear Inspector General,", proposed);
    check_salutation("Deputy Minister of Justice", "", "", "Dear Deputy Minister,", proposed);
    check_salutation("Minister of Justice", "His Excellency", "", "Your Excellency,", proposed);
    check_salutation("Ruler of the Emirate", "", "", "Your Highness,", proposed);
    let neutral = Some("salutation-neutral");
    check_salutation("Deputy for Human Rights, Head of the Judiciary", "", "", "Dear Sir or Madam,", neutral);
    check_salutation("Ministry of Justice", "", "", "Dear Sir or Madam,", neutral);
    check_salutation("Special Representative of the President for Rights", "", "", "Dear Sir or Madam,", neutral);
    check_salutation("Deputy Assistant Minister of Trade", "Mr", "", "Dear Sir,", neutral);
    check_salutation("Vice-President", "", "", "Dear Sir or Madam,", neutral);
    check_salutation("Ministry of Justice", "Mr", "", "Dear Sir,", neutral);
    check_salutation("Central Prison", "Mrs", "", "Dear Madam,", neutral);
    check_salutation("Keeper of Seals", "", "", "Dear Sir or Madam,", neutral);
}

#[test]
fn a_house_is_not_greeted_as_who_heads_it() {
    let mut department = appeal("a1", "", "");
    department.lines = vec!["Department of Trade".into(), "Capital City".into()];
    let desk = Desk::new(small_case(&["Release Mira Tolan"], &[], vec![department]));
    assert_eq!(text_of(&desk.letter(0), Slot::Salutation), "Dear Sir or Madam,");
}

#[test]
fn a_mission_is_addressed_by_who_heads_it() {
    for (head, expected) in [
        (Head::Ambassador, "Your Excellency,"),
        (Head::HighCommissioner, "Your Excellency,"),
        (Head::Charge, "Dear Sir or Madam,"),
        (Head::Consul, "Dear Consul,"),
        (Head::Unknown, "Dear Sir or Madam,"),
    ] {
        let desk = Desk { missions: vec![Mission { head, ..embassy() }], ..Desk::example() };
        assert_eq!(text_of(&desk.letter(3), Slot::Salutation), expected, "{head:?}");
    }
}

#[test]
fn an_excellency_at_an_embassy_is_greeted_as_one() {
    let lines = vec!["His Excellency Ana Rao".into(), "Embassy of Arland".into(), "1 Square".into()];
    let mission = Mission { head: Head::Unknown, name: "Ana Rao".into(), lines, ..embassy() };
    let desk = Desk { missions: vec![mission], ..Desk::example() };
    assert_eq!(text_of(&desk.letter(3), Slot::Salutation), "Your Excellency,");
}

#[test]
fn a_blank_mission_leaves_room_for_the_address() {
    let desk = Desk { missions: vec![Mission { of: "China".into(), ..Mission::default() }], ..Desk::example() };
    let letter = desk.letter(3);
    assert!(letter.part(Slot::Address).expect("an address").ruled_lines >= 4);
    assert_eq!(text_of(&letter, Slot::Salutation), "Dear Sir or Madam,");
}

#[test]
fn a_salutation_with_a_blank_is_none() {
    let mut case = small_case(&[], &[], vec![appeal("a1", "Minister of Justice", "Ana Rao")]);
    case.model_letter =
        "Dear ________,\n\nPlease free Mira Tolan. I look forward to hearing from you.\n\nSincerely,".into();
    let letter = Desk::new(case).letter(0);
    assert_eq!(text_of(&letter, Slot::Salutation), "Dear Minister,");
    assert_eq!(text_of(&letter, Slot::ModelLetter), "Please free Mira Tolan. I look forward to hearing from you.");
    assert_eq!(letter.parts_in(Slot::Request).count(), 0, "it asks for an answer already");
}

#[test]
fn a_sample_for_one_office_is_none_for_another_that_it_speaks_of() {
    let addressees = vec![
        appeal("a1", "Presidente de la República", "Ana Rao"),
        appeal("a2", "Fiscal General de la Nación", "Bo Lim"),
    ];
    let mut case = small_case(&["Free Mira Tolan"], &[], addressees);
    case.model_letter =
        "Dear President,\n\nI ask that the Attorney General's office free Mira Tolan.\n\nSincerely,".into();
    let desk = Desk::new(case);
    assert!(desk.letter(0).part(Slot::ModelLetter).is_some());
    assert!(desk.letter(1).part(Slot::ModelLetter).is_none());
    assert_eq!(text_of(&desk.letter(1), Slot::Salutation), "Dear Prosecutor,");
}
