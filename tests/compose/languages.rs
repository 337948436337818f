//! Languages of letters, and dates in them.

use appeal_writer::model::{LanguageTag, LetterWork, Slot, Translation};
use jiff::civil::{Date, date};
use serde_json::json;

use crate::desk::{Desk, anna, appeal, body, read, small_case, text_of};
use crate::read_aloud::translated;

#[test]
fn a_language_without_demands_gives_the_sheets_own_and_says_so() {
    let desk = Desk::example().in_language("fr");
    assert_eq!(desk.letter(0).language, LanguageTag::ENGLISH);
    assert!(desk.codes(0).contains(&"no-demands-in-language".to_owned()));
    assert!(text_of(&desk.letter(0), Slot::Salutation).starts_with("Dear"));
}

#[test]
fn nobody_is_shouted_at() {
    let mut case = small_case(&["Release Mira Tolan"], &["Mira Tolan was arrested in May."], Vec::new());
    case.people[0].name = "MIRA TOLAN".into();
    case.addressees = vec![appeal("a1", "MINISTER OF JUSTICE", "ANA RAO")];
    let desk = Desk::new(case);
    assert!(body(&desk.letter(0)).contains("Mira Tolan") && !body(&desk.letter(0)).contains("MIRA"));
    assert!(body(&desk.letter(1)).contains("my letter to the Minister of Justice"), "{}", body(&desk.letter(1)));
    assert!(text_of(&desk.letter(0), Slot::Address).starts_with("MINISTER OF JUSTICE"), "an address stays as it is");
}

#[test]
fn no_letter_mixes_two_languages() {
    for letter in Desk::example().in_language("zh").all() {
        let foreign = body(&letter).chars().any(|one| one.is_ascii_alphabetic());
        assert!(!foreign, "a Chinese letter has Latin words: {}", body(&letter));
    }
    for letter in Desk::example().all() {
        let text = read(&letter);
        assert!(!text.chars().any(|one| ('\u{4e00}'..='\u{9fff}').contains(&one)), "{text}");
    }
}

#[test]
fn each_letter_can_have_a_language_of_its_own() {
    let mut desk = Desk::example();
    let chinese = LetterWork { language: Some(LanguageTag::new("zh")), ..LetterWork::default() };
    desk.letters.insert("a2".into(), chinese);
    let languages: Vec<String> = desk.all().iter().map(|one| one.language.to_string()).collect();
    assert_eq!(languages, ["en", "zh-Hans", "en", "en"]);
}

fn check_date(tag: &str, country: &str, dated: Date, expected: &str) {
    let mut desk = Desk::example();
    desk.case.country_code = country.into();
    desk.case
        .translations
        .insert(LanguageTag::new(tag), Translation { demands: vec!["x".into()], ..Translation::default() });
    desk.dated = dated;
    let desk = desk.in_language(tag);
    assert_eq!(text_of(&desk.letter(0), Slot::Date), expected, "{tag} to {country}");
}

#[test]
fn dates_follow_the_language_and_the_country_written_to() {
    let may = date(2017, 5, 24);
    check_date("en", "CN", may, "24 May 2017");
    check_date("en-US", "CN", may, "May 24, 2017");
    check_date("fr", "CN", date(2017, 5, 1), "Leeds, le 1er mai 2017");
    check_date("de", "CN", may, "24. Mai 2017");
    check_date("de-AT", "CN", date(2017, 1, 3), "3. Jänner 2017");
    check_date("de-CH", "CN", may, "Leeds, 24. Mai 2017");
    check_date("es", "CN", may, "Leeds, 24 de mayo de 2017");
    check_date("zh-Hans", "CN", may, "2017年5月24日");
    check_date("ru", "BY", may, "24 мая 2017 г.");
    // A place in Latin letters would tear an Arabic date apart.
    check_date("ar", "EG", may, "٢٤ مايو ٢٠١٧");
    check_date("ar", "SY", may, "٢٤ أيار ٢٠١٧");
    check_date("ar", "MA", may, "24 ماي 2017");
    check_date("ar", "AE", may, "24 مايو 2017");
}

#[test]
fn the_half_sentence_stands_only_in_its_own_language() {
    let desk = Desk::example().in_language("zh");
    assert!(desk.codes(0).contains(&"about-left-out".to_owned()));
    assert!(!body(&desk.letter(0)).contains("teacher"));
    let french = translated("fr", json!({ "demands": ["Libérer Mira"] }));
    let french = Desk { sender: Some(anna()), ..french };
    assert!(!body(&french.letter(0)).contains("teacher"));
}
