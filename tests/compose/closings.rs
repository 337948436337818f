//! How letters close.

use appeal_writer::data::phrases;
use appeal_writer::model::{Head, LanguageTag, Mission, Sender, Slot, Translation};

use crate::desk::{Desk, anna, embassy, text_of};

#[test]
fn a_chinese_closing_is_a_pair() {
    let chinese = phrases::for_language(&LanguageTag::new("zh-Hans")).expect("Chinese");
    for (at, closing) in chinese.closing.iter().enumerate() {
        let mut desk = Desk::example().in_language("zh");
        desk.choices.alternatives.insert("closing-0".into(), at as u8);
        let letter = desk.letter(0);
        let pair = (text_of(&letter, Slot::Closing), text_of(&letter, Slot::ClosingSecond));
        assert_eq!(pair, (closing.as_str(), chinese.closing_second[at].as_str()));
    }
}

fn check_closings(country: &'static str, head: Head, allowed: &[&str]) {
    for name in ["Anna", "Ben", "Cleo", "Dov", "Eva", "Finn"] {
        let sender = Some(Sender { name: name.into(), ..anna() });
        let missions = vec![Mission { head, ..embassy() }];
        let desk = Desk { country, sender, missions, ..Desk::example() };
        let letter = desk.letter(3);
        let closing = text_of(&letter, Slot::Closing);
        assert!(allowed.contains(&closing), "{closing} from {country} to {head:?}");
    }
}

#[test]
fn a_letter_closes_as_people_close_letters_where_the_writer_lives() {
    let british = ["Yours sincerely,", "Yours respectfully,"];
    let american = ["Sincerely,", "Sincerely yours,", "Respectfully,", "Respectfully yours,"];
    for country in ["GB", "IE", "AU", "NZ", "DE", ""] {
        check_closings(country, Head::Ambassador, &british);
        check_closings(country, Head::Unknown, &["Yours faithfully,"]);
    }
    check_closings("US", Head::Ambassador, &american);
    check_closings("US", Head::Unknown, &american);
    check_closings("CA", Head::Ambassador, &["Yours sincerely,", "Sincerely,", "Yours truly,", "Respectfully,"]);
}

#[test]
fn a_salutation_of_ones_own_brings_its_closing() {
    let mut desk = Desk { missions: vec![Mission { head: Head::Unknown, ..embassy() }], ..Desk::example() };
    assert_eq!(text_of(&desk.letter(3), Slot::Closing), "Yours faithfully,");
    desk.missions[0].salutation = "Dear Mr Li".into();
    assert_ne!(text_of(&desk.letter(3), Slot::Closing), "Yours faithfully,");
    desk.choices.own_words.insert("salutation-0".into(), "Dear Sir or Madam,".into());
    assert_eq!(text_of(&desk.letter(0), Slot::Closing), "Yours faithfully,");
}

/// How closings of a language end: a closed sentence, a comma before the name, or nothing.
fn check_closing_ends(tag: &str, country: &'static str, end: &str) {
    let desk = Desk { country, ..Desk::example() };
    let mut case = desk.case.clone();
    let words = Translation { demands: vec!["x".into(), "y".into(), "z".into()], ..Translation::default() };
    case.translations.entry(LanguageTag::new(tag)).or_insert(words);
    let letter = Desk { case, country, ..Desk::example() }.in_language(tag).letter(0);
    let closing = text_of(&letter, Slot::Closing);
    let is_so = if end.is_empty() { closing.ends_with(char::is_alphabetic) } else { closing.ends_with(end) };
    assert!(is_so && !closing.contains('{'), "{tag}: {closing}");
}

#[test]
fn a_closing_ends_as_its_language_has_it() {
    check_closing_ends("en", "GB", ",");
    check_closing_ends("en", "US", ",");
    check_closing_ends("de", "DE", "");
    check_closing_ends("de", "CH", "");
    check_closing_ends("fr", "FR", ".");
    check_closing_ends("es", "ES", ".");
    check_closing_ends("ru", "DE", ",");
    check_closing_ends("ar", "GB", "،");
    check_closing_ends("zh-Hans", "GB", "");
}
