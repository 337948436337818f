//! Alternatives, and words of one’s own.

use std::collections::BTreeSet;

use appeal_writer::compose::{Request, letter};
use appeal_writer::data::phrases;
use appeal_writer::model::{
    Addressee, Head, LanguageTag, LetterWork, Mission, Origin, Person, Sender, Slot, Translation,
};
use serde_json::json;

use crate::desk::{Desk, anna, appeal, body, embassy, read, small_case, text_of};
use crate::read_aloud::translated;

#[test]
fn no_two_officials_get_the_same_text() {
    let many = (0..60).map(|at| appeal(&format!("a{at}"), "Office", "")).collect();
    let desk = Desk { missions: Vec::new(), ..Desk::new(small_case(&["Release her"], &[], many)) };
    let texts: BTreeSet<String> =
        desk.all().iter().map(|letter| body(letter) + text_of(letter, Slot::Closing)).collect();
    assert_eq!(texts.len(), 60);
}

#[test]
fn eight_officials_get_eight_letters_in_each_language() {
    for tag in ["en", "fr", "es", "de", "de-CH", "zh-Hans", "ar", "ru"] {
        let addressees: Vec<Addressee> =
            (0..8).map(|at| appeal(&format!("a{at}"), "Minister of Justice", &format!("Name {at}"))).collect();
        let mut case = small_case(&["Release Mira Tolan", "Free others"], &[], addressees);
        let demands = vec!["x y z".to_owned(), "z y x".to_owned()];
        let people = case.people.clone();
        let base = LanguageTag::new(tag.split("-CH").next().unwrap_or(tag));
        case.translations.insert(base, Translation { demands, people, ..Translation::default() });
        let desk = Desk { sender: None, missions: Vec::new(), ..Desk::new(case) }.in_language(tag);
        let letters = desk.all();
        let texts: BTreeSet<String> = letters.iter().map(body).collect();
        assert_eq!(texts.len(), 8, "{tag}");
        for slot in [Slot::Opening, Slot::Request] {
            let said: BTreeSet<&str> = letters.iter().map(|letter| text_of(letter, slot)).collect();
            assert_eq!(said.len(), 4, "{tag}: every alternative of {slot:?} is used");
        }
    }
}

#[test]
fn a_case_that_names_nobody_has_openings_of_its_own() {
    let mut case = small_case(&["Let the family return"], &[], vec![appeal("a1", "Minister of Lands", "Ana Rao")]);
    case.people.clear();
    let desk = Desk::new(case);
    for letter in desk.all() {
        assert!(!body(&letter).contains("those affected"), "{}", read(&letter));
        assert!(!body(&letter).contains("  ") && !body(&letter).contains(" ."), "{}", read(&letter));
    }
}

#[test]
fn an_official_is_nobody_to_be_concerned_for() {
    let mut case = small_case(&["Release Mira Tolan"], &[], vec![appeal("a1", "President", "Ana Rao")]);
    case.people.push(Person { name: "Ana Rao".into(), ..Person::default() });
    let letter = Desk::new(case).letter(0);
    assert!(!body(&letter).contains("Ana Rao") && !text_of(&letter, Slot::Subject).contains("Ana Rao"));
}

#[test]
fn russian_words_follow_how_many_people_there_are() {
    let opening = |names: &[&str]| {
        let people: Vec<serde_json::Value> = names.iter().map(|name| json!({ "name": name })).collect();
        let desk = translated("ru", json!({ "demands": ["Освободить их"], "people": people }));
        text_of(&desk.letter(0), Slot::Opening).to_owned()
    };
    let (one, two) = (opening(&["Мира Толан"]), opening(&["Мира Толан", "Ада Бо"]));
    assert!(one.contains("человек") && one.contains("Мира Толан"), "{one}");
    assert!(two.contains("люд") && two.contains("Мира Толан и Ада Бо"), "{two}");
}

#[test]
fn the_same_input_gives_the_same_letter() {
    assert_eq!(Desk::example().all(), Desk::example().all());
    let mut longer = Desk::example();
    longer.missions.push(Mission { head: Head::Consul, ..embassy() });
    assert_eq!(longer.all()[..4], Desk::example().all()[..], "one more letter changes none before it");
}

#[test]
fn no_sentence_moves_while_a_name_is_typed_or_an_address_is_put_right() {
    let mut desk = Desk::example();
    let profile = |name: &str| Some(Sender { name: name.into(), seed: "one profile".into(), ..anna() });
    desk.sender = profile("Anna Field");
    let bodies = |desk: &Desk| desk.all().iter().map(body).collect::<Vec<_>>();
    let read = bodies(&desk);
    desk.sender = profile("Anna Fi");
    desk.case.addressees[0].lines[0] = "The Chief Justice of the Court".into();
    desk.case.addressees[1].name.push_str(" Example");
    assert_eq!(bodies(&desk), read);
    let before_anybody_wrote = Desk { sender: None, ..Desk::example() };
    let seeded = Request { seed: "one profile", ..before_anybody_wrote.request() };
    let recipients = before_anybody_wrote.recipients();
    let first = letter(&seeded, &recipients, 0).value;
    assert_eq!(
        text_of(&first, Slot::Request),
        text_of(&Desk { sender: profile(""), ..Desk::example() }.letter(0), Slot::Request)
    );
}

#[test]
fn two_writers_write_different_letters() {
    let written = |name: &str, seed: &str| {
        let sender = Sender { name: name.into(), seed: seed.into(), about: String::new(), ..anna() };
        let desk = Desk { sender: Some(sender), ..Desk::example() };
        desk.all().iter().map(body).collect::<Vec<_>>()
    };
    let names = ["Anna Field", "Ben Stone", "Cleo Marsh", "Dov Lake"];
    let by_name: BTreeSet<_> = names.iter().map(|name| written(name, "")).collect();
    let by_seed: BTreeSet<_> = names.iter().map(|seed| written("Anna Field", seed)).collect();
    assert_eq!((by_name.len(), by_seed.len()), (4, 4));
    assert_eq!(written("Anna Field", ""), written("Another Name", "Anna Field"), "without a seed the name is it");
}

#[test]
fn a_chosen_alternative_stands_and_the_letters_own_choice_wins() {
    let mut desk = Desk::example();
    desk.choices.alternatives.insert("request-0".into(), 1);
    let mut own = LetterWork::default();
    own.alternatives.insert("request-0".into(), 2);
    desk.letters.insert("a2".into(), own);
    let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English");
    assert_eq!(text_of(&desk.letter(0), Slot::Request), english.request[1]);
    assert_eq!(text_of(&desk.letter(1), Slot::Request), english.request[2]);
    let origin = desk.letter(1).part(Slot::Request).expect("a request").origin;
    assert_eq!(origin, Origin::Phrase { alternative: 2, of: 4 });
}

#[test]
fn own_words_stand_where_they_were_written() {
    let mut desk = Desk::example();
    desk.choices.own_words.insert("opening-0".into(), "For all.".into());
    desk.choices.own_words.insert("own-words-0".into(), "One more thought.".into());
    let mut own = LetterWork::default();
    own.own_words.insert("opening-0".into(), "For one.".into());
    desk.letters.insert("a2".into(), own);
    assert_eq!(text_of(&desk.letter(0), Slot::Opening), "For all.");
    assert_eq!(text_of(&desk.letter(1), Slot::Opening), "For one.");
    let letter = desk.letter(1);
    let part = letter.part(Slot::OwnWords).expect("a paragraph of one's own");
    assert_eq!((part.text.as_str(), part.origin), ("One more thought.", Origin::Own));
}

#[test]
fn words_for_all_letters_are_said_in_their_language_only() {
    let mut desk = Desk::example();
    desk.choices.own_words.insert("request-0".into(), "Please answer me.".into());
    desk.choices.own_languages.insert("request-0".into(), LanguageTag::new("en"));
    let says = |desk: &Desk| desk.letter(0).parts.iter().any(|part| part.text == "Please answer me.");
    assert!(says(&desk));
    desk.choices.language = Some(LanguageTag::new("zh-Hans"));
    assert!(!says(&desk));
}

#[test]
fn a_single_demand_has_other_wordings_too() {
    let mut desk = Desk::example();
    desk.case.demands.truncate(1);
    let sentence = |desk: &Desk| {
        let letter = desk.letter(0);
        let part = letter.part(Slot::DemandSentence).expect("a demand as a sentence").clone();
        (part.text, part.wording.expect("other wordings"))
    };
    let (text, wording) = sentence(&desk);
    let next = (wording.alternative + 1) % wording.of;
    desk.choices.alternatives.insert(wording.part.to_string(), next);
    let (other, chosen) = sentence(&desk);
    assert_ne!(other, text);
    assert_eq!(chosen.alternative, next);
}
