//! The checks in the margin.

use appeal_writer::compose::{OnPaper, is_overruled};
use appeal_writer::model::{LetterWork, PartId, Slot};
use appeal_writer::notice::Notice;

use crate::desk::{Desk, appeal, small_case, text_of};

fn check_rule(code: &str, part: &str, words: &str) {
    let mut desk = Desk::example();
    assert!(!desk.failed(0).contains(&code), "{code} passes before");
    desk.choices.own_words.insert(part.into(), words.into());
    assert!(desk.failed(0).contains(&code), "{code} fails for {words:?}: {:?}", desk.failed(0));
}

#[test]
fn each_rule_fails_where_it_is_broken() {
    check_rule("demands-covered", "demand-1", "Please be kind.");
    check_rule("asks-for-answer", "request-0", "Thank you.");
    check_rule("no-organisation", "opening-0", "I write for Amnesty International.");
    check_rule("salutation-present", "salutation-0", " ");
    check_rule("hedges-kept", "facts-0", "Zhao Liping confessed under torture.");
    check_rule("demands-covered", "demand-0", " ");
    check_rule("demands-covered", "demand-2", "Treat Zhao Liping well.");
    check_rule("asks-for-answer", "request-0", " ");
    check_rule("no-organisation", "own-words-0", "I am a member of Human Rights Watch.");
    let mut desk = Desk::example();
    for part in ["subject-0", "opening-0", "facts-0", "demand-0", "demand-1", "demand-2"] {
        desk.choices.own_words.insert(part.into(), "A man is in danger.".into());
    }
    assert!(desk.failed(0).contains(&"name-present"));
    let found = desk.checks(0, &OnPaper { pages: 2, unprintable: None });
    assert!(found.iter().any(|check| check.code == "one-page" && !check.passed));
    let own = found.iter().find(|check| check.code == "own-words-marked").expect("a check");
    assert_eq!(own.arguments["own"], "6");
}

#[test]
fn own_words_keep_a_hedge_or_leave_the_sentence_out() {
    let failed = |facts: &str| {
        let mut desk = Desk::example();
        desk.choices.own_words.insert("facts-0".into(), facts.into());
        desk.failed(0)
    };
    let none: [&str; 0] = [];
    assert_eq!(failed("Zhao Liping was sentenced to death on 11 November 2016."), none);
    assert_eq!(failed("Zhao Liping is said to have confessed, according to reports, after torture."), none);
    assert_eq!(failed("He confessed only after torture and other ill-treatment."), ["hedges-kept"]);
}

#[test]
fn a_fact_about_a_response_asks_for_no_answer() {
    let facts = "Mira Tolan was arrested in May, and there has been no response to any reply or answer.";
    let mut desk = Desk::new(small_case(&["Release her"], &[facts], vec![appeal("a1", "Minister", "Ana Rao")]));
    desk.choices.own_words.insert("request-0".into(), "Thank you.".into());
    assert!(text_of(&desk.letter(0), Slot::Facts).contains("response"));
    assert_eq!(desk.failed(0), ["asks-for-answer"]);
}

#[test]
fn a_demand_in_own_words_is_covered_while_it_says_the_same() {
    let mut desk = Desk::example();
    let words =
        "Please launch a prompt, independent, impartial and effective investigation into the torture allegations.";
    desk.choices.own_words.insert("demand-1".into(), words.into());
    assert!(!desk.failed(0).contains(&"demands-covered"));
}

#[test]
fn a_check_that_is_overruled_says_so_and_silences_its_notice() {
    let mut desk = Desk::example();
    let part = PartId { slot: Slot::Request, index: 0 };
    let paper = OnPaper { pages: 2, unprintable: Some((part, "𓀀".into())) };
    let of = |desk: &Desk, code: &str| {
        let found = desk.checks(0, &paper).into_iter().find(|check| check.code == code);
        found.map(|check| (check.passed, check.overruled))
    };
    assert_eq!(of(&desk, "printable"), Some((false, false)));
    let overruled = vec!["printable".to_owned()];
    let id = desk.case.addressees[0].id.clone();
    desk.letters.insert(id, LetterWork { overruled: overruled.clone(), ..LetterWork::default() });
    assert_eq!(of(&desk, "printable"), Some((false, true)));
    assert_eq!(of(&desk, "one-page"), Some((false, false)));
    assert!(is_overruled(&overruled, &Notice::error("missing-glyph")));
    assert!(!is_overruled(&overruled, &Notice::warning("letter-over-one-page")));
}
