//! A case as a file for a friend: what the sheet says, and where the person wants it the words and choices that go with it.
//!
//! Who writes never goes along, nor what was sent: the file is for somebody else's letters.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Case, Choices, FORMAT, LetterWork, Mission, PartId, Slot, Work};

/// The member of a case file that holds the words and choices.
const WORK: &str = "work";

/// Parts of a letter that name the writer; what a person wrote into them stays with that person.
const OF_THE_WRITER: [Slot; 4] = [Slot::SenderBlock, Slot::ReturnLine, Slot::Date, Slot::Signature];

/// The case as JSON that people can read too; with a work, the words and choices in it go along.
pub fn case_file(case: &Case, work: Option<&Work>) -> Vec<u8> {
    let mut case = case.clone();
    drop_work(&mut case);
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

/// The words and choices that came, laid over what a person has done with the case themselves.
///
/// What was sent, the missions that were filled in, how much of the writer goes on the letters, and what stands in the
/// parts that name the writer stay that person's own.
pub fn laid_over(own: &Work, came: &Work) -> Work {
    let mut words = words_of(came);
    let mut work = own.clone();
    work.letters.retain(|id, _| own.missions.contains_key(id));
    for (id, mission) in std::mem::take(&mut words.missions) {
        let letter = words.letters.remove(&id);
        add_mission(&mut work, mission, letter);
    }
    // What is left is of addressees, and of the mission that nobody has filled in: here somebody may have.
    words.letters.retain(|id, _| !own.missions.contains_key(id));
    work.letters.extend(words.letters);
    work.choices = Choices { privacy: own.choices.privacy, ..words.choices };
    work.choices.own_words.extend(of_writer(&own.choices.own_words));
    for (id, letter) in &own.letters {
        for (part, text) in of_writer(&letter.own_words) {
            work.letters.entry(id.clone()).or_default().own_words.insert(part, text);
        }
    }
    work
}

/// Adds a mission that came, under an id that nothing else of the work has; one that is there already has the words that came.
fn add_mission(work: &mut Work, mission: Mission, letter: Option<LetterWork>) {
    let is_same = |known: &Mission| known.lines == mission.lines && known.host == mission.host;
    let known = work.missions.iter().find(|(_, known)| is_same(known)).map(|(id, _)| id.clone());
    let id = known.unwrap_or_else(|| work.free_mission_id());
    if let Some(letter) = letter {
        // Whether one writes to one's own embassy nobody else decides.
        let ticked = work.letters.get(&id).map_or(letter.ticked, |own| own.ticked);
        work.letters.insert(id.clone(), LetterWork { ticked, ..letter });
    }
    work.missions.entry(id).or_insert(mission);
}

/// Leaves out the words and choices that came with a case, those of a later program too.
pub fn drop_work(case: &mut Case) {
    case.unknown.remove(WORK);
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

fn forget_writer(own_words: &mut BTreeMap<String, String>) {
    own_words.retain(|part, _| !names_writer(part));
}

/// The words in the parts that name the writer.
fn of_writer(own_words: &BTreeMap<String, String>) -> impl Iterator<Item = (String, String)> {
    own_words.iter().filter(|(part, _)| names_writer(part)).map(|(part, text)| (part.clone(), text.clone()))
}

fn names_writer(part: &str) -> bool {
    part.parse().is_ok_and(|part: PartId| OF_THE_WRITER.contains(&part.slot))
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
    fn words_that_came_take_nothing_from_what_is_ones_own() {
        let mission = |line: &str| Mission { host: "GB".into(), lines: vec![line.into()], ..Mission::default() };
        let mut own = work();
        own.missions.insert("m1".into(), mission("1 Own Street"));
        own.letters.insert("m1".into(), LetterWork { ticked: false, ..LetterWork::default() });
        own.letters.entry("a1".into()).or_default().own_words.insert("date-0".into(), "Leeds, today".into());
        let mut came = work();
        came.choices.own_words.insert("request-0".into(), "Words of a friend.".into());
        came.choices.own_words.insert("signature-0".into(), "A Friend".into());
        came.choices.privacy = None;
        came.missions.insert("m1".into(), mission("2 Other Street"));
        came.missions.insert("m2".into(), mission("1 Own Street"));
        came.letters.insert("a1".into(), LetterWork { ticked: false, ..LetterWork::default() });

        let taken = laid_over(&own, &came);
        assert_eq!(taken.choices.own_words["request-0"], "Words of a friend.");
        assert_eq!(taken.choices.own_words["signature-0"], "Anna Field");
        assert_eq!((taken.choices.privacy, &taken.log), (Some(Privacy::Initials), &own.log));
        let missions: Vec<_> = taken.missions.iter().map(|(id, one)| (id.as_str(), one.lines[0].as_str())).collect();
        assert_eq!(missions, [("m1", "1 Own Street"), ("m2", "2 Other Street")]);
        let (letter, embassy) = (&taken.letters["a1"], &taken.letters["m1"]);
        assert_eq!((letter.ticked, letter.own_words["date-0"].as_str()), (false, "Leeds, today"));
        assert!(!embassy.ticked, "an id of the friend's is another embassy here");
    }

    #[test]
    fn what_a_later_program_wrote_is_kept() {
        let (case, work) = opened(br#"{"format": 1, "id": "c1", "work": {"format": 9}}"#);
        assert_eq!(work, None);
        assert_eq!(case.unknown.get("work").map(|work| &work["format"]), Some(&9.into()));
    }
}
