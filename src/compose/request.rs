use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::data::countries;
use crate::data::missions::mission_words;
use crate::data::phrases;
use crate::model::{
    Addressee, Case, Choices, Gender, LanguageTag, LetterKind, LetterWork, Mission, Privacy, Role, Sender,
};

use super::capitals;
use super::missions::{self, MissionOf};
use super::text::{says, says_any};

/// What all letters of a case are written from.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    pub case: &'a Case,
    /// None: the letters leave ruled blanks for the writer.
    pub sender: Option<&'a Sender>,
    /// What the choice of phrases follows beside case and recipient; it may be known before the sender is.
    pub seed: &'a str,
    pub choices: &'a Choices,
    /// By recipient id.
    pub letters: &'a BTreeMap<String, LetterWork>,
    pub dated: Date,
    /// ISO 3166 code of the sender's country; empty where it is unknown.
    pub sender_country_code: &'a str,
    /// The sender's country as it is printed below the sender's address.
    pub sender_country_name: &'a str,
    /// Whether the stationery has a place for the sender in full.
    pub sender_block: bool,
    /// Whether the sender stands in one line above the address.
    pub return_line: bool,
    /// How many facts fewer than usual, where a letter came out longer than a page; demands are never left out.
    pub trim: u8,
}

/// Somebody who gets a letter: an addressee of the case or a mission.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipient {
    /// The addressee's id, or the mission's in the work.
    pub id: String,
    pub kind: LetterKind,
    /// The address as it is printed, the country on the last line.
    pub lines: Vec<String>,
    /// As the sheet reads: "Chief Justice".
    pub office: String,
    /// Without titles: "Zhou Qiang".
    pub name: String,
    /// "His Excellency", "Mr": tells the gender where it is known.
    pub address_as: String,
    pub gender: Option<Gender>,
    /// The sheet's, or what the person filled in for a mission; empty: proposed by office.
    pub salutation: String,
    /// ISO 3166 code of the country that is written to; empty where it is unknown. Month names in Arabic follow it.
    pub country_code: String,
    /// Of another state than the case's: a demand's "them" does not mean this official.
    pub is_abroad: bool,
    /// A mission only.
    pub mission: Option<MissionOf>,
}

/// "c/o Permanent Mission of Iran to the UN" in Geneva: whether a letter that goes abroad reaches an official of the country whose
/// house it goes through.
fn goes_through_mission(lines: &[String], code: &str) -> bool {
    let Some(country) = countries::by_code(code) else { return false };
    let names: Vec<String> =
        country.aliases().chain([country.name(&LanguageTag::ENGLISH)]).map(str::to_lowercase).collect();
    lines
        .iter()
        .skip(1)
        .map(|line| line.to_lowercase())
        .any(|line| says_any(&line, &mission_words().words) && names.iter().any(|name| says(&line, name)))
}

impl Recipient {
    /// An addressee of the case; `lines` is the address as it is printed, `country_code` that of its country.
    pub fn addressee(case: &Case, addressee: &Addressee, lines: Vec<String>, country_code: &str) -> Self {
        let (own, of_case) = (country_code, case.country_code.as_str());
        // The country on the last line is in capitals whatever the sheet has.
        let lost = addressee.lines.iter().all(|line| !line.chars().any(char::is_uppercase)) && capitals::are_lost(case);
        let put_back = lost.then(|| capitals::with_letters(case, if own.is_empty() { of_case } else { own }));
        let with_letters = |mut text: String| {
            put_back.iter().for_each(|put_back| put_back(&mut text));
            text
        };
        let with_capitals = |text: &String| if lost { with_letters(capitals::of_lines(text)) } else { text.clone() };
        Self {
            id: addressee.id.clone(),
            kind: match addressee.role {
                Role::Appeal => LetterKind::Appeal,
                Role::Copy => LetterKind::Copy,
            },
            lines: lines.iter().map(with_capitals).collect(),
            office: with_capitals(&addressee.office),
            name: if lost { with_letters(capitals::of_name(&addressee.name)) } else { addressee.name.clone() },
            address_as: addressee.address_as.clone(),
            gender: gender_of(&addressee.address_as),
            salutation: with_capitals(&addressee.salutation),
            country_code: if own.is_empty() { of_case.to_owned() } else { own.to_owned() },
            is_abroad: !own.is_empty()
                && !of_case.is_empty()
                && own != of_case
                && !goes_through_mission(&lines, of_case),
            mission: None,
        }
    }

    /// A mission under its id in the work; `lines` is the address as it is printed, `country_code` that of the country
    /// that sends it, `language` the one in which its house is named where the person named none.
    pub fn mission(
        id: &str,
        mission: &Mission,
        lines: Vec<String>,
        country_code: &str,
        language: &LanguageTag,
    ) -> Self {
        let blank = mission.lines.iter().all(|line| line.trim().is_empty()) && mission.name.trim().is_empty();
        let gender = gender_of(&mission.name);
        // What stands in the field for the name may be the embassy: then nobody is named.
        let name = if missions::names_a_house(&mission.name) { "" } else { mission.name.trim() };
        Self {
            id: id.to_owned(),
            kind: LetterKind::Mission,
            lines: missions::printed(mission, gender, lines, language),
            office: String::new(),
            name: name.to_owned(),
            address_as: String::new(),
            gender,
            salutation: mission.salutation.clone(),
            country_code: country_code.to_owned(),
            is_abroad: false,
            mission: Some(MissionOf { of: mission.of.clone(), host: mission.host.clone(), head: mission.head, blank }),
        }
    }
}

impl Recipient {
    /// Whether names in Latin letters stand in letters of this language as they are.
    pub fn is_named_in_latin(language: &LanguageTag) -> bool {
        language.is_written_in_latin()
    }

    /// What people call the recipient, in file names and lists: person and office, a mission by whose it is, or what
    /// stands first on the envelope.
    pub fn called(&self) -> String {
        let mission = self.mission.as_ref().map(|mission| mission.called(&self.name)).unwrap_or_default();
        let named = [mission.trim(), self.name.trim(), self.office.trim()].into_iter().filter(|text| !text.is_empty());
        let named = named.collect::<Vec<_>>().join(", ");
        if named.is_empty() { self.lines.first().cloned().unwrap_or_default() } else { named }
    }
}

impl Request<'_> {
    /// How much of the writer goes on the paper.
    pub fn privacy(&self) -> Privacy {
        let wanted = self.choices.privacy.or(self.sender.map(|sender| sender.privacy)).unwrap_or_default();
        self.sender.map_or(wanted, |sender| sender.allowed(wanted))
    }

    /// Whether the letters say at the foot that they are practice.
    pub fn is_practice(&self) -> bool {
        self.case.practice && self.choices.practice_line
    }

    /// The language that the person wants a letter in; none: the sheet's.
    pub(super) fn wanted_language(&self, recipient: &str) -> Option<&LanguageTag> {
        let own = self.letters.get(recipient).and_then(|work| work.language.as_ref());
        own.or(self.choices.language.as_ref())
    }
}

/// The gender that a form of address tells, in the languages whose sheets are read; most tell none.
fn gender_of(address_as: &str) -> Option<Gender> {
    let words = address_as.split(|letter: char| !letter.is_alphabetic() && letter != '-').map(str::to_lowercase);
    let is_of = |list: fn(&phrases::Words) -> &Vec<String>, word: &String| {
        phrases::all().iter().any(|phrases| list(&phrases.words).contains(word))
    };
    words.into_iter().find_map(|word| match () {
        () if is_of(|words| &words.masculine, &word) => Some(Gender::Male),
        () if is_of(|words| &words.feminine, &word) => Some(Gender::Female),
        () => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_address_tells_the_gender_or_nothing() {
        for (text, gender) in [
            ("His Excellency", Some(Gender::Male)),
            ("Mrs Minister", Some(Gender::Female)),
            ("Mr. President", Some(Gender::Male)),
            ("Hon", None),
            ("", None),
            ("Here", None),
        ] {
            assert_eq!(gender_of(text), gender, "{text}");
        }
    }
}
