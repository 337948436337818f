//! A case as a file for a friend: what the sheet says, and where the person wants it the words and choices that go with it.
//!
//! Who writes never goes along, nor what was sent: the file is for somebody else's letters.

use serde_json::Value;

use crate::model::{Case, Choices, FORMAT, LetterWork, Slot, Work};

/// The member of a case file that holds the words and choices.
const WORK: &str = "work";

/// Parts of a letter that name the writer; what a person wrote into them stays with that person.
const OF_THE_WRITER: [Slot; 4] = [Slot::SenderBlock, Slot::ReturnLine, Slot::Date, Slot::Signature];

/// The case as JSON that people can read too; with a work, the words and choices in it go along.
pub fn case_file(case: &Case, work: Option<&Work>) -> Vec<u8> {
    let mut case = case.clone();
    case.unknown.remove(WORK);
    if let Some(Ok(value)) = work.map(|work| serde_json::to_value(words_of(work))) {
        case.unknown.insert(WORK, value);
    }
    // A case is made of strings, numbers and lists: writing it cannot fail.
    let mut bytes = serde_json::to_vec_pretty(&case).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Takes the words and choices out of a case that came with them.
pub fn take_work(case: &mut Case) -> Option<Work> {
    let value = case.unknown.remove(WORK)?;
    let known = value.get("format").and_then(Value::as_u64).is_none_or(|found| found <= u64::from(FORMAT));
    match serde_json::from_value::<Work>(value.clone()) {
        Ok(work) if known => Some(Work { case: case.id.clone(), ..words_of(&work) }),
        _ => {
            // What a later program wrote there is not for us, and not ours to drop.
            case.unknown.insert(WORK, value);
            None
        }
    }
}

/// The work without anything of the person who did it.
fn words_of(work: &Work) -> Work {
    let mut words = Work { log: Vec::new(), ..work.clone() };
    words.choices = Choices { privacy: None, ..words.choices };
    forget_writer(&mut words.choices.own_words);
    for LetterWork { own_words, .. } in words.letters.values_mut() {
        forget_writer(own_words);
    }
    words
}

fn forget_writer(own_words: &mut std::collections::BTreeMap<String, String>) {
    let of_writer =
        |part: &str| part.parse().is_ok_and(|part: crate::model::PartId| OF_THE_WRITER.contains(&part.slot));
    own_words.retain(|part, _| !of_writer(part));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::job::open;
    use crate::model::{Privacy, Sent, SentState};

    fn work() -> Work {
        let mut work = Work { case: "c1".into(), ..Work::default() };
        work.choices.own_words.insert("request-0".into(), "Please write to me soon.".into());
        work.choices.own_words.insert("signature-0".into(), "Anna Field".into());
        work.choices.privacy = Some(Privacy::Initials);
        let date = jiff::civil::date(2026, 5, 3);
        let (addressee, unknown) = ("a1".to_owned(), crate::model::Unknown::new());
        work.log.push(Sent { addressee, state: SentState::Posted, date, unknown });
        work
    }

    fn opened(bytes: &[u8]) -> (Case, Option<Work>) {
        let mut case = open::open(bytes).expect("a case").value;
        let work = take_work(&mut case);
        (case, work)
    }

    #[test]
    fn a_case_alone_says_nothing_of_the_person() {
        let case = Case { id: "c1".into(), title: "One".into(), ..Case::default() };
        let (again, work) = opened(&case_file(&case, None));
        assert_eq!((again.title.as_str(), work), ("One", None));
    }

    #[test]
    fn words_and_choices_go_along_and_the_writer_never() {
        let case = Case { id: "c1".into(), ..Case::default() };
        let bytes = case_file(&case, Some(&work()));
        let text = String::from_utf8(bytes.clone()).expect("text");
        assert!(!text.contains("Anna Field") && !text.contains("posted"), "{text}");
        let (case, words) = opened(&bytes);
        let words = words.expect("the words");
        assert_eq!(words.choices.own_words["request-0"], "Please write to me soon.");
        assert_eq!((words.choices.privacy, words.case.as_str()), (None, "c1"));
        assert!(case.unknown.is_empty(), "the case itself is as it was");
    }

    #[test]
    fn what_a_later_program_wrote_is_kept() {
        let (case, work) = opened(br#"{"format": 1, "id": "c1", "work": {"format": 9}}"#);
        assert_eq!(work, None);
        assert_eq!(case.unknown.get("work").map(|work| &work["format"]), Some(&9.into()));
    }
}
