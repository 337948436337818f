//! The number by which a prison or a court knows somebody: sheets ask to quote it, and a letter without it may be laid aside.

use crate::data::phrases::{self, Phrases};

use super::content::Content;
use super::request::Request;
use super::templates::fill;

/// How many words may stand between "inmate number" and the number: "in all appeals:".
const WORDS_BETWEEN: usize = 5;

/// A number of fewer digits may be anything.
const FEWEST_DIGITS: usize = 3;

/// The prisoner number of the one person whom a case is about.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PrisonerNumber {
    name: String,
    number: String,
    /// The name with the number: "Jo Dee (inmate number 12345)".
    written: String,
    /// Facts, demands or the sheet's own letter have it already.
    is_told: bool,
}

impl PrisonerNumber {
    /// None: the case is about several people, no note has a number, or notes differ in it.
    pub(super) fn of(request: &Request<'_>, content: &Content<'_>) -> Option<Self> {
        let case = request.case;
        let name = match content.people.as_ref() {
            [one] => one.name.trim().to_owned(),
            _ => String::new(),
        };
        let template = content.phrases.lists.numbered.as_str();
        if name.is_empty() || template.is_empty() {
            return None;
        }
        let sheet = phrases::for_language(&case.language).unwrap_or(content.phrases);
        let of_addressees = case.addressees.iter().map(|one| &one.note);
        let about = case.people.iter().map(|one| &one.about);
        let mut found = case.notes.iter().chain(of_addressees).chain(about).filter_map(|note| number_in(note, sheet));
        let (what, number) = found.next()?;
        if found.any(|(_, other)| other != number) {
            return None;
        }
        let own = &content.phrases.words.prisoner_numbers;
        let is_sheets = sheet.language == content.phrases.language;
        let what = if is_sheets { what } else { own.first().map(|[_, said]| said.as_str())? };
        let written = fill(template, &[("name", &name), ("what", what), ("number", &number)]);
        let texts = content.facts.iter().chain(content.demands.iter()).map(String::as_str);
        let is_told = texts.chain([content.model_letter.as_ref()]).any(|text| has_number(text, &number));
        Some(Self { name, number, written, is_told })
    }

    /// A subject with the number behind the name.
    pub(super) fn in_subject(&self, subject: &str) -> Option<String> {
        if has_number(subject, &self.number) { None } else { self.behind_name(subject) }
    }

    /// A sentence with the number behind the name, unless the letter has it elsewhere.
    pub(super) fn in_letter(&self, text: &str) -> Option<String> {
        if self.is_told { None } else { self.behind_name(text) }
    }

    /// None: the name stands nowhere in the text where a bracket can follow it.
    fn behind_name(&self, text: &str) -> Option<String> {
        let (before, after) = text.match_indices(self.name.as_str()).find_map(|(at, name)| {
            let (before, after) = (text.get(..at)?, text.get(at + name.len()..)?);
            let is_part = before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
            // "Jo Dee’s", and a name that has a bracket of its own.
            let is_bound = after.starts_with(['\'', '’', '-']) || after.trim_start().starts_with(['(', '（']);
            (!is_part && !is_bound).then_some((before, after))
        })?;
        Some(format!("{before}{}{after}", self.written))
    }
}

fn has_number(text: &str, number: &str) -> bool {
    text.to_uppercase().contains(number)
}

/// What a note calls a number, and the number: "Include Jo Dee's inmate number, #12345, in all appeals".
fn number_in(note: &str, phrases: &'static Phrases) -> Option<(&'static str, String)> {
    let lower = note.to_lowercase();
    phrases.words.prisoner_numbers.iter().find_map(|[found, said]| {
        let behind = lower.match_indices(found.as_str()).find_map(|(at, _)| {
            let (before, behind) = (lower.get(..at)?, lower.get(at + found.len()..)?);
            // A script that divides no words has letters around it.
            let is_part = before.ends_with(|letter: char| letter.is_ascii_alphanumeric())
                || behind.starts_with(|letter: char| letter.is_ascii_alphabetic());
            (!is_part).then_some(behind)
        })?;
        Some((said.as_str(), first_number(behind, phrases)?))
    })
}

/// The number that follows, as it is written everywhere: in capitals, without the signs around it; no day of the calendar.
fn first_number(behind: &str, phrases: &Phrases) -> Option<String> {
    let ends = [". ", ";", ")", "\n"].into_iter().filter_map(|end| behind.find(end));
    let clause = behind.get(..ends.min().unwrap_or(behind.len()))?;
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    let is_month = |word: &str| phrases.dates.months.iter().any(|month| month.to_lowercase() == word);
    let mut before = "";
    for word in clause.split_whitespace().take(WORDS_BETWEEN + 1) {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        if digits(word) >= FEWEST_DIGITS {
            return (!is_month(before)).then(|| word.to_uppercase());
        }
        before = word;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Addressee, Case, Person, Slot};

    fn case(note: &str) -> Case {
        let lines = vec!["Governor".to_owned(), "Ana Bee".to_owned()];
        let governor = Addressee {
            id: "a1".into(),
            office: "Governor".into(),
            name: "Ana Bee".into(),
            lines,
            ..Addressee::default()
        };
        Case {
            title: "Death penalty".into(),
            people: vec![Person { name: "Jo Dee".into(), ..Person::default() }],
            demands: vec!["Spare the life of Jo Dee".into()],
            notes: vec![note.to_owned()],
            addressees: vec![governor],
            ..Case::default()
        }
    }

    /// The subject, and all that the letter says below it.
    fn letter(case: &Case) -> (String, String) {
        let (choices, letters) = Default::default();
        let request = Request {
            case,
            sender: None,
            seed: "",
            choices: &choices,
            letters: &letters,
            dated: jiff::civil::date(2020, 5, 3),
            sender_country_code: "",
            sender_country_name: "",
            sender_block: false,
            return_line: false,
            trim: 0,
        };
        let Some(one) = case.addressees.first() else { return Default::default() };
        let recipients = [crate::compose::Recipient::addressee(case, one, one.lines.clone(), "")];
        let letter = crate::compose::Composer::new(request, &recipients).letter(0).value;
        let body = letter.parts.iter().filter(|part| part.id.slot != Slot::Subject).map(|part| part.text.as_str());
        (letter.title.replace('\u{a0}', " "), body.collect::<Vec<_>>().join("\n").replace('\u{a0}', " "))
    }

    #[test]
    fn subject_and_opening_name_the_person_with_the_number() {
        for (note, expected) in [
            ("Please include Jo Dee's inmate number, #99001, in all appeals.", "Jo Dee (inmate number 99001)"),
            ("please quote his prisoner number, ef-2193", "Jo Dee (prisoner number EF-2193)"),
            ("please quote Dee's inmate number in all appeals: 99187", "Jo Dee (inmate number 99187)"),
            ("Please use his inmate number, ID 0000123", "Jo Dee (inmate number 0000123)"),
            ("(DOC # 12345)", "Jo Dee (DOC number 12345)"),
        ] {
            let (subject, body) = letter(&case(note));
            assert!(subject.contains(expected), "{note}: {subject}");
            assert_eq!(body.matches(expected).count(), 1, "{note}: {body}");
        }
    }

    #[test]
    fn what_is_no_number_of_the_person_is_left_alone() {
        for note in [
            "Please ask for his inmate number before 3 May 2003.",
            "Please quote case number 12345.",
            "The prisoner numbers 200 people.",
        ] {
            let (subject, body) = letter(&case(note));
            assert!(!subject.contains('(') && !body.contains('('), "{note}: {subject}\n{body}");
        }
        let mut two = case("Please quote his inmate number, #99001.");
        two.people.push(Person { name: "Mo Fee".into(), ..Person::default() });
        assert!(!letter(&two).0.contains('('));
    }

    #[test]
    fn a_letter_of_the_sheet_has_the_number_once() {
        let mut own = case("Please quote his inmate number, #99001.");
        own.model_letter = "Dear Governor,\n\nI write for Jo Dee’s sake. Jo Dee must live. Jo Dee is old.".into();
        let (subject, body) = letter(&own);
        assert!(subject.contains("Jo Dee (inmate number 99001)"), "{subject}");
        assert!(body.contains("sake. Jo Dee (inmate number 99001) must live. Jo Dee is"), "{body}");
        own.model_letter = "Dear Governor,\n\nI write for Jo Dee (#99001). Jo Dee must live.".into();
        assert_eq!(letter(&own).1.matches("99001").count(), 1);
    }
}
